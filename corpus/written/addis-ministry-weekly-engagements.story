name: addis-ministry-weekly-engagements
published: 2023-05-26
style: state-media
region: Africa
negatives: none

Addis Ababa, May 26, 2023 (EIA) – State Minister for Foreign Affairs Ambassador Tsehaye Woldemichael conferred today with the Ambassador of Kuwait, Nayef Al-Otaybani, on ways of bolstering the cooperation of the two countries on labor.

The State Minister commended Kuwait for extending legal protection to Ethiopian workers and asked the ambassador to facilitate the opening of a safe house. Ambassador Nayef on his part assured him that the request would be conveyed to Kuwait City.

In a related development, a delegation of Ethiopian parliamentarians led by Speaker Aster Gebremariam is in Windhoek on a four-day working visit. The Speaker held discussions on Thursday with her Namibian counterpart. They agreed to establish a friendship group, and the Namibian side expressed readiness to share its experience in drafting a land law.

Ethiopia on Monday received the first group of 117 citizens repatriated from Sudan through Metema. The International Organization for Migration has provided them with transport.

The Ethiopia-Djibouti Joint Ministerial Commission, which was to convene this week in Dire Dawa, has been rescheduled for June 12-14.

Meanwhile, Africa Day was celebrated colorfully yesterday at the headquarters of the African Union, where ambassadors planted trees.
%actors
tse = Tsehaye Woldemichael | ETH | person | The State Minister; State Minister for Foreign Affairs Ambassador Tsehaye Woldemichael
nayef = Nayef Al-Otaybani | KWT | person | Ambassador Nayef; the Ambassador of Kuwait; the ambassador
kwt = Kuwait | KWT | state
workers = Ethiopian workers | ETH | population
aster = Aster Gebremariam | ETH | person | Speaker Aster Gebremariam; The Speaker
parl = a delegation of Ethiopian parliamentarians | ETH | state
nam = Namibia | NAM | state | the Namibian side; Windhoek
namsp = her Namibian counterpart | NAM | person
eth = Ethiopia | ETH | state
cit = 117 citizens | ETH | population
iom = The International Organization for Migration | - | igo
dji = Djibouti | DJI | state
%events
CONSULT happened core | tse, nayef > - | 2023-05-26 | Addis Ababa ETH | "Woldemichael [conferred] today" | contexts: diplomatic, migration
SUPPORT happened core | tse > kwt | 2023-05-26 | Addis Ababa ETH | "Minister [commended] Kuwait" | contexts: migration, legal
AID ongoing | kwt > workers | - | - KWT | "for [extending legal protection] to" | contexts: migration, legal
REQUEST/assist happened core | tse > nayef | 2023-05-26 | Addis Ababa ETH | "and [asked the ambassador] to" | contexts: migration
AGREE happened | nayef > tse | 2023-05-26 | Addis Ababa ETH | "part [assured him] that" | contexts: migration
CONSULT/visit ongoing core | aster, parl > nam | - | Windhoek NAM | "four-day [working visit]" | contexts: legislative
CONSULT happened core | aster, namsp > - | 2023-05-25 | Windhoek NAM | "Speaker [held discussions] on" | contexts: legislative
AGREE happened | aster, namsp > - | 2023-05-25 | Windhoek NAM | "They [agreed to establish] a" | contexts: legislative
AGREE happened | nam > eth | 2023-05-25 | Windhoek NAM | "side [expressed readiness to share]" | contexts: legislative
AID happened core | eth > cit | 2023-05-22 | Metema ETH | "Monday [received the first group]" | contexts: migration
AID happened | iom > cit | - | - | "has [provided them with transport]" | contexts: migration
CONSULT cancelled core | eth, dji > - | 2023-05-22..2023-05-28 | Dire Dawa ETH | "was to [convene this week]" | contexts: diplomatic
CONSULT planned core | eth, dji > - | 2023-06-12..2023-06-14 | Dire Dawa ETH | "has been [rescheduled for] June" | contexts: diplomatic
%statements
S1 | tse | indirect named | "Minister [commended] Kuwait" | "Kuwait for extending legal protection to Ethiopian workers"
S2 | tse | indirect named | "and [asked] the" | "the ambassador to facilitate the opening of a safe house"
S3 | nayef | indirect named | "part [assured] him" | "the request would be conveyed to Kuwait City"
S4 | nam | indirect institution | "side [expressed] readiness" | "readiness to share its experience in drafting a land law"
%figures
"[four-day] working" | exact 4 day | visit
"[117 citizens]" | exact 117 person | citizens repatriated
%visits
aster, parl ongoing | Windhoek NAM -
%places
Addis Ababa ETH; Kuwait KWT; Kuwait City KWT; Windhoek NAM; Ethiopia ETH; Sudan SDN; Metema ETH; Dire Dawa ETH; Africa -
%dates
"[May 26, 2023]" = 2023-05-26; "conferred [today] with" = 2023-05-26; "on [Thursday]" = 2023-05-25; "on [Monday]" = 2023-05-22; "convene [this week]" = 2023-05-22..2023-05-28; "for [June 12-14]" = 2023-06-12..2023-06-14; "colorfully [yesterday]" = 2023-05-25
