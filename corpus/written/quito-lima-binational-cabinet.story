name: quito-lima-binational-cabinet
published: 2018-11-09
style: translated
region: Americas
negatives: none

Lima, Nov 9 (Prensa Andes) — With the signing of a declaration and eleven instruments, the presidents of Peru and Ecuador closed this Friday in the Government Palace the twelfth binational cabinet, a mechanism which, as was recalled, was born of the peace of 1998.

"Twenty years ago we removed mines; today we lay optical fiber", affirmed the host, Hernán Arizmendi Loli. His guest, Galo Terán Bustamante, who had landed on Thursday at Jorge Chávez together with 14 ministers, thanked Peru for the hospital that attended 3,000 Ecuadorians in Tumbes.

Both leaders undertook to finish the Puyango-Tumbes irrigation works, whose tender was declared void in July. They committed themselves to coordinate a response to the arrival of Venezuelan citizens and called on international organizations to increase their cooperation. Peru maintains that those who enter must carry a passport; Ecuador, whose Constitutional Court suspended that requirement, does not share the measure but said it respects it.

Arizmendi accepted the invitation to the next cabinet, in Cuenca, in October 2019.

The mayors of the border cantons, who asked for a seat at the table, were listened to by the vice ministers. In the last fiscal year the exchange between both countries surpassed 2.9 billion dollars.
%actors
ari = Hernán Arizmendi Loli | PER | person | the host
ter = Galo Terán Bustamante | ECU | person | His guest
peru = Peru | PER | state
ecu = Ecuador | ECU | state
ministers = 14 ministers | ECU | state
ecuad = 3,000 Ecuadorians | ECU | population
orgs = international organizations | - | igo
court = Constitutional Court | ECU | state
ven = Venezuelan citizens | VEN | population
mayors = The mayors of the border cantons | ECU | state
vice = the vice ministers | - | state
%events
CONSULT/visit happened core | ter, ministers > peru | 2018-11-08..2018-11-09 | Lima PER | "who had [landed on Thursday]" | contexts: diplomatic
CONSULT happened core | ari, ter > - | 2018-11-09 | Lima PER | "the twelfth [binational cabinet]" | contexts: diplomatic
SUPPORT happened core | ari, ter > - | 2018-11-09 | Lima PER | "the [signing] of a" | contexts: diplomatic
SUPPORT happened | ter > peru | 2018-11-09 | Lima PER | "ministers, [thanked] Peru" | contexts: health
AID happened | peru > ecuad | - | Tumbes PER | "hospital that [attended] 3,000" | contexts: health | by S2
AGREE happened core | ari, ter > - | 2018-11-09 | Lima PER | "leaders [undertook to finish] the" | contexts: natural_resource
AGREE happened core | ari, ter > - | 2018-11-09 | Lima PER | "They [committed themselves to coordinate]" | contexts: migration
REQUEST/assist happened core | ari, ter > orgs | 2018-11-09 | Lima PER | "and [called on] international" | contexts: migration
COERCE/restrict ongoing | peru > ven | - | - PER | "enter [must carry a passport]" | contexts: migration | by S4
CONCEDE happened | court > ven | - | - ECU | "Court [suspended that requirement]" | contexts: migration, legal
ACCUSE/disapprove happened | ecu > peru | - | - | "[does not share the]" | contexts: migration
AGREE happened core | ari > ter | 2018-11-09 | Lima PER | "Arizmendi [accepted the invitation] to" | contexts: diplomatic
CONSULT planned core | peru, ecu > - | 2019-10-01..2019-10-31 | Cuenca ECU | "the next [cabinet]" | contexts: diplomatic
REQUEST happened | mayors > peru, ecu | - | - | "who [asked for a seat]" | contexts: political_institutions
CONSULT happened | mayors, vice > - | - | - | "were [listened to by] the" | contexts: political_institutions
%statements
S1 | ari | direct named | "[affirmed] the host" | "Twenty years ago we removed mines; today we lay optical fiber"
S2 | ter | indirect named | "[thanked] Peru" | "Peru for the hospital that attended 3,000 Ecuadorians in Tumbes"
S3 | ari, ter | indirect named | "and [called on] international" | "international organizations to increase their cooperation"
S4 | peru | indirect institution | "Peru [maintains] that" | "those who enter must carry a passport"
S5 | ecu | indirect institution | "but [said] it" | "it respects it"
%figures
"[eleven instruments]" | exact 11 item | instruments signed
"[Twenty years] ago" | exact 20 year | time since the peace
"[14 ministers]" | exact 14 person | ministers travelling
"[3,000 Ecuadorians]" | exact 3000 person | patients
"[2.9 billion dollars]" | over 2900000000 USD | trade
%visits
ter, ministers happened | Lima PER 2018-11-08..2018-11-09
ari planned | Cuenca ECU 2019-10-01..2019-10-31
%places
Lima PER; Government Palace PER; Peru PER; Ecuador ECU; Jorge Chávez PER; Tumbes PER; Cuenca ECU
%dates
"[Nov 9]" = 2018-11-09; "this [Friday]" = 2018-11-09; "of [1998]" = 1998-01-01..1998-12-31; "on [Thursday]" = 2018-11-08; "in [July]" = 2018-07-01..2018-07-31; "in [October 2019]" = 2019-10-01..2019-10-31
