name: juarez-cartel-drone-general
published: 2023-02-10
style: local
region: Americas
negatives: none

Drones drop bombs on soldiers in Aguililla hills

MORELIA – Cartel fighters dropped four improvised bombs from drones on an army column near El Aguaje on Wednesday, and a land mine wounded seven soldiers who came to help, the Defence Secretariat reported.

The fighters, who belong to a band calling itself Sierra Unida, had dug trenches across the Coalcomán road in January. Residents say they taxed every crate of limes and shot the lime growers' leader, Ignacio Mendoza, outside his church on Candlemas. A self-defence militia from Tepalcatepec moved into the neighbouring hamlet on Thursday to avenge him; the governor begged its commander, a former deputy known as El Abuelo, to turn round. He has not replied.

General Rogelio Arteaga said the army would retake the road "before the limes rot". He announced 800 reinforcements. Bishop Cristóbal Ledezma, who walked to the trenches with a white flag on Tuesday, persuaded the gunmen to hand over eleven villagers whom they had used as shields.

In Mexico City a senator of the ruling party proposed that the cartels be declared terrorists. President Horacio Villaseñor dismissed the idea: it would, he said, be an invitation to foreign armies. A Texas congressman, Wade Hollister, had asked the Pentagon last week to strike the cartels' laboratories. The White House is not planning anything of the kind, its spokeswoman said.

Schools are shut, the buses burned. The avocado price has fallen.

%actors
fighters = Cartel fighters | MEX | armed_group | Sierra Unida; the gunmen
soldiers = an army column | MEX | state | seven soldiers; the army
defence = the Defence Secretariat | MEX | state
residents = Residents | MEX | population
mendoza = Ignacio Mendoza | MEX | person
militia = A self-defence militia from Tepalcatepec | MEX | armed_group
governor = the governor | MEX | person
abuelo = El Abuelo | MEX | person
arteaga = Rogelio Arteaga | MEX | person
ledezma = Cristóbal Ledezma | MEX | person
villagers = eleven villagers | MEX | population
senator = a senator of the ruling party | MEX | person
cartels = the cartels | MEX | armed_group
villasenor = Horacio Villaseñor | MEX | person
hollister = Wade Hollister | USA | person
pentagon = the Pentagon | USA | state
wh = The White House | USA | state
spokeswoman = its spokeswoman | USA | person
growers = the lime growers | MEX | population
%events
ASSAULT/drone happened core | fighters > soldiers | 2023-02-08 | El Aguaje MEX | "fighters [dropped four improvised bombs]" | contexts: crime, military | by S1
ASSAULT/explosives happened core | fighters > soldiers | 2023-02-08 | El Aguaje MEX | "a [land mine wounded] seven" | contexts: crime, military | by S1
COERCE/restrict happened | fighters > residents | 2023-01-01..2023-01-31 | Coalcomán MEX | "had [dug trenches] across" | contexts: crime
COERCE/seize happened | fighters > growers | - | - | "they [taxed] every" | contexts: crime | by S2
ASSAULT/targeted happened core | fighters > mendoza | 2023-02-02 | - | "and [shot the lime growers']" | contexts: crime | by S2
ACCUSE/allege happened | residents > fighters | - | - | "Residents [say] they" | contexts: crime
MOBILIZE/militia happened core | militia > fighters | 2023-02-09 | - | "[moved into the neighbouring] hamlet" | contexts: crime
REQUEST/yield happened | governor > abuelo | - | - | "governor [begged] its" | contexts: crime
THREATEN/violence happened | arteaga > fighters | - | - | "army [would retake] the" | contexts: military | by S3
MOBILIZE/troops planned core | arteaga > fighters | - | - | "He [announced 800 reinforcements]" | contexts: military
CONSULT happened | ledezma, fighters > - | 2023-02-07 | - | "Tuesday, [persuaded] the" | contexts: religion_ethnicity
RETREAT/release happened core | fighters > villagers | 2023-02-07 | - | "to [hand over] eleven" | contexts: crime
ASSAULT/abduct happened | fighters > villagers | - | - | "had [used as shields]" | contexts: crime
REQUEST/change happened | senator > - | - | Mexico City MEX | "party [proposed] that" | contexts: terrorism, legislative
REJECT/change happened core | villasenor > senator | - | - | "Villaseñor [dismissed] the" | contexts: terrorism
REQUEST happened | hollister > pentagon | 2023-01-30..2023-02-05 | - | "had [asked the Pentagon] last" | contexts: military
ASSAULT/aerial denied | wh > cartels | - | - | "is [not planning anything] of" | contexts: military | by S7
%statements
S1 | defence | indirect institution | "Secretariat [reported]" | "Cartel fighters dropped four improvised bombs … who came to help"
S2 | residents | indirect anonymous | "Residents [say]" | "they taxed every crate of limes and shot the lime growers' leader, Ignacio Mendoza, outside his church on Candlemas"
S3 | arteaga | mixed named | "Arteaga [said] the" | "the army would retake the road "before the limes rot""
S4 | senator | indirect anonymous | "[proposed] that the" | "the cartels be declared terrorists"
S5 | villasenor | indirect named | "would, he [said], be" | "it would, he said, be an invitation to foreign armies"
S6 | hollister | indirect named | "had [asked] the Pentagon" | "the Pentagon last week to strike the cartels' laboratories"
S7 | spokeswoman | indirect anonymous | "spokeswoman [said]" | "The White House is not planning anything of the kind"
S8 | arteaga | indirect named | "He [announced] 800" | "800 reinforcements"
%figures
"dropped [four improvised bombs]" | exact 4 item | bombs
"wounded [seven soldiers]" | exact 7 person | soldiers wounded
"announced [800 reinforcements]" | exact 800 person | reinforcements
"over [eleven villagers]" | exact 11 person | villagers freed
%places
MORELIA MEX; Aguililla MEX; El Aguaje MEX; Coalcomán MEX; Tepalcatepec MEX; Mexico City MEX; Texas USA; White House USA
%dates
"Aguaje on [Wednesday]" = 2023-02-08
"road in [January]" = 2023-01-01..2023-01-31
"church on [Candlemas]" = 2023-02-02
"hamlet on [Thursday]" = 2023-02-09
"flag on [Tuesday]" = 2023-02-07
"Pentagon [last week]" = 2023-01-30..2023-02-05
