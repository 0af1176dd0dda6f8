name: brisbane-quake-relief-tonga-hoax
published: 2022-01-18
style: local
region: Oceania
negatives: none

No, there is no second wave: Tonga still dark, rumours fly

BRISBANE – Australian and New Zealand surveillance planes came back from Tonga on Monday with pictures of an island the colour of cement. The underwater cable is cut. Two people are known to have died.

HMAS Albatross sailed on Tuesday with water makers and excavators; HMNZS Aotearoa-Rata arrives on Friday. China sent $100,000 in cash through the Red Cross and promised two cargo planes. Japan and France offered help as well. Tonga's deputy head of mission in Canberra, Curtis Tu'ilatu, asked all of them not to bring the virus: crews must unload without touching anybody. "We don't want another tsunami," he said, "the one that coughs."

On Facebook a page pretending to be the Pacific warning centre announced a second wave for Monday noon. Hundreds fled to the hills in American Samoa. Police in Pago Pago arrested a 20-year-old student, and the governor, Lemanu Fuimaono, threatened anyone who repeats such lies with jail.

In Peru, where two women drowned, prosecutors searched the offices of a refinery whose tanker spilled oil during the surge. Its Spanish owner blamed the navy, which had issued no warning. Lima's foreign ministry demanded compensation.

New Zealand's foreign minister, Nanette Mahuika-Tau, thanked the crews. A flight on Sunday had to be called off because of the ash.

%actors
australia = Australia | AUS | state | Australian
nz = New Zealand | NZL | state
tonga = Tonga | TON | state
hmas = HMAS Albatross | AUS | state
hmnzs = HMNZS Aotearoa-Rata | NZL | state
china = China | CHN | state
japan = Japan | JPN | state
france = France | FRA | state
tuilatu = Curtis Tu'ilatu | TON | person
page = a page pretending to be the Pacific warning centre | - | organization
hundreds = Hundreds | ASM | population
police = Police in Pago Pago | ASM | state
student = a 20-year-old student | ASM | person
governor = Lemanu Fuimaono | ASM | person
anyone = anyone who repeats such lies | ASM | population
prosecutors = prosecutors | PER | state
refinery = a refinery | PER | organization
owner = Its Spanish owner | ESP | organization
navy = the navy | PER | state
lima = Lima's foreign ministry | PER | state
mahuika = Nanette Mahuika-Tau | NZL | person
crews = the crews | - | organization
%events
AID happened core | hmas > tonga | 2022-01-18 | - | "Albatross [sailed] on" | contexts: disasters
AID planned core | hmnzs > tonga | 2022-01-21 | - | "Aotearoa-Rata [arrives] on" | contexts: disasters
AID happened core | china > tonga | - | - | "China [sent $100,000] in" | contexts: disasters
AGREE happened | china > tonga | - | - | "and [promised two cargo planes]" | contexts: disasters
AGREE happened core | japan, france > tonga | - | - | "France [offered help] as" | contexts: disasters
REQUEST happened core | tuilatu > australia, nz, china, japan, france | - | - | "Tu'ilatu, [asked all of them]" | contexts: disasters, health
COERCE/misinformation happened core | page > hundreds | 2022-01-17 | - | "centre [announced a second wave]" | contexts: misinformation, disasters
COERCE/arrest happened core | police > student | - | Pago Pago ASM | "Pago Pago [arrested] a" | contexts: misinformation
THREATEN/arrest happened core | governor > anyone | - | - | "Fuimaono, [threatened anyone]" | contexts: misinformation
COERCE/seize happened core | prosecutors > refinery | - | Peru PER | "prosecutors [searched the offices]" | contexts: environment, legal
ACCUSE/allege happened | owner > navy | - | - | "owner [blamed] the" | contexts: disasters, environment
REQUEST happened core | lima > owner | - | - | "ministry [demanded compensation]" | contexts: environment
SUPPORT happened | mahuika > crews | - | - | "Mahuika-Tau, [thanked] the" | contexts: disasters
AID cancelled | nz > tonga | 2022-01-16 | - | "A [flight] on Sunday" | contexts: disasters
%statements
S1 | tuilatu | indirect named | "[asked] all of" | "all of them not to bring the virus"
S2 | tuilatu | direct named | "he [said], "the" | "We don't want another tsunami,"
S3 | page | indirect institution | "[announced] a second" | "a second wave for Monday noon"
S4 | governor | indirect named | "[threatened] anyone" | "anyone who repeats such lies with jail"
S5 | owner | indirect institution | "[blamed] the navy" | "the navy, which had issued no warning"
S6 | lima | indirect institution | "[demanded] compensation" | "compensation"
S7 | mahuika | indirect named | "Mahuika-Tau, [thanked]" | "the crews"
%figures
"[Two people] are" | exact 2 person | people who died in Tonga
"sent [$100,000] in" | exact 100000 USD | Chinese money
"promised [two cargo planes]" | exact 2 item | cargo planes
"[Hundreds] fled" | over 100 person | people who fled to the hills
"where [two women] drowned" | exact 2 person | women who drowned in Peru
%places
BRISBANE AUS; Tonga TON; China CHN; Japan JPN; France FRA; Canberra AUS; American Samoa ASM; Pago Pago ASM; Peru PER; Lima PER; New Zealand NZL
%dates
"Tonga on [Monday] with" = 2022-01-17
"sailed on [Tuesday]" = 2022-01-18
"arrives on [Friday]" = 2022-01-21
"for [Monday noon]" = 2022-01-17
"flight on [Sunday]" = 2022-01-16
