name: wh-hanoi-manila-travel-announcement
published: 2022-09-02
style: white-house
region: Asia
negatives: none

Deputy Secretary Lindqvist's Travel to Vietnam, the Philippines, and Palau

Deputy Secretary of State Miriam Lindqvist will travel to Hanoi, Manila, and Koror September 6–13.

On September 6–8, Deputy Secretary Lindqvist will visit Hanoi, where she will meet with Vice Minister Bùi Quốc Thạch to discuss education exchanges, the legacies of war, and preparations for the tenth anniversary of our comprehensive partnership. She will visit the National Bone Identification Laboratory, which the United States has supported since 2020.

On September 9–10, the Deputy Secretary will be in Manila to co-chair the Bilateral Strategic Dialogue with Undersecretary Consuelo Arambulo. The two sides are expected to finalize guidelines for disaster relief at four locations.

She will conclude her trip in Palau on September 12–13. In Koror, she will take part in the opening of the embassy's new consular wing and express appreciation to the Palauan people for hosting the Our Ocean Conference in April.

A previously announced stop in Dili has been postponed owing to scheduling conflicts. The Department looks forward to rescheduling it at the earliest opportunity.

The Deputy Secretary will be accompanied by Assistant Secretary Royce Tannahill.
%actors
lind = Miriam Lindqvist | USA | person | Deputy Secretary Lindqvist; the Deputy Secretary; The Deputy Secretary
bui = Bùi Quốc Thạch | VNM | person | Vice Minister Bùi Quốc Thạch
vnm = Vietnam | VNM | state | Hanoi
phl = the Philippines | PHL | state | Manila
arambulo = Consuelo Arambulo | PHL | person | Undersecretary Consuelo Arambulo
palau = Palau | PLW | state | the Palauan people; Koror
us = the United States | USA | state
dept = The Department | USA | state
dili = Timor-Leste | TLS | state | Dili
tannahill = Royce Tannahill | USA | person | Assistant Secretary Royce Tannahill
%events
CONSULT/visit planned core | lind, tannahill > vnm | 2022-09-06..2022-09-08 | Hanoi VNM | "Lindqvist [will visit Hanoi]" | contexts: diplomatic
CONSULT planned core | lind, bui > - | 2022-09-06..2022-09-08 | Hanoi VNM | "she will [meet with] Vice" | contexts: diplomatic
AID ongoing | us > vnm | - | Hanoi VNM | "States has [supported] since" | contexts: reparations
CONSULT/visit planned core | lind, tannahill > phl | 2022-09-09..2022-09-10 | Manila PHL | "[will be in Manila] to" | contexts: diplomatic
CONSULT planned core | lind, arambulo > - | 2022-09-09..2022-09-10 | Manila PHL | "to [co-chair] the Bilateral" | contexts: diplomatic
AGREE planned | us, phl > - | 2022-09-09..2022-09-10 | Manila PHL | "expected to [finalize guidelines] for" | contexts: disasters
CONSULT/visit planned core | lind, tannahill > palau | 2022-09-12..2022-09-13 | Koror PLW | "will [conclude her trip in]" | contexts: diplomatic
SUPPORT planned | lind > palau | 2022-09-12..2022-09-13 | Koror PLW | "and [express appreciation] to" | contexts: environment
CONSULT/multilateral happened | palau > - | 2022-04-01..2022-04-30 | - PLW | "for [hosting] the Our" | contexts: environment
CONSULT/visit cancelled core | lind > dili | - | Dili TLS | "has been [postponed] owing" | contexts: diplomatic
AGREE happened | dept > dili | - | - | "[looks forward to rescheduling]" | contexts: diplomatic
%figures
"[four locations]" | exact 4 item | locations for disaster relief
%visits
lind planned | Hanoi VNM 2022-09-06..2022-09-08; Manila PHL 2022-09-09..2022-09-10; Koror PLW 2022-09-12..2022-09-13
tannahill planned | Hanoi VNM 2022-09-06..2022-09-08; Manila PHL 2022-09-09..2022-09-10; Koror PLW 2022-09-12..2022-09-13
lind cancelled | Dili TLS -
%places
Vietnam VNM; the Philippines PHL; Palau PLW; Hanoi VNM; Manila PHL; Koror PLW; Dili TLS; United States USA
%dates
"[September 6–13]" = 2022-09-06..2022-09-13; "On [September 6–8]" = 2022-09-06..2022-09-08; "On [September 9–10]" = 2022-09-09..2022-09-10; "on [September 12–13]" = 2022-09-12..2022-09-13; "in [April]" = 2022-04-01..2022-04-30; "since [2020]" = 2020-01-01..2020-12-31
