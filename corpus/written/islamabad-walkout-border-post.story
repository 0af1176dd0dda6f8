name: islamabad-walkout-border-post
published: 2003-01-29
style: agency
region: Asia
negatives: none

ISLAMABAD, Jan 29 (Reuben News) – Pakistan's religious parties walked out of the National Assembly on Wednesday after the speaker refused to let them debate a clash at a border post in which, they say, an American bomb fell on the wrong side.

The facts are few. On Dec 29 a Pakistani guard shot and wounded a U.S. soldier near Angoor Adda. An aircraft then dropped a 500-pound bomb on a school building to which the guard had run. The school was empty. Washington says it stands in Afghanistan; the people who swept it say that they are Pakistanis.

"Is this a frontier or a washing line?" Maulana Fazal Karim Hazarvi asked before leading out his 53 deputies. He called upon the government to shut the bases at Jacobabad and Pasni, which American forces have used since the autumn of 2001.

Foreign Minister Mian Tariq Kasuria rejected the demand. He told the remaining members that both armies had set up a hotline and agreed that neither would cross in hot pursuit. A U.S. embassy spokesman confirmed the first half of the sentence.

The Interior Ministry, meanwhile, said police in Karachi had arrested two Yemenis and seized a laptop. They will be handed over to "a friendly country", according to a security official who insisted on anonymity. The Human Rights Commission of Pakistan protested that there was no treaty under which they could be.

In Peshawar, where the same parties govern, the provincial cabinet banned music in buses.

President Gen. Asif Durrani-Khel leaves for Moscow on Feb 4, the first such visit in three decades.

%actors
parties = Pakistan's religious parties | PAK | organization | the same parties; the provincial cabinet; his 53 deputies
speaker = the speaker | PAK | person
guard = a Pakistani guard | PAK | state | the guard
soldier = a U.S. soldier | USA | state
usa = Washington | USA | state | American forces; An aircraft
hazarvi = Fazal Karim Hazarvi | PAK | person
government = the government | PAK | state
kasuria = Tariq Kasuria | PAK | person | Foreign Minister Mian Tariq Kasuria
armies = both armies | PAK | state
spokesman = A U.S. embassy spokesman | USA | person
interior = The Interior Ministry | PAK | state
police = police in Karachi | PAK | state
yemenis = two Yemenis | YEM | population
official = a security official | PAK | person
friendly = a friendly country | - | state
hrcp = Human Rights Commission of Pakistan | PAK | organization
people = the people who swept it | PAK | population
durrani = Asif Durrani-Khel | PAK | person | President Gen. Asif Durrani-Khel
russia = Russia | RUS | state | Moscow
%events
PROTEST/boycott happened core | parties > speaker | 2003-01-29 | ISLAMABAD PAK | "parties [walked out] of" | contexts: legislative
REJECT happened | speaker > parties | - | ISLAMABAD PAK | "speaker [refused] to" | contexts: legislative
ASSAULT/firearms happened core | guard > soldier | 2002-12-29 | Angoor Adda - | "guard [shot and wounded] a" | contexts: military, territory
ASSAULT/aerial happened core | usa > guard | 2002-12-29 | Angoor Adda - | "then [dropped a 500-pound bomb]" | contexts: military, territory
REQUEST/change happened core | hazarvi > government | 2003-01-29 | ISLAMABAD PAK | "He [called upon] the" | contexts: military, legislative
AID ongoing | government > usa | - | - PAK | "forces have [used] since" | contexts: military
REJECT/change happened core | kasuria > hazarvi | 2003-01-29 | ISLAMABAD PAK | "Kasuria [rejected] the" | contexts: military
AGREE happened | armies, usa > - | - | - | "hotline and [agreed] that" | contexts: military, territory | by S4
COERCE/arrest happened core | police > yemenis | - | Karachi PAK | "had [arrested] two" | contexts: terrorism
COERCE/seize happened | police > yemenis | - | Karachi PAK | "and [seized] a" | contexts: terrorism
COOPERATE planned | interior > friendly | - | - | "will be [handed over] to" | contexts: terrorism, legal | by S7
ACCUSE/disapprove happened | hrcp > interior | - | - PAK | "Pakistan [protested] that" | contexts: human_rights, legal
COERCE/restrict happened | parties > - | - | Peshawar PAK | "cabinet [banned] music" | contexts: rights_freedoms
CONSULT/visit planned core | durrani > russia | 2003-02-04 | Moscow RUS | "Durrani-Khel [leaves for Moscow] on" | contexts: diplomatic
%statements
S1 | usa | indirect institution | "Washington [says] it" | "it stands in Afghanistan"
S2 | people | indirect anonymous | "it [say] that they" | "they are Pakistanis"
S3 | hazarvi | direct named | "Hazarvi [asked] before" | "Is this a frontier or a washing line?"
S4 | kasuria | indirect named | "He [told] the" | "both armies had set up a hotline and agreed that neither would cross in hot pursuit"
S5 | spokesman | indirect anonymous | "[confirmed] the" | "the first half of the sentence"
S6 | interior | indirect institution | "meanwhile, [said] police" | "police in Karachi had arrested two Yemenis and seized a laptop"
S7 | official | mixed anonymous | "[according to] a" | "They will be handed over to "a friendly country"
S8 | hrcp | indirect institution | "[protested] that" | "there was no treaty under which they could be"
S9 | parties | indirect institution | "they [say], an" | "an American bomb fell on the wrong side"
S10 | hazarvi | indirect named | "He [called upon] the" | "the government to shut the bases at Jacobabad and Pasni"
%figures
"his [53 deputies]" | exact 53 person | deputies who walked out
"[two Yemenis]" | exact 2 person | arrested
"[500-pound bomb]" | exact 500 pound | bomb
"in [three decades]" | exact 3 decade | time since the last visit
%visits
durrani planned | Moscow RUS 2003-02-04
%places
ISLAMABAD PAK; Pakistan PAK; Angoor Adda -; Washington USA; Afghanistan AFG; Jacobabad PAK; Pasni PAK; Karachi PAK; Peshawar PAK; Moscow RUS
%dates
"ISLAMABAD, [Jan 29]" = 2003-01-29; "on [Wednesday]" = 2003-01-29; "On [Dec 29]" = 2002-12-29; "on [Feb 4]" = 2003-02-04
