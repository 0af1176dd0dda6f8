name: bosnia-dayton-anniversary-dayton-ohio
published: 1996-12-14
style: local
region: Americas
negatives: history

Year after the peace, Dayton gets its thank-you

DAYTON – They came back on Friday, in better suits. A year and some weeks after three presidents initialed the Bosnian peace at Wright-Patterson, the ambassadors of Bosnia, Croatia and Yugoslavia dined at the Packy's where their bosses had shouted at each other over ribs.

Envoy Martin Halbert, who ran those talks, was cheered like a quarterback. He praised the city and warned the guests: "The tribunal wants seventy-four men. Seven are in jail. We will not rebuild towns for the other sixty-seven to run." Croatia's ambassador, Miomir Žuvela, promised cooperation; General Zvonko Blagaj had in fact surrendered to The Hague in April. Yugoslavia's man studied the dessert.

Bosnia's ambassador, Sven Alikalfić, gave Mayor Clyde Turner a copper coffee set and asked that the arms be delivered which Congress has approved; the first tanks reached Ploče in November, only after his government dismissed its deputy defense minister, whom Washington accuses of ties to Iran.

Nineteen thousand American soldiers are still there. NATO voted on Tuesday to keep 31,000 men, half as many as now, until June 1998. Outside Packy's two women from Srebrenica, resettled in Kettering, held up photographs in the snow. Halbert came out and talked to them for ten minutes without his coat.

%actors
ambassadors = the ambassadors of Bosnia, Croatia and Yugoslavia | - | person
presidents = three presidents | - | person
halbert = Martin Halbert | USA | person | Halbert
zuvela = Miomir Žuvela | HRV | person
blasko = Zvonko Blagaj | HRV | person
tribunal = The tribunal | - | igo | The Hague
alikalfic = Sven Alikalfić | BIH | person
turner = Clyde Turner | USA | person
bosnia = Bosnia | BIH | state | his government
deputy = its deputy defense minister | BIH | person
us = Washington | USA | state
soldiers = Nineteen thousand American soldiers | USA | state
nato = NATO | - | igo
women = two women from Srebrenica | BIH | population
city = the city | USA | population
%events
CONSULT/visit happened core | ambassadors > halbert | 1996-12-13 | DAYTON USA | "They [came back] on" | contexts: diplomatic
CONSULT happened core | ambassadors, halbert > - | 1996-12-13 | DAYTON USA | "Yugoslavia [dined] at" | contexts: diplomatic
AGREE happened | presidents > - | - | Wright-Patterson USA | "presidents [initialed] the" | contexts: diplomatic
SUPPORT happened | halbert > city | 1996-12-13 | DAYTON USA | "He [praised] the city" | contexts: diplomatic
THREATEN/relations happened core | halbert > ambassadors | 1996-12-13 | DAYTON USA | "and [warned] the guests" | contexts: legal, diplomatic
AGREE happened core | zuvela > halbert | 1996-12-13 | DAYTON USA | "Žuvela, [promised cooperation]" | contexts: legal
RETREAT happened | blasko > tribunal | 1996-04-01..1996-04-30 | - | "in fact [surrendered] to" | contexts: legal
SUPPORT happened | alikalfic > turner | 1996-12-13 | DAYTON USA | "[gave Mayor Clyde Turner] a" | contexts: diplomatic
REQUEST/assist happened core | alikalfic > us | 1996-12-13 | DAYTON USA | "and [asked that the arms]" | contexts: military
AID happened | us > bosnia | 1996-11-01..1996-11-30 | Ploče HRV | "tanks [reached Ploče] in" | contexts: military
SANCTION/expel happened | bosnia > deputy | - | - | "government [dismissed] its" | contexts: executive
ACCUSE/allege happened | us > deputy | - | - | "Washington [accuses] of" | contexts: intelligence
MOBILIZE/troops ongoing | soldiers > - | - | - | "soldiers are [still there]" | contexts: peacekeeping
AGREE happened core | nato > - | 1996-12-10 | - | "NATO [voted on Tuesday to] keep" | contexts: peacekeeping
PROTEST/demo happened | women > ambassadors | 1996-12-13 | DAYTON USA | "Kettering, [held up photographs] in" | contexts: human_rights
CONSULT happened | halbert, women > - | 1996-12-13 | DAYTON USA | "and [talked to them] for" | contexts: human_rights
%statements
S1 | halbert | direct named | "and [warned] the" | "The tribunal wants seventy-four men. Seven are in jail. We will not rebuild towns for the other sixty-seven to run."
S2 | zuvela | indirect named | "[promised] cooperation" | "cooperation"
S3 | alikalfic | indirect named | "and [asked] that" | "the arms be delivered which Congress has approved"
%figures
"wants [seventy-four men]" | exact 74 person | men wanted by the tribunal
"[Seven] are in jail" | exact 7 person | men in jail
"other [sixty-seven] to" | exact 67 person | men at large
"[Nineteen thousand American soldiers]" | exact 19000 person | American soldiers
"keep [31,000 men]" | exact 31000 person | soldiers of the NATO force
"[two women] from" | exact 2 person | women from Srebrenica
"for [ten minutes]" | exact 10 minute | talk
"suits. A [year and some weeks] after" | over 1 year | time since the agreement
%visits
ambassadors happened | DAYTON USA 1996-12-13
%places
DAYTON USA; Dayton USA; Wright-Patterson USA; Bosnia BIH; Croatia HRV; Yugoslavia SRB; The Hague NLD; Ploče HRV; Washington USA; Iran IRN; Srebrenica BIH; Kettering USA
%dates
"back on [Friday]" = 1996-12-13
"Hague in [April]" = 1996-04-01..1996-04-30
"Ploče in [November]" = 1996-11-01..1996-11-30
"voted on [Tuesday]" = 1996-12-10
"until [June 1998]" = 1998-06-01..1998-06-30
