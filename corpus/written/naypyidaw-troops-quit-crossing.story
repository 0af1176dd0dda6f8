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
soldiers = Government soldiers | MMR | state | its troops; Myanmar's military; Its jets
thailand = Thailand | THA | state | The army
officer = a Thai officer | THA | person
league = The Salween Defence League | MMR | armed_group | Its fighters; The League
prisoners = 118 prisoners | MMR | population
clerks = the customs clerks | MMR | population
monastery = a monastery east of the town | MMR | population | nine novices
monk = a monk who answered the telephone there | MMR | person
anupong = Anupong Srisamran | THA | person | Thai Prime Minister Anupong Srisamran
premier = the Chinese premier | CHN | person
officials = officials in Bangkok | THA | state
reporters = foreign reporters | - | population
men = two of its own men | MMR | armed_group
%events
RETREAT/withdraw happened core | soldiers > league | 2023-11-27 | - MMR | "soldiers [abandoned] the" | contexts: military, territory
AID happened | thailand > soldiers | 2023-11-27 | MAE SOT THA | "they were [given rice soup]" | contexts: asylum, military
RETREAT/disarm happened core | soldiers > thailand | 2023-11-27 | MAE SOT THA | "They [surrendered] their" | contexts: military
COERCE/deport planned | thailand > soldiers | - | - | "be [sent home] by" | contexts: military | by S2
ASSAULT happened | league > soldiers | 2023-11-09..2023-11-27 | - MMR | "has [besieged] the" | contexts: military, territory
COERCE/seize happened core | league > soldiers | 2023-11-27 | - MMR | "[marched in] an" | contexts: military, territory
RETREAT/release happened core | league > prisoners | 2023-11-27 | - MMR | "and [let 118 prisoners go]" | contexts: military
REQUEST happened | league > clerks | 2023-11-27 | - MMR | "and [asked] the customs" | contexts: economic
ASSAULT/aerial happened core | soldiers > monastery | 2023-11-27 | - MMR | "jets [struck] a" | contexts: military, religion_ethnicity
REJECT happened | anupong > - | - | Chiang Rai THA | "would [not take sides] but" | contexts: diplomatic
MOBILIZE/weapons happened core | thailand > - | - | - THA | "has [moved six tanks] to" | contexts: military, territory
CONSULT/phone happened core | anupong, premier > - | 2023-11-26 | - | "He [spoke to] the" | contexts: diplomatic
REQUEST/yield happened core | anupong, premier > soldiers, league | 2023-11-26 | - | "both [called for] a" | contexts: diplomatic, military | by S6
AGREE happened | league > reporters | - | - MMR | "has [promised] foreign" | contexts: rights_freedoms
SANCTION happened | league > men | 2023-11-24 | - MMR | "it [fined] two" | contexts: legal
%statements
S1 | officer | indirect anonymous | "officer [said], some" | "There were 67 of them,"
S2 | officer | mixed anonymous | "He [added] that" | "they would be sent home by air "to wherever their government still has a runway"
S3 | soldiers | indirect institution | "television, [said] its" | "its troops had been redeployed"
S4 | monk | indirect anonymous | "there [said] that" | "nine novices were dead"
S5 | anupong | indirect named | "walls, [said] his" | "his country would not take sides but would not close its door either"
S6 | officials | indirect institution | "Bangkok [said], and" | "He spoke to the Chinese premier by telephone on Sunday,"
%figures
"were [67] of" | exact 67 person | soldiers who crossed
"[118 prisoners]" | exact 118 person | prisoners released
"[nine novices]" | exact 9 person | killed
"[six tanks]" | exact 6 item | tanks
"[$1.1 billion]" | exact 1100000000 USD | trade through the crossing
"fined [two of its own men]" | exact 2 person | fined
%places
MAE SOT THA; Thailand THA; Chiang Rai THA; Bangkok THA; Myanmar MMR
%dates
"Thailand, [Nov 27]" = 2023-11-27; "on [Monday]" = 2023-11-27; "since [Nov 9]" = 2023-11-09; "on [Sunday]" = 2023-11-26; "[last year]" = 2022-01-01..2022-12-31; "On [Friday]" = 2023-11-24
