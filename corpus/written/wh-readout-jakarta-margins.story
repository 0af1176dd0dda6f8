name: wh-readout-jakarta-margins
published: 2023-09-07
style: white-house
region: Asia
negatives: none

Readout of Vice President Thibodeaux's Meeting with Prime Minister Sengdara of Laos

Vice President Corinne Thibodeaux met today with Prime Minister Khamla Sengdara of Laos on the margins of the U.S.-ASEAN Summit in Jakarta.

The Vice President congratulated the Prime Minister on Laos's upcoming chairmanship of ASEAN and underscored the enduring U.S. commitment to ASEAN centrality. She reaffirmed that the United States will continue to help clear unexploded ordnance, and noted that $45 million has been provided for that purpose this year.

The Prime Minister thanked the Vice President for the support of the American people. He welcomed the arrival of the first Peace Corps volunteers, who are to begin teaching in January.

The two leaders discussed the situation in Myanmar. They reiterated their call for the full implementation of the Five-Point Consensus and expressed deep concern about the suffering of civilians.

The Vice President also raised the importance of respecting the rights of those who defend the environment. Both leaders noted the low level of the Mekong in this year's dry season and looked forward to the meeting of the Mekong-U.S. Partnership in Luang Prabang.
%actors
thib = Corinne Thibodeaux | USA | person | The Vice President; the Vice President; Vice President Thibodeaux
seng = Khamla Sengdara | LAO | person | the Prime Minister; The Prime Minister; Prime Minister Sengdara of Laos
laos = Laos | LAO | state
asean = ASEAN | - | igo
us = the United States | USA | state | the American people; U.S.
volunteers = the first Peace Corps volunteers | USA | organization
mmr = Myanmar | MMR | state
%events
CONSULT/third-party happened core | thib, seng > - | 2023-09-07 | Jakarta IDN | "Thibodeaux [met] today" | contexts: diplomatic
SUPPORT happened core | thib > seng | 2023-09-07 | Jakarta IDN | "President [congratulated] the" | contexts: diplomatic
AGREE happened | thib > asean | 2023-09-07 | Jakarta IDN | "U.S. [commitment] to" | contexts: diplomatic
AGREE happened core | thib > laos | 2023-09-07 | Jakarta IDN | "She [reaffirmed] that" | contexts: military
AID happened core | us > laos | 2023-01-01..2023-12-31 | - | "has been [provided] for" | contexts: military
SUPPORT happened core | seng > thib | 2023-09-07 | Jakarta IDN | "Minister [thanked] the" | contexts: diplomatic
SUPPORT happened | seng > volunteers | 2023-09-07 | Jakarta IDN | "He [welcomed] the" | contexts: diplomatic
AID planned | volunteers > laos | 2024-01-01..2024-01-31 | - | "to [begin teaching] in" | contexts: diplomatic
REQUEST/yield happened core | thib, seng > mmr | 2023-09-07 | Jakarta IDN | "[reiterated their call] for" | contexts: human_rights
ACCUSE/disapprove happened | thib, seng > mmr | 2023-09-07 | Jakarta IDN | "[expressed deep concern] about" | contexts: human_rights
REQUEST/change happened | thib > seng | 2023-09-07 | Jakarta IDN | "also [raised the importance] of" | contexts: rights_freedoms, environment
CONSULT/multilateral planned | us, laos > - | - | Luang Prabang LAO | "the [meeting] of the Mekong-U.S" | contexts: diplomatic
%statements
S1 | thib | indirect named | "President [congratulated] the" | "the Prime Minister on Laos's upcoming chairmanship of ASEAN"
S2 | thib | indirect named | "and [underscored] the" | "the enduring U.S. commitment to ASEAN centrality"
S3 | thib | indirect named | "She [reaffirmed] that" | "the United States will continue to help clear unexploded ordnance"
S4 | thib | indirect named | "and [noted] that" | "$45 million has been provided for that purpose this year"
S5 | seng | indirect named | "Minister [thanked] the" | "the Vice President for the support of the American people"
S6 | seng | indirect named | "He [welcomed] the" | "the arrival of the first Peace Corps volunteers"
S7 | thib, seng | indirect named | "They [reiterated] their" | "their call for the full implementation of the Five-Point Consensus"
S8 | thib, seng | indirect named | "and [expressed] deep" | "deep concern about the suffering of civilians"
S9 | thib | indirect named | "also [raised] the" | "the importance of respecting the rights of those who defend the environment"
S10 | thib, seng | indirect named | "leaders [noted] the" | "the low level of the Mekong in this year's dry season"
%figures
"[$45 million]" | exact 45000000 USD | money for clearing ordnance
%places
Laos LAO; Jakarta IDN; United States USA; Myanmar MMR; Mekong -; Luang Prabang LAO
%dates
"met [today]" = 2023-09-07; "purpose [this year]" = 2023-01-01..2023-12-31; "in [January]" = 2024-01-01..2024-01-31
