name: hanoi-fishermen-release
published: 2012-05-21
style: state-media
region: Asia
negatives: none

HANOI (Lac Viet News) - All 21 fishermen from Quang Ngai Province who had been illegally detained by China since March in the waters of Viet Nam's Hoang Sa (Paracel) archipelago have returned home safe and sound, the People's Committee of Ly Son Island District reported on Monday.

Chinese patrol forces confiscated one of their two boats together with the catch, navigation devices and 6,000 litres of fuel. The other was handed back.

Talking to reporters at the pier, captain Le Van Truc thanked the Party, the State and the people of the whole country for their attention. He recounted that men in uniform had struck two of the crew with electric batons on the first day and demanded a fine of 70,000 yuan.

Foreign Ministry spokesperson Dang Thi Mai resolutely rejected China's fishing ban in the East Sea, declaring it null and void. "Viet Nam has indisputable sovereignty over Hoang Sa," she affirmed, and demanded that the Chinese side compensate the fishermen for their losses.

The release came three days ahead of the seventh round of vice-ministerial talks on the demarcation of the area beyond the mouth of the Gulf of Tonkin, which the two sides agreed to hold in Da Nang. Both recently set up a hotline between their foreign ministries, and it was used for the first time in this case, a source close to the negotiations revealed.

On the same day Deputy Prime Minister Pham Quoc Tri received the outgoing ambassador of the Philippines and appreciated Manila's efforts to promote ASEAN solidarity.

%actors
fishermen = All 21 fishermen from Quang Ngai Province | VNM | population | the fishermen
china = China | CHN | state | Chinese patrol forces; the Chinese side; men in uniform
crew = two of the crew | VNM | population
committee = the People's Committee of Ly Son Island District | VNM | state
truc = Le Van Truc | VNM | person | captain Le Van Truc
vietnam = Viet Nam | VNM | state | the Party, the State
mai = Dang Thi Mai | VNM | person
source = a source close to the negotiations | - | person
tri = Pham Quoc Tri | VNM | person
ambassador = the outgoing ambassador of the Philippines | PHL | person
phl = Philippines | PHL | state | Manila
%events
RETREAT/release happened core | china > fishermen | 2012-05-21 | - | "The [release] came" | contexts: territory
COERCE/arrest happened core | china > fishermen | 2012-03-01..2012-03-31 | Hoang Sa (Paracel) archipelago - | "illegally [detained] by" | contexts: territory
COERCE/seize happened core | china > fishermen | - | - | "forces [confiscated] one" | contexts: territory
SUPPORT happened | truc > vietnam | 2012-05-21 | - VNM | "Truc [thanked] the" | contexts: territory
ASSAULT/beat happened | china > crew | - | - | "had [struck] two of" | contexts: territory | by S3
REQUEST happened | china > fishermen | - | - | "and [demanded a fine] of" | contexts: territory | by S3
REJECT/change happened core | mai > china | - | - | "resolutely [rejected] China's" | contexts: territory, natural_resource
COERCE/restrict ongoing | china > vietnam | - | East Sea - | "China's [fishing ban] in" | contexts: natural_resource
REQUEST/yield happened core | mai > china | - | - | "and [demanded that the] Chinese" | contexts: reparations
CONSULT planned core | vietnam, china > - | 2012-05-24 | Da Nang VNM | "round of [vice-ministerial talks] on" | contexts: territory
AGREE happened | vietnam, china > - | - | - | "two sides [agreed to hold]" | contexts: diplomatic
COOPERATE happened | vietnam, china > - | - | - | "recently [set up a hotline]" | contexts: diplomatic
CONSULT happened core | tri, ambassador > - | 2012-05-21 | - VNM | "[received] the outgoing" | contexts: diplomatic
SUPPORT happened | tri > phl | 2012-05-21 | - VNM | "and [appreciated] Manila's" | contexts: diplomatic
%statements
S1 | committee | indirect institution | "District [reported] on" | "All 21 fishermen … safe and sound"
S2 | truc | indirect named | "[thanked] the" | "the Party, the State and the people of the whole country for their attention"
S3 | truc | indirect named | "He [recounted] that" | "men in uniform had struck … 70,000 yuan"
S4 | mai | indirect named | "[declaring] it" | "it null and void"
S5 | mai | direct named | "she [affirmed]" | "Viet Nam has indisputable sovereignty over Hoang Sa,"
S6 | mai | indirect named | "and [demanded] that the Chinese" | "the Chinese side compensate the fishermen for their losses"
S7 | source | indirect anonymous | "negotiations [revealed]" | "Both recently set up a hotline … in this case"
S8 | tri | indirect named | "[appreciated] Manila's" | "Manila's efforts to promote ASEAN solidarity"
%figures
"[21 fishermen]" | exact 21 person | fishermen
"[6,000 litres]" | exact 6000 L | fuel
"[70,000 yuan]" | exact 70000 CNY | fine
"struck [two] of the" | exact 2 person | crew beaten
%places
HANOI VNM; Quang Ngai Province VNM; China CHN; Viet Nam VNM; Hoang Sa (Paracel) archipelago -; Hoang Sa -; Ly Son Island District VNM; East Sea -; Gulf of Tonkin -; Da Nang VNM; Philippines PHL; Manila PHL
%dates
"on [Monday]" = 2012-05-21; "since [March]" = 2012-03-01..2012-03-31
