name: bilbao-arms-caches-list
published: 2017-04-08
style: agency
region: Europe
negatives: none

BAYONNE, April 8, 2017 (Golfo Press) – The Basque separatist group Askatu handed French authorities a list of eight arms caches on Saturday through a committee of "artisans of peace", bringing to an end the disarming of the last guerrilla force in western Europe.

In the dry stone huts and a garage near Pau police found 118 pistols and rifles, 25,000 cartridges and almost three tonnes of explosives. Bishop Xabier Etchart and an Anglican clergyman, the Rev. Colin Maddox, witnessed the handover in Bayonne's town hall; they are members of a verification commission which Madrid has never recognized.

Spain will give nothing in return, Prime Minister Álvaro Quintanar said. He called on the group to dissolve and to apologize to the families of its 829 victims. "They ask us for generosity and they have the keys of nothing," said Nieves Urrutia, whose father, a councillor in Ermua, was shot in the neck in 1997.

Askatu declared a permanent ceasefire in 2006, broke it nine months later with a car bomb at Madrid airport that killed two Ecuadoreans, and has kept another since October 2011. Some 360 of its members are in jail. On Friday, 3,000 people marched in San Sebastián to demand their transfer to prisons in the Basque Country; a regional minister, Josu Goikoetxea, endorsed the demand. France's interior minister spoke of a great step. His prosecutors are nevertheless investigating where the missing 350 Smith & Wessons have gone.

%actors
askatu = Askatu | ESP | armed_group | the group
france = French authorities | FRA | state
police = police | FRA | state
spain = Spain | ESP | state | Madrid
quintanar = Álvaro Quintanar | ESP | person
urrutia = Nieves Urrutia | ESP | person
father = a councillor in Ermua | ESP | person
ecuadoreans = two Ecuadoreans | ECU | population
members = Some 360 of its members | ESP | person
marchers = 3,000 people | ESP | population
goikoetxea = Josu Goikoetxea | ESP | person
minister = France's interior minister | FRA | person
prosecutors = His prosecutors | FRA | state
commission = a verification commission | - | organization
%events
RETREAT/disarm happened core | askatu > france | 2017-04-08 | BAYONNE FRA | "[handed French authorities a] list" | contexts: terrorism
COERCE/seize happened | police > askatu | 2017-04-08 | Pau FRA | "police [found 118 pistols] and" | contexts: terrorism
SUPPORT denied | spain > commission | - | - | "Madrid [has never recognized]" | contexts: terrorism
REJECT/yield happened core | quintanar > askatu | - | - | "Spain [will give nothing] in" | contexts: terrorism | by S1
REQUEST/yield happened core | quintanar > askatu | - | - | "He [called on] the group" | contexts: terrorism
ACCUSE/disapprove happened | urrutia > askatu | - | - | "they have [the keys of nothing]" | contexts: terrorism | by S3
ASSAULT/targeted happened | askatu > father | 1997-01-01..1997-12-31 | - | "was [shot in the neck]" | contexts: terrorism
RETREAT/ceasefire happened | askatu > - | 2006-01-01..2006-12-31 | - | "Askatu [declared a permanent ceasefire]" | contexts: terrorism
ASSAULT/explosives happened core | askatu > ecuadoreans | - | Madrid ESP | "with a [car bomb] at" | contexts: terrorism
RETREAT/ceasefire ongoing | askatu > - | - | - | "and has [kept another] since" | contexts: terrorism
COERCE/arrest ongoing | spain, france > members | - | - | "members are [in jail]" | contexts: terrorism, legal
PROTEST/demo happened core | marchers > spain, france | 2017-04-07 | San Sebastián ESP | "people [marched] in" | contexts: legal
REQUEST happened | marchers > spain, france | 2017-04-07 | San Sebastián ESP | "to [demand] their" | contexts: legal
SUPPORT happened | goikoetxea > marchers | - | - | "Goikoetxea, [endorsed] the" | contexts: legal
SUPPORT happened core | minister > askatu | - | - | "minister [spoke of a great] step" | contexts: terrorism
ACCUSE/investigate ongoing | prosecutors > askatu | - | - | "nevertheless [investigating] where" | contexts: terrorism
%statements
S1 | quintanar | indirect named | "Quintanar [said]" | "Spain will give nothing in return"
S2 | quintanar | indirect named | "[called on] the group" | "the group to dissolve and to apologize to the families of its 829 victims"
S3 | urrutia | direct named | "nothing," [said] Nieves" | "They ask us for generosity and they have the keys of nothing,"
S4 | minister | indirect anonymous | "[spoke of] a" | "a great step"
%figures
"of [eight arms caches]" | exact 8 item | arms caches
"found [118 pistols and rifles]" | exact 118 item | pistols and rifles
"rifles, [25,000 cartridges]" | exact 25000 item | cartridges
"and [almost three tonnes of explosives]" | almost 3 t | explosives
"its [829 victims]" | exact 829 person | victims
"killed [two Ecuadoreans]" | exact 2 person | people killed by the car bomb
"[Some 360 of its members]" | about 360 person | members in jail
"Friday, [3,000 people] marched" | exact 3000 person | marchers
"missing [350 Smith & Wessons]" | exact 350 item | missing revolvers
%places
BAYONNE FRA; Bayonne FRA; Pau FRA; Madrid ESP; Spain ESP; Ermua ESP; San Sebastián ESP; Basque Country ESP; France FRA; Europe -
%dates
"BAYONNE, [April 8, 2017]" = 2017-04-08
"caches on [Saturday]" = 2017-04-08
"neck in [1997]" = 1997-01-01..1997-12-31
"ceasefire in [2006]" = 2006-01-01..2006-12-31
"since [October 2011]" = 2011-10-01..2011-10-31
"On [Friday], 3,000" = 2017-04-07
