name: tunis-graduates-hunger-strike-council
published: 2016-12-07
style: agency
region: Africa
negatives: none

TUNIS, Dec 7, 2016 (Maghreb Wire) – Eleven unemployed graduates in the phosphate town of Redeyef ended a hunger strike on Wednesday after 26 days, when the state company gave seven of them work and the other four a handshake.

The deal was reached at two in the morning between the governor of Gafsa, Moncef Sghaier, and a lawyer for the strikers, Hayet Brahmi-Zoghlami. It foresees that the sit-in on the railway, which has kept phosphate trains from the port of Sfax since September, will be lifted by Friday.

Two of the men had been taken to hospital on Sunday. One, a teacher of philosophy named Lotfi, refused glucose until his mother drank some first.

"I signed for seven. I have eleven sons," Brahmi-Zoghlami said. She reproached the government with having let them starve for a month over fewer jobs than a minister has drivers.

Prime Minister Anis Laroussi told parliament on Tuesday that he would not negotiate "with an ambulance in the yard". He promised 1,200 posts in the south next year, nevertheless, and thanked the trade union federation for its mediation. The federation, which had called a general strike in the region for Thursday, cancelled it.

A deputy of the Popular Current, Samia Hannachi, accused the governor of having cut the water of the strikers' tent for two days. His office denied this: the pipe, it said, was old.

Production of phosphate has halved since 2010. In that year, on Dec 17, a fruit seller set fire to himself further north, and his town, where the young are no less idle, is preparing the usual speeches.

%actors
graduates = Eleven unemployed graduates | TUN | population | the strikers; Two of the men; seven of them
company = the state company | TUN | organization
sghaier = Moncef Sghaier | TUN | person | the governor of Gafsa; the governor; His office
brahmi = Hayet Brahmi-Zoghlami | TUN | person | a lawyer for the strikers
sitin = the sit-in on the railway | TUN | population
lotfi = Lotfi | TUN | person | a teacher of philosophy named Lotfi
government = the government | TUN | state
laroussi = Anis Laroussi | TUN | person | Prime Minister Anis Laroussi
federation = the trade union federation | TUN | organization | The federation
hannachi = Samia Hannachi | TUN | person
%events
PROTEST/hunger happened core | graduates > government | 2016-11-11..2016-12-07 | Redeyef TUN | "ended a [hunger strike] on" | contexts: economic
CONCEDE happened | graduates > government | 2016-12-07 | Redeyef TUN | "Redeyef [ended] a" | contexts: economic
AGREE happened core | sghaier, brahmi > - | 2016-12-07 | - TUN | "The [deal was reached] at" | contexts: economic
PROTEST/obstruct ongoing core | sitin > company | 2016-09-01..2016-12-07 | - TUN | "has [kept phosphate trains] from" | contexts: natural_resource
CONCEDE planned | sitin > - | 2016-12-09 | - TUN | "will be [lifted] by" | contexts: natural_resource
PROTEST/hunger happened | lotfi > - | - | - TUN | "Lotfi, [refused glucose] until" | contexts: economic
ACCUSE/disapprove happened core | brahmi > government | - | - TUN | "She [reproached] the" | contexts: economic
REJECT/meet happened core | laroussi > graduates | 2016-12-06 | - TUN | "he would [not negotiate] "with" | contexts: legislative
AGREE happened core | laroussi > - | 2016-12-06 | - TUN | "He [promised] 1,200" | contexts: economic
SUPPORT happened | laroussi > federation | 2016-12-06 | - TUN | "and [thanked] the" | contexts: economic
PROTEST/strike cancelled core | federation > government | 2016-12-08 | - TUN | "called a [general strike] in" | contexts: economic
CONCEDE happened | federation > government | - | - TUN | "Thursday, [cancelled] it" | contexts: economic
ACCUSE/allege happened | hannachi > sghaier | - | - TUN | "Hannachi, [accused] the" | contexts: legislative
COERCE/withhold happened | sghaier > graduates | - | - TUN | "having [cut the water] of" | contexts: human_security | by S4
REJECT happened | sghaier > hannachi | - | - TUN | "office [denied] this" | contexts: human_security
%statements
S1 | brahmi | direct named | "Brahmi-Zoghlami [said]. She" | "I signed for seven. I have eleven sons,"
S2 | brahmi | indirect named | "[reproached] the government" | "the government with having let them starve for a month over fewer jobs than a minister has drivers"
S3 | laroussi | mixed named | "[told] parliament" | "he would not negotiate "with an ambulance in the yard"
S4 | hannachi | indirect named | "[accused] the governor" | "the governor of having cut the water of the strikers' tent for two days"
S5 | sghaier | indirect institution | "it [said], was" | "the pipe, it said, was old"
S6 | laroussi | indirect named | "[promised] 1,200" | "1,200 posts in the south next year"
%figures
"[Eleven unemployed graduates]" | exact 11 person | hunger strikers
"after [26 days]" | exact 26 day | hunger strike
"gave [seven of them]" | exact 7 person | hired
"[Two of the men]" | exact 2 person | taken to hospital
"[1,200 posts]" | exact 1200 item | posts promised
"for [two days]" | exact 2 day | water cut
"has [halved]" | exact 0.5 ratio | production of phosphate
%places
TUNIS TUN; Redeyef TUN; Gafsa TUN; Sfax TUN
%dates
"TUNIS, [Dec 7, 2016]" = 2016-12-07; "on [Wednesday]" = 2016-12-07; "since [September]" = 2016-09-01..2016-09-30; "by [Friday]" = 2016-12-09; "on [Sunday]" = 2016-12-04; "on [Tuesday]" = 2016-12-06; "[next year]" = 2017-01-01..2017-12-31; "for [Thursday]" = 2016-12-08; "[In that year, on Dec 17]" = 2010-12-17
