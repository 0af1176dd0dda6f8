name: baku-sofia-gas-call-congratulation
published: 2022-10-04
style: state-media
region: Europe
negatives: none

Baku, October 4, Azerpress

On October 3, President of the Republic of Bulgaria Yavor Stanimirov made a phone call to President of the Republic of Azerbaijan Rauf Mirzayev.

The Bulgarian President once again expressed his gratitude to the head of state for his participation in the opening ceremony of the gas interconnector in Sofia on October 1. He described the visit as very fruitful.

The head of state thanked for the hospitality. The presidents hailed the commencement of supplies through the interconnector, through which up to 1 billion cubic meters of Azerbaijani gas a year will be delivered to Bulgaria, and emphasized that this would strengthen the energy security of Europe.

President Yavor Stanimirov said that the elections held on Sunday had passed calmly. President Rauf Mirzayev wished the friendly people of Bulgaria stability.

They discussed prospects for the supply of electricity through the Black Sea cable and agreed that the energy ministers will meet in Bucharest in December. An invitation was extended to the Bulgarian President to attend the youth forum in Shusha. He gladly accepted it.

*

On the same day Azerbaijan's ambassador in Chisinau handed over 150 transformers to Moldova. The ambassador to Canberra presented copies of his credentials.
%actors
stan = Yavor Stanimirov | BGR | person | The Bulgarian President; the Bulgarian President; President Yavor Stanimirov; President of the Republic of Bulgaria
mir = Rauf Mirzayev | AZE | person | the head of state; The head of state; President Rauf Mirzayev; President of the Republic of Azerbaijan
aze = Azerbaijan | AZE | state | Azerbaijani
bgr = Bulgaria | BGR | state | the friendly people of Bulgaria
ministers = the energy ministers | - | person
amb = Azerbaijan's ambassador in Chisinau | AZE | person
mda = Moldova | MDA | state
aus = Canberra | AUS | state
amb2 = The ambassador to Canberra | AZE | person
%events
CONSULT/phone happened core | stan, mir > - | 2022-10-03 | - | "made a [phone call] to" | contexts: diplomatic
SUPPORT happened core | stan > mir | 2022-10-03 | - | "[expressed his gratitude] to" | contexts: natural_resource
CONSULT/visit happened core | mir > bgr | 2022-10-01 | Sofia BGR | "his [participation] in" | contexts: natural_resource
SUPPORT happened | mir > stan | 2022-10-03 | - | "state [thanked for] the" | contexts: diplomatic
SUPPORT happened | stan, mir > - | 2022-10-03 | - | "presidents [hailed] the" | contexts: natural_resource
COOPERATE planned core | aze > bgr | - | Bulgaria BGR | "will be [delivered to] Bulgaria" | contexts: natural_resource
SUPPORT happened | mir > bgr | 2022-10-03 | - | "Mirzayev [wished] the" | contexts: election
AGREE happened | mir, stan > - | 2022-10-03 | - | "and [agreed] that" | contexts: natural_resource
CONSULT planned core | ministers > - | 2022-12-01..2022-12-31 | Bucharest ROU | "ministers [will meet] in" | contexts: natural_resource
AGREE happened | mir > stan | 2022-10-03 | - | "An [invitation] was" | contexts: diplomatic
AGREE happened | stan > mir | 2022-10-03 | - | "He gladly [accepted] it" | contexts: diplomatic
CONSULT/visit planned | stan > aze | - | Shusha AZE | "to [attend] the youth" | contexts: diplomatic
AID happened core | amb, aze > mda | 2022-10-03 | Chisinau MDA | "Chisinau [handed over] 150" | contexts: human_security
CONSULT happened | amb2 > aus | 2022-10-03 | Canberra AUS | "Canberra [presented copies of] his" | contexts: diplomatic
%statements
S1 | stan | indirect named | "[expressed] his" | "his gratitude to the head of state … on October 1"
S2 | stan | indirect named | "He [described] the" | "the visit as very fruitful"
S3 | stan, mir | indirect named | "presidents [hailed] the" | "the commencement of supplies through the interconnector"
S4 | stan, mir | indirect named | "and [emphasized] that" | "this would strengthen the energy security of Europe"
S5 | stan | indirect named | "Stanimirov [said] that" | "the elections held on Sunday had passed calmly"
%figures
"[up to 1 billion cubic meters]" | up_to 1000000000 m3 | gas a year
"[150 transformers]" | exact 150 item | transformers
%visits
mir happened | Sofia BGR 2022-10-01
stan planned | Shusha AZE -
%places
Baku AZE; Sofia BGR; Bulgaria BGR; Europe -; Black Sea -; Bucharest ROU; Shusha AZE; Chisinau MDA; Azerbaijan AZE; Moldova MDA; Canberra AUS
%dates
"Baku, [October 4]" = 2022-10-04; "On [October 3]" = 2022-10-03; "on [October 1]" = 2022-10-01; "on [Sunday]" = 2022-10-02; "in [December]" = 2022-12-01..2022-12-31
