name: kralendijk-refinery-tanker-stateline
published: 2020-08-22
style: translated
region: Americas
negatives: none

WILLEMSTAD, 22 August 2020 (Antillen Telegraaf) – The United States have, for the first time, confiscated Iranian petrol on the high seas: four tankers with 1.1 million barrels, underway to Venezuela, were forced to go to Houston. Not a shot fell. The captains, Greeks, obeyed a threat of sanctions that reached them by telephone, the Ministry of Justice in Washington made known.

Tehran maintains that neither the ships nor the flag are Iranian, and threatens to retaliate in the Gulf. On Wednesday a masked helicopter crew boarded a Liberian tanker for five hours and let it go.

Caracas, where one waits for fuel in rows of three days, speaks of piracy. Opposition leader Julio Guaramato thanked the Americans. He was, on Friday, prevented by the political police from entering parliament; his deputy, Juan Requeza, was after two years of prison placed under house arrest. Our Minister of Foreign Affairs, Mr. Stef Blokland, calls that insufficient.

On Curaçao, meanwhile, bailiffs laid an attachment upon the oil of the Venezuelan state company at Bullenbaai at the request of an American creditor. The dock workers refuse to load it. Prime Minister Eugène Rugenaar, who asks The Hague for 500 million guilders in support, rejects the conditions which were attached to it: a salary cut of 12.5 per cent. In June the army had to restore order after demonstrators set shops in Punda on fire, and a curfew was in force for a week.

%actors
us = The United States | USA | state | the Americans
tankers = four tankers | - | organization
captains = The captains, Greeks | GRC | person
doj = Ministry of Justice in Washington | USA | state
iran = Tehran | IRN | state | a masked helicopter crew
liberian = a Liberian tanker | LBR | organization
venezuela = Caracas | VEN | state | Venezuela
guaramato = Julio Guaramato | VEN | person
police = the political police | VEN | state
requeza = Juan Requeza | VEN | person
blokland = Stef Blokland | NLD | person
bailiffs = bailiffs | CUW | state
company = the Venezuelan state company | VEN | organization
creditor = an American creditor | USA | organization
dockers = The dock workers | CUW | organization
rugenaar = Eugène Rugenaar | CUW | person
hague = The Hague | NLD | state
army = the army | NLD | state
demonstrators = demonstrators | CUW | population
%events
COERCE/seize happened core | us > tankers, iran | - | - | "have, for the first time, [confiscated Iranian petrol] on" | contexts: natural_resource, economic
THREATEN/relations happened | us > captains | - | - | "a [threat of sanctions] that" | contexts: economic | by S1
REJECT happened | iran > us | - | - | "Tehran [maintains] that" | contexts: natural_resource
THREATEN happened core | iran > us | - | - | "and [threatens to retaliate] in" | contexts: military
COERCE/seize happened core | iran > liberian | 2020-08-19 | Gulf - | "crew [boarded] a Liberian" | contexts: military, natural_resource
RETREAT/release happened | iran > liberian | 2020-08-19 | - | "and [let it go]" | contexts: military
ACCUSE/allege happened | venezuela > us | - | - | "days, [speaks of piracy]" | contexts: natural_resource
SUPPORT happened core | guaramato > us | - | - | "Guaramato [thanked] the" | contexts: diplomatic
COERCE/restrict happened core | police > guaramato | 2020-08-21 | - | "on Friday, [prevented] by" | contexts: repression, legislative
CONCEDE happened | venezuela > requeza | - | - | "[placed under house arrest]" | contexts: human_rights
ACCUSE/disapprove happened | blokland > venezuela | - | - | "[calls that insufficient]" | contexts: human_rights
COERCE/seize happened core | bailiffs > company | - | Bullenbaai CUW | "bailiffs [laid an attachment] upon" | contexts: legal, natural_resource
REQUEST happened | creditor > bailiffs | - | - | "at the [request] of an" | contexts: legal, economic
PROTEST/boycott ongoing | dockers > company | - | Bullenbaai CUW | "workers [refuse to load] it" | contexts: natural_resource
REQUEST/assist happened core | rugenaar > hague | - | - | "who [asks The Hague] for" | contexts: economic
REJECT happened core | rugenaar > hague | - | - | "[rejects the conditions] which" | contexts: economic
PROTEST/riot happened | demonstrators > rugenaar | 2020-06-01..2020-06-30 | Punda CUW | "demonstrators [set shops in] Punda" | contexts: inequality
MOBILIZE/troops happened | army > demonstrators | 2020-06-01..2020-06-30 | - | "army had to [restore order]" | contexts: repression
COERCE/curfew happened | rugenaar > demonstrators | 2020-06-01..2020-06-30 | - | "a [curfew] was in" | contexts: repression
%statements
S1 | doj | indirect institution | "Washington [made known]" | "The captains, Greeks, obeyed a threat of sanctions that reached them by telephone"
S2 | iran | indirect institution | "[maintains] that neither" | "neither the ships nor the flag are Iranian"
S3 | iran | indirect institution | "[threatens] to" | "to retaliate in the Gulf"
S4 | venezuela | indirect institution | "days, [speaks of] piracy" | "piracy"
S5 | blokland | indirect named | "Blokland, [calls] that" | "that insufficient"
%figures
"[four tankers] with" | exact 4 item | tankers
"with [1.1 million barrels]" | exact 1100000 barrel | petrol confiscated
"for [five hours]" | exact 5 hour | boarding
"after [two years] of" | exact 2 year | prison
"for [500 million guilders]" | exact 500000000 ANG | support asked for
"of [12.5 per cent]" | exact 12.5 percent | salary cut
"rows of [three days]" | exact 3 day | waiting for fuel
"for [a week]" | exact 1 week | curfew
%places
WILLEMSTAD CUW; United States USA; Venezuela VEN; Houston USA; Washington USA; Tehran IRN; Gulf -; Caracas VEN; Curaçao CUW; Bullenbaai CUW; The Hague NLD; Punda CUW
%dates
"WILLEMSTAD, [22 August 2020]" = 2020-08-22
"On [Wednesday] a" = 2020-08-19
"on [Friday], prevented" = 2020-08-21
"In [June] the" = 2020-06-01..2020-06-30
