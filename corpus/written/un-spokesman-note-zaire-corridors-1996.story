name: un-spokesman-note-zaire-corridors-1996
published: 1996-11-05
style: communique
region: Global
negatives: none

STATEMENT ATTRIBUTABLE TO THE SPOKESMAN FOR THE SECRETARY-GENERAL

The Secretary-General is gravely concerned at the continued fighting in the Kivu provinces of eastern Zaire, which has cut off more than one million refugees and displaced persons from all assistance since the withdrawal on Saturday of the last relief workers from Goma.

He welcomes the call by the leaders of the region, who met in Nairobi today under the chairmanship of President Josiah Kirwa of Kenya, for an immediate ceasefire and for the establishment of safe corridors and temporary sanctuaries. He notes that Zaire did not take part in the meeting, having announced that it would not sit down with Rwanda so long as foreign troops remained upon its soil, and that Rwanda has denied having any troops there.

The Secretary-General has asked his Special Envoy, Ambassador Raoul Castonguay of Canada, to proceed to the region without delay. The Ambassador will leave New York tomorrow, and expects to meet with the Heads of State concerned in Kinshasa, Kigali and Kampala. A stop in Bujumbura will depend on conditions at the airport.

The Secretary-General appeals to the rebel forces, which declared a unilateral truce of three weeks on Monday, to permit the return of the agencies and of their convoys. He is in contact with Member States on the possible dispatch of a multinational force; several have indicated that they could contribute to it, but none has yet made a formal offer.

The Secretary-General was deeply shocked to learn of the killing of Archbishop Placide Lubala at a roadblock in Bukavu. He extends his condolences to the people of that city, and calls on those in control of it to investigate the crime.

New York, 5 November 1996

%actors
sg = The Secretary-General | - | igo | THE SECRETARY-GENERAL
workers = the last relief workers | - | organization | the agencies
leaders = the leaders of the region | - | person
kirwa = Josiah Kirwa | KEN | person | President Josiah Kirwa
zaire = Zaire | COD | state
rwanda = Rwanda | RWA | state
castonguay = Raoul Castonguay | CAN | person | Ambassador Raoul Castonguay; his Special Envoy; The Ambassador
heads = the Heads of State concerned | - | person
burundi = Burundi | BDI | state | Bujumbura
rebels = the rebel forces | COD | armed_group | those in control of it
force = a multinational force | - | igo
several = Member States | - | state | several; none
killers = the killers | - | armed_group | implied
archbishop = Placide Lubala | COD | person | Archbishop Placide Lubala
people = the people of that city | COD | population
%events
ACCUSE/disapprove happened core | sg > rebels, zaire | 1996-11-05 | - | "is [gravely concerned] at" | contexts: military, migration
ASSAULT ongoing core | rebels, zaire > - | - | Kivu COD | "the continued [fighting] in" | contexts: military | by S1
RETREAT/withdraw happened | workers > - | 1996-11-02 | Goma COD | "since the [withdrawal] on" | contexts: migration, human_security | by S1
SUPPORT happened | sg > leaders | 1996-11-05 | New York USA | "He [welcomes] the call" | contexts: diplomatic
REQUEST/yield happened core | leaders > rebels, zaire | 1996-11-05 | Nairobi KEN | "the [call] by the leaders" | contexts: military, diplomatic | by S2
CONSULT/multilateral happened core | leaders, kirwa > - | 1996-11-05 | Nairobi KEN | "who [met in Nairobi] today" | contexts: diplomatic | by S2
RETREAT/ceasefire hypothetical | rebels, zaire > - | - | - COD | "immediate [ceasefire] and" | contexts: military | by S2
CONSULT/multilateral denied | zaire > leaders | 1996-11-05 | Nairobi KEN | "Zaire did [not take part]" | contexts: diplomatic | by S3
REJECT/meet happened core | zaire > rwanda | - | - | "[would not sit down] with" | contexts: diplomatic, territory | by S4
MOBILIZE/troops denied | rwanda > zaire | - | - COD | "having any [troops there]" | contexts: military, territory | by S5
REJECT happened | rwanda > zaire | - | - | "Rwanda has [denied] having" | contexts: military | by S3
REQUEST happened | sg > castonguay | - | - | "has [asked his Special Envoy]" | contexts: diplomatic
CONSULT/visit planned core | castonguay > heads | - | Kinshasa COD | "to [meet with the Heads]" | contexts: diplomatic
CONSULT/visit hypothetical | castonguay > burundi | - | Bujumbura BDI | "A [stop in Bujumbura] will" | contexts: diplomatic
REQUEST/yield happened core | sg > rebels | 1996-11-05 | New York USA | "[appeals] to the rebel" | contexts: human_security
CONCEDE happened core | rebels > - | 1996-11-04 | - COD | "which [declared a unilateral truce]" | contexts: military | by S6
AID hypothetical | force > zaire | - | - COD | "possible [dispatch] of a" | contexts: peacekeeping
CONSULT ongoing | sg, several > - | - | - | "is [in contact with]" | contexts: peacekeeping
AGREE denied | several > sg | - | - | "made a formal [offer]" | contexts: peacekeeping
ASSAULT/targeted happened core | killers > archbishop | - | Bukavu COD | "the [killing] of Archbishop" | contexts: religion_ethnicity
SUPPORT happened | sg > people | 1996-11-05 | New York USA | "[extends his condolences] to" | contexts: religion_ethnicity
REQUEST happened | sg > rebels | 1996-11-05 | New York USA | "and [calls on those] in" | contexts: legal
%statements
S1 | sg | indirect institution | "[is gravely concerned at]" | "the continued fighting in the Kivu … from Goma"
S2 | sg | indirect institution | "He [welcomes]" | "the call by the leaders of the region … temporary sanctuaries"
S3 | sg | indirect institution | "He [notes] that" | "Zaire did not take part in the meeting … having any troops there"
S4 | zaire | indirect institution | "[announced] that" | "it would not sit down with Rwanda so long as foreign troops remained upon its soil" | inside S3
S5 | rwanda | indirect institution | "[denied] having" | "having any troops there" | inside S3
S6 | sg | indirect institution | "[appeals] to the" | "to the rebel forces … their convoys"
S7 | several | indirect institution | "[indicated] that" | "they could contribute to it"
S8 | sg | indirect institution | "and [calls on]" | "those in control of it to investigate the crime"
S10 | rebels | indirect institution | "which [declared] a" | "a unilateral truce of three weeks" | inside S6
S9 | sg | indirect institution | "He [extends] his" | "his condolences to the people of that city"
%figures
"[more than one million refugees]" | over 1000000 person | refugees and displaced persons cut off
"truce of [three weeks]" | exact 3 week | truce
%visits
castonguay planned | Kinshasa COD -; Kigali RWA -; Kampala UGA -
castonguay hypothetical | Bujumbura BDI -
%places
Kivu COD; Zaire COD; Goma COD; Nairobi KEN; Kenya KEN; Rwanda RWA; Canada CAN; New York USA; Kinshasa COD; Kigali RWA; Kampala UGA; Bujumbura BDI; Bukavu COD
%dates
"on [Saturday]" = 1996-11-02; "Nairobi [today]" = 1996-11-05; "York [tomorrow]" = 1996-11-06; "on [Monday]" = 1996-11-04; "[5 November 1996]" = 1996-11-05
