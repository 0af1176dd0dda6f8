name: lebanon-qana-understanding
published: 1996-04-27
style: agency
region: Middle-East
negatives: none

BEIRUT, April 27 (Levant Press) - The guns fell silent along the Israeli-Lebanese border at four o'clock on Saturday morning, and by five the road south from Sidon was solid with mattresses.

Under an understanding worked out in six days of shuttling by the American and French foreign ministers, neither Israel nor the guerrillas of the Party of the South will fire at civilians. A committee of five states is to watch over it from Naqoura. It is not a treaty, and nobody signed it. "I have given my word to two men who hate each other," U.S. Secretary of State Harrison Doyle said in Jerusalem.

For sixteen days Israeli gunboats and aircraft had shelled the south to stop rockets on Kiryat Shmona. On 18 April they struck a United Nations post in which villagers had taken shelter, killing 102. Israel expressed regret and blamed an old map; a report of the UN's military adviser, which Israel rejects, holds that an error is unlikely.

Syria's president kept Doyle waiting, then let him go away unseen, on Tuesday; on Wednesday he received him for four hours. Iran's foreign minister was in Damascus too. He congratulated the guerrillas, whom Tehran supplies with rockets.

Saudi Arabia promised Lebanon 100 million dollars, and the Pope sent a cardinal. A Shiite sheikh at Nabatiyeh called for a day of mourning every year "until there is no one left to forget".

%actors
israel = Israel | ISR | state | Israeli gunboats and aircraft; Israeli
party = Party of the South | LBN | armed_group | the guerrillas of the Party of the South; the guerrillas
usmin = Harrison Doyle | USA | person | U.S. Secretary of State Harrison Doyle; Doyle; the American and French foreign ministers
frmin = the French foreign minister | FRA | person | the American and French foreign ministers
committee = A committee of five states | - | igo
un = United Nations | - | igo
villagers = villagers | LBN | population
adviser = the UN's military adviser | - | person
syrpres = Syria's president | SYR | person
syria = Syria | SYR | state
iranfm = Iran's foreign minister | IRN | person
iran = Iran | IRN | state | Tehran
saudi = Saudi Arabia | SAU | state
lebanon = Lebanon | LBN | state | the south
cardinal = a cardinal | VAT | person
sheikh = A Shiite sheikh at Nabatiyeh | LBN | person
kiryat = Kiryat Shmona | ISR | population
%events
RETREAT/ceasefire happened core | israel, party > - | 1996-04-27 | Israeli-Lebanese border - | "guns [fell silent] along" | contexts: military
AGREE happened core | israel, party > - | - | - | "Under an [understanding] worked" | contexts: military, diplomatic
CONSULT happened core | usmin, frmin > israel, party | 1996-04-21..1996-04-26 | - | "days of [shuttling] by" | contexts: diplomatic
COOPERATE planned | committee > israel, lebanon | - | Naqoura LBN | "is to [watch over] it" | contexts: peacekeeping
ASSAULT/aerial happened core | israel > lebanon | 1996-04-11..1996-04-26 | - LBN | "aircraft had [shelled] the" | contexts: military
ASSAULT/heavy-weapons happened | party > kiryat | - | Kiryat Shmona ISR | "to stop [rockets] on" | contexts: military
ASSAULT/heavy-weapons happened core | israel > un, villagers | 1996-04-18 | - LBN | "they [struck] a United" | contexts: military, peacekeeping
CONCEDE happened | israel > un | - | - | "Israel [expressed regret] and" | contexts: military
REJECT happened | israel > adviser | - | - | "which Israel [rejects], holds" | contexts: military
ACCUSE/allege happened core | adviser > israel | - | - | "rejects, [holds] that" | contexts: military
REJECT/meet happened core | syrpres > usmin | 1996-04-23 | - SYR | "president [kept Doyle waiting]" | contexts: diplomatic
CONSULT happened core | syrpres, usmin > - | 1996-04-24 | Damascus SYR | "he [received] him" | contexts: diplomatic
CONSULT/visit happened | iranfm > syria | 1996-04-24 | Damascus SYR | "minister [was in Damascus] too" | contexts: diplomatic
SUPPORT happened | iranfm > party | - | - | "He [congratulated] the" | contexts: military
AID ongoing | iran > party | - | - | "Tehran [supplies] with" | contexts: military
AGREE happened core | saudi > lebanon | - | - | "Arabia [promised] Lebanon" | contexts: economic
CONSULT/visit happened | cardinal > lebanon | - | - LBN | "Pope [sent] a cardinal" | contexts: religion_ethnicity
REQUEST happened | sheikh > - | - | Nabatiyeh LBN | "[called for] a day" | contexts: religion_ethnicity
%statements
S1 | usmin | direct named | "Doyle [said] in" | "I have given my word to two men who hate each other,"
S2 | adviser | indirect anonymous | "[holds] that" | "an error is unlikely"
S3 | israel | indirect institution | "and [blamed] an" | "an old map"
S4 | sheikh | mixed anonymous | "[called for] a day" | "a day of mourning every year "until there is no one left to forget""
%figures
"in [six days]" | exact 6 day | shuttling
"[sixteen days]" | exact 16 day | shelling
"killing [102]" | exact 102 person | people killed
"[four hours]" | exact 4 hour | meeting
"[100 million dollars]" | exact 100000000 USD | Saudi promise
"[five states]" | exact 5 country | members of the committee
%visits
iranfm happened | Damascus SYR 1996-04-24
usmin happened | Jerusalem - -; Damascus SYR 1996-04-24
cardinal happened | - LBN -
%places
BEIRUT LBN; Israeli-Lebanese border -; Sidon LBN; Israel ISR; Naqoura LBN; Jerusalem -; Kiryat Shmona ISR; Syria SYR; Damascus SYR; Iran IRN; Tehran IRN; Saudi Arabia SAU; Lebanon LBN; Nabatiyeh LBN
%dates
"[April 27]" = 1996-04-27; "on [Saturday morning]" = 1996-04-27; "[18 April]" = 1996-04-18; "on [Tuesday]" = 1996-04-23; "on [Wednesday]" = 1996-04-24
