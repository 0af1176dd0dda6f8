name: hague-opcw-executive-council-extension
published: 2006-12-08
style: communique
region: Global
negatives: none

ORGANISATION FOR THE PROHIBITION OF CHEMICAL WEAPONS
Conference of the States Parties – Eleventh Session
The Hague, 5–8 December 2006
PRESS RELEASE

The Conference today granted to the Russian Federation, the United States of America, India, Libya and Albania extensions of the date by which all of their stockpiles must be destroyed. The United States and Russia now have until 29 April 2012. Both gave the assurance that the new date would be met.

In connection with that decision, it was agreed that the Chairman of the Executive Council, Ambassador Mercedes Villalobos of Peru, will visit the destruction facilities of both countries in the course of next year. The visit to Shchuch'ye foreseen for last October had to be called off at the wish of the host.

The Director-General, Mr Anselmo Brandt, told the Conference that about 16,600 tonnes, or a little less than one quarter of the stocks declared, had been destroyed under the eyes of the inspectors, and that no State Party had, since the Convention entered into force in 1997, requested a challenge inspection. He deplored the use of chlorine by insurgents against civilians at Ramadi in October, in which, according to the Iraqi authorities, two policemen lost their lives; Iraq, which is not yet a party, has been offered assistance in preparing its accession.

The delegation of the Islamic Republic of Iran, recalling that 100,000 of its citizens had been exposed to poison gas during the war imposed on it, accused certain States of having furnished the precursors. The delegations concerned rejected the charge. Iran's proposal for an international fund for the victims did not command consensus; it will be considered again at the Twelfth Session.

The Conference approved a budget of EUR 75 million, urged the twelve States not Party to join without delay, and expressed its sympathy to the Government of the Philippines following the typhoon of 30 November. It also appointed Mr Brandt to a second term of four years. Should the deadline of 2012 be missed, a special session would be convened.

%actors
conf = The Conference | - | igo | Conference of the States Parties; the Conference
russia = the Russian Federation | RUS | state | Russia
usa = the United States of America | USA | state | The United States
india = India | IND | state
libya = Libya | LBY | state
albania = Albania | ALB | state
villalobos = Mercedes Villalobos | PER | person | the Chairman of the Executive Council; Ambassador Mercedes Villalobos
brandt = Anselmo Brandt | - | person | The Director-General; Mr Brandt
parties = no State Party | - | state
insurgents = insurgents | IRQ | armed_group
civilians = civilians | IRQ | population | two policemen
iraq = Iraq | IRQ | state | the Iraqi authorities
iran = the Islamic Republic of Iran | IRN | state
citizens = 100,000 of its citizens | IRN | population
certain = certain States | - | state | The delegations concerned
nonparties = the twelve States not Party | - | state
phl = the Government of the Philippines | PHL | state
%events
CONSULT/multilateral happened | conf > - | 2006-12-05..2006-12-08 | The Hague NLD | "– Eleventh [Session]" | contexts: cbrn, diplomatic
CONCEDE happened core | conf > russia, usa, india, libya, albania | 2006-12-08 | The Hague NLD | "today [granted] to the" | contexts: cbrn
RETREAT/disarm planned | russia, usa > - | 2012-04-29 | - | "must be [destroyed]. The" | contexts: cbrn
AGREE happened core | russia, usa > conf | 2006-12-08 | The Hague NLD | "Both [gave the assurance] that" | contexts: cbrn
AGREE happened | conf > - | 2006-12-08 | The Hague NLD | "it was [agreed] that" | contexts: cbrn
CONSULT/visit planned core | villalobos > russia, usa | 2007-01-01..2007-12-31 | - | "[will visit the destruction] facilities" | contexts: cbrn
CONSULT/visit cancelled | villalobos > russia | 2006-10-01..2006-10-31 | Shchuch'ye RUS | "The [visit to Shchuch'ye] foreseen" | contexts: cbrn
RETREAT/disarm happened core | russia, usa, india, libya, albania > - | - | - | "had been [destroyed] under" | contexts: cbrn | by S2
REQUEST denied | parties > - | - | - | "[requested a challenge inspection]" | contexts: cbrn | by S2
ACCUSE/disapprove happened core | brandt > insurgents | - | The Hague NLD | "He [deplored] the use" | contexts: cbrn, terrorism
ASSAULT/unconventional happened core | insurgents > civilians | 2006-10-01..2006-10-31 | Ramadi IRQ | "the [use of chlorine]" | contexts: cbrn, terrorism | by S3
AGREE happened | conf > iraq | - | - | "has been [offered assistance] in" | contexts: cbrn
ASSAULT/unconventional happened | - > citizens | - | - | "been [exposed to poison gas]" | contexts: cbrn | by S5
ACCUSE/allege happened core | iran > certain | - | The Hague NLD | "it, [accused] certain" | contexts: cbrn
REJECT happened | certain > iran | - | The Hague NLD | "concerned [rejected] the" | contexts: cbrn
REQUEST/assist happened | iran > conf | - | The Hague NLD | "Iran's [proposal] for an international" | contexts: cbrn, reparations
AGREE denied | conf > iran | - | The Hague NLD | "not [command consensus]" | contexts: cbrn
REQUEST/change happened | conf > nonparties | 2006-12-08 | The Hague NLD | "million, [urged] the" | contexts: cbrn
SUPPORT happened | conf > phl | 2006-12-08 | The Hague NLD | "and [expressed its sympathy] to" | contexts: disasters
SUPPORT happened | conf > brandt | 2006-12-08 | The Hague NLD | "also [appointed] Mr" | contexts: diplomatic
CONSULT/multilateral hypothetical | conf > - | - | - | "special session would be [convened]" | contexts: cbrn
%statements
S1 | russia, usa | indirect institution | "[assurance] that" | "the new date would be met"
S2 | brandt | indirect named | "[told] the Conference" | "about 16,600 tonnes, or a little less than one quarter … a challenge inspection"
S3 | brandt | indirect named | "He [deplored]" | "the use of chlorine by insurgents against civilians at Ramadi in October"
S4 | iraq | indirect institution | "[according to] the" | "two policemen lost their lives"
S5 | iran | indirect institution | "[recalling] that" | "100,000 of its citizens had been exposed to poison gas during the war imposed on it"
S6 | iran | indirect institution | "[accused] certain" | "certain States of having furnished the precursors"
S7 | certain | indirect institution | "[rejected] the" | "the charge"
S8 | conf | indirect institution | "[urged] the" | "the twelve States not Party to join without delay"
S9 | conf | indirect institution | "and [expressed] its" | "its sympathy to the Government of the Philippines following the typhoon of 30 November"
%figures
"[about 16,600 tonnes]" | about 16600 t | chemical weapons destroyed
"[a little less than one quarter]" | almost 25 percent | share destroyed
"[two policemen]" | exact 2 person | dead
"[100,000 of its citizens]" | exact 100000 person | Iranians exposed to gas
"[EUR 75 million]" | exact 75000000 EUR | budget
"[twelve States not Party]" | exact 12 country | states not party
"[four years]" | exact 4 year | term
%visits
villalobos planned | - RUS 2007-01-01..2007-12-31; - USA 2007-01-01..2007-12-31
villalobos cancelled | Shchuch'ye RUS 2006-10-01..2006-10-31
%places
The Hague NLD; United States of America USA; India IND; Libya LBY; Albania ALB; Russia RUS; United States USA; Peru PER; Shchuch'ye RUS; Ramadi IRQ; Iraq IRQ; Islamic Republic of Iran IRN; Philippines PHL
%dates
"[5–8 December 2006]" = 2006-12-05..2006-12-08; "Conference [today]" = 2006-12-08; "[29 April 2012]" = 2012-04-29; "of [next year]" = 2007-01-01..2007-12-31; "[last October]" = 2006-10-01..2006-10-31; "in [1997]" = 1997-01-01..1997-12-31; "Ramadi in [October]" = 2006-10-01..2006-10-31; "of [30 November]" = 2006-11-30; "deadline of [2012]" = 2012-01-01..2012-12-31
