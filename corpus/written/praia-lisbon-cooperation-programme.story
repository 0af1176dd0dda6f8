name: praia-lisbon-cooperation-programme
published: 2017-12-08
style: translated
region: Africa
negatives: none

Praia, 8 Dec (Inforvento) – Portugal will support Cape Verde with 120 million euros until 2021, according to the new strategic cooperation programme which the two governments initialled this Friday in the city of Praia.

The Portuguese Secretary of State for Cooperation, Mafalda Quintanilha, considered that it is "a programme of adults, without tutors or pupils". More than half of the amount is intended for security, justice and the training of teachers.

The Cape Verdean minister of Foreign Affairs, Adalberto Évora Lopes, thanked Portugal for the solidarity shown with the population of Santo Antão, affected by drought, to which Lisbon sent fodder and two tank trucks in November. He defended that the mobility of citizens should be the next step and asked for Portuguese backing within the Community of Portuguese Language Countries. The Secretary of State answered that her government "is not the obstacle".

The visitor, who has been in the archipelago since Wednesday, was yesterday in Mindelo, where she inaugurated a laboratory of the faculty of marine sciences. Tomorrow she will be received by the Head of State, before continuing to Bissau.

In the month of January the prime ministers of both countries will hold a summit. The transport minister of Portugal had announced a trip to the island of Sal for this week, but it did not take place.
%actors
prt = Portugal | PRT | state | Lisbon; her government; Portuguese backing
cpv = Cape Verde | CPV | state | the archipelago
quint = Mafalda Quintanilha | PRT | person | The Portuguese Secretary of State for Cooperation; The Secretary of State; The visitor
evora = Adalberto Évora Lopes | CPV | person | The Cape Verdean minister of Foreign Affairs
anta = the population of Santo Antão | CPV | population
head = the Head of State | CPV | person
pms = the prime ministers of both countries | - | person
trans = The transport minister of Portugal | PRT | person
gnb = Guinea-Bissau | GNB | state | Bissau
%events
AGREE happened core | prt, cpv > - | 2017-12-08 | Praia CPV | "governments [initialled] this" | contexts: economic
AID planned core | prt > cpv | - | - CPV | "Portugal [will support] Cape" | contexts: economic
SUPPORT happened core | evora > prt | 2017-12-08 | Praia CPV | "Lopes, [thanked] Portugal" | contexts: disasters
AID happened | prt > anta | 2017-11-01..2017-11-30 | Santo Antão CPV | "Lisbon [sent fodder] and" | contexts: disasters, natural_resource
REQUEST/assist happened core | evora > prt | 2017-12-08 | Praia CPV | "and [asked for Portuguese backing]" | contexts: migration
REJECT happened | quint > evora | 2017-12-08 | Praia CPV | "government "[is not the obstacle]"" | contexts: migration | by S4
CONSULT/visit happened core | quint > cpv | 2017-12-06..2017-12-09 | Praia CPV | "who has [been in the archipelago]" | contexts: diplomatic
CONSULT/visit happened | quint > cpv | 2017-12-07 | Mindelo CPV | "was yesterday [in Mindelo], where" | contexts: diplomatic
CONSULT planned | quint, head > - | 2017-12-09 | - CPV | "she will be [received by] the" | contexts: diplomatic
CONSULT/visit planned core | quint > gnb | - | Bissau GNB | "before [continuing to Bissau]" | contexts: diplomatic
CONSULT planned core | pms > - | 2018-01-01..2018-01-31 | - | "[will hold a summit]" | contexts: diplomatic
CONSULT/visit cancelled | trans > cpv | 2017-12-04..2017-12-10 | Sal CPV | "a [trip to the island]" | contexts: diplomatic
%statements
S1 | quint | mixed named | "[considered] that" | "it is "a programme of adults, without tutors or pupils""
S2 | evora | indirect named | "[thanked] Portugal" | "Portugal for the solidarity shown with the population of Santo Antão"
S3 | evora | indirect named | "He [defended] that" | "the mobility of citizens should be the next step"
S4 | quint | mixed named | "[answered] that" | "her government "is not the obstacle""
S5 | evora | indirect named | "[asked] for" | "for Portuguese backing within the Community of Portuguese Language Countries"
S6 | trans | indirect anonymous | "had [announced] a" | "a trip to the island of Sal for this week"
%figures
"[120 million euros]" | exact 120000000 EUR | cooperation programme
"[two tank trucks]" | exact 2 item | tank trucks
"[More than half] of" | over 50 percent | share for security, justice and teachers
%visits
quint happened | Praia CPV 2017-12-06..2017-12-09; Mindelo CPV 2017-12-07; Bissau GNB -
trans cancelled | Sal CPV 2017-12-04..2017-12-10
%places
Praia CPV; Portugal PRT; Cape Verde CPV; Santo Antão CPV; Lisbon PRT; Mindelo CPV; Bissau GNB; Sal CPV
%dates
"[8 Dec]" = 2017-12-08; "until [2021]" = 2021-01-01..2021-12-31; "this [Friday]" = 2017-12-08; "in [November]" = 2017-11-01..2017-11-30; "since [Wednesday]" = 2017-12-06; "was [yesterday] in" = 2017-12-07; "[Tomorrow] she" = 2017-12-09; "In [the month of January]" = 2018-01-01..2018-01-31; "for [this week]" = 2017-12-04..2017-12-10
