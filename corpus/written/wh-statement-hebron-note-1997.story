name: wh-statement-hebron-note-1997
published: 1997-01-15
style: white-house
region: Middle-East
negatives: none

Statement by the Press Secretary

The President welcomes the conclusion early this morning of the agreement on redeployment in Hebron, which was initialed at the Erez crossing by the negotiators of Israel and the Palestinian Authority after talks of more than three months. He has spoken by telephone with Prime Minister Avraham Doron, with Chairman Yusuf al-Khatib, and with King Talal of Jordan, whose flight to Gaza and Tel Aviv on Sunday did much to overcome the last differences.

Under the agreement Israeli forces will withdraw from most of the city within ten days of its approval by the two sides, and further redeployments in the West Bank are to be completed by the middle of 1998. At the request of both parties, Special Coordinator Daniel Roswell, who presided over the final session, has attached a note for the record. It sets out the commitments each has made: to release prisoners, to amend the Palestinian Charter, and to fight terror.

The President condemns those who have sought to wreck these negotiations by violence, including the soldier who fired into the Hebron market on New Year's Day, wounding seven people. He calls on both parties to resume at once the negotiations on permanent status.

The Prime Minister informed the President that the cabinet would meet today to approve the accord. The Chairman asked that the United States remain engaged; the President assured him that it would.

The President has invited all three leaders to come to Washington separately over the next two months. No meeting of the three together is planned at this time.

%actors
president = The President | USA | person | the President
doron = Avraham Doron | ISR | person | Prime Minister Avraham Doron; The Prime Minister
khatib = Yusuf al-Khatib | PSE | person | Chairman Yusuf al-Khatib; The Chairman
talal = King Talal | JOR | person | King Talal of Jordan
israel = Israel | ISR | state | Israeli forces
pa = the Palestinian Authority | PSE | state
negotiators = the negotiators of Israel and the Palestinian Authority | - | person
roswell = Daniel Roswell | USA | person | Special Coordinator Daniel Roswell
soldier = the soldier | ISR | person
wounded = seven people | PSE | population
cabinet = the cabinet | ISR | state
us = the United States | USA | state
wreckers = those who have sought to wreck these negotiations by violence | - | population
%events
SUPPORT happened core | president > israel, pa | 1997-01-15 | - | "President [welcomes] the conclusion" | contexts: diplomatic
AGREE happened core | negotiators, israel, pa > - | 1997-01-15 | Erez ISR | "the [conclusion] early this" | contexts: territory, diplomatic | by S1
CONSULT happened | israel, pa > - | - | - | "after [talks] of more" | contexts: diplomatic
CONSULT/phone happened core | president, doron, khatib, talal > - | - | - | "has [spoken by telephone]" | contexts: diplomatic
CONSULT/visit happened core | talal > pa, israel | 1997-01-12 | Gaza PSE | "[flight to Gaza] and" | contexts: diplomatic
RETREAT/withdraw planned core | israel > pa | - | Hebron PSE | "forces [will withdraw] from" | contexts: territory, military
RETREAT/withdraw planned | israel > pa | - | West Bank PSE | "further [redeployments] in the" | contexts: territory, military
REQUEST/assist happened | israel, pa > roswell | - | - | "At the [request] of both" | contexts: diplomatic
CONSULT happened | roswell, israel, pa > - | 1997-01-15 | Erez ISR | "[presided over] the" | contexts: diplomatic
AGREE happened core | israel, pa > - | - | - | "the [commitments] each" | contexts: diplomatic
RETREAT/release planned | israel > pa | - | - | "to [release prisoners]" | contexts: legal
ACCUSE/disapprove happened | president > wreckers, soldier | 1997-01-15 | - | "President [condemns] those" | contexts: terrorism
ASSAULT/firearms happened | soldier > wounded | 1997-01-01 | Hebron PSE | "who [fired into] the" | contexts: terrorism | by S2
REQUEST/meet happened core | president > israel, pa | 1997-01-15 | - | "He [calls on] both" | contexts: diplomatic
CONSULT planned | cabinet > - | 1997-01-15 | - ISR | "cabinet would [meet] today" | contexts: executive | by S4
SUPPORT planned | cabinet > pa | 1997-01-15 | - ISR | "to [approve the accord]" | contexts: executive, territory | by S4
REQUEST/assist happened | khatib > us | - | - | "Chairman [asked that] the" | contexts: diplomatic
AGREE happened | president > khatib | - | - | "the President [assured him]" | contexts: diplomatic
AGREE happened core | president > doron, khatib, talal | - | Washington USA | "has [invited all three]" | contexts: diplomatic
CONSULT denied | president, doron, khatib, talal > - | - | - | "No [meeting] of the three" | contexts: diplomatic
%statements
S1 | president | indirect named | "President [welcomes]" | "the conclusion early this morning of the agreement on redeployment in Hebron"
S2 | president | indirect named | "President [condemns]" | "those who have sought to wreck these negotiations by violence … on New Year's Day"
S3 | president | indirect named | "He [calls on] both" | "both parties to resume at once the negotiations on permanent status"
S4 | doron | indirect named | "[informed] the President" | "the cabinet would meet today to approve the accord"
S5 | khatib | indirect named | "Chairman [asked]" | "the United States remain engaged"
S6 | president | indirect named | "[assured] him" | "it would"
%figures
"[more than three months]" | over 3 month | talks
"[ten days]" | exact 10 day | time for withdrawal
"[seven people]" | exact 7 person | wounded
"[two months]" | exact 2 month | time for the visits
"[three leaders]" | exact 3 person | leaders invited
%visits
talal happened | Gaza PSE 1997-01-12; Tel Aviv ISR 1997-01-12
%places
Hebron PSE; Erez ISR; Israel ISR; Jordan JOR; Gaza PSE; Tel Aviv ISR; West Bank PSE; Washington USA; United States USA
%dates
"[early this morning]" = 1997-01-15; "on [Sunday]" = 1997-01-12; "[the middle of 1998]" = 1998-06-11..1998-07-20; "[New Year's Day]" = 1997-01-01; "meet [today]" = 1997-01-15
