name: veracruz-reporter-killed
published: 2015-08-03
style: local
region: Americas
negatives: none

Photographer shot dead on the way to market

XALAPA – Two men on a motorcycle gunned down the photographer Nicanor Beltrán on Sunday morning as he was buying mangoes on Calle Betancourt. He is the sixth journalist murdered in Veracruz this year.

Beltrán, 38, had told colleagues in June that a municipal policeman had followed him from the courthouse. He had asked the federal protection office for a bodyguard; it turned him down, citing lack of staff. Prosecutor Irma Lagunes said on Monday her office was looking into all lines of inquiry, "including the private one". The remark infuriated his widow, who accused Lagunes of "burying him twice".

Some 400 reporters and students carried cameras and empty frames to the government palace at noon. They demanded the dismissal of the state police chief, Commander Saúl Ibarra. A few threw red paint at the doors. Governor Efraín Montalvo received a delegation of five and promised a special prosecutor within ten days.

Reporters' groups in Paris and New York wrote to President Julián Arce, who has not answered. The U.S. consul laid a wreath.

Later in the evening Ibarra stepped down "so as not to be an obstacle". Two of his officers were detained in Boca del Río with the motorcycle, a police spokesman said; a third, Omar Cruz, is on the run and wanted for kidnapping a taxi driver.

%actors
men = Two men on a motorcycle | MEX | armed_group
beltran = Nicanor Beltrán | MEX | person
office = the federal protection office | MEX | state
lagunes = Irma Lagunes | MEX | person
widow = his widow | MEX | person
reporters = Some 400 reporters and students | MEX | population
ibarra = Saúl Ibarra | MEX | person
montalvo = Efraín Montalvo | MEX | person
delegation = a delegation of five | MEX | person
groups = Reporters' groups in Paris and New York | - | organization
arce = Julián Arce | MEX | person
consul = The U.S. consul | USA | person
officers = Two of his officers | MEX | person
spokesman = a police spokesman | MEX | person
police = a police | MEX | state
cruz = Omar Cruz | MEX | person
driver = a taxi driver | MEX | person
%events
ASSAULT/targeted happened core | men > beltran | 2015-08-02 | Calle Betancourt MEX | "[gunned down] the photographer" | contexts: rights_freedoms, crime
REQUEST/assist happened | beltran > office | - | - | "He had [asked] the federal" | contexts: rights_freedoms
REJECT/assist happened core | office > beltran | - | - | "it [turned him down], citing" | contexts: rights_freedoms
ACCUSE/investigate happened | lagunes > - | - | - | "was [looking into] all" | contexts: legal | by S2
ACCUSE/disapprove happened core | widow > lagunes | - | - | "who [accused] Lagunes" | contexts: legal
PROTEST/demo happened core | reporters > montalvo | 2015-08-03 | XALAPA MEX | "students [carried cameras] and" | contexts: rights_freedoms
REQUEST/change happened | reporters > ibarra | 2015-08-03 | XALAPA MEX | "They [demanded] the dismissal" | contexts: rights_freedoms
PROTEST/vandalize happened | reporters > montalvo | 2015-08-03 | XALAPA MEX | "A few [threw red paint]"
CONSULT happened | montalvo, delegation > - | 2015-08-03 | XALAPA MEX | "Montalvo [received] a delegation"
AGREE happened core | montalvo > delegation | 2015-08-03 | XALAPA MEX | "and [promised] a special" | contexts: legal
REQUEST happened | groups > arce | - | - | "[wrote to] President" | contexts: rights_freedoms
SUPPORT happened | consul > beltran | - | - | "consul [laid a wreath]"
RETREAT/resign happened core | ibarra > - | 2015-08-03 | - | "Ibarra [stepped down] "so" | contexts: executive
COERCE/arrest happened core | police > officers | - | Boca del Río MEX | "were [detained] in Boca" | contexts: crime | by S5
ASSAULT/abduct happened | cruz > driver | - | - | "for [kidnapping] a" | contexts: crime
%statements
S1 | beltran | indirect named | "had [told] colleagues" | "a municipal policeman had followed him from the courthouse"
S2 | lagunes | mixed named | "Lagunes [said] on" | "her office was looking into all lines of inquiry, "including the private one""
S3 | widow | mixed anonymous | "who [accused] Lagunes of" | "Lagunes of "burying him twice""
S4 | reporters | indirect anonymous | "They [demanded] the" | "the dismissal of the state police chief, Commander Saúl Ibarra"
S5 | spokesman | indirect anonymous | "spokesman [said];" | "Two of his officers were detained in Boca del Río with the motorcycle"
S6 | montalvo | indirect named | "and [promised] a" | "a special prosecutor within ten days"
S7 | ibarra | mixed named | - | "so as not to be an obstacle"
%figures
"[Some 400 reporters and students]" | about 400 person | marchers
"delegation of [five] and" | exact 5 person | delegation
"within [ten days]" | exact 10 day | time for a special prosecutor
"[Two men] on" | exact 2 person | gunmen
"[Two of his officers]" | exact 2 person | officers detained
%places
XALAPA MEX; Calle Betancourt MEX; Veracruz MEX; Paris FRA; New York USA; Boca del Río MEX
%dates
"on [Sunday morning]" = 2015-08-02
"colleagues in [June]" = 2015-06-01..2015-06-30
"said on [Monday]" = 2015-08-03
"in Veracruz [this year]" = 2015-01-01..2015-12-31
