name: windhoek-walvis-handover
published: 1994-02-28
style: agency
region: Africa
negatives: none

WALVIS BAY, Namibia, Feb 28 (Reuben News) - At the stroke of midnight South Africa will haul down its flag over Walvis Bay, the only deep harbour on the Namibian coast, and four years after independence the country will have its port.

President Hifikepunye Nuuyoma arrived by train on Monday afternoon with Deputy Foreign Minister Rusty Evertse of South Africa, who will hand him the keys of the customs house. Their governments agreed on the transfer in August, after Pretoria's own negotiators, black and white, had voted for it over the objection of the far right. The last 40 soldiers drove out by the coast road on Friday.

Some thousand white residents have sold their houses and left. Nuuyoma, in a speech from the footplate, promised the others that nothing would be taken from them. A man in khaki threw a tomato; the police carried him off, and the president asked them to let him go.

Britain, Germany and Angola congratulated both sides. Namibia will cooperate with South Africa in the port authority for a year, sharing pilots and tugs. Fishermen demonstrated on Saturday against Spanish trawlers, two of which the coast guard has seized since the New Year.

%actors
rsa = South Africa | ZAF | state | Pretoria
namibia = Namibia | NAM | state | the country
nuuyoma = Hifikepunye Nuuyoma | NAM | person | President Hifikepunye Nuuyoma; the president
evertse = Rusty Evertse | ZAF | person
negotiators = Pretoria's own negotiators | ZAF | population
farright = the far right | ZAF | organization
soldiers = The last 40 soldiers | ZAF | state
residents = Some thousand white residents | NAM | population | the others
man = A man in khaki | NAM | person
police = the police | NAM | state
britain = Britain | GBR | state
germany = Germany | DEU | state
angola = Angola | AGO | state
fishermen = Fishermen | NAM | population
trawlers = Spanish trawlers | ESP | organization
coastguard = the coast guard | NAM | state
%events
RETREAT/withdraw planned core | rsa > namibia | 1994-02-28 | Walvis Bay NAM | "will [haul down] its" | contexts: territory
CONSULT happened | nuuyoma, evertse > - | 1994-02-28 | WALVIS BAY NAM | "Nuuyoma [arrived] by" | contexts: diplomatic
CONSULT/visit happened | evertse > namibia | 1994-02-28 | WALVIS BAY NAM | "Monday afternoon [with] Deputy" | contexts: diplomatic
COOPERATE planned | evertse > nuuyoma | 1994-02-28 | WALVIS BAY NAM | "who [will hand] him" | contexts: territory
AGREE happened core | rsa, namibia > - | 1993-08-01..1993-08-31 | - | "governments [agreed] on" | contexts: territory
SUPPORT happened | negotiators > namibia | - | - | "white, had [voted for] it" | contexts: territory
REJECT happened | farright > negotiators | - | - | "the [objection] of" | contexts: territory
RETREAT/withdraw happened core | soldiers > namibia | 1994-02-25 | WALVIS BAY NAM | "soldiers [drove out] by" | contexts: military, territory
AGREE happened core | nuuyoma > residents | 1994-02-28 | WALVIS BAY NAM | "footplate, [promised] the" | contexts: inequality, rights_freedoms
PROTEST happened | man > nuuyoma | 1994-02-28 | WALVIS BAY NAM | "khaki [threw] a" | contexts: territory
COERCE/arrest happened | police > man | 1994-02-28 | WALVIS BAY NAM | "police [carried him off], and" | contexts: rights_freedoms
REQUEST/yield happened | nuuyoma > police | 1994-02-28 | WALVIS BAY NAM | "president [asked] them" | contexts: rights_freedoms
SUPPORT happened core | britain, germany, angola > rsa, namibia | - | - | "Angola [congratulated] both" | contexts: diplomatic
COOPERATE planned core | namibia, rsa > - | - | Walvis Bay NAM | "Namibia [will cooperate] with" | contexts: economic
PROTEST/demo happened core | fishermen > trawlers | 1994-02-26 | WALVIS BAY NAM | "Fishermen [demonstrated] on" | contexts: natural_resource
COERCE/seize happened core | coastguard > trawlers | 1994-01-01..1994-02-28 | - NAM | "guard has [seized] since" | contexts: natural_resource
%statements
S1 | nuuyoma | indirect named | "[promised] the others" | "nothing would be taken from them"
S2 | nuuyoma | indirect named | "[asked] them to" | "them to let him go"
%figures
"last [40 soldiers]" | exact 40 person | soldiers who left
"[Some thousand white residents]" | about 1000 person | residents who left
"for [a year]" | exact 1 year | cooperation
"[four years]" | exact 4 year | time since independence
%visits
evertse happened | Walvis Bay NAM 1994-02-28
%places
WALVIS BAY NAM; Namibia NAM; South Africa ZAF; Walvis Bay NAM; Pretoria ZAF; Britain GBR; Germany DEU; Angola AGO
%dates
"[Feb 28]" = 1994-02-28; "on [Monday afternoon]" = 1994-02-28; "in [August]" = 1993-08-01..1993-08-31; "on [Friday]" = 1994-02-25; "on [Saturday]" = 1994-02-26
