name: peshawar-school-border-talks
published: 2014-12-17
style: agency
region: Asia
negatives: none

KABUL, Dec 17 (HNS) – Pakistan's army chief flew to Kabul on Wednesday with a list of telephone numbers. Behind each, he told his hosts, sat one of the men who had directed the massacre of 132 schoolboys in Peshawar the day before from the Afghan side of the mountains.

General Sikandar Babar asked Afghanistan and the American commander to hand over or kill Mullah Fazl-e-Haq, whose followers, in the uniforms of paramilitaries, had gone from classroom to classroom. President Hashmat Popalzai assured him that his soil would not be used. An Afghan official, speaking on condition of anonymity, wondered aloud whether Pakistan would now stop using its own.

Prime Minister Mian Shafqat lifted a moratorium on the death penalty, and two convicts were hanged in Faisalabad within three days of it, according to prison officials quoted in a late edition. Air force jets bombed 20 hideouts in the Tirah valley. Opposition leader Babar Niazi-Khan called off the sit-in with which he had been blocking the capital since August, and sat down beside Shafqat.

India's prime minister asked all schools to keep two minutes of silence. Even the Afghan Taliban condemned the killing as un-Islamic.

In the burnt auditorium a teacher had written the homework on the board.

%actors
babar = Sikandar Babar | PAK | person | Pakistan's army chief; General Sikandar Babar
boys = 132 schoolboys | PAK | population
afghanistan = Afghanistan | AFG | state | Kabul
uscommander = the American commander | USA | person
fazl = Mullah Fazl-e-Haq | PAK | person
followers = whose followers | PAK | armed_group | one of the men
popalzai = Hashmat Popalzai | AFG | person | President Hashmat Popalzai
official = An Afghan official | AFG | person
pakistan = Pakistan | PAK | state
shafqat = Mian Shafqat | PAK | person | Prime Minister Mian Shafqat
convicts = two convicts | PAK | population
jets = Air force jets | PAK | state
niazi = Babar Niazi-Khan | PAK | person | Opposition leader Babar Niazi-Khan
capital = the capital | PAK | state
indpm = India's prime minister | IND | person
schools = all schools | IND | organization
aftaliban = the Afghan Taliban | AFG | armed_group
prison = prison officials | PAK | state
hideouts = militants in the Tirah valley | PAK | armed_group | 20 hideouts
%events
CONSULT/visit happened core | babar > afghanistan | 2014-12-17 | Kabul AFG | "chief [flew] to" | contexts: terrorism, military
ASSAULT/targeted happened core | followers > boys | 2014-12-16 | Peshawar PAK | "directed the [massacre] of" | contexts: terrorism
ACCUSE/allege happened core | babar > followers, fazl | 2014-12-17 | Kabul AFG | "he [told] his hosts" | contexts: terrorism
REQUEST/assist happened core | babar > afghanistan, uscommander | 2014-12-17 | Kabul AFG | "Babar [asked] Afghanistan" | contexts: terrorism
ASSAULT/targeted hypothetical | afghanistan, uscommander > fazl | - | - AFG | "over or [kill] Mullah" | contexts: terrorism
AGREE happened core | popalzai > babar | 2014-12-17 | Kabul AFG | "Popalzai [assured] him" | contexts: terrorism
ACCUSE/disapprove happened | official > pakistan | - | Kabul AFG | "anonymity, [wondered] aloud" | contexts: terrorism
COERCE happened core | shafqat > - | - | - PAK | "Shafqat [lifted] a" | contexts: legal
ASSAULT/targeted happened core | pakistan > convicts | - | Faisalabad PAK | "were [hanged] in" | contexts: legal | by S3
ASSAULT/aerial happened core | jets > hideouts | - | Tirah valley PAK | "jets [bombed] 20" | contexts: military, terrorism
CONCEDE happened core | niazi > shafqat | - | - PAK | "Niazi-Khan [called off] the" | contexts: executive
PROTEST/obstruct happened | niazi > capital | 2014-08-01..2014-12-17 | - PAK | "been [blocking] the capital" | contexts: executive
CONSULT happened | niazi, shafqat > - | - | - PAK | "and [sat down] beside" | contexts: terrorism
REQUEST happened | indpm > schools | - | - | "minister [asked] all" | contexts: diplomatic
SUPPORT happened | indpm > pakistan | - | - | "minutes of [silence]" | contexts: diplomatic
ACCUSE/disapprove happened core | aftaliban > followers | - | - | "Taliban [condemned] the" | contexts: terrorism
%statements
S2 | official | indirect anonymous | "[wondered] aloud" | "whether Pakistan would now stop using its own"
S3 | prison | indirect institution | "[according to] prison" | "two convicts were hanged in Faisalabad within three days of it"
S4 | popalzai | indirect named | "[assured] him" | "his soil would not be used"
S5 | aftaliban | indirect institution | "[condemned] the killing" | "the killing as un-Islamic"
S6 | indpm | indirect anonymous | "minister [asked]" | "all schools to keep two minutes of silence"
%figures
"[132 schoolboys]" | exact 132 person | boys killed
"[two convicts]" | exact 2 person | convicts hanged
"within [three days]" | exact 3 day | time to the hangings
"[20 hideouts]" | exact 20 item | hideouts bombed
"[two minutes]" | exact 2 minute | silence
%visits
babar happened | Kabul AFG 2014-12-17
%places
KABUL AFG; Kabul AFG; Pakistan PAK; Peshawar PAK; Afghanistan AFG; Faisalabad PAK; Tirah valley PAK; India IND
%dates
"[Dec 17]" = 2014-12-17; "on [Wednesday]" = 2014-12-17; "[the day before]" = 2014-12-16; "since [August]" = 2014-08-01..2014-08-31
