name: azores-lajes-base-thursday
published: 2015-01-09
style: translated
region: Europe
negatives: none

PONTA DELGADA, 9 January 2015 (Tejo Noticioso) – The United States communicated yesterday to Lisbon that they will withdraw 500 of the 650 military personnel of the Lajes base, in the island of Terceira, until the autumn. The president of the regional government, Vasco Cordeiro-Melo, considers the decision "an unacceptable way of treating a friend of seventy years" and demands of the Republic that it reopen the negotiation of the agreement.

The Foreign Minister, Rui Machete-Lobo, called the American ambassador, Robert Sherwin, to the palace to express the strong displeasure of Portugal. Mr. Sherwin defended that the reduction owes itself to the budget, not to politics, and promised aid to the 400 Portuguese workers who lose their post. In Congress, the representative Devin Nuno, grandson of Azoreans, threatens to block the transfer of funds to other bases.

It is not excluded, according to a source of the regional presidency, that the port be offered to China, whose prime minister made a technical stop of eight hours in Terceira in 2012. The minister disauthorized the hypothesis. The workers gathered by the gate of the base with candles. They dispersed without incidents.

%actors
us = The United States | USA | state
portugal = Lisbon | PRT | state | Portugal; the Republic
cordeiro = Vasco Cordeiro-Melo | PRT | person
machete = Rui Machete-Lobo | PRT | person | The minister
sherwin = Robert Sherwin | USA | person | Mr. Sherwin
workers = 400 Portuguese workers | PRT | population | The workers
nuno = Devin Nuno | USA | person
source = a source of the regional presidency | PRT | person
china = China | CHN | state
premier = whose prime minister | CHN | person
azores = the regional government | PRT | state
%events
RETREAT/withdraw planned core | us > portugal | 2015-09-01..2015-11-30 | Lajes PRT | "they will [withdraw] 500" | contexts: military | by S1
CONSULT happened | us, portugal > - | 2015-01-08 | - | "States [communicated] yesterday" | contexts: diplomatic
ACCUSE/disapprove happened core | cordeiro > us | - | - | "[considers the decision] "an" | contexts: military
REQUEST happened core | cordeiro > portugal | - | - | "and [demands of the Republic]" | contexts: diplomatic
ACCUSE/disapprove happened core | machete > sherwin | - | - | "[called the American ambassador], Robert" | contexts: diplomatic
REJECT happened | sherwin > machete | - | - | "Sherwin [defended] that" | contexts: military, economic
AGREE happened core | sherwin > workers | - | - | "and [promised aid] to" | contexts: economic
THREATEN/restrict happened | nuno > us | - | - | "Azoreans, [threatens to block] the" | contexts: legislative, military
AGREE hypothetical | azores > china | - | - | "port be [offered] to" | contexts: economic | by S4
CONSULT/visit happened | premier > portugal | 2012-01-01..2012-12-31 | Terceira PRT | "technical [stop] of" | contexts: diplomatic | by S4
REJECT happened | machete > azores | - | - | "minister [disauthorized] the" | contexts: diplomatic
PROTEST/demo happened core | workers > us | - | Lajes PRT | "workers [gathered by the gate]" | contexts: economic
%statements
S1 | us | indirect institution | "[communicated] yesterday" | "they will withdraw 500 of the 650 military personnel of the Lajes base"
S2 | cordeiro | mixed named | "[considers] the" | "the decision "an unacceptable way of treating a friend of seventy years""
S3 | sherwin | indirect named | "Sherwin [defended]" | "the reduction owes itself to the budget, not to politics"
S4 | source | indirect anonymous | "[according to] a" | "the port be offered to China, whose prime minister made a technical stop of eight hours in Terceira in 2012"
%figures
"withdraw [500 of the 650 military personnel]" | exact 500 person | military personnel to be withdrawn
"the [400 Portuguese workers]" | exact 400 person | workers who lose their post
"of [eight hours] in" | exact 8 hour | technical stop
"of [seventy years]" | exact 70 year | friendship
%visits
premier happened | Terceira PRT 2012-01-01..2012-12-31
%places
PONTA DELGADA PRT; United States USA; Lisbon PRT; Lajes PRT; Terceira PRT; Portugal PRT; China CHN
%dates
"DELGADA, [9 January 2015]" = 2015-01-09
"communicated [yesterday] to" = 2015-01-08
"until [the autumn]" = 2015-09-01..2015-11-30
"in [2012]. The" = 2012-01-01..2012-12-31
