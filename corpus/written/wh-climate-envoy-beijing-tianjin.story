name: wh-climate-envoy-beijing-tianjin
published: 2021-09-03
style: white-house
region: Asia
negatives: none

Statement on Special Presidential Envoy for Climate Gerald Forsythe's Visit to Tianjin

Special Presidential Envoy for Climate Gerald Forsythe concluded two days of meetings in Tianjin, China, on September 2. He arrived from Tokyo, where he had met Prime Minister Kenji Morozumi on August 31.

Envoy Forsythe and his counterpart Xie Yuanchao had candid exchanges. The United States reiterated its call on the PRC to announce a moratorium on the financing of coal-fired plants abroad and to commit to peak emissions earlier. The PRC side agreed to a further round before Glasgow. It stated that climate cooperation cannot be separated from the wider relationship, and asked Washington to stop treating China as a threat and to lift sanctions on solar products from Xinjiang. The Envoy declined to negotiate on the latter. He rejected any suggestion that human rights are for sale.

Japan pledged to double its climate finance, a step which Envoy Forsythe applauded. He also held a video conference with Vice Premier Han Zhengyi, who warned that an oasis may be surrounded by desert.

The Envoy will travel to Delhi on September 11, provided that health conditions permit. A planned stop in Seoul has been canceled.

%actors
forsythe = Gerald Forsythe | USA | person | Envoy Forsythe; The Envoy
morozumi = Kenji Morozumi | JPN | person
xie = Xie Yuanchao | CHN | person
us = The United States | USA | state | Washington
prc = the PRC | CHN | state | China; The PRC side
japan = Japan | JPN | state
han = Han Zhengyi | CHN | person
india = Delhi | IND | state
korea = Seoul | KOR | state
xinjiang = Xinjiang | CHN | organization
%events
CONSULT/visit happened core | forsythe > prc | 2021-09-01..2021-09-02 | Tianjin CHN | "Forsythe's [Visit] to Tianjin" | contexts: environment, diplomatic
CONSULT happened core | forsythe, xie > - | 2021-09-01..2021-09-02 | Tianjin CHN | "concluded two days of [meetings] in" | contexts: environment
CONSULT/visit happened | forsythe > japan | 2021-08-31 | Tokyo JPN | "He [arrived from Tokyo], where" | contexts: environment
CONSULT happened core | forsythe, morozumi > - | 2021-08-31 | Tokyo JPN | "he had [met] Prime" | contexts: environment
REQUEST/change happened core | us > prc | 2021-09-01..2021-09-02 | Tianjin CHN | "States [reiterated its call] on" | contexts: environment, natural_resource
AGREE happened core | prc > us | 2021-09-01..2021-09-02 | Tianjin CHN | "side [agreed] to a" | contexts: environment
REQUEST/change happened core | prc > us | 2021-09-01..2021-09-02 | Tianjin CHN | "and [asked Washington] to" | contexts: diplomatic, economic
SANCTION/discontinue ongoing | us > xinjiang | - | - | "lift [sanctions on solar products]" | contexts: economic | by S3
REJECT happened core | forsythe > prc | 2021-09-01..2021-09-02 | Tianjin CHN | "Envoy [declined to negotiate] on" | contexts: economic
REJECT happened | forsythe > prc | - | - | "He [rejected] any" | contexts: human_rights
AGREE happened core | japan > - | - | - | "Japan [pledged] to" | contexts: environment
SUPPORT happened | forsythe > japan | - | - | "Forsythe [applauded]" | contexts: environment
CONSULT/phone happened core | forsythe, han > - | - | - | "held a [video conference] with" | contexts: environment
THREATEN happened | han > us | - | - | "who [warned] that" | contexts: diplomatic, environment
CONSULT/visit planned core | forsythe > india | 2021-09-11 | Delhi IND | "will [travel to] Delhi" | contexts: environment
CONSULT/visit cancelled | forsythe > korea | - | Seoul KOR | "A planned [stop] in" | contexts: environment
%statements
S1 | us | indirect institution | "[reiterated] its call" | "its call on the PRC to announce a moratorium … peak emissions earlier"
S2 | prc | indirect institution | "It [stated] that" | "climate cooperation cannot be separated from the wider relationship"
S3 | prc | indirect institution | "and [asked] Washington" | "Washington to stop treating China as a threat and to lift sanctions on solar products from Xinjiang"
S4 | han | indirect named | "who [warned]" | "an oasis may be surrounded by desert"
S5 | japan | indirect institution | "[pledged] to double" | "to double its climate finance"
%figures
"concluded [two days] of" | exact 2 day | meetings
"to [double] its" | exact 2 ratio | Japan's climate finance
%visits
forsythe happened | Tokyo JPN 2021-08-31; Tianjin CHN 2021-09-01..2021-09-02
forsythe planned | Delhi IND 2021-09-11
forsythe cancelled | Seoul KOR -
%places
Tianjin CHN; China CHN; Tokyo JPN; PRC CHN; Glasgow GBR; Washington USA; Xinjiang CHN; Japan JPN; Delhi IND; Seoul KOR; United States USA
%dates
"on [September 2]" = 2021-09-02
"on [August 31]" = 2021-08-31
"on [September 11]" = 2021-09-11
