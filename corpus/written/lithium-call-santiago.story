name: lithium-call-santiago
published: 2022-05-12
style: white-house
region: Americas
negatives: none

Readout of President Alan Whitcombe's Call with President Rodrigo Valdés of Chile

President Alan Whitcombe spoke by phone today with President Rodrigo Valdés of Chile. The President congratulated President Valdés on his inauguration in March and thanked Chile for sheltering families who have fled Haiti and Venezuela.

The two leaders agreed to open a joint working group on lithium and copper, and discussed how to bring more renewable energy to the Atacama region. President Whitcombe reaffirmed the United States' support for Chile's constitutional process and underscored the need to complete it in an inclusive manner. He also expressed concern over the detention of trade unionists in Nicaragua and called on Managua to release them without delay.

President Valdés accepted an invitation to attend the Summit of the Americas in Los Angeles next month. President Whitcombe committed to send an additional 2 million vaccine doses to Chile by the end of June.

%actors
whitcombe = Alan Whitcombe | USA | person | President Whitcombe; The President
valdes = Rodrigo Valdés | CHL | person | President Valdés
chile = Chile | CHL | state
families = families who have fled Haiti and Venezuela | - | population
managua = Managua | NIC | state
unionists = trade unionists in Nicaragua | NIC | population
%events
CONSULT/phone happened core | whitcombe, valdes > - | 2022-05-12 | - | "[spoke by phone] today" | contexts: diplomatic
SUPPORT happened core | whitcombe > valdes | 2022-05-12 | - | "The President [congratulated] President Valdés" | contexts: executive
SUPPORT happened core | whitcombe > chile | 2022-05-12 | - | "and [thanked] Chile for" | contexts: migration
AID happened | chile > families | - | - | "for [sheltering] families" | contexts: migration | by S2
AGREE happened core | whitcombe, valdes > - | 2022-05-12 | - | "The two leaders [agreed] to open" | contexts: natural_resource
SUPPORT happened core | whitcombe > chile | 2022-05-12 | - | "President Whitcombe [reaffirmed] the United States' support" | contexts: political_institutions
REQUEST/change happened | whitcombe > chile | 2022-05-12 | - | "[underscored the need] to complete" | contexts: political_institutions
ACCUSE/disapprove happened core | whitcombe > managua | 2022-05-12 | - | "He also [expressed concern] over" | contexts: human_rights
COERCE/arrest happened | managua > unionists | - | Nicaragua NIC | "the [detention] of trade unionists" | contexts: rights_freedoms | by S4
REQUEST/yield happened core | whitcombe > managua | 2022-05-12 | - | "and [called on] Managua to" | contexts: human_rights
AGREE happened | valdes > whitcombe | 2022-05-12 | - | "President Valdés [accepted an invitation] to attend" | contexts: diplomatic
CONSULT/multilateral planned | valdes > - | 2022-06-01..2022-06-30 | Los Angeles USA | "to [attend] the Summit" | contexts: diplomatic
AGREE happened core | whitcombe > chile | 2022-05-12 | - | "President Whitcombe [committed] to send" | contexts: health
%statements
S1 | whitcombe | indirect named | "The President [congratulated] President" | "President Valdés on his inauguration in March"
S2 | whitcombe | indirect named | "[thanked] Chile for sheltering" | "Chile for sheltering families who have fled Haiti and Venezuela"
S3 | whitcombe | indirect named | "Whitcombe [reaffirmed] the United" | "the United States' support for Chile's constitutional process"
S4 | whitcombe | indirect named | "[expressed concern] over" | "the detention of trade unionists in Nicaragua"
S5 | whitcombe | indirect named | "[underscored] the need" | "the need to complete it in an inclusive manner"
S6 | whitcombe | indirect named | "[called on] Managua" | "Managua to release them without delay"
%figures
"an additional [2 million vaccine doses]" | exact 2000000 item | vaccine doses
%visits
valdes planned | Los Angeles USA 2022-06-01..2022-06-30
%places
Chile CHL; Haiti HTI; Venezuela VEN; Atacama CHL; United States USA; Nicaragua NIC; Managua NIC; Los Angeles USA
%dates
"by phone [today] with" = 2022-05-12
"inauguration in [March] and" = 2022-03-01..2022-03-31
"Los Angeles [next month]" = 2022-06-01..2022-06-30
"by [the end of June]" = 2022-06-21..2022-06-30
