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
msg = Melanesian Spearhead Group | - | igo | MSG; Leaders; the Group
png = Papua New Guinea | PNG | state
sol = Solomon Islands | SLB | state
van = Vanuatu | VUT | state
fijpm = interim Prime Minister of Fiji | FJI | person | interim Prime Minister
tab = Willie Tabimal | VUT | person
kanak = Kanak liberation front | NCL | organization
china = People's Republic of China | CHN | state
fiji = Fiji | FJI | state | members of his administration
austr = Australia | AUS | state | Australian authorities
nz = New Zealand | NZL | state
hc = Australian High Commissioner | AUS | person
solpm = Prime Minister of Solomon Islands | SLB | person
pngpm = former Prime Minister of Papua New Guinea | PNG | person | its then Prime Minister
kanaky = people of Kanaky | NCL | population
company = mining company | NCL | organization
land = landowners | NCL | population
fact = fact-finding mission | - | igo | A fact-finding mission
france = France | FRA | state
papuan = Papuan council | IDN | organization
indo = Indonesia | IDN | state
%events
CONSULT/multilateral happened core | png, sol, van, fijpm, kanak > - | 2007-03-23 | Port Vila VUT | "[gathered in]"
AGREE happened | tab > png, sol, fijpm | - | - | "[invitation]"
SUPPORT happened core | msg, png, sol, van, fijpm > - | 2007-03-23 | Port Vila VUT | "[signed the]"
AID planned core | china > msg | 2007-11-01..2007-11-30 | - | "[handed over]"
AGREE happened core | fijpm > msg | 2007-03-23 | Port Vila VUT | "[assurance]"
REQUEST/yield happened core | msg > austr, nz | 2007-03-23 | Port Vila VUT | "[appealed to]"
SANCTION/discontinue ongoing core | austr, nz > fiji | - | - | "[travel bans]"
CONSULT denied | msg > - | 2007-03-23 | Port Vila VUT | "[did not discuss]"
SUPPORT happened core | fijpm > msg | 2007-03-23 | Port Vila VUT | "[thanked]"
SANCTION/expel happened core | sol > hc | 2006-09-01..2006-09-30 | - | "had [expelled]"
REQUEST happened core | msg > - | 2007-03-23 | Port Vila VUT | "[called for respect]"
ACCUSE/disapprove happened core | png > austr | 2007-03-23 | Port Vila VUT | "[objected]"
COERCE happened | austr > pngpm | 2005-01-01..2005-12-31 | Brisbane AUS | "[required]"
CONCEDE denied | austr > png | - | - | "[no apology]"
SUPPORT happened core | msg > kanaky | 2007-03-23 | Port Vila VUT | "[reaffirmed their support]"
ACCUSE/disapprove happened core | msg > company | 2007-03-23 | Port Vila VUT | "[condemned]"
SANCTION/discontinue happened | company > land | - | - | "[freezing]"
CONSULT/visit cancelled core | fact > - | 2007-04-01..2007-04-30 | Nouméa NCL | "been [deferred]"
REQUEST happened | france > msg | - | - | "[request of]"
REQUEST/assist happened | papuan > msg | - | - | "[application]"
AGREE happened | indo > msg | - | - | "[offer of]"
AGREE happened core | msg > indo | 2007-03-23 | Port Vila VUT | "was [accepted]"
%statements
S1 | fijpm | indirect anonymous | "[assurance]" | "elections will be held by the first half of 2009"
S2 | msg | indirect institution | "[appealed]" | "to lift … administration"
S3 | solpm | indirect anonymous | "[reported]" | "the Australian High … replaced"
S4 | msg | indirect institution | "[called for]" | "respect for the sovereignty of Solomon Islands"
S5 | png | indirect institution | "[objected]" | "to the manner … shoes"
S6 | msg | indirect institution | "[reaffirmed]" | "their support for the people of Kanaky"
S7 | msg | indirect institution | "[condemned]" | "the freezing … landowners"
%visits
fijpm happened | Port Vila VUT 2007-03-23
fact cancelled | Nouméa NCL 2007-04-01..2007-04-30
