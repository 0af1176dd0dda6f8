name: benghazi-derby-truce
published: 2019-02-24
style: feature
region: Africa
negatives: sports, metaphor

The only shots were at goal

BENGHAZI – For the first time since 2014 a football team from Misrata drove the coast road to Benghazi, through eleven checkpoints of two rival governments, and lost four-nil.

It was slaughter from the whistle. Al-Nasr's winger Muftah Ferjani tormented the left flank; the visitors' keeper was left defenceless by deserters in red shirts, and by half-time the scoreline was a massacre. The Misratans, the papers wrote next day, had raised the white flag.

Outside the metaphor, white flags were arranged with more care. The elders of three tribes had negotiated for a month in Jufra; the eastern command, which in 2016 had threatened to shoot any Misratan fighter found east of Sirte, gave its word that the bus would not be touched, and a colonel rode in the front seat to keep it. When somebody threw a bottle at the bus near Ajdabiya, soldiers seized the man, slapped him, and made him apologize.

Ferjani's own brother was kidnapped by a Misratan brigade in the war's second summer and came home after nine weeks without two of his fingers. "I did not want to win," he says. "I wanted them to see how many we are."

The federation will decide on Tuesday whether the return match can be played. The government in Tripoli has promised buses. The parliament in Tobruk, asked for its opinion, called the whole affair a stunt.

%actors
elders = The elders of three tribes | LBY | population
east = the eastern command | LBY | armed_group | a colonel; soldiers
misratans = any Misratan fighter | LBY | armed_group
team = a football team from Misrata | LBY | organization | the bus; The Misratans
man = somebody | LBY | person | the man
ferjani = Muftah Ferjani | LBY | person
brother = Ferjani's own brother | LBY | person
brigade = a Misratan brigade | LBY | armed_group
tripoli = The government in Tripoli | LBY | state
tobruk = The parliament in Tobruk | LBY | state
%events
CONSULT happened core | elders > - | - | Jufra LBY | "had [negotiated for a month]" | contexts: diplomatic
THREATEN/violence happened | east > misratans | 2016-01-01..2016-12-31 | - | "had [threatened to shoot] any" | contexts: military
AGREE happened core | east > team | - | - | "[gave its word] that" | contexts: military
ASSAULT/primitive happened | man > team | - | Ajdabiya LBY | "somebody [threw a bottle] at" | contexts: crime
COERCE/arrest happened | east > man | - | Ajdabiya LBY | "soldiers [seized] the man" | contexts: crime
ASSAULT/beat happened | east > man | - | Ajdabiya LBY | "man, [slapped] him" | contexts: crime
CONCEDE happened | man > team | - | Ajdabiya LBY | "[made him apologize]" | contexts: crime
ASSAULT/abduct happened core | brigade > brother | - | - LBY | "brother was [kidnapped] by" | contexts: military
RETREAT/release happened | brigade > brother | - | - LBY | "and [came home] after" | contexts: military
ASSAULT/torture happened | brigade > brother | - | - LBY | "weeks [without two of his]" | contexts: human_rights
AGREE happened core | tripoli > team | - | - | "has [promised buses]" | contexts: diplomatic
ACCUSE/disapprove happened | tobruk > - | - | - | "[called the whole affair] a" | contexts: legislative
%statements
S1 | ferjani | direct named | "he [says]. "I" | "I did not want to win,"
S2 | tobruk | indirect institution | "opinion, [called] the" | "the whole affair a stunt"
S3 | tripoli | indirect institution | "has [promised] buses" | "buses"
%figures
"[eleven checkpoints]" | exact 11 item | checkpoints
"[two rival governments]" | exact 2 item | governments
"of [three tribes]" | exact 3 item | tribes
"[nine weeks]" | exact 9 week | captivity
"[two of his fingers]" | exact 2 item | fingers lost
"for [a month] in" | exact 1 month | negotiations
%places
BENGHAZI LBY; Misrata LBY; Benghazi LBY; Jufra LBY; Sirte LBY; Ajdabiya LBY; Tripoli LBY; Tobruk LBY
%dates
"since [2014]" = 2014-01-01..2014-12-31; "in [2016]" = 2016-01-01..2016-12-31; "on [Tuesday]" = 2019-02-26
