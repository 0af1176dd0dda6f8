name: g20-hangzhou-steel-text
published: 2016-09-05
style: communique
region: Global
negatives: none

Chair's Summary of the Ministerial Session on Excess Capacity

Ministers and heads of delegation met in Hangzhou on 5 September 2016 under the chairmanship of Minister Gao Wenbin of China.

Participants recognized that excess steel capacity is a global problem and agreed to set up a Forum, to be facilitated by the OECD, which shall report in 2017. China announced that it had closed 36 million tonnes of capacity this year and will close a further 100 million by 2020. The European Union welcomed this, while expressing concern that state-owned mills continue to receive cheap credit.

The United States stated that it maintains its duties of 522 percent on cold-rolled flat steel. China asked that they be withdrawn, and informed the meeting that it had brought the matter before the World Trade Organization in August. The United States disagreed.

Brazil and India, supported by Turkey, called for technical assistance to small foundries. Japan offered to host a seminar in Kitakyushu in February. The Russian Federation opposed the inclusion of any reference to sanctions; the sentence was accordingly deleted.

One delegation proposed a commitment not to raise tariffs until the end of 2018. There was no consensus on the proposal.

The Chair thanked Ministers for the constructive atmosphere. He expressed regret that the representative of Argentina, who had been denied a visa in transit, could not attend.

%actors
ministers = Ministers and heads of delegation | - | state | Participants
gao = Gao Wenbin | CHN | person | The Chair
china = China | CHN | state
eu = The European Union | - | igo
us = The United States | USA | state
brazil = Brazil | BRA | state
india = India | IND | state
turkey = Turkey | TUR | state
japan = Japan | JPN | state
russia = The Russian Federation | RUS | state
delegation = One delegation | - | state
rep = the representative of Argentina | ARG | person
%events
CONSULT/multilateral happened core | ministers, gao > - | 2016-09-05 | Hangzhou CHN | "delegation [met] in Hangzhou" | contexts: economic
AGREE happened core | ministers > - | 2016-09-05 | Hangzhou CHN | "and [agreed to set up] a Forum" | contexts: economic
CONCEDE happened core | china > - | 2016-09-05 | Hangzhou CHN | "and [will close] a further" | contexts: economic | by S2
SUPPORT happened | eu > china | 2016-09-05 | Hangzhou CHN | "Union [welcomed] this" | contexts: economic
ACCUSE/disapprove happened core | eu > china | 2016-09-05 | Hangzhou CHN | "[expressing concern] that" | contexts: economic
REJECT/yield happened core | us > china | 2016-09-05 | Hangzhou CHN | "it [maintains its duties] of" | contexts: economic | by S5
SANCTION/discontinue ongoing | us > china | - | - | "its duties of [522 percent] on" | contexts: economic | by S5
REQUEST/yield happened core | china > us | 2016-09-05 | Hangzhou CHN | "China [asked] that" | contexts: economic
ACCUSE/allege happened core | china > us | 2016-08-01..2016-08-31 | - | "had [brought the matter before]" | contexts: economic, legal | by S7
REJECT happened | us > china | 2016-09-05 | Hangzhou CHN | "The United States [disagreed]" | contexts: economic
REQUEST/assist happened core | brazil, india, turkey > - | 2016-09-05 | Hangzhou CHN | "Turkey, [called for] technical" | contexts: economic
AGREE happened | japan > - | 2016-09-05 | Hangzhou CHN | "Japan [offered to host] a" | contexts: economic
REJECT happened core | russia > - | 2016-09-05 | Hangzhou CHN | "Federation [opposed] the" | contexts: economic
REQUEST happened | delegation > ministers | 2016-09-05 | Hangzhou CHN | "delegation [proposed] a" | contexts: economic
SUPPORT happened | gao > ministers | 2016-09-05 | Hangzhou CHN | "Chair [thanked] Ministers" | contexts: diplomatic
COERCE/restrict happened | - > rep | - | - | "had been [denied a visa] in" | contexts: diplomatic | by S10
%statements
S1 | ministers | indirect institution | "Participants [recognized] that" | "excess steel capacity is a global problem"
S2 | china | indirect institution | "China [announced] that" | "it had closed 36 million tonnes of capacity this year and will close a further 100 million by 2020"
S4 | eu | indirect institution | "[expressing concern] that" | "state-owned mills continue to receive cheap credit"
S5 | us | indirect institution | "States [stated] that" | "it maintains its duties of 522 percent on cold-rolled flat steel"
S6 | china | indirect institution | "China [asked] that" | "they be withdrawn"
S7 | china | indirect institution | "and [informed] the" | "it had brought the matter before the World Trade Organization in August"
S8 | brazil, india | indirect institution | "Turkey, [called for]" | "technical assistance to small foundries"
S9 | gao | indirect named | "Chair [thanked]" | "Ministers for the constructive atmosphere"
S10 | gao | indirect named | "He [expressed regret] that" | "the representative of Argentina, who had been denied a visa in transit, could not attend"
S11 | delegation | indirect anonymous | "[proposed] a commitment" | "a commitment not to raise tariffs until the end of 2018"
%figures
"closed [36 million tonnes]" | exact 36000000 t | steel capacity closed
"further [100 million]" | exact 100000000 t | steel capacity to be closed
"of [522 percent]" | exact 522 percent | duties on steel
%places
Hangzhou CHN; China CHN; United States USA; Brazil BRA; India IND; Turkey TUR; Japan JPN; Kitakyushu JPN; Russian Federation RUS; Argentina ARG
%dates
"on [5 September 2016]" = 2016-09-05
"report in [2017]" = 2017-01-01..2017-12-31
"capacity [this year]" = 2016-01-01..2016-12-31
"by [2020]" = 2020-01-01..2020-12-31
"Organization in [August]" = 2016-08-01..2016-08-31
"Kitakyushu in [February]" = 2017-02-01..2017-02-28
"the end of [2018]" = 2018-01-01..2018-12-31
