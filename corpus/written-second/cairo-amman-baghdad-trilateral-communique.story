name: cairo-amman-baghdad-trilateral-communique
published: 2019-03-25
style: communique
region: Middle-East
negatives: none

Joint Statement of the Tripartite Meeting of the Ministers of Foreign Affairs of Jordan, Egypt and Iraq

Cairo, Monday, 25 March 2019

At the invitation of H.E. Mr. Hazem Shafiq El-Bahrawy, Minister of Foreign Affairs of the Arab Republic of Egypt, H.E. Mr. Talal Abu Ghosheh of the Hashemite Kingdom of Jordan and H.E. Dr. Muayyad Al-Karbouli of the Republic of Iraq met in Cairo on 24 and 25 March 2019.

The Ministers:

– Affirmed the importance of strategic coordination among their three countries, and agreed to form a joint secretariat, which will sit in each capital for a year by rotation;

– Congratulated the Iraqi people on the victory over the terrorist organization Daesh, and expressed their readiness to share in the reconstruction of the liberated provinces;

– Agreed to accelerate the linking of the electricity grids of Egypt and Iraq through Jordan;

– Stressed the centrality of the Palestinian cause, and condemned the continued expansion of settlements;

– Welcomed the agreement to lay an oil pipeline from Basra to Aqaba, and called upon their energy ministers to meet within 60 days;

– Underscored the need to dry up the sources of financing of terrorism.

The Jordanian Minister expressed appreciation for Egypt's reception of 11,000 Jordanian students. The Iraqi Minister invited his two colleagues to Baghdad. The Ministers accepted this invitation with thanks.

A paragraph on water was proposed but not included.

%actors
bahr = Hazem Shafiq El-Bahrawy | EGY | person
ghosh = Talal Abu Ghosheh | JOR | person | Jordanian Minister
karb = Muayyad Al-Karbouli | IRQ | person | Iraqi Minister
egypt = Egypt | EGY | state
jordan = Jordan | JOR | state
iraq = Iraq | IRQ | state | liberated provinces
iraqis = Iraqi people | IRQ | population
daesh = Daesh | - | armed_group
pal = Palestinians | PSE | population | Palestinian cause
israel = Israel | ISR | state | implied
energy = energy ministers | - | person
students = Jordanian students | JOR | population
%events
AGREE happened | bahr > ghosh, karb | - | - | "At the [invitation of]"
CONSULT/multilateral happened core | bahr, ghosh, karb > - | 2019-03-24..2019-03-25 | Cairo EGY | "[met in]"
AGREE happened core | bahr, ghosh, karb > - | 2019-03-25 | Cairo EGY | "[agreed to form]"
SUPPORT happened core | bahr, ghosh, karb > iraqis | 2019-03-25 | Cairo EGY | "[Congratulated]"
ASSAULT happened | iraqis > daesh | - | - | "[victory over]"
AGREE happened core | bahr, ghosh, karb > iraq | 2019-03-25 | Cairo EGY | "their [readiness]"
AGREE happened core | bahr, ghosh, karb > - | 2019-03-25 | Cairo EGY | "[Agreed to accelerate]"
SUPPORT happened | bahr, ghosh, karb > pal | 2019-03-25 | Cairo EGY | "[Stressed the centrality]"
ACCUSE/disapprove happened core | bahr, ghosh, karb > israel | 2019-03-25 | Cairo EGY | "[condemned]"
COERCE/seize ongoing | israel > pal | - | - | "[expansion of settlements]"
SUPPORT happened | bahr, ghosh, karb > iraq, jordan | 2019-03-25 | Cairo EGY | "[Welcomed]"
AGREE happened | iraq, jordan > - | - | - | "the [agreement] to lay"
REQUEST/meet happened core | bahr, ghosh, karb > energy | 2019-03-25 | Cairo EGY | "[called upon]"
REQUEST happened | bahr, ghosh, karb > - | 2019-03-25 | Cairo EGY | "[Underscored]"
SUPPORT happened core | ghosh > egypt | 2019-03-25 | Cairo EGY | "[appreciation]"
AID ongoing | egypt > students | - | Egypt EGY | "[reception]"
AGREE happened core | karb > bahr, ghosh | 2019-03-25 | Cairo EGY | "[invited]"
AGREE happened core | bahr, ghosh > karb | 2019-03-25 | Cairo EGY | "[accepted]"
CONSULT/visit planned | bahr, ghosh > karb | - | Baghdad IRQ | "[to Baghdad]"
REJECT happened | bahr, ghosh, karb > - | - | - | "[not included]"
%statements
S1 | bahr, ghosh, karb | indirect named | "[Affirmed]" | "the importance … countries"
S2 | bahr, ghosh, karb | indirect named | "[expressed] their" | "their readiness … provinces"
S3 | bahr, ghosh, karb | indirect named | "[Stressed]" | "the centrality of the Palestinian cause"
S4 | bahr, ghosh, karb | indirect named | "[condemned]" | "the continued expansion of settlements"
S5 | bahr, ghosh, karb | indirect named | "[Welcomed]" | "the agreement … Aqaba"
S6 | bahr, ghosh, karb | indirect named | "[called upon]" | "to meet within 60 days"
S7 | bahr, ghosh, karb | indirect named | "[Underscored]" | "the need … terrorism"
S8 | ghosh | indirect named | "[expressed] appreciation" | "appreciation … students"
%figures
"[three countries]" | exact 3 country | partners
"[a year]" | exact 1 year | in each capital
"[60 days]" | exact 60 day | time
"[11,000 Jordanian students]" | exact 11000 person | students
"[two colleagues]" | exact 2 person | invited
%visits
ghosh happened | Cairo EGY 2019-03-24..2019-03-25
karb happened | Cairo EGY 2019-03-24..2019-03-25
bahr, ghosh planned | Baghdad IRQ -
