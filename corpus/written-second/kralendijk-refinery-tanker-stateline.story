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
usa = United States | USA | state
doj = Ministry of Justice in Washington | USA | state
iran = Iran | IRN | state | Tehran; Iranian
capt = Greek captains | GRC | person | captains
venezuela = Venezuela | VEN | state | Caracas
crew = masked helicopter crew | IRN | armed_group
tanker = Liberian tanker | LBR | organization
gua = Julio Guaramato | VEN | person
polpol = political police | VEN | state
req = Juan Requeza | VEN | person
blok = Stef Blokland | NLD | person
bail = bailiffs | CUW | state
pdv = Venezuelan state company | VEN | organization
cred = American creditor | USA | organization
dock = dock workers | CUW | organization
rug = Eugène Rugenaar | CUW | person
hague = The Hague | NLD | state
army = army | NLD | state
demo = demonstrators | CUW | population
%events
COERCE/seize happened core | usa > iran | - | - | "[confiscated]"
COERCE/restrict happened | usa > capt | - | Houston USA | "[forced to go]"
THREATEN/relations happened core | usa > capt | - | - | "a [threat of sanctions]"
REJECT happened core | iran > usa | - | - | "[maintains]"
THREATEN happened core | iran > usa | - | - | "[threatens to retaliate]"
COERCE/seize happened core | crew > tanker | 2020-08-19 | - | "[boarded]"
RETREAT/release happened core | crew > tanker | 2020-08-19 | - | "[let it go]"
ACCUSE/disapprove happened core | venezuela > usa | - | - | "[speaks of piracy]"
SUPPORT happened core | gua > usa | - | - | "[thanked]"
COERCE/restrict happened core | polpol > gua | 2020-08-21 | - | "[prevented]"
COERCE/arrest happened core | venezuela > req | - | - | "[house arrest]"
RETREAT/release happened | venezuela > req | - | - | "[after two years]"
ACCUSE/disapprove happened core | blok > venezuela | - | - | "[insufficient]"
COERCE/seize happened core | bail > pdv | - | Bullenbaai CUW | "[laid an attachment]"
REQUEST happened | cred > bail | - | - | "[request]"
REJECT happened core | dock > cred | - | - | "[refuse to load]"
REQUEST/assist happened core | rug > hague | - | - | "[asks]"
REJECT happened core | rug > hague | - | - | "[rejects the conditions]"
MOBILIZE/troops happened | army > demo | 2020-06-01..2020-06-30 | - | "[restore order]"
PROTEST/riot happened core | demo > - | 2020-06-01..2020-06-30 | Punda CUW | "[set shops]"
COERCE/curfew happened core | rug > - | 2020-06-01..2020-06-30 | - | "[curfew]"
%statements
S1 | doj | indirect institution | "[made known]" | "The captains, Greeks, … telephone"
S2 | iran | indirect institution | "[maintains]" | "neither the ships nor the flag are Iranian"
S3 | iran | indirect institution | "[threatens]" | "to retaliate in the Gulf"
S4 | venezuela | indirect institution | "[speaks]" | "of piracy"
S5 | gua | indirect named | "[thanked]" | "the Americans"
S6 | blok | indirect named | "[calls]" | "that insufficient"
S7 | rug | indirect named | "[asks]" | "500 million guilders in support"
S8 | rug | indirect named | "[rejects]" | "the conditions … per cent"
%figures
"[four tankers]" | exact 4 item | tankers
"[1.1 million barrels]" | exact 1100000 barrel | petrol
"[five hours]" | exact 5 hour | boarding
"[three days]" | exact 3 day | waiting
"[two years of]" | exact 2 year | prison
"[500 million guilders]" | exact 500000000 ANG | support
"[12.5 per cent]" | exact 12.5 percent | salary cut
"[a week]" | exact 1 week | curfew
