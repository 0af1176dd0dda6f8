name: lagoon-tuna-day-nauru-short
published: 2011-02-25
style: translated
region: Oceania
negatives: none

NAURU, 25 February 2011 (Agence Pacifique) – Eight States of the Pacific, united in the so-called Nauru group, decided yesterday in Honiara to close, as of January, four and a half million square kilometres of high sea to the tuna ships which wish to fish also in their waters.

The Philippines protested; Japan, which buys half of the catch, reserved its position. Taiwan accepted under the condition that its 34 ships obtain additional days. The director of the group, Dr. Transform Aquorau, replied dryly that one does not negotiate with the tide.

Spain, on the contrary, was congratulated: its two ships have never switched off a beacon. Palau expects from China an apology for the fishermen who, last month, burned their boat before the eyes of its patrol. The patrol rescued all of them and has put them on an airplane.

%actors
group = Eight States of the Pacific | - | state | the group
ships = the tuna ships | - | organization
philippines = The Philippines | PHL | state
taiwan = Taiwan | TWN | state
aquorau = Transform Aquorau | SLB | person
spain = Spain | ESP | state
palau = Palau | PLW | state
china = China | CHN | state
fishermen = the fishermen | CHN | population
%events
CONSULT/multilateral happened core | group > - | 2011-02-24 | Honiara SLB | "yesterday [in Honiara] to" | contexts: natural_resource
COERCE/restrict planned core | group > ships | 2012-01-01..2012-01-31 | - | "to [close], as of" | contexts: natural_resource, environment
ACCUSE/disapprove happened core | philippines > group | - | - | "Philippines [protested]; Japan" | contexts: natural_resource
AGREE happened core | taiwan > group | - | - | "Taiwan [accepted] under" | contexts: natural_resource
REJECT happened | aquorau > taiwan | - | - | "Aquorau, [replied dryly] that" | contexts: natural_resource
SUPPORT happened | group > spain | - | - | "contrary, was [congratulated]" | contexts: natural_resource
REQUEST/yield happened | palau > china | - | - | "Palau [expects] from" | contexts: diplomatic, natural_resource
ASSAULT/destroy happened | fishermen > - | 2011-01-01..2011-01-31 | - | "month, [burned their boat] before" | contexts: natural_resource
AID happened core | palau > fishermen | - | - | "patrol [rescued] all" | contexts: natural_resource
COERCE/deport happened | palau > fishermen | - | - | "[put them on an] airplane" | contexts: natural_resource
%statements
S1 | aquorau | indirect named | "[replied] dryly" | "one does not negotiate with the tide"
%figures
"January, [four and a half million square kilometres]" | exact 4500000 km2 | high sea closed
"[Eight States]" | exact 8 country | States of the Nauru group
"buys [half of the catch]" | exact 50 percent | catch bought by Japan
"its [34 ships]" | exact 34 item | Taiwanese ships
"its [two ships]" | exact 2 item | Spanish ships
%places
NAURU NRU; Honiara SLB; Philippines PHL; Japan JPN; Taiwan TWN; Spain ESP; Palau PLW; China CHN; Pacific -
%dates
"NAURU, [25 February 2011]" = 2011-02-25
"decided [yesterday] in" = 2011-02-24
"of [January], four" = 2012-01-01..2012-01-31
"who, [last month], burned" = 2011-01-01..2011-01-31
