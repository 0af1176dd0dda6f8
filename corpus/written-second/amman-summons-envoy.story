name: amman-summons-envoy
published: 2018-03-21
style: ministry
region: Middle-East
negatives: none

Ministry of Foreign Affairs and Expatriates
Amman, 21 March 2018

The Ministry summoned the Chargé d'Affaires of the Islamic Republic of Iran today and handed him a strongly worded note of protest over the statements made by the Iranian provincial governor Behrouz Khatami, who described the Hashemite custodianship of the holy places as "a lease that has run out".

The Official Spokesperson of the Ministry, Ambassador Rula Mdanat, stated that Jordan rejects these remarks in their entirety and considers them a flagrant interference in a matter on which there is Arab and Islamic consensus. She called on the Iranian authorities to retract them and stressed that the Kingdom reserves the right to review the level of its diplomatic representation should such language be repeated.

Ambassador Mdanat added that the Chargé d'Affaires undertook to convey the note to Tehran without delay.

The Ministry takes this opportunity to thank the Kingdom of Saudi Arabia, the State of Kuwait and the Secretary-General of the League of Arab States, who condemned the remarks yesterday. It notes with appreciation that the visit of a Jordanian trade delegation to Isfahan, scheduled for next week, had already been cancelled by the Amman Chamber of Commerce.

%actors
ministry = Ministry of Foreign Affairs and Expatriates | JOR | state | The Ministry
charge = Chargé d'Affaires of the Islamic Republic of Iran | IRN | person | Chargé d'Affaires
khatami = Behrouz Khatami | IRN | person
mdanat = Rula Mdanat | JOR | person
iran = Iranian authorities | IRN | state
jordan = Jordan | JOR | state | Kingdom
saudi = Kingdom of Saudi Arabia | SAU | state
kuwait = State of Kuwait | KWT | state
arab = Secretary-General of the League of Arab States | - | person
chamber = Amman Chamber of Commerce | JOR | organization
deleg = Jordanian trade delegation | JOR | organization
%events
ACCUSE/disapprove happened core | ministry > charge | 2018-03-21 | Amman JOR | "[summoned]"
ACCUSE/disapprove happened | ministry > charge | 2018-03-21 | Amman JOR | "[note of protest]"
ACCUSE/disapprove happened core | khatami > jordan | - | - | "[described]"
REJECT happened core | mdanat > khatami | - | - | "[rejects]"
ACCUSE/disapprove happened | mdanat > khatami | - | - | "[flagrant interference]"
REQUEST/yield happened core | mdanat > iran | - | - | "[called on]"
THREATEN/relations happened core | mdanat > iran | - | - | "[reserves the right]"
AGREE happened | charge > ministry | - | - | "[undertook]"
SUPPORT happened core | ministry > saudi, kuwait, arab | - | - | "to [thank]"
ACCUSE/disapprove happened core | saudi, kuwait, arab > khatami | 2018-03-20 | - | "[condemned]"
SUPPORT happened | ministry > chamber | - | - | "[appreciation]"
CONSULT/visit cancelled core | deleg > iran | 2018-03-26..2018-04-01 | Isfahan IRN | "[visit] of"
REJECT/meet happened | chamber > iran | - | - | "[cancelled]"
%statements
S1 | khatami | mixed named | "[described]" | "the Hashemite custodianship … run out"
S2 | mdanat | indirect named | "[stated]" | "Jordan rejects … consensus"
S3 | mdanat | indirect named | "[called on]" | "to retract them"
S4 | mdanat | indirect named | "[stressed]" | "the Kingdom reserves … repeated"
S5 | mdanat | indirect named | "[added]" | "the Chargé d'Affaires undertook to convey the note to Tehran without delay"
S6 | charge | indirect anonymous | "[undertook]" | "to convey the note to Tehran without delay" | inside S5
S7 | ministry | indirect institution | "[thank]" | "the Kingdom of Saudi … yesterday"
S8 | saudi, kuwait, arab | indirect institution | "[condemned]" | "the remarks"
S9 | ministry | indirect institution | "[notes]" | "the visit of a Jordanian … Commerce"
%visits
deleg cancelled | Isfahan IRN 2018-03-26..2018-04-01
