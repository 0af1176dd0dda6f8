name: port-moresby-mine-spill-court
published: 1996-06-12
style: local
region: Oceania
negatives: business

Ok Tedi settles; villagers to get K110 million

PORT MORESBY – Southern Mining, the Melbourne company which for ten years let its tailings run into the Fly River, agreed on Tuesday to pay 110 million kina to 30,000 river people and to build a dam.

The settlement ends a suit before the Supreme Court of Victoria. Simon Gebob, the Yonggom leader who filed it in 1994, wept on the steps. "My river is still dead, but it has been heard," he said.

The Government, which owns 30 per cent of the mine, had fought on the side of the company. Last September Parliament passed a law that made it a crime to sue abroad; lawyers acting for the villagers were turned back at Jacksons airport, and one, Nathan Slade, was deported. A judge in Melbourne found the company in contempt for having drafted that law itself. Environment Minister Perry Zuroc has now apologized, and said it would be repealed.

Indonesia, whose villagers live across the river, asked to be included. It was told to wait. Landowners at Tabubil, who fear for their royalties, closed the road to the mine on Wednesday morning with two burnt-out trucks.

Shares in Southern Mining rallied, having taken a pounding for months.

%actors
southern = Southern Mining | AUS | organization | the company
people = 30,000 river people | PNG | population | the villagers
maun = Simon Gebob | PNG | person
gov = The Government | PNG | state
parliament = Parliament | PNG | state
lawyers = lawyers acting for the villagers | - | person
slade = Nathan Slade | - | person
judge = A judge in Melbourne | AUS | state
zuroc = Perry Zuroc | PNG | person
indonesia = Indonesia | IDN | state
landowners = Landowners at Tabubil | PNG | population
%events
AGREE happened core | southern > people | 1996-06-11 | - | "[agreed] on Tuesday" | contexts: reparations, environment
AID planned | southern > people | - | - | "to [pay 110 million kina]" | contexts: reparations
ACCUSE/allege happened core | maun > southern | 1994-01-01..1994-12-31 | - | "who [filed it] in" | contexts: legal, environment
SUPPORT happened | gov > southern | - | - | "[fought on the side] of" | contexts: legal
COERCE/restrict happened core | parliament > people | 1995-09-01..1995-09-30 | - | "[made it a crime] to" | contexts: legal, legislative
COERCE/restrict happened | gov > lawyers | - | Jacksons PNG | "were [turned back] at" | contexts: legal
COERCE/deport happened core | gov > slade | - | - | "Slade, was [deported]" | contexts: legal
SANCTION/convict happened core | judge > southern | - | Melbourne AUS | "Melbourne [found the company in] contempt" | contexts: legal
CONCEDE happened core | zuroc > people | - | - | "has now [apologized], and" | contexts: legal
CONCEDE planned | gov > people | - | - | "it would be [repealed]" | contexts: legal, legislative | by S2
REQUEST happened | indonesia > southern | - | - | "river, [asked to be included]" | contexts: reparations
REJECT happened | southern > indonesia | - | - | "It was [told to wait]" | contexts: reparations
PROTEST/obstruct happened core | landowners > southern | 1996-06-12 | Tabubil PNG | "[closed the road] to" | contexts: natural_resource
%statements
S1 | maun | direct named | "heard," he [said]" | "My river is still dead, but it has been heard,"
S2 | zuroc | indirect named | "and [said] it" | "it would be repealed"
%figures
"pay [110 million kina]" | exact 110000000 PGK | settlement
"to [30,000 river people]" | exact 30000 person | river people
"for [ten years] let" | exact 10 year | tailings
"owns [30 per cent of the mine]" | exact 30 percent | government's share of the mine
"[two burnt-out trucks]" | exact 2 item | trucks
%places
PORT MORESBY PNG; Melbourne AUS; Fly River PNG; Victoria AUS; Jacksons PNG; Indonesia IDN; Tabubil PNG
%dates
"on [Tuesday] to" = 1996-06-11
"it in [1994]" = 1994-01-01..1994-12-31
"[Last September] Parliament" = 1995-09-01..1995-09-30
"on [Wednesday morning]" = 1996-06-12
