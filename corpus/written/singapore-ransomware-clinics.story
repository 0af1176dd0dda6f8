name: singapore-ransomware-clinics
published: 2021-08-19
style: agency
region: Asia
negatives: none

SINGAPORE, Aug 19, 2021 (Island Press) – Hackers froze the appointment systems of 21 Singaporean clinics on Tuesday and asked for 60 bitcoins; the government refused to pay, called in Interpol, and by Thursday noon was accusing a neighbour's tenants.

Communications Minister Grace Tan-Oei told parliament that the attackers worked from a rented floor in Sihanoukville, Cambodia, and belonged to a gang that lures jobseekers with false advertisements and beats those who miss their quotas. A Malaysian who jumped from its second storey in July described to police how he was shocked with a cattle prod. "We shall name the landlords," the minister warned, "and we shall shut them out of our banks."

Phnom Penh asked for evidence, received it, and raided the building within a day. Sixteen people were arrested. About ninety others, from six countries, some of them handcuffed, were freed and taken to a school. Cambodia's deputy national police chief, Keo Sovannara, thanked Singapore for the information and complained that it had gone to the newspapers first.

Vietnam and Thailand will join the two in a task force against such compounds; its first meeting, in Bangkok, is set for 6 September. China's embassy offered to take home its nationals, of whom eleven refused.

The clinics' records came back on Thursday morning by themselves. Nobody had paid, officials insist.

%actors
hackers = Hackers | - | armed_group | the attackers; a gang that lures jobseekers
clinics = 21 Singaporean clinics | SGP | organization | The clinics
singapore = Singapore | SGP | state | the government
interpol = Interpol | - | igo
tan = Grace Tan-Oei | SGP | person | Communications Minister Grace Tan-Oei; the minister
jobseekers = jobseekers | - | population | those who miss their quotas
malaysian = A Malaysian who jumped from its second storey | MYS | person
landlords = the landlords | KHM | population
cambodia = Cambodia | KHM | state | Phnom Penh
sixteen = Sixteen people | - | population
ninety = About ninety others | - | population
keo = Keo Sovannara | KHM | person
vietnam = Vietnam | VNM | state
thailand = Thailand | THA | state
china = China's embassy | CHN | state
eleven = Chinese nationals | CHN | population | eleven refused; its nationals
officials = officials | SGP | state
%events
COERCE/cyber happened core | hackers > clinics | 2021-08-17 | - SGP | "Hackers [froze] the" | contexts: cyber, health
REQUEST happened | hackers > singapore | 2021-08-17 | - | "and [asked] for 60" | contexts: cyber
REJECT/yield happened core | singapore > hackers | - | - | "government [refused] to pay" | contexts: cyber
REQUEST/assist happened | singapore > interpol | - | - | "pay, [called in] Interpol" | contexts: cyber
ACCUSE/allege happened core | tan > hackers | - | - SGP | "Tan-Oei [told] parliament" | contexts: cyber, trafficking
COERCE/misinformation happened | hackers > jobseekers | - | Sihanoukville KHM | "gang that [lures] jobseekers" | contexts: trafficking | by S1
ASSAULT/beat happened | hackers > jobseekers | - | Sihanoukville KHM | "and [beats] those" | contexts: trafficking | by S1
ASSAULT/torture happened core | hackers > malaysian | - | - KHM | "he was [shocked] with" | contexts: trafficking, human_rights | by S2
THREATEN/relations happened core | tan > landlords | - | - | "minister [warned], "and" | contexts: economic, trafficking
REQUEST happened | cambodia > singapore | - | - | "Penh [asked] for evidence" | contexts: cyber
COOPERATE happened core | singapore > cambodia | - | - | "evidence, [received] it" | contexts: cyber, crime
COERCE/seize happened core | cambodia > hackers | - | Sihanoukville KHM | "and [raided] the building" | contexts: cyber, trafficking
COERCE/arrest happened core | cambodia > sixteen | - | Sihanoukville KHM | "were [arrested]. About" | contexts: cyber
AID happened core | cambodia > ninety | - | - KHM | "were [freed] and taken" | contexts: trafficking
SUPPORT happened core | keo > singapore | - | - | "Sovannara, [thanked] Singapore" | contexts: diplomatic
ACCUSE/disapprove happened | keo > singapore | - | - | "and [complained] that" | contexts: diplomatic
COOPERATE planned core | vietnam, thailand, singapore, cambodia > - | - | - | "[will join] the two" | contexts: trafficking, cyber
CONSULT/multilateral planned core | vietnam, thailand, singapore, cambodia > - | 2021-09-06 | Bangkok THA | "first [meeting], in" | contexts: trafficking
AGREE happened | china > eleven | - | - | "embassy [offered] to take" | contexts: trafficking
REJECT/assist happened | eleven > china | - | - | "eleven [refused]" | contexts: trafficking
%statements
S1 | tan | indirect named | "[told] parliament that" | "the attackers worked from … miss their quotas"
S2 | malaysian | indirect anonymous | "[described] to police" | "how he was shocked with a cattle prod"
S3 | tan | direct named | "the minister [warned]" | "We shall name the landlords,"
S4 | keo | indirect named | "[complained] that it" | "it had gone to the newspapers first"
S5 | officials | indirect anonymous | "officials [insist]" | "Nobody had paid"
S6 | keo | indirect named | "[thanked] Singapore" | "Singapore for the information"
%figures
"of [21 Singaporean clinics]" | exact 21 item | clinics
"[60 bitcoins]" | exact 60 item | ransom in bitcoins
"[Sixteen people]" | exact 16 person | arrested
"[About ninety others]" | about 90 person | freed
"[six countries]" | exact 6 country | countries of the freed
"[eleven] refused" | exact 11 person | Chinese who refused
%places
SINGAPORE SGP; Singapore SGP; Sihanoukville KHM; Cambodia KHM; Phnom Penh KHM; Vietnam VNM; Thailand THA; Bangkok THA; China CHN
%dates
"[Aug 19, 2021]" = 2021-08-19; "on [Tuesday]" = 2021-08-17; "by [Thursday noon]" = 2021-08-19; "in [July]" = 2021-07-01..2021-07-31; "[6 September]" = 2021-09-06; "on [Thursday morning]" = 2021-08-19
