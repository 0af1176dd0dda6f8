name: islamabad-beijing-satellite
published: 2018-07-10
style: state-media
region: Asia
negatives: none

ISLAMABAD, July 10 (Khabar) – Pakistan's first indigenous remote-sensing satellite, developed jointly with China's Great Leap Aerospace Corporation, was put into orbit on Monday from the Jiuquan centre, bringing the all-weather friendship of the two countries to new heights, the Foreign Office said.

Caretaker Prime Minister Justice (retd) Nasir Shirazi felicitated the scientists of both nations. In a telephone call to Premier Zhao Mingyuan he voiced gratitude for the training of 62 Pakistani engineers and reaffirmed support for the early completion of the economic corridor.

The Spokesman, Dr Faisal Qureshi, regretted remarks by an Indian minister, who had termed the satellite "a spy in the sky". Pakistan shares data on floods with every neighbour, including India, with which it has exchanged lists of nuclear installations each New Year since 1992, he pointed out.

To a question, he confirmed that a United States delegation led by Alice Pennington would arrive in Islamabad on Thursday. Pakistan would not be asked to do more, he hoped, than it had done. He dismissed as baseless a report that Washington had threatened to cut the sale of helicopter parts.

%actors
pakistan = Pakistan | PAK | state | the Foreign Office
greatleap = China's Great Leap Aerospace Corporation | CHN | organization
china = China | CHN | state
shirazi = Nasir Shirazi | PAK | person | Caretaker Prime Minister Justice (retd) Nasir Shirazi
scientists = the scientists of both nations | - | population
zhao = Zhao Mingyuan | CHN | person | Premier Zhao Mingyuan
engineers = 62 Pakistani engineers | PAK | population
qureshi = Faisal Qureshi | PAK | person | Dr Faisal Qureshi; The Spokesman
minister = an Indian minister | IND | person
india = India | IND | state
pennington = Alice Pennington | USA | person
delegation = a United States delegation | USA | state
usa = Washington | USA | state
report = the authors of a report | - | organization | implied
%events
COOPERATE happened core | pakistan, greatleap > - | 2018-07-09 | Jiuquan CHN | "developed [jointly] with" | contexts: technology
SUPPORT happened | shirazi > scientists | - | - | "Shirazi [felicitated] the" | contexts: technology
CONSULT/phone happened core | shirazi, zhao > - | - | - | "In a [telephone call] to" | contexts: diplomatic
SUPPORT happened core | shirazi > china | - | - | "he [voiced gratitude] for" | contexts: technology
AID happened | china > engineers | - | - | "for the [training] of" | contexts: technology
SUPPORT happened core | shirazi > zhao | - | - | "and [reaffirmed support] for" | contexts: economic
ACCUSE/disapprove happened core | qureshi > minister | - | - | "Qureshi, [regretted] remarks" | contexts: diplomatic
ACCUSE/allege happened | minister > pakistan | - | - | "who had [termed] the" | contexts: intelligence
COOPERATE ongoing | pakistan > india | - | - | "Pakistan [shares] data" | contexts: disasters, technology
COOPERATE ongoing core | pakistan, india > - | 1992-01-01..2018-07-10 | - | "it has [exchanged] lists" | contexts: cbrn
CONSULT/visit planned core | delegation, pennington > pakistan | 2018-07-12 | Islamabad PAK | "[would arrive] in" | contexts: diplomatic
REQUEST hypothetical | delegation > pakistan | - | Islamabad PAK | "not be [asked] to do" | contexts: diplomatic
REJECT happened core | qureshi > report | - | - | "He [dismissed] as" | contexts: misinformation
THREATEN/relations denied | usa > pakistan | - | - | "had [threatened] to cut" | contexts: military
%statements
S1 | pakistan | indirect institution | "Office [said]" | "Pakistan's first indigenous remote-sensing satellite … new heights"
S2 | minister | mixed anonymous | "had [termed] the" | "the satellite "a spy in the sky""
S3 | qureshi | indirect named | "he [pointed out]" | "Pakistan shares data on floods … since 1992"
S4 | qureshi | indirect named | "he [confirmed] that" | "a United States delegation led by Alice Pennington would arrive in Islamabad on Thursday"
S5 | qureshi | indirect named | "[dismissed] as" | "as baseless a report that Washington had threatened to cut the sale of helicopter parts"
S6 | shirazi | indirect named | "[voiced] gratitude" | "gratitude for the training of 62 Pakistani engineers"
%figures
"[62 Pakistani engineers]" | exact 62 person | engineers trained
%visits
pennington planned | Islamabad PAK 2018-07-12
%places
ISLAMABAD PAK; Pakistan PAK; China CHN; Jiuquan CHN; India IND; United States USA; Islamabad PAK; Washington USA
%dates
"[July 10]" = 2018-07-10; "on [Monday]" = 2018-07-09; "since [1992]" = 1992-01-01..1992-12-31; "on [Thursday]" = 2018-07-12
