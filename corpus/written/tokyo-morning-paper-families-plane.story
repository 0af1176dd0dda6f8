name: tokyo-morning-paper-families-plane
published: 2004-05-24
style: translated
region: Asia
negatives: none

(From the morning edition)

Prime Minister Tokuda visited North Korea on the 22nd, held summit talks with General Secretary Han for about one and a half hours at the Taedong guest house in the suburbs of Pyongyang, and on the night of the same day brought back five children of two couples of abduction victims by the government's spare plane. The husband of Ms. Sanae Hirano (45), a former U.S. army sergeant, did not board. It is considered that he feared being handed over to the U.S. side for desertion.

At the talks the prime minister pointed out that normalization of diplomatic ties cannot be achieved without a comprehensive resolution of the abduction, nuclear and missile problems, and strongly demanded a reinvestigation of the ten persons whose fate is unknown. General Secretary Han replied that the investigation would be started again "from a blank sheet of paper", and reconfirmed the moratorium on missile launches. In addition, he denied that his country possesses a uranium program.

The government will carry out, through international organizations, humanitarian support of 250,000 tons of food and medicine equivalent to 10 million dollars. The prime minister also expressed the idea of not invoking the economic sanctions law as long as the Pyongyang Declaration is observed.

The families' association, which met the prime minister at a hotel in Tokyo late on the 22nd, poured out anger one after another. "The worst result," representative Noboru Ishizaka (71) criticized. He intends to call for the invocation of sanctions at a rally on the 30th. There was also a voice among the families praising the prime minister for having gone.

The Chief Cabinet Secretary at a press conference on the 23rd rejected the view that rice had been traded for people. It has been decided to postpone to the autumn the working-level talks that had been scheduled in Beijing at the end of this month. It is possible that the sergeant and Ms. Hirano will be reunited in a third country; Indonesia has conveyed that it is prepared to offer a place.

%actors
tokuda = Prime Minister Tokuda | JPN | person | The prime minister; the prime minister
han = General Secretary Han | PRK | person
nk = North Korea | PRK | state | his country
children = five children of two couples of abduction victims | JPN | population
sergeant = a former U.S. army sergeant | USA | person | the sergeant
hirano = Sanae Hirano | JPN | person | Ms. Sanae Hirano; Ms. Hirano
victims = the ten persons whose fate is unknown | JPN | population
japan = The government | JPN | state | the government
families = The families' association | JPN | organization
ishizaka = Noboru Ishizaka | JPN | person | representative Noboru Ishizaka
voice = a voice among the families | JPN | population
ccs = The Chief Cabinet Secretary | JPN | person
idn = Indonesia | IDN | state
%events
CONSULT/visit happened core | tokuda > nk | 2004-05-22 | Pyongyang PRK | "Tokuda [visited North Korea] on" | contexts: diplomatic
CONSULT happened core | tokuda, han > - | 2004-05-22 | Pyongyang PRK | "[held summit talks] with" | contexts: diplomatic
RETREAT/release happened core | nk > children | 2004-05-22 | - PRK | "[brought back] five" | contexts: human_rights
ASSAULT/abduct happened | nk > victims | - | - | "the [abduction], nuclear" | contexts: human_rights | by S1
REQUEST/yield happened core | tokuda > han | 2004-05-22 | Pyongyang PRK | "and strongly [demanded] a" | contexts: human_rights
AGREE happened core | han > tokuda | 2004-05-22 | Pyongyang PRK | "would be [started again] "from" | contexts: human_rights | by S2
AGREE happened core | han > tokuda | 2004-05-22 | Pyongyang PRK | "and [reconfirmed the moratorium]" | contexts: cbrn
REJECT happened | han > - | 2004-05-22 | Pyongyang PRK | "he [denied] that" | contexts: cbrn
AID planned core | japan > nk | - | - PRK | "humanitarian [support] of 250,000" | contexts: human_security, health
AGREE happened core | tokuda > nk | 2004-05-22 | Pyongyang PRK | "idea of [not invoking] the" | contexts: economic | by S4
CONSULT happened | families, tokuda > - | 2004-05-22 | Tokyo JPN | "which [met the prime minister]" | contexts: human_rights
ACCUSE/disapprove happened core | ishizaka, families > tokuda | 2004-05-22 | Tokyo JPN | "(71) [criticized]. He" | contexts: human_rights
REQUEST planned | ishizaka > japan | 2004-05-30 | - | "to [call for the invocation]" | contexts: economic, human_rights
SUPPORT happened | voice > tokuda | - | - | "families [praising] the" | contexts: diplomatic
REJECT happened | ccs > - | 2004-05-23 | - | "23rd [rejected] the" | contexts: diplomatic
COOPERATE denied | japan, nk > - | - | - | "rice had been [traded] for" | contexts: economic, human_rights | by S6
CONSULT cancelled core | japan, nk > - | 2004-05-21..2004-05-31 | Beijing CHN | "the working-level [talks] that" | contexts: diplomatic
CONSULT hypothetical | sergeant, hirano > - | - | - | "will be [reunited] in" | contexts: human_rights
AGREE happened | idn > japan | - | - | "it is [prepared to offer]" | contexts: diplomatic | by S7
%statements
S1 | tokuda | indirect named | "minister [pointed out] that" | "normalization of diplomatic ties … missile problems"
S2 | han | mixed named | "Han [replied] that" | "the investigation would be started again "from a blank sheet of paper""
S3 | han | indirect named | "he [denied] that" | "his country possesses a uranium program"
S4 | tokuda | indirect named | "also [expressed] the" | "the idea of not invoking the economic sanctions law as long as the Pyongyang Declaration is observed"
S5 | ishizaka | direct named | "(71) [criticized]." | "The worst result,"
S6 | ccs | indirect anonymous | "23rd [rejected]" | "the view that rice had been traded for people"
S7 | idn | indirect institution | "has [conveyed] that" | "it is prepared to offer a place"
S8 | tokuda | indirect named | "strongly [demanded] a" | "a reinvestigation of the ten persons whose fate is unknown"
%figures
"[about one and a half hours]" | about 1.5 hour | summit talks
"[five children]" | exact 5 person | children brought back
"[ten persons]" | exact 10 person | victims whose fate is unknown
"[250,000 tons]" | exact 250000 t | food aid
"[10 million dollars]" | exact 10000000 USD | medicine
"[two couples]" | exact 4 person | parents
%visits
tokuda happened | Pyongyang PRK 2004-05-22
%places
North Korea PRK; Pyongyang PRK; Tokyo JPN; Beijing CHN; Indonesia IDN
%dates
"Korea on [the 22nd]" = 2004-05-22; "[the night of the same day]" = 2004-05-22; "[late on the 22nd]" = 2004-05-22; "on [the 30th]" = 2004-05-30; "on [the 23rd]" = 2004-05-23; "[the autumn]" = 2004-09-01..2004-11-30; "at [the end of this month]" = 2004-05-21..2004-05-31
