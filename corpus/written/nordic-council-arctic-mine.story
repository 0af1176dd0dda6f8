name: nordic-council-arctic-mine
published: 2017-11-02
style: communique
region: Europe
negatives: none

Joint Declaration by the Prime Ministers of Finland, Norway and Sweden

Kiruna, 2 November 2017

We met today in Kiruna with President Aili Länsman of the Sámi Parliamentary Council. It was our first meeting in this format.

We apologize to the Sámi people for the boarding schools that our countries ran until the 1960s. A joint truth commission will begin its work in spring; each of us will contribute two million euros to it.

We have agreed to postpone the decision on the Arctic railway. Finland's permit for the mine at Hannukainen is suspended until the commission has reported. President Länsman expressed appreciation for this step, and asked us to ratify Convention No. 169 of the International Labour Organization, as Norway did in 1990. Sweden cannot accede to that request for the time being; Finland is prepared to consider it.

We take a serious view of the jamming of satellite navigation signals over Lapland during the exercise in September and have raised it with the Russian Federation, which has denied all responsibility. Our armed forces will continue their joint flight training every week.

We condemn the arson attack on the reception centre for asylum seekers in Kemijärvi on 28 October. Two suspects have been apprehended. We call on political leaders to weigh their words.

The Prime Minister of Norway invited the group to Karasjok in 2019.

%actors
pms = the Prime Ministers of Finland, Norway and Sweden | - | person | We; our countries
lansman = Aili Länsman | - | person | President Länsman
sami = the Sámi people | - | population
commission = A joint truth commission | - | organization
finland = Finland | FIN | state
sweden = Sweden | SWE | state
norway = Norway | NOR | state
russia = the Russian Federation | RUS | state
centre = the reception centre for asylum seekers | FIN | organization
suspects = Two suspects | FIN | person
pmn = The Prime Minister of Norway | NOR | person
%events
CONSULT happened core | pms, lansman > - | 2017-11-02 | Kiruna SWE | "We [met] today" | contexts: religion_ethnicity
CONCEDE happened core | pms > sami | 2017-11-02 | Kiruna SWE | "We [apologize] to the" | contexts: reparations, religion_ethnicity
AID planned core | finland, norway, sweden > commission | - | - | "each of us will [contribute] two" | contexts: reparations
AGREE happened core | pms > - | 2017-11-02 | Kiruna SWE | "We have [agreed to postpone] the" | contexts: natural_resource
CONCEDE happened core | finland > sami | - | Hannukainen FIN | "is [suspended] until" | contexts: natural_resource, environment
SUPPORT happened | lansman > finland | 2017-11-02 | Kiruna SWE | "Länsman [expressed appreciation] for" | contexts: religion_ethnicity
REQUEST/change happened core | lansman > pms | 2017-11-02 | Kiruna SWE | "and [asked us to ratify]" | contexts: legal, religion_ethnicity
SUPPORT happened | norway > - | 1990-01-01..1990-12-31 | - | "as [Norway did] in" | contexts: legal
REJECT/change happened core | sweden > lansman | 2017-11-02 | Kiruna SWE | "Sweden [cannot accede to] that" | contexts: legal
SUPPORT hypothetical | finland > - | - | - | "prepared to [consider it]" | contexts: legal
ACCUSE/disapprove happened core | pms > russia | 2017-11-02 | Kiruna SWE | "We [take a serious view]" | contexts: military
COERCE/cyber happened | russia > - | 2017-09-01..2017-09-30 | Lapland - | "the [jamming] of satellite" | contexts: military
REJECT happened | russia > pms | - | - | "which has [denied] all" | contexts: military
COOPERATE ongoing core | finland, norway, sweden > - | - | - | "their [joint flight training] every" | contexts: military
ACCUSE/disapprove happened core | pms > - | 2017-11-02 | Kiruna SWE | "We [condemn] the" | contexts: asylum
ASSAULT/primitive happened core | suspects > centre | 2017-10-28 | Kemijärvi FIN | "the [arson attack] on" | contexts: asylum | by S5
COERCE/arrest happened | finland > suspects | - | - | "suspects have been [apprehended]" | contexts: crime
AGREE happened | pmn > pms | 2017-11-02 | Kiruna SWE | "Norway [invited] the group" | contexts: diplomatic
%statements
S1 | pms | indirect institution | "We [apologize] to" | "to the Sámi people for the boarding schools that our countries ran until the 1960s"
S2 | lansman | indirect named | "[expressed appreciation] for" | "for this step"
S3 | lansman | indirect named | "and [asked] us" | "us to ratify Convention No. 169 of the International Labour Organization"
S4 | russia | indirect institution | "has [denied] all" | "all responsibility"
S5 | pms | indirect institution | "We [condemn] the arson" | "the arson attack on the reception centre for asylum seekers in Kemijärvi on 28 October"
S6 | pms | indirect institution | "We [call on]" | "political leaders to weigh their words"
%figures
"contribute [two million euros]" | exact 2000000 EUR | each country's contribution
"[Two suspects] have" | exact 2 person | suspects apprehended
%places
Finland FIN; Norway NOR; Sweden SWE; Kiruna SWE; Hannukainen FIN; Lapland -; Kemijärvi FIN; Russian Federation RUS; Karasjok NOR
%dates
"Kiruna, [2 November 2017]" = 2017-11-02
"met [today] in" = 2017-11-02
"until the [1960s]" = 1960-01-01..1969-12-31
"work in [spring]" = 2018-03-01..2018-05-31
"did in [1990]" = 1990-01-01..1990-12-31
"exercise in [September]" = 2017-09-01..2017-09-30
"on [28 October]" = 2017-10-28
"Karasjok in [2019]" = 2019-01-01..2019-12-31
