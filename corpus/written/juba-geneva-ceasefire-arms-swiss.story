name: juba-geneva-ceasefire-arms-swiss
published: 2002-01-20
style: communique
region: Global
negatives: none

JOINT STATEMENT

Bürgenstock, Switzerland, 19 January 2002

Delegations of the Government of the Republic of the Sudan and of the Nuba Mountains Front signed today, in the presence of the ambassadors of Switzerland and the United States, an agreement on a ceasefire in the Nuba Mountains, renewable every six months.

From 22 January at noon, the parties shall cease all hostilities, stop laying mines, release detainees, and allow relief flights to land at Kauda. Their forces shall withdraw to agreed positions within 72 hours. Neither party shall bring in additional troops.

A monitoring unit will be led by the Norwegian Brigadier Jan-Erik Halvorsen. The parties welcomed Egypt's offer of observers; they did not agree on a similar offer by Uganda.

The Front deplored the bombing of the airstrip at Kauda on 8 January, in which a nurse was killed. The Government expressed its regret, and undertook to inform its pilots of the terms of this agreement without delay.

The parties express their gratitude to Ambassador Konrad Bucher, who negotiated with them for six days, and to the people of the United States for 2,000 tons of sorghum delivered since November. They will meet again in Bürgenstock on 18 June, or earlier, should either side request it.

%actors
sudan = the Government of the Republic of the Sudan | SDN | state | The Government
front = Nuba Mountains Front | SDN | armed_group | The Front
swiss = Switzerland | CHE | state
us = the United States | USA | state
egypt = Egypt | EGY | state
uganda = Uganda | UGA | state
nurse = a nurse | SDN | person
bucher = Konrad Bucher | CHE | person
detainees = detainees | SDN | population
%events
SUPPORT happened core | sudan, front > - | 2002-01-19 | Bürgenstock CHE | "Front [signed] today" | contexts: military, peacekeeping
RETREAT/ceasefire planned core | sudan, front > - | 2002-01-22 | Nuba Mountains SDN | "shall [cease all hostilities], stop" | contexts: military, peacekeeping
RETREAT/release planned | sudan, front > detainees | - | - | "mines, [release detainees], and" | contexts: human_rights
RETREAT/access planned core | sudan, front > - | - | Kauda SDN | "and [allow relief flights] to" | contexts: human_security
RETREAT/withdraw planned | sudan, front > - | - | - | "forces shall [withdraw] to" | contexts: military
MOBILIZE/troops denied | sudan, front > - | - | - | "[shall bring in] additional" | contexts: military
SUPPORT happened | sudan, front > egypt | 2002-01-19 | Bürgenstock CHE | "parties [welcomed] Egypt" | contexts: peacekeeping
AGREE happened | egypt > sudan, front | - | - | "Egypt's [offer] of observers" | contexts: peacekeeping | by S1
AGREE denied | sudan, front > uganda | - | - | "they [did not agree on] a" | contexts: peacekeeping
ACCUSE/disapprove happened core | front > sudan | 2002-01-19 | Bürgenstock CHE | "Front [deplored] the" | contexts: military
ASSAULT/aerial happened core | sudan > nurse | 2002-01-08 | Kauda SDN | "the [bombing] of the airstrip" | contexts: military | by S2
CONCEDE happened | sudan > front | 2002-01-19 | Bürgenstock CHE | "[expressed its regret], and" | contexts: military
AGREE happened | sudan > front | 2002-01-19 | Bürgenstock CHE | "and [undertook to inform] its" | contexts: military
SUPPORT happened | sudan, front > bucher, us | 2002-01-19 | Bürgenstock CHE | "[express their gratitude] to" | contexts: diplomatic
CONSULT/third-party happened core | sudan, front, bucher > - | - | Bürgenstock CHE | "who [negotiated with them] for" | contexts: diplomatic
AID happened | us > sudan | - | - | "sorghum [delivered] since" | contexts: human_security
CONSULT/third-party planned | sudan, front > swiss | 2002-06-18 | Bürgenstock CHE | "They will [meet again] in" | contexts: diplomatic
%statements
S1 | sudan, front | indirect institution | "[welcomed] Egypt's" | "Egypt's offer of observers"
S2 | front | indirect institution | "[deplored] the bombing" | "the bombing of the airstrip at Kauda on 8 January, in which a nurse was killed"
S3 | sudan | indirect institution | "[expressed] its regret" | "its regret"
%figures
"every [six months]" | exact 6 month | renewal of the ceasefire
"within [72 hours]" | exact 72 hour | time to withdraw
"for [six days]" | exact 6 day | negotiations
"for [2,000 tons] of" | exact 2000 t | sorghum
%places
Bürgenstock CHE; Switzerland CHE; Sudan SDN; Nuba Mountains SDN; United States USA; Kauda SDN; Egypt EGY; Uganda UGA
%dates
"Switzerland, [19 January 2002]" = 2002-01-19
"signed [today], in" = 2002-01-19
"From [22 January at noon], the" = 2002-01-22
"on [8 January], in" = 2002-01-08
"since [November]" = 2001-11-01..2001-11-30
"on [18 June], or" = 2002-06-18
