name: uruguay-pulp-bridge-hague
published: 2006-11-23
style: agency
region: Americas
negatives: none

MONTEVIDEO, Nov 23, 2006 (AmericaSur) – Neighbours from the Argentine town of Gualeguaychú blocked the bridge to Fray Bentos again this week, and Uruguay answered on Wednesday by sending soldiers to guard the Finnish pulp mill that is rising on its bank of the river.

"Not a single soldier will look at the water," President Tadeo Vásquez Rey assured his Argentine colleague, Néstor Alsina, in a letter. Alsina was not appeased: he found the deployment "offensive to a people that has never raised anything but banners". He has ruled out removing the pickets by force.

The World Bank approved a loan of $170 million for the mill on Tuesday. Argentina's delegate voted no, alone among 24. In The Hague the judges who in July refused to halt the works will hear Uruguay's complaint about the blockades on December 18. King Felipe Alonso of Spain, whom both asked to help, has sent his ambassador at the United Nations, Jaime Arrieta, up and down the river for ten days; he reported progress on "everything except the mill".

A second company, Spanish Celulosas, gave in and moved its project 200 kilometres to the south. For that it received Alsina's thanks and a visit by Uruguay's tax inspectors.

Some Uruguayan truckers have threatened to cut the gas pipeline. The interior minister warned them against it.

%actors
neighbours = Neighbours from the Argentine town of Gualeguaychú | ARG | population
uruguay = Uruguay | URY | state
vasquez = Tadeo Vásquez Rey | URY | person
alsina = Néstor Alsina | ARG | person | Alsina
wb = The World Bank | - | igo
mill = the Finnish pulp mill | FIN | organization | the mill
argentina = Argentina | ARG | state | Argentina's delegate
judges = the judges | - | igo
felipe = Felipe Alonso | ESP | person
arrieta = Jaime Arrieta | ESP | person
celulosas = Spanish Celulosas | ESP | organization
inspectors = Uruguay's tax inspectors | URY | state
truckers = Some Uruguayan truckers | URY | population
minister = The interior minister | URY | person
%events
PROTEST/obstruct happened core | neighbours > uruguay | - | Fray Bentos URY | "Gualeguaychú [blocked the bridge] to" | contexts: environment
MOBILIZE/troops happened core | uruguay > - | 2006-11-22 | - | "by [sending soldiers] to" | contexts: military
AGREE happened | vasquez > alsina | - | - | "Rey [assured] his Argentine" | contexts: military
ACCUSE/disapprove happened core | alsina > uruguay | - | - | "he [found the deployment] "offensive" | contexts: military, diplomatic
REJECT happened core | alsina > uruguay | - | - | "He has [ruled out removing] the" | contexts: repression
AGREE happened core | wb > mill | 2006-11-21 | - | "Bank [approved a loan] of" | contexts: economic
REJECT/assist happened | argentina > mill, wb | 2006-11-21 | - | "delegate [voted no], alone" | contexts: economic
REJECT happened | judges > argentina | 2006-07-01..2006-07-31 | The Hague NLD | "in July [refused to halt] the" | contexts: legal
CONSULT/multilateral planned | judges, uruguay > - | 2006-12-18 | The Hague NLD | "[will hear] Uruguay" | contexts: legal
ACCUSE/allege happened | uruguay > argentina | - | - | "Uruguay's [complaint] about" | contexts: legal
REQUEST/assist happened | uruguay, argentina > felipe | - | - | "whom both [asked to help]" | contexts: diplomatic
CONSULT ongoing core | arrieta, uruguay, argentina > - | - | - | "Arrieta, [up and down the] river" | contexts: diplomatic
RETREAT happened | celulosas > argentina | - | - | "Celulosas, [gave in] and" | contexts: environment
SUPPORT happened | alsina > celulosas | - | - | "received Alsina's [thanks] and" | contexts: environment
ACCUSE/investigate happened | inspectors > celulosas | - | - | "and a [visit] by Uruguay" | contexts: economic
THREATEN/restrict happened core | truckers > argentina | - | - | "have [threatened] to cut" | contexts: natural_resource
THREATEN happened | minister > truckers | - | - | "minister [warned] them"
%statements
S1 | vasquez | direct named | "Rey [assured] his" | "Not a single soldier will look at the water,"
S2 | alsina | mixed named | "he [found] the" | "the deployment "offensive to a people that has never raised anything but banners""
S3 | arrieta | mixed named | "he [reported] progress" | "progress on "everything except the mill""
S4 | truckers | indirect anonymous | "have [threatened]" | "to cut the gas pipeline"
S5 | minister | indirect anonymous | "minister [warned] them" | "them against it"
%figures
"of [$170 million]" | exact 170000000 USD | loan
"for [ten days]" | exact 10 day | mediation
"project [200 kilometres]" | exact 200 km | distance of the move
%places
MONTEVIDEO URY; Gualeguaychú ARG; Fray Bentos URY; Uruguay URY; Argentina ARG; The Hague NLD; Spain ESP
%dates
"MONTEVIDEO, [Nov 23, 2006]" = 2006-11-23
"again [this week], and" = 2006-11-20..2006-11-26
"answered on [Wednesday]" = 2006-11-22
"mill on [Tuesday]" = 2006-11-21
"in [July] refused" = 2006-07-01..2006-07-31
"on [December 18]" = 2006-12-18
