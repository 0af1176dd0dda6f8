name: seoul-consular-hikers-almaty
published: 2009-06-17
style: agency
region: Asia
negatives: none

SEOUL, June 17, 2009 (Hangang News) -- Two South Korean hikers who went missing in the mountains south of Almaty have been found unhurt by Kazakh rescuers, the foreign ministry said Wednesday.

The couple, both in their 60s, had lost their way in fog on Sunday and spent two nights in a shepherd's hut. A helicopter took them to the city on Tuesday evening. A consul met them at the hospital.

"We are thankful to the Kazakh government for its swift response," ministry spokesman Maeng Tae-yoon told a briefing. He advised travelers not to enter the area without a guide. About 40 Korean tourists a month hike there in the season.

Asked about a Korean engineer held in Aktau since April over a traffic death, Maeng said the vice minister would raise the case when he visits Astana from June 24 to 26 for an annual policy consultation. Seoul has asked that the man be allowed to await trial at his company's dormitory. Kazakh prosecutors turned down a first request in May.

The vice minister will also stop in Tashkent for a day, the spokesman said, and is not expected to go to Bishkek.

Kazakhstan sold Korea 1,800 tons of uranium last year.
%actors
hikers = Two South Korean hikers | KOR | population | The couple
resc = Kazakh rescuers | KAZ | state
mfa = the foreign ministry | KOR | state
maeng = Maeng Tae-yoon | KOR | person | ministry spokesman Maeng Tae-yoon; the spokesman
consul = A consul | KOR | person
kaz = Kazakhstan | KAZ | state | the Kazakh government; Kazakh prosecutors
kor = South Korea | KOR | state | Seoul; South Korean
engineer = a Korean engineer | KOR | person | the man
vice = the vice minister | KOR | person | The vice minister
travelers = travelers | KOR | population
uzb = Uzbekistan | UZB | state | Tashkent
kgz = Kyrgyzstan | KGZ | state | Bishkek
%events
AID happened core | resc > hikers | 2009-06-16 | Almaty KAZ | "been [found unhurt by] Kazakh" | contexts: disasters | by S1
CONSULT happened | consul, hikers > - | 2009-06-16 | Almaty KAZ | "consul [met them] at" | contexts: diplomatic
SUPPORT happened core | maeng > kaz | 2009-06-17 | - | "We are [thankful] to" | contexts: disasters
REQUEST happened | maeng > travelers | 2009-06-17 | - | "He [advised travelers] not" | contexts: disasters
COERCE/arrest ongoing core | kaz > engineer | - | Aktau KAZ | "engineer [held] in" | contexts: legal
REQUEST planned | vice > kaz | 2009-06-24..2009-06-26 | Astana KAZ | "would [raise the case] when" | contexts: legal | by S4
CONSULT/visit planned core | vice > kaz | 2009-06-24..2009-06-26 | Astana KAZ | "when he [visits Astana] from" | contexts: diplomatic | by S4
CONSULT planned core | kor, kaz > - | 2009-06-24..2009-06-26 | Astana KAZ | "annual policy [consultation]" | contexts: diplomatic | by S4
REQUEST/yield happened core | kor > kaz | - | - | "Seoul has [asked] that" | contexts: legal
REJECT/yield happened core | kaz > kor | 2009-05-01..2009-05-31 | - | "prosecutors [turned down a first]" | contexts: legal
CONSULT/visit planned | vice > uzb | - | Tashkent UZB | "also [stop in Tashkent] for" | contexts: diplomatic | by S5
CONSULT/visit denied | vice > kgz | - | Bishkek KGZ | "is [not expected to go]" | contexts: diplomatic
COOPERATE happened | kaz > kor | 2008-01-01..2008-12-31 | - | "Kazakhstan [sold] Korea" | contexts: natural_resource, economic
%statements
S1 | mfa | indirect institution | "ministry [said] Wednesday" | "Two South Korean hikers … by Kazakh rescuers"
S2 | maeng | direct named | "Tae-yoon [told] a" | "We are thankful to the Kazakh government for its swift response,"
S3 | maeng | indirect named | "He [advised] travelers" | "travelers not to enter the area without a guide"
S4 | maeng | indirect named | "Maeng [said] the" | "the vice minister would raise the case … annual policy consultation"
S5 | maeng | indirect named | "spokesman [said], and" | "The vice minister will also stop in Tashkent for a day"
S6 | kor | indirect institution | "has [asked] that" | "the man be allowed to await trial at his company's dormitory"
%figures
"[Two South Korean hikers]" | exact 2 person | hikers
"[two nights]" | exact 2 day | time in the hut
"[About 40 Korean tourists]" | about 40 person | tourists a month
"[1,800 tons]" | exact 1800 t | uranium sold
"for [a day]" | exact 1 day | stop in Tashkent
%visits
vice planned | Astana KAZ 2009-06-24..2009-06-26; Tashkent UZB -
%places
SEOUL KOR; Seoul KOR; Almaty KAZ; Aktau KAZ; Astana KAZ; Tashkent UZB; Bishkek KGZ; Kazakhstan KAZ; Korea KOR
%dates
"[June 17, 2009]" = 2009-06-17; "said [Wednesday]" = 2009-06-17; "on [Sunday]" = 2009-06-14; "on [Tuesday evening]" = 2009-06-16; "since [April]" = 2009-04-01..2009-04-30; "from [June 24 to 26]" = 2009-06-24..2009-06-26; "in [May]" = 2009-05-01..2009-05-31; "uranium [last year]" = 2008-01-01..2008-12-31
