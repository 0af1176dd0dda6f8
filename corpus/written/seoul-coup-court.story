name: seoul-coup-court
published: 1996-08-27
style: agency
region: Asia
negatives: none

SEOUL, Aug 27 (Pacific Dispatch) - Three judges sentenced one former president of South Korea to death on Monday and another to twenty-two and a half years, for seizing power in 1979 and for the killing of at least 200 people in Kwangju the year after.

Ro Jin-hwan, a general then, stood in pale blue prison dress holding the hand of his accomplice and successor, Pyo Tae-sik. Neither spoke. Thirteen other officers got up to ten years; nine businessmen who had bribed the pair were convicted too, and four of them jailed, though each was allowed to go home until his appeal.

Outside the court mothers from Kwangju hurled eggs at the prison bus and scuffled with relatives of the accused. "Death is a small word," one said.

President Kang Mun-su, who let the trial go ahead under a special law last December, did not comment, but his party hinted at a pardon. The opposition's Yoo Dal-ho, himself sentenced to hang in 1980 and spared after Washington pleaded for him, asked for mercy. He has forgiven them, he told his followers.

In Pyongyang the radio demanded to know when the American general who lent the troops would stand in the dock. The U.S. embassy said, as it has for years, that it had neither known nor agreed.

%actors
court = Three judges | KOR | state | the court
ro = Ro Jin-hwan | KOR | person | one former president of South Korea
pyo = Pyo Tae-sik | KOR | person | his accomplice and successor
people = at least 200 people | KOR | population
officers = Thirteen other officers | KOR | population
businessmen = nine businessmen | KOR | population
mothers = mothers from Kwangju | KOR | population
relatives = relatives of the accused | KOR | population
kang = Kang Mun-su | KOR | person | President Kang Mun-su
party = his party | KOR | organization
yoo = Yoo Dal-ho | KOR | person
usa = Washington | USA | state | The U.S. embassy
radio = the radio in Pyongyang | PRK | organization | the radio
general = the American general who lent the troops | USA | person
one = one of the mothers | KOR | person | one said
oldcourt = the court of 1980 | KOR | state | implied
%events
SANCTION/convict happened core | court > ro, pyo | 1996-08-26 | SEOUL KOR | "judges [sentenced] one" | contexts: legal, pro_autocracy
COERCE happened | ro, pyo > - | 1979-01-01..1979-12-31 | - KOR | "for [seizing power] in" | contexts: pro_autocracy
ASSAULT/targeted happened core | ro, pyo > people | 1980-01-01..1980-12-31 | Kwangju KOR | "for the [killing] of" | contexts: repression
SANCTION/convict happened | court > officers | 1996-08-26 | SEOUL KOR | "officers [got] up" | contexts: legal
SANCTION/convict happened | court > businessmen | 1996-08-26 | SEOUL KOR | "were [convicted] too" | contexts: legal, corruption
AID happened | businessmen > ro, pyo | - | - KOR | "who had [bribed] the" | contexts: corruption
CONCEDE happened | court > businessmen | 1996-08-26 | SEOUL KOR | "was [allowed to go home]" | contexts: legal
PROTEST/riot happened core | mothers > ro, pyo | 1996-08-26 | SEOUL KOR | "Kwangju [hurled] eggs" | contexts: legal
ASSAULT/beat happened | mothers, relatives > - | 1996-08-26 | SEOUL KOR | "and [scuffled] with" | contexts: legal
AGREE happened | party > ro, pyo | - | - KOR | "party [hinted] at" | contexts: legal
ACCUSE denied | kang > ro, pyo | - | - KOR | "did not [comment], but" | contexts: legal
SANCTION/convict happened | oldcourt > yoo | 1980-01-01..1980-12-31 | - KOR | "himself [sentenced] to" | contexts: legal
REQUEST/yield happened | usa > oldcourt | - | - | "Washington [pleaded] for" | contexts: legal
REQUEST/yield happened core | yoo > kang | - | - KOR | "him, [asked] for mercy" | contexts: legal
CONCEDE happened | yoo > ro, pyo | - | - KOR | "has [forgiven] them" | contexts: legal
ACCUSE/allege happened core | radio > general | - | Pyongyang PRK | "radio [demanded] to know" | contexts: military
REJECT happened | usa > radio | - | - | "it had [neither known nor]" | contexts: military
%statements
S1 | one | direct anonymous | "word," one [said]" | "Death is a small word,"
S2 | yoo | indirect named | "he [told] his" | "He has forgiven them"
S3 | radio | indirect institution | "[demanded] to know" | "when the American general who lent the troops would stand in the dock"
S4 | usa | indirect institution | "embassy [said], as" | "it had neither known nor agreed"
%figures
"[at least 200 people]" | at_least 200 person | people killed
"[twenty-two and a half years]" | exact 22.5 year | sentence
"[up to ten years]" | up_to 10 year | sentences of the officers
"[Thirteen other officers]" | exact 13 person | officers
"[nine businessmen]" | exact 9 person | businessmen
%places
SEOUL KOR; South Korea KOR; Kwangju KOR; Washington USA; Pyongyang PRK
%dates
"[Aug 27]" = 1996-08-27; "on [Monday]" = 1996-08-26; "in [1979]" = 1979-01-01..1979-12-31; "the [year after]" = 1980-01-01..1980-12-31; "[last December]" = 1995-12-01..1995-12-31; "in [1980]" = 1980-01-01..1980-12-31
