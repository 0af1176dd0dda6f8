name: bahrain-emir-kuwait-tour
published: 2007-05-14
style: state-media
region: Middle-East
negatives: none

MANAMA (GNA) – His Highness the Crown Prince, Sheikh Nasser bin Isa Al Dhaen, returned home yesterday evening after an official visit to the sisterly State of Kuwait, where he held talks with the Amir and attended the fourth session of the joint higher committee.

In a cable sent upon departure, His Highness expressed profound thanks to the Amir for the warm welcome and the generous hospitality accorded to him and to the accompanying delegation.

During the session, co-chaired by the Crown Prince and the Kuwaiti Prime Minister, Sheikh Mubarak Al Duwaisan, the two sides signed memoranda on electricity interconnection, academic exchange and the fight against money laundering. It was decided to establish a joint company for fodder with a capital of 20 million dinars.

The two sides condemned the bombing at a market in Baghdad on Saturday and renewed their support for the Iraqi government. They called on Iran to respond positively to the initiative of the United Arab Emirates regarding the three islands.

From Kuwait, the Minister of Works, Eng. Salah Mattar, went on to Doha, where he is to discuss the causeway project with Qatari officials today. The Crown Prince is expected to visit Jordan and Morocco before the end of the month.

%actors
nasser = Nasser bin Isa Al Dhaen | BHR | person | His Highness the Crown Prince; the Crown Prince; The Crown Prince; His Highness
kuwait = State of Kuwait | KWT | state | Kuwait; Kuwaiti
amir = the Amir | KWT | person
duwaisan = Mubarak Al Duwaisan | KWT | person | the Kuwaiti Prime Minister
bahrain = Bahrain | BHR | state | implied
iraq = the Iraqi government | IRQ | state
iran = Iran | IRN | state
uae = United Arab Emirates | ARE | state
mattar = Salah Mattar | BHR | person | the Minister of Works
officials = Qatari officials | QAT | state
qatar = Qatar | QAT | state | Qatari
jordan = Jordan | JOR | state
morocco = Morocco | MAR | state
bombers = the bombers of the market | IRQ | armed_group | implied
%events
CONSULT/visit happened core | nasser > kuwait | 2007-05-13 | - KWT | "an official [visit to the sisterly]" | contexts: diplomatic
CONSULT happened core | nasser, amir > - | - | - KWT | "where he [held talks with]" | contexts: diplomatic
CONSULT happened core | nasser, duwaisan > - | - | - KWT | "the session, [co-chaired] by" | contexts: diplomatic
SUPPORT happened core | nasser > amir | 2007-05-13 | - | "[expressed profound thanks] to" | contexts: diplomatic
SUPPORT happened core | bahrain, kuwait > - | - | - KWT | "two sides [signed memoranda] on" | contexts: economic, crime
AGREE happened core | bahrain, kuwait > - | - | - KWT | "It was [decided] to establish" | contexts: economic
COOPERATE planned | bahrain, kuwait > - | - | - | "a [joint company for fodder]" | contexts: economic
ACCUSE/disapprove happened core | bahrain, kuwait > bombers | - | - KWT | "sides [condemned] the" | contexts: terrorism
ASSAULT/explosives happened | bombers > - | 2007-05-12 | Baghdad IRQ | "the [bombing at a market]" | contexts: terrorism
SUPPORT happened core | bahrain, kuwait > iraq | - | - KWT | "[renewed their support] for" | contexts: diplomatic
REQUEST happened core | bahrain, kuwait > iran | - | - KWT | "They [called on] Iran" | contexts: territory
AGREE happened | uae > iran | - | - | "the [initiative] of the United" | contexts: territory
CONSULT/visit happened core | mattar > qatar | - | Doha QAT | "Mattar, [went on to Doha]" | contexts: economic
CONSULT planned | mattar, officials > - | 2007-05-14 | Doha QAT | "he is [to discuss] the" | contexts: economic
CONSULT/visit planned core | nasser > jordan | 2007-05-14..2007-05-31 | - JOR | "is [expected to visit] Jordan" | contexts: diplomatic
CONSULT/visit planned core | nasser > morocco | 2007-05-14..2007-05-31 | - MAR | "expected to [visit Jordan and] Morocco" | contexts: diplomatic
%statements
S1 | nasser | indirect named | "[expressed] profound" | "profound thanks to the Amir … delegation"
S2 | bahrain, kuwait | indirect institution | "sides [condemned] the" | "the bombing at a market in Baghdad on Saturday"
S3 | bahrain, kuwait | indirect institution | "They [called on]" | "Iran to respond positively … three islands"
%figures
"[20 million dinars]" | exact 20000000 BHD | capital of the company
%visits
nasser happened | - KWT 2007-05-13
mattar happened | Doha QAT -
nasser planned | - JOR 2007-05-14..2007-05-31; - MAR 2007-05-14..2007-05-31
%places
MANAMA BHR; State of Kuwait KWT; Baghdad IRQ; Kuwait KWT; Doha QAT; Iran IRN; United Arab Emirates ARE; Jordan JOR; Morocco MAR
%dates
"[yesterday evening]" = 2007-05-13; "on [Saturday]" = 2007-05-12; "officials [today]" = 2007-05-14; "[before the end of the month]" = 2007-05-14..2007-05-31
