name: dundee-jute-strike-centenary
published: 1999-03-15
style: feature
region: Europe
negatives: history, metaphor

DUNDEE – A hundred years ago this week the women of the Lower Dens mill walked out, threw their shuttles into the Tay and marched on the sheriff's house, where mounted police rode them down. One of them, Agnes Lennie, went on hunger strike in the county gaol. She won a farthing a day.

On Saturday her great-granddaughter unveiled a plaque. The Lord Provost spoke, as did the trade union leader Hamish Rattray, who seized the chance to attack the government's plans for the minimum wage: they had been "gutted, filleted and served cold". There was a skirmish over the bill for the sandwiches. It ended in a truce.

Scotland votes in May for its first parliament since 1707. The Nationalists' candidate here, Iona McCrae, promised on the steps of the old mill to fight – with leaflets – for every jute worker's pension. A letter from the Prime Minister, who apologized for missing the occasion, was read out by a boy in clogs.

Nobody from Calcutta came, though the West Bengal jute workers' federation had been invited. Its general secretary wired that he was on strike.

%actors
women = the women of the Lower Dens mill | GBR | population
police = mounted police | GBR | state
lennie = Agnes Lennie | GBR | person
rattray = Hamish Rattray | GBR | person
gov = the government | GBR | state
mccrae = Iona McCrae | GBR | person
workers = every jute worker | GBR | population
pm = the Prime Minister | GBR | person
federation = West Bengal jute workers' federation | IND | organization
secretary = Its general secretary | IND | person
organizers = the organizers | GBR | organization | implied
%events
PROTEST/strike happened | women > - | - | DUNDEE GBR | "mill [walked out], threw" | contexts: economic, gender
PROTEST/demo happened | women > - | - | DUNDEE GBR | "and [marched on] the" | contexts: economic, gender
ASSAULT happened | police > women | - | DUNDEE GBR | "police [rode them down]" | contexts: repression
PROTEST/hunger happened | lennie > - | - | - | "went on [hunger strike] in" | contexts: gender
ACCUSE/disapprove happened core | rattray > gov | 1999-03-13 | DUNDEE GBR | "to [attack] the government's" | contexts: economic
AGREE happened | mccrae > workers | - | DUNDEE GBR | "McCrae, [promised] on" | contexts: election, economic
CONCEDE happened | pm > - | - | - | "who [apologized] for"
AGREE happened | organizers > federation | - | - | "federation had been [invited]"
PROTEST/strike ongoing | secretary > - | - | - | "he was [on strike]" | contexts: economic | by S2
%statements
S1 | rattray | mixed named | "to [attack] the" | "they had been "gutted, filleted and served cold""
S2 | secretary | indirect anonymous | "secretary [wired] that" | "he was on strike"
S3 | mccrae | indirect named | "[promised] on the" | "to fight – with leaflets – for every jute worker's pension"
%places
DUNDEE GBR; Tay GBR; Scotland GBR; Calcutta IND; West Bengal IND
%dates
"On [Saturday] her" = 1999-03-13
"votes in [May]" = 1999-05-01..1999-05-31
"since [1707]" = 1707-01-01..1707-12-31
