name: wh-sanctions-fentanyl-designation
published: 2023-10-03
style: white-house
region: Global
negatives: none

Statement from Press Secretary Dana Holbrook on Actions Against Fentanyl Traffickers

Today, the Department of the Treasury sanctioned 28 individuals and entities involved in the manufacture of fentanyl precursors, among them a network in Wuhan led by Du Chengye. The Department of Justice unsealed eight indictments. Mexican authorities, acting on information which we shared, searched four laboratories in Sinaloa last week and detained eleven people.

We thank Mexico and Canada for their cooperation and call on the People's Republic of China to do its part. Beijing has not answered the requests for assistance that the Attorney General made in June. We do not accuse the Chinese government of directing this trade; we do ask it to stop looking away.

Secretary of Homeland Security Paula Ibáñez will lead a delegation to Mexico City on October 5 for the High-Level Security Dialogue. The President has also invited President Villaseñor to Washington in November. The two spoke by phone on Sunday and agreed to deploy 300 additional inspectors on either side of the border.

Companies that knowingly sell pill presses to criminals should expect to be next.

%actors
treasury = Department of the Treasury | USA | state
individuals = 28 individuals and entities | - | organization
du = Du Chengye | CHN | person
doj = Department of Justice | USA | state
mexican = Mexican authorities | MEX | state | Mexico
eleven = eleven people | MEX | population
us = United States | USA | state | we; We
canada = Canada | CAN | state
china = People's Republic of China | CHN | state | Beijing; the Chinese government
ag = the Attorney General | USA | person
ibanez = Paula Ibáñez | USA | person
president = The President | USA | person
villasenor = President Villaseñor | MEX | person
companies = Companies that knowingly sell pill presses | - | organization
%events
SANCTION/discontinue happened core | treasury > individuals, du | 2023-10-03 | - | "Treasury [sanctioned] 28" | contexts: illegal_drugs, economic
ACCUSE/allege happened core | doj > individuals | 2023-10-03 | - | "Justice [unsealed eight indictments]" | contexts: illegal_drugs, legal
COERCE/seize happened | mexican > - | 2023-09-25..2023-10-01 | Sinaloa MEX | "shared, [searched] four" | contexts: illegal_drugs
COERCE/arrest happened core | mexican > eleven | 2023-09-25..2023-10-01 | Sinaloa MEX | "and [detained] eleven" | contexts: illegal_drugs
COOPERATE happened core | us, mexican > - | - | - | "information which we [shared]" | contexts: illegal_drugs, intelligence
SUPPORT happened | us > mexican, canada | 2023-10-03 | - | "We [thank] Mexico" | contexts: illegal_drugs
REQUEST/assist happened core | us > china | 2023-10-03 | - | "and [call on] the" | contexts: illegal_drugs
REJECT/assist happened | china > ag | - | - | "Beijing has [not answered] the" | contexts: illegal_drugs
REQUEST/assist happened | ag > china | 2023-06-01..2023-06-30 | - | "the [requests for assistance] that" | contexts: illegal_drugs
ACCUSE/allege denied | us > china | 2023-10-03 | - | "We do not [accuse] the" | contexts: illegal_drugs
REQUEST/change happened | us > china | 2023-10-03 | - | "we do [ask] it" | contexts: illegal_drugs
CONSULT/visit planned core | ibanez > mexican | 2023-10-05 | Mexico City MEX | "will [lead a delegation] to" | contexts: illegal_drugs, diplomatic
AGREE happened core | president > villasenor | - | - | "has also [invited] President" | contexts: diplomatic
CONSULT/visit planned | villasenor > president | 2023-11-01..2023-11-30 | Washington USA | "Villaseñor [to Washington in] November" | contexts: diplomatic
CONSULT/phone happened core | president, villasenor > - | 2023-10-01 | - | "The two [spoke by phone]" | contexts: diplomatic
AGREE happened core | president, villasenor > - | 2023-10-01 | - | "and [agreed to deploy] 300" | contexts: illegal_drugs
THREATEN/restrict happened | us > companies | 2023-10-03 | - | "[should expect to be] next" | contexts: illegal_drugs
%statements
S1 | us | indirect institution | "and [call on]" | "the People's Republic of China to do its part"
S2 | us | indirect institution | "we do [ask] it" | "it to stop looking away"
S3 | us | indirect institution | "We [thank] Mexico" | "Mexico and Canada for their cooperation"
%figures
"sanctioned [28 individuals and entities]" | exact 28 item | individuals and entities sanctioned
"unsealed [eight indictments]" | exact 8 item | indictments
"searched [four laboratories]" | exact 4 item | laboratories searched
"detained [eleven people]" | exact 11 person | people detained
"deploy [300 additional inspectors]" | exact 300 person | additional inspectors
%visits
ibanez planned | Mexico City MEX 2023-10-05
villasenor planned | Washington USA 2023-11-01..2023-11-30
%places
Wuhan CHN; Sinaloa MEX; Mexico MEX; Canada CAN; People's Republic of China CHN; Beijing CHN; Mexico City MEX; Washington USA
%dates
"[Today], the Department" = 2023-10-03
"Sinaloa [last week]" = 2023-09-25..2023-10-01
"made in [June]" = 2023-06-01..2023-06-30
"on [October 5]" = 2023-10-05
"Washington in [November]" = 2023-11-01..2023-11-30
"phone on [Sunday]" = 2023-10-01
