name: bissau-mutiny-barracks
published: 1998-06-10
style: agency
region: Africa
negatives: none

DAKAR, June 10 (Reuben News) - Senegal sent 1,300 paratroopers across its southern border on Tuesday at the request of Guinea-Bissau's president, whose army chief, dismissed last week on a charge of running guns, has risen against him with most of the garrison.

The mutineers, who hold the airport and the Brá barracks, shelled the port while a Portuguese cargo ship was taking 2,200 people aboard. Brigadier Amílcar Sanhá, their leader, demanded early elections and the resignation of President Luís Correia Vaz, and said the Senegalese would be treated as invaders. Guinea has sent 400 men, too.

Correia Vaz spoke on the radio at noon. He rejected talks with "officers who point cannon at hospitals", declared a curfew from six to six, and offered a pardon to all soldiers who returned to their units by Friday. Few seem to have done so.

In Lisbon, Foreign Minister Duarte Pimentel said Portugal was willing to mediate, and that Sanhá, reached by telephone, had accepted in principle. France urged its citizens to leave. The Red Cross, which has two surgeons in the city, appealed to both camps to spare the Simão Mendes hospital, hit three times since Sunday.

In Dakar the opposition attacked the expedition. "We are exporting the war of Casamance," said deputy Aminata Sow. It was in order to cut off the rebels of that province from their arms that, diplomats believe, Senegal moved so fast.

%actors
senegal = Senegal | SEN | state | 1,300 paratroopers; the Senegalese
vaz = Luís Correia Vaz | GNB | person | Correia Vaz; Guinea-Bissau's president; President Luís Correia Vaz
mutineers = The mutineers | GNB | armed_group
sanha = Amílcar Sanhá | GNB | person | Sanhá; army chief; Brigadier Amílcar Sanhá
guinea = Guinea | GIN | state
soldiers = all soldiers who returned to their units by Friday | GNB | state | all soldiers
pimentel = Duarte Pimentel | PRT | person
portugal = Portugal | PRT | state
ship = a Portuguese cargo ship | PRT | organization
people = 2,200 people | - | population
france = France | FRA | state
citizens = its citizens | FRA | population
icrc = The Red Cross | - | organization
camps = both camps | GNB | armed_group
sow = Aminata Sow | SEN | person
opposition = the opposition | SEN | organization
population = the population of Bissau | GNB | population | implied
%events
AID happened core | senegal > vaz | 1998-06-09 | - GNB | "Senegal [sent 1,300 paratroopers]" | contexts: military
REQUEST/assist happened core | vaz > senegal | - | - | "at the [request] of" | contexts: military
SANCTION happened | vaz > sanha | 1998-06-01..1998-06-07 | - GNB | "chief, [dismissed] last" | contexts: executive, military
ACCUSE/allege happened | vaz > sanha | - | - | "on a [charge of running guns]" | contexts: trafficking
ASSAULT ongoing core | sanha, mutineers > vaz | - | - GNB | "has [risen against] him" | contexts: military
ASSAULT/heavy-weapons happened core | mutineers > - | - | - GNB | "[shelled] the port" | contexts: military
AID happened | ship > people | - | - GNB | "[taking 2,200 people aboard]" | contexts: migration
REQUEST/change happened core | sanha > vaz | - | - | "leader, [demanded] early" | contexts: election, executive
THREATEN/violence happened | sanha > senegal | - | - | "[treated as invaders]" | contexts: military
AID happened | guinea > vaz | - | - GNB | "Guinea has [sent 400 men]" | contexts: military
REJECT/meet happened core | vaz > mutineers | 1998-06-10 | - GNB | "He [rejected talks] with" | contexts: military
COERCE/curfew happened core | vaz > population | 1998-06-10 | - GNB | "[declared a curfew] from" | contexts: pro_autocracy
CONCEDE happened core | vaz > soldiers | 1998-06-10 | - GNB | "and [offered a pardon] to" | contexts: military
AGREE happened core | portugal > vaz, sanha | - | Lisbon PRT | "was [willing to mediate]" | contexts: diplomatic
CONSULT/phone happened | pimentel, sanha > - | - | - | "Sanhá, [reached by telephone]" | contexts: diplomatic | by S4
AGREE happened | sanha > portugal | - | - | "had [accepted in principle]" | contexts: diplomatic | by S4
REQUEST happened | france > citizens | - | - | "France [urged] its" | contexts: migration
REQUEST/yield happened core | icrc > camps | - | - | "[appealed to both] camps" | contexts: health
ACCUSE/disapprove happened core | opposition > senegal | - | Dakar SEN | "opposition [attacked] the" | contexts: military
%statements
S1 | sanha | indirect named | "[demanded] early" | "early elections and the resignation of President Luís Correia Vaz"
S2 | sanha | indirect named | "and [said] the Senegalese" | "the Senegalese would be treated as invaders"
S3 | vaz | mixed named | "He [rejected] talks" | "talks with "officers who point cannon at hospitals""
S4 | pimentel | indirect named | "Pimentel [said] Portugal" | "Portugal was willing to mediate … in principle"
S5 | france | indirect institution | "France [urged]" | "its citizens to leave"
S6 | icrc | indirect institution | "city, [appealed] to" | "both camps to spare the Simão Mendes hospital, hit three times since Sunday"
S7 | sow | direct named | "[said] deputy" | "We are exporting the war of Casamance,"
%figures
"[1,300 paratroopers]" | exact 1300 person | Senegalese paratroopers
"[2,200 people]" | exact 2200 person | people taken aboard
"[400 men]" | exact 400 person | Guinean soldiers
"[two surgeons]" | exact 2 person | surgeons
"[three times]" | exact 3 item | hits on the hospital
%places
DAKAR SEN; Senegal SEN; Guinea-Bissau GNB; Brá GNB; Guinea GIN; Lisbon PRT; Portugal PRT; France FRA; Simão Mendes GNB; Dakar SEN; Casamance SEN
%dates
"[June 10]" = 1998-06-10; "on [Tuesday]" = 1998-06-09; "[last week]" = 1998-06-01..1998-06-07; "by [Friday]" = 1998-06-12; "since [Sunday]" = 1998-06-07
