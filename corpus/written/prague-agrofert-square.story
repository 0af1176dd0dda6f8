name: prague-agrofert-square
published: 2019-06-23
style: agency
region: Europe
negatives: none

Prague: a quarter of a million tell premier to go

PRAGUE, June 23, 2019 (Donau Press) – Czechs filled the Letná plain on Sunday in the largest protest since 1989, calling for the resignation of Prime Minister Bohumil Hradec, whom police in April accused of having cheated the European Union out of two million euros for a hotel shaped like a stork's nest.

Nobody was arrested, and the crowd, about 250,000 strong by the count of a telephone company, collected its own litter. "We are not here to storm anything," said student Vilém Kostka, one of the organizers. He promised to come back on November 16.

Hradec denies the charge. He dismissed a preliminary audit by the European Commission, leaked in May, as "an attack on the Czech Republic", and he appointed a new justice minister, Alena Havlová, a day after the police sent the case to the prosecutor. She says she will not interfere. The opposition has called a vote of no confidence for Wednesday; President Josef Malík, who supports Hradec, hinted that he would name him again even if he lost.

The Communists, on whom the cabinet depends, demanded two seats on the board of the state railway. Slovakia's president, Iveta Ondrušová, welcomed in Prague on Thursday with full honours, declined to comment on her hosts' affairs.

%actors
czechs = Czechs | CZE | population | the crowd
hradec = Bohumil Hradec | CZE | person | Hradec
police = police | CZE | state
kostka = Vilém Kostka | CZE | person
ec = European Commission | - | igo
havlova = Alena Havlová | CZE | person
opposition = The opposition | CZE | organization
malik = Josef Malík | CZE | person
communists = The Communists | CZE | organization
ondrusova = Iveta Ondrušová | SVK | person
prague = Prague | CZE | state
%events
PROTEST/demo happened core | czechs > hradec | 2019-06-23 | Letná CZE | "Czechs [filled the Letná plain]" | contexts: corruption, pro_democracy
REQUEST/change happened core | czechs > hradec | 2019-06-23 | Letná CZE | "[calling for the resignation] of" | contexts: corruption, executive
ACCUSE/allege happened core | police > hradec | 2019-04-01..2019-04-30 | - | "in April [accused] of" | contexts: corruption
COERCE/arrest denied | police > czechs | 2019-06-23 | Letná CZE | "[Nobody was arrested], and" | contexts: rights_freedoms
AGREE happened | kostka > - | - | - | "He [promised to come] back" | contexts: corruption
PROTEST/demo planned | czechs > hradec | 2019-11-16 | - | "to [come back] on" | contexts: corruption | by S2
REJECT happened core | hradec > police | - | - | "Hradec [denies] the" | contexts: corruption
REJECT happened core | hradec > ec | - | - | "He [dismissed] a preliminary" | contexts: corruption
ACCUSE/investigate happened | ec > hradec | - | - | "a preliminary [audit] by" | contexts: corruption | by S4
SUPPORT happened | hradec > havlova | - | - | "he [appointed] a new" | contexts: executive, legal
REQUEST/change happened core | opposition > hradec | - | - | "has [called a vote] of" | contexts: legislative
SUPPORT ongoing | malik > hradec | - | - | "who [supports] Hradec" | contexts: executive
REQUEST happened | communists > hradec | - | - | "depends, [demanded] two" | contexts: executive
CONSULT/visit happened core | ondrusova > prague | 2019-06-20 | Prague CZE | "[welcomed in Prague] on" | contexts: diplomatic
REJECT happened | ondrusova > - | - | - | "honours, [declined to comment] on" | contexts: diplomatic
%statements
S1 | kostka | direct named | "anything," [said] student" | "We are not here to storm anything,"
S2 | kostka | indirect named | "He [promised] to" | "to come back on November 16"
S3 | hradec | indirect named | "Hradec [denies]" | "the charge"
S4 | hradec | mixed named | "[dismissed] a preliminary" | "a preliminary audit by the European Commission, leaked in May, as "an attack on the Czech Republic""
S5 | havlova | indirect named | "She [says] she" | "she will not interfere"
S6 | malik | indirect named | "[hinted] that" | "he would name him again even if he lost"
S7 | police | indirect institution | "in April [accused]" | "having cheated the European Union out of two million euros for a hotel shaped like a stork's nest"
S8 | communists | indirect institution | "depends, [demanded] two" | "two seats on the board of the state railway"
%figures
"[a quarter of a million]" | exact 250000 person | protesters
"of [two million euros]" | exact 2000000 EUR | EU money
"crowd, [about 250,000] strong" | about 250000 person | protesters
"demanded [two seats]" | exact 2 item | seats demanded
%visits
ondrusova happened | Prague CZE 2019-06-20
%places
PRAGUE CZE; Prague CZE; Letná CZE; Czech Republic CZE; Slovakia SVK
%dates
"PRAGUE, [June 23, 2019]" = 2019-06-23
"plain on [Sunday]" = 2019-06-23
"since [1989]" = 1989-01-01..1989-12-31
"in [April] accused" = 2019-04-01..2019-04-30
"on [November 16]" = 2019-11-16
"leaked in [May]" = 2019-05-01..2019-05-31
"for [Wednesday]; President" = 2019-06-26
"Prague on [Thursday]" = 2019-06-20
