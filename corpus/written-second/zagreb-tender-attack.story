name: zagreb-tender-attack
published: 2019-10-04
style: translated
region: Europe
negatives: business, metaphor

ZAGREB, 4 October 2019 (Jadran Agency) – The Commission for the Prevention of Conflict of Interest yesterday found the Minister of the Sea, Tonči Barbarić, guilty of having hidden his share in a company that won the tender for the ferry port, and fined him 30,000 kuna. The minister handed in his resignation this morning; Prime Minister Dragan Vuković has not accepted it.

"I stay where the Prime Minister leaves me," Barbarić stated for our agency. He announced that he would contest the decision before the Administrative Court. The opposition is collecting signatures for a vote of no confidence.

In the meantime the State Attorney's Office confirmed that it is investigating two of the ministry's department heads for receiving bribes, while police searched the premises of the firm Luka Nova in Split. One of its directors, caught at the airport, is in custody.

The news hit the Zagreb exchange like a shell. Shares of Luka Nova were massacred; their rival Adria Linija went on the offensive, launched a raid on small shareholders and stormed over the 400-kuna barrier.

The European Commission, which co-finances the port, suspended the payment of 18 million euros. Its spokeswoman in Brussels, Ms. Eveline Marchand, said the money would be frozen "until the shadows have names". The harbour workers' union, fearing for 600 jobs, appealed to the government not to annul the contract and announced a strike as of Monday.

%actors
comm = Commission for the Prevention of Conflict of Interest | HRV | state
barb = Tonči Barbarić | HRV | person | The minister
vuk = Dragan Vuković | HRV | person
opp = opposition | HRV | organization
gov = government | HRV | state
state = State Attorney's Office | HRV | state
heads = two of the ministry's department heads | HRV | person | department heads
police = police | HRV | state
luka = Luka Nova | HRV | organization
dir = one of its directors | HRV | person | One of its directors
ec = European Commission | - | igo
march = Eveline Marchand | - | person
union = harbour workers' union | HRV | organization
port = Croatian ferry port | HRV | state | the port
%events
SANCTION/convict happened core | comm > barb | 2019-10-03 | - | "[found]"
COERCE/seize happened core | comm > barb | 2019-10-03 | - | "[fined]"
RETREAT/resign happened core | barb > vuk | 2019-10-04 | - | "[resignation]"
AGREE denied | vuk > barb | - | - | "[not accepted]"
REJECT happened core | barb > comm | - | - | "[contest the decision]"
REQUEST/change ongoing core | opp > vuk | - | - | "[collecting signatures]"
ACCUSE/investigate ongoing core | state > heads | - | - | "[investigating]"
COERCE/seize happened core | police > luka | - | Split HRV | "[searched]"
COERCE/arrest happened core | police > dir | - | - | "[in custody]"
SANCTION/discontinue happened core | ec > port | - | - | "[suspended]"
AID ongoing | ec > port | - | - | "[co-finances]"
REQUEST/change happened core | union > gov | - | - | "[appealed]"
THREATEN happened core | union > gov | - | - | "[announced a]"
PROTEST/strike planned core | union > gov | 2019-10-07 | - | "[strike]"
%statements
S1 | barb | direct named | "[stated]" | "I stay where the Prime Minister leaves me,"
S2 | barb | indirect named | "He [announced]" | "he would contest the decision before the Administrative Court"
S3 | state | indirect institution | "[confirmed]" | "it is investigating … bribes"
S4 | march | mixed named | "[said]" | "the money would be frozen … names""
S5 | union | indirect institution | "[appealed]" | "not to annul the contract"
S6 | union | indirect institution | "[announced] a" | "a strike as of Monday"
%figures
"[30,000 kuna]" | exact 30000 HRK | fine
"[18 million euros]" | exact 18000000 EUR | payment
"[600 jobs]" | exact 600 item | jobs
"[400-kuna]" | exact 400 HRK | barrier
