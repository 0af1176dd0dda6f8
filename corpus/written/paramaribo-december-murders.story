name: paramaribo-december-murders
published: 2019-11-30
style: agency
region: Americas
negatives: history

PARAMARIBO, Nov 30, 2019 (Istmo Noticias) – A military court in Suriname found President Winston Kromodirjo guilty on Friday of the murder of fifteen opponents in 1982 and sentenced him to twenty years in prison, while he was in Beijing signing loans.

Judge Cynthia Valstein did not order his arrest. She established that Kromodirjo, then an army sergeant who had seized power, was present in Fort Zeelandia on the night of December 8 when lawyers, journalists and a trade unionist were tortured and put against the wall of the bastion. Six former soldiers were convicted with him; one, Ruben Hoogland, who testified against the rest, was acquitted.

His party called the verdict political and asked supporters to remain calm. Kromodirjo, 74, cut his journey short and cancelled a stop in Havana. He lands on Sunday. He will appeal, his lawyer, Irwin Lim-Apo, stated.

The opposition demanded that he resign at once. "A president has no business in a cell and a convict none in a palace," said its leader, Anand Ramlal. The ambassadors of six European states and the United States issued a statement urging respect for the rule of law; the Netherlands, which convicted Kromodirjo of cocaine smuggling in absentia in 1999, has renewed its request for his surrender. In 2012 his coalition granted him an amnesty. A court struck it down.

%actors
court = A military court in Suriname | SUR | state
boterman = Winston Kromodirjo | SUR | person | Kromodirjo
opponents = fifteen opponents | SUR | person | lawyers, journalists and a trade unionist
china = Beijing | CHN | state
valstein = Cynthia Valstein | SUR | person
soldiers = Six former soldiers | SUR | person
rozenblad = Ruben Hoogland | SUR | person
party = His party | SUR | organization | his coalition
supporters = supporters | SUR | population
cuba = Havana | CUB | state
kanhai = Irwin Lim-Apo | SUR | person
opposition = The opposition | SUR | organization
santokhi = Anand Ramlal | SUR | person
ambassadors = The ambassadors of six European states and the United States | - | person
netherlands = the Netherlands | NLD | state
court2 = A court | SUR | state
suriname = Suriname | SUR | state
%events
SANCTION/convict happened core | court > boterman | 2019-11-29 | PARAMARIBO SUR | "Suriname [found President Winston Kromodirjo]" | contexts: legal, human_rights
ASSAULT/targeted happened core | boterman > opponents | 1982-12-08 | Fort Zeelandia SUR | "the [murder] of fifteen" | contexts: human_rights, repression
CONSULT/visit happened | boterman > china | 2019-11-29 | Beijing CHN | "he was [in Beijing] signing" | contexts: economic, diplomatic
SUPPORT happened | boterman > china | - | Beijing CHN | "Beijing [signing] loans" | contexts: economic
COERCE/arrest denied | valstein > boterman | - | - | "did not [order his arrest]" | contexts: legal
COERCE/seize happened | boterman > suriname | - | - | "who had [seized power], was" | contexts: pro_autocracy | by S1
ASSAULT/torture happened | boterman > opponents | 1982-12-08 | Fort Zeelandia SUR | "unionist were [tortured] and" | contexts: human_rights | by S1
SANCTION/convict happened core | court > soldiers | 2019-11-29 | PARAMARIBO SUR | "soldiers were [convicted] with" | contexts: legal
SANCTION/convict denied | court > rozenblad | 2019-11-29 | PARAMARIBO SUR | "rest, was [acquitted]" | contexts: legal
ACCUSE/disapprove happened | party > court | - | - | "party [called the verdict political]" | contexts: legal
REQUEST happened | party > supporters | - | - | "and [asked supporters] to"
CONSULT/visit cancelled | boterman > cuba | - | Havana CUB | "cancelled a [stop] in" | contexts: diplomatic
REJECT planned core | boterman > court | - | - | "He [will appeal], his" | contexts: legal | by S4
REQUEST/change happened core | opposition > boterman | - | - | "opposition [demanded] that" | contexts: executive
REQUEST happened core | ambassadors > suriname | - | - | "statement [urging] respect" | contexts: legal
SANCTION/convict happened | netherlands > boterman | 1999-01-01..1999-12-31 | - | "which [convicted] Kromodirjo" | contexts: illegal_drugs, legal
REQUEST/assist happened core | netherlands > suriname | - | - | "has renewed its [request] for" | contexts: legal
CONCEDE happened | party > boterman | 2012-01-01..2012-12-31 | - | "coalition [granted him an amnesty]" | contexts: legal, legislative
REJECT happened | court2 > party | - | - | "court [struck it down]" | contexts: legal
%statements
S1 | valstein | indirect named | "She [established] that" | "Kromodirjo, then an army sergeant … against the wall of the bastion"
S2 | party | indirect institution | "party [called] the" | "the verdict political"
S3 | santokhi | direct named | "palace," [said] its" | "A president has no business in a cell and a convict none in a palace,"
S4 | kanhai | indirect named | "Lim-Apo, [stated]" | "He will appeal"
S5 | opposition | indirect institution | "[demanded] that he" | "he resign at once"
S6 | ambassadors | indirect institution | "[urging] respect" | "respect for the rule of law"
%figures
"of [fifteen opponents]" | exact 15 person | opponents murdered
"to [twenty years] in" | exact 20 year | prison sentence
"[Six former soldiers] were" | exact 6 person | soldiers convicted
"of [six European states]" | exact 6 country | European states
%visits
boterman happened | Beijing CHN 2019-11-29
boterman cancelled | Havana CUB -
%places
PARAMARIBO SUR; Suriname SUR; Beijing CHN; Fort Zeelandia SUR; Havana CUB; United States USA; Netherlands NLD
%dates
"PARAMARIBO, [Nov 30, 2019]" = 2019-11-30
"guilty on [Friday]" = 2019-11-29
"opponents in [1982] and" = 1982-01-01..1982-12-31
"on [the night of December 8]" = 1982-12-08
"lands on [Sunday]" = 2019-12-01
"absentia in [1999]" = 1999-01-01..1999-12-31
"In [2012] his" = 2012-01-01..2012-12-31
