name: nouakchott-locust-brief
published: 2004-09-09
style: agency
region: Africa
negatives: metaphor

NOUAKCHOTT, Sept 9 (Sahel Wire) – An army of several billion has occupied Mauritania without resistance, and its advance guard took the president's garden on Tuesday.

The locusts are the worst in fifteen years. At a crisis meeting in Dakar, twelve West African states decided to wage a common campaign against them; Senegal called it a war and appointed a general. Algeria and Morocco, who agree on little, have each sent spraying teams and 40 trucks to their southern neighbour. Libya promised aircraft.

The Food and Agriculture Organization asked for 100 million dollars. It has received 14. Its director, Rosalba Ferrante, criticised donors for "waiting until it is on television". The United States flew 6,000 litres of insecticide to Dakar at the weekend.

In Mauritania itself, the government has other worries. It announced the arrest of some twenty officers in August for plotting a coup, the third within fourteen months, and accused Burkina Faso and Libya of arming the ringleader. Ouagadougou asked the African Union to send a mission of inquiry. An ambassador in Nouakchott said on condition of anonymity that he believed in the locusts.

%actors
states = twelve West African states | - | state
senegal = Senegal | SEN | state
algeria = Algeria | DZA | state
morocco = Morocco | MAR | state
mauritania = Mauritania | MRT | state | their southern neighbour; the government
libya = Libya | LBY | state
fao = Food and Agriculture Organization | - | igo
ferrante = Rosalba Ferrante | - | person | Its director
donors = donors | - | state
usa = United States | USA | state
officers = some twenty officers | MRT | state
ringleader = the ringleader | MRT | person
burkina = Burkina Faso | BFA | state | Ouagadougou
au = African Union | - | igo
ambassador = An ambassador in Nouakchott | - | person
%events
CONSULT/multilateral happened core | states > - | - | Dakar SEN | "a [crisis meeting] in" | contexts: disasters
AGREE happened core | states > - | - | Dakar SEN | "states [decided to wage] a" | contexts: disasters
AID happened core | algeria, morocco > mauritania | - | - MRT | "have each [sent spraying teams]" | contexts: disasters
AGREE happened | libya > mauritania | - | - | "Libya [promised aircraft]" | contexts: disasters
REQUEST/assist happened core | fao > donors | - | - | "Organization [asked for 100] million" | contexts: disasters
ACCUSE/disapprove happened | ferrante > donors | - | - | "Ferrante, [criticised donors] for" | contexts: disasters
AID happened | usa > senegal | 2004-09-04..2004-09-05 | Dakar SEN | "[flew 6,000 litres] of" | contexts: disasters
COERCE/arrest happened core | mauritania > officers | 2004-08-01..2004-08-31 | - MRT | "announced the [arrest of some] twenty" | contexts: pro_autocracy
ACCUSE/allege happened core | mauritania > burkina, libya | - | - | "and [accused Burkina Faso] and" | contexts: pro_autocracy
AID happened | burkina, libya > ringleader | - | - | "of [arming the ringleader]" | contexts: pro_autocracy | by S2
REQUEST happened core | burkina > au | - | - | "Ouagadougou [asked the African] Union" | contexts: diplomatic
%statements
S1 | ferrante | mixed named | "[criticised] donors" | "donors for "waiting until it is on television""
S2 | mauritania | indirect institution | "[accused] Burkina" | "Burkina Faso and Libya of arming the ringleader"
S3 | ambassador | indirect anonymous | "Nouakchott [said] on" | "he believed in the locusts"
S4 | burkina | indirect institution | "Ouagadougou [asked]" | "the African Union to send a mission of inquiry"
S5 | mauritania | indirect institution | "It [announced] the" | "the arrest of some twenty officers in August for plotting a coup"
%figures
"[several billion]" | over 1000000000 item | locusts
"[twelve West African states]" | exact 12 country | states
"[40 trucks]" | exact 40 item | trucks
"[100 million dollars]" | exact 100000000 USD | money asked for
"received [14]" | exact 14000000 USD | money received
"[6,000 litres]" | exact 6000 L | insecticide
"[some twenty officers]" | about 20 person | officers arrested
"worst in [fifteen years]" | exact 15 year | time without worse locusts
%places
NOUAKCHOTT MRT; Mauritania MRT; Dakar SEN; Senegal SEN; Algeria DZA; Morocco MAR; Libya LBY; Burkina Faso BFA; Ouagadougou BFA; Nouakchott MRT; United States USA
%dates
"[Sept 9]" = 2004-09-09; "on [Tuesday]" = 2004-09-07; "at [the weekend]" = 2004-09-04..2004-09-05; "in [August]" = 2004-08-01..2004-08-31
