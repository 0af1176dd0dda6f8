name: baghdad-spokesman-no-fly-communique
published: 1999-01-26
style: state-media
region: Middle-East
negatives: none

Baghdad, 26 January (Iraqi Voice Agency) – An official military spokesman issued the following statement:

At 9:45 a.m. on Monday, wicked American and British formations coming from the territories of Kuwait and Saudi Arabia violated our airspace, flew 28 hostile sorties over the provinces of Basra and Dhi Qar, and fired missiles at a residential quarter of Abu Floos, martyring eleven citizens, most of them women and children, and injuring 59. Our heroic missile force confronted the ravens of evil and compelled them to flee to their bases.

The spokesman added that the allegation of the American administration that a single missile had gone astray was a lie which nobody in the world believed. He called upon the United Nations to shoulder its responsibility and put an end to the so-called no-fly zones, which no resolution of the Security Council had ever established.

The rulers of Kuwait and of the Saud family, he said, were partners in the crime. If their lands continued to be used as a springboard of aggression, Iraq would not stand with folded hands, and all their bases and installations would be within the reach of its arm.

In Washington the Pentagon said that two aircraft had fired in self-defence on a radar and that it regretted any loss of civilian life. Kuwait placed its forces on alert after the statement. A military source there, quoted by al-Ufuq newspaper, said that there were no signs of Iraqi troops massing.

Deputy Prime Minister Nizar Abdul Wahab is to leave for Moscow on Thursday. A visit to Cairo, where on Sunday he had walked out of the meeting of the Arab foreign ministers in protest at the final communique, has been cancelled. Iraq has frozen its participation in the committee formed by that meeting, and the National Council has called for reparations from Kuwait.

%actors
spokesman = An official military spokesman | IRQ | person | The spokesman
us = American | USA | state | the American administration; American and British formations
uk = British | GBR | state
citizens = eleven citizens | IRQ | population
iraq = Iraq | IRQ | state | Our heroic missile force
un = the United Nations | - | igo
kuwait = Kuwait | KWT | state | The rulers of Kuwait
saudi = Saudi Arabia | SAU | state | the Saud family
pentagon = the Pentagon | USA | state
source = A military source there | KWT | person
ufuq = al-Ufuq newspaper | - | organization
nizar = Nizar Abdul Wahab | IRQ | person | Deputy Prime Minister Nizar Abdul Wahab
ministers = the Arab foreign ministers | - | person
russia = Russia | RUS | state | Moscow
egypt = Egypt | EGY | state | Cairo
council = the National Council | IRQ | state
%events
ASSAULT/aerial happened core | us, uk > citizens | 1999-01-25 | Abu Floos IRQ | "and [fired missiles at]" | contexts: military | by S1
ASSAULT/aerial happened | us, uk > iraq | 1999-01-25 | Basra IRQ | "formations coming from the territories of Kuwait and Saudi Arabia [violated our airspace]" | contexts: military, territory | by S1
ASSAULT/heavy-weapons happened | iraq > us, uk | 1999-01-25 | - IRQ | "force [confronted] the ravens" | contexts: military | by S1
ACCUSE/allege happened | spokesman > us | - | - | "was [a lie] which" | contexts: misinformation | by S2
REQUEST/change happened core | spokesman > un | - | - | "He [called upon] the" | contexts: territory, diplomatic
ACCUSE/allege happened core | spokesman > kuwait, saudi | - | - | "were [partners in the crime]" | contexts: military | by S4
THREATEN/violence happened core | spokesman > kuwait, saudi | - | - | "would be [within the reach]" | contexts: military | by S5
ASSAULT happened | us > iraq | 1999-01-25 | - IRQ | "aircraft had [fired in self-defence]" | contexts: military | by S6
SUPPORT happened | pentagon > citizens | - | Washington USA | "it [regretted] any" | contexts: military | by S6
MOBILIZE/troops happened core | kuwait > iraq | - | - KWT | "Kuwait [placed its forces on]" | contexts: military
MOBILIZE/troops denied | iraq > kuwait | - | - | "Iraqi troops [massing]" | contexts: military | by S7
CONSULT/visit planned core | nizar > russia | 1999-01-28 | Moscow RUS | "is to [leave for Moscow]" | contexts: diplomatic
CONSULT/visit cancelled core | nizar > egypt | - | Cairo EGY | "A [visit to Cairo]" | contexts: diplomatic
CONSULT/multilateral happened | nizar, ministers > - | 1999-01-24 | Cairo EGY | "the [meeting] of the Arab" | contexts: diplomatic
REJECT/meet happened core | nizar > ministers | 1999-01-24 | Cairo EGY | "had [walked out of] the" | contexts: diplomatic
SANCTION/discontinue happened | iraq > ministers | - | - | "has [frozen its participation] in" | contexts: diplomatic
REQUEST/yield happened | council > kuwait | - | - | "has [called for reparations]" | contexts: reparations
%statements
S1 | spokesman | indirect anonymous | "[issued] the following" | "At 9:45 a.m. on Monday, wicked … to their bases"
S2 | spokesman | indirect anonymous | "spokesman [added] that" | "the allegation of the American administration … nobody in the world believed"
S3 | spokesman | indirect anonymous | "He [called upon] the" | "the United Nations to shoulder its responsibility … had ever established"
S4 | spokesman | indirect anonymous | "he [said], were" | "The rulers of Kuwait and of the Saud family, he said, were partners in the crime"
S5 | spokesman | indirect anonymous | - | "If their lands continued to be used … within the reach of its arm"
S6 | pentagon | indirect institution | "Pentagon [said] that" | "two aircraft had fired in self-defence on a radar and that it regretted any loss of civilian life"
S7 | source | indirect anonymous | "newspaper, [said] that" | "there were no signs of Iraqi troops massing" | inside S9
S8 | us | indirect institution | "the [allegation] of" | "a single missile had gone astray" | inside S2
S9 | ufuq | indirect institution | "there, [quoted] by" | "there were no signs of Iraqi troops massing"
S10 | council | indirect institution | "has [called for]" | "reparations from Kuwait"
%figures
"[28 hostile sorties]" | exact 28 item | sorties
"[eleven citizens]" | exact 11 person | dead
"injuring [59]" | exact 59 person | injured
"[a single missile]" | exact 1 item | missile astray
"[two aircraft]" | exact 2 item | aircraft
%visits
nizar planned | Moscow RUS 1999-01-28
nizar cancelled | Cairo EGY -
%places
Baghdad IRQ; Kuwait KWT; Saudi Arabia SAU; Basra IRQ; Dhi Qar IRQ; Abu Floos IRQ; Washington USA; Moscow RUS; Cairo EGY; Iraq IRQ
%dates
"[26 January]" = 1999-01-26; "[9:45 a.m. on Monday]" = 1999-01-25; "on [Thursday]" = 1999-01-28; "on [Sunday]" = 1999-01-24
