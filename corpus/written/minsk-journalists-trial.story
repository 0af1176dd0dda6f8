name: minsk-journalists-trial
published: 2021-02-19
style: agency
region: Europe
negatives: none

MINSK, Feb 19, 2021 (Baltic News Bureau) – A Minsk court sentenced two reporters of an online newspaper to three years in prison on Thursday for streaming a rally, drawing condemnation from Brussels and a rare rebuke from Beijing's embassy to "all who politicize the case".

Alena Sakovich and Darya Hrynko were found guilty of "organizing actions that grossly violate public order". They had been arrested in November, when riot police broke down the door of a flat from which they were filming. Their lawyer, Maksim Belko, said he would appeal the verdict.

Outside the courthouse some 200 people chanted the women's names until police fired rubber bullets. The Interior Ministry confirmed 27 detentions and denied that anyone had been beaten. A woman who gave her name only as Vera said officers had struck her husband with truncheons in a van.

The EU's foreign policy chief, Leonard Maas, described the trial as "a parody in robes" and threatened further asset freezes. Lithuania recalled its ambassador for consultations, and Poland offered the two families asylum.

The authorities have also blocked 14 news sites since the weekend. State television, according to the journalists' association, falsely reported that Sakovich had confessed.

A foreign ministry official in Minsk, speaking on condition of anonymity, said Belarus might "reconsider" the accreditation of diplomats from Vilnius.

%actors
court = A Minsk court | BLR | state
sakovich = Alena Sakovich | BLR | person
hrynko = Darya Hrynko | BLR | person
police = police | BLR | state | riot police
belko = Maksim Belko | BLR | person
beijing = Beijing's embassy | CHN | state
crowd = some 200 people | BLR | population
ministry = The Interior Ministry | BLR | state
vera = Vera | BLR | person
husband = her husband | BLR | person
maas = Leonard Maas | - | person
lithuania = Lithuania | LTU | state | Vilnius
belarus = Belarus | BLR | state | Minsk
poland = Poland | POL | state
families = the two families | BLR | population
authorities = The authorities | BLR | state
sites = 14 news sites | BLR | organization
tv = State television | BLR | organization
assoc = the journalists' association | BLR | organization
official = A foreign ministry official in Minsk | BLR | person
%events
SANCTION/convict happened core | court > sakovich, hrynko | 2021-02-18 | Minsk BLR | "court [sentenced] two reporters" | contexts: rights_freedoms, legal
ACCUSE/disapprove happened | beijing > - | - | - | "a rare [rebuke] from" | contexts: diplomatic
COERCE/arrest happened core | police > sakovich, hrynko | 2020-11-01..2020-11-30 | - | "They had been [arrested] in" | contexts: rights_freedoms
COERCE/seize happened | police > sakovich, hrynko | 2020-11-01..2020-11-30 | - | "riot police [broke down] the" | contexts: repression
REJECT planned | belko > court | - | - | "he would [appeal] the verdict" | contexts: legal | by S1
PROTEST/demo happened core | crowd > court | 2021-02-18 | Minsk BLR | "[chanted] the women's names" | contexts: rights_freedoms
ASSAULT/crowd-control happened core | police > crowd | 2021-02-18 | Minsk BLR | "police [fired rubber bullets]" | contexts: repression
COERCE/arrest happened core | police > crowd | - | - | "confirmed 27 [detentions] and" | contexts: repression | by S2
REJECT happened | ministry > - | - | - | "and [denied] that anyone" | contexts: repression
ASSAULT/beat happened | police > husband | - | - | "had [struck] her husband" | contexts: repression | by S4
ACCUSE/allege happened | vera > police | - | - | "Vera [said officers] had" | contexts: repression
ACCUSE/disapprove happened core | maas > court | - | - | "as "[a parody in robes]"" | contexts: legal | by S5
THREATEN/relations happened core | maas > belarus | - | - | "[threatened further asset freezes]" | contexts: economic
SANCTION/withdraw happened core | lithuania > belarus | - | - | "[recalled its ambassador] for" | contexts: diplomatic
AGREE happened core | poland > families | - | - | "Poland [offered] the" | contexts: asylum
COERCE/censor ongoing core | authorities > sites | - | - | "have also [blocked] 14" | contexts: rights_freedoms
%statements
S1 | belko | indirect named | "Belko, [said] he would" | "he would appeal the verdict"
S2 | ministry | indirect institution | "Ministry [confirmed] 27" | "27 detentions"
S3 | ministry | indirect institution | "and [denied] that" | "anyone had been beaten"
S4 | vera | indirect named | "Vera [said] officers" | "officers had struck her husband with truncheons in a van"
S5 | maas | mixed named | "Maas, [described] the" | "the trial as "a parody in robes""
S6 | maas | indirect named | "and [threatened] further" | "further asset freezes"
S7 | tv | indirect institution | "falsely [reported] that" | "Sakovich had confessed"
S8 | assoc | indirect institution | "television, [according to] the" | "State television, according to the journalists' association, falsely reported that Sakovich had confessed"
S9 | official | mixed anonymous | "of anonymity, [said] Belarus" | "Belarus might "reconsider" the accreditation of diplomats from Vilnius"
S10 | beijing | mixed institution | "rare [rebuke] from" | "all who politicize the case"
%figures
"sentenced [two reporters]" | exact 2 person | reporters sentenced
"to [three years] in prison" | exact 3 year | prison sentence
"[some 200 people] chanted" | about 200 person | protesters
"confirmed [27 detentions]" | exact 27 item | detentions
"blocked [14 news sites]" | exact 14 item | blocked news sites
%places
MINSK BLR; Minsk BLR; Brussels BEL; Beijing CHN; Lithuania LTU; Poland POL; Belarus BLR; Vilnius LTU
%dates
"MINSK, [Feb 19, 2021]" = 2021-02-19
"prison on [Thursday] for" = 2021-02-18
"arrested in [November], when" = 2020-11-01..2020-11-30
"since [the weekend]" = 2021-02-13..2021-02-14
