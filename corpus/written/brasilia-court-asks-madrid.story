name: brasilia-court-asks-madrid
published: 2007-03-30
style: translated
region: Americas
negatives: sports

BRASÍLIA, 30 March (Planalto News) – By six votes to four, the Federal Supreme Court decided on Thursday to hand over to Uruguay the retired colonel Evaristo Menchaca, accused of the disappearance of 14 people during Operation Condor.

"Time does not run for those who were put in the ground without a date," Minister Carmem Falcão wrote in her vote. The rapporteur, Minister Otávio Brandt, was defeated; he held that the crimes were covered by the amnesty of 1979.

The colonel, 73, has lived since 1986 on a dairy farm in Santana do Livramento, one street from the frontier. He was imprisoned there in February at the request of a judge of Montevideo. Asked by the federal police for his profession, he replied: milk.

The surrender shall take place within 60 days, if President Lauro Siqueira, who has the last word, does not oppose it. A minister close to him assured this reporter that he would sign "before Easter".

In Montevideo the Mothers, who since 1996 march in silence every 20th of May, applauded in front of the Brazilian embassy. Their president, Amalia Bentos, thanked the ministers and exhorted Paraguay to open its archives likewise. The Military Centre of Uruguay repudiated the decision and expelled two members who had praised it.

The government of President Mateo Arocena received the news with satisfaction. The chancellor, Graciela Puig, travels to Brasília on the 10th of April. Besides the colonel, the agenda lists rice, a bridge over the Jaguarão and the dispute about retreaded tyres, over which Uruguay sued its neighbour and won.

The lawyer of Menchaca announced an appeal for clarification. Grêmio drew.

%actors
stf = the Federal Supreme Court | BRA | state
uruguay = Uruguay | URY | state | a judge of Montevideo; The government of President Mateo Arocena
menchaca = Evaristo Menchaca | URY | person | the retired colonel Evaristo Menchaca; The colonel; the colonel
victims = 14 people | - | population
falcao = Carmem Falcão | BRA | person | Minister Carmem Falcão
brandt = Otávio Brandt | BRA | person | The rapporteur
police = the federal police | BRA | state
siqueira = Lauro Siqueira | BRA | person | President Lauro Siqueira
minister = A minister close to him | BRA | person
mothers = the Mothers | URY | organization
bentos = Amalia Bentos | URY | person | Their president
paraguay = Paraguay | PRY | state
centre = The Military Centre of Uruguay | URY | organization
members = two members who had praised it | URY | population
puig = Graciela Puig | URY | person | The chancellor
brazil = Brazil | BRA | state | its neighbour
lawyer = The lawyer of Menchaca | - | person
%events
AGREE happened core | stf > uruguay | 2007-03-29 | BRASÍLIA BRA | "Court [decided] on" | contexts: legal, human_rights
COOPERATE planned core | brazil > uruguay | - | - | "to [hand over] to" | contexts: legal, human_rights
ACCUSE/allege happened | uruguay > menchaca | - | - | "Menchaca, [accused] of" | contexts: legal, human_rights
ASSAULT/abduct happened | menchaca > victims | - | - | "the [disappearance] of" | contexts: human_rights, repression
REJECT happened | brandt > uruguay | 2007-03-29 | BRASÍLIA BRA | "he [held that] the" | contexts: legal
COERCE/arrest happened core | police > menchaca | 2007-02-01..2007-02-28 | Santana do Livramento BRA | "was [imprisoned] there" | contexts: legal
REQUEST happened | uruguay > brazil | 2007-02-01..2007-02-28 | - | "at the [request] of a" | contexts: legal
AGREE planned | siqueira > uruguay | - | - | "would [sign] "before" | contexts: legal, diplomatic | by S4
PROTEST/demo ongoing | mothers > - | 1996-05-20..2006-05-20 | Montevideo URY | "1996 [march] in" | contexts: human_rights
SUPPORT happened core | bentos > stf | - | Montevideo URY | "Bentos, [thanked] the" | contexts: legal, human_rights
REQUEST/change happened core | bentos > paraguay | - | Montevideo URY | "and [exhorted] Paraguay" | contexts: human_rights
ACCUSE/disapprove happened core | centre > stf | - | - URY | "Uruguay [repudiated] the" | contexts: legal, military
SANCTION/expel happened | centre > members | - | - URY | "and [expelled] two" | contexts: military
SUPPORT happened | uruguay > stf | - | - | "[received the news with] satisfaction" | contexts: legal, diplomatic
CONSULT/visit planned core | puig > brazil | 2007-04-10 | Brasília BRA | "Puig, [travels] to" | contexts: diplomatic
ACCUSE/allege happened | uruguay > brazil | - | - | "Uruguay [sued] its" | contexts: legal, economic
REJECT planned | lawyer > stf | - | - BRA | "[announced an appeal] for" | contexts: legal
%statements
S1 | falcao | direct named | "Falcão [wrote] in" | "Time does not run for those who were put in the ground without a date,"
S2 | brandt | indirect named | "he [held] that" | "the crimes were covered by the amnesty of 1979"
S3 | menchaca | direct named | "he [replied]" | "milk"
S4 | minister | mixed anonymous | "[assured] this" | "he would sign "before Easter"
S5 | bentos | indirect named | "[exhorted] Paraguay" | "Paraguay to open its archives likewise"
S6 | centre | indirect institution | "[repudiated] the" | "the decision"
%figures
"[14 people]" | exact 14 person | disappeared
"within [60 days]" | exact 60 day | time for the surrender
"expelled [two members]" | exact 2 person | members expelled
"By [six votes]" | exact 6 item | votes in favour
"to [four], the" | exact 4 item | votes against
%visits
puig planned | Brasília BRA 2007-04-10
%places
BRASÍLIA BRA; Brasília BRA; Uruguay URY; Santana do Livramento BRA; Montevideo URY; Paraguay PRY; Jaguarão -
%dates
"BRASÍLIA, [30 March]" = 2007-03-30; "on [Thursday]" = 2007-03-29; "in [February]" = 2007-02-01..2007-02-28; "[the 10th of April]" = 2007-04-10; "before [Easter]" = 2007-04-08; "of [1979]" = 1979-01-01..1979-12-31
