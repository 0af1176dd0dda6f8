name: ecuador-correa-police-hospital
published: 2010-10-01
style: agency
region: Americas
negatives: none

QUITO, Oct 1, 2010 (AmericaSur) – Soldiers shot their way into a police hospital on Thursday night and brought out Ecuador's president, Ignacio Bermeo, who had been trapped there for eleven hours by policemen in revolt over a bonus.

Four people died and 88 were hurt. "They wanted the president dead; here I am, they did not manage," Bermeo shouted from a balcony. He called the mutiny an attempted coup and accused his predecessor, Colonel Lautaro Guevara, of being behind it. Guevara, who is in Brazil, denied the charge. "The only one responsible is his own temper," he said by telephone.

It had begun in the morning, when Bermeo went to the barracks to defend the law. Policemen pelted him with water and tear gas; he tore his shirt open and dared them to kill him. Police elsewhere blocked roads, and airmen occupied the runway at Quito. In Guayaquil looters emptied two banks. The chief of the armed forces, General Ernesto Galarza, declared his loyalty but asked that the law be revised or repealed.

A state of emergency is in force until Wednesday. South America's presidents, who met overnight in Buenos Aires, condemned the uprising and will send their foreign ministers to Quito. Peru and Colombia closed their borders, and reopened them on Friday. The police commander, Freddy Márquez, has resigned; three colonels are under arrest.

%actors
soldiers = Soldiers | ECU | state
bermeo = Ignacio Bermeo | ECU | person | Bermeo
policemen = policemen in revolt | ECU | state | Policemen; Police elsewhere
guevara = Lautaro Guevara | ECU | person | Guevara
airmen = airmen | ECU | state
looters = looters | ECU | population
galarza = Ernesto Galarza | ECU | person
presidents = South America's presidents | - | person
ministers = their foreign ministers | - | person
peru = Peru | PER | state
colombia = Colombia | COL | state
marquez = Freddy Márquez | ECU | person
colonels = three colonels | ECU | person
ecuador = Ecuador | ECU | state
%events
ASSAULT/firearms happened core | soldiers > policemen | 2010-09-30 | QUITO ECU | "Soldiers [shot their way] into" | contexts: military
AID happened core | soldiers > bermeo | 2010-09-30 | QUITO ECU | "and [brought out] Ecuador" | contexts: executive
ASSAULT/abduct happened core | policemen > bermeo | 2010-09-30 | QUITO ECU | "who had been [trapped there]" | contexts: executive, pro_autocracy
ACCUSE/allege happened | bermeo > policemen | - | - | "He [called the mutiny] an" | contexts: pro_autocracy
ACCUSE/allege happened core | bermeo > guevara | - | - | "and [accused] his" | contexts: pro_autocracy
REJECT happened | guevara > bermeo | - | - | "Brazil, [denied] the" | contexts: pro_autocracy
ASSAULT/crowd-control happened core | policemen > bermeo | 2010-09-30 | QUITO ECU | "Policemen [pelted him] with" | contexts: executive
PROTEST/obstruct happened | policemen > - | 2010-09-30 | - | "elsewhere [blocked roads], and" | contexts: economic
PROTEST/obstruct happened | airmen > - | 2010-09-30 | Quito ECU | "airmen [occupied the runway]" | contexts: military
PROTEST/riot happened | looters > - | - | Guayaquil ECU | "looters [emptied two banks]" | contexts: crime
SUPPORT happened core | galarza > bermeo | - | - | "Galarza, [declared his loyalty] but" | contexts: military
REQUEST/change happened | galarza > bermeo | - | - | "but [asked that the law]" | contexts: legislative, military
COERCE/martial-law ongoing core | ecuador > - | - | - | "[state of emergency] is" | contexts: pro_autocracy
CONSULT/multilateral happened | presidents > - | 2010-09-30..2010-10-01 | Buenos Aires ARG | "who [met overnight] in" | contexts: diplomatic
ACCUSE/disapprove happened core | presidents > policemen | 2010-09-30..2010-10-01 | Buenos Aires ARG | "Aires, [condemned] the" | contexts: pro_democracy
CONSULT/visit planned | ministers > bermeo | - | Quito ECU | "and [will send their foreign]" | contexts: diplomatic
COERCE/restrict happened | peru, colombia > ecuador | - | - | "Colombia [closed their borders]" | contexts: economic
RETREAT/resign happened core | marquez > - | - | - | "Márquez, has [resigned];" | contexts: executive
COERCE/arrest ongoing | ecuador > colonels | - | - | "are [under arrest]" | contexts: legal
%statements
S1 | bermeo | direct named | "Bermeo [shouted] from" | "They wanted the president dead; here I am, they did not manage,"
S2 | guevara | direct named | "temper," he [said]" | "The only one responsible is his own temper,"
S3 | bermeo | indirect named | "and [accused] his" | "his predecessor, Colonel Lautaro Guevara, of being behind it"
S4 | guevara | indirect named | "[denied] the charge" | "the charge"
S5 | presidents | indirect institution | "[condemned] the uprising" | "the uprising"
S6 | bermeo | indirect named | "He [called] the" | "the mutiny an attempted coup"
%figures
"for [eleven hours]" | exact 11 hour | time the president was trapped
"[Four people] died" | exact 4 person | people who died
"and [88] were" | exact 88 person | people hurt
"emptied [two banks]" | exact 2 item | banks looted
"[three colonels] are" | exact 3 person | colonels arrested
%visits
ministers planned | Quito ECU -
%places
QUITO ECU; Quito ECU; Ecuador ECU; Brazil BRA; Guayaquil ECU; South America -; Buenos Aires ARG; Peru PER; Colombia COL
%dates
"QUITO, [Oct 1, 2010]" = 2010-10-01
"on [Thursday night] and" = 2010-09-30
"until [Wednesday]" = 2010-10-06
"them on [Friday]" = 2010-10-01
