name: kabul-nightly-operations-summary
published: 2011-10-13
style: ministry
region: Asia
negatives: none

Joint Command morning operational update

KABUL, Afghanistan (Oct. 13, 2011) – An Afghan and coalition security force detained a Red Valley network facilitator during an operation in Pul-e Alam district, Logar province, yesterday. He supplied roadside bombs to fighters along the Kabul highway. The force also seized two pistols and a quantity of wire.

In the north, Afghan National Army soldiers with coalition troops in support found a weapons cache in Burkah district, Baghlan province. It held 14 mortar rounds and was destroyed in place. Villagers had led the patrol to it.

In Kandahar's Zharay district, a coalition aircraft killed three insurgents who were seen placing a bomb in a culvert. A boy tending goats nearby was wounded by a fragment and flown to the hospital at Kandahar Airfield. An assessment is under way, and the commander of the local unit met the boy's elders this morning to apologize.

In Herat, 22 fighters of the Red Valley network joined the peace and reintegration program. They turned in their rifles to Governor Sayed Wahed Karokhi, who praised their courage and promised them work on the ring road.

Weather over the eastern provinces limited flights for most of the night.

"Nights like this one are made by villagers," said Brig. Gen. Torsten Okafor-Lind, the command's spokesman.

For the purposes of this update, a facilitator is a person who moves money, weapons or people for an insurgent group. Photographs are available on request.

%actors
force = An Afghan and coalition security force | - | organization | The force
facilitator = a Red Valley network facilitator | AFG | person
network = the Red Valley network | AFG | armed_group | fighters along the Kabul highway; 22 fighters of the Red Valley network; Red Valley network
ana = Afghan National Army soldiers | AFG | state
coalition = coalition troops | - | organization | a coalition aircraft; the local unit; the patrol
villagers = Villagers | AFG | population
insurgents = three insurgents | AFG | armed_group
boy = A boy tending goats | AFG | person
commander = the commander of the local unit | - | person
elders = the boy's elders | AFG | population
karokhi = Sayed Wahed Karokhi | AFG | person | Governor Sayed Wahed Karokhi
okafor = Torsten Okafor-Lind | - | person | the command's spokesman
%events
COERCE/arrest happened core | force > facilitator | 2011-10-12 | Pul-e Alam AFG | "force [detained] a" | contexts: military, terrorism
AID happened | facilitator > network | - | - AFG | "He [supplied roadside bombs] to" | contexts: terrorism
COERCE/seize happened | force > network | 2011-10-12 | Pul-e Alam AFG | "also [seized] two" | contexts: military
COERCE/seize happened core | ana, coalition > - | - | Burkah AFG | "support [found a weapons cache]" | contexts: military
AID happened | villagers > coalition | - | Burkah AFG | "had [led] the" | contexts: military
ASSAULT/aerial happened core | coalition > insurgents | - | Zharay AFG | "aircraft [killed] three" | contexts: military
ASSAULT/aerial happened | coalition > boy | - | Zharay AFG | "was [wounded] by" | contexts: military
AID happened | coalition > boy | - | Kandahar Airfield AFG | "and [flown] to" | contexts: military, health
ACCUSE/investigate ongoing | coalition > - | - | - | "An [assessment] is" | contexts: military
CONSULT happened | commander, elders > - | 2011-10-13 | - AFG | "unit [met] the" | contexts: military
CONCEDE planned | commander > elders | 2011-10-13 | - AFG | "to [apologize]." | contexts: military
RETREAT/disarm happened core | network > karokhi | - | Herat AFG | "They [turned in] their" | contexts: military
SUPPORT happened | karokhi > network | - | Herat AFG | "who [praised] their" | contexts: military
AGREE happened | karokhi > network | - | Herat AFG | "and [promised] them" | contexts: military
%statements
S1 | okafor | direct named | "villagers," [said] Brig." | "Nights like this one are made by villagers,"
S2 | karokhi | indirect named | "[promised] them" | "work on the ring road"
%figures
"[two pistols]" | exact 2 item | pistols seized
"[14 mortar rounds]" | exact 14 item | mortar rounds
"[three insurgents]" | exact 3 person | killed
"[22 fighters]" | exact 22 person | fighters who joined the program
%places
KABUL AFG; Afghanistan AFG; Pul-e Alam AFG; Logar AFG; Kabul AFG; Burkah AFG; Baghlan AFG; Kandahar AFG; Zharay AFG; Kandahar Airfield AFG; Herat AFG
%dates
"([Oct. 13, 2011])" = 2011-10-13; "province, [yesterday]" = 2011-10-12; "[this morning]" = 2011-10-13
