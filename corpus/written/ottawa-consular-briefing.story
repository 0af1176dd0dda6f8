name: ottawa-consular-briefing
published: 2018-11-15
style: ministry
region: Americas
negatives: none

Daily Press Briefing – Global Affairs Canada, November 15, 2018

SPOKESPERSON (Étienne Marleau): Good morning, everyone. Two things at the top. The Minister will be in Bogotá on November 19 and 20 and in Quito on the 21st. And we extend our condolences to the families of the eleven people who died in the bus accident near Ambato, among them two Canadians.

QUESTION: Do you have their names?

MR. MARLEAU: I do not, and for reasons of privacy I would not share them. Our embassy is assisting both families.

QUESTION: The teacher arrested in Trinidad, has a consul seen her?

MR. MARLEAU: Yes. Consular officials visited her on Tuesday. She is well and has a lawyer. We are grateful to the authorities in Port of Spain for their quick response.

QUESTION: Will Canada ask for her release?

MR. MARLEAU: There is a judicial process, and we respect it. No such request has been made.

QUESTION: Can you say something about the softwood talks?

MR. MARLEAU: The officials met again yesterday in Washington. The conversation was constructive. We have always said that the duties are unfair and unwarranted, and we urged the U.S. side once more to remove them. They will speak by video on Monday.

QUESTION: Peru's foreign minister was expected this week.

MR. MARLEAU: That visit has been put off at Peru's request. We hope to welcome him in the new year.

QUESTION: Anything on the seed potatoes?

MR. MARLEAU: I have nothing for you on the potatoes. Thank you.
%actors
marleau = Étienne Marleau | CAN | person | MR. MARLEAU; SPOKESPERSON (Étienne Marleau)
minister = The Minister | CAN | person
canada = Canada | CAN | state | Our embassy
families = both families | CAN | population
dead = the families of the eleven people who died in the bus accident near Ambato | - | population
consuls = Consular officials | CAN | state
teacher = The teacher arrested in Trinidad | CAN | person
trinidad = Trinidad | TTO | state | the authorities in Port of Spain
us = the U.S. side | USA | state
canoff = Canada's trade officials | CAN | state | implied
perufm = Peru's foreign minister | PER | person
peru = Peru | PER | state
col = Colombia | COL | state | Bogotá
ecu = Ecuador | ECU | state | Quito
%events
CONSULT/visit planned core | minister > col | 2018-11-19..2018-11-20 | Bogotá COL | "Minister [will be in Bogotá]" | contexts: diplomatic
CONSULT/visit planned core | minister > ecu | 2018-11-21 | Quito ECU | "and in [Quito] on" | contexts: diplomatic
SUPPORT happened core | canada > dead | - | - | "we [extend our condolences] to" | contexts: disasters
AID ongoing | canada > families | - | - | "embassy is [assisting both families]" | contexts: disasters
COERCE/arrest happened | trinidad > teacher | - | Trinidad TTO | "teacher [arrested] in" | contexts: legal
CONSULT happened core | consuls, teacher > - | 2018-11-13 | Trinidad TTO | "officials [visited her] on" | contexts: diplomatic, legal
SUPPORT happened core | canada > trinidad | - | - | "We are [grateful] to" | contexts: diplomatic
REQUEST/yield denied | canada > trinidad | - | - | "No such [request] has" | contexts: legal
CONSULT happened core | canoff, us > - | 2018-11-14 | Washington USA | "officials [met] again" | contexts: economic
ACCUSE/disapprove happened | canada > us | - | - | "duties are [unfair and unwarranted]" | contexts: economic
REQUEST/change happened core | canada > us | 2018-11-14 | Washington USA | "and we [urged] the" | contexts: economic
CONSULT/phone planned core | canoff, us > - | 2018-11-19 | - | "[will speak by video]" | contexts: economic
CONSULT/visit cancelled core | perufm > canada | 2018-11-12..2018-11-18 | - CAN | "visit has been [put off]" | contexts: diplomatic
REQUEST happened | peru > canada | - | - | "at Peru's [request]" | contexts: diplomatic
%statements
S1 | marleau | direct named | - | "Good morning, everyone. … among them two Canadians."
S2 | marleau | direct named | - | "I do not, and for reasons of privacy … assisting both families."
S3 | marleau | direct named | - | "Yes. Consular officials … their quick response."
S4 | marleau | direct named | - | "There is a judicial process, and we respect it. No such request has been made."
S5 | marleau | direct named | - | "The officials met again yesterday … by video on Monday."
S6 | canada | indirect institution | "always [said] that" | "the duties are unfair and unwarranted" | inside S5
S7 | canada | indirect institution | "we [urged] the" | "the U.S. side once more to remove them" | inside S5
S8 | marleau | direct named | - | "That visit has been put off … in the new year."
S9 | marleau | direct named | - | "I have nothing for you on the potatoes. Thank you."
%figures
"[eleven people]" | exact 11 person | dead of the bus accident
"[two Canadians]" | exact 2 person | Canadians among the dead
%visits
minister planned | Bogotá COL 2018-11-19..2018-11-20; Quito ECU 2018-11-21
perufm cancelled | - CAN 2018-11-12..2018-11-18
%places
Bogotá COL; Quito ECU; Ambato ECU; Trinidad TTO; Port of Spain TTO; Canada CAN; Washington USA; Peru PER
%dates
"[November 15, 2018]" = 2018-11-15; "on [November 19 and 20]" = 2018-11-19..2018-11-20; "on the [21st]" = 2018-11-21; "on [Tuesday]" = 2018-11-13; "again [yesterday]" = 2018-11-14; "on [Monday]" = 2018-11-19; "expected [this week]" = 2018-11-12..2018-11-18
