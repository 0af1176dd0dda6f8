name: jakarta-maid-moratorium
published: 2009-06-26
style: agency
region: Asia
negatives: none

JAKARTA, June 26, 2009 (Nusantara News) – Indonesia stopped sending maids to Malaysia with immediate effect on Friday, in anger over the case of a Javanese woman whom her employer in Kuala Lumpur scalded with boiling water and beat with a hammer for three years.

"No more girls will go until there is one paid day of rest a week and a passport in their own hands," Manpower Minister Erwin Sasmita said. He expected the freeze to last a month or two.

Malaysia regretted the step. Its human resources minister, Datuk Rahim Yunus, offered to fly to Jakarta next week to negotiate a new labour agreement, and Sasmita said he would be welcome. But Yunus ruled out a minimum wage, for which Indonesia has been pressing since 2006.

The employer, Hau Yin Fong, 43, was charged earlier this month with causing grievous hurt and faces up to 20 years in jail. Prosecutors opposed bail. She has denied the charges.

In Jakarta the mood was ugly. Youths calling themselves the Fortress of Dignity set up a roadblock on Diponegoro Street with sharpened bamboo poles and checked passing motorists for Malaysian passports; police dispersed them after two hours and took nine in for questioning. Students in Makassar burned a Malaysian flag. Both countries are also at odds over the oil-rich waters of Ambalat, where an Indonesian navy patrol chased off a Malaysian gunboat in May.

The foreign minister, Hadi Prawiro, called for calm. "We do not sweep our guests," he said, and apologized to his Malaysian colleague by phone.

%actors
indonesia = Indonesia | IDN | state
malaysia = Malaysia | MYS | state
woman = a Javanese woman | IDN | person
hau = Hau Yin Fong | MYS | person | The employer; her employer
sasmita = Erwin Sasmita | IDN | person | Manpower Minister Erwin Sasmita
yunus = Rahim Yunus | MYS | person | Datuk Rahim Yunus
prosecutors = Prosecutors | MYS | state
youths = Fortress of Dignity | IDN | organization | Youths
motorists = passing motorists | IDN | population
police = police | IDN | state
students = Students in Makassar | IDN | population
navy = an Indonesian navy patrol | IDN | state
gunboat = a Malaysian gunboat | MYS | state
prawiro = Hadi Prawiro | IDN | person | The foreign minister
colleague = his Malaysian colleague | MYS | person
%events
SANCTION/discontinue happened core | indonesia > malaysia | 2009-06-26 | - | "Indonesia [stopped sending maids] to" | contexts: migration, economic
ASSAULT/torture happened core | hau > woman | - | Kuala Lumpur MYS | "Lumpur [scalded] with" | contexts: human_rights
ASSAULT/beat happened | hau > woman | - | Kuala Lumpur MYS | "water and [beat] with" | contexts: human_rights
ACCUSE/disapprove happened | malaysia > indonesia | - | - | "Malaysia [regretted] the step" | contexts: diplomatic
AGREE happened core | yunus > indonesia | - | - | "Yunus, [offered] to fly" | contexts: diplomatic
CONSULT/visit planned core | yunus > indonesia | 2009-06-29..2009-07-05 | Jakarta IDN | "offered to [fly to Jakarta]" | contexts: diplomatic, migration
CONSULT planned | yunus, sasmita > - | 2009-06-29..2009-07-05 | Jakarta IDN | "next week to [negotiate]" | contexts: migration
AGREE happened | sasmita > yunus | - | - | "he would be [welcome]" | contexts: diplomatic
REJECT happened core | yunus > indonesia | - | - | "Yunus [ruled out] a" | contexts: economic
REQUEST/change ongoing | indonesia > malaysia | - | - | "has been [pressing] since" | contexts: economic
ACCUSE/allege happened core | prosecutors > hau | 2009-06-01..2009-06-26 | - MYS | "was [charged] earlier" | contexts: legal
REJECT happened | prosecutors > hau | - | - MYS | "Prosecutors [opposed bail]" | contexts: legal
REJECT happened | hau > prosecutors | - | - | "She has [denied]" | contexts: legal
PROTEST/obstruct happened core | youths > malaysia | - | Jakarta IDN | "[set up a roadblock] on" | contexts: diplomatic
COERCE happened | youths > motorists | - | Jakarta IDN | "and [checked passing motorists] for" | contexts: rights_freedoms
COERCE happened | police > youths | - | Jakarta IDN | "police [dispersed] them" | contexts: crime
COERCE/arrest happened core | police > youths | - | Jakarta IDN | "hours and [took nine in]" | contexts: crime
PROTEST/vandalize happened core | students > malaysia | - | Makassar IDN | "[burned a Malaysian flag]" | contexts: diplomatic
ACCUSE/disapprove ongoing | indonesia, malaysia > - | - | Ambalat - | "are also [at odds] over" | contexts: territory
MOBILIZE/weapons happened | navy > gunboat | 2009-05-01..2009-05-31 | Ambalat - | "patrol [chased off] a" | contexts: territory
REQUEST happened | prawiro > - | - | - | "[called for calm]" | contexts: diplomatic
CONCEDE happened core | prawiro > colleague | - | - | "and [apologized] to" | contexts: diplomatic
CONSULT/phone happened | prawiro, colleague > - | - | - | "colleague [by phone]" | contexts: diplomatic
%statements
S1 | sasmita | direct named | "Sasmita [said]. He" | "No more girls will go … their own hands,"
S2 | sasmita | indirect named | "He [expected] the" | "the freeze to last a month or two"
S3 | malaysia | indirect institution | "[regretted] the" | "the step"
S4 | yunus | indirect named | "[offered] to fly" | "to fly to Jakarta next week to negotiate a new labour agreement"
S5 | sasmita | indirect named | "Sasmita [said] he" | "he would be welcome"
S6 | yunus | indirect named | "[ruled out] a" | "a minimum wage"
S7 | hau | indirect named | "has [denied] the" | "the charges"
S8 | prawiro | direct named | "guests," he [said]" | "We do not sweep our guests,"
S9 | prawiro | indirect named | "[called for] calm" | "calm"
%figures
"[three years]" | exact 3 year | abuse
"[up to 20 years]" | up_to 20 year | prison term
"[two hours]" | exact 2 hour | roadblock
"took [nine] in" | exact 9 person | youths questioned
%visits
yunus planned | Jakarta IDN 2009-06-29..2009-07-05
%places
JAKARTA IDN; Indonesia IDN; Malaysia MYS; Kuala Lumpur MYS; Jakarta IDN; Diponegoro Street IDN; Makassar IDN; Ambalat -
%dates
"[June 26, 2009]" = 2009-06-26; "on [Friday]" = 2009-06-26; "[next week]" = 2009-06-29..2009-07-05; "[earlier this month]" = 2009-06-01..2009-06-26; "in [May]" = 2009-05-01..2009-05-31
