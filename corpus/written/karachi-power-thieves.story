name: karachi-power-thieves
published: 2012-07-16
style: local
region: Asia
negatives: business, metaphor

KARACHI: The power utility waged its annual war on illegal hook-ups in Lyari on Saturday and lost, as it does every July, to a superior force of aunts.

Three crews of Sindh Electric, escorted by forty policemen, had cut off two lanes off Chakiwara Road when some 150 women came out with ladles and rolling pins, blocked both ends of the street and held eleven linemen in a courtyard until current was restored. The linemen were served tea. The assistant sub-inspector in charge received a blow on the ear from a slipper, which he described in his report as an attempt on his life.

“They leave us without electricity for nineteen hours a day and then send us a bill for the darkness,” said Zainab Baloch, who led the resistance from a charpoy.

The utility's spokesman, Faisal Merchant, said that 62 per cent of the area did not pay. He warned that supply to the whole of Lyari would be suspended from August 1. The provincial minister for energy, Sardar Jokhio, hurried to the scene on Sunday, promised that nobody would be cut off during Ramazan and asked the company to write off half of the arrears; the company refused, its shares having been savaged on the exchange already.

A case has been registered against 25 unknown women for rioting. Police said they had raided several houses on Saturday night but made no arrests.

%actors
utility = Sindh Electric | PAK | organization | The power utility; the company; Three crews of Sindh Electric
residents = two lanes off Chakiwara Road | PAK | population
women = some 150 women | PAK | population | 25 unknown women
linemen = eleven linemen | PAK | population | The linemen
asi = The assistant sub-inspector in charge | PAK | person
zainab = Zainab Baloch | PAK | person
merchant = Faisal Merchant | PAK | person
jokhio = Sardar Jokhio | PAK | person
police = Police | PAK | state | forty policemen
lyari = the whole of Lyari | PAK | population
%events
COERCE/withhold happened core | utility > residents | 2012-07-14 | Lyari PAK | "had [cut off two lanes]" | contexts: human_security
PROTEST/obstruct happened core | women > utility | 2012-07-14 | Lyari PAK | "[blocked both ends] of" | contexts: human_security
ASSAULT/abduct happened core | women > linemen | 2012-07-14 | Lyari PAK | "[held eleven linemen] in" | contexts: human_security
ASSAULT/beat happened | women > asi | 2012-07-14 | Lyari PAK | "a [blow] on the ear" | contexts: crime
RETREAT happened | utility > women | 2012-07-14 | Lyari PAK | "current was [restored]" | contexts: human_security
ACCUSE/disapprove happened | zainab > utility | - | - | "then [send us a bill]" | contexts: human_security
THREATEN/restrict happened core | merchant > lyari | - | - | "He [warned] that" | contexts: human_security
AGREE happened core | jokhio > lyari | 2012-07-15 | Lyari PAK | "[promised] that nobody" | contexts: human_security
REQUEST/yield happened core | jokhio > utility | 2012-07-15 | Lyari PAK | "and [asked] the company" | contexts: economic
REJECT/yield happened core | utility > jokhio | - | - | "the company [refused]" | contexts: economic
ACCUSE/allege happened | police > women | - | - | "A [case has been registered]" | contexts: legal
COERCE/seize happened | police > women | 2012-07-14 | - PAK | "had [raided several houses]" | contexts: crime
COERCE/arrest denied | police > women | - | - PAK | "made [no arrests]" | contexts: crime
%statements
S1 | asi | indirect anonymous | "which he [described] in" | "an attempt on his life"
S2 | zainab | direct named | "[said] Zainab" | "They leave us without electricity … for the darkness,"
S3 | merchant | indirect named | "Merchant, [said] that" | "62 per cent of the area did not pay"
S4 | merchant | indirect named | "He [warned] that" | "supply to the whole of Lyari would be suspended from August 1"
S5 | jokhio | indirect named | "Sunday, [promised] that" | "nobody would be cut off during Ramazan"
S6 | jokhio | indirect named | "and [asked] the company" | "the company to write off half of the arrears"
S7 | police | indirect institution | "Police [said] they" | "they had raided several houses … no arrests"
%figures
"[some 150 women]" | about 150 person | women
"[forty policemen]" | exact 40 person | police escort
"[eleven linemen]" | exact 11 person | linemen held
"[nineteen hours]" | exact 19 hour | outage
"[62 per cent]" | exact 62 percent | non-payers
"[half] of the arrears" | exact 0.5 ratio | arrears
"against [25 unknown women]" | exact 25 person | women accused
%places
KARACHI PAK; Lyari PAK; Chakiwara Road PAK
%dates
"Lyari on [Saturday] and" = 2012-07-14; "from [August 1]" = 2012-08-01; "on [Sunday]" = 2012-07-15; "on [Saturday night]" = 2012-07-14
