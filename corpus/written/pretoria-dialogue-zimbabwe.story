name: pretoria-dialogue-zimbabwe
published: 2008-07-22
style: agency
region: Africa
negatives: none

HARARE, July 22 (HNS) - Zimbabwe's president and the man who says he beat him shook hands for the cameras in a Harare hotel on Monday, for the first time in a decade, and undertook to talk each other into a government within two weeks.

The memorandum was signed under the eyes of South Africa's mediator, Lindiwe Khumalo-Naidoo, after nine days of telephone calls. It binds ZUPA, the ruling party, and both factions of the opposition to stop violence, to refrain from hate speech and to let aid groups, banned since June, go back to work.

"We are committed," opposition leader Tendai Mutsvangwa said. "But commitment is cheap in a hotel." His party says 120 of its supporters have been murdered since March, and that police last week tortured its treasurer with electric cables in Goromonzi. A police spokesman called that "the usual novel".

The European Union, as if it had not heard the news, added 37 names to its list of people whose accounts are frozen. France said the sanctions would be reviewed "when facts have changed". In New York, Russia and China had vetoed similar measures ten days earlier; Washington accused Moscow of a U-turn.

The African Union hailed the signing. Botswana, which had threatened to boycott a regional summit if Zimbabwe's president took his seat there, did not say whether it would now come. Talks begin in Pretoria on Thursday behind closed doors. Soldiers, meanwhile, still man the roadblocks on the Bulawayo road, and a Harare court on Tuesday put off for a third time the treason trial of Mutsvangwa's deputy.

%actors
president = Zimbabwe's president | ZWE | person
mutsvangwa = Tendai Mutsvangwa | ZWE | person | opposition leader Tendai Mutsvangwa
khumalo = Lindiwe Khumalo-Naidoo | ZAF | person | South Africa's mediator
zupa = ZUPA | ZWE | organization | the ruling party
opposition = both factions of the opposition | ZWE | organization
party = His party | ZWE | organization
aidgroups = aid groups | - | organization
supporters = 120 of its supporters | ZWE | population
police = police | ZWE | state
treasurer = its treasurer | ZWE | person
spokesman = A police spokesman | ZWE | person
eu = The European Union | - | igo
listed = 37 names | ZWE | population
france = France | FRA | state
russia = Russia | RUS | state | Moscow
china = China | CHN | state
usa = Washington | USA | state
au = The African Union | - | igo
botswana = Botswana | BWA | state
soldiers = Soldiers | ZWE | state
deputy = Mutsvangwa's deputy | ZWE | person
zimbabwe = Zimbabwe | ZWE | state
killers = the killers of the supporters | ZWE | population | implied
%events
CONSULT happened core | president, mutsvangwa > - | 2008-07-21 | Harare ZWE | "[shook hands] for" | contexts: political_institutions
AGREE happened core | president, mutsvangwa > - | 2008-07-21 | Harare ZWE | "and [undertook to talk] each" | contexts: political_institutions
SUPPORT happened core | zupa, opposition > - | 2008-07-21 | Harare ZWE | "memorandum was [signed] under" | contexts: political_institutions
CONSULT/phone happened | khumalo, zupa, opposition > - | - | - | "nine days of [telephone calls]" | contexts: diplomatic
AGREE happened core | zupa, opposition > - | 2008-07-21 | Harare ZWE | "It [binds ZUPA], the" | contexts: human_rights
RETREAT/access planned | zimbabwe > aidgroups | - | - ZWE | "and to [let aid groups], banned" | contexts: human_security
COERCE/restrict happened | zimbabwe > aidgroups | 2008-06-01..2008-06-30 | - ZWE | "groups, [banned] since" | contexts: human_security
ASSAULT/targeted happened | killers > supporters | - | - ZWE | "have been [murdered] since" | contexts: human_rights | by S2
ASSAULT/torture happened | police > treasurer | 2008-07-14..2008-07-20 | Goromonzi ZWE | "last week [tortured its treasurer]" | contexts: human_rights | by S2
ACCUSE/allege happened core | party > police | - | - | "party [says 120]" | contexts: human_rights
REJECT happened | spokesman > party | - | - | "spokesman [called that "the usual]" | contexts: human_rights
COERCE/seize happened core | eu > listed | - | - | "accounts are [frozen]. France" | contexts: economic
AGREE happened | france > zimbabwe | - | - | "[would be reviewed] "when" | contexts: economic
REJECT happened core | russia, china > zimbabwe | 2008-07-12 | New York USA | "had [vetoed] similar" | contexts: diplomatic
ACCUSE/allege happened core | usa > russia | - | - | "Washington [accused Moscow] of" | contexts: diplomatic
SUPPORT happened core | au > zupa, opposition | - | - | "Union [hailed] the signing" | contexts: diplomatic
THREATEN/restrict happened | botswana > zimbabwe | - | - | "which had [threatened to boycott]" | contexts: diplomatic
CONSULT planned core | zupa, opposition > - | 2008-07-24 | Pretoria ZAF | "[Talks begin] in" | contexts: political_institutions
MOBILIZE/troops ongoing | soldiers > - | - | - ZWE | "still [man the roadblocks] on" | contexts: military
ACCUSE/allege ongoing | zimbabwe > deputy | - | Harare ZWE | "the [treason trial] of" | contexts: legal
%statements
S1 | mutsvangwa | direct named | "Mutsvangwa [said]" | "We are committed,"
S2 | party | indirect institution | "party [says] 120" | "120 of its supporters have been murdered … in Goromonzi"
S3 | spokesman | mixed anonymous | "spokesman [called] that" | "that "the usual novel""
S4 | france | mixed institution | "France [said] the" | "the sanctions would be reviewed "when facts have changed""
S5 | usa | indirect institution | "[accused] Moscow" | "Moscow of a U-turn"
S6 | au | indirect institution | "[hailed] the" | "the signing"
%figures
"[two weeks]" | exact 2 week | time for talks
"[nine days] of" | exact 9 day | telephone calls
"[120 of its supporters]" | exact 120 person | supporters killed
"[37 names]" | exact 37 person | people listed
"[both factions]" | exact 2 item | factions
%places
HARARE ZWE; Harare ZWE; Zimbabwe ZWE; South Africa ZAF; Goromonzi ZWE; New York USA; France FRA; Pretoria ZAF; Bulawayo ZWE; Botswana BWA
%dates
"[July 22]" = 2008-07-22; "on [Monday]" = 2008-07-21; "since [June]" = 2008-06-01..2008-06-30; "since [March]" = 2008-03-01..2008-03-31; "[last week]" = 2008-07-14..2008-07-20; "[ten days earlier]" = 2008-07-12; "on [Thursday]" = 2008-07-24; "on [Tuesday]" = 2008-07-22
