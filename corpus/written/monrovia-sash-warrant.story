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
doe = Gabriel Doe-Tarplah | LBR | person | the suspect
vp = his vice president | LBR | person
nigeria = Nigeria | NGA | state
tribunal = A tribunal in Freetown | - | igo | the court
danladi = Musa Danladi | NGA | person | Nigeria's President Musa Danladi
ghana = Ghana | GHA | state
ghpres = its president | GHA | person
rebels = Liberian People's Front | LBR | armed_group | The rebels of the Liberian People's Front
capital = the capital | LBR | population
women = a column of women in white | LBR | population
jeans = General Iron Jeans | LBR | person | their commander
usa = US | USA | state | Three US warships; the Americans; marines
whitcomb = Brent Whitcomb | USA | person | President Brent Whitcomb
peacekeepers = the West African peacekeepers | - | igo
liberia = Liberia | LBR | state
looters = others | LBR | population
%events
RETREAT/resign happened core | doe > vp | 2003-08-11 | MONROVIA LBR | "Doe-Tarplah [handed] his" | contexts: executive
THREATEN happened | doe > - | 2003-08-11 | MONROVIA LBR | "[I will be back]" | contexts: executive
AID happened core | nigeria > doe | - | - NGA | "off to a [villa] in" | contexts: asylum
ACCUSE/allege happened core | tribunal > doe | 2003-06-01..2003-06-30 | - GHA | "the [indictment] was" | contexts: legal
THREATEN/arrest happened core | tribunal > doe | 2003-08-12 | - | "It [threatened] on" | contexts: legal
AGREE happened | danladi > doe | - | - | "who has [promised] him" | contexts: asylum
REJECT happened core | danladi > tribunal | - | - | "he would [not be harassed]" | contexts: legal
CONSULT happened | ghpres, doe > - | 2003-06-01..2003-06-30 | - GHA | "president [shook] the" | contexts: diplomatic
CONCEDE happened core | ghana > tribunal | - | - | "has [apologized] to" | contexts: legal
ASSAULT/heavy-weapons happened core | rebels > capital | - | MONROVIA LBR | "who have [shelled] the" | contexts: military
CONCEDE happened core | rebels > liberia | - | - | "their [war was over]" | contexts: military
REJECT/yield happened core | rebels > women | - | Bushrod Island LBR | "they [turned back] a" | contexts: human_security
PROTEST/demo happened core | women > rebels | - | Bushrod Island LBR | "who [marched] to" | contexts: human_security, gender
MOBILIZE/weapons happened | usa > liberia | 2003-08-12 | - LBR | "warships had [come into view]" | contexts: military
AGREE happened core | whitcomb > peacekeepers | - | - | "marines [would help] the" | contexts: peacekeeping
RETREAT/withdraw planned | usa > liberia | 2003-10-01..2003-10-31 | - LBR | "and [leave] by" | contexts: military
AID happened core | usa > liberia | 2003-08-12 | - LBR | "hundred [went ashore]" | contexts: peacekeeping
COERCE/seize ongoing | looters > - | - | MONROVIA LBR | "began to [loot]" | contexts: crime
%statements
S1 | doe | direct named | "[promised] "God" | "God willing, I will be back"
S2 | danladi | indirect named | "[said] he would not" | "he would not be harassed by anyone"
S3 | rebels | indirect institution | "[said] their war" | "their war was over"
S4 | jeans | direct named | "[said] their commander" | "First the Americans,"
S5 | whitcomb | indirect named | "Whitcomb [said] that" | "marines would help the West African peacekeepers"
S6 | tribunal | indirect institution | "It [threatened]" | "to ask the Security Council to compel his arrest wherever he landed"
%figures
"[two planeloads]" | exact 2 item | planeloads of furniture
"[three times]" | exact 3 item | shellings
"[780 of whom]" | exact 780 person | peacekeepers
"[Two hundred]" | exact 200 person | marines ashore
"[Three US warships]" | exact 3 item | warships
%places
MONROVIA LBR; Liberia LBR; Nigeria NGA; Freetown SLE; Sierra Leone SLE; Ghana GHA; Bushrod Island LBR
%dates
"[Aug 12]" = 2003-08-12; "on [Monday]" = 2003-08-11; "on [Tuesday]" = 2003-08-12; "in [June]" = 2003-06-01..2003-06-30; "by [October]" = 2003-10-01..2003-10-31
