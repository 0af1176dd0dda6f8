name: athens-bailout-square
published: 2011-06-29
style: agency
region: Europe
negatives: business, metaphor

ATHENS, June 29, 2011 (Continental Press) – Greece's parliament backed a new round of cuts by 155 votes to 138 on Wednesday while, outside, police drenched Syntagma Square in tear gas and masked anarchists tore up its marble to throw at them.

At least 99 people were treated for burns and broken bones. A 48-hour general strike, the first since the fall of the junta in 1974, grounded planes and shut the Acropolis. "They beat us like carpets in front of our own house," said Eleni Vrettou, a pensioner with a bandaged arm. The police chief regretted "excesses" and promised an inquiry.

Prime Minister Thanos Petropoulos expelled the only member of his party who voted no, the economist Panagiotis Kourtis. The conservatives, who refused to support the package although Berlin and Brussels had implored them, demanded an early election. Their leader, Leandros Mitsakis, told Chancellor Gudrun Hartwig by phone that he could not vote for "a mistake in instalments".

The vote clears the way for a loan of 12 billion euros, which the euro zone's ministers are expected to release on Sunday. France's banks have offered to roll over their bonds. Finland still insists on collateral.

Markets, which had been bracing for a bloodbath, launched an all-out assault on the upside: the Athens exchange exploded by 3 percent, short sellers capitulated, and the euro invaded territory above $1.44. One trader said the bears had been executed at dawn.

%actors
parliament = Greece's parliament | GRC | state
police = police | GRC | state
anarchists = masked anarchists | GRC | population
vrettou = Eleni Vrettou | GRC | person
chief = The police chief | GRC | person
petropoulos = Thanos Petropoulos | GRC | person
kourtis = Panagiotis Kourtis | GRC | person
conservatives = The conservatives | GRC | organization
berlin = Berlin | DEU | state
brussels = Brussels | - | igo
mitsakis = Leandros Mitsakis | GRC | person
hartwig = Gudrun Hartwig | DEU | person
euro = the euro zone's ministers | - | igo
banks = France's banks | FRA | organization
finland = Finland | FIN | state
greece = Greece | GRC | state
strikers = A 48-hour general strike | GRC | organization
trader = One trader | GRC | person
%events
AGREE happened core | parliament > - | 2011-06-29 | ATHENS GRC | "parliament [backed] a new" | contexts: legislative, economic
ASSAULT/crowd-control happened core | police > anarchists | 2011-06-29 | Syntagma Square GRC | "in [tear gas] and" | contexts: repression
PROTEST/riot happened core | anarchists > police | 2011-06-29 | Syntagma Square GRC | "[tore up its marble] to" | contexts: economic
PROTEST/strike ongoing core | strikers > parliament | - | - | "48-hour [general strike], the" | contexts: economic
ASSAULT/beat happened | police > vrettou | - | - | "They [beat us] like" | contexts: repression | by S1
ACCUSE/allege happened | vrettou > police | - | - | "[said] Eleni Vrettou" | contexts: repression
CONCEDE happened | chief > - | - | - | "chief [regretted] "excesses"" | contexts: repression
AGREE happened | chief > - | - | - | "and [promised an inquiry]" | contexts: repression
SANCTION/expel happened core | petropoulos > kourtis | - | - | "Petropoulos [expelled] the" | contexts: legislative
REJECT/change happened core | kourtis > petropoulos | 2011-06-29 | - | "who [voted no], the" | contexts: legislative
REJECT/assist happened core | conservatives > petropoulos | - | - | "who [refused to support] the" | contexts: legislative, economic
REQUEST/change happened | berlin, brussels > conservatives | - | - | "Brussels had [implored them]" | contexts: economic
REQUEST/change happened core | conservatives > petropoulos | - | - | "[demanded] an early" | contexts: election
CONSULT/phone happened | mitsakis, hartwig > - | - | - | "Hartwig [by phone] that" | contexts: economic
REJECT happened | mitsakis > hartwig | - | - | "he [could not vote] for" | contexts: economic | by S3
AID planned core | euro > greece | 2011-07-03 | - | "are expected to [release] on" | contexts: economic
AGREE happened | banks > greece | - | - | "banks have [offered] to" | contexts: economic
REQUEST happened | finland > greece | - | - | "Finland still [insists on] collateral" | contexts: economic
%statements
S1 | vrettou | direct named | "house," [said] Eleni" | "They beat us like carpets in front of our own house,"
S2 | chief | mixed anonymous | "[regretted] "excesses" | "excesses"
S3 | mitsakis | mixed named | "Mitsakis, [told] Chancellor" | "he could not vote for "a mistake in instalments""
S4 | trader | indirect anonymous | "trader [said]" | "the bears had been executed at dawn"
S5 | conservatives | indirect institution | "them, [demanded] an" | "an early election"
%figures
"by [155 votes]" | exact 155 item | votes in favour
"votes to [138]" | exact 138 item | votes against
"[At least 99 people]" | at least 99 person | people hurt
"A [48-hour] general" | exact 48 hour | general strike
"of [12 billion euros]" | exact 12000000000 EUR | loan
"by [3 percent]" | exact 3 percent | rise of the Athens exchange
"above [$1.44]" | over 1.44 USD | price of the euro
%places
ATHENS GRC; Athens GRC; Greece GRC; Syntagma Square GRC; Acropolis GRC; Berlin DEU; Brussels BEL; France FRA; Finland FIN
%dates
"ATHENS, [June 29, 2011]" = 2011-06-29
"138 on [Wednesday]" = 2011-06-29
"junta in [1974]" = 1974-01-01..1974-12-31
"release on [Sunday]" = 2011-07-03
