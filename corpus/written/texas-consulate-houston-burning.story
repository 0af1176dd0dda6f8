name: texas-consulate-houston-burning
published: 2020-07-24
style: local
region: Americas
negatives: business

Papers burn on Montrose as Chinese pack up

HOUSTON – Firefighters who rushed to the Chinese consulate on Montrose Boulevard at 8:20 Tuesday night found clerks feeding documents into trash cans. Nobody let them in. By Friday at 4 p.m. the building has to be empty: the State Department has ordered it closed.

Washington accuses the consulate of having run a network of thieves. Two researchers at a cancer center were charged in May with stealing data on a vaccine; the FBI arrested one and is looking for the other, who is said to be hiding in San Francisco. "They pick our pockets and then complain that we wear pants," U.S. Rep. Dwight Ketchum said.

Consul General Wu Jianlin denied everything. He told a Houston station that he had no intention of leaving, then did. Some 80 people danced outside to a brass band. A smaller group, mostly students, came to thank the consul for the masks he gave to Ben Taub hospital in March.

Beijing retaliated on Friday by closing the American consulate in Chengdu. State television there showed live pictures of the flag coming down. Mayor Ana Sifuentes deplored the loss of the city's oldest sister; the port's trade with Shanghai, worth $20 billion, is not affected for now. She has no plans to cancel her trip to Taiwan in October.

On the exchanges, the news gave soybeans a beating and oil a bloody nose.

%actors
consulate = the Chinese consulate | CHN | state
firefighters = Firefighters | USA | state
state = the State Department | USA | state | Washington
researchers = Two researchers at a cancer center | CHN | person
fbi = the FBI | USA | state
ketchum = Dwight Ketchum | USA | person
wu = Wu Jianlin | CHN | person
dancers = Some 80 people | USA | population
students = A smaller group | - | population
hospital = Ben Taub hospital | USA | organization
china = Beijing | CHN | state
sifuentes = Ana Sifuentes | USA | person
taiwan = Taiwan | TWN | state
%events
REJECT happened | consulate > firefighters | 2020-07-21 | Montrose Boulevard USA | "[Nobody let them in]"
SANCTION/discontinue happened core | state > consulate | - | HOUSTON USA | "has [ordered it closed]" | contexts: diplomatic
ACCUSE/allege happened core | state > consulate | - | - | "Washington [accuses] the" | contexts: intelligence
ACCUSE/allege happened | state > researchers | 2020-05-01..2020-05-31 | - | "were [charged] in May" | contexts: intelligence, legal
COERCE/cyber happened | researchers > - | - | - | "with [stealing data] on" | contexts: intelligence, health
COERCE/arrest happened core | fbi > researchers | - | - | "FBI [arrested] one" | contexts: intelligence
ACCUSE/disapprove happened | ketchum > china | - | - | "They [pick our pockets] and" | contexts: intelligence | by S1
REJECT happened | wu > state | - | - | "Wu Jianlin [denied] everything" | contexts: diplomatic
PROTEST/demo happened | dancers > consulate | - | HOUSTON USA | "people [danced outside] to"
SUPPORT happened | students > wu | - | HOUSTON USA | "came to [thank] the" | contexts: health
AID happened | wu > hospital | 2020-03-01..2020-03-31 | - | "masks he [gave to Ben Taub]" | contexts: health
SANCTION/discontinue happened core | china > state | 2020-07-24 | Chengdu CHN | "by [closing the American consulate]" | contexts: diplomatic
ACCUSE/disapprove happened | sifuentes > state | - | - | "Sifuentes [deplored] the" | contexts: diplomatic
CONSULT/visit planned | sifuentes > taiwan | 2020-10-01..2020-10-31 | Taiwan TWN | "her [trip] to Taiwan" | contexts: diplomatic
%statements
S1 | ketchum | direct named | "Ketchum [said]" | "They pick our pockets and then complain that we wear pants,"
S2 | wu | indirect named | "He [told] a" | "he had no intention of leaving"
S3 | state | indirect institution | "Washington [accuses]" | "the consulate of having run a network of thieves"
S4 | wu | indirect named | "[denied] everything" | "everything"
S5 | sifuentes | indirect named | "[deplored] the loss" | "the loss of the city's oldest sister"
%figures
"[Some 80 people] danced" | about 80 person | dancers
"worth [$20 billion]" | exact 20000000000 USD | port's trade with Shanghai
"[Two researchers]" | exact 2 person | researchers charged
%visits
sifuentes planned | Taiwan TWN 2020-10-01..2020-10-31
%places
HOUSTON USA; Montrose Boulevard USA; Montrose USA; San Francisco USA; Houston USA; Chengdu CHN; Shanghai CHN; Taiwan TWN; Beijing CHN; Washington USA; Ben Taub hospital USA
%dates
"at [8:20 Tuesday night]" = 2020-07-21
"By [Friday at 4 p.m.] the" = 2020-07-24
"charged in [May]" = 2020-05-01..2020-05-31
"hospital in [March]" = 2020-03-01..2020-03-31
"retaliated on [Friday]" = 2020-07-24
"in [October]" = 2020-10-01..2020-10-31
