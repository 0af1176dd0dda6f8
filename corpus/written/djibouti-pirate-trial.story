name: djibouti-pirate-trial
published: 2010-08-19
style: agency
region: Africa
negatives: none

VICTORIA, Seychelles, Aug 19 (HNS) – The Supreme Court of Seychelles sentenced eleven Somali men to ten years each on Thursday for attacking a coast guard ship in December, and a visiting European Union naval commander handed its chief justice a ship's bell by way of thanks.

The eleven said they were fishermen who had lost their way. The judge did not believe that fishermen go out with four rocket-propelled grenades.

Not far off, pirates were holding 18 vessels and 379 sailors on the day of the verdict. One crew of Bangladeshis has been tied to the deck by the feet, with ropes, for refusing to call their families, a released Greek captain, Stavros Mylonas, told a news conference. Two of his men had been locked in a freezer. He said that the ransom, 5.5 million dollars, had been dropped by parachute.

Kenya, where more than a hundred suspects await trial, gave notice in April that it would take no more; it relented in June after the Union offered to pay for prisons. Seychelles signed transfer agreements with Britain and the Union last year. Puntland and Somaliland are to take the convicts home to serve their terms, provided, said Justice Minister Ronny Lafortune, that "nobody lets them out at the harbour".

A Russian frigate that stormed the tanker Moskovskaya Volna in May set ten captured pirates adrift in a rubber boat 300 miles from land, without navigation equipment. They have not been seen since. Moscow denied having executed them.

%actors
court = The Supreme Court of Seychelles | SYC | state | The judge
eleven = eleven Somali men | SOM | armed_group | The eleven
commander = a visiting European Union naval commander | - | person
cj = its chief justice | SYC | person
cg = a coast guard ship | SYC | state
pirates = pirates | SOM | armed_group
sailors = 379 sailors | - | population
crew = One crew of Bangladeshis | BGD | population
mylonas = Stavros Mylonas | GRC | person | a released Greek captain
hismen = Two of his men | - | population
kenya = Kenya | KEN | state
eu = European Union | - | igo | the Union
seychelles = Seychelles | SYC | state
britain = Britain | GBR | state
puntland = Puntland | SOM | state
somaliland = Somaliland | SOM | state
lafortune = Ronny Lafortune | SYC | person
frigate = A Russian frigate | RUS | state
ten = ten captured pirates | SOM | armed_group
russia = Moscow | RUS | state
%events
SANCTION/convict happened core | court > eleven | 2010-08-19 | VICTORIA SYC | "Seychelles [sentenced eleven] Somali" | contexts: legal, crime
ASSAULT happened | eleven > cg | 2009-12-01..2009-12-31 | - | "for [attacking a coast guard]" | contexts: crime
SUPPORT happened | commander > cj | 2010-08-19 | VICTORIA SYC | "by way of [thanks]" | contexts: legal
CONSULT/visit happened | commander > seychelles | 2010-08-19 | VICTORIA SYC | "a [visiting] European" | contexts: military
REJECT happened | eleven > court | - | - | "eleven [said they were fishermen]" | contexts: legal
ASSAULT/abduct ongoing core | pirates > sailors | 2010-08-19 | - | "pirates were [holding 18 vessels]" | contexts: crime
ASSAULT/torture happened core | pirates > crew | - | - | "has been [tied to the deck]" | contexts: human_rights | by S2
ASSAULT/torture happened core | pirates > hismen | - | - | "been [locked in a freezer]" | contexts: human_rights
RETREAT/release happened | pirates > mylonas | - | - | "a [released] Greek" | contexts: crime
ACCUSE/allege happened | mylonas > pirates | - | - | "Mylonas, [told a news conference]" | contexts: human_rights
REJECT/assist happened core | kenya > eu | 2010-04-01..2010-04-30 | - | "[gave notice] in April" | contexts: legal
CONCEDE happened core | kenya > eu | 2010-06-01..2010-06-30 | - | "it [relented] in" | contexts: legal
AGREE happened core | eu > kenya | - | - | "Union [offered to pay] for" | contexts: legal
SUPPORT happened core | seychelles, britain, eu > - | 2009-01-01..2009-12-31 | - | "Seychelles [signed transfer agreements] with" | contexts: legal
COOPERATE planned | puntland, somaliland > seychelles | - | - SOM | "are [to take the convicts]" | contexts: legal
ASSAULT happened core | frigate > pirates | 2010-05-01..2010-05-31 | - | "frigate that [stormed the tanker]" | contexts: military
COERCE happened core | frigate > ten | 2010-05-01..2010-05-31 | - | "Volna in May [set] ten" | contexts: human_rights
ASSAULT/targeted denied | russia > ten | - | - | "denied having [executed] them" | contexts: human_rights
REJECT happened | russia > - | - | - | "Moscow [denied having]" | contexts: human_rights
%statements
S1 | eleven | indirect anonymous | "eleven [said] they" | "they were fishermen who had lost their way"
S2 | mylonas | indirect named | "Mylonas, [told] a" | "One crew of Bangladeshis … call their families"
S3 | mylonas | indirect named | "He [said] that the ransom" | "the ransom, 5.5 million dollars, had been dropped by parachute"
S4 | kenya | indirect institution | "Kenya, where more than a hundred suspects await trial, [gave notice] in" | "it would take no more"
S5 | lafortune | mixed named | "provided, [said] Justice" | ""nobody lets them out at the harbour""
S6 | russia | indirect institution | "Moscow [denied] having" | "having executed them"
%figures
"[eleven Somali men]" | exact 11 person | convicts
"to [ten years] each" | exact 10 year | sentence
"[four rocket-propelled grenades]" | exact 4 item | grenades
"holding [18 vessels]" | exact 18 item | vessels held
"[379 sailors]" | exact 379 person | sailors held
"[5.5 million dollars]" | exact 5500000 USD | ransom
"[more than a hundred suspects]" | over 100 person | suspects
"[300 miles]" | exact 300 mi | distance from land
%visits
commander happened | VICTORIA SYC 2010-08-19
%places
VICTORIA SYC; Seychelles SYC; Kenya KEN; Britain GBR; Puntland SOM; Somaliland SOM; Moscow RUS
%dates
"[Aug 19]" = 2010-08-19; "on [Thursday]" = 2010-08-19; "in [December]" = 2009-12-01..2009-12-31; "in [April]" = 2010-04-01..2010-04-30; "in [June]" = 2010-06-01..2010-06-30; "[last year]" = 2009-01-01..2009-12-31; "in [May]" = 2010-05-01..2010-05-31
