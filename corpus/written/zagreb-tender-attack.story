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
commission = The Commission for the Prevention of Conflict of Interest | HRV | state
barbaric = Tonči Barbarić | HRV | person | The minister; Barbarić
vukovic = Dragan Vuković | HRV | person | the Prime Minister
opposition = The opposition | HRV | organization
attorney = State Attorney's Office | HRV | state
heads = two of the ministry's department heads | HRV | person
police = police | HRV | state
luka = Luka Nova | HRV | organization | the firm Luka Nova
director = One of its directors | HRV | person
ec = The European Commission | - | igo
marchand = Eveline Marchand | - | person
croatia = the government | HRV | state
union = The harbour workers' union | HRV | organization
%events
SANCTION/convict happened core | commission > barbaric | 2019-10-03 | ZAGREB HRV | "yesterday [found] the Minister" | contexts: corruption
SANCTION happened core | commission > barbaric | 2019-10-03 | ZAGREB HRV | "and [fined him] 30,000" | contexts: corruption
AGREE happened core | barbaric > vukovic | 2019-10-04 | - | "[handed in his resignation] this" | contexts: executive
RETREAT/resign planned | barbaric > - | - | - | "his [resignation] this morning" | contexts: executive
AGREE denied | vukovic > barbaric | - | - | "[has not accepted] it" | contexts: executive
REJECT planned | barbaric > commission | - | - | "would [contest] the decision" | contexts: legal | by S2
REQUEST/change ongoing | opposition > barbaric | - | - | "is [collecting signatures] for" | contexts: legislative
ACCUSE/investigate ongoing core | attorney > heads | - | - | "is [investigating] two" | contexts: corruption | by S3
COERCE/seize happened core | police > luka | - | Split HRV | "police [searched] the premises" | contexts: corruption
COERCE/arrest happened | police > director | - | - | "[caught] at the airport" | contexts: corruption
SANCTION/discontinue happened core | ec > croatia | - | - | "[suspended the payment] of" | contexts: economic, corruption
REQUEST happened | union > croatia | - | - | "[appealed] to the government" | contexts: economic
THREATEN/restrict happened | union > croatia | - | - | "and [announced] a strike"
PROTEST/strike planned core | union > croatia | 2019-10-07 | - | "a [strike] as of" | contexts: economic | by S6
%statements
S1 | barbaric | direct named | "Barbarić [stated] for" | "I stay where the Prime Minister leaves me,"
S2 | barbaric | indirect named | "He [announced] that" | "he would contest the decision before the Administrative Court"
S3 | attorney | indirect institution | "Office [confirmed] that" | "it is investigating two of the ministry's department heads for receiving bribes"
S4 | marchand | mixed named | "Marchand, [said] the" | "the money would be frozen "until the shadows have names""
S5 | union | indirect institution | "600 jobs, [appealed] to" | "the government not to annul the contract"
S6 | union | indirect institution | "and [announced] a strike" | "a strike as of Monday"
%figures
"him [30,000 kuna]" | exact 30000 HRK | fine
"investigating [two of the ministry's department heads]" | exact 2 person | department heads investigated
"the [400-kuna barrier]" | exact 400 HRK | share price
"of [18 million euros]" | exact 18000000 EUR | payment suspended
"for [600 jobs]" | exact 600 item | jobs at risk
%places
ZAGREB HRV; Split HRV; Brussels BEL; Zagreb HRV
%dates
"ZAGREB, [4 October 2019]" = 2019-10-04
"Interest [yesterday] found" = 2019-10-03
"resignation [this morning]" = 2019-10-04
"as of [Monday]" = 2019-10-07
