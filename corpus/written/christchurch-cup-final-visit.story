name: christchurch-cup-final-visit
published: 2007-10-21
style: local
region: Oceania
negatives: sports, metaphor

Kea Park erupts as Taieri sink the Tigers

CHRISTCHURCH – Taieri invaded Canterbury's half from the first minute on Saturday, bombarded it for an hour and executed the Tigers in extra time, 27–24, before 19,000 people at Kea Park. Captain Wiremu Tapsell, shot down by every critic in August, took revenge with two tries. His rival Josh Pattle, who had threatened to destroy Taieri's scrum, surrendered the ball four times and was sent off for an assault on the corner flag.

"We were under siege and ran out of ammunition," coach Neville Stroud conceded. He refused to resign.

In the stand sat Samoa's sports minister, Leota Faasavalu, who arrived on Friday for a three-day visit. He signed an agreement with his host, Rugby and Tourism Minister Patricia Gedge, that allows eleven Samoan players to train here without visas. New Zealand will also pay for floodlights in Apia. "They used to take our boys; now they are lending them back," Leota joked.

Outside the gates two dozen supporters of the jailed activist Hohepa Rua held up a banner and demanded his release. Rua was arrested in the police raids in the Ureweras last Monday. Police took the banner away.

The city's last final, in 1989, was abandoned after a dog captured the ball.

%actors
leota = Leota Faasavalu | WSM | person | Leota
gedge = Patricia Gedge | NZL | person
nz = New Zealand | NZL | state
samoa = Apia | WSM | state
supporters = two dozen supporters of the jailed activist Hohepa Rua | NZL | population
rua = Hohepa Rua | NZL | person | Rua
police = Police | NZL | state
stroud = Neville Stroud | NZL | person
%events
CONSULT/visit ongoing core | leota > gedge | 2007-10-19..2007-10-21 | CHRISTCHURCH NZL | "for a three-day [visit]" | contexts: diplomatic
SUPPORT happened core | leota, gedge > - | - | CHRISTCHURCH NZL | "He [signed an agreement] with" | contexts: migration
AID planned core | nz > samoa | - | Apia WSM | "[will also pay for] floodlights" | contexts: economic
SUPPORT happened | leota > nz | - | - | "now they are [lending them back]" | contexts: diplomatic | by S2
PROTEST/demo happened core | supporters > police | 2007-10-20 | Kea Park NZL | "[held up a banner] and" | contexts: rights_freedoms
REQUEST/yield happened | supporters > police | 2007-10-20 | Kea Park NZL | "and [demanded his release]" | contexts: rights_freedoms
COERCE/arrest happened core | police > rua | 2007-10-15 | Ureweras NZL | "Rua was [arrested] in" | contexts: terrorism
COERCE/seize happened | police > supporters | 2007-10-20 | Kea Park NZL | "Police [took the banner] away" | contexts: rights_freedoms
%statements
S1 | stroud | direct named | "Stroud [conceded]" | "We were under siege and ran out of ammunition,"
S2 | leota | direct named | "Leota [joked]" | "They used to take our boys; now they are lending them back,"
S3 | supporters | indirect anonymous | "and [demanded] his" | "his release"
%figures
"before [19,000 people]" | exact 19000 person | spectators
"a [three-day] visit" | exact 3 day | visit
"allows [eleven Samoan players]" | exact 11 person | Samoan players
"[two dozen supporters]" | exact 24 person | protesters
%visits
leota ongoing | CHRISTCHURCH NZL 2007-10-19..2007-10-21
%places
CHRISTCHURCH NZL; Kea Park NZL; Canterbury NZL; Samoa WSM; New Zealand NZL; Apia WSM; Ureweras NZL
%dates
"minute on [Saturday]" = 2007-10-20
"critic in [August]" = 2007-08-01..2007-08-31
"arrived on [Friday]" = 2007-10-19
"Ureweras [last Monday]" = 2007-10-15
"final, in [1989]" = 1989-01-01..1989-12-31
