name: phnom-penh-prison-report
published: 2014-11-19
style: agency
region: Asia
negatives: none

PHNOM PENH, Nov. 19 (Asian Dispatch) – Prisoners awaiting trial in Cambodia's provincial jails are routinely beaten for confessions, and some pay for water, according to a report by a human-rights group published here on Wednesday.

The 94-page report by Lantern, a Bangkok-based organization, is drawn from interviews with 108 former inmates in six provinces. Forty-one said they had been hit with gun butts or bamboo during the first three days. A fisherman from Kampong Chhnang told the researchers that a guard had held a plastic bag over his head. "He was not angry," the man recalled. "He asked me about my children while he did it."

"The walls are new, the donors paid for them, and behind them it is 1985," said Lantern's director, Margriet Hoekstra-Lim. She urged Japan and Australia, which finance prison reform, to make the next payment conditional on unannounced visits.

Government spokesman Chea Sovannarith called the report recycled. He said that eleven guards had been dismissed since 2011, and that the government would "study the good pages". An adviser to the Interior Ministry, speaking on condition of anonymity, admitted that the figures were "not far from ours".

The European Union's delegation said it was concerned and would raise the matter at the next human-rights dialogue. The Australian embassy declined to comment.

Under an order of the prime minister, inspectors of the United Nations human-rights office, who were barred from four prisons in 2012, may enter them again since last month. They have seen two.

Cambodia's jails, built for 8,000 people, hold some 15,000.

%actors
lantern = Lantern | - | organization | a human-rights group; a Bangkok-based organization
inmates = 108 former inmates | KHM | population | Prisoners awaiting trial; Forty-one
fisherman = A fisherman from Kampong Chhnang | KHM | person | the man
guard = a guard | KHM | person
hoekstra = Margriet Hoekstra-Lim | - | person | Lantern's director
japan = Japan | JPN | state
australia = Australia | AUS | state | The Australian embassy
chea = Chea Sovannarith | KHM | person | Government spokesman
cambodia = Cambodia | KHM | state | the government; an order of the prime minister
guards = eleven guards | KHM | population
adviser = An adviser to the Interior Ministry | KHM | person
eu = The European Union's delegation | - | igo
inspectors = inspectors of the United Nations human-rights office | - | igo
%events
ACCUSE/allege happened core | lantern > cambodia | 2014-11-19 | PHNOM PENH KHM | "[according to a report] by" | contexts: human_rights, repression
ASSAULT/beat ongoing | cambodia > inmates | - | - KHM | "routinely [beaten] for" | contexts: human_rights, repression | by S1
ASSAULT/torture happened | guard > fisherman | - | - KHM | "had [held a plastic bag]" | contexts: human_rights, repression | by S3
REQUEST/change happened core | hoekstra > japan, australia | - | - | "She [urged] Japan" | contexts: human_rights
AID ongoing | japan, australia > cambodia | - | - KHM | "which [finance] prison" | contexts: human_rights
REJECT happened core | chea > lantern | - | - | "Sovannarith [called the report recycled]" | contexts: human_rights
SANCTION/expel happened | cambodia > guards | 2011-01-01..2014-11-19 | - KHM | "had been [dismissed] since" | contexts: human_rights | by S7
AGREE happened | chea > lantern | - | - | "would "[study] the" | contexts: human_rights
ACCUSE/disapprove happened core | eu > cambodia | - | - | "it was [concerned] and" | contexts: human_rights
CONSULT planned | eu, cambodia > - | - | - | "at the next [human-rights dialogue]" | contexts: human_rights, diplomatic
REJECT happened | australia > - | - | - | "embassy [declined] to"
COERCE/restrict happened | cambodia > inspectors | 2012-01-01..2012-12-31 | - KHM | "were [barred] from" | contexts: human_rights
RETREAT/access happened core | cambodia > inspectors | 2014-10-01..2014-10-31 | - KHM | "[may enter] them" | contexts: human_rights
%statements
S1 | lantern | indirect institution | "[according to a report]" | "Prisoners awaiting trial … some pay for water"
S2 | inmates | indirect anonymous | "Forty-one [said] they" | "they had been hit with gun butts or bamboo during the first three days"
S3 | fisherman | indirect anonymous | "[told] the researchers" | "a guard had held a plastic bag over his head"
S4 | fisherman | direct anonymous | "man [recalled]" | "He was not angry,"
S5 | hoekstra | direct named | "1985," [said] Lantern's" | "The walls are new, the donors paid for them, and behind them it is 1985,"
S6 | hoekstra | indirect named | "She [urged] Japan" | "Japan and Australia, which finance prison reform, to make the next payment conditional on unannounced visits"
S7 | chea | mixed named | "He [said] that eleven" | "eleven guards had been dismissed since 2011, and that the government would "study the good pages"
S8 | chea | indirect named | "[called] the report" | "the report recycled"
S9 | adviser | mixed anonymous | "[admitted] that" | "the figures were "not far from ours"
S10 | eu | indirect institution | "delegation [said] it" | "it was concerned and would raise the matter at the next human-rights dialogue"
%figures
"[108 former inmates]" | exact 108 person | former inmates interviewed
"[six provinces]" | exact 6 item | provinces
"[Forty-one] said" | exact 41 person | inmates hit
"[first three days]" | exact 3 day | first days of custody
"[eleven guards]" | exact 11 person | guards dismissed
"[four prisons]" | exact 4 item | prisons closed to inspectors
"seen [two]" | exact 2 item | prisons inspected
"for [8,000 people]" | exact 8000 person | capacity of the jails
"[some 15,000]" | about 15000 person | prisoners
"The [94-page report]" | exact 94 item | pages
%places
PHNOM PENH KHM; Cambodia KHM; Kampong Chhnang KHM; Japan JPN; Australia AUS
%dates
"PHNOM PENH, [Nov. 19]" = 2014-11-19; "on [Wednesday]" = 2014-11-19; "in [2012]" = 2012-01-01..2012-12-31; "[last month]" = 2014-10-01..2014-10-31
