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
dannenberg = Ulrike Dannenberg | DEU | person
perrault = Gaston Perrault | FRA | person
rossweiler = Rossweiler | DEU | state
staubin = Saint-Aubin-les-Vignes | FRA | state | Saint-Aubin
germans = the Germans | DEU | population
anglers = some 30 anglers | DEU | population | The anglers
thiel = Benno Thiel | DEU | person
party = Perrault's own party | FRA | organization
conference = The Upper Rhine Conference | - | igo
%events
CONSULT happened core | dannenberg, perrault > - | 2014-09-06 | Rhine footbridge - | "[shook hands] in the middle" | contexts: diplomatic
AGREE happened core | dannenberg, perrault > - | 2014-09-06 | Rhine footbridge - | "and [promised to reopen] the joint" | contexts: economic
SANCTION/discontinue happened | rossweiler, staubin > - | 2009-01-01..2009-12-31 | - | "that both towns [closed] in" | contexts: economic
CONCEDE happened core | perrault > germans | - | - | "Gaston Perrault, [apologized] for having" | contexts: diplomatic
ACCUSE/disapprove happened | perrault > germans | - | - | "having [called the Germans] "gravel" | by S2
PROTEST/demo happened core | anglers > rossweiler | 2014-09-06 | - | "[unrolled a banner] against" | contexts: environment
THREATEN happened | thiel > rossweiler | - | - | "his club would [go to court] if" | contexts: legal | by S3
COOPERATE planned core | rossweiler, staubin > - | - | - | "[will share] the running costs" | contexts: economic
REJECT/assist happened | party > - | - | - | "own party [refused its consent] the" | contexts: legislative
AID happened | conference > rossweiler, staubin | 2006-01-01..2006-12-31 | - | "which [paid for] the footbridge" | contexts: economic
SUPPORT happened | conference > rossweiler, staubin | - | - | "[praised] the towns" | contexts: diplomatic
%statements
S1 | dannenberg | direct named | "Ulrike Dannenberg [said]" | "We behaved like children with one bucket,"
S2 | perrault | mixed named | "[apologized] for" | "having called the Germans "gravel barons" at a council session five years ago"
S3 | thiel | indirect named | "Benno Thiel, [said] his" | "his club would go to court if the town issued the building permit"
S4 | conference | mixed institution | "[praised] the" | "the towns for "repairing more than a timetable""
%figures
"[Around 600 people] watched" | about 600 person | spectators
"[some 30 anglers]" | about 30 person | anglers
"ferry, [about 85,000 euros] a year" | about 85000 EUR | running costs a year
%places
Rossweiler DEU; Saint-Aubin-les-Vignes FRA; Saint-Aubin FRA; Rhine -; Rhine footbridge -
%dates
"footbridge on [Saturday]" = 2014-09-06
"closed in [2009]" = 2009-01-01..2009-12-31
"vote on it in [October]" = 2014-10-01..2014-10-31
"footbridge in [2006]" = 2006-01-01..2006-12-31
