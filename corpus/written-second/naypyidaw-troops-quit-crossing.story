name: naypyidaw-troops-quit-crossing
published: 2023-11-27
style: agency
region: Asia
negatives: none

MAE SOT, Thailand, Nov 27 (Asian Dispatch) – Government soldiers abandoned the Myanmar side of a border crossing here at dawn on Monday and walked over the bridge into Thailand, where they were given rice soup and put on a bus.

There were 67 of them, a Thai officer said, some in slippers. They surrendered their rifles at the barrier. He added that they would be sent home by air "to wherever their government still has a runway".

The Salween Defence League, which has besieged the post since Nov 9, marched in an hour later. Its fighters opened the gaol and let 118 prisoners go, raised a blue flag, and asked the customs clerks to come to work as usual. Most did.

Myanmar's military, in a bulletin on state television, said its troops had been redeployed. It did not mention Thailand. Its jets struck a monastery east of the town in the afternoon; a monk who answered the telephone there said that nine novices were dead. He could be heard giving instructions about water.

Thai Prime Minister Anupong Srisamran, who was in Chiang Rai inspecting flood walls, said his country would not take sides but would not close its door either. The army has moved six tanks to the river. He spoke to the Chinese premier by telephone on Sunday, officials in Bangkok said, and both called for a truce over the new year.

Trade through the crossing, worth $1.1 billion last year, resumed with a lorry of instant noodles.

The League has promised foreign reporters access. On Friday it fined two of its own men for looting a beauty parlour.

%actors
myan = Myanmar's military | MMR | state | Government soldiers; Its jets
thai = Thailand | THA | state | Thai; The army
officer = Thai officer | THA | person | a Thai officer
league = Salween Defence League | MMR | armed_group | Its fighters; The League
pris = prisoners | MMR | population | 118 prisoners
clerks = customs clerks | MMR | population
monk = monk | MMR | person | a monk
nov = novices | MMR | population | nine novices; monastery
anup = Anupong Srisamran | THA | person
chinpm = Chinese premier | CHN | person
offs = officials in Bangkok | THA | person
press = foreign reporters | - | population
men = fighters of the League | MMR | person | two of its own men
%events
RETREAT/withdraw happened core | myan > league | 2023-11-27 | Myanmar MMR | "[abandoned]"
AID happened | thai > myan | 2023-11-27 | Thailand THA | "[given rice soup]"
RETREAT/disarm happened core | myan > thai | 2023-11-27 | Thailand THA | "[surrendered their rifles]"
COERCE/deport planned core | thai > myan | - | - | "[sent home]"
ASSAULT happened core | league > myan | - | Myanmar MMR | "[besieged]"
COERCE/seize happened core | league > myan | 2023-11-27 | Myanmar MMR | "[marched in]"
RETREAT/release happened core | league > pris | 2023-11-27 | Myanmar MMR | "[let 118 prisoners go]"
REQUEST happened | league > clerks | 2023-11-27 | Myanmar MMR | "[asked the customs]"
ASSAULT/aerial happened core | myan > nov | 2023-11-27 | Myanmar MMR | "[struck]"
REJECT happened | anup > - | - | Chiang Rai THA | "[not take sides]"
AGREE happened core | anup > myan | - | Chiang Rai THA | "[not close its door]"
MOBILIZE/weapons happened core | thai > - | - | - | "[moved six tanks]"
CONSULT/phone happened core | anup, chinpm > - | 2023-11-26 | - | "[spoke to]"
REQUEST/yield happened core | anup, chinpm > myan, league | 2023-11-26 | - | "both [called for]"
COOPERATE happened | thai, myan > - | - | - | "[Trade through]"
AGREE happened core | league > press | - | - | "[promised]"
COERCE happened | league > men | 2023-11-24 | - | "[fined]"
COERCE/seize happened | men > - | - | - | "[looting]"
%statements
S1 | officer | indirect anonymous | "officer [said]" | "There were 67 of them,"
S2 | officer | mixed anonymous | "[added]" | "they would be … a runway"
S3 | myan | indirect institution | "[said] its troops" | "its troops had been redeployed"
S4 | monk | indirect anonymous | "[said] that nine" | "nine novices were dead"
S5 | anup | indirect named | "[said] his country" | "his country would … door either"
S6 | offs | indirect anonymous | "Bangkok [said]" | "He spoke … Sunday,"
S7 | anup, chinpm | indirect named | "[called for]" | "a truce over the new year" | inside S6
S8 | league | indirect institution | "[promised]" | "foreign reporters access"
%figures
"[67 of them]" | exact 67 person | soldiers
"an [hour]" | exact 1 hour | later
"[118 prisoners]" | exact 118 person | prisoners
"[nine novices]" | exact 9 person | dead
"[six tanks]" | exact 6 item | tanks
"[$1.1 billion]" | exact 1100000000 USD | trade
"[two of its own men]" | exact 2 person | fined
