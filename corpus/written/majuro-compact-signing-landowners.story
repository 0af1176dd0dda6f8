name: majuro-compact-signing-landowners
published: 2003-05-01
style: local
region: Oceania
negatives: sports

Compact signed, landowners stay away

By our staff

MAJURO – The signing of the amended Compact of Free Association took eleven minutes on Wednesday and was over before the rain. Foreign Minister Tobin Lanwi signed for the Marshall Islands and negotiator Gerald Stroud for the United States, under the mango tree of the capitol building, after talks on the text that had gone on since 1999.

Under the agreement Washington will provide $30.5 million in grants this year, and the use of the missile range at Kwajalein is extended to 2066.

Not one of the senior landowners of the atoll attended. "You do not go to a party for the sale of your own house," Iroij Handel Lejolang, who speaks for most of them, told this newspaper on Tuesday night. He said the landowners would never sign the separate land use agreement for $15 million a year, and asked for $19 million.

If they have not signed by December, Stroud said, the difference will be held in escrow in Honolulu. He denied that the United States had threatened to move the range to another country. "I have read that in your letters page, and nowhere else."

Nitijela member Neimat Rilang said she would ask for a commission of inquiry into the talks. The compact still needs to be ratified by the Nitijela, where the landowners' party holds seven seats, and by the U.S. Congress.

The reception planned for Wednesday night at the Outrigger was called off when the power failed. In the women's basketball, meanwhile, Ebeye destroyed Laura 61-23.

%actors
lanwi = Tobin Lanwi | MHL | person | Foreign Minister Tobin Lanwi
stroud = Gerald Stroud | USA | person | negotiator Gerald Stroud
mhl = the Marshall Islands | MHL | state
us = the United States | USA | state | Washington
owners = the senior landowners of the atoll | MHL | population | the landowners; most of them
lejolang = Handel Lejolang | MHL | person | Iroij Handel Lejolang
rilang = Neimat Rilang | MHL | person | Nitijela member Neimat Rilang
nitijela = the Nitijela | MHL | state
congress = the U.S. Congress | USA | state
%events
SUPPORT happened core | lanwi, stroud > - | 2003-04-30 | MAJURO MHL | "The [signing] of the amended Compact" | contexts: diplomatic
CONSULT happened | mhl, us > - | - | - | "after [talks] on the text" | contexts: diplomatic
AID planned core | us > mhl | 2003-01-01..2003-12-31 | - MHL | "Washington [will provide]" | contexts: economic
AGREE happened core | mhl, us > - | 2003-04-30 | MAJURO MHL | "Kwajalein is [extended] to" | contexts: military
PROTEST/boycott happened core | owners > mhl | 2003-04-30 | MAJURO MHL | "[Not one] of the senior landowners" | contexts: natural_resource
REJECT happened core | owners > us, mhl | - | - | "landowners would [never sign] the" | contexts: military, economic | by S2
REQUEST/assist happened | lejolang > us | 2003-04-29 | - | "and [asked for $19 million]" | contexts: economic
SANCTION/discontinue hypothetical | us > owners | - | Honolulu USA | "difference will be [held in escrow]" | contexts: economic | by S4
THREATEN/relations denied | us > mhl | - | - | "States had [threatened] to move" | contexts: military | by S5
REJECT happened | stroud > - | - | - | "He [denied] that" | contexts: military
REQUEST/change planned | rilang > nitijela | - | - | "she would [ask for a commission]" | contexts: legislative | by S7
SUPPORT planned | nitijela, congress > - | - | - | "needs to be [ratified] by" | contexts: legislative
%statements
S1 | lejolang | direct named | "[told] this newspaper" | "You do not go to a party for the sale of your own house,"
S2 | lejolang | indirect named | "He [said] the landowners" | "the landowners would never sign the separate land use agreement for $15 million a year"
S3 | lejolang | indirect named | "and [asked for] $19" | "$19 million"
S4 | stroud | indirect named | "Stroud [said], the difference" | "If they have not signed by December, Stroud said, the difference will be held in escrow in Honolulu"
S5 | stroud | indirect named | "He [denied] that" | "the United States had threatened to move the range to another country"
S6 | stroud | direct named | - | "I have read that in your letters page, and nowhere else."
S7 | rilang | indirect named | "Rilang [said] she" | "she would ask for a commission of inquiry into the talks"
%figures
"took [eleven minutes]" | exact 11 minute | signing
"[$30.5 million]" | exact 30500000 USD | grants this year
"[$15 million a year]" | exact 15000000 USD | payment for land use offered
"[$19 million]" | exact 19000000 USD | payment for land use asked for
"[seven seats]" | exact 7 item | seats of the landowners' party
%places
MAJURO MHL; Marshall Islands MHL; Kwajalein MHL; Washington USA; Honolulu USA; Ebeye MHL; Laura MHL; United States USA
%dates
"minutes on [Wednesday] and" = 2003-04-30; "since [1999]" = 1999-01-01..1999-12-31; "grants [this year]" = 2003-01-01..2003-12-31; "to [2066]" = 2066-01-01..2066-12-31; "on [Tuesday night]" = 2003-04-29; "by [December]" = 2003-12-01..2003-12-31; "for [Wednesday night]" = 2003-04-30
