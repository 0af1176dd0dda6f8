name: perth-submarine-paris-recall
published: 2021-09-18
style: agency
region: Oceania
negatives: business

PARIS/CANBERRA, Sept 18, 2021 (Southern Star Agency) – France called home its ambassadors from Canberra and Washington on Friday, a first with two allies of such standing, after Australia cancelled a contract for 12 French submarines worth $66 billion and turned to American nuclear boats.

Foreign Minister Yvon Le Guennec spoke of "a stab in the back". Prime Minister Ross Tillerman rejected that: he had made clear to President Lucien Ferrand in June, over a long dinner in Paris, that conventional boats might not do. "He was told about the weather, not about the storm," a member of Ferrand's staff, who was at table, recounted on condition of anonymity.

China condemned the new pact as irresponsible. New Zealand's leader, Helen Aroha, said the vessels would not be allowed into its waters. Malaysia fears an arms race. Taiwan welcomed it.

Washington regretted the French decision and hopes to see the envoys return soon; President Alan Whitcombe has asked for a call with Ferrand. The European Union's trade talks with Australia, the 12th round of which is scheduled for October, could be put off, a member of the European Parliament warned. Britain, the third partner, whose ambassador Paris did not recall – "one doesn't recall from a fifth wheel", said Le Guennec – denied that there was a rift.

Naval Marine, the builder, will send its bill "in a few weeks". Shares in its parent company were torpedoed.

%actors
france = France | FRA | state | Paris
australia = Australia | AUS | state | Canberra
us = Washington | USA | state
leguennec = Yvon Le Guennec | FRA | person | Le Guennec
tillerman = Ross Tillerman | AUS | person
ferrand = Lucien Ferrand | FRA | person | Ferrand
staff = a member of Ferrand's staff | FRA | person
china = China | CHN | state
aroha = Helen Aroha | NZL | person
taiwan = Taiwan | TWN | state
whitcombe = Alan Whitcombe | USA | person
eu = The European Union | - | igo
mep = a member of the European Parliament | - | person
britain = Britain | GBR | state
%events
SANCTION/withdraw happened core | france > australia, us | 2021-09-17 | - | "France [called home its ambassadors]" | contexts: diplomatic
SANCTION/discontinue happened core | australia > france | - | - | "Australia [cancelled a contract] for" | contexts: military, economic
COOPERATE planned core | australia, us > - | - | - | "and [turned to] American" | contexts: military
ACCUSE/allege happened core | leguennec > australia | - | - | "[a stab in the] back" | contexts: diplomatic | by S1
REJECT happened core | tillerman > leguennec | - | - | "Tillerman [rejected that]" | contexts: diplomatic
CONSULT/visit happened | tillerman > ferrand | 2021-06-01..2021-06-30 | Paris FRA | "over a long [dinner] in" | contexts: diplomatic | by S2
ACCUSE/disapprove happened | staff > tillerman | - | - | "told about the weather, [not about the storm]" | contexts: diplomatic | by S3
ACCUSE/disapprove happened core | china > australia, us, britain | - | - | "China [condemned] the" | contexts: military
THREATEN/restrict happened core | aroha > australia | - | - | "[would not be allowed] into" | contexts: military | by S4
SUPPORT happened | taiwan > australia, us, britain | - | - | "Taiwan [welcomed] it" | contexts: military
ACCUSE/disapprove happened | us > france | - | - | "Washington [regretted] the" | contexts: diplomatic
REQUEST/meet happened core | whitcombe > ferrand | - | - | "has [asked for a call]" | contexts: diplomatic
CONSULT planned | eu, australia > - | 2021-10-01..2021-10-31 | - | "the 12th [round] of which" | contexts: economic | by S5
REJECT/meet hypothetical | eu > australia | - | - | "could be [put off], a" | contexts: economic, diplomatic | by S5
SANCTION/withdraw denied | france > britain | - | - | "Paris [did not recall] –" | contexts: diplomatic
REJECT happened | britain > - | - | - | "[denied that there was]" | contexts: diplomatic
%statements
S1 | leguennec | mixed named | "[spoke] of "a" | "a stab in the back"
S2 | tillerman | indirect named | "Tillerman [rejected] that" | "he had made clear to President Lucien Ferrand … conventional boats might not do"
S3 | staff | direct anonymous | "table, [recounted] on" | "He was told about the weather, not about the storm,"
S4 | aroha | indirect named | "Aroha, [said] the" | "the vessels would not be allowed into its waters"
S5 | mep | indirect anonymous | "Parliament [warned]" | "The European Union's trade talks with Australia, the 12th round of which is scheduled for October, could be put off"
S6 | leguennec | direct named | "wheel", [said] Le" | "one doesn't recall from a fifth wheel"
S7 | britain | indirect institution | "[denied] that there was" | "there was a rift"
S8 | china | indirect institution | "[condemned] the new" | "the new pact as irresponsible"
%figures
"for [12 French submarines]" | exact 12 item | submarines
"worth [$66 billion]" | exact 66000000000 USD | contract
%visits
tillerman happened | Paris FRA 2021-06-01..2021-06-30
%places
PARIS FRA; CANBERRA AUS; France FRA; Canberra AUS; Washington USA; Australia AUS; Paris FRA; China CHN; New Zealand NZL; Malaysia MYS; Taiwan TWN; Britain GBR
%dates
"CANBERRA, [Sept 18, 2021]" = 2021-09-18
"Washington on [Friday]" = 2021-09-17
"Ferrand in [June]" = 2021-06-01..2021-06-30
"for [October], could" = 2021-10-01..2021-10-31
