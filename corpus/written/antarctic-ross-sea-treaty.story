name: antarctic-ross-sea-treaty
published: 2016-10-28
style: communique
region: Global
negatives: none

Press Release: Members agree to establish the world's largest marine protected area

Hobart, 28 October 2016

At its meeting in Hobart, which ends today, the Commission for the Conservation of Antarctic Marine Living Resources adopted by consensus a proposal by the United States and New Zealand to protect 1.55 million square kilometres of the Ross Sea.

The Russian Federation, which had opposed the proposal on five occasions, gave its consent after the term of protection was limited to 35 years. China supported the measure for the first time in 2015. The Chairman, Mr Vasco Teixeira of Portugal, thanked both for their spirit of compromise.

Members rejected a proposal of the European Union concerning the Weddell Sea and asked Germany to submit further data by June. Japan and Norway expressed reservations. The delegation of Ukraine was asked to explain the presence of the longliner Kapitan Hora in a closed area in March; it undertook to revoke the vessel's licence if the report is confirmed.

France informed the meeting that its navy, cooperating with Australia, had seized 140 kilometres of gillnet near Kerguelen. The operators of the ship Andrey Dolgov, listed as illegal in October, were not present.

The measure will enter into force on 1 December 2017.

%actors
commission = Commission for the Conservation of Antarctic Marine Living Resources | - | igo | Members
us = the United States | USA | state
nz = New Zealand | NZL | state
russia = The Russian Federation | RUS | state
china = China | CHN | state
teixeira = Vasco Teixeira | PRT | person | The Chairman
eu = European Union | - | igo
germany = Germany | DEU | state
japan = Japan | JPN | state
norway = Norway | NOR | state
ukraine = Ukraine | UKR | state
france = France | FRA | state
australia = Australia | AUS | state
hora = Kapitan Hora | - | organization
%events
CONSULT/multilateral happened core | commission > - | 2016-10-28 | Hobart AUS | "At its [meeting] in Hobart" | contexts: environment
AGREE happened core | commission > us, nz | - | Hobart AUS | "Resources [adopted by consensus] a" | contexts: environment
REQUEST/change happened | us, nz > commission | - | - | "a [proposal] by the United" | contexts: environment
REJECT/change happened | russia > us, nz | - | - | "which had [opposed] the" | contexts: environment
AGREE happened core | russia > us, nz | - | - | "[gave its consent] after" | contexts: environment
SUPPORT happened | china > us, nz | 2015-01-01..2015-12-31 | - | "China [supported] the" | contexts: environment
SUPPORT happened core | teixeira > russia, china | - | - | "Portugal, [thanked] both" | contexts: environment
REJECT/change happened core | commission > eu | - | Hobart AUS | "Members [rejected] a" | contexts: environment
REQUEST happened | commission > germany | - | Hobart AUS | "and [asked Germany] to" | contexts: environment
ACCUSE/disapprove happened | japan, norway > eu | - | Hobart AUS | "Norway [expressed reservations]" | contexts: environment
REQUEST happened | commission > ukraine | - | Hobart AUS | "Ukraine was [asked to explain]" | contexts: environment, natural_resource
AGREE happened core | ukraine > commission | - | Hobart AUS | "it [undertook] to revoke" | contexts: environment, natural_resource
SANCTION/discontinue hypothetical | ukraine > hora | - | - | "to [revoke the vessel's licence]" | contexts: natural_resource
COOPERATE happened | france, australia > - | - | Kerguelen ATF | "navy, [cooperating with] Australia" | contexts: natural_resource, military | by S2
COERCE/seize happened core | france > - | - | Kerguelen ATF | "had [seized] 140" | contexts: natural_resource | by S2
%statements
S1 | teixeira | indirect named | "[thanked] both" | "both for their spirit of compromise"
S2 | france | indirect institution | "France [informed] the" | "its navy, cooperating with Australia, had seized 140 kilometres of gillnet near Kerguelen"
%figures
"protect [1.55 million square kilometres]" | exact 1550000 km2 | protected area
"on [five occasions]" | exact 5 item | times Russia opposed the proposal
"to [35 years]" | exact 35 year | term of protection
"seized [140 kilometres] of" | exact 140 km | gillnet seized
%places
Hobart AUS; United States USA; New Zealand NZL; Ross Sea -; Russian Federation RUS; China CHN; Portugal PRT; Weddell Sea -; Germany DEU; Japan JPN; Norway NOR; Ukraine UKR; France FRA; Australia AUS; Kerguelen ATF
%dates
"Hobart, [28 October 2016]" = 2016-10-28
"ends [today], the" = 2016-10-28
"time in [2015]" = 2015-01-01..2015-12-31
"by [June]. Japan" = 2017-06-01..2017-06-30
"area in [March]" = 2016-03-01..2016-03-31
"illegal in [October], were" = 2016-10-01..2016-10-31
"on [1 December 2017]" = 2017-12-01
