name: yerevan-history-board-game
published: 2022-12-19
style: feature
region: Asia
negatives: culture, history, metaphor

YEREVAN – Around the green baize at Café Jazzve the Ottoman Empire has just been partitioned for the second time this evening. Aram, a dentist, ceded Bulgaria in return for the last slice of baklava. Treachery followed.

"Caucasus 1878", the board game of the season, was invented by two students during the blackout of 2020. It lets five players ally, betray, besiege and annex one another with wooden cubes; its cards have been banned from one school because, the headmistress said, "the boys refuse to sign the peace".

In the other blockade nothing is wooden. Since 12 December men and women who call themselves ecologists have been standing across the only road from Armenia to Stepanakert, with fur coats and flags of Azerbaijan. Russian peacekeepers look on. Yerevan accused Baku on Monday of cutting the gas as well and asked the International Court of Justice to intervene; Baku denied both the blockade and the cut. France has called a meeting of the Security Council for Tuesday. Prime Minister Aram Vardanyan refused to attend a session in Moscow of the alliance to which his country still belongs.

One of the two students, Lilit, lives in Stepanakert. She was to have launched the English edition here on Saturday. Her chair was kept free, and her cubes were moved for her.

%actors
headmistress = the headmistress | ARM | person
ecologists = men and women who call themselves ecologists | AZE | population
road = Stepanakert | - | population
armenia = Armenia | ARM | state | Yerevan; his country
azerbaijan = Azerbaijan | AZE | state | Baku
icj = International Court of Justice | - | igo
france = France | FRA | state
unsc = the Security Council | - | igo
vardanyan = Aram Vardanyan | ARM | person | Prime Minister Aram Vardanyan
alliance = the alliance to which his country still belongs | - | igo
%events
PROTEST/obstruct ongoing core | ecologists > road | 2022-12-12..2022-12-19 | - | "have been [standing across] the" | contexts: territory, human_security
ACCUSE/allege happened core | armenia > azerbaijan | 2022-12-19 | - | "Yerevan [accused] Baku" | contexts: territory, natural_resource
COERCE/withhold happened | azerbaijan > road | - | Stepanakert - | "of [cutting] the gas" | contexts: natural_resource, human_security | by S2
REQUEST/yield happened core | armenia > icj | 2022-12-19 | - | "and [asked] the International" | contexts: legal
REJECT happened core | azerbaijan > armenia | - | - | "Baku [denied] both" | contexts: territory
REQUEST/meet happened | france > unsc | - | - | "has [called] a meeting" | contexts: diplomatic
CONSULT/multilateral planned core | unsc > - | 2022-12-20 | - | "a [meeting] of" | contexts: diplomatic
REJECT/meet happened core | vardanyan > alliance | - | Moscow RUS | "Vardanyan [refused] to" | contexts: diplomatic
%statements
S1 | headmistress | direct anonymous | "headmistress [said]" | "the boys refuse to sign the peace"
S2 | armenia | indirect institution | "Yerevan [accused]" | "Baku on Monday of cutting the gas as well"
S3 | azerbaijan | indirect institution | "Baku [denied]" | "both the blockade and the cut"
%figures
"[two students] during" | exact 2 person | inventors
"[five players]" | exact 5 person | players
%places
YEREVAN ARM; Stepanakert -; Armenia ARM; Azerbaijan AZE; Yerevan ARM; Baku AZE; France FRA; Moscow RUS; Bulgaria BGR; Caucasus -
%dates
"of [2020]" = 2020-01-01..2020-12-31; "Since [12 December]" = 2022-12-12; "on [Monday]" = 2022-12-19; "for [Tuesday]" = 2022-12-20; "on [Saturday]" = 2022-12-17
