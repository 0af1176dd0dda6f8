name: honiara-switch-china-malaita
published: 2019-09-17
style: agency
region: Oceania
negatives: none

HONIARA, Sept 17, 2019 (Coral Sea News) – Solomon Islands broke with Taiwan on Monday after 36 years and recognized China, leaving Taipei with sixteen allies and Honiara with a question: who will pay for the stadium?

Twenty-seven members of the caucus voted for the switch; six abstained. Prime Minister Gideon Sogavake had sent a team of ministers on a tour of Pacific states that had made the same choice, at the expense of a Chinese construction company. "It will make a huge difference," its report concluded.

Taiwan's foreign minister, Lin Chih-hao, resigned but was asked to stay. His ministry closed the embassy at once, lowered the flag and withdrew the doctors, farmers and a pig-breeding mission. It accused Beijing of bribing members "like fish at auction". Beijing applauded the decision. It has promised eight million dollars for a fund that members spend in their constituencies.

Washington expressed disappointment. Vice President Franklin Doyle has cancelled a meeting with Sogavake that both sides were preparing for New York next week. Malaita's premier, David Suidou, declared that his province would not take Chinese money and threatened a vote on independence; in Auki, 500 people marched behind a Taiwanese flag.

Kiribati could be next, a lawmaker in Tarawa told Coral Sea News. Australia said that every country makes its own choices.

%actors
solo = Solomon Islands | SLB | state | Honiara
taiwan = Taiwan | TWN | state | Taipei
china = China | CHN | state | Beijing
caucus = twenty-seven members of the caucus | SLB | state | Twenty-seven members
six = six members who abstained | SLB | state | six abstained
sog = Gideon Sogavake | SLB | person
team = team of ministers | SLB | state
pac = Pacific states | - | state
lin = Lin Chih-hao | TWN | person
ministry = Taiwan's foreign ministry | TWN | state | His ministry
members = members bribed | SLB | state | bribing members
usa = Washington | USA | state
doyle = Franklin Doyle | USA | person
suid = David Suidou | SLB | person
march = 500 people in Auki | SLB | population | 500 people
law = a lawmaker in Tarawa | KIR | person | lawmaker
kir = Kiribati | KIR | state
aus = Australia | AUS | state
comp = Chinese construction company | CHN | organization
%events
SANCTION/discontinue happened core | solo > taiwan | 2019-09-16 | HONIARA SLB | "[broke with]"
SUPPORT happened core | solo > china | 2019-09-16 | HONIARA SLB | "[recognized]"
SUPPORT happened core | caucus > china | 2019-09-16 | - | "[voted for]"
REJECT happened | six > china | 2019-09-16 | - | "[abstained]"
CONSULT/visit happened core | team > pac | - | - | "[tour]"
AID happened | comp > team | - | - | "[at the expense]"
SUPPORT happened | team > china | - | - | "[concluded]"
RETREAT/resign happened core | lin > - | - | - | "[resigned]"
REQUEST happened | taiwan > lin | - | - | "[asked to stay]"
SANCTION/withdraw happened core | ministry > solo | - | - | "[closed the embassy]"
SANCTION/withdraw happened core | ministry > solo | - | - | "[withdrew]"
ACCUSE/allege happened core | ministry > china | - | - | "[accused]"
COERCE happened | china > members | - | - | "[bribing]"
SUPPORT happened core | china > solo | - | - | "[applauded]"
AGREE happened core | china > solo | - | - | "[promised]"
ACCUSE/disapprove happened core | usa > solo | - | - | "[disappointment]"
REJECT/meet happened core | doyle > sog | - | - | "[cancelled]"
CONSULT cancelled core | doyle, sog > - | 2019-09-23..2019-09-29 | New York USA | "[meeting with]"
REJECT happened core | suid > china | - | - | "[not take Chinese]"
THREATEN happened core | suid > solo | - | - | "[threatened]"
PROTEST/demo happened core | march > solo | - | Auki SLB | "[marched]"
SANCTION hypothetical | kir > taiwan | - | - | "[be next]"
SUPPORT happened | aus > solo | - | - | "[own choices]"
%statements
S1 | team | direct institution | "[concluded]" | "It will make a huge difference,"
S2 | ministry | mixed institution | "[accused]" | "bribing members "like fish at auction""
S3 | usa | indirect institution | "[expressed]" | "disappointment"
S4 | china | indirect institution | "[applauded]" | "the decision"
S5 | china | indirect institution | "[promised]" | "eight million dollars … constituencies"
S6 | suid | indirect named | "[declared]" | "his province would not take Chinese money"
S7 | suid | indirect named | "[threatened]" | "a vote on independence"
S8 | law | indirect anonymous | "[told]" | "Kiribati could be next"
S9 | aus | indirect institution | "Australia [said]" | "every country makes its own choices"
%figures
"[36 years]" | exact 36 year | relations
"[sixteen allies]" | exact 16 country | allies
"[Twenty-seven members]" | exact 27 person | for
"[six] abstained" | exact 6 person | abstained
"[eight million dollars]" | exact 8000000 USD | fund
"[500 people]" | exact 500 person | marchers
%visits
doyle cancelled | New York USA 2019-09-23..2019-09-29
