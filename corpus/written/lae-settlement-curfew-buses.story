name: lae-settlement-curfew-buses
published: 2009-06-11
style: local
region: Oceania
negatives: business

Curfew for Lae, buses stop

By a reporter in Lae

THE Morobe provincial executive council has imposed a curfew on the city of Lae from 9 o'clock every night, beginning tomorrow, after four days of fighting between settlers from the Highlands and youths of Butibam village in which six men were chopped with bush knives and over 150 houses were burned.

Police commander Chief Supt Simon Gawi said the curfew would last 60 days. His men would shoot looters on sight, he warned, and would begin evicting squatters at Bumbu next week if the weapons were not surrendered. Community leader Pastor Enoch Kupe told him across the table at the Lutheran guest house that "you cannot evict people to nowhere".

The fighting started on Sunday over a stolen phone. On Monday, mobs stoned Asian-owned stores in Eriku; a Chinese shopkeeper, Chen Aiguo, was held against his own freezer until he opened the safe. The Chinese embassy has lodged a protest with the Department of Foreign Affairs and asked for protection. It was not true, Chief Supt Gawi said, that his officers had stood by and helped themselves to chicken.

Bus owners went on strike yesterday after a driver was dragged out and bashed at Two Mile. They will be back on the road today, the owners' chairman, Giwi Noifa, said, having been promised an escort.

A mediation planned at the Sir Ignatius Kilage stadium for last night was called off when only one side turned up. Bishop Zurenuo Gwale will try again on Saturday. If both sides lay down their arms there by noon, the governor said, the curfew could be lifted within a fortnight.

Prime Minister Sir Pato Temu, who is in Singapore, has ordered two mobile squads from Mount Hagen to Lae, and they flew in last night. The opposition wants a state of emergency. The Government has ruled that out.

Meanwhile the price war between Lae's two supermarkets goes on: lamb flaps were slashed to K8.90 a kilo.

%actors
council = Morobe provincial executive council | PNG | state | THE Morobe provincial executive council
settlers = settlers from the Highlands | PNG | population
youths = youths of Butibam village | PNG | population
gawi = Simon Gawi | PNG | person | Police commander Chief Supt Simon Gawi; Chief Supt Gawi
police = His men | PNG | state | his officers
looters = looters | PNG | population
squatters = squatters at Bumbu | PNG | population
kupe = Enoch Kupe | PNG | person | Community leader Pastor Enoch Kupe
mobs = mobs | PNG | population
chen = Chen Aiguo | CHN | person | a Chinese shopkeeper
embassy = The Chinese embassy | CHN | state
dfa = the Department of Foreign Affairs | PNG | state
owners = Bus owners | PNG | population | the owners
noifa = Giwi Noifa | PNG | person | the owners' chairman
driver = a driver | PNG | person
gwale = Zurenuo Gwale | PNG | person | Bishop Zurenuo Gwale
governor = the governor | PNG | person
temu = Pato Temu | PNG | person | Prime Minister Sir Pato Temu
squads = two mobile squads | PNG | state
opposition = The opposition | PNG | organization
gov = The Government | PNG | state
sgp = Singapore | SGP | state
stores = Asian-owned stores | - | organization
%events
COERCE/curfew happened core | council > - | - | Lae PNG | "council has [imposed a curfew]" | contexts: crime
ASSAULT/primitive happened core | settlers, youths > - | 2009-06-07..2009-06-10 | Lae PNG | "men were [chopped with bush]" | contexts: religion_ethnicity
ASSAULT/destroy happened | settlers, youths > - | 2009-06-07..2009-06-10 | Lae PNG | "houses were [burned]." | contexts: religion_ethnicity
THREATEN/violence happened core | gawi, police > looters | - | - | "men would [shoot looters] on" | contexts: crime | by S2
THREATEN happened core | gawi, police > squatters | - | Bumbu PNG | "would begin [evicting squatters] at" | contexts: human_security | by S2
CONSULT happened | gawi, kupe > - | - | Lae PNG | "told him [across the table]" | contexts: crime
REJECT/change happened | kupe > gawi | - | Lae PNG | ""you [cannot evict] people" | contexts: human_security | by S3
PROTEST/riot happened core | mobs > stores | 2009-06-08 | Eriku PNG | "mobs [stoned] Asian-owned" | contexts: religion_ethnicity
ASSAULT/abduct happened | mobs > chen | 2009-06-08 | Eriku PNG | "was [held] against" | contexts: crime
ACCUSE/disapprove happened core | embassy > dfa | - | - | "has [lodged a protest] with" | contexts: diplomatic
REQUEST/assist happened | embassy > dfa | - | - | "and [asked for protection]" | contexts: diplomatic
COERCE/seize denied | police > stores | - | - PNG | "and [helped themselves to] chicken" | contexts: corruption | by S4
PROTEST/strike happened core | owners > - | 2009-06-10 | Lae PNG | "owners [went on strike] yesterday" | contexts: crime
ASSAULT/beat happened | - > driver | - | Two Mile PNG | "dragged out and [bashed] at" | contexts: crime
CONCEDE planned | owners > - | 2009-06-11 | Lae PNG | "[will be back on] the" | contexts: crime | by S5
AGREE happened | police > owners | - | - | "been [promised an escort]" | contexts: crime
CONSULT/third-party cancelled core | settlers, youths > - | 2009-06-10 | Lae PNG | "A [mediation] planned" | contexts: religion_ethnicity
CONSULT/third-party planned | gwale, settlers, youths > - | 2009-06-13 | - PNG | "will [try again] on" | contexts: religion_ethnicity
RETREAT/disarm hypothetical | settlers, youths > - | 2009-06-13 | - PNG | "sides [lay down their arms]" | contexts: religion_ethnicity | by S6
CONCEDE hypothetical core | council > - | - | Lae PNG | "could be [lifted] within" | contexts: crime | by S6
CONSULT/visit ongoing | temu > sgp | - | Singapore SGP | "who is [in Singapore], has" | contexts: diplomatic
MOBILIZE/police happened core | temu, squads > settlers, youths | 2009-06-10 | Lae PNG | "has [ordered two mobile squads]" | contexts: crime
REQUEST/change happened | opposition > gov | - | - | "opposition [wants] a" | contexts: crime
REJECT/change happened | gov > opposition | - | - | "has [ruled that out]" | contexts: crime
%statements
S1 | gawi | indirect named | "Gawi [said] the" | "the curfew would last 60 days"
S2 | gawi | indirect named | "he [warned], and" | "His men would shoot looters on sight … were not surrendered"
S3 | kupe | direct named | "Kupe [told] him" | "you cannot evict people to nowhere"
S4 | gawi | indirect named | "Chief Supt Gawi [said], that" | "It was not true, Chief Supt Gawi said, that his officers had stood by and helped themselves to chicken"
S5 | noifa | indirect named | "Noifa, [said], having" | "They will be back on the road today"
S6 | governor | indirect anonymous | "governor [said], the" | "If both sides lay down their arms there by noon … within a fortnight"
%figures
"[60 days]" | exact 60 day | curfew
"[six men]" | exact 6 person | men chopped
"[over 150 houses]" | over 150 item | houses burned
"[four days]" | exact 4 day | fighting
"[two mobile squads]" | exact 2 item | squads
"[K8.90]" | exact 8.9 PGK | price of a kilo of lamb flaps
"[a fortnight]" | exact 14 day | time until the curfew is lifted
%visits
temu ongoing | Singapore SGP -
%places
Lae PNG; Morobe PNG; Butibam PNG; Bumbu PNG; Eriku PNG; Two Mile PNG; Singapore SGP; Mount Hagen PNG; Highlands PNG
%dates
"[9 o'clock every night, beginning tomorrow]" = 2009-06-12; "[next week]" = 2009-06-15..2009-06-21; "on [Sunday]" = 2009-06-07; "On [Monday]" = 2009-06-08; "strike [yesterday]" = 2009-06-10; "road [today]" = 2009-06-11; "for [last night]" = 2009-06-10; "on [Saturday]" = 2009-06-13; "in [last night]" = 2009-06-10
