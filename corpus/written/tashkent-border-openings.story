name: tashkent-border-openings
published: 2017-09-07
style: state-media
region: Asia
negatives: none

TASHKENT (Jahon-Inform) – The state visit of President Botir Nazarov to the Kyrgyz Republic has been successfully completed. It was the first in seventeen years.

At the Ala-Archa residence the heads of state signed a treaty on the state border, which determines 85 percent of its length. As a result 14 checkpoints, some of which had been closed since 2010, started work on 6 September; more than 21,000 citizens crossed in the first day. Kyrgyz President Almaz Toktogulov expressed gratitude to his guest "for the political will of a brother".

An agreement was reached on the joint construction of the Kambarata hydropower station, to which Tashkent was opposed for two decades. Uzbekistan will supply buses and tractors on credit. The two governments decided, further, to grant pardon to 118 citizens of each other convicted of violating the border.

Uzbek special forces released the Ungar-Too repeater station, occupied by them since August of last year, on the eve of the visit. In turn the Kyrgyz side apologized for the detention of four Uzbek policemen.

Kazakhstan and Turkmenistan welcomed the results. The Secretary-General of the United Nations, in a telephone conversation with the President of Uzbekistan, called them an example for all of Asia and accepted an invitation to Samarkand in November.

%actors
nazarov = Botir Nazarov | UZB | person | President Botir Nazarov; the President of Uzbekistan; his guest
kgz = Kyrgyz Republic | KGZ | state | the Kyrgyz side; Kyrgyz
toktogulov = Almaz Toktogulov | KGZ | person | Kyrgyz President Almaz Toktogulov
uzb = Uzbekistan | UZB | state | Tashkent
citizens = 118 citizens of each other | - | population
forces = Uzbek special forces | UZB | state
policemen = four Uzbek policemen | UZB | state
kaz = Kazakhstan | KAZ | state
tkm = Turkmenistan | TKM | state
sg = The Secretary-General of the United Nations | - | person
%events
CONSULT/visit happened core | nazarov > kgz | 2017-09-06 | - KGZ | "The state [visit] of" | contexts: diplomatic
SUPPORT happened core | nazarov, toktogulov > - | - | Ala-Archa KGZ | "of state [signed] a" | contexts: territory
COOPERATE happened core | uzb, kgz > - | 2017-09-06 | - | "2010, [started work] on" | contexts: territory
COERCE/restrict happened | uzb, kgz > - | 2010-01-01..2010-12-31 | - | "had been [closed] since" | contexts: territory
SUPPORT happened core | toktogulov > nazarov | - | Ala-Archa KGZ | "Toktogulov [expressed gratitude] to" | contexts: diplomatic
AGREE happened core | uzb, kgz > - | - | - KGZ | "An [agreement] was" | contexts: natural_resource
COOPERATE planned core | uzb, kgz > - | - | Kambarata KGZ | "the joint [construction] of" | contexts: natural_resource
REJECT happened | uzb > kgz | - | - | "Tashkent was [opposed] for" | contexts: natural_resource
COOPERATE planned | uzb > kgz | - | - | "Uzbekistan [will supply] buses" | contexts: economic
CONCEDE happened core | uzb, kgz > citizens | - | - | "to [grant pardon] to" | contexts: legal
SANCTION/convict happened | uzb, kgz > citizens | - | - | "other [convicted] of" | contexts: legal, territory
RETREAT/withdraw happened core | forces > kgz | - | Ungar-Too - | "forces [released] the" | contexts: territory
COERCE/seize happened | forces > kgz | 2016-08-01..2016-08-31 | Ungar-Too - | "station, [occupied] by" | contexts: territory, military
CONCEDE happened core | kgz > uzb | - | - | "side [apologized] for" | contexts: diplomatic
COERCE/arrest happened | kgz > policemen | - | - KGZ | "the [detention] of four" | contexts: territory
SUPPORT happened core | kaz, tkm > uzb, kgz | - | - | "Turkmenistan [welcomed] the" | contexts: diplomatic
CONSULT/phone happened core | sg, nazarov > - | - | - | "in a [telephone conversation] with" | contexts: diplomatic
SUPPORT happened | sg > uzb, kgz | - | - | "Uzbekistan, [called] them" | contexts: diplomatic
AGREE happened | sg > nazarov | - | - | "and [accepted] an invitation" | contexts: diplomatic
CONSULT/visit planned | sg > uzb | 2017-11-01..2017-11-30 | Samarkand UZB | "invitation [to Samarkand] in" | contexts: diplomatic
%statements
S1 | toktogulov | mixed named | "[expressed] gratitude" | "gratitude to his guest "for the political will of a brother""
S2 | sg | indirect anonymous | "[called] them" | "them an example for all of Asia"
S3 | kaz, tkm | indirect institution | "[welcomed] the" | "the results"
%figures
"[85 percent]" | exact 85 percent | border determined
"[14 checkpoints]" | exact 14 item | checkpoints opened
"[more than 21,000 citizens]" | over 21000 person | people who crossed
"[118 citizens]" | exact 118 person | people pardoned
"[four Uzbek policemen]" | exact 4 person | policemen detained
"[seventeen years]" | exact 17 year | time without a visit
"[two decades]" | exact 20 year | opposition
%visits
nazarov happened | - KGZ 2017-09-06
sg planned | Samarkand UZB 2017-11-01..2017-11-30
%places
TASHKENT UZB; Kyrgyz Republic KGZ; Ala-Archa KGZ; Kambarata KGZ; Tashkent UZB; Uzbekistan UZB; Ungar-Too -; Kazakhstan KAZ; Turkmenistan TKM; Asia -; Samarkand UZB
%dates
"since [2010]" = 2010-01-01..2010-12-31; "on [6 September]" = 2017-09-06; "since [August of last year]" = 2016-08-01..2016-08-31; "in [November]" = 2017-11-01..2017-11-30
