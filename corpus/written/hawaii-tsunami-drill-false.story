name: hawaii-tsunami-drill-false
published: 2018-01-14
style: local
region: Americas
negatives: sports

Thirty-eight minutes in the bathtub

HONOLULU – The message that woke Hawaii on Saturday at 8:07 read: BALLISTIC MISSILE THREAT INBOUND. THIS IS NOT A DRILL. It was a drill. No missile had been launched, the Pacific Command confirmed at 8:20; a second message came eighteen minutes later.

Gov. Keoni Akana apologized to the people of Hawaii "and to everybody who kissed somebody goodbye". An employee had pushed the wrong button during a change of shift. Vern Shimabuku, who heads the emergency agency, took responsibility. He refused to dismiss the man, whom he has moved to another post, and postponed all tests.

U.S. Rep. Malia Gaines called for direct talks with North Korea without conditions. The White House, where the President was told on a golf course, blamed the state. Federal regulators opened an investigation and sharply criticized the lack of safeguards.

Japan's consul, Miki Tanahashi, sent flowers to the agency. On Tuesday, by coincidence, foreign ministers of twenty countries will meet in Vancouver to discuss the North's weapons. Pyongyang, which tested a long-range missile on November 28, has denounced the meeting as a provocation.

At the Sony Open, golfers hid under mattresses and then bombarded the back nine with birdies.

%actors
akana = Keoni Akana | USA | person
people = the people of Hawaii | USA | population
pacom = Pacific Command | USA | state
employee = An employee | USA | person | the man
shimabuku = Vern Shimabuku | USA | person
gaines = Malia Gaines | USA | person
nk = North Korea | PRK | state | Pyongyang
wh = The White House | USA | state
regulators = Federal regulators | USA | state
tanahashi = Miki Tanahashi | JPN | person
ministers = foreign ministers of twenty countries | - | person
agency = the emergency agency | USA | state
state = the state | USA | state
%events
MOBILIZE/weapons denied core | nk > - | 2018-01-13 | - | "No missile had been [launched]" | contexts: cbrn | by S1
CONCEDE happened core | akana > people | - | - | "Akana [apologized] to" | contexts: disasters
CONCEDE happened | shimabuku > - | - | - | "[took responsibility]" | contexts: disasters
SANCTION/expel denied | shimabuku > employee | - | - | "refused to [dismiss] the man" | contexts: disasters
REQUEST/meet happened core | gaines > nk | - | - | "Gaines [called for direct talks]" | contexts: diplomatic, cbrn
ACCUSE/allege happened core | wh > state | - | - | "course, [blamed] the state" | contexts: disasters
ACCUSE/investigate happened core | regulators > agency | - | - | "regulators [opened an investigation]" | contexts: technology, disasters
ACCUSE/disapprove happened | regulators > agency | - | - | "sharply [criticized] the" | contexts: technology
SUPPORT happened | tanahashi > agency | - | - | "[sent flowers to] the" | contexts: diplomatic
CONSULT/multilateral planned core | ministers > - | 2018-01-16 | Vancouver CAN | "will [meet] in Vancouver" | contexts: cbrn, diplomatic
MOBILIZE/weapons happened | nk > - | 2017-11-28 | - | "which [tested] a long-range" | contexts: cbrn
ACCUSE/disapprove happened core | nk > ministers | - | - | "has [denounced] the" | contexts: diplomatic
%statements
S1 | pacom | indirect institution | "Command [confirmed] at" | "No missile had been launched"
S2 | akana | mixed named | "[apologized] to" | "the people of Hawaii "and to everybody who kissed somebody goodbye""
S3 | nk | indirect institution | "has [denounced] the meeting" | "the meeting as a provocation"
S4 | gaines | indirect named | "[called for] direct" | "direct talks with North Korea without conditions"
S5 | wh | indirect institution | "[blamed] the state" | "the state"
%figures
"[Thirty-eight minutes] in" | exact 38 minute | time until the correction
"of [twenty countries] will" | exact 20 country | countries
%places
HONOLULU USA; Hawaii USA; North Korea PRK; White House USA; Japan JPN; Vancouver CAN; Pyongyang PRK
%dates
"Hawaii on [Saturday at 8:07]" = 2018-01-13
"On [Tuesday], by" = 2018-01-16
"on [November 28]" = 2017-11-28
