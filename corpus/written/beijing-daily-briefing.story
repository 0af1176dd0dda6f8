name: beijing-daily-briefing
published: 2020-07-24
style: ministry
region: Asia
negatives: none

Foreign Ministry Spokesperson Luo Weiping's Remarks on the Consulate-General in Chengdu

Q: Can you confirm that China has ordered the closure of the US Consulate-General in Chengdu?

Luo Weiping: On July 21, the United States launched a unilateral provocation by abruptly demanding that China's Consulate-General in Houston cease all operations. It violated international law. This morning, the Foreign Ministry of China informed the US Embassy that its consent for the establishment and operation of the US Consulate-General in Chengdu is withdrawn. This is a legitimate and necessary response. We once again urge the US to revoke its erroneous decision.

Q: US officials say agents entered the Houston compound by force on Friday. Any comment?

Luo Weiping: China strongly deplores and firmly opposes the forced entry. We have lodged stern representations. If the US goes further, China will expel its personnel one for one.

Q: The Philippine foreign minister will come to Xiamen next week. What is on the agenda?

Luo Weiping: At the invitation of State Councilor Wen Jingsheng, Foreign Secretary Lourdes Abaya will visit China from July 28 to 30. The two sides will have an in-depth exchange of views on vaccines, fishery cooperation and the Code of Conduct. China and the Philippines are close neighbors facing each other across the sea, and China appreciates President Marquez's recent remarks.

Q: The Australian broadcaster claims that hackers backed by China broke into its parliament's network. What is your response?

Luo Weiping: Such accusations are pure fabrication. Throwing mud without evidence will get one's own hands dirty. China is itself a major victim of hacking.

%actors
luo = Luo Weiping | CHN | person
china = China | CHN | state | the Foreign Ministry of China; the Foreign Ministry; backed by China
usa = United States | USA | state | the US; the US Embassy; US officials
agents = agents | USA | state
wen = Wen Jingsheng | CHN | person | State Councilor Wen Jingsheng
abaya = Lourdes Abaya | PHL | person | The Philippine foreign minister; Foreign Secretary Lourdes Abaya
phl = the Philippines | PHL | state | Philippine
marquez = President Marquez | PHL | person
broadcaster = The Australian broadcaster | AUS | organization
hackers = hackers backed by China | CHN | armed_group
parliament = its parliament's network | AUS | state
%events
REQUEST/yield happened core | usa > china | 2020-07-21 | Houston USA | "abruptly [demanding] that China's" | contexts: diplomatic
ACCUSE/disapprove happened core | luo > usa | - | - | "a unilateral [provocation] by" | contexts: diplomatic
SANCTION/withdraw happened core | china > usa | 2020-07-24 | Chengdu CHN | "[consent] for the establishment and operation of the US Consulate-General in Chengdu is withdrawn" | contexts: diplomatic
REQUEST/change happened core | luo > usa | - | - | "once again [urge] the US" | contexts: diplomatic
COERCE/seize happened | agents > china | 2020-07-24 | Houston USA | "[entered the Houston compound]" | contexts: diplomatic | by S3
ACCUSE/disapprove happened core | china > usa | - | - | "China [strongly deplores and] firmly" | contexts: diplomatic
ACCUSE/disapprove happened | china > usa | - | - | "We have [lodged stern representations]" | contexts: diplomatic
THREATEN/expel happened core | luo > usa | - | - | "China [will expel] its" | contexts: diplomatic
AGREE happened | wen > abaya | - | - | "At the [invitation] of" | contexts: diplomatic
CONSULT/visit planned core | abaya > china | 2020-07-28..2020-07-30 | Xiamen CHN | "[will visit China] from" | contexts: diplomatic
CONSULT planned core | china, phl > - | 2020-07-28..2020-07-30 | Xiamen CHN | "in-depth [exchange of views] on" | contexts: health, natural_resource
SUPPORT happened | china > marquez | - | - | "China [appreciates] President" | contexts: diplomatic
ACCUSE/allege happened | broadcaster > hackers, china | - | - | "broadcaster [claims] that" | contexts: cyber
COERCE/cyber happened | hackers > parliament | - | - AUS | "[broke into] its parliament's" | contexts: cyber | by S6
REJECT happened core | luo > broadcaster | - | - | "are [pure fabrication]" | contexts: cyber
%statements
S1 | luo | direct named | - | "On July 21, the United States launched … its erroneous decision."
S2 | china | indirect institution | "[informed] the US" | "its consent for the establishment … is withdrawn" | inside S1
S3 | usa | indirect institution | "officials [say] agents" | "agents entered the Houston compound by force on Friday"
S4 | luo | direct named | - | "China strongly deplores … one for one."
S5 | luo | direct named | - | "At the invitation of State Councilor … recent remarks."
S6 | broadcaster | indirect institution | "[claims] that" | "hackers backed by China broke into its parliament's network"
S7 | luo | direct named | - | "Such accusations are pure fabrication. … of hacking."
%visits
abaya planned | Xiamen CHN 2020-07-28..2020-07-30
%places
Chengdu CHN; Houston USA; United States USA; China CHN; Xiamen CHN; Philippines PHL
%dates
"On [July 21]" = 2020-07-21; "[This morning]" = 2020-07-24; "on [Friday]" = 2020-07-24; "[next week]" = 2020-07-27..2020-08-02; "[July 28 to 30]" = 2020-07-28..2020-07-30
