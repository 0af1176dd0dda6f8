name: langa-bridge-fifty-years
published: 2010-03-22
style: local
region: Africa
negatives: history, sports

Fifty years on, the bridge gets its name

By Nomvuyo Sityebi

CAPE TOWN – Old men with sticks went first on Sunday, because they had gone first the other time too.

On 21 March 1960, police opened fire on a crowd which had gathered here against the pass laws. Three people died; that same morning, far to the north, 69 were shot dead at Sharpeville. Nine days later, 30,000 marched from Langa to Parliament behind a student of twenty-three. He was promised a meeting with the minister of justice if he sent the people home. He sent them home. He was arrested the same evening, and a state of emergency was declared.

"They gave their word to a boy in short trousers," said Zolile Mqaba, 78, who walked beside him. "We are still waiting for the meeting."

Yesterday's ceremony was gentler. Deputy Minister Lumka Ndzwayiba unveiled a plaque at the footbridge over the N2 and laid a wreath. She praised the pass burners as "the unpaid teachers of this republic".

Not all the guests were in a mood to be taught. Members of the Backyard Dwellers' Union, about 200 strong, sang through her speech and held up placards demanding houses. Their chairwoman, Thandeka Mhlaba, accused the city of building a stadium for the World Cup in three years and not one tap in Section K in sixteen. Metro police kept them behind a rope. Nobody was hurt.

A spokesman for the mayor said the city would meet the union within the month.

Afterwards there was tripe, and Ajax lost again, as they do on public holidays.

%actors
police60 = police | ZAF | state
crowd = a crowd | ZAF | population | Three people
sharpeville = 69 | ZAF | population
marchers = 30,000 marched from Langa | ZAF | population | the people
student = a student of twenty-three | ZAF | person | a boy in short trousers
minister60 = the minister of justice | ZAF | person
sa = the South African government of 1960 | ZAF | state | implied
mqaba = Zolile Mqaba | ZAF | person
ndzwayiba = Lumka Ndzwayiba | ZAF | person | Deputy Minister Lumka Ndzwayiba
burners = the pass burners | ZAF | population
union = Backyard Dwellers' Union | ZAF | organization | the union
mhlaba = Thandeka Mhlaba | ZAF | person | Their chairwoman
city = the city | ZAF | state
metro = Metro police | ZAF | state
spokesman = A spokesman for the mayor | ZAF | person
%events
ASSAULT/firearms happened | police60 > crowd | 1960-03-21 | CAPE TOWN ZAF | "police [opened fire] on" | contexts: repression, inequality
PROTEST/demo happened | crowd > sa | 1960-03-21 | CAPE TOWN ZAF | "had [gathered here against]" | contexts: inequality, rights_freedoms
ASSAULT/firearms happened | police60 > sharpeville | 1960-03-21 | Sharpeville ZAF | "were [shot dead] at" | contexts: repression, inequality
PROTEST/demo happened | marchers > sa | 1960-03-30 | Langa ZAF | "30,000 [marched] from" | contexts: inequality, rights_freedoms
AGREE happened | minister60 > student | 1960-03-30 | - ZAF | "He was [promised] a" | contexts: inequality
COERCE/arrest happened | sa > student | 1960-03-30 | - ZAF | "He was [arrested] the" | contexts: repression
COERCE/martial-law happened | sa > - | 1960-03-30 | - ZAF | "[state of emergency] was" | contexts: repression, pro_autocracy
SUPPORT happened core | ndzwayiba > burners | 2010-03-21 | CAPE TOWN ZAF | "She [praised] the" | contexts: rights_freedoms
PROTEST/demo happened core | union > ndzwayiba | 2010-03-21 | CAPE TOWN ZAF | "strong, [sang through] her" | contexts: human_security
ACCUSE/disapprove happened core | mhlaba > city | - | CAPE TOWN ZAF | "Mhlaba, [accused] the" | contexts: human_security
COERCE/restrict happened | metro > union | 2010-03-21 | CAPE TOWN ZAF | "police [kept] them" | contexts: rights_freedoms
CONSULT planned core | city, union > - | - | - ZAF | "city would [meet] the" | contexts: human_security | by S4
%statements
S1 | mqaba | direct named | "trousers," [said] Zolile" | "They gave their word to a boy in short trousers,"
S2 | ndzwayiba | mixed named | "[praised] the pass" | "the pass burners as "the unpaid teachers of this republic"
S3 | mhlaba | indirect named | "[accused] the city" | "the city of building a stadium … in sixteen"
S4 | spokesman | indirect anonymous | "mayor [said] the" | "the city would meet the union within the month"
%figures
"[Three people]" | exact 3 person | killed at Langa
"[69] were" | exact 69 person | shot dead at Sharpeville
"[30,000] marched" | exact 30000 person | marchers
"[about 200] strong" | about 200 person | union members
"Cup in [three years]" | exact 3 year | building of the stadium
"K in [sixteen]" | exact 16 year | time without a tap
%places
CAPE TOWN ZAF; Sharpeville ZAF; Langa ZAF; Parliament ZAF; N2 ZAF; Section K ZAF
%dates
"on [Sunday]" = 2010-03-21; "On [21 March 1960]" = 1960-03-21; "[that same morning]" = 1960-03-21; "[Nine days later]" = 1960-03-30; "[the same evening]" = 1960-03-30; "[Yesterday]'s" = 2010-03-21
