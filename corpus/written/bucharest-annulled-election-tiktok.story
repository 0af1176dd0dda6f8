name: bucharest-annulled-election-tiktok
published: 2024-12-07
style: agency
region: Europe
negatives: none

BUCHAREST, Dec 7, 2024 (Donau Press) – Romania's Constitutional Court annulled the first round of the presidential election on Friday, two days before the run-off, after declassified intelligence files described 25,000 dormant accounts that had come alive to praise one man.

The man, Cezar Dobrescu, called the ruling "a coup in robes" and urged his voters to go to the polling stations on Sunday all the same. He denied having spent a single leu on the campaign. His opponent, Elena Pârvulescu, who would have faced him, criticized the judges no less harshly; the outgoing president, Mihai Strătilă, defended them and promised to stay until a successor takes the oath.

According to the files, a state actor flooded a video platform with false news about vaccines, forged a letter in which NATO orders a mobilization, and made 85,000 attempts to break into the election authority's computers. They do not name Russia. A spokesman for the Kremlin dismissed the reports; Washington's embassy voiced confidence in Romania's institutions.

Prosecutors searched three houses in Brașov on Saturday and opened an inquiry into money laundering. Police stopped a convoy of cars on its way to Bucharest, in which they found axes, and held the leader of a mercenary band, Horia Potcoavă.

The European Commission ordered the platform to preserve its data and may fine it. The platform said it had removed two networks.

%actors
court = Romania's Constitutional Court | ROU | state | the judges
dobrescu = Cezar Dobrescu | ROU | person
voters = his voters | ROU | population
parvulescu = Elena Pârvulescu | ROU | person
stratila = Mihai Strătilă | ROU | person
actor = a state actor | - | state
authority = the election authority | ROU | state
nato = NATO | - | igo
romania = Romania | ROU | state
spokesman = A spokesman for the Kremlin | RUS | person
us = Washington's embassy | USA | state
prosecutors = Prosecutors | ROU | state
police = Police | ROU | state
potcoava = Horia Potcoavă | ROU | person
ec = The European Commission | - | igo
platform = the platform | - | organization | The platform
files = the files | ROU | state
public = the public | ROU | population | implied
russia = Russia | RUS | state
%events
COERCE happened core | court > dobrescu | 2024-12-06 | BUCHAREST ROU | "Court [annulled] the first" | contexts: election, political_institutions
ACCUSE/disapprove happened core | dobrescu > court | - | - | "[called the ruling] "a" | contexts: election
REQUEST happened | dobrescu > voters | - | - | "and [urged] his voters" | contexts: election
REJECT happened | dobrescu > - | - | - | "He [denied] having" | contexts: election, corruption
ACCUSE/disapprove happened | parvulescu > court | - | - | "[criticized the judges] no" | contexts: election
SUPPORT happened core | stratila > court | - | - | "Strătilă, [defended] them" | contexts: election, executive
AGREE happened | stratila > - | - | - | "and [promised to stay] until" | contexts: executive
COERCE/misinformation happened core | actor > public | - | - | "[flooded] a video platform" | contexts: misinformation, election | by S4
COERCE/misinformation happened | actor > nato | - | - | "vaccines, [forged a letter] in" | contexts: misinformation | by S4
COERCE/cyber happened core | actor > authority | - | - | "[attempts to break into] the" | contexts: cyber, election | by S4
ACCUSE/allege denied | files > russia | - | - | "They [do not name Russia]" | contexts: misinformation
REJECT happened | spokesman > romania | - | - | "Kremlin [dismissed] the" | contexts: misinformation
SUPPORT happened | us > romania | - | - | "embassy [voiced confidence] in" | contexts: election
COERCE/seize happened | prosecutors > - | 2024-12-07 | Brașov ROU | "Prosecutors [searched] three" | contexts: corruption
ACCUSE/investigate happened | prosecutors > - | 2024-12-07 | - | "and [opened an inquiry] into" | contexts: corruption
COERCE/arrest happened core | police > potcoava | - | - | "and [held] the leader" | contexts: crime
REQUEST happened core | ec > platform | - | - | "Commission [ordered] the platform" | contexts: misinformation, technology
SANCTION hypothetical | ec > platform | - | - | "and [may fine] it" | contexts: misinformation, technology
%statements
S1 | dobrescu | mixed named | "[called] the ruling" | "the ruling "a coup in robes""
S2 | dobrescu | indirect named | "[urged] his voters" | "his voters to go to the polling stations on Sunday all the same"
S3 | dobrescu | indirect named | "[denied] having" | "having spent a single leu on the campaign"
S4 | files | indirect institution | "[According to] the files" | "a state actor flooded a video platform … the election authority's computers"
S5 | spokesman | indirect anonymous | "[dismissed] the reports" | "the reports"
S6 | platform | indirect institution | "platform [said] it" | "it had removed two networks"
%figures
"described [25,000 dormant accounts]" | exact 25000 item | dormant accounts
"made [85,000 attempts]" | exact 85000 item | break-in attempts
"searched [three houses]" | exact 3 item | houses searched
"removed [two networks]" | exact 2 item | networks removed
%places
BUCHAREST ROU; Romania ROU; Russia RUS; Kremlin RUS; Brașov ROU; Bucharest ROU; Washington USA
%dates
"BUCHAREST, [Dec 7, 2024]" = 2024-12-07
"election on [Friday]" = 2024-12-06
"stations on [Sunday]" = 2024-12-08
"Brașov on [Saturday]" = 2024-12-07
