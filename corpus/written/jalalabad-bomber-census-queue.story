name: jalalabad-bomber-census-queue
published: 2018-04-23
style: agency
region: Asia
negatives: none

JALALABAD, April 23 (Pamir News) – A man with a school satchel blew himself up among people queuing for voter cards in this eastern Afghan city on Monday, killing at least 19 and wounding 47.

No group claimed responsibility at once. The Khyber Emirate, in a text message to reporters, denied involvement, as they had on Sunday, when a bomber struck a registration centre in the west of Kabul.

"I had moved up two places," said Zarmina, a midwife, whose sister stood behind her. She would say nothing else.

Provincial police chief Gen. Nazar Shah Wardakzai said his men had tried to stop the attacker at the corner but had been told that he was a pupil's brother. He has sent 300 additional policemen to the city's 29 centres. A curfew on motorcycles will begin at dusk.

President Hamid Stanekzai-Ludin condemned what he called a crime against ink, and insisted that the vote would be held on Oct. 20. His rival, Mohammad Qasim Andarabi, demanded that it be postponed. "He wants a parliament elected by cemeteries," Andarabi told supporters at Balkh.

The head of the United Nations mission, Akihiko Morinaga, offered condolences to the families. NATO commander Gen. Wyatt Culpepper assured the Afghans of the alliance's continued support, by telephone from Brussels, where allied foreign ministers meet on Friday.

A doctor at the public hospital, who did not want his name to be used, said that blood was short because donors feared to queue.

The registration, which is to last two months, has reached one tenth of those entitled. In Jalalabad it will resume on Thursday.

%actors
bomber = A man with a school satchel | AFG | armed_group | the attacker
people = people queuing for voter cards | AFG | population
taliban = The Khyber Emirate | AFG | armed_group
bomber2 = a bomber | AFG | armed_group
zarmina = Zarmina | AFG | person | a midwife
wardakzai = Nazar Shah Wardakzai | AFG | person | Provincial police chief; his men
stanekzai = Hamid Stanekzai-Ludin | AFG | person | President Hamid Stanekzai-Ludin
andarabi = Mohammad Qasim Andarabi | AFG | person | His rival
morinaga = Akihiko Morinaga | - | person | The head of the United Nations mission
culpepper = Wyatt Culpepper | - | person | NATO commander
afghans = the Afghans | AFG | population | the families
nato = NATO | - | igo | allied foreign ministers
doctor = A doctor at the public hospital | AFG | person
%events
ASSAULT/suicide-attack happened core | bomber > people | 2018-04-23 | JALALABAD AFG | "satchel [blew himself up] among" | contexts: terrorism, election
REJECT happened core | taliban > - | 2018-04-23 | - | "reporters, [denied] involvement" | contexts: terrorism
ASSAULT/suicide-attack happened | bomber2 > people | 2018-04-22 | Kabul AFG | "bomber [struck] a" | contexts: terrorism, election
MOBILIZE/police happened core | wardakzai > - | - | Jalalabad AFG | "He has [sent] 300" | contexts: election, terrorism
COERCE/curfew planned | wardakzai > - | 2018-04-23 | Jalalabad AFG | "A [curfew] on" | contexts: terrorism
ACCUSE/disapprove happened core | stanekzai > bomber | - | - AFG | "Stanekzai-Ludin [condemned] what" | contexts: terrorism, election
REJECT/change happened | stanekzai > andarabi | - | - AFG | "and [insisted] that" | contexts: election
REQUEST/change happened core | andarabi > stanekzai | - | - AFG | "Andarabi, [demanded] that" | contexts: election
ACCUSE/disapprove happened | andarabi > stanekzai | - | Balkh AFG | "[He wants a parliament]" | contexts: election
SUPPORT happened | morinaga > afghans | - | - | "Morinaga, [offered condolences] to" | contexts: terrorism
SUPPORT happened | culpepper > afghans | - | Brussels BEL | "Culpepper [assured] the" | contexts: military
CONSULT/multilateral planned | nato > - | 2018-04-27 | Brussels BEL | "ministers [meet] on" | contexts: diplomatic
%statements
S1 | taliban | indirect institution | "[denied] involvement" | "involvement"
S2 | zarmina | direct named | "places," [said] Zarmina" | "I had moved up two places,"
S3 | wardakzai | indirect named | "Wardakzai [said] his" | "his men had tried to stop the attacker at the corner but had been told that he was a pupil's brother"
S4 | stanekzai | indirect named | "[insisted] that" | "the vote would be held on Oct. 20"
S5 | andarabi | indirect named | "[demanded] that" | "it be postponed"
S6 | andarabi | direct named | "Andarabi [told] supporters" | "He wants a parliament elected by cemeteries,"
S7 | culpepper | indirect named | "[assured] the Afghans" | "the Afghans of the alliance's continued support,"
S8 | doctor | indirect anonymous | "used, [said] that" | "blood was short because donors feared to queue"
S9 | stanekzai | indirect named | "[condemned] what" | "what he called a crime against ink,"
%figures
"[at least 19]" | at least 19 person | killed
"wounding [47]" | exact 47 person | wounded
"[300 additional policemen]" | exact 300 person | policemen
"[29 centres]" | exact 29 item | registration centres
"last [two months]" | exact 2 month | registration
"[one tenth]" | exact 0.1 ratio | share of those entitled who are registered
%places
JALALABAD AFG; Jalalabad AFG; Kabul AFG; Balkh AFG; Brussels BEL
%dates
"JALALABAD, [April 23]" = 2018-04-23; "on [Monday]" = 2018-04-23; "on [Sunday]" = 2018-04-22; "on [Oct. 20]" = 2018-10-20; "on [Friday]" = 2018-04-27; "on [Thursday]" = 2018-04-26
