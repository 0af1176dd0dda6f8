name: abuja-yaounde-envoy-visit-wire
published: 2017-12-13
style: agency
region: Africa
negatives: none

YAOUNDE, Dec 13, 2017 (West Africa Wire) — Nigeria's foreign minister delivered a letter from his president to Cameroon's head of state on Wednesday and said the two neighbours would set up a direct line between their governors along the 2,000 km border.

Alhaji Musa Dikko-Garba spent less than an hour at the Unity Palace. He told reporters afterwards that the letter dealt with refugees, trade and "the things brothers discuss", and gave no further details. A statement from the palace described the talks as cordial.

The minister said Nigeria was grateful for the patience of Cameroonian villages which have sheltered 90,000 of its people. He also asked Cameroon to stop sending refugees home before they wish to go. His hosts say that all returns are voluntary.

The U.N. refugee agency, which has sought access to the Kolofata area since the summer, was told on Tuesday that its staff may go there with an escort.

Cameroon's cocoa growers want the border at Ekok opened at night. Dikko-Garba said this was not on his list.

He was due to fly to Malabo later on Wednesday, and to Libreville on Thursday and Sao Tome on Friday, carrying letters on the Gulf of Guinea Commission, which has not held a summit for four years. A stop in Kinshasa was dropped for lack of time, an aide said.
%actors
dikko = Musa Dikko-Garba | NGA | person | Alhaji Musa Dikko-Garba; Nigeria's foreign minister; The minister
head = Cameroon's head of state | CMR | person
nga = Nigeria | NGA | state
cmr = Cameroon | CMR | state | His hosts; Cameroonian; the palace
people = 90,000 of its people | NGA | population | refugees home
villages = Cameroonian villages | CMR | population
unhcr = The U.N. refugee agency | - | igo | its staff
growers = Cameroon's cocoa growers | CMR | population
gnq = Equatorial Guinea | GNQ | state | Malabo
gab = Gabon | GAB | state | Libreville
stp = Sao Tome | STP | state
cod = Democratic Republic of Congo | COD | state | Kinshasa
aide = an aide | NGA | person
%events
CONSULT/visit happened core | dikko > cmr | 2017-12-13 | YAOUNDE CMR | "[delivered a letter from] his" | contexts: diplomatic
CONSULT happened core | dikko, head > - | 2017-12-13 | Unity Palace CMR | "described the [talks] as" | contexts: diplomatic
COOPERATE planned core | nga, cmr > - | - | - | "would [set up a direct]" | contexts: territory, migration | by S1
SUPPORT happened core | dikko > villages, cmr | 2017-12-13 | YAOUNDE CMR | "Nigeria was [grateful]" | contexts: migration | by S4
AID ongoing | villages > people | - | - CMR | "have [sheltered 90,000]" | contexts: migration | by S4
REQUEST/change happened core | dikko > cmr | 2017-12-13 | YAOUNDE CMR | "also [asked Cameroon to] stop" | contexts: migration
COERCE/deport happened | cmr > people | - | - CMR | "stop [sending refugees home] before" | contexts: migration | by S5
REJECT happened | cmr > dikko | - | - | "all returns are [voluntary]" | contexts: migration | by S6
REQUEST/assist happened | unhcr > cmr | - | - | "has [sought access] to" | contexts: migration
CONCEDE happened core | cmr > unhcr | 2017-12-12 | Kolofata CMR | "was [told on Tuesday that]" | contexts: migration
REQUEST/change happened | growers > cmr | - | - | "[want] the border" | contexts: economic
CONSULT/visit planned core | dikko > gnq | 2017-12-13 | Malabo GNQ | "due to [fly to Malabo]" | contexts: diplomatic
CONSULT/visit planned core | dikko > gab | 2017-12-14 | Libreville GAB | "to [Libreville] on" | contexts: diplomatic
CONSULT/visit planned core | dikko > stp | 2017-12-15 | Sao Tome STP | "and [Sao Tome] on" | contexts: diplomatic
CONSULT/visit cancelled | dikko > cod | - | Kinshasa COD | "Kinshasa was [dropped] for" | contexts: diplomatic | by S9
%statements
S1 | dikko | indirect named | "and [said] the two" | "the two neighbours would set up a direct line between their governors along the 2,000 km border"
S2 | dikko | mixed named | "He [told] reporters" | "the letter dealt with refugees, trade and "the things brothers discuss""
S3 | cmr | indirect institution | "palace [described] the" | "the talks as cordial"
S4 | dikko | indirect named | "minister [said] Nigeria" | "Nigeria was grateful … 90,000 of its people"
S5 | dikko | indirect named | "also [asked] Cameroon" | "Cameroon to stop sending refugees home before they wish to go"
S6 | cmr | indirect institution | "hosts [say] that" | "all returns are voluntary"
S7 | cmr | indirect institution | "was [told] on" | "its staff may go there with an escort"
S8 | dikko | indirect named | "Dikko-Garba [said] this" | "this was not on his list"
S9 | aide | indirect anonymous | "aide [said]" | "A stop in Kinshasa was dropped for lack of time"
%figures
"[2,000 km] border" | exact 2000 km | length of the border
"[less than an hour]" | under 1 hour | time at the palace
"[90,000 of its people]" | exact 90000 person | Nigerians sheltered
"[four years]" | exact 4 year | time since the last summit
%visits
dikko ongoing | YAOUNDE CMR 2017-12-13; Malabo GNQ 2017-12-13; Libreville GAB 2017-12-14; Sao Tome STP 2017-12-15
dikko cancelled | Kinshasa COD -
%places
YAOUNDE CMR; Nigeria NGA; Cameroon CMR; Unity Palace CMR; Kolofata CMR; Ekok CMR; Malabo GNQ; Libreville GAB; Sao Tome STP; Gulf of Guinea -; Kinshasa COD
%dates
"[Dec 13, 2017]" = 2017-12-13; "state on [Wednesday]" = 2017-12-13; "on [Tuesday]" = 2017-12-12; "[later on Wednesday]" = 2017-12-13; "on [Thursday]" = 2017-12-14; "on [Friday]" = 2017-12-15; "since [the summer]" = 2017-06-01..2017-08-31
