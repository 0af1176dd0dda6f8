name: asmara-border-thaw
published: 2018-07-09
style: agency
region: Africa
negatives: none

ASMARA, July 9, 2018 (HNS) – Ethiopia and Eritrea declared their state of war over on Monday and agreed to reopen embassies, ports and telephone lines, twenty years after a quarrel over a dusty village cost 80,000 lives.

Ethiopian Prime Minister Abel Tesfaye and Eritrean President Yohannes Haile signed the one-page declaration in Asmara at the end of a visit that neither capital had thought possible in the spring. Barefoot women threw popcorn at the motorcade; the two men hugged on the runway, danced at dinner and, aides said, talked alone until three.

Abel has accepted, without conditions, a boundary ruling which his predecessors spent sixteen years rejecting. He is to pull Ethiopian troops out of Badme, though no date was named. "There is no border between us any more," he told the banquet. "Love has destroyed it."

Not everybody was dancing. In Badme itself about 3,000 Irob people marched with black flags against being "handed over like goats". The opposition Tigray Unity Council refused to attend a briefing by the foreign ministry. In Geneva, exiles urged the United Nations, which condemned Eritrea in 2016 for crimes against humanity, not to lift its arms embargo before the prisons are opened.

Secretary-General Matteus Oliveira, who was in Addis Ababa, said that the sanctions had "very likely lost their reason". Saudi Arabia and the United Arab Emirates, both of which had quietly prepared the meeting, sent congratulations. An Ethiopian Airlines jet is to make the first commercial flight on 17 July. Families on either side have begun telephoning strangers with the right surname.

%actors
ethiopia = Ethiopia | ETH | state | Ethiopian troops
eritrea = Eritrea | ERI | state
abel = Abel Tesfaye | ETH | person | Abel; Ethiopian Prime Minister Abel Tesfaye
yohannes = Yohannes Haile | ERI | person | Eritrean President Yohannes Haile
irob = about 3,000 Irob people | ETH | population
tuc = Tigray Unity Council | ETH | organization
mfa = the foreign ministry | ETH | state
exiles = exiles | ERI | population
un = United Nations | - | igo
oliveira = Matteus Oliveira | - | person
saudi = Saudi Arabia | SAU | state
uae = United Arab Emirates | ARE | state
predecessors = his predecessors | ETH | state
%events
CONCEDE happened core | ethiopia, eritrea > - | 2018-07-09 | ASMARA ERI | "[declared their state of] war" | contexts: diplomatic
AGREE happened core | ethiopia, eritrea > - | 2018-07-09 | ASMARA ERI | "and [agreed to reopen] embassies" | contexts: diplomatic, economic
ASSAULT happened | ethiopia, eritrea > - | - | - | "village [cost 80,000 lives]" | contexts: territory, military
SUPPORT happened core | abel, yohannes > - | 2018-07-09 | Asmara ERI | "[signed] the one-page" | contexts: diplomatic
CONSULT/visit happened core | abel > eritrea | 2018-07-09 | Asmara ERI | "end of a [visit]" | contexts: diplomatic
CONSULT happened core | abel, yohannes > - | - | Asmara ERI | "[talked alone] until" | contexts: diplomatic | by S1
CONCEDE happened core | abel > eritrea | - | - | "Abel has [accepted], without" | contexts: territory, legal
REJECT happened | predecessors > - | - | - | "sixteen years [rejecting]" | contexts: territory
RETREAT/withdraw planned core | ethiopia > - | - | Badme - | "is to [pull Ethiopian troops]" | contexts: territory, military
PROTEST/demo happened core | irob > abel | - | Badme - | "people [marched with] black" | contexts: territory
REJECT/meet happened | tuc > mfa | - | - | "[refused to attend] a" | contexts: diplomatic
REQUEST/yield happened core | exiles > un | - | Geneva CHE | "exiles [urged] the" | contexts: human_rights
ACCUSE/disapprove happened | un > eritrea | 2016-01-01..2016-12-31 | - | "which [condemned] Eritrea" | contexts: human_rights
SANCTION/discontinue ongoing | un > eritrea | - | - | "its [arms embargo] before" | contexts: human_rights
SUPPORT happened | saudi, uae > abel, yohannes | - | - | "[sent congratulations]" | contexts: diplomatic
COOPERATE planned | ethiopia, eritrea > - | 2018-07-17 | - | "the [first commercial flight] on" | contexts: economic
%statements
S1 | ethiopia, eritrea | indirect anonymous | "dinner and, aides [said]" | "talked alone until three"
S2 | abel | direct named | "he [told] the" | "There is no border between us any more,"
S3 | exiles | indirect anonymous | "[urged] the" | "the United Nations, which condemned … prisons are opened"
S4 | oliveira | mixed named | "Addis Ababa, [said] that" | "the sanctions had "very likely lost their reason""
%figures
"[80,000 lives]" | exact 80000 person | dead of the war
"[about 3,000 Irob people]" | about 3000 person | marchers
"[sixteen years]" | exact 16 year | rejection
"[twenty years] after" | exact 20 year | time since the war began
%visits
abel happened | Asmara ERI 2018-07-09
%places
ASMARA ERI; Ethiopia ETH; Eritrea ERI; Asmara ERI; Badme -; Geneva CHE; Addis Ababa ETH; Saudi Arabia SAU; United Arab Emirates ARE
%dates
"[July 9, 2018]" = 2018-07-09; "on [Monday]" = 2018-07-09; "in [2016]" = 2016-01-01..2016-12-31; "[17 July]" = 2018-07-17
