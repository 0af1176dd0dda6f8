name: jeddah-donor-pledges
published: 2012-05-24
style: agency
region: Middle-East
negatives: none

RIYADH, May 24, 2012 (Gulf Wire) – Friends of Yemen promised the country 4 billion dollars on Wednesday, more than three quarters of it from Saudi Arabia alone, and heard its foreign minister say that money without jobs would "water sand".

The meeting at ministerial level, the third of its kind, was chaired by Saudi Arabia, Britain and Yemen. The host pledged 3.25 billion dollars for roads, schools and the army's salaries. London will give 28 million pounds in food and medicine, its development secretary, Fiona Abernethy, told delegates; the European Union doubled its aid to 60 million euros.

Two days before, a soldier in uniform detonated his belt in the middle of a parade rehearsal in Sanaa and killed 96 comrades. The jihadi group Partisans of the Covenant, which claimed the attack, said it was revenge for the army's offensive in Abyan, where troops backed by American drones and Saudi jets retook part of Zinjibar last week.

Foreign Minister Abdulrahman al-Awlaqi thanked the donors and appealed to Germany to reopen its hospital programme in Taiz. Berlin has suspended it since two nurses were abducted. A spokesman for the German ministry said that the request would be looked into.

Aid agencies were less impressed. Seven of them said in a joint letter that 10 million Yemenis go to bed hungry, and asked the donors to disburse what they had pledged in 2006 first.

%actors
friends = Friends of Yemen | - | igo | the donors
saudi = Saudi Arabia | SAU | state | The host; Saudi jets
yemen = Yemen | YEM | state | the country; the army
britain = Britain | GBR | state | London
abernethy = Fiona Abernethy | GBR | person
eu = the European Union | - | igo
soldier = a soldier in uniform | YEM | armed_group
comrades = 96 comrades | YEM | state
partisans = Partisans of the Covenant | YEM | armed_group | The jihadi group Partisans of the Covenant
usa = United States | USA | state | American
awlaqi = Abdulrahman al-Awlaqi | YEM | person | Foreign Minister Abdulrahman al-Awlaqi; its foreign minister
germany = Germany | DEU | state | Berlin
spokesman = A spokesman for the German ministry | DEU | person
nurses = two nurses | - | population
abductors = the abductors of the nurses | YEM | armed_group | implied
agencies = Aid agencies | - | organization | Seven of them
%events
AGREE happened core | friends > yemen | 2012-05-23 | RIYADH SAU | "Yemen [promised the country] 4" | contexts: economic
CONSULT/multilateral happened core | saudi, britain, yemen > - | 2012-05-23 | RIYADH SAU | "The [meeting] at ministerial" | contexts: diplomatic, economic
AGREE happened core | saudi > yemen | 2012-05-23 | RIYADH SAU | "host [pledged] 3.25" | contexts: economic
AID planned core | britain > yemen | - | - | "London [will give] 28" | contexts: human_security, health
AID happened | eu > yemen | - | - | "Union [doubled its aid] to" | contexts: human_security
ASSAULT/suicide-attack happened core | soldier > comrades | 2012-05-21 | Sanaa YEM | "uniform [detonated his belt] in" | contexts: terrorism
SUPPORT happened | partisans > soldier | - | - | "which [claimed] the attack" | contexts: terrorism
ASSAULT happened core | yemen > partisans | 2012-05-14..2012-05-20 | Zinjibar YEM | "jets [retook part of] Zinjibar" | contexts: military
ASSAULT/drone happened | usa > partisans | 2012-05-14..2012-05-20 | Abyan YEM | "backed by [American drones]" | contexts: military
ASSAULT/aerial happened | saudi > partisans | 2012-05-14..2012-05-20 | Abyan YEM | "and [Saudi jets]" | contexts: military
SUPPORT happened core | awlaqi > friends | 2012-05-23 | RIYADH SAU | "al-Awlaqi [thanked] the" | contexts: diplomatic
REQUEST/assist happened core | awlaqi > germany | 2012-05-23 | RIYADH SAU | "and [appealed] to" | contexts: health
SANCTION/discontinue happened core | germany > yemen | - | Taiz YEM | "Berlin has [suspended] it" | contexts: health
ASSAULT/abduct happened | abductors > nurses | - | - YEM | "nurses were [abducted]" | contexts: crime
AGREE happened | spokesman > awlaqi | - | - | "would be [looked into]" | contexts: diplomatic
REQUEST/assist happened core | agencies > friends | - | - | "and [asked the donors] to" | contexts: human_security
%statements
S1 | awlaqi | mixed named | "minister [say] that" | "money without jobs would "water sand""
S2 | abernethy | indirect named | "[told] delegates" | "London will give 28 million pounds in food and medicine"
S3 | partisans | indirect institution | "attack, [said] it" | "it was revenge for the army's offensive in Abyan"
S4 | spokesman | indirect anonymous | "ministry [said] that the" | "the request would be looked into"
S5 | agencies | indirect institution | "[said] in a joint" | "10 million Yemenis go to bed hungry"
S6 | agencies | indirect institution | "and [asked] the" | "the donors to disburse what they had pledged in 2006 first"
%figures
"[4 billion dollars]" | exact 4000000000 USD | aid promised
"[more than three quarters]" | over 0.75 ratio | Saudi share
"[3.25 billion dollars]" | exact 3250000000 USD | Saudi pledge
"[28 million pounds]" | exact 28000000 GBP | British aid
"[60 million euros]" | exact 60000000 EUR | European aid
"[doubled]" | exact 2 ratio | European aid
"[96 comrades]" | exact 96 person | soldiers killed
"[10 million Yemenis]" | exact 10000000 person | hungry people
"[two nurses]" | exact 2 person | nurses abducted
%places
RIYADH SAU; Yemen YEM; Saudi Arabia SAU; Britain GBR; London GBR; Sanaa YEM; Abyan YEM; Zinjibar YEM; Germany DEU; Taiz YEM; Berlin DEU
%dates
"[May 24, 2012]" = 2012-05-24; "on [Wednesday]" = 2012-05-23; "[Two days before]" = 2012-05-21; "[last week]" = 2012-05-14..2012-05-20; "in [2006]" = 2006-01-01..2006-12-31
