name: olympic-truce-sydney
published: 2000-09-14
style: feature
region: Global
negatives: sports, history, metaphor

SYDNEY – The ancient Greeks stopped their wars for the Games, or so it says on the posters at Darling Harbour; in fact Sparta attacked Elis in the middle of one Olympiad and was fined two thousand minas, which it refused to pay.

On Friday evening the two Koreas will walk into the stadium behind one flag. Their officials agreed on it last weekend, in a Chinese restaurant near Circular Quay, after the president of the Olympic committee, Juan Antonio Sotomayor-Prat, had written to both. The North's delegate, Chang Ung-ho, asked for uniforms; the South is paying for them. "We marched so long in opposite directions that we were bound to meet," he quipped.

East Timor's four athletes compete under no flag at all, a year after militias burned their country. Weightlifter Martinho Soares-Reis lost his house, his barbell and a brother. Afghanistan's rulers, who forbade women to run, were not invited. Iraq's team is here; its football chief, a son of the ruler, has players beaten on the soles of the feet, three exiles told a Jordanian paper in August. The association denies it.

Outside the village two hundred Aborigines have put up tents. They lit a fire on July 14 and have vowed to keep it burning until someone says sorry. Prime Minister Hugh Mallory has declined.

In the pool tonight the Dutch will attack, the Americans will be slaughtered, and somebody will go under.

%actors
sk = the South | KOR | state
nk = The North | PRK | state
officials = Their officials | - | person
sotomayor = Juan Antonio Sotomayor-Prat | - | person
chang = Chang Ung-ho | PRK | person
militias = militias | TLS | armed_group
timor = East Timor | TLS | population
afghanistan = Afghanistan's rulers | AFG | state
women = women | AFG | population
ioc = the Olympic committee | - | organization
chief = its football chief | IRQ | person
players = players | IRQ | population
exiles = three exiles | IRQ | person
association = The association | IRQ | organization
aborigines = two hundred Aborigines | AUS | population
mallory = Hugh Mallory | AUS | person
sparta = Sparta | GRC | state
elis = Elis | GRC | state
%events
COOPERATE planned core | sk, nk > - | 2000-09-15 | SYDNEY AUS | "Koreas will [walk into] the" | contexts: diplomatic
AGREE happened core | officials > - | 2000-09-09..2000-09-10 | Circular Quay AUS | "officials [agreed] on it" | contexts: diplomatic
REQUEST/assist happened | sotomayor > sk, nk | - | - | "Sotomayor-Prat, had [written to both]" | contexts: diplomatic
REQUEST/assist happened | chang > sk | - | - | "Ung-ho, [asked for uniforms]" | contexts: diplomatic
AID ongoing | sk > nk | - | - | "South is [paying for them]" | contexts: diplomatic
ASSAULT/primitive happened | militias > timor | 1999-09-01..1999-09-30 | East Timor TLS | "militias [burned their country]" | contexts: human_rights
COERCE/restrict happened | afghanistan > women | - | - | "who [forbade women to] run" | contexts: gender
REJECT happened | ioc > afghanistan | - | - | "were [not invited]" | contexts: gender, diplomatic
ASSAULT/torture happened core | chief > players | - | - | "has players [beaten] on" | contexts: human_rights | by S2
ACCUSE/allege happened | exiles > chief | 2000-08-01..2000-08-31 | - | "exiles [told] a Jordanian" | contexts: human_rights
REJECT happened | association > exiles | - | - | "association [denies] it" | contexts: human_rights
PROTEST/demo ongoing core | aborigines > mallory | - | SYDNEY AUS | "have [put up tents]" | contexts: religion_ethnicity, reparations
REQUEST/yield ongoing | aborigines > mallory | - | - | "until someone [says sorry]" | contexts: reparations | by S3
REJECT/yield happened core | mallory > aborigines | - | - | "Mallory has [declined]" | contexts: reparations
ASSAULT happened | sparta > elis | - | Elis GRC | "Sparta [attacked] Elis"
%statements
S1 | chang | direct named | "he [quipped]" | "We marched so long in opposite directions that we were bound to meet,"
S2 | exiles | indirect anonymous | "exiles [told] a" | "its football chief, a son of the ruler, has players beaten on the soles of the feet"
S3 | aborigines | indirect anonymous | "have [vowed] to" | "to keep it burning until someone says sorry"
%figures
"[two thousand minas]" | exact 2000 item | fine in minas
"Timor's [four athletes]" | exact 4 person | athletes
"[two hundred Aborigines]" | exact 200 person | Aborigines
"[three exiles] told" | exact 3 person | exiles
%places
SYDNEY AUS; Darling Harbour AUS; Sparta GRC; Elis GRC; Circular Quay AUS; East Timor TLS; Afghanistan AFG; Iraq IRQ
%dates
"On [Friday evening] the" = 2000-09-15
"it [last weekend], in" = 2000-09-09..2000-09-10
"all, [a year after]" = 1999-09-01..1999-09-30
"paper in [August]" = 2000-08-01..2000-08-31
"on [July 14]" = 2000-07-14
"pool [tonight]" = 2000-09-14
