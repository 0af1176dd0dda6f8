name: kirkuk-mustard-shells-team
published: 2016-03-16
style: agency
region: Middle-East
negatives: history

KIRKUK, Iraq, March 16, 2016 (Levant Press) – Blisters came up on the children of Taza on the third day, and on Wednesday a team from The Hague came to look at them.

The Banner of the Caliphate, which holds Bashir two miles down the road, fired some 40 rockets into the Turkmen town on March 8. They smelled of garlic. A girl of three has since died and about 600 people have been treated, the governor of Kirkuk, Rebin Talabani-Zangana, said.

"One does not need a laboratory for garlic," said Hussein Abbas Taqi, who sells tyres and has burns up to the elbow. He and some 200 other men blocked the Baghdad road on Monday, demanding that the air force flatten Bashir. The police fired over their heads.

Prime Minister Adil al-Saadi vowed that the perpetrators would not go unpunished. Iraqi jets bombed a workshop in Bashir on Saturday, killing its chemist, the ministry of defence announced. A coalition spokesman, Col. Brett Sorensen, would neither confirm nor deny that the chemist had been found with the help of a prisoner, Sulayman Daoud, taken by American commandos in February.

The inspectors, six of them, took soil and urine and declined to speak. The mayor complained that they had been held up for two days at the airport by a form. Germany, it was learned, will send masks.

Wednesday was also Halabja day. In the hills across the plain, people stood still for five minutes at 11:20, as they have each year since 1988, when aircraft of the old regime dropped gas on that town and killed 5,000.

%actors
banner = The Banner of the Caliphate | IRQ | armed_group
taza = the children of Taza | IRQ | population | the Turkmen town; A girl of three
team = a team from The Hague | - | igo | The inspectors
talabani = Rebin Talabani-Zangana | IRQ | person | the governor of Kirkuk
taqi = Hussein Abbas Taqi | IRQ | person
men = some 200 other men | IRQ | population
police = The police | IRQ | state
saadi = Adil al-Saadi | IRQ | person | Prime Minister Adil al-Saadi
iraq = Iraq | IRQ | state | Iraqi jets; the ministry of defence; the air force
chemist = its chemist | IRQ | person | the chemist
sorensen = Brett Sorensen | USA | person | A coalition spokesman
commandos = American commandos | USA | state
daoud = Sulayman Daoud | IRQ | person | a prisoner
mayor = The mayor | IRQ | person
germany = Germany | DEU | state
saddam = the old regime | IRQ | state | aircraft of the old regime
halabja = that town | IRQ | population
%events
ASSAULT/unconventional happened core | banner > taza | 2016-03-08 | Taza IRQ | "road, [fired] some 40" | contexts: cbrn, terrorism
CONSULT/visit happened core | team > taza | 2016-03-16 | Taza IRQ | "The Hague [came to look]" | contexts: cbrn
PROTEST/obstruct happened core | taqi, men > iraq | 2016-03-14 | - IRQ | "men [blocked] the" | contexts: cbrn
ASSAULT/crowd-control happened | police > men, taqi | 2016-03-14 | - IRQ | "police [fired over their heads]" | contexts: repression
THREATEN happened core | saadi > banner | - | - IRQ | "al-Saadi [vowed] that" | contexts: cbrn, terrorism
ASSAULT/aerial happened core | iraq > banner, chemist | 2016-03-12 | Bashir IRQ | "jets [bombed] a" | contexts: military, cbrn
REJECT happened | sorensen > - | - | - | "would [neither confirm nor deny]" | contexts: military
ASSAULT/abduct happened | commandos > daoud | 2016-02-01..2016-02-29 | - IRQ | "Daoud, [taken] by" | contexts: military
ACCUSE/investigate happened | team > banner | 2016-03-16 | Taza IRQ | "them, [took soil] and" | contexts: cbrn
ACCUSE/disapprove happened | mayor > iraq | - | Taza IRQ | "mayor [complained] that" | contexts: cbrn
COERCE/restrict happened | iraq > team | - | - IRQ | "been [held up] for" | contexts: cbrn | by S5
AID planned | germany > taza | - | - IRQ | "will [send masks]" | contexts: cbrn
ASSAULT/unconventional happened | saddam > halabja | 1988-03-16 | - IRQ | "regime [dropped gas] on" | contexts: cbrn, human_rights
%statements
S1 | talabani | indirect named | "Talabani-Zangana, [said]" | "A girl of three has since died and about 600 people have been treated,"
S2 | taqi | direct named | "garlic," [said] Hussein" | "One does not need a laboratory for garlic,"
S3 | saadi | indirect named | "[vowed] that" | "the perpetrators would not go unpunished"
S4 | iraq | indirect institution | "defence [announced]" | "Iraqi jets bombed a workshop in Bashir on Saturday, killing its chemist,"
S5 | mayor | indirect anonymous | "[complained] that" | "they had been held up for two days at the airport by a form"
%figures
"[some 40 rockets]" | about 40 item | rockets
"[about 600 people]" | about 600 person | treated
"[some 200 other men]" | about 200 person | men blocking the road
"inspectors, [six] of" | exact 6 person | inspectors
"[two miles]" | exact 2 mile | distance to Bashir
"for [two days]" | exact 2 day | delay
"killed [5,000]" | exact 5000 person | killed at Halabja
%visits
team happened | Taza IRQ 2016-03-16
%places
KIRKUK IRQ; Iraq IRQ; Kirkuk IRQ; Taza IRQ; The Hague NLD; Bashir IRQ; Baghdad IRQ; Germany DEU; Halabja IRQ
%dates
"KIRKUK, Iraq, [March 16, 2016]" = 2016-03-16; "on [Wednesday] a" = 2016-03-16; "on [March 8]" = 2016-03-08; "on [Monday]" = 2016-03-14; "on [Saturday]" = 2016-03-12; "in [February]" = 2016-02-01..2016-02-29; "[Wednesday] was" = 2016-03-16; "[1988], when" = 1988-01-01..1988-12-31
