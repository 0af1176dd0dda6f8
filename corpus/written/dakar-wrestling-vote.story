name: dakar-wrestling-vote
published: 2012-02-22
style: feature
region: Africa
negatives: sports, metaphor

DAKAR – In the stadium Demba Diop they sew leather pouches of Koranic verse to a wrestler's hip so that no blow shall find him. President Abdoulaye Gaye, who is 85 and stands for a third term on Sunday, needs something of the kind.

On Sunday night Tyson of Guédiawaye demolished the Bulldozer in fourteen seconds, a coup that left the champion's camp accusing sorcerers. Outside, the other fight was in its fifth day. Students threw stones; gendarmes shot rubber bullets and, by mistake or not, a gas grenade into the Malick Sy mosque. The interior minister, Ousmane Thiam, apologized to the Tidiane brotherhood on Monday. Its youths burned down a town hall in Tivaouane anyway.

The constitution allows two terms. The constitutional council, whose president Gaye appointed, ruled in January that the first does not count. The singer Baaba Ndiaye, barred from running because some of his signatures were illegible, has been hit in the foot by a stone since then and sings sitting down.

An African Union envoy, the former Nigerian leader Sunday Adeyemi, flew in on Tuesday. His proposal was that Gaye serve two years and go. The president laughed; the opposition's thirteen candidates, who had promised to boycott the vote and now will not, said no as well. Paris and Washington have let it be known that they would like to see him rest.

"A wrestler leaves the sand," said a coach in Pikine. "Or the sand leaves him."

%actors
gaye = Abdoulaye Gaye | SEN | person | The president; President Abdoulaye Gaye
students = Students | SEN | population
gendarmes = gendarmes | SEN | state
mosque = the Malick Sy mosque | SEN | organization
thiam = Ousmane Thiam | SEN | person | The interior minister
tidiane = Tidiane brotherhood | SEN | organization | Its youths
council = The constitutional council | SEN | state
ndiaye = Baaba Ndiaye | SEN | person
adeyemi = Sunday Adeyemi | NGA | person | An African Union envoy
opposition = the opposition's thirteen candidates | SEN | organization
france = Paris | FRA | state
usa = Washington | USA | state
senegal = Senegal | SEN | state | implied
coach = a coach in Pikine | SEN | person
townhall = a town hall in Tivaouane | SEN | state
%events
PROTEST/riot happened core | students > gaye | - | DAKAR SEN | "Students [threw stones]; gendarmes" | contexts: election
ASSAULT/crowd-control happened core | gendarmes > students | - | DAKAR SEN | "gendarmes [shot rubber bullets] and" | contexts: repression, election
ASSAULT/crowd-control happened | gendarmes > mosque | - | DAKAR SEN | "not, [a gas grenade into]" | contexts: repression, religion_ethnicity
CONCEDE happened core | thiam > tidiane | 2012-02-20 | - SEN | "Thiam, [apologized] to" | contexts: religion_ethnicity
PROTEST/riot happened | tidiane > townhall | - | Tivaouane SEN | "youths [burned down a town]" | contexts: religion_ethnicity
SUPPORT happened | council > gaye | 2012-01-01..2012-01-31 | - SEN | "appointed, [ruled in January] that" | contexts: election, legal
COERCE/restrict happened core | council > ndiaye | - | - SEN | "Ndiaye, [barred from running] because" | contexts: election
CONSULT/visit happened core | adeyemi > senegal | 2012-02-21 | DAKAR SEN | "Adeyemi, [flew in on] Tuesday" | contexts: election, diplomatic
REQUEST/change happened core | adeyemi > gaye | - | - SEN | "His [proposal] was" | contexts: election
REJECT/change happened core | gaye > adeyemi | - | - SEN | "The president [laughed]; the" | contexts: election
REJECT happened | opposition > adeyemi | - | - SEN | "not, [said no as well]" | contexts: election
PROTEST/boycott cancelled | opposition > gaye | - | - SEN | "promised to [boycott the vote]" | contexts: election
REQUEST/change happened | france, usa > gaye | - | - | "have [let it be known]" | contexts: election
%statements
S1 | coach | direct named | "[said] a coach" | "A wrestler leaves the sand,"
S2 | thiam | indirect named | "Thiam, [apologized]" | "to the Tidiane brotherhood"
S3 | council | indirect institution | "[ruled] in January" | "the first does not count"
S4 | france, usa | indirect institution | "[let it be known] that" | "they would like to see him rest"
%figures
"in [fourteen seconds]" | exact 14 second | wrestling match
"[thirteen candidates]" | exact 13 person | candidates
%visits
adeyemi happened | DAKAR SEN -
%places
DAKAR SEN; Demba Diop SEN; Guédiawaye SEN; Tivaouane SEN; Paris FRA; Washington USA; Pikine SEN
%dates
"on [Monday]" = 2012-02-20; "in [January]" = 2012-01-01..2012-01-31
