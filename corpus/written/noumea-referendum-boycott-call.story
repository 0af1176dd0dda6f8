name: noumea-referendum-boycott-call
published: 2021-11-14
style: agency
region: Oceania
negatives: none

NOUMEA, Nov 14, 2021 (Agence Pacifique) – New Caledonia's independence parties told their voters on Sunday to stay away from the third and last referendum on leaving France, after Paris refused to put off the ballot of December 12 because of the epidemic.

"One does not campaign at funerals," said Kanak senator Wadra Poigoune. Custom requires a year of mourning; 276 people have died since September, most of them Melanesian. The loyalist leader Corinne Delavoix, who wants the vote to be held at once, accused her rivals of running away from a defeat. High Commissioner Étienne Marchal announced that 2,000 gendarmes and 15 armoured cars would arrive from the mainland.

The minister for overseas territories, Sabine Lecourt, flies in on Friday. The customary senate has declined to receive her. She promised in a radio interview that the day after the vote "the door stays open", and recalled the 18 months of talks foreseen in the accord of 1998.

Vanuatu, Papua New Guinea, Fiji and Solomon Islands, which make up the Melanesian Spearhead Group, urged France to postpone. At the United Nations, Vanuatu's ambassador warned the decolonization committee that a peace bought with blood in 1988 could be lost. Nineteen Kanaks and six gendarmes died that year when commandos stormed a cave on Ouvéa.

%actors
parties = New Caledonia's independence parties | NCL | organization
voters = their voters | NCL | population
france = France | FRA | state | Paris
poigoune = Wadra Poigoune | NCL | person
delavoix = Corinne Delavoix | NCL | person
marchal = Étienne Marchal | FRA | person
lecourt = Sabine Lecourt | FRA | person
senate = The customary senate | NCL | organization
vanuatu = Vanuatu | VUT | state
png = Papua New Guinea | PNG | state
fiji = Fiji | FJI | state
solomon = Solomon Islands | SLB | state
ambassador = Vanuatu's ambassador | VUT | person
kanaks = Nineteen Kanaks | NCL | population
commandos = commandos | FRA | state
noumea = New Caledonia | NCL | state
%events
REQUEST happened core | parties > voters | 2021-11-14 | - | "parties [told their voters] on" | contexts: election, territory
PROTEST/boycott planned core | parties > france | 2021-12-12 | - | "to [stay away from] the" | contexts: election, territory | by S1
REJECT/change happened core | france > parties | - | - | "Paris [refused to put off]" | contexts: election, health
REQUEST happened | delavoix > france | - | - | "who [wants the vote to] be" | contexts: election
ACCUSE/allege happened core | delavoix > parties | - | - | "once, [accused] her" | contexts: election
MOBILIZE/police planned core | marchal > - | - | - | "gendarmes and 15 armoured cars [would arrive] from" | contexts: election | by S4
CONSULT/visit planned core | lecourt > noumea | 2021-11-19 | NOUMEA NCL | "Lecourt, [flies in] on" | contexts: territory
REJECT/meet happened core | senate > lecourt | - | - | "has [declined to receive] her" | contexts: territory
AGREE happened | lecourt > parties | - | - | "She [promised] in a" | contexts: territory
CONSULT planned | france, parties > - | - | - | "18 months of [talks] foreseen" | contexts: territory | by S6
AGREE happened | france, parties > - | 1998-01-01..1998-12-31 | - | "the [accord] of 1998" | contexts: territory | by S6
REQUEST/change happened core | vanuatu, png, fiji, solomon > france | - | - | "Group, [urged] France" | contexts: election, territory
ACCUSE/disapprove happened | ambassador > france | - | - | "ambassador [warned] the" | contexts: territory
ASSAULT/firearms happened | commandos > kanaks | 1988-01-01..1988-12-31 | Ouvéa NCL | "commandos [stormed] a cave" | contexts: territory
%statements
S1 | parties | indirect institution | "parties [told] their" | "to stay away from the third and last referendum on leaving France"
S2 | poigoune | direct named | "funerals," [said]" | "One does not campaign at funerals,"
S3 | delavoix | indirect named | "once, [accused] her" | "her rivals of running away from a defeat"
S4 | marchal | indirect named | "Marchal [announced] that" | "2,000 gendarmes and 15 armoured cars would arrive from the mainland"
S5 | lecourt | mixed named | "[promised] in a radio" | "the day after the vote "the door stays open""
S6 | lecourt | indirect named | "and [recalled] the" | "the 18 months of talks foreseen in the accord of 1998"
S7 | ambassador | indirect anonymous | "[warned] the decolonization" | "a peace bought with blood in 1988 could be lost"
S8 | vanuatu, png, fiji, solomon | indirect institution | "[urged] France" | "France to postpone"
%figures
"mourning; [276 people]" | exact 276 person | people who died in the epidemic
"that [2,000 gendarmes]" | exact 2000 person | gendarmes
"and [15 armoured cars]" | exact 15 item | armoured cars
"the [18 months] of" | exact 18 month | talks
"[Nineteen Kanaks] and" | exact 19 person | Kanaks who died
"and [six gendarmes] died" | exact 6 person | gendarmes who died
%visits
lecourt planned | NOUMEA NCL 2021-11-19
%places
NOUMEA NCL; New Caledonia NCL; France FRA; Paris FRA; Vanuatu VUT; Papua New Guinea PNG; Fiji FJI; Solomon Islands SLB; Ouvéa NCL
%dates
"NOUMEA, [Nov 14, 2021]" = 2021-11-14
"voters on [Sunday]" = 2021-11-14
"ballot of [December 12]" = 2021-12-12
"since [September]" = 2021-09-01..2021-09-30
"in on [Friday]" = 2021-11-19
"accord of [1998]" = 1998-01-01..1998-12-31
"blood in [1988]" = 1988-01-01..1988-12-31
