name: kingston-extradition-barricades
published: 2010-05-25
style: agency
region: Americas
negatives: none

KINGSTON, Jamaica, May 25, 2010 (Istmo Noticias) – Soldiers and police fought their way into the barricaded slum of Tivoli Gardens on Monday in search of Dexter "Chairman" Coombs, a gang leader whom Jamaica, after nine months of hesitation, has agreed to hand over to the United States.

Twenty-seven people were killed, among them two officers and a soldier. Gunmen loyal to Coombs had burned two police stations on Sunday and robbed motorists. Prime Minister Winston Bartley declared a state of emergency in Kingston and St. Andrew. He asked citizens to stay indoors.

Coombs was indicted in New York last August on charges of trafficking cocaine and guns. Bartley, whose party is said to owe its safest seat to the gang leader's blessing, first rejected the request on the ground that wiretaps had been passed on illegally; last week he apologized to the nation for having paid a Washington law firm to lobby against it, and signed the papers.

"He took too long to choose between his country and his constituency," opposition leader Hyacinth Palmer said. She has withdrawn a motion of no confidence until the shooting stops.

The United States embassy suspended visa services. A State Department spokesman praised Jamaica's "difficult and correct decision" and denied that American agents were taking part in the assault. The rector of a nearby church said he had negotiated the surrender of 30 women, whom the army let through a checkpoint at dusk.

%actors
forces = Soldiers and police | JAM | state | the army
coombs = Dexter "Chairman" Coombs | JAM | person | Coombs
jamaica = Jamaica | JAM | state
us = the United States | USA | state | The United States embassy
gunmen = Gunmen loyal to Coombs | JAM | armed_group
bartley = Winston Bartley | JAM | person | Bartley
citizens = citizens | JAM | population
palmer = Hyacinth Palmer | JAM | person
spokesman = A State Department spokesman | USA | person
rector = The rector of a nearby church | JAM | person
women = 30 women | JAM | population
nation = the nation | JAM | population
agents = American agents | USA | state
%events
ASSAULT happened core | forces, gunmen > - | 2010-05-24 | Tivoli Gardens JAM | "police [fought their way] into" | contexts: crime, illegal_drugs
AGREE happened core | jamaica > us | - | - | "has [agreed to hand over] to" | contexts: legal, illegal_drugs
COOPERATE planned | jamaica > us | - | - | "to [hand over] to the" | contexts: legal, illegal_drugs
ASSAULT/primitive happened core | gunmen > forces | 2010-05-23 | KINGSTON JAM | "had [burned two police stations]" | contexts: crime
COERCE/martial-law happened core | bartley > - | - | Kingston JAM | "[declared a state] of" | contexts: crime
REQUEST happened | bartley > citizens | - | - | "He [asked citizens] to" | contexts: crime
ACCUSE/allege happened | us > coombs | 2009-08-01..2009-08-31 | New York USA | "Coombs was [indicted] in" | contexts: illegal_drugs, legal
REJECT happened | bartley > us | - | - | "first [rejected the request] on" | contexts: legal
CONCEDE happened core | bartley > nation | 2010-05-17..2010-05-23 | - | "he [apologized] to" | contexts: executive
SUPPORT happened | bartley > us | 2010-05-17..2010-05-23 | - | "and [signed the papers]" | contexts: legal
ACCUSE/disapprove happened | palmer > bartley | - | - | "He [took too long] to" | contexts: executive | by S2
REQUEST/change cancelled | palmer > bartley | - | - | "a [motion of no confidence]" | contexts: legislative
SANCTION/discontinue happened | us > jamaica | - | - | "[suspended visa services]" | contexts: diplomatic
SUPPORT happened core | spokesman > jamaica | - | - | "spokesman [praised] Jamaica's" | contexts: diplomatic
REJECT happened | spokesman > - | - | - | "and [denied] that American"
ASSAULT denied | agents > gunmen | - | - | "[taking part in the] assault" | contexts: military | by S4
CONSULT happened | rector, gunmen > - | - | - | "had [negotiated] the" | by S5
RETREAT/access happened | forces > women | - | - | "army [let through] a" | contexts: human_security | by S5
%statements
S1 | spokesman | mixed anonymous | "[praised] Jamaica's" | "Jamaica's "difficult and correct decision""
S2 | palmer | direct named | "Palmer [said]" | "He took too long to choose between his country and his constituency,"
S3 | bartley | indirect named | "[asked] citizens" | "citizens to stay indoors"
S4 | spokesman | indirect anonymous | "and [denied] that" | "American agents were taking part in the assault"
S5 | rector | indirect anonymous | "church [said] he" | "he had negotiated the surrender of 30 women, whom the army let through a checkpoint at dusk"
%figures
"after [nine months] of" | exact 9 month | hesitation
"[Twenty-seven people] were" | exact 27 person | people killed
"them [two officers] and" | exact 2 person | officers killed
"[two police stations]" | exact 2 item | police stations burned
"of [30 women], whom" | exact 30 person | women let through
%places
KINGSTON JAM; Kingston JAM; Jamaica JAM; Tivoli Gardens JAM; United States USA; St. Andrew JAM; New York USA; Washington USA
%dates
"Jamaica, [May 25, 2010]" = 2010-05-25
"Gardens on [Monday]" = 2010-05-24
"stations on [Sunday]" = 2010-05-23
"York [last August]" = 2009-08-01..2009-08-31
"[last week] he apologized" = 2010-05-17..2010-05-23
