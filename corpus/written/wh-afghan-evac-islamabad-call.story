name: wh-afghan-evac-islamabad-call
published: 2021-08-22
style: white-house
region: Asia
negatives: none

Readout of Secretary Adair's Calls with Counterparts on Evacuations from Kabul

Over the past twenty-four hours, Secretary of State Helen Adair spoke separately by telephone with the foreign ministers of Qatar, Germany, Bahrain and Pakistan.

The Secretary thanked Qatar, which has received 8,000 people since August 14, and expressed appreciation to Bahrain for opening its air base. Germany's foreign minister, Holger Maasen, informed her that the flights of the Luftwaffe would be suspended for six hours today because Taliban guards had beaten back passengers with rifle stocks at the north gate. Both condemned the beating and agreed to demand safe passage jointly. Pakistan offered landing rights in Islamabad; it declined to reopen the crossing at Torkham for Afghans without visas.

The Secretary reaffirmed that any attack on U.S. forces or on operations at the airport will be met with a swift and forceful response. She did not speak with representatives of the Taliban, with whom the commander on the ground is in contact every day.

Uganda announced that it will host 2,000 evacuees, Kosovo has agreed to take in 5,000, and Albania hopes to receive the first by Wednesday. The United States is deeply grateful to all three.

%actors
adair = Helen Adair | USA | person | The Secretary
ministers = the foreign ministers of Qatar, Germany, Bahrain and Pakistan | - | person
qatar = Qatar | QAT | state
bahrain = Bahrain | BHR | state
maasen = Holger Maasen | DEU | person
germany = Luftwaffe | DEU | state
taliban = Taliban guards | AFG | armed_group | representatives of the Taliban
passengers = passengers | AFG | population
pakistan = Pakistan | PAK | state
afghans = Afghans without visas | AFG | population
commander = the commander on the ground | USA | person
uganda = Uganda | UGA | state
kosovo = Kosovo | XKX | state
albania = Albania | ALB | state
us = The United States | USA | state
evacuees = 2,000 evacuees | AFG | population
people = 8,000 people | AFG | population
%events
CONSULT/phone happened core | adair, ministers > - | 2021-08-21..2021-08-22 | - | "spoke separately [by telephone] with" | contexts: diplomatic
SUPPORT happened core | adair > qatar | 2021-08-21..2021-08-22 | - | "Secretary [thanked] Qatar" | contexts: migration
AID happened | qatar > people | - | - | "which has [received] 8,000" | contexts: migration | by S1
SUPPORT happened | adair > bahrain | 2021-08-21..2021-08-22 | - | "and [expressed appreciation] to" | contexts: migration
AID cancelled | germany > passengers | 2021-08-22 | - | "Luftwaffe would be [suspended] for" | contexts: migration | by S2
ASSAULT/beat happened core | taliban > passengers | - | - | "had [beaten back passengers] with" | contexts: human_rights | by S2
ACCUSE/disapprove happened | adair, maasen > taliban | 2021-08-21..2021-08-22 | - | "Both [condemned] the" | contexts: human_rights
AGREE happened core | adair, maasen > - | 2021-08-21..2021-08-22 | - | "and [agreed to demand] safe" | contexts: migration
AGREE happened core | pakistan > adair | 2021-08-21..2021-08-22 | Islamabad PAK | "Pakistan [offered] landing" | contexts: migration
REJECT/assist happened core | pakistan > afghans | 2021-08-21..2021-08-22 | Torkham - | "it [declined to reopen] the" | contexts: migration, asylum
THREATEN/violence happened core | adair > taliban | 2021-08-21..2021-08-22 | - | "[will be met with] a" | contexts: military | by S3
CONSULT denied | adair, taliban > - | - | - | "She [did not speak] with" | contexts: diplomatic
CONSULT ongoing | commander, taliban > - | - | - | "is [in contact] every" | contexts: military
AGREE happened | uganda > evacuees | - | - | "Uganda [announced] that" | contexts: migration
AGREE happened core | kosovo > us | - | - | "Kosovo has [agreed to take] in" | contexts: migration
AID hypothetical | albania > evacuees | 2021-08-25 | - | "hopes to [receive] the first" | contexts: migration
SUPPORT happened | us > uganda, kosovo, albania | - | - | "is [deeply grateful] to" | contexts: diplomatic
%statements
S1 | adair | indirect named | "Secretary [thanked]" | "Qatar, which has received 8,000 people since August 14"
S2 | maasen | indirect named | "Maasen, [informed] her" | "the flights of the Luftwaffe would be suspended … at the north gate"
S3 | adair | indirect named | "Secretary [reaffirmed] that" | "any attack on U.S. forces or on operations at the airport will be met with a swift and forceful response"
S4 | uganda | indirect institution | "Uganda [announced]" | "it will host 2,000 evacuees"
S5 | adair, maasen | indirect named | "Both [condemned]" | "the beating"
S6 | adair | indirect named | "and [expressed] app" | "appreciation to Bahrain for opening its air base"
%figures
"received [8,000 people]" | exact 8000 person | people received by Qatar
"for [six hours] today" | exact 6 hour | suspension of flights
"host [2,000 evacuees]" | exact 2000 person | evacuees hosted by Uganda
"in [5,000], and" | exact 5000 person | evacuees taken in by Kosovo
%places
Kabul AFG; Qatar QAT; Germany DEU; Bahrain BHR; Pakistan PAK; Islamabad PAK; Torkham -; Uganda UGA; Kosovo XKX; Albania ALB; United States USA
%dates
"Over [the past twenty-four hours], Secretary" = 2021-08-21..2021-08-22
"since [August 14], and" = 2021-08-14
"hours [today] because" = 2021-08-22
"by [Wednesday]" = 2021-08-25
