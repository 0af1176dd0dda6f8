name: svalbard-seed-vault-lecture
published: 2008-02-26
style: feature
region: Global
negatives: culture

LONGYEARBYEN – At 3 p.m. today a choir of miners will sing inside a mountain, and the Prime Minister of Norway will carry a box of rice from the Philippines down a hundred metres of tunnel and lock the door.

The seed vault, which cost 45 million kroner, is Norway's gift. It has room for four and a half million samples; a hundred thousand arrived this month from Nigeria, Colombia, Mexico and Syria. "Every war of my lifetime has destroyed a gene bank," says the American agronomist Kerry Fowles, who conceived it. The one at Kabul was looted in 1992, for its jars. The one at Abu Ghraib followed, in 2003; there, clerks had hidden copies in a box and sent them to Aleppo.

Nobel laureate Wangari Mumbi of Kenya and the president of the European Commission, José Barbosa, are to attend. Venezuela stays away: its agriculture minister accuses the Norwegians of banking for the seed companies. Russia has deposited barley and a warning. It holds that the island's treaty of 1920 forbids any installation "of a strategic nature", its consul in Barentsburg, Nikolai Pluzhin, explains with a smile. He has been invited to dinner.

Outside it is minus eighteen. Greenpeace has hung a banner on the coal mine next door.

%actors
norway = Norway | NOR | state
pm = the Prime Minister of Norway | NOR | person
countries = Nigeria, Colombia, Mexico and Syria | - | state
fowles = Kerry Fowles | USA | person
looters = looters | AFG | population | implied
mumbi = Wangari Mumbi | KEN | person
barbosa = José Barbosa | - | person
venezuela = Venezuela | VEN | state
vminister = its agriculture minister | VEN | person
russia = Russia | RUS | state
pluzhin = Nikolai Pluzhin | RUS | person
greenpeace = Greenpeace | - | organization
mine = the coal mine next door | NOR | organization
%events
COOPERATE happened core | countries, norway > - | 2008-02-01..2008-02-26 | LONGYEARBYEN SJM | "thousand [arrived this month] from" | contexts: natural_resource
PROTEST/riot happened | looters > - | 1992-01-01..1992-12-31 | Kabul AFG | "Kabul was [looted] in" | contexts: military
CONSULT planned core | pm, mumbi, barbosa > - | 2008-02-26 | LONGYEARBYEN SJM | "are to [attend]" | contexts: environment
PROTEST/boycott happened | venezuela > norway | 2008-02-26 | - | "Venezuela [stays away]" | contexts: diplomatic
ACCUSE/allege happened core | vminister > norway | - | - | "minister [accuses] the" | contexts: economic
COOPERATE happened | russia, norway > - | - | - | "Russia has [deposited barley] and" | contexts: natural_resource
THREATEN happened core | russia > norway | - | - | "barley and a [warning]" | contexts: territory
AGREE happened | norway > pluzhin | - | - | "He has been [invited to dinner]" | contexts: diplomatic
PROTEST/demo happened | greenpeace > mine | - | LONGYEARBYEN SJM | "has [hung a banner] on" | contexts: environment
%statements
S1 | fowles | direct named | "[says] the American" | "Every war of my lifetime has destroyed a gene bank,"
S2 | vminister | indirect anonymous | "[accuses] the Norwegians" | "the Norwegians of banking for the seed companies"
S3 | pluzhin | mixed named | "Pluzhin, [explains] with" | "the island's treaty of 1920 forbids any installation "of a strategic nature""
%figures
"down [a hundred metres] of" | exact 100 m | tunnel
"cost [45 million kroner]" | exact 45000000 NOK | cost of the vault
"for [four and a half million samples]" | exact 4500000 item | samples
"samples; [a hundred thousand] arrived" | exact 100000 item | samples that arrived
%visits
mumbi planned | LONGYEARBYEN SJM 2008-02-26
barbosa planned | LONGYEARBYEN SJM 2008-02-26
%places
LONGYEARBYEN SJM; Norway NOR; Philippines PHL; Nigeria NGA; Colombia COL; Mexico MEX; Syria SYR; Kabul AFG; Abu Ghraib IRQ; Aleppo SYR; Kenya KEN; Venezuela VEN; Russia RUS; Barentsburg SJM
%dates
"At [3 p.m. today] a" = 2008-02-26
"arrived [this month] from" = 2008-02-01..2008-02-29
"looted in [1992], for" = 1992-01-01..1992-12-31
"followed, in [2003]" = 2003-01-01..2003-12-31
"of [1920] forbids" = 1920-01-01..1920-12-31
