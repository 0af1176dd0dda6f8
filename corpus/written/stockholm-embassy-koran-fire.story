name: stockholm-embassy-koran-fire
published: 2023-07-21
style: agency
region: Europe
negatives: none

STOCKHOLM, July 21, 2023 (Baltic News Bureau) – Iraq expelled Sweden's ambassador on Thursday and called home its own chargé d'affaires, hours after several hundred followers of a Shi'ite preacher climbed the wall of the Swedish embassy in Baghdad and set it alight.

They were angry in advance. An Iraqi refugee, Selim Mokhtar, had obtained permission to burn a Koran in Stockholm; in the event he kicked it across a lawn and burned nothing. Police officers stood between him and a dozen men shouting abuse.

Sweden's foreign minister, Torsten Billgren, condemned the storming as completely unacceptable. He summoned the Iraqi chargé, who did not come. The staff in Baghdad are safe and have been flown to Stockholm. Iraqi riot police, who arrived late, arrested twenty people, three of them photographers, and beat one, his agency said.

Baghdad also suspended the licence of the telephone maker Eriklund. Turkey demanded that Sweden "stop this hate crime"; Iran will not accept a new Swedish ambassador for the time being, its president, Hojjat Farahani, said. Saudi Arabia handed the Swedish envoy a note, and Lebanon's Hezbollah urged believers to demonstrate after Friday prayers. The United States criticized the Iraqi security forces.

"Just because something is lawful does not make it right," Prime Minister Lennart Ekdahl said. His government is considering whether to change the law.

%actors
iraq = Iraq | IRQ | state | Baghdad
sweden = Sweden | SWE | state
ambassador = Sweden's ambassador | SWE | person
followers = several hundred followers of a Shi'ite preacher | IRQ | population
embassy = the Swedish embassy | SWE | state
mokhtar = Selim Mokhtar | IRQ | person
billgren = Torsten Billgren | SWE | person
charge = the Iraqi chargé | IRQ | person
riot = Iraqi riot police | IRQ | state
twenty = twenty people | IRQ | population
one = three of them photographers | IRQ | person
agency = his agency | - | organization
eriklund = Eriklund | SWE | organization
turkey = Turkey | TUR | state
iran = Iran | IRN | state
farahani = Hojjat Farahani | IRN | person
saudi = Saudi Arabia | SAU | state
hezbollah = Lebanon's Hezbollah | LBN | organization
believers = believers | - | population
us = The United States | USA | state
ekdahl = Lennart Ekdahl | SWE | person
%events
SANCTION/expel happened core | iraq > ambassador, sweden | 2023-07-20 | - | "Iraq [expelled] Sweden" | contexts: diplomatic, religion_ethnicity
SANCTION/withdraw happened core | iraq > sweden | 2023-07-20 | - | "and [called home its own]" | contexts: diplomatic
PROTEST/riot happened core | followers > embassy | 2023-07-20 | Baghdad IRQ | "[climbed the wall] of" | contexts: religion_ethnicity
ASSAULT/primitive happened core | followers > embassy | 2023-07-20 | Baghdad IRQ | "and [set it alight]" | contexts: religion_ethnicity
PROTEST/demo happened | mokhtar > - | 2023-07-20 | Stockholm SWE | "he [kicked it across] a" | contexts: religion_ethnicity
PROTEST/vandalize denied | mokhtar > - | 2023-07-20 | Stockholm SWE | "and [burned nothing]" | contexts: religion_ethnicity
ACCUSE/disapprove happened core | billgren > followers, iraq | - | - | "Billgren, [condemned] the" | contexts: diplomatic
ACCUSE/disapprove happened core | billgren > charge | - | - | "He [summoned] the" | contexts: diplomatic
REJECT/meet happened | charge > billgren | - | - | "who [did not come]" | contexts: diplomatic
RETREAT/withdraw happened | sweden > - | - | - | "have been [flown to Stockholm]" | contexts: diplomatic
COERCE/arrest happened core | riot > twenty | 2023-07-20 | Baghdad IRQ | "late, [arrested] twenty" | contexts: legal | by S2
ASSAULT/beat happened | riot > one | 2023-07-20 | Baghdad IRQ | "and [beat] one" | contexts: rights_freedoms | by S2
SANCTION/discontinue happened core | iraq > eriklund, sweden | - | - | "[suspended the licence] of" | contexts: economic, technology
REQUEST/change happened core | turkey > sweden | - | - | "Turkey [demanded] that" | contexts: religion_ethnicity
REJECT happened core | iran > sweden | - | - | "[will not accept] a new" | contexts: diplomatic | by S4
ACCUSE/disapprove happened | saudi > sweden | - | - | "Arabia [handed the Swedish envoy]" | contexts: diplomatic
REQUEST happened | hezbollah > believers | - | - | "Hezbollah [urged] believers" | contexts: religion_ethnicity
ACCUSE/disapprove happened | us > iraq | - | - | "States [criticized] the" | contexts: diplomatic
COERCE/restrict hypothetical | sweden > - | - | - | "considering whether to [change the law]" | contexts: legislative, rights_freedoms
%statements
S1 | billgren | indirect named | "[condemned] the storming" | "the storming as completely unacceptable"
S2 | agency | indirect institution | "agency [said]" | "Iraqi riot police, who arrived late, arrested twenty people, three of them photographers, and beat one"
S3 | turkey | mixed institution | "[demanded] that Sweden" | "Sweden "stop this hate crime""
S4 | farahani | indirect named | "Farahani, [said]" | "Iran will not accept a new Swedish ambassador for the time being"
S5 | ekdahl | direct named | "Ekdahl [said]" | "Just because something is lawful does not make it right,"
S6 | hezbollah | indirect institution | "[urged] believers" | "believers to demonstrate after Friday prayers"
S7 | us | indirect institution | "[criticized] the Iraqi" | "the Iraqi security forces"
%figures
"[several hundred followers]" | over 100 person | followers who climbed the wall
"arrested [twenty people]" | exact 20 person | people arrested
"people, [three of them]" | exact 3 person | photographers arrested
"and [a dozen men]" | exact 12 person | men shouting abuse
%places
STOCKHOLM SWE; Stockholm SWE; Iraq IRQ; Sweden SWE; Baghdad IRQ; Turkey TUR; Iran IRN; Saudi Arabia SAU; Lebanon LBN; United States USA
%dates
"STOCKHOLM, [July 21, 2023]" = 2023-07-21
"ambassador on [Thursday]" = 2023-07-20
"after [Friday] prayers" = 2023-07-21
