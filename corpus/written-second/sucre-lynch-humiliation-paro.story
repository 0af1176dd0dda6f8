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
peasants = thirty peasants | BOL | population | Thirty peasants; peasants; the humiliated
groups = civic groups | BOL | organization
mamani = Eusebio Mamani | BOL | person | President of the Republic
soldiers = soldiers | BOL | state
paredes = Ariel Paredes | BOL | person
herrera = Fidel Herrera | BOL | person
prosecutor = prosecutor's office | BOL | state
assembly = Human Rights Assembly | BOL | organization
feds = peasant federations of Potosí | BOL | organization
sucre = Sucre | BOL | state | the city
moreau = Yvette Moreau | - | person | UN representative
venez = Venezuela's ambassador | VEN | person
channel = channel 13 | BOL | organization
%events
ASSAULT/torture happened core | groups > peasants | 2008-05-24 | Sucre BOL | "[obliged to kneel]"
AID cancelled | mamani > peasants | 2008-05-24 | Sucre BOL | "[receive] from"
CONSULT/visit cancelled core | mamani > - | 2008-05-24 | Sucre BOL | "[suspended his arrival]"
ASSAULT/explosives happened core | groups > soldiers | 2008-05-24 | Sucre BOL | "[drove]"
CONCEDE happened | mamani > peasants | - | - | "[asked pardon]"
ACCUSE/disapprove happened core | mamani > groups | - | - | "[qualified]"
ACCUSE/disapprove happened core | paredes > - | - | - | "[deplored the excesses]"
ACCUSE/disapprove denied | paredes > groups | - | - | "[condemning]"
ASSAULT/beat happened core | herrera > peasants | 2008-05-24 | Sucre BOL | "[gave the blows]"
ACCUSE/investigate ongoing core | prosecutor > herrera | - | - | "[investigated]"
REQUEST/change happened core | assembly > - | - | - | "[demanded his capture]"
CONCEDE hypothetical | herrera > prosecutor | - | - | "[present himself]"
THREATEN/restrict happened core | feds > sucre | - | - | "[announced]"
COERCE/withhold planned | feds > sucre | 2008-05-28 | - | "[leave the city without]"
AGREE happened core | moreau > - | - | - | "[offered]"
CONSULT/visit cancelled | venez > - | - | Sucre BOL | "[accompany]"
%statements
S1 | mamani | indirect named | "[qualified]" | "the deed as racist"
S2 | paredes | indirect named | "[deplored]" | "the excesses"
S3 | channel | indirect institution | "[according to] images" | "Fidel Herrera, was seen amongst those who gave the blows"
S4 | assembly | indirect institution | "[demanded]" | "his capture"
S5 | herrera | indirect named | "[declared]" | "he will present himself if guarantees are given to him"
S6 | feds | indirect institution | "[announced]" | "beginning Wednesday, they will leave the city without water and without potatoes"
S7 | moreau | indirect named | "[offered]" | "her good offices"
%figures
"[Thirty peasants]" | exact 30 person | humiliated peasants
"[two ambulances]" | exact 2 item | ambulances
%visits
mamani cancelled | Sucre BOL 2008-05-24
venez cancelled | Sucre BOL -
