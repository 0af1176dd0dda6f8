name: dhaka-bench-flyover-contempt
published: 2013-09-05
style: local
region: Asia
negatives: none

HC stays felling of 400 trees on campus road

Staff Correspondent, DHAKA

The High Court yesterday stayed for three months the felling of 400 rain trees along the university road, and asked the government to explain why the flyover for which they were to go should not be declared illegal.

The bench of Justice Rezina Mannan-Chowdhury and Justice Abu Taher Sikder passed the order after hearing a writ petition filed by the green organisation Poribesh Mancha. The authorities have four weeks to reply.

The court also issued a contempt rule against the city's chief engineer, Mozammel Haque Bhuiyan. He had gone on cutting on Monday although an earlier order forbade it. He must appear in person on September 12.

"A tree cannot be reinstated," the senior judge observed. The attorney general, Barrister Kamrul Islam Dewan, argued in vain that the loan of the Asian Development Bank would lapse. He told The Observer later that the government would move the Appellate Division.

Some 500 students and teachers, who had formed a human chain since Sunday, broke it up on hearing the news and distributed sweets. Their convener, Farzana Ritu, demanded punishment of the ruling party's student wing, whose activists, she alleged, had beaten four of them with hockey sticks on Tuesday night. The wing's president denied it. Shahbagh police have recorded the case against 30 unnamed persons but made no arrests.

Communications Minister Obaidur Rahim Khandker said he too was fond of shade. He offered to plant 4,000 saplings in Purbachal. An adviser to him, preferring not to be quoted, called the project "dead, or at least seated".

Showers are likely over Dhaka today.

%actors
court = The High Court | BGD | state | The court
government = the government | BGD | state | The authorities
mannan = Rezina Mannan-Chowdhury | BGD | person | the senior judge
sikder = Abu Taher Sikder | BGD | person
mancha = Poribesh Mancha | BGD | organization
bhuiyan = Mozammel Haque Bhuiyan | BGD | person | the city's chief engineer
dewan = Kamrul Islam Dewan | BGD | person | The attorney general
students = Some 500 students and teachers | BGD | population | four of them
ritu = Farzana Ritu | BGD | person | Their convener
wing = the ruling party's student wing | BGD | organization | activists
president = The wing's president | BGD | person
police = Shahbagh police | BGD | state
unnamed = 30 unnamed persons | BGD | population
khandker = Obaidur Rahim Khandker | BGD | person | Communications Minister Obaidur Rahim Khandker
adviser = An adviser to him | BGD | person
%events
COERCE/restrict happened core | court, mannan, sikder > government | 2013-09-04 | DHAKA BGD | "yesterday [stayed] for" | contexts: legal, environment
REQUEST happened | court > government | 2013-09-04 | DHAKA BGD | "and [asked] the" | contexts: legal, environment
ACCUSE/allege happened core | mancha > government | - | - BGD | "writ petition [filed] by" | contexts: legal, environment
ACCUSE/allege happened core | court > bhuiyan | 2013-09-04 | DHAKA BGD | "also [issued a contempt rule]" | contexts: legal
REJECT happened | bhuiyan > court | 2013-09-02 | - BGD | "had [gone on cutting] on" | contexts: legal, environment
REJECT planned | dewan > court | - | - BGD | "would [move the Appellate] Division" | contexts: legal | by S3
PROTEST/demo happened core | students > government | 2013-09-01..2013-09-04 | DHAKA BGD | "had [formed a human chain]" | contexts: environment
REQUEST happened | ritu > wing | - | DHAKA BGD | "Ritu, [demanded] punishment" | contexts: legal
ACCUSE/allege happened core | ritu > wing | - | DHAKA BGD | "she [alleged], had" | contexts: crime
ASSAULT/beat happened | wing > students | 2013-09-03 | - BGD | "had [beaten] four" | contexts: crime | by S5
REJECT happened | president > ritu | - | - BGD | "president [denied] it" | contexts: crime
ACCUSE/investigate happened | police > unnamed | - | - BGD | "have [recorded the case] against" | contexts: legal
COERCE/arrest denied | police > unnamed | - | - BGD | "but [made no arrests]" | contexts: legal
AGREE happened core | khandker > - | - | Purbachal BGD | "He [offered] to" | contexts: environment
%statements
S1 | mannan | direct named | "judge [observed]" | "A tree cannot be reinstated,"
S2 | dewan | indirect named | "[argued] in" | "the loan of the Asian Development Bank would lapse"
S3 | dewan | indirect named | "He [told] The" | "the government would move the Appellate Division"
S4 | khandker | indirect named | "Khandker [said] he" | "he too was fond of shade"
S5 | ritu | indirect named | "she [alleged]" | "whose activists, she alleged, had beaten four of them with hockey sticks on Tuesday night"
S6 | adviser | mixed anonymous | "quoted, [called] the" | "the project "dead, or at least seated"
%figures
"felling of [400 trees]" | exact 400 item | trees
"for [three months]" | exact 3 month | stay
"have [four weeks]" | exact 4 week | time to reply
"[Some 500 students and teachers]" | about 500 person | human chain
"beaten [four of them]" | exact 4 person | students beaten
"[30 unnamed persons]" | exact 30 person | accused
"[4,000 saplings]" | exact 4000 item | saplings
%places
DHAKA BGD; Purbachal BGD; Dhaka BGD
%dates
"Court [yesterday] stayed" = 2013-09-04; "on [Monday]" = 2013-09-02; "on [September 12]" = 2013-09-12; "since [Sunday]" = 2013-09-01; "on [Tuesday night]" = 2013-09-03; "Dhaka [today]" = 2013-09-05
