name: salisbury-expulsions-list
published: 2018-03-26
style: agency
region: Europe
negatives: none

LONDON, March 26, 2018 (Continental Press) – Eighteen countries announced on Monday that they were throwing out Russian diplomats, more than a hundred in all, in solidarity with Britain, where a former double agent and his daughter were poisoned with a nerve agent on March 4.

The United States led with 60 and closed the consulate in Seattle; Germany, France and Poland sent away four each; Ukraine, 13. Iceland, which has no spies to expel, suspended high-level contacts and will not send its ministers to the football World Cup. Austria and Greece declined to join. "We build bridges," Austrian Vice-Chancellor Norbert Haselgruber explained; the opposition in Vienna accused him of building them with somebody else's bricks.

Prime Minister Harriet Winslow told the Commons that the whole network was being "taken up by the roots". She thanked the House for its unity. Moscow called the move boorish and warned that each country would receive an answer. Its ambassador in London, Alexei Yakubovsky, demanded consular access to the daughter, Yulia S., who is a Russian citizen; the Foreign Office has so far refused.

Inspectors of the chemical weapons organization, invited by London, took blood samples on Thursday. Russia proposed a joint inquiry and was turned down. If it is proved that a state was behind the attack, a NATO official said, the alliance may reduce the size of the Russian mission in Brussels by a third.

%actors
countries = Eighteen countries | - | state
russia = Moscow | RUS | state | Russia
diplomats = Russian diplomats | RUS | person
britain = Britain | GBR | state | London; the Foreign Office
agent = a former double agent | GBR | person
yulia = Yulia S. | RUS | person | his daughter; the daughter
us = The United States | USA | state
germany = Germany | DEU | state
france = France | FRA | state
poland = Poland | POL | state
ukraine = Ukraine | UKR | state
iceland = Iceland | ISL | state
austria = Austria | AUT | state
greece = Greece | GRC | state
haselgruber = Norbert Haselgruber | AUT | person
opposition = the opposition in Vienna | AUT | organization
winslow = Harriet Winslow | GBR | person
house = the House | GBR | state
yakubovsky = Alexei Yakubovsky | RUS | person
inspectors = Inspectors of the chemical weapons organization | - | igo
official = a NATO official | - | person
nato = the alliance | - | igo
poisoners = unknown poisoners | - | person | implied
%events
THREATEN/expel happened core | countries > diplomats, russia | 2018-03-26 | - | "countries [announced] on Monday" | contexts: diplomatic, cbrn
SANCTION/expel happened core | us, germany, france, poland, ukraine > diplomats, russia | 2018-03-26 | - | "Poland [sent away] four" | contexts: diplomatic
SUPPORT happened | countries > britain | 2018-03-26 | - | "in [solidarity] with Britain" | contexts: diplomatic
ASSAULT/unconventional happened core | poisoners > agent, yulia | 2018-03-04 | - | "daughter were [poisoned with] a" | contexts: cbrn
SANCTION/discontinue happened core | us > russia | 2018-03-26 | Seattle USA | "and [closed the consulate] in" | contexts: diplomatic
SANCTION/discontinue happened | iceland > russia | 2018-03-26 | - | "expel, [suspended high-level contacts]" | contexts: diplomatic
PROTEST/boycott planned | iceland > russia | - | - | "and [will not send its] ministers" | contexts: diplomatic
REJECT happened core | austria, greece > britain | - | - | "Greece [declined to join]" | contexts: diplomatic
ACCUSE/disapprove happened | opposition > haselgruber | - | - | "Vienna [accused] him" | contexts: diplomatic
SUPPORT happened | winslow > house | 2018-03-26 | - | "She [thanked] the" | contexts: legislative
ACCUSE/disapprove happened | russia > countries | - | - | "Moscow [called the move boorish]" | contexts: diplomatic
THREATEN/expel happened core | russia > countries | - | - | "and [warned] that each" | contexts: diplomatic
REQUEST happened core | yakubovsky > britain | - | - | "Yakubovsky, [demanded] consular" | contexts: diplomatic, legal
REJECT happened | britain > yakubovsky | - | - | "has so far [refused]" | contexts: diplomatic
RETREAT/access happened | britain > inspectors | 2018-03-22 | - | "organization, [invited] by" | contexts: cbrn
AGREE happened | russia > britain | - | - | "Russia [proposed] a joint" | contexts: cbrn
REJECT happened | britain > russia | - | - | "and was [turned down]" | contexts: cbrn
SANCTION/expel hypothetical | nato > russia | - | Brussels BEL | "alliance may [reduce] the" | contexts: diplomatic | by S5
%statements
S1 | haselgruber | direct named | "Haselgruber [explained]" | "We build bridges,"
S2 | opposition | indirect institution | "[accused] him" | "him of building them with somebody else's bricks"
S3 | winslow | mixed named | "Winslow [told] the" | "the whole network was being "taken up by the roots""
S4 | russia | indirect institution | "[warned] that each" | "each country would receive an answer"
S5 | official | indirect anonymous | "official [said], the" | "If it is proved that a state was behind the attack … in Brussels by a third"
S6 | countries | indirect institution | "countries [announced] on" | "they were throwing out Russian diplomats"
S7 | yakubovsky | indirect named | "[demanded] consular" | "consular access to the daughter"
S8 | russia | indirect institution | "Moscow [called] the" | "the move boorish"
S9 | winslow | indirect named | "She [thanked] the" | "the House for its unity"
%figures
"[Eighteen countries] announced" | exact 18 country | countries that expelled diplomats
"[more than a hundred] in" | over 100 person | diplomats expelled
"led with [60] and" | exact 60 person | diplomats expelled by the United States
"away [four each]" | exact 4 person | diplomats expelled by each
"Ukraine, [13]" | exact 13 person | diplomats expelled by Ukraine
"by [a third]" | exact 33.3 percent | Russian mission at NATO
%places
LONDON GBR; Britain GBR; United States USA; Seattle USA; Germany DEU; France FRA; Poland POL; Ukraine UKR; Iceland ISL; Austria AUT; Greece GRC; Vienna AUT; Moscow RUS; London GBR; Russia RUS; Brussels BEL
%dates
"LONDON, [March 26, 2018]" = 2018-03-26
"announced on [Monday]" = 2018-03-26
"on [March 4]" = 2018-03-04
"samples on [Thursday]" = 2018-03-22
