name: ankara-drone-ambush-unsc
published: 2020-10-29
style: agency
region: Global
negatives: none

UNITED NATIONS, Oct 29, 2020 (World Desk) – The Security Council failed on Thursday to agree on a statement about the drone strikes in northern Iraq after Turkey's partners in the Council and Germany could not settle whether to "condemn" or to "regret" them.

Two unmanned aircraft hit a convoy near Zakho on Tuesday, killing a provincial councillor and three guards. Baghdad blames Ankara. The Turkish mission denied that any of its aircraft had been in the area. "Turkey fights terrorists and respects its neighbours," a note from Ambassador Levent Tunalı said.

Iraq's ambassador, Suha al-Rubaie, told the closed session that fragments of the bombs bore serial numbers, two diplomats who were in the room said. She asked for an independent investigation and said that her government had suspended visas for Turkish businessmen. It would consider closing the Habur crossing, she added.

Russia, which holds the presidency, circulated a second text late in the evening. The United States supported it; France objected because it did not mention the guards. Secretary-General Ingrid Falk, who was travelling in Malawi, appealed to both neighbours to show restraint and will receive the Iraqi foreign minister in Geneva on Monday.

A Kurdish group calling itself the Mountain Hawks vowed revenge. In the 1990s, Turkish troops crossed into the region almost every year.

%actors
council = The Security Council | - | igo
turkey = Turkey | TUR | state | Ankara; The Turkish mission; Turkish troops
councillor = a provincial councillor | IRQ | person
guards = three guards | IRQ | person
iraq = Iraq | IRQ | state | Baghdad; her government
tunali = Levent Tunalı | TUR | person
rubaie = Suha al-Rubaie | IRQ | person
diplomats = two diplomats who were in the room | - | person
businessmen = Turkish businessmen | TUR | population
russia = Russia | RUS | state
us = The United States | USA | state
france = France | FRA | state
falk = Ingrid Falk | - | person
minister = the Iraqi foreign minister | IRQ | person
hawks = Mountain Hawks | IRQ | armed_group
%events
AGREE denied core | council > - | 2020-10-29 | UNITED NATIONS USA | "Council [failed on Thursday to]" | contexts: diplomatic
ASSAULT/drone happened core | - > councillor, guards | 2020-10-27 | Zakho IRQ | "unmanned aircraft [hit] a" | contexts: military
ACCUSE/allege happened core | iraq > turkey | - | - | "Baghdad [blames] Ankara" | contexts: military
REJECT happened core | turkey > iraq | - | - | "mission [denied] that" | contexts: diplomatic
ACCUSE/allege happened | rubaie > turkey | 2020-10-29 | UNITED NATIONS USA | "[told] the closed" | contexts: diplomatic | by S4
REQUEST happened core | rubaie > council | 2020-10-29 | UNITED NATIONS USA | "She [asked for] an" | contexts: diplomatic
SANCTION/discontinue happened core | iraq > businessmen, turkey | - | - | "had [suspended visas] for" | contexts: economic | by S6
THREATEN/restrict happened core | rubaie > turkey | 2020-10-29 | UNITED NATIONS USA | "It [would consider closing] the" | contexts: economic | by S7
SUPPORT happened | us > russia | 2020-10-29 | UNITED NATIONS USA | "States [supported] it" | contexts: diplomatic
REJECT happened | france > russia | 2020-10-29 | UNITED NATIONS USA | "France [objected] because" | contexts: diplomatic
REQUEST/yield happened core | falk > iraq, turkey | - | - | "[appealed] to both" | contexts: diplomatic
CONSULT/multilateral planned core | falk, minister > - | 2020-11-02 | Geneva CHE | "and [will receive] the" | contexts: diplomatic
CONSULT/visit ongoing | falk > - | - | Malawi MWI | "was [travelling in] Malawi" | contexts: diplomatic
THREATEN/violence happened core | hawks > turkey | - | - | "Hawks [vowed revenge]" | contexts: terrorism
MOBILIZE/troops happened | turkey > iraq | - | - | "troops [crossed into] the region" | contexts: military
%statements
S1 | iraq | indirect institution | "Baghdad [blames]" | "Ankara"
S2 | turkey | indirect institution | "[denied] that any" | "any of its aircraft had been in the area"
S3 | tunali | direct named | "Tunalı [said]" | "Turkey fights terrorists and respects its neighbours,"
S4 | diplomats | indirect anonymous | "in the room [said]" | "Iraq's ambassador, Suha al-Rubaie, told the closed session that fragments of the bombs bore serial numbers"
S5 | rubaie | indirect named | "al-Rubaie, [told] the" | "fragments of the bombs bore serial numbers" | inside S4
S6 | rubaie | indirect named | "investigation and [said] that" | "her government had suspended visas for Turkish businessmen"
S7 | rubaie | indirect named | "she [added]" | "It would consider closing the Habur crossing"
S8 | rubaie | indirect named | "She [asked for]" | "an independent investigation"
S9 | falk | indirect named | "[appealed] to" | "both neighbours to show restraint"
%figures
"[Two unmanned aircraft]" | exact 2 item | unmanned aircraft
"and [three guards]" | exact 3 person | guards killed
%visits
falk ongoing | Malawi MWI -
minister planned | Geneva CHE 2020-11-02
%places
UNITED NATIONS USA; Iraq IRQ; Turkey TUR; Germany DEU; Zakho IRQ; Baghdad IRQ; Ankara TUR; Habur -; Russia RUS; United States USA; France FRA; Malawi MWI; Geneva CHE
%dates
"NATIONS, [Oct 29, 2020]" = 2020-10-29
"failed on [Thursday]" = 2020-10-29
"Zakho on [Tuesday]" = 2020-10-27
"Geneva on [Monday]" = 2020-11-02
"In the [1990s], Turkish" = 1990-01-01..1999-12-31
