name: wh-ecuador-narco-state-readout
published: 2024-01-11
style: white-house
region: Americas
negatives: none

Readout of National Security Advisor Ruth Kessler's Meeting with Ecuadorian Foreign Minister Gabriela Sommer

National Security Advisor Ruth Kessler met this afternoon with Foreign Minister Gabriela Sommer of Ecuador.

Ms. Kessler condemned Tuesday's attack on a television studio in Guayaquil, in which hooded gunmen held a news team at gunpoint on live television, and the kidnapping of seven police officers. She expressed U.S. support for President Esteban Noriega, who has declared a state of emergency with a nightly curfew and has designated 22 gangs as terrorist organizations. The United States will send 20,000 bulletproof vests and more than $1 million in security equipment, including ambulances; General Ellen Marsh of Southern Command will travel to Quito on January 22.

The Foreign Minister requested the return of Ecuadorian scrap weapons recently offered to Washington in exchange for new helicopters, as Moscow had threatened to ban Ecuadorian bananas over the deal. Ms. Kessler agreed. The two welcomed Colombia's and Peru's decision to reinforce their borders.

Ms. Kessler reiterated concern about the escape of the leader of the Manabas gang, Wilmer "Tuerto" Zambrano, and offered the assistance of the FBI. She underscored that the security measures must respect human rights.

%actors
kessler = Ruth Kessler | USA | person | Ms. Kessler
sommer = Gabriela Sommer | ECU | person | The Foreign Minister
gunmen = hooded gunmen | ECU | armed_group
team = a news team | ECU | population
officers = seven police officers | ECU | state
noriega = Esteban Noriega | ECU | person
gangs = 22 gangs | ECU | armed_group
us = The United States | USA | state | Washington
ecuador = Ecuador | ECU | state
richmond = Ellen Marsh | USA | person
russia = Moscow | RUS | state
colombia = Colombia | COL | state
peru = Peru | PER | state
%events
CONSULT/visit happened | sommer > kessler | 2024-01-11 | - | "Kessler's [Meeting] with Ecuadorian" | contexts: diplomatic
CONSULT happened core | kessler, sommer > - | 2024-01-11 | - | "Kessler [met] this" | contexts: crime, diplomatic
ACCUSE/disapprove happened core | kessler > gunmen | 2024-01-11 | - | "Ms. Kessler [condemned] Tuesday" | contexts: crime
ASSAULT/abduct happened core | gunmen > team | 2024-01-09 | Guayaquil ECU | "gunmen [held a news team]" | contexts: crime, rights_freedoms | by S1
ASSAULT/abduct happened | gunmen > officers | - | - | "the [kidnapping] of seven" | contexts: crime | by S1
SUPPORT happened core | kessler > noriega | 2024-01-11 | - | "She [expressed U.S. support] for" | contexts: crime
COERCE/martial-law happened core | noriega > - | - | - | "who has [declared a state] of" | contexts: crime
COERCE/curfew happened core | noriega > - | - | - | "with a [nightly curfew] and" | contexts: crime
COERCE/restrict happened | noriega > gangs | - | - | "and has [designated 22 gangs]" | contexts: crime, terrorism
AID planned core | us > ecuador | - | - | "States [will send] 20,000" | contexts: military
CONSULT/visit planned core | richmond > ecuador | 2024-01-22 | Quito ECU | "will [travel to] Quito" | contexts: military
REQUEST/yield happened | sommer > us | 2024-01-11 | - | "Minister [requested the return] of" | contexts: military
THREATEN/restrict happened | russia > ecuador | - | - | "Moscow had [threatened to ban]" | contexts: economic
AGREE happened | kessler > sommer | 2024-01-11 | - | "Ms. Kessler [agreed]" | contexts: military
SUPPORT happened | kessler, sommer > colombia, peru | 2024-01-11 | - | "The two [welcomed] Colombia" | contexts: military
ACCUSE/disapprove happened | kessler > - | 2024-01-11 | - | "Kessler [reiterated concern] about" | contexts: crime
AGREE happened | kessler > ecuador | 2024-01-11 | - | "and [offered the assistance] of" | contexts: crime
REQUEST happened core | kessler > ecuador | 2024-01-11 | - | "She [underscored] that" | contexts: human_rights
%statements
S1 | kessler | indirect named | "Kessler [condemned] Tuesday's" | "Tuesday's attack on a television studio … the kidnapping of seven police officers"
S2 | kessler | indirect named | "She [underscored]" | "the security measures must respect human rights"
S3 | kessler, sommer | indirect named | "two [welcomed]" | "Colombia's and Peru's decision to reinforce their borders"
S4 | sommer | indirect named | "Minister [requested] the" | "the return of Ecuadorian scrap weapons recently offered to Washington"
%figures
"of [seven police officers]" | exact 7 person | police officers kidnapped
"designated [22 gangs]" | exact 22 item | gangs designated
"send [20,000 bulletproof vests]" | exact 20000 item | bulletproof vests
"and [more than $1 million]" | over 1000000 USD | security equipment
%visits
sommer happened | - USA 2024-01-11
richmond planned | Quito ECU 2024-01-22
%places
Ecuador ECU; Guayaquil ECU; United States USA; Quito ECU; Washington USA; Moscow RUS; Colombia COL; Peru PER
%dates
"met [this afternoon] with" = 2024-01-11
"condemned [Tuesday]'s" = 2024-01-09
"on [January 22]" = 2024-01-22
