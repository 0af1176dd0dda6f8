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
irgc = Iran's Revolutionary Guards | IRN | state | Commandos; the Guards
crew = its crew of 23 | - | population | the sailors; every sailor on it; four of them
iran = Iran | IRN | state | Tehran
sweden = Sweden | SWE | state
berg = Linnea Bergstrand | SWE | person | Foreign Minister Linnea Bergstrand
ambassador = the Iranian ambassador | IRN | person
denmark = Denmark | DNK | state
norway = Norway | NOR | state
gibraltar = Gibraltar's police | GIB | state
court = its court | GIB | state
syria = Syria | SYR | state
eu = European Union | - | igo | European embargo
fadaei = Shahram Fadaei | IRN | person
france = France | FRA | state
germany = Germany | DEU | state
britain = Britain | GBR | state
usa = The Pentagon | USA | state | US; the warship Bainbridge Hill
usofficial = A US official | USA | person
oman = Oman | OMN | state
diplomat = A Swedish diplomat | SWE | person
redcrescent = the Red Crescent | IRN | organization
%events
ASSAULT/abduct happened core | irgc > crew | 2019-07-19 | Strait of Hormuz - | "[took over] the Swedish-owned" | contexts: military
ACCUSE/allege happened | iran > sweden | - | - | "Tehran [says] the ship" | contexts: military
ACCUSE/disapprove happened core | berg > ambassador | 2019-07-20 | - SWE | "[called in] the Iranian" | contexts: diplomatic
REQUEST/yield happened core | berg > ambassador | 2019-07-20 | - SWE | "[demanded] the vessel's" | contexts: diplomatic
ACCUSE/disapprove happened | denmark, norway > iran | - | - | "Norway [followed suit]" | contexts: diplomatic
COERCE/seize happened core | gibraltar > iran | 2019-07-06 | Gibraltar GIB | "[impounded] an Iranian" | contexts: economic
SANCTION/discontinue ongoing | eu > syria | - | - | "European [embargo] against" | contexts: economic
COERCE/seize happened | court > iran | 2019-07-18 | Gibraltar GIB | "[extended the detention] by" | contexts: legal
ACCUSE/disapprove happened | fadaei > - | - | - | "reply to [piracy] with" | contexts: military
ACCUSE/disapprove happened core | france, germany, britain > iran | - | - | "[condemned] the seizure" | contexts: diplomatic
MOBILIZE/weapons ongoing core | usa > iran | - | - | "is [moving a fourth destroyer]" | contexts: military
ASSAULT happened core | usa > iran | 2019-07-18 | - | "jammed and [brought down] an" | contexts: military | by S5
REJECT happened | iran > usofficial | - | - | "Iran [denied] having" | contexts: military
AGREE happened core | oman > iran, sweden | - | - | "again [offered its good] offices" | contexts: diplomatic
CONSULT happened | oman > iran | 2016-01-01..2016-12-31 | - | "which [brokered] the" | contexts: diplomatic
CONSULT/visit ongoing core | diplomat > oman | 2019-07-20 | Muscat OMN | "was [on the way to]" | contexts: diplomatic
RETREAT/access happened | iran > redcrescent | 2019-07-20 | - IRN | "Iran [let the Red Crescent]" | contexts: human_rights
RETREAT/release planned core | iran > crew | 2019-07-22 | - IRN | "[would be freed] on" | contexts: diplomatic
%statements
S1 | irgc | indirect institution | "Revolutionary Guards [said]" | "Commandos sliding down ropes … on Friday evening"
S2 | iran | indirect institution | "Tehran [says]" | "the ship had rammed a fishing boat"
S3 | berg | mixed named | "[demanded] the" | "the vessel's “immediate return, with every sailor on it”"
S4 | fadaei | direct named | "[told] state" | "We do not reply to piracy with poetry,"
S5 | usofficial | indirect anonymous | "official [said] the" | "the warship Bainbridge Hill had jammed and brought down an Iranian drone on Thursday"
S6 | iran | indirect institution | "Iran [denied] having" | "having lost one"
S7 | iran | indirect institution | "[announced] that" | "four of them, who are ill, would be freed on Monday"
S8 | france, germany, britain | indirect institution | "[condemned] the" | "the seizure"
%figures
"crew of [23]" | exact 23 person | crew
"[thirty days]" | exact 30 day | detention
"[four of them]" | exact 4 person | sailors to be freed
%visits
diplomat ongoing | Muscat OMN 2019-07-20
%places
DUBAI ARE; Strait of Hormuz -; Bandar Abbas IRN; Sweden SWE; Gulf -; Gibraltar GIB; Syria SYR; Muscat OMN; Oman OMN
%dates
"[July 20, 2019]" = 2019-07-20; "on [Friday evening]" = 2019-07-19; "ambassador on [Saturday]" = 2019-07-20; "[Two weeks ago]" = 2019-07-06; "on [Thursday] its court" = 2019-07-18; "drone on [Thursday]" = 2019-07-18; "in [2016]" = 2016-01-01..2016-12-31; "on [Saturday night]" = 2019-07-20; "on [Monday]" = 2019-07-22
