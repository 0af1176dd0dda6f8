name: berlin-nicosia-foreign-office-statement
published: 2021-10-13
style: ministry
region: Europe
negatives: none

Federal Foreign Office on Minister of State Overbeck's trip to Cyprus and Malta

The Minister of State at the Federal Foreign Office, Dr Friederike Overbeck, issued the following statement today (13 October) before departing for Larnaca:

“Small member states carry a large part of the burden at our common external border. I am travelling to Cyprus and Malta to listen, and to say thank you.”

In Nicosia the Minister of State will be received tomorrow by Deputy Minister Pambos Hadjikyriakou. Talks will focus on the reception of asylum seekers and on the United Nations' efforts to bring about a resumption of negotiations. She will cross the buffer zone to visit the Committee on Missing Persons, to which Germany has contributed 1.6 million euro since 2006.

On 15 October Minister of State Overbeck will travel on to Valletta. There she will meet Foreign Minister Raniero Zahra-Bonett and representatives of civil society. The programme also includes a visit to a reception centre in Ħal Far.

Germany has taken in 420 people rescued at sea from Malta over the past two years. The Federal Government is prepared to take in a further 60 by the end of December and calls on other member states to follow suit.

The Minister of State returns to Berlin on Saturday.
%actors
over = Friederike Overbeck | DEU | person | The Minister of State at the Federal Foreign Office; the Minister of State; The Minister of State; Dr Friederike Overbeck; Minister of State Overbeck
cyprus = Cyprus | CYP | state
malta = Malta | MLT | state
pambos = Pambos Hadjikyriakou | CYP | person | Deputy Minister Pambos Hadjikyriakou
zahra = Raniero Zahra-Bonett | MLT | person | Foreign Minister Raniero Zahra-Bonett
civil = representatives of civil society | MLT | organization
cmp = the Committee on Missing Persons | - | organization
germany = Germany | DEU | state | The Federal Government
small = Small member states | - | state
others = other member states | - | state
rescued = 420 people rescued at sea | - | population
%events
CONSULT/visit planned core | over > cyprus | 2021-10-13..2021-10-15 | Nicosia CYP | "before [departing for Larnaca]:" | contexts: diplomatic
SUPPORT happened | over > small | 2021-10-13 | - | "and to say [thank you]" | contexts: migration | by S1
CONSULT planned core | over, pambos > - | 2021-10-14 | Nicosia CYP | "[will be received] tomorrow" | contexts: diplomatic, asylum
CONSULT planned | over, cmp > - | - | - CYP | "to [visit the Committee] on" | contexts: human_rights
AID ongoing | germany > cmp | - | - | "Germany has [contributed] 1.6" | contexts: human_rights
CONSULT/visit planned core | over > malta | 2021-10-15..2021-10-16 | Valletta MLT | "will [travel on to Valletta]" | contexts: diplomatic
CONSULT planned core | over, zahra, civil > - | 2021-10-15..2021-10-16 | Valletta MLT | "she will [meet] Foreign" | contexts: diplomatic
AID happened core | germany > malta, rescued | 2019-10-13..2021-10-13 | - | "Germany has [taken in] 420" | contexts: migration
AGREE happened core | germany > malta | - | - | "is [prepared to take in]" | contexts: migration
REQUEST/assist happened core | germany > others | - | - | "[calls on] other" | contexts: migration
%statements
S1 | over | direct named | "[issued] the following" | "Small member states carry … to say thank you."
S2 | germany | indirect institution | "[calls on] other" | "other member states to follow suit"
%figures
"[1.6 million euro]" | exact 1600000 EUR | contribution
"[420 people]" | exact 420 person | people taken in
"past [two years]" | exact 2 year | time of reception
"a further [60] by" | exact 60 person | people to be taken in
%visits
over planned | Nicosia CYP 2021-10-13..2021-10-15; Valletta MLT 2021-10-15..2021-10-16
%places
Cyprus CYP; Malta MLT; Larnaca CYP; Nicosia CYP; Valletta MLT; Ħal Far MLT; Germany DEU; Berlin DEU
%dates
"today ([13 October])" = 2021-10-13; "received [tomorrow]" = 2021-10-14; "since [2006]" = 2006-01-01..2006-12-31; "On [15 October]" = 2021-10-15; "[the end of December]" = 2021-12-21..2021-12-31; "on [Saturday]" = 2021-10-16
