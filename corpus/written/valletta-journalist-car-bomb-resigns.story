name: valletta-journalist-car-bomb-resigns
published: 2019-12-01
style: agency
region: Europe
negatives: none

VALLETTA, Dec 1, 2019 (Mezzogiorno Press) – Malta's Prime Minister Carmelo Vella Debattista will step down in January, he announced on television on Sunday night, as a crowd of 20,000 outside his office chanted "Assassin".

The murder of reporter Matilda Grech, blown up in her car near Bidnija in October 2017, has eaten its way up to the prime minister's chief of staff, Clive Schiavone, who resigned last Tuesday, was questioned by police and let go after two nights. On Saturday prosecutors charged the island's richest man, Ruben Zahra Cassola, with complicity. He was stopped on his yacht by the armed forces before dawn on November 20. He denies the charge and says Schiavone planned it. Schiavone denies that.

A taxi driver who passed the money to the three bombers got a presidential pardon in exchange for his recordings. Parliament's opposition boycotted the sitting that approved it.

"Justice is being done," said Vella Debattista. He expressed regret and asked for calm. Grech's son Andrew, who leads the protests, called on him to go at once, and lawyers for the family asked a court to bar him from the investigation. Police erected barriers around Castille after eggs, coins and a bag of manure were thrown at ministers.

A delegation of the European Parliament, led by Dutch liberal Sanne Wouters, lands on Tuesday. It has asked to see the prime minister, who has agreed.

%actors
mifsud = Carmelo Vella Debattista | MLT | person | Vella Debattista; the prime minister
crowd = a crowd of 20,000 | MLT | population
grech = Matilda Grech | MLT | person
schiavone = Clive Schiavone | MLT | person | Schiavone
police = police | MLT | state | Police
prosecutors = prosecutors | MLT | state
fenech = Ruben Zahra Cassola | MLT | person
forces = the armed forces | MLT | state
driver = A taxi driver | MLT | person
bombers = the three bombers | MLT | person
opposition = Parliament's opposition | MLT | organization
andrew = Grech's son Andrew | MLT | person
lawyers = lawyers for the family | MLT | person
court = a court | MLT | state
ministers = ministers | MLT | state
delegation = A delegation of the European Parliament | - | igo
wouters = Sanne Wouters | NLD | person
%events
RETREAT/resign planned core | mifsud > - | 2020-01-01..2020-01-31 | - | "Debattista will [step down] in" | contexts: executive | by S1
PROTEST/demo happened core | crowd > mifsud | 2019-12-01 | VALLETTA MLT | "office [chanted] "Assassin"" | contexts: corruption, rights_freedoms
ASSAULT/explosives happened core | bombers > grech | 2017-10-01..2017-10-31 | Bidnija MLT | "Grech, [blown up] in" | contexts: rights_freedoms, corruption
RETREAT/resign happened core | schiavone > mifsud | 2019-11-26 | - | "who [resigned] last" | contexts: executive
ACCUSE/investigate happened | police > schiavone | - | - | "was [questioned] by police" | contexts: legal
RETREAT/release happened | police > schiavone | - | - | "and [let go] after" | contexts: legal
ACCUSE/allege happened core | prosecutors > fenech | 2019-11-30 | - | "prosecutors [charged] the" | contexts: legal
COERCE/arrest happened core | forces > fenech | 2019-11-20 | - | "He was [stopped on his yacht]" | contexts: legal
REJECT happened | fenech > prosecutors | - | - | "He [denies the charge]" | contexts: legal
ACCUSE/allege happened | fenech > schiavone | - | - | "and [says Schiavone planned] it" | contexts: legal
REJECT happened | schiavone > fenech | - | - | "Schiavone [denies] that" | contexts: legal
CONCEDE happened | mifsud > driver | - | - | "got a [presidential pardon] in" | contexts: legal
PROTEST/boycott happened | opposition > - | - | - | "opposition [boycotted] the" | contexts: legislative
CONCEDE happened | mifsud > - | 2019-12-01 | - | "He [expressed regret] and" | contexts: executive
REQUEST/change happened core | andrew > mifsud | - | - | "protests, [called on him to]" | contexts: executive
REQUEST happened | lawyers > court | - | - | "family [asked a court] to" | contexts: legal
MOBILIZE/police happened | police > crowd | - | Castille MLT | "Police [erected barriers] around" | contexts: repression
PROTEST/riot happened | crowd > ministers | - | Castille MLT | "manure were [thrown at ministers]"
CONSULT/visit planned core | delegation, wouters > mifsud | 2019-12-03 | VALLETTA MLT | "Wouters, [lands on] Tuesday" | contexts: diplomatic, legal
REQUEST/meet happened | delegation > mifsud | - | - | "It has [asked to see] the" | contexts: diplomatic
AGREE happened | mifsud > delegation | - | - | "who has [agreed]" | contexts: diplomatic
%statements
S1 | mifsud | indirect named | "he [announced] on" | "Malta's Prime Minister Carmelo Vella Debattista will step down in January"
S2 | crowd | direct anonymous | "office [chanted] "A" | "Assassin"
S3 | mifsud | direct named | "done," [said] Vella" | "Justice is being done,"
S4 | fenech | indirect named | "and [says] Schiavone" | "Schiavone planned it"
S5 | andrew | indirect named | "protests, [called on] him" | "him to go at once"
S6 | mifsud | indirect named | "and [asked for] calm" | "calm"
S7 | fenech | indirect named | "[denies] the charge" | "the charge"
S8 | mifsud | indirect named | "He [expressed] regret" | "regret"
%figures
"crowd of [20,000] outside" | exact 20000 person | protesters
"after [two nights]" | exact 2 night | time in police hands
"the [three bombers] got" | exact 3 person | bombers
%visits
delegation planned | VALLETTA MLT 2019-12-03
%places
VALLETTA MLT; Malta MLT; Bidnija MLT; Castille MLT
%dates
"VALLETTA, [Dec 1, 2019]" = 2019-12-01
"down in [January], he" = 2020-01-01..2020-01-31
"on [Sunday night]" = 2019-12-01
"in [October 2017]" = 2017-10-01..2017-10-31
"resigned [last Tuesday]" = 2019-11-26
"On [Saturday] prosecutors" = 2019-11-30
"on [November 20]" = 2019-11-20
"lands on [Tuesday]" = 2019-12-03
