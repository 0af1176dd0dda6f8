name: arica-la-paz-transit-fees
published: 2024-02-21
style: agency
region: Americas
negatives: none

ARICA, Chile, Feb 21, 2024 (Andina Wire) -- Delegations from Chile and Bolivia on Wednesday began two days of technical talks about port charges, the first such round since the consuls of both countries were changed last year.

Bolivia, which has no coast, sends about 70 percent of its exports through Arica and Iquique. Exporters in La Paz have complained for months about storage fees that rose by a quarter in October.

The head of the Bolivian team, Vice Minister Rosmery Quispe Ticona, proposed that the old tariff be restored until a joint commission has examined the costs. Her Chilean colleague, Director Ignacio Larraguibel, said that the terminal was run by a private company and that his government could not dictate its prices. "We can open doors, and we will," he said.

He offered to extend the hours of the Tambo Quemado crossing, where trucks often wait overnight.

Neither side mentioned the question of sovereign access to the sea, on which the International Court of Justice ruled in 2018. An official close to the talks, who asked not to be named, said both had agreed beforehand to leave it aside.

The rainy season has closed the railway at Charaña twice this month. A further round is to take place in Oruro in the second half of April.
%actors
chile = Chile | CHL | state | his government
bolivia = Bolivia | BOL | state | the Bolivian team
exporters = Exporters in La Paz | BOL | organization
quispe = Rosmery Quispe Ticona | BOL | person | Vice Minister Rosmery Quispe Ticona; The head of the Bolivian team
larra = Ignacio Larraguibel | CHL | person | Her Chilean colleague; Director Ignacio Larraguibel
official = An official close to the talks | - | person
company = a private company | CHL | organization
%events
CONSULT ongoing core | chile, bolivia > - | 2024-02-21..2024-02-22 | ARICA CHL | "of technical [talks] about" | contexts: economic
ACCUSE/disapprove happened | exporters > company | - | - | "have [complained] for" | contexts: economic
REQUEST/change happened core | quispe > chile | 2024-02-21 | ARICA CHL | "Ticona, [proposed] that" | contexts: economic
REJECT/change happened core | larra > quispe | 2024-02-21 | ARICA CHL | "government [could not dictate] its" | contexts: economic
AGREE happened core | larra > bolivia | 2024-02-21 | ARICA CHL | "He [offered to extend] the" | contexts: economic
AGREE happened | chile, bolivia > - | - | - | "both had [agreed] beforehand" | contexts: territory | by S4
CONSULT planned core | chile, bolivia > - | 2024-04-16..2024-04-30 | Oruro BOL | "A further [round] is" | contexts: economic
%statements
S1 | larra | indirect named | "Larraguibel, [said] that" | "the terminal was run by a private company and that his government could not dictate its prices"
S2 | larra | direct named | "will," he [said]" | "We can open doors, and we will,"
S3 | quispe | indirect named | "[proposed] that the" | "the old tariff be restored until a joint commission has examined the costs"
S4 | official | indirect anonymous | "named, [said] both" | "both had agreed beforehand to leave it aside"
%figures
"[two days]" | exact 2 day | talks
"[about 70 percent]" | about 70 percent | exports through Arica and Iquique
"by [a quarter]" | exact 25 percent | rise of storage fees
%visits
quispe ongoing | ARICA CHL 2024-02-21..2024-02-22
%places
ARICA CHL; Arica CHL; Chile CHL; Bolivia BOL; Iquique CHL; La Paz BOL; Tambo Quemado -; Charaña BOL; Oruro BOL
%dates
"[Feb 21, 2024]" = 2024-02-21; "on [Wednesday]" = 2024-02-21; "changed [last year]" = 2023-01-01..2023-12-31; "in [October]" = 2023-10-01..2023-10-31; "in [2018]" = 2018-01-01..2018-12-31; "[this month]" = 2024-02-01..2024-02-29; "[the second half of April]" = 2024-04-16..2024-04-30
