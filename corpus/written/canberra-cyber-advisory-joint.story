name: canberra-cyber-advisory-joint
published: 2021-12-02
style: ministry
region: Oceania
negatives: none

Joint advisory: intrusion into water utilities

CANBERRA, 2 December 2021 – Cyber security agencies of Australia, Canada, New Zealand and Singapore today attribute a campaign against the operators of water and sewage plants to a group known as Quiet Heron, which they assess, with high confidence, to be controlled by the military intelligence of North Korea.

Between March and October the group broke into the networks of at least 31 utilities in nine countries. At one plant in Queensland it altered the dosing of chlorine. An operator noticed, walked to the valve and closed it by hand.

"A password and a wrench defeated a ministry," said the head of the Australian agency, Dr Philippa Strahan. She called on operators to install the updates listed in Annex B without delay.

The agencies shared indicators with 46 partners from June, and Singapore hosted a joint laboratory for four months. We thank the companies that came forward. Those which paid a ransom against our advice are asked to tell us; nobody will be prosecuted for it.

Australia's foreign minister, Craig Lindeman, summoned no ambassador, there being none in Canberra. He condemned the intrusion in a statement and said that travel bans were being considered with partners. North Korea's mission to the United Nations in Geneva dismissed earlier reports of the campaign, in September, as fabrication by hostile forces.

What you should do: apply patches; turn on multi-factor authentication; keep one valve that a person can turn.

This product is marked WHITE. Information may be distributed without restriction, subject to copyright controls.

%actors
australia = Australia | AUS | state | the Australian agency
canada = Canada | CAN | state
nz = New Zealand | NZL | state
singapore = Singapore | SGP | state
heron = Quiet Heron | PRK | organization | the group
nk = North Korea | PRK | state | the military intelligence of North Korea
utilities = at least 31 utilities | - | organization | operators
plant = one plant in Queensland | AUS | organization
strahan = Philippa Strahan | AUS | person | the head of the Australian agency
partners = 46 partners | - | organization
lindeman = Craig Lindeman | AUS | person | Australia's foreign minister
companies = the companies that came forward | - | organization
%events
ACCUSE/allege happened core | australia, canada, nz, singapore > heron, nk | 2021-12-02 | - | "today [attribute] a" | contexts: cyber, intelligence
COERCE/cyber happened core | heron > utilities | 2021-03-01..2021-10-31 | - | "group [broke into] the" | contexts: cyber
COERCE/cyber happened core | heron > plant | - | Queensland AUS | "it [altered the dosing] of" | contexts: cyber, human_security
REQUEST happened core | strahan > utilities | 2021-12-02 | - | "She [called on] operators" | contexts: cyber
COOPERATE happened core | australia, canada, nz, singapore, partners > - | 2021-06-01..2021-12-02 | - | "agencies [shared indicators] with" | contexts: cyber, intelligence
COOPERATE happened | singapore, australia, canada, nz > - | - | - SGP | "[hosted a joint laboratory] for" | contexts: cyber, technology
SUPPORT happened | australia, canada, nz, singapore > companies | 2021-12-02 | - | "We [thank] the" | contexts: cyber
REQUEST happened | australia, canada, nz, singapore > companies | 2021-12-02 | - | "are [asked] to" | contexts: cyber
ACCUSE/disapprove denied | lindeman > nk | - | Canberra AUS | "Lindeman, [summoned no ambassador]" | contexts: diplomatic
ACCUSE/disapprove happened core | lindeman > nk | - | - | "He [condemned] the" | contexts: cyber, diplomatic
COERCE/restrict hypothetical | australia > nk | - | - | "[travel bans] were" | contexts: cyber | by S4
REJECT happened | nk > - | 2021-09-01..2021-09-30 | Geneva CHE | "Geneva [dismissed] earlier" | contexts: cyber
%statements
S1 | australia, canada, nz, singapore | indirect institution | "today [attribute] a" | "a campaign against the operators … Quiet Heron"
S2 | strahan | direct named | "ministry," [said] the" | "A password and a wrench defeated a ministry,"
S3 | strahan | indirect named | "She [called on] operators" | "operators to install the updates listed in Annex B without delay"
S4 | lindeman | indirect named | "and [said] that travel" | "travel bans were being considered with partners"
S5 | lindeman | indirect named | "He [condemned] the" | "the intrusion"
S6 | nk | indirect institution | "[dismissed] earlier" | "earlier reports of the campaign, in September, as fabrication by hostile forces"
%figures
"[at least 31 utilities]" | at least 31 item | utilities attacked
"[nine countries]" | exact 9 country | countries
"[46 partners]" | exact 46 item | partners
"for [four months]" | exact 4 month | joint laboratory
%places
CANBERRA AUS; Canberra AUS; Australia AUS; Canada CAN; New Zealand NZL; Singapore SGP; North Korea PRK; Queensland AUS; Geneva CHE
%dates
"CANBERRA, [2 December 2021]" = 2021-12-02; "Singapore [today] attribute" = 2021-12-02; "[Between March and October]" = 2021-03-01..2021-10-31; "from [June]" = 2021-06-01..2021-06-30; "in [September]" = 2021-09-01..2021-09-30
