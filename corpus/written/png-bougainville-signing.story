name: png-bougainville-signing
published: 2001-08-31
style: agency
region: Oceania
negatives: none

ARAWA, Papua New Guinea, Aug 31, 2001 (Coral Sea News) – Leaders of Bougainville and the government of Papua New Guinea signed a peace agreement on Thursday that gives the island a government of its own, a referendum on independence in ten to fifteen years, and the last of the soldiers a way home.

Prime Minister Sir Bernard Kawage embraced rebel commander Simeon Tarara on a soccer field once used to bury the dead, and asked forgiveness "for the guns and for the silence". About 15,000 people died in the ten years of fighting that began when landowners blew up power pylons at the Panguna copper mine in 1988.

Under the accord the rebels are to lock their weapons into containers under UN supervision; the army withdraws in step with them. But Francis Ovea, the self-styled president who controls the mine, kept away. His men put up a new roadblock at Morgan Junction. "We did not sign and we will not lock up so much as a slingshot," his secretary, Philip Manu, told Coral Sea News by satellite phone.

The head of the UN observer mission, Ambassador Nigel Strand, appealed to Ovea to come in from the bush. Australia, which once supplied the helicopters that gunned down villagers from the air, will pay for the containers and has promised 100 million kina over five years. New Zealand was praised by both sides for hosting the first talks at Burnham in 1997.

The mine's owner ruled out a return.

%actors
leaders = Leaders of Bougainville | PNG | person
png = the government of Papua New Guinea | PNG | state | the army; Papua New Guinea
kawage = Sir Bernard Kawage | PNG | person
tarara = Simeon Tarara | PNG | person
rebels = the rebels | PNG | armed_group
landowners = landowners | PNG | population
ovea = Francis Ovea | PNG | person | Ovea
men = His men | PNG | armed_group
manu = Philip Manu | PNG | person
strand = Nigel Strand | - | person
australia = Australia | AUS | state
villagers = villagers | PNG | population
nz = New Zealand | NZL | state
owner = The mine's owner | - | organization
%events
SUPPORT happened core | leaders, png > - | 2001-08-30 | ARAWA PNG | "Guinea [signed a peace agreement] on" | contexts: diplomatic, territory
CONCEDE happened core | kawage > tarara | 2001-08-30 | ARAWA PNG | "and [asked forgiveness] "for" | contexts: military
CONSULT happened | kawage, tarara > - | 2001-08-30 | ARAWA PNG | "Kawage [embraced] rebel" | contexts: diplomatic
ASSAULT happened | png, rebels > - | - | - | "ten years of [fighting] that" | contexts: military
ASSAULT/explosives happened | landowners > - | 1988-01-01..1988-12-31 | Panguna PNG | "landowners [blew up] power" | contexts: natural_resource
RETREAT/disarm planned core | rebels > - | - | - | "are to [lock their weapons]" | contexts: peacekeeping
RETREAT/withdraw planned core | png > - | - | - | "army [withdraws] in step" | contexts: military
REJECT/meet happened core | ovea > png | 2001-08-30 | - | "controls the mine, [kept away]" | contexts: diplomatic
MOBILIZE/militia happened | men > - | - | Morgan Junction PNG | "[put up] a new roadblock" | contexts: military
REJECT/yield happened core | manu > png | - | - | "we [will not lock up] so" | contexts: military | by S2
REQUEST/yield happened core | strand > ovea | - | - | "[appealed] to Ovea" | contexts: peacekeeping
AID happened | australia > png | - | - | "once [supplied the helicopters] that" | contexts: military
ASSAULT/aerial happened | png > villagers | - | - | "that [gunned down] villagers" | contexts: military
AID planned | australia > rebels, png | - | - | "[will pay for] the" | contexts: peacekeeping
AGREE happened core | australia > png | - | - | "and has [promised] 100" | contexts: economic
SUPPORT happened core | png, leaders > nz | - | - | "was [praised] by both" | contexts: diplomatic
CONSULT/third-party happened | png, leaders > - | 1997-01-01..1997-12-31 | Burnham NZL | "hosting the first [talks] at" | contexts: diplomatic
REJECT happened | owner > - | - | - | "owner [ruled out] a" | contexts: natural_resource
%statements
S1 | kawage | mixed named | "and [asked forgiveness]" | "for the guns and for the silence"
S2 | manu | direct named | "Manu, [told] Coral" | "We did not sign and we will not lock up so much as a slingshot,"
S3 | strand | indirect named | "Strand, [appealed] to" | "to Ovea to come in from the bush"
S4 | owner | indirect institution | "[ruled out] a" | "a return"
%figures
"[About 15,000 people] died" | about 15000 person | people killed
"in [ten to fifteen years]" | exact 15 year | time until the referendum
"the [ten years] of fighting" | exact 10 year | fighting
"promised [100 million kina]" | exact 100000000 PGK | Australian aid
"over [five years]" | exact 5 year | duration of the aid
%places
ARAWA PNG; Papua New Guinea PNG; Bougainville PNG; Panguna PNG; Morgan Junction PNG; Australia AUS; New Zealand NZL; Burnham NZL
%dates
"Guinea, [Aug 31, 2001]" = 2001-08-31
"agreement on [Thursday]" = 2001-08-30
"mine in [1988]" = 1988-01-01..1988-12-31
"Burnham in [1997]" = 1997-01-01..1997-12-31
