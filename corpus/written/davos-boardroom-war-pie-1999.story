name: davos-boardroom-war-pie-1999
published: 2000-01-31
style: feature
region: Global
negatives: business, metaphor

Diary: Snowballs at the summit

DAVOS, Switzerland – It has been a bloody week in the Alps. The president of a Swedish truck maker declared war on the Germans over breakfast; by lunch his own board had stabbed him in the back. A Californian of 29 annexed Europe's second-largest bookseller, without leaving the sauna. Two cola companies, whose truce in India collapsed in the autumn, bombarded each other with free bottles from opposite sides of the Promenade.

Outside, on Saturday, there was some of the other kind. About 1,000 opponents of free trade, who had been forbidden to march by the Landammann, marched. They overturned no cars, as the radio reported, but they did break the windows of the hamburger restaurant, which shut for repairs to its clown. The cantonal police used tear gas and rubber bullets and detained two Italians and a goat.

U.S. President Clayton Rusk, the first in office to come here, was inside, asking the world's ministers to open another round of talks on trade, and urging them "not to leave the little guy on the kerb". India's trade minister, Murli Acharya, told him in reply that the little guy lived in Bihar. The European Union backed the call. No date was agreed on.

The true business is done in the corridors. Thus Turkey's prime minister met that of Greece at the cloakroom, in an exchange of coats, and they accepted each other's invitation: Mr. Petros Melas will go to Ankara in the spring, if the quake repairs to the guest house are finished, and Mr. Cengiz Sezgin to Athens thereafter. South Africa's president was to dine with Zimbabwe's on Friday; the latter cancelled from the runway in Harare, for want of kerosene. Azerbaijan and Armenia talked for two hours about the weather in Karabakh, according to the Swiss foreign minister, who lent them his study.

A rumour that the Palestinian leader would embrace the Israeli tourism minister turned out to have been spread by a bank. He shook hands with her. "We are not at war with tourism," he explained.

On Sunday the Californian sold the bookseller again. The goat has been released.

%actors
opponents = About 1,000 opponents of free trade | - | population
landammann = the Landammann | CHE | person
restaurant = the hamburger restaurant | CHE | organization
police = The cantonal police | CHE | state
italians = two Italians | ITA | population
rusk = Clayton Rusk | USA | person | U.S. President Clayton Rusk
ministers = the world's ministers | - | person
acharya = Murli Acharya | IND | person | India's trade minister
eu = The European Union | - | igo
sezgin = Cengiz Sezgin | TUR | person | Turkey's prime minister; Mr. Cengiz Sezgin
melas = Petros Melas | GRC | person | Mr. Petros Melas
turkey = Turkey | TUR | state | Ankara
greece = Greece | GRC | state | Athens
zaf = South Africa's president | ZAF | person
zwe = Zimbabwe's | ZWE | person
aze = Azerbaijan | AZE | state
arm = Armenia | ARM | state
sfm = the Swiss foreign minister | CHE | person
pal = the Palestinian leader | PSE | person
tourism = the Israeli tourism minister | ISR | person
bank = a bank | - | organization
%events
PROTEST/demo happened core | opponents > - | 2000-01-29 | DAVOS CHE | "Landammann, [marched]. They" | contexts: economic
COERCE/restrict happened core | landammann > opponents | - | DAVOS CHE | "had been [forbidden to march]" | contexts: rights_freedoms
PROTEST/riot denied | opponents > - | 2000-01-29 | DAVOS CHE | "They [overturned no cars]" | contexts: economic
PROTEST/vandalize happened core | opponents > restaurant | 2000-01-29 | DAVOS CHE | "did [break the windows] of" | contexts: economic
ASSAULT/crowd-control happened core | police > opponents | 2000-01-29 | DAVOS CHE | "police [used tear gas] and" | contexts: repression
COERCE/arrest happened | police > italians | 2000-01-29 | DAVOS CHE | "and [detained two Italians]" | contexts: repression
CONSULT/visit happened core | rusk > - | 2000-01-29 | DAVOS CHE | "office to [come here], was" | contexts: economic
REQUEST/meet happened core | rusk > ministers | 2000-01-29 | DAVOS CHE | "inside, [asking] the" | contexts: economic
CONSULT/multilateral hypothetical | ministers > - | - | - | "another round of [talks on trade]" | contexts: economic | by S6
REQUEST/change happened | rusk > ministers | 2000-01-29 | DAVOS CHE | "and [urging them] "not" | contexts: inequality, economic
REJECT happened | acharya > rusk | - | DAVOS CHE | "Acharya, [told him in reply]" | contexts: economic
SUPPORT happened | eu > rusk | - | DAVOS CHE | "Union [backed] the" | contexts: economic
AGREE denied | ministers > rusk | - | DAVOS CHE | "No date was [agreed on]" | contexts: economic
CONSULT happened core | sezgin, melas > - | - | DAVOS CHE | "prime minister [met that of]" | contexts: diplomatic
AGREE happened core | sezgin, melas > - | - | DAVOS CHE | "they [accepted each other's invitation]" | contexts: diplomatic
CONSULT/visit planned | melas > turkey | 2000-03-01..2000-05-31 | Ankara TUR | "Melas will [go to Ankara]" | contexts: diplomatic
CONSULT/visit planned | sezgin > greece | - | Athens GRC | "Sezgin [to Athens] thereafter" | contexts: diplomatic
CONSULT cancelled | zaf, zwe > - | 2000-01-28 | DAVOS CHE | "was to [dine] with" | contexts: diplomatic
REJECT/meet happened | zwe > zaf | 2000-01-28 | Harare ZWE | "latter [cancelled] from" | contexts: diplomatic
CONSULT/third-party happened core | aze, arm > sfm | - | DAVOS CHE | "Armenia [talked] for" | contexts: territory, diplomatic | by S4
COERCE/misinformation happened | bank > pal, tourism | - | DAVOS CHE | "have been [spread] by" | contexts: misinformation
SUPPORT denied | pal > tourism | - | - | "leader would [embrace] the" | contexts: diplomatic
CONSULT happened | pal, tourism > - | - | DAVOS CHE | "He [shook hands] with" | contexts: diplomatic
%statements
S2 | rusk | mixed named | "and [urging] them" | "them "not to leave the little guy on the kerb""
S3 | acharya | indirect named | "Acharya, [told] him" | "the little guy lived in Bihar"
S4 | sfm | indirect anonymous | "[according to] the Swiss" | "Azerbaijan and Armenia talked for two hours about the weather in Karabakh"
S5 | pal | direct anonymous | "he [explained]" | "We are not at war with tourism,"
S6 | rusk | indirect named | "inside, [asking]" | "the world's ministers to open another round of talks on trade"
%figures
"[About 1,000 opponents]" | about 1000 person | marchers
"[two Italians]" | exact 2 person | detained
"for [two hours]" | exact 2 hour | talks
"[Two cola companies]" | exact 2 item | cola companies
%visits
rusk happened | DAVOS CHE 2000-01-29
melas planned | Ankara TUR 2000-03-01..2000-05-31
sezgin planned | Athens GRC -
%places
DAVOS CHE; Switzerland CHE; India IND; Bihar IND; Turkey TUR; Greece GRC; Ankara TUR; Athens GRC; South Africa ZAF; Zimbabwe ZWE; Harare ZWE; Azerbaijan AZE; Armenia ARM; Karabakh AZE; Alps -
%dates
"[the autumn]" = 1999-09-01..1999-11-30; "on [Saturday]" = 2000-01-29; "[the spring]" = 2000-03-01..2000-05-31; "on [Friday]" = 2000-01-28; "On [Sunday]" = 2000-01-30
