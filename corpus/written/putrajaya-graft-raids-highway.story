name: putrajaya-graft-raids-highway
published: 2019-02-21
style: local
region: Asia
negatives: business

PUTRAJAYA, Feb 21 – Anti-graft officers raided nine premises in the Klang Valley and Johor yesterday and picked up six people, among them a former state executive councillor with the title of Datuk, over the award of a highway maintenance job worth RM48 million.

The suspects, aged between 37 and 64, were brought to the magistrate's court here this morning, some in sunglasses. Magistrate Noor Azlina Mat Zin granted a remand of five days against four of them. The other two, both clerks, were freed on bail.

A source close to the investigation said the officers had found RM1.3 million in a rice cooker box at a condominium in Cheras and had seized 11 watches and a Toyota Vellfire. "It was under the good china," he said. "Nobody eats off the good china."

The commission's deputy chief commissioner, Datuk Seri Baharom Ishak, confirmed the arrests and said more were expected. The case is being investigated under Section 17(a) of the act.

In a statement the Unity Party suspended the councillor's membership until the end of the case. Its youth chief, Faizal Hakimi, denied that the money had gone to the party, and said that anyone claiming so "will meet our lawyers". The opposition leader in the Johor assembly, Gan Siew Leng, called on Menteri Besar Datuk Rosli Jaafar to suspend the job and open the books. He has agreed to table the contract on March 4.

At Bursa Malaysia the shares of the contractor, Lebuh Maju Berhad, fell by 11 sen to 42 sen, their lowest in three years. The company said its operations were not affected and that it had appointed two independent directors. Analysts kept a "hold" call on the construction sector, citing attractive valuations.

%actors
officers = Anti-graft officers | MYS | state | the officers; The commission
six = six people | MYS | population | The suspects; four of them
councillor = a former state executive councillor | MYS | person | the councillor
clerks = The other two, both clerks | MYS | population
noor = Noor Azlina Mat Zin | MYS | person
source = A source close to the investigation | MYS | person
baharom = Baharom Ishak | MYS | person
party = the Unity Party | MYS | organization | the party
faizal = Faizal Hakimi | MYS | person | Its youth chief
accusers = anyone claiming so | - | population
gan = Gan Siew Leng | MYS | person | The opposition leader in the Johor assembly
rosli = Rosli Jaafar | MYS | person
company = Lebuh Maju Berhad | MYS | organization | The company
%events
COERCE/seize happened core | officers > company | 2019-02-20 | Klang Valley MYS | "officers [raided] nine" | contexts: corruption
COERCE/arrest happened core | officers > six, councillor | 2019-02-20 | - MYS | "and [picked up] six" | contexts: corruption
COERCE/arrest happened core | noor > six | 2019-02-21 | PUTRAJAYA MYS | "[granted a remand]" | contexts: legal, corruption
RETREAT/release happened | noor > clerks | 2019-02-21 | PUTRAJAYA MYS | "were [freed on bail]" | contexts: legal
COERCE/seize happened | officers > six | 2019-02-20 | Cheras MYS | "and had [seized] 11" | contexts: corruption | by S1
COERCE/arrest hypothetical | officers > - | - | - MYS | "[more were expected]" | contexts: corruption | by S3
ACCUSE/investigate ongoing core | officers > six | - | - MYS | "is being [investigated] under" | contexts: corruption, legal
SANCTION/expel happened core | party > councillor | - | - MYS | "Party [suspended] the councillor's" | contexts: corruption
REJECT happened core | faizal > - | - | - MYS | "Hakimi, [denied] that" | contexts: corruption
THREATEN happened | faizal > accusers | - | - MYS | "[will meet our lawyers]" | contexts: legal
REQUEST/change happened core | gan > rosli | - | - MYS | "Leng, [called on] Menteri" | contexts: corruption, legislative
AGREE happened core | rosli > gan | - | - MYS | "He has [agreed] to table" | contexts: legislative
%statements
S1 | source | indirect anonymous | "investigation [said] the" | "the officers had found … a Toyota Vellfire"
S2 | source | direct anonymous | "he [said]. "Nobody" | "It was under the good china,"
S3 | baharom | indirect named | "and [said] more were" | "more were expected"
S4 | faizal | indirect named | "Hakimi, [denied] that" | "that the money had gone to the party"
S5 | faizal | mixed named | "and [said] that anyone" | "anyone claiming so "will meet our lawyers""
S6 | gan | indirect named | "[called on] Menteri" | "Menteri Besar Datuk Rosli Jaafar to suspend the job and open the books"
S7 | company | indirect institution | "company [said] its" | "its operations were not affected"
%figures
"[nine premises]" | exact 9 item | premises raided
"up [six people]" | exact 6 person | arrested
"worth [RM48 million]" | exact 48000000 MYR | contract
"of [five days]" | exact 5 day | remand
"found [RM1.3 million]" | exact 1300000 MYR | cash found
"[11 watches]" | exact 11 item | watches seized
"by [11 sen]" | exact 0.11 MYR | fall of the share
"to [42 sen]" | exact 0.42 MYR | share price
"in [three years]" | exact 3 year | time since a lower price
"[two independent directors]" | exact 2 person | directors appointed
%places
PUTRAJAYA MYS; Klang Valley MYS; Johor MYS; Cheras MYS
%dates
"PUTRAJAYA, [Feb 21]" = 2019-02-21; "Johor [yesterday] and" = 2019-02-20; "[this morning]" = 2019-02-21; "on [March 4]" = 2019-03-04
