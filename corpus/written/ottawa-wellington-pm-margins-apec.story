name: ottawa-wellington-pm-margins-apec
published: 2018-11-17
style: ministry
region: Oceania
negatives: none

Prime Minister Aldercott meets with Prime Minister of New Zealand Rhiannon Tawharu

November 17, 2018
Port Moresby, Papua New Guinea

Today, the Prime Minister, Laurent Aldercott, met with the Prime Minister of New Zealand, Rhiannon Tawharu, during the APEC Economic Leaders' Meeting.

The prime ministers welcomed the coming entry into force of the Comprehensive and Progressive Agreement for Trans-Pacific Partnership on December 30. They discussed the disagreement over access for New Zealand wine to stores in British Columbia. Prime Minister Tawharu noted that her government has requested consultations at the World Trade Organization. The Prime Minister said that Canada would prefer a friendly settlement.

The two leaders agreed to work together on the wellbeing of children and on Indigenous languages. They reaffirmed their support for the rules-based trading system and underscored the importance of women's economic empowerment.

The Prime Minister thanked Prime Minister Tawharu for the help of 60 New Zealand firefighters in British Columbia this summer. Prime Minister Tawharu offered to send a team again next year, if needed.

The leaders looked forward to seeing one another at the G20 youth summit.

Associated link
– Prime Minister's itinerary for Saturday
%actors
ald = Laurent Aldercott | CAN | person | The Prime Minister; Prime Minister Aldercott; the Prime Minister, Laurent
taw = Rhiannon Tawharu | NZL | person | Prime Minister Tawharu; the Prime Minister of New Zealand; Prime Minister of New Zealand Rhiannon Tawharu
can = Canada | CAN | state
nzl = New Zealand | NZL | state | her government
fire = 60 New Zealand firefighters | NZL | state
%events
CONSULT/multilateral happened core | ald, taw > - | 2018-11-17 | Port Moresby PNG | "Aldercott, [met with] the" | contexts: diplomatic
SUPPORT happened core | ald, taw > - | 2018-11-17 | Port Moresby PNG | "ministers [welcomed] the" | contexts: economic
REQUEST/meet happened core | nzl > can | - | - | "government has [requested consultations] at" | contexts: economic, legal
AGREE happened | ald > taw | 2018-11-17 | Port Moresby PNG | "[would prefer a friendly]" | contexts: economic | by S3
AGREE happened core | ald, taw > - | 2018-11-17 | Port Moresby PNG | "leaders [agreed to work together]" | contexts: diplomatic
COOPERATE planned | can, nzl > - | - | - | "on the [wellbeing of children] and" | contexts: diplomatic
SUPPORT happened | ald, taw > - | 2018-11-17 | Port Moresby PNG | "They [reaffirmed their support] for" | contexts: economic
REQUEST happened | ald, taw > - | 2018-11-17 | Port Moresby PNG | "and [underscored the importance] of" | contexts: gender
SUPPORT happened core | ald > taw | 2018-11-17 | Port Moresby PNG | "Minister [thanked] Prime" | contexts: disasters
AID happened | fire > can | 2018-06-01..2018-08-31 | British Columbia CAN | "the [help] of 60" | contexts: disasters
AGREE happened core | taw > can | 2018-11-17 | Port Moresby PNG | "Tawharu [offered to send] a" | contexts: disasters
CONSULT planned | ald, taw > - | - | - | "to [seeing one another] at" | contexts: diplomatic
%statements
S1 | ald, taw | indirect named | "ministers [welcomed] the" | "the coming entry into force … on December 30"
S2 | taw | indirect named | "Tawharu [noted] that" | "her government has requested consultations at the World Trade Organization"
S3 | ald | indirect named | "Minister [said] that" | "Canada would prefer a friendly settlement"
S4 | ald, taw | indirect named | "They [reaffirmed] their" | "their support for the rules-based trading system"
S5 | ald, taw | indirect named | "and [underscored] the" | "the importance of women's economic empowerment"
S6 | ald | indirect named | "Minister [thanked] Prime" | "Prime Minister Tawharu for the help of 60 New Zealand firefighters in British Columbia this summer"
S7 | taw | indirect named | "Tawharu [offered] to" | "to send a team again next year, if needed"
%figures
"[60 New Zealand firefighters]" | exact 60 person | firefighters
%visits
ald, taw ongoing | Port Moresby PNG 2018-11-17
%places
New Zealand NZL; Port Moresby PNG; Papua New Guinea PNG; British Columbia CAN; Canada CAN
%dates
"[November 17, 2018]" = 2018-11-17; "[Today], the" = 2018-11-17; "on [December 30]" = 2018-12-30; "Columbia [this summer]" = 2018-06-01..2018-08-31; "again [next year]" = 2019-01-01..2019-12-31; "for [Saturday]" = 2018-11-17
