name: skopje-mountain-village-mortars
published: 2001-06-12
style: translated
region: Europe
negatives: none

SKOPJE, 12 June 2001 (Vardar Press) – The so-called Liberation Army of Aračinovo, installed since Friday eight kilometres from the capital, threatens to bombard the airport, the refinery and the parliament with mortars in case the army should not stop its offensive in Kumanovo by midnight. "I will begin to attack the police stations, the airport, and the government," announced by mobile telephone its Commander Hoxha.

The Government declared yesterday a unilateral suspension of fire of 24 hours, so that water may flow again to Kumanovo, whose 100,000 inhabitants are without it for a week because the gunmen closed the valve of the lake of Lipkovo. A technician of the waterworks, escorted by observers of the OSCE, was let through at noon.

President Borko Trajanov presented to the parties a plan for the disarmament of the rebels, with partial amnesty. The Albanian parties, in the coalition since May, support it; Prime Minister Ljupčo Kostovski would rather proclaim the state of war. He accused NATO of sleeping. The Secretary General of the Alliance, Lord Petersham, comes on Thursday together with the EU's Mr. Paloma, for the eighth time.

In Bitola, crowds burned shops of Albanians after the burial of three policemen. Some 20,000 persons have fled to Kosovo. The President of the Red Cross begged both sides to let the old people out of Slupčane.

%actors
la = Liberation Army of Aračinovo | MKD | armed_group | gunmen; rebels
hoxha = Commander Hoxha | MKD | person
gov = Government | MKD | state | army
traj = Borko Trajanov | MKD | person
parties = Albanian parties | MKD | organization
kost = Ljupčo Kostovski | MKD | person
nato = NATO | - | igo | Alliance
peter = Lord Petersham | - | person
paloma = Mr. Paloma | - | person
crowds = crowds | MKD | population
alb = Albanians | MKD | population | shops of Albanians
osce = OSCE | - | igo
tech = technician of the waterworks | MKD | person
policemen = three policemen | MKD | state
kum = inhabitants of Kumanovo | MKD | population | 100,000 inhabitants
redcross = President of the Red Cross | - | person
%events
THREATEN/violence happened core | la > gov | - | - | "[threatens to bombard]"
ASSAULT ongoing core | gov > la | - | Kumanovo MKD | "[offensive]"
ASSAULT planned | hoxha > gov | - | - | "will [begin to attack]"
CONCEDE happened core | gov > la | 2001-06-11 | - | "[declared] yesterday"
COERCE/withhold ongoing core | la > kum | 2001-06-05..2001-06-12 | - | "[closed the valve]"
RETREAT/access happened core | la > tech, osce | 2001-06-12 | - | "[let through]"
COOPERATE happened | osce > tech | 2001-06-12 | - | "[escorted]"
AGREE happened core | traj > parties | - | - | "[presented]"
SUPPORT happened core | parties > traj | - | - | "[support it]"
COERCE/martial-law hypothetical | kost > - | - | - | "[proclaim the state of]"
ACCUSE/disapprove happened core | kost > nato | - | - | "[accused]"
CONSULT/visit planned core | peter, paloma > gov | 2001-06-14 | - | "[comes]"
ASSAULT/primitive happened core | crowds > alb | - | Bitola MKD | "[burned]"
ASSAULT happened | la > policemen | - | - | "[burial]"
REQUEST/yield happened core | redcross > gov, la | - | Slupčane MKD | "[begged]"
AGREE happened | parties, gov > - | 2001-05-01..2001-05-31 | - | "in the [coalition]"
%statements
S1 | la | indirect institution | "[threatens]" | "to bombard the airport … by midnight"
S2 | hoxha | direct named | "[announced]" | "I will begin to attack the police stations, the airport, and the government,"
S3 | gov | indirect institution | "[declared]" | "a unilateral suspension of fire of 24 hours"
S4 | kost | indirect named | "[accused]" | "of sleeping"
S5 | redcross | indirect anonymous | "[begged]" | "to let the old people out of Slupčane"
%figures
"[eight kilometres]" | exact 8 kilometre | distance
"[24 hours]" | exact 24 hour | ceasefire
"[100,000 inhabitants]" | exact 100000 person | inhabitants
"[three policemen]" | exact 3 person | policemen
"[Some 20,000 persons]" | about 20000 person | refugees
%visits
peter, paloma planned | - MKD 2001-06-14
