name: addis-ena-dam-bond
published: 2011-04-03
style: state-media
region: Africa
negatives: none

GUBA, Benishangul (EIA) – Prime Minister Tadesse Wolde on Saturday laid the cornerstone of the Grand Millennium Dam, which is to be built entirely with the sweat and the money of the Ethiopian people.

Donors had refused to lend so much as a birr for the project because of the selfish campaign of one downstream country, the Premier noted. "They think that poverty is our natural condition," he said. He invited Egypt and Sudan to share the costs in proportion to their benefit and assured them that not one glass of water would be taken away.

Italian contractor Bellini Grandi Opere has pledged to complete the work in 44 months. Civil servants across the country have decided to give a month's salary; the Chamber of Commerce purchased bonds worth 50 million birr on the spot. Members of the diaspora in Toronto, among whom anti-peace elements had attempted to disrupt a bond evening by banging on the doors, donated gold.

Uganda and Kenya have praised the initiative, said Foreign Minister Berhane Kidanu, who returned from Kampala on Friday. Last month Burundi became the sixth country to sign the Nile framework agreement. Egypt's new government has asked for a delay of a year, and Ethiopia has graciously consented to put off ratification.

%actors
tadesse = Tadesse Wolde | ETH | person | the Premier; Prime Minister Tadesse Wolde
donors = Donors | - | organization
ethiopia = Ethiopia | ETH | state
egypt = Egypt | EGY | state | one downstream country; Egypt's new government
sudan = Sudan | SDN | state
bellini = Bellini Grandi Opere | ITA | organization
servants = Civil servants across the country | ETH | population
chamber = the Chamber of Commerce | ETH | organization
diaspora = Members of the diaspora in Toronto | ETH | population
anti = anti-peace elements | ETH | population
uganda = Uganda | UGA | state | Kampala
kenya = Kenya | KEN | state
berhane = Berhane Kidanu | ETH | person | Foreign Minister Berhane Kidanu
burundi = Burundi | BDI | state
%events
REJECT/assist happened core | donors > ethiopia | - | - | "Donors had [refused to lend] so" | contexts: natural_resource, economic
ACCUSE/disapprove happened core | tadesse > egypt | 2011-04-02 | GUBA ETH | "the [selfish campaign] of" | contexts: natural_resource
AGREE happened core | tadesse > egypt, sudan | 2011-04-02 | GUBA ETH | "He [invited Egypt] and" | contexts: natural_resource
AGREE happened core | tadesse > egypt, sudan | 2011-04-02 | GUBA ETH | "and [assured them] that" | contexts: natural_resource
AGREE happened | bellini > ethiopia | - | - | "has [pledged to complete] the" | contexts: natural_resource
AGREE happened | servants > ethiopia | - | - | "have [decided to give] a" | contexts: economic
AID happened | chamber > ethiopia | - | - | "Commerce [purchased bonds worth] 50" | contexts: economic
PROTEST/obstruct happened | anti > diaspora | - | Toronto CAN | "attempted to [disrupt a bond] evening" | contexts: economic
AID happened | diaspora > ethiopia | - | Toronto CAN | "doors, [donated gold]" | contexts: economic
SUPPORT happened core | uganda, kenya > ethiopia | - | - | "Kenya have [praised the initiative]" | contexts: natural_resource | by S4
CONSULT/visit happened | berhane > uganda | 2011-04-01 | Kampala UGA | "who [returned from Kampala] on" | contexts: diplomatic
SUPPORT happened core | burundi > - | 2011-03-01..2011-03-31 | - | "country to [sign] the Nile" | contexts: natural_resource
REQUEST/yield happened core | egypt > ethiopia | - | - | "government has [asked for a] delay" | contexts: natural_resource
CONCEDE happened core | ethiopia > egypt | - | - | "has graciously [consented to put] off" | contexts: natural_resource
%statements
S1 | tadesse | indirect named | "Premier [noted]" | "Donors had refused to lend … one downstream country"
S2 | tadesse | direct named | "condition," he [said]" | "They think that poverty is our natural condition,"
S3 | tadesse | indirect named | "and [assured] them" | "not one glass of water would be taken away"
S4 | berhane | indirect named | "initiative, [said] Foreign" | "Uganda and Kenya have praised the initiative"
S5 | tadesse | indirect named | "He [invited]" | "Egypt and Sudan to share the costs in proportion to their benefit"
%figures
"[44 months]" | exact 44 month | building time
"[a month's salary]" | exact 1 month | salary given
"[50 million birr]" | exact 50000000 ETB | bonds
"a delay of [a year]" | exact 1 year | delay
%visits
berhane happened | Kampala UGA -
%places
GUBA ETH; Benishangul ETH; Egypt EGY; Sudan SDN; Toronto CAN; Uganda UGA; Kenya KEN; Kampala UGA; Burundi BDI; Nile -; Ethiopia ETH
%dates
"on [Saturday]" = 2011-04-02; "on [Friday]" = 2011-04-01; "[Last month]" = 2011-03-01..2011-03-31
