name: gibraltar-queue-radio-mast
published: 2013-08-13
style: local
region: Europe
negatives: sports

Queue reaches seven hours as Spain keeps at it

Motorists waited up to seven hours to cross into Spain on Sunday, the sixth weekend on which the Guardia Civil searched every boot. The Chief Minister, Mr Julian Bossano-Reyes, called it torture by handbrake. He has asked London to take Madrid to the European Court, and London is considering it.

The measure answers the 74 concrete blocks which our Government sank in the bay on July 24 to make an artificial reef. La Línea's fishermen say the blocks tear their nets. On Saturday, 38 of their boats sailed at the runway and were headed off by the Royal Navy and the marine police; nobody was hurt, though stones were thrown at a launch.

Spain's foreign minister, Fernando Gil Ojeda, told the ABC newspaper that the fun was over. He threatens a fee of 50 euros per crossing, a closing of the airspace to flights for the Rock, and tax inspections of 6,000 Gibraltarians who own property in Spain. A spokesman for Downing Street said the Prime Minister was "seriously concerned" and had phoned his colleague in Madrid, who promised on Wednesday to reduce the checks; "the opposite has occurred", the spokesman added.

HMS Westminster is due on Monday week, on what the Ministry of Defence describes as a long-planned exercise. The Workers' Union handed out water and bananas on Winston Churchill Avenue.

St Joseph's bombarded Lynx's goal all evening at Victoria Stadium and still went home beaten, 1–0.

%actors
guardia = Guardia Civil | ESP | state
motorists = Motorists | GIB | population
bossano = Julian Bossano-Reyes | GIB | person | The Chief Minister
london = London | GBR | state
spain = Spain | ESP | state | Madrid
gov = our Government | GIB | state
fishermen = La Línea's fishermen | ESP | population
navy = the Royal Navy | GBR | state
mpolice = the marine police | GIB | state
gil = Fernando Gil Ojeda | ESP | person | his colleague in Madrid
gibraltarians = 6,000 Gibraltarians | GIB | population
spokesman = A spokesman for Downing Street | GBR | person | the spokesman
pm = the Prime Minister | GBR | person
colleague = his colleague in Madrid | ESP | person
mod = the Ministry of Defence | GBR | state
hms = HMS Westminster | GBR | state
union = The Workers' Union | GIB | organization
%events
COERCE/seize happened core | guardia > motorists | 2013-08-11 | - | "Guardia Civil [searched] every" | contexts: territory
ACCUSE/disapprove happened core | bossano > spain | - | - | "[called it torture] by" | contexts: territory
REQUEST happened core | bossano > london | - | - | "He has [asked London] to" | contexts: legal, territory
ACCUSE/allege hypothetical | london > spain | - | - | "London is [considering it]" | contexts: legal
COERCE/restrict happened | gov > fishermen | 2013-07-24 | - | "which our Government [sank] in" | contexts: natural_resource, territory
ACCUSE/allege happened | fishermen > gov | - | - | "[say the blocks tear]" | contexts: natural_resource
PROTEST/demo happened core | fishermen > gov | 2013-08-10 | - | "their boats [sailed at] the" | contexts: natural_resource, territory
COERCE/restrict happened | navy, mpolice > fishermen | 2013-08-10 | - | "were [headed off] by" | contexts: territory
ASSAULT/primitive happened | fishermen > mpolice | 2013-08-10 | - | "[stones were thrown] at"
THREATEN/restrict happened core | gil > gibraltarians | - | - | "He [threatens] a fee" | contexts: territory, economic
ACCUSE/disapprove happened core | pm > spain | - | - | "[seriously concerned]" | contexts: diplomatic | by S4
CONSULT/phone happened core | pm, colleague > - | - | - | "and had [phoned] his" | contexts: diplomatic | by S4
AGREE happened | colleague > pm | 2013-08-07 | - | "who [promised] on Wednesday" | contexts: diplomatic | by S4
ACCUSE/allege happened | spokesman > spain | - | - | ""[the opposite has occurred]"" | contexts: territory | by S5
MOBILIZE/weapons planned core | hms > - | 2013-08-19 | - | "Westminster is [due] on" | contexts: military
AID happened | union > motorists | - | Winston Churchill Avenue GIB | "[handed out water] and"
%statements
S1 | bossano | indirect named | "Bossano-Reyes, [called] it" | "it torture by handbrake"
S2 | fishermen | indirect anonymous | "fishermen [say] the" | "the blocks tear their nets"
S3 | gil | indirect named | "Ojeda, [told] the ABC" | "the fun was over"
S4 | spokesman | mixed anonymous | "Downing Street [said] the" | "the Prime Minister was "seriously concerned" … promised on Wednesday to reduce the checks"
S5 | spokesman | direct anonymous | "spokesman [added]" | "the opposite has occurred"
S6 | mod | indirect institution | "Defence [describes] as" | "a long-planned exercise"
S7 | gil | indirect named | "He [threatens] a" | "a fee of 50 euros per crossing, a closing of the airspace … own property in Spain"
%figures
"waited [up to seven hours]" | up to 7 hour | waiting time
"the [74 concrete blocks]" | exact 74 item | concrete blocks
"Saturday, [38 of their boats]" | exact 38 item | fishing boats
"of [50 euros] per" | exact 50 EUR | fee for each crossing
"of [6,000 Gibraltarians]" | exact 6000 person | Gibraltarians who own property in Spain
%places
Spain ESP; London GBR; Madrid ESP; La Línea ESP; Rock GIB; Downing Street GBR; Winston Churchill Avenue GIB; Victoria Stadium GIB
%dates
"Spain on [Sunday]" = 2013-08-11
"bay on [July 24]" = 2013-07-24
"On [Saturday], 38" = 2013-08-10
"promised on [Wednesday]" = 2013-08-07
"due on [Monday week]" = 2013-08-19
