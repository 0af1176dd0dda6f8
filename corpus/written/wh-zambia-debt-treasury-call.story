name: wh-zambia-debt-treasury-call
published: 2022-09-02
style: white-house
region: Global
negatives: none

Readout of Deputy National Security Advisor Ilse Brandt's Call with Zambian Finance Minister Situmbeko Phiri

Deputy National Security Advisor Ilse Brandt spoke yesterday with Minister of Finance Situmbeko Phiri of Zambia.

Ms. Brandt congratulated the Minister on the approval of a $1.3 billion program by the IMF and commended Zambia for its return to sound management. She reiterated the United States' call on all official creditors, notably China, to provide relief without further delay. The Minister informed her that creditors had asked for more time, and that a meeting scheduled for September 5 in Paris had been moved to October.

Both sides condemned the attack on truck drivers near Kasumbalesa on August 27, in which armed men torched eleven vehicles carrying cobalt. The Minister expressed regret for the arrest of an American engineer, who has since been released.

The United States will provide $3 million for the vaccination of girls against cervical cancer. Ms. Brandt invited Zambia to co-host the next Summit for Democracy, and the Minister conveyed President Lubinda's acceptance.

%actors
brandt = Ilse Brandt | USA | person | Ms. Brandt
phiri = Situmbeko Phiri | ZMB | person | the Minister; The Minister
imf = the IMF | - | igo
zambia = Zambia | ZMB | state
us = the United States | USA | state | The United States
creditors = all official creditors | - | state | creditors
china = China | CHN | state
men = armed men | ZMB | armed_group
drivers = truck drivers | ZMB | population
engineer = an American engineer | USA | person
lubinda = President Lubinda | ZMB | person
girls = girls | ZMB | population
%events
CONSULT/phone happened core | brandt, phiri > - | 2022-09-01 | - | "Brandt [spoke] yesterday" | contexts: economic
SUPPORT happened core | brandt > phiri | 2022-09-01 | - | "Ms. Brandt [congratulated] the" | contexts: economic
AGREE happened | imf > zambia | - | - | "the [approval] of a $1.3" | contexts: economic | by S1
SUPPORT happened | brandt > zambia | 2022-09-01 | - | "and [commended] Zambia" | contexts: economic
REQUEST/yield happened core | brandt > creditors, china | 2022-09-01 | - | "She [reiterated] the United" | contexts: economic
REQUEST happened | creditors > zambia | - | - | "creditors had [asked for more] time" | contexts: economic | by S3
CONSULT/third-party cancelled | zambia, creditors > - | 2022-09-05 | Paris FRA | "a [meeting] scheduled for" | contexts: economic | by S3
ACCUSE/disapprove happened | brandt, phiri > men | 2022-09-01 | - | "Both sides [condemned] the" | contexts: crime
ASSAULT/primitive happened core | men > drivers | 2022-08-27 | Kasumbalesa COD | "men [torched] eleven" | contexts: crime, natural_resource | by S4
CONCEDE happened core | phiri > us | 2022-09-01 | - | "Minister [expressed regret] for" | contexts: diplomatic
COERCE/arrest happened | zambia > engineer | - | - | "the [arrest] of an American" | contexts: legal | by S6
RETREAT/release happened | zambia > engineer | - | - | "who has since been [released]" | contexts: legal
AID planned core | us > girls, zambia | - | - | "States [will provide] $3" | contexts: health, gender
AGREE happened core | brandt > zambia | 2022-09-01 | - | "Ms. Brandt [invited] Zambia" | contexts: pro_democracy
AGREE happened | lubinda > brandt | 2022-09-01 | - | "President Lubinda's [acceptance]" | contexts: pro_democracy
%statements
S1 | brandt | indirect named | "Brandt [congratulated] the" | "the Minister on the approval of a $1.3 billion program by the IMF"
S2 | brandt | indirect named | "and [commended] Zambia" | "Zambia for its return to sound management"
S3 | phiri | indirect named | "Minister [informed] her" | "creditors had asked for more time, and that a meeting scheduled for September 5 in Paris had been moved to October"
S4 | brandt, phiri | indirect named | "sides [condemned] the" | "the attack on truck drivers near Kasumbalesa on August 27, in which armed men torched eleven vehicles carrying cobalt"
S5 | brandt | indirect named | "She [reiterated] the" | "the United States' call on all official creditors, notably China, to provide relief without further delay"
S6 | phiri | indirect named | "Minister [expressed]" | "regret for the arrest of an American engineer"
%figures
"a [$1.3 billion] program" | exact 1300000000 USD | IMF program
"torched [eleven vehicles]" | exact 11 item | vehicles torched
"provide [$3 million]" | exact 3000000 USD | money for vaccination
%places
Zambia ZMB; United States USA; China CHN; Paris FRA; Kasumbalesa COD
%dates
"spoke [yesterday] with" = 2022-09-01
"for [September 5] in" = 2022-09-05
"moved to [October]" = 2022-10-01..2022-10-31
"on [August 27]" = 2022-08-27
