name: putumayo-ceasefire-broken
published: 2003-11-19
style: agency
region: Americas
negatives: none

BOGOTA, Nov. 19, 2003 (Andes Press Service) – Guerrillas of the Río Negro Front killed nine soldiers with a roadside bomb in Putumayo province on Tuesday, shattering a truce that both sides had kept for eleven weeks, the army said.

The blast tore through a truck outside Puerto Asís as the patrol returned from delivering food to a village cut off by floods. General Hernán Ospina, commander of the Sixth Division, said the rebels then opened fire with rifles on the wounded.

"They waited for boys who had been carrying rice," Ospina told reporters. "There will be an answer, and it will not be a diplomatic one."

The Front, in a message faxed to radio stations, denied having fired on wounded men. It accused the army of bombing one of its camps from the air on Sunday, and said that raid, not the ambush, had ended the ceasefire.

President Camilo Restrepo called off a meeting with Norwegian mediators that had been due on Thursday in Bogota. His office said talks could resume only if the rebels handed over two kidnapped mayors. Norway urged both parties to step back. "A truce that has been broken can be mended," its envoy, Sigrid Aalberg, said by telephone from Oslo.

Air force planes struck suspected rebel positions near the Ecuadorian border before dawn on Wednesday, a military source said. There was no word on casualties. Ecuador, which has complained of earlier incursions, sent 400 troops to its side of the San Miguel river.

%actors
front = Río Negro Front | COL | armed_group | The Front; Guerrillas of the Río Negro Front; the rebels
soldiers = nine soldiers | COL | state
army = the army | COL | state
ospina = Hernán Ospina | COL | person | Ospina
village = a village | COL | population
restrepo = Camilo Restrepo | COL | person
office = His office | COL | state
mediators = Norwegian mediators | NOR | state
norway = Norway | NOR | state
aalberg = Sigrid Aalberg | NOR | person
mayors = two kidnapped mayors | COL | person
airforce = Air force | COL | state
source = a military source | COL | person
ecuador = Ecuador | ECU | state
%events
ASSAULT/explosives happened core | front > soldiers | 2003-11-18 | Putumayo COL | "[killed nine soldiers] with" | contexts: military | by S1
RETREAT/ceasefire happened | army, front > - | - | - | "a [truce] that both sides had kept" | contexts: military | by S1
AID happened | soldiers > village | 2003-11-18 | - | "returned from [delivering food] to" | contexts: disasters
ASSAULT/firearms happened | front > soldiers | 2003-11-18 | Puerto Asís COL | "the rebels then [opened fire] with" | contexts: military | by S2
THREATEN/violence happened core | ospina > front | - | - | "There [will be an answer], and" | contexts: military | by S12
REJECT happened | front > army | - | - | "[denied] having fired on wounded" | contexts: military
ACCUSE/allege happened core | front > army | - | - | "It [accused] the army" | contexts: military
ASSAULT/aerial happened | army > front | 2003-11-16 | - | "of [bombing] one of its camps" | contexts: military | by S5
CONSULT cancelled core | restrepo, mediators > - | 2003-11-20 | Bogota COL | "called off a [meeting] with Norwegian" | contexts: diplomatic
REJECT/meet happened core | restrepo > mediators | - | - | "Restrepo [called off] a" | contexts: diplomatic
REQUEST/yield happened | office > front | - | - | "only [if the rebels handed] over" | contexts: diplomatic | by S7
ASSAULT/abduct happened | front > mayors | - | - | "two [kidnapped] mayors" | contexts: crime | by S7
REQUEST/yield happened core | norway > army, front | - | - | "Norway [urged] both parties" | contexts: diplomatic
ASSAULT/aerial happened core | airforce > front | 2003-11-19 | - | "planes [struck] suspected" | contexts: military | by S10
ACCUSE/disapprove happened | ecuador > - | - | - | "which has [complained] of earlier" | contexts: territory
MOBILIZE/troops happened core | ecuador > - | - | San Miguel river - | "[sent 400 troops] to" | contexts: military, territory
%statements
S1 | army | indirect institution | "the army [said]." | "Guerrillas of the Río Negro Front killed nine soldiers … for eleven weeks"
S2 | ospina | indirect named | "Sixth Division, [said] the" | "the rebels then opened fire with rifles on the wounded"
S3 | ospina | direct named | "Ospina [told] reporters" | "They waited for boys who had been carrying rice,"
S12 | ospina | direct named | - | "There will be an answer, and it will not be a diplomatic one."
S4 | front | indirect institution | "[denied] having" | "having fired on wounded men"
S5 | front | indirect institution | "It [accused] the" | "the army of bombing one of its camps from the air on Sunday"
S6 | front | indirect institution | "and [said] that raid" | "that raid, not the ambush, had ended the ceasefire"
S7 | office | indirect institution | "His office [said] talks" | "talks could resume only if the rebels handed over two kidnapped mayors"
S8 | norway | indirect institution | "[urged] both" | "both parties to step back"
S9 | aalberg | direct named | "Sigrid Aalberg, [said] by telephone" | "A truce that has been broken can be mended,"
S10 | source | indirect anonymous | "military source [said]" | "Air force planes struck suspected rebel positions near the Ecuadorian border before dawn on Wednesday"
S11 | ecuador | indirect institution | "has [complained] of" | "earlier incursions"
%figures
"killed [nine soldiers]" | exact 9 person | soldiers killed
"for [eleven weeks]" | exact 11 week | length of the truce
"over [two kidnapped mayors]" | exact 2 person | kidnapped mayors
"sent [400 troops]" | exact 400 person | Ecuadorian troops sent
%places
BOGOTA COL; Putumayo COL; Puerto Asís COL; Bogota COL; Norway NOR; Oslo NOR; Ecuador ECU; San Miguel river -
%dates
"BOGOTA, [Nov. 19, 2003]" = 2003-11-19
"province on [Tuesday]" = 2003-11-18
"air on [Sunday]" = 2003-11-16
"due on [Thursday]" = 2003-11-20
"dawn on [Wednesday]" = 2003-11-19
