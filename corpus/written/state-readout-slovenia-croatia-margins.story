name: state-readout-slovenia-croatia-margins
published: 2021-10-22
style: white-house
region: Europe
negatives: none

Secretary Adair's Meeting with Slovenian Foreign Minister Kregar

Readout, October 22, 2021

The following is attributable to Spokesperson Desmond Lockridge:

Secretary of State Helen Adair met yesterday with Slovenian Foreign Minister Blaž Kregar on the margins of the NATO ministerial in Brussels. The Secretary and the Foreign Minister reaffirmed the strong partnership between our two countries. They discussed the transition in Afghanistan, the need for reform in Bosnia and Herzegovina, and cooperation on nuclear energy.

The Secretary commended Slovenia's presidency of the Council of the European Union and thanked Slovenia for hosting five Afghan families. She encouraged Slovenia to appoint its delegated prosecutors to the European Public Prosecutor's Office without further delay. She emphasized that an independent press is essential to every democracy.

The Foreign Minister confirmed that his government would contribute an additional 30 soldiers to KFOR and invited the Secretary to the Bled Strategic Forum next year.

They did not take questions. The Secretary also greeted the foreign ministers of Croatia and Montenegro in a brief pull-aside.
%actors
adair = Helen Adair | USA | person | The Secretary; the Secretary; Secretary Adair
kregar = Blaž Kregar | SVN | person | the Foreign Minister; The Foreign Minister; Slovenian Foreign Minister Kregar
lock = Desmond Lockridge | USA | person | Spokesperson Desmond Lockridge
slo = Slovenia | SVN | state | his government
families = five Afghan families | AFG | population
kfor = KFOR | - | igo
ministers = the foreign ministers of Croatia and Montenegro | - | person
%events
CONSULT/multilateral happened core | adair, kregar > - | 2021-10-21 | Brussels BEL | "Adair [met yesterday] with" | contexts: diplomatic
AGREE happened | adair, kregar > - | 2021-10-21 | Brussels BEL | "Minister [reaffirmed the strong partnership]" | contexts: diplomatic
SUPPORT happened core | adair > slo | 2021-10-21 | Brussels BEL | "Secretary [commended] Slovenia" | contexts: diplomatic
SUPPORT happened | adair > slo | 2021-10-21 | Brussels BEL | "and [thanked Slovenia for] hosting" | contexts: migration
AID ongoing | slo > families | - | - SVN | "for [hosting five Afghan families]" | contexts: asylum
REQUEST/change happened core | adair > slo | 2021-10-21 | Brussels BEL | "She [encouraged] Slovenia" | contexts: legal, corruption
REQUEST/change happened | adair > slo | 2021-10-21 | Brussels BEL | "She [emphasized] that" | contexts: rights_freedoms
AGREE happened core | kregar > kfor | 2021-10-21 | Brussels BEL | "Minister [confirmed] that" | contexts: peacekeeping, military
MOBILIZE/troops planned | slo > kfor | - | - | "[contribute an additional 30]" | contexts: peacekeeping, military
AGREE happened | kregar > adair | 2021-10-21 | Brussels BEL | "and [invited the Secretary] to" | contexts: diplomatic
CONSULT happened | adair, ministers > - | - | Brussels BEL | "Secretary also [greeted] the" | contexts: diplomatic
%statements
S1 | lock | direct named | "is [attributable] to" | "Secretary of State Helen Adair met yesterday … in a brief pull-aside."
S2 | adair, kregar | indirect named | "Minister [reaffirmed] the" | "the strong partnership between our two countries" | inside S1
S3 | adair | indirect named | "[commended] Slovenia" | "Slovenia's presidency of the Council of the European Union" | inside S1
S4 | adair | indirect named | "[thanked] Slovenia" | "Slovenia for hosting five Afghan families" | inside S1
S5 | adair | indirect named | "[encouraged] Slovenia" | "Slovenia to appoint its delegated prosecutors to the European Public Prosecutor's Office without further delay" | inside S1
S6 | adair | indirect named | "[emphasized] that" | "an independent press is essential to every democracy" | inside S1
S7 | kregar | indirect named | "[confirmed] that" | "his government would contribute an additional 30 soldiers to KFOR" | inside S1
%figures
"[five Afghan families]" | exact 5 item | Afghan families hosted
"[an additional 30 soldiers]" | exact 30 person | soldiers for KFOR
%places
Brussels BEL; Afghanistan AFG; Bosnia and Herzegovina BIH; Slovenia SVN; Bled SVN; Croatia HRV; Montenegro MNE
%dates
"[October 22, 2021]" = 2021-10-22; "met [yesterday] with" = 2021-10-21; "Forum [next year]" = 2022-01-01..2022-12-31
