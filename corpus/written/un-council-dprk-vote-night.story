name: un-council-dprk-vote-night
published: 2017-09-12
style: agency
region: Global
negatives: none

UNITED NATIONS, Sept 12, 2017 (World Desk) – Nine days after North Korea's sixth and strongest nuclear test, the Security Council voted unanimously late on Monday to cap its oil imports, ban its textiles and forbid new permits for its 93,000 workers abroad.

Washington had wanted more. A first draft, circulated on Sept. 6, froze the assets of the leader himself and cut off oil altogether; it was watered down after two nights of bargaining between American ambassador Lydia Marchbanks and her Chinese colleague, Zhao Renjie. "We are not looking for war," Marchbanks told the chamber. "The regime has not yet passed the point of no return."

Pyongyang's envoy in Geneva, Pak Chol-hun, categorically rejected the resolution. He threatened the United States with "the greatest pain it has ever gone through". South Korea praised the vote, as did Japan, whose prime minister, Kenji Morozumi, thanked President Colfax by telephone.

China and Russia supported the text but repeated that the American missile battery deployed at Seongju last week should be removed. Russia's ambassador, Vasily Golubev, chided the Council for having ignored a proposal to halt tests in exchange for a pause in military drills. The South Koreans fired ballistic missiles at sea targets the morning after the test; their B-1 escorts returned to Guam on Sunday.

Mexico and Peru expelled North Korea's ambassadors last week. Spain may follow.

%actors
nk = North Korea | PRK | state
council = the Security Council | - | igo
us = Washington | USA | state | the United States
marchbanks = Lydia Marchbanks | USA | person | Marchbanks
zhao = Zhao Renjie | CHN | person
pak = Pak Chol-hun | PRK | person
sk = South Korea | KOR | state | The South Koreans
japan = Japan | JPN | state
morozumi = Kenji Morozumi | JPN | person
colfax = President Colfax | USA | person
china = China | CHN | state
russia = Russia | RUS | state
golubev = Vasily Golubev | RUS | person
mexico = Mexico | MEX | state
peru = Peru | PER | state
spain = Spain | ESP | state
%events
MOBILIZE/weapons happened core | nk > - | 2017-09-03 | - | "strongest nuclear [test], the" | contexts: cbrn
SANCTION/discontinue happened core | council > nk | 2017-09-11 | UNITED NATIONS USA | "[voted unanimously] late" | contexts: cbrn, economic
REQUEST happened | us > council | 2017-09-06 | - | "A first [draft], circulated" | contexts: cbrn
CONSULT happened core | marchbanks, zhao > - | - | - | "nights of [bargaining] between" | contexts: diplomatic, cbrn
REJECT happened core | pak > council | - | Geneva CHE | "[categorically rejected] the" | contexts: cbrn
THREATEN/violence happened core | pak > us | - | Geneva CHE | "He [threatened] the United" | contexts: cbrn
SUPPORT happened core | sk, japan > council | - | - | "Korea [praised] the vote" | contexts: cbrn
SUPPORT happened | morozumi > colfax | - | - | "Morozumi, [thanked] President" | contexts: diplomatic
CONSULT/phone happened | morozumi, colfax > - | - | - | "Colfax [by telephone]" | contexts: diplomatic
SUPPORT happened | china, russia > council | 2017-09-11 | UNITED NATIONS USA | "Russia [supported] the text" | contexts: cbrn
REQUEST/change happened core | china, russia > us | 2017-09-11 | UNITED NATIONS USA | "but [repeated] that" | contexts: military
MOBILIZE/weapons happened | us > - | 2017-09-04..2017-09-10 | Seongju KOR | "battery [deployed] at" | contexts: military | by S4
ACCUSE/disapprove happened | golubev > council | 2017-09-11 | UNITED NATIONS USA | "Golubev, [chided] the" | contexts: diplomatic
MOBILIZE/weapons happened | sk > nk | 2017-09-04 | - | "Koreans [fired ballistic missiles] at" | contexts: military
SANCTION/expel happened core | mexico, peru > nk | 2017-09-04..2017-09-10 | - | "Peru [expelled] North" | contexts: diplomatic
SANCTION/expel hypothetical | spain > nk | - | - | "Spain [may follow]" | contexts: diplomatic
%statements
S1 | marchbanks | direct named | "Marchbanks [told] the" | "We are not looking for war,"
S7 | marchbanks | direct named | - | "The regime has not yet passed the point of no return."
S2 | pak | mixed named | "[threatened] the United" | "the United States with "the greatest pain it has ever gone through""
S3 | golubev | indirect named | "[chided] the Council" | "the Council for having ignored a proposal to halt tests in exchange for a pause in military drills"
S4 | china, russia | indirect institution | "but [repeated] that" | "the American missile battery deployed at Seongju last week should be removed"
S5 | pak | indirect named | "categorically [rejected] the" | "the resolution"
S6 | sk, japan | indirect institution | "[praised] the vote" | "the vote"
S8 | morozumi | indirect named | "Morozumi, [thanked] President" | "President Colfax"
%figures
"its [93,000 workers]" | exact 93000 person | North Korean workers abroad
"after [two nights] of" | exact 2 night | bargaining
%places
UNITED NATIONS USA; North Korea PRK; Washington USA; Pyongyang PRK; Geneva CHE; United States USA; South Korea KOR; Japan JPN; China CHN; Russia RUS; Seongju KOR; Guam GUM; Mexico MEX; Peru PER; Spain ESP
%dates
"NATIONS, [Sept 12, 2017]" = 2017-09-12
"[Nine days after] North" = 2017-09-12
"late on [Monday]" = 2017-09-11
"on [Sept. 6], froze" = 2017-09-06
"Seongju [last week]" = 2017-09-04..2017-09-10
"targets [the morning after the test]" = 2017-09-04
"Guam on [Sunday]" = 2017-09-10
"ambassadors [last week]" = 2017-09-04..2017-09-10
