name: almaty-enrichment-round
published: 2013-04-07
style: state-media
region: Asia
negatives: none

ALMATY (KazPress) – Two days of negotiations between Iran and the six world powers on Tehran's nuclear program ended in Almaty on Saturday without a breakthrough, but in what the host called a businesslike atmosphere.

The head of the Iranian delegation, Ali Reza Noorbakhsh, told journalists that his side had put forward a plan of action. It is prepared to suspend enrichment to 20 percent for six months if the sanctions against its central bank are lifted. European Union representative Lady Cordelia Ashby, speaking for the six, noted that the positions remain far apart; she thanked Kazakhstan for its hospitality and undertook to telephone Mr. Noorbakhsh after consulting the capitals.

Foreign Minister Yerbol Idrissov recalled that Kazakhstan voluntarily gave up the world's fourth-largest nuclear arsenal, with which no one helped it to become the friend of all. The last warheads were sent to Russia in 1995.

Kazakhstan has again offered to place on its territory a bank of low-enriched fuel under the control of the IAEA; a group of the Agency's experts will inspect the site in Ust-Kamenogorsk next week. Russia's negotiator, Sergei Ryazanov, supported the proposal.

Israel's minister of strategic affairs meanwhile set Iran a deadline of "weeks, a month" for halting all enrichment.

%actors
iran = Iran | IRN | state | Tehran
six = the six world powers | - | state | the six
noor = Ali Reza Noorbakhsh | IRN | person | Mr. Noorbakhsh
ashby = Cordelia Ashby | - | person | Lady Cordelia Ashby
kaz = Kazakhstan | KAZ | state
idrissov = Yerbol Idrissov | KAZ | person
iaea = IAEA | - | igo | the Agency's experts
ryazanov = Sergei Ryazanov | RUS | person | Russia's negotiator
ismin = Israel's minister of strategic affairs | ISR | person
russia = Russia | RUS | state
capitals = the capitals | - | state
%events
CONSULT/third-party happened core | iran, six > kaz | 2013-04-05..2013-04-06 | Almaty KAZ | "of [negotiations] between" | contexts: cbrn, diplomatic
AGREE denied | iran, six > - | 2013-04-06 | Almaty KAZ | "without a [breakthrough], but" | contexts: cbrn
AGREE happened core | noor > six | 2013-04-06 | Almaty KAZ | "side had [put forward] a" | contexts: cbrn
CONCEDE happened core | iran > six | - | - | "is [prepared to suspend] enrichment" | contexts: cbrn
RETREAT hypothetical | six > iran | - | - | "bank are [lifted]" | contexts: economic
SANCTION/discontinue ongoing | six > iran | - | - | "if the [sanctions] against" | contexts: economic
SUPPORT happened core | ashby > kaz | 2013-04-06 | Almaty KAZ | "she [thanked] Kazakhstan" | contexts: diplomatic
AGREE happened | ashby > noor | 2013-04-06 | Almaty KAZ | "and [undertook] to telephone" | contexts: diplomatic
CONSULT/phone planned core | ashby, noor > - | - | - | "to [telephone] Mr" | contexts: diplomatic
CONSULT planned | ashby, capitals > - | - | - | "after [consulting] the" | contexts: diplomatic
RETREAT/disarm happened | kaz > - | - | - KAZ | "voluntarily [gave up] the" | contexts: cbrn
RETREAT/disarm happened | kaz > russia | 1995-01-01..1995-12-31 | - | "warheads were [sent] to" | contexts: cbrn
AGREE happened core | kaz > iaea | - | - | "again [offered] to place" | contexts: cbrn
CONSULT/visit planned core | iaea > kaz | 2013-04-08..2013-04-14 | Ust-Kamenogorsk KAZ | "experts [will inspect] the" | contexts: cbrn
SUPPORT happened core | ryazanov > kaz | - | - | "Ryazanov, [supported] the" | contexts: cbrn
THREATEN happened core | ismin > iran | - | - | "meanwhile [set] Iran" | contexts: cbrn
REQUEST/yield happened | ismin > iran | - | - | "month" for [halting] all" | contexts: cbrn
%statements
S1 | noor | indirect named | "[told] journalists" | "his side had put forward a plan of action"
S2 | ashby | indirect named | "[noted] that" | "the positions remain far apart"
S3 | idrissov | indirect named | "[recalled] that" | "Kazakhstan voluntarily gave up … friend of all"
S4 | ismin | mixed anonymous | "[set] Iran" | "a deadline of "weeks, a month" for halting all enrichment"
S5 | kaz | indirect institution | "host [called] a" | "a businesslike atmosphere"
%figures
"[Two days]" | exact 2 day | negotiations
"[six months]" | exact 6 month | suspension offered
"[20 percent]" | exact 20 percent | enrichment
%visits
iaea planned | Ust-Kamenogorsk KAZ 2013-04-08..2013-04-14
%places
ALMATY KAZ; Almaty KAZ; Iran IRN; Tehran IRN; Kazakhstan KAZ; Russia RUS; Ust-Kamenogorsk KAZ; Israel ISR
%dates
"on [Saturday]" = 2013-04-06; "in [1995]" = 1995-01-01..1995-12-31; "[next week]" = 2013-04-08..2013-04-14
