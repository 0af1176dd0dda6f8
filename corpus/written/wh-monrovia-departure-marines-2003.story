name: wh-monrovia-departure-marines-2003
published: 2003-08-11
style: white-house
region: Africa
negatives: none

For Immediate Release
Office of the Press Secretary
August 11, 2003

Statement on Liberia

The United States welcomes the departure today from Monrovia of Charles Gbowee, who turned over the presidency to Vice President Moses Kollie before the Presidents of Ghana, Mozambique and South Africa and left for Nigeria, which has granted him asylum. The President had called on him for the first time in June to step down, and repeated that call in Dakar on July 8.

The President telephoned President Olumide Adeyinka of Nigeria this afternoon to express his appreciation for Nigeria's leadership. He informed him that three ships with 2,300 Marines have moved to within sight of the Liberian coast, and that a small number of them will go ashore to help the West African force, ECOMIL, open the port. No decision has been made to deploy them in greater numbers. Our troops will leave no later than October 1.

The rebel group Liberian Democratic Column holds the port and the warehouses of the World Food Program. Ambassador Jonathan Blainey crossed the Old Bridge on Sunday under a flag of truce to meet with its commander, General Sekou Dolo, who agreed to pull his fighters back to the Po River by noon on Thursday and to let food shipments through. If he does not, assistance that the United States can offer to his movement in the transition will not be available. We are also aware of reports, which Monrovia denies, that government militia looted the main hospital on Saturday.

A $26 million arms shipment from Libya was impounded at Roberts Field on Thursday by Nigerian peacekeepers.

Mr. Gbowee remains under indictment by the Special Court for Sierra Leone for arming those who cut off the hands of civilians. In his farewell he accused the United States of forcing him out, and said that "the rain that goes comes again." The White House urges all Liberians to look ahead. The talks in Accra, recessed on Friday, resume tomorrow.

%actors
us = The United States | USA | state | the United States; Our troops; The White House
gbowee = Charles Gbowee | LBR | person | Mr. Gbowee
kollie = Moses Kollie | LBR | person | Vice President Moses Kollie
nigeria = Nigeria | NGA | state | Nigerian peacekeepers
president = The President | USA | person
adeyinka = Olumide Adeyinka | NGA | person | President Olumide Adeyinka
marines = 2,300 Marines | USA | state
ecomil = ECOMIL | - | igo | the West African force
rebels = Liberian Democratic Column | LBR | armed_group | The rebel group Liberian Democratic Column; his movement
blainey = Jonathan Blainey | USA | person | Ambassador Jonathan Blainey
dolo = Sekou Dolo | LBR | person | General Sekou Dolo; its commander
militia = government militia | LBR | armed_group
monrovia = Liberia | LBR | state | Monrovia
libya = Libya | LBY | state
court = the Special Court for Sierra Leone | - | igo
civilians = civilians | SLE | population
liberians = all Liberians | LBR | population
parties = the parties | LBR | armed_group | implied
cutters = those who cut off the hands | SLE | armed_group
%events
SUPPORT happened core | us > gbowee | 2003-08-11 | - | "States [welcomes] the departure" | contexts: diplomatic
RETREAT/resign happened core | gbowee > kollie | 2003-08-11 | Monrovia LBR | "who [turned over the presidency]" | contexts: executive
CONSULT/visit happened | gbowee > nigeria | 2003-08-11 | - NGA | "and [left for Nigeria]" | contexts: asylum
AID happened core | nigeria > gbowee | - | - NGA | "which has [granted him asylum]" | contexts: asylum
REQUEST/change happened | president > gbowee | 2003-06-01..2003-06-30 | - | "President had [called on him]" | contexts: executive
REQUEST/change happened | president > gbowee | 2003-07-08 | Dakar SEN | "and [repeated that call]" | contexts: executive
CONSULT/phone happened core | president, adeyinka > - | 2003-08-11 | - | "President [telephoned] President" | contexts: diplomatic
SUPPORT happened | president > nigeria | 2003-08-11 | - | "to [express his appreciation]" | contexts: diplomatic
MOBILIZE/weapons happened core | us, marines > - | - | - LBR | "Marines have [moved to within]" | contexts: military | by S2
AID planned core | marines > ecomil | - | - LBR | "of them [will go ashore]" | contexts: peacekeeping, military | by S2
MOBILIZE/troops denied | us > - | - | - LBR | "made to [deploy them] in" | contexts: military
RETREAT/withdraw planned | us > - | 2003-10-01 | - LBR | "troops [will leave] no" | contexts: military
CONSULT happened core | blainey, dolo > - | 2003-08-10 | Old Bridge LBR | "truce to [meet with] its" | contexts: diplomatic, military
AGREE happened core | dolo > us | 2003-08-10 | Old Bridge LBR | "who [agreed to pull] his" | contexts: military
RETREAT/withdraw planned core | dolo, rebels > - | 2003-08-14 | Po River LBR | "to [pull his fighters back]" | contexts: military
RETREAT/access planned | dolo, rebels > - | - | - LBR | "to [let food shipments through]" | contexts: human_security
THREATEN/relations happened core | us > rebels | 2003-08-11 | - | "will [not be available]." | contexts: economic
COERCE/seize denied | militia > - | 2003-08-09 | Monrovia LBR | "militia [looted] the" | contexts: health | by S3
REJECT happened | monrovia > - | - | - | "which Monrovia [denies], that" | contexts: health
AID cancelled | libya > monrovia | 2003-08-07 | Roberts Field LBR | "arms [shipment from Libya] was" | contexts: military
COERCE/seize happened core | nigeria > libya | 2003-08-07 | Roberts Field LBR | "was [impounded] at" | contexts: military, peacekeeping
ACCUSE/allege happened | court > gbowee | - | - | "remains under [indictment] by" | contexts: legal, human_rights
AID happened | gbowee > cutters | - | - SLE | "for [arming those] who" | contexts: military, human_rights
ASSAULT/primitive happened | cutters > civilians | - | - SLE | "who [cut off the hands]" | contexts: human_rights
ACCUSE/allege happened core | gbowee > us | 2003-08-11 | Monrovia LBR | "he [accused] the United" | contexts: executive
REQUEST happened | us > liberians | 2003-08-11 | - | "House [urges] all" | contexts: diplomatic
CONSULT/third-party planned core | parties > - | 2003-08-12 | Accra GHA | "The [talks in Accra], recessed" | contexts: diplomatic
%statements
S1 | us | indirect institution | "States [welcomes]" | "the departure today from Monrovia of Charles Gbowee"
S2 | president | indirect named | "He [informed] him that" | "three ships with 2,300 Marines have moved … open the port"
S3 | monrovia | indirect institution | "Monrovia [denies], that" | "government militia looted the main hospital on Saturday"
S4 | gbowee | indirect named | "he [accused] the" | "the United States of forcing him out"
S5 | gbowee | direct named | "and [said] that" | "the rain that goes comes again."
S6 | us | indirect institution | "House [urges]" | "all Liberians to look ahead"
%figures
"[three ships]" | exact 3 item | ships
"[2,300 Marines]" | exact 2300 person | Marines
"[$26 million]" | exact 26000000 USD | arms shipment
%visits
gbowee happened | - NGA 2003-08-11
%places
Liberia LBR; Monrovia LBR; Ghana GHA; Mozambique MOZ; South Africa ZAF; Nigeria NGA; Dakar SEN; Old Bridge LBR; Po River LBR; Libya LBY; Roberts Field LBR; Sierra Leone SLE; Accra GHA; United States USA
%dates
"[August 11, 2003]" = 2003-08-11; "departure [today]" = 2003-08-11; "in [June]" = 2003-06-01..2003-06-30; "on [July 8]" = 2003-07-08; "[this afternoon]" = 2003-08-11; "than [October 1]" = 2003-10-01; "on [Sunday]" = 2003-08-10; "[noon on Thursday]" = 2003-08-14; "on [Saturday]" = 2003-08-09; "Field on [Thursday]" = 2003-08-07; "on [Friday]" = 2003-08-08; "resume [tomorrow]" = 2003-08-12
