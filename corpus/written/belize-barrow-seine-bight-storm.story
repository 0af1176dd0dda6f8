name: belize-barrow-seine-bight-storm
published: 2000-10-06
style: local
region: Americas
negatives: none

Storm leaves Placencia flat; help on the way

BELIZE CITY – Hurricane Keith's little sister flattened 180 houses on the Placencia peninsula on Wednesday night and drowned four fishermen, the emergency office reports.

A Royal Navy frigate, HMS Dunbar, anchored off Seine Bight at noon on Thursday; its crew is handing out tarpaulins and purifying water. Mexico sent two army helicopters, and Cuba 14 doctors. Prime Minister Hubert Castillo appealed to friendly nations for corrugated iron. "Not flour, not blankets: iron," he stressed.

Guatemala offered to open its hospital in Puerto Barrios. Castillo thanked President Alfonso Cabrera by telephone, the first words the two have exchanged since August, when Guatemalan soldiers detained three Belizean surveyors at the Sarstoon. The three came home on Monday.

The opposition wants to know why a warning from Miami was not broadcast until ten in the evening. It has asked for a commission of inquiry. The director of the radio, who is the Prime Minister's cousin, resigned this morning.

Some 40 people broke into a shop in Independence Village. Police, who had been ordered not to shoot, let them take the bread.

%actors
frigate = HMS Dunbar | GBR | state | its crew
mexico = Mexico | MEX | state
cuba = Cuba | CUB | state
castillo = Hubert Castillo | BLZ | person | Castillo; the Prime Minister
friends = friendly nations | - | state
guatemala = Guatemala | GTM | state
cabrera = Alfonso Cabrera | GTM | person
soldiers = Guatemalan soldiers | GTM | state
surveyors = three Belizean surveyors | BLZ | person
opposition = The opposition | BLZ | organization
director = The director of the radio | BLZ | person
people = Some 40 people | BLZ | population
bight = Seine Bight | BLZ | population
office = the emergency office | BLZ | state
belize = Belize | BLZ | state | Belizean
%events
AID ongoing core | frigate > bight | 2000-10-05 | Seine Bight BLZ | "is [handing out tarpaulins] and" | contexts: disasters
AID happened core | mexico > belize | - | - | "Mexico [sent two army helicopters]" | contexts: disasters
AID happened core | cuba > belize | - | - | "[Cuba 14 doctors]" | contexts: disasters, health
REQUEST/assist happened core | castillo > friends | - | - | "Castillo [appealed] to" | contexts: disasters
AGREE happened core | guatemala > belize | - | Puerto Barrios GTM | "Guatemala [offered] to" | contexts: disasters, health
CONSULT/phone happened | castillo, cabrera > - | - | - | "Cabrera [by telephone], the" | contexts: diplomatic
SUPPORT happened | castillo > cabrera | - | - | "Castillo [thanked] President" | contexts: disasters, diplomatic
COERCE/arrest happened core | soldiers > surveyors | 2000-08-01..2000-08-31 | Sarstoon - | "soldiers [detained] three" | contexts: territory
RETREAT/release happened | guatemala > surveyors | 2000-10-02 | - | "three [came home] on" | contexts: territory
REQUEST happened | opposition > castillo | - | - | "It has [asked for] a" | contexts: disasters
RETREAT/resign happened core | director > - | 2000-10-06 | - | "cousin, [resigned] this" | contexts: disasters
PROTEST/riot happened | people > - | - | Independence Village BLZ | "people [broke into] a" | contexts: disasters
%statements
S1 | office | indirect institution | "office [reports]" | "Hurricane Keith's little sister flattened 180 houses … drowned four fishermen"
S2 | castillo | direct named | "he [stressed]" | "Not flour, not blankets: iron,"
S3 | castillo | indirect named | "[appealed] to friendly" | "to friendly nations for corrugated iron"
S4 | opposition | indirect institution | "[asked for] a commission" | "a commission of inquiry"
S5 | castillo | indirect named | "Castillo [thanked] President" | "President Alfonso Cabrera"
%figures
"flattened [180 houses]" | exact 180 item | houses flattened
"drowned [four fishermen]" | exact 4 person | fishermen drowned
"sent [two army helicopters]" | exact 2 item | helicopters
"Cuba [14 doctors]" | exact 14 person | doctors
"detained [three Belizean surveyors]" | exact 3 person | surveyors detained
"[Some 40 people] broke" | about 40 person | people who broke into a shop
%places
BELIZE CITY BLZ; Placencia BLZ; Seine Bight BLZ; Mexico MEX; Cuba CUB; Guatemala GTM; Puerto Barrios GTM; Sarstoon -; Miami USA; Independence Village BLZ
%dates
"on [Wednesday night]" = 2000-10-04
"at [noon on Thursday]" = 2000-10-05
"since [August], when" = 2000-08-01..2000-08-31
"home on [Monday]" = 2000-10-02
"resigned [this morning]" = 2000-10-06
