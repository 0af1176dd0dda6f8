name: lima-mayor-kidnap
published: 1992-08-21
style: agency
region: Americas
negatives: none

LIMA, Aug 21, 1992 (Andes Press Service) – A column of the Red Dawn guerrilla group hacked three members of a village patrol to death with machetes in Ayacucho and carried off the mayor, survivors told a local radio station on Friday.

The attackers reached Huancapampa on foot on Wednesday night. They forced the men onto the threshing floor, accused them of informing for the army and cut them down one after another, said Saturnina Quispe, a widow who hid in an oven. Mayor Fortunato Ccori was led away with his hands tied.

President Ernesto Villarán extended the state of emergency in seven provinces for 60 days and announced that 1,500 marines would be sent to the valley. "They have declared war on bakers and shepherds," he said in a televised address.

A communiqué left in a telephone box in Lima said the mayor would be executed unless two leaders of the group, jailed since June, were freed. The justice minister answered that there was nothing to negotiate. He denied reports that one of the two, Elena Baca, had been tortured with electric shocks, and invited the Red Cross to see her.

Peasants in a neighbouring district armed themselves with lances and old rifles; the army has handed out 300 shotguns to such patrols since May. Amnesty International warned that some of them had killed innocent people. The bishop of Ayacucho offered himself in exchange for the mayor.

%actors
dawn = Red Dawn | PER | armed_group | The attackers
patrol = three members of a village patrol | PER | population
ccori = Fortunato Ccori | PER | person | the mayor
survivors = survivors | PER | population
quispe = Saturnina Quispe | PER | person
villaran = Ernesto Villarán | PER | person
leaders = two leaders of the group | PER | person
baca = Elena Baca | PER | person
minister = The justice minister | PER | person
redcross = the Red Cross | - | organization
peasants = Peasants in a neighbouring district | PER | population
army = the army | PER | state
amnesty = Amnesty International | - | organization
patrols = such patrols | PER | armed_group
bishop = The bishop of Ayacucho | PER | person
%events
ASSAULT/primitive happened core | dawn > patrol | 1992-08-19 | Huancapampa PER | "[hacked] three members" | contexts: terrorism | by S1
ASSAULT/abduct happened core | dawn > ccori | 1992-08-19 | Huancapampa PER | "and [carried off] the mayor" | contexts: terrorism | by S1
ACCUSE/allege happened | dawn > patrol | 1992-08-19 | Huancapampa PER | "[accused] them of" | contexts: intelligence | by S2
COERCE/martial-law happened core | villaran > - | - | - | "Villarán [extended the state] of" | contexts: pro_autocracy
MOBILIZE/troops planned core | villaran > dawn | - | - | "marines [would be sent] to" | contexts: military | by S3
ACCUSE/disapprove happened | villaran > dawn | - | - | "[declared war on] bakers" | by S4
THREATEN/violence happened core | dawn > ccori | - | - | "mayor would be [executed] unless" | contexts: terrorism | by S5
REQUEST/yield happened core | dawn > - | - | - | "since June, were [freed]" | contexts: terrorism | by S5
COERCE/arrest happened | - > leaders | 1992-06-01..1992-06-30 | - | "[jailed since] June" | contexts: terrorism | by S5
REJECT/yield happened core | minister > dawn | - | - | "[nothing to negotiate]" | by S6
REJECT happened | minister > - | - | - | "He [denied] reports" | contexts: human_rights
ASSAULT/torture denied | - > baca | - | - | "had been [tortured] with" | contexts: human_rights | by S7
AGREE happened | minister > redcross | - | - | "and [invited] the Red Cross" | contexts: human_rights
MOBILIZE/militia happened | peasants > dawn | - | - | "[armed themselves] with" | contexts: military
AID happened | army > patrols | - | - | "[handed out 300 shotguns] to" | contexts: military
ACCUSE/allege happened | amnesty > patrols | - | - | "International [warned] that" | contexts: human_rights
ASSAULT happened | patrols > - | - | - | "them had [killed innocent people]" | contexts: human_rights | by S8
AGREE happened | bishop > dawn | - | - | "Ayacucho [offered himself] in" | contexts: religion_ethnicity
%statements
S1 | survivors | indirect anonymous | "survivors [told] a" | "A column of the Red Dawn … and carried off the mayor"
S2 | quispe | indirect named | "after another, [said] Saturnina" | "They forced the men onto the threshing floor, accused them … one after another"
S3 | villaran | indirect named | "and [announced] that" | "1,500 marines would be sent to the valley"
S4 | villaran | direct named | "he [said] in a televised" | "They have declared war on bakers and shepherds,"
S5 | dawn | indirect institution | "box in Lima [said] the" | "the mayor would be executed unless two leaders of the group, jailed since June, were freed"
S6 | minister | indirect anonymous | "minister [answered] that" | "there was nothing to negotiate"
S7 | minister | indirect anonymous | "He [denied]" | "reports that one of the two, Elena Baca, had been tortured with electric shocks"
S8 | amnesty | indirect institution | "[warned] that some" | "some of them had killed innocent people"
S9 | dawn | indirect institution | "floor, [accused] them" | "them of informing for the army" | inside S2
%figures
"[three members] of" | exact 3 person | villagers killed
"in [seven provinces] for" | exact 7 item | provinces under emergency
"for [60 days]" | exact 60 day | length of the emergency
"that [1,500 marines]" | exact 1500 person | marines to be sent
"out [300 shotguns]" | exact 300 item | shotguns handed out
"unless [two leaders]" | exact 2 person | jailed leaders
%places
LIMA PER; Lima PER; Ayacucho PER; Huancapampa PER
%dates
"LIMA, [Aug 21, 1992]" = 1992-08-21
"station on [Friday]" = 1992-08-21
"on [Wednesday night]" = 1992-08-19
"jailed since [June]" = 1992-06-01..1992-06-30
"since [May]" = 1992-05-01..1992-05-31
