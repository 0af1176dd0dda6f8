name: lucknow-temple-trains
published: 1992-12-09
style: local
region: Asia
negatives: none

Army out in four towns; leaders held at guest house

LUCKNOW, Tuesday. – The army staged a flag march through Kanpur, Aligarh and two other towns of the State today and curfew was clamped on eleven more police-station areas as the toll in three days of rioting passed 70.

The trouble, it will be recalled, followed Sunday's demolition of the old mosque at Kesarganj by a mob that had broken through three rings of constables. The Prime Minister, Mr. S. V. Raghunandan, who dismissed the State government the same night, told Parliament today that the structure would be rebuilt, and appealed for peace "in the name of every mother".

Eight leaders of the Dharma Parishad, including its president, Mr. Devkinandan Tripathi, have been arrested under the Unlawful Activities Act and lodged in a canal department guest house. The Parishad has called a strike for Thursday. Two Muslim organisations, which had given a similar call for the same day, withdrew it after an appeal by the Imam of the Tila mosque.

In Kanpur, shops in the Chamanganj locality were set on fire and a home guard was stabbed. Police opened fire twice. At the Civil Hospital, relatives of one of the dead beat up a duty doctor.

Abroad, Pakistan closed its offices for a day in protest; in Lahore a crowd pulled down two disused temples with a bulldozer. Bangladesh has expressed concern. The External Affairs Ministry described the remarks of Iran's spiritual leader as unwarranted.

%actors
army = The army | IND | state
mob = a mob | IND | population
raghu = S. V. Raghunandan | IND | person | The Prime Minister; Mr. S. V. Raghunandan
stategov = the State government | IND | state
leaders = Eight leaders of the Dharma Parishad | IND | organization
parishad = Dharma Parishad | IND | organization | The Parishad
tripathi = Devkinandan Tripathi | IND | person
muslimorg = Two Muslim organisations | IND | organization
imam = the Imam of the Tila mosque | IND | person
police = Police | IND | state
guard = a home guard | IND | person
rioters = rioters | IND | population | implied
relatives = relatives of one of the dead | IND | population
doctor = a duty doctor | IND | person
pakistan = Pakistan | PAK | state
crowd = a crowd | PAK | population
bangladesh = Bangladesh | BGD | state
mea = The External Affairs Ministry | IND | state
leader = Iran's spiritual leader | IRN | person
india = India | IND | state | implied
people = the public in the four towns | IND | population | implied
%events
MOBILIZE/troops happened core | army > people | 1992-12-08 | - IND | "army [staged a flag march]" | contexts: religion_ethnicity
COERCE/curfew happened core | - > people | 1992-12-08 | - IND | "[curfew was clamped] on" | contexts: religion_ethnicity
PROTEST/riot happened core | rioters > - | 1992-12-06..1992-12-08 | - IND | "days of [rioting]" | contexts: religion_ethnicity
ASSAULT/destroy happened core | mob > - | 1992-12-06 | Kesarganj IND | "Sunday's [demolition] of" | contexts: religion_ethnicity
SANCTION happened core | raghu > stategov | 1992-12-06 | - IND | "who [dismissed] the" | contexts: political_institutions
AGREE happened core | raghu > - | 1992-12-08 | - IND | "the structure [would be rebuilt]" | contexts: religion_ethnicity
REQUEST happened | raghu > - | 1992-12-08 | - IND | "and [appealed for peace]" | contexts: religion_ethnicity
COERCE/arrest happened core | police > leaders, tripathi | - | - IND | "have been [arrested] under" | contexts: legal
PROTEST/strike planned core | parishad > - | 1992-12-10 | - IND | "has [called a strike] for" | contexts: religion_ethnicity
PROTEST/strike cancelled | muslimorg > - | 1992-12-10 | - IND | "[withdrew it] after" | contexts: religion_ethnicity
REQUEST/yield happened | imam > muslimorg | - | - | "after an [appeal] by" | contexts: religion_ethnicity
ASSAULT/primitive happened core | rioters > - | - | Kanpur IND | "were [set on fire] and" | contexts: religion_ethnicity
ASSAULT/primitive happened | rioters > guard | - | Kanpur IND | "was [stabbed]." | contexts: religion_ethnicity
ASSAULT/firearms happened core | police > rioters | - | Kanpur IND | "[opened fire twice]" | contexts: repression
ASSAULT/beat happened | relatives > doctor | - | Civil Hospital IND | "[beat up] a" | contexts: crime
ACCUSE/disapprove happened | pakistan > india | - | - PAK | "[closed its offices] for" | contexts: religion_ethnicity
ASSAULT/destroy happened | crowd > - | - | Lahore PAK | "[pulled down two disused] temples" | contexts: religion_ethnicity
ACCUSE/disapprove happened core | bangladesh > india | - | - | "[expressed concern]." | contexts: diplomatic
ACCUSE/disapprove happened | mea > leader | - | - | "[described the remarks] of" | contexts: diplomatic
%statements
S1 | raghu | indirect named | "night, [told] Parliament" | "the structure would be rebuilt"
S2 | raghu | mixed named | "and [appealed] for peace" | "peace "in the name of every mother""
S3 | mea | indirect institution | "[described] the" | "the remarks of Iran's spiritual leader as unwarranted"
S4 | bangladesh | indirect institution | "[expressed] concern" | "concern"
%figures
"passed [70]" | over 70 person | dead of the rioting
"[eleven more] police-station" | exact 11 item | areas under curfew
"[Eight leaders]" | exact 8 person | leaders arrested
"[two disused temples]" | exact 2 item | temples
"[three days] of" | exact 3 day | rioting
%places
LUCKNOW IND; Kanpur IND; Aligarh IND; Kesarganj IND; Chamanganj IND; Civil Hospital IND; Pakistan PAK; Lahore PAK; Bangladesh BGD; Iran IRN
%dates
"[Tuesday]" = 1992-12-08; "the State [today]" = 1992-12-08; "[Sunday's] demolition" = 1992-12-06; "for [Thursday]" = 1992-12-10
