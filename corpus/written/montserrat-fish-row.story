name: montserrat-fish-row
published: 2001-03-22
style: local
region: Americas
negatives: none

Fishermen let governor's boat through

LITTLE BAY, Montserrat – After nine days the fishermen of Little Bay opened the harbour on Wednesday and allowed the ferry from Antigua to dock. Governor Howard Pinfold had promised them compensation for the nets that a Royal Navy launch cut on February 27.

The governor admitted that the launch had been chasing smugglers and got the wrong buoy. "I have eaten humble pie and a good deal of fish," he said.

Chief Minister Rosalind Weekes, who first threatened to have the boats impounded, commended both sides. One fisherman, Desmond Ryan, remains in custody for striking a constable with an oar; his friends want him out by Easter.

France has returned four Montserratians whom Guadeloupe's police detained in January with lobsters under size. They arrived on the same ferry, along with 200 bags of cement, a gift of the Dominican government.

%actors
fishermen = the fishermen of Little Bay | MSR | population
pinfold = Howard Pinfold | GBR | person | The governor
launch = a Royal Navy launch | GBR | state
weekes = Rosalind Weekes | MSR | person
ryan = Desmond Ryan | MSR | person
constable = a constable | MSR | state
friends = his friends | MSR | population
france = France | FRA | state
four = four Montserratians | MSR | person
gpolice = Guadeloupe's police | GLP | state
dominica = the Dominican government | DMA | state
montserrat = Montserrat | MSR | state
%events
RETREAT/access happened core | fishermen > montserrat | 2001-03-21 | Little Bay MSR | "Bay [opened the harbour] on" | contexts: natural_resource
PROTEST/obstruct happened core | fishermen > pinfold | 2001-03-12..2001-03-21 | Little Bay MSR | "After [nine days] the" | contexts: natural_resource
AGREE happened core | pinfold > fishermen | - | - | "had [promised them compensation] for" | contexts: natural_resource
ASSAULT/destroy happened | launch > fishermen | 2001-02-27 | - | "launch [cut] on February" | contexts: natural_resource
CONCEDE happened core | pinfold > fishermen | - | - | "governor [admitted] that" | contexts: natural_resource
THREATEN/restrict happened | weekes > fishermen | - | - | "who first [threatened] to" | contexts: natural_resource
SUPPORT happened | weekes > fishermen, pinfold | - | - | "impounded, [commended] both" | contexts: natural_resource
COERCE/arrest ongoing core | montserrat > ryan | - | - | "remains [in custody] for" | contexts: crime
ASSAULT/beat happened | ryan > constable | - | - | "for [striking a constable] with" | contexts: crime
REQUEST/yield happened | friends > montserrat | - | - | "his friends [want him out]" | contexts: legal
COERCE/deport happened | france > four | 2001-03-21 | - | "France has [returned] four" | contexts: natural_resource
COERCE/arrest happened | gpolice > four | 2001-01-01..2001-01-31 | - | "police [detained] in January" | contexts: natural_resource
AID happened core | dominica > montserrat | 2001-03-21 | - | "cement, [a gift of] the" | contexts: disasters
%statements
S1 | pinfold | indirect named | "governor [admitted] that" | "the launch had been chasing smugglers and got the wrong buoy"
S2 | pinfold | direct named | "fish," he [said]" | "I have eaten humble pie and a good deal of fish,"
S3 | weekes | indirect named | "[commended] both" | "both sides"
%figures
"After [nine days] the" | exact 9 day | blockade
"returned [four Montserratians]" | exact 4 person | people returned
"with [200 bags of cement]" | exact 200 item | bags of cement
%places
LITTLE BAY MSR; Montserrat MSR; Little Bay MSR; Antigua ATG; France FRA; Guadeloupe GLP
%dates
"harbour on [Wednesday]" = 2001-03-21
"on [February 27]" = 2001-02-27
"by [Easter]" = 2001-04-15
"detained in [January] with" = 2001-01-01..2001-01-31
