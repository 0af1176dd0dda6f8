name: hormuz-tanker-seizure
published: 2019-07-20
style: agency
region: Middle-East
negatives: none

DUBAI, July 20, 2019 (Gulf Wire) – Commandos sliding down ropes from a helicopter took over the Swedish-owned tanker Ystad Pioneer in the Strait of Hormuz on Friday evening, Iran's Revolutionary Guards said, and steered it to Bandar Abbas with its crew of 23.

Tehran says the ship had rammed a fishing boat. Sweden, whose government was woken by the news at midnight, does not believe a word. Foreign Minister Linnea Bergstrand called in the Iranian ambassador on Saturday, demanded the vessel's “immediate return, with every sailor on it”, and advised Swedish shipping to keep clear of the strait. Denmark and Norway followed suit.

It is no secret in the Gulf what the Guards are after. Two weeks ago Gibraltar's police, acting on a European embargo against Syria, impounded an Iranian supertanker; on Thursday its court extended the detention by thirty days. “We do not reply to piracy with poetry,” the Guards' naval commander, Rear Admiral Shahram Fadaei, told state television.

France, Germany and Britain condemned the seizure in a joint statement. The Pentagon is moving a fourth destroyer and an unspecified number of reconnaissance drones into the region. A US official said the warship Bainbridge Hill had jammed and brought down an Iranian drone on Thursday; Iran denied having lost one.

Oman, which brokered the release of a tug's crew in 2016, has again offered its good offices. A Swedish diplomat was on the way to Muscat on Saturday night. Late in the day Iran let the Red Crescent visit the sailors and announced that four of them, who are ill, would be freed on Monday.

%actors
guards = Iran's Revolutionary Guards | IRN | state | Commandos; the Guards
ship = Swedish-owned tanker Ystad Pioneer | SWE | organization | Ystad Pioneer; the sailors; Swedish shipping
iran = Iran | IRN | state | Tehran
sweden = Sweden | SWE | state
berg = Linnea Bergstrand | SWE | person
amb = Iranian ambassador | IRN | person
den = Denmark | DNK | state
nor = Norway | NOR | state
gib = Gibraltar's police | GBR | state
gibc = Gibraltar's court | GBR | state | its court
super = Iranian supertanker | IRN | organization
fad = Shahram Fadaei | IRN | person
fra = France | FRA | state
ger = Germany | DEU | state
gbr = Britain | GBR | state
pent = Pentagon | USA | state | Bainbridge Hill
off = US official | USA | person
oman = Oman | OMN | state
tug = a tug's crew | - | population | tug's crew
dipl = Swedish diplomat | SWE | person
rc = Red Crescent | IRN | organization
four = four of the sailors | - | population | four of them
boat = fishing boat | IRN | organization
eu = European embargo | - | igo | European
syria = Syria | SYR | state
%events
COERCE/seize happened core | guards > ship | 2019-07-19 | Strait of Hormuz - | "[took over]"
ASSAULT/destroy happened | ship > boat | - | - | "[rammed]"
ACCUSE/allege happened core | iran > ship | - | - | "Tehran [says]"
REJECT happened | sweden > iran | - | - | "[not believe]"
ACCUSE/disapprove happened core | berg > amb | 2019-07-20 | - | "[called in]"
REQUEST/yield happened core | berg > iran | 2019-07-20 | - | "[demanded]"
REQUEST happened | berg > ship | 2019-07-20 | - | "[advised]"
ACCUSE/disapprove happened | den, nor > iran | 2019-07-20 | - | "[followed suit]"
COERCE/seize happened core | gib > super | 2019-07-01..2019-07-07 | - | "[impounded]"
SANCTION/discontinue ongoing | eu > syria | - | - | "[embargo]"
COERCE/seize happened core | gibc > super | 2019-07-18 | - | "[extended]"
ACCUSE/allege happened core | fad > gib | - | - | "[piracy]"
ACCUSE/disapprove happened core | fra, ger, gbr > guards | - | - | "[condemned]"
MOBILIZE/weapons ongoing core | pent > - | - | - | "[moving]"
ASSAULT/destroy happened core | pent > iran | 2019-07-18 | - | "[brought down]"
REJECT happened core | iran > off | - | - | "[denied]"
CONSULT/third-party happened | oman > tug | 2016-01-01..2016-12-31 | - | "[brokered]"
RETREAT/release happened | iran > tug | 2016-01-01..2016-12-31 | - | "[release] of"
AGREE happened core | oman > iran, sweden | - | - | "[offered its good]"
CONSULT/visit ongoing core | dipl > oman | 2019-07-20 | Muscat OMN | "[on the way to]"
RETREAT/access happened core | iran > rc | 2019-07-20 | - | "[visit the sailors]"
CONCEDE happened core | iran > four | 2019-07-20 | - | "[announced]"
RETREAT/release planned core | iran > four | 2019-07-22 | - | "[freed]"
%statements
S1 | guards | indirect institution | "[said], and" | "Commandos sliding … evening"
S2 | iran | indirect institution | "Tehran [says]" | "the ship had rammed a fishing boat"
S3 | berg | mixed named | "[demanded]" | "the vessel's “immediate return, with every sailor on it”"
S4 | berg | indirect named | "[advised]" | "to keep clear of the strait"
S5 | fad | direct named | "[told]" | "We do not reply to piracy with poetry,"
S6 | fra, ger, gbr | indirect institution | "[condemned]" | "the seizure"
S7 | off | indirect anonymous | "official [said]" | "the warship … Thursday"
S8 | iran | indirect institution | "[denied]" | "having lost one"
S9 | iran | indirect institution | "[announced]" | "four of them, who are ill, would be freed on Monday"
S10 | oman | indirect institution | "[offered]" | "its good offices"
%figures
"crew of [23]" | exact 23 person | crew
"[thirty days]" | exact 30 day | detention
"[four of them]" | exact 4 person | to be freed
%visits
dipl ongoing | Muscat OMN 2019-07-20
