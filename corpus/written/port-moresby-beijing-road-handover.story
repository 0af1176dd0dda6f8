name: port-moresby-beijing-road-handover
published: 2018-11-16
style: state-media
region: Oceania
negatives: none

PORT MORESBY, Nov. 16 (Huaxin) – Three signs of warm friendship: A road, a school and a hospital wing were handed over to Papua New Guinea on Friday in the presence of the visiting leader of China, Shen Guowei, and Prime Minister Petrus Onglo.

In his remarks, Shen said that China and Pacific island countries had always treated each other as equals, and expressed the readiness of the Chinese side to support an appropriate expansion of Papua New Guinea's export of liquefied gas. Onglo expressed heartfelt thanks for the six-lane Independence Boulevard, built with assistance from China in eleven months, saying that the people of his country "will drive on it for a hundred years and remember".

The two sides signed documents on cooperation in the fields of economy, trade and infrastructure. Papua New Guinea reiterated its firm adherence to the one-China principle and agreed to take an active part in the Belt and Road. Negotiations on a free trade agreement will be started at an early date.

Some Western media have claimed that assistance from China is a "debt trap". This is completely groundless, a Chinese foreign ministry spokesman said on Thursday, adding that no developing country had fallen into difficulties because of cooperation with China. He urged certain countries to look at their own record and to stop making irresponsible remarks.

Shen, who arrived on Thursday, is on a state visit at the invitation of Governor-General Sir Walter Rumboi. Later on Friday he met with the leaders of eight island countries having diplomatic relations with China. A dinner planned for the same evening with the leaders of the APEC economies will be held on Saturday.

On Sunday Shen will leave for Brunei and the Philippines.

%actors
shen = Shen Guowei | CHN | person | the visiting leader of China
onglo = Petrus Onglo | PNG | person | Prime Minister Petrus Onglo
china = China | CHN | state | the Chinese side; Chinese
png = Papua New Guinea | PNG | state
media = Some Western media | - | organization
spokesman = a Chinese foreign ministry spokesman | CHN | person
certain = certain countries | - | state
rumboi = Sir Walter Rumboi | PNG | person | Governor-General Sir Walter Rumboi
leaders = the leaders of eight island countries | - | person
brunei = Brunei | BRN | state
phl = the Philippines | PHL | state
apec = the leaders of the APEC economies | - | person
%events
AID happened core | china > png | 2018-11-16 | PORT MORESBY PNG | "were [handed over] to" | contexts: economic, health
CONSULT/visit ongoing core | shen > png | 2018-11-15..2018-11-18 | PORT MORESBY PNG | "is on a [state visit]" | contexts: diplomatic
AGREE happened | china > png | 2018-11-16 | PORT MORESBY PNG | "[expressed the readiness] of" | contexts: natural_resource, economic
SUPPORT happened | onglo > china | 2018-11-16 | PORT MORESBY PNG | "[expressed heartfelt thanks] for" | contexts: economic
SUPPORT happened core | china, png > - | - | - | "sides [signed documents] on" | contexts: economic, diplomatic
SUPPORT happened | png > china | - | - | "[reiterated its firm adherence]" | contexts: diplomatic, territory
AGREE happened core | png > china | - | - | "and [agreed to take] an" | contexts: economic
CONSULT planned | china, png > - | - | - | "[Negotiations] on a free trade" | contexts: economic
ACCUSE/allege happened | media > china | - | - | "media have [claimed] that" | contexts: economic
REJECT happened core | spokesman > media | 2018-11-15 | - | "This is [completely groundless]" | contexts: economic | by S5
REQUEST/yield happened | spokesman > certain | 2018-11-15 | - | "He [urged] certain countries" | contexts: diplomatic
AGREE happened | rumboi > shen | - | - | "at the [invitation] of" | contexts: diplomatic
CONSULT/multilateral happened core | shen, leaders > - | 2018-11-16 | - | "he [met with] the" | contexts: diplomatic
CONSULT/multilateral planned | shen, apec > - | 2018-11-17 | - | "will be [held on Saturday]" | contexts: diplomatic, economic
CONSULT/multilateral cancelled | shen, apec > - | 2018-11-16 | - | "A [dinner] planned for" | contexts: diplomatic, economic
CONSULT/visit planned core | shen > brunei, phl | 2018-11-18 | Brunei BRN | "will [leave for Brunei]" | contexts: diplomatic
%statements
S1 | shen | indirect named | "Shen [said] that" | "China and Pacific island countries had always treated each other as equals"
S2 | shen | indirect named | "and [expressed] the readiness" | "the readiness of the Chinese side to support an appropriate expansion of Papua New Guinea's export of liquefied gas"
S3 | onglo | mixed named | "[saying] that the people" | "the people of his country "will drive on it for a hundred years and remember""
S4 | media | mixed anonymous | "media have [claimed]" | "assistance from China is a "debt trap""
S5 | spokesman | indirect anonymous | "spokesman [said] on" | "This is completely groundless"
S6 | spokesman | indirect anonymous | "Thursday, [adding] that" | "no developing country had fallen into difficulties because of cooperation with China"
S7 | spokesman | indirect anonymous | "He [urged]" | "certain countries to look at their own record and to stop making irresponsible remarks"
S8 | png | indirect institution | "[reiterated] its" | "its firm adherence to the one-China principle"
S9 | onglo | indirect named | "Onglo [expressed] heartfelt" | "heartfelt thanks for the six-lane Independence Boulevard"
%figures
"[six-lane]" | exact 6 item | lanes
"[eleven months]" | exact 11 month | time of building
"[eight island countries]" | exact 8 country | island countries
%visits
shen ongoing | PORT MORESBY PNG 2018-11-15..2018-11-18; Brunei BRN -; Philippines PHL -
%places
PORT MORESBY PNG; Papua New Guinea PNG; China CHN; Pacific -; Brunei BRN; Philippines PHL
%dates
"[Nov. 16]" = 2018-11-16; "New Guinea on [Friday] in" = 2018-11-16; "said on [Thursday], adding" = 2018-11-15; "arrived on [Thursday]" = 2018-11-15; "Later on [Friday]" = 2018-11-16; "on [Saturday]" = 2018-11-17; "On [Sunday]" = 2018-11-18
