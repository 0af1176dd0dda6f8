name: seoul-agency-spy-ring-release
published: 2011-10-14
style: ministry
region: Asia
negatives: none

Press release of the National Security Investigation Bureau

SEOUL, October 14, 2011 – The Bureau announced today that it has broken up a ring which passed plans of naval minesweepers to a foreign intelligence service. Five persons, among them a retired commander, were arrested in Busan and Changwon between October 10 and 12.

According to the Bureau, the commander, identified by the surname Ma, was approached in Dalian in 2007 by a man posing as a dealer in ginseng. He is suspected of having received 94 million won in eleven payments, the last of them hidden in a box of dried pollack. His wife, who carried the memory cards, has confessed.

Agents searched nine apartments and a karaoke bar. They confiscated three laptop computers, a shortwave receiver and code books.

"It was an ordinary ring, and therefore a dangerous one," said the director of counter-intelligence, whose name is withheld. He thanked the Japanese authorities for information on a bank account in Osaka.

The suspects were handed over to the Busan District Prosecutors' Office, which is expected to indict them under Article 4 of the National Security Act by the end of the month. They face life in prison.

The Bureau did not name the country for which the ring worked. Two lawmakers of the intelligence committee who were briefed this morning said that it was North Korea. Pyongyang's radio called the report "a third-rate drama of the puppet clique".

The Minju Reform Party, noting that the parliamentary by-election is twelve days away, asked why the arrests had been made public now, and accused the Bureau of meddling in politics. The Bureau rejects this allegation.

Citizens are reminded that the hotline 111 is open at all hours.

%actors
bureau = National Security Investigation Bureau | KOR | state | The Bureau; Agents; the director of counter-intelligence
ring = a ring | KOR | organization | Five persons; The suspects; the ring
foreign = a foreign intelligence service | - | state
ma = the commander, identified by the surname Ma | KOR | person | a retired commander; the commander
dealer = a man posing as a dealer in ginseng | - | person
wife = His wife | KOR | person
director = the director of counter-intelligence | KOR | person
japan = the Japanese authorities | JPN | state
prosecutors = Busan District Prosecutors' Office | KOR | state
lawmakers = Two lawmakers of the intelligence committee | KOR | person
nk = North Korea | PRK | state | Pyongyang's radio
party = The Minju Reform Party | KOR | organization
%events
COERCE/arrest happened core | bureau > ring, ma | 2011-10-10..2011-10-12 | Busan KOR | "were [arrested] in" | contexts: intelligence
AID happened | ring > foreign | - | - | "which [passed plans] of" | contexts: intelligence, military | by S1
CONSULT happened | ma, dealer > - | 2007-01-01..2007-12-31 | Dalian CHN | "was [approached] in" | contexts: intelligence | by S2
ACCUSE/allege happened core | bureau > ma | - | - | "He is [suspected] of" | contexts: intelligence
CONCEDE happened | wife > bureau | - | - | "has [confessed]." | contexts: intelligence
COERCE/seize happened core | bureau > ring | - | - KOR | "They [confiscated] three" | contexts: intelligence
SUPPORT happened core | director > japan | - | - | "He [thanked] the" | contexts: intelligence
COOPERATE happened | japan > bureau | - | - | "for [information] on" | contexts: intelligence
ACCUSE/allege planned core | prosecutors > ring | 2011-10-21..2011-10-31 | - | "to [indict] them" | contexts: legal, intelligence
ACCUSE/allege happened | lawmakers > nk | 2011-10-14 | - | "morning [said] that" | contexts: intelligence, legislative
REJECT happened core | nk > bureau | - | - | "radio [called] the" | contexts: intelligence
ACCUSE/allege happened core | party > bureau | - | - | "and [accused] the" | contexts: election, intelligence
REJECT happened | bureau > party | - | - | "Bureau [rejects] this" | contexts: intelligence
%statements
S1 | bureau | indirect institution | "Bureau [announced] today" | "it has broken up a ring which passed plans of naval minesweepers to a foreign intelligence service"
S2 | bureau | indirect institution | "[According to] the" | "the commander, identified by … a dealer in ginseng"
S3 | director | direct anonymous | "one," [said] the" | "It was an ordinary ring, and therefore a dangerous one,"
S4 | lawmakers | indirect anonymous | "morning [said] that" | "it was North Korea"
S5 | nk | mixed institution | "radio [called] the" | "the report "a third-rate drama of the puppet clique"
S6 | party | indirect institution | "away, [asked] why" | "why the arrests had been made public now"
S7 | party | indirect institution | "[accused] the Bureau" | "the Bureau of meddling in politics"
%figures
"[Five persons]" | exact 5 person | arrested
"[94 million won]" | exact 94000000 KRW | payments received
"in [eleven payments]" | exact 11 item | payments
"[nine apartments]" | exact 9 item | apartments searched
"[three laptop computers]" | exact 3 item | laptops confiscated
"[twelve days]" | exact 12 day | time to the by-election
%places
SEOUL KOR; Busan KOR; Changwon KOR; Dalian CHN; Osaka JPN; North Korea PRK; Pyongyang PRK
%dates
"SEOUL, [October 14, 2011]" = 2011-10-14; "announced [today]" = 2011-10-14; "[between October 10 and 12]" = 2011-10-10..2011-10-12; "in [2007]" = 2007-01-01..2007-12-31; "[the end of the month]" = 2011-10-21..2011-10-31; "[this morning]" = 2011-10-14; "[twelve days away]" = 2011-10-26
