name: dublin-belfast-summit-snow
published: 2001-02-09
style: local
region: Europe
negatives: metaphor, sports

Armagh: Two governments salvage a summit between snowdrifts

They came four hours late and in a gritting lorry, but they came. Taoiseach Fergal Mannion and the Northern Ireland Secretary, Diana Halloway, opened the first meeting of the cross-border health council in Armagh on Thursday and signed away, in Mr Mannion's words, "thirty years of sending ambulances round the long way".

From April, patients on either side of the line will be taken to the nearest hospital. Dublin is paying two thirds of the cost of a new casualty ward in Newry. A heart surgeon from Dundalk, asked for his view, said it was "about time".

Outside, three dozen loyalists banged drums and blocked Mall West for an hour. A splinter faction of theirs, the Ulster Sword, rang a newsroom to claim it had left a pipe bomb under the delegation's bus. Army engineers found a biscuit tin with alarm clocks. Chief Superintendent Roy Kildare denounced the hoax as "wicked and rather badly made".

Ms Halloway refused to discuss the transfer of two prisoners to Portlaoise. She hinted that London might ease the rules if the republicans allowed the inspectors back into their arms dumps; the inspectors, a Finn and a South African, were turned away in November.

Sinn Féin boycotted the dinner. The weather, said the hotel's barman, had done more damage than all of them, and Armagh's footballers, snowed in at Clones, had been robbed of a certain victory.

%actors
mann = Fergal Mannion | IRL | person
hall = Diana Halloway | GBR | person
dublin = Dublin | IRL | state
surgeon = heart surgeon from Dundalk | IRL | person
loy = loyalists | GBR | organization | three dozen loyalists
sword = Ulster Sword | GBR | armed_group
kild = Roy Kildare | GBR | person
london = London | GBR | state | Army engineers
rep = republicans | GBR | armed_group
insp = inspectors | - | igo
sinn = Sinn Féin | GBR | organization
deleg = the delegation | - | organization | delegation's
%events
CONSULT happened core | mann, hall > - | 2001-02-08 | Armagh GBR | "[opened]"
CONSULT/visit happened | mann > hall | 2001-02-08 | Armagh GBR | "they [came]."
SUPPORT happened | mann, hall > - | 2001-02-08 | Armagh GBR | "[signed away]"
COOPERATE planned core | dublin, london > - | 2001-04-01..2001-04-30 | - | "[taken to]"
AID ongoing core | dublin > london | - | Newry GBR | "[paying]"
SUPPORT happened | surgeon > mann, hall | - | - | "[about time]"
PROTEST/obstruct happened core | loy > mann, hall | 2001-02-08 | Mall West GBR | "[blocked]"
PROTEST/demo happened | loy > mann, hall | 2001-02-08 | Armagh GBR | "[banged drums]"
THREATEN/violence happened core | sword > deleg | 2001-02-08 | - | "[rang a newsroom]"
ACCUSE/disapprove happened core | kild > sword | - | - | "[denounced]"
REJECT happened core | hall > mann | - | - | "[refused]"
CONCEDE hypothetical core | hall > rep | - | - | "[ease the rules]"
RETREAT/access hypothetical | rep > insp | - | - | "[allowed]"
REJECT/yield happened | rep > insp | 2000-11-01..2000-11-30 | - | "[turned away]"
PROTEST/boycott happened core | sinn > mann, hall | 2001-02-08 | - | "[boycotted]"
%statements
S1 | mann | mixed named | "[words]" | "thirty years of sending ambulances round the long way"
S2 | surgeon | direct anonymous | "[said] it was" | "about time"
S3 | sword | indirect institution | "[claim]" | "it had left a pipe bomb under the delegation's bus"
S4 | kild | mixed named | "[denounced]" | "the hoax as "wicked and rather badly made""
S5 | hall | indirect named | "[hinted]" | "London might ease … arms dumps"
%figures
"[thirty years]" | exact 30 year | time
"[two thirds]" | exact 0.667 ratio | cost
"[three dozen loyalists]" | exact 36 person | loyalists
"[two prisoners]" | exact 2 person | prisoners
"[four hours]" | exact 4 hour | delay
