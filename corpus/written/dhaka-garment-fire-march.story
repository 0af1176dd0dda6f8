name: dhaka-garment-fire-march
published: 2013-05-09
style: local
region: Asia
negatives: none

Workers burn effigies as factory owner remanded

Garment workers set fire to four cars and an effigy of the labour minister at Savar yesterday, a day after the owner of the collapsed Moonlight Tower was brought before a court in a bulletproof vest and remanded for fifteen days.

Police used rubber bullets and water cannon on the crowd, estimated at 10,000, when it tried to storm the office of the manufacturers' association. At least 43 people were hurt, among them nine policemen hit by brickbats. Twelve union organisers were picked up from their homes in the night; one of them, Shirin Akhter, has begun a hunger strike in the Ashulia lock-up, her sister told this correspondent.

The owner, Mohsin Talukder, was caught on the Benapole crossing on Sunday as he tried to slip into India. Anti-Corruption Commission officials raided two of his flats and carried off ledgers. The prosecution has charged him with culpable homicide and with bribing inspectors.

In Brussels, the European Union's trade commissioner hinted that Bangladesh could lose its duty-free access unless it let inspectors of the International Labour Organization into every factory. Commerce Minister Abul Hashem called the remark "a brick thrown at the drowning", but his ministry said last night that it would sign the fire-safety accord in Geneva next Wednesday.

Two foreign buyers have pledged $4.5 million for the families of the dead. One of them, the union says, still owes for last year's fire.

%actors
workers = Garment workers | BGD | population | Workers; the crowd
minister = the labour minister | BGD | person
police = Police | BGD | state | nine policemen
assoc = the manufacturers' association | BGD | organization
organisers = Twelve union organisers | BGD | population
shirin = Shirin Akhter | BGD | person
sister = her sister | BGD | person
talukder = Mohsin Talukder | BGD | person | The owner; the owner; factory owner
court = a court | BGD | state
acc = Anti-Corruption Commission | BGD | state | Anti-Corruption Commission officials
prosecution = The prosecution | BGD | state
commissioner = the European Union's trade commissioner | - | person
bangladesh = Bangladesh | BGD | state
hashem = Abul Hashem | BGD | person | Commerce Minister Abul Hashem
ministry = his ministry | BGD | state
buyers = Two foreign buyers | - | organization
families = the families of the dead | BGD | population
union = the union | BGD | organization
one = One of the buyers | - | organization | One of them
%events
PROTEST/riot happened core | workers > minister | 2013-05-08 | Savar BGD | "[set fire to four] cars" | contexts: economic
COERCE/arrest happened core | court > talukder | 2013-05-07 | - BGD | "vest and [remanded] for fifteen" | contexts: legal
ASSAULT/crowd-control happened core | police > workers | 2013-05-08 | Savar BGD | "[used rubber bullets] and" | contexts: repression
PROTEST/riot happened | workers > assoc | 2013-05-08 | Savar BGD | "tried to [storm] the office" | contexts: economic
ASSAULT/primitive happened | workers > police | 2013-05-08 | Savar BGD | "policemen [hit by brickbats]" | contexts: crime
COERCE/arrest happened core | police > organisers | - | - BGD | "organisers were [picked up] from" | contexts: repression
PROTEST/hunger ongoing core | shirin > - | - | Ashulia BGD | "begun a [hunger strike] in" | contexts: rights_freedoms | by S1
COERCE/arrest happened core | police > talukder | 2013-05-05 | Benapole crossing BGD | "Talukder, was [caught] on" | contexts: crime
COERCE/seize happened core | acc > talukder | - | - BGD | "officials [raided] two of" | contexts: corruption
ACCUSE/allege happened core | prosecution > talukder | - | - | "has [charged] him with" | contexts: legal, corruption
THREATEN/relations happened core | commissioner > bangladesh | - | Brussels BEL | "commissioner [hinted] that" | contexts: economic
RETREAT/access hypothetical | bangladesh > - | - | - BGD | "unless it [let inspectors] of" | contexts: economic
ACCUSE/disapprove happened | hashem > commissioner | - | - | "Hashem [called the remark]" | contexts: economic
SUPPORT planned core | ministry > - | 2013-05-15 | Geneva CHE | "it [would sign] the" | contexts: human_security
AGREE happened core | buyers > families | - | - | "have [pledged] $4.5" | contexts: reparations
ACCUSE/disapprove happened | union > one | - | - | "union says, [still owes] for" | contexts: reparations
%statements
S1 | sister | indirect anonymous | "sister [told] this" | "one of them, Shirin Akhter, has begun a hunger strike in the Ashulia lock-up"
S2 | commissioner | indirect anonymous | "commissioner [hinted] that" | "Bangladesh could lose its duty-free access … into every factory"
S3 | hashem | mixed named | "Hashem [called] the" | "the remark "a brick thrown at the drowning""
S4 | ministry | indirect institution | "ministry [said] last" | "it would sign the fire-safety accord in Geneva next Wednesday"
S5 | union | indirect institution | "union [says]" | "One of them … last year's fire"
S6 | prosecution | indirect institution | "prosecution has [charged] him" | "culpable homicide and with bribing inspectors"
%figures
"set fire to [four cars] and" | exact 4 item | cars burned
"estimated at [10,000]" | about 10000 person | crowd
"[At least 43 people]" | at_least 43 person | people hurt
"[nine policemen]" | exact 9 person | policemen hurt
"[Twelve union organisers]" | exact 12 person | organisers arrested
"for [fifteen days]" | exact 15 day | remand
"[two of his flats]" | exact 2 item | flats raided
"[$4.5 million]" | exact 4500000 USD | pledge
%places
Savar BGD; Moonlight Tower BGD; Ashulia BGD; Benapole BGD; India IND; Brussels BEL; Bangladesh BGD; Geneva CHE
%dates
"at Savar [yesterday]" = 2013-05-08; "on [Sunday]" = 2013-05-05; "[last night]" = 2013-05-08; "[next Wednesday]" = 2013-05-15
