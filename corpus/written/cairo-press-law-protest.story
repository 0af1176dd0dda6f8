name: cairo-press-law-protest
published: 1995-06-25
style: agency
region: Africa
negatives: none

CAIRO, June 25 (Levant Press) - Egyptian journalists blacked out the front pages of four newspapers on Sunday and sat in at their syndicate for a second night, defying a law under which reporters can be jailed for five years for publishing "false rumours".

Parliament had passed the bill in six hours on May 27, on a Saturday evening, with 42 deputies present. The syndicate's chairman, Hilmi Abaza, resigned from the ruling party in protest and has twice refused a summons from the prosecutor general. On Friday two editors of the weekly al-Minbar, which had reported on land deals by a minister's son, were taken from their homes; one has stopped eating.

President Anwar Shaarawi received a delegation of seven journalists for an hour on Sunday morning. He told them he would not repeal the law, but would ask the Constitutional Court to review it, and agreed to free the editors on bail. "We came for bread and were given a recipe," said columnist Safinaz Lutfi after the meeting.

The New York-based Committee for Open Presses urged the United States to raise the matter with Cairo before the next instalment of aid is paid. The embassy declined to comment. A foreign ministry official dismissed the appeal as "interference by fax".

At the doors of the syndicate, plainclothes men with sticks set upon two photographers on Saturday and broke their cameras. The Interior Ministry said it knew nothing of the incident.

%actors
journalists = Egyptian journalists | EGY | population | a delegation of seven journalists; their syndicate
parliament = Parliament | EGY | state
abaza = Hilmi Abaza | EGY | person | The syndicate's chairman
prosecutor = the prosecutor general | EGY | person
editors = two editors of the weekly al-Minbar | EGY | population | the editors
editor = one of the editors | EGY | person | one has stopped eating
shaarawi = Anwar Shaarawi | EGY | person | President Anwar Shaarawi
court = the Constitutional Court | EGY | state
lutfi = Safinaz Lutfi | EGY | person
cop = Committee for Open Presses | USA | organization
usa = United States | USA | state | The embassy
official = A foreign ministry official | EGY | person
men = plainclothes men with sticks | EGY | armed_group
photographers = two photographers | EGY | population
interior = The Interior Ministry | EGY | state
police = Egyptian police | EGY | state | implied
%events
PROTEST happened core | journalists > parliament | 1995-06-25 | CAIRO EGY | "[blacked out the front] pages" | contexts: rights_freedoms
PROTEST/obstruct ongoing core | journalists > parliament | 1995-06-24..1995-06-25 | CAIRO EGY | "and [sat in] at" | contexts: rights_freedoms
COERCE/censor happened core | parliament > journalists | 1995-05-27 | CAIRO EGY | "had [passed the bill] in" | contexts: legislative, rights_freedoms
RETREAT/resign happened | abaza > - | - | - | "Abaza, [resigned] from" | contexts: rights_freedoms
REJECT happened core | abaza > prosecutor | - | - | "[refused a summons] from" | contexts: legal
COERCE/arrest happened core | police > editors | 1995-06-23 | - EGY | "were [taken from their homes]" | contexts: rights_freedoms
PROTEST/hunger ongoing | editor > - | - | - EGY | "one [has stopped eating]" | contexts: rights_freedoms
CONSULT happened core | shaarawi, journalists > - | 1995-06-25 | CAIRO EGY | "Shaarawi [received] a" | contexts: rights_freedoms
REJECT/change happened core | shaarawi > journalists | 1995-06-25 | CAIRO EGY | "he [would not repeal] the" | contexts: rights_freedoms
REQUEST planned | shaarawi > court | - | - | "but [would ask] the" | contexts: legal
CONCEDE happened core | shaarawi > editors | 1995-06-25 | CAIRO EGY | "and [agreed to free] the" | contexts: rights_freedoms
RETREAT/release planned | shaarawi > editors | - | - EGY | "to [free] the editors" | contexts: rights_freedoms
ACCUSE/disapprove happened | lutfi > shaarawi | 1995-06-25 | CAIRO EGY | "were [given a recipe]" | contexts: rights_freedoms
REQUEST happened core | cop > usa | - | - | "Presses [urged] the" | contexts: rights_freedoms
REJECT happened | official > cop | - | - | "official [dismissed] the" | contexts: diplomatic
ASSAULT/beat happened core | men > photographers | 1995-06-24 | CAIRO EGY | "sticks [set upon] two" | contexts: rights_freedoms
ASSAULT/destroy happened | men > photographers | 1995-06-24 | CAIRO EGY | "and [broke their cameras]" | contexts: rights_freedoms
%statements
S1 | shaarawi | indirect named | "He [told] them" | "he would not repeal the law, but would ask the Constitutional Court to review it"
S2 | lutfi | direct named | "[said] columnist" | "We came for bread and were given a recipe,"
S3 | cop | indirect institution | "Presses [urged] the" | "the United States to raise the matter … aid is paid"
S4 | official | mixed anonymous | "[dismissed] the" | "the appeal as "interference by fax""
S5 | interior | indirect institution | "Ministry [said] it" | "it knew nothing of the incident"
%figures
"[five years]" | exact 5 year | prison term
"[six hours]" | exact 6 hour | time in which the bill was passed
"[42 deputies]" | exact 42 person | deputies present
"[four newspapers]" | exact 4 item | newspapers
"delegation of [seven journalists]" | exact 7 person | delegation
"[an hour]" | exact 1 hour | audience
"[two photographers]" | exact 2 person | photographers attacked
%places
CAIRO EGY; Cairo EGY; United States USA; New York USA
%dates
"[June 25]" = 1995-06-25; "newspapers on [Sunday]" = 1995-06-25; "on [May 27]" = 1995-05-27; "On [Friday]" = 1995-06-23; "on [Sunday morning]" = 1995-06-25; "photographers on [Saturday]" = 1995-06-24
