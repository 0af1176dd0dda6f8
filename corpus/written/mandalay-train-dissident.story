name: mandalay-train-dissident
published: 1995-07-11
style: agency
region: Asia
negatives: none

BANGKOK, July 11 (Pacific Dispatch) - Burma's generals set Daw Khin Mya Thwe free on Monday afternoon, without conditions and without notice, after 2,176 days of house arrest beside a lake.

A colonel brought the order and stayed for tea. By evening several hundred people stood at her gate in the rain. "I have never felt anything but good will towards the army my father founded," the Nobel laureate told them, and asked the junta for talks.

Japan, which had pressed Rangoon in private since January, promised the day after to reopen its purse: a nurses' school, then power stations. The United States welcomed the release but ruled out any change in its policy until the other political prisoners, some 600 of them, have followed. ASEAN's secretary-general claimed the credit for "constructive engagement".

Two exiles in Bangkok warned against euphoria. The army is attacking the Karen at Kawmoora with shells that, they alleged, contained a gas; porters, tied to one another, are driven ahead of the troops over the mines. The government has denied using either.

Thai police said they had moved 400 men to Mae Sot after militiamen of the Golden Robe, allied with Rangoon, burned two refugee camps inside Thailand and abducted a monk.

%actors
generals = Burma's generals | MMR | state | the junta; Rangoon; The government
khin = Khin Mya Thwe | MMR | person | Daw Khin Mya Thwe; the Nobel laureate
japan = Japan | JPN | state
usa = United States | USA | state
prisoners = the other political prisoners | MMR | population
asean = ASEAN's secretary-general | - | person
exiles = Two exiles in Bangkok | MMR | population
army = The army | MMR | state | the troops
karen = the Karen | MMR | population
porters = porters | MMR | population
thaipolice = Thai police | THA | state
golden = militiamen of the Golden Robe | MMR | armed_group
camps = two refugee camps inside Thailand | - | population
monk = a monk | - | person
%events
RETREAT/release happened core | generals > khin | 1995-07-10 | - MMR | "generals [set] Daw" | contexts: human_rights, pro_democracy
COERCE/arrest happened | generals > khin | - | - MMR | "days of [house arrest]" | contexts: human_rights
REQUEST/meet happened core | khin > generals | 1995-07-10 | - MMR | "and [asked] the junta" | contexts: pro_democracy
REQUEST/yield happened | japan > generals | 1995-01-01..1995-07-10 | - | "had [pressed] Rangoon" | contexts: diplomatic
AGREE happened core | japan > generals | 1995-07-11 | - | "January, [promised] the" | contexts: economic
SUPPORT happened core | usa > generals | - | - | "States [welcomed] the" | contexts: human_rights
REJECT/change happened core | usa > generals | - | - | "but [ruled out] any" | contexts: human_rights
RETREAT/release hypothetical | generals > prisoners | - | - MMR | "of them, have [followed]" | contexts: human_rights
ACCUSE/allege happened core | exiles > army | - | Bangkok THA | "they [alleged], contained" | contexts: military, cbrn
ASSAULT/heavy-weapons ongoing core | army > karen | - | Kawmoora MMR | "is [attacking] the Karen" | contexts: military, religion_ethnicity
ASSAULT/unconventional happened | army > karen | - | Kawmoora MMR | "contained a [gas]" | contexts: cbrn | by S3
COERCE ongoing | army > porters | - | Kawmoora MMR | "are [driven] ahead" | contexts: human_rights | by S3
REJECT happened | generals > exiles | - | - | "has [denied] using" | contexts: military
MOBILIZE/police happened core | thaipolice > golden | - | Mae Sot THA | "they had [moved] 400" | contexts: migration
ASSAULT/primitive happened core | golden > camps | - | Thailand THA | "Rangoon, [burned] two" | contexts: migration
ASSAULT/abduct happened core | golden > monk | - | Thailand THA | "and [abducted] a" | contexts: migration
%statements
S1 | khin | direct named | "laureate [told] them" | "I have never felt anything but good will towards the army my father founded,"
S2 | asean | mixed anonymous | "[claimed] the" | "the credit for "constructive engagement""
S3 | exiles | indirect anonymous | "they [alleged]" | "The army is attacking the Karen at Kawmoora with shells that"
S4 | thaipolice | indirect institution | "police [said] they" | "they had moved 400 men … abducted a monk"
S5 | usa | indirect institution | "[ruled out] any" | "any change in its policy until the other political prisoners, some 600 of them, have followed"
S6 | generals | indirect institution | "[denied] using" | "using either"
%figures
"[2,176 days]" | exact 2176 day | house arrest
"[several hundred people]" | over 100 person | people at the gate
"[some 600 of them]" | about 600 person | political prisoners
"[400 men]" | exact 400 person | police moved
"[two refugee camps]" | exact 2 item | camps burned
%places
BANGKOK THA; Burma MMR; Rangoon MMR; Japan JPN; United States USA; Bangkok THA; Kawmoora MMR; Mae Sot THA; Thailand THA
%dates
"[July 11]" = 1995-07-11; "on [Monday afternoon]" = 1995-07-10; "since [January]" = 1995-01-01..1995-01-31
