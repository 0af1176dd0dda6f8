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
sa = South Africa | ZAF | state | Pretoria; Pretoria's own negotiators
namibia = Namibia | NAM | state
nuu = Hifikepunye Nuuyoma | NAM | person
ev = Rusty Evertse | ZAF | person
right = far right | ZAF | organization
white = white residents | NAM | population | the others
man = a man in khaki | NAM | person | man in khaki
police = police | NAM | state
uk = Britain | GBR | state
ger = Germany | DEU | state
ang = Angola | AGO | state
fish = fishermen | NAM | population | Fishermen
trawl = Spanish trawlers | ESP | organization
coast = coast guard | NAM | state
%events
RETREAT/withdraw planned core | sa > namibia | 1994-02-28..1994-03-01 | Walvis Bay NAM | "[haul down]"
CONSULT/visit happened core | nuu, ev > - | 1994-02-28 | WALVIS BAY NAM | "[arrived]"
RETREAT/withdraw planned | ev > nuu | - | - | "[hand him]"
AGREE happened core | sa, namibia > - | 1993-08-01..1993-08-31 | - | "[agreed on]"
SUPPORT happened | sa > - | - | - | "[voted for]"
REJECT happened | right > sa | - | - | "[objection]"
RETREAT/withdraw happened core | sa > namibia | 1994-02-25 | - | "[drove out]"
AGREE happened core | nuu > white | 1994-02-28 | - | "[promised]"
PROTEST/vandalize happened | man > nuu | 1994-02-28 | - | "[threw a tomato]"
COERCE/arrest happened core | police > man | 1994-02-28 | - | "[carried him off]"
REQUEST/yield happened | nuu > police | 1994-02-28 | - | "[asked them]"
SUPPORT happened core | uk, ger, ang > sa, namibia | - | - | "[congratulated]"
COOPERATE planned core | namibia, sa > - | 1994-03-01..1995-02-28 | - | "[cooperate]"
PROTEST/demo happened core | fish > trawl | 1994-02-26 | - | "[demonstrated]"
COERCE/seize happened core | coast > trawl | 1994-01-01..1994-02-28 | - | "[seized]"
%statements
S1 | nuu | indirect named | "[promised]" | "nothing would be taken from them"
S2 | nuu | indirect named | "[asked]" | "to let him go"
%figures
"[40 soldiers]" | exact 40 person | soldiers
"[Some thousand]" | about 1000 person | white residents
"[two of which]" | exact 2 item | trawlers
%visits
nuu happened | Walvis Bay NAM 1994-02-28
ev happened | Walvis Bay NAM 1994-02-28
