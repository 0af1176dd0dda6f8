name: santo-domingo-haiti-canal-border
published: 2023-09-15
style: agency
region: Americas
negatives: none

SANTO DOMINGO, Sept 15, 2023 (Istmo Noticias) – The Dominican Republic shut every crossing to Haiti, by land, sea and air, at six o'clock on Friday morning because of a canal that Haitian farmers are digging with their hands.

President Luis Corona Abreu says the ditch at Ouanaminthe would drain the Massacre River, which both countries share, and violates the treaty of 1929. He had given Port-au-Prince three days to have it stopped. "We do not want a confrontation, but we are facing uncontrollable people," he told the nation on Thursday. Soldiers with armoured cars have lined the bank at Dajabón since the weekend. Nine Haitian businessmen, suspected of paying for the cement, may no longer enter.

Haiti's government, whose delegation was at the negotiating table in Santo Domingo when the order was signed, called it unilateral and unjust. It did not condemn the canal; it could not stop it, either, an adviser to Prime Minister Ariel Moïse-Laurent admitted. Three thousand people sang at the site all night. "The machine is stopped, not the shovel," said their leader, the agronomist Wideline Pierre-Jacques.

The market at Dajabón was empty. Dominican egg producers, who sell 30 percent of their output across the river, asked for compensation, and the UN's expert on human rights in Haiti, Guillaume Oquendo, for a reversal. The OAS offered engineers.

%actors
dr = The Dominican Republic | DOM | state
haiti = Haiti | HTI | state | Port-au-Prince; Haiti's government
farmers = Haitian farmers | HTI | population | Three thousand people
corona = Luis Corona Abreu | DOM | person
soldiers = Soldiers with armoured cars | DOM | state
businessmen = Nine Haitian businessmen | HTI | person
adviser = an adviser to Prime Minister Ariel Moïse-Laurent | HTI | person
pierre = Wideline Pierre-Jacques | HTI | person
producers = Dominican egg producers | DOM | organization
oquendo = Guillaume Oquendo | - | person
oas = The OAS | - | igo
%events
COERCE/restrict happened core | dr > haiti | 2023-09-15 | - | "Republic [shut every crossing] to" | contexts: natural_resource, territory
ACCUSE/allege happened core | corona > haiti | - | - | "Abreu [says the ditch] at" | contexts: natural_resource, legal
THREATEN happened core | corona > haiti | - | - | "He had [given Port-au-Prince three] days" | contexts: natural_resource
ACCUSE/disapprove happened | corona > farmers | 2023-09-14 | - | "are facing [uncontrollable people]" | contexts: natural_resource | by S2
MOBILIZE/troops happened core | soldiers > haiti | - | Dajabón DOM | "cars have [lined the bank]" | contexts: military
COERCE/restrict happened | dr > businessmen | - | - | "[may no longer enter]" | contexts: natural_resource
CONSULT happened | haiti, dr > - | - | Santo Domingo DOM | "was [at the negotiating table]" | contexts: diplomatic
ACCUSE/disapprove happened core | haiti > dr | - | - | "signed, [called it unilateral] and" | contexts: diplomatic
ACCUSE/disapprove denied | haiti > farmers | - | - | "It [did not condemn] the" | contexts: natural_resource
PROTEST/demo happened | farmers > dr | - | Ouanaminthe HTI | "people [sang at the site]" | contexts: natural_resource
REJECT/yield happened | pierre > dr | - | Ouanaminthe HTI | "is stopped, [not the shovel]" | contexts: natural_resource | by S5
REQUEST happened | producers > dr | - | - | "river, [asked for compensation]" | contexts: economic
REQUEST/yield happened | oquendo > dr | - | - | "river, [asked for] compensation" | contexts: human_rights
AGREE happened | oas > dr, haiti | - | - | "OAS [offered] engineers" | contexts: diplomatic
COOPERATE happened | producers > haiti | - | - | "who [sell 30 percent] of" | contexts: economic
%statements
S1 | corona | indirect named | "Abreu [says] the" | "the ditch at Ouanaminthe would drain the Massacre River, which both countries share, and violates the treaty of 1929"
S2 | corona | direct named | "he [told] the nation" | "We do not want a confrontation, but we are facing uncontrollable people,"
S3 | haiti | indirect institution | "signed, [called] it" | "it unilateral and unjust"
S4 | adviser | indirect anonymous | "Moïse-Laurent [admitted]" | "it could not stop it, either"
S5 | pierre | direct named | "shovel," [said] their" | "The machine is stopped, not the shovel,"
S6 | producers | indirect institution | "river, [asked for] compensation" | "compensation"
%figures
"Port-au-Prince [three days]" | exact 3 day | time to stop the canal
"[Nine Haitian businessmen]" | exact 9 person | businessmen banned
"[Three thousand people] sang" | exact 3000 person | people at the canal
"sell [30 percent of their output]" | exact 30 percent | eggs sold to Haiti
%places
SANTO DOMINGO DOM; Santo Domingo DOM; Dominican Republic DOM; Haiti HTI; Ouanaminthe HTI; Massacre River -; Port-au-Prince HTI; Dajabón DOM
%dates
"DOMINGO, [Sept 15, 2023]" = 2023-09-15
"at [six o'clock on Friday morning]" = 2023-09-15
"treaty of [1929]" = 1929-01-01..1929-12-31
"nation on [Thursday]" = 2023-09-14
"since [the weekend]" = 2023-09-09..2023-09-10
