name: port-au-prince-curfew
published: 2004-02-27
style: translated
region: Americas
negatives: none

PORT-AU-PRINCE, Friday 27 February 2004 (Agence Caraïbe) – It is a capital without lights that awoke this morning. The government of Prime Minister Josué Bellefleur has decreed a curfew from eight in the evening until six, after two nights of riots during which a crowd set shops on fire and sacked the customs house.

The electricity company, upon order of the ministry, has cut the current in the quarters of Bel-Air and Martissant, held by the partisans of the former senator Wilner Cadet. "One does not negotiate with the torch," declared the Minister of Justice, Mrs. Yolande Prosper, to our agency. She has forbidden the radios to broadcast the voice of Mr. Cadet.

The latter, from a place that he keeps secret, demanded the resignation of the whole government and made it known that his men would block the road to the airport as of Sunday. He affirmed, besides, that he never gave the order to burn anything.

The Caribbean Community proposed the sending of a mediation mission. Mr. Bellefleur accepted; the former senator refused to receive it so long as three of his lieutenants, apprehended Wednesday at Cap-Haïtien, have not been set free.

The Dominican Republic, for its part, has closed the crossing of Dajabón and sent back 310 Haitians in trucks. France and Canada evacuated, on Thursday, 160 of their nationals.

%actors
bellefleur = Josué Bellefleur | HTI | person | Mr. Bellefleur
gov = The government of Prime Minister Josué Bellefleur | HTI | state | the whole government
company = The electricity company | HTI | organization
quarters = the quarters of Bel-Air and Martissant | HTI | population
crowd = a crowd | HTI | population
cadet = Wilner Cadet | HTI | person | the former senator; Mr. Cadet
partisans = the partisans of the former senator Wilner Cadet | HTI | population | his men
prosper = Yolande Prosper | HTI | person
radios = the radios | HTI | organization
caricom = Caribbean Community | - | igo
lieutenants = three of his lieutenants | HTI | person
dominican = Dominican Republic | DOM | state
haitians = 310 Haitians | HTI | population
france = France | FRA | state
canada = Canada | CAN | state
nationals = 160 of their nationals | - | population
%events
COERCE/curfew happened core | gov > - | - | PORT-AU-PRINCE HTI | "has [decreed a curfew] from" | contexts: repression
PROTEST/riot happened core | crowd > gov | - | PORT-AU-PRINCE HTI | "two nights of [riots] during" | contexts: crime
COERCE/withhold happened core | company > quarters | - | Bel-Air HTI | "has [cut the current] in" | contexts: human_security
REJECT/meet happened | prosper > partisans | - | - | "One [does not negotiate] with" | by S1
COERCE/censor happened core | prosper > radios, cadet | - | - | "She has [forbidden the radios]" | contexts: rights_freedoms
REQUEST/change happened core | cadet > gov | - | - | "[demanded] the resignation" | contexts: executive
THREATEN/restrict happened core | cadet > gov | - | - | "[made it known] that his men"
PROTEST/obstruct planned | partisans > gov | 2004-02-29 | - | "would [block the road] to" | by S3
REJECT happened | cadet > gov | - | - | "He [affirmed], besides"
AGREE happened core | caricom > bellefleur, cadet | - | - | "Community [proposed] the sending" | contexts: diplomatic
AGREE happened core | bellefleur > caricom | - | - | "Mr. Bellefleur [accepted];" | contexts: diplomatic
REJECT/meet happened core | cadet > caricom | - | - | "senator [refused to receive] it" | contexts: diplomatic
COERCE/arrest happened | gov > lieutenants | 2004-02-25 | Cap-Haïtien HTI | "lieutenants, [apprehended] Wednesday" | contexts: repression
COERCE/restrict happened core | dominican > haitians | - | Dajabón DOM | "has [closed the crossing] of" | contexts: migration
COERCE/deport happened core | dominican > haitians | - | Dajabón DOM | "and [sent back] 310" | contexts: migration
AID happened | france, canada > nationals | 2004-02-26 | - | "Canada [evacuated], on"
%statements
S1 | prosper | direct named | "[declared] the Minister" | "One does not negotiate with the torch,"
S2 | cadet | indirect named | "secret, [demanded] the" | "the resignation of the whole government"
S3 | cadet | indirect named | "government and [made it known] that" | "his men would block the road to the airport as of Sunday"
S4 | cadet | indirect named | "He [affirmed], besides" | "he never gave the order to burn anything"
S5 | caricom | indirect institution | "[proposed] the" | "the sending of a mediation mission"
%figures
"after [two nights] of" | exact 2 night | riots
"as [three of his lieutenants]" | exact 3 person | lieutenants arrested
"back [310 Haitians]" | exact 310 person | Haitians sent back
"[160 of their nationals]" | exact 160 person | French and Canadian nationals evacuated
%places
PORT-AU-PRINCE HTI; Bel-Air HTI; Martissant HTI; Cap-Haïtien HTI; Dominican Republic DOM; Dajabón DOM; France FRA; Canada CAN
%dates
"PORT-AU-PRINCE, [Friday 27 February 2004]" = 2004-02-27
"awoke [this morning]" = 2004-02-27
"as of [Sunday]" = 2004-02-29
"apprehended [Wednesday] at" = 2004-02-25
"evacuated, on [Thursday]" = 2004-02-26
