name: mexico-extradition-tailor
published: 2017-01-20
style: agency
region: Americas
negatives: none

MEXICO CITY, Jan 20, 2017 (Sierra Wire) – Mexico put drug lord Eusebio "El Sastre" Larrea Gastélum on a plane to New York on Thursday afternoon, an hour after its Supreme Court threw out his last appeal and a day before a new American president, who has threatened it with a wall, takes his oath.

Larrea twice broke out of maximum-security prisons, in a laundry cart and through a tunnel with rails. Marines recaptured him in Los Mochis a year ago after a firefight in which five of his men fell. He is charged in six U.S. courts with having shipped 200 tons of cocaine and ordered thousands of murders. Prosecutors promised Mexico not to seek the death penalty.

"It is a farewell present and an admission of defeat in one," security analyst Ximena Robledo said. The government rejected that reading: the timing, it insisted, was a matter for judges alone. His lawyer, José Refugio Ramos, accused it of an abduction.

In Culiacán gunmen hung sheets from bridges announcing war among the heirs. On Friday morning two of them, brothers, escaped an ambush in which a mortar was used; the army flew over the hills with helicopters but, the state governor stressed, did not shoot.

The Justice Department thanked Mexico for its "extensive cooperation". Colombia asked for its turn with him.

%actors
mexico = Mexico | MEX | state | The government
loera = Eusebio "El Sastre" Larrea Gastélum | MEX | person | Larrea
court = Supreme Court | MEX | state
president = a new American president | USA | person
marines = Marines | MEX | state | the army
men = five of his men | MEX | armed_group
uscourts = six U.S. courts | USA | state
prosecutors = Prosecutors | USA | state
robledo = Ximena Robledo | MEX | person
ramos = José Refugio Ramos | MEX | person
gunmen = gunmen | MEX | armed_group
brothers = two of them, brothers | MEX | armed_group
justice = The Justice Department | USA | state
colombia = Colombia | COL | state
governor = the state governor | MEX | person
us = New York | USA | state
victims = victims of murders | - | population | implied
%events
COOPERATE happened core | mexico > us | 2017-01-19 | - | "Mexico [put drug lord] Eusebio" | contexts: illegal_drugs, legal
REJECT happened | court > loera | 2017-01-19 | - | "Court [threw out] his" | contexts: legal
THREATEN/restrict happened | president > mexico | - | - | "who has [threatened] it" | contexts: migration
COERCE/arrest happened core | marines > loera | 2016-01-01..2016-01-31 | Los Mochis MEX | "Marines [recaptured] him" | contexts: illegal_drugs
ASSAULT/firearms happened | marines, men > - | 2016-01-01..2016-01-31 | Los Mochis MEX | "after a [firefight] in" | contexts: illegal_drugs, crime
ACCUSE/allege happened core | uscourts > loera | - | - | "He is [charged] in" | contexts: illegal_drugs, legal
ASSAULT/targeted happened | loera > victims | - | - | "thousands of [murders]" | contexts: crime
AGREE happened core | prosecutors > mexico | - | - | "Prosecutors [promised] Mexico" | contexts: legal
REJECT happened | mexico > robledo | - | - | "government [rejected] that" | contexts: legal
ACCUSE/allege happened | ramos > mexico | - | - | "Ramos, [accused] it" | contexts: legal
THREATEN/violence happened core | gunmen > - | - | Culiacán MEX | "bridges [announcing war] among" | contexts: crime
ASSAULT/heavy-weapons happened core | gunmen > brothers | 2017-01-20 | Culiacán MEX | "an [ambush] in which" | contexts: crime
MOBILIZE/weapons happened | marines > gunmen | 2017-01-20 | - | "army [flew over] the" | contexts: military | by S6
ASSAULT/firearms denied | marines > gunmen | 2017-01-20 | - | "stressed, [did not shoot]" | contexts: military | by S6
SUPPORT happened core | justice > mexico | - | - | "Department [thanked] Mexico" | contexts: legal
REQUEST/assist happened | colombia > us | - | - | "Colombia [asked for its turn]" | contexts: legal
%statements
S1 | robledo | direct named | "Robledo [said]" | "It is a farewell present and an admission of defeat in one,"
S2 | mexico | indirect institution | "it [insisted], was" | "the timing, it insisted, was a matter for judges alone"
S3 | ramos | indirect named | "[accused] it of" | "it of an abduction"
S4 | gunmen | indirect anonymous | "[announcing] war" | "war among the heirs"
S5 | justice | mixed institution | "[thanked] Mexico for" | "Mexico for its "extensive cooperation""
S6 | governor | indirect anonymous | "governor [stressed]" | "the army flew over the hills with helicopters but, the state governor stressed, did not shoot"
S7 | prosecutors | indirect institution | "[promised] Mexico not" | "not to seek the death penalty"
%figures
"which [five of his men]" | exact 5 person | gunmen killed
"in [six U.S. courts]" | exact 6 item | U.S. courts
"shipped [200 tons of cocaine]" | exact 200 t | cocaine shipped
"ordered [thousands of murders]" | over 1000 item | murders
"morning [two of them]" | exact 2 person | heirs
%places
MEXICO CITY MEX; Mexico MEX; New York USA; Los Mochis MEX; Culiacán MEX; Colombia COL
%dates
"CITY, [Jan 20, 2017]" = 2017-01-20
"on [Thursday afternoon]" = 2017-01-19
"Mochis [a year ago]" = 2016-01-01..2016-01-31
"On [Friday morning]" = 2017-01-20
