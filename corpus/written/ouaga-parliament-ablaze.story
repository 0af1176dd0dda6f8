name: ouaga-parliament-ablaze
published: 2014-10-31
style: agency
region: Africa
negatives: none

OUAGADOUGOU, Oct 31, 2014 (Sahel Wire) – President Issouf Compaoré-Yaméogo stepped down on Friday after 27 years, a day after young men set Burkina Faso's parliament on fire to keep its deputies from giving him five more.

"I declare a vacancy of power," said a statement read on television. By then his convoy, with French help, was on the road to Ivory Coast. President Amadou Koné-Traoré let him in; neither Accra nor Lomé would have him.

Who rules is a matter of dispute. General Honoré Tapsoba, the chief of staff, took over at noon and promised elections in 90 days. Lieutenant Colonel Yacouba Zida-Kaboré of the presidential guard announced at midnight that he had. Soldiers loyal to the latter fired in the air at the state broadcaster; the opposition, which does not want either, called its people to the Place de la Nation on Sunday.

Three died and sixty were hurt when guardsmen shot at the crowd outside the house of the president's brother. Inmates broke out of the city's prison.

The African Union gave the army two weeks to hand power to civilians and threatened sanctions. France hailed the resignation. Its own 220 commandos at Kosyam stayed in barracks. Women with wooden spatulas, the sign of a wife's anger, swept the steps of the parliament in the evening.

%actors
compaore = Issouf Compaoré-Yaméogo | BFA | person | President Issouf Compaoré-Yaméogo
youngmen = young men | BFA | population | the crowd
parliament = Burkina Faso's parliament | BFA | state | its deputies
france = France | FRA | state | French
kone = Amadou Koné-Traoré | CIV | person
ghana = Accra | GHA | state
togo = Lomé | TGO | state
tapsoba = Honoré Tapsoba | BFA | person | General Honoré Tapsoba
zida = Yacouba Zida-Kaboré | BFA | person | Lieutenant Colonel Yacouba Zida-Kaboré; the latter
soldiers = Soldiers loyal to the latter | BFA | state
broadcaster = the state broadcaster | BFA | organization
opposition = the opposition | BFA | organization
guards = guardsmen | BFA | state
au = The African Union | - | igo
army = the army | BFA | state
women = Women with wooden spatulas | BFA | population
%events
RETREAT/resign happened core | compaore > youngmen | 2014-10-31 | OUAGADOUGOU BFA | "Compaoré-Yaméogo [stepped down] on" | contexts: executive, pro_democracy
PROTEST/riot happened core | youngmen > parliament | 2014-10-30 | OUAGADOUGOU BFA | "men [set] Burkina" | contexts: legislative
AID happened | france > compaore | 2014-10-31 | - BFA | "with French [help], was" | contexts: executive
AID happened core | kone > compaore | - | Ivory Coast CIV | "[let him in]; neither" | contexts: asylum
REJECT/assist happened | ghana, togo > compaore | - | - | "Lomé [would have him]" | contexts: asylum
COERCE happened core | tapsoba > - | 2014-10-31 | - BFA | "staff, [took over] at" | contexts: military, political_institutions
AGREE happened | tapsoba > - | 2014-10-31 | - BFA | "and [promised] elections" | contexts: election
REJECT happened | zida > tapsoba | 2014-10-31 | - BFA | "guard [announced] at" | contexts: political_institutions
ASSAULT/crowd-control happened core | soldiers > broadcaster | - | - BFA | "latter [fired in the air]" | contexts: military
PROTEST/demo planned core | opposition > army | 2014-11-02 | Place de la Nation BFA | "[called its people to] the" | contexts: pro_democracy
ASSAULT/firearms happened core | guards > youngmen | - | OUAGADOUGOU BFA | "guardsmen [shot at] the" | contexts: repression
REQUEST/yield happened core | au > army | - | - | "Union [gave] the" | contexts: pro_democracy
THREATEN/relations happened core | au > army | - | - | "and [threatened] sanctions" | contexts: pro_democracy
SUPPORT happened | france > compaore | - | - | "France [hailed] the" | contexts: executive
MOBILIZE/troops denied | france > - | - | Kosyam BFA | "[stayed in barracks]" | contexts: military
PROTEST/demo happened | women > parliament | 2014-10-31 | OUAGADOUGOU BFA | "anger, [swept] the" | contexts: gender
%statements
S1 | compaore | direct named | "[said] a statement" | "I declare a vacancy of power,"
S2 | tapsoba | indirect named | "and [promised]" | "elections in 90 days"
S4 | au | indirect institution | "and [threatened]" | "sanctions"
S5 | france | indirect institution | "[hailed]" | "the resignation"
%figures
"after [27 years]" | exact 27 year | rule
"[five more]" | exact 5 year | further term
"in [90 days]" | exact 90 day | time to elections
"[Three] died" | exact 3 person | dead
"[sixty] were" | exact 60 person | hurt
"[two weeks]" | exact 2 week | ultimatum
"[220 commandos]" | exact 220 person | French commandos
%visits
compaore ongoing | - CIV -
%places
OUAGADOUGOU BFA; Burkina Faso BFA; Ivory Coast CIV; Accra GHA; Lomé TGO; Place de la Nation BFA; Kosyam BFA; France FRA
%dates
"[Oct 31, 2014]" = 2014-10-31; "on [Friday]" = 2014-10-31; "[a day after]" = 2014-10-30; "on [Sunday]" = 2014-11-02
