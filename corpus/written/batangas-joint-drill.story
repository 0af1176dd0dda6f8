name: batangas-joint-drill
published: 2023-04-12
style: agency
region: Asia
negatives: none

MANILA, April 12, 2023 (Pacific Dispatch) – Coast guard vessels from the Philippines, Japan and the United States fired water cannons, boarded a mock pirate ship and pulled dummies from the sea off Batangas on Wednesday in their first trilateral exercise, which China denounced as "a rehearsal for provocation".

The five-day drill, involving six ships and some 900 crew, came two weeks after Manila accused a Chinese cutter of blinding a Philippine helmsman with a green laser near Second Thomas Shoal. Beijing has denied that, saying its crew had merely measured a distance.

"We train to save lives," Commodore Ramoncito Villaflor of the Philippine Coast Guard told reporters on the deck of the Teresa Magdalena. "Anyone who feels threatened by a lifebuoy should ask himself why."

In Beijing, foreign ministry spokeswoman Gu Ruolan urged the countries concerned to "stop stirring the pot" and warned that China would take all necessary measures to safeguard its rights. A flotilla of at least ten Chinese militia boats shadowed the exercise from beyond the horizon, two Philippine officials said on condition of anonymity.

Japan is to hand over two more 97-metre patrol ships to the Philippines next year under a soft loan that the two governments signed in Tokyo in February. Washington, for its part, has offered to set up a repair yard in Subic Bay, but President Ernesto Macaraeg has yet to accept. He told a rally in Cebu last Sunday that his country would "borrow no one's anger".

%actors
phl = Philippines | PHL | state | Manila; his country; the Philippines
japan = Japan | JPN | state
usa = United States | USA | state | Washington
china = China | CHN | state | Beijing
cutter = a Chinese cutter | CHN | state
helmsman = a Philippine helmsman | PHL | person
villaflor = Ramoncito Villaflor | PHL | person | Commodore Ramoncito Villaflor
gu = Gu Ruolan | CHN | person | foreign ministry spokeswoman Gu Ruolan
boats = Chinese militia boats | CHN | armed_group | A flotilla of at least ten Chinese militia boats
officials = two Philippine officials | PHL | state
macaraeg = Ernesto Macaraeg | PHL | person | President Ernesto Macaraeg
concerned = the countries concerned | - | state
%events
COOPERATE happened core | phl, japan, usa > - | 2023-04-12 | Batangas PHL | "first trilateral [exercise], which" | contexts: military
ACCUSE/disapprove happened core | china > phl, japan, usa | - | - | "which China [denounced] as" | contexts: military, diplomatic
ACCUSE/allege happened core | phl > cutter | - | - | "Manila [accused] a Chinese" | contexts: territory
ASSAULT happened | cutter > helmsman | - | Second Thomas Shoal - | "cutter of [blinding] a" | contexts: territory | by S2
REJECT happened | china > phl | - | - | "Beijing has [denied] that" | contexts: territory
REQUEST/yield happened core | gu > concerned | - | Beijing CHN | "[urged] the countries" | contexts: diplomatic
THREATEN happened core | gu > concerned | - | Beijing CHN | "and [warned] that China" | contexts: territory
MOBILIZE/militia happened | boats > phl, japan, usa | - | - | "militia boats [shadowed] the" | contexts: military | by S7
AID planned core | japan > phl | 2024-01-01..2024-12-31 | - | "is to [hand over] two" | contexts: military
SUPPORT happened core | japan, phl > - | 2023-02-01..2023-02-28 | Tokyo JPN | "two governments [signed] in" | contexts: economic
AGREE happened core | usa > phl | - | - | "has [offered] to set" | contexts: military
AGREE denied | macaraeg > usa | - | - | "has yet to [accept]" | contexts: military
%statements
S1 | china | mixed institution | "China [denounced] as" | ""a rehearsal for provocation""
S2 | phl | indirect institution | "Manila [accused] a" | "a Chinese cutter of blinding … Thomas Shoal"
S3 | china | indirect institution | "that, [saying] its" | "its crew had merely measured a distance"
S4 | villaflor | direct named | "[told] reporters on" | "We train to save lives,"
S5 | gu | mixed named | "Gu Ruolan [urged] the" | "the countries concerned to "stop stirring the pot""
S6 | gu | indirect named | "and [warned] that" | "China would take all necessary measures to safeguard its rights"
S7 | officials | indirect anonymous | "officials [said] on" | "A flotilla of at least ten … the horizon"
S8 | macaraeg | mixed named | "He [told] a rally" | "his country would "borrow no one's anger""
%figures
"[five-day] drill" | exact 5 day | exercise
"involving [six ships]" | exact 6 item | ships
"[some 900 crew]" | about 900 person | crew
"[at least ten] Chinese" | at_least 10 item | militia boats
"[two more] 97-metre" | exact 2 item | patrol ships
"[97-metre] patrol" | exact 97 m | length of the ships
%places
MANILA PHL; Philippines PHL; Japan JPN; United States USA; Batangas PHL; Second Thomas Shoal -; Beijing CHN; Tokyo JPN; Subic Bay PHL; Cebu PHL; China CHN
%dates
"[April 12, 2023]" = 2023-04-12; "on [Wednesday]" = 2023-04-12; "[next year]" = 2024-01-01..2024-12-31; "in [February]" = 2023-02-01..2023-02-28; "[last Sunday]" = 2023-04-09
