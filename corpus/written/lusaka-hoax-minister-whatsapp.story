name: lusaka-hoax-minister-whatsapp
published: 2020-02-28
style: local
region: Africa
negatives: none

By MUTINTA HAACHILALA

THE story that gassers had been found with Government number plates was invented in an office in Kabulonga, police have said.

Police spokesperson Chanda Mwila-Tembo told journalists in Lusaka yesterday that officers had raided a flat from which 14 false accounts were run. The accounts had told about 200,000 people that a chemical was being sprayed into houses on orders from above. Three men were apprehended, and 39 phones seized.

"They sat there with chicken and chips and set the country on fire," Mr Mwila-Tembo said.

He was speaking after a week in which mobs killed at least 23 suspected gassers in Lusaka, Chingola and Kafue, most of them strangers asking the way. In Chingola the army was deployed on Monday and a curfew imposed. It has since been lifted.

Home Affairs minister Bwalya Kapembwa accused the opposition Forward Zambia party of paying for the accounts, and threatened to have its leader, Hamukale Siame, arrested upon his return from Johannesburg. Mr Siame rejected the accusation in a telephone interview. "I do not even have chicken and chips," he said. He wants a commission of inquiry, headed by a foreign judge.

The Law Association supported his demand. A diplomat from a SADC country said in confidence that his embassy had warned the ministry about the accounts in January and had received a thank-you card.

Meanwhile pupils of Matero Boys, who rioted last Friday when a rumour had it that gas was in their dormitory, went back to class yesterday. Headmaster Gift Phiri-Sakala said the smell had been beans.

%actors
police = police | ZMB | state | officers
mwila = Chanda Mwila-Tembo | ZMB | person | Police spokesperson
three = Three men | ZMB | population | The accounts
people = about 200,000 people | ZMB | population
mobs = mobs | ZMB | population
gassers = suspected gassers | ZMB | population | strangers asking the way
army = the army | ZMB | state
kapembwa = Bwalya Kapembwa | ZMB | person | Home Affairs minister
forward = Forward Zambia party | ZMB | organization
siame = Hamukale Siame | ZMB | person | its leader
law = The Law Association | ZMB | organization
diplomat = A diplomat from a SADC country | - | person
embassy = his embassy | - | state
ministry = the ministry | ZMB | state
pupils = pupils of Matero Boys | ZMB | population
phiri = Gift Phiri-Sakala | ZMB | person | Headmaster Gift Phiri-Sakala
zambia = Zambia | ZMB | state | Government
%events
COERCE/misinformation happened core | three > people | - | Kabulonga ZMB | "was [invented] in" | contexts: misinformation | by S1
COERCE/seize happened core | police > three | - | Lusaka ZMB | "had [raided] a" | contexts: misinformation, crime
COERCE/arrest happened core | police > three | - | Lusaka ZMB | "men were [apprehended], and" | contexts: misinformation, crime
ACCUSE/allege happened | mwila > three | 2020-02-27 | Lusaka ZMB | "and [set the country on]" | contexts: misinformation
ASSAULT/beat happened core | mobs > gassers | - | Lusaka ZMB | "mobs [killed] at least" | contexts: crime, misinformation
MOBILIZE/troops happened core | army > mobs | 2020-02-24 | Chingola ZMB | "army was [deployed] on" | contexts: military
COERCE/curfew happened core | zambia > mobs | 2020-02-24 | Chingola ZMB | "a [curfew imposed]" | contexts: human_security
CONCEDE happened | zambia > - | - | Chingola ZMB | "since been [lifted]" | contexts: human_security
ACCUSE/allege happened core | kapembwa > forward | - | - ZMB | "Kapembwa [accused] the" | contexts: misinformation
THREATEN/arrest happened core | kapembwa > siame | - | - ZMB | "and [threatened] to have" | contexts: legal
REJECT happened core | siame > kapembwa | - | - | "Siame [rejected] the" | contexts: misinformation
REQUEST happened | siame > kapembwa | - | - | "He [wants] a commission" | contexts: legal
SUPPORT happened | law > siame | - | - ZMB | "Association [supported] his" | contexts: legal
AID happened | embassy > ministry | 2020-01-01..2020-01-31 | - ZMB | "embassy had [warned] the" | contexts: misinformation, diplomatic | by S5
PROTEST/riot happened | pupils > - | 2020-02-21 | - ZMB | "who [rioted] last" | contexts: misinformation
%statements
S1 | police | indirect institution | "police have [said]" | "THE story that gassers had been found with Government number plates was invented in an office in Kabulonga,"
S2 | mwila | indirect named | "[told] journalists" | "officers had raided a flat from which 14 false accounts were run"
S3 | mwila | direct named | "Mr Mwila-Tembo [said]" | "They sat there with chicken and chips and set the country on fire,"
S4 | siame | direct named | "he [said]. He wants" | "I do not even have chicken and chips,"
S5 | diplomat | indirect anonymous | "country [said] in" | "his embassy had warned the ministry about the accounts in January and had received a thank-you card"
S6 | phiri | indirect named | "Phiri-Sakala [said] the" | "the smell had been beans"
S7 | kapembwa | indirect named | "[accused] the opposition" | "the opposition Forward Zambia party of paying for the accounts"
%figures
"[14 false accounts]" | exact 14 item | accounts
"[about 200,000 people]" | about 200000 person | people deceived
"[Three men]" | exact 3 person | arrested
"[39 phones]" | exact 39 item | phones seized
"[at least 23 suspected gassers]" | at least 23 person | killed
%places
Kabulonga ZMB; Lusaka ZMB; Chingola ZMB; Kafue ZMB; Johannesburg ZAF
%dates
"Lusaka [yesterday] that" = 2020-02-27; "on [Monday]" = 2020-02-24; "in [January]" = 2020-01-01..2020-01-31; "[last Friday]" = 2020-02-21; "class [yesterday]" = 2020-02-27
