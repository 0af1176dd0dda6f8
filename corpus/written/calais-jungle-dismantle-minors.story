name: calais-jungle-dismantle-minors
published: 2016-10-26
style: agency
region: Europe
negatives: none

CALAIS, Oct 26, 2016 (Manche Wire) – Migrants set fire to their own huts in the camp known as the Jungle on Wednesday as French demolition crews, protected by 1,250 police, moved in for a third day and buses carried the last of some 5,600 adults to reception centres across the country.

"It is a tradition among Afghans to burn the house before you move," shrugged Prefect Fabrice Buclet, who declared at noon that the camp was empty. It was not: charities counted at least a hundred children sleeping by the road. Save the Children accused both governments of playing ping-pong with them.

Britain has taken in 274 minors since mid-October and suspended the transfers on Monday at the request of France. Home Secretary Angela Rudge phoned the interior minister, Bernard Casals, on Wednesday evening and asked him to protect those who are left; he replied that he was surprised, since London had refused for months to let them come. His Prime Minister has invited hers to "assume the duty of a friend".

Smugglers stabbed an Eritrean boy on Tuesday in a quarrel over a place in a lorry. Police arrested four Pakistanis. A British volunteer, Kelly Dunmore, was deported for handing out maps.

In the Auvergne the mayor of Loubeyrat, where a holiday home was meant for 80 Sudanese, resigned after shots were fired at its windows. Two thousand people marched through Calais earlier this month to demand exactly what now happens. The port's truckers, who blocked the motorway in September, offered the police coffee.

%actors
migrants = Migrants | - | population
crews = French demolition crews | FRA | state
police = 1,250 police | FRA | state | the police; Police
adults = some 5,600 adults | - | population
buclet = Fabrice Buclet | FRA | person
save = Save the Children | - | organization
france = France | FRA | state
britain = Britain | GBR | state | London
minors = 274 minors | - | population
rudge = Angela Rudge | GBR | person
casals = Bernard Casals | FRA | person
fpm = His Prime Minister | FRA | person
hers = Britain's Prime Minister | GBR | person | hers
smugglers = Smugglers | - | organization
boy = an Eritrean boy | ERI | person
pakistanis = four Pakistanis | PAK | person
dunmore = Kelly Dunmore | GBR | person
mayor = the mayor of Loubeyrat | FRA | person
people = Two thousand people | FRA | population
truckers = The port's truckers | FRA | organization
%events
ASSAULT/destroy happened core | crews > migrants | 2016-10-26 | CALAIS FRA | "[moved in] for a third" | contexts: migration
ASSAULT/primitive happened | migrants > - | 2016-10-26 | CALAIS FRA | "Migrants [set fire to] their" | contexts: migration
MOBILIZE/police happened core | police > migrants | 2016-10-26 | CALAIS FRA | "crews, [protected by] 1,250" | contexts: migration
COERCE/deport happened core | france > adults | - | - | "buses [carried the last] of" | contexts: migration
ACCUSE/disapprove happened core | save > france, britain | - | - | "Children [accused] both" | contexts: migration
AID happened core | britain > minors | - | - | "Britain has [taken in] 274" | contexts: migration, asylum
SANCTION/discontinue happened | britain > minors | 2016-10-24 | - | "and [suspended the transfers] on" | contexts: migration
REQUEST happened | france > britain | - | - | "at the [request] of France" | contexts: migration
CONSULT/phone happened core | rudge, casals > - | 2016-10-26 | - | "Rudge [phoned] the" | contexts: migration
REQUEST/assist happened | rudge > casals | 2016-10-26 | - | "and [asked him] to protect" | contexts: migration
REJECT/assist happened | britain > minors | - | - | "London had [refused for months]" | contexts: migration | by S4
ACCUSE/disapprove happened | casals > britain | 2016-10-26 | - | "he [replied] that" | contexts: migration
REQUEST happened core | fpm > hers | - | - | "has [invited hers to] "assume" | contexts: migration
ASSAULT/primitive happened | smugglers > boy | 2016-10-25 | - | "Smugglers [stabbed] an" | contexts: trafficking
COERCE/arrest happened | police > pakistanis | - | - | "Police [arrested] four" | contexts: trafficking
COERCE/deport happened | france > dunmore | - | - | "Dunmore, was [deported] for" | contexts: migration
RETREAT/resign happened | mayor > - | - | Loubeyrat FRA | "Sudanese, [resigned] after" | contexts: migration
PROTEST/demo happened | people > - | 2016-10-01..2016-10-26 | Calais FRA | "people [marched] through" | contexts: migration
PROTEST/obstruct happened | truckers > - | 2016-09-01..2016-09-30 | - | "who [blocked the motorway] in" | contexts: migration
%statements
S1 | buclet | direct named | "move," [shrugged] Prefect" | "It is a tradition among Afghans to burn the house before you move,"
S2 | buclet | indirect named | "who [declared] at" | "the camp was empty"
S3 | save | indirect institution | "[accused] both governments" | "both governments of playing ping-pong with them"
S4 | casals | indirect named | "he [replied] that" | "he was surprised, since London had refused for months to let them come"
S5 | rudge | indirect named | "and [asked] him" | "him to protect those who are left"
S6 | fpm | mixed anonymous | "has [invited] hers" | "hers to "assume the duty of a friend""
%figures
"by [1,250 police]" | exact 1250 person | police
"of [some 5,600 adults]" | about 5600 person | adults carried to reception centres
"[at least a hundred children]" | at least 100 person | children sleeping by the road
"in [274 minors]" | exact 274 person | minors taken in by Britain
"arrested [four Pakistanis]" | exact 4 person | people arrested
"for [80 Sudanese]" | exact 80 person | Sudanese to be lodged
"[Two thousand people]" | exact 2000 person | marchers
%places
CALAIS FRA; Calais FRA; Jungle FRA; Britain GBR; France FRA; London GBR; Auvergne FRA; Loubeyrat FRA
%dates
"CALAIS, [Oct 26, 2016]" = 2016-10-26
"Jungle on [Wednesday] as" = 2016-10-26
"since [mid-October] and" = 2016-10-11..2016-10-20
"transfers on [Monday]" = 2016-10-24
"on [Wednesday evening]" = 2016-10-26
"boy on [Tuesday]" = 2016-10-25
"Calais [earlier this month]" = 2016-10-01..2016-10-26
"in [September], offered" = 2016-09-01..2016-09-30
