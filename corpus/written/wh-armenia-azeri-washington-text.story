name: wh-armenia-azeri-washington-text
published: 2023-11-16
style: white-house
region: Europe
negatives: none

Readout of Special Assistant Conrad Bloom's Travel to Baku and Yerevan

Special Assistant to the President Conrad Bloom traveled to Baku on November 14 and to Yerevan on November 15 to support the peace process between Azerbaijan and Armenia.

In Baku he met with President Ramiz Guliyev and conveyed that the forced flight of more than 100,000 ethnic Armenians in September had caused lasting damage to confidence. He urged Azerbaijan to guarantee their right to return, and called for the release of eight former leaders of Nagorno-Karabakh who were detained at the Lachin checkpoint. President Guliyev declined to discuss individual cases but accepted a proposal to resume talks at the level of foreign ministers. A meeting in Washington planned for November 20 will not take place; Azerbaijan canceled it after a congressional hearing.

In Yerevan he thanked Prime Minister Levon Simonyan for Armenia's hospitality toward the refugees and announced an additional $4.1 million in humanitarian assistance. The Prime Minister praised the United States' role. The sides welcomed the conclusion of Eagle Partner, a joint exercise, and signed a customs agreement.

The United States strongly opposes any use of force. There will be consequences should Armenia's sovereignty be violated.

%actors
bloom = Conrad Bloom | USA | person | he
guliyev = Ramiz Guliyev | AZE | person | President Guliyev
azerbaijan = Azerbaijan | AZE | state
armenia = Armenia | ARM | state
armenians = ethnic Armenians | AZE | population
leaders = eight former leaders of Nagorno-Karabakh | AZE | person
simonyan = Levon Simonyan | ARM | person | The Prime Minister
us = United States | USA | state
refugees = the refugees | - | population
%events
CONSULT/visit happened core | bloom > azerbaijan | 2023-11-14 | Baku AZE | "Bloom [traveled to] Baku" | contexts: diplomatic
CONSULT/visit happened core | bloom > armenia | 2023-11-15 | Yerevan ARM | "14 and [to Yerevan] on" | contexts: diplomatic
CONSULT happened core | bloom, guliyev > - | 2023-11-14 | Baku AZE | "In Baku he [met with] President" | contexts: diplomatic
ACCUSE/disapprove happened core | bloom > azerbaijan | 2023-11-14 | Baku AZE | "and [conveyed] that" | contexts: migration, territory
COERCE/deport happened | azerbaijan > armenians | 2023-09-01..2023-09-30 | - | "the [forced flight] of" | contexts: migration, religion_ethnicity | by S1
REQUEST/yield happened core | bloom > azerbaijan | 2023-11-14 | Baku AZE | "He [urged] Azerbaijan" | contexts: migration
REQUEST/yield happened core | bloom > azerbaijan | 2023-11-14 | Baku AZE | "and [called for] the release" | contexts: human_rights
COERCE/arrest happened | azerbaijan > leaders | - | Lachin AZE | "who were [detained] at" | contexts: territory | by S3
REJECT/meet happened | guliyev > bloom | 2023-11-14 | Baku AZE | "Guliyev [declined to discuss] individual" | contexts: human_rights
AGREE happened core | guliyev > bloom | 2023-11-14 | Baku AZE | "but [accepted a proposal] to" | contexts: diplomatic
CONSULT/third-party cancelled core | azerbaijan, armenia > us | 2023-11-20 | Washington USA | "A [meeting] in Washington" | contexts: diplomatic
REJECT/meet happened | azerbaijan > us | - | - | "Azerbaijan [canceled] it" | contexts: diplomatic
SUPPORT happened core | bloom > simonyan | 2023-11-15 | Yerevan ARM | "he [thanked] Prime" | contexts: migration
AID happened | armenia > refugees | - | - | "Armenia's [hospitality toward] the" | contexts: migration | by S4
AGREE happened core | bloom > armenia | 2023-11-15 | Yerevan ARM | "and [announced] an additional" | contexts: migration
SUPPORT happened | simonyan > us | 2023-11-15 | Yerevan ARM | "Minister [praised] the" | contexts: diplomatic
COOPERATE happened | us, armenia > - | - | - | "Partner, a [joint exercise], and" | contexts: military
SUPPORT happened core | bloom, simonyan > - | 2023-11-15 | Yerevan ARM | "and [signed] a customs" | contexts: economic
THREATEN happened | us > azerbaijan | - | - | "There [will be consequences] should" | contexts: territory
%statements
S1 | bloom | indirect named | "[conveyed] that the" | "the forced flight of more than 100,000 ethnic Armenians in September had caused lasting damage to confidence"
S2 | bloom | indirect named | "[urged] Azerbaijan" | "Azerbaijan to guarantee their right to return"
S3 | bloom | indirect named | "[called for] the release" | "the release of eight former leaders of Nagorno-Karabakh who were detained at the Lachin checkpoint"
S4 | bloom | indirect named | "[thanked] Prime" | "Prime Minister Levon Simonyan for Armenia's hospitality toward the refugees"
S5 | simonyan | indirect named | "Minister [praised] the" | "the United States' role"
S6 | bloom | indirect named | "and [announced] an" | "an additional $4.1 million in humanitarian assistance"
%figures
"[more than 100,000 ethnic Armenians]" | over 100000 person | Armenians who fled
"of [eight former leaders]" | exact 8 person | leaders detained
"additional [$4.1 million]" | exact 4100000 USD | humanitarian assistance
%visits
bloom happened | Baku AZE 2023-11-14; Yerevan ARM 2023-11-15
%places
Baku AZE; Yerevan ARM; Azerbaijan AZE; Armenia ARM; Nagorno-Karabakh AZE; Lachin AZE; Washington USA; United States USA
%dates
"Baku on [November 14]" = 2023-11-14
"Yerevan on [November 15]" = 2023-11-15
"Armenians in [September] had" = 2023-09-01..2023-09-30
"for [November 20]" = 2023-11-20
