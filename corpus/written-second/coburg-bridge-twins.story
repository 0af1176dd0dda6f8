name: coburg-bridge-twins
published: 2014-09-08
style: local
region: Europe
negatives: sports, culture

Mayors bury a quarrel on the bridge at Rossweiler

The mayors of Rossweiler and Saint-Aubin-les-Vignes shook hands in the middle of the Rhine footbridge on Saturday and promised to reopen the joint ferry office that both towns closed in 2009 after a row over dredging costs.

"We behaved like children with one bucket," Mayor Ulrike Dannenberg said. Her French colleague, Gaston Perrault, apologized for having called the Germans "gravel barons" at a council session five years ago.

Around 600 people watched the ceremony, among them some 30 anglers who unrolled a banner against the planned marina. They dispersed peacefully. The anglers' spokesman, Benno Thiel, said his club would go to court if the town issued the building permit.

In the afternoon the towns' football teams met as well. Rossweiler fought back twice, sank the visitors with a bomb of a free kick in the 88th minute and captured the bridge trophy, 3–2.

The two town halls will share the running costs of the ferry, about 85,000 euros a year. The council of Saint-Aubin has to vote on it in October; Perrault's own party refused its consent the last time. The Upper Rhine Conference, which paid for the footbridge in 2006, praised the towns for "repairing more than a timetable".

%actors
dann = Ulrike Dannenberg | DEU | person | mayors of Rossweiler
perr = Gaston Perrault | FRA | person
germans = Germans | DEU | population
anglers = anglers | DEU | organization
thiel = Benno Thiel | DEU | person
town = Rossweiler | DEU | state
party = Perrault's own party | FRA | organization
conf = Upper Rhine Conference | - | igo
stalb = Saint-Aubin-les-Vignes | FRA | state | visitors
%events
CONSULT happened core | dann, perr > - | 2014-09-06 | Rossweiler DEU | "[shook hands]"
AGREE happened core | dann, perr > - | 2014-09-06 | Rossweiler DEU | "[promised to reopen]"
REJECT/assist happened | town, stalb > - | 2009-01-01..2009-12-31 | - | "towns [closed] in"
CONCEDE happened core | perr > germans | - | - | "[apologized]"
ACCUSE/disapprove happened | perr > germans | 2009-01-01..2009-12-31 | - | "having [called]"
PROTEST/demo happened core | anglers > town | 2014-09-06 | - | "[unrolled a banner]"
THREATEN happened core | thiel > town | - | - | "[would go to court]"
COOPERATE planned core | town, stalb > - | - | - | "[will share]"
REJECT happened | party > - | - | - | "[refused its consent]"
SUPPORT happened core | conf > town, stalb | - | - | "[praised]"
AID happened | conf > town, stalb | 2006-01-01..2006-12-31 | - | "[paid]"
%statements
S1 | dann, perr | indirect named | "[promised]" | "to reopen the joint ferry office … dredging costs"
S2 | dann | direct named | "Dannenberg [said]" | "We behaved like children with one bucket,"
S3 | perr | mixed named | "[apologized]" | "having called the Germans "gravel barons" at a council session five years ago"
S4 | thiel | indirect named | "Thiel, [said]" | "his club would go to court if the town issued the building permit"
S5 | conf | mixed institution | "[praised]" | "repairing more than a timetable"
%figures
"[Around 600 people]" | about 600 person | spectators
"[some 30 anglers]" | about 30 person | anglers
"[about 85,000 euros]" | about 85000 EUR | running costs a year
