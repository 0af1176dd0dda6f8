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
solomon = Solomon Islands | SLB | state | Honiara
taiwan = Taiwan | TWN | state | Taipei; His ministry
china = China | CHN | state | Beijing
caucus = Twenty-seven members of the caucus | SLB | person
sogavake = Gideon Sogavake | SLB | person | Sogavake
team = a team of ministers | SLB | person
company = a Chinese construction company | CHN | organization
lin = Lin Chih-hao | TWN | person
members = members | SLB | person
us = Washington | USA | state
doyle = Franklin Doyle | USA | person
suidou = David Suidou | SLB | person
people = 500 people | SLB | population
kiribati = Kiribati | KIR | state
lawmaker = a lawmaker in Tarawa | KIR | person
australia = Australia | AUS | state
%events
SANCTION/discontinue happened core | solomon > taiwan | 2019-09-16 | - | "Islands [broke with] Taiwan" | contexts: diplomatic
SUPPORT happened core | solomon > china | 2019-09-16 | - | "and [recognized] China" | contexts: diplomatic
SUPPORT happened | caucus > sogavake | 2019-09-16 | - | "caucus [voted for the switch]" | contexts: legislative, diplomatic
CONSULT/visit happened | team > - | - | - | "on a [tour] of Pacific" | contexts: diplomatic
AID happened | company > team | - | - | "[at the expense of] a" | contexts: corruption
RETREAT/resign cancelled | lin > - | - | - | "Chih-hao, [resigned] but" | contexts: executive
SANCTION/discontinue happened core | taiwan > solomon | - | HONIARA SLB | "ministry [closed the embassy] at" | contexts: diplomatic
SANCTION/withdraw happened | taiwan > solomon | - | - | "and [withdrew the doctors], farmers" | contexts: diplomatic, health
ACCUSE/allege happened core | taiwan > china | - | - | "It [accused] Beijing" | contexts: corruption
SUPPORT happened | china > solomon | - | - | "Beijing [applauded] the" | contexts: diplomatic
AGREE happened core | china > members, solomon | - | - | "It has [promised] eight" | contexts: economic
ACCUSE/disapprove happened | us > solomon | - | - | "Washington [expressed disappointment]" | contexts: diplomatic
REJECT/meet happened core | doyle > sogavake | - | - | "Doyle has [cancelled] a" | contexts: diplomatic
CONSULT/third-party cancelled core | doyle, sogavake > - | 2019-09-23..2019-09-29 | New York USA | "a [meeting] with Sogavake" | contexts: diplomatic
REJECT/assist happened | suidou > china | - | - | "his province [would not take]" | contexts: territory | by S4
THREATEN/territory happened core | suidou > solomon | - | - | "and [threatened a vote on]" | contexts: territory
PROTEST/demo happened core | people > solomon | - | Auki SLB | "people [marched] behind" | contexts: diplomatic
SUPPORT hypothetical | kiribati > china | - | - | "Kiribati could be [next], a" | contexts: diplomatic | by S5
%statements
S1 | team | direct institution | "report [concluded]" | "It will make a huge difference,"
S2 | taiwan | mixed institution | "It [accused] Beijing of" | "Beijing of bribing members "like fish at auction""
S3 | us | indirect institution | "Washington [expressed]" | "disappointment"
S4 | suidou | indirect named | "Suidou, [declared] that" | "his province would not take Chinese money"
S5 | lawmaker | indirect anonymous | "Tarawa [told] Coral" | "Kiribati could be next"
S6 | australia | indirect institution | "Australia [said] that" | "every country makes its own choices"
%figures
"after [36 years] and" | exact 36 year | relations with Taiwan
"with [sixteen allies]" | exact 16 country | Taiwan's allies
"[Twenty-seven members of the caucus]" | exact 27 person | members who voted for the switch
"switch; [six] abstained" | exact 6 person | members who abstained
"promised [eight million dollars]" | exact 8000000 USD | money for the fund
"Auki, [500 people]" | exact 500 person | marchers
%places
HONIARA SLB; Honiara SLB; Solomon Islands SLB; Taiwan TWN; China CHN; Taipei TWN; Beijing CHN; Washington USA; New York USA; Malaita SLB; Auki SLB; Kiribati KIR; Tarawa KIR; Australia AUS; Pacific -
%dates
"HONIARA, [Sept 17, 2019]" = 2019-09-17
"Taiwan on [Monday]" = 2019-09-16
"York [next week]" = 2019-09-23..2019-09-29
