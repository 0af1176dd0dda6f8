name: juba-cattle-oil-truce
published: 2015-08-27
style: agency
region: Africa
negatives: none

JUBA, Aug 27 (Sahel Wire) – South Sudan's president signed a peace deal on Wednesday that his rival had signed nine days earlier, attached sixteen reservations to it in green ink, and told his guests, the presidents of Kenya, Uganda and Ethiopia, that it had been forced on him "like cattle into a truck".

Under the agreement, brokered by the regional bloc IGAD, a ceasefire begins on Saturday at midnight, foreign troops leave within 45 days, and rebel leader Dr Peter Gatluak returns as vice president. President Lual Kuol Deng ordered his generals over the radio to stop fighting. In Upper Nile they had not heard him by Thursday: government gunboats shelled Malakal's bank of the river, Gatluak's spokesman complained.

The United States, which had circulated a draft with an arms embargo, withdrew it for the time being and praised both men. Uganda promised to pull out. An African Union inquiry, kept under lock for a year, is to be published; it documents massacres, rape and, in one barracks in Juba, prisoners being made to drink blood.

Sudan, from whose border the oil flows, sent congratulations and a bill.

Journalist Moi Peter Lako was shot dead in the capital the week before, three days after the president had threatened to kill reporters who "work against the country". His colleagues observed a silence of 24 hours on all stations.

%actors
kuol = Lual Kuol Deng | SSD | person | South Sudan's president; the president; President Lual Kuol Deng
gatluak = Peter Gatluak | SSD | person | his rival; rebel leader Dr Peter Gatluak
guests = the presidents of Kenya, Uganda and Ethiopia | - | person
igad = IGAD | - | igo | the regional bloc IGAD
ssd = South Sudan | SSD | state | government gunboats; his generals
rebels = Gatluak's rebels | SSD | armed_group | implied
spokesman = Gatluak's spokesman | SSD | person
usa = The United States | USA | state
uganda = Uganda | UGA | state
au = African Union | - | igo | An African Union inquiry
prisoners = prisoners | SSD | population
sudan = Sudan | SDN | state
lako = Moi Peter Lako | SSD | person
reporters = reporters who "work against the country" | SSD | population | reporters
colleagues = His colleagues | SSD | population
troops = foreign troops | - | state
%events
SUPPORT happened core | kuol > gatluak | 2015-08-26 | JUBA SSD | "president [signed] a peace" | contexts: military, diplomatic
SUPPORT happened core | gatluak > kuol | 2015-08-17 | - | "his rival had [signed] nine" | contexts: military, diplomatic
CONSULT/visit happened | guests > kuol | 2015-08-26 | JUBA SSD | "told his [guests], the" | contexts: diplomatic
ACCUSE/disapprove happened | kuol > guests | 2015-08-26 | JUBA SSD | "it had been [forced] on" | contexts: diplomatic
CONSULT happened | igad > kuol, gatluak | - | - | "agreement, [brokered] by" | contexts: diplomatic
RETREAT/ceasefire planned core | ssd, rebels > - | 2015-08-29 | - SSD | "a [ceasefire] begins" | contexts: military
RETREAT/withdraw planned core | troops > ssd | - | - SSD | "troops [leave] within" | contexts: military
SUPPORT planned | kuol > gatluak | - | JUBA SSD | "Gatluak [returns] as" | contexts: executive
REQUEST/yield happened core | kuol > ssd | - | - SSD | "Deng [ordered] his" | contexts: military
ASSAULT/heavy-weapons happened core | ssd > rebels | 2015-08-27 | Malakal SSD | "gunboats [shelled] Malakal's" | contexts: military | by S3
ACCUSE/allege happened | spokesman > ssd | - | - | "spokesman [complained]" | contexts: military
CONCEDE happened core | usa > ssd | - | - | "embargo, [withdrew] it" | contexts: diplomatic
SUPPORT happened core | usa > kuol, gatluak | - | - | "and [praised] both" | contexts: diplomatic
CONCEDE happened core | uganda > - | - | - | "Uganda [promised] to pull" | contexts: military
ACCUSE/allege planned | au > ssd, rebels | - | - | "it [documents] massacres" | contexts: human_rights
ASSAULT/sexual happened | ssd, rebels > - | - | - SSD | "massacres, [rape] and" | contexts: human_rights
ASSAULT/targeted happened | ssd, rebels > - | - | - SSD | "documents [massacres], rape" | contexts: human_rights
ASSAULT/torture happened | ssd > prisoners | - | Juba SSD | "prisoners [being made to drink]" | contexts: human_rights
SUPPORT happened | sudan > ssd | - | - | "Sudan, from whose border the oil flows, [sent] congratulations" | contexts: diplomatic
ASSAULT/firearms happened core | - > lako | 2015-08-17..2015-08-23 | JUBA SSD | "was [shot dead] in" | contexts: rights_freedoms
THREATEN/violence happened core | kuol > reporters | - | - | "had [threatened] to kill" | contexts: rights_freedoms
PROTEST/strike happened | colleagues > kuol | - | - SSD | "colleagues [observed a silence]" | contexts: rights_freedoms
%statements
S1 | kuol | mixed named | "and [told] his" | "it had been forced on him "like cattle into a truck""
S2 | kuol | indirect named | "[ordered] his" | "his generals over the radio to stop fighting"
S3 | spokesman | indirect anonymous | "[complained]." | "government gunboats shelled Malakal's bank of the river"
S4 | uganda | indirect institution | "Uganda [promised]" | "to pull out"
S5 | kuol | mixed named | "[threatened] to kill" | "to kill reporters who "work against the country""
%figures
"[sixteen reservations]" | exact 16 item | reservations
"[45 days]" | exact 45 day | deadline
"[24 hours]" | exact 24 hour | silence
"for [a year]" | exact 1 year | time under lock
%visits
guests happened | JUBA SSD 2015-08-26
%places
JUBA SSD; South Sudan SSD; Kenya KEN; Uganda UGA; Ethiopia ETH; Upper Nile SSD; Malakal SSD; United States USA; Juba SSD; Sudan SDN
%dates
"[Aug 27]" = 2015-08-27; "on [Wednesday]" = 2015-08-26; "[nine days earlier]" = 2015-08-17; "on [Saturday at midnight]" = 2015-08-29; "by [Thursday]" = 2015-08-27; "[the week before]" = 2015-08-17..2015-08-23
