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
board = board of the International Atomic Energy Agency | - | igo
iran = Iran | IRN | state | Tehran
e3a = Britain | GBR | state
e3b = France | FRA | state
e3c = Germany | DEU | state
russia = Russia | RUS | state
china = China | CHN | state
luo = Luo Weimin | CHN | person
moz = Farhad Mozaffari | IRN | person
saf = Mojgan Safavi | IRN | person
quiroga = Esteban Quiroga | - | person
insp = inspectors | - | igo
israel = Israel | ISR | state | Israeli spies
usa = United States | USA | state | Washington
yes = twenty-five countries | - | state | Twenty-five countries
gfo = Germany's foreign office | DEU | state
spw = a spokeswoman of the German foreign office | DEU | person | spokeswoman
%events
REQUEST/yield happened core | board > iran | 2020-06-19 | VIENNA AUT | "[called on] Iran"
ACCUSE/allege happened | board > iran | - | - | "[handled in]"
SUPPORT happened core | yes > board | 2020-06-19 | - | "[voted for]"
REQUEST happened | e3a, e3b, e3c > iran | - | - | "[drafted]"
REJECT happened core | russia, china > board | 2020-06-19 | - | "[opposed]"
ACCUSE/disapprove happened core | luo > e3a, e3b, e3c | - | - | "[argued]"
ACCUSE/disapprove happened core | moz > board | - | - | "[deplores]"
THREATEN happened core | moz > board | - | - | "[appropriate measures]"
REQUEST happened | saf > iran | - | - | "[proposed]"
SANCTION/discontinue hypothetical | iran > insp | - | - | "[stop the]"
RETREAT/access ongoing | iran > insp | - | - | "[tolerated]"
SANCTION/withdraw hypothetical | iran > - | - | - | "[leave the]"
AGREE happened core | quiroga > iran | - | - | "[offered to fly]"
CONSULT/visit hypothetical | quiroga > iran | - | Tehran IRN | "[fly to]"
REJECT happened core | quiroga > iran | - | - | "[denied Iranian claims]"
ACCUSE/allege happened core | iran > insp | 2020-06-12 | - | "[claims]"
COERCE/seize happened | israel > iran | - | - | "[stolen]"
THREATEN/relations happened core | usa > iran | - | - | "[threatened to restore]"
REJECT happened core | gfo > usa | - | Berlin DEU | "[disagreed]"
SANCTION/withdraw happened | usa > - | 2018-01-01..2018-12-31 | - | "[left the nuclear]"
%statements
S1 | board | indirect institution | "[called on] Iran" | "to let inspectors … in 2003"
S2 | luo | indirect named | "[argued]" | "the Europeans were doing Washington's errands"
S3 | moz | mixed named | "[said] its" | "Iran "categorically deplores" the vote"
S4 | saf | indirect named | "[proposed]" | "to stop the snap inspections that the government has tolerated since 2016"
S5 | moz | direct named | "[laughed]" | "Ask me on Monday."
S6 | quiroga | mixed named | "[offered]" | "to fly to Tehran "with one suitcase and no conditions""
S7 | quiroga | indirect named | "[denied]" | "Iranian claims, made a week ago, that his inspectors act on documents stolen by Israeli spies"
S8 | iran | indirect institution | "[claims]" | "his inspectors act on documents stolen by Israeli spies"
S9 | usa | indirect institution | "[threatened]" | "to restore all UN … prolonged"
S10 | spw | indirect anonymous | "[said] in Berlin" | "having left the nuclear … do so"
%figures
"[two sites]" | exact 2 item | sites
"[Twenty-five countries]" | exact 25 country | for
"[seven] abstained" | exact 7 country | abstained
"[eight years]" | exact 8 year | time
%visits
quiroga hypothetical | Tehran IRN -
