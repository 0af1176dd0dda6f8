name: wh-hostage-release-niger
published: 2020-10-31
style: white-house
region: Global
negatives: none

Statement from National Security Advisor Ruth Kessler on the Recovery of an American Citizen

Early this morning, U.S. forces rescued an American citizen in northern Nigeria who had been abducted from his farm in Niger on October 26 by six armed men demanding a ransom of one million euros. He is safe and in the care of the Department of State. No U.S. military personnel were injured during the operation, in which most of the kidnappers were killed.

President Whitcombe has spoken with the man's father. He thanks the Governments of Niger and Nigeria, as well as Portugal, whose embassy sheltered the family, for their support. The United States did not pay a ransom, and will not.

We remember that four other Americans are still being held in the Sahel and in Afghanistan. We call on their captors to let them go, and on every government with influence over them to use it. To those who would take our citizens we say again: we will find you.

The Attorney General will travel to Niamey next week to discuss the prosecution of one suspect, who was captured alive and handed over to Niger. France has offered forensic assistance.

%actors
forces = U.S. forces | USA | state
citizen = an American citizen | USA | person
men = six armed men | - | armed_group | the kidnappers; their captors
whitcombe = President Whitcombe | USA | person
father = the man's father | USA | person
niger = Governments of Niger and Nigeria | NER | state | Niger
nigeria = Nigeria | NGA | state
portugal = Portugal | PRT | state
family = the family | USA | population
us = The United States | USA | state | We; we
four = four other Americans | USA | population
captors = their captors | - | armed_group
ag = The Attorney General | USA | person
suspect = one suspect | - | person
france = France | FRA | state
%events
AID happened core | forces > citizen | 2020-10-31 | Nigeria NGA | "forces [rescued] an" | contexts: terrorism
ASSAULT/abduct happened core | men > citizen | 2020-10-26 | Niger NER | "had been [abducted] from" | contexts: crime, terrorism
REQUEST/yield happened | men > citizen | - | - | "men [demanding a ransom] of" | contexts: crime
ASSAULT happened core | forces > men | 2020-10-31 | Nigeria NGA | "kidnappers were [killed]" | contexts: military
CONSULT happened | whitcombe, father > - | - | - | "has [spoken with] the"
SUPPORT happened core | whitcombe > niger, nigeria, portugal | - | - | "He [thanks] the" | contexts: diplomatic
AID happened | portugal > family | - | - | "embassy [sheltered] the" | contexts: diplomatic | by S1
CONCEDE denied | us > men | - | - | "[did not pay] a ransom" | contexts: crime
REJECT/yield happened | us > men | - | - | "ransom, and [will not]" | contexts: crime
ASSAULT/abduct ongoing | captors > four | - | Sahel - | "are still being [held]" | contexts: terrorism
REQUEST/yield happened core | us > captors | - | - | "We [call on] their" | contexts: terrorism
THREATEN/violence happened core | us > captors | - | - | "we [will find you]" | contexts: terrorism | by S3
CONSULT/visit planned core | ag > niger | 2020-11-02..2020-11-08 | Niamey NER | "General [will travel] to" | contexts: legal
COERCE/arrest happened | forces > suspect | - | - | "who was [captured alive] and" | contexts: crime
COOPERATE happened | us > niger | - | - | "and [handed over] to" | contexts: legal
AGREE happened | france > niger, us | - | - | "France has [offered] forensic" | contexts: legal
%statements
S1 | whitcombe | indirect named | "He [thanks]" | "the Governments of Niger and Nigeria … for their support"
S2 | us | indirect institution | "We [call on]" | "their captors to let them go"
S3 | us | direct institution | "our citizens we [say] again" | "we will find you"
S4 | men | indirect anonymous | "[demanding] a" | "a ransom of one million euros"
%figures
"by [six armed men]" | exact 6 person | kidnappers
"of [one million euros]" | exact 1000000 EUR | ransom
"that [four other Americans]" | exact 4 person | Americans held
"of [one suspect]" | exact 1 person | suspect
%visits
ag planned | Niamey NER 2020-11-02..2020-11-08
%places
Nigeria NGA; Niger NER; Portugal PRT; United States USA; Sahel -; Afghanistan AFG; Niamey NER; France FRA
%dates
"Early [this morning], U.S." = 2020-10-31
"on [October 26]" = 2020-10-26
"Niamey [next week]" = 2020-11-02..2020-11-08
