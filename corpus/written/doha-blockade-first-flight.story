name: doha-blockade-first-flight
published: 2021-01-11
style: agency
region: Middle-East
negatives: none

DOHA, Jan 11, 2021 (Gulf Wire) – The first Qatari airliner in three and a half years touched down in Riyadh on Monday, and the first Saudi truck rolled through the Abu Samra crossing with a load of biscuits, six days after Saudi Arabia, the United Arab Emirates, Bahrain and Egypt agreed at a desert summit in Al-Ula to end their embargo of Qatar.

The four severed relations in June 2017, accusing Doha of financing terrorism. Qatar has always denied it. Of the thirteen demands made at the time – among them that it shut a television station and a Turkish base – it has met none; in return for the reopening it is dropping its lawsuits, including one before the International Court of Justice over airspace.

Kuwait, which shuttled between the parties from the first day, and the United States, whose envoy Jeremy Colfax sat in the room, were thanked by both sides. Iran's foreign minister congratulated Qatar “on the success of its brave resistance”, a message that Saudi diplomats took as a provocation.

Bahrain has not yet let Qatari planes in. It is still angry about the seizure of a bodybuilder's fishing boat on 8 January, and its foreign minister, Sheikh Hamad al-Jalahma, urged Doha to release the man before a Bahraini delegation travels there.

Egypt's airline will resume flights on 18 January, the transport ministry said. There was no word of the three Egyptian journalists of the station who are held in Tora prison.

%actors
qatar = Qatar | QAT | state | Doha; Qatari
saudi = Saudi Arabia | SAU | state | Saudi
uae = United Arab Emirates | ARE | state
bahrain = Bahrain | BHR | state
egypt = Egypt | EGY | state
kuwait = Kuwait | KWT | state
usa = United States | USA | state
iranfm = Iran's foreign minister | IRN | person
fisher = a bodybuilder | BHR | person | the man
jalahma = Hamad al-Jalahma | BHR | person | Sheikh Hamad al-Jalahma
delegation = a Bahraini delegation | BHR | state
ministry = the transport ministry | EGY | state
journalists = the three Egyptian journalists of the station | EGY | population
%events
COOPERATE happened core | qatar > saudi | 2021-01-11 | Riyadh SAU | "years [touched down] in" | contexts: economic
COOPERATE happened | saudi > qatar | 2021-01-11 | Abu Samra QAT | "truck [rolled through] the" | contexts: economic
CONCEDE happened core | saudi, uae, bahrain, egypt > qatar | 2021-01-05 | Al-Ula SAU | "Egypt [agreed at a desert] summit" | contexts: diplomatic, economic
CONSULT/multilateral happened | saudi, uae, bahrain, egypt, qatar > - | 2021-01-05 | Al-Ula SAU | "desert [summit] in" | contexts: diplomatic
SANCTION/discontinue happened core | saudi, uae, bahrain, egypt > qatar | 2017-06-01..2017-06-30 | - | "The four [severed relations] in" | contexts: diplomatic, economic
ACCUSE/allege happened core | saudi, uae, bahrain, egypt > qatar | 2017-06-01..2017-06-30 | - | "2017, [accusing] Doha" | contexts: terrorism
REJECT happened | qatar > saudi, uae, bahrain, egypt | - | - | "always [denied] it" | contexts: terrorism
REQUEST/change happened core | saudi, uae, bahrain, egypt > qatar | - | - | "thirteen [demands] made" | contexts: diplomatic
REJECT/change happened | qatar > saudi, uae, bahrain, egypt | - | - | "it has [met none]" | contexts: diplomatic
CONCEDE ongoing core | qatar > saudi, uae, bahrain, egypt | - | - | "is [dropping its lawsuits]" | contexts: legal
CONSULT happened | kuwait > qatar, saudi | - | - | "which [shuttled] between" | contexts: diplomatic
SUPPORT happened core | saudi, qatar > kuwait, usa | - | - | "were [thanked] by" | contexts: diplomatic
SUPPORT happened core | iranfm > qatar | - | - | "minister [congratulated] Qatar" | contexts: diplomatic
REJECT/yield ongoing | bahrain > qatar | - | - | "has [not yet let] Qatari" | contexts: economic
COERCE/seize happened | qatar > fisher | 2021-01-08 | - | "the [seizure] of a" | contexts: territory
REQUEST/yield happened core | jalahma > qatar | - | - | "[urged] Doha" | contexts: diplomatic
CONSULT/visit planned | delegation > qatar | - | - QAT | "delegation [travels there]" | contexts: diplomatic
COOPERATE planned | egypt > qatar | 2021-01-18 | - | "will [resume flights] on" | contexts: economic
COERCE/arrest ongoing | egypt > journalists | - | Tora prison EGY | "who are [held] in" | contexts: rights_freedoms
%statements
S1 | saudi, uae, bahrain, egypt | indirect institution | "[accusing] Doha" | "Doha of financing terrorism"
S2 | iranfm | mixed anonymous | "[congratulated] Qatar" | "Qatar “on the success of its brave resistance”"
S3 | jalahma | indirect named | "al-Jalahma, [urged] Doha" | "Doha to release the man before a Bahraini delegation travels there"
S4 | ministry | indirect institution | "ministry [said]. There" | "Egypt's airline will resume flights on 18 January"

%figures
"[three and a half years]" | exact 3.5 year | time without flights
"[thirteen demands]" | exact 13 item | demands
"[three Egyptian journalists]" | exact 3 person | journalists held
%visits
delegation planned | - QAT -
%places
DOHA QAT; Doha QAT; Riyadh SAU; Abu Samra QAT; Saudi Arabia SAU; United Arab Emirates ARE; Bahrain BHR; Egypt EGY; Al-Ula SAU; Qatar QAT; Kuwait KWT; United States USA; Iran IRN; Tora prison EGY
%dates
"[Jan 11, 2021]" = 2021-01-11; "on [Monday]" = 2021-01-11; "[six days after]" = 2021-01-05; "in [June 2017]" = 2017-06-01..2017-06-30; "on [8 January]" = 2021-01-08; "on [18 January]" = 2021-01-18
