name: baghdad-base-drone-rocket-readout
published: 2021-07-08
style: ministry
region: Middle-East
negatives: none

Media statement: attacks on facilities hosting advisors

BAGHDAD, July 8, 2021 – At approximately 12:30 p.m. local time on July 7, Ain al-Wadi Air Base was attacked by 14 rockets. The rockets landed on the base and its perimeter. Force protection defensive measures were activated. Two personnel sustained minor injuries, one of them an Iraqi.

The rockets were fired from a truck carrying bags of flour, parked in Al Baghdadi. The truck burned, and a mosque and nine houses were damaged.

A further attack, by a single explosive drone, was directed last night at the airfield in Erbil. The Kurdistan Region's counter-terrorism service brought it down. There were no casualties, although dry grass caught fire.

A group calling itself the Avengers of the Airport claimed both attacks on a messaging channel and swore that the occupation would be "made to leave, horizontally or vertically".

"Each attack undermines the authority of Iraqi institutions and the rule of law," said the Task Force's spokesman, Col. Dominic Farrugia-Wells. Our forces are here at the invitation of the Government of Iraq for the sole purpose of defeating terrorists. They reserve the right to defend themselves.

The Prime Minister's military spokesman, Maj. Gen. Tahseen al-Khafagi, denounced the perpetrators as outlaws and announced that Iraqi forces had arrested two suspects at a checkpoint near Hit. The United Nations mission appealed to all sides to avoid escalation.

Partner nations delivered 18 armored excavators to the Iraqi engineers at Taji on the same day, and training at Ain al-Wadi resumed at 4 p.m. The Task Force does not comment on intelligence matters.

%actors
avengers = the Avengers of the Airport | IRQ | armed_group
base = Ain al-Wadi Air Base | - | organization | Our forces; Two personnel
taskforce = The Task Force | - | organization | the Task Force
krg = The Kurdistan Region's counter-terrorism service | IRQ | state
farrugia = Dominic Farrugia-Wells | - | person | the Task Force's spokesman
iraq = Government of Iraq | IRQ | state | Iraqi forces; the Iraqi engineers
khafagi = Tahseen al-Khafagi | IRQ | person | The Prime Minister's military spokesman
suspects = two suspects | IRQ | population
un = The United Nations mission | - | igo
partners = Partner nations | - | state
%events
ASSAULT/heavy-weapons happened core | avengers > base | 2021-07-07 | Ain al-Wadi Air Base IRQ | "was [attacked by 14 rockets]" | contexts: military, terrorism
ASSAULT/drone happened core | avengers > taskforce | 2021-07-07 | Erbil IRQ | "A further [attack], by" | contexts: military, terrorism
ASSAULT happened | krg > avengers | 2021-07-07 | Erbil IRQ | "service [brought it down]" | contexts: military, terrorism
THREATEN/violence happened core | avengers > taskforce | - | - IRQ | "and [swore] that" | contexts: military, terrorism
ACCUSE/disapprove happened | farrugia > avengers | 2021-07-08 | BAGHDAD IRQ | "attack [undermines] the" | contexts: military
AGREE happened | iraq > taskforce | - | - IRQ | "at the [invitation] of" | contexts: military
THREATEN/violence happened | taskforce > avengers | 2021-07-08 | - IRQ | "They [reserve the right] to" | contexts: military
ACCUSE/disapprove happened core | khafagi > avengers | - | - IRQ | "al-Khafagi, [denounced] the" | contexts: military
COERCE/arrest happened core | iraq > suspects | - | Hit IRQ | "had [arrested] two" | contexts: terrorism
REQUEST/yield happened | un > - | - | - IRQ | "mission [appealed] to" | contexts: military
AID happened core | partners > iraq | 2021-07-07 | Taji IRQ | "nations [delivered] 18" | contexts: military
%statements
S1 | avengers | mixed institution | "[swore] that" | "the occupation would be "made to leave, horizontally or vertically"
S2 | farrugia | direct named | "law," [said] the" | "Each attack undermines the authority of Iraqi institutions and the rule of law,"
S3 | khafagi | indirect named | "[denounced] the" | "the perpetrators as outlaws"
S4 | khafagi | indirect named | "[announced] that" | "Iraqi forces had arrested two suspects at a checkpoint near Hit"
S5 | un | indirect institution | "[appealed] to" | "all sides to avoid escalation"
%figures
"[14 rockets]" | exact 14 item | rockets
"[Two personnel]" | exact 2 person | injured
"[nine houses]" | exact 9 item | houses damaged
"a [single explosive drone]" | exact 1 item | drones
"[two suspects]" | exact 2 person | arrested
"[18 armored excavators]" | exact 18 item | excavators
%places
BAGHDAD IRQ; Ain al-Wadi Air Base IRQ; Al Baghdadi IRQ; Erbil IRQ; Kurdistan Region IRQ; Iraq IRQ; Hit IRQ; Taji IRQ; Ain al-Wadi IRQ
%dates
"BAGHDAD, [July 8, 2021]" = 2021-07-08; "on [July 7]" = 2021-07-07; "directed [last night]" = 2021-07-07; "[on the same day]" = 2021-07-07
