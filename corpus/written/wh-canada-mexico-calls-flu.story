name: wh-canada-mexico-calls-flu
published: 2009-06-11
style: white-house
region: Americas
negatives: none

Readout of the President's Calls to Prime Minister Aldridge and President Cárdenas Rubio

Yesterday the President spoke by phone with Prime Minister Stewart Aldridge of Canada and, in a separate call, with President Emilio Cárdenas Rubio of Mexico.

The President and the Prime Minister discussed the H1N1 influenza virus. They noted that our health authorities have worked hand in hand from the first day. The Prime Minister raised Canadian concerns about "Buy American" provisions; the President said that his Administration would implement them consistent with our international obligations. He thanked the Prime Minister for Canada's sacrifice in Afghanistan and offered his condolences on the loss of a soldier in Panjwayi this week.

President Cárdenas Rubio briefed the President on his government's efforts to reopen schools and thanked the American people for 400,000 courses of antiviral medication. The President praised the Mexican government's transparency. The two agreed to resume the pilot program on cross-border trucking, and committed to finding a solution that both countries' legislatures can support.

Both leaders confirmed that they would be in Guadalajara on August 9 and 10 for the North American Leaders' Summit. No decision has been made about a stop in Mexico City.
%actors
president = the President | USA | person | The President
ald = Stewart Aldridge | CAN | person | the Prime Minister; The Prime Minister; Prime Minister Stewart Aldridge of Canada; Prime Minister Aldridge
card = Emilio Cárdenas Rubio | MEX | person | President Cárdenas Rubio; President Emilio Cárdenas Rubio of Mexico
canada = Canada | CAN | state
mexico = Mexico | MEX | state | the Mexican government; his government
us = the American people | USA | state | our health authorities
%events
CONSULT/phone happened core | president, ald > - | 2009-06-10 | - | "President [spoke by phone] with" | contexts: diplomatic
CONSULT/phone happened core | president, card > - | 2009-06-10 | - | "a separate [call], with" | contexts: diplomatic
COOPERATE ongoing | us, canada > - | - | - | "authorities have [worked hand in] hand" | contexts: health | by S1
ACCUSE/disapprove happened core | ald > president | 2009-06-10 | - | "Minister [raised Canadian concerns]" | contexts: economic
AGREE happened | president > ald | 2009-06-10 | - | "Administration [would implement them]" | contexts: economic | by S3
SUPPORT happened core | president > ald | 2009-06-10 | - | "He [thanked] the" | contexts: military
SUPPORT happened | president > ald | 2009-06-10 | - | "and [offered his condolences] on" | contexts: military
CONSULT happened | card > president | 2009-06-10 | - | "Rubio [briefed] the" | contexts: health
SUPPORT happened core | card > us | 2009-06-10 | - | "[thanked the American people]" | contexts: health
AID happened core | us > mexico | - | - | "for [400,000 courses of] antiviral" | contexts: health
SUPPORT happened | president > mexico | 2009-06-10 | - | "President [praised] the" | contexts: health
AGREE happened core | president, card > - | 2009-06-10 | - | "two [agreed to resume] the" | contexts: economic
AGREE happened | president, card > - | 2009-06-10 | - | "and [committed to finding]" | contexts: economic
AGREE happened | ald, card > - | 2009-06-10 | - | "leaders [confirmed] that" | contexts: diplomatic
CONSULT/multilateral planned core | ald, card, president > - | 2009-08-09..2009-08-10 | Guadalajara MEX | "Leaders' [Summit]" | contexts: diplomatic
%statements
S1 | president, ald | indirect named | "They [noted] that" | "our health authorities have worked hand in hand from the first day"
S2 | ald | indirect named | "Minister [raised]" | "Canadian concerns about "Buy American" provisions"
S3 | president | indirect named | "President [said] that" | "his Administration would implement them consistent with our international obligations"
S4 | president | indirect named | "He [thanked] the" | "the Prime Minister for Canada's sacrifice in Afghanistan"
S5 | president | indirect named | "[offered] his" | "his condolences on the loss of a soldier in Panjwayi this week"
S6 | card | indirect named | "[thanked] the American" | "the American people for 400,000 courses of antiviral medication"
S7 | president | indirect named | "[praised] the" | "the Mexican government's transparency"
S8 | ald, card | indirect named | "[confirmed] that" | "they would be in Guadalajara on August 9 and 10 for the North American Leaders' Summit"
%figures
"[400,000 courses]" | exact 400000 item | antiviral medication
%visits
ald, president planned | Guadalajara MEX 2009-08-09..2009-08-10
%places
Canada CAN; Mexico MEX; Afghanistan AFG; Panjwayi AFG; Guadalajara MEX; Mexico City MEX
%dates
"[Yesterday] the" = 2009-06-10; "Panjwayi [this week]" = 2009-06-08..2009-06-14; "on [August 9 and 10]" = 2009-08-09..2009-08-10
