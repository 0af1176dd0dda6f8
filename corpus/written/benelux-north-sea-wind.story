name: benelux-north-sea-wind
published: 2020-07-06
style: communique
region: Europe
negatives: none

North Seas Energy Cooperation: Ministerial Statement

The energy ministers of Belgium, Denmark, Germany, Ireland, Luxembourg, the Netherlands, Norway, and Sweden held a videoconference on 6 July 2020, with the German minister, Dr Henrike Sommerfeld, in the chair.

Ministers agreed to prepare joint tenders for two cross-border wind farms by the end of 2022. Belgium and Denmark signed a letter of intent on an interconnector. The European Commission offered financial support under its recovery plan.

Ireland regretted the absence of the United Kingdom, which withdrew from the group on 31 January, and asked the chair to explore an arrangement with London; Norway and the Netherlands supported the request. Germany undertook to write to the British government before the summer recess.

Ministers took note of the protest of fishermen's associations against the Borssele site and promised to consult them. They regretted that environmental organizations had lodged an appeal against the Danish permits.

The next meeting, in Dublin, will take place in November if the pandemic allows.

%actors
ministers = The energy ministers of Belgium, Denmark, Germany, Ireland, Luxembourg, the Netherlands, Norway, and Sweden | - | person | Ministers
sommerfeld = Dr Henrike Sommerfeld | DEU | person
belgium = Belgium | BEL | state
denmark = Denmark | DNK | state
ec = The European Commission | - | igo
ireland = Ireland | IRL | state
uk = United Kingdom | GBR | state | the British government; London
norway = Norway | NOR | state
netherlands = the Netherlands | NLD | state
germany = Germany | DEU | state
fishermen = fishermen's associations | - | organization
env = environmental organizations | - | organization
%events
CONSULT/phone happened core | ministers, sommerfeld > - | 2020-07-06 | - | "held a [videoconference] on" | contexts: environment, natural_resource
AGREE happened core | ministers > - | 2020-07-06 | - | "Ministers [agreed] to prepare" | contexts: environment
SUPPORT happened core | belgium, denmark > - | 2020-07-06 | - | "Denmark [signed] a letter" | contexts: natural_resource
AGREE happened | ec > ministers | 2020-07-06 | - | "Commission [offered] financial" | contexts: economic
SANCTION/withdraw happened core | uk > - | 2020-01-31 | - | "which [withdrew from the group]" | contexts: diplomatic | by S1
REQUEST happened | ireland > germany | 2020-07-06 | - | "and [asked the chair] to" | contexts: diplomatic
SUPPORT happened | norway, netherlands > ireland | 2020-07-06 | - | "Netherlands [supported] the" | contexts: diplomatic
AGREE happened core | germany > uk | 2020-07-06 | - | "Germany [undertook] to" | contexts: diplomatic
ACCUSE/disapprove happened | fishermen > ministers | - | Borssele NLD | "note of the [protest] of" | contexts: natural_resource
AGREE happened | ministers > fishermen | 2020-07-06 | - | "and [promised to consult] them" | contexts: natural_resource
ACCUSE/disapprove happened | ministers > env | 2020-07-06 | - | "They [regretted] that" | contexts: environment
REJECT happened | env > denmark | - | - | "lodged an [appeal] against" | contexts: legal, environment | by S3
CONSULT/multilateral hypothetical | ministers > - | 2020-11-01..2020-11-30 | Dublin IRL | "The next [meeting], in" | contexts: diplomatic
%statements
S1 | ireland | indirect institution | "Ireland [regretted]" | "the absence of the United Kingdom, which withdrew from the group on 31 January"
S2 | ireland | indirect institution | "and [asked] the chair" | "the chair to explore an arrangement with London"
S3 | ministers | indirect institution | "They [regretted] that" | "environmental organizations had lodged an appeal against the Danish permits"
%figures
"for [two cross-border wind farms]" | exact 2 item | wind farms
%places
Belgium BEL; Denmark DNK; Germany DEU; Ireland IRL; Luxembourg LUX; Netherlands NLD; Norway NOR; Sweden SWE; United Kingdom GBR; London GBR; Borssele NLD; Dublin IRL
%dates
"on [6 July 2020]" = 2020-07-06
"by the end of [2022]" = 2022-01-01..2022-12-31
"on [31 January], and" = 2020-01-31
"in [November] if" = 2020-11-01..2020-11-30
