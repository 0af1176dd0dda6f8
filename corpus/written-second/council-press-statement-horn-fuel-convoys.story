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
sc = Security Council | - | igo | members of the Council; the Council
march = Hélène Marchetti | - | person
eri = Eritrea | ERI | state | Government of Eritrea; whose soldiers
eth = Ethiopia | ETH | state | Government of Ethiopia
mission = Mission in Ethiopia and Eritrea | - | igo | the Mission
obs = two military observers | - | person
sg = Secretary-General of the United Nations | - | person | Secretary-General
two = two members of the Council | - | state | Two members
india = India | IND | state
jordan = Jordan | JOR | state
uruguay = Uruguay | URY | state
bond = Kjell Bondesson | - | person
office = Permanent Representative's office | ERI | state
%events
CONSULT/multilateral happened core | sc > - | 2008-02-15 | - | "[met on]"
CONSULT happened | march, sc > - | 2008-02-15 | - | "[briefing]"
ACCUSE/disapprove happened core | sc > eri | 2008-02-15 | - | "[condemned in]"
COERCE/withhold ongoing core | eri > mission | - | - | "[withheld]"
COERCE/withhold happened core | eri > mission | 2008-02-14 | - | "[cut off]"
COERCE/restrict happened core | eri > mission | 2008-02-11 | Senafe ERI | "[stopped a convoy]"
THREATEN/violence happened core | eri > mission | 2008-02-11 | Senafe ERI | "[threatened at gunpoint]"
ACCUSE/disapprove happened core | sc > eri | 2008-02-15 | - | "[condemned the detention]"
COERCE/arrest happened core | eri > obs | 2008-02-11 | Senafe ERI | "condemned the [detention]"
RETREAT/release happened core | eri > obs | 2008-02-11 | Senafe ERI | "[released unharmed]"
RETREAT/withdraw happened | mission > eri | - | Ethiopia ETH | "[relocation]"
AGREE happened core | eth > sc | - | - | "[assurance]"
MOBILIZE/troops denied | eth > eri | - | - | "[not crossed]"
REJECT happened core | eri > - | - | - | "[denial]"
REQUEST/yield happened core | sc > eri | 2008-02-15 | - | "[demanded]"
REQUEST/yield happened core | sc > eri, eth | 2008-02-15 | - | "[called upon]"
THREATEN/relations happened core | sc > eri | 2008-02-15 | - | "[consider measures]"
REJECT happened | two > sc | 2008-02-15 | - | "[premature]"
SUPPORT happened core | sc > india, jordan, uruguay | 2008-02-15 | - | "[thanked]"
SUPPORT happened core | sc > sg | 2008-02-15 | - | "[full support]"
AGREE happened | sg > eri | 2008-01-01..2008-01-31 | - | "[offered to travel]"
CONSULT/visit cancelled core | sg > eri | - | Asmara ERI | "the [visit] could"
REJECT/meet happened | eri > sg | - | - | "[no reply]"
CONSULT/visit planned core | bond > eri, eth | 2008-02-15..2008-02-29 | - | "[send his Special Envoy]"
ACCUSE/disapprove happened core | office > sc | - | Asmara ERI | "[called the statement]"
%statements
S1 | sc | indirect institution | "[condemned] in the" | "the lack … frontier"
S2 | sc | indirect institution | "also [condemned]" | "the detention … seven hours"
S3 | sc | indirect institution | "[recalled]" | "the relocation … boundary"
S4 | eth | indirect institution | "[assurance]" | "its forces had not crossed and would not cross into the Zone"
S5 | eri | indirect institution | "[denial]" | "it had placed any restriction upon the Mission"
S6 | sc | indirect institution | "[demanded]" | "Eritrea resume fuel deliveries at once"
S7 | sc | indirect institution | "[called upon]" | "to show maximum restraint"
S8 | two | indirect anonymous | "[expressed]" | "such measures would be premature"
S9 | sc | indirect institution | "[voiced]" | "their full support for the efforts of the Secretary-General"
S10 | office | direct institution | "later [called]" | "a fable with footnotes"
%figures
"[six vehicles]" | exact 6 item | vehicles
"[two military observers]" | exact 2 person | detained
"[seven hours]" | exact 7 hour | detention
"[Two members]" | exact 2 country | members
%visits
sg cancelled | Asmara ERI 2008-01-01..2008-01-31
bond planned | - ERI -; - ETH -
