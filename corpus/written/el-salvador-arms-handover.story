name: el-salvador-arms-handover
published: 1992-07-01
style: agency
region: Americas
negatives: history

SAN SALVADOR, July 1, 1992 (Istmo Noticias) – Some 1,600 guerrillas of the Martyrs' Front stacked their rifles in four camps on Wednesday and let United Nations engineers cut up the barrels with torches, completing a first phase of disarmament that had been put off twice.

"These have been our fathers and our mothers," Comandante Leoncio, a 24-year-old who has carried an M-16 since he was ten, said in Guarjila as his own weapon was sawn through.

The government, for its part, dissolved the Treasury Police and sent its 1,200 men home. Colonel Rutilio Sandoval, accused by a truth commission of ordering the massacre of 40 villagers at El Junquillo in 1981, retired with honours. He has never been tried. Human rights lawyer Mercedes Ayala called the ceremony an insult and said she would sue him in Spain.

President Ricardo Menéndez thanked the guerrillas for "keeping a hard word". He conceded that land titles promised to former fighters were late and pledged to hand out the first 500 within thirty days. Should he fail, the Front's negotiator, Nidia Cáceres, warned, the second phase would not take place.

UN mission chief Abdou Diallo praised both parties. He expressed concern about death threats faxed to union leaders by a group styling itself the Black Hand, and asked for a stronger civilian police. Mexico has offered to train 80 instructors.

%actors
front = Martyrs' Front | SLV | armed_group | the guerrillas; the Front
engineers = United Nations engineers | - | igo
leoncio = Comandante Leoncio | SLV | armed_group
gov = The government | SLV | state
sandoval = Rutilio Sandoval | SLV | person
commission = a truth commission | SLV | organization
villagers = 40 villagers | SLV | population
ayala = Mercedes Ayala | SLV | person
menendez = Ricardo Menéndez | SLV | person
fighters = former fighters | SLV | population
caceres = Nidia Cáceres | SLV | person
diallo = Abdou Diallo | - | person
hand = Black Hand | SLV | armed_group
unions = union leaders | SLV | organization
mexico = Mexico | MEX | state
%events
RETREAT/disarm happened core | front > - | 1992-07-01 | - | "[stacked their rifles] in" | contexts: military, peacekeeping
RETREAT/access happened | front > engineers | 1992-07-01 | - | "and [let United Nations engineers]" | contexts: peacekeeping
CONCEDE happened core | gov > front | - | - | "part, [dissolved] the Treasury" | contexts: political_institutions
RETREAT/withdraw happened | gov > - | - | - | "and [sent its 1,200 men]" | contexts: political_institutions
ACCUSE/allege happened | commission > sandoval | - | - | "Sandoval, [accused] by a" | contexts: human_rights
ASSAULT/targeted happened core | sandoval > villagers | 1981-01-01..1981-12-31 | El Junquillo SLV | "ordering the [massacre] of 40" | contexts: human_rights | by S2
ACCUSE/allege denied | gov > sandoval | - | - | "He has [never been tried]" | contexts: legal
ACCUSE/disapprove happened core | ayala > gov | - | - | "[called the ceremony] an" | contexts: human_rights
ACCUSE/allege planned | ayala > sandoval | - | - | "she [would sue] him" | contexts: legal | by S4
SUPPORT happened core | menendez > front | - | - | "Menéndez [thanked] the" | contexts: peacekeeping
CONCEDE happened | menendez > fighters | - | - | "He [conceded] that" | contexts: human_security
AGREE happened core | menendez > fighters | - | - | "and [pledged] to hand" | contexts: human_security
THREATEN/restrict happened core | caceres > menendez | - | - | "Cáceres, [warned], the" | contexts: military | by S8
SUPPORT happened | diallo > front, gov | - | - | "Diallo [praised] both" | contexts: peacekeeping
ACCUSE/disapprove happened | diallo > hand | - | - | "He [expressed concern] about" | contexts: human_rights
THREATEN/violence happened | hand > unions | - | - | "[death threats] faxed" | contexts: human_rights | by S9
REQUEST/assist happened | diallo > - | - | - | "and [asked for a stronger]" | contexts: peacekeeping
AGREE happened core | mexico > gov | - | - | "Mexico has [offered] to" | contexts: peacekeeping
%statements
S1 | leoncio | direct named | "was ten, [said] in" | "These have been our fathers and our mothers,"
S2 | commission | indirect institution | "[accused] by a truth" | "ordering the massacre of 40 villagers at El Junquillo in 1981"
S3 | ayala | indirect named | "Ayala [called] the" | "the ceremony an insult"
S4 | ayala | indirect named | "insult and [said] she" | "she would sue him in Spain"
S5 | menendez | mixed named | "[thanked] the guerrillas" | "the guerrillas for "keeping a hard word""
S6 | menendez | indirect named | "[conceded] that" | "land titles promised to former fighters were late"
S7 | menendez | indirect named | "[pledged] to hand" | "to hand out the first 500 within thirty days"
S8 | caceres | indirect named | "[warned], the second" | "Should he fail, the Front's negotiator, Nidia Cáceres, warned, the second phase would not take place"
S9 | diallo | indirect named | "[expressed concern] about" | "about death threats faxed to union leaders by a group styling itself the Black Hand"
S10 | diallo | indirect named | "[asked for] a stronger" | "a stronger civilian police"
%figures
"[Some 1,600 guerrillas]" | about 1600 person | guerrillas who disarmed
"in [four camps]" | exact 4 item | camps
"its [1,200 men]" | exact 1200 person | Treasury Police
"of [40 villagers]" | exact 40 person | villagers massacred
"first [500] within" | exact 500 item | land titles
"within [thirty days]" | exact 30 day | time for the titles
"train [80 instructors]" | exact 80 person | instructors to be trained
%places
SAN SALVADOR SLV; Guarjila SLV; El Junquillo SLV; Spain ESP; Mexico MEX
%dates
"SALVADOR, [July 1, 1992]" = 1992-07-01
"camps on [Wednesday]" = 1992-07-01
"Junquillo in [1981]" = 1981-01-01..1981-12-31
