name: oslo-mindanao-third-party
published: 2011-02-16
style: communique
region: Global
negatives: none

Joint Statement

Oslo, 16 February 2011

The delegations of the Government of the Philippines, led by Mr. Rafael Dimaculangan, and of the People's Democratic Council, led by Mr. Jorge Laput, held formal talks in Oslo from 9 to 15 February 2011, the first in seven years. The Royal Norwegian Government acted as facilitator; Ambassador Liv Tordahl presided over the opening session.

The Parties reaffirmed the agreements concluded in The Hague in 1992. They kept a reciprocal ceasefire throughout the talks, and each side noted that the other had violated it no more than once.

The Government agreed to work for the release of five consultants of the Council before the next round; Mr. Laput, for his part, announced that a police lieutenant and two soldiers captured in Davao Oriental in January would be set free. The Council withdrew its demand that the talks be moved to Beirut. It did not withdraw its demand that it be struck from the terrorist lists of the United States and the European Union, and it criticized both for their silence.

The Parties did not reach agreement on land reform. They undertook to exchange drafts by 31 May and to meet again in Oslo in June.

They thanked the Norwegian Government for its patience. Norway will contribute NOK 4 million to the clearance of mines in Quezon.

%actors
gov = the Government of the Philippines | PHL | state | The Government
dimaculangan = Rafael Dimaculangan | PHL | person
council = People's Democratic Council | PHL | armed_group | The Council
laput = Jorge Laput | PHL | person | Mr. Laput
norway = The Royal Norwegian Government | NOR | state | Norway; the Norwegian Government
consultants = five consultants of the Council | PHL | person
soldiers = a police lieutenant and two soldiers | PHL | state
us = the United States | USA | state
eu = European Union | - | igo
quezon = Quezon | PHL | population
%events
CONSULT/third-party happened core | dimaculangan, laput > norway | 2011-02-09..2011-02-15 | Oslo NOR | "held formal [talks] in Oslo" | contexts: diplomatic
AGREE happened core | gov, council > - | 2011-02-09..2011-02-15 | Oslo NOR | "The Parties [reaffirmed] the" | contexts: diplomatic
AGREE happened | gov, council > - | 1992-01-01..1992-12-31 | The Hague NLD | "agreements [concluded] in" | contexts: diplomatic
RETREAT/ceasefire happened core | gov, council > - | 2011-02-09..2011-02-15 | - | "They [kept a reciprocal ceasefire] throughout" | contexts: military
AGREE happened core | gov > council | 2011-02-09..2011-02-15 | Oslo NOR | "Government [agreed to work for]" | contexts: legal
RETREAT/release hypothetical | gov > consultants | - | - | "the [release] of five" | contexts: legal
CONCEDE happened core | laput > gov | 2011-02-09..2011-02-15 | Oslo NOR | "part, [announced] that a" | contexts: military
RETREAT/release planned core | council > soldiers | - | - | "would be [set free]" | contexts: military | by S2
ASSAULT/abduct happened | council > soldiers | 2011-01-01..2011-01-31 | Davao Oriental PHL | "soldiers [captured] in Davao" | contexts: military | by S2
CONCEDE happened | council > gov | - | - | "Council [withdrew its demand]" | contexts: diplomatic
REQUEST/yield happened | council > us, eu | - | - | "its demand that it be [struck] from" | contexts: terrorism
ACCUSE/disapprove happened | council > us, eu | - | - | "and it [criticized] both" | contexts: terrorism
AGREE denied core | gov, council > - | 2011-02-09..2011-02-15 | Oslo NOR | "[did not reach agreement] on" | contexts: human_security
AGREE happened | gov, council > - | 2011-02-09..2011-02-15 | Oslo NOR | "They [undertook] to" | contexts: diplomatic
CONSULT/third-party planned core | gov, council > norway | 2011-06-01..2011-06-30 | Oslo NOR | "and to [meet again] in" | contexts: diplomatic
SUPPORT happened | gov, council > norway | - | Oslo NOR | "They [thanked] the" | contexts: diplomatic
AID planned | norway > quezon | - | Quezon PHL | "Norway [will contribute] NOK" | contexts: human_security
%statements
S1 | gov, council | indirect institution | "each side [noted] that" | "the other had violated it no more than once"
S2 | laput | indirect named | "part, [announced] that" | "a police lieutenant and two soldiers captured in Davao Oriental in January would be set free"
S3 | council | indirect institution | "it [criticized] both" | "both for their silence"
S4 | gov, council | indirect institution | "They [thanked] the" | "the Norwegian Government for its patience"
%figures
"of [five consultants]" | exact 5 person | consultants to be released
"and [two soldiers] captured" | exact 2 person | soldiers captured
"in [seven years]" | exact 7 year | time since the last talks
"contribute [NOK 4 million]" | exact 4000000 NOK | Norwegian contribution
%visits
dimaculangan happened | Oslo NOR 2011-02-09..2011-02-15
laput happened | Oslo NOR 2011-02-09..2011-02-15
%places
Oslo NOR; Philippines PHL; The Hague NLD; Davao Oriental PHL; Beirut LBN; United States USA; Norway NOR; Quezon PHL
%dates
"Oslo, [16 February 2011]" = 2011-02-16
"from [9 to 15 February 2011]" = 2011-02-09..2011-02-15
"Hague in [1992]" = 1992-01-01..1992-12-31
"Oriental in [January]" = 2011-01-01..2011-01-31
"by [31 May]" = 2011-05-31
"Oslo in [June]" = 2011-06-01..2011-06-30
