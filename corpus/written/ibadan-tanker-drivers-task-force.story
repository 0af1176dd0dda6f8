name: ibadan-tanker-drivers-task-force
published: 2014-06-27
style: local
region: Africa
negatives: none

Oyo: Tanker drivers ground Ibadan over task force

From Bolanle Adeyinka-Cole, Ibadan

Petrol was scarce in Ibadan on Thursday following the decision of tanker drivers to park their vehicles along the Lagos–Ibadan Expressway in protest against what they described as the brutality of a state task force.

Our correspondent, who went round the metropolis, counted queues of up to 80 cars in Challenge, Ring Road and Bodija. Black market operators sold a litre for N250. A bus conductor at Iwo Road said he had last bathed on Tuesday.

The branch chairman of the drivers, Alhaji Lukman Oseni-Bello, told newsmen that men of the task force had beaten two of his members with planks at Toll Gate on Monday for refusing to part with N20,000. One of them lost an eye, he said. "We are not asking for money. We are asking that they remove their roadblock and give us the boys who did it," he added.

The Commissioner for Works, Mr Gbolahan Fatoki, who spoke on telephone, denied that anybody was beaten. He said the drivers had been parking under the bridge and that two of them were being held by the police for obstruction. He however apologised to motorists for their hardship and assured them that the issue would be resolved in 24 hours.

Governor Adekunle Lamidi-Ojo has directed the Commissioner to suspend the commander of the task force pending the outcome of an inquiry. The directive was contained in a statement by his press secretary. As at press time the drivers had not moved.

The Nigeria Labour Congress in the state threw its weight behind them. Its secretary threatened that banks and schools would be shut from Monday, should the roadblock stand.

A peace meeting at the palace of the Olubadan ended in deadlock at 9pm. Another has been fixed for this morning.

%actors
drivers = tanker drivers | NGA | organization | the drivers; his members
taskforce = a state task force | NGA | state | the task force; men of the task force
conductor = A bus conductor at Iwo Road | NGA | person
oseni = Lukman Oseni-Bello | NGA | person | The branch chairman of the drivers
two = two of his members | NGA | population | two of them
fatoki = Gbolahan Fatoki | NGA | person | The Commissioner for Works; the Commissioner
police = the police | NGA | state
motorists = motorists | NGA | population
lamidi = Adekunle Lamidi-Ojo | NGA | person | Governor Adekunle Lamidi-Ojo
commander = the commander of the task force | NGA | person
nlc = Nigeria Labour Congress | NGA | organization
secretary = Its secretary | NGA | person
%events
PROTEST/obstruct ongoing core | drivers > taskforce | 2014-06-26 | Ibadan NGA | "drivers to [park their vehicles] along" | contexts: human_security
ASSAULT/beat happened core | taskforce > two | 2014-06-23 | Toll Gate NGA | "had [beaten] two" | contexts: repression | by S3
ACCUSE/allege happened core | oseni > taskforce | - | - NGA | "[told newsmen] that" | contexts: repression
REQUEST/yield happened core | oseni > fatoki | - | - NGA | "[asking that they remove]" | contexts: human_security
REJECT happened core | fatoki > oseni | - | - NGA | "telephone, [denied] that" | contexts: executive
COERCE/arrest ongoing | police > two | - | - NGA | "were being [held] by" | contexts: legal | by S7
CONCEDE happened core | fatoki > motorists | - | - NGA | "however [apologised] to" | contexts: executive
AGREE happened | fatoki > motorists | - | - NGA | "and [assured] them" | contexts: executive
REQUEST/change happened core | lamidi > fatoki | - | - NGA | "has [directed] the" | contexts: executive
SANCTION planned | fatoki > commander | - | - NGA | "to [suspend] the" | contexts: executive
SUPPORT happened core | nlc > drivers | - | - NGA | "[threw its weight behind] them"
THREATEN/restrict happened core | secretary > lamidi | - | - NGA | "secretary [threatened] that" | contexts: economic
PROTEST/strike hypothetical | nlc > lamidi | 2014-06-30 | - NGA | "would be [shut] from" | contexts: economic | by S9
CONSULT happened | drivers, fatoki > - | 2014-06-26 | - NGA | "A [peace meeting] at" | contexts: executive
CONSULT planned | drivers, fatoki > - | 2014-06-27 | - NGA | "[Another has been fixed] for" | contexts: executive
%statements
S1 | drivers | indirect institution | "they [described] as" | "the brutality of a state task force"
S2 | conductor | indirect anonymous | "Road [said] he" | "he had last bathed on Tuesday"
S3 | oseni | indirect named | "[told] newsmen" | "men of the task force had beaten … part with N20,000"
S4 | oseni | indirect named | "eye, he [said]" | "One of them lost an eye,"
S5 | oseni | direct named | "he [added]." | "We are not asking for money. We are asking that they remove their roadblock and give us the boys who did it,"
S6 | fatoki | indirect named | "[denied] that" | "anybody was beaten"
S7 | fatoki | indirect named | "He [said] the drivers" | "the drivers had been parking … for obstruction"
S8 | fatoki | indirect named | "[assured] them" | "the issue would be resolved in 24 hours"
S9 | secretary | indirect anonymous | "[threatened] that" | "banks and schools would be shut from Monday, should the roadblock stand"
S10 | lamidi | indirect named | "has [directed] the" | "the Commissioner to suspend the commander of the task force pending the outcome of an inquiry"
%figures
"[up to 80 cars]" | up to 80 item | cars in a queue
"for [N250]" | exact 250 NGN | price of a litre
"beaten [two of his members]" | exact 2 person | drivers beaten
"with [N20,000]" | exact 20000 NGN | bribe demanded
"in [24 hours]" | exact 24 hour | time to resolve the issue
%places
Ibadan NGA; Oyo NGA; Lagos NGA; Challenge NGA; Ring Road NGA; Bodija NGA; Iwo Road NGA; Toll Gate NGA
%dates
"on [Thursday]" = 2014-06-26; "on [Tuesday]" = 2014-06-24; "on [Monday]" = 2014-06-23; "from [Monday]" = 2014-06-30; "for [this morning]" = 2014-06-27
