name: port-louis-joint-patrol-lobsters
published: 2017-10-31
style: agency
region: Africa
negatives: none

PORT LOUIS, Oct 31 (Indian Ocean Press) – Mauritius and Madagascar began joint patrols of the waters around Saint Brandon on Tuesday, sharing a single aircraft, two launches and a radio frequency against lobster poachers.

The patrols carry out an accord which the fisheries ministers of both countries concluded in Antananarivo in March. Seychelles, which has lent a radar operator, is expected to join them in January. An officer from each country will sit in an operations room in Port Louis, where the coffee, a notice on the door says, is Réunion's contribution.

"A poacher knows two things, the price of lobster and the limits of jurisdiction," said Fisheries Minister Rajesh Seetohul. "Now he must learn a third." His Malagasy colleague, Voahangy Ratsimba, who flew in for the ceremony, thanked him for releasing, a week ago, eleven Malagasy fishermen who had been detained off Agalega since August.

The two countries have not always been so neighbourly. In 2011 Mauritius recalled its consul from Toamasina after customs men there had impounded a ship, and Madagascar suspended landing rights for half a year.

France, whose navy has patrolled alone in the area, will exchange data with the centre, the French ambassador said. He declined to say whether that included Tromelin, the islet which both France and Mauritius claim. A Mauritian official, who is not authorised to speak to the press, was more forthcoming. "We do not mention the islet on the radio," he said.

Lobster fetches 38 dollars a kilo in Port Louis. The season closes on Nov 15.

%actors
mauritius = Mauritius | MUS | state
madagascar = Madagascar | MDG | state
ministers = the fisheries ministers of both countries | - | person
seychelles = Seychelles | SYC | state
seetohul = Rajesh Seetohul | MUS | person | Fisheries Minister Rajesh Seetohul
ratsimba = Voahangy Ratsimba | MDG | person | His Malagasy colleague
fishermen = eleven Malagasy fishermen | MDG | population
customs = customs men there | MDG | state
france = France | FRA | state
ambassador = the French ambassador | FRA | person
official = A Mauritian official | MUS | person
%events
COOPERATE happened core | mauritius, madagascar > - | 2017-10-31 | Saint Brandon MUS | "Madagascar [began joint patrols] of" | contexts: natural_resource, crime
AGREE happened | ministers > - | 2017-03-01..2017-03-31 | Antananarivo MDG | "both countries [concluded] in" | contexts: natural_resource
AID happened | seychelles > mauritius, madagascar | - | - | "which has [lent] a" | contexts: natural_resource
COOPERATE planned core | seychelles, mauritius, madagascar > - | 2018-01-01..2018-01-31 | - | "expected to [join] them" | contexts: natural_resource
CONSULT/visit happened | ratsimba > seetohul | 2017-10-31 | PORT LOUIS MUS | "who [flew in] for" | contexts: diplomatic
SUPPORT happened core | ratsimba > seetohul | 2017-10-31 | PORT LOUIS MUS | "ceremony, [thanked] him" | contexts: diplomatic
RETREAT/release happened core | seetohul > fishermen | 2017-10-24 | - MUS | "for [releasing], a" | contexts: natural_resource
COERCE/arrest happened | mauritius > fishermen | 2017-08-01..2017-08-31 | Agalega MUS | "had been [detained] off" | contexts: natural_resource
SANCTION/withdraw happened | mauritius > madagascar | 2011-01-01..2011-12-31 | Toamasina MDG | "Mauritius [recalled] its" | contexts: diplomatic
COERCE/seize happened | customs > mauritius | 2011-01-01..2011-12-31 | Toamasina MDG | "had [impounded] a" | contexts: economic
SANCTION/discontinue happened | madagascar > mauritius | 2011-01-01..2011-12-31 | - | "Madagascar [suspended] landing" | contexts: economic
COOPERATE planned core | france, mauritius > - | - | - | "will [exchange data] with" | contexts: military, natural_resource
REJECT happened | ambassador > - | - | - | "He [declined] to" | contexts: territory
%statements
S1 | seetohul | direct named | "jurisdiction," [said] Fisheries" | "A poacher knows two things, the price of lobster and the limits of jurisdiction,"
S2 | ratsimba | indirect named | "[thanked] him" | "him for releasing, a week ago, eleven Malagasy fishermen who had been detained off Agalega since August"
S3 | ambassador | indirect anonymous | "ambassador [said]" | "France, whose navy has … with the centre,"
S4 | official | direct anonymous | "he [said]." | "We do not mention the islet on the radio,"
%figures
"[two launches]" | exact 2 item | launches
"[eleven Malagasy fishermen]" | exact 11 person | fishermen released
"for [half a year]" | exact 0.5 year | suspension of landing rights
"fetches [38 dollars] a" | exact 38 USD | price of a kilo of lobster
%visits
ratsimba happened | PORT LOUIS MUS 2017-10-31
%places
PORT LOUIS MUS; Port Louis MUS; Mauritius MUS; Madagascar MDG; Saint Brandon MUS; Antananarivo MDG; Seychelles SYC; Réunion REU; Agalega MUS; Toamasina MDG; France FRA; Tromelin -
%dates
"PORT LOUIS, [Oct 31]" = 2017-10-31; "on [Tuesday]" = 2017-10-31; "in [March]" = 2017-03-01..2017-03-31; "in [January]" = 2018-01-01..2018-01-31; "[a week ago]" = 2017-10-24; "since [August]" = 2017-08-01..2017-08-31; "In [2011]" = 2011-01-01..2011-12-31; "on [Nov 15]" = 2017-11-15
