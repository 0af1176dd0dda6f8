name: gaborone-windhoek-boundary-commission
published: 2018-11-20
style: local
region: Africa
negatives: sports

Botswana and Namibia expect to complete the demarcation of their common boundary along the Kwando and Linyanti rivers before December next year, the two ministers of defence said yesterday at the close of the Joint Commission on Defence and Security in Maun.

In his remarks, Mr Kabelo Moremi-Tsheko said the safety of people who live along the rivers was the first duty of both armies. He expressed regret at the death of a Namibian herdsman in Chobe in September and assured his counterpart that the inquiry would be completed this month.

Namibia's minister, Ms Hilma Nangombe, said she took the assurance in good faith. She asked that captured cattle be returned, and that patrols carry radios of one make. "A warning shouted in Subiya costs nothing," she added.

The commission endorsed the recommendation of its technical committee that 16 new beacons be erected. It further resolved to hold joint patrols against poaching, the first of which will start at Kasane on December 3. Botswana has offered to train 24 Namibian rangers at Maun.

Earlier the delegates watched a friendly match in which the army side beat the visitors 3-1.

Ms Nangombe returned to Windhoek last night. President Oteng Sebele-Morapedi, who received her on Sunday, will pay a state visit to Namibia in the new year.
%actors
bot = Botswana | BWA | state
nam = Namibia | NAM | state
mor = Kabelo Moremi-Tsheko | BWA | person | Mr Kabelo Moremi-Tsheko
nang = Hilma Nangombe | NAM | person | Ms Hilma Nangombe; Ms Nangombe; his counterpart; Namibia's minister
commission = Joint Commission on Defence and Security | - | igo | The commission
rangers = 24 Namibian rangers | NAM | state
sebele = Oteng Sebele-Morapedi | BWA | person | President Oteng Sebele-Morapedi
%events
COOPERATE planned core | bot, nam > - | - | - | "to [complete the demarcation] of" | contexts: territory | by S1
CONSULT happened core | mor, nang > - | 2018-11-19 | Maun BWA | "the [Joint Commission] on" | contexts: military
CONCEDE happened core | mor > nam | 2018-11-19 | Maun BWA | "He [expressed regret at] the" | contexts: military
AGREE happened core | mor > nang | 2018-11-19 | Maun BWA | "and [assured] his" | contexts: legal
SUPPORT happened | nang > mor | 2018-11-19 | Maun BWA | "she [took the assurance] in" | contexts: diplomatic
REQUEST/yield happened core | nang > bot | 2018-11-19 | Maun BWA | "She [asked that captured cattle]" | contexts: natural_resource
SUPPORT happened | commission > - | - | Maun BWA | "commission [endorsed] the" | contexts: territory
AGREE happened core | bot, nam > - | - | Maun BWA | "It further [resolved to hold]" | contexts: crime, environment
COOPERATE planned core | bot, nam > - | 2018-12-03 | Kasane BWA | "joint [patrols] against" | contexts: crime, environment
AGREE happened core | bot > rangers | - | - | "has [offered to train] 24" | contexts: environment
CONSULT/visit happened core | nang > bot | 2018-11-18..2018-11-19 | - BWA | "Nangombe [returned to Windhoek]" | contexts: military
CONSULT happened | sebele, nang > - | 2018-11-18 | - BWA | "who [received] her" | contexts: diplomatic
CONSULT/visit planned core | sebele > nam | - | Namibia NAM | "will [pay a state visit]" | contexts: diplomatic
%statements
S1 | mor, nang | indirect named | "defence [said] yesterday" | "Botswana and Namibia expect … before December next year"
S2 | mor | indirect named | "Moremi-Tsheko [said] the" | "the safety of people who live along the rivers was the first duty of both armies"
S3 | mor | indirect named | "He [expressed] regret" | "regret at the death of a Namibian herdsman in Chobe in September"
S4 | mor | indirect named | "[assured] his" | "the inquiry would be completed this month"
S5 | nang | indirect named | "Nangombe, [said] she" | "she took the assurance in good faith"
S6 | nang | indirect named | "She [asked] that" | "captured cattle be returned, and that patrols carry radios of one make"
S7 | nang | direct named | "she [added]" | "A warning shouted in Subiya costs nothing,"
%figures
"[16 new beacons]" | exact 16 item | beacons
"[24 Namibian rangers]" | exact 24 person | rangers to be trained
%visits
nang happened | - BWA 2018-11-18..2018-11-19
sebele planned | Namibia NAM -
%places
Botswana BWA; Namibia NAM; Kwando -; Linyanti -; Maun BWA; Chobe BWA; Kasane BWA; Windhoek NAM
%dates
"said [yesterday]" = 2018-11-19; "[December next year]" = 2019-12-01..2019-12-31; "in [September]" = 2018-09-01..2018-09-30; "[this month]" = 2018-11-01..2018-11-30; "on [December 3]" = 2018-12-03; "[last night]" = 2018-11-19; "on [Sunday]" = 2018-11-18
