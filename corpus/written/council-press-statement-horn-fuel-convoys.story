name: council-press-statement-horn-fuel-convoys
published: 2008-02-15
style: communique
region: Global
negatives: none

SECURITY COUNCIL PRESS STATEMENT ON THE MISSION IN ETHIOPIA AND ERITREA

The following Security Council press statement was read out today by Council President Ricardo Arosemena (Panama):

The members of the Security Council met on 15 February 2008 in closed consultations, and heard a briefing by the Assistant Secretary-General for Peacekeeping Operations, Hélène Marchetti.

The members of the Council condemned in the strongest terms the lack of cooperation of the Government of Eritrea, which since 1 December has withheld fuel from the Mission, which on Thursday cut off the food rations of its contingents from India and Jordan, and whose soldiers on Monday stopped a convoy of six vehicles at Senafe and threatened at gunpoint to open fire should it proceed towards the frontier. They also condemned the detention, in the course of the same incident, of two military observers, who were released unharmed after seven hours.

They recalled that the relocation of the Mission to Ethiopia, to which the Secretary-General has been compelled, is temporary and without prejudice to the boundary. They noted the assurance of the Government of Ethiopia that its forces had not crossed and would not cross into the Zone, and Eritrea's denial that it had placed any restriction upon the Mission.

The members of the Council demanded that Eritrea resume fuel deliveries at once, and called upon both parties to show maximum restraint. Should the obstruction not cease by 20 February, the Council would consider measures under Chapter VII. Two members expressed the view that such measures would be premature.

They thanked the Governments of India, Jordan and Uruguay, and voiced their full support for the efforts of the Secretary-General, who had offered to travel to Asmara in January; the visit could not take place, since no reply to his letter was received. He intends to send his Special Envoy, Mr. Kjell Bondesson, to both capitals before the end of the month.

In Asmara, the Permanent Representative's office later called the statement "a fable with footnotes".

%actors
members = The members of the Security Council | - | igo | the Council; The members of the Council; They
marchetti = Hélène Marchetti | - | person | the Assistant Secretary-General for Peacekeeping Operations
eri = Eritrea | ERI | state | the Government of Eritrea; whose soldiers
mission = the Mission | - | igo | its contingents from India and Jordan; a convoy of six vehicles
observers = two military observers | - | igo
sg = the Secretary-General | - | igo
eth = Ethiopia | ETH | state | the Government of Ethiopia; its forces
two = Two members | - | state
india = India | IND | state | the Governments of India, Jordan and Uruguay
jordan = Jordan | JOR | state
uruguay = Uruguay | URY | state
bondesson = Kjell Bondesson | - | person | Mr. Kjell Bondesson; his Special Envoy
office = the Permanent Representative's office | ERI | state
%events
CONSULT/multilateral happened core | members, marchetti > - | 2008-02-15 | - | "Council [met on 15 February]" | contexts: peacekeeping, diplomatic
ACCUSE/disapprove happened core | members > eri | 2008-02-15 | - | "Council [condemned] in" | contexts: peacekeeping
COERCE/withhold ongoing core | eri > mission | - | - ERI | "1 December has [withheld fuel]" | contexts: peacekeeping
COERCE/withhold happened core | eri > mission | 2008-02-14 | - ERI | "Thursday [cut off the food]" | contexts: peacekeeping
COERCE/restrict happened | eri > mission | 2008-02-11 | Senafe ERI | "Monday [stopped a convoy] of" | contexts: peacekeeping
THREATEN/violence happened core | eri > mission | 2008-02-11 | Senafe ERI | "and [threatened at gunpoint]" | contexts: peacekeeping, military
COERCE/arrest happened | eri > observers | 2008-02-11 | Senafe ERI | "condemned the [detention], in" | contexts: peacekeeping | by S2
RETREAT/release happened | eri > observers | 2008-02-11 | - ERI | "who were [released] unharmed" | contexts: peacekeeping
SANCTION/withdraw happened core | mission, sg > eri | - | - ETH | "the [relocation] of the" | contexts: peacekeeping, territory | by S3
ASSAULT denied | eth > eri | - | - | "forces had [not crossed] and" | contexts: military, territory | by S4
AGREE happened | eth > members | - | - | "the [assurance] of the" | contexts: military, territory
COERCE/restrict denied | eri > mission | - | - ERI | "had placed any [restriction] upon" | contexts: peacekeeping | by S5
REJECT happened | eri > members | - | - | "Eritrea's [denial] that" | contexts: peacekeeping
REQUEST/yield happened core | members > eri | 2008-02-15 | - | "Council [demanded] that" | contexts: peacekeeping
REQUEST happened | members > eri, eth | 2008-02-15 | - | "and [called upon both] parties" | contexts: military
THREATEN/relations happened core | members > eri | 2008-02-15 | - | "would [consider measures] under" | contexts: peacekeeping
REJECT happened | two > members | 2008-02-15 | - | "measures would be [premature]." | contexts: diplomatic | by S8
SUPPORT happened | members > india, jordan, uruguay | 2008-02-15 | - | "They [thanked] the" | contexts: peacekeeping
SUPPORT happened | members > sg | 2008-02-15 | - | "and [voiced their full support]" | contexts: peacekeeping
AGREE happened | sg > eri | - | - | "who had [offered to travel]" | contexts: diplomatic
CONSULT/visit cancelled core | sg > eri | 2008-01-01..2008-01-31 | Asmara ERI | "the [visit] could" | contexts: diplomatic
REJECT/meet happened | eri > sg | - | - | "no [reply] to" | contexts: diplomatic
CONSULT/visit planned core | bondesson > eri, eth | 2008-02-21..2008-02-29 | - | "intends to [send his Special Envoy]" | contexts: diplomatic
ACCUSE/disapprove happened | office > members | - | Asmara ERI | "later [called the statement] "a" | contexts: peacekeeping
%statements
S1 | members | indirect institution | "Council [condemned] in" | "the lack of cooperation of the Government of Eritrea"
S2 | members | indirect institution | "also [condemned] the" | "the detention, in the course of the same incident, of two military observers"
S3 | members | indirect institution | "They [recalled] that" | "the relocation of the Mission to Ethiopia … prejudice to the boundary"
S4 | eth | indirect institution | "the [assurance] of" | "its forces had not crossed and would not cross into the Zone"
S5 | eri | indirect institution | "Eritrea's [denial]" | "it had placed any restriction upon the Mission"
S6 | members | indirect institution | "[demanded] that Eritrea" | "Eritrea resume fuel deliveries at once"
S7 | members | indirect institution | "and [called upon] both" | "both parties to show maximum restraint"
S8 | two | indirect anonymous | "members [expressed the view] that" | "such measures would be premature"
S9 | office | mixed institution | "later [called] the" | "the statement "a fable with footnotes""
%figures
"[six vehicles]" | exact 6 item | vehicles stopped
"[two military observers]" | exact 2 person | observers detained
"[seven hours]" | exact 7 hour | detention
"[Two members]" | exact 2 country | members against measures
%visits
sg cancelled | Asmara ERI 2008-01-01..2008-01-31
bondesson planned | - ERI 2008-02-21..2008-02-29; - ETH 2008-02-21..2008-02-29
%places
ETHIOPIA ETH; ERITREA ERI; Ethiopia ETH; Eritrea ERI; Panama PAN; India IND; Jordan JOR; Uruguay URY; Senafe ERI; Asmara ERI
%dates
"out [today]" = 2008-02-15; "[15 February 2008]" = 2008-02-15; "since [1 December]" = 2007-12-01; "on [Thursday]" = 2008-02-14; "on [Monday]" = 2008-02-11; "by [20 February]" = 2008-02-20; "in [January]" = 2008-01-01..2008-01-31; "[the end of the month]" = 2008-02-29
