name: stepanakert-shelling-lull
published: 2016-04-05
style: agency
region: Europe
negatives: none

YEREVAN, April 5, 2016 (Kura Dispatch) – Armenian-backed forces and Azerbaijan stopped firing at noon on Tuesday along the line around Nagorno-Karabakh, after four days in which rockets, tanks and, for the first time, exploding drones killed at least 64 people.

The ceasefire was arranged in Moscow by the two chiefs of staff, General Hovik Manasyan and Colonel General Rauf Sadigov, the Azerbaijani defence ministry announced. Yerevan spoke of an oral understanding only. Each side accused the other of having begun.

In the village of Talish, retaken by the Armenians on Monday, soldiers found an old couple shot in their bedroom with their ears cut off. Armenia's human rights ombudsman, Larisa Terteryan, called it an execution. Baku denied it and claimed in turn that Armenian artillery had hit a school in Terter.

A drone struck a bus taking volunteers from Sisian to the front; seven died. It was Israeli-made, said a Karabakh spokesman, Artur Hakobyan, who pulled a wing from a plastic bag. Israel did not comment.

Russian Prime Minister Vadim Lisitsyn will visit Yerevan on Thursday and Baku on Friday. Moscow sells arms to both. Turkey's president, Kemal Aslanoğlu, vowed to stand by Azerbaijan "to the end"; Germany's foreign minister, in the chair of the OSCE, urged restraint and offered a meeting in Vienna. Armenia's President Vahan Sahakyan warned that, if the fighting went on, his country would recognize Karabakh's independence.

%actors
karabakh = Armenian-backed forces | ARM | armed_group | the Armenians
azerbaijan = Azerbaijan | AZE | state | Baku; the Azerbaijani defence ministry
people = at least 64 people | - | population
manasyan = Hovik Manasyan | ARM | person
sadigov = Rauf Sadigov | AZE | person
armenia = Armenia | ARM | state | Yerevan
couple = an old couple | ARM | population
terteryan = Larisa Terteryan | ARM | person
volunteers = volunteers from Sisian | ARM | population
hakobyan = Artur Hakobyan | ARM | person
israel = Israel | ISR | state
lisitsyn = Vadim Lisitsyn | RUS | person
russia = Moscow | RUS | state
aslanoglu = Kemal Aslanoğlu | TUR | person
germany = Germany's foreign minister | DEU | person
sahakyan = Vahan Sahakyan | ARM | person
%events
RETREAT/ceasefire happened core | karabakh, azerbaijan > - | 2016-04-05 | Nagorno-Karabakh AZE | "[stopped firing] at noon" | contexts: military, territory
ASSAULT/heavy-weapons happened core | karabakh, azerbaijan > people | 2016-04-02..2016-04-05 | Nagorno-Karabakh AZE | "[rockets, tanks] and" | contexts: military, territory
AGREE happened core | manasyan, sadigov > - | - | Moscow RUS | "ceasefire was [arranged] in" | contexts: diplomatic, military | by S1
ACCUSE/allege happened | karabakh, azerbaijan > - | - | - | "side [accused the other] of" | contexts: military
ASSAULT/heavy-weapons happened | karabakh > azerbaijan | 2016-04-04 | Talish AZE | "Talish, [retaken] by" | contexts: military, territory
ASSAULT/targeted happened core | azerbaijan > couple | - | Talish AZE | "couple [shot in their bedroom]" | contexts: human_rights
ACCUSE/allege happened | terteryan > azerbaijan | - | - | "Terteryan, [called it an execution]" | contexts: human_rights
REJECT happened | azerbaijan > terteryan | - | - | "Baku [denied] it" | contexts: human_rights
ACCUSE/allege happened | azerbaijan > armenia | - | - | "and [claimed] in turn" | contexts: military
ASSAULT/heavy-weapons happened | armenia > azerbaijan | - | Terter AZE | "artillery had [hit a school]" | contexts: military | by S4
ASSAULT/drone happened core | azerbaijan > volunteers | - | - | "drone [struck] a bus" | contexts: military
AID happened | israel > azerbaijan | - | - | "It was [Israeli-made], said" | contexts: military | by S5
CONSULT/visit planned core | lisitsyn > armenia | 2016-04-07 | Yerevan ARM | "Lisitsyn [will visit] Yerevan" | contexts: diplomatic
CONSULT/visit planned core | lisitsyn > azerbaijan | 2016-04-08 | Baku AZE | "visit Yerevan on Thursday [and Baku on] Friday" | contexts: diplomatic
COOPERATE ongoing | russia > armenia, azerbaijan | - | - | "Moscow [sells arms] to" | contexts: military
SUPPORT happened core | aslanoglu > azerbaijan | - | - | "Aslanoğlu, [vowed to stand by]" | contexts: military
REQUEST/yield happened | germany > armenia, azerbaijan | - | - | "OSCE, [urged restraint] and" | contexts: diplomatic
AGREE happened | germany > armenia, azerbaijan | - | - | "and [offered a meeting] in" | contexts: diplomatic
THREATEN happened core | sahakyan > azerbaijan | - | - | "Sahakyan [warned] that" | contexts: territory, diplomatic
%statements
S1 | azerbaijan | indirect institution | "ministry [announced]" | "The ceasefire was arranged in Moscow by the two chiefs of staff, General Hovik Manasyan and Colonel General Rauf Sadigov"
S2 | armenia | indirect institution | "Yerevan [spoke of] an" | "an oral understanding only"
S3 | terteryan | indirect named | "[called] it an execution" | "it an execution"
S4 | azerbaijan | indirect institution | "and [claimed] in" | "Armenian artillery had hit a school in Terter"
S5 | hakobyan | indirect named | "Israeli-made, [said] a" | "It was Israeli-made"
S6 | sahakyan | indirect named | "[warned] that, if" | "if the fighting went on, his country would recognize Karabakh's independence"
S7 | aslanoglu | mixed named | "[vowed] to stand" | "to stand by Azerbaijan "to the end""
S9 | germany | indirect anonymous | "OSCE, [urged]" | "restraint"
%figures
"after [four days] in" | exact 4 day | fighting
"killed [at least 64 people]" | at least 64 person | people killed
"front; [seven] died" | exact 7 person | volunteers killed
%visits
lisitsyn planned | Yerevan ARM 2016-04-07; Baku AZE 2016-04-08
%places
YEREVAN ARM; Yerevan ARM; Azerbaijan AZE; Nagorno-Karabakh AZE; Moscow RUS; Talish AZE; Armenia ARM; Baku AZE; Terter AZE; Sisian ARM; Israel ISR; Turkey TUR; Germany DEU; Vienna AUT; Karabakh AZE
%dates
"YEREVAN, [April 5, 2016]" = 2016-04-05
"at [noon on Tuesday]" = 2016-04-05
"Armenians on [Monday]" = 2016-04-04
"Yerevan on [Thursday]" = 2016-04-07
"Baku on [Friday]" = 2016-04-08
