name: pokhara-keeper-caste
published: 2018-11-30
style: feature
region: Asia
negatives: sports, culture

POKHARA, Nepal – Goalkeeper Sunita Nepali has let in two goals this season and been beaten four times; the goals were on the pitch.

In the village league of Parbat she may stop any ball but drink from no tap used by the higher castes. In August, after a match which her side won, the father of the defeated captain struck her at the well with a plough handle. The police at Kusma refused at first to take down her complaint. They relented when forty players in shin guards sat down in the yard.

"Untouchable is a good name for a keeper," she says.

A district court convicted the man on Wednesday and sentenced him to six months, the first judgment there under a law of 2011. It also fined two constables. His caste association has called on members not to play against the team and threatens, in a letter that she has framed, to “see to it that the dogs remember”.

The United Nations rapporteur on racism, Elza Quispe, watched a practice on Tuesday, praised the court beforehand, and asked the government in Kathmandu why of 300 complaints this year eight had come to trial. A spokesman for the prime minister disputed the number. Norway, which pays for the balls, will pay for a lawyer from January.

%actors
sunita = Sunita Nepali | NPL | person | Goalkeeper Sunita Nepali
father = the father of the defeated captain | NPL | person | the man
police = The police at Kusma | NPL | state | two constables
players = forty players in shin guards | NPL | population
court = A district court | NPL | state
assoc = His caste association | NPL | organization
members = members | NPL | population
quispe = Elza Quispe | - | person | The United Nations rapporteur on racism
nepal = the government in Kathmandu | NPL | state
spokesman = A spokesman for the prime minister | NPL | person
norway = Norway | NOR | state
team = the team | NPL | organization
%events
ASSAULT/beat happened core | father > sunita | 2018-08-01..2018-08-31 | Parbat NPL | "captain [struck] her" | contexts: inequality, religion_ethnicity
REJECT/assist happened | police > sunita | - | Kusma NPL | "Kusma [refused] at" | contexts: inequality, legal
CONCEDE happened | police > players | - | Kusma NPL | "They [relented] when" | contexts: inequality
PROTEST/obstruct happened core | players > police | - | Kusma NPL | "guards [sat down] in" | contexts: inequality
SANCTION/convict happened core | court > father | 2018-11-28 | - NPL | "court [convicted] the" | contexts: legal, inequality
SANCTION/convict happened | court > police | 2018-11-28 | - NPL | "also [fined] two" | contexts: legal, inequality
REQUEST happened | assoc > members | - | - NPL | "has [called on] members" | contexts: inequality
PROTEST/boycott planned | members > team | - | - NPL | "members [not to play] against" | contexts: inequality
THREATEN/violence happened core | assoc > sunita | - | - NPL | "and [threatens], in" | contexts: inequality
CONSULT/visit happened core | quispe > team | 2018-11-27 | - NPL | "Quispe, [watched] a" | contexts: human_rights
SUPPORT happened core | quispe > court | 2018-11-27 | - NPL | "Tuesday, [praised] the" | contexts: legal, inequality
ACCUSE/disapprove happened core | quispe > nepal | - | - NPL | "and [asked] the government" | contexts: inequality, legal
REJECT happened | spokesman > quispe | - | - NPL | "minister [disputed] the" | contexts: inequality
AID ongoing | norway > team | - | - NPL | "which [pays] for" | contexts: inequality
AID planned | norway > sunita | 2019-01-01..2019-01-31 | - NPL | "balls, [will pay] for" | contexts: legal, inequality
%statements
S1 | sunita | direct named | "she [says]." | "Untouchable is a good name for a keeper,"
S2 | assoc | indirect institution | "[called on] members" | "members not to play against the team"
S3 | assoc | mixed institution | "[threatens], in" | "to “see to it that the dogs remember”"
S4 | quispe | indirect named | "[asked] the government" | "the government in Kathmandu why of 300 complaints this year eight had come to trial"
S5 | spokesman | indirect anonymous | "[disputed] the" | "the number"
%figures
"[forty players]" | exact 40 person | players
"[six months]" | exact 6 month | sentence
"[300 complaints]" | exact 300 item | complaints
"this year [eight] had" | exact 8 item | trials
"in [two goals]" | exact 2 item | goals
%visits
quispe happened | - NPL 2018-11-27
%places
POKHARA NPL; Nepal NPL; Parbat NPL; Kusma NPL; Kathmandu NPL; Norway NOR
%dates
"In [August]" = 2018-08-01..2018-08-31; "on [Wednesday]" = 2018-11-28; "law of [2011]" = 2011-01-01..2011-12-31; "on [Tuesday]" = 2018-11-27; "[this year]" = 2018-01-01..2018-12-31; "from [January]" = 2019-01-01..2019-01-31
