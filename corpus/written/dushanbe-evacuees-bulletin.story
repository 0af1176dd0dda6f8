name: dushanbe-evacuees-bulletin
published: 2010-06-15
style: translated
region: Asia
negatives: none

OSH – TASHKENT. The number of refugees from the south of Kyrgyzstan who have crossed the Uzbek border has exceeded 75 thousand, not counting children, the Ministry of Emergency Situations of Uzbekistan communicates. On Monday evening Tashkent closed the crossings "for lack of places"; on Tuesday morning, after a telephone conversation of the UN secretary-general with President Botir Nazarov, it opened two of them again for the wounded.

The interim government in Bishkek, which last week introduced a state of emergency and a curfew in Osh, gave the military the right to shoot without warning. Its head, Gulmira Asanbaeva, asked Moscow to bring in peacekeepers. The Kremlin refused "for the present" and limited itself to sending a battalion of paratroopers for the protection of the Kant base, as well as three aircraft with blankets.

Asanbaeva asserts that the pogroms were organized by the family of the deposed president, who has found asylum in Minsk. From there the latter denied any part. His son was detained in London on Monday on an Interpol request.

In the village of Shark, as witnesses relate, people in camouflage shot at Uzbek houses from an armored vehicle, after which youths with sticks set fire to them. Neighbors of Kyrgyz nationality hid eleven families in their cellars.

Kazakhstan will send 15 wagons of flour.

%actors
refugees = refugees from the south of Kyrgyzstan | KGZ | population
mchs = the Ministry of Emergency Situations of Uzbekistan | UZB | state
uzb = Uzbekistan | UZB | state | Tashkent
sg = the UN secretary-general | - | person
nazarov = Botir Nazarov | UZB | person | President Botir Nazarov
interim = The interim government in Bishkek | KGZ | state
asan = Gulmira Asanbaeva | KGZ | person | Its head
russia = Moscow | RUS | state | The Kremlin
family = the family of the deposed president | KGZ | population
expres = the deposed president | KGZ | person | the latter
belarus = Minsk | BLR | state
son = His son | KGZ | person
police = the police in London | GBR | state | implied
witnesses = witnesses | KGZ | population
camo = people in camouflage | KGZ | armed_group
uzbeks = Uzbek houses | KGZ | population
youths = youths with sticks | KGZ | population
neighbors = Neighbors of Kyrgyz nationality | KGZ | population
families = eleven families | KGZ | population
kaz = Kazakhstan | KAZ | state
osh = Osh | KGZ | population
kgz = Kyrgyzstan | KGZ | state
%events
REJECT/assist happened core | uzb > refugees | 2010-06-14 | - UZB | "Tashkent [closed the crossings]" | contexts: migration
CONSULT/phone happened core | sg, nazarov > - | - | - | "a [telephone conversation] of" | contexts: migration
CONCEDE happened core | uzb > refugees | 2010-06-15 | - UZB | "it [opened two of them]" | contexts: migration
COERCE/martial-law happened core | interim > osh | 2010-06-07..2010-06-13 | Osh KGZ | "[introduced a state of] emergency" | contexts: pro_autocracy
COERCE/curfew happened | interim > osh | 2010-06-07..2010-06-13 | Osh KGZ | "emergency and a [curfew] in" | contexts: repression
THREATEN/violence happened | interim > osh | - | - | "[right to shoot without] warning" | contexts: repression
REQUEST/assist happened core | asan > russia | - | - | "Asanbaeva, [asked Moscow] to" | contexts: peacekeeping
REJECT/assist happened core | russia > asan | - | - | "Kremlin [refused] "for" | contexts: peacekeeping
MOBILIZE/troops happened core | russia > - | - | Kant KGZ | "to [sending a battalion] of" | contexts: military
AID happened | russia > kgz | - | - KGZ | "[three aircraft with blankets]" | contexts: migration
ACCUSE/allege happened core | asan > family | - | - | "Asanbaeva [asserts] that" | contexts: religion_ethnicity
AID happened | belarus > expres | - | Minsk BLR | "has [found asylum] in" | contexts: asylum
REJECT happened | expres > asan | - | Minsk BLR | "latter [denied any] part" | contexts: religion_ethnicity
COERCE/arrest happened core | police > son | 2010-06-14 | London GBR | "was [detained in London]" | contexts: legal
ASSAULT/firearms happened core | camo > uzbeks | - | Shark KGZ | "camouflage [shot at] Uzbek" | contexts: religion_ethnicity | by S4
ASSAULT/primitive happened core | youths > uzbeks | - | Shark KGZ | "sticks [set fire to them]" | contexts: religion_ethnicity | by S4
AID happened | neighbors > families | - | Shark KGZ | "nationality [hid eleven families]" | contexts: religion_ethnicity
AID planned core | kaz > kgz | - | - | "Kazakhstan [will send] 15" | contexts: human_security
%statements
S1 | mchs | indirect institution | "Uzbekistan [communicates]" | "The number of refugees … not counting children"
S2 | asan | indirect named | "[asserts] that" | "the pogroms were organized by the family of the deposed president"
S3 | expres | indirect anonymous | "[denied] any" | "any part"
S4 | witnesses | indirect anonymous | "witnesses [relate]" | "people in camouflage shot at Uzbek houses … set fire to them"
S5 | russia | mixed institution | "[refused] "for" | ""for the present""
%figures
"[75 thousand]" | over 75000 person | refugees
"[three aircraft]" | exact 3 item | aircraft
"[eleven families]" | exact 11 item | families
"[15 wagons]" | exact 15 item | wagons of flour
%places
OSH KGZ; TASHKENT UZB; Kyrgyzstan KGZ; Uzbekistan UZB; Tashkent UZB; Bishkek KGZ; Osh KGZ; Moscow RUS; Kant KGZ; Minsk BLR; London GBR; Shark KGZ; Kazakhstan KAZ
%dates
"On [Monday evening]" = 2010-06-14; "on [Tuesday morning]" = 2010-06-15; "[last week]" = 2010-06-07..2010-06-13; "on [Monday] on" = 2010-06-14
