name: luanda-troops-clear-road
published: 1999-01-11
style: agency
region: Africa
negatives: none

LUANDA, Jan 11 (Reuben News) - UNITA rebels shelled the besieged Angolan town of Kuito for the 30th day on Sunday, shortly after the United Nations announced that it would close its mission in the country "because there is no longer any peace to keep".

Angola's government, which refuses to negotiate with rebel chief Abílio Tchingunji as long as he does not lay down his arms, welcomed the decision. Two UN aircraft have been shot down since Christmas near Huambo with 23 people on board; UNITA denied hitting either and has not allowed searchers near the wrecks. Secretary-General Édouard Lacombe had pleaded with both sides for a ceasefire of 48 hours.

In New York, diplomats said the Security Council would tighten sanctions on the sale of diamonds, with which the rebels pay for their tanks. Zambia rejected Luanda's charge that its ministers were involved in the trade. Last week it expelled two Angolan attachés.

Some 60,000 hungry people have streamed into Malanje. Trucks of the World Food Programme, sent from the coast, turned back after one drove over a mine.

%actors
unita = UNITA | AGO | armed_group | UNITA rebels; the rebels
kuito = the besieged Angolan town of Kuito | AGO | population
un = United Nations | - | igo | UN
angola = Angola's government | AGO | state | Luanda
tching = Abílio Tchingunji | AGO | person | rebel chief Abílio Tchingunji
lacombe = Édouard Lacombe | - | person
sides = both sides | AGO | state
unsc = the Security Council | - | igo
zambia = Zambia | ZMB | state
attaches = two Angolan attachés | AGO | population
wfp = World Food Programme | - | igo
hungry = Some 60,000 hungry people | AGO | population
searchers = searchers | - | population
%events
ASSAULT/heavy-weapons happened core | unita > kuito | 1999-01-10 | Kuito AGO | "rebels [shelled] the" | contexts: military
SANCTION/withdraw planned core | un > angola | - | - AGO | "it would [close its mission]" | contexts: peacekeeping
REJECT/meet ongoing core | angola > tching | - | - | "which [refuses to negotiate] with" | contexts: military
RETREAT/disarm hypothetical | tching > angola | - | - AGO | "he does not [lay down his arms]" | contexts: military
SUPPORT happened | angola > un | - | - | "[welcomed] the decision" | contexts: peacekeeping
ASSAULT happened core | - > un | - | Huambo AGO | "have been [shot down] since" | contexts: military
REJECT happened | unita > - | - | - | "UNITA [denied] hitting" | contexts: military
REJECT/yield happened | unita > searchers | - | - AGO | "has [not allowed searchers] near" | contexts: disasters
REQUEST/yield happened core | lacombe > sides | - | - | "had [pleaded] with" | contexts: military
SANCTION/discontinue planned core | unsc > unita | - | - | "[tighten sanctions] on" | contexts: natural_resource | by S3
REJECT happened | zambia > angola | - | - | "Zambia [rejected Luanda's charge]" | contexts: natural_resource
ACCUSE/allege happened | angola > zambia | - | - | "Luanda's [charge] that" | contexts: natural_resource
SANCTION/expel happened core | zambia > attaches | 1999-01-04..1999-01-10 | - ZMB | "it [expelled two] Angolan" | contexts: diplomatic
AID cancelled | wfp > hungry | - | Malanje AGO | "coast, [turned back] after" | contexts: human_security
%statements
S1 | un | mixed institution | "[announced] that" | "it would close its mission in the country "because there is no longer any peace to keep""
S2 | unita | indirect institution | "UNITA [denied]" | "hitting either"
S3 | unsc | indirect anonymous | "diplomats [said] the" | "the Security Council would tighten sanctions on the sale of diamonds"
S4 | zambia | indirect institution | "[rejected] Luanda's" | "Luanda's charge that its ministers were involved in the trade"
S5 | lacombe | indirect named | "[pleaded] with" | "both sides for a ceasefire of 48 hours"
%figures
"[23 people]" | exact 23 person | people on board
"[48 hours]" | exact 48 hour | ceasefire asked for
"[Some 60,000 hungry people]" | about 60000 person | displaced people
"[Two UN aircraft]" | exact 2 item | aircraft
%places
LUANDA AGO; Kuito AGO; Huambo AGO; New York USA; Zambia ZMB; Malanje AGO; Luanda AGO; Angola AGO
%dates
"[Jan 11]" = 1999-01-11; "on [Sunday]" = 1999-01-10; "since [Christmas]" = 1998-12-25; "[Last week]" = 1999-01-04..1999-01-10
