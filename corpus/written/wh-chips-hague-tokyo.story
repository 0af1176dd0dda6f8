name: wh-chips-hague-tokyo
published: 2023-01-27
style: white-house
region: Global
negatives: none

Readout of National Security Advisor Ruth Kessler's Meeting with Japanese and Dutch Counterparts

National Security Advisor Ruth Kessler hosted Willem Brandsma, Foreign Policy Advisor to the Prime Minister of the Netherlands, and Haruto Minobe, Secretary General of Japan's National Security Secretariat, at the White House today.

They concluded an understanding on the export of lithography equipment and agreed to keep its terms confidential. Ms. Kessler thanked both of them for their partnership. They expressed concern about the acquisition of sensitive technologies through front companies, and about the recruitment by the People's Liberation Army of retired Western pilots.

The three also discussed the safety of artificial intelligence. Mr. Minobe proposed a working group under the Japanese presidency of the G7, which the United States and the Netherlands supported. Japan plans to resume joint semiconductor research with IMEC in April.

Mr. Brandsma will brief the Dutch parliament next week. Beijing's embassy in The Hague has already warned that the Netherlands would "bear the consequences".

%actors
kessler = Ruth Kessler | USA | person | Ms. Kessler
brandsma = Willem Brandsma | NLD | person | Mr. Brandsma
minobe = Haruto Minobe | JPN | person | Mr. Minobe
pla = People's Liberation Army | CHN | state
us = the United States | USA | state
netherlands = the Netherlands | NLD | state
japan = Japan | JPN | state
imec = IMEC | BEL | organization
parliament = the Dutch parliament | NLD | state
embassy = Beijing's embassy in The Hague | CHN | state
pilots = retired Western pilots | - | population
%events
CONSULT/visit happened core | brandsma, minobe > kessler | 2023-01-27 | White House USA | "Kessler [hosted] Willem" | contexts: technology, diplomatic
AGREE happened core | kessler, brandsma, minobe > - | 2023-01-27 | White House USA | "They [concluded an understanding] on" | contexts: technology, economic
AGREE happened | kessler, brandsma, minobe > - | 2023-01-27 | White House USA | "and [agreed to keep] its" | contexts: technology
SUPPORT happened | kessler > brandsma, minobe | 2023-01-27 | White House USA | "Ms. Kessler [thanked] both" | contexts: diplomatic
ACCUSE/disapprove happened core | kessler, brandsma, minobe > pla | 2023-01-27 | White House USA | "They [expressed concern] about" | contexts: technology, military
COOPERATE happened | pla > pilots | - | - | "the [recruitment] by the" | contexts: military | by S1
CONSULT happened | kessler, brandsma, minobe > - | 2023-01-27 | White House USA | "also [discussed] the safety" | contexts: technology
REQUEST/meet happened | minobe > us, netherlands | 2023-01-27 | White House USA | "Mr. Minobe [proposed] a" | contexts: technology
SUPPORT happened | us, netherlands > japan | 2023-01-27 | White House USA | "the Netherlands [supported]" | contexts: technology
COOPERATE planned core | japan, imec > - | 2023-04-01..2023-04-30 | - | "plans to [resume joint semiconductor research]" | contexts: technology
CONSULT planned | brandsma, parliament > - | 2023-01-30..2023-02-05 | - | "[will brief] the Dutch" | contexts: legislative
THREATEN happened core | embassy > netherlands | - | The Hague NLD | "has already [warned] that" | contexts: diplomatic
%statements
S1 | kessler, brandsma, minobe | indirect named | "[expressed concern] about" | "the acquisition of sensitive technologies … retired Western pilots"
S2 | embassy | mixed institution | "already [warned] that" | "the Netherlands would "bear the consequences""
S3 | minobe | indirect named | "Minobe [proposed]" | "a working group under the Japanese presidency of the G7"
S4 | kessler | indirect named | "[thanked] both of" | "both of them for their partnership"
%visits
brandsma happened | White House USA 2023-01-27
minobe happened | White House USA 2023-01-27
%places
White House USA; Netherlands NLD; Japan JPN; United States USA; The Hague NLD; Beijing CHN
%dates
"House [today]" = 2023-01-27
"in [April]" = 2023-04-01..2023-04-30
"parliament [next week]" = 2023-01-30..2023-02-05
