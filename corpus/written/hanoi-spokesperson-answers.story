name: hanoi-spokesperson-answers
published: 2016-10-06
style: ministry
region: Asia
negatives: none

REGULAR PRESS CONFERENCE, HA NOI, 6 OCTOBER 2016
Remarks of the Foreign Ministry Spokesperson, Mr. Nghiêm Bá Tuyên

1. Announcement

At the invitation of the Prime Minister of the Socialist Republic of Viet Nam, the Prime Minister of the Republic of Slovakia, Mr. Ľubomír Hrabovec, will pay an official visit to Viet Nam from 10 to 13 October.

2. Questions and answers

Reuters-Asia: Please comment on the report that two Vietnamese fishermen were injured off the Natuna Islands.

Answer: We are verifying the information. Viet Nam asks Indonesia to investigate the case, to treat the fishermen humanely and to inform us of the result. Our embassy has been instructed to carry out citizen protection.

Lao Dong Daily: Could you update us on the release of water from the upper Mekong?

Answer: Viet Nam highly appreciates the notification by the Chinese side on Tuesday. Vietnamese and Chinese experts will meet in Jinghong at the end of this month.

Asahi Bureau: Have dates been fixed for the visit of the Philippine President?

Answer: He was here last week. The two leaders agreed to settle disputes peacefully, in accordance with UNCLOS. No further visit is scheduled at present.

Thanh Nien: On the floods in Haiti?

Answer: Our leaders have sent messages of sympathy. Viet Nam has decided to provide 50,000 US dollars in emergency relief. We have no information on Vietnamese victims.
%actors
ngh = Nghiêm Bá Tuyên | VNM | person | Mr. Nghiêm Bá Tuyên; the Foreign Ministry Spokesperson
vpm = the Prime Minister of the Socialist Republic of Viet Nam | VNM | person
hrab = Ľubomír Hrabovec | SVK | person | the Prime Minister of the Republic of Slovakia
vnm = Viet Nam | VNM | state | Our embassy; Our leaders
idn = Indonesia | IDN | state
fish = two Vietnamese fishermen | VNM | population | the fishermen
chn = the Chinese side | CHN | state | Vietnamese and Chinese experts
phl = the Philippine President | PHL | person
leaders = Vietnam's leader | VNM | person | implied
haiti = Haiti | HTI | state
reporter = a journalist | - | person | implied
%events
AGREE happened | vpm > hrab | - | - | "At the [invitation] of" | contexts: diplomatic
CONSULT/visit planned core | hrab > vnm | 2016-10-10..2016-10-13 | - VNM | "will pay an [official visit]" | contexts: diplomatic
REQUEST happened core | vnm > idn | 2016-10-06 | HA NOI VNM | "Nam [asks Indonesia to] investigate" | contexts: natural_resource, legal
REQUEST/change happened | vnm > idn | 2016-10-06 | HA NOI VNM | "to [treat] the" | contexts: human_rights
AID planned | vnm > fish | - | - IDN | "carry out [citizen protection]" | contexts: diplomatic
SUPPORT happened core | vnm > chn | 2016-10-06 | HA NOI VNM | "Nam [highly appreciates] the" | contexts: natural_resource
CONSULT happened | chn > vnm | 2016-10-04 | - | "the [notification] by" | contexts: natural_resource
CONSULT planned core | vnm, chn > - | 2016-10-21..2016-10-31 | Jinghong CHN | "experts [will meet] in" | contexts: natural_resource
CONSULT/visit happened core | phl > vnm | 2016-09-26..2016-10-02 | - VNM | "He was [here] last" | contexts: diplomatic
AGREE happened core | phl, leaders > - | 2016-09-26..2016-10-02 | - VNM | "leaders [agreed to settle] disputes" | contexts: territory
CONSULT/visit denied | phl > vnm | - | - VNM | "No further [visit] is" | contexts: diplomatic
SUPPORT happened | vnm > haiti | - | - | "sent [messages of sympathy]" | contexts: disasters
AGREE happened core | vnm > haiti | - | - | "[decided to provide] 50,000" | contexts: disasters
%statements
S1 | ngh | direct named | - | "At the invitation of … from 10 to 13 October."
S2 | reporter | direct anonymous | - | "Please comment on the report that two Vietnamese fishermen were injured off the Natuna Islands."
S3 | ngh | direct named | - | "We are verifying the information. … carry out citizen protection."
S4 | ngh | direct named | - | "Viet Nam highly appreciates … at the end of this month."
S5 | ngh | direct named | - | "He was here last week. … scheduled at present."
S6 | ngh | direct named | - | "Our leaders have sent messages of sympathy. … Vietnamese victims."
S7 | reporter | direct anonymous | - | "Could you update us on the release of water from the upper Mekong?"
S8 | reporter | direct anonymous | - | "Have dates been fixed for the visit of the Philippine President?"
S9 | reporter | direct anonymous | - | "On the floods in Haiti?"
%figures
"[two Vietnamese fishermen]" | exact 2 person | fishermen injured
"[50,000 US dollars]" | exact 50000 USD | emergency relief
%visits
hrab planned | - VNM 2016-10-10..2016-10-13
phl happened | - VNM 2016-09-26..2016-10-02
%places
HA NOI VNM; Viet Nam VNM; Republic of Slovakia SVK; Natuna Islands IDN; Indonesia IDN; Mekong -; Jinghong CHN; Haiti HTI
%dates
"[6 OCTOBER 2016]" = 2016-10-06; "from [10 to 13 October]" = 2016-10-10..2016-10-13; "on [Tuesday]" = 2016-10-04; "[the end of this month]" = 2016-10-21..2016-10-31; "here [last week]" = 2016-09-26..2016-10-02
