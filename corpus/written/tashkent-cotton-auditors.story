name: tashkent-cotton-auditors
published: 2014-10-20
style: ministry
region: Asia
negatives: none

Press service of the Ministry of Labour and Social Protection of the Population

On 18–20 October a monitoring mission of the International Labour Organization, headed by Ms. Petra Lindqvist, stayed in the Republic of Uzbekistan. Members of the mission were afforded unhindered access to farms, colleges and clinics in six regions.

Today the Minister, Aziza Rakhmonova, received the mission at its conclusion. Ms. Lindqvist thanked the Uzbek side for the constructive cooperation, noted the absence of children under fifteen in the fields and called for the recruitment of teachers and nurses for the harvest to be discontinued. The Minister took note of this recommendation. The parties agreed to carry out a joint survey in 2015.

In connection with reports that have appeared on certain foreign websites, the Ministry states the following. The assertion that two monitors of a so-called human rights group were arrested and searched in Buka district does not correspond to reality. The citizens in question were invited for a conversation and left the building of internal affairs of their own accord.

The Ministry likewise regards as unfounded the appeal of some garment brands to boycott Uzbek cotton, which harms, above all, the farmers themselves.

%actors
ilo = a monitoring mission of the International Labour Organization | - | igo | the mission
lindqvist = Petra Lindqvist | - | person | Ms. Petra Lindqvist; Ms. Lindqvist
uzb = Republic of Uzbekistan | UZB | state | the Uzbek side
rakhmonova = Aziza Rakhmonova | UZB | person | the Minister; The Minister
ministry = the Ministry | UZB | state | The Ministry; Ministry of Labour and Social Protection of the Population
monitors = two monitors of a so-called human rights group | UZB | population | The citizens in question
police = the building of internal affairs | UZB | state
brands = some garment brands | - | organization
websites = certain foreign websites | - | organization
teachers = teachers and nurses | UZB | population
%events
CONSULT/visit happened core | ilo > uzb | 2014-10-18..2014-10-20 | - UZB | "Lindqvist, [stayed in] the" | contexts: human_rights
RETREAT/access happened core | uzb > ilo | 2014-10-18..2014-10-20 | - UZB | "[afforded unhindered access] to" | contexts: human_rights
CONSULT happened core | rakhmonova, ilo > - | 2014-10-20 | - UZB | "[received the mission] at" | contexts: diplomatic
SUPPORT happened core | lindqvist > uzb | 2014-10-20 | - UZB | "[thanked] the Uzbek" | contexts: human_rights
REQUEST/change happened core | lindqvist > uzb | 2014-10-20 | - UZB | "and [called for] the" | contexts: human_rights
COERCE happened | uzb > teachers | - | - UZB | "the [recruitment of teachers] and" | contexts: human_rights
AGREE happened core | rakhmonova, ilo > - | 2014-10-20 | - UZB | "parties [agreed] to carry" | contexts: human_rights
COOPERATE planned | uzb, ilo > - | 2015-01-01..2015-12-31 | - UZB | "a [joint survey] in" | contexts: human_rights
REJECT happened core | ministry > websites | 2014-10-20 | - | "does [not correspond to reality]" | contexts: misinformation
COERCE/arrest denied | police > monitors | - | Buka district UZB | "were [arrested] and" | contexts: human_rights
COERCE/seize denied | police > monitors | - | Buka district UZB | "and [searched] in" | contexts: human_rights
ACCUSE/disapprove happened | ministry > brands | 2014-10-20 | - | "[regards as unfounded] the" | contexts: economic
REQUEST happened | brands > - | - | - | "the [appeal] of some" | contexts: human_rights
%statements
S1 | lindqvist | indirect named | "[thanked] the" | "the Uzbek side for the constructive cooperation"
S2 | lindqvist | indirect named | "cooperation, [noted] the" | "the absence of children under fifteen in the fields"
S3 | lindqvist | indirect named | "and [called for] the" | "the recruitment of teachers and nurses for the harvest to be discontinued"
S4 | ministry | indirect institution | "[states] the" | "The assertion that two monitors … their own accord."
S5 | websites | indirect institution | "The [assertion] that" | "two monitors of a so-called human rights group were arrested and searched in Buka district" | inside S4
S6 | ministry | indirect institution | "likewise [regards] as" | "as unfounded the appeal … the farmers themselves"
%figures
"[six regions]" | exact 6 item | regions visited
"[two monitors]" | exact 2 person | monitors
%visits
lindqvist happened | - UZB 2014-10-18..2014-10-20
%places
Republic of Uzbekistan UZB; Buka district UZB
%dates
"[18–20 October]" = 2014-10-18..2014-10-20; "[Today] the" = 2014-10-20; "in [2015]" = 2015-01-01..2015-12-31
