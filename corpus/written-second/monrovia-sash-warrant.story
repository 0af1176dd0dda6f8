name: monrovia-sash-warrant
published: 2003-08-12
style: agency
region: Africa
negatives: none

MONROVIA, Aug 12 (Sahel Wire) – Liberia's Gabriel Doe-Tarplah handed his sash to his vice president on Monday, promised "God willing, I will be back", and flew off to a villa in Nigeria with two planeloads of furniture.

A tribunal in Freetown wants him for the war in Sierra Leone. It threatened on Tuesday to ask the Security Council to compel his arrest wherever he landed; Nigeria's President Musa Danladi, who has promised him shelter for as long as he behaves, said he would not be harassed by anyone. Ghana, in whose airport the indictment was unsealed in June while its president shook the suspect's hand, has apologized to the court for not acting.

The rebels of the Liberian People's Front, who have shelled the capital three times since then, said their war was over. But they turned back a column of women in white who marched to Bushrod Island to ask for the port and its rice. "First the Americans," said their commander, a former hairdresser known as General Iron Jeans.

Three US warships had come into view by noon. President Brent Whitcomb said that marines would help the West African peacekeepers, 780 of whom have landed, and leave by October. Two hundred went ashore. In the market some people kissed the asphalt, and others began to loot.

%actors
doe = Gabriel Doe-Tarplah | LBR | person
vp = vice president of Liberia | LBR | person | his vice president
nigeria = Nigeria | NGA | state
trib = tribunal in Freetown | - | igo | the court
unsc = Security Council | - | igo
danladi = Musa Danladi | NGA | person
ghana = Ghana | GHA | state
ghp = president of Ghana | GHA | person | its president
rebels = Liberian People's Front | LBR | armed_group
women = column of women in white | LBR | population
jeans = General Iron Jeans | LBR | person
usa = United States | USA | state | US warships; marines
whit = Brent Whitcomb | USA | person
wafr = West African peacekeepers | - | igo
others = looters in Monrovia | LBR | population | others
sle = Sierra Leone | SLE | state
%events
RETREAT/resign happened core | doe > vp | 2003-08-11 | MONROVIA LBR | "[handed his sash]"
THREATEN happened | doe > - | 2003-08-11 | - | "[promised "God]"
CONSULT/visit happened core | doe > nigeria | 2003-08-11 | Nigeria NGA | "[flew off]"
ACCUSE/allege happened core | trib > doe | - | - | "[wants him]"
ASSAULT happened | doe > sle | - | Sierra Leone SLE | "[war in]"
THREATEN/arrest happened core | trib > doe | 2003-08-12 | - | "[threatened]"
REQUEST planned | trib > unsc | - | - | "[ask the]"
AGREE happened core | danladi > doe | - | - | "[promised him]"
REJECT happened core | danladi > trib | - | - | "[not be harassed]"
ACCUSE/allege happened core | trib > doe | 2003-06-01..2003-06-30 | - | "[indictment]"
CONSULT happened | ghp, doe > - | 2003-06-01..2003-06-30 | - | "[shook]"
CONCEDE happened core | ghana > trib | - | - | "[apologized]"
COERCE/arrest denied | ghana > doe | 2003-06-01..2003-06-30 | - | "[not acting]"
ASSAULT/heavy-weapons happened core | rebels > - | - | MONROVIA LBR | "[shelled]"
AGREE happened core | rebels > - | - | - | "[war was over]"
COERCE/restrict happened core | rebels > women | - | Bushrod Island LBR | "[turned back]"
PROTEST/demo happened core | women > rebels | - | Bushrod Island LBR | "[marched]"
REQUEST/yield happened | women > rebels | - | - | "[ask for]"
REJECT/yield happened | jeans > women | - | - | "[First the Americans]"
MOBILIZE/weapons happened core | usa > - | 2003-08-12 | MONROVIA LBR | "[come into view]"
AID planned core | usa > wafr | - | - | "[help]"
AGREE happened core | whit > wafr | - | - | "[said that]"
RETREAT/withdraw planned | usa > - | - | - | "[leave by]"
AID happened core | wafr > - | - | - | "have [landed]"
MOBILIZE/troops happened core | usa > - | 2003-08-12 | MONROVIA LBR | "[went ashore]"
PROTEST/riot happened | others > - | 2003-08-12 | - | "[loot]"
%statements
S1 | doe | direct named | "[promised] "God" | "God willing, I will be back"
S2 | trib | indirect institution | "[threatened]" | "to ask the … landed"
S3 | danladi | indirect named | "[said] he would" | "he would not be harassed by anyone"
S4 | ghana | indirect institution | "[apologized]" | "not acting"
S5 | rebels | indirect institution | "[said] their war" | "their war was over"
S6 | jeans | direct named | "[said] their commander" | "First the Americans,"
S7 | whit | indirect named | "[said] that" | "marines would help … October"
S8 | danladi | indirect named | "[promised] him" | "shelter for as long as he behaves"
%figures
"[two planeloads]" | exact 2 item | planeloads
"[Three US warships]" | exact 3 item | warships
"[780]" | exact 780 person | peacekeepers
"[Two hundred]" | exact 200 person | marines ashore
"[three times]" | exact 3 item | shellings
%visits
doe happened | - NGA 2003-08-11
