name: abidjan-two-presidents
published: 2011-01-24
style: agency
region: Africa
negatives: none

ABIDJAN, Jan 24 (Sahel Wire) – One of Ivory Coast's two presidents ordered a month's ban on cocoa exports on Monday, and within hours the price of a ton in London reached its highest since 1979.

Amadou Koné-Traoré, who is recognized by the United Nations as the winner of November's election and governs from a hotel with a swimming pool, hopes to starve out the other, Séraphin Gnahoré, who has kept the palace, the army and the customs. The European Union forbade its ships to call at Abidjan's port on 15 January. West Africa's central bank cut off Gnahoré's access to the treasury on Saturday, and its governor, an ally of his, resigned.

Gnahoré's spokesman, Narcisse Dogbo, laughed off the decree. "A man who needs permission to cross the street wants to close a port," he said, and threatened to requisition the warehouses of any firm that obeyed. Trucks were in fact stopped at Yopougon by young men in the T-shirts of a militia.

Nigeria's foreign minister, Adaora Nwosu, called on the Security Council to authorise force. Ghana will not take part, President Kojo Amoako has said; South Africa is sending a mediator instead, and Angola, alone, congratulated Gnahoré on his firmness. An African Union envoy, Kenya's former premier Peter Odhiambo, left on Wednesday without an agreement after the blockade of the hotel, which Gnahoré had promised to lift, was not lifted.

At least 260 people have died since the vote. UN staff looking into reports of a mass grave at N'Dotré were turned back at gunpoint.

%actors
kone = Amadou Koné-Traoré | CIV | person
gnahore = Séraphin Gnahoré | CIV | person | the other
un = United Nations | - | igo | UN staff
eu = European Union | - | igo
bank = West Africa's central bank | - | igo
governor = its governor | - | person
dogbo = Narcisse Dogbo | CIV | person | Gnahoré's spokesman
firm = any firm that obeyed | - | organization
militia = young men in the T-shirts of a militia | CIV | armed_group
trucks = Trucks | CIV | population
nwosu = Adaora Nwosu | NGA | person | Nigeria's foreign minister
unsc = the Security Council | - | igo
amoako = Kojo Amoako | GHA | person | President Kojo Amoako
rsa = South Africa | ZAF | state
angola = Angola | AGO | state
odhiambo = Peter Odhiambo | KEN | person | An African Union envoy
civ = Ivory Coast | CIV | state
gunmen = gunmen at N'Dotré | CIV | armed_group | implied
%events
COERCE happened core | kone > gnahore | 2011-01-24 | - CIV | "[ordered a month's ban] on" | contexts: economic, natural_resource
SUPPORT happened | un > kone | - | - | "who is [recognized] by" | contexts: election
COERCE hypothetical | kone > gnahore | - | - | "hopes to [starve out] the" | contexts: economic
SANCTION/discontinue happened core | eu > gnahore | 2011-01-15 | Abidjan CIV | "Union [forbade its ships to]" | contexts: economic
SANCTION/discontinue happened core | bank > gnahore | 2011-01-22 | - | "[cut off Gnahoré's access] to" | contexts: economic
RETREAT/resign happened core | governor > - | 2011-01-22 | - | "his, [resigned]" | contexts: economic
REJECT happened core | dogbo > kone | - | - | "Dogbo, [laughed off the decree]" | contexts: economic
THREATEN happened core | dogbo > firm | - | - | "and [threatened to requisition] the" | contexts: economic
COERCE/restrict happened | militia > trucks | - | Yopougon CIV | "were in fact [stopped] at" | contexts: economic
REQUEST/assist happened core | nwosu > unsc | - | - | "[called on the Security] Council" | contexts: military
REJECT/assist happened | amoako > nwosu | - | - | "Ghana [will not take part]" | contexts: military
CONSULT/visit planned | rsa > civ | - | - CIV | "is [sending a mediator]" | contexts: diplomatic
SUPPORT happened core | angola > gnahore | - | - | "alone, [congratulated] Gnahoré" | contexts: diplomatic
CONSULT/visit happened core | odhiambo > civ | 2011-01-19 | - CIV | "Odhiambo, [left] on Wednesday" | contexts: diplomatic
AGREE denied | kone, gnahore > - | - | - | "without an [agreement] after" | contexts: diplomatic
COERCE/restrict ongoing | gnahore > kone | - | - CIV | "after the [blockade] of" | contexts: pro_autocracy
AGREE happened | gnahore > odhiambo | - | - | "had [promised to lift]" | contexts: diplomatic
RETREAT denied | gnahore > kone | - | - CIV | "was [not lifted]" | contexts: diplomatic
THREATEN/violence happened core | gunmen > un | - | N'Dotré CIV | "were [turned back at gunpoint]" | contexts: human_rights
ACCUSE/investigate happened | un > - | - | N'Dotré CIV | "staff [looking into reports] of" | contexts: human_rights
%statements
S1 | dogbo | direct named | "he [said], and" | "A man who needs permission to cross the street wants to close a port,"
S2 | dogbo | indirect named | "and [threatened] to" | "to requisition the warehouses of any firm that obeyed"
S3 | nwosu | indirect named | "[called on] the" | "the Security Council to authorise force"
S4 | amoako | indirect named | "Amoako has [said]" | "Ghana will not take part"
S5 | gnahore | indirect named | "had [promised] to lift" | "to lift"
%figures
"[At least 260 people]" | at_least 260 person | dead since the vote
"a [month's] ban" | exact 1 month | ban on exports
%visits
odhiambo happened | - CIV 2011-01-19
%places
ABIDJAN CIV; Ivory Coast CIV; London GBR; Abidjan CIV; Yopougon CIV; Nigeria NGA; Ghana GHA; South Africa ZAF; Angola AGO; Kenya KEN; N'Dotré CIV; West Africa -
%dates
"[Jan 24]" = 2011-01-24; "on [Monday]" = 2011-01-24; "since [1979]" = 1979-01-01..1979-12-31; "on [15 January]" = 2011-01-15; "on [Saturday]" = 2011-01-22; "on [Wednesday]" = 2011-01-19; "[November's]" = 2010-11-01..2010-11-30
