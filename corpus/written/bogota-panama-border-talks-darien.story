name: bogota-panama-border-talks-darien
published: 2021-10-14
style: ministry
region: Americas
negatives: none

COMMUNIQUÉ FROM THE MINISTRY OF FOREIGN RELATIONS

Bogotá, October 14, 2021

The Ministry of Foreign Relations informs the public:

1. The Vice President and Foreign Minister, Beatriz Samper-Villegas, received today at the Palacio de San Carlos the Minister of Foreign Affairs of Panama, Ximena Barsallo Quijada, who is making her first official visit to Colombia.

2. Both ministers agreed that Panama will admit up to 500 migrants a day through the port of Lajas Blancas. Colombia committed to share biometric data and to control the departure of boats from Necoclí.

3. They urged the countries of origin and destination to assume their part of the responsibility, and agreed to convene a meeting of foreign ministers before the end of November.

4. Minister Barsallo Quijada thanked the Colombian Navy for the rescue of 28 persons off Acandí on Monday. She also asked for information on the whereabouts of a Panamanian yacht.

5. Panama has not requested the extradition of the citizen mentioned in certain media. The Ministry regrets the publication of this false information.

6. The ministers signed a memorandum on diplomatic academies.

7. Tomorrow the Panamanian delegation will visit Necoclí, accompanied by the Vice Minister. The Vice President will pay a return visit on a date to be agreed through the diplomatic channel.
%actors
samper = Beatriz Samper-Villegas | COL | person | The Vice President; The Vice President and Foreign Minister
moy = Ximena Barsallo Quijada | PAN | person | Minister Barsallo Quijada; the Minister of Foreign Affairs of Panama
col = Colombia | COL | state | the Colombian Navy
pan = Panama | PAN | state | the Panamanian delegation
ministry = The Ministry of Foreign Relations | COL | state | The Ministry
migrants = up to 500 migrants a day | - | population
origin = the countries of origin and destination | - | state
rescued = 28 persons | - | population
media = certain media | - | organization
%events
CONSULT/visit ongoing core | moy > col | 2021-10-14..2021-10-15 | Bogotá COL | "first official [visit] to" | contexts: diplomatic
CONSULT happened core | samper, moy > - | 2021-10-14 | Palacio de San Carlos COL | "Samper-Villegas, [received] today" | contexts: diplomatic
AGREE happened core | samper, moy > - | 2021-10-14 | Palacio de San Carlos COL | "ministers [agreed that Panama]" | contexts: migration
CONCEDE planned | pan > migrants | - | Lajas Blancas PAN | "Panama [will admit] up" | contexts: migration
AGREE happened core | col > pan | 2021-10-14 | Palacio de San Carlos COL | "Colombia [committed to share] biometric" | contexts: migration
REQUEST/assist happened core | samper, moy > origin | 2021-10-14 | Palacio de San Carlos COL | "They [urged] the" | contexts: migration
AGREE happened | samper, moy > - | 2021-10-14 | Palacio de San Carlos COL | "and [agreed to convene] a" | contexts: migration, diplomatic
SUPPORT happened | moy > col | 2021-10-14 | Palacio de San Carlos COL | "Quijada [thanked] the" | contexts: migration
AID happened core | col > rescued | 2021-10-11 | Acandí COL | "the [rescue] of 28" | contexts: migration, disasters
REQUEST/assist happened | moy > col | 2021-10-14 | Palacio de San Carlos COL | "also [asked for information] on" | contexts: crime
REQUEST denied core | pan > col | - | - | "[has not requested] the" | contexts: legal
ACCUSE/disapprove happened | ministry > media | 2021-10-14 | - | "Ministry [regrets] the" | contexts: misinformation
SUPPORT happened core | samper, moy > - | 2021-10-14 | Palacio de San Carlos COL | "ministers [signed] a" | contexts: diplomatic
CONSULT/visit planned | pan > col | 2021-10-15 | Necoclí COL | "delegation [will visit] Necoclí" | contexts: migration
CONSULT/visit planned core | samper > pan | - | - PAN | "pay a [return visit] on" | contexts: diplomatic
%statements
S1 | ministry | direct institution | "[informs] the public" | "1. The Vice President … the diplomatic channel."
S2 | samper, moy | indirect named | "They [urged] the" | "the countries of origin and destination to assume their part of the responsibility" | inside S1
S3 | moy | indirect named | "[thanked] the" | "the Colombian Navy for the rescue of 28 persons off Acandí on Monday" | inside S1
S4 | moy | indirect named | "[asked] for" | "for information on the whereabouts of a Panamanian yacht" | inside S1
S5 | ministry | indirect institution | "[regrets] the" | "the publication of this false information"
%figures
"[up to 500 migrants]" | up_to 500 person | migrants admitted a day
"[28 persons]" | exact 28 person | persons rescued
%visits
moy ongoing | Bogotá COL 2021-10-14; Necoclí COL 2021-10-15
samper planned | - PAN -
%places
Bogotá COL; Palacio de San Carlos COL; Panama PAN; Colombia COL; Lajas Blancas PAN; Necoclí COL; Acandí COL
%dates
"[October 14, 2021]" = 2021-10-14; "received [today]" = 2021-10-14; "on [Monday]" = 2021-10-11; "[the end of November]" = 2021-11-21..2021-11-30; "[Tomorrow] the" = 2021-10-15
