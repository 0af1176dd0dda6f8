name: lisbon-un-candidate-lunch
published: 2016-01-20
style: agency
region: Global
negatives: film, culture

NEW YORK, Jan 20, 2016 (World Desk) – Bulgaria has dropped its foreign minister as candidate for United Nations secretary-general and put forward a European commissioner instead, diplomats in New York said on Wednesday, hours after Russia made clear that it would veto anyone "who arrives by way of Brussels".

The minister, Radka Ivanova, heard of the decision from a journalist. "I wish my successor the friends that I have had," she said. Portugal's candidate, former refugee official Duarte Nóbrega, is the only one whom no permanent member has criticized so far. He lunched on Tuesday with the ambassadors of China and France and flies to Moscow on Monday.

Britain, which holds the presidency of the Council until the end of the month, has proposed that the candidates be questioned in public. China objected. Costa Rica, New Zealand and 27 other small states wrote to the five permanent members, demanding "an election rather than an anointment".

A panel of lawyers has meanwhile cleared the former General Assembly president, Edmund Carrington of Antigua, of taking bribes; a court in New York, however, will try him in March. He was arrested in October and released on bail of $1 million.

In "The Thirty-Eighth Floor", a film which opens on Friday, assassins bomb the secretary-general's elevator and Russia invades Finland. Ms Ivanova has been invited to the premiere. She has refused.

%actors
bulgaria = Bulgaria | BGR | state
ivanova = Radka Ivanova | BGR | person | its foreign minister; Ms Ivanova
commissioner = a European commissioner | BGR | person
diplomats = diplomats in New York | - | person
russia = Russia | RUS | state | Moscow
nobrega = Duarte Nóbrega | PRT | person
china = China | CHN | state
france = France | FRA | state
britain = Britain | GBR | state
council = the Council | - | igo
costarica = Costa Rica | CRI | state
nz = New Zealand | NZL | state
small = 27 other small states | - | state
p5 = the five permanent members | - | state
panel = A panel of lawyers | - | organization
carrington = Edmund Carrington | ATG | person
court = a court in New York | USA | state
%events
REJECT happened core | bulgaria > ivanova | - | - | "Bulgaria has [dropped] its" | contexts: diplomatic | by S1
SUPPORT happened core | bulgaria > commissioner | - | - | "and [put forward] a" | contexts: diplomatic | by S1
THREATEN happened core | russia > commissioner | - | - | "Russia [made clear] that" | contexts: diplomatic
SUPPORT happened | ivanova > commissioner | - | - | "I [wish my successor] the" | contexts: diplomatic | by S3
ACCUSE/disapprove denied | p5 > nobrega | - | - | "has [criticized] so far" | contexts: diplomatic
CONSULT happened core | nobrega, china, france > - | 2016-01-19 | - | "He [lunched] on" | contexts: diplomatic
CONSULT/visit planned core | nobrega > russia | 2016-01-25 | Moscow RUS | "and [flies to] Moscow" | contexts: diplomatic
REQUEST/change happened | britain > council | - | - | "has [proposed] that" | contexts: diplomatic
REJECT/change happened core | china > britain | - | - | "China [objected]" | contexts: diplomatic
REQUEST/change happened core | costarica, nz, small > p5 | - | - | "[demanding] "an election" | contexts: diplomatic
REJECT happened | panel > - | - | - | "meanwhile [cleared] the former" | contexts: corruption
ACCUSE/allege planned | court > carrington | 2016-03-01..2016-03-31 | New York USA | "however, [will try] him" | contexts: corruption, legal
COERCE/arrest happened | - > carrington | 2015-10-01..2015-10-31 | - | "He was [arrested] in" | contexts: corruption
RETREAT/release happened | - > carrington | - | - | "and [released on bail] of" | contexts: legal
REJECT happened | ivanova > - | - | - | "She has [refused]" | contexts: diplomatic
%statements
S1 | diplomats | indirect anonymous | "New York [said] on" | "Bulgaria has dropped its foreign minister as candidate … put forward a European commissioner instead"
S2 | russia | mixed institution | "[made clear] that" | "it would veto anyone "who arrives by way of Brussels""
S3 | ivanova | direct named | "she [said]. Portugal's" | "I wish my successor the friends that I have had,"
S4 | britain | indirect institution | "month, has [proposed] that" | "the candidates be questioned in public"
S5 | costarica, nz, small | mixed institution | "[demanding] "an" | "an election rather than an anointment"
%figures
"[27 other small states]" | exact 27 country | small states that wrote
"of [$1 million]" | exact 1000000 USD | bail
%visits
nobrega planned | Moscow RUS 2016-01-25
%places
NEW YORK USA; New York USA; Bulgaria BGR; Russia RUS; Portugal PRT; Brussels BEL; China CHN; France FRA; Moscow RUS; Britain GBR; Costa Rica CRI; New Zealand NZL; Antigua ATG; Finland FIN
%dates
"NEW YORK, [Jan 20, 2016]" = 2016-01-20
"said on [Wednesday]" = 2016-01-20
"lunched on [Tuesday]" = 2016-01-19
"Moscow on [Monday]" = 2016-01-25
"until [the end of the month]" = 2016-01-21..2016-01-31
"him in [March]" = 2016-03-01..2016-03-31
"arrested in [October]" = 2015-10-01..2015-10-31
"opens on [Friday]" = 2016-01-22
