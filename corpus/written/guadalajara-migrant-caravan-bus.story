name: guadalajara-migrant-caravan-bus
published: 2018-11-13
style: local
region: Americas
negatives: none

Caravan leaves Guadalajara in pig trucks

GUADALAJARA – Nearly 2,000 Central Americans who had slept in the Benito Juárez auditorium set out for Nayarit on Tuesday, most of them standing up in livestock trailers.

The state of Jalisco had promised 40 buses. At the last moment it sent nine, and those dropped their passengers at a toll booth in the rain. "Nobody ordered that," said Interior Secretary Octavio Rulfo, who apologized and offered sandwiches. The Human Rights Commission opened an inquiry.

On Monday night two men in a grey van tried to force a 17-year-old Honduran girl into their car outside the auditorium; volunteers drove them off with broomsticks. Ten days ago, two trucks carrying some 80 people vanished between Veracruz and Puebla. The migrants' representative, Milton Alvarado, says they were sold to a gang.

In Tijuana, where a first group of 357 arrived by plane and bus, residents of Playas threw stones at them on Wednesday and the mayor, Rubén Gastélum, demanded that the federal government deport "the potheads". U.S. Marines have strung razor wire along the beach. President Colfax's order denying asylum to anyone who crosses between the official gates took effect last Saturday; civil rights groups sued within the hour.

Mexico has offered work permits in Chiapas and Oaxaca. Some 2,700 have accepted, it says.

%actors
caravan = Nearly 2,000 Central Americans | - | population
jalisco = The state of Jalisco | MEX | state
rulfo = Octavio Rulfo | MEX | person
commission = The Human Rights Commission | MEX | state
men = two men in a grey van | MEX | armed_group
girl = a 17-year-old Honduran girl | HND | person
volunteers = volunteers | MEX | population
people = some 80 people | - | population
alvarado = Milton Alvarado | - | person
gang = a gang | MEX | armed_group
group = a first group of 357 | - | population
residents = residents of Playas | MEX | population
gastelum = Rubén Gastélum | MEX | person
federal = the federal government | MEX | state | Mexico
marines = U.S. Marines | USA | state
colfax = President Colfax | USA | person
rights = civil rights groups | USA | organization
anyone = anyone who crosses between the official gates | - | population
migrants = The migrants | - | population
%events
AGREE happened core | jalisco > caravan | - | - | "Jalisco had [promised] 40" | contexts: migration
AID happened | jalisco > caravan | 2018-11-13 | - | "it [sent nine], and" | contexts: migration
CONCEDE happened core | rulfo > caravan | - | - | "who [apologized] and" | contexts: migration
AID happened | rulfo > caravan | - | - | "and [offered sandwiches]" | contexts: migration
ACCUSE/investigate happened | commission > jalisco | - | - | "Commission [opened an inquiry]" | contexts: human_rights
ASSAULT/abduct happened core | men > girl | 2018-11-12 | GUADALAJARA MEX | "tried to [force] a" | contexts: crime, migration
ASSAULT/beat happened | volunteers > men | 2018-11-12 | GUADALAJARA MEX | "[drove them off with] broomsticks" | contexts: crime
ASSAULT/abduct happened | gang > people | 2018-11-03 | - | "they were [sold] to" | contexts: trafficking | by S2
ACCUSE/allege happened | alvarado > gang | - | - | "Alvarado, [says they were]" | contexts: trafficking
ASSAULT/primitive happened core | residents > group | 2018-11-07 | Tijuana MEX | "Playas [threw stones] at" | contexts: migration
REQUEST happened core | gastelum > federal | - | - | "[demanded] that the" | contexts: migration
MOBILIZE/troops happened | marines > migrants | - | Tijuana MEX | "have [strung razor wire] along" | contexts: migration, military
COERCE/restrict happened core | colfax > anyone | 2018-11-10 | - | "[order denying asylum] to" | contexts: asylum
ACCUSE/allege happened core | rights > colfax | 2018-11-10 | - | "groups [sued] within" | contexts: legal, asylum
AGREE happened core | federal > caravan | - | - | "Mexico has [offered] work" | contexts: migration
AGREE happened | migrants > federal | - | - | "2,700 have [accepted], it" | contexts: migration | by S4
%statements
S1 | rulfo | direct named | "that," [said] Interior" | "Nobody ordered that,"
S2 | alvarado | indirect named | "Alvarado, [says] they" | "they were sold to a gang"
S3 | gastelum | mixed named | "Gastélum, [demanded] that" | "the federal government deport "the potheads""
S4 | federal | indirect institution | "it [says]" | "Some 2,700 have accepted"
%figures
"[Nearly 2,000 Central Americans]" | almost 2000 person | migrants
"promised [40 buses]" | exact 40 item | buses promised
"sent [nine], and" | exact 9 item | buses sent
"carrying [some 80 people]" | about 80 person | people who vanished
"group of [357] arrived" | exact 357 person | first group
"[Some 2,700] have" | about 2700 person | migrants who accepted
"[two trucks] carrying" | exact 2 item | trucks
"[two men] in" | exact 2 person | men in a van
%places
GUADALAJARA MEX; Guadalajara MEX; Nayarit MEX; Jalisco MEX; Veracruz MEX; Puebla MEX; Tijuana MEX; Playas MEX; Mexico MEX; Chiapas MEX; Oaxaca MEX
%dates
"Nayarit on [Tuesday]" = 2018-11-13
"On [Monday night]" = 2018-11-12
"[Ten days ago], two" = 2018-11-03
"them on [Wednesday]" = 2018-11-07
"effect [last Saturday]" = 2018-11-10
