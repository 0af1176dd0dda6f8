name: oklahoma-tribal-gaming-compact
published: 2019-12-19
style: local
region: Americas
negatives: sports

Casino fight: governor extends olive branch, tribes decline to take it

OKLAHOMA CITY – Gov. Curtis Stanfill offered on Tuesday to extend the state's gambling compacts with the tribes for eight months. On Wednesday all thirty-five of them turned him down.

The governor maintains that the compacts, under which the tribes paid $148 million last year, run out on New Year's Day, and that any slot machine pulled thereafter will be illegal. The tribes say that they renew themselves. "We keep our word for fifteen years at a time," said Chief Lonnie Bearpaw of the Creek Nation, who accused Stanfill of trying to break a promise he had never read.

Attorney General Mack Hollowell, who had been leading the negotiations, resigned from the case on Monday. Three tribes will sue in federal court before the year is out, their lawyers announced. Sheriff Dale Purvis of Rogers County has said that he will not send deputies into any casino, whatever the governor orders.

Stanfill called for arbitration; the tribes rejected that too. He praised them for their hospitals.

At the Paycom Center the Thunder scalped the Grizzlies, 126–122.

%actors
stanfill = Curtis Stanfill | USA | person | Stanfill; The governor
tribes = the tribes | USA | organization | The tribes
bearpaw = Lonnie Bearpaw | USA | person
hollowell = Mack Hollowell | USA | person
three = Three tribes | USA | organization
lawyers = their lawyers | USA | person
purvis = Dale Purvis | USA | person
state = the state | USA | state
%events
AGREE happened core | stanfill > tribes | 2019-12-17 | - | "Stanfill [offered] on" | contexts: economic
REJECT happened core | tribes > stanfill | 2019-12-18 | - | "of them [turned him down]" | contexts: economic
THREATEN/restrict happened | stanfill > tribes | - | - | "thereafter [will be illegal]" | contexts: legal | by S1
REJECT happened | tribes > stanfill | - | - | "The tribes [say] that" | contexts: legal
ACCUSE/allege happened core | bearpaw > stanfill | - | - | "who [accused] Stanfill" | contexts: legal
RETREAT/resign happened | hollowell > stanfill | 2019-12-16 | - | "negotiations, [resigned] from" | contexts: legal
ACCUSE/allege planned core | three > stanfill | - | - | "tribes [will sue] in" | contexts: legal | by S4
REJECT happened core | purvis > stanfill | - | - | "he [will not send deputies]" | contexts: legal | by S5
MOBILIZE/police denied | purvis > tribes | - | - | "not [send deputies into] any" | contexts: legal | by S5
REQUEST/meet happened | stanfill > tribes | - | - | "Stanfill [called for arbitration]" | contexts: legal
REJECT/meet happened | tribes > stanfill | - | - | "the tribes [rejected that] too" | contexts: legal
SUPPORT happened | stanfill > tribes | - | - | "He [praised] them" | contexts: health
AID happened | tribes > state | 2018-01-01..2018-12-31 | - | "tribes [paid $148 million] last" | contexts: economic | by S1
%statements
S1 | stanfill | indirect named | "governor [maintains] that" | "the compacts, under which the tribes paid $148 million last year … thereafter will be illegal"
S2 | tribes | indirect institution | "tribes [say] that" | "they renew themselves"
S3 | bearpaw | direct named | "time," [said] Chief" | "We keep our word for fifteen years at a time,"
S4 | lawyers | indirect anonymous | "lawyers [announced]" | "Three tribes will sue in federal court before the year is out"
S5 | purvis | indirect named | "has [said] that" | "he will not send deputies into any casino, whatever the governor orders"
S6 | bearpaw | indirect named | "who [accused] Stanfill of" | "Stanfill of trying to break a promise he had never read"
%figures
"for [eight months]" | exact 8 month | extension offered
"all [thirty-five of them]" | exact 35 item | tribes
"paid [$148 million]" | exact 148000000 USD | payments of the tribes
"for [fifteen years] at" | exact 15 year | time of the compacts
"[Three tribes] will" | exact 3 item | tribes that will sue
%places
OKLAHOMA CITY USA; Rogers County USA; Paycom Center USA
%dates
"offered on [Tuesday]" = 2019-12-17
"On [Wednesday] all" = 2019-12-18
"million [last year], run" = 2018-01-01..2018-12-31
"on [New Year's Day]" = 2020-01-01
"case on [Monday]" = 2019-12-16
