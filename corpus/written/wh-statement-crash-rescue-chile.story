name: wh-statement-crash-rescue-chile
published: 2010-10-13
style: white-house
region: Americas
negatives: none

Statement by the President on the Rescue in the Atacama Desert

Last night, the whole world watched the capsule rise. I congratulate the thirty-three miners of San José, their families, and President Emilio Larraín. Chile's rescuers, working with a drilling team from Center Rock in Pennsylvania and specialists from NASA, did what many had called impossible.

I spoke with President Larraín by telephone this morning. I told him that the American people share the joy of Chileans, and I accepted his invitation to visit Santiago in March. He expressed gratitude for the help of Americans and said that he has ordered an investigation of the company which owns the mine.

That tragedy was averted does not mean that it was inevitable to come so close. I urge the Senate to pass the mine safety bill that bears the name of the twenty-nine men who died at Upper Big Branch in April; it has been blocked for five months. And I regret that my predecessor's offer of safety inspectors was rejected by the company in 2006.

Bolivia's president was there to embrace his countryman, the only foreigner among the thirty-three. May that embrace be a beginning between two neighbors who have had no ambassadors for thirty years.

%actors
president = the President | USA | person | I
miners = the thirty-three miners of San José | CHL | population
larrain = Emilio Larraín | CHL | person | President Larraín
rescuers = Chile's rescuers | CHL | state
team = a drilling team from Center Rock in Pennsylvania | USA | organization
nasa = NASA | USA | state
chileans = Chileans | CHL | population
senate = the Senate | USA | state
predecessor = my predecessor | USA | person
company = the company | CHL | organization
bpresident = Bolivia's president | BOL | person
bolivia = Bolivia | BOL | state
chile = Chile | CHL | state
americans = Americans | USA | population
%events
SUPPORT happened core | president > miners, larrain | - | - | "I [congratulate] the" | contexts: disasters
AID happened core | rescuers, team, nasa > miners | 2010-10-12 | San José CHL | "capsule [rise]" | contexts: disasters
COOPERATE happened | rescuers, team, nasa > - | - | San José CHL | "rescuers, [working with] a" | contexts: disasters
CONSULT/phone happened core | president, larrain > - | 2010-10-13 | - | "I [spoke with] President" | contexts: diplomatic, disasters
SUPPORT happened | president > chileans | 2010-10-13 | - | "[share the joy] of" | contexts: disasters | by S1
AGREE happened core | president > larrain | 2010-10-13 | - | "and I [accepted his invitation]" | contexts: diplomatic
CONSULT/visit planned core | president > larrain | 2011-03-01..2011-03-31 | Santiago CHL | "to [visit Santiago] in" | contexts: diplomatic
SUPPORT happened core | larrain > americans | 2010-10-13 | - | "He [expressed gratitude] for" | contexts: disasters
ACCUSE/investigate happened | larrain > company | - | - | "has [ordered an investigation] of" | contexts: legal, natural_resource | by S3
REQUEST/change happened core | president > senate | - | - | "I [urge] the Senate" | contexts: legislative, natural_resource
REJECT happened | senate > - | - | - | "it has been [blocked] for" | contexts: legislative
AGREE happened | predecessor > company | 2006-01-01..2006-12-31 | - | "predecessor's [offer] of safety" | contexts: natural_resource
REJECT/assist happened | company > predecessor | 2006-01-01..2006-12-31 | - | "inspectors was [rejected] by" | contexts: natural_resource
CONSULT/visit happened | bpresident > chile | - | San José CHL | "was there to [embrace] his" | contexts: diplomatic
SUPPORT denied | bolivia, chile > - | - | - | "have [had no ambassadors] for" | contexts: diplomatic
%statements
S1 | president | indirect named | "I [told] him" | "the American people share the joy of Chileans"
S2 | larrain | indirect named | "He [expressed] gratitude" | "gratitude for the help of Americans"
S3 | larrain | indirect named | "and [said] that" | "he has ordered an investigation of the company which owns the mine"
%figures
"the [thirty-three miners]" | exact 33 person | miners rescued
"the [twenty-nine men]" | exact 29 person | men who died at Upper Big Branch
"for [five months]" | exact 5 month | time the bill has been blocked
"for [thirty years]" | exact 30 year | time without ambassadors
%visits
president planned | Santiago CHL 2011-03-01..2011-03-31
bpresident happened | San José CHL -
%places
Atacama Desert CHL; San José CHL; Chile CHL; Pennsylvania USA; Santiago CHL; Upper Big Branch USA; Bolivia BOL
%dates
"[Last night], the" = 2010-10-12
"telephone [this morning]" = 2010-10-13
"Santiago in [March]" = 2011-03-01..2011-03-31
"Branch in [April]" = 2010-04-01..2010-04-30
"company in [2006]" = 2006-01-01..2006-12-31
