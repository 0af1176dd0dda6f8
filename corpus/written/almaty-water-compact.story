name: almaty-water-compact
published: 2002-02-05
style: communique
region: Asia
negatives: none

Joint Communiqué

At the invitation of the President of the Republic of Kazakhstan, Daulet Seitkali, the President of the Kyrgyz Republic, Almaz Toktogulov, and the President of the Republic of Uzbekistan, Botir Nazarov, visited Almaty on 4 and 5 February 2002.

The Heads of State exchanged views in an atmosphere of mutual trust on the use of the waters of the Syr Darya and on the situation in Afghanistan.

The Kazakh and Uzbek sides undertook to deliver coal and natural gas to the Kyrgyz Republic in the winter months. The Kyrgyz side undertook to restrict discharges from the Toktogul reservoir to 450 cubic metres per second until 1 April. The Presidents instructed their Governments to conclude an agreement to this effect within two months.

The Uzbek side announced that it would begin to remove the mines laid along sections of the Uzbek-Kyrgyz border in 1999 and 2000, by which civilians had been harmed. The Kyrgyz side welcomed this decision and expressed readiness to provide maps.

The Presidents condemned terrorism in all its forms and supported the International Security Assistance Force in Kabul. They called upon the donor community to honour the pledges made at the Tokyo conference.

The Heads of State of Kyrgyzstan and Uzbekistan expressed their gratitude to the people of Kazakhstan for the hospitality extended to them. President Nazarov invited his colleagues to visit Samarkand in September. The invitation was accepted with pleasure.

%actors
seitkali = Daulet Seitkali | KAZ | person | the President of the Republic of Kazakhstan
toktogulov = Almaz Toktogulov | KGZ | person | the President of the Kyrgyz Republic
nazarov = Botir Nazarov | UZB | person | the President of the Republic of Uzbekistan
kaz = Kazakhstan | KAZ | state | The Kazakh; Republic of Kazakhstan
kgz = Kyrgyz Republic | KGZ | state | The Kyrgyz side; Kyrgyzstan
uzb = Uzbekistan | UZB | state | Uzbek sides; The Uzbek side; Republic of Uzbekistan
governments = their Governments | - | state
civilians = civilians | KGZ | population
isaf = International Security Assistance Force | - | igo
donors = the donor community | - | state
people = the people of Kazakhstan | KAZ | population
%events
AGREE happened | seitkali > toktogulov, nazarov | - | - | "At the [invitation] of" | contexts: diplomatic
CONSULT/visit happened core | toktogulov, nazarov > kaz | 2002-02-04..2002-02-05 | Almaty KAZ | "[visited] Almaty" | contexts: diplomatic
CONSULT happened core | seitkali, toktogulov, nazarov > - | 2002-02-04..2002-02-05 | Almaty KAZ | "[exchanged views] in" | contexts: diplomatic, natural_resource
AGREE happened core | kaz, uzb > kgz | 2002-02-04..2002-02-05 | Almaty KAZ | "Uzbek sides [undertook] to" | contexts: natural_resource
AGREE happened core | kgz > kaz, uzb | 2002-02-04..2002-02-05 | Almaty KAZ | "Kyrgyz side [undertook] to" | contexts: natural_resource
REQUEST happened | seitkali, toktogulov, nazarov > governments | 2002-02-04..2002-02-05 | Almaty KAZ | "Presidents [instructed] their" | contexts: natural_resource
CONCEDE happened core | uzb > kgz | 2002-02-04..2002-02-05 | Almaty KAZ | "side [announced that it would]" | contexts: territory, military
RETREAT/disarm planned core | uzb > kgz | - | Uzbek-Kyrgyz border - | "begin to [remove the mines]" | contexts: territory, military
ASSAULT/explosives happened | uzb > civilians | - | Uzbek-Kyrgyz border - | "civilians had been [harmed]" | contexts: military
SUPPORT happened | kgz > uzb | 2002-02-04..2002-02-05 | Almaty KAZ | "[welcomed] this decision" | contexts: territory
AGREE happened | kgz > uzb | 2002-02-04..2002-02-05 | Almaty KAZ | "and [expressed readiness] to" | contexts: territory
ACCUSE/disapprove happened | seitkali, toktogulov, nazarov > - | 2002-02-04..2002-02-05 | Almaty KAZ | "[condemned] terrorism" | contexts: terrorism
SUPPORT happened core | seitkali, toktogulov, nazarov > isaf | 2002-02-04..2002-02-05 | Almaty KAZ | "and [supported] the International" | contexts: peacekeeping
REQUEST/assist happened core | seitkali, toktogulov, nazarov > donors | 2002-02-04..2002-02-05 | Almaty KAZ | "They [called upon] the" | contexts: economic
SUPPORT happened | toktogulov, nazarov > people | 2002-02-04..2002-02-05 | Almaty KAZ | "[expressed their gratitude] to" | contexts: diplomatic
AGREE happened core | nazarov > seitkali, toktogulov | 2002-02-04..2002-02-05 | Almaty KAZ | "Nazarov [invited] his" | contexts: diplomatic
AGREE happened | seitkali, toktogulov > nazarov | 2002-02-04..2002-02-05 | Almaty KAZ | "invitation was [accepted] with" | contexts: diplomatic
CONSULT/visit planned | seitkali, toktogulov > uzb | 2002-09-01..2002-09-30 | Samarkand UZB | "colleagues to [visit Samarkand]" | contexts: diplomatic
%statements
S1 | uzb | indirect institution | "side [announced] that" | "it would begin to remove the mines … had been harmed"
S2 | kgz | indirect institution | "[welcomed] this" | "this decision"
S3 | seitkali, toktogulov, nazarov | indirect institution | "Presidents [condemned]" | "terrorism in all its forms"
S4 | seitkali, toktogulov, nazarov | indirect institution | "They [called upon]" | "the donor community to honour the pledges made at the Tokyo conference"
S5 | kgz | indirect institution | "and [expressed] readiness" | "readiness to provide maps"
S6 | toktogulov, nazarov | indirect institution | "[expressed] their" | "their gratitude to the people of Kazakhstan for the hospitality extended to them"
%figures
"[450 cubic metres] per" | up_to 450 m3 | discharge per second
"within [two months]" | exact 2 month | time to conclude the agreement
%visits
toktogulov, nazarov happened | Almaty KAZ 2002-02-04..2002-02-05
seitkali, toktogulov planned | Samarkand UZB 2002-09-01..2002-09-30
%places
Republic of Kazakhstan KAZ; Kyrgyz Republic KGZ; Republic of Uzbekistan UZB; Almaty KAZ; Syr Darya -; Afghanistan AFG; Toktogul reservoir KGZ; Kabul AFG; Tokyo JPN; Kyrgyzstan KGZ; Uzbekistan UZB; Kazakhstan KAZ; Samarkand UZB
%dates
"[4 and 5 February 2002]" = 2002-02-04..2002-02-05; "until [1 April]" = 2002-04-01; "in [September]" = 2002-09-01..2002-09-30; "in [1999 and 2000]" = 1999-01-01..2000-12-31
