name: pibor-cattle-militia-white-flags
published: 2012-01-05
style: agency
region: Africa
negatives: none

JUBA, Jan 5, 2012 (Nile Wire) – Some 6,000 young men with spears, rifles and satellite telephones are marching on Pibor and have promised to be through with it by the weekend, United Nations officials said on Thursday.

The column, which calls itself the Cattle Restoration Army, left the swamps of Lou country on Dec 23. It carries its own doctor. "They are better fed than the battalion which is meant to stop them," said one official, who asked not to be identified because he was speaking of the battalion.

South Sudan has sent 800 soldiers to the town; the United Nations has moved 400 peacekeepers, among them Indians and Mongolians, by helicopter. The governor of Jonglei, Gatluak Riek Thon, flew to the column's camp on Tuesday with two bishops and a radio and asked the elders to turn back. They heard him politely. Then they handed him a list of 80,000 stolen cows.

A letter distributed in the camp threatens to drive the Murle off their land as far as the Ethiopian border. President Kuol Deng Majok called it shameful, and ordered that its author, a dentist living in Minnesota, be arrested should he ever come home.

In Pibor the women have gone into the bush with the children. The Catholic clinic was evacuated on Monday. Its director, Sister Pia Lunghi, complained that a peacekeeping patrol had passed her gate three times "and saluted".

Murle fighters killed 41 people in Wek in August; they say that it was in return for April.

The United States urged both communities to release abducted children. Rain is not expected before May.

%actors
cra = Cattle Restoration Army | SSD | armed_group | Some 6,000 young men; The column; the elders
un = United Nations | - | igo | United Nations officials; a peacekeeping patrol
official = one official | - | person
ss = South Sudan | SSD | state
thon = Gatluak Riek Thon | SSD | person | The governor of Jonglei
bishops = two bishops | SSD | person
murle = the Murle | SSD | population | both communities
kuol = Kuol Deng Majok | SSD | person | President Kuol Deng Majok
author = a dentist living in Minnesota | SSD | person | its author
pibor = Pibor | SSD | population | the women
lunghi = Pia Lunghi | - | person | Sister Pia Lunghi
murlefighters = Murle fighters | SSD | armed_group
wek = 41 people in Wek | SSD | population
usa = United States | USA | state
%events
MOBILIZE/militia ongoing core | cra > pibor | - | Pibor SSD | "are [marching on] Pibor" | contexts: religion_ethnicity, natural_resource | by S1
MOBILIZE/troops happened core | ss > cra | - | - SSD | "has [sent 800 soldiers] to" | contexts: military
MOBILIZE/troops happened core | un > cra | - | - SSD | "has [moved 400 peacekeepers], among" | contexts: peacekeeping
CONSULT/visit happened | thon, bishops > cra | 2012-01-03 | - SSD | "Thon, [flew to] the" | contexts: religion_ethnicity
REQUEST/yield happened core | thon > cra | 2012-01-03 | - SSD | "and [asked] the elders" | contexts: religion_ethnicity
REQUEST/yield happened | cra > thon | 2012-01-03 | - SSD | "they [handed him a list]" | contexts: natural_resource
THREATEN/territory happened core | cra > murle | - | - SSD | "camp [threatens] to" | contexts: religion_ethnicity, territory
ACCUSE/disapprove happened | kuol > author | - | - | "Majok [called it shameful]" | contexts: religion_ethnicity
THREATEN/arrest happened core | kuol > author | - | - | "and [ordered] that" | contexts: legal
ACCUSE/disapprove happened core | lunghi > un | - | Pibor SSD | "Lunghi, [complained] that" | contexts: peacekeeping
ASSAULT happened | murlefighters > wek | 2011-08-01..2011-08-31 | Wek SSD | "fighters [killed] 41" | contexts: religion_ethnicity
REQUEST/yield happened | usa > cra, murle | - | - | "States [urged] both" | contexts: human_rights, diplomatic
%statements
S1 | un | indirect institution | "officials [said] on Thursday" | "Some 6,000 young men with … by the weekend,"
S2 | official | direct anonymous | "them," [said] one" | "They are better fed than the battalion which is meant to stop them,"
S3 | kuol | indirect named | "[called] it shameful" | "it shameful"
S4 | lunghi | mixed named | "[complained] that" | "a peacekeeping patrol had passed her gate three times "and saluted"
S5 | murlefighters | indirect institution | "they [say] that" | "it was in return for April"
S6 | usa | indirect institution | "[urged] both" | "both communities to release abducted children"
%figures
"[Some 6,000 young men]" | about 6000 person | marchers of the column
"[800 soldiers]" | exact 800 person | soldiers
"[400 peacekeepers]" | exact 400 person | peacekeepers
"[80,000 stolen cows]" | exact 80000 item | cows
"[41 people]" | exact 41 person | killed at Wek
"[three times]" | exact 3 item | patrols past the gate
%visits
thon, bishops happened | - SSD 2012-01-03
%places
JUBA SSD; Pibor SSD; Lou country SSD; South Sudan SSD; Jonglei SSD; Minnesota USA; Wek SSD; United States USA
%dates
"JUBA, [Jan 5, 2012]" = 2012-01-05; "by [the weekend]" = 2012-01-07..2012-01-08; "on [Thursday]" = 2012-01-05; "on [Dec 23]" = 2011-12-23; "on [Tuesday]" = 2012-01-03; "on [Monday]" = 2012-01-02; "in [August]" = 2011-08-01..2011-08-31; "for [April]" = 2011-04-01..2011-04-30; "before [May]" = 2012-05-01..2012-05-31
