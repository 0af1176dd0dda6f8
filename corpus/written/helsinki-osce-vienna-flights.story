name: helsinki-osce-vienna-flights
published: 2007-12-13
style: agency
region: Europe
negatives: none

VIENNA, 13 Dec 2007 (Donau Press) – Russia stopped letting foreign inspectors onto its bases at midnight on Wednesday, suspending the treaty that has capped tanks and guns in Europe since 1992. NATO said it would keep to the limits "for the time being".

Notifications due on Friday will not be sent, Moscow's delegate to the arms control forum, Colonel Valentin Skorokhod, informed his colleagues in a meeting that diplomats described as icy. He blamed the alliance, which has never ratified the treaty's 1999 revision, and demanded that Baltic states be brought under its ceilings.

"One does not repair a roof by setting the house on fire," answered the Dutch delegate, Marijke Hoornstra. A visit by Danish inspectors to Kaliningrad, scheduled for next week, was struck off the calendar.

Two NATO countries, a Western official said on condition of anonymity, had considered a compromise in which Russia would pull its last 1,200 soldiers out of Transdniestria. The idea died when Moldova objected to the peacekeepers who would have replaced them. Georgia, by contrast, confirmed that the last Russian convoy left Batumi on November 13.

In the Kremlin, President Arkady Lvov told generals that new missiles might be stationed in the west if Poland goes ahead with the American shield. Warsaw's foreign ministry spokesman, Piotr Sobol, shrugged it off: "We have been a target before." The two countries' ministers are to meet in Brussels in January all the same.

%actors
russia = Russia | RUS | state | Moscow
inspectors = foreign inspectors | - | organization
nato = NATO | - | igo | the alliance
skorokhod = Valentin Skorokhod | RUS | person
baltic = Baltic states | - | state
hoornstra = Marijke Hoornstra | NLD | person
danish = Danish inspectors | DNK | state
official = a Western official | - | person
two = Two NATO countries | - | state
moldova = Moldova | MDA | state
georgia = Georgia | GEO | state
convoy = the last Russian convoy | RUS | state
lvov = Arkady Lvov | RUS | person
poland = Poland | POL | state | Warsaw
sobol = Piotr Sobol | POL | person
us = United States | USA | state | American
ministers = The two countries' ministers | - | person
diplomats = diplomats | - | person
%events
COERCE/restrict happened | russia > inspectors | 2007-12-12 | - | "Russia [stopped letting] foreign" | contexts: military
SANCTION/discontinue happened core | russia > nato | 2007-12-12 | - | "[suspending the treaty] that" | contexts: military, diplomatic
AGREE happened | nato > russia | - | - | "it [would keep to] the limits" | contexts: military | by S1
CONSULT/multilateral happened | skorokhod, hoornstra > - | - | VIENNA AUT | "in a [meeting] that diplomats" | contexts: diplomatic
REJECT/assist planned core | russia > nato | 2007-12-14 | - | "Friday [will not be sent]" | contexts: military | by S2
ACCUSE/allege happened core | skorokhod > nato | - | - | "He [blamed] the alliance" | contexts: military, diplomatic
SUPPORT denied | nato > - | - | - | "has [never ratified] the" | contexts: military
REQUEST/change happened core | skorokhod > nato, baltic | - | - | "and [demanded] that Baltic" | contexts: military
ACCUSE/disapprove happened | hoornstra > skorokhod | - | - | "by [setting the house on] fire" | contexts: diplomatic | by S4
CONSULT/visit cancelled core | danish > russia | 2007-12-17..2007-12-23 | Kaliningrad RUS | "A [visit] by Danish" | contexts: military
RETREAT/withdraw hypothetical | russia > - | - | Transdniestria MDA | "Russia [would pull] its" | contexts: military | by S5
REJECT happened | moldova > two | - | - | "Moldova [objected] to" | contexts: peacekeeping | by S5
RETREAT/withdraw happened core | convoy > georgia | 2007-11-13 | Batumi GEO | "convoy [left] Batumi" | contexts: military | by S6
THREATEN/violence happened core | lvov > poland | - | Kremlin RUS | "Lvov [told generals] that" | contexts: military, cbrn
MOBILIZE/weapons hypothetical | russia > poland | - | - | "missiles [might be stationed] in" | contexts: military | by S7
REJECT happened | sobol > lvov | - | - | "Sobol, [shrugged it off]" | contexts: diplomatic
COOPERATE planned | poland, us > - | - | - | "Poland [goes ahead with] the" | contexts: military | by S7
CONSULT planned | ministers > - | 2008-01-01..2008-01-31 | Brussels BEL | "are to [meet] in Brussels" | contexts: diplomatic
%statements
S1 | nato | mixed institution | "NATO [said] it" | "it would keep to the limits "for the time being""
S2 | skorokhod | indirect named | "[informed] his colleagues" | "Notifications due on Friday will not be sent"
S3 | diplomats | mixed anonymous | "diplomats [described] as" | "icy"
S4 | hoornstra | direct named | "[answered] the Dutch" | "One does not repair a roof by setting the house on fire,"
S5 | official | indirect anonymous | "Western official [said] on" | "had considered a compromise in which … who would have replaced them"
S6 | georgia | indirect institution | "contrast, [confirmed] that" | "the last Russian convoy left Batumi on November 13"
S7 | lvov | indirect named | "[told] generals" | "new missiles might be stationed in the west if Poland goes ahead with the American shield"
S8 | sobol | direct named | "Sobol, [shrugged it off]" | "We have been a target before."
S9 | skorokhod | indirect named | "and [demanded] that" | "Baltic states be brought under its ceilings"
%figures
"last [1,200 soldiers]" | exact 1200 person | Russian soldiers in Transdniestria
"[Two NATO countries]" | exact 2 country | NATO countries
%visits
danish cancelled | Kaliningrad RUS 2007-12-17..2007-12-23
%places
VIENNA AUT; Russia RUS; Europe -; Moscow RUS; Kaliningrad RUS; Transdniestria MDA; Moldova MDA; Georgia GEO; Batumi GEO; Kremlin RUS; Poland POL; Warsaw POL; Brussels BEL
%dates
"VIENNA, [13 Dec 2007]" = 2007-12-13
"at [midnight on Wednesday]" = 2007-12-12
"since [1992]" = 1992-01-01..1992-12-31
"due on [Friday]" = 2007-12-14
"treaty's [1999] revision" = 1999-01-01..1999-12-31
"for [next week], was" = 2007-12-17..2007-12-23
"Batumi on [November 13]" = 2007-11-13
"Brussels in [January]" = 2008-01-01..2008-01-31
