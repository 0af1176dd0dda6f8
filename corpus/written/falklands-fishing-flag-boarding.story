name: falklands-fishing-flag-boarding
published: 2012-01-10
style: agency
region: Americas
negatives: history

STANLEY, Jan 10, 2012 (South Atlantic Service) – Ships that fly the flag of the Falkland Islands will find the ports of Brazil, Uruguay and Chile closed to them from now on, a courtesy to Argentina which the governor here calls a blockade by postcard.

The three states joined the measure at a summit in Montevideo before Christmas. They added that vessels may simply change flags at sea. On Monday the trawler Venturer did so, hoisting the Red Ensign, and unloaded 200 tons of squid unmolested.

Argentina's President Graciela Ferraris, recovering from an operation, announced that Buenos Aires would never renounce its claim and ordered an inspection of all British banks that lend to oil drillers on the shelf. She did not mention force. Her vice president, Amado Boudoux, did the opposite by denying it four times.

In London the Prime Minister, Gerald Ashby, told the Commons he would defend the islanders "for as long as they want to be British". What the Argentines have been saying, he added, is far more like colonialism. He confirmed that Prince Edmund, a helicopter pilot, will be posted here in February. A destroyer, HMS Defiant, sails in March; Foreign Secretary Marcus Haig called it routine.

Gauchos of the Patria group threw paint bombs at the British embassy, and one was bitten by a police dog. The dockers of Ushuaia voted to boycott two cruise ships.

Nearly thirty years ago Argentine commandos took Government House in one morning. It took seventy-four days and 907 lives to take it back.

%actors
brazil = Brazil | BRA | state
uruguay = Uruguay | URY | state
chile = Chile | CHL | state
falklands = Falkland Islands | FLK | state
argentina = Argentina | ARG | state | Buenos Aires; Argentine commandos; the Argentines
governor = the governor | GBR | person
ferraris = Graciela Ferraris | ARG | person
banks = all British banks | GBR | organization
ashby = Gerald Ashby | GBR | person
islanders = the islanders | FLK | population
edmund = Prince Edmund | GBR | person
defiant = HMS Defiant | GBR | state
haig = Marcus Haig | GBR | person
gauchos = Gauchos of the Patria group | ARG | population
embassy = the British embassy | GBR | state
dockers = The dockers of Ushuaia | ARG | organization
ships = two cruise ships | GBR | organization
britain = Britain | GBR | state | British
%events
COERCE/restrict happened core | brazil, uruguay, chile > falklands | - | - | "[closed to them] from" | contexts: territory, economic
CONSULT/multilateral happened | brazil, uruguay, chile > - | - | Montevideo URY | "a [summit] in Montevideo" | contexts: diplomatic, territory
ACCUSE/disapprove happened | governor > brazil, uruguay, chile | - | STANLEY FLK | "here [calls a blockade] by" | contexts: territory
REJECT/yield happened core | ferraris > britain | - | - | "[would never renounce] its" | contexts: territory | by S3
ACCUSE/investigate happened | ferraris > banks | - | - | "and [ordered an inspection] of" | contexts: natural_resource, economic
THREATEN/violence denied | ferraris > britain | - | - | "She [did not mention force]" | contexts: military
AGREE happened core | ashby > islanders | - | London GBR | "he [would defend] the" | contexts: territory, military | by S4
ACCUSE/disapprove happened core | ashby > argentina | - | London GBR | "[far more like colonialism]" | contexts: territory | by S5
MOBILIZE/troops planned | edmund > - | 2012-02-01..2012-02-29 | - | "will be [posted here] in" | contexts: military | by S6
MOBILIZE/weapons planned core | defiant > - | 2012-03-01..2012-03-31 | - | "HMS Defiant, [sails] in" | contexts: military
PROTEST/vandalize happened core | gauchos > embassy | - | - | "group [threw paint bombs] at" | contexts: territory
PROTEST/boycott planned | dockers > ships | - | Ushuaia ARG | "to [boycott] two" | contexts: territory
ASSAULT happened | argentina > britain | - | - | "commandos [took Government House]" | contexts: military, territory
ASSAULT happened | britain > argentina | - | - | "lives to [take it back]" | contexts: military, territory
%statements
S1 | governor | indirect anonymous | "governor here [calls]" | "a blockade by postcard"
S2 | brazil, uruguay, chile | indirect institution | "They [added] that" | "vessels may simply change flags at sea"
S3 | ferraris | indirect named | "operation, [announced] that" | "Buenos Aires would never renounce its claim"
S4 | ashby | mixed named | "Ashby, [told] the" | "he would defend the islanders "for as long as they want to be British""
S5 | ashby | indirect named | "he [added], is" | "What the Argentines have been saying, he added, is far more like colonialism"
S6 | ashby | indirect named | "He [confirmed] that" | "Prince Edmund, a helicopter pilot, will be posted here in February"
S7 | haig | indirect named | "Haig [called] it" | "it routine"
%figures
"unloaded [200 tons of squid]" | exact 200 t | squid
"boycott [two cruise ships]" | exact 2 item | cruise ships
"took [seventy-four days] and" | exact 74 day | length of the war
"and [907 lives]" | exact 907 person | lives lost
"[Nearly thirty years] ago" | almost 30 year | time since the landing
%places
STANLEY FLK; Falkland Islands FLK; Brazil BRA; Uruguay URY; Chile CHL; Argentina ARG; Montevideo URY; Buenos Aires ARG; London GBR; Ushuaia ARG; Government House FLK
%dates
"STANLEY, [Jan 10, 2012]" = 2012-01-10
"before [Christmas]" = 2011-12-25
"On [Monday] the" = 2012-01-09
"here in [February]" = 2012-02-01..2012-02-29
"sails in [March]" = 2012-03-01..2012-03-31
