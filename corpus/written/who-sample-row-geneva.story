name: who-sample-row-geneva
published: 2012-12-07
style: agency
region: Global
negatives: none

GENEVA, 7 December 2012 (World Desk) – Indonesia agreed on Friday to hand over samples of a new bird flu strain to the World Health Organization, ending a four-month standoff in which it had been blamed for hoarding a virus that killed 28 people.

In return, the agency will guarantee that vaccines made from the samples are sold to poor countries at cost. Director-General Marta Lindqvist called the arrangement "fair, late and fragile". Her Indonesian interlocutor, Health Minister Siti Purnama, said Jakarta had "never said no, only asked the price".

Three drug makers, which were not at the table, pledged to donate 10 percent of their output. A fourth, Basel-based Helvipharm, said it would wait.

The United States, whose laboratory in Jakarta was searched and closed in August, welcomed the deal. A senior American official in Geneva, who did not wish to be quoted by name, predicted that the naval doctors would be allowed to return in spring. Indonesia's parliament has yet to say so, and a member of its health committee, Bambang Hartono, swore to oppose "any germ with a flag on it".

Vietnam and Egypt, both hit by the strain, will receive 500,000 doses each next month from a stockpile in Singapore. Last week China let a WHO team into Hunan province for the first time. It had rejected four requests since 2010.

Activists in Jakarta dumped feathers on the ministry's steps to protest against the secrecy of the accord.

%actors
indonesia = Indonesia | IDN | state | Jakarta
who = World Health Organization | - | igo | the agency; a WHO team
lindqvist = Marta Lindqvist | - | person
purnama = Siti Purnama | IDN | person
poor = poor countries | - | state
makers = Three drug makers | - | organization
helvipharm = Helvipharm | CHE | organization
us = The United States | USA | state
official = A senior American official in Geneva | USA | person
doctors = the naval doctors | USA | state
hartono = Bambang Hartono | IDN | person
vietnam = Vietnam | VNM | state
egypt = Egypt | EGY | state
china = China | CHN | state
activists = Activists in Jakarta | IDN | population
ministry = the ministry | IDN | state
%events
AGREE happened core | indonesia > who | 2012-12-07 | GENEVA CHE | "Indonesia [agreed] on Friday" | contexts: health
ACCUSE/allege happened | - > indonesia | - | - | "had been [blamed] for" | contexts: health
AGREE happened core | who > poor | 2012-12-07 | GENEVA CHE | "the agency [will guarantee] that" | contexts: health, inequality
SUPPORT happened | lindqvist > - | - | - | "Lindqvist [called the arrangement] "fair" | contexts: health
REJECT denied | indonesia > who | - | - | "had "[never said no], only" | contexts: health | by S2
AGREE happened | makers > - | - | - | "table, [pledged] to" | contexts: health
REJECT/assist happened | helvipharm > - | - | - | "it [would wait]" | contexts: health | by S4
COERCE/seize happened | indonesia > us | 2012-08-01..2012-08-31 | Jakarta IDN | "was [searched] and closed" | contexts: health
COERCE/restrict happened | indonesia > us | 2012-08-01..2012-08-31 | Jakarta IDN | "and [closed] in August" | contexts: health
SUPPORT happened core | us > indonesia, who | - | - | "August, [welcomed] the deal" | contexts: health
RETREAT/access hypothetical | indonesia > doctors | 2013-03-01..2013-05-31 | - | "would be [allowed to return] in" | contexts: health | by S6
THREATEN happened | hartono > - | - | - | "Hartono, [swore to oppose] "any" | contexts: health, legislative
AID planned core | who > vietnam, egypt | 2013-01-01..2013-01-31 | - | "[will receive] 500,000" | contexts: health
RETREAT/access happened core | china > who | 2012-11-26..2012-12-02 | Hunan CHN | "China [let a WHO team]" | contexts: health
REJECT/yield happened | china > who | - | - | "It had [rejected] four" | contexts: health
PROTEST/demo happened | activists > ministry | - | Jakarta IDN | "[dumped feathers] on" | contexts: health
%statements
S1 | lindqvist | mixed named | "[called] the arrangement" | "the arrangement "fair, late and fragile""
S2 | purnama | mixed named | "Purnama, [said] Jakarta" | "Jakarta had "never said no, only asked the price""
S3 | makers | indirect institution | "[pledged] to donate" | "to donate 10 percent of their output"
S4 | helvipharm | indirect institution | "Helvipharm, [said] it" | "it would wait"
S5 | us | indirect institution | "[welcomed] the" | "the deal"
S6 | official | indirect anonymous | "[predicted] that" | "the naval doctors would be allowed to return in spring"
S7 | hartono | mixed named | "[swore] to oppose" | "to oppose "any germ with a flag on it""
%figures
"killed [28 people]" | exact 28 person | people killed by the virus
"a [four-month] standoff" | exact 4 month | standoff
"donate [10 percent of their output]" | exact 10 percent | output to be donated
"receive [500,000 doses] each" | exact 500000 item | vaccine doses for each country
"rejected [four requests]" | exact 4 item | requests rejected
"[Three drug makers]" | exact 3 item | drug makers
%places
GENEVA CHE; Geneva CHE; Indonesia IDN; Jakarta IDN; Basel CHE; United States USA; Vietnam VNM; Egypt EGY; Singapore SGP; China CHN; Hunan CHN
%dates
"GENEVA, [7 December 2012]" = 2012-12-07
"agreed on [Friday]" = 2012-12-07
"closed in [August]" = 2012-08-01..2012-08-31
"return in [spring]" = 2013-03-01..2013-05-31
"each [next month]" = 2013-01-01..2013-01-31
"[Last week] China" = 2012-11-26..2012-12-02
"since [2010]" = 2010-01-01..2010-12-31
