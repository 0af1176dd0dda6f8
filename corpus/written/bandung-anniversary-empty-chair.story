name: bandung-anniversary-empty-chair
published: 2015-04-25
style: agency
region: Asia
negatives: history

BANDUNG, Indonesia, April 25 – Presidents, princes and two unrecognised foreign ministers walked the 120 metres from the Savoy Homann hotel to Merdeka hall on Friday, as their grandfathers had done sixty years before, when Asia and Africa first met without their landlords.

In 1955 there were 29 delegations. They condemned colonialism "in all its manifestations", after a quarrel of two days over whether Moscow had any. The weather was hot. This time there were 77, and air conditioning.

President Bambang Soegiharto told his guests that the world's money still spoke with two accents. He urged reform of the Security Council. Chinese President Luo Weiguo and Japanese Prime Minister Kaede Morishita, who had not talked since November, met for 25 minutes in a side room and agreed to reopen a hotline between their coast guards; he smiled, she did not. South Korea, whose delegate sat two chairs away, deplored that she had again not apologised for the war.

Zimbabwe's Farai Munhumutapa praised his host for having executed no one this week. Australia and Brazil have withdrawn their ambassadors over Indonesia's plan to shoot nine drug couriers, and a small group of students with candles stood behind the police line. "It is our law," the foreign minister said. She refused to name a day.

A chair was left empty for Palestine's leader, whose flight was refused passage by a neighbour. Everyone clapped at it.

The final message runs to 41 paragraphs. Fruit was served.

%actors
delegations = 29 delegations | - | state
soegiharto = Bambang Soegiharto | IDN | person | his host; President Bambang Soegiharto
guests = his guests | - | state | Presidents, princes and two unrecognised foreign ministers
luo = Luo Weiguo | CHN | person | Chinese President Luo Weiguo
morishita = Kaede Morishita | JPN | person | Japanese Prime Minister Kaede Morishita
sk = South Korea | KOR | state | whose delegate
munhumutapa = Farai Munhumutapa | ZWE | person
australia = Australia | AUS | state
brazil = Brazil | BRA | state
indonesia = Indonesia | IDN | state
couriers = nine drug couriers | - | population
students = a small group of students with candles | IDN | population
fm = the foreign minister | IDN | person
palestine = Palestine's leader | PSE | person
neighbour = a neighbour | - | state
unsc = the Security Council | - | igo
%events
CONSULT/multilateral happened core | soegiharto, guests > - | 2015-04-24 | BANDUNG IDN | "ministers [walked] the" | contexts: diplomatic
CONSULT/multilateral happened | delegations > - | 1955-01-01..1955-12-31 | BANDUNG IDN | "Africa first [met] without" | contexts: diplomatic
ACCUSE/disapprove happened | delegations > - | 1955-01-01..1955-12-31 | BANDUNG IDN | "They [condemned] colonialism" | contexts: diplomatic, territory
REQUEST/change happened core | soegiharto > unsc | 2015-04-24 | BANDUNG IDN | "He [urged] reform" | contexts: diplomatic
CONSULT/third-party happened core | luo, morishita > - | 2015-04-24 | BANDUNG IDN | "November, [met] for" | contexts: diplomatic
AGREE happened core | luo, morishita > - | 2015-04-24 | BANDUNG IDN | "and [agreed] to reopen" | contexts: diplomatic, military
ACCUSE/disapprove happened core | sk > morishita | 2015-04-24 | BANDUNG IDN | "away, [deplored] that" | contexts: diplomatic, reparations
CONCEDE denied | morishita > sk | 2015-04-24 | BANDUNG IDN | "again [not apologised] for" | contexts: reparations
SUPPORT happened | munhumutapa > soegiharto | 2015-04-24 | BANDUNG IDN | "Munhumutapa [praised] his" | contexts: human_rights
SANCTION/withdraw happened core | australia, brazil > indonesia | - | - IDN | "have [withdrawn] their" | contexts: diplomatic, illegal_drugs
ASSAULT/targeted planned | indonesia > couriers | - | - IDN | "plan to [shoot] nine" | contexts: illegal_drugs, legal
PROTEST/demo happened | students > indonesia | 2015-04-24 | BANDUNG IDN | "candles [stood] behind" | contexts: human_rights
REJECT happened | fm > - | - | - | "She [refused] to" | contexts: human_rights
CONSULT/visit cancelled | palestine > indonesia | - | BANDUNG IDN | "whose [flight] was" | contexts: diplomatic
COERCE/restrict happened | neighbour > palestine | - | - | "was [refused passage] by" | contexts: diplomatic
%statements
S1 | soegiharto | indirect named | "[told] his" | "the world's money still spoke with two accents"
S2 | fm | direct anonymous | "minister [said]. She" | "It is our law,"
S3 | sk | indirect anonymous | "[deplored] that" | "she had again not apologised for the war"
S4 | delegations | mixed institution | "They [condemned]" | "colonialism "in all its manifestations""
S5 | soegiharto | indirect named | "He [urged] reform" | "reform of the Security Council"
%figures
"[120 metres]" | exact 120 metre | way to the hall
"[29 delegations]" | exact 29 item | delegations in 1955
"were [77], and" | exact 77 item | delegations
"[25 minutes]" | exact 25 minute | meeting
"[nine drug couriers]" | exact 9 person | condemned
"[41 paragraphs]" | exact 41 item | paragraphs
"of [two days]" | exact 2 day | quarrel
%visits
palestine cancelled | BANDUNG IDN -
%places
BANDUNG IDN; Indonesia IDN; Merdeka hall IDN; Asia -; Africa -; Moscow RUS; South Korea KOR; Zimbabwe ZWE; Australia AUS; Brazil BRA; Palestine PSE
%dates
"Indonesia, [April 25]" = 2015-04-25; "on [Friday]" = 2015-04-24; "In [1955]" = 1955-01-01..1955-12-31; "[this week]" = 2015-04-20..2015-04-26; "since [November]" = 2014-11-01..2014-11-30
