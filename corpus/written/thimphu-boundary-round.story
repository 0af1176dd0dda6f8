name: thimphu-boundary-round
published: 2021-10-15
style: ministry
region: Asia
negatives: none

PRESS RELEASE
Ministry of Foreign Affairs, Royal Government of Bhutan
Thimphu, 14 October 2021

A virtual meeting between Lyonpo Sangay Wangmo, Foreign Minister of Bhutan, and Mr. Kong Shulin, Assistant Minister of Foreign Affairs of the People's Republic of China, was held this afternoon, at which the two sides signed a Memorandum of Understanding on a Three-Step Roadmap for Expediting the Boundary Negotiations.

The Kingdom of Bhutan and the People's Republic of China share a boundary of over 400 kilometres and have held 24 rounds of talks since 1984. Both sides have agreed to hold the 25th round in Thimphu at an early date. Pending a final settlement, they will maintain peace and tranquillity along the line and refrain from unilateral action to change the status quo.

The Ministry has seen reports in the media of a third country according to which Bhutan has ceded territory in the west. These reports are false. No exchange of land has taken place.

The Royal Government thanks the Government of India for 150,000 doses of vaccine and for the oxygen plant inaugurated at Mongar today.

%actors
wangmo = Sangay Wangmo | BTN | person | Lyonpo Sangay Wangmo
kong = Kong Shulin | CHN | person | Mr. Kong Shulin
bhutan = Kingdom of Bhutan | BTN | state | Bhutan; The Royal Government
china = People's Republic of China | CHN | state
ministry = Ministry of Foreign Affairs | BTN | state | The Ministry
media = the media of a third country | - | organization
india = Government of India | IND | state
%events
CONSULT/phone happened core | wangmo, kong > - | 2021-10-14 | - | "A [virtual meeting] between" | contexts: diplomatic, territory
SUPPORT happened core | bhutan, china > - | 2021-10-14 | - | "two sides [signed a Memorandum]" | contexts: territory
CONSULT happened | bhutan, china > - | - | - | "and have [held 24 rounds]" | contexts: territory
AGREE happened core | bhutan, china > - | - | - | "sides have [agreed to hold]" | contexts: territory
CONSULT planned | bhutan, china > - | - | Thimphu BTN | "the [25th round] in" | contexts: territory
AGREE happened | bhutan, china > - | 2021-10-14 | - | "they [will maintain peace] and" | contexts: territory
REJECT happened core | ministry > media | 2021-10-14 | - | "These reports [are false]" | contexts: misinformation, territory
CONCEDE denied | bhutan > - | - | - | "Bhutan has [ceded territory] in" | contexts: territory
SUPPORT happened core | bhutan > india | 2021-10-14 | - | "Government [thanks] the" | contexts: health
AID happened core | india > bhutan | - | - BTN | "for [150,000 doses] of" | contexts: health
%statements
S1 | media | indirect institution | "[according to] which" | "Bhutan has ceded territory in the west"
S2 | ministry | indirect institution | - | "These reports are false. … taken place."
S3 | bhutan | indirect institution | "Government [thanks]" | "the Government of India for 150,000 doses … at Mongar today"
%figures
"[over 400 kilometres]" | over 400 km | boundary
"[24 rounds]" | exact 24 item | rounds of talks
"[150,000 doses]" | exact 150000 item | doses of vaccine
%places
Thimphu BTN; Bhutan BTN; People's Republic of China CHN; Kingdom of Bhutan BTN; Mongar BTN
%dates
"[14 October 2021]" = 2021-10-14; "[this afternoon]" = 2021-10-14; "since [1984]" = 1984-01-01..1984-12-31; "Mongar [today]" = 2021-10-14
