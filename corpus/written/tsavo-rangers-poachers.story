name: tsavo-rangers-poachers
published: 1990-03-15
style: feature
region: Africa
negatives: metaphor, history

TSAVO, Kenya – The rangers have helicopters now, and rifles that fire. In a year they have killed forty-one poachers, most of them Somalis with army boots, and lost two of their own. "It is a war," says their director, Dr Philip Leakwood, a fossil hunter who until last April had never commanded anything but brushes.

Last July he made President Joseph Kiptanui set fire to twelve tons of ivory in front of the cameras. In October the parties to the wildlife convention, meeting in Lausanne, banned the trade; Zimbabwe and four neighbours voted against, and have entered reservations. Japan, which bought two tusks in three, promised to comply.

Not everyone cheers. Somalia has protested to Nairobi over eleven herdsmen who were shot, its ambassador says, with their goats. A deputy from Garissa accused Leakwood of running a private army and asked that he be tried. Amnesty monitors from London, refused permission to fly to the spot, interviewed widows in the market of Dhobley instead.

Britain has given radios. The United States will give a plane. From the World Bank, Leakwood has extracted a promise of 143 million dollars. He got it, he says, by stealing the director's wine.

At dusk an elephant stands in the road with the air of someone who has not been told.

%actors
rangers = The rangers | KEN | state
poachers = forty-one poachers | SOM | population
leakwood = Philip Leakwood | KEN | person | Dr Philip Leakwood; their director
parties = the parties to the wildlife convention | - | igo
zwe = Zimbabwe | ZWE | state | Zimbabwe and four neighbours
japan = Japan | JPN | state
somalia = Somalia | SOM | state
kenya = Kenya | KEN | state | Nairobi
herdsmen = eleven herdsmen | SOM | population
ambassador = its ambassador | SOM | person
deputy = A deputy from Garissa | KEN | person
monitors = Amnesty monitors from London | GBR | organization
britain = Britain | GBR | state
usa = The United States | USA | state
wb = World Bank | - | igo
two = two of their own | KEN | state
%events
ASSAULT/firearms happened core | rangers > poachers | - | - KEN | "they have [killed] forty-one" | contexts: environment, crime
ASSAULT happened | poachers > two | - | - KEN | "and [lost] two" | contexts: environment, crime
SANCTION/discontinue happened core | parties > - | 1989-10-01..1989-10-31 | Lausanne CHE | "Lausanne, [banned] the" | contexts: environment, economic
CONSULT/multilateral happened | parties > - | 1989-10-01..1989-10-31 | Lausanne CHE | "convention, [meeting] in" | contexts: environment
REJECT happened core | zwe > parties | 1989-10-01..1989-10-31 | Lausanne CHE | "neighbours [voted against], and" | contexts: environment
AGREE happened core | japan > parties | - | - | "three, [promised] to" | contexts: environment
ACCUSE/disapprove happened core | somalia > kenya | - | - | "has [protested] to" | contexts: diplomatic
ASSAULT/firearms happened | rangers > herdsmen | - | - | "who were [shot], its" | contexts: crime | by S2
ACCUSE/allege happened core | deputy > leakwood | - | - KEN | "Garissa [accused] Leakwood" | contexts: legislative
REQUEST happened | deputy > leakwood | - | - KEN | "and [asked] that he" | contexts: legal
REJECT happened | kenya > monitors | - | - KEN | "London, [refused permission] to" | contexts: human_rights
ACCUSE/investigate happened | monitors > rangers | - | Dhobley SOM | "spot, [interviewed] widows" | contexts: human_rights
AID happened core | britain > kenya | - | - | "Britain has [given] radios" | contexts: environment
AID planned core | usa > kenya | - | - | "States [will give] a" | contexts: environment
AGREE happened core | wb > kenya | - | - | "a [promise] of 143" | contexts: environment, economic
%statements
S1 | leakwood | direct named | "a war," [says] their" | "It is a war,"
S2 | ambassador | indirect anonymous | "ambassador [says], with" | "who were shot"
S3 | deputy | indirect anonymous | "[accused] Leakwood" | "Leakwood of running a private army"
S4 | leakwood | indirect named | "he [says], by" | "by stealing the director's wine"
%figures
"[forty-one poachers]" | exact 41 person | poachers killed
"[two of their own]" | exact 2 person | rangers lost
"[twelve tons]" | exact 12 t | ivory burned
"[two tusks in three]" | exact 0.667 ratio | Japanese share
"[eleven herdsmen]" | exact 11 person | herdsmen shot
"[143 million dollars]" | exact 143000000 USD | money promised
%places
TSAVO KEN; Kenya KEN; Lausanne CHE; Zimbabwe ZWE; Japan JPN; Somalia SOM; Nairobi KEN; Garissa KEN; London GBR; Dhobley SOM; Britain GBR; United States USA
%dates
"[Last July]" = 1989-07-01..1989-07-31; "In [October]" = 1989-10-01..1989-10-31; "[last April]" = 1989-04-01..1989-04-30
