name: kiribati-fishing-seizure
published: 2019-08-15
style: translated
region: Oceania
negatives: none

TARAWA, Thursday 15 August (Agence Pacifique) – The patrol boat Teanoai has boarded and conducted to the port of Betio a Spanish tuna vessel, the Playa de Bermeo, caught in flagrante in the protected area of the Phoenix Islands. The captain, Iñaki Urrutia, and his 27 sailors are retained aboard; their passports were confiscated.

It is the first seizure since 2009. The Minister of Fisheries, Mrs. Tekarei Ruata, spoke of a "robbery in a church" and demanded a fine of four million Australian dollars. In Madrid, the government asked for the immediate release of the crew and proposed that the litigation be brought before the tribunal of Hamburg. According to the shipowner, the vessel merely drifted, its engine broken down. The minister does not believe it: two aerial photographs, transmitted by the French air force from Tahiti, show the nets in the water.

One knows that the European Union and Kiribati are negotiating the renewal of their agreement, expired in 2015. The round foreseen for Monday in Brussels has been deferred at the request of Tarawa. Should Madrid pay, it was said in the entourage of the president, the ship could leave before the end of the month.

The sailors, Senegalese for the most part, refuse to eat since Tuesday in order to be heard by a consul. Senegal has none in the region; Cuba, which maintains doctors here, offered to visit them.

%actors
boat = The patrol boat Teanoai | KIR | state
vessel = the Playa de Bermeo | ESP | organization | a Spanish tuna vessel
urrutia = Iñaki Urrutia | ESP | person | The captain
sailors = his 27 sailors | - | person | The sailors; the crew
ruata = Tekarei Ruata | KIR | person | The minister
spain = Madrid | ESP | state
shipowner = the shipowner | ESP | organization
france = the French air force | FRA | state
eu = European Union | - | igo
kiribati = Kiribati | KIR | state | Tarawa
entourage = the entourage of the president | KIR | person
cuba = Cuba | CUB | state
%events
COERCE/seize happened core | boat > vessel | - | Phoenix Islands KIR | "has [boarded] and conducted" | contexts: natural_resource, environment
COERCE/arrest ongoing core | kiribati > urrutia, sailors | - | Betio KIR | "are [retained aboard]" | contexts: natural_resource
COERCE/seize happened | kiribati > urrutia, sailors | - | Betio KIR | "were [confiscated]" | contexts: natural_resource
ACCUSE/allege happened core | ruata > vessel | - | - | "[spoke of a "robbery] in" | contexts: natural_resource
REQUEST happened core | ruata > vessel | - | - | "and [demanded a fine] of" | contexts: legal
REQUEST/yield happened core | spain > kiribati | - | Madrid ESP | "government [asked for] the" | contexts: diplomatic
AGREE happened | spain > kiribati | - | Madrid ESP | "and [proposed] that" | contexts: legal
REJECT happened | shipowner > ruata | - | - | "vessel merely [drifted], its" | contexts: natural_resource | by S3
REJECT happened | ruata > shipowner | - | - | "minister [does not believe] it" | contexts: natural_resource
COOPERATE happened | france > kiribati | - | - | "photographs, [transmitted] by" | contexts: natural_resource, military
CONSULT ongoing | eu, kiribati > - | - | - | "are [negotiating] the renewal" | contexts: natural_resource, economic
CONSULT cancelled core | eu, kiribati > - | 2019-08-19 | Brussels BEL | "The [round] foreseen" | contexts: diplomatic
REQUEST happened | kiribati > eu | - | - | "at the [request] of Tarawa" | contexts: diplomatic
RETREAT/release hypothetical | kiribati > vessel | 2019-08-21..2019-08-31 | - | "ship [could leave] before" | contexts: natural_resource | by S4
PROTEST/hunger ongoing core | sailors > kiribati | 2019-08-13..2019-08-15 | Betio KIR | "[refuse to eat] since" | contexts: human_rights
AGREE happened | cuba > sailors | - | - | "doctors here, [offered] to" | contexts: diplomatic
%statements
S1 | ruata | mixed named | "Ruata, [spoke of] a" | "a "robbery in a church""
S2 | spain | indirect institution | "[asked for] the immediate" | "the immediate release of the crew"
S3 | shipowner | indirect institution | "[According to] the" | "the vessel merely drifted, its engine broken down"
S4 | entourage | indirect anonymous | "it was [said] in" | "Should Madrid pay, it was said in the entourage of the president, the ship could leave before the end of the month"
S5 | ruata | indirect named | "and [demanded] a" | "a fine of four million Australian dollars"
S6 | spain | indirect institution | "[proposed] that" | "the litigation be brought before the tribunal of Hamburg"
%figures
"his [27 sailors]" | exact 27 person | sailors held
"of [four million Australian dollars]" | exact 4000000 AUD | fine demanded
"[two aerial photographs]" | exact 2 item | photographs
%places
TARAWA KIR; Tarawa KIR; Betio KIR; Phoenix Islands KIR; Madrid ESP; Hamburg DEU; Tahiti PYF; Kiribati KIR; Brussels BEL; Senegal SEN; Cuba CUB
%dates
"TARAWA, [Thursday 15 August]" = 2019-08-15
"since [2009]" = 2009-01-01..2009-12-31
"expired in [2015]" = 2015-01-01..2015-12-31
"for [Monday]" = 2019-08-19
"before [the end of the month]" = 2019-08-21..2019-08-31
"since [Tuesday]" = 2019-08-13
