name: hyderabad-chip-visa-talks
published: 2024-02-12
style: agency
region: Asia
negatives: business, metaphor

HYDERABAD, Feb 12, 2024 (Island Press) – India and Taiwan, which do not recognise each other, signed an agreement on Monday by which several thousand Indian workers will fill places in the island's chip factories. China protested before the ink was dry.

The paper was exchanged in a hotel here by the heads of two "associations" that are embassies in everything but name. Labour Minister Hsieh Ming-li had provoked an uproar in Taipei a week earlier by saying that people from India's north-east would fit in best because of "the colour of their skin". She apologized. Opposition legislators demanded her resignation, and the All-Taiwan Workers' Union marched on her ministry under a banner that read "Equal pay, any colour".

"We have never had a better friend in silicon," said Telangana's industry minister, K. T. Raghav. He is wooing Formosa Foundry, which has declared war on its Korean rival over a new generation of chips and has lost two battles already, in Arizona and Dresden.

China's embassy in Delhi called the deal a serious violation of India's own commitments and warned of consequences for the border talks due in Leh on the 19th. India rejected the remark. Its spokesman, Randhir Kulkarni, recalled that China had last month detained, for eighteen hours, a woman from Arunachal Pradesh changing planes in Shanghai.

%actors
india = India | IND | state
taiwan = Taiwan | TWN | state | the island
china = China | CHN | state
hsieh = Hsieh Ming-li | TWN | person | Labour Minister Hsieh Ming-li
neast = people from India's north-east | IND | population
legislators = Opposition legislators | TWN | state
union = All-Taiwan Workers' Union | TWN | organization
raghav = K. T. Raghav | IND | person
embassy = China's embassy in Delhi | CHN | state
kulkarni = Randhir Kulkarni | IND | person | Its spokesman
woman = a woman from Arunachal Pradesh | IND | person
%events
SUPPORT happened core | india, taiwan > - | 2024-02-12 | HYDERABAD IND | "other, [signed] an" | contexts: economic, technology, migration
COOPERATE planned core | india > taiwan | - | - TWN | "workers will [fill] places" | contexts: technology, migration
ACCUSE/disapprove happened core | china > india, taiwan | 2024-02-12 | - | "China [protested] before" | contexts: diplomatic
ACCUSE/disapprove happened | hsieh > neast | 2024-02-05 | Taipei TWN | "by [saying] that people" | contexts: inequality, religion_ethnicity
CONCEDE happened core | hsieh > neast | - | - | "She [apologized]" | contexts: inequality
REQUEST/change happened core | legislators > hsieh | - | - TWN | "legislators [demanded] her" | contexts: legislative, inequality
PROTEST/demo happened core | union > hsieh | - | - TWN | "Union [marched] on" | contexts: inequality, economic
SUPPORT happened | raghav > taiwan | - | HYDERABAD IND | "never had a [better friend] in" | contexts: technology
ACCUSE/disapprove happened core | embassy > india | - | - | "Delhi [called] the" | contexts: diplomatic
THREATEN/relations happened core | embassy > india | - | - | "and [warned] of" | contexts: territory
CONSULT planned core | india, china > - | 2024-02-19 | Leh IND | "border [talks] due" | contexts: territory
REJECT happened core | india > embassy | - | - | "India [rejected] the" | contexts: diplomatic
ACCUSE/allege happened | kulkarni > china | - | - | "Kulkarni, [recalled] that" | contexts: territory
COERCE/arrest happened | china > woman | 2024-01-01..2024-01-31 | Shanghai CHN | "had last month [detained], for" | contexts: territory, rights_freedoms | by S6
%statements
S1 | hsieh | mixed named | "by [saying] that" | "people from India's north-east would fit in best because of "the colour of their skin""
S2 | union | direct institution | "[read] "Equal" | "Equal pay, any colour"
S3 | raghav | direct named | "[said] Telangana's" | "We have never had a better friend in silicon,"
S4 | embassy | indirect institution | "[called] the deal" | "the deal a serious violation of India's own commitments"
S5 | embassy | indirect institution | "and [warned]" | "consequences for the border talks due in Leh on the 19th"
S6 | kulkarni | indirect named | "[recalled] that" | "China had last month detained … in Shanghai"
%figures
"[several thousand Indian workers]" | over 1000 person | workers
"[eighteen hours]" | exact 18 hour | detention
%places
HYDERABAD IND; India IND; Taiwan TWN; China CHN; Taipei TWN; Telangana IND; Arizona USA; Dresden DEU; Delhi IND; Leh IND; Arunachal Pradesh IND; Shanghai CHN
%dates
"[Feb 12, 2024]" = 2024-02-12; "on [Monday]" = 2024-02-12; "a [week earlier]" = 2024-02-05; "[the 19th]" = 2024-02-19; "[last month]" = 2024-01-01..2024-01-31
