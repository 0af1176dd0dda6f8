name: nuku-alofa-riots-democracy
published: 2006-11-17
style: agency
region: Oceania
negatives: none

NUKU'ALOFA, Nov 17, 2006 (Coral Sea News) – Tonga's government gave way to a crowd that was burning its capital and promised on Thursday night that a majority of the next parliament will be elected. By then two thirds of the shops were rubble.

Six bodies were found in the ruins of a store on Friday, police said. The crowd had gathered to press the Legislative Assembly, about to rise for the year, into voting on reform; when it did not, youths overturned cars, stoned the prime minister's office and set fire to a supermarket that belongs to his family and to some 30 Chinese shops.

Prime Minister Sione Vailea declared a state of emergency; soldiers may search anyone without a warrant. "I signed with smoke in my eyes," he said of the concession, for which he was thanked from the pulpit by the Rev. Tevita Lolo, one of the movement's leaders. Another, Pita Fonua, disowned the arson. Police are questioning him.

About 150 soldiers and policemen from Australia and New Zealand, whom Vailea had asked for, arrive on Saturday to guard the airport. China chartered a plane and evacuated 193 nationals. King George VI, who ascended the throne in September, has not spoken. He was to open a trade fair in Auckland on Monday; the journey was put off.

%actors
gov = Tonga's government | TON | state | soldiers
crowd = a crowd | TON | population | The crowd; youths
police = police | TON | state | Police
assembly = Legislative Assembly | TON | state
vailea = Sione Vailea | TON | person | Vailea
lolo = Tevita Lolo | TON | person
fonua = Pita Fonua | TON | person
australia = Australia | AUS | state
nz = New Zealand | NZL | state
china = China | CHN | state
nationals = 193 nationals | CHN | population
king = King George VI | TON | person
family = his family | TON | population
chinese = some 30 Chinese shops | CHN | organization
%events
CONCEDE happened core | gov > crowd | 2006-11-16 | NUKU'ALOFA TON | "government [gave way] to" | contexts: pro_democracy
AGREE happened | gov > crowd | 2006-11-16 | NUKU'ALOFA TON | "and [promised] on Thursday" | contexts: pro_democracy, election
PROTEST/riot happened core | crowd > gov | 2006-11-16 | NUKU'ALOFA TON | "crowd that was [burning its capital]" | contexts: pro_democracy
REQUEST/change happened | crowd > assembly | 2006-11-16 | - | "gathered to [press] the" | contexts: pro_democracy, legislative
REJECT/change happened | assembly > crowd | 2006-11-16 | - | "when it [did not], youths" | contexts: legislative
ASSAULT/primitive happened core | crowd > vailea, family, chinese | 2006-11-16 | NUKU'ALOFA TON | "office and [set fire to] a" | contexts: religion_ethnicity
COERCE/martial-law happened core | vailea > - | - | - | "Vailea [declared a state] of" | contexts: pro_autocracy
SUPPORT happened | lolo > vailea | - | - | "he was [thanked] from" | contexts: pro_democracy
REJECT happened | fonua > crowd | - | - | "Fonua, [disowned] the" | contexts: pro_democracy
ACCUSE/investigate ongoing | police > fonua | - | - | "Police are [questioning] him" | contexts: legal
REQUEST/assist happened | vailea > australia, nz | - | - | "whom Vailea had [asked for]" | contexts: military
AID planned core | australia, nz > vailea | 2006-11-18 | NUKU'ALOFA TON | "[arrive on Saturday] to" | contexts: military
AID happened core | china > nationals | - | - | "and [evacuated] 193" | contexts: diplomatic
CONSULT/visit cancelled | king > nz | 2006-11-20 | Auckland NZL | "the [journey] was put off" | contexts: economic
%statements
S1 | police | indirect institution | "Friday, police [said]" | "Six bodies were found in the ruins of a store on Friday"
S2 | vailea | direct named | "he [said] of the" | "I signed with smoke in my eyes,"
S3 | gov | indirect institution | "and [promised] on" | "a majority of the next parliament will be elected"
%figures
"then [two thirds of the shops]" | exact 66.7 percent | shops destroyed
"[Six bodies] were" | exact 6 person | bodies found
"[some 30 Chinese shops]" | about 30 item | Chinese shops burned
"[About 150 soldiers and policemen]" | about 150 person | soldiers and policemen
"evacuated [193 nationals]" | exact 193 person | Chinese nationals evacuated
%visits
king cancelled | Auckland NZL 2006-11-20
%places
NUKU'ALOFA TON; Tonga TON; Australia AUS; New Zealand NZL; China CHN; Auckland NZL
%dates
"NUKU'ALOFA, [Nov 17, 2006]" = 2006-11-17
"on [Thursday night] that" = 2006-11-16
"store on [Friday], police" = 2006-11-17
"arrive on [Saturday]" = 2006-11-18
"throne in [September]" = 2006-09-01..2006-09-30
"Auckland on [Monday]" = 2006-11-20
