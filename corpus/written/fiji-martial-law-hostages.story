name: fiji-martial-law-hostages
published: 2000-05-30
style: agency
region: Oceania
negatives: sports

SUVA, May 30, 2000 (Coral Sea News) – Fiji's military commander declared martial law on Monday night and asked the president to step aside, ten days after gunmen seized parliament and took the cabinet hostage.

Commodore Josefa Naulivou revoked the constitution of 1997 "with a heavy heart" and named himself head of an interim government. President Ratu Epeli Mara left the capital on a patrol boat. It was unclear whether he had resigned.

The gunmen's leader, bankrupt timber trader Peni Vakatora, freed four of his 35 captives early on Tuesday as a gesture, but kept Prime Minister Ashok Raman, who had been punched in the face when he refused to sign a letter of resignation. In a telephone interview Vakatora demanded an amnesty and the exclusion of Indian Fijians from high office. If the army stormed the building, he said, "the first to die will be the one you want most".

New Zealand suspended military ties and recalled its high commissioner. Australia's trade unions refused to unload Fijian ships from midnight. The Commonwealth is expected to expel Fiji from its councils next week, an official in London said. Japan, Fiji's biggest donor, has not cut its aid.

In Nadi, a mob looted Indian-owned shops; soldiers fired into the air to disperse it. The national rugby team was told to go ahead with its match against Samoa, in which the Fijians attacked from the first whistle and routed their guests.

%actors
naulivou = Josefa Naulivou | FJI | person | Fiji's military commander
mara = Ratu Epeli Mara | FJI | person | the president
gunmen = gunmen | FJI | armed_group | The gunmen
cabinet = the cabinet | FJI | state
vakatora = Peni Vakatora | FJI | person | Vakatora
captives = four of his 35 captives | FJI | person
raman = Ashok Raman | FJI | person
army = the army | FJI | state | soldiers
fiji = Fiji | FJI | state
nz = New Zealand | NZL | state
unions = Australia's trade unions | AUS | organization
commonwealth = The Commonwealth | - | igo
official = an official in London | - | person
japan = Japan | JPN | state
mob = a mob | FJI | population
%events
COERCE/martial-law happened core | naulivou > - | 2000-05-29 | SUVA FJI | "commander [declared martial law] on" | contexts: pro_autocracy, military
REQUEST/change happened core | naulivou > mara | 2000-05-29 | SUVA FJI | "and [asked the president] to" | contexts: pro_autocracy
COERCE/seize happened core | gunmen > fiji | 2000-05-19 | SUVA FJI | "gunmen [seized parliament] and" | contexts: pro_autocracy
ASSAULT/abduct happened core | gunmen > cabinet | 2000-05-19 | SUVA FJI | "and [took the cabinet hostage]" | contexts: pro_autocracy
COERCE happened | naulivou > - | - | SUVA FJI | "Naulivou [revoked the constitution] of" | contexts: pro_autocracy, political_institutions
RETREAT/release happened core | vakatora > captives | 2000-05-30 | - | "Peni Vakatora, [freed] four" | contexts: pro_autocracy
ASSAULT/beat happened | gunmen > raman | - | - | "had been [punched] in" | contexts: pro_autocracy
REJECT/change happened | raman > gunmen | - | - | "he [refused to sign] a" | contexts: executive
REQUEST/yield happened core | vakatora > army | - | - | "Vakatora [demanded an amnesty]" | contexts: legal, religion_ethnicity
THREATEN/violence happened core | vakatora > army, raman | - | - | "[first to die] will" | contexts: pro_autocracy | by S3
ASSAULT hypothetical | army > gunmen | - | - | "army [stormed] the building" | contexts: military
SANCTION/discontinue happened core | nz > fiji | - | - | "[suspended military ties]" | contexts: military, diplomatic
SANCTION/withdraw happened core | nz > fiji | - | - | "[recalled its high commissioner]" | contexts: diplomatic
PROTEST/boycott happened | unions > fiji | 2000-05-30 | - | "[refused to unload] Fijian" | contexts: economic
SANCTION/expel planned core | commonwealth > fiji | 2000-06-05..2000-06-11 | - | "to [expel] Fiji from" | contexts: diplomatic | by S4
SANCTION/discontinue denied | japan > fiji | - | - | "donor, [has not cut] its" | contexts: economic
PROTEST/riot happened | mob > - | - | Nadi FJI | "a mob [looted] Indian-owned" | contexts: religion_ethnicity
ASSAULT/crowd-control happened | army > mob | - | Nadi FJI | "soldiers [fired into the air]" | contexts: repression
%statements
S1 | naulivou | mixed named | "and [asked] the president" | "the president to step aside"
S2 | vakatora | indirect named | "[demanded] an amnesty" | "an amnesty and the exclusion of Indian Fijians from high office"
S3 | vakatora | mixed named | "building, he [said], "the" | "the first to die will be the one you want most"
S4 | official | indirect anonymous | "London [said]" | "The Commonwealth is expected to expel Fiji from its councils next week"
%figures
"freed [four of his 35 captives]" | exact 4 person | captives freed
%places
SUVA FJI; Fiji FJI; New Zealand NZL; Australia AUS; London GBR; Japan JPN; Nadi FJI
%dates
"SUVA, [May 30, 2000]" = 2000-05-30
"law on [Monday night]" = 2000-05-29
"constitution of [1997]" = 1997-01-01..1997-12-31
"early on [Tuesday]" = 2000-05-30
"councils [next week]" = 2000-06-05..2000-06-11
