name: colombia-venezuela-bridge-reopens
published: 2022-09-26
style: agency
region: Americas
negatives: none

CUCUTA, Sept 26, 2022 (Andes Press Service) – A truck loaded with toilet paper and medicine for Caracas crossed the Simón Bolívar bridge on Monday to the sound of two anthems, and trade between Colombia and Venezuela, stopped since 2019, began again.

President Gabriel Pastrana-Lozada of Colombia, who embraced the first driver, said the embrace was meant for two peoples. His Venezuelan colleague, Rafael Ochoa Lugo, stayed in Caracas. Their ambassadors, exchanged in August, cut the ribbon; Venezuela's transport minister, Hipólito Abreu, announced that flights will resume on October 4.

For seven years the footpaths under the bridge belonged to smugglers and to the Black Eagles, who charged each porter 5,000 pesos and raped women who could not pay, according to a report of the Ombudsman. "We shall see whether they let the customs men live," said porter Yusmari Colina, 34. On Sunday a grenade was thrown at the post in Villa del Rosario. Nobody was hurt.

Colombia returned the fertilizer plant Monómetros to its Venezuelan owners last week and no longer recognizes opposition leader Julio Guaramato as president. In exchange, Caracas agreed to host talks with the National Guerrilla Coordination and freed four Colombian fishermen. Bogota asked it to join the search for Iván Marín-Arango, a rebel chief whom unidentified commandos are said to have killed in Apure in May; his death has been neither confirmed nor denied.

The United States, which maintains its sanctions, called the reopening a Colombian decision. Should Ochoa return to negotiations in Mexico, an official in Washington said, there will be relief. Business people on both banks hope for a billion dollars this year.

%actors
colombia = Colombia | COL | state | Bogota
venezuela = Venezuela | VEN | state | Caracas
pastrana = Gabriel Pastrana-Lozada | COL | person
ochoa = Rafael Ochoa Lugo | VEN | person | Ochoa
abreu = Hipólito Abreu | VEN | person
eagles = Black Eagles | COL | armed_group
women = women who could not pay | - | population
porters = each porter | - | population
ombudsman = the Ombudsman | COL | state
colina = Yusmari Colina | - | person
attackers = unknown attackers | - | person | implied
post = the post in Villa del Rosario | COL | state
owners = its Venezuelan owners | VEN | organization
guaramato = Julio Guaramato | VEN | person
coordination = National Guerrilla Coordination | COL | armed_group
fishermen = four Colombian fishermen | COL | population
marin = Iván Marín-Arango | COL | armed_group
commandos = unidentified commandos | - | armed_group
us = The United States | USA | state
official = an official in Washington | USA | person
%events
COOPERATE happened core | colombia, venezuela > - | 2022-09-26 | Simón Bolívar bridge - | "and [trade] between Colombia" | contexts: economic
SANCTION/discontinue happened | colombia, venezuela > - | 2019-01-01..2019-12-31 | - | "Venezuela, [stopped since] 2019" | contexts: economic
SUPPORT happened | colombia, venezuela > - | 2022-08-01..2022-08-31 | - | "ambassadors, [exchanged] in" | contexts: diplomatic
COOPERATE planned core | colombia, venezuela > - | 2022-10-04 | - | "that [flights will resume] on" | contexts: economic | by S2
COERCE/seize happened | eagles > porters | - | - | "who [charged each porter] 5,000" | contexts: trafficking, crime | by S3
ASSAULT/sexual happened core | eagles > women | - | - | "and [raped] women" | contexts: gender, crime | by S3
ASSAULT/explosives happened core | attackers > post | 2022-09-25 | Villa del Rosario COL | "a [grenade was thrown] at" | contexts: crime
CONCEDE happened core | colombia > owners | 2022-09-19..2022-09-25 | - | "Colombia [returned the fertilizer plant]" | contexts: economic
SANCTION/discontinue happened | colombia > guaramato | - | - | "[no longer recognizes] opposition" | contexts: diplomatic
AGREE happened core | venezuela > colombia, coordination | - | - | "Caracas [agreed to host] talks" | contexts: diplomatic
CONSULT/third-party planned core | colombia, coordination > venezuela | - | - | "host [talks] with the National" | contexts: diplomatic
RETREAT/release happened core | venezuela > fishermen | - | - | "and [freed] four" | contexts: legal
REQUEST/assist happened | colombia > venezuela | - | - | "Bogota [asked it to join]" | contexts: military
ASSAULT/targeted happened | commandos > marin | 2022-05-01..2022-05-31 | Apure VEN | "said to have [killed] in" | contexts: military
SANCTION/discontinue ongoing | us > venezuela | - | - | "which [maintains its sanctions]" | contexts: economic
CONSULT/third-party hypothetical | ochoa > - | - | Mexico MEX | "return to [negotiations] in" | contexts: diplomatic | by S5
CONCEDE hypothetical | us > venezuela | - | - | "there will be [relief]" | contexts: economic | by S5
%statements
S1 | pastrana | indirect named | "driver, [said] the" | "the embrace was meant for two peoples"
S2 | abreu | indirect named | "Abreu, [announced] that" | "flights will resume on October 4"
S3 | ombudsman | indirect institution | "[according to] a" | "the footpaths under the bridge belonged to smugglers … women who could not pay"
S4 | colina | direct named | "live," [said] porter" | "We shall see whether they let the customs men live,"
S5 | official | indirect anonymous | "Washington [said], there" | "Should Ochoa return to negotiations in Mexico, an official in Washington said, there will be relief"
S6 | us | indirect institution | "[called] the reopening" | "the reopening a Colombian decision"
%figures
"For [seven years] the" | exact 7 year | closing of the bridge
"porter [5,000 pesos]" | exact 5000 COP | charge
"freed [four Colombian fishermen]" | exact 4 person | fishermen freed
"for [a billion dollars]" | exact 1000000000 USD | trade hoped for
%places
CUCUTA COL; Caracas VEN; Simón Bolívar bridge -; Colombia COL; Venezuela VEN; Villa del Rosario COL; Bogota COL; Apure VEN; United States USA; Mexico MEX; Washington USA
%dates
"CUCUTA, [Sept 26, 2022]" = 2022-09-26
"bridge on [Monday]" = 2022-09-26
"since [2019], began" = 2019-01-01..2019-12-31
"exchanged in [August]" = 2022-08-01..2022-08-31
"on [October 4]" = 2022-10-04
"On [Sunday] a" = 2022-09-25
"owners [last week]" = 2022-09-19..2022-09-25
"Apure in [May]" = 2022-05-01..2022-05-31
"dollars [this year]" = 2022-01-01..2022-12-31
