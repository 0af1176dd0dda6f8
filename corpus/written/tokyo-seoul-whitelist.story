name: tokyo-seoul-whitelist
published: 2019-08-02
style: agency
region: Asia
negatives: none

TOKYO/SEOUL, Aug 2, 2019 (Pacific Dispatch) – Japan struck South Korea off its list of trusted trading partners on Friday, and Seoul vowed to do the same to Japan.

The cabinet's decision, to take effect on August 28, means that shipments of some 1,100 goods may need permits. Industry Minister Shunsuke Hoshino denied that it was revenge for a Korean court's order, last October, that Nagasaki Steel pay four men for forced labour during the war. "We no longer know where our chemicals end up," he said.

"We will never again lose to Japan," President Ryu Jae-min told his cabinet in an address carried live. He had sent two envoys and a letter. His deputy security adviser disclosed that Tokyo turned both away and added that Seoul might let lapse a pact on military intelligence which runs out this month.

Washington had asked the two to sign a "standstill". In Bangkok, the American secretary of state brought the foreign ministers together for half an hour; they did not look at each other in the photograph. Singapore's minister spoke up for Korea at the same table, China's as well.

Gas stations in Seoul have refused to fill Japanese cars. A 72-year-old man set himself alight outside Japan's embassy in July, and Busan has suspended exchanges with its sister city Fukuoka. Thousands with candles marched on Saturday.

%actors
japan = Japan | JPN | state | Tokyo; The cabinet
korea = South Korea | KOR | state | Seoul; Korea
hoshino = Shunsuke Hoshino | JPN | person | Industry Minister Shunsuke Hoshino
court = a Korean court | KOR | state
nagasaki = Nagasaki Steel | JPN | organization
ryu = Ryu Jae-min | KOR | person | President Ryu Jae-min
envoys = two envoys | KOR | state
adviser = His deputy security adviser | KOR | person
usa = Washington | USA | state
secstate = the American secretary of state | USA | person
ministers = the foreign ministers | - | state
singapore = Singapore's minister | SGP | person
china = China's | CHN | person
stations = Gas stations in Seoul | KOR | organization
oldman = A 72-year-old man | KOR | person
busan = Busan | KOR | state
fukuoka = Fukuoka | JPN | state
thousands = Thousands with candles | KOR | population
%events
SANCTION/discontinue happened core | japan > korea | 2019-08-02 | - | "Japan [struck South Korea off]" | contexts: economic, technology
THREATEN/relations happened core | korea > japan | 2019-08-02 | - | "Seoul [vowed to do the]" | contexts: economic
REJECT happened | hoshino > korea | - | - | "Hoshino [denied that it was]" | contexts: economic
SANCTION/convict happened | court > nagasaki | 2018-10-01..2018-10-31 | - KOR | "Korean court's [order], last" | contexts: legal, reparations
ACCUSE/disapprove happened | hoshino > korea | - | - | "We [no longer know where]" | contexts: technology
REJECT happened core | ryu > japan | - | - | "We will [never again lose]" | contexts: economic
CONSULT/visit happened | envoys > japan | - | Tokyo JPN | "He had [sent two envoys]" | contexts: diplomatic
REJECT/meet happened core | japan > envoys | - | Tokyo JPN | "Tokyo [turned both away]" | contexts: diplomatic | by S4
THREATEN/relations happened core | adviser > japan | - | - | "Seoul might [let lapse a] pact" | contexts: intelligence, military
REQUEST happened core | usa > japan, korea | - | - | "Washington had [asked the two]" | contexts: diplomatic
CONSULT/multilateral happened core | secstate, ministers > - | - | Bangkok THA | "state [brought the foreign ministers]" | contexts: diplomatic
SUPPORT happened | singapore, china > korea | - | Bangkok THA | "minister [spoke up for Korea]" | contexts: economic
PROTEST/boycott ongoing core | stations > japan | - | Seoul KOR | "have [refused to fill] Japanese" | contexts: economic
PROTEST happened | oldman > japan | 2019-07-01..2019-07-31 | Seoul KOR | "man [set himself alight] outside" | contexts: reparations
SANCTION/discontinue happened | busan > fukuoka | - | - | "has [suspended exchanges] with" | contexts: diplomatic
PROTEST/demo happened core | thousands > japan | - | - KOR | "candles [marched on] Saturday" | contexts: economic
%statements
S1 | hoshino | indirect named | "[denied] that it" | "it was revenge for a Korean court's order"
S2 | hoshino | direct named | "end up," he [said]" | "We no longer know where our chemicals end up,"
S3 | ryu | direct named | "[told] his cabinet" | "We will never again lose to Japan,"
S4 | adviser | indirect anonymous | "[disclosed] that" | "Tokyo turned both away"
S5 | adviser | indirect anonymous | "and [added] that" | "Seoul might let lapse a pact on military intelligence which runs out this month"
%figures
"[some 1,100 goods]" | about 1100 item | goods
"pay [four men]" | exact 4 person | forced labourers
"[half an hour]" | exact 0.5 hour | meeting
"[Thousands]" | over 1000 person | marchers
%visits
envoys happened | Tokyo JPN -
%places
TOKYO JPN; SEOUL KOR; Japan JPN; South Korea KOR; Seoul KOR; Tokyo JPN; Washington USA; Bangkok THA; Singapore SGP; China CHN; Busan KOR; Fukuoka JPN
%dates
"[Aug 2, 2019]" = 2019-08-02; "on [Friday]" = 2019-08-02; "on [August 28]" = 2019-08-28; "last [October]" = 2018-10-01..2018-10-31; "[this month]" = 2019-08-01..2019-08-31; "in [July]" = 2019-07-01..2019-07-31
