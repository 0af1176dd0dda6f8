name: undated-lake-compact-release
published: -
style: communique
region: Americas
negatives: none

Governors and Premiers Conclude Great Lakes Meeting in Thunder Bay

The governors of eight American states and the premiers of Ontario and Quebec have concluded their annual conference in Thunder Bay, Ontario, with an agreement to share data on algae and a sharp dispute over the water of Lake Michigan.

We, the participants, commit to cut the flow of phosphorus into Lake Erie by 40 percent. Ohio's governor, Marlene Dietz, announced that her state will pay farmers who plant strips along their creeks. Premier Gaétan Rousseau of Quebec thanked her "as a downstream drinker".

Illinois rejected a call by Michigan to close the Chicago canal, through which carp could reach the lakes. Governor Tom Hendershot of Michigan said that, failing this, his state would go back to the Supreme Court. Wisconsin asked all parties to approve the diversion of water to the town of Waukesha; Ontario objected, while Minnesota did not take a position.

The Council of the Anishinabek Nation, which had been invited for the first time, left the table when its request for a vote of its own was denied. The chair apologized to its Grand Chief, Bernadette Kiwenzie, and the matter will be taken up again in Cleveland.

Canada and the United States have patrolled the lakes jointly since 2012 under the Shiprider program.

%actors
participants = the participants | - | state | We; The governors of eight American states and the premiers of Ontario and Quebec
dietz = Marlene Dietz | USA | person
farmers = farmers who plant strips along their creeks | USA | population
rousseau = Gaétan Rousseau | CAN | person
illinois = Illinois | USA | state
michigan = Michigan | USA | state
hendershot = Tom Hendershot | USA | person
wisconsin = Wisconsin | USA | state
ontario = Ontario | CAN | state
council = The Council of the Anishinabek Nation | CAN | organization
chair = The chair | - | person
kiwenzie = Bernadette Kiwenzie | CAN | person
canada = Canada | CAN | state
us = the United States | USA | state
%events
CONSULT/multilateral happened core | participants > - | - | Thunder Bay CAN | "concluded their annual [conference] in" | contexts: environment
AGREE happened core | participants > - | - | Thunder Bay CAN | "with an [agreement] to share" | contexts: environment
AGREE happened core | participants > - | - | Thunder Bay CAN | "the participants, [commit] to" | contexts: environment
AID planned | dietz > farmers | - | - | "state [will pay farmers]" | contexts: environment, natural_resource | by S1
SUPPORT happened | rousseau > dietz | - | Thunder Bay CAN | "Quebec [thanked] her" | contexts: environment
REJECT/change happened core | illinois > michigan | - | Thunder Bay CAN | "Illinois [rejected] a call" | contexts: environment
REQUEST/change happened core | michigan > illinois | - | - | "a [call] by Michigan" | contexts: environment
THREATEN happened core | hendershot > illinois | - | - | "state [would go back to]" | contexts: legal, environment | by S3
REQUEST happened | wisconsin > participants | - | - | "Wisconsin [asked] all" | contexts: natural_resource
REJECT happened core | ontario > wisconsin | - | - | "Ontario [objected], while" | contexts: natural_resource
AGREE happened | participants > council | - | - | "which had been [invited] for" | contexts: religion_ethnicity
REJECT happened core | participants > council | - | Thunder Bay CAN | "vote of its own was [denied]" | contexts: religion_ethnicity
PROTEST/boycott happened | council > participants | - | Thunder Bay CAN | "[left the table] when" | contexts: religion_ethnicity
CONCEDE happened | chair > kiwenzie | - | - | "chair [apologized] to" | contexts: religion_ethnicity
COOPERATE ongoing core | canada, us > - | - | - | "States have [patrolled the lakes] jointly" | contexts: crime
%statements
S1 | dietz | indirect named | "Dietz, [announced] that" | "her state will pay farmers who plant strips along their creeks"
S2 | rousseau | mixed named | "[thanked] her "as" | "her "as a downstream drinker""
S3 | hendershot | indirect named | "Michigan [said] that" | "failing this, his state would go back to the Supreme Court"
S4 | wisconsin | indirect institution | "[asked] all parties" | "all parties to approve the diversion of water to the town of Waukesha"
%figures
"of [eight American states]" | exact 8 item | American states
"by [40 percent]" | exact 40 percent | cut of phosphorus
%places
Thunder Bay CAN; Ontario CAN; Quebec CAN; Lake Michigan USA; Lake Erie -; Ohio USA; Illinois USA; Michigan USA; Chicago USA; Wisconsin USA; Waukesha USA; Minnesota USA; Cleveland USA; Canada CAN; United States USA
%dates
"since [2012]" = 2012-01-01..2012-12-31
