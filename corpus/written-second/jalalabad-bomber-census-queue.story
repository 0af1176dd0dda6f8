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
bomber = man with a school satchel | - | person | the attacker; A man
queue = people queuing for voter cards | AFG | population
emir = Khyber Emirate | - | armed_group
bomber2 = bomber in Kabul | - | person | a bomber
centre = registration centre in Kabul | AFG | state | a registration centre
zarm = Zarmina | AFG | person
ward = Nazar Shah Wardakzai | AFG | person
police = Afghan police | AFG | state | his men; additional policemen
stan = Hamid Stanekzai-Ludin | AFG | person
andar = Mohammad Qasim Andarabi | AFG | person
mori = Akihiko Morinaga | - | person
families = families of the victims | AFG | population | the families
cul = Wyatt Culpepper | - | person
afghans = Afghans | AFG | population
allied = allied foreign ministers | - | igo
doctor = doctor at the public hospital | AFG | person | A doctor
%events
ASSAULT/suicide-attack happened core | bomber > queue | 2018-04-23 | JALALABAD AFG | "[blew himself up]"
REJECT happened core | emir > - | - | - | "[denied involvement]"
REJECT happened | emir > - | 2018-04-22 | - | "they [had on Sunday]"
ASSAULT/explosives happened core | bomber2 > centre | 2018-04-22 | Kabul AFG | "[struck]"
COERCE/restrict denied | police > bomber | 2018-04-23 | JALALABAD AFG | "[tried to stop]"
MOBILIZE/police happened core | ward > - | - | Jalalabad AFG | "has [sent]"
COERCE/curfew planned core | ward > - | 2018-04-23 | Jalalabad AFG | "[curfew]"
ACCUSE/disapprove happened core | stan > bomber | - | - | "[condemned]"
AGREE happened core | stan > - | - | - | "[insisted]"
REQUEST/change happened core | andar > stan | - | Balkh AFG | "[demanded]"
ACCUSE/disapprove happened core | andar > stan | - | Balkh AFG | "[parliament elected by]"
SUPPORT happened core | mori > families | - | - | "[offered condolences]"
SUPPORT happened core | cul > afghans | - | Brussels BEL | "[assured]"
CONSULT/multilateral planned | allied > - | 2018-04-27 | Brussels BEL | "[meet on]"
%statements
S1 | emir | indirect institution | "[denied]" | "involvement"
S2 | zarm | direct named | "[said] Zarmina" | "I had moved up two places,"
S3 | ward | indirect named | "[said] his men" | "his men had … brother"
S4 | stan | indirect named | "[condemned]" | "what he called a crime against ink"
S5 | stan | indirect named | "[insisted]" | "the vote would be held on Oct. 20"
S6 | andar | indirect named | "[demanded]" | "it be postponed"
S7 | andar | direct named | "[told] supporters" | "He wants a parliament elected by cemeteries,"
S8 | cul | indirect named | "[assured]" | "the alliance's continued support"
S9 | doctor | indirect anonymous | "[said] that blood" | "blood was short because donors feared to queue"
%figures
"[at least 19]" | at_least 19 person | killed
"wounding [47]" | exact 47 person | wounded
"[300 additional policemen]" | exact 300 person | policemen
"[29 centres]" | exact 29 item | centres
"[two months]" | exact 2 month | registration
"[one tenth]" | exact 0.1 ratio | registered
