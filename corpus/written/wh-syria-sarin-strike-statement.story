name: wh-syria-sarin-strike-statement
published: 2017-04-06
style: white-house
region: Middle-East
negatives: none

Statement by President Colfax on Syria

My fellow Americans: On Tuesday, the Syrian dictator launched a horrible attack on innocent civilians at Khan al-Asal, using a deadly nerve agent. He choked out the lives of helpless men, women, and children. Even beautiful babies were cruelly murdered.

Tonight, I ordered a targeted military strike on the airfield in Syria from where the attack was launched. Fifty-nine cruise missiles have hit their targets. It is in the vital national security interest of the United States to prevent the use of chemical weapons. There can be no dispute that Syria used banned weapons, violated its obligations, and ignored the urging of the UN Security Council.

Russia was notified through the deconfliction channel, and no Russian was harmed. I spoke with King Hamza of Jordan yesterday; he has taken in more than 600,000 Syrians, and I thanked him. Secretary Adair will still travel to Moscow next week.

We call on all civilized nations to join us in seeking to end the bloodshed in Syria, and also terrorism of all kinds. Should these crimes be repeated, so will our answer.

%actors
colfax = President Colfax | USA | person | I; My
dictator = the Syrian dictator | SYR | person | He
civilians = innocent civilians | SYR | population
us = the United States | USA | state | We
syria = Syria | SYR | state
council = UN Security Council | - | igo
russia = Russia | RUS | state | Moscow
hamza = King Hamza | JOR | person
syrians = more than 600,000 Syrians | SYR | population
adair = Secretary Adair | USA | person
nations = all civilized nations | - | state
%events
ASSAULT/unconventional happened core | dictator > civilians | 2017-04-04 | Khan al-Asal SYR | "launched a horrible [attack] on" | contexts: cbrn, human_rights
ACCUSE/allege happened core | colfax > syria | 2017-04-06 | - | "There can be [no dispute] that" | contexts: cbrn
ASSAULT/heavy-weapons happened core | us > syria | 2017-04-06 | Syria SYR | "a targeted military [strike] on" | contexts: military, cbrn
REQUEST/change happened | council > syria | - | - | "the [urging] of the UN" | contexts: cbrn
REJECT/change happened | syria > council | - | - | "and [ignored] the urging" | contexts: cbrn
CONSULT happened | us, russia > - | - | - | "Russia was [notified] through" | contexts: military
ASSAULT denied | us > russia | - | - | "no Russian was [harmed]" | contexts: military
CONSULT happened core | colfax, hamza > - | 2017-04-05 | - | "I [spoke with] King" | contexts: diplomatic
AID ongoing | hamza > syrians | - | - | "he has [taken in] more" | contexts: migration
SUPPORT happened | colfax > hamza | 2017-04-05 | - | "and I [thanked] him" | contexts: migration
CONSULT/visit planned core | adair > russia | 2017-04-10..2017-04-16 | Moscow RUS | "will still [travel to] Moscow" | contexts: diplomatic
REQUEST/assist happened core | us > nations | 2017-04-06 | - | "We [call on] all" | contexts: military, terrorism
THREATEN/violence happened core | colfax > syria | 2017-04-06 | - | "[so will our answer]" | contexts: military, cbrn
%statements
S1 | us | direct institution | "We [call on] all" | "all civilized nations to join us in seeking to end the bloodshed in Syria"
%figures
"[Fifty-nine cruise missiles]" | exact 59 item | cruise missiles
"in [more than 600,000 Syrians]" | over 600000 person | Syrians in Jordan
%visits
adair planned | Moscow RUS 2017-04-10..2017-04-16
%places
Khan al-Asal SYR; Syria SYR; United States USA; Russia RUS; Jordan JOR; Moscow RUS
%dates
"On [Tuesday], the" = 2017-04-04
"[Tonight], I ordered" = 2017-04-06
"Jordan [yesterday]; he" = 2017-04-05
"Moscow [next week]" = 2017-04-10..2017-04-16
