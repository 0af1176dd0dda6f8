name: bern-geneva-ukraine-summit-prep
published: 2024-06-16
style: translated
region: Europe
negatives: none

BÜRGENSTOCK, 16 June 2024 (Schweizer Depeschendienst) – With a communiqué that 80 of the 92 states present support, the conference on peace in Ukraine came to an end today on the mountain over Lake Lucerne. India, Saudi Arabia, South Africa and Mexico did not sign. Russia had not been invited; China had stayed at home.

The Federal President, Mrs. Beatrix Amsler, spoke of a first step and thanked all delegations. On the reactor of Zaporizhzhia, the freedom of shipping and the return of prisoners one could agree, not however on a follow-up conference. The Turkish foreign minister remarked that a talk in which the other party is missing remains a monologue. Saudi Arabia offers to host the next round provided that Moscow sits at the table.

President Bohdan Marchenko of Ukraine refused any negotiations as long as Russian troops stand on his soil. The Russian president had proposed a ceasefire on Friday, should Kyiv give up four provinces and renounce NATO. "An ultimatum of the type of 1939," Italy's Prime Minister, Giorgia Melandri, rejected the offer.

Vice President Naomi Osgood of the United States promised 1.5 billion dollars for power plants. Hackers, whom the Federal Office for Cybersecurity locates in Russia, overloaded the web pages of the Confederation and of the customs on Thursday without greater damage; 4,000 soldiers secured the area. In Lucerne a demonstration of the Young Socialists ran off peacefully, while in Zurich the police searched the dwelling of a man who had announced an attack with a model aeroplane on the internet.

Kosovo's president used the occasion and invited Kenya's to Pristina.

%actors
states = 80 of the 92 states present | - | state
india = India | IND | state
saudi = Saudi Arabia | SAU | state
southafrica = South Africa | ZAF | state
mexico = Mexico | MEX | state
russia = Russia | RUS | state | Moscow; Russian troops
china = China | CHN | state
amsler = Beatrix Amsler | CHE | person
delegations = all delegations | - | state
tminister = The Turkish foreign minister | TUR | person
marchenko = Bohdan Marchenko | UKR | person
president = The Russian president | RUS | person
kyiv = Kyiv | UKR | state
melandri = Giorgia Melandri | ITA | person
osgood = Naomi Osgood | USA | person
hackers = Hackers | RUS | organization
focs = Federal Office for Cybersecurity | CHE | state
confederation = the Confederation | CHE | state
soldiers = 4,000 soldiers | CHE | state
young = Young Socialists | CHE | organization
police = the police | CHE | state
man = a man who had announced an attack | CHE | person
kosovo = Kosovo's president | XKX | person
kenya = Kenya's president | KEN | person | Kenya's
ukraine = Ukraine | UKR | state
%events
CONSULT/multilateral happened core | states, india, saudi, southafrica, mexico, ukraine > - | 2024-06-16 | BÜRGENSTOCK CHE | "the [conference] on peace" | contexts: diplomatic
SUPPORT happened core | states > ukraine | 2024-06-16 | BÜRGENSTOCK CHE | "present [support], the" | contexts: diplomatic
SUPPORT denied core | india, saudi, southafrica, mexico > ukraine | 2024-06-16 | BÜRGENSTOCK CHE | "Mexico did not [sign]" | contexts: diplomatic
REJECT/meet happened | china > - | - | - | "China had [stayed at home]" | contexts: diplomatic
SUPPORT happened | amsler > delegations | 2024-06-16 | BÜRGENSTOCK CHE | "and [thanked] all" | contexts: diplomatic
AGREE denied | states > - | - | BÜRGENSTOCK CHE | "agree, [not however on a] follow-up" | contexts: diplomatic
ACCUSE/disapprove happened | tminister > states | - | - | "minister [remarked] that" | contexts: diplomatic
AGREE happened core | saudi > - | - | - | "Arabia [offers to host] the" | contexts: diplomatic
REJECT/meet happened core | marchenko > russia | - | - | "Ukraine [refused any negotiations] as" | contexts: diplomatic, territory
REQUEST/yield happened core | president > kyiv | 2024-06-14 | - | "president had [proposed a ceasefire]" | contexts: diplomatic, territory
REJECT happened core | melandri > president | - | - | "Melandri, [rejected] the" | contexts: diplomatic
AGREE happened core | osgood > ukraine | - | - | "States [promised] 1.5" | contexts: human_security
COERCE/cyber happened core | hackers > confederation | 2024-06-13 | - | "Russia, [overloaded] the" | contexts: cyber
ACCUSE/allege happened | focs > russia | - | - | "Cybersecurity [locates in Russia]" | contexts: cyber
MOBILIZE/troops happened | soldiers > - | - | BÜRGENSTOCK CHE | "soldiers [secured] the" | contexts: military
PROTEST/demo happened | young > states | - | Lucerne CHE | "a [demonstration] of the Young" | contexts: diplomatic
COERCE/seize happened | police > man | - | Zurich CHE | "police [searched] the" | contexts: terrorism
THREATEN/violence happened | man > states | - | - | "who had [announced an attack]" | contexts: terrorism
AGREE happened | kosovo > kenya | - | - | "and [invited] Kenya" | contexts: diplomatic
%statements
S1 | amsler | indirect named | "Amsler, [spoke of] a" | "a first step"
S2 | tminister | indirect anonymous | "minister [remarked]" | "a talk in which the other party is missing remains a monologue"
S3 | melandri | mixed named | "Melandri, [rejected] the" | "An ultimatum of the type of 1939,"
%figures
"that [80 of the 92 states]" | exact 80 country | states that support the communiqué
"up [four provinces]" | exact 4 item | provinces
"promised [1.5 billion dollars]" | exact 1500000000 USD | money for power plants
"damage; [4,000 soldiers]" | exact 4000 person | soldiers
%places
BÜRGENSTOCK CHE; Ukraine UKR; Lake Lucerne CHE; India IND; Saudi Arabia SAU; South Africa ZAF; Mexico MEX; Russia RUS; China CHN; Zaporizhzhia UKR; Moscow RUS; Kyiv UKR; Italy ITA; United States USA; Lucerne CHE; Zurich CHE; Kosovo XKX; Kenya KEN; Pristina XKX
%dates
"BÜRGENSTOCK, [16 June 2024]" = 2024-06-16
"end [today] on" = 2024-06-16
"ceasefire on [Friday]" = 2024-06-14
"type of [1939]" = 1939-01-01..1939-12-31
"customs on [Thursday]" = 2024-06-13
