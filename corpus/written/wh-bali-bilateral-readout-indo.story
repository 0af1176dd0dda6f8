name: wh-bali-bilateral-readout-indo
published: 2022-11-14
style: white-house
region: Asia
negatives: none

Readout of President Whitcombe's Meeting with President Surya Pranoto of Indonesia

President Alan Whitcombe met today in Bali with President Surya Pranoto of Indonesia, host of this year's G20 summit. He commended President Pranoto for his steady hand and for his journeys to Kyiv and Moscow in June.

The leaders unveiled a Just Energy Transition Partnership under which the United States, Japan and other partners intend to mobilize $20 billion to retire coal plants early. Indonesia pledged to cap its power-sector emissions by 2030. A compact worth $698 million for transport in five provinces was signed by the two trade ministers.

President Whitcombe underscored the need to restore democracy in Burma and thanked Indonesia for excluding the junta's representatives from ASEAN meetings. The leaders did not reach agreement on a statement about Papua, where President Whitcombe raised reports of abuses by security forces.

The President accepted an invitation to attend the East Asia Summit in Jakarta next year.

%actors
whitcombe = Alan Whitcombe | USA | person | President Whitcombe; The President
pranoto = Surya Pranoto | IDN | person | President Pranoto
us = the United States | USA | state
japan = Japan | JPN | state
indonesia = Indonesia | IDN | state
ministers = the two trade ministers | - | person
burma = Burma | MMR | state
junta = the junta's representatives | MMR | state
russia = Moscow | RUS | state
ukraine = Kyiv | UKR | state
%events
CONSULT/multilateral happened core | whitcombe, pranoto > - | 2022-11-14 | Bali IDN | "Whitcombe [met] today" | contexts: diplomatic
SUPPORT happened core | whitcombe > pranoto | 2022-11-14 | Bali IDN | "He [commended] President" | contexts: diplomatic
CONSULT/visit happened | pranoto > ukraine | 2022-06-01..2022-06-30 | Kyiv UKR | "his [journeys] to Kyiv" | contexts: diplomatic | by S1
CONSULT/visit happened | pranoto > russia | 2022-06-01..2022-06-30 | Moscow RUS | "his [journeys] to Kyiv" | contexts: diplomatic | by S1
AGREE happened core | us, japan > indonesia | 2022-11-14 | Bali IDN | "partners [intend to mobilize] $20" | contexts: environment, economic
AGREE happened core | indonesia > us, japan | 2022-11-14 | Bali IDN | "Indonesia [pledged] to cap" | contexts: environment
SUPPORT happened core | ministers > - | 2022-11-14 | Bali IDN | "provinces was [signed] by" | contexts: economic
REQUEST/change happened core | whitcombe > burma | 2022-11-14 | Bali IDN | "[underscored the need] to" | contexts: pro_democracy
SUPPORT happened | whitcombe > indonesia | 2022-11-14 | Bali IDN | "and [thanked] Indonesia" | contexts: diplomatic, pro_democracy
COERCE/restrict happened | indonesia > junta | - | - | "for [excluding] the junta's" | contexts: diplomatic | by S3
AGREE denied | whitcombe, pranoto > - | 2022-11-14 | Bali IDN | "did not [reach agreement] on" | contexts: human_rights
ACCUSE/disapprove happened | whitcombe > indonesia | 2022-11-14 | Bali IDN | "[raised reports of abuses]" | contexts: human_rights
AGREE happened core | whitcombe > pranoto | 2022-11-14 | Bali IDN | "[accepted an invitation] to" | contexts: diplomatic
CONSULT/multilateral planned | whitcombe > - | 2023-01-01..2023-12-31 | Jakarta IDN | "invitation to [attend] the" | contexts: diplomatic
%statements
S1 | whitcombe | indirect named | "[commended] President" | "President Pranoto for his steady hand and for his journeys to Kyiv and Moscow in June"
S2 | whitcombe | indirect named | "[underscored] the need" | "the need to restore democracy in Burma"
S3 | whitcombe | indirect named | "and [thanked]" | "Indonesia for excluding the junta's representatives from ASEAN meetings"
S4 | indonesia | indirect institution | "[pledged] to" | "to cap its power-sector emissions by 2030"
%figures
"mobilize [$20 billion]" | exact 20000000000 USD | money for the energy transition
"worth [$698 million] for" | exact 698000000 USD | compact
"in [five provinces]" | exact 5 item | provinces
%visits
whitcombe happened | Bali IDN 2022-11-14
pranoto happened | Kyiv UKR 2022-06-01..2022-06-30; Moscow RUS 2022-06-01..2022-06-30
whitcombe planned | Jakarta IDN 2023-01-01..2023-12-31
%places
Bali IDN; Indonesia IDN; Kyiv UKR; Moscow RUS; United States USA; Japan JPN; Burma MMR; Papua IDN; Jakarta IDN
%dates
"met [today] in" = 2022-11-14
"Moscow in [June]" = 2022-06-01..2022-06-30
"by [2030]" = 2030-01-01..2030-12-31
"Jakarta [next year]" = 2023-01-01..2023-12-31
"host of [this year]'s" = 2022-01-01..2022-12-31
