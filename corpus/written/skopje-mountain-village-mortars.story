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
rebels = Liberation Army of Aračinovo | MKD | armed_group | the gunmen; the rebels
hoxha = Commander Hoxha | MKD | person
gov = The Government | MKD | state | the army
inhabitants = 100,000 inhabitants | MKD | population
technician = A technician of the waterworks | MKD | person
osce = observers of the OSCE | - | igo
trajanov = Borko Trajanov | MKD | person
parties = The Albanian parties | MKD | organization
kostovski = Ljupčo Kostovski | MKD | person
nato = NATO | - | igo
petersham = Lord Petersham | - | person
paloma = Mr. Paloma | - | person
crowds = crowds | MKD | population
albanians = Albanians | MKD | population
redcross = The President of the Red Cross | - | person
%events
THREATEN/violence happened core | hoxha, rebels > gov | - | - | "[threatens to bombard] the" | contexts: military
COERCE/seize happened | rebels > gov | 2001-06-08 | - | "Aračinovo, [installed since] Friday" | contexts: territory
ASSAULT ongoing | gov > rebels | - | Kumanovo MKD | "its [offensive] in Kumanovo" | contexts: military
RETREAT/ceasefire happened core | gov > rebels | 2001-06-11..2001-06-12 | - | "unilateral [suspension of fire] of" | contexts: military | by S3
COERCE/withhold ongoing core | rebels > inhabitants | - | Kumanovo MKD | "gunmen [closed the valve] of" | contexts: human_security
RETREAT/access happened | rebels > technician, osce | 2001-06-12 | - | "was [let through] at" | contexts: human_security
AGREE happened core | trajanov > rebels | - | - | "Trajanov [presented to the parties]" | contexts: military
RETREAT/disarm hypothetical | rebels > gov | - | - | "the [disarmament] of the rebels" | contexts: military
SUPPORT happened | parties > trajanov | - | - | "since May, [support] it" | contexts: executive
COERCE/martial-law hypothetical | kostovski > - | - | - | "would rather [proclaim the state]" | contexts: military, executive
ACCUSE/disapprove happened | kostovski > nato | - | - | "He [accused] NATO" | contexts: military
CONSULT/visit planned core | petersham, paloma > gov | 2001-06-14 | SKOPJE MKD | "Petersham, [comes on] Thursday" | contexts: diplomatic
PROTEST/riot happened core | crowds > albanians | - | Bitola MKD | "crowds [burned shops] of" | contexts: religion_ethnicity
REQUEST/yield happened | redcross > gov, rebels | - | Slupčane MKD | "Cross [begged both] sides" | contexts: human_security
%statements
S1 | hoxha | direct named | "[announced] by mobile" | "I will begin to attack the police stations, the airport, and the government,"
S2 | kostovski | indirect named | "He [accused]" | "NATO of sleeping"
S3 | gov | indirect institution | "Government [declared] yesterday" | "a unilateral suspension of fire of 24 hours"
S4 | redcross | indirect anonymous | "Cross [begged] both" | "both sides to let the old people out of Slupčane"
%figures
"Friday [eight kilometres] from" | exact 8 km | distance from the capital
"of [24 hours], so" | exact 24 hour | suspension of fire
"whose [100,000 inhabitants]" | exact 100000 person | inhabitants without water
"for [a week] because" | exact 1 week | time without water
"of [three policemen]" | exact 3 person | policemen buried
"[Some 20,000 persons]" | about 20000 person | persons who fled to Kosovo
%visits
petersham planned | SKOPJE MKD 2001-06-14
paloma planned | SKOPJE MKD 2001-06-14
%places
SKOPJE MKD; Aračinovo MKD; Kumanovo MKD; Lipkovo MKD; Bitola MKD; Kosovo XKX; Slupčane MKD
%dates
"SKOPJE, [12 June 2001]" = 2001-06-12
"since [Friday] eight" = 2001-06-08
"by [midnight]" = 2001-06-12
"declared [yesterday] a" = 2001-06-11
"through at [noon]" = 2001-06-12
"since [May], support" = 2001-05-01..2001-05-31
"comes on [Thursday]" = 2001-06-14
