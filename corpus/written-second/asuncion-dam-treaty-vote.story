name: asuncion-dam-treaty-vote
published: 2009-07-26
style: agency
region: Americas
negatives: sports

ASUNCION, July 26, 2009 (AmericaSur) – Brazil agreed on Saturday to triple what it pays Paraguay for electricity from the Itaipú dam, giving in after three decades in which it had refused to touch the treaty of 1973.

The accord was signed at dawn by presidents Gilberto Falcão and Celso Benítez Roa after a night of haggling in the López Palace. Under its terms Paraguay may sell part of its share directly to Brazilian firms. "A giant has apologized with his wallet," Benítez Roa told a cheering crowd from the balcony.

Not so fast, replied Brasília's opposition. Senator Heráclito Moura vowed to block ratification and called the deal a gift to "a president with a mortgage". Falcão needs 41 votes in the Senate; he has never lost one on foreign policy.

In the district of San Pedro, landless peasants who had occupied a Brazilian-owned soy farm since May left it peacefully on Saturday afternoon. Police had threatened to evict them by force. Four of their leaders were arrested all the same, according to the National Farmers' Federation, which promised new occupations.

Argentina, co-owner of the Yacyretá dam further downstream, congratulated both sides. It has asked for talks of its own in September.

Paraguay's footballers attacked Brazil's goal without success in June and lost 2–1.

%actors
brazil = Brazil | BRA | state
paraguay = Paraguay | PRY | state
falcao = Gilberto Falcão | BRA | person
ben = Celso Benítez Roa | PRY | person
moura = Heráclito Moura | BRA | person
opp = Brasília's opposition | BRA | organization
peas = landless peasants | PRY | population | Four of their leaders
farm = Brazilian-owned soy farm | BRA | organization
police = police | PRY | state | Police
fed = National Farmers' Federation | PRY | organization
arg = Argentina | ARG | state
%events
AGREE happened core | brazil > paraguay | 2009-07-25 | - | "Brazil [agreed]"
CONCEDE happened | brazil > paraguay | 2009-07-25 | - | "[giving in]"
REJECT/change happened | brazil > paraguay | - | - | "[refused to touch]"
SUPPORT happened core | falcao, ben > - | 2009-07-25 | López Palace PRY | "[signed]"
CONSULT happened core | falcao, ben > - | 2009-07-24..2009-07-25 | López Palace PRY | "[haggling]"
CONSULT/visit happened | falcao > ben | 2009-07-25 | López Palace PRY | "[presidents]"
COOPERATE planned | paraguay, brazil > - | - | - | "[sell]"
SUPPORT happened | ben > brazil | 2009-07-25 | - | "[apologized]"
THREATEN happened core | moura > falcao | - | - | "[vowed]"
ACCUSE/disapprove happened core | moura > falcao | - | - | "[called the deal]"
COERCE/seize happened | peas > farm | 2009-05-01..2009-07-25 | San Pedro PRY | "[occupied]"
RETREAT/withdraw happened core | peas > farm | 2009-07-25 | San Pedro PRY | "[left it]"
THREATEN happened core | police > peas | - | - | "[threatened]"
COERCE/arrest happened core | police > peas | - | - | "[arrested]"
THREATEN happened core | fed > - | - | - | "[promised new]"
SUPPORT happened core | arg > brazil, paraguay | - | - | "[congratulated]"
REQUEST/meet happened core | arg > brazil, paraguay | - | - | "[asked]"
CONSULT hypothetical | arg, paraguay > - | 2009-09-01..2009-09-30 | - | "[talks]"
%statements
S1 | ben | direct named | "[told]" | "A giant has apologized with his wallet,"
S2 | opp | indirect institution | "[replied]" | "Not so fast,"
S3 | moura | indirect named | "[vowed]" | "to block ratification"
S4 | moura | mixed named | "[called] the deal" | "the deal a gift … mortgage""
S5 | fed | indirect institution | "[according to]" | "Four of their leaders were arrested all the same"
S6 | fed | indirect institution | "[promised]" | "new occupations"
S7 | arg | indirect institution | "[congratulated]" | "both sides"
S8 | arg | indirect institution | "[asked]" | "talks of its own in September"
%figures
"[triple]" | exact 3 ratio | payment
"[three decades]" | exact 30 year | refusal
"[41 votes]" | exact 41 item | votes
"[Four of their leaders]" | exact 4 person | arrested
%visits
falcao happened | López Palace PRY 2009-07-25
