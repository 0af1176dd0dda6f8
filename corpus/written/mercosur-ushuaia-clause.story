name: mercosur-ushuaia-clause
published: 2012-06-29
style: communique
region: Americas
negatives: none

Joint Communiqué of the Presidents of the States Parties to MERCOSUR

Mendoza, 29 June 2012

The Presidents of Argentina, Graciela Ferraris, of Brazil, Dalva Meireles, and of Uruguay, Julio Batlle Gomensoro,

Express their most energetic condemnation of the rupture of the democratic order in Paraguay, where the Senate on 22 June removed President Fermín Lugones in a trial of less than five hours;

Decide to suspend Paraguay's right to participate in the organs of MERCOSUR until democratic elections have been held; reaffirm that no economic sanctions will be applied, for the Paraguayan people must not suffer;

Welcome the decision of UNASUR to designate a high-level group and thank Peru for hosting its meeting tonight in Lima;

Agree to admit the Bolivarian Republic of Venezuela as a full member at a special session in Rio de Janeiro on 31 July; note that Paraguay's Senate had blocked the accession since 2007;

Reject the unilateral extradition request presented by the United States for the Argentine citizen Nora Villafañe;

Reiterate the legitimate rights of Argentina in the dispute over the Malvinas Islands, urge the United Kingdom to resume negotiations, and deplore its military exercises in the area, in which missiles were fired;

Express their solidarity with the relatives of the eleven peasants and six policemen who were killed in Curuguaty on 15 June, and request that an independent inquiry be opened.

%actors
ferraris = Graciela Ferraris | ARG | person
meireles = Dalva Meireles | BRA | person
batlle = Julio Batlle Gomensoro | URY | person
paraguay = Paraguay | PRY | state
senate = the Senate | PRY | state | Paraguay's Senate
lugones = Fermín Lugones | PRY | person
unasur = UNASUR | - | igo
peru = Peru | PER | state
venezuela = Bolivarian Republic of Venezuela | VEN | state
us = United States | USA | state
argentina = Argentina | ARG | state
uk = United Kingdom | GBR | state
relatives = the relatives of the eleven peasants and six policemen | PRY | population
peasants = eleven peasants and six policemen | PRY | population
%events
CONSULT/multilateral happened core | ferraris, meireles, batlle > - | 2012-06-29 | Mendoza ARG | "[Joint Communiqué] of the" | contexts: diplomatic
ACCUSE/disapprove happened core | ferraris, meireles, batlle > senate | 2012-06-29 | Mendoza ARG | "most energetic [condemnation] of" | contexts: pro_democracy
COERCE happened core | senate > lugones | 2012-06-22 | - | "22 June [removed] President" | contexts: political_institutions
SANCTION/expel happened core | ferraris, meireles, batlle > paraguay | 2012-06-29 | Mendoza ARG | "[suspend Paraguay's right] to" | contexts: diplomatic, pro_democracy
SANCTION/discontinue denied | ferraris, meireles, batlle > paraguay | - | - | "no economic [sanctions] will" | contexts: economic | by S2
SUPPORT happened | ferraris, meireles, batlle > unasur | 2012-06-29 | Mendoza ARG | "[Welcome the decision] of" | contexts: diplomatic
SUPPORT happened | ferraris, meireles, batlle > peru | 2012-06-29 | Mendoza ARG | "and [thank] Peru" | contexts: diplomatic
CONSULT/multilateral planned | unasur > peru | 2012-06-29 | Lima PER | "its [meeting] tonight" | contexts: diplomatic
AGREE happened core | ferraris, meireles, batlle > venezuela | 2012-06-29 | Mendoza ARG | "[Agree to admit] the" | contexts: diplomatic, economic
REJECT happened | senate > venezuela | - | - | "Senate had [blocked] the" | contexts: legislative | by S3
REJECT happened core | ferraris, meireles, batlle > us | 2012-06-29 | Mendoza ARG | "[Reject] the unilateral" | contexts: legal
REQUEST/assist happened | us > argentina | - | - | "extradition [request presented] by" | contexts: legal | by S4
SUPPORT happened core | ferraris, meireles, batlle > argentina | 2012-06-29 | Mendoza ARG | "[Reiterate] the legitimate" | contexts: territory
REQUEST/meet happened core | ferraris, meireles, batlle > uk | 2012-06-29 | Mendoza ARG | "Islands, [urge] the" | contexts: territory, diplomatic
ACCUSE/disapprove happened | ferraris, meireles, batlle > uk | 2012-06-29 | Mendoza ARG | "and [deplore] its" | contexts: military, territory
MOBILIZE/weapons happened | uk > argentina | - | Malvinas Islands FLK | "its military [exercises] in" | contexts: military, territory | by S6
SUPPORT happened | ferraris, meireles, batlle > relatives | 2012-06-29 | Mendoza ARG | "Express their [solidarity] with" | contexts: human_security
ASSAULT happened | - > peasants | 2012-06-15 | Curuguaty PRY | "who were [killed] in" | contexts: human_security
REQUEST happened | ferraris, meireles, batlle > paraguay | 2012-06-29 | Mendoza ARG | "and [request that] an" | contexts: legal
%statements
S1 | ferraris, meireles, batlle | indirect named | "[condemnation] of the" | "the rupture of the democratic order in Paraguay"
S2 | ferraris, meireles, batlle | indirect named | "held; [reaffirm] that" | "no economic sanctions will be applied"
S3 | ferraris, meireles, batlle | indirect named | "July; [note] that" | "Paraguay's Senate had blocked the accession since 2007"
S4 | ferraris, meireles, batlle | indirect named | "[Reject] the" | "the unilateral extradition request presented by the United States for the Argentine citizen Nora Villafañe"
S5 | ferraris, meireles, batlle | indirect named | "[urge] the United" | "the United Kingdom to resume negotiations"
S6 | ferraris, meireles, batlle | indirect named | "[deplore] its" | "its military exercises in the area, in which missiles were fired"
S7 | ferraris, meireles, batlle | indirect named | "and [request] that" | "an independent inquiry be opened"
%figures
"[less than five hours]" | under 5 hour | length of the trial
"the [eleven peasants] and" | exact 11 person | peasants killed
"and [six policemen] who" | exact 6 person | policemen killed
%places
Mendoza ARG; Argentina ARG; Brazil BRA; Uruguay URY; Paraguay PRY; Peru PER; Lima PER; Rio de Janeiro BRA; United States USA; Malvinas Islands FLK; United Kingdom GBR; Curuguaty PRY; Venezuela VEN
%dates
"Mendoza, [29 June 2012]" = 2012-06-29
"on [22 June] removed" = 2012-06-22
"meeting [tonight] in" = 2012-06-29
"on [31 July]" = 2012-07-31
"since [2007]" = 2007-01-01..2007-12-31
"on [15 June], and" = 2012-06-15
