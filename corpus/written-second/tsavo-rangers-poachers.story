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
rangers = rangers | KEN | state
poachers = forty-one poachers | SOM | population | poachers
leak = Philip Leakwood | KEN | person
kip = Joseph Kiptanui | KEN | person
conv = parties to the wildlife convention | - | igo
zim = Zimbabwe | ZWE | state
four = four neighbours | - | state
japan = Japan | JPN | state
somalia = Somalia | SOM | state
amb = Somali ambassador | SOM | person | its ambassador
kenya = Kenya | KEN | state | Nairobi
herds = eleven herdsmen | SOM | population
deputy = deputy from Garissa | KEN | person
amnesty = Amnesty monitors from London | GBR | organization
uk = Britain | GBR | state
usa = United States | USA | state
wb = World Bank | - | igo
%events
ASSAULT/firearms happened core | rangers > poachers | - | TSAVO KEN | "[killed]"
ASSAULT happened core | poachers > rangers | - | - | "[lost two]"
COERCE/seize happened | kip > - | 1989-07-01..1989-07-31 | - | "[set fire to]"
CONSULT/multilateral happened | conv > - | 1989-10-01..1989-10-31 | Lausanne CHE | "[meeting]"
SANCTION/discontinue happened core | conv > - | 1989-10-01..1989-10-31 | Lausanne CHE | "[banned]"
REJECT happened core | zim, four > conv | 1989-10-01..1989-10-31 | Lausanne CHE | "[voted against]"
REJECT happened | zim, four > conv | - | - | "[entered reservations]"
AGREE happened core | japan > conv | - | - | "[promised]"
ACCUSE/disapprove happened core | somalia > kenya | - | - | "[protested]"
ASSAULT/firearms happened | rangers > herds | - | - | "[shot]"
ACCUSE/allege happened core | deputy > leak | - | - | "[accused]"
REQUEST/change happened core | deputy > leak | - | - | "[tried]"
REJECT happened core | kenya > amnesty | - | - | "[refused permission]"
ACCUSE/investigate happened | amnesty > kenya | - | Dhobley SOM | "[interviewed]"
AID happened core | uk > kenya | - | - | "[given radios]"
AID planned core | usa > kenya | - | - | "[give a plane]"
AGREE happened core | wb > leak | - | - | "[promise]"
SUPPORT happened | kenya > leak | 1989-04-01..1989-04-30 | - | "[commanded]"
%statements
S1 | leak | direct named | "[says] their" | "It is a war,"
S2 | amb | indirect anonymous | "ambassador [says]" | "eleven herdsmen who were shot, its ambassador says, with their goats"
S3 | deputy | indirect anonymous | "[accused]" | "running a private army"
S4 | deputy | indirect anonymous | "[asked]" | "he be tried"
S5 | japan | indirect institution | "[promised]" | "to comply"
S6 | leak | indirect named | "he [says]" | "He got it, he says, by stealing the director's wine."
S7 | somalia | indirect institution | "[protested]" | "eleven herdsmen who were shot"
%figures
"[forty-one poachers]" | exact 41 person | killed
"lost [two of their own]" | exact 2 person | rangers killed
"[twelve tons]" | exact 12 ton | ivory
"[eleven herdsmen]" | exact 11 person | shot
"[143 million dollars]" | exact 143000000 USD | promise
