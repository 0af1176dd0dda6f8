name: seoul-reunion-list
published: 2000-08-15
style: feature
region: Asia
negatives: none

SEOUL – The old man in seat 14 had brought his brother a watch, a roll of toothpaste and fifty years of news, and in the second hour of the meeting he ran out of all three.

Two hundred Koreans, a hundred from each half of the peninsula, were flown to each other's capital on Tuesday to embrace relatives they had not seen since the war. It was the first fruit of June's summit in Pyongyang, where President Chung Dae-shik and the North's leader, Paek Il-chol, clasped hands and agreed to let families meet by Liberation Day.

In the convention hall, North Korean minders stood two to a table. When a woman from Haeju pressed a bundle of dollars on her sister, one of them counted it. Nobody was scolded. A professor from Pyongyang praised the Great General at length; his mother, who is 97, stroked his sleeve and told him to eat.

Seoul returns the favour next month: it will send home 63 former spies and guerrillas who spent up to 44 years in its jails without renouncing their beliefs. Conservatives demand that the North release, in exchange, hundreds of prisoners of war and the fishermen it abducted. About fifty of the fishermen's wives sat down in front of the hall on Tuesday with photographs. Pyongyang says that it holds no one.

The defence ministers will meet on Cheju in September, if the North's does not cancel again. Chung has also offered fertilizer: 100,000 tons of it, as a gift.

%actors
rok = South Korea | KOR | state | Seoul
dprk = North Korea | PRK | state | Pyongyang; the North
kors = Koreans from the South | KOR | population | Two hundred Koreans
korn = Koreans from the North | PRK | population | Koreans
chung = Chung Dae-shik | KOR | person
paek = Paek Il-chol | PRK | person
prof = professor from Pyongyang | PRK | person | A professor
spies = 63 former spies and guerrillas | PRK | population
cons = conservatives | KOR | organization | Conservatives
fishm = fishermen | KOR | population
wives = wives of the fishermen | KOR | population | fishermen's wives
rdef = South Korean defence minister | KOR | person | defence ministers
ndef = North Korean defence minister | PRK | person | defence ministers
%events
COOPERATE happened core | rok, dprk > - | 2000-08-15 | - | "[flown]"
CONSULT happened core | kors, korn > - | 2000-08-15 | SEOUL KOR | "[embrace]"
CONSULT/visit happened core | chung > paek | 2000-06-01..2000-06-30 | Pyongyang PRK | "[summit]"
CONSULT happened | chung, paek > - | 2000-06-01..2000-06-30 | Pyongyang PRK | "[clasped hands]"
AGREE happened core | chung, paek > - | 2000-06-01..2000-06-30 | Pyongyang PRK | "[agreed]"
SUPPORT happened | prof > dprk | 2000-08-15 | SEOUL KOR | "[praised]"
RETREAT/release planned core | rok > spies, dprk | 2000-09-01..2000-09-30 | - | "[send home]"
COERCE/arrest happened | rok > spies | - | - | "[in its jails]"
REQUEST/yield happened core | cons > dprk | - | - | "[demand]"
ASSAULT/abduct happened | dprk > fishm | - | - | "[abducted]"
PROTEST/demo happened core | wives > dprk | 2000-08-15 | SEOUL KOR | "[sat down]"
REJECT happened core | dprk > cons | - | - | "[holds no one]"
CONSULT planned core | rdef, ndef > - | 2000-09-01..2000-09-30 | Cheju KOR | "[meet on]"
REJECT/meet hypothetical | ndef > rdef | - | - | "[cancel again]"
AGREE happened core | chung > dprk | - | - | "[offered]"
AID planned | rok > dprk | - | - | "[as a gift]"
%statements
S1 | cons | indirect institution | "[demand]" | "the North release, … abducted"
S2 | dprk | indirect institution | "[says]" | "it holds no one"
S3 | chung | indirect named | "[offered]" | "fertilizer"
S4 | prof | indirect anonymous | "[praised]" | "the Great General"
%figures
"[Two hundred Koreans]" | exact 200 person | relatives
"[63 former spies]" | exact 63 person | to be sent home
"[up to 44 years]" | up_to 44 year | imprisonment
"[hundreds of prisoners]" | over 100 person | prisoners of war
"[About fifty]" | about 50 person | wives
"[100,000 tons]" | exact 100000 ton | fertilizer
"[fifty years]" | exact 50 year | time
%visits
chung happened | Pyongyang PRK 2000-06-01..2000-06-30
