name: nsa-seoul-tokyo-call
published: 2023-04-14
style: white-house
region: Asia
negatives: none

Readout of National Security Advisor Ruth Kessler's Call with Her Counterparts from Japan and the Republic of Korea

National Security Advisor Ruth Kessler held a trilateral call yesterday with National Security Secretariat Secretary General Haruto Minobe of Japan and National Security Director Baek Jong-min of the Republic of Korea.

They condemned the Democratic People's Republic of Korea's launch of a solid-fuel missile on April 13 as a flagrant violation of multiple UN Security Council resolutions. They agreed to share missile warning data in real time and to hold an anti-submarine exercise in international waters next month.

Ms. Kessler reiterated that the U.S. commitments to the defense of Japan and the ROK are ironclad and backed by the full range of its capabilities. She commended Director Baek and Secretary General Minobe for their efforts to improve relations between their countries, including the lifting of export controls announced in March.

The three reaffirmed that the door to diplomacy remains open and urged Pyongyang to return to serious negotiations without preconditions. They also discussed the cyber theft of cryptocurrency with which the DPRK funds its weapons program.

Ms. Kessler looks forward to hosting both of her counterparts in Washington in July.

%actors
kessler = Ruth Kessler | USA | person | Ms. Kessler
minobe = Haruto Minobe | JPN | person | Secretary General Minobe
baek = Baek Jong-min | KOR | person | Director Baek
dprk = Democratic People's Republic of Korea | PRK | state | DPRK; Pyongyang
japan = Japan | JPN | state
rok = Republic of Korea | KOR | state | ROK
%events
CONSULT/phone happened core | kessler, minobe, baek > - | 2023-04-13 | - | "held a [trilateral call] yesterday" | contexts: diplomatic
ACCUSE/disapprove happened core | kessler, minobe, baek > dprk | 2023-04-13 | - | "They [condemned] the" | contexts: cbrn
MOBILIZE/weapons happened core | dprk > - | 2023-04-13 | - | "Korea's [launch] of a solid-fuel" | contexts: cbrn, military | by S1
AGREE happened core | kessler, minobe, baek > - | 2023-04-13 | - | "They [agreed to share] missile" | contexts: military
COOPERATE planned | kessler, minobe, baek > - | 2023-05-01..2023-05-31 | - | "hold an anti-submarine [exercise] in" | contexts: military
AGREE happened core | kessler > japan, rok | 2023-04-13 | - | "the U.S. [commitments] to the" | contexts: military | by S2
SUPPORT happened core | kessler > baek, minobe | 2023-04-13 | - | "She [commended] Director" | contexts: diplomatic
CONCEDE happened | japan, rok > - | 2023-03-01..2023-03-31 | - | "the [lifting of export controls] announced" | contexts: economic | by S3
AGREE happened | kessler, minobe, baek > dprk | 2023-04-13 | - | "[door to diplomacy] remains open" | contexts: diplomatic | by S4
REQUEST/meet happened core | kessler, minobe, baek > dprk | 2023-04-13 | - | "and [urged] Pyongyang" | contexts: diplomatic, cbrn
COERCE/cyber happened | dprk > - | - | - | "the [cyber theft] of" | contexts: cyber, crime
CONSULT/visit planned | minobe, baek > kessler | 2023-07-01..2023-07-31 | Washington USA | "forward to [hosting] both" | contexts: diplomatic
%statements
S1 | kessler, minobe, baek | indirect named | "They [condemned] the" | "the Democratic People's Republic of Korea's launch … UN Security Council resolutions"
S2 | kessler | indirect named | "Kessler [reiterated] that" | "the U.S. commitments to the defense … range of its capabilities"
S3 | kessler | indirect named | "She [commended]" | "Director Baek and Secretary General Minobe for their efforts … announced in March"
S4 | kessler, minobe, baek | indirect named | "three [reaffirmed] that" | "the door to diplomacy remains open"
S5 | kessler, minobe, baek | indirect named | "and [urged] Pyongyang" | "Pyongyang to return to serious negotiations without preconditions"
%visits
minobe planned | Washington USA 2023-07-01..2023-07-31
baek planned | Washington USA 2023-07-01..2023-07-31
%places
Japan JPN; Republic of Korea KOR; Democratic People's Republic of Korea PRK; ROK KOR; DPRK PRK; Pyongyang PRK; Washington USA
%dates
"call [yesterday] with" = 2023-04-13
"missile on [April 13] as" = 2023-04-13
"waters [next month]" = 2023-05-01..2023-05-31
"announced in [March]" = 2023-03-01..2023-03-31
"Washington in [July]" = 2023-07-01..2023-07-31
