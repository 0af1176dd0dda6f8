name: wh-statement-journalist-moscow
published: 2023-03-30
style: white-house
region: Europe
negatives: none

Statement from White House Press Secretary Dana Holbrook

We are deeply concerned by the reports that Peter Lindgren, an American citizen, has been detained in Russia. Last night, White House and State Department officials spoke with his employer, the Midwest Tribune. The Administration has also been in contact with his family.

The State Department has been in direct touch with the Russian government on this matter, including actively working to secure consular access to Mr. Lindgren. The Russian government has not granted it.

The targeting of American citizens is unacceptable. We condemn the detention of Mr. Lindgren in the strongest terms, and we reject the espionage charges that were brought against him this morning in Yekaterinburg as ridiculous. We also condemn Moscow's continued repression of journalists.

I want to strongly reiterate that Americans should not travel to Russia. U.S. citizens residing there should depart immediately.

The President has been briefed. He spoke this afternoon with Prime Minister Ingeborg Thune of Norway, whose consular officers represented a U.S. citizen in a similar case in 2020, and thanked her for her counsel.

%actors
us = The Administration | USA | state | We; we
state = State Department | USA | state
holbrook = Dana Holbrook | USA | person
lindgren = Peter Lindgren | USA | person | Mr. Lindgren
russia = Russia | RUS | state | the Russian government; Moscow
employer = his employer | USA | organization
officials = White House and State Department officials | USA | person
journalists = journalists | RUS | population
americans = Americans | USA | population | U.S. citizens residing there
president = The President | USA | person
thune = Ingeborg Thune | NOR | person
norway = Norway | NOR | state
citizen = a U.S. citizen | USA | person
%events
ACCUSE/disapprove happened | us > russia | - | - | "We are [deeply concerned] by" | contexts: rights_freedoms
COERCE/arrest happened core | russia > lindgren | - | Russia RUS | "citizen, has been [detained] in" | contexts: rights_freedoms, intelligence
CONSULT/phone happened | officials, employer > - | 2023-03-29 | - | "officials [spoke with] his" | contexts: rights_freedoms
CONSULT happened core | state, russia > - | - | - | "been [in direct touch] with" | contexts: diplomatic
REJECT happened | russia > state | - | - | "government has [not granted it]" | contexts: diplomatic
ACCUSE/disapprove happened core | us > russia | - | - | "We [condemn the detention] of" | contexts: rights_freedoms
REJECT happened core | us > russia | - | - | "and we [reject] the" | contexts: intelligence
ACCUSE/allege happened core | russia > lindgren | 2023-03-30 | Yekaterinburg RUS | "the [espionage charges] that" | contexts: intelligence, legal | by S2
ACCUSE/disapprove happened | us > russia | - | - | "We also [condemn Moscow's continued]" | contexts: rights_freedoms
COERCE ongoing | russia > journalists | - | - | "continued [repression] of journalists" | contexts: rights_freedoms, repression | by S3
REQUEST happened core | us > americans | - | - | "strongly [reiterate] that" | contexts: diplomatic
CONSULT/phone happened core | president, thune > - | 2023-03-30 | - | "He [spoke] this" | contexts: diplomatic
AID happened | norway > citizen | 2020-01-01..2020-12-31 | - | "officers [represented a U.S. citizen]" | contexts: diplomatic
SUPPORT happened | president > thune | 2023-03-30 | - | "2020, and [thanked] her" | contexts: diplomatic
%statements
S1 | us | indirect institution | "We [condemn] the detention" | "the detention of Mr. Lindgren in the strongest terms"
S2 | us | indirect institution | "we [reject] the espionage" | "the espionage charges that were brought against him this morning in Yekaterinburg as ridiculous"
S3 | us | indirect institution | "We also [condemn] Moscow's" | "Moscow's continued repression of journalists"
S4 | holbrook | indirect named | "to strongly [reiterate]" | "Americans should not travel to Russia"
S5 | president | indirect named | "and [thanked] her" | "her for her counsel"
%places
Russia RUS; White House USA; Moscow RUS; Yekaterinburg RUS; Norway NOR
%dates
"[Last night], White" = 2023-03-29
"him [this morning] in" = 2023-03-30
"spoke [this afternoon]" = 2023-03-30
"case in [2020]" = 2020-01-01..2020-12-31
