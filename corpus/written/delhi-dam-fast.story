name: delhi-dam-fast
published: 2006-04-05
style: local
region: Asia
negatives: none

NEW DELHI – Sulochana Pathak, who has not eaten for eight days in support of families to be drowned out by the Indira dam, was lifted from her cot at Jantar Mantar by 200 policemen on Wednesday night and taken to a hospital bed she did not want.

"I have been arrested for the crime of thinness," the 56-year-old said through a bandaged mouth before doctors put her on a drip. Her two fellow fasters, both farmers, remain at the site. Police charged them with attempted suicide.

The water resources minister, who went to see her on Monday, had returned visibly shaken and promised that no gate would be raised while one family was left without land. The chief minister of Gujarat would have none of it. He called a fast of his own, of 51 hours, in favour of the dam, and supporters of his party smashed the office of Pathak's movement in Ahmedabad and manhandled an actor who had taken her side. Multiplex owners in the state have refused to screen his new film.

The Supreme Court is to hear the movement's petition on April 17. It declined on Tuesday to stop the work meanwhile.

In a letter to the Prime Minister, forty members of the European Parliament urged him to halt construction. The ministry said that the letter was "in the nature of an interference" and would be given the attention it deserves.

%actors
pathak = Sulochana Pathak | IND | person | the 56-year-old
police = Police | IND | state | 200 policemen
fasters = Her two fellow fasters | IND | population
minister = The water resources minister | IND | person
families = families to be drowned out by the Indira dam | IND | population
cm = The chief minister of Gujarat | IND | person
supporters = supporters of his party | IND | organization
movement = Pathak's movement | IND | organization | the movement
actor = an actor who had taken her side | IND | person
owners = Multiplex owners in the state | IND | organization
court = The Supreme Court | IND | state
meps = forty members of the European Parliament | - | igo
pm = the Prime Minister | IND | person
ministry = The ministry | IND | state
government = the government | IND | state | implied
%events
PROTEST/hunger happened core | pathak > government | 2006-03-28..2006-04-05 | Jantar Mantar IND | "who has [not eaten for eight]" | contexts: human_security, environment
SUPPORT ongoing | pathak > families | - | - | "days in [support] of" | contexts: human_security
COERCE/arrest happened core | police > pathak | 2006-04-05 | Jantar Mantar IND | "was [lifted from her cot]" | contexts: rights_freedoms
PROTEST/hunger ongoing | fasters > government | - | Jantar Mantar IND | "farmers, [remain at the site]" | contexts: human_security
ACCUSE/allege happened core | police > pathak, fasters | - | - | "Police [charged] them" | contexts: legal
CONSULT happened core | minister, pathak > - | 2006-04-03 | Jantar Mantar IND | "who [went to see her]" | contexts: human_security
AGREE happened core | minister > families | - | - | "shaken and [promised] that" | contexts: human_security
REJECT happened core | cm > minister | - | - | "[would have none of] it" | contexts: human_security
PROTEST/hunger happened | cm > pathak | - | - IND | "called a [fast of his own]" | contexts: human_security
PROTEST/riot happened core | supporters > movement | - | Ahmedabad IND | "party [smashed the office] of" | contexts: human_security
ASSAULT/beat happened core | supporters > actor | - | Ahmedabad IND | "and [manhandled] an" | contexts: crime
PROTEST/boycott ongoing | owners > actor | - | - IND | "have [refused to screen] his" | contexts: rights_freedoms
ACCUSE/allege happened | movement > government | - | - | "movement's [petition] on" | contexts: legal
REJECT/yield happened core | court > movement | 2006-04-04 | - IND | "It [declined] on Tuesday" | contexts: legal
REQUEST/change happened core | meps > pm | - | - | "Parliament [urged] him" | contexts: human_security
REJECT happened core | ministry > meps | - | - | "in the nature of [an interference]" | contexts: diplomatic
%statements
S1 | pathak | direct named | "56-year-old [said] through" | "I have been arrested for the crime of thinness,"
S2 | minister | indirect anonymous | "shaken and [promised]" | "no gate would be raised while one family was left without land"
S3 | meps | indirect institution | "Parliament [urged]" | "him to halt construction"
S4 | ministry | mixed institution | "ministry [said] that" | "the letter was "in the nature … it deserves"
%figures
"for [eight days] in" | exact 8 day | fast
"[200 policemen]" | exact 200 person | policemen
"[51 hours]" | exact 51 hour | fast of the chief minister
"[forty members]" | exact 40 person | members of parliament
%places
NEW DELHI IND; Jantar Mantar IND; Indira dam IND; Gujarat IND; Ahmedabad IND
%dates
"on [Wednesday night]" = 2006-04-05; "on [Monday]" = 2006-04-03; "on [April 17]" = 2006-04-17; "on [Tuesday]" = 2006-04-04
