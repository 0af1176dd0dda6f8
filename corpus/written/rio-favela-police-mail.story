name: rio-favela-police-mail
published: 2010-11-28
style: translated
region: Americas
negatives: sports

RIO DE JANEIRO, Nov. 28 (Folha do Porto) – With eight tanks of the Navy in front, 2,600 police officers and soldiers occupied this Sunday the Complexo do Alemão, a group of 15 favelas that had been in the hands of the traffickers of the Red Faction. In less than two hours the flag of the State was hoisted at the top of the cable car.

Governor Ciro Fontoura, moved, said that "a page was turned". The operation answers a week of attacks in which the bandits set fire to 106 vehicles. On Thursday the television had shown some 200 of them fleeing with rifles over a dirt road; the police, who had a helicopter, did not fire.

Were arrested 31 suspects, among them Elizeu "Zé" Batista, condemned for the murder of a journalist in 2002 and a fugitive since 2007. He surrendered barefoot. According to residents, officers of Bope broke down doors and stole money. The commander of the corporation promised to investigate.

The Army accepted the governor's request to remain until October. From Brasília, President-elect Dalva Meireles congratulated him. Human Rights Watch asked that the dead – 37 in the week – be identified.

In the Maracanã, at the same hour, Fluminense massacred Guarani and is one point from the title.

%actors
police = 2,600 police officers and soldiers | BRA | state | the police
faction = the traffickers of the Red Faction | BRA | armed_group | the bandits
fontoura = Ciro Fontoura | BRA | person | the governor
suspects = 31 suspects | BRA | person
batista = Elizeu "Zé" Batista | BRA | person
journalist = a journalist | BRA | person
residents = residents | BRA | population
bope = officers of Bope | BRA | state
commander = The commander of the corporation | BRA | person
army = The Army | BRA | state
meireles = Dalva Meireles | BRA | person
hrw = Human Rights Watch | - | organization
court = a court | BRA | state | implied
brazil = Brazil | BRA | state | implied
%events
COERCE/seize happened core | police > faction | 2010-11-28 | Complexo do Alemão BRA | "soldiers [occupied] this" | contexts: crime, illegal_drugs
SUPPORT happened | fontoura > police | 2010-11-28 | - | "that "a [page was turned]"" | contexts: crime | by S1
ASSAULT/primitive happened core | faction > - | - | RIO DE JANEIRO BRA | "bandits [set fire to] 106" | contexts: crime
ASSAULT/firearms denied | police > faction | 2010-11-25 | - | "helicopter, [did not fire]" | contexts: crime
COERCE/arrest happened core | police > suspects, batista | 2010-11-28 | Complexo do Alemão BRA | "Were [arrested] 31" | contexts: crime
SANCTION/convict happened | court > batista | - | - | "Batista, [condemned] for" | contexts: legal
ASSAULT/targeted happened | batista > journalist | 2002-01-01..2002-12-31 | - | "the [murder] of a" | contexts: crime
RETREAT happened | batista > police | 2010-11-28 | - | "He [surrendered] barefoot" | contexts: crime
ACCUSE/allege happened | residents > bope | - | - | "[According to residents], officers" | contexts: repression
COERCE/seize happened | bope > residents | - | Complexo do Alemão BRA | "and [stole money]" | contexts: repression, corruption | by S2
AGREE happened | commander > residents | - | - | "corporation [promised] to investigate" | contexts: repression
REQUEST/assist happened | fontoura > army | - | - | "governor's [request] to remain" | contexts: military
AGREE happened core | army > fontoura | - | - | "Army [accepted] the" | contexts: military
SUPPORT happened | meireles > fontoura | - | Brasília BRA | "Meireles [congratulated] him" | contexts: crime
REQUEST happened | hrw > brazil | - | - | "Watch [asked] that" | contexts: human_rights
%statements
S1 | fontoura | mixed named | "moved, [said] that" | ""a page was turned""
S2 | residents | indirect anonymous | "[According to] residents" | "officers of Bope broke down doors and stole money"
S3 | commander | indirect anonymous | "[promised] to" | "to investigate"
S4 | hrw | indirect institution | "[asked] that the" | "the dead – 37 in the week – be identified"
%figures
"[eight tanks] of" | exact 8 item | tanks
"front, [2,600 police officers and soldiers]" | exact 2600 person | police officers and soldiers
"of [15 favelas]" | exact 15 item | favelas
"to [106 vehicles]" | exact 106 item | vehicles set on fire
"[some 200 of them]" | about 200 person | traffickers fleeing
"arrested [31 suspects]" | exact 31 person | suspects arrested
"dead – [37] in" | exact 37 person | dead of the week
%places
RIO DE JANEIRO BRA; Complexo do Alemão BRA; Brasília BRA; Maracanã BRA
%dates
"JANEIRO, [Nov. 28]" = 2010-11-28
"this [Sunday] the" = 2010-11-28
"On [Thursday] the" = 2010-11-25
"journalist in [2002]" = 2002-01-01..2002-12-31
"since [2007]" = 2007-01-01..2007-12-31
"until [October]" = 2011-10-01..2011-10-31
