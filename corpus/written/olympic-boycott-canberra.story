name: olympic-boycott-canberra
published: 2021-12-08
style: agency
region: Global
negatives: sports

SYDNEY, Dec 8, 2021 (Southern Star Agency) – Australia joined the United States on Wednesday in a diplomatic boycott of the Winter Olympics in Beijing, a step that Britain and Canada took some hours later and that France rejected as "symbolic and very small".

Prime Minister Ross Tillerman said no official would attend; the athletes would go. Beijing had not answered his questions about the fate of a detained Australian news anchor nor lifted the tariffs on barley that it imposed last year. China's embassy in Canberra retorted that nobody had been invited in the first place.

The foreign ministry in Beijing threatened Washington, though not Canberra, with "resolute countermeasures". Its spokeswoman, Qiu Yamei, accused the four governments of using sports as a weapon.

Japan is considering a compromise: the head of its Olympic committee may go, ministers may not. New Zealand had already told China in October that it would send nobody, because of the pandemic. The International Olympic Committee's president, Ulrich Dahm, who spoke twice by video with the tennis player Wei Anran after she had accused a former vice premier of assault, said he respected political decisions.

Skier Tess Maguire called the boycott "a flag at half pace". She herself intends to attack on the downhill, destroy the field and bring home gold.

%actors
australia = Australia | AUS | state | Canberra; China's embassy in Canberra
us = the United States | USA | state | Washington
china = Beijing | CHN | state | China; The foreign ministry in Beijing
britain = Britain | GBR | state
canada = Canada | CAN | state
france = France | FRA | state
tillerman = Ross Tillerman | AUS | person
embassy = China's embassy in Canberra | CHN | state
anchor = a detained Australian news anchor | AUS | person
qiu = Qiu Yamei | CHN | person
head = the head of its Olympic committee | JPN | person
nz = New Zealand | NZL | state
dahm = Ulrich Dahm | - | person
wei = Wei Anran | CHN | person
vice = a former vice premier | CHN | person
maguire = Tess Maguire | AUS | person
%events
PROTEST/boycott happened core | australia, us, britain, canada > china | 2021-12-08 | - | "a [diplomatic boycott] of" | contexts: diplomatic, human_rights
REJECT happened core | france > us, australia | - | - | "France [rejected] as" | contexts: diplomatic
REJECT/meet happened | tillerman > china | - | - | "no official [would attend]" | contexts: diplomatic | by S2
REJECT happened | china > tillerman | - | - | "Beijing had [not answered] his" | contexts: diplomatic
COERCE/arrest ongoing core | china > anchor | - | - | "a [detained] Australian" | contexts: human_rights
CONCEDE denied | china > australia | - | - | "nor [lifted the tariffs] on" | contexts: economic
SANCTION/discontinue happened | china > australia | 2020-01-01..2020-12-31 | - | "that it [imposed] last" | contexts: economic
REJECT happened | embassy > tillerman | - | - | "Canberra [retorted] that" | contexts: diplomatic
THREATEN happened core | china > us | - | Beijing CHN | "Beijing [threatened] Washington" | contexts: diplomatic
ACCUSE/allege happened core | qiu > australia, us, britain, canada | - | - | "Qiu Yamei, [accused] the" | contexts: diplomatic
CONSULT/visit hypothetical | head > china | - | - | "committee [may go], ministers" | contexts: diplomatic
REJECT/meet happened | nz > china | 2021-10-01..2021-10-31 | - | "had already [told China] in" | contexts: diplomatic, health
CONSULT/phone happened | dahm, wei > - | - | - | "who [spoke twice by video]" | contexts: human_rights
ACCUSE/allege happened core | wei > vice | - | - | "she had [accused] a former" | contexts: gender, human_rights
ASSAULT/sexual happened | vice > wei | - | - | "vice premier of [assault], said" | contexts: gender | by S7
ACCUSE/disapprove happened | maguire > australia | - | - | "Maguire [called the boycott] "a" | contexts: diplomatic
%statements
S1 | france | mixed institution | "[rejected] as" | "symbolic and very small"
S2 | tillerman | indirect named | "Tillerman [said] no" | "no official would attend; the athletes would go"
S3 | embassy | indirect institution | "[retorted] that" | "nobody had been invited in the first place"
S4 | china | mixed institution | "[threatened] Washington" | "resolute countermeasures"
S5 | qiu | indirect named | "[accused] the four" | "the four governments of using sports as a weapon"
S6 | nz | indirect institution | "[told] China" | "it would send nobody, because of the pandemic"
S7 | wei | indirect named | "had [accused] a former" | "a former vice premier of assault"
S8 | dahm | indirect named | "of assault, [said] he" | "he respected political decisions"
S9 | maguire | mixed named | "Maguire [called] the" | "the boycott "a flag at half pace""
%places
SYDNEY AUS; Australia AUS; United States USA; Beijing CHN; Britain GBR; Canada CAN; France FRA; China CHN; Canberra AUS; Washington USA; Japan JPN; New Zealand NZL
%dates
"SYDNEY, [Dec 8, 2021]" = 2021-12-08
"States on [Wednesday]" = 2021-12-08
"imposed [last year]" = 2020-01-01..2020-12-31
"China in [October]" = 2021-10-01..2021-10-31
