name: havana-ladies-in-white-release
published: 2010-07-09
style: agency
region: Americas
negatives: none

HAVANA, July 9, 2010 (Istmo Noticias) – Dissident Gustavo Fariñas Luna drank a spoonful of water in a hospital bed in Santa Clara on Thursday and gave up a hunger strike of 134 days, a day after Cuba promised to free 52 political prisoners, the largest such release in a decade.

The promise was made to the cardinal of Havana, Marcelo Ochandarena, and to Spain's foreign minister, Íñigo Larralde, who had flown in on Monday. Five men will be let go at once and sent to Madrid with their families; the other 47 within four months. "He who wants to stay at home should be able to stay at home," said Blanca Sardiñas of the Ladies in White, whose husband has served seven of 20 years. Her group will march as usual on Sunday. In April a mob brought in by bus spat at the women and held them in a park for seven hours.

Larralde called on the European Union to lift its common position of 1996, which ties better relations to progress on human rights. Sweden and the Czech Republic said that it was too early. The State Department welcomed the news. It again demanded the release of Harold Weisz, an American contractor arrested last December for bringing in satellite telephones. Havana has not charged him with anything.

%actors
farinas = Gustavo Fariñas Luna | CUB | person
cuba = Cuba | CUB | state | Havana
cardinal = Marcelo Ochandarena | CUB | person
larralde = Íñigo Larralde | ESP | person | Larralde
five = Five men | CUB | population
rest = the other 47 | CUB | population
sardinas = Blanca Sardiñas | CUB | person
ladies = Ladies in White | CUB | organization | Her group; the women
husband = whose husband | CUB | person
mob = a mob | CUB | population
eu = European Union | - | igo
sweden = Sweden | SWE | state
czech = Czech Republic | CZE | state
state = The State Department | USA | state
weisz = Harold Weisz | USA | person
%events
RETREAT happened core | farinas > cuba | 2010-07-08 | Santa Clara CUB | "and [gave up] a hunger" | contexts: human_rights
PROTEST/hunger happened | farinas > cuba | - | Santa Clara CUB | "a [hunger strike] of 134" | contexts: human_rights
AGREE happened core | cuba > cardinal, larralde | 2010-07-07 | - | "Cuba [promised] to free" | contexts: human_rights
RETREAT/release planned core | cuba > five | - | - | "Five men will be [let go]" | contexts: human_rights
RETREAT/release planned | cuba > rest | - | - | "the other [47 within] four" | contexts: human_rights
COERCE/deport planned | cuba > five | - | Madrid ESP | "and [sent to Madrid] with" | contexts: human_rights
CONSULT/visit happened core | larralde > cuba | 2010-07-05 | HAVANA CUB | "who had [flown in] on" | contexts: diplomatic, human_rights
REQUEST happened | sardinas > cuba | - | - | "[should be able to] stay" | contexts: human_rights | by S1
COERCE/arrest happened | cuba > husband | - | - | "husband [has served] seven" | contexts: human_rights
PROTEST/demo planned | ladies > cuba | 2010-07-11 | - | "group will [march] as" | contexts: human_rights
COERCE/restrict happened | mob > ladies | 2010-04-01..2010-04-30 | - | "and [held them in a] park" | contexts: repression
REQUEST/change happened core | larralde > eu | - | - | "Larralde [called on] the" | contexts: diplomatic
REJECT/change happened core | sweden, czech > larralde | - | - | "it was [too early]" | contexts: diplomatic | by S3
SUPPORT happened | state > cuba | - | - | "Department [welcomed] the" | contexts: human_rights
REQUEST/yield happened core | state > cuba | - | - | "It again [demanded] the" | contexts: human_rights
COERCE/arrest happened core | cuba > weisz | 2009-12-01..2009-12-31 | - | "contractor [arrested] last" | contexts: technology
ACCUSE/allege denied | cuba > weisz | - | - | "has [not charged] him" | contexts: legal
%statements
S1 | sardinas | direct named | "home," [said] Blanca" | "He who wants to stay at home should be able to stay at home,"
S2 | larralde | indirect named | "[called on] the European" | "the European Union to lift its common position of 1996"
S3 | sweden, czech | indirect institution | "Republic [said] that" | "it was too early"
S4 | state | indirect institution | "again [demanded] the" | "the release of Harold Weisz"
S5 | cuba | indirect institution | "Cuba [promised] to" | "to free 52 political prisoners"
S6 | state | indirect institution | "Department [welcomed]" | "the news"
%figures
"strike of [134 days]" | exact 134 day | hunger strike
"free [52 political prisoners]" | exact 52 person | prisoners to be freed
"[Five men] will" | exact 5 person | prisoners freed at once
"the other [47] within" | exact 47 person | other prisoners
"within [four months]" | exact 4 month | time for the release
"in [a decade]" | exact 10 year | time since so large a release
"served [seven of 20 years]" | exact 7 year | years served
"for [seven hours]" | exact 7 hour | time in the park
%visits
larralde happened | HAVANA CUB 2010-07-05
%places
HAVANA CUB; Havana CUB; Santa Clara CUB; Cuba CUB; Spain ESP; Madrid ESP; Sweden SWE; Czech Republic CZE
%dates
"HAVANA, [July 9, 2010]" = 2010-07-09
"Clara on [Thursday]" = 2010-07-08
"134 days, [a day after]" = 2010-07-08
"in on [Monday]" = 2010-07-05
"usual on [Sunday]" = 2010-07-11
"In [April] a" = 2010-04-01..2010-04-30
"of [1996], which" = 1996-01-01..1996-12-31
"arrested [last December]" = 2009-12-01..2009-12-31
