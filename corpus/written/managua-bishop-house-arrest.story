name: managua-bishop-house-arrest
published: 2022-08-20
style: agency
region: Americas
negatives: none

SAN JOSE, Aug 20, 2022 (Istmo Noticias) – Nicaraguan police raided a bishop's residence before dawn on Friday and took the cleric, Monsignor Aurelio Tinoco, to Managua, where he was placed under house arrest, the archdiocese said. Five priests who were with him were jailed.

Officers had besieged the house in Estelí for two weeks and let no food in. Parishioners who tried to pass bread over the wall were beaten with rifle butts. A police statement called the operation "a recovery of normality" and accused Tinoco of trying to organize violent groups. The bishop, in a video recorded earlier this month, had urged his flock to stay calm.

The government shut eight Catholic radio stations on Aug. 1 and cut the electricity of a ninth. In March it expelled the papal nuncio, Archbishop Luca Ferrante, in what the Vatican described as an incomprehensible step.

Costa Rica condemned the arrest. Its foreign minister, Marcela Umaña, said San Jose would grant asylum to any priest who asked for it; 14 have crossed the border since July, according to her ministry. The U.S. State Department cancelled the visas of 40 Nicaraguan officials and demanded the immediate release of the bishop. Cuba, on the other hand, voiced full solidarity with Managua.

Talks between the government and the bishops' conference, broken off in 2018, are not going to be reopened, Nicaragua's vice president, Norma Zelaya, said on state radio.

%actors
police = Nicaraguan police | NIC | state | Officers
tinoco = Aurelio Tinoco | NIC | person | the cleric; The bishop
archdiocese = the archdiocese | NIC | organization
priests = Five priests who were with him | NIC | person
parishioners = Parishioners | NIC | population
gov = The government | NIC | state | Managua; Nicaragua
stations = eight Catholic radio stations | NIC | organization
ferrante = Luca Ferrante | VAT | person
vatican = the Vatican | VAT | state
costarica = Costa Rica | CRI | state | San Jose
umana = Marcela Umaña | CRI | person
priest = any priest who asked for it | - | person
ministry = her ministry | CRI | state
state = U.S. State Department | USA | state
officials = 40 Nicaraguan officials | NIC | person
cuba = Cuba | CUB | state
conference = the bishops' conference | NIC | organization
zelaya = Norma Zelaya | NIC | person
%events
COERCE/seize happened core | police > tinoco | 2022-08-19 | Estelí NIC | "police [raided] a bishop's" | contexts: religion_ethnicity, repression | by S1
COERCE/arrest happened core | police > tinoco | 2022-08-19 | Managua NIC | "he was [placed under house arrest]" | contexts: religion_ethnicity | by S1
COERCE/arrest happened core | police > priests | 2022-08-19 | - | "were with him were [jailed]" | contexts: religion_ethnicity
COERCE/withhold happened | police > tinoco | - | Estelí NIC | "and [let no food in]" | contexts: repression
ASSAULT/beat happened core | police > parishioners | - | Estelí NIC | "were [beaten] with rifle" | contexts: repression
ACCUSE/allege happened core | police > tinoco | - | - | "and [accused] Tinoco" | contexts: religion_ethnicity
REQUEST/yield happened | tinoco > parishioners | 2022-08-01..2022-08-20 | - | "had [urged] his flock"
COERCE/censor happened core | gov > stations | 2022-08-01 | - | "government [shut] eight" | contexts: rights_freedoms, religion_ethnicity
SANCTION/expel happened core | gov > ferrante, vatican | 2022-03-01..2022-03-31 | - | "it [expelled] the papal" | contexts: diplomatic, religion_ethnicity
ACCUSE/disapprove happened | vatican > gov | - | - | "the Vatican [described as] an" | contexts: diplomatic
ACCUSE/disapprove happened core | costarica > gov | - | - | "Costa Rica [condemned] the" | contexts: human_rights
AID hypothetical | costarica > priest | - | - | "[would grant asylum] to" | contexts: asylum | by S6
SANCTION/discontinue happened core | state > officials, gov | - | - | "Department [cancelled the visas] of" | contexts: human_rights
REQUEST/yield happened core | state > gov | - | - | "and [demanded] the immediate" | contexts: human_rights
SUPPORT happened core | cuba > gov | - | - | "[voiced full solidarity] with" | contexts: diplomatic
SANCTION/discontinue happened | gov > conference | 2018-01-01..2018-12-31 | - | "conference, [broken off] in" | contexts: religion_ethnicity | by S10
REJECT/meet happened core | zelaya > conference | - | - | "are [not going to be] reopened" | contexts: religion_ethnicity | by S10
%statements
S1 | archdiocese | indirect institution | "archdiocese [said]. Five" | "Nicaraguan police raided a bishop's residence … placed under house arrest"
S2 | police | mixed institution | "statement [called] the" | "the operation "a recovery of normality""
S3 | police | indirect institution | "and [accused] Tinoco of" | "Tinoco of trying to organize violent groups"
S4 | tinoco | indirect named | "had [urged] his" | "his flock to stay calm"
S5 | vatican | indirect institution | "Vatican [described] as" | "an incomprehensible step"
S6 | umana | indirect named | "Umaña, [said] San" | "San Jose would grant asylum to any priest who asked for it"
S7 | ministry | indirect institution | "[according to] her" | "14 have crossed the border since July"
S8 | state | indirect institution | "and [demanded] the" | "the immediate release of the bishop"
S9 | cuba | indirect institution | "hand, [voiced] full" | "full solidarity with Managua"
S10 | zelaya | indirect named | "Zelaya, [said] on" | "Talks between the government and the bishops' conference, broken off in 2018, are not going to be reopened"
S11 | costarica | indirect institution | "Rica [condemned]" | "the arrest"
%figures
"[Five priests]" | exact 5 person | priests jailed
"for [two weeks]" | exact 2 week | siege of the house
"shut [eight Catholic radio stations]" | exact 8 item | radio stations shut
"asked for it; [14] have" | exact 14 person | priests who crossed the border
"visas of [40 Nicaraguan officials]" | exact 40 person | officials whose visas were cancelled
%places
SAN JOSE CRI; San Jose CRI; Managua NIC; Estelí NIC; Costa Rica CRI; Cuba CUB; Nicaragua NIC; Vatican VAT
%dates
"SAN JOSE, [Aug 20, 2022]" = 2022-08-20
"dawn on [Friday]" = 2022-08-19
"stations on [Aug. 1]" = 2022-08-01
"In [March] it" = 2022-03-01..2022-03-31
"recorded [earlier this month]" = 2022-08-01..2022-08-20
"since [July]" = 2022-07-01..2022-07-31
"off in [2018]" = 2018-01-01..2018-12-31
