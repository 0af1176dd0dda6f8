name: maseru-observers-preliminary
published: 2012-05-29
style: agency
region: Africa
negatives: none

MASERU, May 29, 2012 (Southern Wire) – Observers from southern Africa declared Lesotho's parliamentary election credible and peaceful on Tuesday but criticised the public radio for giving four fifths of its air time to the government.

The head of the regional mission, former Malawian vice president Chrissie Mhango-Banda, said that 126 observers had visited 411 polling stations in all ten districts. Most had opened on time; at Semonkong, where snow blocked the pass, ballot boxes came by horse at noon.

"Basotho queued in blankets and went home in order," she told reporters. "The microphone was less orderly." She called on the incoming parliament to make the broadcaster independent.

Minutes later a second, smaller group of observers, sent by churches, read out a different opinion in the same hotel. Its spokesman, Father Anselm Ramokoena, complained that a chief in Thaba-Tseka had threatened to withhold grazing from families who voted for the opposition. The electoral commission promised to investigate.

No party won a majority. Prime Minister Thabang Seeiso, in power since 1998, congratulated "the winner, whoever it turns out to be" and invited the two largest opposition parties to talks on Wednesday. One of them, the Highlands Convention, turned him down flat. "We did not climb this mountain to hold his coat," its leader, Mamello Tsiu, said.

Her party is negotiating with three others. A diplomat who follows the talks said on condition of anonymity that they had agreed on everything but the chairs.

South Africa praised the conduct of the polls. The army, which in this kingdom is always asked, said that it would salute whomever the King swears in.

%actors
mission = Observers from southern Africa | - | igo | the regional mission; 126 observers
lesotho = Lesotho | LSO | state
radio = the public radio | LSO | state | the broadcaster
mhango = Chrissie Mhango-Banda | MWI | person | former Malawian vice president
parliament = the incoming parliament | LSO | state
ramokoena = Anselm Ramokoena | LSO | person | Its spokesman
chief = a chief in Thaba-Tseka | LSO | person
families = families who voted for the opposition | LSO | population
commission = The electoral commission | LSO | state
seeiso = Thabang Seeiso | LSO | person | Prime Minister
convention = the Highlands Convention | LSO | organization | Her party; One of them
tsiu = Mamello Tsiu | LSO | person | its leader
largest = the two largest opposition parties | LSO | organization
others = three others | LSO | organization
diplomat = A diplomat who follows the talks | - | person
sa = South Africa | ZAF | state
army = The army | LSO | state
king = the King | LSO | person
%events
SUPPORT happened core | mission > lesotho | 2012-05-29 | MASERU LSO | "Africa [declared] Lesotho's" | contexts: election
ACCUSE/disapprove happened core | mission > radio | 2012-05-29 | MASERU LSO | "but [criticised] the" | contexts: election, rights_freedoms
REQUEST/change happened core | mhango > parliament | 2012-05-29 | MASERU LSO | "She [called on] the" | contexts: legislative, rights_freedoms
ACCUSE/allege happened core | ramokoena > chief | 2012-05-29 | MASERU LSO | "[complained] that" | contexts: election
THREATEN happened | chief > families | - | Thaba-Tseka LSO | "had [threatened] to" | contexts: election | by S3
AGREE happened | commission > ramokoena | - | - LSO | "commission [promised] to" | contexts: election
ACCUSE/investigate planned | commission > chief | - | - LSO | "promised to [investigate]" | contexts: election
SUPPORT happened | seeiso > - | - | - LSO | "1998, [congratulated] "the" | contexts: election
AGREE happened core | seeiso > largest | - | - LSO | "and [invited] the" | contexts: election, political_institutions
REJECT/meet happened core | convention > seeiso | - | - LSO | "[turned him down] flat" | contexts: election
CONSULT ongoing core | convention, others > - | - | - LSO | "party is [negotiating] with" | contexts: election, legislative
AGREE happened | convention, others > - | - | - LSO | "they had [agreed] on" | contexts: election | by S6
SUPPORT happened | sa > lesotho | - | - | "Africa [praised] the" | contexts: election
AGREE happened | army > king | - | - LSO | "it [would salute] whomever" | contexts: military
%statements
S1 | mhango | indirect named | "Mhango-Banda, [said] that" | "126 observers had visited 411 polling stations in all ten districts"
S2 | mhango | direct named | "she [told] reporters" | "Basotho queued in blankets and went home in order,"
S3 | ramokoena | indirect named | "[complained] that" | "a chief in Thaba-Tseka had threatened … for the opposition"
S4 | seeiso | direct named | "[congratulated] "the" | "the winner, whoever it turns out to be"
S5 | tsiu | direct named | "Tsiu, [said]" | "We did not climb this mountain to hold his coat,"
S6 | diplomat | indirect anonymous | "talks [said] on" | "they had agreed on everything but the chairs"
S7 | army | indirect institution | "asked, [said] that" | "it would salute whomever the King swears in"
S8 | mhango | indirect named | "She [called on] the" | "the incoming parliament to make the broadcaster independent"
%figures
"[four fifths]" | exact 0.8 ratio | air time given to the government
"[126 observers]" | exact 126 person | observers
"[411 polling stations]" | exact 411 item | polling stations visited
"all [ten districts]" | exact 10 item | districts
"with [three others]" | exact 3 item | parties
%places
MASERU LSO; Lesotho LSO; Semonkong LSO; Thaba-Tseka LSO; South Africa ZAF
%dates
"MASERU, [May 29, 2012]" = 2012-05-29; "on [Tuesday]" = 2012-05-29; "on [Wednesday]" = 2012-05-30
