name: bolivia-highway-blockade
published: 2008-09-12
style: agency
region: Americas
negatives: none

LA PAZ, September 12, 2008 (Altiplano Wire) – Gas workers and farmers lifted their blockade of the Yacuiba highway on Friday after the government pardoned 16 union leaders, but a hunger strike by the prisoners' wives in Tarija went into its tenth day.

Deputy Minister Edmundo Quisbert, who negotiated through the night in a school at Villamontes, said the pact was signed "with cold coffee and a borrowed pen". Under it the state oil company will pay 60 million bolivianos to villages along the pipeline, and the unions gave up their demand that the governor resign.

The governor, Álvaro Terrazas, rejected the agreement as blackmail. He vowed to sue the ministry and asked the army to guard the valves that saboteurs damaged last week. Defence Minister Rosa Mamani ruled that out. "No soldier of mine will stand between neighbours," she said.

Argentina, which lost half of its gas deliveries during the stoppage, had warned on Tuesday that it would suspend payments. Its energy secretary is to fly to La Paz on Monday.

Terrazas's supporters burned tyres in front of the tax office in Tarija and smashed its windows. Three of them were held by police. The women on hunger strike, who want their husbands' sentences annulled as well, said a pardon was "an apology with handcuffs".

%actors
workers = Gas workers and farmers | BOL | population | the unions
gov = the government | BOL | state
leaders = 16 union leaders | BOL | person
wives = the prisoners' wives | BOL | population | The women on hunger strike
quisbert = Edmundo Quisbert | BOL | person
company = the state oil company | BOL | organization
villages = villages along the pipeline | BOL | population
terrazas = Álvaro Terrazas | BOL | person | The governor
ministry = the ministry | BOL | state
army = the army | BOL | state
saboteurs = saboteurs | BOL | organization
mamani = Rosa Mamani | BOL | person
argentina = Argentina | ARG | state
secretary = Its energy secretary | ARG | person
bolivia = Bolivia | BOL | state | LA PAZ; La Paz
supporters = Terrazas's supporters | BOL | population
taxoffice = the tax office | BOL | state
police = police | BOL | state
%events
RETREAT happened core | workers > gov | 2008-09-12 | Yacuiba BOL | "farmers [lifted their blockade] of" | contexts: natural_resource
PROTEST/obstruct happened core | workers > gov | - | Yacuiba BOL | "their [blockade] of the Yacuiba"
CONCEDE happened core | gov > leaders | - | - | "government [pardoned] 16" | contexts: legal
PROTEST/hunger ongoing core | wives > gov | - | Tarija BOL | "a [hunger strike] by" | contexts: legal
CONSULT happened core | quisbert, workers > - | - | Villamontes BOL | "who [negotiated] through" 
SUPPORT happened | quisbert, workers > - | - | Villamontes BOL | "pact was [signed] "with" | by S1
AID planned | company > villages | - | - | "company [will pay] 60" | contexts: natural_resource
CONCEDE happened | workers > terrazas | - | - | "unions [gave up their demand]"
REQUEST/change happened | workers > terrazas | - | - | "their [demand that] the governor" | contexts: executive
REJECT happened core | terrazas > gov, workers | - | - | "Terrazas, [rejected] the agreement"
THREATEN happened | terrazas > ministry | - | - | "He [vowed to sue] the" | contexts: legal
REQUEST/assist happened | terrazas > army | - | - | "and [asked] the army" | contexts: military
ASSAULT/destroy happened | saboteurs > - | 2008-09-01..2008-09-07 | - | "saboteurs [damaged] last" | contexts: natural_resource | by S4
REJECT/assist happened core | mamani > terrazas | - | - | "Mamani [ruled that out]" | contexts: military
THREATEN/relations happened core | argentina > bolivia | 2008-09-09 | - | "had [warned] on Tuesday" | contexts: economic
CONSULT/visit planned core | secretary > bolivia | 2008-09-15 | La Paz BOL | "is to [fly to] La Paz" | contexts: natural_resource
PROTEST/vandalize happened | supporters > taxoffice | - | Tarija BOL | "and [smashed its windows]"
COERCE/arrest happened | police > supporters | - | Tarija BOL | "them were [held] by police"
%statements
S1 | quisbert | mixed named | "Villamontes, [said] the pact" | "the pact was signed "with cold coffee and a borrowed pen""
S2 | terrazas | indirect named | "Terrazas, [rejected] the" | "the agreement as blackmail"
S3 | terrazas | indirect named | "He [vowed] to sue" | "to sue the ministry"
S4 | terrazas | indirect named | "and [asked] the army to" | "the army to guard the valves that saboteurs damaged last week"
S5 | mamani | direct named | "neighbours," she [said]" | "No soldier of mine will stand between neighbours,"
S6 | argentina | indirect institution | "had [warned] on" | "it would suspend payments"
S7 | wives | mixed anonymous | "as well, [said] a" | "a pardon was "an apology with handcuffs""
%figures
"pardoned [16 union leaders]" | exact 16 person | union leaders pardoned
"[60 million bolivianos]" | exact 60000000 BOB | payment to villages
"[half of its gas deliveries]" | exact 50 percent | Argentina's gas deliveries lost
"[Three of them] were held" | exact 3 person | supporters held by police
%visits
secretary planned | La Paz BOL 2008-09-15
%places
LA PAZ BOL; La Paz BOL; Yacuiba BOL; Tarija BOL; Villamontes BOL; Argentina ARG
%dates
"LA PAZ, [September 12, 2008]" = 2008-09-12
"highway on [Friday]" = 2008-09-12
"damaged [last week]" = 2008-09-01..2008-09-07
"warned on [Tuesday]" = 2008-09-09
"La Paz on [Monday]" = 2008-09-15
