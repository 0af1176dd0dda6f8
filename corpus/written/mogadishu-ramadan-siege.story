name: mogadishu-ramadan-siege
published: 2016-06-26
style: agency
region: Africa
negatives: none

MOGADISHU, June 26, 2016 (Sahel Wire) – Fighters of Harakat al-Nur drove a car full of explosives into the gate of the Hotel Banadir Palace on Saturday afternoon and shot their way up to the roof, from which they hurled grenades at rescuers until special forces killed the last of them at nightfall.

Fifteen people died, among them the minister of state for the environment, Burhan Ciise, who had broken his fast early because he was diabetic. "They prayed and then they came for those who were about to pray," Security Minister Abdirahman Sabrie told reporters in front of the ruin. He blamed two policemen at the checkpoint, who have been arrested.

The gunmen's radio said that seven martyrs had gone to paradise, and threatened more attacks on "apostates at breakfast".

Ethiopia's foreign ministry sent its condolences. Turkey, which is building a base in the city to train 10,000 Somali soldiers, dispatched an air ambulance and took fourteen of the wounded to Ankara on Sunday. The African Union's mission announced that it would go ahead with its withdrawal of 3,000 Kenyans and Ugandans by October. Uganda has complained about unpaid wages since the European Union cut its contribution by a fifth in January.

A US drone struck a vehicle near Bulo Fulay the same night. The Pentagon believes that it killed the man who planned last year's assault on a college in Garissa; Harakat denied it and posted his voice.

%actors
harakat = Harakat al-Nur | SOM | armed_group | Fighters of Harakat al-Nur; The gunmen; Harakat
hotel = Hotel Banadir Palace | SOM | organization
rescuers = rescuers | SOM | population
forces = special forces | SOM | state
ciise = Burhan Ciise | SOM | person | the minister of state for the environment
people = Fifteen people | SOM | population
sabrie = Abdirahman Sabrie | SOM | person | Security Minister Abdirahman Sabrie
policemen = two policemen at the checkpoint | SOM | state
somalia = Somalia | SOM | state | Somali
ethiopia = Ethiopia's foreign ministry | ETH | state
turkey = Turkey | TUR | state
wounded = fourteen of the wounded | SOM | population
amisom = The African Union's mission | - | igo
uganda = Uganda | UGA | state
eu = European Union | - | igo
usa = The Pentagon | USA | state | US
man = the man who planned last year's assault | SOM | person
college = a college in Garissa | KEN | population
apostates = apostates at breakfast | SOM | population
radio = The gunmen's radio | SOM | organization
%events
ASSAULT/suicide-attack happened core | harakat > hotel, people | 2016-06-25 | MOGADISHU SOM | "al-Nur [drove] a car" | contexts: terrorism
ASSAULT/firearms happened core | harakat > people, ciise | 2016-06-25 | MOGADISHU SOM | "and [shot] their way" | contexts: terrorism
ASSAULT/explosives happened | harakat > rescuers | 2016-06-25 | MOGADISHU SOM | "they [hurled] grenades" | contexts: terrorism
ASSAULT/firearms happened core | forces > harakat | 2016-06-25 | MOGADISHU SOM | "forces [killed] the last" | contexts: terrorism
ACCUSE/disapprove happened | sabrie > harakat | - | MOGADISHU SOM | "then they [came for those]" | contexts: terrorism
ACCUSE/allege happened | sabrie > policemen | - | MOGADISHU SOM | "He [blamed] two" | contexts: terrorism
COERCE/arrest happened | forces > policemen | - | - SOM | "have been [arrested]" | contexts: terrorism
THREATEN/violence happened core | radio > apostates | - | - | "and [threatened] more" | contexts: terrorism
SUPPORT happened core | ethiopia > somalia | - | - | "ministry [sent] its" | contexts: diplomatic
AID ongoing | turkey > somalia | - | - SOM | "which is [building] a base" | contexts: military
AID happened core | turkey > wounded | 2016-06-26 | Ankara TUR | "city to train 10,000 Somali soldiers, [dispatched] an" | contexts: health
RETREAT/withdraw planned core | amisom > somalia | - | - SOM | "with its [withdrawal] of" | contexts: peacekeeping
ACCUSE/disapprove happened | uganda > eu | - | - | "has [complained] about" | contexts: peacekeeping
SANCTION/discontinue happened | eu > amisom | 2016-01-01..2016-01-31 | - | "Union [cut] its" | contexts: peacekeeping
ASSAULT/drone happened core | usa > man | 2016-06-25 | Bulo Fulay SOM | "drone [struck] a" | contexts: terrorism, military
ASSAULT happened | man > college | 2015-01-01..2015-12-31 | Garissa KEN | "year's [assault] on" | contexts: terrorism
REJECT happened | harakat > usa | - | - | "Harakat [denied] it" | contexts: terrorism
%statements
S1 | sabrie | direct named | "Sabrie [told] reporters" | "They prayed and then they came for those who were about to pray,"
S2 | sabrie | indirect named | "He [blamed]" | "two policemen at the checkpoint"
S3 | radio | indirect institution | "radio [said] that" | "seven martyrs had gone to paradise"
S4 | radio | mixed institution | "and [threatened] more" | "more attacks on "apostates at breakfast""
S5 | amisom | indirect institution | "mission [announced] that" | "it would go ahead with its withdrawal of 3,000 Kenyans and Ugandans by October"
%figures
"[Fifteen people]" | exact 15 person | dead
"[two policemen]" | exact 2 person | policemen arrested
"[seven martyrs]" | exact 7 person | attackers
"[10,000 Somali soldiers]" | exact 10000 person | soldiers to be trained
"[fourteen of the wounded]" | exact 14 person | wounded flown out
"[3,000 Kenyans and Ugandans]" | exact 3000 person | peacekeepers to leave
"by a [fifth]" | exact 0.2 ratio | cut of the contribution
%places
MOGADISHU SOM; Ethiopia ETH; Turkey TUR; Ankara TUR; Uganda UGA; Bulo Fulay SOM; Garissa KEN
%dates
"[June 26, 2016]" = 2016-06-26; "on [Saturday afternoon]" = 2016-06-25; "on [Sunday]" = 2016-06-26; "by [October]" = 2016-10-01..2016-10-31; "in [January]" = 2016-01-01..2016-01-31; "[last year's]" = 2015-01-01..2015-12-31
