name: tarawa-canberra-patrol-boat-handover
published: 2021-06-18
style: ministry
region: Oceania
negatives: none

Media release – Minister for International Development and the Pacific
18 June 2021

Handover of a Guardian-class patrol boat to Kiribati

Today I joined my good friend, Kiribati's High Commissioner, Ms Tebwea Ruateki, at Henderson to hand over RKS Teanoai II.

The vessel is Australia's gift to the people of Kiribati. It replaces a boat that we delivered in 1994 and that has rescued more than 90 people at sea. Thirty-eight metres long, it will protect an exclusive economic zone of 3.4 million square kilometres. Australia will also meet the cost of fuel and repairs until 2051.

Because of COVID-19, the President of Kiribati, His Excellency Taberannang Itinteang, was unable to travel to Perth as planned. We spoke by video yesterday. I congratulated the President on his country's vaccination program, to which Australia has so far contributed 24,000 doses, and he accepted my invitation to come to Canberra once our borders are open.

I also reaffirmed Australia's commitment to answering the call of our Pacific family on climate change. The President asked that more places be made available to I-Kiribati nurses. We will look at this constructively.

The crew of 22 will leave for Betio next week, calling at Darwin and Honiara on the way.

Media contact: (02) 5550 0142
%actors
minister = Minister for International Development and the Pacific | AUS | person
rua = Tebwea Ruateki | KIR | person | Kiribati's High Commissioner; Ms Tebwea Ruateki
aus = Australia | AUS | state
kir = Kiribati | KIR | state | the people of Kiribati
iti = Taberannang Itinteang | KIR | person | the President; The President; the President of Kiribati
people = more than 90 people at sea | - | population
%events
CONSULT happened | minister, rua > - | 2021-06-18 | Henderson AUS | "Today I [joined] my" | contexts: diplomatic
AID happened core | aus, minister > kir | 2021-06-18 | Henderson AUS | "to [hand over] RKS" | contexts: military
AID happened | aus > kir | 1994-01-01..1994-12-31 | - | "that we [delivered] in" | contexts: military
AID happened | kir > people | - | - | "has [rescued] more" | contexts: disasters
AGREE happened core | aus > kir | - | - | "Australia [will also meet the]" | contexts: military, economic
CONSULT/visit cancelled core | iti > aus | - | Perth AUS | "was [unable to travel] to" | contexts: health, diplomatic
CONSULT/phone happened core | minister, iti > - | 2021-06-17 | - | "We [spoke by video] yesterday" | contexts: diplomatic
SUPPORT happened core | minister > iti | 2021-06-17 | - | "I [congratulated] the" | contexts: health
AID happened core | aus > kir | - | - | "so far [contributed] 24,000" | contexts: health
AGREE happened | iti > minister | 2021-06-17 | - | "he [accepted my invitation] to" | contexts: diplomatic
CONSULT/visit planned core | iti > aus | - | Canberra AUS | "to [come to Canberra] once" | contexts: diplomatic
AGREE happened | minister > kir | 2021-06-17 | - | "also [reaffirmed Australia's commitment] to" | contexts: environment
REQUEST/assist happened core | iti > aus | 2021-06-17 | - | "President [asked that more]" | contexts: migration, health
%statements
S1 | minister | indirect named | "I [congratulated] the" | "the President on his country's vaccination program"
S2 | minister | indirect named | "also [reaffirmed] Australia" | "Australia's commitment to answering the call of our Pacific family on climate change"
S3 | iti | indirect named | "President [asked] that" | "more places be made available to I-Kiribati nurses"
%figures
"[more than 90 people]" | over 90 person | people rescued
"[Thirty-eight metres]" | exact 38 m | length of the vessel
"[3.4 million square kilometres]" | exact 3400000 km2 | exclusive economic zone
"[24,000 doses]" | exact 24000 item | vaccine doses
"crew of [22]" | exact 22 person | crew
%visits
iti cancelled | Perth AUS -
iti planned | Canberra AUS -
%places
Kiribati KIR; Henderson AUS; Australia AUS; Perth AUS; Canberra AUS; Betio KIR; Darwin AUS; Honiara SLB
%dates
"[18 June 2021]" = 2021-06-18; "[Today] I" = 2021-06-18; "in [1994]" = 1994-01-01..1994-12-31; "until [2051]" = 2051-01-01..2051-12-31; "video [yesterday]" = 2021-06-17; "Betio [next week]" = 2021-06-21..2021-06-27
