name: state-noon-briefing-transcript-1999
published: 1999-09-20
style: white-house
region: Global
negatives: none

DEPARTMENT OF STATE
DAILY PRESS BRIEFING (excerpt)
Monday, September 20, 1999, 12:40 p.m.

MR. HADLOW: Good afternoon. Two announcements. The Secretary will host the foreign ministers of the Gulf states in New York on Thursday. And the United States will contribute $10 million to the trust fund for the force in East Timor, whose first elements – Australians, New Zealanders, Gurkhas – landed in Dili this morning and met no resistance.

QUESTION: Are Americans going to be on the ground?

MR. HADLOW: We have offered airlift, communications, and intelligence. About 200 personnel. We have not been asked for combat troops, and we're not sending any.

QUESTION: Has Indonesia disarmed the militias?

MR. HADLOW: It promised to on September 12. It hasn't. We condemn the burning of the bishop's house, we condemn the shooting of a Dutch journalist in Becora if the reports we're getting from Jakarta are confirmed, and we hold the army responsible. Military-to-military ties, as you know, were suspended by the President on the 9th. If the militias come back across from the west, more could follow.

QUESTION: North Korea?

MR. HADLOW: The President decided on Friday to ease a number of the sanctions that date from 1950. That follows the talks in Berlin, at which the North indicated it would not test a long-range missile while those talks go on. Ambassador Kittredge described it to me as, quote, a pause, not a peace.

QUESTION: A Japanese paper says the North has canceled Kittredge's trip to Pyongyang.

MR. HADLOW: There was no trip to cancel. We've invited a senior official here; we hope he'll come before the end of the year.

QUESTION: On Chechnya – Moscow says your government gave a green light for the air strikes on Grozny.

MR. HADLOW: That's just false. We called on Russia last week to use restraint. We also extended condolences for the bombing of the apartment house in Volgodonsk. We've offered the help of the FBI. They haven't taken us up on it.

QUESTION: Pakistan's foreign secretary?

MR. HADLOW: He meets the Deputy Secretary tomorrow. Thank you all.

%actors
hadlow = MR. HADLOW | USA | person
secretary = The Secretary | USA | person
gulf = the foreign ministers of the Gulf states | - | person
us = the United States | USA | state | Americans
force = the force in East Timor | - | igo | first elements
idn = Indonesia | IDN | state | the army
militias = the militias | IDN | armed_group
journalist = a Dutch journalist | NLD | person
bishop = the bishop | TLS | person
president = the President | USA | person | The President
nk = North Korea | PRK | state | the North
kittredge = Ambassador Kittredge | USA | person
paper = A Japanese paper | JPN | organization
official = a senior official | PRK | person
russia = Russia | RUS | state | Moscow
grozny = Grozny | RUS | population
volgodonsk = Volgodonsk | RUS | population
pfs = Pakistan's foreign secretary | PAK | person
deputy = the Deputy Secretary | USA | person
etimor = East Timor | TLS | state
%events
CONSULT planned core | secretary, gulf > - | 1999-09-23 | New York USA | "Secretary will [host] the" | contexts: diplomatic | by S1
AID planned core | us > force | - | - | "States [will contribute $10 million]" | contexts: peacekeeping | by S1
AID happened core | force > etimor | 1999-09-20 | Dili TLS | "– [landed in Dili] this" | contexts: peacekeeping, military | by S1
AGREE happened | us > force | - | - | "We have [offered airlift]" | contexts: peacekeeping | by S2
REQUEST/assist denied | force > us | - | - | "We have [not been asked]" | contexts: peacekeeping | by S2
AID denied core | us > force | - | - TLS | "we're [not sending any]" | contexts: peacekeeping, military | by S2
AGREE happened | idn > us | 1999-09-12 | - | "It [promised to] on" | contexts: military | by S3
RETREAT/disarm denied core | militias, idn > - | - | - TLS | "It [hasn't]. We" | contexts: military | by S3
ACCUSE/disapprove happened core | us > militias, idn | 1999-09-20 | - | "we [hold the army responsible]" | contexts: military, human_rights | by S3
ASSAULT/primitive happened | militias > bishop | - | - TLS | "the [burning] of the bishop" | contexts: religion_ethnicity | by S3
ASSAULT/firearms hypothetical | idn, militias > journalist | - | Becora TLS | "the [shooting] of a" | contexts: rights_freedoms | by S3
SANCTION/discontinue happened core | president > idn | 1999-09-09 | - | "were [suspended by] the" | contexts: military | by S3
SANCTION/discontinue hypothetical | us > idn | - | - | "[more could follow]." | contexts: military | by S3
CONCEDE happened core | president > nk | 1999-09-17 | - | "to [ease] a number" | contexts: economic, cbrn | by S4
CONSULT/third-party happened | us, nk > - | - | Berlin DEU | "the [talks in Berlin], at" | contexts: cbrn, diplomatic | by S4
AGREE happened core | nk > us | - | Berlin DEU | "it [would not test] a" | contexts: cbrn | by S4
CONSULT/visit denied | kittredge > nk | - | Pyongyang PRK | "Kittredge's [trip to Pyongyang]" | contexts: diplomatic | by S6
AGREE happened | us > official | - | - | "We've [invited a senior official]" | contexts: diplomatic | by S7
CONSULT/visit planned | official > us | - | - USA | "hope [he'll come] before" | contexts: diplomatic | by S7
ACCUSE/allege happened | russia > us | - | - | "[Moscow says] your" | contexts: military
REJECT happened core | hadlow > russia | 1999-09-20 | - | "That's just [false]. We" | contexts: military | by S9
ASSAULT/aerial happened | russia > grozny | - | Grozny RUS | "the air [strikes on Grozny]" | contexts: military | by S8
REQUEST/yield happened | us > russia | 1999-09-13..1999-09-19 | - | "We [called on Russia] last" | contexts: military | by S9
SUPPORT happened | us > russia | - | - | "also [extended condolences] for" | contexts: terrorism | by S9
ASSAULT/explosives happened | - > volgodonsk | - | Volgodonsk RUS | "the [bombing] of the apartment" | contexts: terrorism | by S9
AGREE happened | us > russia | - | - | "We've [offered the help] of" | contexts: terrorism | by S9
REJECT/assist happened | russia > us | - | - | "They [haven't taken us up]" | contexts: terrorism | by S9
CONSULT planned core | pfs, deputy > - | 1999-09-21 | - USA | "He [meets] the" | contexts: diplomatic
ACCUSE/disapprove happened | us > militias | 1999-09-20 | - | "We [condemn the burning] of" | contexts: religion_ethnicity | by S3
%statements
S1 | hadlow | direct named | - | "Good afternoon. … met no resistance."
S2 | hadlow | direct named | - | "We have offered airlift … we're not sending any."
S3 | hadlow | direct named | - | "It promised to on September 12. … more could follow."
S4 | hadlow | direct named | - | "The President decided on Friday … a pause, not a peace."
S5 | kittredge | direct named | "Kittredge [described] it" | "a pause, not a peace" | inside S4
S6 | paper | indirect institution | "paper [says] the" | "the North has canceled Kittredge's trip to Pyongyang"
S7 | hadlow | direct named | - | "There was no trip to cancel. … end of the year."
S8 | russia | indirect institution | "Moscow [says] your" | "your government gave a green light for the air strikes on Grozny"
S9 | hadlow | direct named | - | "That's just false. … taken us up on it."
%figures
"[$10 million]" | exact 10000000 USD | contribution to the trust fund
"[About 200 personnel]" | about 200 person | American personnel
%visits
pfs planned | - USA 1999-09-21
gulf planned | New York USA 1999-09-23
kittredge denied | Pyongyang PRK -
official planned | - USA -
%places
New York USA; East Timor TLS; Dili TLS; Becora TLS; Jakarta IDN; Indonesia IDN; North Korea PRK; Berlin DEU; Pyongyang PRK; Chechnya RUS; Moscow RUS; Grozny RUS; Russia RUS; Volgodonsk RUS; United States USA
%dates
"[Monday, September 20, 1999]" = 1999-09-20; "on [Thursday]" = 1999-09-23; "[this morning]" = 1999-09-20; "on [September 12]" = 1999-09-12; "on [the 9th]" = 1999-09-09; "on [Friday]" = 1999-09-17; "from [1950]" = 1950-01-01..1950-12-31; "[last week]" = 1999-09-13..1999-09-19; "Secretary [tomorrow]" = 1999-09-21
