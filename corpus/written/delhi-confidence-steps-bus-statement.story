name: delhi-confidence-steps-bus-statement
published: 2003-10-23
style: ministry
region: Asia
negatives: sports

NEW DELHI, October 23, 2003
Statement by External Affairs Minister Shri Devendra Rathore

The Cabinet Committee on Security, which met yesterday under the chairmanship of the Prime Minister, has decided upon the following steps in continuation of the hand of friendship that he extended to Pakistan at Srinagar in April:

(i) We are ready to hold technical talks in December on the restoration of civil aviation links, including overflights;
(ii) upon their success, talks could be held on the resumption of the Samjhauta train between Lahore and Attari;
(iii) we propose the resumption of sporting encounters, including cricket;
(iv) the number of buses on the Delhi–Lahore route will be raised;
(v) senior citizens above 65 will be permitted to cross at Wagah on foot;
(vi) we suggest a new bus between Srinagar and Muzaffarabad;
(vii) free medical treatment will be provided to a second batch of twenty children from Pakistan.

Pakistan has also been asked to end the seizing of fishermen at sea; both Coast Guards could exchange hot-line contacts.

Answering questions, the Minister said that there was no question of a dialogue at the political level as long as infiltration went on. "When the guns of the terrorists fall silent, we shall hear each other," he observed. He denied that the steps had been suggested by the United States. As to the Pakistan Army's statement that Indian artillery had on Tuesday shelled a village in the Leepa valley and killed four, he said that our troops had merely retaliated. On whether the Prime Minister would go to Islamabad in January for the SAARC Summit, which was put off from last January, he replied that he would attend, and that no bilateral meeting was planned.

The Freedom Conference has for the first time been invited to talks with the Deputy Prime Minister. Its chairman, Mirza Ghulam Wani, welcomed the offer while a hard-line faction rejected it and called for a strike in the Valley on Monday.

In Islamabad, the Foreign Office spokesman said the proposals would be studied "positively, but they go around Kashmir as one goes around a well".

%actors
rathore = Devendra Rathore | IND | person | External Affairs Minister Shri Devendra Rathore; the Minister
india = India | IND | state | The Cabinet Committee on Security; Indian artillery; our troops
pm = the Prime Minister | IND | person
pak = Pakistan | PAK | state
citizens = senior citizens above 65 | PAK | population
children = twenty children from Pakistan | PAK | population
fishermen = fishermen | IND | population
us = the United States | USA | state
parmy = the Pakistan Army | PAK | state
dead = a village in the Leepa valley | PAK | population | four
hurriyat = The Freedom Conference | IND | organization
wani = Mirza Ghulam Wani | IND | person | Mirza Ghulam Wani; Its chairman
dpm = the Deputy Prime Minister | IND | person
faction = a hard-line faction | IND | organization
fo = the Foreign Office spokesman | PAK | person
%events
CONSULT happened | pm, india > - | 2003-10-22 | - | "which [met yesterday] under" | contexts: executive
AGREE happened | pm > pak | 2003-04-01..2003-04-30 | Srinagar IND | "that he [extended] to" | contexts: diplomatic
AGREE happened core | india > pak | 2003-10-22 | - | "We are [ready to hold]" | contexts: diplomatic
CONSULT planned core | india, pak > - | 2003-12-01..2003-12-31 | - | "hold technical [talks in December]" | contexts: diplomatic
CONSULT hypothetical | india, pak > - | - | - | "success, [talks] could be" | contexts: diplomatic
REQUEST/assist happened | india > pak | 2003-10-22 | - | "we [propose the resumption] of" | contexts: diplomatic
COOPERATE planned | india, pak > - | - | - | "will be [raised];" | contexts: diplomatic
CONCEDE happened core | india > citizens | 2003-10-22 | Wagah - | "will be [permitted to cross]" | contexts: diplomatic
REQUEST/assist happened core | india > pak | 2003-10-22 | - | "we [suggest] a new" | contexts: territory
AID planned core | india > children | - | - IND | "treatment will be [provided to]" | contexts: health
REQUEST/yield happened | india > pak | - | - | "has also been [asked to end]" | contexts: territory
COERCE/arrest ongoing | pak > fishermen | - | - | "the [seizing of fishermen]" | contexts: territory
REJECT/meet happened core | rathore > pak | 2003-10-23 | - | "there was [no question of]" | contexts: diplomatic, terrorism | by S1
REJECT happened | rathore > - | 2003-10-23 | - | "He [denied] that" | contexts: diplomatic
REQUEST denied | us > india | - | - | "had been [suggested] by" | contexts: diplomatic | by S3
ASSAULT/heavy-weapons happened | india > dead | 2003-10-21 | Leepa PAK | "Tuesday [shelled] a" | contexts: military, territory | by S4
CONSULT/multilateral planned | pm > pak | 2004-01-01..2004-01-31 | Islamabad PAK | "he would [attend], and" | contexts: diplomatic | by S6
CONSULT/multilateral cancelled | pm > pak | 2003-01-01..2003-01-31 | Islamabad PAK | "which was [put off] from" | contexts: diplomatic
CONSULT denied | pm, pak > - | - | Islamabad PAK | "no bilateral [meeting] was" | contexts: diplomatic | by S6
AGREE happened core | dpm > hurriyat | - | - | "been [invited] to talks" | contexts: territory
SUPPORT happened | wani > dpm | - | - | "[welcomed] the offer" | contexts: territory
REJECT/meet happened | faction > dpm | - | - | "faction [rejected] it" | contexts: territory
REQUEST happened | faction > - | - | - | "and [called for a strike]" | contexts: territory
PROTEST/strike planned | faction > india | 2003-10-27 | Valley IND | "a [strike] in the Valley" | contexts: territory | by S9
%statements
S1 | rathore | indirect named | "Minister [said] that there" | "there was no question of a dialogue at the political level as long as infiltration went on"
S2 | rathore | direct named | "he [observed]" | "When the guns of the terrorists fall silent, we shall hear each other,"
S3 | rathore | indirect named | "He [denied] that" | "the steps had been suggested by the United States"
S4 | parmy | indirect institution | "Army's [statement] that" | "Indian artillery had on Tuesday shelled a village in the Leepa valley and killed four"
S5 | rathore | indirect named | "he [said] that our" | "our troops had merely retaliated"
S6 | rathore | indirect named | "he [replied] that" | "he would attend, and that no bilateral meeting was planned"
S7 | wani | indirect named | "Wani, [welcomed]" | "the offer"
S8 | fo | mixed anonymous | "spokesman [said] the" | "the proposals would be studied "positively, but they go around Kashmir as one goes around a well""
S9 | faction | indirect institution | "and [called for] a" | "a strike in the Valley on Monday"
%figures
"[twenty children]" | exact 20 person | children to be treated
"killed [four]" | exact 4 person | dead
%visits
pm planned | Islamabad PAK 2004-01-01..2004-01-31
pm cancelled | Islamabad PAK 2003-01-01..2003-01-31
%places
NEW DELHI IND; Pakistan PAK; Srinagar IND; Lahore PAK; Attari IND; Delhi IND; Wagah -; Muzaffarabad PAK; Leepa PAK; Islamabad PAK; Kashmir -; Valley IND; United States USA
%dates
"[October 23, 2003]" = 2003-10-23; "met [yesterday]" = 2003-10-22; "in [April]" = 2003-04-01..2003-04-30; "in [December]" = 2003-12-01..2003-12-31; "on [Tuesday]" = 2003-10-21; "in [January] for" = 2004-01-01..2004-01-31; "from [last January]" = 2003-01-01..2003-01-31; "on [Monday]" = 2003-10-27
