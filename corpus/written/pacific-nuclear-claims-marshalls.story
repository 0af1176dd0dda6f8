name: pacific-nuclear-claims-marshalls
published: 2010-03-01
style: agency
region: Oceania
negatives: history

MAJURO, March 1, 2010 (Coral Sea News) – Fifty-six years to the day after the United States exploded its largest hydrogen bomb over Bikini, survivors walked to its embassy on Monday, sang, and handed in a bill for $2.3 billion.

The money was awarded in 2001 by the Nuclear Claims Tribunal, which Washington set up itself and gave $150 million; the fund ran dry last year. The U.S. Supreme Court is to decide in April whether to hear the case. The administration has asked it not to.

"My sister played in the snow," said Lemeyo Abon-Riklon, 69, of Rongelap, speaking of the ash. Ambassador Martha Camplin expressed sympathy and announced a visit by a Department of Energy team in May; the mayor of Bikini atoll, Alson Kelen-Jibas, walked out while she was speaking.

Between 1946 and 1958 the United States detonated sixty-seven devices there, having moved the islanders, with their consent, "for a little while". Some of those who went back were removed again in 1978. Rongelap's people were evacuated in 1985 by the Greenpeace ship Aurora Star, two months before French agents blew up her sister in Auckland.

President Jurelang Kabua-Loeak, who addressed the crowd, demanded an apology. He will raise the matter at the conference on the non-proliferation treaty in New York. Japan, whose fishing boat Lucky Crane was dusted too, received $2 million in 1955.

%actors
us = the United States | USA | state | Washington; The administration
survivors = survivors | MHL | population
embassy = its embassy | USA | state
tribunal = Nuclear Claims Tribunal | MHL | organization
court = U.S. Supreme Court | USA | state
abon = Lemeyo Abon-Riklon | MHL | person
camplin = Martha Camplin | USA | person
team = a Department of Energy team | USA | state
kelen = Alson Kelen-Jibas | MHL | person
islanders = the islanders | MHL | population
rongelap = Rongelap's people | MHL | population
greenpeace = the Greenpeace ship Aurora Star | - | organization | her sister
agents = French agents | FRA | state
kabua = Jurelang Kabua-Loeak | MHL | person
japan = Japan | JPN | state
marshalls = Marshall Islands | MHL | state | MAJURO
back = Some of those who went back | MHL | population
%events
MOBILIZE/weapons happened | us > - | 1954-03-01 | Bikini MHL | "States [exploded its largest hydrogen]" | contexts: cbrn
PROTEST/demo happened core | survivors > embassy | 2010-03-01 | MAJURO MHL | "survivors [walked to] its" | contexts: reparations, cbrn
REQUEST/assist happened core | survivors > us | 2010-03-01 | MAJURO MHL | "and [handed in a bill]" | contexts: reparations
AGREE happened | tribunal > survivors | 2001-01-01..2001-12-31 | - | "money was [awarded] in" | contexts: reparations, legal
AID happened | us > tribunal | - | - | "and [gave $150 million]" | contexts: reparations
REQUEST happened core | us > court | - | - | "administration has [asked it not]" | contexts: legal, reparations
AGREE hypothetical | court > survivors | 2010-04-01..2010-04-30 | - | "whether to [hear the case]" | contexts: legal, reparations
SUPPORT happened | camplin > survivors | 2010-03-01 | MAJURO MHL | "Camplin [expressed sympathy] and" | contexts: reparations
CONSULT/visit planned core | team > marshalls | 2010-05-01..2010-05-31 | - | "a [visit] by a Department" | contexts: cbrn | by S2
PROTEST/boycott happened | kelen > camplin | 2010-03-01 | MAJURO MHL | "[walked out] while" | contexts: reparations
MOBILIZE/weapons happened | us > - | 1946-01-01..1958-12-31 | - | "States [detonated sixty-seven devices]" | contexts: cbrn
COERCE/deport happened | us > islanders | - | - | "having [moved the islanders], with" | contexts: cbrn
COERCE/deport happened | us > back | 1978-01-01..1978-12-31 | - | "were [removed again] in" | contexts: cbrn
AID happened | greenpeace > rongelap | 1985-01-01..1985-12-31 | - | "people were [evacuated] in" | contexts: cbrn
ASSAULT/explosives happened core | agents > greenpeace | 1985-01-01..1985-12-31 | Auckland NZL | "agents [blew up] her" | contexts: cbrn, intelligence
REQUEST/yield happened core | kabua > us | 2010-03-01 | MAJURO MHL | "crowd, [demanded an apology]" | contexts: reparations
CONSULT/multilateral planned | kabua > - | - | New York USA | "[raise the matter] at" | contexts: cbrn
AID happened | us > japan | 1955-01-01..1955-12-31 | - | "too, [received $2 million] in" | contexts: reparations
%statements
S1 | abon | direct named | "snow," [said] Lemeyo" | "My sister played in the snow,"
S2 | camplin | indirect named | "and [announced] a" | "a visit by a Department of Energy team in May"
S3 | kabua | indirect named | "[demanded] an apology" | "an apology"
S4 | camplin | indirect named | "Camplin [expressed] symp" | "sympathy"
%figures
"for [$2.3 billion]" | exact 2300000000 USD | bill of the survivors
"gave [$150 million]" | exact 150000000 USD | fund of the tribunal
"detonated [sixty-seven devices]" | exact 67 item | devices
"received [$2 million]" | exact 2000000 USD | payment to Japan
"[two months] before" | exact 2 month | time before the bombing in Auckland
"[Fifty-six years] to" | exact 56 year | time since the explosion
%visits
team planned | - MHL 2010-05-01..2010-05-31
kabua planned | New York USA -
%places
MAJURO MHL; United States USA; Bikini MHL; Washington USA; Rongelap MHL; Auckland NZL; New York USA; Japan JPN
%dates
"MAJURO, [March 1, 2010]" = 2010-03-01
"embassy on [Monday]" = 2010-03-01
"awarded in [2001]" = 2001-01-01..2001-12-31
"dry [last year]" = 2009-01-01..2009-12-31
"decide in [April]" = 2010-04-01..2010-04-30
"team in [May]" = 2010-05-01..2010-05-31
"Between [1946 and 1958]" = 1946-01-01..1958-12-31
"again in [1978]" = 1978-01-01..1978-12-31
"evacuated in [1985]" = 1985-01-01..1985-12-31
"million in [1955]" = 1955-01-01..1955-12-31
