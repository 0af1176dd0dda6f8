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
bahr = Hazem Shafiq El-Bahrawy | EGY | person | H.E. Mr. Hazem Shafiq El-Bahrawy
ghosh = Talal Abu Ghosheh | JOR | person | H.E. Mr. Talal Abu Ghosheh; The Jordanian Minister
karb = Muayyad Al-Karbouli | IRQ | person | H.E. Dr. Muayyad Al-Karbouli; The Iraqi Minister
egy = Egypt | EGY | state | Arab Republic of Egypt
jor = Jordan | JOR | state | Hashemite Kingdom of Jordan
irq = Iraq | IRQ | state | Republic of Iraq; the Iraqi people
daesh = the terrorist organization Daesh | - | armed_group
isr = Israel | ISR | state | implied
energy = their energy ministers | - | state
%events
AGREE happened | bahr > ghosh, karb | - | - | "At the [invitation] of H.E" | contexts: diplomatic
CONSULT happened core | bahr, ghosh, karb > - | 2019-03-24..2019-03-25 | Cairo EGY | "Iraq [met in] Cairo" | contexts: diplomatic
AGREE happened core | bahr, ghosh, karb > - | 2019-03-24..2019-03-25 | Cairo EGY | "and [agreed to form] a" | contexts: diplomatic
SUPPORT happened | bahr, ghosh, karb > irq | 2019-03-24..2019-03-25 | Cairo EGY | "– [Congratulated] the" | contexts: terrorism
ASSAULT happened | irq > daesh | - | - | "the [victory over] the" | contexts: terrorism, military
AGREE happened core | egy, jor > irq | 2019-03-24..2019-03-25 | Cairo EGY | "[expressed their readiness] to" | contexts: economic
AGREE happened core | bahr, ghosh, karb > - | 2019-03-24..2019-03-25 | Cairo EGY | "– [Agreed to accelerate]" | contexts: natural_resource
ACCUSE/disapprove happened core | bahr, ghosh, karb > isr | 2019-03-24..2019-03-25 | Cairo EGY | "and [condemned] the" | contexts: territory
SUPPORT happened | bahr, ghosh, karb > - | 2019-03-24..2019-03-25 | Cairo EGY | "– [Welcomed] the" | contexts: natural_resource
COOPERATE planned | irq, jor > - | - | - | "to [lay an oil pipeline]" | contexts: natural_resource
REQUEST/meet happened | bahr, ghosh, karb > energy | 2019-03-24..2019-03-25 | Cairo EGY | "and [called upon] their" | contexts: natural_resource
REQUEST/change happened | bahr, ghosh, karb > - | 2019-03-24..2019-03-25 | Cairo EGY | "– [Underscored the need] to" | contexts: terrorism
SUPPORT happened | ghosh > egy | 2019-03-24..2019-03-25 | Cairo EGY | "Minister [expressed appreciation for] Egypt" | contexts: migration
AGREE happened core | karb > bahr, ghosh | 2019-03-24..2019-03-25 | Cairo EGY | "Minister [invited] his" | contexts: diplomatic
AGREE happened | bahr, ghosh > karb | 2019-03-24..2019-03-25 | Cairo EGY | "[accepted this invitation] with" | contexts: diplomatic
CONSULT/visit planned | bahr, ghosh > irq | - | Baghdad IRQ | "colleagues [to Baghdad]" | contexts: diplomatic
AGREE denied | egy, jor, irq > - | 2019-03-24..2019-03-25 | Cairo EGY | "but [not included]" | contexts: natural_resource
%statements
S1 | bahr, ghosh, karb | indirect named | "– [Affirmed] the" | "the importance of strategic coordination among their three countries"
S2 | bahr, ghosh, karb | indirect named | "– [Congratulated] the" | "the Iraqi people on the victory over the terrorist organization Daesh"
S3 | bahr, ghosh, karb | indirect named | "and [expressed] their" | "their readiness to share in the reconstruction of the liberated provinces"
S4 | bahr, ghosh, karb | indirect named | "– [Stressed] the" | "the centrality of the Palestinian cause"
S5 | bahr, ghosh, karb | indirect named | "and [condemned] the" | "the continued expansion of settlements"
S6 | bahr, ghosh, karb | indirect named | "– [Welcomed] the" | "the agreement to lay an oil pipeline from Basra to Aqaba"
S7 | bahr, ghosh, karb | indirect named | "[called upon] their" | "their energy ministers to meet within 60 days"
S8 | bahr, ghosh, karb | indirect named | "– [Underscored] the" | "the need to dry up the sources of financing of terrorism"
S9 | ghosh | indirect named | "[expressed] appreciation" | "appreciation for Egypt's reception of 11,000 Jordanian students"
%figures
"[60 days]" | exact 60 day | term for the meeting of energy ministers
"for [a year]" | exact 1 year | term of the secretariat in each capital
"[11,000 Jordanian students]" | exact 11000 person | students received
%visits
ghosh, karb happened | Cairo EGY 2019-03-24..2019-03-25
bahr, ghosh planned | Baghdad IRQ -
%places
Cairo EGY; Jordan JOR; Egypt EGY; Iraq IRQ; Arab Republic of Egypt EGY; Hashemite Kingdom of Jordan JOR; Republic of Iraq IRQ; Basra IRQ; Aqaba JOR; Baghdad IRQ
%dates
"[Monday, 25 March 2019]" = 2019-03-25; "on [24 and 25 March 2019]" = 2019-03-24..2019-03-25
