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
eu = European Union | - | igo | Brussels
ecu = Ecuador | ECU | state
hnd = Honduras | HND | state
eight = eight neighbours | - | state
usa = Washington | USA | state | American
car = Caribbean growers | - | population | Caribbean
compton = Errol Compton | LCA | person
cmr = Cameroon | CMR | state
kirk = Norah Kirkpatrick | USA | person
ferr = Benedetta Ferrero | - | person
uk = Scotland | GBR | state | Scottish cashmere
%events
AGREE happened core | eu > ecu, hnd, eight | 2009-12-15 | GENEVA CHE | "[agreed to cut]"
AGREE happened core | ecu, hnd, eight > eu | 2009-12-15 | GENEVA CHE | "[promised]"
SANCTION/discontinue happened core | usa > uk | 1999-01-01..1999-12-31 | - | "[bombardment]"
ACCUSE/allege happened | ecu, hnd, eight > eu | - | - | "[lawsuits]"
AID planned core | eu > car | - | - | "[pay them]"
SUPPORT happened core | compton > eu | - | - | "[welcomed]"
ACCUSE/disapprove happened core | compton > eu | - | - | "[deplored]"
THREATEN happened core | cmr > eu | - | - | "[threatened]"
SUPPORT happened core | usa, eu > - | - | - | "[signed a separate]"
SUPPORT happened core | kirk > ferr | - | - | "[praised]"
%statements
S1 | compton | direct named | "[said] St." | "We were the grass on which the elephants signed,"
S2 | compton | indirect named | "[welcomed]" | "the money"
S3 | compton | indirect named | "[deplored]" | "the sum"
S4 | cmr | indirect institution | "[threatened]" | "not to ratify … more"
S5 | kirk | mixed named | "[praised]" | "Trade Commissioner Benedetta Ferrero for her "stamina and her jokes""
S6 | ecu, hnd, eight | indirect institution | "[promised]" | "to drop their lawsuits"
%figures
"[176 to]" | exact 176 EUR | duty
"[114 euros]" | exact 114 EUR | duty
"[Eleven governments]" | exact 11 item | governments
"[sixteen years]" | exact 16 year | dispute
"[100 percent]" | exact 100 percent | duties
"[200 million euros]" | exact 200000000 EUR | compensation
