name: almaty-january-airport
published: 2022-01-07
style: agency
region: Asia
negatives: none

ALMATY, Jan 7, 2022 (HNS) – President Serik Tulegenov of Kazakhstan said on Friday that he had ordered soldiers to open fire without warning on "terrorists trained abroad", two days after crowds enraged by the price of gas burned the city hall of Almaty and held its airport for a night.

Paratroopers from Russia, the first of 2,500 soldiers of a Moscow-led alliance to arrive, guarded the runway. Tulegenov thanked the Russian president in a telephone call and promised that the guests would be home soon. Armenia, Belarus and Tajikistan have sent contingents too; Kyrgyzstan's parliament approved one after a quarrel.

The Interior Ministry puts the dead at 26 "armed criminals" and 18 policemen, two of whom, it says, were found headless. More than 3,800 people have been detained. The internet has been cut since Wednesday. The head of the security committee, Karim Masanov, was dismissed on Thursday and arrested for treason on Friday.

The United States questioned the need for foreign troops; Moscow's embassy in Washington called the remark boorish. The European Union offered to help "in dialogue", China to help with whatever was wanted. UN rights chief Amalia Restrepo called on the forces to refrain from lethal force.

In Zhanaozen, where it all began, strikers still sat round a samovar on the square. They had lit no fires, they said. They demanded that the governor come out.

%actors
tulegenov = Serik Tulegenov | KAZ | person | Tulegenov; President Serik Tulegenov
soldiers = soldiers | KAZ | state | the forces
terrorists = terrorists trained abroad | KAZ | armed_group | armed criminals
crowds = crowds enraged by the price of gas | KAZ | population
russia = Russia | RUS | state | Paratroopers from Russia
ruspres = the Russian president | RUS | person
alliance = a Moscow-led alliance | - | igo
armenia = Armenia | ARM | state
belarus = Belarus | BLR | state
tajikistan = Tajikistan | TJK | state
kgz = Kyrgyzstan's parliament | KGZ | state
interior = The Interior Ministry | KAZ | state
policemen = 18 policemen | KAZ | state
detained = More than 3,800 people | KAZ | population
masanov = Karim Masanov | KAZ | person
usa = The United States | USA | state
embassy = Moscow's embassy in Washington | RUS | state
eu = The European Union | - | igo
china = China | CHN | state
restrepo = Amalia Restrepo | - | person
strikers = strikers | KAZ | population
governor = the governor | KAZ | person
kazakhstan = Kazakhstan | KAZ | state
public = the population of Kazakhstan | KAZ | population | implied
%events
THREATEN/violence happened core | tulegenov > terrorists | 2022-01-07 | - KAZ | "he had [ordered soldiers to] open" | contexts: repression, terrorism
PROTEST/riot happened core | crowds > kazakhstan | 2022-01-05 | Almaty KAZ | "gas [burned the city hall]" | contexts: economic
COERCE/seize happened | crowds > kazakhstan | 2022-01-05..2022-01-06 | Almaty KAZ | "and [held its airport] for" | contexts: economic
AID happened core | russia > kazakhstan | - | Almaty KAZ | "alliance [to arrive], guarded" | contexts: military
CONSULT/phone happened core | tulegenov, ruspres > - | - | - | "in a [telephone call] and" | contexts: diplomatic
SUPPORT happened core | tulegenov > ruspres | - | - | "Tulegenov [thanked the Russian] president" | contexts: military
AGREE happened | tulegenov > - | - | - | "and [promised that the guests]" | contexts: military
AID happened | armenia, belarus, tajikistan > kazakhstan | - | - KAZ | "have [sent contingents] too" | contexts: military
AGREE happened | kgz > kazakhstan | - | - | "parliament [approved one] after" | contexts: military, legislative
ASSAULT/targeted happened | terrorists > policemen | - | - KAZ | "were found [headless]" | contexts: crime | by S3
COERCE/arrest happened core | soldiers > detained | - | - KAZ | "have been [detained]. The" | contexts: repression
COERCE/censor ongoing core | kazakhstan > public | 2022-01-05..2022-01-07 | - KAZ | "internet has been [cut since]" | contexts: rights_freedoms
SANCTION happened | tulegenov > masanov | 2022-01-06 | - KAZ | "was [dismissed on] Thursday" | contexts: intelligence, executive
COERCE/arrest happened core | kazakhstan > masanov | 2022-01-07 | - KAZ | "and [arrested for treason]" | contexts: intelligence
ACCUSE/disapprove happened core | usa > alliance | - | - | "States [questioned the need] for" | contexts: military
ACCUSE/disapprove happened core | embassy > usa | - | - | "Washington [called the remark boorish]" | contexts: diplomatic
AGREE happened | eu > kazakhstan | - | - | "Union [offered to help "in]" | contexts: diplomatic
AGREE happened | china > kazakhstan | - | - | "China [to help with whatever]" | contexts: diplomatic
REQUEST/yield happened core | restrepo > soldiers | - | - | "Restrepo [called on the forces]" | contexts: human_rights, repression
PROTEST/strike ongoing core | strikers > governor | - | Zhanaozen KAZ | "strikers [still sat round] a" | contexts: economic
REQUEST/meet happened | strikers > governor | - | Zhanaozen KAZ | "They [demanded that the governor]" | contexts: economic
PROTEST/riot denied | strikers > - | - | Zhanaozen KAZ | "They had [lit no fires]" | contexts: economic
%statements
S1 | tulegenov | mixed named | "[said] on Friday" | "he had ordered soldiers to open fire without warning on "terrorists trained abroad""
S2 | tulegenov | indirect named | "and [promised] that" | "the guests would be home soon"
S3 | interior | mixed institution | "it [says], were" | "were found headless"
S4 | interior | mixed institution | "Ministry [puts] the" | "the dead at 26 "armed criminals" and 18 policemen"
S5 | embassy | indirect institution | "Washington [called] the" | "the remark boorish"
S6 | restrepo | indirect named | "[called on] the forces" | "the forces to refrain from lethal force"
S7 | strikers | indirect anonymous | "they [said]. They" | "They had lit no fires"
S8 | strikers | indirect anonymous | "They [demanded] that" | "the governor come out"
%figures
"[2,500 soldiers]" | exact 2500 person | soldiers of the alliance
"at [26 "armed] criminals" | exact 26 person | dead criminals
"[18 policemen]" | exact 18 person | dead policemen
"[More than 3,800 people]" | over 3800 person | detained
%places
ALMATY KAZ; Almaty KAZ; Kazakhstan KAZ; Russia RUS; Armenia ARM; Belarus BLR; Tajikistan TJK; Kyrgyzstan KGZ; Washington USA; Zhanaozen KAZ; China CHN
%dates
"[Jan 7, 2022]" = 2022-01-07; "said on [Friday]" = 2022-01-07; "[two days after]" = 2022-01-05; "since [Wednesday]" = 2022-01-05; "on [Thursday]" = 2022-01-06; "treason on [Friday]" = 2022-01-07
