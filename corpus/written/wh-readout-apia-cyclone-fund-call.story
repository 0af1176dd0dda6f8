name: wh-readout-apia-cyclone-fund-call
published: 2023-05-22
style: white-house
region: Oceania
negatives: none

Readout of Vice President Ellery's Call with Prime Minister Leota of Samoa

Vice President Joanna Ellery spoke today by phone with Prime Minister Tuimaseve Leota of Samoa ahead of the second U.S.–Pacific Islands Forum Summit. The Vice President expressed her regret that the President's stop in Port Moresby, at which the two leaders were to have met, had to be cancelled because of the negotiations on the debt limit, and renewed the invitation to Washington this fall.

The Vice President commended Samoa's leadership of the Alliance of Small Island States. She noted that the United States, subject to the approval of Congress, would provide $12 million for the new Pacific resilience facility, and underscored that such support comes without conditions. Prime Minister Leota welcomed the announcement, while stressing that the islands of the Pacific "count in harvests, not in pledges."

The two leaders condemned the recent ballistic missile launches by North Korea. They discussed deepening cooperation on illegal fishing, including by placing Samoan officers aboard U.S. Coast Guard vessels, an arrangement that has already led to the boarding of nine trawlers. They also discussed the possible reopening of a U.S. embassy with a resident ambassador in Apia; no decision has been taken.

Vice President Ellery thanked the Prime Minister for Samoa's vote in the General Assembly in February, when 141 countries called on Russia to withdraw from Ukraine.

The Vice President looks forward to continuing the conversation when she travels to the region next year.

%actors
ellery = Joanna Ellery | USA | person | Vice President Joanna Ellery; The Vice President; Vice President Ellery
leota = Tuimaseve Leota | WSM | person | Prime Minister Tuimaseve Leota; Prime Minister Leota; the Prime Minister
president = the President | USA | person
samoa = Samoa | WSM | state | Samoan
us = the United States | USA | state | U.S
facility = Pacific resilience facility | - | igo
nk = North Korea | PRK | state
trawlers = nine trawlers | - | organization
countries = 141 countries | - | state
russia = Russia | RUS | state
png = Port Moresby | PNG | state
%events
CONSULT/phone happened core | ellery, leota > - | 2023-05-22 | - | "Ellery [spoke today by phone]" | contexts: diplomatic
CONSULT/multilateral planned | us > - | - | - | "the second U.S.–Pacific Islands Forum [Summit]" | contexts: diplomatic
SUPPORT happened | ellery > leota | 2023-05-22 | - | "[expressed her regret] that" | contexts: diplomatic
CONSULT/visit cancelled core | president > png | - | Port Moresby PNG | "President's [stop in Port Moresby]" | contexts: diplomatic | by S1
CONSULT cancelled | president, leota > - | - | Port Moresby PNG | "were to have [met]" | contexts: diplomatic | by S1
AGREE happened core | ellery > leota | 2023-05-22 | - | "and [renewed the invitation]" | contexts: diplomatic
CONSULT/visit planned | leota > us | 2023-09-01..2023-11-30 | Washington USA | "invitation [to Washington] this" | contexts: diplomatic
SUPPORT happened | ellery > samoa | 2023-05-22 | - | "President [commended] Samoa's leadership" | contexts: environment
AID planned core | us > facility | - | - | "[would provide] $12 million" | contexts: environment, economic | by S3
SUPPORT happened core | leota > us | 2023-05-22 | - | "Leota [welcomed] the" | contexts: environment
ACCUSE/disapprove happened core | ellery, leota > nk | 2023-05-22 | - | "leaders [condemned] the recent" | contexts: cbrn, military
MOBILIZE/weapons happened | nk > - | - | - | "ballistic missile [launches]" | contexts: cbrn, military | by S7
COOPERATE planned | us, samoa > - | - | - | "discussed [deepening cooperation] on" | contexts: crime, natural_resource
COOPERATE happened | samoa, us > trawlers | - | - | "the [boarding] of nine" | contexts: natural_resource
SUPPORT hypothetical | us > samoa | - | Apia WSM | "possible [reopening] of a" | contexts: diplomatic
SUPPORT happened | ellery > leota | 2023-05-22 | - | "Ellery [thanked] the Prime" | contexts: diplomatic
REQUEST/yield happened | countries > russia | 2023-02-01..2023-02-28 | - | "countries [called on] Russia" | contexts: military, territory
RETREAT/withdraw hypothetical | russia > - | - | Ukraine UKR | "to [withdraw] from" | contexts: military, territory | by S9
CONSULT/visit planned | ellery > - | 2024-01-01..2024-12-31 | - | "when she [travels] to" | contexts: diplomatic
%statements
S1 | ellery | indirect named | "[expressed] her regret" | "her regret that the President's stop … on the debt limit"
S2 | ellery | indirect named | "[commended] Samoa's" | "Samoa's leadership of the Alliance of Small Island States"
S3 | ellery | indirect named | "She [noted] that" | "the United States, subject to the approval of Congress, would provide $12 million for the new Pacific resilience facility"
S4 | ellery | indirect named | "and [underscored] that" | "such support comes without conditions"
S5 | leota | indirect named | "Leota [welcomed]" | "the announcement"
S6 | leota | mixed named | "while [stressing] that" | "the islands of the Pacific "count in harvests, not in pledges.""
S7 | ellery, leota | indirect named | "leaders [condemned]" | "the recent ballistic missile launches by North Korea"
S8 | ellery | indirect named | "Ellery [thanked]" | "the Prime Minister for Samoa's vote in the General Assembly in February"
S9 | countries | indirect institution | "[called on] Russia" | "Russia to withdraw from Ukraine"
%figures
"[$12 million]" | exact 12000000 USD | money for the resilience facility
"[nine trawlers]" | exact 9 item | trawlers boarded
"[141 countries]" | exact 141 country | votes
%visits
president cancelled | Port Moresby PNG -
leota planned | Washington USA 2023-09-01..2023-11-30
%places
Samoa WSM; Port Moresby PNG; Washington USA; Pacific -; Apia WSM; Russia RUS; Ukraine UKR; North Korea PRK; United States USA
%dates
"spoke [today] by" = 2023-05-22; "Washington [this fall]" = 2023-09-01..2023-11-30; "in [February]" = 2023-02-01..2023-02-28; "region [next year]" = 2024-01-01..2024-12-31
