name: oas-observers-nicaragua-tariff
published: 2021-11-10
style: agency
region: Americas
negatives: none

WASHINGTON, Nov 10, 2021 (Istmo Noticias) – President Whitcombe barred Nicaragua's entire government from entering the United States on Tuesday, two days after an election in which seven rival candidates watched from prison as Ramiro Obregón Saballos took a fourth term.

The European Union refused to recognize the result and Costa Rica called the vote a pantomime. Cuba, Russia and Bolivia congratulated the winner. Mexico, which abstained, and Argentina, which did not, have been trying since September to obtain the release of Cristina Carazo-Lacayo, under house arrest since June; a secret trip by two of their diplomats to Managua ended at the airport, from which they were turned back.

"These people are not candidates, they are sons of bitches of the Yankee imperialists," Obregón told a rally on Monday night, "and they should be taken to the United States." His police had detained another 21 people over the weekend.

The OAS permanent council will discuss a suspension on Friday. If two thirds vote for it, Nicaragua would be the third state to be expelled after Cuba in 1962 and Honduras in 2009. Managua may not wait: its foreign minister, Danilo Montiel-Reyes, is said to have a letter of resignation from the organization in his drawer.

Meta-Social, the American company, announced that it had removed 937 accounts run by the government's post office to praise itself.

%actors
whitcombe = President Whitcombe | USA | person
nicaragua = Nicaragua | NIC | state | Nicaragua's entire government; Managua
candidates = seven rival candidates | NIC | person
ortega = Ramiro Obregón Saballos | NIC | person | Obregón; the winner
eu = The European Union | - | igo
costarica = Costa Rica | CRI | state
cuba = Cuba | CUB | state
russia = Russia | RUS | state
bolivia = Bolivia | BOL | state
mexico = Mexico | MEX | state
argentina = Argentina | ARG | state
chamorro = Cristina Carazo-Lacayo | NIC | person
diplomats = two of their diplomats | - | person
police = His police | NIC | state
people = another 21 people | NIC | population
oas = The OAS permanent council | - | igo | the organization
honduras = Honduras | HND | state
meta = Meta-Social | USA | organization
public = the public | NIC | population | implied
%events
SANCTION/discontinue happened core | whitcombe > nicaragua | 2021-11-09 | - | "Whitcombe [barred] Nicaragua" | contexts: election, diplomatic
COERCE/arrest ongoing core | nicaragua > candidates | - | - | "candidates watched [from prison] as" | contexts: election, pro_autocracy
REJECT happened core | eu > nicaragua | - | - | "Union [refused to recognize] the" | contexts: election
ACCUSE/disapprove happened | costarica > nicaragua | - | - | "Rica [called the vote a]" | contexts: election
SUPPORT happened core | cuba, russia, bolivia > ortega | - | - | "Bolivia [congratulated] the" | contexts: election, diplomatic
REQUEST/yield happened | mexico, argentina > nicaragua | - | - | "[trying since September] to" | contexts: human_rights
COERCE/arrest ongoing | nicaragua > chamorro | - | - | "[under house arrest] since" | contexts: human_rights
CONSULT/visit cancelled | diplomats > nicaragua | - | Managua NIC | "a secret [trip] by" | contexts: diplomatic
COERCE/restrict happened | nicaragua > diplomats | - | Managua NIC | "they were [turned back]" | contexts: diplomatic
ACCUSE/disapprove happened core | ortega > candidates | 2021-11-08 | - | "they are [sons of bitches]" | contexts: election | by S2
COERCE/arrest happened core | police > people | 2021-11-06..2021-11-07 | - | "police had [detained] another" | contexts: repression
CONSULT/multilateral planned core | oas > - | 2021-11-12 | - | "council will [discuss] a" | contexts: diplomatic
SANCTION/expel hypothetical core | oas > nicaragua | - | - | "third state to be [expelled] after" | contexts: diplomatic
SANCTION/expel happened | oas > cuba | 1962-01-01..1962-12-31 | - | "after [Cuba in 1962] and" | contexts: diplomatic
SANCTION/expel happened | oas > honduras | 2009-01-01..2009-12-31 | - | "and [Honduras in 2009]" | contexts: diplomatic
SANCTION/withdraw hypothetical | nicaragua > oas | - | - | "letter of [resignation] from" | contexts: diplomatic
COERCE/misinformation happened core | nicaragua > public | - | - | "run by the government's post office [to praise itself]" | contexts: misinformation | by S3
COERCE/censor happened | meta > nicaragua | - | - | "it had [removed 937 accounts]" | contexts: misinformation, technology | by S3
%statements
S1 | costarica | indirect institution | "Rica [called] the" | "the vote a pantomime"
S2 | ortega | direct named | "Obregón [told] a rally" | "These people are not candidates, they are sons of bitches of the Yankee imperialists,"
S3 | meta | indirect institution | "company, [announced] that" | "it had removed 937 accounts run by the government's post office to praise itself"
%figures
"which [seven rival candidates]" | exact 7 person | candidates in prison
"[two of their diplomats]" | exact 2 person | diplomats turned back
"detained [another 21 people]" | exact 21 person | people detained
"removed [937 accounts]" | exact 937 item | accounts removed
"If [two thirds] vote" | exact 66.7 percent | votes needed
%visits
diplomats cancelled | Managua NIC -
%places
WASHINGTON USA; United States USA; Nicaragua NIC; Costa Rica CRI; Cuba CUB; Russia RUS; Bolivia BOL; Mexico MEX; Argentina ARG; Managua NIC; Honduras HND
%dates
"WASHINGTON, [Nov 10, 2021]" = 2021-11-10
"States on [Tuesday]" = 2021-11-09
"since [September] to" = 2021-09-01..2021-09-30
"since [June]; a" = 2021-06-01..2021-06-30
"on [Monday night]" = 2021-11-08
"over [the weekend]" = 2021-11-06..2021-11-07
"suspension on [Friday]" = 2021-11-12
"Cuba in [1962]" = 1962-01-01..1962-12-31
"Honduras in [2009]" = 2009-01-01..2009-12-31
