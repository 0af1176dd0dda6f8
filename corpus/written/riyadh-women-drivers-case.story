name: riyadh-women-drivers-case
published: 2018-09-27
style: agency
region: Middle-East
negatives: none

ISTANBUL, Sept 27 (HNS) – Three Saudi women who campaigned for the right to drive and were arrested a month before it was granted have been whipped with cables and given electric shocks in a palace in Jeddah, four people with knowledge of the case said. An adviser to the royal court, according to two of them, looked on and laughed.

The kingdom's public prosecutor called the report wild. "Our prisons are open to the Human Rights Commission," he said on Thursday. The commission, which answers to the king, did visit the women in August and found nothing.

Canada demanded in a tweet on 2 August that they be released at once. Riyadh expelled its ambassador, stopped buying its wheat, and ordered 7,000 students home. Foreign Minister Prince Turki bin Sultan wants an apology before relations can be mended; Prime Minister Claire Desrosiers refuses to give one, though she met him for ten minutes in New York on Tuesday. No ally spoke up for Ottawa then. Iceland did on Monday, at the head of 36 states in the Human Rights Council: a first.

The women's families have been banned from travelling. A brother who received the four sources' notes in Brussels has asked Belgium for asylum. Germany, whose arms the kingdom buys, put off a delivery of patrol boats, citing "the general climate".

%actors
women = Three Saudi women who campaigned for the right to drive | SAU | population | The women; the women
saudi = Saudi Arabia | SAU | state | Riyadh; The kingdom
sources = four people with knowledge of the case | - | population | two of them; the four sources
adviser = An adviser to the royal court | SAU | person
prosecutor = The kingdom's public prosecutor | SAU | person
commission = Human Rights Commission | SAU | state | The commission
canada = Canada | CAN | state | Ottawa
canamb = its ambassador | CAN | person
turki = Turki bin Sultan | SAU | person | Foreign Minister Prince Turki bin Sultan
desr = Claire Desrosiers | CAN | person | Prime Minister Claire Desrosiers
iceland = Iceland | ISL | state
hrc = 36 states in the Human Rights Council | - | state
families = The women's families | SAU | population
brother = A brother who received the four sources' notes | SAU | person
belgium = Belgium | BEL | state
germany = Germany | DEU | state
%events
COERCE/arrest happened core | saudi > women | - | - SAU | "were [arrested] a" | contexts: gender, rights_freedoms
ASSAULT/torture happened core | saudi > women | - | Jeddah SAU | "have been [whipped] with" | contexts: gender, human_rights | by S1
ACCUSE/allege happened core | sources > saudi, adviser | - | - | "case [said]. An" | contexts: human_rights
REJECT happened core | prosecutor > sources | 2018-09-27 | - SAU | "prosecutor [called] the" | contexts: human_rights
CONSULT/visit happened | commission > women | 2018-08-01..2018-08-31 | - SAU | "did [visit] the women" | contexts: human_rights
REQUEST/yield happened core | canada > saudi | 2018-08-02 | - | "Canada [demanded] in" | contexts: human_rights, gender
SANCTION/expel happened core | saudi > canamb | - | - SAU | "Riyadh [expelled] its" | contexts: diplomatic
SANCTION/discontinue happened core | saudi > canada | - | - | "ambassador, [stopped] buying" | contexts: economic
SANCTION/withdraw happened | saudi > canada | - | - | "and [ordered] 7,000" | contexts: diplomatic
REQUEST/yield happened core | turki > canada | - | - | "Sultan [wants] an apology" | contexts: diplomatic
REJECT/yield happened core | desr > turki | - | - | "Desrosiers [refuses] to" | contexts: diplomatic
CONSULT happened | desr, turki > - | 2018-09-25 | New York USA | "she [met] him" | contexts: diplomatic
SUPPORT denied | - > canada | - | - | "ally [spoke up] for" | contexts: diplomatic
SUPPORT happened | iceland, hrc > canada | 2018-09-24 | - | "Iceland [did] on" | contexts: human_rights
COERCE/restrict happened core | saudi > families | - | - SAU | "have been [banned] from" | contexts: rights_freedoms
REQUEST/assist happened | brother > belgium | - | Brussels BEL | "has [asked] Belgium" | contexts: asylum
SANCTION/discontinue happened core | germany > saudi | - | - | "buys, [put off] a" | contexts: military
COOPERATE ongoing | germany > saudi | - | - | "whose arms the kingdom [buys]" | contexts: military
%statements
S1 | sources | indirect anonymous | "[said]. An adviser" | "Three Saudi women who … palace in Jeddah"
S2 | sources | indirect anonymous | "[according to] two" | "looked on and laughed"
S3 | prosecutor | direct anonymous | "he [said] on" | "Our prisons are open to the Human Rights Commission,"
S4 | prosecutor | indirect anonymous | "[called] the report" | "the report wild"
S5 | canada | indirect institution | "[demanded] in a" | "they be released at once"
S6 | germany | mixed institution | "boats, [citing]" | ""the general climate""
%figures
"[four people]" | exact 4 person | sources
"[7,000 students]" | exact 7000 person | students ordered home
"[ten minutes]" | exact 10 minute | meeting
"[36 states]" | exact 36 country | states
"[Three Saudi women]" | exact 3 person | women detained
%visits
commission happened | - SAU 2018-08-01..2018-08-31
%places
ISTANBUL TUR; Jeddah SAU; Canada CAN; Riyadh SAU; New York USA; Ottawa CAN; Iceland ISL; Brussels BEL; Belgium BEL; Germany DEU
%dates
"[Sept 27]" = 2018-09-27; "on [Thursday]" = 2018-09-27; "in [August]" = 2018-08-01..2018-08-31; "[2 August]" = 2018-08-02; "on [Tuesday]" = 2018-09-25; "on [Monday]" = 2018-09-24
