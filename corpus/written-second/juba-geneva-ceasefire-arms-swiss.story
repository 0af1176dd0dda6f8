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
sudan = Government of the Republic of the Sudan | SDN | state | The Government
front = Nuba Mountains Front | SDN | armed_group | The Front
det = detainees | SDN | population
egypt = Egypt | EGY | state
uganda = Uganda | UGA | state
kauda = airstrip at Kauda | SDN | population | a nurse
bucher = Konrad Bucher | CHE | person
usap = people of the United States | USA | population
%events
SUPPORT happened core | sudan, front > - | 2002-01-19 | Bürgenstock CHE | "[signed]"
AGREE happened core | sudan, front > - | 2002-01-19 | Bürgenstock CHE | "[agreement] on"
RETREAT/ceasefire planned core | sudan, front > - | 2002-01-22 | Nuba Mountains SDN | "[cease]"
RETREAT/release planned core | sudan, front > det | 2002-01-22 | - | "[release]"
RETREAT/access planned core | sudan, front > - | 2002-01-22 | Kauda SDN | "[allow]"
RETREAT/withdraw planned core | sudan, front > - | 2002-01-22..2002-01-25 | - | "[withdraw]"
SUPPORT happened core | sudan, front > egypt | - | - | "[welcomed]"
AGREE happened | egypt > sudan, front | - | - | "[offer of observers]"
AGREE happened | uganda > sudan, front | - | - | "[similar offer]"
REJECT/assist happened core | sudan, front > uganda | - | - | "[did not agree]"
ACCUSE/disapprove happened core | front > sudan | - | - | "[deplored]"
ASSAULT/aerial happened core | sudan > kauda | 2002-01-08 | Kauda SDN | "[bombing]"
CONCEDE happened core | sudan > front | - | - | "[regret]"
AGREE happened core | sudan > front | - | - | "[undertook]"
SUPPORT happened core | sudan, front > bucher, usap | - | - | "[gratitude]"
CONSULT/third-party happened core | bucher, sudan, front > - | - | - | "[negotiated]"
AID happened core | usap > sudan, front | 2001-11-01..2002-01-19 | - | "[delivered]"
CONSULT/third-party planned core | sudan, front > - | 2002-06-18 | Bürgenstock CHE | "[meet again]"
%statements
S1 | sudan, front | indirect institution | "[welcomed]" | "Egypt's offer of observers"
S2 | front | indirect institution | "[deplored]" | "the bombing … killed"
S3 | sudan | indirect institution | "[expressed]" | "its regret"
S4 | sudan | indirect institution | "[undertook]" | "to inform its pilots … delay"
S5 | sudan, front | indirect institution | "[express] their" | "their gratitude … November"
%figures
"[72 hours]" | exact 72 hour | withdrawal
"[six days]" | exact 6 day | negotiations
"[2,000 tons]" | exact 2000 ton | sorghum
"[six months]" | exact 6 month | renewal
