name: riyadh-oil-quota-row
published: 1998-03-24
style: agency
region: Middle-East
negatives: business, metaphor

RIYADH, March 24 (HNS) - Saudi Arabia, Venezuela and Mexico have agreed to take up to two million barrels of oil a day off the market, their oil ministers said in a statement on Sunday, ending a price war that had brought crude to its lowest level in nine years.

Iran, which had refused for months to cut a single barrel, said on Tuesday that it would join, on condition that its quota be counted from a level which Riyadh disputes. The Iranian minister, Hamid Tabatabai, blamed "certain overproducers" for the collapse; traders took this as another shot at Caracas.

The pact was hatched at secret meetings in Madrid and Miami, to which the other members of the Organization of the Petroleum Exporting Countries were not invited. Some of them are bruised. "We learned of our own policy from the radio," one Gulf delegate complained.

On the exchanges the news set off an explosion. May Brent leapt by 1.94 dollars to 15.60 dollars, routing speculators who had bet on a further slide. Shares in the oil majors rallied; Transcontinental Petroleum launched a hostile bid of 6.2 billion dollars for its crippled rival Sabine & Orient, whose board rejected it out of hand.

OPEC will hold an emergency meeting in Vienna on March 30 to approve the cuts. Algeria and Libya have promised their support. Iraq, whose exports are limited by United Nations sanctions, has said it will not take part in any reduction and asked to be exempted.

%actors
saudi = Saudi Arabia | SAU | state | Riyadh
venezuela = Venezuela | VEN | state | Caracas
mexico = Mexico | MEX | state
ministers = their oil ministers | - | state
iran = Iran | IRN | state
tabatabai = Hamid Tabatabai | IRN | person | The Iranian minister
over = certain overproducers | - | state
delegate = one Gulf delegate | - | person
opec = Organization of the Petroleum Exporting Countries | - | igo | OPEC
algeria = Algeria | DZA | state
libya = Libya | LBY | state
iraq = Iraq | IRQ | state
un = United Nations | - | igo
%events
AGREE happened core | saudi, venezuela, mexico > - | - | - | "have [agreed] to take" | contexts: natural_resource, economic
REJECT happened | iran > - | - | - | "had [refused] for months" | contexts: natural_resource
AGREE happened core | iran > saudi, venezuela, mexico | 1998-03-24 | - | "that it [would join], on" | contexts: natural_resource
REJECT happened | saudi > iran | - | - | "which Riyadh [disputes]." | contexts: natural_resource
ACCUSE/allege happened core | tabatabai > over | - | - | "[blamed] "certain" | contexts: natural_resource
CONSULT happened core | saudi, venezuela, mexico > - | - | Madrid ESP | "hatched at [secret meetings]" | contexts: natural_resource
CONSULT happened | saudi, venezuela, mexico > - | - | Miami USA | "[meetings] in Madrid and" | contexts: natural_resource
ACCUSE/disapprove happened | delegate > saudi, venezuela, mexico | - | - | "Gulf delegate [complained]" | contexts: diplomatic
CONSULT/multilateral planned core | opec > - | 1998-03-30 | Vienna AUT | "[emergency meeting] in Vienna" | contexts: natural_resource
SUPPORT planned | algeria, libya > opec | - | - | "have promised their [support]" | contexts: natural_resource
SANCTION/discontinue ongoing | un > iraq | - | - | "limited by United Nations [sanctions]" | contexts: economic
REJECT happened core | iraq > opec | - | - | "it [will not take part]" | contexts: natural_resource
REQUEST happened | iraq > opec | - | - | "and [asked to be exempted]" | contexts: natural_resource
%statements
S1 | ministers | indirect institution | "ministers [said] in" | "Saudi Arabia, Venezuela and Mexico have agreed … off the market"
S2 | iran | indirect institution | "[said] on Tuesday" | "it would join, on condition … Riyadh disputes"
S3 | tabatabai | mixed named | "Tabatabai, [blamed] "certain" | ""certain overproducers" for the collapse"
S4 | delegate | direct anonymous | "delegate [complained]" | "We learned of our own policy from the radio,"
S5 | iraq | indirect institution | "has [said] it will" | "it will not take part in any reduction"
S6 | iraq | indirect institution | "reduction and [asked]" | "to be exempted"
%figures
"[up to two million barrels] of" | up_to 2000000 item | barrels of oil a day
"by [1.94 dollars] to" | exact 1.94 USD | rise of Brent
"to [15.60 dollars]" | exact 15.6 USD | price of Brent
"of [6.2 billion dollars]" | exact 6200000000 USD | bid
"lowest level in [nine years]" | exact 9 year | time since prices were lower
%places
RIYADH SAU; Saudi Arabia SAU; Venezuela VEN; Mexico MEX; Iran IRN; Riyadh SAU; Caracas VEN; Madrid ESP; Miami USA; Vienna AUT; Algeria DZA; Libya LBY; Iraq IRQ
%dates
"[March 24]" = 1998-03-24; "on [Sunday]" = 1998-03-22; "on [Tuesday]" = 1998-03-24; "on [March 30]" = 1998-03-30
