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
ministry = The Ministry of Labour | QAT | state | The ministry; the government
offices = eleven recruitment offices | QAT | organization | The offices
official = an official | QAT | person
qatar = Qatar | QAT | state
ilo = International Labour Organization | - | igo | The ILO team
managers = Four managers | QAT | population
kaabi = Jassim Al Kaabi-Thani | QAT | person | director of inspection
karki = Bishnu Maya Karki-Rana | NPL | person | The Nepalese ambassador
unions = trade unions | - | organization
campaigners = Amnesty campaigners | - | organization
%events
COERCE/restrict happened core | ministry > offices | - | DOHA QAT | "has [closed] eleven" | contexts: migration, human_rights | by S1
CONSULT/visit planned core | ilo > qatar | 2016-03-27 | - QAT | "is due to [arrive] on" | contexts: human_rights
SANCTION happened | ministry > offices | - | - QAT | "have been [withdrawn]. Four" | contexts: legal
ACCUSE/allege happened | ministry > managers | - | - QAT | "were [referred] to" | contexts: legal
AGREE happened core | kaabi > - | - | - QAT | "He [promised] that" | contexts: human_rights
SUPPORT happened core | karki > ministry | - | - QAT | "[welcomed] the closures" | contexts: migration, diplomatic
REQUEST/assist happened core | karki > qatar | - | - QAT | "She has [asked for] a" | contexts: migration, gender
AGREE happened | qatar > ilo | - | - | "at the [invitation] of" | contexts: diplomatic
ACCUSE/allege happened core | unions > qatar | 2014-01-01..2014-12-31 | Geneva CHE | "unions [lodged a complaint] in" | contexts: human_rights
ACCUSE/disapprove happened | campaigners > ministry | - | - | "invited, [say] that" | contexts: human_rights
REJECT happened core | ministry > campaigners | - | - QAT | "has [rejected] such" | contexts: human_rights
%statements
S1 | official | indirect anonymous | "official [said] on" | "The Ministry of Labour has closed eleven recruitment offices for charging fees to workers,"
S2 | kaabi | direct named | "old," [said] Jassim" | "The law is new, but the practice is old,"
S3 | kaabi | indirect named | "[promised] that" | "375 inspectors, up from 294 last year, would be at work by the summer"
S4 | karki | indirect named | "[welcomed] the" | "the closures"
S5 | karki | indirect named | "[told] this" | "she expected an answer soon"
S6 | campaigners | indirect institution | "invited, [say] that" | "inspectors announce themselves by telephone"
S7 | ministry | indirect institution | "[rejected] such" | "such claims as out of date"
%figures
"[eleven recruitment offices]" | exact 11 item | offices closed
"[up to QR9,000]" | up to 9000 QAR | fees
"[Four managers]" | exact 4 person | managers referred to the prosecutor
"[375 inspectors]" | exact 375 person | inspectors
"from [294] last" | exact 294 person | inspectors last year
"up [0.3 per cent]" | exact 0.3 percent | rise of the index
"of [QR1.5] a" | exact 1.5 QAR | dividend
%visits
ilo planned | - QAT 2016-03-27
%places
DOHA QAT; Qatar QAT; Najma QAT; Industrial Area QAT; Nepal NPL; Kenya KEN; Geneva CHE; Ras Al Khaimah ARE
%dates
"on [Tuesday]" = 2016-03-22; "294 [last year]" = 2015-01-01..2015-12-31; "on [Sunday]" = 2016-03-27; "[two years ago]" = 2014-01-01..2014-12-31; "on [Friday]" = 2016-03-25
