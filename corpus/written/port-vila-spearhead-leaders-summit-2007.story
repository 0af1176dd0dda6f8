name: port-vila-spearhead-leaders-summit-2007
published: 2007-03-23
style: communique
region: Oceania
negatives: none

MELANESIAN SPEARHEAD GROUP
Special Leaders' Meeting, Port Vila, 23 March 2007
COMMUNIQUÉ

Leaders of Papua New Guinea, Solomon Islands and Vanuatu, and the interim Prime Minister of Fiji, gathered in Port Vila at the invitation of Prime Minister Willie Tabimal. The Kanak liberation front was represented by its President. At the opening a custom chief killed a pig, and Leaders received its tusk as a token of welcome.

Agreement establishing the MSG. Leaders signed the Agreement, by which the Group becomes a subject of international law. The Secretariat building, a gift of the People's Republic of China, will be handed over in November.

Fiji. Leaders listened to the explanation by the interim Prime Minister of the events of 5 December 2006, took note of his assurance that elections will be held by the first half of 2009, and appealed to Australia and New Zealand to lift the travel bans imposed on members of his administration. They did not discuss the suspension of Fiji from any other organization. The interim Prime Minister thanked them for their understanding.

RAMSI. The Prime Minister of Solomon Islands reported that the Australian High Commissioner, whom his Government had expelled in September, had been replaced. Leaders called for respect for the sovereignty of Solomon Islands; Papua New Guinea objected in the strongest terms to the manner in which the Australian authorities, at Brisbane in 2005, had required its then Prime Minister to remove his shoes, for which no apology has been received.

New Caledonia. Leaders reaffirmed their support for the people of Kanaky, and condemned the freezing by the mining company of compensation to landowners. A fact-finding mission to Nouméa that was to leave in April has been deferred at the request of France.

West Papua. An application by the Papuan council for observer status could be considered at the next Summit if it is supported by all members. Indonesia's offer of technical assistance was accepted.

%actors
leaders = Leaders of Papua New Guinea, Solomon Islands and Vanuatu | - | igo | Leaders; the Group
fijipm = the interim Prime Minister of Fiji | FJI | person | the interim Prime Minister
tabimal = Willie Tabimal | VUT | person | Prime Minister Willie Tabimal
kanak = The Kanak liberation front | NCL | organization
chief = a custom chief | VUT | person
china = the People's Republic of China | CHN | state
aus = Australia | AUS | state | the Australian authorities
nz = New Zealand | NZL | state
members = members of his administration | FJI | population
slb = The Prime Minister of Solomon Islands | SLB | person
slbgov = Solomon Islands | SLB | state | his Government
hc = the Australian High Commissioner | AUS | person
png = Papua New Guinea | PNG | state
pngpm = its then Prime Minister | PNG | person
kanaky = the people of Kanaky | NCL | population
company = the mining company | NCL | organization
owners = landowners | NCL | population
france = France | FRA | state
papuan = the Papuan council | IDN | organization
idn = Indonesia | IDN | state
%events
CONSULT/multilateral happened core | leaders, fijipm, kanak > - | 2007-03-23 | Port Vila VUT | "Fiji, [gathered in Port Vila]" | contexts: diplomatic
AGREE happened | tabimal > leaders | - | - | "at the [invitation] of Prime" | contexts: diplomatic
SUPPORT happened | chief > leaders | 2007-03-23 | Port Vila VUT | "a token of [welcome]" | contexts: diplomatic
SUPPORT happened core | leaders > - | 2007-03-23 | Port Vila VUT | "Leaders [signed the Agreement], by" | contexts: diplomatic
AID planned | china > leaders | 2007-11-01..2007-11-30 | - VUT | "will be [handed over] in" | contexts: diplomatic
CONSULT happened | leaders, fijipm > - | 2007-03-23 | Port Vila VUT | "Leaders [listened to the explanation]" | contexts: political_institutions
AGREE happened core | fijipm > leaders | 2007-03-23 | Port Vila VUT | "his [assurance] that" | contexts: election, pro_democracy
REQUEST/yield happened core | leaders > aus, nz | 2007-03-23 | Port Vila VUT | "and [appealed to Australia] and" | contexts: diplomatic
COERCE/restrict ongoing | aus, nz > members | - | - | "the [travel bans] imposed" | contexts: diplomatic | by S2
CONSULT denied | leaders > - | 2007-03-23 | Port Vila VUT | "They did [not discuss] the" | contexts: diplomatic
SUPPORT happened | fijipm > leaders | 2007-03-23 | Port Vila VUT | "Minister [thanked them] for" | contexts: diplomatic
SANCTION/expel happened | slbgov > hc | 2006-09-01..2006-09-30 | - SLB | "Government had [expelled] in" | contexts: diplomatic | by S3
SUPPORT happened | aus > slbgov | - | - SLB | "had been [replaced]." | contexts: diplomatic | by S3
REQUEST/change happened core | leaders > - | 2007-03-23 | Port Vila VUT | "Leaders [called for respect] for" | contexts: territory, diplomatic
ACCUSE/disapprove happened | png > aus | 2007-03-23 | Port Vila VUT | "Guinea [objected] in" | contexts: diplomatic
COERCE/restrict happened | aus > pngpm | 2005-01-01..2005-12-31 | Brisbane AUS | "Prime Minister to [remove his shoes]" | contexts: diplomatic | by S7
CONCEDE denied | aus > png | - | - | "no [apology] has" | contexts: diplomatic
SUPPORT happened core | leaders > kanaky | 2007-03-23 | Port Vila VUT | "Leaders [reaffirmed their support]" | contexts: territory
ACCUSE/disapprove happened | leaders > company | 2007-03-23 | Port Vila VUT | "and [condemned] the freezing" | contexts: natural_resource
COERCE/seize happened | company > owners | - | - NCL | "the [freezing] by the mining" | contexts: natural_resource, reparations | by S6
CONSULT/visit cancelled core | leaders > kanaky | 2007-04-01..2007-04-30 | Nouméa NCL | "A fact-finding [mission to Nouméa]" | contexts: territory
REQUEST happened | france > leaders | - | - | "at the [request] of France" | contexts: territory
AGREE hypothetical | leaders > papuan | - | - | "[could be considered] at" | contexts: territory
REQUEST/assist happened | papuan > leaders | - | - | "An [application] by" | contexts: territory
AGREE happened | leaders > idn | 2007-03-23 | Port Vila VUT | "was [accepted]." | contexts: diplomatic
%statements
S1 | fijipm | indirect anonymous | "his [assurance] that" | "elections will be held by the first half of 2009"
S2 | leaders | indirect institution | "and [appealed] to" | "to Australia and New Zealand to lift the travel bans imposed on members of his administration"
S3 | slb | indirect anonymous | "[reported] that" | "the Australian High Commissioner, whom … had been replaced"
S4 | leaders | indirect institution | "[called for] respect" | "respect for the sovereignty of Solomon Islands"
S5 | leaders | indirect institution | "[reaffirmed] their" | "their support for the people of Kanaky"
S6 | leaders | indirect institution | "and [condemned]" | "the freezing by the mining company of compensation to landowners"
S7 | png | indirect institution | "[objected] in the" | "to the manner in which the Australian authorities … to remove his shoes"
%visits
fijipm happened | Port Vila VUT 2007-03-23
leaders cancelled | Nouméa NCL 2007-04-01..2007-04-30
%places
Port Vila VUT; Papua New Guinea PNG; Solomon Islands SLB; Vanuatu VUT; Fiji FJI; Australia AUS; New Zealand NZL; Brisbane AUS; New Caledonia NCL; Nouméa NCL; Kanaky NCL; France FRA; West Papua IDN; Indonesia IDN; People's Republic of China CHN
%dates
"[23 March 2007]" = 2007-03-23; "in [November]" = 2007-11-01..2007-11-30; "of [5 December 2006]" = 2006-12-05; "[the first half of 2009]" = 2009-01-01..2009-06-30; "in [September]" = 2006-09-01..2006-09-30; "in [2005]" = 2005-01-01..2005-12-31; "in [April]" = 2007-04-01..2007-04-30
