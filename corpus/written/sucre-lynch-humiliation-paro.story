name: sucre-lynch-humiliation-paro
published: 2008-05-25
style: translated
region: Americas
negatives: none

SUCRE, 25 May 2008 (El Faro de los Charcas) – Thirty peasants, stripped to the waist, were obliged to kneel yesterday in the central square of Sucre, to burn their own banners and to shout slogans against the President of the Republic. They had come to receive from his hands two ambulances.

President Eusebio Mamani suspended his arrival when civic groups, with dynamite and stones, drove the soldiers from the stadium. He asked pardon of the humiliated and qualified the deed as racist. The Prefect, Mr. Ariel Paredes, deplored the excesses, without condemning their authors; the vice president of the Civic Committee, Fidel Herrera, was seen amongst those who gave the blows, according to images of channel 13, and is being investigated by the prosecutor's office.

The Human Rights Assembly demanded his capture. He declared from an unknown place that he will present himself if guarantees are given to him.

The peasant federations of Potosí announced that, beginning Wednesday, they will leave the city without water and without potatoes. The UN representative, Yvette Moreau, offered her good offices. Venezuela's ambassador was to accompany the president; he returned to La Paz.

Festivities for the two hundred and first year of the first cry of liberty were held today in half-empty streets.

%actors
peasants = Thirty peasants | BOL | population | the humiliated
mamani = Eusebio Mamani | BOL | person | the President of the Republic
groups = civic groups | BOL | population | those who gave the blows
soldiers = the soldiers | BOL | state
paredes = Ariel Paredes | BOL | person
herrera = Fidel Herrera | BOL | person
prosecutor = the prosecutor's office | BOL | state
assembly = The Human Rights Assembly | BOL | organization
federations = The peasant federations of Potosí | BOL | organization
city = the city | BOL | population
moreau = Yvette Moreau | - | person
ambassador = Venezuela's ambassador | VEN | person
channel = images of channel 13 | BOL | organization
%events
ASSAULT/torture happened core | groups > peasants | 2008-05-24 | Sucre BOL | "were [obliged to kneel] yesterday" | contexts: religion_ethnicity, human_rights
ASSAULT/beat happened | herrera, groups > peasants | 2008-05-24 | Sucre BOL | "who gave [the blows]" | contexts: human_rights | by S3
CONSULT/visit cancelled core | mamani > - | - | Sucre BOL | "suspended his [arrival] when" | contexts: executive
ASSAULT/explosives happened core | groups > soldiers | - | Sucre BOL | "[drove the soldiers] from" | contexts: repression
CONCEDE happened | mamani > peasants | - | - | "He [asked pardon of] the" | contexts: religion_ethnicity
ACCUSE/disapprove happened core | mamani > groups | - | - | "and [qualified the deed as]" | contexts: religion_ethnicity
ACCUSE/disapprove happened | paredes > groups | - | - | "Paredes, [deplored] the" | contexts: human_rights
ACCUSE/disapprove denied | paredes > groups | - | - | "without [condemning] their" | contexts: human_rights
ACCUSE/investigate ongoing core | prosecutor > herrera | - | - | "and is being [investigated] by" | contexts: legal
REQUEST happened core | assembly > herrera | - | - | "Assembly [demanded his capture]" | contexts: legal
RETREAT hypothetical | herrera > prosecutor | - | - | "he [will present himself] if" | contexts: legal | by S5
THREATEN/restrict happened core | federations > city | - | - | "Potosí [announced] that" | contexts: human_security
COERCE/withhold planned | federations > city | 2008-05-28 | - | "they [will leave the city]" | contexts: human_security | by S6
AGREE happened | moreau > - | - | - | "Moreau, [offered her good offices]" | contexts: diplomatic
CONSULT cancelled | ambassador, mamani > - | - | - | "was to [accompany] the" | contexts: diplomatic
AID cancelled | mamani > peasants | - | Sucre BOL | "to [receive from his hands]" | contexts: health
%statements
S1 | mamani | indirect named | "and [qualified] the" | "the deed as racist"
S2 | paredes | indirect named | "Paredes, [deplored]" | "the excesses"
S3 | channel | indirect institution | "[according to] images" | "was seen amongst those who gave the blows"
S4 | assembly | indirect institution | "[demanded] his" | "his capture"
S5 | herrera | indirect named | "He [declared] from" | "he will present himself if guarantees are given to him"
S6 | federations | indirect institution | "[announced] that, beginning" | "beginning Wednesday, they will leave the city without water and without potatoes"
%figures
"[Thirty peasants], stripped" | exact 30 person | peasants humiliated
"hands [two ambulances]" | exact 2 item | ambulances
%visits
mamani cancelled | Sucre BOL -
%places
SUCRE BOL; Sucre BOL; Potosí BOL; Venezuela VEN; La Paz BOL
%dates
"SUCRE, [25 May 2008]" = 2008-05-25
"kneel [yesterday] in" = 2008-05-24
"beginning [Wednesday]" = 2008-05-28
"held [today] in" = 2008-05-25
