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
amaral = Lúcia Amaral Prado | BRA | person | President Amaral Prado
londono = Esteban Londoño | COL | person | President Londoño
brazil = Brazil | BRA | state | Federative Republic of Brazil
colombia = Colombia | COL | state | Republic of Colombia
ministers = their ministers of defence | - | state
persons = 61 persons | - | person
us = United States | USA | state
leaders = three leaders of the Tikuna people | - | person
families = the families | - | population
developed = the developed countries | - | state
norway = Norway | NOR | state
%events
CONSULT/visit happened core | londono > amaral | 2009-11-25..2009-11-26 | Manaus BRA | "paid a working [visit] to Manaus" | contexts: diplomatic
CONSULT happened core | amaral, londono > - | 2009-11-25..2009-11-26 | Manaus BRA | "The Presidents [reviewed] the fight" | contexts: natural_resource
COOPERATE happened core | brazil, colombia > - | 2009-09-01..2009-09-30 | Rio Negro - | "the [joint operation] carried" | contexts: natural_resource, crime | by S1
ASSAULT/destroy happened | brazil, colombia > - | 2009-09-01..2009-09-30 | Rio Negro - | "the [destruction] of 22" | contexts: natural_resource | by S1
COERCE/arrest happened | brazil, colombia > persons | 2009-09-01..2009-09-30 | Rio Negro - | "the [arrest] of 61" | contexts: natural_resource, crime | by S1
REQUEST happened | amaral, londono > ministers | 2009-11-25..2009-11-26 | Manaus BRA | "They [instructed] their" | contexts: military
AGREE happened | colombia, us > - | - | - | "the [agreement] under which" | contexts: military
AGREE happened core | londono > amaral | 2009-11-25..2009-11-26 | Manaus BRA | "his [assurance] that no" | contexts: military
ACCUSE/disapprove happened core | amaral > us, colombia | 2009-11-25..2009-11-26 | Manaus BRA | "and [reiterated] the concern" | contexts: military
ACCUSE/disapprove happened | amaral, londono > - | 2009-11-25..2009-11-26 | Manaus BRA | "Presidents [deplored] the" | contexts: human_rights
ASSAULT/targeted happened core | - > leaders | 2009-11-02 | - | "the [murder] of three" | contexts: religion_ethnicity | by S4
SUPPORT happened | amaral, londono > families | 2009-11-25..2009-11-26 | Manaus BRA | "[expressed their condolences] to" | contexts: religion_ethnicity
AID happened core | brazil > colombia | 2009-11-25..2009-11-26 | - | "Brazil [granted] Colombia" | contexts: economic
AGREE happened core | colombia > brazil | 2009-11-25..2009-11-26 | - | "Colombia [undertook to lift], as" | contexts: economic
SANCTION/discontinue happened | colombia > brazil | 2005-01-01..2005-12-31 | - | "the [ban] on Brazilian beef" | contexts: economic
REQUEST/change happened core | amaral, londono > developed | 2009-11-25..2009-11-26 | Manaus BRA | "Presidents [urged] the" | contexts: environment
REJECT happened | amaral, londono > norway | 2009-11-25..2009-11-26 | Manaus BRA | "They [declined to endorse] the" | contexts: environment
AGREE happened core | londono > amaral | 2009-11-25..2009-11-26 | Manaus BRA | "and [invited] President" | contexts: diplomatic
%statements
S1 | amaral, londono | indirect named | "They [noted with satisfaction] that" | "the joint operation carried out in September … arrest of 61 persons"
S2 | londono | indirect named | "his [assurance] that" | "no operation will be conducted beyond Colombia's borders"
S3 | amaral | indirect named | "and [reiterated] the" | "the concern of Brazil over the presence of extra-regional forces"
S4 | amaral, londono | indirect named | "Presidents [deplored]" | "the murder of three leaders of the Tikuna people on 2 November"
S5 | amaral, londono | indirect named | "November, [expressed] their" | "their condolences to the families"
S6 | amaral, londono | indirect named | "[urged] the developed" | "the developed countries to commit themselves, in Copenhagen, to emission cuts of at least 40 per cent"
S7 | londono | indirect named | "[thanked] the people" | "the people of Manaus for their hospitality"
%figures
"of [22 dredges]" | exact 22 item | dredges destroyed
"arrest of [61 persons]" | exact 61 person | persons arrested
"murder of [three leaders]" | exact 3 person | Tikuna leaders murdered
"of [US$ 90 million]" | exact 90000000 USD | credit line
"of [at least 40 per cent]" | at least 40 percent | emission cuts
%visits
londono happened | Manaus BRA 2009-11-25..2009-11-26
amaral planned | Leticia COL 2010-01-01..2010-12-31
%places
Brazil BRA; Colombia COL; Manaus BRA; Rio Negro -; Copenhagen DNK; Norway NOR; Leticia COL
%dates
"on [25 and 26 November 2009]" = 2009-11-25..2009-11-26
"out in [September] had" = 2009-09-01..2009-09-30
"people on [2 November]" = 2009-11-02
"of [1 January 2010]" = 2010-01-01
"imposed in [2005]" = 2005-01-01..2005-12-31
"Leticia in [2010]" = 2010-01-01..2010-12-31
