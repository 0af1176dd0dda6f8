name: panama-canal-sovereignty-march
published: 1999-12-14
style: agency
region: Americas
negatives: history

PANAMA CITY, Dec 14, 1999 (Istmo Noticias) – Former American president Everett Lindqvist and Panama's head of state, Marisol Arosemena, shook hands at the Miraflores locks on Tuesday and exchanged notes transferring the canal, seventeen days before the treaty of 1977 falls due.

"It's yours," Lindqvist told her. King Felipe Alonso of Spain and six Latin American presidents looked on. President Warren Colfax had been invited and sent his transportation secretary instead, whom students greeted outside with a shower of paper flags bearing twenty-one red spots, one for every Panamanian killed in the riots of January 1964.

U.S. troops have left eleven of thirteen bases. The last 90 will march out of Fort Clayton on Thursday. They leave behind, complains the mayor of Arraiján, Saturnino Gálvez, thousands of unexploded shells on three firing ranges; he has demanded that Washington come and fetch them. The Pentagon says that it has cleaned whatever could be cleaned without cutting down the forest.

Congressman Dirk Bohannon of California accuses China of having acquired the ports at both ends through a Hong Kong company and wants the Marines to go back in. Beijing derided the idea. Arosemena, for her part, ruled out any foreign base, and asked Washington to keep its drug patrol planes in Ecuador.

%actors
lindqvist = Everett Lindqvist | USA | person | Lindqvist
arosemena = Marisol Arosemena | PAN | person | Arosemena
us = United States | USA | state | U.S.; Washington; U.S. troops
panama = Panama | PAN | state
felipe = Felipe Alonso | ESP | person
presidents = six Latin American presidents | - | person
colfax = Warren Colfax | USA | person
secretary = his transportation secretary | USA | person
students = students | PAN | population
panamanians = every Panamanian killed | PAN | population
galvez = Saturnino Gálvez | PAN | person
pentagon = The Pentagon | USA | state
bohannon = Dirk Bohannon | USA | person
china = China | CHN | state | Beijing
marines = the Marines | USA | state
last = The last 90 | USA | state
%events
CONSULT happened core | lindqvist, arosemena > - | 1999-12-14 | Miraflores PAN | "Arosemena, [shook hands] at" | contexts: diplomatic
CONCEDE happened core | lindqvist > arosemena | 1999-12-14 | Miraflores PAN | "and [exchanged notes] transferring" | contexts: territory
CONSULT/visit happened | lindqvist > arosemena | 1999-12-14 | Miraflores PAN | ""[It's yours]," Lindqvist" | contexts: territory | by S1
CONSULT/visit happened | felipe, presidents > arosemena | 1999-12-14 | Miraflores PAN | "presidents [looked on]" | contexts: diplomatic
AGREE happened | arosemena > colfax | - | - | "Colfax had been [invited] and" | contexts: diplomatic
PROTEST/demo happened | students > secretary | 1999-12-14 | Miraflores PAN | "[greeted outside with a] shower" | contexts: territory
ASSAULT happened | us > panamanians | 1964-01-01..1964-01-31 | - | "Panamanian [killed] in" | contexts: territory
RETREAT/withdraw happened core | us > panama | - | - | "troops have [left eleven] of" | contexts: military
RETREAT/withdraw planned core | last > panama | 1999-12-16 | Fort Clayton PAN | "will [march out of] Fort" | contexts: military
ACCUSE/disapprove happened | galvez > us | - | - | "behind, [complains] the" | contexts: environment
REQUEST happened core | galvez > us | - | - | "he has [demanded] that" | contexts: environment
REJECT happened | pentagon > galvez | - | - | "Pentagon [says] that" | contexts: environment
ACCUSE/allege happened core | bohannon > china | - | - | "California [accuses] China" | contexts: economic, territory
REQUEST happened | bohannon > marines | - | - | "and [wants the Marines] to" | contexts: military
REJECT happened | china > bohannon | - | - | "Beijing [derided] the" | contexts: diplomatic
REJECT happened core | arosemena > - | - | - | "part, [ruled out any foreign]" | contexts: military
REQUEST happened | arosemena > us | - | - | "and [asked Washington] to" | contexts: illegal_drugs
%statements
S1 | lindqvist | direct named | "Lindqvist [told] her" | "It's yours,"
S2 | galvez | indirect named | "[complains] the mayor" | "thousands of unexploded shells on three firing ranges"
S3 | pentagon | indirect institution | "Pentagon [says]" | "it has cleaned whatever could be cleaned without cutting down the forest"
S4 | bohannon | indirect named | "[accuses] China of" | "China of having acquired the ports at both ends through a Hong Kong company"
S5 | galvez | indirect named | "has [demanded] that" | "Washington come and fetch them"
S6 | arosemena | indirect named | "[asked] Washington" | "Washington to keep its drug patrol planes in Ecuador"
%figures
"[seventeen days] before" | exact 17 day | time before the treaty falls due
"left [eleven of thirteen bases]" | exact 11 item | bases left
"last [90] will" | exact 90 person | last troops
"[thousands of unexploded shells]" | over 1000 item | unexploded shells
"on [three firing ranges]" | exact 3 item | firing ranges
%visits
felipe happened | Miraflores PAN 1999-12-14
%places
PANAMA CITY PAN; Panama PAN; Miraflores PAN; Spain ESP; Fort Clayton PAN; Arraiján PAN; California USA; China CHN; Hong Kong HKG; Ecuador ECU; Washington USA; Beijing CHN
%dates
"CITY, [Dec 14, 1999]" = 1999-12-14
"locks on [Tuesday]" = 1999-12-14
"treaty of [1977]" = 1977-01-01..1977-12-31
"of [January 1964]" = 1964-01-01..1964-01-31
"Clayton on [Thursday]" = 1999-12-16
