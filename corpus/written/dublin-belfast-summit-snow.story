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
mannion = Fergal Mannion | IRL | person | Mr Mannion
halloway = Diana Halloway | GBR | person | Ms Halloway
dublin = Dublin | IRL | state
surgeon = A heart surgeon from Dundalk | IRL | person
loyalists = three dozen loyalists | GBR | population
sword = Ulster Sword | GBR | armed_group
kildare = Roy Kildare | GBR | person
london = London | GBR | state
republicans = the republicans | GBR | armed_group
inspectors = the inspectors | - | organization
sinnfein = Sinn Féin | GBR | organization
barman = the hotel's barman | GBR | person
%events
CONSULT happened core | mannion, halloway > - | 2001-02-08 | Armagh GBR | "the first [meeting] of the cross-border" | contexts: health
CONSULT/visit happened | mannion > halloway | 2001-02-08 | Armagh GBR | "They [came four hours late]" | contexts: diplomatic
SUPPORT happened core | mannion, halloway > - | 2001-02-08 | Armagh GBR | "and [signed away], in" | contexts: health
COOPERATE planned core | dublin, london > - | 2001-04-01 | - | "line [will be taken] to" | contexts: health
AID ongoing | dublin > london | - | Newry GBR | "Dublin is [paying] two thirds" | contexts: health
PROTEST/demo happened | loyalists > mannion, halloway | 2001-02-08 | Armagh GBR | "loyalists [banged drums] and"
PROTEST/obstruct happened core | loyalists > - | 2001-02-08 | Mall West GBR | "and [blocked] Mall West"
THREATEN/violence happened core | sword > mannion, halloway | - | - | "to [claim] it had" | contexts: terrorism
ASSAULT/explosives denied | sword > mannion, halloway | - | - | "had left a [pipe bomb] under" | contexts: terrorism | by S3
ACCUSE/disapprove happened | kildare > sword | - | - | "Kildare [denounced] the" | contexts: terrorism
REJECT happened core | halloway > dublin | - | - | "Halloway [refused to discuss] the" | contexts: legal
CONCEDE hypothetical | london > republicans | - | - | "London [might ease] the" | contexts: legal | by S5
RETREAT/access hypothetical | republicans > inspectors | - | - | "if the republicans [allowed] the" | contexts: military | by S5
REJECT/yield happened | republicans > inspectors | 2000-11-01..2000-11-30 | - | "were [turned away] in" | contexts: military
PROTEST/boycott happened | sinnfein > mannion, halloway | - | - | "Féin [boycotted] the dinner"
%statements
S1 | mannion | mixed named | "in Mr Mannion's [words], "thirty" | "thirty years of sending ambulances round the long way"
S2 | surgeon | mixed anonymous | "view, [said] it was" | "it was "about time""
S3 | sword | indirect institution | "to [claim] it" | "it had left a pipe bomb under the delegation's bus"
S4 | kildare | mixed named | "[denounced] the hoax" | "the hoax as "wicked and rather badly made""
S5 | halloway | indirect named | "She [hinted] that" | "London might ease the rules if the republicans allowed the inspectors back into their arms dumps"
S6 | barman | indirect anonymous | "weather, [said] the" | "had done more damage than all of them"
%figures
"paying [two thirds of the cost]" | exact 66.7 percent | cost of the ward paid by Dublin
"[three dozen loyalists]" | exact 36 person | loyalists
"[four hours late]" | exact 4 hour | delay
"transfer of [two prisoners]" | exact 2 person | prisoners
"[thirty years] of" | exact 30 year | detours
%visits
mannion happened | Armagh GBR 2001-02-08
%places
Armagh GBR; Northern Ireland GBR; Dublin IRL; Newry GBR; Dundalk IRL; Mall West GBR; Portlaoise IRL; London GBR; Clones IRL
%dates
"Armagh on [Thursday] and" = 2001-02-08
"From [April], patients" = 2001-04-01..2001-04-30
"away in [November]" = 2000-11-01..2000-11-30
