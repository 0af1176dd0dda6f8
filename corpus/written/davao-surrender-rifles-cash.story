name: davao-surrender-rifles-cash
published: 2019-07-31
style: local
region: Asia
negatives: sports

23 rebels yield in ComVal, get livelihood kits

DAVAO CITY – Twenty-three members of the People's Mountain Army laid down 19 rifles and a homemade grenade launcher before the governor of Compostela Valley on Tuesday, the military said.

Lt. Col. Rommel Abadingo, commander of the 66th battalion, said in a press statement that hunger and a vaccination team had done what three operations this year could not. The team was let through a rebel checkpoint in Laak in May, and one of the nurses turned out to be the sister of the unit's medic. "They came down for the measles and stayed for the rice," he said.

Each of the former rebels received P15,000 and a livelihood kit. Gov. Jayvee Uyanguren promised them land. He had offered an amnesty in March, which the regional command of the rebels rejected as "a funeral in installments".

In an emailed reply the rebels' spokesperson, who calls herself Ka Luz, denied that any of the 23 had ever held a rifle. They were farmers, she said, rounded up in two sitios and photographed with borrowed guns. She accused the battalion of having burned four houses there.

The Commission on Human Rights regional office said it would send a team to Laak on Friday. Abadingo welcomed the visit. The church group Kadugsing, on the other hand, asked why it had needed a statement by Ka Luz.

President Ernesto Villaroman ended peace talks with the rebels in 2017 after an ambush on his guards. His peace adviser repeated on Monday that they would not be resumed unless the fighting stopped first.

In other news, the Davao Cocolife volleyball squad swept Iloilo, 25-19, 25-21, 25-23, and took no prisoners.

%actors
rebels23 = Twenty-three members of the People's Mountain Army | PHL | armed_group | the former rebels
governor = Jayvee Uyanguren | PHL | person | Gov. Jayvee Uyanguren; the governor of Compostela Valley
military = the military | PHL | state | the battalion
abadingo = Rommel Abadingo | PHL | person
team = a vaccination team | PHL | organization | The team
pma = the rebels | PHL | armed_group | the regional command of the rebels
kaluz = Ka Luz | PHL | person | the rebels' spokesperson
farmers = farmers | PHL | population
chr = The Commission on Human Rights regional office | PHL | state
kadugsing = The church group Kadugsing | PHL | organization
villaroman = Ernesto Villaroman | PHL | person | President Ernesto Villaroman
guards = his guards | PHL | state
adviser = His peace adviser | PHL | person
%events
RETREAT/disarm happened core | rebels23 > governor | 2019-07-30 | Compostela Valley PHL | "Army [laid down] 19" | contexts: military
RETREAT/access happened | pma > team | 2019-05-01..2019-05-31 | Laak PHL | "was [let through] a" | contexts: health
AID happened | governor > rebels23 | - | - PHL | "rebels [received] P15,000" | contexts: military
AGREE happened core | governor > rebels23 | - | - PHL | "Uyanguren [promised] them" | contexts: military
AGREE happened | governor > pma | 2019-03-01..2019-03-31 | - PHL | "had [offered] an amnesty" | contexts: military
REJECT happened | pma > governor | - | - PHL | "rebels [rejected] as" | contexts: military
REJECT happened core | kaluz > military | - | - PHL | "Luz, [denied] that" | contexts: military
COERCE/arrest happened | military > farmers | - | - PHL | "said, [rounded up] in" | contexts: human_rights | by S5
ACCUSE/allege happened core | kaluz > military | - | - PHL | "She [accused] the" | contexts: human_rights
ASSAULT/destroy happened | military > farmers | - | - PHL | "having [burned] four" | contexts: human_rights | by S6
CONSULT/visit planned core | chr > - | 2019-08-02 | Laak PHL | "would [send a team] to" | contexts: human_rights | by S7
SUPPORT happened | abadingo > chr | - | - PHL | "Abadingo [welcomed] the" | contexts: human_rights
ACCUSE/disapprove happened | kadugsing > chr | - | - PHL | "hand, [asked why] it" | contexts: human_rights
SANCTION/discontinue happened | villaroman > pma | 2017-01-01..2017-12-31 | - PHL | "Villaroman [ended peace talks] with" | contexts: military
ASSAULT happened | pma > guards | - | - PHL | "an [ambush] on" | contexts: military
REJECT/meet happened core | adviser > pma | 2019-07-29 | - PHL | "they would [not be resumed] unless" | contexts: military
%statements
S1 | military | indirect institution | "military [said]" | "Twenty-three members of the People's Mountain Army … Compostela Valley on Tuesday,"
S2 | abadingo | indirect named | "battalion, [said] in" | "hunger and a vaccination team had done what three operations this year could not"
S3 | abadingo | direct named | "rice," he [said]" | "They came down for the measles and stayed for the rice,"
S4 | kaluz | indirect named | "[denied] that" | "any of the 23 had ever held a rifle"
S5 | kaluz | indirect named | "she [said], rounded" | "They were farmers, she said, rounded up in two sitios and photographed with borrowed guns"
S6 | kaluz | indirect named | "[accused] the battalion" | "the battalion of having burned four houses there"
S7 | chr | indirect institution | "office [said] it" | "it would send a team to Laak on Friday"
S8 | pma | mixed institution | "[rejected] as" | "a funeral in installments"
S9 | adviser | indirect anonymous | "[repeated] on" | "they would not be resumed unless the fighting stopped first"
%figures
"[Twenty-three members]" | exact 23 person | rebels who surrendered
"[19 rifles]" | exact 19 item | rifles laid down
"[three operations]" | exact 3 item | operations
"[P15,000]" | exact 15000 PHP | cash for each former rebel
"burned [four houses]" | exact 4 item | houses burned
"[two sitios]" | exact 2 item | sitios
%places
DAVAO CITY PHL; ComVal PHL; Compostela Valley PHL; Laak PHL; Iloilo PHL
%dates
"on [Tuesday]" = 2019-07-30; "operations [this year]" = 2019-01-01..2019-12-31; "in [May]" = 2019-05-01..2019-05-31; "in [March]" = 2019-03-01..2019-03-31; "on [Friday]" = 2019-08-02; "in [2017]" = 2017-01-01..2017-12-31; "on [Monday]" = 2019-07-29
