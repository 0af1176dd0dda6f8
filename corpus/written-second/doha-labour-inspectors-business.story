name: doha-labour-inspectors-business
published: 2016-03-23
style: local
region: Middle-East
negatives: business, sports

DOHA – The Ministry of Labour has closed eleven recruitment offices for charging fees to workers, an official said on Tuesday, as Qatar prepared to receive a team from the International Labour Organization.

The offices, in Najma and the Industrial Area, had taken up to QR9,000 from drivers and cooks from Nepal and Kenya. Their licences have been withdrawn. Four managers were referred to the public prosecutor.

"The law is new, but the practice is old," said Jassim Al Kaabi-Thani, director of inspection. He promised that 375 inspectors, up from 294 last year, would be at work by the summer.

The Nepalese ambassador, Bishnu Maya Karki-Rana, welcomed the closures. She has asked for a shelter for women who have left their employers, and told this newspaper that she expected an answer soon.

The ILO team is due to arrive on Sunday. It comes at the invitation of the government, after trade unions lodged a complaint in Geneva two years ago. Amnesty campaigners, who are not invited, say that inspectors announce themselves by telephone. The ministry has rejected such claims as out of date.

Elsewhere in the market it was a quiet day. The index edged up 0.3 per cent in thin trading, led by banks. Gulf Ceramics proposed a dividend of QR1.5 a share and is in talks to acquire a tile maker in Ras Al Khaimah; a hostile bid, its chairman joked, would be unneighbourly.

Al Rayyan and Lekhwiya meet on Friday for the league title. Both coaches have promised to attack.

%actors
ministry = Ministry of Labour | QAT | state | The ministry
official = Qatari official | QAT | person | an official
offices = recruitment offices | QAT | organization | The offices
workers = migrant workers | - | population | workers; drivers and cooks
managers = managers of recruitment offices | QAT | person | Four managers
kaabi = Jassim Al Kaabi-Thani | QAT | person
amb = Bishnu Maya Karki-Rana | NPL | person
ilo = International Labour Organization | - | igo | ILO
qatar = Qatar | QAT | state | the government
tu = trade unions | - | organization
amn = Amnesty campaigners | - | organization
chair = chairman of Gulf Ceramics | QAT | person | its chairman
coaches = both coaches | QAT | person | Both coaches
%events
COERCE/restrict happened core | ministry > offices | - | DOHA QAT | "has [closed]"
COERCE happened | offices > workers | - | DOHA QAT | "had [taken]"
COERCE/restrict happened core | ministry > offices | - | DOHA QAT | "[withdrawn]"
ACCUSE/allege happened core | ministry > managers | - | - | "[referred to]"
AGREE happened core | kaabi > - | - | - | "He [promised]"
SUPPORT happened core | amb > ministry | - | - | "[welcomed]"
REQUEST/assist happened core | amb > qatar | - | - | "[asked for]"
CONSULT/visit planned core | ilo > qatar | 2016-03-27 | Qatar QAT | "due to [arrive]"
AGREE happened | qatar > ilo | - | - | "[invitation]"
ACCUSE/allege happened | tu > qatar | 2014-01-01..2014-12-31 | Geneva CHE | "[lodged a complaint]"
AGREE denied | qatar > amn | - | - | "[not invited]"
ACCUSE/disapprove happened core | amn > ministry | - | - | "[announce themselves]"
REJECT happened core | ministry > amn | - | - | "[rejected]"
%statements
S1 | official | indirect anonymous | "official [said]" | "The Ministry … workers,"
S2 | kaabi | direct named | "[said] Jassim" | "The law is new, but the practice is old,"
S3 | kaabi | indirect named | "He [promised]" | "375 inspectors, … by the summer"
S4 | amb | indirect named | "[welcomed]" | "the closures"
S5 | amb | indirect named | "has [asked]" | "a shelter for women who have left their employers"
S6 | amb | indirect named | "[told]" | "she expected an answer soon"
S7 | amn | indirect institution | "[say]" | "inspectors announce themselves by telephone"
S8 | ministry | indirect institution | "[rejected]" | "such claims as out of date"
S9 | chair | indirect anonymous | "[joked]" | "a hostile bid,"
S10 | coaches | indirect anonymous | "have [promised]" | "to attack"
%figures
"[eleven recruitment offices]" | exact 11 item | closed offices
"[up to QR9,000]" | up_to 9000 QAR | fees
"[Four managers]" | exact 4 person | managers
"[375 inspectors]" | exact 375 person | inspectors
"[294] last year" | exact 294 person | inspectors
"[two years]" | exact 2 year | since the complaint
"[0.3 per cent]" | exact 0.3 percent | index
"[QR1.5]" | exact 1.5 QAR | dividend a share
%visits
ilo planned | - QAT 2016-03-27
