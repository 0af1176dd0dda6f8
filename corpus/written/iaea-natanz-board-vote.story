name: iaea-natanz-board-vote
published: 2020-06-19
style: agency
region: Global
negatives: none

VIENNA, June 19, 2020 (Donau Press) – The board of the International Atomic Energy Agency called on Iran on Friday to let inspectors into two sites near Karaj and Shahreza where undeclared uranium may have been handled in 2003, passing its first resolution against Tehran in eight years.

Twenty-five countries voted for the text, which was drafted by Britain, France and Germany. Russia and China opposed it; seven abstained, India and South Africa among them. China's ambassador, Luo Weimin, argued that the Europeans were doing Washington's errands.

Iran "categorically deplores" the vote, said its delegate, Farhad Mozaffari, and will take appropriate measures. A lawmaker in Tehran, Mojgan Safavi, proposed to stop the snap inspections that the government has tolerated since 2016. Asked whether Iran might leave the non-proliferation treaty, Mozaffari laughed: "Ask me on Monday."

The agency's chief, Esteban Quiroga, offered to fly to Tehran "with one suitcase and no conditions". He denied Iranian claims, made a week ago, that his inspectors act on documents stolen by Israeli spies. Israel neither confirms nor denies the theft.

The United States threatened to restore all UN sanctions if an arms embargo that lapses in October is not prolonged. Germany's foreign office disagreed: having left the nuclear deal in 2018, Washington has no right to do so, a spokeswoman said in Berlin.

%actors
board = The board of the International Atomic Energy Agency | - | igo
iran = Iran | IRN | state | Tehran
countries = Twenty-five countries | - | state
germany = Germany | DEU | state | Germany's foreign office
russia = Russia | RUS | state
china = China | CHN | state
luo = Luo Weimin | CHN | person
mozaffari = Farhad Mozaffari | IRN | person | Mozaffari
safavi = Mojgan Safavi | IRN | person
quiroga = Esteban Quiroga | - | person
inspectors = his inspectors | - | igo
israel = Israel | ISR | state | Israeli spies
us = The United States | USA | state | Washington
spokeswoman = a spokeswoman | DEU | person
europeans = the Europeans | - | state
%events
REQUEST/yield happened core | board > iran | 2020-06-19 | VIENNA AUT | "Agency [called on] Iran" | contexts: cbrn
RETREAT/access hypothetical | iran > board | - | Karaj IRN | "to [let inspectors into] two" | contexts: cbrn | by S8
SUPPORT happened | countries > board | 2020-06-19 | VIENNA AUT | "countries [voted for] the" | contexts: cbrn, diplomatic
REJECT happened core | russia, china > board | 2020-06-19 | VIENNA AUT | "China [opposed it]" | contexts: cbrn, diplomatic
ACCUSE/disapprove happened | luo > europeans, us | - | - | "[argued] that the Europeans" | contexts: diplomatic
ACCUSE/disapprove happened core | iran > board | - | - | "Iran "[categorically deplores]" the" | contexts: cbrn, diplomatic | by S2
THREATEN happened | mozaffari > board | - | - | "[will take appropriate measures]" | contexts: cbrn | by S2
REQUEST/change happened | safavi > iran | - | - | "Safavi, [proposed] to stop" | contexts: cbrn, legislative
RETREAT/access ongoing | iran > inspectors | - | - | "government has [tolerated] since" | contexts: cbrn | by S9
AGREE happened core | quiroga > iran | - | - | "Quiroga, [offered to fly] to" | contexts: diplomatic, cbrn
REJECT happened | quiroga > iran | - | - | "He [denied Iranian claims]" | contexts: intelligence
ACCUSE/allege happened | iran > inspectors | 2020-06-12 | - | "Iranian [claims], made" | contexts: intelligence
COERCE/seize happened | israel > iran | - | - | "documents [stolen] by" | contexts: intelligence | by S5
REJECT denied | israel > iran | - | - | "[neither confirms nor denies] the" | contexts: intelligence
THREATEN/relations happened core | us > iran | - | - | "States [threatened] to" | contexts: cbrn, economic
REJECT happened core | germany > us | - | Berlin DEU | "office [disagreed]:" | contexts: diplomatic
SANCTION/withdraw happened | us > iran | 2018-01-01..2018-12-31 | - | "having [left the nuclear deal]" | contexts: cbrn, diplomatic | by S7
%statements
S1 | luo | indirect named | "[argued] that the" | "the Europeans were doing Washington's errands"
S2 | mozaffari | mixed named | "the vote, [said] its" | "Iran "categorically deplores" the vote, said its delegate, Farhad Mozaffari, and will take appropriate measures"
S3 | mozaffari | direct named | "Mozaffari [laughed]" | "Ask me on Monday."
S4 | quiroga | mixed named | "[offered] to fly" | "to fly to Tehran "with one suitcase and no conditions""
S5 | iran | indirect institution | "[claims], made" | "his inspectors act on documents stolen by Israeli spies"
S6 | us | indirect institution | "[threatened] to restore" | "to restore all UN sanctions if an arms embargo that lapses in October is not prolonged"
S7 | spokeswoman | indirect anonymous | "spokeswoman [said] in" | "having left the nuclear deal in 2018, Washington has no right to do so"
S8 | board | indirect institution | "[called on] Iran" | "Iran on Friday to let inspectors into two sites near Karaj and Shahreza"
S9 | safavi | indirect named | "[proposed] to stop" | "to stop the snap inspections that the government has tolerated since 2016"
S10 | quiroga | indirect named | "He [denied]" | "Iranian claims"
%figures
"into [two sites]" | exact 2 item | sites
"[Twenty-five countries]" | exact 25 country | countries that voted for the text
"[seven] abstained" | exact 7 country | countries that abstained
"in [eight years]" | exact 8 year | time since the last resolution
%visits
quiroga hypothetical | Tehran IRN -
%places
VIENNA AUT; Iran IRN; Karaj IRN; Shahreza IRN; Tehran IRN; Britain GBR; France FRA; Germany DEU; Russia RUS; China CHN; India IND; South Africa ZAF; Washington USA; Israel ISR; United States USA; Berlin DEU
%dates
"VIENNA, [June 19, 2020]" = 2020-06-19
"Iran on [Friday]" = 2020-06-19
"handled in [2003]" = 2003-01-01..2003-12-31
"since [2016]" = 2016-01-01..2016-12-31
"me on [Monday]" = 2020-06-22
"made [a week ago]" = 2020-06-12
"lapses in [October]" = 2020-10-01..2020-10-31
"deal in [2018]" = 2018-01-01..2018-12-31
