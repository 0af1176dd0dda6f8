name: riyadh-tehran-reopening
published: 2023-04-06
style: state-media
region: Middle-East
negatives: none

BEIJING, April 6 (Huaxin) -- The foreign ministers of Saudi Arabia and Iran met in Beijing on Thursday in the first formal gathering of the two countries' top diplomats in more than seven years, and signed a joint statement on the immediate resumption of diplomatic relations.

Chinese State Councilor Xie Hanlin, who witnessed the signing, congratulated both sides on taking a historic step and said China is willing to continue to play the role of mediator. The Middle East belongs to the peoples of the Middle East, he said, and is not the backyard of anyone.

Saudi Foreign Minister Prince Turki bin Sultan and his Iranian counterpart, Mohsen Daneshvar, agreed to reopen embassies in Riyadh and Tehran and consulates in Jeddah and Mashhad, to resume flights and to revive a security cooperation pact of 2001. Technical teams will inspect the premises next week.

Turki invited Daneshvar to Riyadh; the Iranian minister accepted the invitation with pleasure and extended one of his own. Both thanked China for hosting the talks.

Riyadh cut ties in January 2016 after protesters stormed its embassy in Tehran over the execution of a Shiite cleric.

%actors
turki = Turki bin Sultan | SAU | person | Saudi Foreign Minister Prince Turki bin Sultan; The foreign ministers of Saudi Arabia and Iran
danesh = Mohsen Daneshvar | IRN | person | his Iranian counterpart; the Iranian minister
saudi = Saudi Arabia | SAU | state | Riyadh
iran = Iran | IRN | state
xie = Xie Hanlin | CHN | person | Chinese State Councilor Xie Hanlin
china = China | CHN | state
teams = Technical teams | - | state
protesters = protesters | IRN | population
embassy = its embassy in Tehran | SAU | state
cleric = a Shiite cleric | SAU | person
%events
CONSULT/third-party happened core | turki, danesh > china | 2023-04-06 | Beijing CHN | "Iran [met in Beijing] on" | contexts: diplomatic
SUPPORT happened core | turki, danesh > - | 2023-04-06 | Beijing CHN | "and [signed a joint] statement" | contexts: diplomatic
SUPPORT happened core | xie > turki, danesh | 2023-04-06 | Beijing CHN | "[congratulated] both" | contexts: diplomatic
AGREE happened | china > saudi, iran | 2023-04-06 | Beijing CHN | "China is [willing to continue]" | contexts: diplomatic
AGREE happened core | turki, danesh > - | 2023-04-06 | Beijing CHN | "Daneshvar, [agreed to reopen] embassies" | contexts: diplomatic
CONSULT/visit planned | teams > saudi, iran | 2023-04-10..2023-04-16 | - | "teams [will inspect] the" | contexts: diplomatic
AGREE happened core | turki > danesh | 2023-04-06 | Beijing CHN | "Turki [invited Daneshvar] to" | contexts: diplomatic
CONSULT/visit planned | danesh > saudi | - | Riyadh SAU | "minister [accepted the invitation] with" | contexts: diplomatic
AGREE happened | danesh > turki | 2023-04-06 | Beijing CHN | "pleasure and [extended one of] his" | contexts: diplomatic
SUPPORT happened core | turki, danesh > china | 2023-04-06 | Beijing CHN | "Both [thanked China] for" | contexts: diplomatic
SANCTION/discontinue happened | saudi > iran | 2016-01-01..2016-01-31 | - | "Riyadh [cut ties] in" | contexts: diplomatic
PROTEST/riot happened | protesters > embassy | 2016-01-01..2016-01-31 | Tehran IRN | "protesters [stormed its embassy]" | contexts: diplomatic
ASSAULT/targeted happened | saudi > cleric | - | - SAU | "over the [execution] of" | contexts: religion_ethnicity, legal
%statements
S1 | xie | indirect named | "[congratulated] both sides" | "both sides on taking a historic step"
S2 | xie | indirect named | "step and [said] China" | "China is willing to continue to play the role of mediator"
S3 | xie | indirect named | "he [said], and" | "The Middle East belongs to the peoples of the Middle East"
S4 | turki, danesh | indirect named | "Both [thanked]" | "China for hosting the talks"
%figures
"in [more than seven years]" | over 7 year | time without a meeting
%visits
turki, danesh happened | Beijing CHN 2023-04-06
danesh planned | Riyadh SAU -
%places
BEIJING CHN; Beijing CHN; Saudi Arabia SAU; Iran IRN; Middle East -; Riyadh SAU; Tehran IRN; Jeddah SAU; Mashhad IRN; China CHN
%dates
"[April 6]" = 2023-04-06; "on [Thursday]" = 2023-04-06; "[next week]" = 2023-04-10..2023-04-16; "in [January 2016]" = 2016-01-01..2016-01-31; "pact of [2001]" = 2001-01-01..2001-12-31
