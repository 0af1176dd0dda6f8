name: wh-readout-doha-short-thanks
published: 2021-10-07
style: white-house
region: Middle-East
negatives: none

Readout of National Security Advisor Everett Pruitt-Langley's Call with the Foreign Minister of Qatar

National Security Advisor Everett Pruitt-Langley spoke by phone on Wednesday with Foreign Minister Jassim bin Ghanim Al-Attar of Qatar. He thanked him for Qatar's assistance to American citizens and to Afghans at special risk who continue to leave Kabul. More than 200 departed on Monday's flight.

They reviewed the humanitarian situation in Afghanistan and agreed that the Taliban must be held to their commitments on safe passage. They welcomed the recent resumption of polio vaccinations.

The two discussed ways of easing the economic crisis in Lebanon. The Foreign Minister informed Mr. Pruitt-Langley that Qatar would provide food to the Lebanese army for a year. Mr. Pruitt-Langley reaffirmed the strength of our partnership, and they agreed to hold the next strategic dialogue in Washington on November 12.
%actors
pru = Everett Pruitt-Langley | USA | person | Mr. Pruitt-Langley; National Security Advisor Everett Pruitt-Langley
jas = Jassim bin Ghanim Al-Attar | QAT | person | The Foreign Minister; Foreign Minister Jassim bin Ghanim Al-Attar of Qatar; the Foreign Minister of Qatar
qat = Qatar | QAT | state
usa = the United States | USA | state | implied
leaving = American citizens and to Afghans at special risk | - | population
taliban = the Taliban | AFG | armed_group
army = the Lebanese army | LBN | state
%events
CONSULT/phone happened core | pru, jas > - | 2021-10-06 | - | "Pruitt-Langley [spoke by phone] on" | contexts: diplomatic
SUPPORT happened core | pru > qat | 2021-10-06 | - | "He [thanked] him" | contexts: migration
AID ongoing core | qat > leaving | - | - | "Qatar's [assistance] to" | contexts: migration | by S1
AGREE happened core | pru, jas > - | 2021-10-06 | - | "and [agreed that the Taliban]" | contexts: migration
REQUEST happened | pru, jas > taliban | 2021-10-06 | - | "[must be held to] their" | contexts: migration
SUPPORT happened | pru, jas > - | 2021-10-06 | - | "They [welcomed] the" | contexts: health
AID planned core | qat > army | - | - LBN | "Qatar [would provide food to]" | contexts: military, human_security | by S4
SUPPORT happened | pru > qat | 2021-10-06 | - | "Mr. Pruitt-Langley [reaffirmed the strength] of" | contexts: diplomatic
AGREE happened | pru, jas > - | 2021-10-06 | - | "they [agreed to hold] the" | contexts: diplomatic
CONSULT planned core | usa, qat > - | 2021-11-12 | Washington USA | "next [strategic dialogue] in" | contexts: diplomatic
%statements
S1 | pru | indirect named | "He [thanked] him" | "him for Qatar's assistance to American citizens and to Afghans at special risk who continue to leave Kabul"
S2 | pru, jas | indirect named | "They [welcomed] the" | "the recent resumption of polio vaccinations"
S4 | jas | indirect named | "Minister [informed] Mr" | "Qatar would provide food to the Lebanese army for a year"
S5 | pru | indirect named | "Pruitt-Langley [reaffirmed] the" | "the strength of our partnership"
%figures
"[More than 200] departed" | over 200 person | passengers of a flight
"for [a year]" | exact 1 year | food for the army
%places
Qatar QAT; Kabul AFG; Afghanistan AFG; Lebanon LBN; Washington USA
%dates
"on [Wednesday]" = 2021-10-06; "on [Monday]'s" = 2021-10-04; "on [November 12]" = 2021-11-12
