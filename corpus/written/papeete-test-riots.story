name: papeete-test-riots
published: 1995-09-08
style: agency
region: Oceania
negatives: none

PAPEETE, Sept 8, 1995 (Southern Star Agency) – Rioters burned the terminal of Tahiti's airport and looted shops in Papeete on Thursday, two days after France exploded a nuclear device under Mururoa atoll, the first of up to eight tests.

Foreign Legionnaires flown in from the atoll fired tear gas and stun grenades. High Commissioner Guy Ronsard asked Paris for 300 more gendarmes and imposed a curfew on the town. Fifteen gendarmes were hurt.

The independence leader Oscar Teriimana, whose followers had blocked the runway at dawn, rejected any responsibility. "It is not we who exploded," he said.

Chile and New Zealand recalled their ambassadors from Paris. Japan's parliament condemned the test; Australia's longshoremen refused to handle French goods, and a bakery in Sydney that sells croissants was spattered with paint. The United States expressed regret and urged all nuclear powers to join a ban. Only Britain, among France's allies, withheld criticism.

President Antoine Brissac declared on television that the tests would go on "as few as possible, as many as necessary" and would end by May. He then offered to sign, along with Britain and the United States, the protocols of the Treaty of Rarotonga, which bans nuclear arms from the South Pacific.

French commandos stormed the Greenpeace ship Aurora last Friday and are still holding it at Hao. The organization said in Amsterdam that it would sue.

%actors
rioters = Rioters | PYF | population
france = France | FRA | state | Paris; French commandos
legion = Foreign Legionnaires | FRA | state
ronsard = Guy Ronsard | FRA | person
teriimana = Oscar Teriimana | PYF | person
followers = whose followers | PYF | population
chile = Chile | CHL | state
nz = New Zealand | NZL | state
japan = Japan's parliament | JPN | state
longshoremen = Australia's longshoremen | AUS | organization
bakery = a bakery in Sydney | AUS | organization
us = The United States | USA | state
powers = all nuclear powers | - | state
britain = Britain | GBR | state
brissac = Antoine Brissac | FRA | person
greenpeace = Greenpeace | - | organization
%events
ASSAULT/primitive happened core | rioters > - | 1995-09-07 | Papeete PYF | "Rioters [burned] the terminal" | contexts: cbrn
PROTEST/riot happened core | rioters > france | 1995-09-07 | Papeete PYF | "and [looted shops] in" | contexts: cbrn, environment
MOBILIZE/weapons happened core | france > - | 1995-09-05 | Mururoa PYF | "France [exploded a nuclear device]" | contexts: cbrn
ASSAULT/crowd-control happened core | legion > rioters | 1995-09-07 | Papeete PYF | "[fired tear gas] and" | contexts: repression
REQUEST/assist happened | ronsard > france | - | - | "Ronsard [asked Paris] for" | contexts: repression
COERCE/curfew happened core | ronsard > - | - | Papeete PYF | "and [imposed a curfew] on" | contexts: repression
PROTEST/obstruct happened | followers > france | 1995-09-07 | - | "had [blocked the runway] at" | contexts: cbrn
REJECT happened | teriimana > - | - | - | "[rejected any responsibility]" | contexts: cbrn
SANCTION/withdraw happened core | chile, nz > france | - | - | "[recalled their ambassadors] from" | contexts: diplomatic, cbrn
ACCUSE/disapprove happened core | japan > france | - | - | "parliament [condemned] the test" | contexts: cbrn
PROTEST/boycott happened core | longshoremen > france | - | - | "[refused to handle] French" | contexts: cbrn, economic
PROTEST/vandalize happened | - > bakery | - | Sydney AUS | "was [spattered with paint]" | contexts: cbrn
ACCUSE/disapprove happened | us > france | - | - | "States [expressed regret] and" | contexts: cbrn
REQUEST/change happened | us > powers | - | - | "and [urged] all nuclear" | contexts: cbrn
ACCUSE/disapprove denied | britain > france | - | - | "[withheld criticism]" | contexts: cbrn
MOBILIZE/weapons planned | france > - | - | - | "[tests would go on]" | contexts: cbrn | by S2
AGREE happened core | brissac > - | - | - | "He then [offered to sign]" | contexts: cbrn, diplomatic
COERCE/seize happened core | france > greenpeace | 1995-09-01 | Hao PYF | "commandos [stormed] the Greenpeace" | contexts: cbrn, environment
%statements
S1 | teriimana | direct named | "exploded," he [said]" | "It is not we who exploded,"
S2 | brissac | mixed named | "Brissac [declared] on" | "the tests would go on "as few as possible, as many as necessary" and would end by May"
S3 | greenpeace | indirect institution | "organization [said] in" | "it would sue"
S4 | us | indirect institution | "[urged] all" | "all nuclear powers to join a ban"
%figures
"first of [up to eight tests]" | up to 8 item | nuclear tests
"for [300 more gendarmes]" | exact 300 person | gendarmes asked for
"[Fifteen gendarmes]" | exact 15 person | gendarmes hurt
%places
PAPEETE PYF; Papeete PYF; Tahiti PYF; France FRA; Mururoa PYF; Paris FRA; Chile CHL; New Zealand NZL; Japan JPN; Australia AUS; Sydney AUS; United States USA; Britain GBR; Hao PYF; Amsterdam NLD; South Pacific -; Rarotonga COK
%dates
"PAPEETE, [Sept 8, 1995]" = 1995-09-08
"Papeete on [Thursday]" = 1995-09-07
"[two days after] France" = 1995-09-07
"end by [May]" = 1996-05-01..1996-05-31
"Aurora [last Friday]" = 1995-09-01
