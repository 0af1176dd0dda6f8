name: suva-wellington-ministerial-consultations
published: 2022-10-21
style: communique
region: Oceania
negatives: none

Fiji – New Zealand Ministerial Consultations: Joint Statement

1. The Minister of Foreign Affairs of New Zealand, Hon. Marama Heketoro, and the Minister for Foreign Affairs of Fiji, Hon. Inoke Vakadewa, met in Nadi on 21 October 2022 for the second Ministerial Consultations between our two countries.

2. We reaffirmed our commitment to the Duavata Partnership and to the 2050 Strategy for the Blue Pacific Continent.

3. We agreed to extend the arrangement on seasonal workers until 2026 and to raise the number of Fijian participants to 1,500 a year. Fiji underscored the importance of safe working conditions. New Zealand undertook to send labour inspectors to every registered orchard before the next picking season.

4. We welcomed the completion of the evacuation centre at Savusavu, to which New Zealand contributed NZ$3.2 million.

5. New Zealand announced a further NZ$6 million for mangrove planting and for early-warning systems in the Lau Group. Minister Vakadewa expressed the appreciation of the Government of Fiji.

6. We expressed concern at the continued decline of yellowfin tuna stocks and called on distant-water fishing nations to provide complete catch data.

7. Ministers shared views on developments in the region. They congratulated Tonga on its preparations to host the Forum.

8. Minister Heketoro thanked Minister Vakadewa for his warm hospitality and invited him to visit Wellington in the first half of 2023. The third Consultations will be held in Aotearoa New Zealand in 2024.
%actors
hek = Marama Heketoro | NZL | person | Hon. Marama Heketoro; Minister Heketoro; The Minister of Foreign Affairs of New Zealand
vak = Inoke Vakadewa | FJI | person | Hon. Inoke Vakadewa; Minister Vakadewa; the Minister for Foreign Affairs of Fiji
nz = New Zealand | NZL | state
fiji = Fiji | FJI | state | the Government of Fiji
dwfn = distant-water fishing nations | - | state
tonga = Tonga | TON | state
forum = the Forum | - | igo
%events
CONSULT/visit happened core | hek > fiji | 2022-10-21 | Nadi FJI | "his warm [hospitality] and" | contexts: diplomatic
CONSULT happened core | hek, vak > - | 2022-10-21 | Nadi FJI | "Vakadewa, [met] in" | contexts: diplomatic
AGREE happened core | hek, vak > - | 2022-10-21 | Nadi FJI | "We [reaffirmed our commitment] to" | contexts: diplomatic
AGREE happened core | hek, vak > - | 2022-10-21 | Nadi FJI | "We [agreed to extend] the" | contexts: economic, migration
REQUEST/change happened | fiji > nz | 2022-10-21 | Nadi FJI | "Fiji [underscored the importance] of" | contexts: economic
AGREE happened core | nz > fiji | 2022-10-21 | Nadi FJI | "Zealand [undertook to send labour]" | contexts: economic
SUPPORT happened | hek, vak > - | 2022-10-21 | Nadi FJI | "We [welcomed] the" | contexts: disasters
AID happened core | nz > fiji | - | Savusavu FJI | "Zealand [contributed] NZ$3.2" | contexts: disasters
AGREE happened core | nz > fiji | 2022-10-21 | Nadi FJI | "Zealand [announced a further NZ$6]" | contexts: environment, disasters
SUPPORT happened | vak > nz | 2022-10-21 | Nadi FJI | "Vakadewa [expressed the appreciation] of" | contexts: diplomatic
REQUEST/change happened core | hek, vak > dwfn | 2022-10-21 | Nadi FJI | "and [called on] distant-water" | contexts: natural_resource
SUPPORT happened | hek, vak > tonga | 2022-10-21 | Nadi FJI | "They [congratulated Tonga] on" | contexts: diplomatic
CONSULT/multilateral planned | forum > tonga | - | - TON | "to [host] the" | contexts: diplomatic
SUPPORT happened | hek > vak | 2022-10-21 | Nadi FJI | "Heketoro [thanked] Minister" | contexts: diplomatic
AGREE happened core | hek > vak | 2022-10-21 | Nadi FJI | "and [invited him] to" | contexts: diplomatic
CONSULT planned core | nz, fiji > - | 2024-01-01..2024-12-31 | New Zealand NZL | "Consultations [will be held] in" | contexts: diplomatic
%statements
S1 | hek, vak | indirect named | "We [reaffirmed] our" | "our commitment to the Duavata Partnership … Blue Pacific Continent"
S2 | fiji | indirect institution | "Fiji [underscored] the" | "the importance of safe working conditions"
S3 | hek, vak | indirect named | "We [welcomed] the" | "the completion of the evacuation centre at Savusavu"
S4 | nz | indirect institution | "Zealand [announced] a" | "a further NZ$6 million for mangrove planting and for early-warning systems in the Lau Group"
S5 | vak | indirect named | "Vakadewa [expressed] the" | "the appreciation of the Government of Fiji"
S6 | hek, vak | indirect named | "We [expressed] concern" | "concern at the continued decline of yellowfin tuna stocks"
S7 | hek, vak | indirect named | "[called on] distant-water" | "distant-water fishing nations to provide complete catch data"
S8 | hek, vak | indirect named | "They [congratulated] Tonga" | "Tonga on its preparations to host the Forum"
S9 | hek | indirect named | "Heketoro [thanked] Minister" | "Minister Vakadewa for his warm hospitality"
%figures
"[1,500 a year]" | exact 1500 person | Fijian seasonal workers
"[NZ$3.2 million]" | exact 3200000 NZD | contribution
"[NZ$6 million]" | exact 6000000 NZD | money for mangroves and early warning
%visits
hek happened | Nadi FJI 2022-10-21
%places
Fiji FJI; New Zealand NZL; Nadi FJI; Savusavu FJI; Lau Group FJI; Tonga TON; Wellington NZL; Aotearoa New Zealand NZL
%dates
"[21 October 2022]" = 2022-10-21; "until [2026]" = 2026-01-01..2026-12-31; "[the first half of 2023]" = 2023-01-01..2023-06-30; "in [2024]" = 2024-01-01..2024-12-31
