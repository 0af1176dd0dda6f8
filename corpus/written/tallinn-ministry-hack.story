name: tallinn-ministry-hack
published: 2016-05-23
style: agency
region: Europe
negatives: sports

Estonia: hackers wiped ministry servers; Tallinn points east

TALLINN, May 23, 2016 (Baltic News Bureau) – Hackers broke into the network of Estonia's social affairs ministry over the weekend and wiped the records of 41,000 pensioners, the state information agency said on Monday.

Agency director Kristjan Laurits said the intruders "left a signature that we have met before in the company of Russian military intelligence". He stopped short of blaming Moscow outright. Interior Minister Epp Raudvere did not: the attack, she told parliament, was ordered in Moscow and "will have a price".

Russia's ambassador, Gennady Voloshin, dismissed the charge as "spy fiction for long evenings". He was summoned to the foreign ministry later in the day. Estonia has not asked for consultations under Article 4 of the NATO treaty, a government spokeswoman said, but it may do so if the investigators confirm a foreign hand.

Finland sent a team of 12 specialists, who arrived by ferry on Sunday night. Latvia and Germany promised servers. NATO's cyber centre in Tallinn is sharing its data with the prosecutors, who opened a criminal investigation on Saturday.

The outage hit the website of the national basketball league as well; fans of Kalev, who had hammered Tartu 92–61, had to wait for the score until morning.

%actors
hackers = Hackers | - | organization | the intruders
ministry = social affairs ministry | EST | state
agency = the state information agency | EST | state
laurits = Kristjan Laurits | EST | person
raudvere = Epp Raudvere | EST | person
moscow = Moscow | RUS | state
russia = Russia | RUS | state
voloshin = Gennady Voloshin | RUS | person
estonia = Estonia | EST | state | Tallinn
spokeswoman = a government spokeswoman | EST | person
finland = Finland | FIN | state
latvia = Latvia | LVA | state
germany = Germany | DEU | state
centre = NATO's cyber centre | - | igo
prosecutors = the prosecutors | EST | state
fm = the foreign ministry | EST | state
nato = NATO | - | igo
%events
COERCE/cyber happened core | hackers > ministry | 2016-05-21..2016-05-22 | - | "Hackers [broke into] the network" | contexts: cyber | by S1
ACCUSE/allege happened | laurits > russia | - | - | "have [met before] in the company" | contexts: cyber, intelligence | by S2
ACCUSE/allege denied | laurits > moscow | - | - | "of [blaming] Moscow outright" | contexts: cyber
ACCUSE/allege happened core | raudvere > moscow | 2016-05-23 | - | "she [told parliament], was" | contexts: cyber
THREATEN happened core | raudvere > moscow | 2016-05-23 | - | ""[will have a price]"" | contexts: cyber | by S3
REJECT happened core | voloshin > raudvere | - | - | "Voloshin, [dismissed] the charge" | contexts: diplomatic
ACCUSE/disapprove happened core | fm > voloshin | 2016-05-23 | - | "He was [summoned] to" | contexts: diplomatic
REQUEST/meet denied | estonia > nato | - | - | "Estonia [has not asked] for" | contexts: diplomatic, military | by S5
REQUEST/meet hypothetical | estonia > nato | - | - | "but it [may do so] if" | contexts: diplomatic
AID happened core | finland > estonia | 2016-05-22 | - | "Finland [sent a team] of" | contexts: cyber
AGREE happened core | latvia, germany > estonia | - | - | "Germany [promised] servers" | contexts: cyber
COOPERATE ongoing | centre > prosecutors | - | Tallinn EST | "is [sharing its data] with" | contexts: cyber
ACCUSE/investigate happened core | prosecutors > hackers | 2016-05-21 | - | "who [opened a criminal investigation]" | contexts: cyber, legal
%statements
S1 | agency | indirect institution | "agency [said] on Monday" | "Hackers broke into the network of Estonia's social affairs ministry over the weekend and wiped the records of 41,000 pensioners"
S2 | laurits | mixed named | "Kristjan Laurits [said] the" | "the intruders "left a signature that we have met before in the company of Russian military intelligence""
S3 | raudvere | mixed named | "she [told] parliament" | "was ordered in Moscow and "will have a price""
S4 | voloshin | mixed named | "[dismissed] the charge" | "the charge as "spy fiction for long evenings""
S5 | spokeswoman | indirect anonymous | "spokeswoman [said], but" | "Estonia has not asked for consultations under Article 4 of the NATO treaty"
%figures
"records of [41,000 pensioners]" | exact 41000 person | pensioners whose records were wiped
"team of [12 specialists]" | exact 12 person | Finnish specialists sent
%places
Estonia EST; Tallinn EST; TALLINN EST; Moscow RUS; Russia RUS; Finland FIN; Latvia LVA; Germany DEU
%dates
"TALLINN, [May 23, 2016]" = 2016-05-23
"over [the weekend]" = 2016-05-21..2016-05-22
"said on [Monday]" = 2016-05-23
"on [Sunday night]" = 2016-05-22
"investigation on [Saturday]" = 2016-05-21
