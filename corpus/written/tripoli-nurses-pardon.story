name: tripoli-nurses-pardon
published: 2007-07-24
style: agency
region: Africa
negatives: none

TRIPOLI/SOFIA, July 24 (HNS) – The five Bulgarian nurses and the Palestinian doctor whom Libya had twice condemned to be shot walked down the steps of a French government jet in Sofia on Tuesday and were pardoned on the tarmac.

They had spent eight years in jail on the charge, which the world's virologists dismissed, of infecting 426 children in Benghazi with the AIDS virus. Confessions were beaten and, one nurse says, raped out of them. Last week the children's families accepted a million dollars for each child and withdrew the demand for execution; the High Judicial Council turned the sentences into life imprisonment, and an agreement of 1984 on the exchange of prisoners did the rest.

The wife of France's president had flown in twice to plead with the Libyan leader. Paris denied that it had paid; so did the European Union, whose commissioner, Benedetta Walter, signed a memorandum in Tripoli on the same night about antiquities, visas and radar. Libya's foreign minister condemned the pardon as a betrayal of the agreement. He asked the Arab League to protest.

Doctor Ashraf al-Hajjaj, now a Bulgarian, thanked everybody except his jailers. The president of France will be in Tripoli tomorrow. He is expected to sign a contract on a reactor.

%actors
nurses = The five Bulgarian nurses | BGR | population
doctor = Ashraf al-Hajjaj | BGR | person | the Palestinian doctor; Doctor Ashraf al-Hajjaj
libya = Libya | LBY | state
bulgaria = Bulgaria | BGR | state | implied
virologists = the world's virologists | - | population
families = the children's families | LBY | population
council = the High Judicial Council | LBY | state
wife = The wife of France's president | FRA | person
leader = the Libyan leader | LBY | person
france = Paris | FRA | state | France
eu = European Union | - | igo
walter = Benedetta Walter | - | person
lfm = Libya's foreign minister | LBY | person
al = Arab League | - | igo
frpres = The president of France | FRA | person
nurse = one nurse | BGR | person
%events
RETREAT/release happened core | libya > nurses, doctor | 2007-07-24 | Sofia BGR | "shot [walked] down" | contexts: legal, diplomatic
SANCTION/convict happened | libya > nurses, doctor | - | - LBY | "twice [condemned] to" | contexts: legal
CONCEDE happened core | bulgaria > nurses, doctor | 2007-07-24 | Sofia BGR | "and were [pardoned] on" | contexts: legal
COERCE/arrest happened | libya > nurses, doctor | - | - LBY | "years in [jail] on" | contexts: legal
ACCUSE/allege happened | libya > nurses, doctor | - | - LBY | "the [charge], which" | contexts: legal, health
REJECT happened | virologists > libya | - | - | "virologists [dismissed], of" | contexts: health
ASSAULT/torture happened | libya > nurses, doctor | - | - LBY | "were [beaten] and" | contexts: human_rights
ASSAULT/sexual happened | libya > nurses | - | - LBY | "says, [raped] out" | contexts: human_rights, gender | by S1
AGREE happened core | families > libya | 2007-07-16..2007-07-22 | - LBY | "families [accepted] a" | contexts: reparations
CONCEDE happened | families > nurses, doctor | 2007-07-16..2007-07-22 | - LBY | "and [withdrew] the" | contexts: legal
CONCEDE happened core | council > nurses, doctor | 2007-07-16..2007-07-22 | - LBY | "Council [turned] the" | contexts: legal
CONSULT/visit happened core | wife > leader | - | - LBY | "had [flown in] twice" | contexts: diplomatic
REQUEST/yield happened core | wife > leader | - | - LBY | "twice to [plead] with" | contexts: diplomatic
REJECT happened | france, eu > - | - | - | "Paris [denied] that" | contexts: diplomatic
SUPPORT happened core | walter > libya | 2007-07-23..2007-07-24 | Tripoli LBY | "Walter, [signed] a" | contexts: diplomatic
ACCUSE/disapprove happened core | lfm > bulgaria | - | - | "minister [condemned] the" | contexts: legal
REQUEST happened | lfm > al | - | - | "He [asked] the" | contexts: diplomatic
CONSULT/visit planned core | frpres > libya | 2007-07-25 | Tripoli LBY | "[will be in] Tripoli" | contexts: diplomatic
SUPPORT planned core | frpres > libya | - | - LBY | "expected to [sign] a" | contexts: natural_resource, economic
%statements
S1 | nurse | indirect anonymous | "one nurse [says]" | "raped out of them"
S2 | france | indirect institution | "Paris [denied]" | "it had paid"
S3 | lfm | indirect anonymous | "[condemned] the pardon" | "the pardon as a betrayal of the agreement"
S4 | lfm | indirect anonymous | "He [asked]" | "the Arab League to protest"
S5 | doctor | indirect named | "[thanked] everybody" | "everybody except his jailers"
%figures
"[eight years]" | exact 8 year | imprisonment
"[426 children]" | exact 426 person | children infected
"[a million dollars]" | exact 1000000 USD | compensation for each child
%visits
wife happened | - LBY -
frpres planned | Tripoli LBY 2007-07-25
%places
TRIPOLI LBY; SOFIA BGR; Libya LBY; Sofia BGR; Benghazi LBY; France FRA; Paris FRA; Tripoli LBY
%dates
"[July 24]" = 2007-07-24; "on [Tuesday]" = 2007-07-24; "[Last week]" = 2007-07-16..2007-07-22; "of [1984]" = 1984-01-01..1984-12-31; "[tomorrow]" = 2007-07-25
