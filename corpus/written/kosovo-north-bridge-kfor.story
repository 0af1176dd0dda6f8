name: kosovo-north-bridge-kfor
published: 2011-07-27
style: agency
region: Europe
negatives: history

ZVECAN, Kosovo, July 27, 2011 (Continental Press) – Masked youths set fire to a border post in northern Kosovo with petrol bombs on Wednesday, hours after NATO peacekeepers brokered the withdrawal of a Kosovar police unit that had taken it over on Monday night.

One policeman, Enver Gashi, 28, died of a gunshot wound to the head. Pristina said a Serb sniper had killed him as his column pulled back. Belgrade's chief negotiator, Milorad Tešić, who spent the night in the mountains persuading villagers to clear two roadblocks, condemned the shooting and accused Prime Minister Arben Hoxhaj of "trying to win by night what he cannot win by day".

Hoxhaj defended the raid. He said it was meant to enforce a ban on Serbian goods, decreed last week in reply to Serbia's refusal to accept Kosovo's customs stamp since 2008. Catherine Bellamy, the EU's mediator, told both of them to return to the talks in Brussels, which Serbia had put off on July 20.

KFOR sent two platoons of French and American soldiers to the post and declared the area a restricted zone. Its commander, German General Edgar Bülow, said his men would shoot if they were fired upon. Russia asked for a meeting of the Security Council. The United States regretted that Pristina had acted without consulting it.

In Belgrade, some 50 football hooligans tried to reach the U.S. embassy, torched in 2008, but were held back by police.

%actors
youths = Masked youths | XKX | population
nato = NATO peacekeepers | - | igo | KFOR
unit = a Kosovar police unit | XKX | state
gashi = Enver Gashi | XKX | person | One policeman
pristina = Pristina | XKX | state
sniper = a Serb sniper | SRB | armed_group
tesic = Milorad Tešić | SRB | person
villagers = villagers | XKX | population
hoxhaj = Arben Hoxhaj | XKX | person | Hoxhaj
serbia = Serbia | SRB | state | Belgrade
kosovo = Kosovo | XKX | state
bellamy = Catherine Bellamy | - | person
bulow = Edgar Bülow | - | person
russia = Russia | RUS | state
council = the Security Council | - | igo
us = The United States | USA | state
hooligans = some 50 football hooligans | SRB | population
police = police | SRB | state
%events
ASSAULT/primitive happened core | youths > kosovo | 2011-07-27 | Kosovo XKX | "youths [set fire to] a border" | contexts: territory
CONSULT happened | nato > unit | 2011-07-27 | - | "peacekeepers [brokered] the" | contexts: peacekeeping
RETREAT/withdraw happened core | unit > - | 2011-07-27 | Kosovo XKX | "the [withdrawal] of a Kosovar" | contexts: peacekeeping, territory
COERCE/seize happened core | unit > serbia | 2011-07-25 | Kosovo XKX | "had [taken it over] on" | contexts: territory
ASSAULT/firearms happened core | sniper > gashi | - | - | "had [killed him] as" | contexts: territory | by S1
CONSULT happened | tesic, villagers > - | - | - | "[persuading] villagers to" | contexts: territory
ACCUSE/disapprove happened core | tesic > - | - | - | "[condemned] the shooting"
ACCUSE/allege happened core | tesic > hoxhaj | - | - | "and [accused] Prime Minister" | contexts: territory
REJECT/change happened | hoxhaj > serbia | - | - | "Hoxhaj [defended] the raid" | contexts: territory
SANCTION/discontinue happened core | hoxhaj > serbia | 2011-07-18..2011-07-24 | - | "a [ban on Serbian goods]" | contexts: economic | by S4
REJECT happened | serbia > kosovo | - | - | "Serbia's [refusal to accept] Kosovo's" | contexts: economic | by S4
REQUEST/meet happened core | bellamy > hoxhaj, serbia | - | - | "mediator, [told both of them]" | contexts: diplomatic
REJECT/meet happened | serbia > kosovo | 2011-07-20 | - | "Serbia had [put off] on" | contexts: diplomatic | by S5
MOBILIZE/troops happened core | nato > - | - | ZVECAN XKX | "KFOR [sent two platoons] of" | contexts: peacekeeping
COERCE/restrict happened | nato > - | - | - | "and [declared the area] a" | contexts: peacekeeping
THREATEN/violence happened core | bulow > youths | - | - | "his men [would shoot] if" | contexts: peacekeeping | by S6
REQUEST/meet happened core | russia > council | - | - | "Russia [asked for] a" | contexts: diplomatic
ACCUSE/disapprove happened core | us > pristina | - | - | "States [regretted] that" | contexts: diplomatic
PROTEST/riot happened | hooligans > us | - | Belgrade SRB | "hooligans [tried to reach] the"
COERCE/restrict happened | police > hooligans | - | Belgrade SRB | "were [held back] by police"
ASSAULT/primitive happened | - > us | 2008-01-01..2008-12-31 | Belgrade SRB | "embassy, [torched] in 2008"
%statements
S1 | pristina | indirect institution | "Pristina [said]" | "a Serb sniper had killed him as his column pulled back"
S2 | tesic | indirect named | "roadblocks, [condemned] the" | "the shooting"
S3 | tesic | mixed named | "and [accused] Prime" | "Prime Minister Arben Hoxhaj of "trying to win by night what he cannot win by day""
S4 | hoxhaj | indirect named | "He [said] it" | "it was meant to enforce a ban … customs stamp since 2008"
S5 | bellamy | indirect named | "mediator, [told] both" | "both of them to return to the talks in Brussels, which Serbia had put off on July 20"
S6 | bulow | indirect named | "Bülow, [said] his" | "his men would shoot if they were fired upon"
S7 | us | indirect institution | "[regretted] that Pristina" | "Pristina had acted without consulting it"
S8 | russia | indirect institution | "Russia [asked for]" | "a meeting of the Security Council"
%figures
"[One policeman]" | exact 1 person | policemen killed
"clear [two roadblocks]" | exact 2 item | roadblocks
"sent [two platoons]" | exact 2 item | platoons sent
"[some 50 football hooligans]" | about 50 person | hooligans
%visits
tesic happened | - XKX -
%places
ZVECAN XKX; Kosovo XKX; Pristina XKX; Belgrade SRB; Serbia SRB; Brussels BEL; Russia RUS; United States USA
%dates
"Kosovo, [July 27, 2011]" = 2011-07-27
"bombs on [Wednesday]" = 2011-07-27
"over on [Monday night]" = 2011-07-25
"decreed [last week]" = 2011-07-18..2011-07-24
"since [2008]. Catherine" = 2008-01-01..2008-12-31
"off on [July 20]" = 2011-07-20
"torched in [2008]" = 2008-01-01..2008-12-31
