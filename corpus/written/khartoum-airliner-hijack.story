name: khartoum-airliner-hijack
published: 1996-08-27
style: agency
region: Africa
negatives: none

NICOSIA, Aug 27 (HNS) - Six Sudanese dissidents who had seized an airliner bound from Khartoum to Amman surrendered to Cypriot soldiers at dawn on Tuesday after freeing all 186 passengers and crew, officials in Nicosia said.

The men, armed with knives and what turned out to be sauce bottles wrapped in tape, commandeered the Nile Air jet shortly after take-off on Monday and threatened to blow it up unless it was flown to Italy. The pilot was allowed to land in Larnaca for fuel.

Negotiations through a cockpit window lasted nine hours. Justice Minister Andros Leventis said the hijackers had asked for political asylum in Italy and for a meeting with an official of the United Nations refugee agency. Rome refused to take them in, he said, and Cyprus promised only that they would not be sent back against their will.

Women and children were released first, at about 2 a.m.; an elderly man with a heart condition had been let go before midnight. One steward suffered a cut to the hand when he was struck with a bottle.

Sudan demanded the extradition of the six, whom it called "thieves with a pamphlet". Its ambassador in Cairo, al-Tayeb Bashir, accused an unnamed neighbouring state of training them, a charge that Eritrea, without having been named, dismissed as absurd.

The six were taken to a police station in Larnaca and will be brought before a court on Wednesday. They could face life imprisonment.

%actors
hijackers = Six Sudanese dissidents | SDN | armed_group | The men; the hijackers; the six; The six
soldiers = Cypriot soldiers | CYP | state
passengers = all 186 passengers and crew | - | population
officials = officials in Nicosia | CYP | state
leventis = Andros Leventis | CYP | person
unhcr = the United Nations refugee agency | - | igo
italy = Italy | ITA | state | Rome
cyprus = Cyprus | CYP | state
women = Women and children | - | population
man = an elderly man with a heart condition | - | person
steward = One steward | - | person
sudan = Sudan | SDN | state
bashir = al-Tayeb Bashir | SDN | person | Its ambassador in Cairo
neighbour = an unnamed neighbouring state | - | state
eritrea = Eritrea | ERI | state
%events
ASSAULT/abduct happened core | hijackers > passengers | 1996-08-26 | - | "had [seized an airliner] bound" | contexts: terrorism
RETREAT happened core | hijackers > soldiers | 1996-08-27 | Larnaca CYP | "[surrendered] to Cypriot" | contexts: terrorism
RETREAT/release happened core | hijackers > passengers | 1996-08-27 | Larnaca CYP | "after [freeing] all" | contexts: terrorism
THREATEN/violence happened core | hijackers > - | 1996-08-26 | - | "and [threatened to blow] it" | contexts: terrorism
CONCEDE happened | cyprus > hijackers | 1996-08-26 | Larnaca CYP | "was [allowed to land] in" | contexts: terrorism
CONSULT happened core | cyprus, hijackers > - | 1996-08-26..1996-08-27 | Larnaca CYP | "[Negotiations] through a cockpit" | contexts: terrorism
REQUEST/assist happened core | hijackers > italy | 1996-08-26..1996-08-27 | Larnaca CYP | "[asked for political asylum]" | contexts: asylum | by S2
REQUEST/meet happened | hijackers > unhcr | 1996-08-26..1996-08-27 | Larnaca CYP | "and for a [meeting with an official]" | contexts: asylum | by S2
REJECT/assist happened core | italy > hijackers | - | - | "Rome [refused] to take" | contexts: asylum | by S3
AGREE happened | cyprus > hijackers | - | - | "Cyprus [promised] only" | contexts: asylum | by S3
RETREAT/release happened | hijackers > women | 1996-08-27 | Larnaca CYP | "were [released first]" | contexts: terrorism
RETREAT/release happened | hijackers > man | 1996-08-26 | Larnaca CYP | "had been [let go] before" | contexts: terrorism
ASSAULT/beat happened | hijackers > steward | - | - | "he was [struck] with" | contexts: terrorism
REQUEST/assist happened core | sudan > cyprus | - | - | "Sudan [demanded] the extradition" | contexts: legal
ACCUSE/disapprove happened | sudan > hijackers | - | - | "whom it [called] "thieves" | contexts: terrorism
ACCUSE/allege happened core | bashir > neighbour | - | - | "[accused] an unnamed" | contexts: terrorism
AID happened | neighbour > hijackers | - | - | "state of [training] them" | contexts: terrorism | by S5
REJECT happened | eritrea > bashir | - | - | "[dismissed] as absurd" | contexts: diplomatic
COERCE/arrest happened core | cyprus > hijackers | 1996-08-27 | Larnaca CYP | "[taken to a police] station" | contexts: crime
ACCUSE/allege planned | cyprus > hijackers | 1996-08-28 | - CYP | "[brought before a court]" | contexts: legal
%statements
S1 | officials | indirect institution | "officials in Nicosia [said]" | "Six Sudanese dissidents who … passengers and crew"
S2 | leventis | indirect named | "Leventis [said] the hijackers" | "the hijackers had asked … refugee agency"
S3 | leventis | indirect named | "he [said], and Cyprus" | "Rome refused to take them in"
S4 | sudan | mixed institution | "whom it [called] "thieves" | ""thieves with a pamphlet""
S5 | bashir | indirect named | "[accused] an unnamed" | "an unnamed neighbouring state of training them"
S6 | eritrea | indirect institution | "[dismissed] as" | "absurd"
S7 | sudan | indirect institution | "Sudan [demanded] the" | "the extradition of the six"
%figures
"freeing all [186 passengers] and" | exact 186 person | people on board
"lasted [nine hours]" | exact 9 hour | negotiations
"[Six] Sudanese dissidents" | exact 6 person | hijackers
%places
NICOSIA CYP; Nicosia CYP; Khartoum SDN; Amman JOR; Italy ITA; Larnaca CYP; Rome ITA; Cyprus CYP; Cairo EGY; Sudan SDN; Eritrea ERI
%dates
"[Aug 27]" = 1996-08-27; "at dawn on [Tuesday]" = 1996-08-27; "take-off on [Monday]" = 1996-08-26; "court on [Wednesday]" = 1996-08-28
