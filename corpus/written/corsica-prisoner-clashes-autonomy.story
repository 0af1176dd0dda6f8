name: corsica-prisoner-clashes-autonomy
published: 2022-03-17
style: agency
region: Europe
negatives: none

AJACCIO, March 17, 2022 (Agence du Sud) – France is ready to go "as far as autonomy" for Corsica, Interior Minister Bertrand Lasserre said on Thursday after two weeks in which masked youths attacked prefectures with petrol bombs and iron balls, wounding more than a hundred policemen.

The violence began when the nationalist Ange Santoni, serving life for the murder of Prefect Paul Lestrade in 1998, was strangled by a fellow prisoner, a jihadist, in the gymnasium at Arles. He lies in a coma. The government on March 8 lifted the special status that had kept him and two accomplices on the mainland. Too late, said the president of the island's council, Petru Simoncelli, who accused Paris of "a share in the hands that did it".

Lasserre made it a condition that calm return first. Two of the youth unions have accepted; a third, Ghjuventù Libera, called for a march in Bastia on Sunday. A man in a hood announced on a video that the underground FLN-C, which laid down its arms in 2014, would take them up again should nothing but words come. Police in Corte had a mortar of fireworks fired at them on Wednesday night and used up, their union complained, the last of 8,000 tear gas grenades.

In Paris the opposition charged President Lucien Ferrand, who faces an election in April, with rewarding violence. His spokeswoman rejected the criticism. The Basque and Catalan regional presidents congratulated Simoncelli, and Madrid told the French ambassador that it takes note. Spanish diplomats would not say of what.

%actors
france = France | FRA | state | Paris; The government
darmain = Bertrand Lasserre | FRA | person | Lasserre
youths = masked youths | FRA | population
policemen = more than a hundred policemen | FRA | state | Police in Corte
colombani = Ange Santoni | FRA | person
erignon = Paul Lestrade | FRA | person
prisoner = a fellow prisoner | FRA | person
accomplices = two accomplices | FRA | person
simoncelli = Petru Simoncelli | FRA | person | Simoncelli
corsica = Corsica | FRA | population
unions = Two of the youth unions | FRA | organization
libera = Ghjuventù Libera | FRA | organization
flnc = FLN-C | FRA | armed_group
union = their union | FRA | organization
opposition = the opposition | FRA | organization
ferrand = Lucien Ferrand | FRA | person
spokeswoman = His spokeswoman | FRA | person
presidents = The Basque and Catalan regional presidents | ESP | person
madrid = Madrid | ESP | state
ambassador = the French ambassador | FRA | person
%events
CONCEDE happened core | darmain > corsica | 2022-03-17 | - | "France is [ready to go] "as" | contexts: territory, political_institutions | by S1
ASSAULT/primitive happened core | youths > policemen | - | - | "youths [attacked prefectures] with" | contexts: territory
PROTEST/riot happened core | youths > france | - | - | "The [violence] began" | contexts: territory
ASSAULT/targeted happened | colombani > erignon | 1998-01-01..1998-12-31 | - | "the [murder] of Prefect" | contexts: terrorism
ASSAULT/beat happened core | prisoner > colombani | - | Arles FRA | "was [strangled] by" | contexts: crime, terrorism
CONCEDE happened core | france > colombani, accomplices | 2022-03-08 | - | "8 [lifted the special status]" | contexts: legal
ACCUSE/allege happened core | simoncelli > france | - | - | "who [accused] Paris" | contexts: territory
REQUEST/yield happened | darmain > youths | - | - | "Lasserre [made it a condition]" | contexts: territory
AGREE happened | unions > darmain | - | - | "unions have [accepted]; a" | contexts: territory
REQUEST happened | libera > - | - | - | "Libera, [called for a march]" | contexts: territory
PROTEST/demo planned | libera > france | 2022-03-20 | Bastia FRA | "a [march] in Bastia" | contexts: territory | by S3
THREATEN/violence happened core | flnc > france | - | - | "hood [announced] on" | contexts: territory, terrorism
RETREAT/disarm happened | flnc > - | 2014-01-01..2014-12-31 | - | "which [laid down its arms]" | contexts: territory | by S4
ASSAULT/crowd-control happened | policemen > youths | 2022-03-16 | Corte FRA | "last of 8,000 [tear gas grenades]" | contexts: repression | by S5
ACCUSE/disapprove happened core | opposition > ferrand | - | Paris FRA | "opposition [charged] President" | contexts: election
REJECT happened | spokeswoman > opposition | - | - | "spokeswoman [rejected] the" | contexts: executive
SUPPORT happened | presidents > simoncelli | - | - | "presidents [congratulated] Simoncelli" | contexts: territory
CONSULT happened | madrid, ambassador > - | - | - | "and Madrid [told] the" | contexts: diplomatic
%statements
S1 | darmain | mixed named | "Lasserre [said] on" | "France is ready to go "as far as autonomy" for Corsica"
S2 | simoncelli | mixed named | "who [accused] Paris of" | "Paris of "a share in the hands that did it""
S3 | libera | indirect institution | "Libera, [called for] a" | "a march in Bastia on Sunday"
S4 | flnc | indirect anonymous | "[announced] on a video" | "the underground FLN-C, which laid down its arms in 2014, would take them up again should nothing but words come"
S5 | union | indirect institution | "union [complained]" | "used up, their union complained, the last of 8,000 tear gas grenades"
S6 | opposition | indirect institution | "[charged] President" | "President Lucien Ferrand, who faces an election in April, with rewarding violence"
S7 | spokeswoman | indirect anonymous | "[rejected] the criticism" | "the criticism"
S8 | madrid | indirect institution | "Madrid [told] the" | "it takes note"
%figures
"after [two weeks] in" | exact 2 week | violence
"wounding [more than a hundred policemen]" | over 100 person | policemen wounded
"[Two of the youth unions]" | exact 2 item | youth unions
"of [8,000 tear gas grenades]" | exact 8000 item | tear gas grenades
"and [two accomplices] on" | exact 2 person | accomplices
%places
AJACCIO FRA; France FRA; Corsica FRA; Arles FRA; Paris FRA; Bastia FRA; Corte FRA; Madrid ESP
%dates
"AJACCIO, [March 17, 2022]" = 2022-03-17
"said on [Thursday]" = 2022-03-17
"Lestrade in [1998]" = 1998-01-01..1998-12-31
"on [March 8] lifted" = 2022-03-08
"Bastia on [Sunday]" = 2022-03-20
"arms in [2014]" = 2014-01-01..2014-12-31
"on [Wednesday night]" = 2022-03-16
"election in [April]" = 2022-04-01..2022-04-30
