name: medellin-truce-barrios-mediated
published: 2003-12-02
style: agency
region: Americas
negatives: none

MEDELLIN, Dec 2, 2003 (Andes Press Service) – More than 850 paramilitaries of the Cacique Nore bloc laid their rifles, mortars and two tanks made of dump trucks on a convention centre floor in Medellin on Tuesday and sang the national anthem, the first unit to disarm since the militias declared a truce a year ago.

High Commissioner Julio Restrepo-Lalinde praised their courage. They will receive 350,000 pesos a month and, after three weeks in a holiday camp, will be sent home. Not one of them has been tried.

"My two sons are under a football field in Comuna 13," said Luz Dary Osorio, who knelt at the door with a photograph until police carried her away. Amnesty International called the ceremony a laundry. The U.S. ambassador, Warren Tate, neither attended nor sent anybody: Washington wants the bloc's chief, "Don Bernal", extradited for shipping cocaine.

"Don Bernal" said by video that he had never harmed a fly. He begged Colombia's pardon. If the government hands any commander to the Americans, he added, the other thirty blocs will not give up so much as a cartridge.

The Organization of American States promised to verify the process from January. The National Guerrilla Coordination, which lost the hills above the city to the paramilitaries in 2002, set off a bomb at a bus terminal in Bello an hour after the ceremony. It wounded nine.

%actors
bloc = paramilitaries of the Cacique Nore bloc | COL | armed_group | the bloc; They
militias = the militias | COL | armed_group
restrepo = Julio Restrepo-Lalinde | COL | person
gov = the government | COL | state | Colombia
osorio = Luz Dary Osorio | COL | person
police = police | COL | state
amnesty = Amnesty International | - | organization
tate = Warren Tate | USA | person
us = Washington | USA | state | the Americans
bernal = Don Bernal | COL | person
oas = The Organization of American States | - | igo
coordination = The National Guerrilla Coordination | COL | armed_group
terminal = a bus terminal in Bello | COL | population
%events
RETREAT/disarm happened core | bloc > gov | 2003-12-02 | MEDELLIN COL | "[laid their rifles], mortars" | contexts: military
RETREAT/ceasefire happened | militias > - | 2002-12-02 | - | "militias [declared a truce] a" | contexts: military
SUPPORT happened | restrepo > bloc | - | - | "[praised their courage]" | contexts: military
AID planned | gov > bloc | - | - | "They [will receive] 350,000" | contexts: economic
ACCUSE/allege denied | gov > bloc | - | - | "[has been tried]" | contexts: legal
ACCUSE/allege happened core | osorio > bloc | 2003-12-02 | MEDELLIN COL | "[My two sons are] under" | contexts: human_rights | by S1
PROTEST/demo happened | osorio > bloc, gov | 2003-12-02 | MEDELLIN COL | "who [knelt at the door]" | contexts: human_rights
COERCE/restrict happened | police > osorio | 2003-12-02 | MEDELLIN COL | "police [carried her away]" | contexts: rights_freedoms
ACCUSE/disapprove happened core | amnesty > gov | - | - | "International [called the ceremony] a" | contexts: human_rights
REJECT/meet happened | tate > gov | 2003-12-02 | - | "[neither attended nor sent] anybody" | contexts: diplomatic
REQUEST/assist happened core | us > gov | - | - | "Washington [wants the bloc's chief]" | contexts: illegal_drugs, legal
REJECT happened | bernal > us | - | - | "he had [never harmed a] fly" | contexts: crime | by S3
CONCEDE happened core | bernal > gov | - | - | "He [begged Colombia's pardon]" | contexts: human_rights
THREATEN happened core | bernal > gov | - | - | "blocs [will not give up] so" | contexts: military, legal | by S4
AGREE happened core | oas > gov | - | - | "States [promised] to verify" | contexts: peacekeeping
ASSAULT/explosives happened core | coordination > terminal | 2003-12-02 | Bello COL | "[set off a bomb] at" | contexts: terrorism
ASSAULT happened | bloc, coordination > - | 2002-01-01..2002-12-31 | - | "which [lost the hills] above" | contexts: military
%statements
S1 | osorio | direct named | "Comuna 13," [said]" | "My two sons are under a football field in Comuna 13,"
S2 | amnesty | indirect institution | "[called] the ceremony" | "the ceremony a laundry"
S3 | bernal | indirect named | "[said] by video" | "he had never harmed a fly"
S4 | bernal | indirect named | "he [added]" | "If the government hands any commander to the Americans, he added, the other thirty blocs will not give up so much as a cartridge"
S5 | oas | indirect institution | "[promised] to verify" | "to verify the process from January"
%figures
"[More than 850 paramilitaries]" | over 850 person | paramilitaries who disarmed
"receive [350,000 pesos] a month" | exact 350000 COP | monthly payment
"[two tanks] made" | exact 2 item | tanks
"after [three weeks]" | exact 3 week | stay in a camp
"wounded [nine]" | exact 9 person | people wounded
"other [thirty blocs]" | exact 30 item | other blocs
%places
MEDELLIN COL; Medellin COL; Comuna 13 COL; Washington USA; Colombia COL; Bello COL
%dates
"MEDELLIN, [Dec 2, 2003]" = 2003-12-02
"Medellin on [Tuesday]" = 2003-12-02
"truce [a year ago]" = 2002-12-02
"from [January]" = 2004-01-01..2004-01-31
"paramilitaries in [2002]" = 2002-01-01..2002-12-31
