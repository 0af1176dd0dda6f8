name: bern-ulaanbaatar-anniversary-visit
published: 2014-04-29
style: ministry
region: Asia
negatives: none

Bern, 29.04.2014 – The head of the Federal Department of Foreign Affairs, Federal Councillor Reto Caduff-Zanetti, is paying an official visit to Mongolia on 28 and 29 April. The visit marks the fiftieth anniversary of diplomatic relations. It is the first by a Swiss foreign minister.

In Ulaanbaatar, Mr Caduff-Zanetti was received by President Gombosuren Batsuuri and held talks with his counterpart, Mrs Dulmaa Enkhsaikhan. Both sides paid tribute to the good state of relations. The two ministers signed an agreement on air transport and a declaration of intent on the protection of Buddhist manuscripts.

Switzerland has been active in Mongolia since the hard winter of 2001. Its programme, at present 20 million francs a year, supports herders, vegetable growers and artisanal miners. Mr Caduff-Zanetti confirmed that it will be continued at least until 2017. His counterpart expressed the gratitude of her government and asked for Swiss expertise in vocational training.

The talks also dealt with the OSCE, which Switzerland chairs this year and which Mongolia joined in 2012. The head of the FDFA thanked Mongolia for sending observers to Ukraine. The death penalty was discussed; Switzerland welcomes the Mongolian moratorium and encourages parliament to take the last step.

On Wednesday Mr Caduff-Zanetti will travel on to Beijing.
%actors
cad = Reto Caduff-Zanetti | CHE | person | Federal Councillor Reto Caduff-Zanetti; Mr Caduff-Zanetti; The head of the FDFA; The head of the Federal Department of Foreign Affairs; a Swiss foreign minister
bats = Gombosuren Batsuuri | MNG | person | President Gombosuren Batsuuri
enkh = Dulmaa Enkhsaikhan | MNG | person | his counterpart; His counterpart; Mrs Dulmaa Enkhsaikhan
mng = Mongolia | MNG | state | Mongolian; her government
che = Switzerland | CHE | state | Swiss
parl = parliament | MNG | state
herders = herders, vegetable growers and artisanal miners | MNG | population
osce = the OSCE | - | igo
china = China | CHN | state | Beijing
ukr = Ukraine | UKR | state
%events
CONSULT/visit happened core | cad > mng | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "an [official visit to Mongolia]" | contexts: diplomatic
CONSULT happened core | cad, bats > - | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "was [received by] President" | contexts: diplomatic
CONSULT happened core | cad, enkh > - | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "and [held talks with] his" | contexts: diplomatic
SUPPORT happened core | cad, enkh > - | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "ministers [signed] an" | contexts: diplomatic
AID ongoing core | che > herders, mng | - | - MNG | "a year, [supports] herders" | contexts: economic
AGREE happened core | cad > mng | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "[confirmed that it will]" | contexts: economic
SUPPORT happened | enkh > che | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "counterpart [expressed the gratitude] of" | contexts: economic
REQUEST/assist happened core | enkh > che | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "and [asked for] Swiss" | contexts: economic
SUPPORT happened | mng > osce | 2012-01-01..2012-12-31 | - | "which Mongolia [joined] in" | contexts: diplomatic
SUPPORT happened | cad > mng | 2014-04-28..2014-04-29 | Ulaanbaatar MNG | "FDFA [thanked] Mongolia" | contexts: peacekeeping
AID happened | mng > ukr | - | - UKR | "for [sending observers to] Ukraine" | contexts: peacekeeping
SUPPORT happened | che > mng | - | - | "Switzerland [welcomes] the" | contexts: human_rights
REQUEST/change happened | che > parl | - | - | "and [encourages parliament] to" | contexts: human_rights
CONSULT/visit planned core | cad > china | 2014-04-30 | Beijing CHN | "will [travel on to Beijing]" | contexts: diplomatic
%statements
S1 | cad | indirect named | "[confirmed] that" | "it will be continued at least until 2017"
S2 | enkh | indirect named | "[expressed] the" | "the gratitude of her government"
S3 | enkh | indirect named | "and [asked] for" | "for Swiss expertise in vocational training"
S4 | cad | indirect named | "[thanked] Mongolia" | "Mongolia for sending observers to Ukraine"
S5 | che | indirect institution | "[welcomes] the" | "the Mongolian moratorium"
S6 | che | indirect institution | "[encourages] parliament" | "parliament to take the last step"
%figures
"[20 million francs] a year" | exact 20000000 CHF | programme in Mongolia a year
%visits
cad happened | Ulaanbaatar MNG 2014-04-28..2014-04-29; Beijing CHN 2014-04-30
%places
Bern CHE; Mongolia MNG; Ulaanbaatar MNG; Switzerland CHE; Ukraine UKR; Beijing CHN
%dates
"[29.04.2014]" = 2014-04-29; "on [28 and 29 April]" = 2014-04-28..2014-04-29; "of [2001]" = 2001-01-01..2001-12-31; "until [2017]" = 2017-01-01..2017-12-31; "chairs [this year]" = 2014-01-01..2014-12-31; "in [2012]" = 2012-01-01..2012-12-31; "On [Wednesday]" = 2014-04-30
