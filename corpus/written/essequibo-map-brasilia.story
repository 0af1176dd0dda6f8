name: essequibo-map-brasilia
published: 2023-12-07
style: agency
region: Americas
negatives: none

GEORGETOWN, Dec 7, 2023 (Istmo Noticias) – Guyana put its army on full alert and turned to the UN Security Council on Wednesday after Venezuela's president unveiled a map on which two thirds of his neighbour's territory had become a Venezuelan state.

President Rafael Ochoa Lugo, who says 95 percent of voters backed the claim in Sunday's referendum, named a general as governor of Essequibo and gave oil companies three months to leave the waters off its coast. "The river is ours and so is what lies under the sea," he told a rally in Caracas. He also ordered the arrest of six opposition politicians, whom he accuses of taking bribes from an American oil firm to sabotage the vote.

President Shivnarine Ramdeen of Guyana spoke of a direct threat. He refused to discuss the border bilaterally, a case on which is before the International Court of Justice. Brazil moved 28 armoured vehicles to Boa Vista and offered its capital for talks; Ochoa Lugo has accepted, Ramdeen was still thinking about it on Thursday.

The U.S. Southern Command will fly patrols over Guyana, jointly with the Guyanese air corps, its embassy said. "Keep your planes in Florida," Venezuela's defence minister, Aquiles Barrios, posted. A Guyanese army helicopter with seven people aboard went missing near the border on Wednesday in bad weather; there was no indication that it had been fired upon.

%actors
guyana = Guyana | GUY | state
council = UN Security Council | - | igo
venezuela = Venezuela | VEN | state
ochoa = Rafael Ochoa Lugo | VEN | person | Venezuela's president; Ochoa Lugo
voters = 95 percent of voters | VEN | population
general = a general | VEN | person
oil = oil companies | - | organization
opposition = six opposition politicians | VEN | person
ramdeen = Shivnarine Ramdeen | GUY | person | Ramdeen
brazil = Brazil | BRA | state
southcom = U.S. Southern Command | USA | state | its embassy
barrios = Aquiles Barrios | VEN | person
%events
MOBILIZE/troops happened core | guyana > venezuela | 2023-12-06 | - | "Guyana [put its army on]" | contexts: military, territory
REQUEST/assist happened core | guyana > council | 2023-12-06 | - | "and [turned to] the UN" | contexts: diplomatic, territory
THREATEN/territory happened core | ochoa > guyana | - | - | "president [unveiled a map] on" | contexts: territory
SUPPORT happened | voters > ochoa | 2023-12-03 | - | "voters [backed] the claim" | contexts: territory, election | by S1
SUPPORT happened | ochoa > general | - | - | "[named a general as] governor" | contexts: territory
THREATEN/restrict happened core | ochoa > oil | - | - | "and [gave oil companies three] months" | contexts: natural_resource, territory
COERCE/arrest planned core | ochoa > opposition | - | - | "also [ordered the arrest] of" | contexts: repression
ACCUSE/allege happened | ochoa > opposition | - | - | "whom he [accuses] of" | contexts: corruption
ACCUSE/disapprove happened core | ramdeen > venezuela | - | - | "spoke of a [direct threat]" | contexts: territory
REJECT/meet happened core | ramdeen > venezuela | - | - | "He [refused to discuss] the" | contexts: territory, diplomatic
ACCUSE/allege ongoing | guyana > venezuela | - | - | "a [case] on which" | contexts: legal, territory
MOBILIZE/troops happened core | brazil > - | - | Boa Vista BRA | "Brazil [moved 28 armoured vehicles]" | contexts: military
AGREE happened core | brazil > guyana, venezuela | - | - | "and [offered its capital] for" | contexts: diplomatic
AGREE happened | ochoa > brazil | - | - | "Lugo has [accepted], Ramdeen" | contexts: diplomatic
COOPERATE planned core | southcom > guyana | - | Guyana GUY | "Command [will fly patrols] over" | contexts: military | by S4
THREATEN happened | barrios > southcom | - | - | "[Keep your planes in] Florida" | contexts: military | by S5
ASSAULT denied | - > guyana | 2023-12-06 | - | "had been [fired upon]" | contexts: military
%statements
S1 | ochoa | indirect named | "who [says] 95" | "95 percent of voters backed the claim in Sunday's referendum"
S2 | ochoa | direct named | "he [told] a rally" | "The river is ours and so is what lies under the sea,"
S3 | ramdeen | indirect named | "Guyana [spoke of] a" | "a direct threat"
S4 | southcom | indirect institution | "embassy [said]" | "The U.S. Southern Command will fly patrols over Guyana, jointly with the Guyanese air corps"
S5 | barrios | direct named | "Barrios, [posted]" | "Keep your planes in Florida,"
S6 | ochoa | indirect named | "he [accuses] of" | "of taking bribes from an American oil firm to sabotage the vote"
%figures
"which [two thirds of his neighbour's territory]" | exact 66.7 percent | Guyana's territory claimed
"says [95 percent of voters]" | exact 95 percent | voters who backed the claim
"companies [three months]" | exact 3 month | time to leave
"of [six opposition politicians]" | exact 6 person | politicians to be arrested
"moved [28 armoured vehicles]" | exact 28 item | armoured vehicles
"with [seven people] aboard" | exact 7 person | people aboard the helicopter
%places
GEORGETOWN GUY; Guyana GUY; Venezuela VEN; Essequibo GUY; Caracas VEN; Brazil BRA; Boa Vista BRA; Florida USA
%dates
"GEORGETOWN, [Dec 7, 2023]" = 2023-12-07
"Council on [Wednesday] after" = 2023-12-06
"in [Sunday]'s" = 2023-12-03
"it on [Thursday]" = 2023-12-07
"border on [Wednesday] in" = 2023-12-06
