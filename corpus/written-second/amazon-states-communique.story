name: amazon-states-communique
published: 2009-11-27
style: communique
region: Americas
negatives: none

Joint Communiqué

1. At the invitation of the President of the Federative Republic of Brazil, Ms. Lúcia Amaral Prado, the President of the Republic of Colombia, Mr. Esteban Londoño, paid a working visit to Manaus on 25 and 26 November 2009.

2. The Presidents reviewed the fight against illegal mining along the Rio Negro. They noted with satisfaction that the joint operation carried out in September had led to the destruction of 22 dredges and the arrest of 61 persons. They instructed their ministers of defence to repeat it every year.

3. President Londoño explained the agreement under which United States aircraft may use Colombian bases. President Amaral Prado took note of his assurance that no operation will be conducted beyond Colombia's borders, and reiterated the concern of Brazil over the presence of extra-regional forces.

4. Both Presidents deplored the murder of three leaders of the Tikuna people on 2 November, expressed their condolences to the families and undertook to bring those responsible to justice.

5. Brazil granted Colombia a credit line of US$ 90 million for river ports. Colombia undertook to lift, as of 1 January 2010, the ban on Brazilian beef that it had imposed in 2005.

6. The Presidents urged the developed countries to commit themselves, in Copenhagen, to emission cuts of at least 40 per cent. They declined to endorse the carbon market proposed by Norway.

7. President Londoño thanked the people of Manaus for their hospitality and invited President Amaral Prado to visit Leticia in 2010. The invitation was accepted with pleasure.

%actors
lond = Esteban Londoño | COL | person
prado = Lúcia Amaral Prado | BRA | person | President of the Federative Republic of Brazil
brazil = Brazil | BRA | state
colombia = Colombia | COL | state
usa = United States | USA | state | extra-regional forces
tikuna = leaders of the Tikuna people | - | population | Tikuna people
miners = 61 persons arrested | - | population | 61 persons
developed = developed countries | - | state
norway = Norway | NOR | state
manaus = people of Manaus | BRA | population
%events
AGREE happened | prado > lond | - | - | "At the [invitation] of"
CONSULT/visit happened core | lond > prado | 2009-11-25..2009-11-26 | Manaus BRA | "[paid a working visit]"
CONSULT happened core | lond, prado > - | 2009-11-25..2009-11-26 | Manaus BRA | "[reviewed]"
COOPERATE happened core | brazil, colombia > - | 2009-09-01..2009-09-30 | - | "[joint operation]"
COERCE/seize happened | brazil, colombia > - | 2009-09-01..2009-09-30 | - | "[destruction] of"
COERCE/arrest happened core | brazil, colombia > miners | 2009-09-01..2009-09-30 | - | "[arrest]"
COOPERATE planned | brazil, colombia > - | - | - | "to [repeat] it"
AGREE happened | colombia, usa > - | - | - | "explained the [agreement]"
AGREE happened core | lond > prado | - | - | "his [assurance]"
ACCUSE/disapprove happened core | prado > usa | - | - | "reiterated the [concern]"
ACCUSE/disapprove happened core | lond, prado > - | - | - | "[deplored]"
ASSAULT/targeted happened core | - > tikuna | 2009-11-02 | - | "the [murder] of"
SUPPORT happened | lond, prado > tikuna | - | - | "[condolences]"
AGREE happened | lond, prado > tikuna | - | - | "[undertook] to bring"
AID happened core | brazil > colombia | - | - | "Brazil [granted] Colombia"
CONCEDE happened core | colombia > brazil | - | - | "Colombia [undertook to lift]"
SANCTION/discontinue happened | colombia > brazil | 2005-01-01..2005-12-31 | - | "[ban] on"
REQUEST/change happened core | lond, prado > developed | - | - | "[urged]"
REJECT/change happened core | lond, prado > norway | - | - | "[declined to endorse]"
SUPPORT happened | lond > manaus | - | - | "[thanked]"
AGREE happened core | lond > prado | - | - | "[invited]"
CONSULT/visit planned | prado > lond | 2010-01-01..2010-12-31 | Leticia COL | "[visit Leticia]"
AGREE happened | prado > lond | - | - | "[accepted]"
%statements
S1 | lond, prado | indirect named | "They [noted]" | "the joint operation … 61 persons"
S2 | lond, prado | indirect named | "They [instructed]" | "to repeat it every year"
S3 | lond | indirect named | "his [assurance]" | "no operation will be conducted beyond Colombia's borders"
S4 | prado | indirect named | "[reiterated]" | "the concern of Brazil over the presence of extra-regional forces"
S5 | lond, prado | indirect named | "[deplored]" | "the murder of three leaders of the Tikuna people on 2 November"
S6 | lond, prado | indirect named | "[expressed]" | "their condolences to the families"
S7 | lond, prado | indirect named | "[undertook] to bring" | "to bring those responsible to justice"
S8 | colombia | indirect institution | "[undertook] to lift" | "to lift, … in 2005"
S9 | lond, prado | indirect named | "[urged]" | "to commit themselves, … 40 per cent"
S10 | lond | indirect named | "[thanked]" | "for their hospitality"
S11 | lond | indirect named | "[invited]" | "to visit Leticia in 2010"
%figures
"[22 dredges]" | exact 22 item | dredges
"[61 persons]" | exact 61 person | arrested
"[three leaders]" | exact 3 person | murdered leaders
"[US$ 90 million]" | exact 90000000 USD | credit line
"[at least 40 per cent]" | at_least 40 percent | emission cuts
%visits
lond happened | Manaus BRA 2009-11-25..2009-11-26
prado planned | Leticia COL 2010-01-01..2010-12-31
