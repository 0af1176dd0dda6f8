name: dodoma-lake-map
published: 2012-08-09
style: local
region: Africa
negatives: none

DODOMA: Tanzania will not move an inch of the line in Lake Nyasa, and will answer “the smallest provocation”, MPs were told yesterday to loud thumping of desks, as patrol boats were towed through Songea on their way to the shore.

Foreign Affairs Minister Benedict Mbawala said that Malawi, which claims the whole of the lake under a treaty of 1890, had been asked to stop its search for oil at once. Lilongwe has refused, he added. Two British firms have been flying low over fishermen from Mbamba Bay, and seven canoes capsized last week in the wash of an unmarked vessel.

“There is no cause for alarm. Nobody is mobilising,” said the Malawian High Commissioner, Flossie Gomani, when reached by telephone. She confirmed that the two delegations would meet in Mzuzu on the 20th. President Wezi Mkandawire told reporters in Blantyre that his country would go to The Hague if talks failed.

Former Mozambican president Joaquim Sitoe has been requested by SADC to mediate. Dar es Salaam has accepted him; Malawi is said to prefer a judge.

Opposition leader Zitto Lyimo criticised the Prime Minister for “rattling a spoon in a saucepan” and called on both presidents to swim together. He was ordered out of the chamber by the Speaker, and carried out by four ushers.

%actors
tanzania = Tanzania | TZA | state | Dar es Salaam
mbawala = Benedict Mbawala | TZA | person
malawi = Malawi | MWI | state | Lilongwe
firms = Two British firms | GBR | organization
fishermen = fishermen from Mbamba Bay | TZA | population
gomani = Flossie Gomani | MWI | person | the Malawian High Commissioner
mkanda = Wezi Mkandawire | MWI | person | President Wezi Mkandawire
sitoe = Joaquim Sitoe | MOZ | person | Former Mozambican president Joaquim Sitoe
sadc = SADC | - | igo
lyimo = Zitto Lyimo | TZA | person | Opposition leader Zitto Lyimo
pm = the Prime Minister | TZA | person
presidents = both presidents | - | person
speaker = the Speaker | TZA | person
delegations = the two delegations | - | state
%events
REJECT/yield happened core | tanzania > malawi | 2012-08-08 | DODOMA TZA | "Tanzania will [not move] an" | contexts: territory
THREATEN/violence happened core | tanzania > malawi | 2012-08-08 | DODOMA TZA | "and [will answer] “the" | contexts: territory
MOBILIZE/weapons ongoing core | tanzania > malawi | 2012-08-08 | Songea TZA | "boats were [towed] through" | contexts: territory, military
REQUEST/yield happened core | tanzania > malawi | - | - | "had been [asked] to stop" | contexts: natural_resource, territory | by S2
REJECT/yield happened core | malawi > tanzania | - | - | "Lilongwe has [refused]" | contexts: natural_resource | by S3
COERCE happened | firms > fishermen | - | - | "firms have been [flying low] over" | contexts: natural_resource
MOBILIZE denied | malawi > tanzania | - | - | "Nobody is [mobilising]" | contexts: military | by S4
CONSULT planned core | delegations > - | 2012-08-20 | Mzuzu MWI | "delegations [would meet] in" | contexts: territory, diplomatic
THREATEN happened core | mkanda > tanzania | - | Blantyre MWI | "country [would go] to" | contexts: legal, territory
REQUEST/meet happened core | sadc > sitoe | - | - | "has been [requested] by" | contexts: diplomatic
AGREE happened | tanzania > sitoe | - | - | "Salaam has [accepted] him" | contexts: diplomatic
ACCUSE/disapprove happened core | lyimo > pm | 2012-08-08 | DODOMA TZA | "Lyimo [criticised] the" | contexts: legislative
REQUEST happened | lyimo > presidents | 2012-08-08 | DODOMA TZA | "and [called on] both" | contexts: diplomatic
COERCE happened | speaker > lyimo | 2012-08-08 | DODOMA TZA | "was [ordered out] of" | contexts: legislative
%statements
S1 | tanzania | mixed institution | "MPs were [told] yesterday" | "Tanzania will not move … smallest provocation”"
S2 | mbawala | indirect named | "Mbawala [said] that" | "Malawi, which claims the whole of the lake under a treaty of 1890, had been asked to stop its search for oil at once"
S3 | mbawala | indirect named | "he [added]" | "Lilongwe has refused"
S4 | gomani | direct named | "[said] the Malawian" | "There is no cause for alarm. Nobody is mobilising,"
S5 | gomani | indirect named | "She [confirmed] that" | "the two delegations would meet in Mzuzu on the 20th"
S6 | mkanda | indirect named | "Mkandawire [told]" | "his country would go to The Hague if talks failed"
S7 | lyimo | mixed named | "[criticised] the" | "the Prime Minister for “rattling a spoon in a saucepan”"
S8 | lyimo | indirect named | "[called on] both" | "both presidents to swim together"
%figures
"[seven canoes]" | exact 7 item | canoes capsized
"[Two British firms]" | exact 2 item | firms
"[four ushers]" | exact 4 person | ushers
%places
DODOMA TZA; Tanzania TZA; Lake Nyasa -; Songea TZA; Malawi MWI; Lilongwe MWI; Mbamba Bay TZA; Mzuzu MWI; Blantyre MWI; The Hague NLD; Dar es Salaam TZA
%dates
"told [yesterday]" = 2012-08-08; "of [1890]" = 1890-01-01..1890-12-31; "[last week]" = 2012-07-30..2012-08-05; "on [the 20th]" = 2012-08-20
