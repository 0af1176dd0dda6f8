name: baghdad-cleric-chlorine
published: 2007-03-19
style: agency
region: Middle-East
negatives: none

BAGHDAD, March 19 (Levant Press) – Three drivers blew up tank trucks filled with chlorine in Anbar province within an hour on Friday, poisoning some 350 people, and by Monday the tribes of Albu Faraj had decided whose side they were on.

"Gas on our children, no," Sheikh Sattar al-Dulaymi said in Ramadi. Forty-one sheikhs signed their names under a promise to fight the Caliphate Brigades, which they accused of the attacks, and asked the Americans for ammunition. They got blankets first, then 300 rifles. A US colonel, Mark Hendry, thanked them over a sheep.

In the capital, five thousand more policemen took up positions in Sadr City, where the cleric Muqtada al-Musawi told his militia on Saturday to keep its guns at home and not to be provoked. Two of his deputies were seized in a raid. Al-Musawi demanded their release, and a timetable for the withdrawal of "the occupier". The government of Nouri al-Tamimi has proposed a conference of reconciliation for April in Cairo, in which former officers of the old army may take part; Sunni parties, suspicious, will send observers.

Iran denied for the third time in a month that it supplies the copper-plated mines that have killed 170 American soldiers. An Iranian diplomat kidnapped in Karrada by men in army uniform came home to Tehran on Sunday with holes drilled in his feet.

%actors
drivers = Three drivers | IRQ | armed_group
victims = some 350 people | IRQ | population
tribes = the tribes of Albu Faraj | IRQ | population | Forty-one sheikhs
sattar = Sattar al-Dulaymi | IRQ | person | Sheikh Sattar al-Dulaymi
brigades = Caliphate Brigades | IRQ | armed_group
usa = the Americans | USA | state | American soldiers
hendry = Mark Hendry | USA | person | A US colonel
police = five thousand more policemen | IRQ | state
musawi = Muqtada al-Musawi | IRQ | person | the cleric Muqtada al-Musawi
militia = his militia | IRQ | armed_group
deputies = Two of his deputies | IRQ | population
iraq = The government of Nouri al-Tamimi | IRQ | state
officers = former officers of the old army | IRQ | population
sunni = Sunni parties | IRQ | organization
iran = Iran | IRN | state
diplomat = An Iranian diplomat | IRN | person
men = men in army uniform | IRQ | armed_group
sadr = Sadr City | IRQ | population
%events
ASSAULT/unconventional happened core | drivers > victims | 2007-03-16 | Anbar IRQ | "hour on Friday, [poisoning] some" | contexts: cbrn, terrorism
ASSAULT/suicide-attack happened core | drivers > victims | 2007-03-16 | Anbar IRQ | "drivers [blew up] tank" | contexts: terrorism
REJECT happened | sattar > brigades | - | Ramadi IRQ | "children, [no]," | contexts: terrorism
AGREE happened core | tribes > - | - | Ramadi IRQ | "under a [promise] to" | contexts: military
ACCUSE/allege happened core | tribes > brigades | - | Ramadi IRQ | "which they [accused] of" | contexts: terrorism
REQUEST/assist happened core | tribes > usa | - | - | "and [asked] the Americans" | contexts: military
AID happened core | usa > tribes | - | - | "They [got] blankets" | contexts: military
SUPPORT happened | hendry > tribes | - | - | "Hendry, [thanked] them" | contexts: military
MOBILIZE/police happened core | police > sadr | - | Sadr City IRQ | "policemen [took up positions] in" | contexts: military
REQUEST/yield happened core | musawi > militia | 2007-03-17 | Sadr City IRQ | "al-Musawi [told] his" | contexts: military
COERCE/arrest happened core | - > deputies | - | - IRQ | "were [seized] in" | contexts: military
COERCE/seize happened | - > deputies | - | - IRQ | "in a [raid]. Al" | contexts: military
REQUEST/yield happened core | musawi > usa | - | - | "Al-Musawi [demanded] their" | contexts: military
RETREAT/withdraw hypothetical | usa > - | - | - IRQ | "for the [withdrawal] of" | contexts: military
REQUEST/meet happened core | iraq > officers, sunni | - | - | "has [proposed] a conference" | contexts: diplomatic
CONSULT planned | iraq, officers, sunni > - | 2007-04-01..2007-04-30 | Cairo EGY | "a [conference] of" | contexts: diplomatic
AGREE happened | sunni > iraq | - | - | "suspicious, [will send] observers" | contexts: diplomatic
REJECT happened core | iran > usa | - | - | "Iran [denied] for" | contexts: military
AID denied | iran > militia | - | - | "it [supplies] the" | contexts: military
ASSAULT/explosives happened | - > usa | - | - IRQ | "mines that have [killed] 170" | contexts: military
ASSAULT/abduct happened core | men > diplomat | - | Karrada IRQ | "diplomat [kidnapped] in" | contexts: diplomatic
ASSAULT/torture happened core | men > diplomat | - | - IRQ | "with [holes drilled] in" | contexts: human_rights
RETREAT/release happened | men > diplomat | 2007-03-18 | - IRQ | "uniform [came home] to" | contexts: diplomatic
%statements
S1 | sattar | direct named | "al-Dulaymi [said]" | "Gas on our children, no,"
S2 | musawi | indirect named | "al-Musawi [told] his" | "his militia on Saturday to keep its guns at home and not to be provoked"
S3 | tribes | indirect anonymous | "they [accused] of" | "the Caliphate Brigades"
S4 | iran | indirect institution | "Iran [denied]" | "it supplies the copper-plated mines that have killed 170 American soldiers"
S5 | musawi | mixed named | "Al-Musawi [demanded]" | "their release, and a timetable for the withdrawal of "the occupier""
%figures
"[some 350 people]" | about 350 person | people poisoned
"[Forty-one sheikhs]" | exact 41 person | sheikhs
"[300 rifles]" | exact 300 item | rifles
"[five thousand more policemen]" | exact 5000 person | policemen
"[170 American soldiers]" | exact 170 person | soldiers killed
%places
BAGHDAD IRQ; Anbar IRQ; Ramadi IRQ; Sadr City IRQ; Cairo EGY; Iran IRN; Karrada IRQ; Tehran IRN
%dates
"[March 19]" = 2007-03-19; "on [Friday]" = 2007-03-16; "by [Monday]" = 2007-03-19; "on [Saturday]" = 2007-03-17; "for [April]" = 2007-04-01..2007-04-30; "on [Sunday]" = 2007-03-18
