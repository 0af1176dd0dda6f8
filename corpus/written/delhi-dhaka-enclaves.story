name: delhi-dhaka-enclaves
published: 2015-06-08
style: agency
region: Asia
negatives: none

DHAKA, June 8, 2015 (HNS) – India and Bangladesh exchanged the papers on Saturday that will put an end, at midnight on July 31, to 162 scraps of each other's territory, one of which is a jute field inside a village inside a farm inside the other country.

Prime Ministers Raghav Deshpande and Shaila Chowdhury presided. Deshpande, who left for home on Sunday, had brought with him the chief minister of West Bengal, Mitali Banerjee-Ray. In 2011 she torpedoed a treaty on the waters of the Teesta by refusing to board the plane. It was not signed this time either. "Birds, wind and water need no visa," Deshpande consoled his hosts.

Some 51,000 people in the enclaves may choose a nation. They have had neither school nor policeman since 1947. In Dasiar Chhara they danced; in Garati, Muslim families who wish to remain Indian accused the local headman of tearing up their forms.

The two sides signed 22 agreements in all, on buses, coastal ships and fake currency. India opened a credit line of two billion dollars. Bangladesh promised not to shelter insurgents of Assam: it handed over their leader, Anup Chetia-Gohain, in the spring. Opposition leader Rokeya Zaman, whom Deshpande received for fifteen minutes at his hotel, told him there was no democracy in her country. A boycott of the visit that her allies had planned was dropped.

%actors
india = India | IND | state
bangladesh = Bangladesh | BGD | state | her country
deshpande = Raghav Deshpande | IND | person
chowdhury = Shaila Chowdhury | BGD | person
banerjee = Mitali Banerjee-Ray | IND | person | the chief minister of West Bengal
families = Muslim families who wish to remain Indian | BGD | population
headman = the local headman | BGD | person
insurgents = insurgents of Assam | IND | armed_group
zaman = Rokeya Zaman | BGD | person | Opposition leader Rokeya Zaman
allies = her allies | BGD | organization
%events
SUPPORT happened core | india, bangladesh > - | 2015-06-06 | DHAKA BGD | "Bangladesh [exchanged] the papers" | contexts: territory
CONSULT happened core | deshpande, chowdhury > - | 2015-06-06 | DHAKA BGD | "Chowdhury [presided]" | contexts: diplomatic
CONSULT/visit happened core | deshpande, banerjee > bangladesh | 2015-06-06..2015-06-07 | DHAKA BGD | "who [left for home] on" | contexts: diplomatic
REJECT happened | banerjee > - | 2011-01-01..2011-12-31 | - | "she [torpedoed] a treaty" | contexts: natural_resource
SUPPORT denied | india, bangladesh > - | 2015-06-06 | - | "was not [signed] this time" | contexts: natural_resource
COOPERATE planned core | india, bangladesh > - | 2015-07-31 | - | "that will [put an end]" | contexts: territory
ACCUSE/allege happened | families > headman | - | Garati BGD | "Indian [accused] the" | contexts: territory, religion_ethnicity
SUPPORT happened core | india, bangladesh > - | 2015-06-06 | DHAKA BGD | "sides [signed] 22" | contexts: economic
AGREE happened core | india > bangladesh | 2015-06-06 | DHAKA BGD | "India [opened] a credit" | contexts: economic
AGREE happened core | bangladesh > india | 2015-06-06 | DHAKA BGD | "Bangladesh [promised] not" | contexts: terrorism
AID denied | bangladesh > insurgents | - | - BGD | "not to [shelter] insurgents" | contexts: terrorism
COOPERATE happened core | bangladesh > india | 2015-03-01..2015-05-31 | - | "it [handed over] their" | contexts: legal
CONSULT happened | deshpande, zaman > - | 2015-06-06..2015-06-07 | DHAKA BGD | "Deshpande [received] for" | contexts: diplomatic
ACCUSE/allege happened core | zaman > bangladesh | - | DHAKA BGD | "hotel, [told] him" | contexts: pro_democracy
PROTEST/boycott cancelled | allies > deshpande | - | - BGD | "A [boycott] of the visit" | contexts: diplomatic
%statements
S1 | deshpande | direct named | "Deshpande [consoled] his" | "Birds, wind and water need no visa,"
S2 | families | indirect anonymous | "[accused] the local" | "the local headman of tearing up their forms"
S3 | zaman | indirect named | "[told] him" | "there was no democracy in her country"
S4 | bangladesh | indirect institution | "[promised] not" | "not to shelter insurgents of Assam"
%figures
"[162 scraps]" | exact 162 item | enclaves
"[Some 51,000 people]" | about 51000 person | inhabitants
"[22 agreements]" | exact 22 item | agreements
"[two billion dollars]" | exact 2000000000 USD | credit line
"[fifteen minutes]" | exact 15 minute | audience
%visits
deshpande, banerjee happened | DHAKA BGD 2015-06-06..2015-06-07
%places
DHAKA BGD; India IND; Bangladesh BGD; West Bengal IND; Teesta -; Dasiar Chhara BGD; Garati BGD; Assam IND
%dates
"[June 8, 2015]" = 2015-06-08; "on [Saturday]" = 2015-06-06; "on [July 31]" = 2015-07-31; "on [Sunday]" = 2015-06-07; "In [2011]" = 2011-01-01..2011-12-31; "since [1947]" = 1947-01-01..1947-12-31; "in [the spring]" = 2015-03-01..2015-05-31
