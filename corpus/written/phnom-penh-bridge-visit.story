name: phnom-penh-bridge-visit
published: 2016-06-17
style: state-media
region: Asia
negatives: none

PHNOM PENH, June 17 (Huaxin) -- Chinese Vice Premier Zhao Mingyuan and Cambodian Deputy Prime Minister Chea Samrith jointly cut the ribbon of the third Mekong friendship bridge on Friday, hailing it as a rainbow that links the hearts of two peoples.

Zhao, who arrived here on Wednesday for a three-day official visit, told the ceremony that China will always be a trustworthy neighbor of Cambodia and stands ready to work with it to align the Belt and Road Initiative with the kingdom's Rectangular Strategy.

The vice premier expressed appreciation for Cambodia's firm adherence to the one-China principle. He announced that China will provide a grant of 500 million yuan for rural clinics and 10,000 sets of solar lamps over the next three years.

For his part, Chea said that Cambodia opposes any attempt to internationalize the South China Sea issue, and that those countries outside the region which flex their muscles at sea should stop stirring up trouble. Cambodia will send 300 officers to China for training this autumn, he added.

Earlier in the day, the two sides signed an extradition treaty and a memorandum of understanding on fighting telecom fraud. Under the former, Cambodian police handed over 39 suspects to their Chinese counterparts on Thursday.

During the visit, Zhao also met with King Norodom Rithipol and laid a wreath at the Independence Monument. He will leave for Vientiane on Saturday morning.

%actors
zhao = Zhao Mingyuan | CHN | person | The vice premier; Chinese Vice Premier Zhao Mingyuan
chea = Chea Samrith | KHM | person
china = China | CHN | state
cambodia = Cambodia | KHM | state | the kingdom
outside = those countries outside the region | - | state
kpolice = Cambodian police | KHM | state
cpolice = Chinese counterparts | CHN | state | their Chinese counterparts
king = Norodom Rithipol | KHM | person | King Norodom Rithipol
laos = Laos | LAO | state | Vientiane
%events
COOPERATE happened core | zhao, chea > - | 2016-06-17 | PHNOM PENH KHM | "[jointly cut the ribbon]" | contexts: economic
CONSULT/visit happened core | zhao > cambodia | 2016-06-15..2016-06-17 | PHNOM PENH KHM | "who [arrived] here" | contexts: diplomatic
AGREE happened core | zhao > cambodia | 2016-06-17 | PHNOM PENH KHM | "[stands ready to work] with" | contexts: economic
SUPPORT happened core | zhao > cambodia | 2016-06-17 | PHNOM PENH KHM | "[expressed appreciation] for" | contexts: diplomatic, territory
AID planned core | china > cambodia | - | - KHM | "[will provide a grant] of" | contexts: health | by S3
REJECT happened | chea > outside | 2016-06-17 | PHNOM PENH KHM | "Cambodia [opposes] any attempt" | contexts: territory
REQUEST/yield happened | chea > outside | 2016-06-17 | PHNOM PENH KHM | "at sea [should stop] stirring" | contexts: territory
COOPERATE planned | cambodia > china | - | - CHN | "[will send 300 officers]" | contexts: military | by S5
SUPPORT happened core | china, cambodia > - | 2016-06-17 | PHNOM PENH KHM | "the two sides [signed] an" | contexts: legal
COOPERATE happened core | kpolice > cpolice | 2016-06-16 | - | "police [handed over] 39" | contexts: crime
CONSULT happened | zhao, king > - | 2016-06-15..2016-06-17 | - KHM | "Zhao also [met with] King" | contexts: diplomatic
CONSULT/visit planned | zhao > laos | 2016-06-18 | Vientiane LAO | "[will leave for] Vientiane" | contexts: diplomatic
%statements
S1 | zhao, chea | indirect named | "[hailing] it" | "it as a rainbow that links the hearts of two peoples"
S2 | zhao | indirect named | "[told] the ceremony" | "China will always be … Rectangular Strategy"
S3 | zhao | indirect named | "He [announced] that" | "China will provide … three years"
S4 | chea | indirect named | "Chea [said] that" | "Cambodia opposes any attempt … stirring up trouble"
S5 | chea | indirect named | "he [added]" | "Cambodia will send 300 officers to China for training this autumn"
S6 | zhao | indirect named | "[expressed] appreciation" | "appreciation for Cambodia's firm adherence to the one-China principle"
%figures
"[500 million yuan]" | exact 500000000 CNY | grant for clinics
"[10,000 sets]" | exact 10000 item | solar lamps
"[300 officers]" | exact 300 person | officers to be trained
"[39 suspects]" | exact 39 person | suspects handed over
"[three-day] official" | exact 3 day | length of the visit
"next [three years]" | exact 3 year | duration of the grant
%visits
zhao happened | PHNOM PENH KHM 2016-06-15..2016-06-17
zhao planned | Vientiane LAO 2016-06-18
%places
PHNOM PENH KHM; Cambodia KHM; China CHN; South China Sea -; Vientiane LAO; Independence Monument KHM
%dates
"[June 17]" = 2016-06-17; "on [Friday]" = 2016-06-17; "on [Wednesday]" = 2016-06-15; "on [Thursday]" = 2016-06-16; "on [Saturday morning]" = 2016-06-18
