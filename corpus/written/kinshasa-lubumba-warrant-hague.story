name: kinshasa-lubumba-warrant-hague
published: 2006-03-18
style: agency
region: Global
negatives: none

THE HAGUE, March 18, 2006 (World Desk) – Congo handed over a militia leader to the International Criminal Court on Friday, the first suspect ever to be flown to its cells by the sea.

Bosco Lumande is accused of having enlisted children under fifteen in Ituri and of making them kill with spears. He was arrested in Kinshasa a year ago after nine Bangladeshi peacekeepers had been murdered; a French military plane brought him here. The prosecutor, Teresa Albornoz, thanked Paris and Kinshasa and promised further warrants. There is one already for his ally Floribert Katanga, who is believed to be hiding in Uganda.

Human rights groups praised the transfer but regretted that rape is missing from the charges, although hundreds of women in Ituri told investigators that Lumande's men had assaulted them. "We will look at it again," Albornoz replied.

The United States, which has never joined the court, made no comment. In 2002 it threatened to veto UN peacekeeping unless its soldiers were exempted. Sudan will not hand over anyone, its justice minister repeated in Khartoum.

%actors
congo = Congo | COD | state | Kinshasa
icc = International Criminal Court | - | igo
lumande = Bosco Lumande | COD | person
children = children under fifteen | COD | population
peacekeepers = nine Bangladeshi peacekeepers | BGD | state
france = Paris | FRA | state
albornoz = Teresa Albornoz | - | person | Albornoz
katanga = Floribert Katanga | COD | person
groups = Human rights groups | - | organization
women = hundreds of women in Ituri | COD | population
men = Lumande's men | COD | armed_group
us = The United States | USA | state
un = UN | - | igo
sudan = Sudan | SDN | state
minister = its justice minister | SDN | person
killers = killers | COD | armed_group | implied
%events
COOPERATE happened core | congo > icc | 2006-03-17 | THE HAGUE NLD | "Congo [handed over] a" | contexts: legal, human_rights
ACCUSE/allege happened core | icc > lumande | - | - | "Lumande is [accused of] having" | contexts: legal, human_rights
ASSAULT/primitive happened | children > - | - | Ituri COD | "them [kill with spears]" | contexts: human_rights
COERCE happened | lumande > children | - | Ituri COD | "having [enlisted children] under" | contexts: human_rights
COERCE/arrest happened core | congo > lumande | 2005-03-18 | Kinshasa COD | "He was [arrested] in" | contexts: legal
ASSAULT/targeted happened | killers > peacekeepers | - | - | "peacekeepers had been [murdered]" | contexts: peacekeeping
AID happened | france > icc | 2006-03-17 | - | "plane [brought him here]" | contexts: legal
SUPPORT happened core | albornoz > france, congo | - | - | "Albornoz, [thanked] Paris" | contexts: legal
AGREE happened | albornoz > - | - | - | "and [promised further warrants]" | contexts: legal
THREATEN/arrest happened core | icc > katanga | - | - | "There is [one already for] his" | contexts: legal
SUPPORT happened | groups > icc | - | - | "groups [praised] the" | contexts: human_rights
ACCUSE/disapprove happened | groups > icc | - | - | "but [regretted] that" | contexts: human_rights, gender
ASSAULT/sexual happened core | men > women | - | Ituri COD | "men had [assaulted them]" | contexts: gender, human_rights | by S2
SUPPORT denied | us > icc | - | - | "which [has never joined] the" | contexts: legal
THREATEN happened | us > un | 2002-01-01..2002-12-31 | - | "it [threatened to veto] UN" | contexts: peacekeeping, legal
REJECT/assist happened core | sudan > icc | - | Khartoum SDN | "Sudan [will not hand over]" | contexts: legal | by S4
%statements
S1 | groups | indirect institution | "[regretted] that" | "rape is missing from the charges"
S2 | women | indirect anonymous | "Ituri [told] investigators" | "Lumande's men had assaulted them"
S3 | albornoz | direct named | "Albornoz [replied]" | "We will look at it again,"
S4 | minister | indirect anonymous | "minister [repeated] in" | "Sudan will not hand over anyone"
S5 | groups | indirect institution | "[praised] the transfer" | "the transfer"
S6 | albornoz | indirect named | "Albornoz, [thanked]" | "Paris and Kinshasa"
%figures
"after [nine Bangladeshi peacekeepers]" | exact 9 person | peacekeepers murdered
"[hundreds of women]" | over 100 person | women assaulted
%places
THE HAGUE NLD; Congo COD; Ituri COD; Kinshasa COD; Paris FRA; Uganda UGA; United States USA; Sudan SDN; Khartoum SDN
%dates
"HAGUE, [March 18, 2006]" = 2006-03-18
"Court on [Friday]" = 2006-03-17
"Kinshasa [a year ago] after" = 2005-03-18
"In [2002] it" = 2002-01-01..2002-12-31
