name: geneva-human-rights-council-vote
published: 2014-03-28
style: agency
region: Global
negatives: none

Geneva: UN rights body orders inquiry into Sri Lanka war, Colombo says no

GENEVA, March 28, 2014 (World Desk) – The United Nations Human Rights Council on Thursday ordered an investigation of crimes committed in the last months of Sri Lanka's civil war, in which, a panel of experts found in 2011, as many as 40,000 civilians were shelled to death on a strip of sand.

Twenty-three states voted for the resolution, which had been drawn up by the United States and Britain; twelve opposed it, among them Russia, China and Pakistan. India, which had backed two earlier texts, abstained. Its ambassador, Dinesh Rangachari, argued that outside investigators were "intrusive and counterproductive".

Colombo will not let them in. "We reject this; we are not going to cooperate with a tribunal that has already written its verdict," external affairs minister Gamini Peiris-Silva told journalists in the corridor. President Mahesh Rajapura pledged to continue his own policy of reconciliation. In Jaffna, Bishop Anton Selvaratnam thanked the Council in the name of mothers who, he said, have kept their sons' beds made for five years.

The inquiry will also look into the deeds of the rebels, who used suicide bombers and drafted children. Survivors have described to British lawyers how soldiers raped captured women in an army camp at Vavuniya. Sri Lanka denies this.

Two human rights workers, Dilan Francis and Father Praveen Mahesan, were arrested under the anti-terrorism act ten days before the vote and released after 48 hours. Washington had expressed alarm. Canada's foreign minister, Jason Burrard, who last November stayed away from the Commonwealth summit in Colombo together with the prime ministers of India and Mauritius, hinted that his country might withhold its contribution to that body's secretariat; he stopped short of calling for Sri Lanka's expulsion.

The High Commissioner, Navi Soobrayen, who visited the north last August and was called a tigress by three ministers, is to report in September. She has asked for a budget of $1.5 million. Pakistan's motion to refuse her the money failed by nine votes.

%actors
hrc = United Nations Human Rights Council | - | igo | the Council
lanka = Sri Lanka | LKA | state | Colombo
panel = panel of experts | - | igo
civ = civilians | LKA | population
yes = twenty-three states | - | state | Twenty-three states
usa = United States | USA | state | Washington
uk = Britain | GBR | state
russia = Russia | RUS | state
china = China | CHN | state
pak = Pakistan | PAK | state
india = India | IND | state
rang = Dinesh Rangachari | IND | person
gamini = Gamini Peiris-Silva | LKA | person
mahesh = Mahesh Rajapura | LKA | person
bishop = Anton Selvaratnam | LKA | person
rebels = rebels | LKA | armed_group
surv = survivors | LKA | population | Survivors
soldiers = soldiers | LKA | state
women = captured women | LKA | population
francis = Dilan Francis | LKA | person
father = Praveen Mahesan | LKA | person
burr = Jason Burrard | CAN | person
mauritius = Mauritius | MUS | state
csec = Commonwealth secretariat | - | igo | that body's secretariat
nav = Navi Soobrayen | - | person
mins = three ministers | LKA | person
%events
ACCUSE/investigate happened core | hrc > lanka | 2014-03-27 | GENEVA CHE | "[ordered]"
ASSAULT/heavy-weapons happened core | lanka > civ | 2009-01-01..2009-12-31 | - | "[shelled]"
ACCUSE/investigate happened | panel > lanka | 2011-01-01..2011-12-31 | - | "[found in]"
SUPPORT happened core | yes > hrc | 2014-03-27 | GENEVA CHE | "[voted for]"
REQUEST happened | usa, uk > hrc | - | - | "[drawn up]"
REJECT happened core | russia, china, pak > hrc | 2014-03-27 | - | "[opposed]"
REJECT happened core | india > hrc | 2014-03-27 | - | "[abstained]"
SUPPORT happened | india > hrc | - | - | "[backed]"
ACCUSE/disapprove happened core | rang > hrc | - | - | "[argued]"
REJECT/yield happened core | lanka > hrc | - | - | "[not let them in]"
REJECT happened core | gamini > hrc | - | - | "[reject]"
ACCUSE/disapprove happened | gamini > hrc | - | - | "[already written]"
AGREE happened core | mahesh > - | - | - | "[pledged]"
SUPPORT happened core | bishop > hrc | - | Jaffna LKA | "[thanked]"
ACCUSE/investigate planned | hrc > rebels | - | - | "[look into]"
ASSAULT/suicide-attack happened | rebels > - | - | - | "[suicide bombers]"
COERCE happened | rebels > - | - | - | "[drafted children]"
ACCUSE/allege happened core | surv > soldiers | - | - | "[described]"
ASSAULT/sexual happened | soldiers > women | - | Vavuniya LKA | "[raped]"
REJECT happened core | lanka > surv | - | - | "[denies]"
COERCE/arrest happened core | lanka > francis, father | 2014-03-17 | - | "[arrested]"
RETREAT/release happened core | lanka > francis, father | 2014-03-19 | - | "[released]"
ACCUSE/disapprove happened core | usa > lanka | - | - | "[expressed alarm]"
REJECT/meet happened core | burr, india, mauritius > lanka | 2013-11-01..2013-11-30 | Colombo LKA | "[stayed away]"
THREATEN/relations happened core | burr > csec | - | - | "[hinted]"
REQUEST denied | burr > lanka | - | - | "[calling for]"
CONSULT/visit happened core | nav > lanka | 2013-08-01..2013-08-31 | - | "[visited]"
ACCUSE/disapprove happened | mins > nav | - | - | "[called a tigress]"
REQUEST/assist happened | nav > hrc | - | - | "[asked for]"
REJECT/assist happened | pak > nav | - | - | "[motion to refuse]"
%statements
S1 | panel | indirect institution | "[found]" | "as many as … sand"
S2 | rang | mixed named | "[argued]" | "outside investigators … counterproductive""
S3 | gamini | direct named | "[told]" | "We reject this; … verdict,"
S4 | mahesh | indirect named | "[pledged]" | "to continue his own policy of reconciliation"
S5 | bishop | indirect named | "he [said]" | "have kept their sons' beds made for five years"
S6 | surv | indirect anonymous | "[described]" | "soldiers raped captured women in an army camp at Vavuniya"
S7 | lanka | indirect institution | "Lanka [denies]" | "this."
S8 | burr | indirect named | "[hinted]" | "his country might withhold its contribution to that body's secretariat"
S9 | mins | direct anonymous | "was [called]" | "a tigress"
S10 | usa | indirect institution | "[expressed]" | "alarm"
%figures
"[as many as 40,000 civilians]" | up_to 40000 person | killed
"[Twenty-three states]" | exact 23 country | for
"[twelve opposed]" | exact 12 country | against
"[Two human rights workers]" | exact 2 person | arrested
"[48 hours]" | exact 48 hour | detention
"[ten days]" | exact 10 day | before the vote
"[$1.5 million]" | exact 1500000 USD | budget
"[nine votes]" | exact 9 item | votes
"[five years]" | exact 5 year | time
%visits
nav happened | - LKA 2013-08-01..2013-08-31
