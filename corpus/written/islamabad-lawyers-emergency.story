name: islamabad-lawyers-emergency
published: 2007-11-05
style: agency
region: Asia
negatives: none

LAHORE, Nov 5, 2007 (HNS) – Policemen with bamboo staves broke into the High Court in Lahore on Monday and beat lawyers in black suits down its marble stairs, on the second day of the state of emergency by which General Parvaiz Sarwar has rid himself of the Supreme Court.

Some 350 lawyers were hauled off in prison vans. Their leader, Aitzaz Bokhari, had called for a nationwide strike of the courts before he was arrested himself on Saturday night. Independent news channels have been off the air since then; Sarwar's decree forbids them, on pain of three years, to "ridicule" the head of state.

The dismissed chief justice, Iftikhar Lodhi, is locked in his house. Speaking to reporters over a smuggled phone, he appealed to the people to rise up. Sarwar, for his part, told foreign ambassadors that he would take off his uniform as soon as the courts had "sorted this out", and held a prayer for two soldiers whom militants beheaded in Swat on Sunday. The same day, though, his government released 25 militants to free 211 captured troops.

Secretary of State Meredith Vance said that Washington would review its aid. The Netherlands suspended theirs outright. Britain "deplored" the decree; the Commonwealth gave Sarwar ten days to repeal it or face suspension. China said it believed Pakistan could solve its own problems.

Opposition leader Zarina Shah, back from Dubai, postponed a rally in Rawalpindi. She denied rumours of a deal.

%actors
police = Policemen with bamboo staves | PAK | state
lawyers = lawyers in black suits | PAK | organization | Some 350 lawyers
sarwar = Parvaiz Sarwar | PAK | person | General Parvaiz Sarwar; his government
court = Supreme Court | PAK | state
bokhari = Aitzaz Bokhari | PAK | person | Their leader
channels = Independent news channels | PAK | organization
lodhi = Iftikhar Lodhi | PAK | person | The dismissed chief justice
people = the people | PAK | population
ambassadors = foreign ambassadors | - | state
militants = militants | PAK | armed_group | 25 militants
soldiers = two soldiers | PAK | state
troops = 211 captured troops | PAK | state
vance = Meredith Vance | USA | person
nld = The Netherlands | NLD | state | Netherlands
britain = Britain | GBR | state
commonwealth = the Commonwealth | - | igo
china = China | CHN | state
pakistan = Pakistan | PAK | state
shah = Zarina Shah | PAK | person
%events
ASSAULT/beat happened core | police > lawyers | 2007-11-05 | Lahore PAK | "and [beat lawyers] in" | contexts: repression, legal
COERCE/martial-law happened core | sarwar > court | 2007-11-03 | - PAK | "the [state of emergency] by" | contexts: pro_autocracy, legal
COERCE/arrest happened core | police > lawyers | 2007-11-05 | Lahore PAK | "lawyers were [hauled off] in" | contexts: repression, legal
REQUEST happened | bokhari > lawyers | - | - | "had [called for a nationwide]" | contexts: legal
PROTEST/strike hypothetical | lawyers > sarwar | - | - PAK | "nationwide [strike of the courts]" | contexts: legal
COERCE/arrest happened core | police > bokhari | 2007-11-03 | - PAK | "he was [arrested himself] on" | contexts: repression
COERCE/censor happened core | sarwar > channels | 2007-11-03 | - PAK | "have been [off the air]" | contexts: rights_freedoms
COERCE/arrest ongoing | sarwar > lodhi | - | - PAK | "is [locked in his house]" | contexts: legal
REQUEST happened core | lodhi > people | - | - | "he [appealed to the people]" | contexts: pro_democracy
CONSULT happened | sarwar, ambassadors > - | - | - PAK | "part, [told foreign ambassadors] that" | contexts: diplomatic
AGREE happened core | sarwar > ambassadors | - | - PAK | "he [would take off his]" | contexts: executive, military
ASSAULT/targeted happened | militants > soldiers | 2007-11-04 | Swat PAK | "militants [beheaded] in" | contexts: terrorism
RETREAT/release happened core | sarwar > militants | 2007-11-04 | - PAK | "government [released 25 militants] to" | contexts: terrorism
RETREAT/release happened | militants > troops | 2007-11-04 | - PAK | "to [free 211] captured" | contexts: terrorism
THREATEN/relations happened core | vance > pakistan | - | - | "Washington [would review its aid]" | contexts: economic
SANCTION/discontinue happened core | nld > pakistan | - | - | "Netherlands [suspended theirs] outright" | contexts: economic
ACCUSE/disapprove happened | britain > sarwar | - | - | "Britain "[deplored]" the" | contexts: diplomatic
THREATEN/expel happened core | commonwealth > sarwar | - | - | "Commonwealth [gave Sarwar ten days]" | contexts: diplomatic
SUPPORT happened | china > pakistan | - | - | "it [believed Pakistan could solve]" | contexts: diplomatic
CONCEDE happened | shah > sarwar | - | Rawalpindi PAK | "Dubai, [postponed a rally]" | contexts: pro_democracy
PROTEST/demo cancelled | shah > sarwar | - | Rawalpindi PAK | "postponed a [rally] in" | contexts: pro_democracy
AGREE denied | shah > sarwar | - | - | "rumours of a [deal]" | contexts: executive
%statements
S1 | lodhi | indirect named | "he [appealed] to" | "to the people to rise up"
S2 | sarwar | mixed named | "[told] foreign" | "he would take off his uniform as soon as the courts had "sorted this out""
S3 | vance | indirect named | "Vance [said] that" | "Washington would review its aid"
S5 | china | indirect institution | "China [said] it" | "it believed Pakistan could solve its own problems"
S6 | shah | indirect named | "She [denied]" | "rumours of a deal"
%figures
"[Some 350 lawyers]" | about 350 person | lawyers arrested
"[three years]" | exact 3 year | penalty
"[two soldiers]" | exact 2 person | soldiers beheaded
"[25 militants]" | exact 25 person | militants released
"[211 captured troops]" | exact 211 person | troops freed
"[ten days]" | exact 10 day | ultimatum
%places
LAHORE PAK; Lahore PAK; Swat PAK; Washington USA; Netherlands NLD; Britain GBR; China CHN; Pakistan PAK; Dubai ARE; Rawalpindi PAK
%dates
"[Nov 5, 2007]" = 2007-11-05; "on [Monday]" = 2007-11-05; "on [Saturday night]" = 2007-11-03; "on [Sunday]" = 2007-11-04
