name: lusaka-mine-barbecue
published: 2010-10-18
style: local
region: Africa
negatives: business

SINAZONGWE – Two Chinese supervisors at the Collum Valley coal mine fired shotguns into a crowd of miners protesting against their pay on Friday and wounded eleven, two of them seriously.

Police picked up the men, Xiao Lide and Wu Jiu, at the mine's own clinic on Saturday and charged them yesterday with attempted murder. They say they panicked when stones were thrown. Bail was refused.

“My son went to ask for fifty thousand kwacha and came back with pellets,” said Agness Mweemba.

Labour Minister Austin Simukanga flew to the valley on Sunday and promised the miners that the law would take its course; opposition leader Mike Sakala, on the same dusty football pitch an hour later, accused the government of kneeling to investors and threatened to throw “infesters” out if he wins next year's election. Beijing's ambassador, Madam Zhou Lin, expressed regret, and visited the wounded with rice and cooking oil. She urged Zambians not to judge a friendship of 46 years by one morning.

The mine has been shut since by order of the district commissioner. Its owners, who sank 12 million dollars into a shaft that has yet to break even, said that buyers in Kabwe were circling like vultures.

Chinese companies have invested a billion dollars in Zambia this year. In June the two governments signed nine agreements in Lusaka.

%actors
supervisors = Two Chinese supervisors | CHN | population | the men
xiao = Xiao Lide | CHN | person
wu = Wu Jiu | CHN | person
miners = a crowd of miners | ZMB | population | the miners
police = Police | ZMB | state
agness = Agness Mweemba | ZMB | person
simukanga = Austin Simukanga | ZMB | person | Labour Minister Austin Simukanga
sakala = Mike Sakala | ZMB | person | opposition leader Mike Sakala
government = the government | ZMB | state
investors = investors | - | organization
zhou = Zhou Lin | CHN | person | Madam Zhou Lin; Beijing's ambassador
zambians = Zambians | ZMB | population | the wounded
commissioner = the district commissioner | ZMB | person
mine = Collum Valley coal mine | ZMB | organization | The mine; Its owners
china = China | CHN | state | the two governments
zambia = Zambia | ZMB | state
%events
ASSAULT/firearms happened core | supervisors > miners | 2010-10-15 | Collum Valley ZMB | "mine [fired] shotguns" | contexts: economic
PROTEST/demo happened core | miners > mine | 2010-10-15 | Collum Valley ZMB | "miners [protesting] against" | contexts: economic
COERCE/arrest happened core | police > xiao, wu | 2010-10-16 | - ZMB | "Police [picked up] the" | contexts: legal
ACCUSE/allege happened core | police > xiao, wu | 2010-10-17 | - ZMB | "and [charged] them" | contexts: legal
ASSAULT/primitive happened | miners > xiao, wu | 2010-10-15 | - ZMB | "[stones were thrown]" | contexts: economic | by S1
CONSULT/visit happened | simukanga > miners | 2010-10-17 | SINAZONGWE ZMB | "Simukanga [flew] to" | contexts: economic
AGREE happened core | simukanga > miners | 2010-10-17 | - ZMB | "and [promised] the miners" | contexts: legal
ACCUSE/disapprove happened core | sakala > government | 2010-10-17 | - ZMB | "later, [accused] the" | contexts: economic, election
THREATEN/expel happened core | sakala > investors | 2010-10-17 | - ZMB | "and [threatened] to throw" | contexts: economic, election
CONCEDE happened core | zhou > zambians | - | - ZMB | "Lin, [expressed regret], and" | contexts: diplomatic
CONSULT/visit happened | zhou > zambians | - | - ZMB | "and [visited] the wounded" | contexts: diplomatic
AID happened | zhou > zambians | - | - ZMB | "with [rice and cooking oil]" | contexts: human_security
REQUEST happened | zhou > zambians | - | - ZMB | "She [urged] Zambians" | contexts: diplomatic
COERCE/restrict happened | commissioner > mine | - | - ZMB | "has been [shut] since" | contexts: economic
COOPERATE happened | china > zambia | 2010-01-01..2010-10-18 | - ZMB | "have [invested] a billion" | contexts: economic
SUPPORT happened core | china, zambia > - | 2010-06-01..2010-06-30 | Lusaka ZMB | "governments [signed] nine" | contexts: economic, diplomatic
%statements
S1 | xiao, wu | indirect named | "They [say] they" | "they panicked when stones were thrown"
S2 | agness | direct named | "[said] Agness" | "My son went to ask for fifty thousand kwacha and came back with pellets,"
S3 | simukanga | indirect named | "[promised] the miners" | "the miners that the law would take its course"
S4 | sakala | indirect named | "[accused] the government" | "the government of kneeling to investors"
S5 | sakala | mixed named | "[threatened] to throw" | "to throw “infesters” out if he wins next year's election"
S6 | zhou | indirect named | "[urged] Zambians" | "Zambians not to judge a friendship of 46 years by one morning"
S7 | mine | indirect institution | "even, [said] that" | "buyers in Kabwe were circling like vultures"
S8 | zhou | indirect named | "[expressed] regret" | "regret"
%figures
"wounded [eleven], two" | exact 11 person | miners wounded
"[Two Chinese supervisors]" | exact 2 person | supervisors
"[fifty thousand kwacha]" | exact 50000 ZMK | pay asked for
"[46 years]" | exact 46 year | friendship
"[12 million dollars]" | exact 12000000 USD | money sunk
"[a billion dollars]" | exact 1000000000 USD | Chinese investment
"[nine agreements]" | exact 9 item | agreements
%visits
simukanga happened | - ZMB 2010-10-17
%places
SINAZONGWE ZMB; Collum Valley ZMB; Beijing CHN; Kabwe ZMB; Zambia ZMB; Lusaka ZMB
%dates
"on [Friday]" = 2010-10-15; "on [Saturday]" = 2010-10-16; "[yesterday]" = 2010-10-17; "on [Sunday]" = 2010-10-17; "[next year's]" = 2011-01-01..2011-12-31; "[this year]" = 2010-01-01..2010-12-31; "In [June]" = 2010-06-01..2010-06-30
