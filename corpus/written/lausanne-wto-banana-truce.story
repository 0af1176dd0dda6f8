name: lausanne-wto-banana-truce
published: 2009-12-15
style: agency
region: Global
negatives: business, metaphor

GENEVA, Dec 15, 2009 (World Desk) – The longest war in the history of fruit ended on Tuesday when the European Union agreed to cut its duty on Latin American bananas from 176 to 114 euros a tonne, and Ecuador, Honduras and eight neighbours promised to drop their lawsuits.

Nobody was killed in it. Eleven governments fought for sixteen years with panels, appeals and, in 1999, an American bombardment of Scottish cashmere with duties of 100 percent. The casualties are in the Caribbean, whose growers lose their shelter. Brussels will pay them 200 million euros.

"We were the grass on which the elephants signed," said St. Lucia's trade minister, Errol Compton, who welcomed the money and deplored the sum. Cameroon threatened not to ratify its own agreement with the Union unless it receives more.

Washington, which grows no bananas but buys and sells them, signed a separate truce. Its representative, Norah Kirkpatrick, praised Trade Commissioner Benedetta Ferrero for her "stamina and her jokes".

%actors
eu = European Union | - | igo | Brussels; the Union
ecuador = Ecuador | ECU | state
honduras = Honduras | HND | state
neighbours = eight neighbours | - | state
growers = growers | - | population
compton = Errol Compton | LCA | person
cameroon = Cameroon | CMR | state
us = Washington | USA | state
kirkpatrick = Norah Kirkpatrick | USA | person
ferrero = Benedetta Ferrero | - | person
uk = United Kingdom | GBR | state | Scottish
%events
AGREE happened core | eu > ecuador, honduras, neighbours | 2009-12-15 | GENEVA CHE | "Union [agreed to cut] its" | contexts: economic, natural_resource
AGREE happened core | ecuador, honduras, neighbours > eu | 2009-12-15 | GENEVA CHE | "neighbours [promised to drop] their" | contexts: legal, economic
SANCTION/discontinue happened | us > uk | 1999-01-01..1999-12-31 | - | "[bombardment of Scottish cashmere] with" | contexts: economic
AID planned core | eu > growers | - | - | "Brussels [will pay them] 200" | contexts: economic
SUPPORT happened | compton > eu | - | - | "who [welcomed] the money" | contexts: economic
ACCUSE/disapprove happened | compton > eu | - | - | "and [deplored] the sum" | contexts: economic
THREATEN/relations happened core | cameroon > eu | - | - | "Cameroon [threatened] not" | contexts: economic
SUPPORT happened core | us > eu | - | - | "them, [signed] a separate" | contexts: economic
SUPPORT happened | kirkpatrick > ferrero | - | - | "Kirkpatrick, [praised] Trade" | contexts: diplomatic
%statements
S1 | compton | direct named | "signed," [said] St" | "We were the grass on which the elephants signed,"
S2 | kirkpatrick | mixed named | "[praised] Trade" | "Trade Commissioner Benedetta Ferrero for her "stamina and her jokes""
S3 | cameroon | indirect institution | "[threatened] not" | "not to ratify its own agreement with the Union unless it receives more"
S4 | compton | indirect named | "who [welcomed]" | "the money"
%figures
"from [176] to" | exact 176 EUR | old duty a tonne
"to [114 euros] a" | exact 114 EUR | new duty a tonne
"[Eleven governments]" | exact 11 country | governments in the dispute
"for [sixteen years]" | exact 16 year | dispute
"of [100 percent]" | exact 100 percent | American duties
"them [200 million euros]" | exact 200000000 EUR | payment to growers
"and [eight neighbours]" | exact 8 country | neighbours
%places
GENEVA CHE; Ecuador ECU; Honduras HND; Caribbean -; Brussels BEL; St. Lucia LCA; Cameroon CMR; Washington USA
%dates
"GENEVA, [Dec 15, 2009]" = 2009-12-15
"ended on [Tuesday]" = 2009-12-15
"in [1999], an" = 1999-01-01..1999-12-31
