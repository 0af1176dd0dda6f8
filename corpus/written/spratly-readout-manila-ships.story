name: spratly-readout-manila-ships
published: 2023-08-07
style: white-house
region: Asia
negatives: none

Readout of National Security Advisor Ruth Kessler's Call with Philippine National Security Advisor Eduardo Magsino

National Security Advisor Ruth Kessler spoke by phone today with her Philippine counterpart, Eduardo Magsino, about the August 5 incident near Second Thomas Shoal.

She strongly condemned the dangerous actions of the PRC Coast Guard, which blocked two Philippine supply boats, fired water cannon at them and prevented one from completing its mission. She reaffirmed that an armed attack on Philippine public vessels, aircraft, or armed forces in the South China Sea would invoke U.S. mutual defense commitments. Advisor Magsino expressed appreciation for the statement issued by the Department of State and for those of Japan, Australia, Canada and Germany.

He informed her that Manila had summoned the PRC ambassador this morning and handed him photographs and a protest; the ambassador repeated Beijing's demand that the grounded ship Sierra Madre be towed away. The Philippines has never promised to do so, Advisor Magsino stated.

They agreed that coast guard ships of both countries will sail together in September, and discussed the release of the 2024 schedule of exercises. The National Security Advisor offered two patrol boats. She looks forward to visiting Manila in the fall.

%actors
kessler = Ruth Kessler | USA | person | She; The National Security Advisor
magsino = Eduardo Magsino | PHL | person | Advisor Magsino
prc = the PRC Coast Guard | CHN | state | Beijing
boats = two Philippine supply boats | PHL | state
state = Department of State | USA | state
japan = Japan | JPN | state
australia = Australia | AUS | state
canada = Canada | CAN | state
germany = Germany | DEU | state
philippines = The Philippines | PHL | state | Manila
ambassador = the PRC ambassador | CHN | person | the ambassador
us = United States | USA | state | U.S.
%events
CONSULT/phone happened core | kessler, magsino > - | 2023-08-07 | - | "Kessler [spoke by phone] today" | contexts: diplomatic, territory
ACCUSE/disapprove happened core | kessler > prc | 2023-08-07 | - | "She [strongly condemned] the" | contexts: territory
COERCE/restrict happened core | prc > boats | 2023-08-05 | Second Thomas Shoal - | "which [blocked] two" | contexts: territory, military | by S1
ASSAULT/crowd-control happened core | prc > boats | 2023-08-05 | Second Thomas Shoal - | "boats, [fired water cannon] at" | contexts: territory, military | by S1
THREATEN/violence happened core | kessler > prc | 2023-08-07 | - | "[would invoke] U.S." | contexts: military | by S2
SUPPORT happened core | kessler > philippines | 2023-08-07 | - | "She [reaffirmed] that" | contexts: military
SUPPORT happened core | magsino > state, japan, australia, canada, germany | 2023-08-07 | - | "Magsino [expressed appreciation] for" | contexts: diplomatic
ACCUSE/disapprove happened core | philippines > ambassador | 2023-08-07 | - | "Manila had [summoned] the" | contexts: diplomatic | by S4
REQUEST/yield happened | ambassador > philippines | 2023-08-07 | - | "the ambassador [repeated] Beijing" | contexts: territory
AGREE denied | philippines > prc | - | - | "has [never promised] to" | contexts: territory | by S6
AGREE happened core | kessler, magsino > - | 2023-08-07 | - | "They [agreed] that coast" | contexts: military
COOPERATE planned core | us, philippines > - | 2023-09-01..2023-09-30 | - | "will [sail together] in" | contexts: military
AGREE happened | kessler > philippines | 2023-08-07 | - | "Advisor [offered] two" | contexts: military
CONSULT/visit planned | kessler > philippines | 2023-09-01..2023-11-30 | Manila PHL | "forward to [visiting] Manila" | contexts: diplomatic
%statements
S1 | kessler | indirect named | "strongly [condemned]" | "the dangerous actions of the PRC Coast Guard … completing its mission"
S2 | kessler | indirect named | "She [reaffirmed] that" | "an armed attack on Philippine public vessels … mutual defense commitments"
S3 | magsino | indirect named | "[expressed appreciation]" | "the statement issued by the Department of State"
S4 | magsino | indirect named | "He [informed] her" | "Manila had summoned the PRC ambassador this morning and handed him photographs and a protest"
S5 | ambassador | indirect anonymous | "ambassador [repeated] Beijing" | "Beijing's demand that the grounded ship Sierra Madre be towed away"
S6 | magsino | indirect named | "Advisor Magsino [stated]" | "The Philippines has never promised to do so"
%figures
"blocked [two Philippine supply boats]" | exact 2 item | supply boats
"offered [two patrol boats]" | exact 2 item | patrol boats
%visits
kessler planned | Manila PHL 2023-09-01..2023-11-30
%places
Second Thomas Shoal -; South China Sea -; Japan JPN; Australia AUS; Canada CAN; Germany DEU; Manila PHL; Beijing CHN; Philippines PHL
%dates
"phone [today] with" = 2023-08-07
"the [August 5] incident" = 2023-08-05
"ambassador [this morning] and" = 2023-08-07
"in [September], and" = 2023-09-01..2023-09-30
"in [the fall]" = 2023-09-01..2023-11-30
