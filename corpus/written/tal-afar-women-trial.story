name: tal-afar-women-trial
published: 2021-11-30
style: agency
region: Middle-East
negatives: none

FRANKFURT/ERBIL (HNS) – A German court on Tuesday found a former member of the Caliphate Brigades guilty of genocide against the Yazidis and sentenced him to life for chaining a five-year-old girl to a window in the sun until she died. It was the first such verdict anywhere.

Taha al-Jubouri, an Iraqi, fainted when it was read. The girl's mother, whom he had bought in Tal Afar together with her daughter in 2015, wept in the front row. She had told the judges in three days of testimony how she was beaten and, by his guests, raped.

Prosecutors in Karlsruhe have charged nine more. Greece, which arrested al-Jubouri in 2019, extradited him within months.

Iraq's president, Barham Sulaiman, welcomed the judgment and promised that the bill on compensation for survivors, adopted in March, would at last be paid out of this year's budget. Survivors' spokeswoman Nisreen Khalaf thanked Germany and accused Baghdad of letting other men of the Brigades buy themselves free. Some two thousand seven hundred women and children are missing. In Sinjar, where mass graves are still being opened with the help of UN experts, a militia seized the town hall on Sunday and said that it would annex the district to nobody.

%actors
court = A German court | DEU | state | the judges
taha = Taha al-Jubouri | IRQ | person | a former member of the Caliphate Brigades
brigades = Caliphate Brigades | IRQ | armed_group | other men of the Brigades
yazidis = the Yazidis | IRQ | population
girl = a five-year-old girl | IRQ | person | her daughter
mother = The girl's mother | IRQ | person
guests = his guests | - | population
prosecutors = Prosecutors in Karlsruhe | DEU | state
nine = nine more | - | population
greece = Greece | GRC | state
germany = Germany | DEU | state
sulaiman = Barham Sulaiman | IRQ | person | Iraq's president
survivors = survivors | IRQ | population
khalaf = Nisreen Khalaf | IRQ | person | Survivors' spokeswoman Nisreen Khalaf
baghdad = Baghdad | IRQ | state
un = UN experts | - | igo
militia = a militia | IRQ | armed_group
townhall = the town hall | IRQ | state
iraq = Iraq | IRQ | state
%events
SANCTION/convict happened core | court > taha | 2021-11-30 | FRANKFURT DEU | "Tuesday [found] a former" | contexts: legal, human_rights
ASSAULT/targeted happened | brigades > yazidis | - | - IRQ | "guilty of [genocide] against" | contexts: religion_ethnicity, human_rights
ASSAULT/torture happened core | taha > girl | 2015-01-01..2015-12-31 | - IRQ | "life for [chaining] a" | contexts: human_rights, religion_ethnicity
ASSAULT/abduct happened | taha > mother, girl | 2015-01-01..2015-12-31 | Tal Afar IRQ | "whom he had [bought] in" | contexts: trafficking, gender
ASSAULT/beat happened | taha > mother | - | - IRQ | "she was [beaten] and" | contexts: human_rights, gender | by S1
ASSAULT/sexual happened core | guests > mother | - | - IRQ | "guests, [raped]" | contexts: gender, human_rights | by S1
ACCUSE/allege happened | mother > taha | - | - DEU | "She had [told] the judges" | contexts: legal
ACCUSE/allege happened core | prosecutors > nine | - | - DEU | "have [charged] nine" | contexts: legal
COERCE/arrest happened | greece > taha | 2019-01-01..2019-12-31 | - GRC | "which [arrested] al" | contexts: legal
COOPERATE happened core | greece > germany | - | - | "2019, [extradited] him" | contexts: legal
SUPPORT happened core | sulaiman > court | - | - | "Sulaiman, [welcomed] the" | contexts: legal
AGREE happened core | sulaiman > survivors | - | - | "and [promised] that" | contexts: reparations
SUPPORT happened | khalaf > germany | - | - | "Khalaf [thanked] Germany" | contexts: legal
ACCUSE/allege happened core | khalaf > baghdad | - | - | "and [accused] Baghdad" | contexts: corruption
AID ongoing | un > iraq | - | Sinjar IRQ | "with the [help] of" | contexts: human_rights
COERCE/seize happened core | militia > townhall | 2021-11-28 | Sinjar IRQ | "militia [seized] the" | contexts: territory
THREATEN/territory denied | militia > iraq | 2021-11-28 | Sinjar IRQ | "it would [annex] the" | contexts: territory
%statements
S1 | mother | indirect anonymous | "had [told] the judges" | "how she was beaten and, by his guests, raped"
S2 | sulaiman | indirect named | "and [promised]" | "the bill on compensation for survivors, adopted in March, would at last be paid out of this year's budget"
S3 | khalaf | indirect named | "[accused] Baghdad" | "Baghdad of letting other men of the Brigades buy themselves free"
S4 | militia | indirect institution | "and [said] that" | "it would annex the district to nobody"
S5 | sulaiman | indirect named | "[welcomed] the" | "the judgment"
%figures
"[three days]" | exact 3 day | testimony
"[nine more]" | exact 9 person | people charged
"[two thousand seven hundred women and children]" | about 2700 person | missing
%places
FRANKFURT DEU; ERBIL IRQ; Tal Afar IRQ; Karlsruhe DEU; Greece GRC; Iraq IRQ; Baghdad IRQ; Sinjar IRQ; Germany DEU
%dates
"on [Tuesday]" = 2021-11-30; "in [2015]" = 2015-01-01..2015-12-31; "in [2019]" = 2019-01-01..2019-12-31; "in [March]" = 2021-03-01..2021-03-31; "on [Sunday]" = 2021-11-28
