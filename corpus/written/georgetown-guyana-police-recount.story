name: georgetown-guyana-police-recount
published: 2020-03-14
style: agency
region: Americas
negatives: none

GEORGETOWN, March 14, 2020 (Istmo Noticias) – Guyana's elections commission called off a recount of the March 2 vote on Saturday, two hours before it was to begin, after a court granted an injunction sought by a candidate of the governing coalition.

A team sent by the Caribbean Community to watch over the counting left the country. "Forces are at work that do not want to see the light," its head, Prime Minister Verna Alleyne-Hinds of Barbados, said on departure. She is expected back if the Supreme Court rules otherwise.

The returning officer of Region Four, Desmond Persico, read out figures on March 5 that gave President Courtney Abrams the victory; diplomats who tried to show him the original sheets were locked out of the room, and police removed an American observer who filmed. The chief justice declared that count unlawful on Wednesday. Persico then read the same figures again.

Opposition candidate Rohan Persaud-Ali accused Abrams of stealing the state in slow motion. In Berbice his supporters burned a school bus and chopped two policemen with cutlasses; a boy of eighteen was shot dead when police opened fire. Troops now guard the bridge at Cotton Tree.

The United States, Britain, Canada and the European Union warned jointly that those who profit from fraud would be denied visas and their accounts frozen. Russia's ambassador spoke of interference. Abrams, who met him on Friday, insisted he would accept any lawful result.

%actors
commission = Guyana's elections commission | GUY | state
court = a court | GUY | state
candidate = a candidate of the governing coalition | GUY | person
team = A team sent by the Caribbean Community | - | igo
motley = Verna Alleyne-Hinds | BRB | person
mingus = Desmond Persico | GUY | person | Persico
davids = Courtney Abrams | GUY | person | Abrams
diplomats = diplomats | - | person
police = police | GUY | state | two policemen
observer = an American observer | USA | person
justice = The chief justice | GUY | person
jagdeo = Rohan Persaud-Ali | GUY | person
supporters = his supporters | GUY | population
boy = a boy of eighteen | GUY | person
troops = Troops | GUY | state
us = The United States | USA | state
britain = Britain | GBR | state
canada = Canada | CAN | state
eu = European Union | - | igo
ambassador = Russia's ambassador | RUS | person
fraudsters = those who profit from fraud | GUY | person
%events
REJECT happened core | commission > - | 2020-03-14 | GEORGETOWN GUY | "commission [called off a recount]" | contexts: election
COERCE/restrict happened core | court > commission | - | - | "court [granted an injunction] sought" | contexts: election, legal
REQUEST happened | candidate > court | - | - | "injunction [sought] by" | contexts: election, legal
SANCTION/withdraw happened core | team > commission | 2020-03-14 | - | "counting [left the country]" | contexts: election, diplomatic
CONSULT/visit hypothetical | motley > commission | - | - | "is [expected back] if" | contexts: election
COERCE/misinformation happened | mingus > - | 2020-03-05 | - | "[read out figures] on" | contexts: election
COERCE/restrict happened | mingus > diplomats | 2020-03-05 | - | "were [locked out of the] room" | contexts: election
COERCE/restrict happened | police > observer | 2020-03-05 | - | "and police [removed] an" | contexts: election
REJECT happened core | justice > mingus | 2020-03-11 | - | "justice [declared that count unlawful]" | contexts: election, legal
ACCUSE/allege happened core | jagdeo > davids | - | - | "Persaud-Ali [accused] Abrams" | contexts: election
PROTEST/riot happened core | supporters > police | - | Berbice GUY | "supporters [burned a school bus]" | contexts: election
ASSAULT/primitive happened | supporters > police | - | Berbice GUY | "and [chopped two policemen] with" | contexts: election
ASSAULT/firearms happened core | police > boy | - | Berbice GUY | "was [shot dead] when" | contexts: repression, election
MOBILIZE/troops ongoing | troops > - | - | Cotton Tree GUY | "Troops now [guard] the" | contexts: repression
THREATEN/relations happened core | us, britain, canada, eu > fraudsters | - | - | "Union [warned jointly] that" | contexts: election, diplomatic
ACCUSE/allege happened | ambassador > us, britain, canada, eu | - | - | "ambassador [spoke of interference]" | contexts: diplomatic
CONSULT happened | davids, ambassador > - | 2020-03-13 | - | "who [met him] on" | contexts: diplomatic
AGREE happened | davids > - | - | - | "[insisted he would accept] any" | contexts: election
%statements
S1 | motley | direct named | "Barbados, [said] on" | "Forces are at work that do not want to see the light,"
S2 | jagdeo | indirect named | "[accused] Abrams of" | "Abrams of stealing the state in slow motion"
S3 | us, britain, canada, eu | indirect institution | "[warned] jointly" | "those who profit from fraud would be denied visas and their accounts frozen"
S4 | ambassador | indirect anonymous | "[spoke of] interference" | "interference"
S5 | davids | indirect named | "[insisted] he" | "he would accept any lawful result"
S6 | justice | indirect anonymous | "[declared] that count" | "that count unlawful"
%figures
"[two hours] before" | exact 2 hour | time before the recount
"chopped [two policemen]" | exact 2 person | policemen chopped
%visits
motley happened | GEORGETOWN GUY -
%places
GEORGETOWN GUY; Guyana GUY; Barbados BRB; Region Four GUY; Berbice GUY; Cotton Tree GUY; United States USA; Britain GBR; Canada CAN; Russia RUS
%dates
"GEORGETOWN, [March 14, 2020]" = 2020-03-14
"the [March 2] vote" = 2020-03-02
"vote on [Saturday]" = 2020-03-14
"on [March 5] that" = 2020-03-05
"unlawful on [Wednesday]" = 2020-03-11
"him on [Friday]" = 2020-03-13
