name: tokyo-tainted-dumplings
published: 2008-02-02
style: agency
region: Asia
negatives: business

TOKYO, Feb 2, 2008 (Pacific Dispatch) – Japan and China agreed on Saturday to let their food inspectors work in each other's factories after ten people in Hyogo and Chiba fell ill from frozen dumplings laced with a pesticide, a scare that has emptied supermarket freezers and strained a summit planned for the spring.

A five-member team from Beijing arrived in Tokyo late in the evening. Its leader, Zou Liwen of the quarantine administration, said no trace of methamidophos had been found at the plant in Shijiazhuang and expressed sympathy for the victims. Japanese health minister Kazuo Morishige stopped short of blaming anyone: “We want facts, not a culprit before dinner.”

Police in Hyogo have nevertheless opened an investigation on suspicion of attempted murder, having found a hole in one of the packages.

The importer, a subsidiary of Nippon Leaf, recalled 23 products. Its shares plunged 14 percent; a rival, which had been stalking the company for years, dropped its takeover bid. Housewives' associations announced a boycott of Chinese food, and one in Osaka dumped two hundred packets at the door of the consulate.

Opposition leader Ichiro Kanbara accused the government of sitting on the first report for a month and called for Morishige's dismissal. The prime minister refused. President Han Weiguo's visit, the first by a Chinese leader in a decade, was still expected to go ahead in April, a foreign ministry official said.

%actors
japan = Japan | JPN | state
china = China | CHN | state | Beijing
team = A five-member team from Beijing | CHN | state
zou = Zou Liwen | CHN | person | Its leader
victims = the victims | JPN | population | ten people in Hyogo and Chiba
morishige = Kazuo Morishige | JPN | person | Japanese health minister Kazuo Morishige
police = Police in Hyogo | JPN | state
housewives = Housewives' associations | JPN | organization
osaka = one in Osaka | JPN | organization
consulate = the consulate | CHN | state
kanbara = Ichiro Kanbara | JPN | person
government = the government | JPN | state
pm = The prime minister | JPN | person
han = Han Weiguo | CHN | person | President Han Weiguo
official = a foreign ministry official | JPN | person
%events
AGREE happened core | japan, china > - | 2008-02-02 | - | "China [agreed] on Saturday" | contexts: health, economic
COOPERATE planned | japan, china > - | - | - | "to [let their food inspectors]" | contexts: health
CONSULT/visit happened core | team > japan | 2008-02-02 | Tokyo JPN | "Beijing [arrived in Tokyo] late" | contexts: health
SUPPORT happened | zou > victims | 2008-02-02 | Tokyo JPN | "and [expressed sympathy] for" | contexts: health
ACCUSE denied | morishige > - | - | - | "[stopped short of blaming] anyone" | contexts: health
ACCUSE/investigate happened core | police > - | - | - JPN | "[opened an investigation] on" | contexts: crime
PROTEST/boycott planned core | housewives > china | - | - | "announced a [boycott] of" | contexts: health
PROTEST happened | osaka > consulate | - | Osaka JPN | "[dumped two hundred packets]" | contexts: health
ACCUSE/allege happened core | kanbara > government | - | - | "Kanbara [accused] the" | contexts: health, legislative
REQUEST/change happened core | kanbara > morishige | - | - | "and [called for Morishige's dismissal]" | contexts: executive
REJECT/change happened | pm > kanbara | - | - | "minister [refused]. President" | contexts: executive
CONSULT/visit planned core | han > japan | 2008-04-01..2008-04-30 | - JPN | "Weiguo's [visit], the" | contexts: diplomatic
%statements
S1 | zou | indirect named | "administration, [said] no" | "no trace of methamidophos had been found at the plant in Shijiazhuang"
S2 | zou | indirect named | "and [expressed] sympathy" | "sympathy for the victims"
S3 | morishige | direct named | - | "We want facts, not a culprit before dinner."
S4 | housewives | indirect institution | "[announced] a boycott" | "a boycott of Chinese food"
S5 | kanbara | indirect named | "[accused] the" | "the government of sitting on the first report for a month"
S6 | kanbara | indirect named | "[called for] Morishige's" | "Morishige's dismissal"
S7 | official | indirect anonymous | "official [said]" | "President Han Weiguo's visit … in April"
%figures
"[ten people]" | exact 10 person | people poisoned
"[five-member] team" | exact 5 person | inspectors
"[23 products]" | exact 23 item | products recalled
"[14 percent]" | exact 14 percent | fall of shares
"[two hundred packets]" | exact 200 item | packets
"[a decade]" | exact 10 year | time without a visit
%visits
team happened | Tokyo JPN 2008-02-02
han planned | - JPN 2008-04-01..2008-04-30
%places
TOKYO JPN; Japan JPN; China CHN; Hyogo JPN; Chiba JPN; Beijing CHN; Tokyo JPN; Shijiazhuang CHN; Osaka JPN
%dates
"[Feb 2, 2008]" = 2008-02-02; "on [Saturday]" = 2008-02-02; "in [April]" = 2008-04-01..2008-04-30
