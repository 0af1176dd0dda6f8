name: kuala-lumpur-airport-nerve-agent-embassy
published: 2017-03-07
style: agency
region: Asia
negatives: none

KUALA LUMPUR, March 7, 2017 (Straits Wire) - North Korea barred all Malaysians from leaving the country on Tuesday, and Malaysia replied within hours by closing its doors to the staff of the North Korean embassy, as the quarrel over the killing of a man at Kuala Lumpur airport turned into what one minister called hostage-taking by decree.

Pak Chol-min, 45, a half-brother of the North Korean leader who had lived for years in Macau under the names of others, died on February 13 after two women smeared his face with a liquid in the departure hall. It was VX, a nerve agent that the United Nations classes as a weapon of mass destruction, the Malaysian police said on February 24. The women, a Filipina and an Indonesian, have been charged with murder; each says that she was told it was a prank for television, and paid $90.

Pyongyang denies that the dead man was who Malaysia says he was and that there was any poison. Its ambassador, Ri Song-guk, accused the police of colluding with "hostile forces". He was expelled on Monday, after he had refused to apologize, and left on a flight to Beijing clutching a laundry bag.

Eleven Malaysians are affected, among them a child of four. Prime Minister Zulkarnain Idris, who telephoned them on Tuesday night, demanded their immediate release. He ruled out breaking off relations, "for we need somebody to shout at". The embassy's two prime suspects, a second secretary and an airline clerk, are believed to be hiding inside. Police chief Abu Hassan Daud said that his officers would wait at the gate for five years if need be, and would arrest both the moment they stepped out.

China, which has offered its good offices, called for calm. South Korea, whose loudspeakers have been broadcasting the affair across the border since Friday, said it would propose in Geneva that the North be suspended from the disarmament conference.

A football qualifier between the two countries in Pyongyang on March 28 has been put off. The visa-free travel that North Koreans had enjoyed in Malaysia alone of all countries ended on Monday. In Jakarta the foreign minister, who met the mother of the Indonesian suspect, asked for consular access for a third time; Malaysia has said it could be granted this week.

%actors
nk = North Korea | PRK | state | Pyongyang; the North
malaysians = all Malaysians | MYS | population | Eleven Malaysians
mys = Malaysia | MYS | state
staff = the staff of the North Korean embassy | PRK | person
minister = one minister | MYS | person
pak = Pak Chol-min | PRK | person | a man; the dead man
women = two women | - | person | The women; a Filipina; an Indonesian
police = the Malaysian police | MYS | state | the police; his officers
ri = Ri Song-guk | PRK | person | Its ambassador
zul = Zulkarnain Idris | MYS | person | Prime Minister Zulkarnain Idris
suspects = two prime suspects | PRK | person | both; a second secretary; an airline clerk
daud = Abu Hassan Daud | MYS | person | Police chief Abu Hassan Daud
china = China | CHN | state
sk = South Korea | KOR | state
idnfm = the foreign minister | IDN | person
mother = the mother of the Indonesian suspect | IDN | person
northkoreans = North Koreans | PRK | population
employers = employers of the women | - | person | implied
%events
COERCE/restrict happened core | nk > malaysians | 2017-03-07 | - PRK | "Korea [barred all Malaysians] from" | contexts: diplomatic
COERCE/restrict happened core | mys > staff | 2017-03-07 | - MYS | "by [closing its doors to]" | contexts: diplomatic
ACCUSE/disapprove happened | minister > nk | - | - | "minister [called hostage-taking] by" | contexts: diplomatic
ASSAULT/unconventional happened core | women > pak | 2017-02-13 | Kuala Lumpur MYS | "women [smeared his face] with" | contexts: cbrn
ACCUSE/allege happened | mys > women | - | - MYS | "have been [charged with murder]" | contexts: legal, crime
COERCE/misinformation happened | employers > women | - | - | "it was a [prank] for" | contexts: misinformation | by S4
ASSAULT/unconventional denied | nk > pak | - | - | "there was any [poison]." | contexts: cbrn | by S5
REJECT happened core | nk > mys | - | - | "Pyongyang [denies] that" | contexts: misinformation
ACCUSE/allege happened | ri > police | - | - | "Ri Song-guk, [accused] the" | contexts: diplomatic
SANCTION/expel happened core | mys > ri | 2017-03-06 | - MYS | "He was [expelled] on" | contexts: diplomatic
REJECT/yield happened | ri > mys | - | - | "he had [refused to apologize]" | contexts: diplomatic
CONSULT/phone happened | zul, malaysians > - | 2017-03-07 | - | "who [telephoned them] on" | contexts: diplomatic
REQUEST/yield happened core | zul > nk | 2017-03-07 | - | "night, [demanded] their" | contexts: diplomatic
SANCTION/discontinue denied core | mys > nk | - | - | "He ruled out [breaking off relations]" | contexts: diplomatic | by S7
THREATEN/arrest happened core | daud, police > suspects | - | - MYS | "and [would arrest both]" | contexts: crime | by S8
AGREE happened | china > nk, mys | - | - | "which has [offered] its" | contexts: diplomatic
REQUEST happened | china > nk, mys | - | - | "offices, [called for calm]" | contexts: diplomatic
COERCE/misinformation ongoing | sk > nk | - | - | "have been [broadcasting] the" | contexts: misinformation
REQUEST/change planned | sk > - | - | Geneva CHE | "it would [propose in Geneva]" | contexts: cbrn, diplomatic | by S10
SANCTION/expel hypothetical | sk > nk | - | - | "the North be [suspended] from" | contexts: cbrn, diplomatic | by S10
SANCTION/discontinue happened core | mys > northkoreans | 2017-03-06 | - MYS | "countries [ended] on" | contexts: migration, diplomatic
CONSULT happened | idnfm, mother > - | - | Jakarta IDN | "who [met the mother] of" | contexts: diplomatic
REQUEST/meet happened | idnfm > mys | - | Jakarta IDN | "[asked for consular access]" | contexts: diplomatic, legal
RETREAT/access hypothetical | mys > idnfm | 2017-03-06..2017-03-12 | - MYS | "it could be [granted] this" | contexts: diplomatic, legal | by S11
%statements
S1 | minister | indirect anonymous | "minister [called]" | "hostage-taking by decree"
S2 | police | indirect institution | "police [said] on" | "It was VX, a nerve agent that the United Nations classes as a weapon of mass destruction"
S3 | women | indirect anonymous | "each [says] that" | "she was told it was a prank for television, and paid $90"
S4 | employers | indirect anonymous | "was [told]" | "it was a prank for television" | inside S3
S5 | nk | indirect institution | "Pyongyang [denies] that" | "the dead man was who Malaysia says he was and that there was any poison"
S6 | ri | mixed named | "Song-guk, [accused] the" | "the police of colluding with "hostile forces""
S7 | zul | mixed named | "He [ruled out] breaking" | "breaking off relations, "for we need somebody to shout at""
S8 | daud | indirect named | "Daud [said] that" | "his officers would wait at the gate for five years if need be, and would arrest both the moment they stepped out"
S9 | china | indirect institution | "[called for] calm" | "calm"
S10 | sk | indirect institution | "Friday, [said] it" | "it would propose in Geneva that the North be suspended from the disarmament conference"
S11 | mys | indirect institution | "has [said] it could" | "it could be granted this week"
S12 | zul | indirect named | "[demanded] their" | "their immediate release"
%figures
"[$90]" | exact 90 USD | payment of each woman
"[Eleven Malaysians]" | exact 11 person | Malaysians affected
"[two prime suspects]" | exact 2 person | suspects in the embassy
"[five years]" | exact 5 year | wait
%places
KUALA LUMPUR MYS; Kuala Lumpur MYS; North Korea PRK; Malaysia MYS; Macau MAC; Pyongyang PRK; Beijing CHN; China CHN; South Korea KOR; Geneva CHE; Jakarta IDN
%dates
"[March 7, 2017]" = 2017-03-07; "country on [Tuesday]" = 2017-03-07; "on [February 13]" = 2017-02-13; "on [February 24]" = 2017-02-24; "expelled on [Monday]" = 2017-03-06; "on [Tuesday night]" = 2017-03-07; "since [Friday]" = 2017-03-03; "on [March 28]" = 2017-03-28; "ended on [Monday]" = 2017-03-06; "[this week]" = 2017-03-06..2017-03-12
