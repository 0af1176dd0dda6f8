name: wh-uk-princess-trade-readout
published: 2019-06-04
style: white-house
region: Europe
negatives: none

Remarks by President Colfax and Prime Minister Winslow in Joint Press Conference (excerpt)

PRESIDENT COLFAX: Thank you very much, Prime Minister. It's a great honor to be in London, and I want to thank Her Majesty for a magnificent dinner last night. This Thursday we will be in Portsmouth, and then in Normandy, to honor those boys of seventy-five years ago.

The United States is committed to a phenomenal trade deal once the United Kingdom leaves the EU. We've also agreed that our intelligence people keep sharing everything, and I mean everything. We talked about Huawei. I'm not going to threaten anybody, but we'd have to look at that very, very carefully.

Iran was discussed. We sent the Abraham Lincoln over there; they know why. I told the Prime Minister that I'm ready to talk to them. They have not called.

I did not see protests. I saw thousands of people waving. Your mayor has done a terrible job, and he asked me to be nicer. I turned down a meeting with the leader of the opposition. He wanted one; I said no.

PRIME MINISTER WINSLOW: Mr. President, thank you. We have not always agreed. I have raised climate change with you, and I regret your withdrawal from the Paris accord. But our forces drove Daesh out of its last village in March, together, and I am grateful for the way America stood by us after Salisbury.

%actors
colfax = President Colfax | USA | person | PRESIDENT COLFAX; Mr. President
winslow = Prime Minister Winslow | GBR | person | PRIME MINISTER WINSLOW; the Prime Minister
queen = Her Majesty | GBR | person
us = The United States | USA | state | America
uk = the United Kingdom | GBR | state
iran = Iran | IRN | state
mayor = Your mayor | GBR | person
leader = the leader of the opposition | GBR | person
daesh = Daesh | - | armed_group
china = Huawei | CHN | organization
%events
CONSULT/visit happened core | colfax > uk | 2019-06-04 | London GBR | "great honor to be [in London]" | contexts: diplomatic | by S1
CONSULT happened core | colfax, winslow > - | 2019-06-04 | London GBR | "We [talked about] Huawei" | contexts: technology, economic | by S2
SUPPORT happened | colfax > queen | 2019-06-04 | London GBR | "want to [thank Her Majesty]" | contexts: diplomatic | by S1
AGREE happened core | us > uk | 2019-06-04 | London GBR | "States is [committed] to" | contexts: economic | by S2
SANCTION/withdraw planned | uk > - | - | - | "Kingdom [leaves the EU]" | contexts: diplomatic | by S2
AGREE happened core | colfax, winslow > - | 2019-06-04 | London GBR | "We've also [agreed] that" | contexts: intelligence | by S2
COOPERATE ongoing | us, uk > - | - | - | "people [keep sharing everything]" | contexts: intelligence | by S2
THREATEN happened | colfax > china, uk | 2019-06-04 | London GBR | "have to [look at that] very" | contexts: technology | by S2
MOBILIZE/weapons happened | us > iran | - | - | "We [sent the Abraham Lincoln]" | contexts: military | by S3
AGREE happened core | colfax > iran | 2019-06-04 | London GBR | "I'm [ready to talk] to" | contexts: diplomatic | by S6
CONSULT/phone denied | iran, colfax > - | - | - | "They have [not called]" | contexts: diplomatic | by S3
ACCUSE/disapprove happened | colfax > mayor | 2019-06-04 | London GBR | "has done [a terrible job]" | by S4
REJECT/meet happened core | colfax > leader | - | London GBR | "I [turned down a meeting]" | contexts: diplomatic | by S4
ACCUSE/disapprove happened core | winslow > colfax | 2019-06-04 | London GBR | "and I [regret] your" | contexts: environment | by S5
SANCTION/withdraw happened | us > - | - | - | "your [withdrawal] from the" | contexts: environment | by S5
ASSAULT happened | us, uk > daesh | 2019-03-01..2019-03-31 | - | "forces [drove Daesh out] of" | contexts: military, terrorism | by S5
SUPPORT happened | winslow > us | 2019-06-04 | London GBR | "and I am [grateful] for" | contexts: diplomatic | by S5
%statements
S1 | colfax | direct named | - | "Thank you very much, Prime Minister. … those boys of seventy-five years ago."
S2 | colfax | direct named | - | "The United States is committed to a phenomenal trade deal … very, very carefully."
S3 | colfax | direct named | - | "Iran was discussed. … They have not called."
S6 | colfax | indirect named | "I [told] the Prime" | "I'm ready to talk to them" | inside S3
S4 | colfax | direct named | - | "I did not see protests. … I said no."
S5 | winslow | direct named | - | "Mr. President, thank you. … after Salisbury."
%figures
"saw [thousands of people] waving" | over 1000 person | people waving
%visits
colfax ongoing | London GBR 2019-06-04; Portsmouth GBR 2019-06-06; Normandy FRA -
%places
London GBR; Portsmouth GBR; Normandy FRA; United States USA; United Kingdom GBR; Iran IRN; Salisbury GBR; America USA; Paris FRA
%dates
"dinner [last night]" = 2019-06-03
"This [Thursday] we" = 2019-06-06
"village in [March]" = 2019-03-01..2019-03-31
