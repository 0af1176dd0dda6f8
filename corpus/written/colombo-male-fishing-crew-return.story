name: colombo-male-fishing-crew-return
published: 2011-09-15
style: local
region: Asia
negatives: none

Fourteen Sri Lankan fishermen whose trawler was found adrift north of Haa Alif Atoll were flown home from Malé last evening, the Foreign Employment and Consular Affairs Division said.

The men from Beruwala had been at sea for 19 days without an engine. A Maldivian coast guard vessel towed them to Hanimaadhoo on Friday and gave them food and medical treatment, at no charge.

High Commissioner Nimalka Wickramaratne-Silva called on the Maldivian Foreign Secretary, Ibrahim Zubair Didi, to express the gratitude of the government. He told her that seafarers had always helped one another and that his country expected nothing in return. The trawler will be released as soon as the owners have paid for the repair.

A second boat from Beruwala, detained in July for fishing inside Maldivian waters, remains in custody with its crew of six. The High Commissioner requested that the case be taken up early; the Foreign Secretary replied that it was with the courts. Officials of both sides will discuss the marking of the maritime boundary in Colombo on September 27 and 28.

One of the fishermen, 52-year-old K. Sarath Pieris, thanked the people of Hanimaadhoo. "They gave us tuna," he said. "We had to laugh."

The monsoon is expected to withdraw in October.
%actors
fish = Fourteen Sri Lankan fishermen | LKA | population | The men from Beruwala
div = the Foreign Employment and Consular Affairs Division | LKA | state
cg = A Maldivian coast guard vessel | MDV | state
mdv = Maldives | MDV | state | his country; Maldivian
lka = Sri Lanka | LKA | state | the government; Sri Lankan
wick = Nimalka Wickramaratne-Silva | LKA | person | High Commissioner Nimalka Wickramaratne-Silva; The High Commissioner
didi = Ibrahim Zubair Didi | MDV | person | the Maldivian Foreign Secretary; the Foreign Secretary
crew = its crew of six | LKA | population
pieris = K. Sarath Pieris | LKA | person | 52-year-old K. Sarath Pieris
hani = the people of Hanimaadhoo | MDV | population
%events
AID happened core | cg > fish | 2011-09-09 | Hanimaadhoo MDV | "vessel [towed them to] Hanimaadhoo" | contexts: disasters
AID happened | mdv > fish | - | Hanimaadhoo MDV | "and [gave them food and]" | contexts: health
CONSULT happened core | wick, didi > - | - | - | "Silva [called on] the" | contexts: diplomatic
SUPPORT happened core | wick > mdv | - | - | "to [express the gratitude] of" | contexts: diplomatic
RETREAT/release planned | mdv > fish | - | - | "will be [released] as" | contexts: legal
COERCE/seize happened core | mdv > crew | 2011-07-01..2011-07-31 | - MDV | "Beruwala, [detained] in" | contexts: natural_resource, legal
REQUEST happened core | wick > didi | - | - | "Commissioner [requested that the case]" | contexts: legal
REJECT happened | didi > wick | - | - | "Secretary [replied] that" | contexts: legal
CONSULT planned core | lka, mdv > - | 2011-09-27..2011-09-28 | Colombo LKA | "sides [will discuss] the" | contexts: territory
SUPPORT happened | pieris > hani | - | - | "Pieris, [thanked the people]" | contexts: disasters
%statements
S1 | div | indirect institution | "Division [said]" | "Fourteen Sri Lankan fishermen … last evening"
S2 | didi | indirect named | "He [told] her" | "seafarers had always helped one another and that his country expected nothing in return"
S3 | wick | indirect named | "[requested] that" | "the case be taken up early"
S4 | didi | indirect named | "[replied] that" | "it was with the courts"
S5 | pieris | indirect named | "[thanked] the" | "the people of Hanimaadhoo"
S6 | pieris | direct named | "tuna," he [said]" | "They gave us tuna,"
%figures
"[Fourteen Sri Lankan fishermen]" | exact 14 person | fishermen flown home
"[19 days]" | exact 19 day | time adrift
"crew of [six]" | exact 6 person | crew detained
%places
Haa Alif Atoll MDV; Malé MDV; Beruwala LKA; Hanimaadhoo MDV; Colombo LKA
%dates
"Malé [last evening]" = 2011-09-14; "on [Friday]" = 2011-09-09; "in [July]" = 2011-07-01..2011-07-31; "on [September 27 and 28]" = 2011-09-27..2011-09-28; "in [October]" = 2011-10-01..2011-10-31
