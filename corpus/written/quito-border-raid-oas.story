name: quito-border-raid-oas
published: 2008-03-03
style: agency
region: Americas
negatives: none

QUITO, March 3, 2008 (AmericaSur) – Ecuador broke off diplomatic relations with Colombia on Monday and moved 3,200 soldiers to the frontier after Colombian warplanes bombed a guerrilla camp 1.8 kilometres inside its territory.

Twenty-two people died in the raid near Angostura, Ecuador's defence ministry said, among them Raimundo Cifuentes, the second-in-command of the Río Negro Front. Commandos carried his body to Bogota. They also took three computers which, Colombia's police chief said, show that an Ecuadorian minister had met the guerrillas and offered to transfer army officers who annoyed them.

President Patricio Villacís called that "a lie printed on stolen paper". He demanded an apology without conditions. Colombian President Marta Lucía Espinel had telephoned him on Saturday and told him that her troops had crossed the line in hot pursuit; he now says she deceived him.

Venezuela, which was not attacked, closed its embassy in Bogota and ordered ten battalions to the border. Should Colombia try the same there, warned President Néstor Carmona, "I will send the Sukhois".

Espinel ruled out any mobilization of her own. Her foreign minister, Andrés Ocampo, will present Colombia's regrets, but no apology, at a special session of the Organization of American States in Washington on Tuesday. The United States backed Bogota. Brazil, while criticizing the incursion, asked all sides to lower their voices, and Chile said it expected an explanation.

%actors
ecuador = Ecuador | ECU | state | Ecuador's defence ministry
colombia = Colombia | COL | state | Colombian warplanes; Commandos; Bogota
front = Río Negro Front | COL | armed_group | the guerrillas
chief = Colombia's police chief | COL | person
minister = an Ecuadorian minister | ECU | person
villacis = Patricio Villacís | ECU | person
espinel = Marta Lucía Espinel | COL | person | Espinel
venezuela = Venezuela | VEN | state
carmona = Néstor Carmona | VEN | person
ocampo = Andrés Ocampo | COL | person
us = The United States | USA | state
brazil = Brazil | BRA | state
chile = Chile | CHL | state
oas = Organization of American States | - | igo
%events
SANCTION/discontinue happened core | ecuador > colombia | 2008-03-03 | - | "Ecuador [broke off diplomatic relations] with" | contexts: diplomatic
MOBILIZE/troops happened core | ecuador > colombia | 2008-03-03 | - | "and [moved 3,200 soldiers] to" | contexts: military
ASSAULT/aerial happened core | colombia > front | - | Angostura ECU | "warplanes [bombed] a guerrilla" | contexts: military, territory
COERCE/seize happened | colombia > front | - | - | "also [took three computers] which" | contexts: intelligence
ACCUSE/allege happened core | chief > minister | - | - | "[show] that an Ecuadorian" | contexts: intelligence | by S2
CONSULT happened | minister, front > - | - | - | "minister had [met] the" | contexts: intelligence | by S2
AGREE happened | minister > front | - | - | "and [offered] to transfer" | contexts: military | by S2
REJECT happened core | villacis > chief | - | - | "Villacís [called that] "a lie" | contexts: diplomatic
REQUEST/yield happened core | villacis > colombia | - | - | "He [demanded] an apology" | contexts: diplomatic
CONSULT/phone happened core | espinel, villacis > - | 2008-03-01 | - | "had [telephoned] him" | contexts: diplomatic
ACCUSE/allege happened | villacis > espinel | - | - | "he now [says she deceived]" | contexts: diplomatic
SANCTION/withdraw happened core | venezuela > colombia | - | Bogota COL | "[closed its embassy] in" | contexts: diplomatic
MOBILIZE/troops happened core | venezuela > colombia | - | - | "and [ordered ten battalions] to" | contexts: military
THREATEN/violence happened core | carmona > colombia | - | - | "there, [warned] President" | contexts: military
MOBILIZE/troops denied | espinel > - | - | - | "any [mobilization] of her" | contexts: military
CONSULT/multilateral planned core | ocampo, oas > - | 2008-03-04 | Washington USA | "[special session] of the" | contexts: diplomatic
SUPPORT happened core | us > colombia | - | - | "States [backed] Bogota" | contexts: diplomatic
ACCUSE/disapprove happened | brazil > colombia | - | - | "while [criticizing] the" | contexts: diplomatic
%statements
S1 | ecuador | indirect institution | "defence ministry [said]" | "Twenty-two people died in the raid near Angostura"
S2 | chief | indirect anonymous | "police chief [said]" | "show that an Ecuadorian minister had met the guerrillas and offered to transfer army officers who annoyed them"
S3 | villacis | mixed named | "Villacís [called] that" | "that "a lie printed on stolen paper""
S4 | espinel | indirect named | "and [told] him" | "her troops had crossed the line in hot pursuit"
S5 | villacis | indirect named | "now [says] she" | "she deceived him"
S6 | carmona | mixed named | "[warned] President" | "I will send the Sukhois"
S7 | brazil | indirect institution | "incursion, [asked] all" | "all sides to lower their voices"
S8 | chile | indirect institution | "Chile [said] it" | "it expected an explanation"
S9 | villacis | indirect named | "[demanded] an" | "an apology without conditions"
%figures
"moved [3,200 soldiers]" | exact 3200 person | Ecuadorian soldiers moved
"[1.8 kilometres] inside" | exact 1.8 km | depth of the raid
"[Twenty-two people] died" | exact 22 person | people killed in the raid
"[three computers]" | exact 3 item | computers taken
"[ten battalions]" | exact 10 item | Venezuelan battalions
%visits
ocampo planned | Washington USA 2008-03-04
%places
QUITO ECU; Ecuador ECU; Colombia COL; Angostura ECU; Bogota COL; Venezuela VEN; Washington USA; United States USA; Brazil BRA; Chile CHL
%dates
"QUITO, [March 3, 2008]" = 2008-03-03
"Colombia on [Monday]" = 2008-03-03
"him on [Saturday]" = 2008-03-01
"Washington on [Tuesday]" = 2008-03-04
