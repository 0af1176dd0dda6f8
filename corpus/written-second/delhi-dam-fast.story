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
pathak = Sulochana Pathak | IND | person
police = police | IND | state | Police; 200 policemen
fasters = two fellow fasters | IND | person
water = water resources minister | IND | person
cm = chief minister of Gujarat | IND | person | chief minister
support = supporters of the chief minister's party | IND | organization | supporters of his party
movement = Pathak's movement | IND | organization | the movement
actor = an actor who took Pathak's side | IND | person | actor
owners = multiplex owners | IND | organization | Multiplex owners
court = Supreme Court | IND | state
meps = forty members of the European Parliament | - | igo | European Parliament
pm = Prime Minister of India | IND | person | Prime Minister
ministry = the ministry | IND | state | ministry
%events
PROTEST/hunger ongoing core | pathak, fasters > - | 2006-03-28..2006-04-05 | Jantar Mantar IND | "[has not eaten]"
COERCE/arrest happened core | police > pathak | 2006-04-05 | Jantar Mantar IND | "[lifted]"
ACCUSE/allege happened core | police > fasters | - | - | "[charged]"
CONSULT/visit happened | water > pathak | 2006-04-03 | Jantar Mantar IND | "[went to see]"
AGREE happened core | water > pathak | 2006-04-03 | - | "[promised]"
REJECT/change happened | cm > water | - | - | "[have none of it]"
PROTEST/hunger happened core | cm > - | - | - | "[called a fast]"
ASSAULT/destroy happened core | support > movement | - | Ahmedabad IND | "[smashed]"
ASSAULT/beat happened core | support > actor | - | Ahmedabad IND | "[manhandled]"
SUPPORT happened | actor > pathak | - | - | "[taken her side]"
PROTEST/boycott ongoing | owners > actor | - | - | "[refused to screen]"
ACCUSE/allege happened | movement > - | - | - | "[petition]"
REJECT/yield happened core | court > movement | 2006-04-04 | - | "[declined]"
REQUEST/yield happened core | meps > pm | - | - | "[urged]"
ACCUSE/disapprove happened core | ministry > meps | - | - | "[interference]"
%statements
S1 | pathak | direct named | "[said] through" | "I have been arrested for the crime of thinness,"
S2 | water | indirect anonymous | "[promised]" | "no gate would be raised while one family was left without land"
S3 | meps | indirect institution | "[urged]" | "to halt construction"
S4 | ministry | mixed institution | "ministry [said]" | "the letter was … it deserves"
%figures
"[eight days]" | exact 8 day | fast
"[200 policemen]" | exact 200 person | policemen
"[two fellow fasters]" | exact 2 person | fasters
"[51 hours]" | exact 51 hour | fast
"[forty members]" | exact 40 person | members of the European Parliament
