name: quebec-summit-fence-concert
published: 2001-04-22
style: agency
region: Americas
negatives: metaphor

QUEBEC CITY, April 22, 2001 (Dominion Wire) – Thirty-three leaders of the Americas closed their summit on Sunday with a promise to finish a free trade zone by 2005 and a clause that bars any country which strays from democracy. Haiti's president listened with folded arms.

Venezuela entered two reservations. "We are not children to be sent out of the room," President Néstor Carmona said. Cuba was not invited.

Around the old town's three-mile fence, which protesters tore down in one place on Friday within an hour, police fired 4,700 canisters of tear gas and 820 rubber bullets in two days, and detained 430 people. The clouds drifted into the hall; the opening was delayed by ninety minutes. A member of parliament, Svend Ramsay, was hit in the leg and lodged a complaint. "It was a rather Canadian riot," Premier Bernard Landreville told the visitors and apologized for the smell. Some 25,000 trade unionists marched in the opposite direction, into a parking lot.

President George Harlan of the United States held his first meeting with Brazil's Fernando Cardoso-Leite, who demanded that orange growers in Florida be taken off the altar. He did not promise it. He met Colombia's president, Andrés Pastor Arango, thanked him for the extradition of nine traffickers, and confirmed a further 16 helicopters. The countries of the Caribbean asked for slower tariffs and got a working group.

A heavy metal band from Lima attacked the national anthem of Chile. It will not be prosecuted.

%actors
leaders = Thirty-three leaders of the Americas | - | person
carmona = Néstor Carmona | VEN | person
venezuela = Venezuela | VEN | state
cuba = Cuba | CUB | state
protesters = protesters | CAN | population
police = police | CAN | state
people = 430 people | CAN | population
ramsay = Svend Ramsay | CAN | person
landreville = Bernard Landreville | CAN | person
unionists = Some 25,000 trade unionists | CAN | population
harlan = George Harlan | USA | person
cardoso = Fernando Cardoso-Leite | BRA | person
us = the United States | USA | state
pastor = Andrés Pastor Arango | COL | person
colombia = Colombia | COL | state
caribbean = The countries of the Caribbean | - | state
%events
CONSULT/multilateral happened core | leaders > - | 2001-04-20..2001-04-22 | QUEBEC CITY CAN | "closed their [summit] on" | contexts: economic, pro_democracy
AGREE happened core | leaders > - | 2001-04-22 | QUEBEC CITY CAN | "with a [promise] to finish" | contexts: economic
THREATEN/relations happened | leaders > - | 2001-04-22 | QUEBEC CITY CAN | "clause that [bars any country]" | contexts: pro_democracy
REJECT happened core | venezuela > leaders | 2001-04-22 | QUEBEC CITY CAN | "Venezuela [entered two reservations]" | contexts: pro_democracy, economic
AGREE denied | leaders > cuba | - | - | "Cuba was [not invited]" | contexts: diplomatic
PROTEST/riot happened core | protesters > leaders | 2001-04-20 | QUEBEC CITY CAN | "protesters [tore down] in" | contexts: economic
ASSAULT/crowd-control happened core | police > protesters | 2001-04-20..2001-04-21 | QUEBEC CITY CAN | "police [fired 4,700 canisters]" | contexts: repression
COERCE/arrest happened core | police > people | 2001-04-20..2001-04-21 | QUEBEC CITY CAN | "and [detained] 430" | contexts: repression
ASSAULT/crowd-control happened | police > ramsay | - | QUEBEC CITY CAN | "was [hit in the leg]" | contexts: repression
ACCUSE/allege happened | ramsay > police | - | - | "and [lodged a complaint]" | contexts: legal
CONCEDE happened | landreville > leaders | - | QUEBEC CITY CAN | "and [apologized] for"
PROTEST/demo happened core | unionists > leaders | - | QUEBEC CITY CAN | "unionists [marched] in" | contexts: economic
CONSULT happened core | harlan, cardoso > - | - | QUEBEC CITY CAN | "his first [meeting] with" | contexts: diplomatic
REQUEST/yield happened | cardoso > harlan | - | QUEBEC CITY CAN | "who [demanded] that" | contexts: economic, natural_resource
AGREE denied | harlan > cardoso | - | QUEBEC CITY CAN | "He [did not promise] it" | contexts: economic
CONSULT happened core | harlan, pastor > - | - | QUEBEC CITY CAN | "He [met] Colombia" | contexts: diplomatic
SUPPORT happened | harlan > pastor | - | QUEBEC CITY CAN | "Arango, [thanked] him" | contexts: illegal_drugs
COOPERATE happened | colombia > us | - | - | "the [extradition] of nine" | contexts: illegal_drugs, legal
AID planned core | us > colombia | - | - | "and [confirmed a further 16]" | contexts: military, illegal_drugs
REQUEST/yield happened | caribbean > leaders | - | QUEBEC CITY CAN | "Caribbean [asked for slower] tariffs" | contexts: economic
%statements
S1 | carmona | direct named | "Carmona [said]" | "We are not children to be sent out of the room,"
S2 | landreville | direct named | "Landreville [told] the" | "It was a rather Canadian riot,"
S3 | cardoso | indirect named | "[demanded] that orange" | "orange growers in Florida be taken off the altar"
S4 | harlan | indirect named | "and [confirmed] a" | "a further 16 helicopters"
%figures
"[Thirty-three leaders]" | exact 33 person | leaders
"town's [three-mile] fence" | exact 3 mile | fence
"fired [4,700 canisters of tear gas]" | exact 4700 item | tear gas canisters
"and [820 rubber bullets]" | exact 820 item | rubber bullets
"detained [430 people]" | exact 430 person | people detained
"by [ninety minutes]" | exact 90 minute | delay
"[Some 25,000 trade unionists]" | about 25000 person | marchers
"of [nine traffickers]" | exact 9 person | traffickers extradited
"further [16 helicopters]" | exact 16 item | helicopters
"in [two days], and" | exact 2 day | clashes
%visits
harlan happened | QUEBEC CITY CAN -
%places
QUEBEC CITY CAN; Haiti HTI; Venezuela VEN; Cuba CUB; United States USA; Brazil BRA; Florida USA; Colombia COL; Caribbean -; Lima PER; Chile CHL; Americas -
%dates
"CITY, [April 22, 2001]" = 2001-04-22
"summit on [Sunday]" = 2001-04-22
"by [2005] and" = 2005-01-01..2005-12-31
"place on [Friday]" = 2001-04-20
