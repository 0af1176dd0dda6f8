name: freetown-conakry-yenga-consultations
published: 2022-09-14
style: local
region: Africa
negatives: none

The Ministers of Foreign Affairs of Sierra Leone and Guinea have assured the people of Yenga that they may farm on both banks of the Makona this season.

Dr Fatmata Koroma-Tejan and her Guinean counterpart, Morissanda Condéa, spoke to some 200 villagers at a palaver hut on Monday, State House said in a release. They had travelled from Freetown and Conakry on the directive of their two Heads of State.

The chiefs thanked the visitors. One of them, Tamba Fayia-Nyuma, said that Guinean soldiers still collect a fee of 5,000 leones from each canoe. "We want paper, not promises," he said. The Guinean minister denied that any such fee had been authorised and undertook to speak to the commander.

The border committee of the Mano River Union will carry out a survey from November 7 to 18, for which ECOWAS has pledged US$180,000. Liberia will send two observers.

The ministers condoled with the families of six traders who drowned at Nongoa in August, and donated 100 bags of rice.

They proceeded to Koindu, where they called for calm in a quarrel over cattle, and returned to their capitals yesterday. The rains were heavy and the road was bad.
%actors
kor = Fatmata Koroma-Tejan | SLE | person | Dr Fatmata Koroma-Tejan
con = Morissanda Condéa | GIN | person | her Guinean counterpart; The Guinean minister
vill = the people of Yenga | SLE | population | some 200 villagers
sh = State House | SLE | state
heads = their two Heads of State | - | person
chiefs = The chiefs | SLE | population
tamba = Tamba Fayia-Nyuma | SLE | person
soldiers = Guinean soldiers | GIN | state
mru = Mano River Union | - | igo | The border committee of the Mano River Union
ecowas = ECOWAS | - | igo
families = the families of six traders | - | population
%events
AGREE happened core | kor, con > vill | 2022-09-12 | Yenga SLE | "Guinea have [assured the people]" | contexts: territory
CONSULT happened core | kor, con, vill > - | 2022-09-12 | Yenga SLE | "Condéa, [spoke to] some" | contexts: territory
REQUEST happened | heads > kor, con | - | - | "on the [directive] of" | contexts: diplomatic
SUPPORT happened | chiefs > kor, con | 2022-09-12 | Yenga SLE | "chiefs [thanked the visitors]" | contexts: territory
ACCUSE/allege happened core | tamba > soldiers | 2022-09-12 | Yenga SLE | "Nyuma, [said] that" | contexts: territory, corruption
COERCE/seize ongoing | soldiers > vill | - | - | "still [collect a fee] of" | contexts: corruption | by S2
REQUEST/change happened | tamba > kor, con | 2022-09-12 | Yenga SLE | ""We [want paper]" | contexts: territory | by S3
REJECT happened core | con > tamba | 2022-09-12 | Yenga SLE | "minister [denied] that" | contexts: corruption
AGREE happened | con > vill | 2022-09-12 | Yenga SLE | "and [undertook to speak] to" | contexts: corruption
COOPERATE planned core | mru > vill | 2022-11-07..2022-11-18 | - | "[carry out a survey]" | contexts: territory
AGREE happened core | ecowas > mru | - | - | "ECOWAS has [pledged]" | contexts: territory
SUPPORT happened | kor, con > families | - | - | "ministers [condoled with] the" | contexts: disasters
AID happened core | kor, con > families | - | - | "and [donated 100 bags]" | contexts: human_security
REQUEST happened | kor, con > - | - | Koindu SLE | "they [called for calm] in" | contexts: natural_resource
%statements
S1 | sh | indirect institution | "House [said] in" | "Dr Fatmata Koroma-Tejan and her Guinean counterpart, … on Monday"
S2 | tamba | indirect named | "Fayia-Nyuma, [said] that" | "Guinean soldiers still collect a fee of 5,000 leones from each canoe"
S3 | tamba | direct named | "promises," he [said]" | "We want paper, not promises,"
S4 | con | indirect named | "[denied] that" | "any such fee had been authorised"
S5 | kor, con | indirect named | "they [called] for" | "for calm in a quarrel over cattle"
S6 | kor, con | indirect named | "[assured] the" | "they may farm on both banks of the Makona this season"
%figures
"[some 200 villagers]" | about 200 person | villagers
"[5,000 leones]" | exact 5000 SLL | fee
"[US$180,000]" | exact 180000 USD | pledge for the survey
"[two observers]" | exact 2 person | Liberian observers
"[six traders]" | exact 6 person | traders drowned
"[100 bags of rice]" | exact 100 item | bags of rice
%visits
kor, con happened | Yenga SLE 2022-09-12; Koindu SLE -
%places
Sierra Leone SLE; Guinea GIN; Yenga SLE; Makona -; Freetown SLE; Conakry GIN; Liberia LBR; Nongoa GIN; Koindu SLE
%dates
"on [Monday]" = 2022-09-12; "from [November 7 to 18]" = 2022-11-07..2022-11-18; "in [August]" = 2022-08-01..2022-08-31; "capitals [yesterday]" = 2022-09-13
