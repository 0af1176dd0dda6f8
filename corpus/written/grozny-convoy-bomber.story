name: grozny-convoy-bomber
published: 2000-07-04
style: agency
region: Europe
negatives: none

MOSCOW, July 4, 2000 (Volga Wire) – A suicide bomber drove a truck laden with explosives into a police barracks in the Chechen town of Argun late on Sunday, killing at least 33 riot policemen and wounding 81, officials said on Tuesday. It was the deadliest of five such attacks in one night.

Rebel field commander Shamkhan Elmurzaev claimed responsibility in an e-mail and announced "a summer of trucks". General Gennady Pokrovsky, Moscow's commander in the North Caucasus, said the guards at Argun had ignored a warning passed on by military intelligence two days earlier. Heads will roll, he told the Interfaks agency. He suspended the barracks commander and banned all civilian trucks from the roads until further notice.

Helicopter gunships rocketed wooded hills near Serzhen-Yurt on Monday in what a staff officer described as retaliation. Artillery shelled the outskirts of Vedeno. Refugees arriving in Ingushetia said 11 villagers, all of them women, had died there; the staff denied that any village had been hit.

President Oleg Tarasov cut short a trip to Minsk. Human rights monitors of the Council of Europe, who were to arrive in Grozny today, were told that their safety could not be guaranteed, and turned back at Nazran. Lord Ashcombe, who leads them, protested and called on Russia to open an inquiry into both the bombings and the shelling.

%actors
bomber = A suicide bomber | RUS | armed_group
policemen = 33 riot policemen | RUS | state
officials = officials | RUS | person
elmurzaev = Shamkhan Elmurzaev | RUS | armed_group
pokrovsky = Gennady Pokrovsky | RUS | person
guards = the guards at Argun | RUS | state
commander = the barracks commander | RUS | person
forces = Helicopter gunships | RUS | state | Artillery
officer = a staff officer | RUS | person
refugees = Refugees arriving in Ingushetia | RUS | population
villagers = 11 villagers | RUS | population
staff = the staff | RUS | state
tarasov = Oleg Tarasov | RUS | person
monitors = Human rights monitors of the Council of Europe | - | igo
ashcombe = Lord Ashcombe | - | person
russia = Russia | RUS | state
rebels = Rebel | RUS | armed_group
%events
ASSAULT/suicide-attack happened core | bomber > policemen | 2000-07-02 | Argun RUS | "bomber [drove a truck] laden" | contexts: terrorism | by S1
ASSAULT/suicide-attack happened | rebels > - | 2000-07-02 | - | "of [five such attacks] in" | contexts: terrorism
THREATEN/violence happened core | elmurzaev > russia | - | - | "and [announced] "a summer" | contexts: terrorism
ACCUSE/disapprove happened | pokrovsky > guards | - | - | "Argun had [ignored a warning]" | contexts: intelligence | by S3
THREATEN happened | pokrovsky > guards | - | - | "[Heads will roll], he" | contexts: military | by S4
SANCTION happened | pokrovsky > commander | - | - | "He [suspended] the barracks" | contexts: military
COERCE/restrict happened core | pokrovsky > - | - | - | "and [banned] all civilian" | contexts: rights_freedoms
ASSAULT/aerial happened core | forces > rebels | 2000-07-03 | Serzhen-Yurt RUS | "gunships [rocketed] wooded" | contexts: military
ASSAULT/heavy-weapons happened core | forces > villagers | - | Vedeno RUS | "Artillery [shelled] the" | contexts: military
REJECT happened | staff > refugees | - | - | "the staff [denied] that" | contexts: military
ASSAULT denied | russia > villagers | - | - | "any village had been [hit]" | contexts: military | by S7
CONSULT/visit cancelled | tarasov > - | - | Minsk BLR | "[cut short a trip] to" | contexts: diplomatic
CONSULT/visit cancelled core | monitors > russia | 2000-07-04 | Grozny RUS | "were to [arrive] in Grozny" | contexts: human_rights
REJECT/yield happened | russia > monitors | - | - | "today, were [told] that" | contexts: human_rights
ACCUSE/disapprove happened core | ashcombe > russia | - | - | "leads them, [protested] and" | contexts: human_rights
REQUEST/change happened core | ashcombe > russia | - | - | "and [called on] Russia" | contexts: human_rights, legal
%statements
S1 | officials | indirect anonymous | "officials [said] on Tuesday" | "A suicide bomber drove a truck laden … and wounding 81"
S2 | elmurzaev | mixed named | "and [announced] "a" | "a summer of trucks"
S3 | pokrovsky | indirect named | "North Caucasus, [said] the" | "the guards at Argun had ignored a warning passed on by military intelligence two days earlier"
S4 | pokrovsky | indirect named | "he [told] the Interfaks" | "Heads will roll"
S5 | officer | indirect anonymous | "officer [described] as" | "retaliation"
S6 | refugees | indirect anonymous | "Ingushetia [said] 11" | "11 villagers, all of them women, had died there"
S7 | staff | indirect institution | "staff [denied] that any" | "any village had been hit"
S8 | ashcombe | indirect named | "[called on] Russia" | "Russia to open an inquiry into both the bombings and the shelling"
S9 | elmurzaev | indirect named | "[claimed] responsibility" | "responsibility in an e-mail"
%figures
"[at least 33 riot policemen]" | at least 33 person | policemen killed
"wounding [81]" | exact 81 person | policemen wounded
"of [five such attacks]" | exact 5 item | attacks in one night
"said [11 villagers]" | exact 11 person | villagers killed
%visits
tarasov cancelled | Minsk BLR -
monitors cancelled | Grozny RUS 2000-07-04
%places
MOSCOW RUS; Moscow RUS; Argun RUS; North Caucasus RUS; Serzhen-Yurt RUS; Vedeno RUS; Ingushetia RUS; Minsk BLR; Grozny RUS; Nazran RUS; Russia RUS
%dates
"MOSCOW, [July 4, 2000]" = 2000-07-04
"late on [Sunday]" = 2000-07-02
"said on [Tuesday]" = 2000-07-04
"Yurt on [Monday]" = 2000-07-03
"Grozny [today], were" = 2000-07-04
