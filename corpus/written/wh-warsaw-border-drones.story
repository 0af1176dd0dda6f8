name: wh-warsaw-border-drones
published: 2024-03-12
style: white-house
region: Europe
negatives: none

Joint Statement from President Whitcombe and Prime Minister Zawadzki of Poland

Today, President Alan Whitcombe hosted Prime Minister Jan Zawadzki of the Republic of Poland at the White House to mark the 25th anniversary of Poland's accession to NATO.

We honor the Polish people, who have opened their homes to nearly one million Ukrainian refugees. The President thanked Poland for hosting 10,000 American service members and announced that the United States will offer Poland a $2 billion foreign military financing loan. The Prime Minister confirmed Poland's plan to buy 96 attack helicopters.

We condemn Russia's indiscriminate missile and drone strikes against Ukrainian cities, and we will not recognize any election held at gunpoint in the territories that it occupies. We call on the Congress to act on the supplemental request without further delay. Ukraine's soldiers are running out of shells; its people are not running out of courage.

We reject Belarus's continued pushing of migrants across the Polish border, and we reiterate our demand for the release of all political prisoners held by Minsk. Should a single inch of allied territory be attacked, we will defend it together.

The Prime Minister invited the President to attend the summit of the Bucharest Nine in Łódź this October.

%actors
whitcombe = Alan Whitcombe | USA | person | The President; the President; We
zawadzki = Jan Zawadzki | POL | person | The Prime Minister; Prime Minister Zawadzki
polish = the Polish people | POL | population
refugees = Ukrainian refugees | UKR | population
poland = Poland | POL | state | Republic of Poland
us = the United States | USA | state
russia = Russia | RUS | state
cities = Ukrainian cities | UKR | population
congress = Congress | USA | state
belarus = Belarus | BLR | state | Minsk
soldiers = Ukraine's soldiers | UKR | state
%events
CONSULT/visit happened core | zawadzki > whitcombe | 2024-03-12 | White House USA | "Whitcombe [hosted] Prime Minister" | contexts: diplomatic
SUPPORT happened | whitcombe, zawadzki > polish | 2024-03-12 | White House USA | "We [honor] the Polish" | contexts: migration
AID happened core | polish > refugees | - | - | "have [opened their homes] to" | contexts: migration, asylum
SUPPORT happened core | whitcombe > poland | 2024-03-12 | White House USA | "President [thanked] Poland" | contexts: military
COOPERATE ongoing | poland > us | - | Poland POL | "for [hosting] 10,000" | contexts: military | by S1
AGREE happened core | us > poland | 2024-03-12 | - | "the United States will [offer] Poland" | contexts: military | by S2
COOPERATE planned | poland > us | - | - | "plan to [buy 96 attack helicopters]" | contexts: military | by S3
ACCUSE/disapprove happened core | whitcombe, zawadzki > russia | 2024-03-12 | - | "We [condemn] Russia's" | contexts: military
ASSAULT/drone ongoing core | russia > cities | - | - | "missile and [drone strikes] against" | contexts: military | by S4
REJECT happened core | whitcombe, zawadzki > russia | 2024-03-12 | - | "we [will not recognize] any" | contexts: election, territory | by S5
REQUEST/assist happened core | whitcombe, zawadzki > congress | 2024-03-12 | - | "We [call on] the" | contexts: legislative
SUPPORT happened | whitcombe, zawadzki > soldiers | 2024-03-12 | - | "[not running out of] courage" | contexts: military
ACCUSE/disapprove happened core | whitcombe, zawadzki > belarus | 2024-03-12 | - | "We [reject] Belarus's" | contexts: migration
COERCE/deport ongoing | belarus > - | - | - | "continued [pushing of migrants] across" | contexts: migration | by S7
REQUEST/yield happened core | whitcombe, zawadzki > belarus | 2024-03-12 | - | "we [reiterate] our demand" | contexts: human_rights
AGREE happened | whitcombe, zawadzki > - | 2024-03-12 | - | "we [will defend it] together" | contexts: military
AGREE happened core | zawadzki > whitcombe | 2024-03-12 | - | "Minister [invited] the President" | contexts: diplomatic
%statements
S1 | whitcombe | indirect named | "President [thanked] Poland" | "Poland for hosting 10,000 American service members"
S2 | whitcombe | indirect named | "and [announced] that the United" | "the United States will offer Poland a $2 billion foreign military financing loan"
S3 | zawadzki | indirect named | "Minister [confirmed] Poland's" | "Poland's plan to buy 96 attack helicopters"
S4 | whitcombe, zawadzki | indirect named | "We [condemn] Russia's" | "Russia's indiscriminate missile and drone strikes against Ukrainian cities"
S5 | whitcombe, zawadzki | indirect named | - | "we will not recognize any election held at gunpoint in the territories that it occupies"
S6 | whitcombe, zawadzki | indirect named | "We [call on] the" | "the Congress to act on the supplemental request without further delay"
S7 | whitcombe, zawadzki | indirect named | "We [reject] Belarus's" | "Belarus's continued pushing of migrants across the Polish border"
S8 | whitcombe, zawadzki | indirect named | "we [reiterate] our" | "our demand for the release of all political prisoners held by Minsk"
%figures
"[nearly one million Ukrainian refugees]" | almost 1000000 person | Ukrainian refugees in Poland
"hosting [10,000 American service members]" | exact 10000 person | American service members in Poland
"a [$2 billion] foreign" | exact 2000000000 USD | loan
"buy [96 attack helicopters]" | exact 96 item | helicopters
%visits
zawadzki happened | White House USA 2024-03-12
%places
Poland POL; Republic of Poland POL; White House USA; United States USA; Russia RUS; Belarus BLR; Ukraine UKR; Minsk BLR; Łódź POL
%dates
"[Today], President Alan" = 2024-03-12
"Łódź [this October]" = 2024-10-01..2024-10-31
