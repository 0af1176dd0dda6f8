name: honduras-president-pajamas
published: 2009-06-29
style: agency
region: Americas
negatives: none

TEGUCIGALPA, June 29, 2009 (Istmo Noticias) – Soldiers burst into the residence of Honduran President Leonel Murillo at dawn on Sunday, disarmed his guards and put him on a plane to Costa Rica in his pajamas. By noon Congress had sworn in its speaker, Arnaldo Fúnez, who imposed a 48-hour curfew.

"I am the victim of a kidnapping by a group of soldiers with no honour," Murillo said at the airport in San José. Fúnez insisted there had been no coup: the Supreme Court had ordered the arrest on Friday, after the president dismissed the head of the armed forces for refusing to distribute ballots for an unofficial referendum. A letter of resignation bearing Murillo's signature was read out in Congress. He denies having written it.

State television went off the air, and the electricity failed in parts of the capital. About 400 supporters burned tires at the palace gates; soldiers on Monday drove them away with tear gas.

Not one government has recognized Fúnez. The United States called on all parties to respect the constitution; Venezuela's President Néstor Carmona put his troops on alert and swore to overthrow Fúnez if his ambassador, whom masked soldiers had beaten, was touched again. Central America's presidents, who met in Managua on Monday, closed their borders to trade with Honduras for 48 hours. The OAS will meet on Tuesday to consider suspending it. Costa Rica's president offered to mediate.

%actors
soldiers = Soldiers | HND | state | soldiers
murillo = Leonel Murillo | HND | person | Murillo; the president
congress = Congress | HND | state
funez = Arnaldo Fúnez | HND | person | Fúnez
court = the Supreme Court | HND | state
chief = the head of the armed forces | HND | person
supporters = About 400 supporters | HND | population
us = The United States | USA | state
carmona = Néstor Carmona | VEN | person
ambassador = his ambassador | VEN | person
presidents = Central America's presidents | - | person
honduras = Honduras | HND | state
oas = The OAS | - | igo
costarica = Costa Rica's president | CRI | person
guards = his guards | HND | state
%events
COERCE/deport happened core | soldiers > murillo | 2009-06-28 | TEGUCIGALPA HND | "and [put him on a] plane" | contexts: pro_autocracy, military
COERCE/seize happened core | soldiers > murillo, guards | 2009-06-28 | TEGUCIGALPA HND | "Soldiers [burst into] the" | contexts: pro_autocracy
SUPPORT happened core | congress > funez | 2009-06-28 | - | "Congress had [sworn in] its" | contexts: pro_autocracy, political_institutions
COERCE/curfew happened core | funez > - | - | - | "who [imposed a 48-hour curfew]" | contexts: pro_autocracy
ACCUSE/allege happened core | murillo > soldiers | - | San José CRI | "[victim of a kidnapping] by" | contexts: pro_autocracy | by S1
REJECT happened | funez > murillo | - | - | "Fúnez [insisted] there" | contexts: pro_autocracy
THREATEN/arrest happened | court > murillo | 2009-06-26 | - | "had [ordered the arrest] on" | contexts: legal | by S2
SANCTION/expel happened | murillo > chief | - | - | "president [dismissed] the head" | contexts: executive, military | by S2
REJECT happened | chief > murillo | - | - | "for [refusing to distribute] ballots" | contexts: election | by S2
RETREAT/resign denied | murillo > - | - | - | "A letter of [resignation] bearing" | contexts: executive
REJECT happened | murillo > congress | - | - | "He [denies] having" | contexts: executive
PROTEST/demo happened | supporters > funez | - | TEGUCIGALPA HND | "supporters [burned tires] at" | contexts: pro_democracy
ASSAULT/crowd-control happened core | soldiers > supporters | 2009-06-29 | TEGUCIGALPA HND | "away with [tear gas]" | contexts: repression
SUPPORT denied core | - > funez | - | - | "[has recognized Fúnez]" | contexts: diplomatic
REQUEST happened | us > honduras | - | - | "States [called on] all" | contexts: pro_democracy
THREATEN/violence happened core | carmona > funez | - | - | "and [swore to overthrow] Fúnez" | contexts: military
ASSAULT/beat happened | soldiers > ambassador | - | - | "soldiers had [beaten], was" | contexts: diplomatic | by S6
SANCTION/discontinue happened core | presidents > honduras | 2009-06-29 | - | "Monday, [closed their borders] to" | contexts: economic
CONSULT/multilateral planned core | oas > - | 2009-06-30 | - | "The OAS [will meet] on" | contexts: diplomatic
AGREE happened | costarica > - | - | - | "president [offered] to mediate" | contexts: diplomatic
%statements
S1 | murillo | direct named | "Murillo [said] at" | "I am the victim of a kidnapping by a group of soldiers with no honour,"
S2 | funez | indirect named | "Fúnez [insisted] there" | "there had been no coup … ballots for an unofficial referendum"
S3 | murillo | indirect named | "He [denies]" | "having written it"
S4 | us | indirect institution | "[called on] all parties" | "all parties to respect the constitution"
S5 | costarica | indirect anonymous | "president [offered] to" | "to mediate"
S6 | carmona | indirect named | "and [swore] to" | "to overthrow Fúnez if his ambassador, whom masked soldiers had beaten, was touched again"
%figures
"a [48-hour] curfew" | exact 48 hour | curfew
"[About 400 supporters]" | about 400 person | supporters of the president
"for [48 hours]" | exact 48 hour | closing of borders
%visits
presidents happened | Managua NIC 2009-06-29
%places
TEGUCIGALPA HND; Costa Rica CRI; San José CRI; United States USA; Venezuela VEN; Central America -; Managua NIC; Honduras HND
%dates
"TEGUCIGALPA, [June 29, 2009]" = 2009-06-29
"dawn on [Sunday]" = 2009-06-28
"arrest on [Friday]" = 2009-06-26
"soldiers on [Monday] drove" = 2009-06-29
"Managua on [Monday]" = 2009-06-29
"meet on [Tuesday]" = 2009-06-30
