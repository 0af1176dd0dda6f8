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
unsc = UN Security Council | - | igo
ochoa = Rafael Ochoa Lugo | VEN | person
venezuela = Venezuela | VEN | state
general = a general | VEN | person | general
oil = oil companies | - | organization
pol = six opposition politicians | VEN | person
ramdeen = Shivnarine Ramdeen | GUY | person
brazil = Brazil | BRA | state
usa = U.S. Southern Command | USA | state
embassy = U.S. embassy | USA | state | its embassy; embassy
barrios = Aquiles Barrios | VEN | person
voters = voters | VEN | population
%events
MOBILIZE/troops happened core | guyana > venezuela | 2023-12-06 | - | "put its [army on full alert]"
REQUEST/assist happened core | guyana > unsc | 2023-12-06 | - | "[turned to]"
COERCE/seize happened core | ochoa > guyana | - | - | "[unveiled a map]"
SUPPORT happened | voters > ochoa | 2023-12-03 | - | "[backed the claim]"
SUPPORT happened | ochoa > general | - | - | "[named a general]"
THREATEN/expel happened core | ochoa > oil | - | - | "[gave oil companies three]"
COERCE/arrest happened core | ochoa > pol | - | - | "[ordered the arrest]"
ACCUSE/allege happened core | ochoa > pol | - | - | "[accuses]"
ACCUSE/disapprove happened core | ramdeen > venezuela | - | - | "[spoke of]"
REJECT/meet happened core | ramdeen > venezuela | - | - | "[refused to discuss]"
ACCUSE/allege ongoing | guyana > venezuela | - | - | "[case]"
MOBILIZE/weapons happened core | brazil > - | - | Boa Vista BRA | "[moved 28 armoured vehicles]"
AGREE happened core | brazil > guyana, venezuela | - | - | "[offered its capital]"
AGREE happened core | ochoa > brazil | - | - | "[accepted]"
CONSULT/third-party hypothetical | ochoa, ramdeen > - | - | - | "for [talks]"
COOPERATE planned core | usa, guyana > - | - | Guyana GUY | "[fly patrols]"
REQUEST/yield happened core | barrios > usa | - | - | "[Keep your planes]"
ASSAULT denied | venezuela > guyana | 2023-12-06 | - | "[fired upon]"
%statements
S1 | ochoa | indirect named | "who [says]" | "95 percent of voters backed the claim in Sunday's referendum"
S2 | ochoa | direct named | "[told] a rally" | "The river is ours and so is what lies under the sea,"
S3 | ochoa | indirect named | "[accuses]" | "taking bribes from an American oil firm to sabotage the vote"
S4 | ramdeen | indirect named | "[spoke]" | "a direct threat"
S5 | embassy | indirect institution | "[said]." | "The U.S. Southern Command … corps"
S6 | barrios | direct named | "[posted]" | "Keep your planes in Florida,"
%figures
"[95 percent]" | exact 95 percent | voters
"[three months]" | exact 3 month | deadline
"[six opposition politicians]" | exact 6 person | politicians
"[28 armoured vehicles]" | exact 28 item | armoured vehicles
"[seven people]" | exact 7 person | aboard
