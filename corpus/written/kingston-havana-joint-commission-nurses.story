name: kingston-havana-joint-commission-nurses
published: 2022-09-23
style: local
region: Americas
negatives: none

Jamaica and Cuba have signed a new agreement on health workers under which 210 Cuban nurses and doctors are expected to arrive on the island between October and January.

The document was signed in New York on Thursday by Foreign Minister Lorna-Mae Pinnock-Grey and her Cuban counterpart, Osvaldo Barreiro Ferrán, on the margins of the United Nations General Assembly.

Senator Pinnock-Grey thanked Cuba for 46 years of medical cooperation and repeated Jamaica's call for an end to the United States embargo. Barreiro, for his part, conveyed condolences on the drowning of four schoolchildren in Portland last week.

The two ministers discussed the return of Jamaican fishermen whose boats strayed into Cuban waters. Five are being held in Guantánamo province. Their release was not settled, but Havana will allow the honorary consul to see them on Monday, the Jamaican minister said in a note to the press.

Asked whether the United States had objected to the agreement, she said, "Nobody has raised it with me."

The Nurses' Association of Jamaica complained that it had not been consulted. It has asked for a meeting with the health minister, who travels to Washington on Sunday for the Pan American Sanitary Conference and returns on October 1.
%actors
jam = Jamaica | JAM | state | the Jamaican
cub = Cuba | CUB | state | Havana
staff = 210 Cuban nurses and doctors | CUB | population
pin = Lorna-Mae Pinnock-Grey | JAM | person | Foreign Minister Lorna-Mae Pinnock-Grey; Senator Pinnock-Grey; the Jamaican minister
bar = Osvaldo Barreiro Ferrán | CUB | person | her Cuban counterpart
usa = the United States | USA | state
fish = Jamaican fishermen | JAM | population
consul = the honorary consul | JAM | person
nurses = The Nurses' Association of Jamaica | JAM | organization
hm = the health minister | JAM | person
%events
SUPPORT happened core | pin, bar > - | 2022-09-22 | New York USA | "document was [signed] in" | contexts: health
AID planned core | staff, cub > jam | 2022-10-01..2023-01-31 | - JAM | "expected to [arrive on the]" | contexts: health
SUPPORT happened core | pin > cub | 2022-09-22 | New York USA | "Senator Pinnock-Grey [thanked] Cuba" | contexts: health
REQUEST/yield happened core | pin > usa | 2022-09-22 | New York USA | "and [repeated Jamaica's call] for" | contexts: economic
SANCTION/discontinue ongoing | usa > cub | - | - | "United States [embargo]" | contexts: economic
SUPPORT happened | bar > jam | 2022-09-22 | New York USA | "part, [conveyed condolences] on" | contexts: disasters
CONSULT/third-party happened core | pin, bar > - | 2022-09-22 | New York USA | "ministers [discussed] the" | contexts: natural_resource
COERCE/arrest ongoing core | cub > fish | - | Guantánamo CUB | "Five are being [held] in" | contexts: natural_resource, legal
RETREAT/release denied | cub > fish | - | - | "Their [release] was" | contexts: legal
CONCEDE happened core | cub > consul, fish | - | - | "Havana [will allow] the" | contexts: legal, diplomatic | by S5
CONSULT planned | consul, fish > - | 2022-09-26 | - CUB | "to [see them] on" | contexts: legal, diplomatic | by S5
ACCUSE/disapprove denied | usa > pin | - | - | ""Nobody has [raised it] with" | contexts: health | by S6
ACCUSE/disapprove happened core | nurses > jam | - | - | "Jamaica [complained] that" | contexts: health
REQUEST/meet happened | nurses > hm | - | - | "It has [asked for a] meeting" | contexts: health
CONSULT/visit planned | hm > usa | 2022-09-25..2022-10-01 | Washington USA | "who [travels to Washington] on" | contexts: health
%statements
S1 | pin | indirect named | "Senator Pinnock-Grey [thanked] Cuba" | "Cuba for 46 years of medical cooperation"
S2 | pin | indirect named | "and [repeated] Jamaica" | "Jamaica's call for an end to the United States embargo"
S3 | bar | indirect named | "[conveyed] condolences" | "condolences on the drowning of four schoolchildren in Portland last week"
S4 | nurses | indirect institution | "[complained] that" | "it had not been consulted"
S5 | pin | indirect named | "minister [said] in" | "Havana will allow the honorary consul to see them on Monday"
S6 | pin | direct named | "she [said], "Nobody" | "Nobody has raised it with me."
%figures
"[210 Cuban nurses and doctors]" | exact 210 person | health workers
"[46 years]" | exact 46 year | medical cooperation
"[four schoolchildren]" | exact 4 person | schoolchildren drowned
"[Five] are" | exact 5 person | fishermen held
%visits
hm planned | Washington USA 2022-09-25..2022-10-01
%places
Jamaica JAM; Cuba CUB; New York USA; United States USA; Portland JAM; Guantánamo CUB; Havana CUB; Washington USA
%dates
"[between October and January]" = 2022-10-01..2023-01-31; "on [Thursday]" = 2022-09-22; "Portland [last week]" = 2022-09-12..2022-09-18; "on [Monday]" = 2022-09-26; "on [Sunday]" = 2022-09-25; "on [October 1]" = 2022-10-01
