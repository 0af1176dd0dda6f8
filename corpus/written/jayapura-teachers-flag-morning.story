name: jayapura-teachers-flag-morning
published: 2014-12-02
style: local
region: Asia
negatives: none

Papua quiet on flag day; 17 held in Nabire

JAYAPURA – The first of December passed without bloodshed in Papua on Monday, for the first time in four years, although police in Nabire detained 17 people who had tried to raise the Morning Star flag behind a school.

They were questioned, photographed and released after midnight, Nabire Police chief Adj. Sr. Comr. Tagor Simanungkalit said. The flag was confiscated. It had been sewn, he noted, by a teacher of home economics, and sewn well.

In Jayapura some 800 churchgoers prayed at the grave of the independence leader Yosep Wanggai-Rumbiak, who died in prison in 1996. Ten truckloads of mobile brigade officers watched from the shade. The Rev. Benny Karoba-Tabuni thanked them from the pulpit for their patience. "Today nobody ran," he said.

President Bambang Soegiharto, who visits the province on Dec. 27, has offered a dialogue. The National Council of Papuans said it would talk only with a foreign mediator. A palace official, who was not authorized to comment, said that there would be none.

The anniversary recalls 1961, when the flag first flew beside the Dutch one. Eighteen days later Jakarta ordered mobilization.

Schools in the highlands meanwhile have problems of another order. Teachers in Puncak have been on strike since October over unpaid allowances, and a helicopter with exam papers turned back for fog.

%actors
police = police in Nabire | IDN | state | mobile brigade officers
flagraisers = 17 people | IDN | population
tagor = Tagor Simanungkalit | IDN | person
churchgoers = some 800 churchgoers | IDN | population
karoba = Benny Karoba-Tabuni | IDN | person
soegiharto = Bambang Soegiharto | IDN | person | President Bambang Soegiharto
council = The National Council of Papuans | IDN | organization
official = A palace official | IDN | person
jakarta = Jakarta | IDN | state
teachers = Teachers in Puncak | IDN | population
papua = the province | IDN | population | Papua
netherlands = the Dutch one | NLD | state
%events
COERCE/arrest happened core | police > flagraisers | 2014-12-01 | Nabire IDN | "Nabire [detained] 17" | contexts: rights_freedoms, territory
PROTEST happened core | flagraisers > jakarta | 2014-12-01 | Nabire IDN | "had tried to [raise] the" | contexts: territory
RETREAT/release happened core | police > flagraisers | 2014-12-02 | Nabire IDN | "photographed and [released] after" | contexts: rights_freedoms | by S1
COERCE/seize happened | police > flagraisers | 2014-12-01 | Nabire IDN | "was [confiscated]. It" | contexts: territory
MOBILIZE/police happened core | police > churchgoers | 2014-12-01 | Jayapura IDN | "officers [watched] from" | contexts: rights_freedoms
SUPPORT happened | karoba > police | 2014-12-01 | Jayapura IDN | "[thanked] them from" | contexts: rights_freedoms
CONSULT/visit planned | soegiharto > papua | 2014-12-27 | - IDN | "who [visits] the" | contexts: executive
AGREE happened core | soegiharto > council | - | - IDN | "has [offered] a" | contexts: territory
REQUEST/meet happened core | council > soegiharto | - | - IDN | "[would talk only with] a" | contexts: territory
REJECT happened core | official > council | - | - IDN | "that [there would be none]" | contexts: territory
MOBILIZE/troops happened | jakarta > netherlands | 1961-12-19 | - | "Jakarta [ordered mobilization]" | contexts: territory, military
PROTEST/strike ongoing core | teachers > - | 2014-10-01..2014-12-02 | Puncak IDN | "been [on strike] since" | contexts: economic
%statements
S1 | tagor | indirect named | "Simanungkalit [said]. The" | "They were questioned, photographed and released after midnight,"
S2 | tagor | indirect named | "he [noted], by" | "It had been sewn, he noted, by a teacher of home economics, and sewn well"
S3 | karoba | direct named | "he [said]." | "Today nobody ran,"
S4 | council | indirect institution | "Papuans [said] it" | "it would talk only with a foreign mediator"
S5 | official | indirect anonymous | "comment, [said] that" | "there would be none"
%figures
"detained [17 people]" | exact 17 person | detained
"[some 800 churchgoers]" | about 800 person | churchgoers
"in [four years]" | exact 4 year | time since a quiet flag day
"[Ten truckloads]" | exact 10 item | truckloads of officers
%visits
soegiharto planned | - IDN 2014-12-27
%places
JAYAPURA IDN; Papua IDN; Nabire IDN; Jayapura IDN; Jakarta IDN; Puncak IDN
%dates
"[The first of December]" = 2014-12-01; "on [Monday]" = 2014-12-01; "in [1996]" = 1996-01-01..1996-12-31; "[Today] nobody" = 2014-12-01; "on [Dec. 27]" = 2014-12-27; "recalls [1961]" = 1961-01-01..1961-12-31; "[Eighteen days later]" = 1961-12-19; "since [October]" = 2014-10-01..2014-10-31
