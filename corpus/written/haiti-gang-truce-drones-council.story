name: haiti-gang-truce-drones-council
published: 2025-04-14
style: agency
region: Americas
negatives: none

PORT-AU-PRINCE, April 14, 2025 (Istmo Noticias) – Police drones laden with dynamite struck the gang federation Lavi Ansanm in its stronghold of Village de Dieu on Sunday, killing at least nine of its fighters and, residents said, two girls who were fetching water.

The federation's chief, Wilkens Dorsainvil, answered by radio that any policeman found north of the Boulevard would be burned. On Monday his men fired on the airport with heavy machine guns; a plane of the World Food Programme turned back. Self-defence brigades armed with machetes set up barricades in Canapé-Vert and stabbed two suspected looters to death. A curfew, which the transitional council imposed in March from ten at night, was brought forward to six.

Council president Edgard Jean-Baptiste, who met Kenya's force commander on Saturday, asked for another thousand officers. Nairobi has sent 717 of the 1,000 it promised. El Salvador lent three helicopters for the wounded, while Washington warned that it will cut its contribution if other states do not pay; the Dominican Republic deported 1,120 Haitians, ninety of them pregnant, in a single week.

In Mirebalais gunmen opened the prison and 500 inmates walked out. "We were told to resist with stones," wrote the mayor in his letter of resignation.

Human Rights Watch condemned the use of drones in crowded quarters and called on the United Nations to turn the Kenyan mission into one of blue helmets. Russia and China reject that. France will help to build a prison.

%actors
police = Police | HTI | state
lavi = Lavi Ansanm | HTI | armed_group | The federation; his men
girls = two girls | HTI | population
residents = residents | HTI | population
cherisier = Wilkens Dorsainvil | HTI | armed_group
policeman = any policeman found north of the Boulevard | HTI | state
airport = the airport | HTI | organization
wfp = World Food Programme | - | igo
brigades = Self-defence brigades | HTI | armed_group
looters = two suspected looters | HTI | population
council = the transitional council | HTI | state
jean = Edgard Jean-Baptiste | HTI | person
commander = Kenya's force commander | KEN | person
kenya = Nairobi | KEN | state
elsalvador = El Salvador | SLV | state
haiti = Haiti | HTI | state | PORT-AU-PRINCE
us = Washington | USA | state
others = other states | - | state
dr = the Dominican Republic | DOM | state
haitians = 1,120 Haitians | HTI | population
gunmen = gunmen | HTI | armed_group
mayor = the mayor | HTI | person
hrw = Human Rights Watch | - | organization
un = United Nations | - | igo
russia = Russia | RUS | state
china = China | CHN | state
france = France | FRA | state
%events
ASSAULT/drone happened core | police > lavi, girls | 2025-04-13 | Village de Dieu HTI | "dynamite [struck] the gang" | contexts: crime, repression
THREATEN/violence happened core | cherisier > policeman | - | - | "[answered by radio] that" | contexts: crime
ASSAULT/firearms happened core | lavi > airport, wfp | 2025-04-14 | - | "men [fired on] the airport" | contexts: crime
MOBILIZE/militia happened core | brigades > - | - | Canapé-Vert HTI | "machetes [set up barricades] in" | contexts: crime
ASSAULT/primitive happened | brigades > looters | - | Canapé-Vert HTI | "and [stabbed] two" | contexts: crime
COERCE/curfew ongoing core | council > - | 2025-03-01..2025-03-31 | - | "A [curfew], which" | contexts: crime
CONSULT happened | jean, commander > - | 2025-04-12 | - | "who [met] Kenya" | contexts: peacekeeping
REQUEST/assist happened core | jean > kenya | - | - | "Saturday, [asked for another] thousand" | contexts: peacekeeping
AID happened | kenya > haiti | - | - | "Nairobi has [sent 717] of" | contexts: peacekeeping
AGREE happened | kenya > haiti | - | - | "1,000 it [promised]" | contexts: peacekeeping
AID happened | elsalvador > haiti | - | - | "Salvador [lent three helicopters]" | contexts: peacekeeping, health
THREATEN/relations happened core | us > others, haiti | - | - | "Washington [warned] that" | contexts: peacekeeping
COERCE/deport happened core | dr > haitians | - | - | "Republic [deported] 1,120" | contexts: migration
ASSAULT happened | gunmen > - | - | Mirebalais HTI | "gunmen [opened the prison]" | contexts: crime
RETREAT/resign happened | mayor > - | - | Mirebalais HTI | "letter of [resignation]" | contexts: executive
ACCUSE/disapprove happened | hrw > police | - | - | "Watch [condemned] the" | contexts: human_rights
REQUEST/change happened core | hrw > un | - | - | "and [called on the United] Nations" | contexts: peacekeeping
REJECT happened core | russia, china > hrw | - | - | "China [reject] that" | contexts: peacekeeping
AID planned | france > haiti | - | - | "France [will help] to" | contexts: legal
%statements
S1 | residents | indirect anonymous | "residents [said], two" | "two girls who were fetching water"
S2 | cherisier | indirect named | "[answered] by radio" | "any policeman found north of the Boulevard would be burned"
S3 | us | indirect institution | "Washington [warned]" | "it will cut its contribution if other states do not pay"
S4 | mayor | direct anonymous | "stones," [wrote] the" | "We were told to resist with stones,"
S5 | hrw | indirect institution | "[called on] the United" | "the United Nations to turn the Kenyan mission into one of blue helmets"
S6 | hrw | indirect institution | "Watch [condemned]" | "the use of drones in crowded quarters"
%figures
"killing [at least nine of its fighters]" | at least 9 person | fighters killed
"said, [two girls] who" | exact 2 person | girls killed
"stabbed [two suspected looters]" | exact 2 person | looters stabbed
"another [thousand officers]" | exact 1000 person | officers asked for
"sent [717] of" | exact 717 person | officers sent
"the [1,000] it" | exact 1000 person | officers promised
"lent [three helicopters]" | exact 3 item | helicopters
"deported [1,120 Haitians], ninety" | exact 1120 person | Haitians deported
"Haitians, [ninety of them] pregnant" | exact 90 person | pregnant women deported
"and [500 inmates] walked" | exact 500 person | inmates who escaped
%places
PORT-AU-PRINCE HTI; Village de Dieu HTI; Canapé-Vert HTI; Kenya KEN; Nairobi KEN; El Salvador SLV; Washington USA; Dominican Republic DOM; Mirebalais HTI; Russia RUS; China CHN; France FRA
%dates
"PORT-AU-PRINCE, [April 14, 2025]" = 2025-04-14
"Dieu on [Sunday]" = 2025-04-13
"On [Monday] his" = 2025-04-14
"imposed in [March]" = 2025-03-01..2025-03-31
"commander on [Saturday]" = 2025-04-12
