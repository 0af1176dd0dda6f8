name: sulawesi-nickel-ban
published: 2015-06-02
style: agency
region: Asia
negatives: business, sports

MANILA/JAKARTA – In what traders called a knife fight, Sulu Nickel drove its rival Halmahera Metals out of the Chinese market last quarter, took its best customers prisoner and buried its share price.

The ministries behind the miners were politer. Indonesia's energy minister, Hj. Retno Kusumawardhani, told a seminar that the ban on exporting raw ore, imposed in January last year, would not be lifted for anybody. Japan, which brought a complaint against it before the World Trade Organization in August, withdrew the complaint on Monday. A foreign ministry official in Tokyo cited "progress in our dialogue"; three Japanese smelters are to be built on Sulawesi.

The Philippines, where all the ore now comes from, has discovered the environment. Congress began debating a ban of its own this week. Environment Secretary Corazon Lapuz raided four mines in Zambales, closed two, and blamed them for a red tide that "killed the sea". The chamber of mines threatened to sue.

China's ambassador in Manila urged Congress to think of jobs. Two hundred fishermen in red paint lay down in front of his embassy, and sang.

%actors
indonesia = Indonesia | IDN | state
retno = Hj. Retno Kusumawardhani | IDN | person | Retno Kusumawardhani
japan = Japan | JPN | state
official = A foreign ministry official in Tokyo | JPN | person
smelters = three Japanese smelters | JPN | organization
congress = Congress | PHL | state
lapuz = Corazon Lapuz | PHL | person | Environment Secretary Corazon Lapuz
mines = four mines in Zambales | PHL | organization
chamber = The chamber of mines | PHL | organization
ambassador = China's ambassador in Manila | CHN | person
fishermen = Two hundred fishermen in red paint | PHL | population
%events
REJECT/change happened core | retno > - | - | - | "would [not be lifted] for" | contexts: natural_resource
SANCTION/discontinue happened | indonesia > - | 2014-01-01..2014-01-31 | - | "ore, [imposed] in" | contexts: natural_resource, economic
ACCUSE/allege happened core | japan > indonesia | 2014-08-01..2014-08-31 | - | "which [brought a complaint] against" | contexts: legal, economic
CONCEDE happened core | japan > indonesia | 2015-06-01 | - | "August, [withdrew] the" | contexts: economic
COOPERATE planned | smelters > indonesia | - | Sulawesi IDN | "are to be [built] on" | contexts: economic, natural_resource
COERCE/restrict hypothetical | congress > mines | - | - PHL | "debating a [ban] of" | contexts: legislative, natural_resource
COERCE/seize happened core | lapuz > mines | - | Zambales PHL | "Lapuz [raided] four" | contexts: environment
COERCE/restrict happened core | lapuz > mines | - | Zambales PHL | "Zambales, [closed] two" | contexts: environment
ACCUSE/allege happened core | lapuz > mines | - | - PHL | "and [blamed] them" | contexts: environment
THREATEN happened core | chamber > lapuz | - | - PHL | "mines [threatened] to" | contexts: legal
REQUEST happened core | ambassador > congress | - | Manila PHL | "Manila [urged] Congress" | contexts: economic
PROTEST/obstruct happened core | fishermen > ambassador | - | Manila PHL | "paint [lay down] in" | contexts: environment
%statements
S1 | retno | indirect named | "[told] a seminar" | "the ban on exporting raw ore, imposed in January last year, would not be lifted for anybody"
S2 | official | mixed anonymous | "Tokyo [cited]" | ""progress in our dialogue""
S3 | lapuz | mixed named | "and [blamed]" | "them for a red tide that "killed the sea""
S4 | chamber | indirect institution | "[threatened] to" | "to sue"
S5 | ambassador | indirect anonymous | "[urged] Congress" | "Congress to think of jobs"
%figures
"[three Japanese smelters]" | exact 3 item | smelters
"[four mines]" | exact 4 item | mines raided
"closed [two], and" | exact 2 item | mines closed
"[Two hundred fishermen]" | exact 200 person | fishermen
%places
MANILA PHL; JAKARTA IDN; Indonesia IDN; Japan JPN; Tokyo JPN; Sulawesi IDN; Philippines PHL; Zambales PHL; Manila PHL; China CHN
%dates
"[January last year]" = 2014-01-01..2014-01-31; "in [August]" = 2014-08-01..2014-08-31; "on [Monday]" = 2015-06-01; "[this week]" = 2015-06-01..2015-06-07
