name: kampala-bill-donors
published: 2014-02-27
style: agency
region: Africa
negatives: none

KAMPALA, Feb 27 (Sahel Wire) – Norway and Denmark withheld aid from Uganda on Wednesday and the World Bank postponed a 90-million-dollar health loan, two days after President Erasmus Katende signed a law that punishes "aggravated homosexuality" with life in prison.

A tabloid printed the names and faces of "200 top gays" the next morning. One man on the list was dragged from a minibus in Wakiso and beaten with a jack handle; his landlady hid him. Police took him in for his own protection, they said, and then charged him.

"Let them keep their money," government spokesman Moses Ochwo told reporters. "It smells." He said that any embassy giving shelter to suspects would be treated as breaking the law. Britain has nevertheless offered visas to six activists, and one of them, Sylvia Namutebi, reached Nairobi on Thursday; she asked Kenya to let her stay.

Parliament passed the bill in December with the backing of the churches. The Archbishop of Kampala urged the West not to punish the poor. Secretary of State Robert Langley of the United States, who compared the law to those of apartheid, ordered a review of the two countries' relations but has not cut anything so far. South Africa's government has been silent; a retired archbishop there was not.

Ugandan lawyers said they would petition the Constitutional Court next week to strike the law down.

%actors
norway = Norway | NOR | state
denmark = Denmark | DNK | state
uganda = Uganda | UGA | state | Ugandan
wb = World Bank | - | igo
katende = Erasmus Katende | UGA | person | President Erasmus Katende
tabloid = A tabloid | UGA | organization
listed = 200 top gays | UGA | population
man = One man on the list | UGA | person
beaters = men in Wakiso | UGA | population | implied
landlady = his landlady | UGA | person
police = Police | UGA | state
ochwo = Moses Ochwo | UGA | person
embassies = any embassy giving shelter to suspects | - | state
britain = Britain | GBR | state
activists = six activists | UGA | population
namutebi = Sylvia Namutebi | UGA | person
kenya = Kenya | KEN | state
parliament = Parliament | UGA | state
churches = the churches | UGA | organization
archbishop = The Archbishop of Kampala | UGA | person
west = the West | - | state
langley = Robert Langley | USA | person
usa = United States | USA | state
rsa = South Africa's government | ZAF | state
lawyers = Ugandan lawyers | UGA | organization
gays = homosexuals in Uganda | UGA | population | implied
%events
SANCTION/discontinue happened core | norway, denmark > uganda | 2014-02-26 | - | "Denmark [withheld aid] from" | contexts: lgbt, human_rights
SANCTION/discontinue happened core | wb > uganda | 2014-02-26 | - | "Bank [postponed a 90-million-dollar] health" | contexts: lgbt, health
COERCE/restrict happened core | katende > gays | 2014-02-24 | - UGA | "Katende [signed a law] that" | contexts: lgbt, legislative
ACCUSE/allege happened | tabloid > listed | 2014-02-25 | - UGA | "tabloid [printed the names] and" | contexts: lgbt
ASSAULT/beat happened core | beaters > man | - | Wakiso UGA | "and [beaten with a jack]" | contexts: lgbt
AID happened | landlady > man | - | - UGA | "landlady [hid him]" | contexts: lgbt
COERCE/arrest happened core | police > man | - | - UGA | "Police [took him in] for" | contexts: lgbt
ACCUSE/allege happened | police > man | - | - UGA | "then [charged him]" | contexts: lgbt, legal
REJECT happened core | ochwo > norway, denmark, wb | - | - | "[Let them keep] their money" | contexts: lgbt, diplomatic
THREATEN happened core | ochwo > embassies | - | - | "be [treated as breaking] the" | contexts: lgbt, diplomatic
AGREE happened | britain > activists | - | - | "nevertheless [offered visas] to" | contexts: asylum, lgbt
REQUEST/assist happened core | namutebi > kenya | 2014-02-27 | Nairobi KEN | "she [asked Kenya] to" | contexts: asylum, lgbt
SUPPORT happened | churches > parliament | - | - | "with the [backing] of" | contexts: lgbt, religion_ethnicity
COERCE/restrict happened | parliament > gays | 2013-12-01..2013-12-31 | - UGA | "Parliament [passed the bill] in" | contexts: lgbt, legislative
REQUEST/yield happened core | archbishop > west | - | - | "Kampala [urged the West]" | contexts: lgbt, inequality
ACCUSE/disapprove happened core | langley > uganda | - | - | "who [compared the law] to" | contexts: lgbt
ACCUSE/investigate happened | langley > uganda | - | - | "[ordered a review] of" | contexts: diplomatic
SANCTION/discontinue denied | usa > uganda | - | - | "but has [not cut anything]" | contexts: diplomatic
ACCUSE/disapprove denied | rsa > uganda | - | - | "government has been [silent]" | contexts: lgbt
ACCUSE/allege planned | lawyers > uganda | 2014-03-03..2014-03-09 | - | "they [would petition] the" | contexts: legal, lgbt
%statements
S1 | police | indirect institution | "protection, they [said]" | "for his own protection"
S2 | ochwo | direct named | "[told] reporters" | "Let them keep their money,"
S3 | ochwo | indirect named | "He [said] that any" | "any embassy giving shelter to suspects would be treated as breaking the law"
S4 | archbishop | indirect anonymous | "Kampala [urged] the" | "the West not to punish the poor"
S5 | langley | indirect named | "who [compared] the" | "the law to those of apartheid"
S6 | lawyers | indirect anonymous | "lawyers [said] they" | "they would petition the Constitutional Court next week to strike the law down"
S7 | namutebi | indirect named | "she [asked] Kenya" | "Kenya to let her stay"
%figures
"[90-million-dollar] health" | exact 90000000 USD | loan
"[200 top gays]" | exact 200 person | people named
"[six activists]" | exact 6 person | visas offered
%places
KAMPALA UGA; Kampala UGA; Norway NOR; Denmark DNK; Uganda UGA; Wakiso UGA; Britain GBR; Nairobi KEN; Kenya KEN; United States USA; South Africa ZAF
%dates
"[Feb 27]" = 2014-02-27; "on [Wednesday]" = 2014-02-26; "[two days after]" = 2014-02-24; "on [Thursday]" = 2014-02-27; "in [December]" = 2013-12-01..2013-12-31; "[next week]" = 2014-03-03..2014-03-09; "the [next morning]" = 2014-02-25
