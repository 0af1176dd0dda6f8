name: kyiv-power-blackout-drones
published: 2022-10-18
style: agency
region: Europe
negatives: none

KYIV, October 18, 2022 (Dnipro Line) – Russian missiles knocked out electricity in more than 1,100 Ukrainian towns on Tuesday, a day after Iranian-made drones dived into a block of flats in central Kyiv and buried a young couple, she six months pregnant, under three floors.

"They cannot beat our army, so they beat our kettles," said Kyiv's deputy mayor, Olha Zabuzhko, and asked residents not to switch on ovens between seven and eleven. President Bohdan Marchenko, in his evening address, ruled out talks with the Kremlin as long as Gleb Orlov is in it. He thanked Germany for the first of four air defence systems and pressed Israel for more than "blankets and compassion".

Tehran repeated that it has not supplied Russia with drones. Foreign Minister Dmytro Savchuk submitted a proposal to break off diplomatic relations with Iran. The European Union is gathering evidence, its foreign policy chief Leonard Maas announced in Luxembourg; if the facts are confirmed, sanctions will follow.

In Zaporizhzhia, Russian soldiers on Monday abducted two managers of the nuclear power plant. The plant's director, released last week after three days of beatings and electric shocks, has left the country, Kyiv's nuclear operator reported. The IAEA expressed concern.

The sides exchanged 218 prisoners on Monday, among them 108 Ukrainian women. Russia-installed officials in Kherson have begun moving civilians across the Dnipro, which Kyiv calls deportation.

%actors
russia = Russia | RUS | state | Russian; Russian soldiers
ukraine = Ukraine | UKR | state | Ukrainian; Kyiv
couple = a young couple | UKR | population
zabuzhko = Olha Zabuzhko | UKR | person
residents = residents | UKR | population
marchenko = Bohdan Marchenko | UKR | person
orlov = Gleb Orlov | RUS | person
germany = Germany | DEU | state
israel = Israel | ISR | state
iran = Iran | IRN | state | Tehran
savchuk = Dmytro Savchuk | UKR | person
eu = The European Union | - | igo
maas = Leonard Maas | - | person
managers = two managers of the nuclear power plant | UKR | person
director = The plant's director | UKR | person
operator = Kyiv's nuclear operator | UKR | organization
iaea = The IAEA | - | igo
officials = Russia-installed officials in Kherson | RUS | state
civilians = civilians | UKR | population
towns = more than 1,100 Ukrainian towns | UKR | population
%events
ASSAULT/heavy-weapons happened core | russia > towns | 2022-10-18 | - | "missiles [knocked out electricity] in" | contexts: military, human_security
ASSAULT/drone happened core | russia > couple | 2022-10-17 | Kyiv UKR | "drones [dived into] a" | contexts: military
REQUEST happened | zabuzhko > residents | - | - | "and [asked residents] not" | contexts: human_security
REJECT/meet happened core | marchenko > orlov | - | - | "[ruled out talks] with" | contexts: diplomatic
SUPPORT happened core | marchenko > germany | - | - | "He [thanked] Germany" | contexts: military
AID happened | germany > ukraine | - | - | "[first of four air] defence" | contexts: military | by S3
REQUEST/assist happened core | marchenko > israel | - | - | "and [pressed] Israel" | contexts: military
REJECT happened | iran > ukraine | - | - | "Tehran [repeated] that" | contexts: military
AID denied | iran > russia | - | - | "it has not [supplied] Russia" | contexts: military | by S4
REQUEST happened core | savchuk > marchenko | - | - | "Savchuk [submitted a proposal] to" | contexts: diplomatic
SANCTION/discontinue hypothetical | ukraine > iran | - | - | "to [break off diplomatic relations]" | contexts: diplomatic
ACCUSE/investigate ongoing | eu > iran | - | - | "is [gathering evidence], its" | contexts: military | by S5
THREATEN/relations happened core | maas > iran | - | Luxembourg LUX | "[sanctions will follow]" | contexts: economic
ASSAULT/abduct happened core | russia > managers | 2022-10-17 | Zaporizhzhia UKR | "Monday [abducted] two" | contexts: military
RETREAT/release happened | russia > director | 2022-10-10..2022-10-16 | - | "director, [released] last" | contexts: military | by S6
ASSAULT/torture happened core | russia > director | - | - | "days of [beatings and electric shocks]" | contexts: human_rights | by S6
ACCUSE/disapprove happened | iaea > russia | - | - | "IAEA [expressed concern]" | contexts: cbrn
COOPERATE happened core | russia, ukraine > - | 2022-10-17 | - | "sides [exchanged 218 prisoners] on" | contexts: military
COERCE/deport ongoing core | officials > civilians | - | Kherson UKR | "begun [moving civilians across] the" | contexts: migration, military
ACCUSE/allege happened | ukraine > officials | - | - | "which Kyiv [calls deportation]" | contexts: migration
%statements
S1 | zabuzhko | direct named | "kettles," [said] Kyiv" | "They cannot beat our army, so they beat our kettles,"
S2 | zabuzhko | indirect named | "[asked] residents" | "residents not to switch on ovens between seven and eleven"
S3 | marchenko | indirect named | "[thanked] Germany" | "Germany for the first of four air defence systems"
S4 | iran | indirect institution | "[repeated] that it" | "it has not supplied Russia with drones"
S5 | maas | indirect named | "Maas [announced] in" | "The European Union is gathering evidence"
S6 | operator | indirect institution | "operator [reported]" | "The plant's director, released last week after three days of beatings and electric shocks, has left the country"
S7 | iaea | indirect institution | "[expressed] concern" | "concern"
S8 | ukraine | indirect institution | "Kyiv [calls] deportation" | "deportation"
%figures
"in [more than 1,100 Ukrainian towns]" | over 1100 item | towns without electricity
"under [three floors]" | exact 3 item | floors
"of [four air defence systems]" | exact 4 item | air defence systems
"[two managers] of" | exact 2 person | managers abducted
"after [three days] of" | exact 3 day | beatings
"exchanged [218 prisoners]" | exact 218 person | prisoners exchanged
"them [108 Ukrainian women]" | exact 108 person | women exchanged
%places
KYIV UKR; Kyiv UKR; Kremlin RUS; Germany DEU; Israel ISR; Tehran IRN; Russia RUS; Iran IRN; Luxembourg LUX; Zaporizhzhia UKR; Kherson UKR; Dnipro UKR
%dates
"KYIV, [October 18, 2022]" = 2022-10-18
"towns on [Tuesday]" = 2022-10-18
"Tuesday, [a day after]" = 2022-10-17
"soldiers on [Monday]" = 2022-10-17
"released [last week]" = 2022-10-10..2022-10-16
"prisoners on [Monday]" = 2022-10-17
