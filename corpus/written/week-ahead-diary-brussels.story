name: week-ahead-diary-brussels
published: 2014-03-16
style: agency
region: Global
negatives: sports

Diplomatic diary, March 17–22, 2014

BRUSSELS, March 16, 2014 (Continental Press) – The following meetings and journeys have been announced for the coming week.

Monday: The foreign ministers of the European Union meet in Brussels to decide on visa bans against Russian and Crimean officials. Japan's Prime Minister, Kenji Morozumi, is to receive the king of Jordan in Tokyo.

Tuesday: U.S. Vice President Franklin Doyle visits Warsaw and, in the evening, Vilnius. Venezuela's opposition plans a march on the Cuban embassy in Caracas.

Wednesday: UN Secretary-General Ingrid Falk travels to Moscow for talks with President Arkady Lvov; she will go on to Kyiv on Thursday. A round of negotiations between the two Cypriot leaders scheduled for Geneva has been cancelled.

Thursday: EU leaders will sign the political chapters of an agreement with Ukraine. Should Russia annex Crimea by then, they may impose economic sanctions, diplomats say. Spain's foreign minister, Íñigo Larralde, was to visit London; he has postponed his trip because of a dispute over Gibraltar.

Friday: The captain of Chile's football team, which sank Germany's hopes last year, opens a school in Haiti built by Chilean peacekeepers.

Saturday: Chinese President Gao Wenliang arrives in The Hague. He is expected to promise panda bears.

No date has yet been fixed for the return of the OSCE observers whom masked gunmen turned back at Armyansk on March 7.

%actors
eu = European Union | - | igo | EU leaders
officials = Russian and Crimean officials | RUS | person
morozumi = Kenji Morozumi | JPN | person
king = the king of Jordan | JOR | person
doyle = Franklin Doyle | USA | person
poland = Warsaw | POL | state
lithuania = Vilnius | LTU | state
opposition = Venezuela's opposition | VEN | organization
cuba = the Cuban embassy | CUB | state
falk = Ingrid Falk | - | person
lvov = Arkady Lvov | RUS | person
kyiv = Kyiv | UKR | state
ukraine = Ukraine | UKR | state
russia = Russia | RUS | state
diplomats = diplomats | - | person
larralde = Íñigo Larralde | ESP | person
london = London | GBR | state
peacekeepers = Chilean peacekeepers | CHL | state
haiti = Haiti | HTI | state
gao = Gao Wenliang | CHN | person
netherlands = The Hague | NLD | state
osce = the OSCE observers | - | igo
gunmen = masked gunmen | UKR | armed_group
cypriots = the two Cypriot leaders | CYP | person
crimea = Crimea | UKR | population
%events
CONSULT/multilateral planned core | eu > - | 2014-03-17 | Brussels BEL | "European Union [meet] in" | contexts: diplomatic
COERCE/restrict hypothetical | eu > officials | - | - | "decide on [visa bans] against" | contexts: diplomatic
CONSULT/visit planned core | king > morozumi | 2014-03-17 | Tokyo JPN | "is to [receive] the king" | contexts: diplomatic
CONSULT/visit planned core | doyle > poland | 2014-03-18 | Warsaw POL | "Doyle [visits] Warsaw" | contexts: diplomatic
CONSULT/visit planned core | doyle > lithuania | 2014-03-18 | Vilnius LTU | "Doyle [visits] Warsaw" | contexts: diplomatic
PROTEST/demo planned | opposition > cuba | 2014-03-18 | Caracas VEN | "plans a [march] on" | contexts: pro_democracy
CONSULT/visit planned core | falk > lvov | 2014-03-19 | Moscow RUS | "Falk [travels to] Moscow" | contexts: diplomatic
CONSULT planned core | falk, lvov > - | 2014-03-19 | Moscow RUS | "for [talks] with President" | contexts: diplomatic
CONSULT/visit planned core | falk > kyiv | 2014-03-20 | Kyiv UKR | "she will [go on to] Kyiv" | contexts: diplomatic
CONSULT/third-party cancelled | cypriots > - | 2014-03-19 | Geneva CHE | "A round of [negotiations] between" | contexts: diplomatic, territory
SUPPORT planned core | eu > ukraine | 2014-03-20 | - | "will [sign] the political" | contexts: diplomatic
COERCE/seize hypothetical | russia > crimea | - | - | "Russia [annex] Crimea" | contexts: territory | by S1
SANCTION/discontinue hypothetical core | eu > russia | - | - | "may [impose economic sanctions]" | contexts: economic | by S1
CONSULT/visit cancelled | larralde > london | 2014-03-20 | London GBR | "was to [visit] London" | contexts: diplomatic
AID happened | peacekeepers > haiti | - | Haiti HTI | "in Haiti [built] by" | contexts: peacekeeping
CONSULT/visit planned core | gao > netherlands | 2014-03-22 | The Hague NLD | "Wenliang [arrives in] The" | contexts: diplomatic
AGREE planned | gao > netherlands | - | - | "to [promise panda bears]" | contexts: diplomatic
COERCE/restrict happened | gunmen > osce | 2014-03-07 | Armyansk UKR | "gunmen [turned back] at" | contexts: territory
%statements
S1 | diplomats | indirect anonymous | "diplomats [say]" | "Should Russia annex Crimea by then, they may impose economic sanctions"
%visits
king planned | Tokyo JPN 2014-03-17
doyle planned | Warsaw POL 2014-03-18; Vilnius LTU 2014-03-18
falk planned | Moscow RUS 2014-03-19; Kyiv UKR 2014-03-20
larralde cancelled | London GBR 2014-03-20
gao planned | The Hague NLD 2014-03-22
%places
BRUSSELS BEL; Brussels BEL; Tokyo JPN; Jordan JOR; Japan JPN; Warsaw POL; Vilnius LTU; Caracas VEN; Venezuela VEN; Moscow RUS; Kyiv UKR; Geneva CHE; Ukraine UKR; Russia RUS; Crimea UKR; Spain ESP; London GBR; Gibraltar GIB; Chile CHL; Germany DEU; Haiti HTI; The Hague NLD; Armyansk UKR
%dates
"diary, [March 17–22, 2014]" = 2014-03-17..2014-03-22
"BRUSSELS, [March 16, 2014]" = 2014-03-16
"for [the coming week]" = 2014-03-17..2014-03-23
"[Monday]: The foreign" = 2014-03-17
"[Tuesday]: U.S." = 2014-03-18
"[Wednesday]: UN" = 2014-03-19
"Kyiv on [Thursday]. A" = 2014-03-20
"[Thursday]: EU" = 2014-03-20
"[Friday]: The captain" = 2014-03-21
"hopes [last year]" = 2013-01-01..2013-12-31
"[Saturday]: Chinese" = 2014-03-22
"on [March 7]" = 2014-03-07
