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
ministry = Ministry of Foreign Affairs and Expatriates | JOR | state | The Ministry; the Ministry
charge = the Chargé d'Affaires of the Islamic Republic of Iran | IRN | person | the Chargé d'Affaires
khatami = Behrouz Khatami | IRN | person
mdanat = Rula Mdanat | JOR | person | Ambassador Rula Mdanat; Ambassador Mdanat
jordan = Jordan | JOR | state | the Kingdom
iran = the Iranian authorities | IRN | state | Tehran
saudi = Kingdom of Saudi Arabia | SAU | state
kuwait = State of Kuwait | KWT | state
arab_sg = the Secretary-General of the League of Arab States | - | igo
delegation = a Jordanian trade delegation | JOR | organization
%events
ACCUSE/disapprove happened core | ministry > charge | 2018-03-21 | Amman JOR | "The Ministry [summoned] the" | contexts: diplomatic
ACCUSE/disapprove happened | khatami > jordan | - | - | "who [described] the Hashemite" | contexts: diplomatic, religion_ethnicity
REJECT happened core | jordan > khatami | 2018-03-21 | - | "Jordan [rejects] these remarks" | contexts: diplomatic, religion_ethnicity
REQUEST/change happened core | mdanat > iran | 2018-03-21 | - | "She [called on] the Iranian" | contexts: diplomatic
THREATEN/relations happened core | jordan > iran | 2018-03-21 | - | "Kingdom [reserves the right]" | contexts: diplomatic
AGREE happened | charge > ministry | 2018-03-21 | Amman JOR | "[undertook] to convey" | contexts: diplomatic | by S4
SUPPORT happened core | ministry > saudi, kuwait, arab_sg | 2018-03-21 | - | "opportunity to [thank] the" | contexts: diplomatic
ACCUSE/disapprove happened core | saudi, kuwait, arab_sg > khatami | 2018-03-20 | - | "who [condemned] the remarks" | contexts: diplomatic
CONSULT/visit cancelled | delegation > iran | 2018-03-25..2018-03-31 | Isfahan IRN | "had already been [cancelled]" | contexts: economic
%statements
S1 | khatami | mixed named | "who [described] the Hashemite" | "the Hashemite custodianship of the holy places as "a lease that has run out""
S2 | mdanat | indirect named | "[stated] that" | "Jordan rejects these remarks … Islamic consensus"
S3 | mdanat | indirect named | "She [called on]" | "the Iranian authorities to retract them"
S4 | mdanat | indirect named | "Mdanat [added] that" | "the Chargé d'Affaires undertook to convey the note to Tehran without delay"
S5 | mdanat | indirect named | "and [stressed] that" | "the Kingdom reserves the right … be repeated"
S6 | saudi, kuwait, arab_sg | indirect institution | "who [condemned] the" | "the remarks yesterday"
%visits
delegation cancelled | Isfahan IRN 2018-03-25..2018-03-31
%places
Amman JOR; Jordan JOR; Tehran IRN; Isfahan IRN; Kingdom of Saudi Arabia SAU; State of Kuwait KWT; Islamic Republic of Iran IRN
%dates
"[21 March 2018]" = 2018-03-21; "of Iran [today]" = 2018-03-21; "the remarks [yesterday]" = 2018-03-20; "for [next week]" = 2018-03-26..2018-04-01
