name: taipei-strait-missiles
published: 1996-03-13
style: agency
region: Asia
negatives: none

TAIPEI, March 13 (Pacific Dispatch) - China fired a fourth missile into the sea off Kaohsiung before breakfast on Wednesday and began a week of live-fire manoeuvres with aircraft and submarines, ten days before Taiwan's first direct presidential election.

The M-9, carrying a dummy warhead, splashed down in a target box through which half of the island's oil passes. Freighters have been detouring since Friday. In Taipei people queued for rice and dollars; the central bank spent 5 billion US dollars in a week to hold up the currency.

President Tseng Kuo-hsiang told a rally in Pingtung that Beijing was "shooting at ballots" and promised not to start a war. His rival Hsu Tung-liang of the pro-independence Democratic Front called for the referendum that China has said it would answer with force. The New Party's candidate demanded that Tseng apologise for his visit to a university in America, which set off the crisis last June.

Washington has ordered a second carrier group to the area. Defence Secretary Calvin Strand called the tests reckless and warned Beijing of grave consequences if it attacked the island. China's foreign minister, Fu Qiwei, retorted that the United States would do well to remember that Taiwan was not its protectorate, and the official People's Herald threatened to bury any intruder "in a sea of fire".

Japan lodged a protest. The Philippines, which lies as near as anybody, made plans to bring 90,000 workers home. Singapore's senior minister appealed to both sides to come back to the talks that were broken off in the summer.

%actors
china = China | CHN | state | Beijing
taiwan = Taiwan | TWN | state | the island; Taipei
tseng = Tseng Kuo-hsiang | TWN | person | President Tseng Kuo-hsiang
hsu = Hsu Tung-liang | TWN | person
candidate = The New Party's candidate | TWN | person
usa = United States | USA | state | Washington
strand = Calvin Strand | USA | person | Defence Secretary Calvin Strand
fu = Fu Qiwei | CHN | person
herald = the official People's Herald | CHN | organization | People's Herald
japan = Japan | JPN | state
phl = The Philippines | PHL | state | Philippines
workers = 90,000 workers | PHL | population
sgp = Singapore's senior minister | SGP | person
intruder = any intruder | - | state
%events
MOBILIZE/weapons happened core | china > taiwan | 1996-03-13 | Kaohsiung TWN | "China [fired a fourth missile]" | contexts: military, territory
MOBILIZE/weapons ongoing core | china > taiwan | 1996-03-13..1996-03-19 | - | "and [began a week of]" | contexts: military
ACCUSE/allege happened core | tseng > china | - | Pingtung TWN | "Beijing was "[shooting at ballots]" | contexts: election
AGREE happened | tseng > china | - | Pingtung TWN | "and [promised not to start]" | contexts: military
REQUEST/change happened core | hsu > taiwan | - | - | "Front [called for the referendum]" | contexts: territory, election
THREATEN/violence happened | china > taiwan | - | - | "it would [answer with force]" | contexts: territory
REQUEST/yield happened | candidate > tseng | - | - | "candidate [demanded that Tseng apologise]" | contexts: election
CONSULT/visit happened | tseng > usa | - | - USA | "for his [visit to a university]" | contexts: diplomatic
MOBILIZE/weapons happened core | usa > china | - | - | "has [ordered a second carrier]" | contexts: military
ACCUSE/disapprove happened core | strand > china | - | - | "Strand [called the tests reckless]" | contexts: military
THREATEN/violence happened core | strand > china | - | - | "and [warned Beijing] of" | contexts: military
ASSAULT hypothetical | china > taiwan | - | - TWN | "if it [attacked the island]" | contexts: military
REJECT happened | fu > usa | - | - | "Qiwei, [retorted] that" | contexts: diplomatic
THREATEN/violence happened core | herald > intruder | - | - | "Herald [threatened to bury] any" | contexts: military
ACCUSE/disapprove happened core | japan > china | - | - | "Japan [lodged a protest]" | contexts: diplomatic
AID planned | phl > workers | - | - | "[made plans to bring] 90,000" | contexts: migration
REQUEST/meet happened core | sgp > china, taiwan | - | - | "minister [appealed to both] sides" | contexts: diplomatic
REJECT/meet happened | china > taiwan | 1995-06-01..1995-08-31 | - | "talks that were [broken off in]" | contexts: diplomatic
%statements
S1 | tseng | mixed named | "[told] a rally" | "Beijing was "shooting at ballots""
S2 | hsu | indirect named | "[called for] the" | "the referendum that China has said it would answer with force"
S3 | china | indirect institution | "China has [said] it" | "it would answer with force" | inside S2
S4 | candidate | indirect anonymous | "[demanded] that" | "Tseng apologise for his visit to a university in America"
S5 | strand | indirect named | "Strand [called]" | "the tests reckless"
S6 | strand | indirect named | "and [warned]" | "Beijing of grave consequences if it attacked the island"
S7 | fu | indirect named | "[retorted] that" | "the United States would do well to remember that Taiwan was not its protectorate"
S8 | herald | mixed institution | "[threatened] to" | "to bury any intruder "in a sea of fire""
S9 | sgp | indirect anonymous | "[appealed] to" | "both sides to come back to the talks that were broken off in the summer"
%figures
"[half] of the" | exact 0.5 ratio | share of oil
"[5 billion US dollars]" | exact 5000000000 USD | central bank spending
"[90,000 workers]" | exact 90000 person | workers
%visits
tseng happened | - USA -
%places
TAIPEI TWN; Kaohsiung TWN; Taiwan TWN; Taipei TWN; Pingtung TWN; Beijing CHN; America USA; Washington USA; China CHN; United States USA; Japan JPN; Philippines PHL; Singapore SGP
%dates
"[March 13]" = 1996-03-13; "on [Wednesday]" = 1996-03-13; "since [Friday]" = 1996-03-08; "[last June]" = 1995-06-01..1995-06-30; "in [the summer]" = 1995-06-01..1995-08-31
