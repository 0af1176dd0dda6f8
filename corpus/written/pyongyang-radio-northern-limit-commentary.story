name: pyongyang-radio-northern-limit-commentary
published: 2002-07-02
style: state-media
region: Asia
negatives: none

Pyongyang, July 2 (KCTV News) -- The Command of the Navy of the Korean People's Army issued a statement on Tuesday in connection with the armed clash provoked by the south Korean military gangsters in the West Sea of Korea on June 29.

On that day, at about 10 in the morning, the statement says, warships of the south intruded deep into the territorial waters of the north in pursuit of their own fishing boats and were the first to open fire on patrol boats of the People's Army, which had no choice but to return it. The "northern limit line" is a ghost line drawn by the U.S. forces with no agreement of ours, the statement stresses, and we have never recognized it.

Should the enemy come again to raise the warship that he lost, he will meet a merciless blow; and if need be, the People's Army will take under its control the five islands that lie on our side of the sea border, the statement warns. The south is well advised to apologize and to punish those responsible.

The Seoul authorities put the number of their dead at four, with one man missing. They demanded on Monday an apology from the north, called off the shipment of 300,000 tons of rice which they had promised in April, and are floating the rumour that our side acted under an order from above. This is a lie from beginning to end.

The United States has told us that it withdraws the proposal for the visit of its special envoy to Pyongyang on July 10. We have never begged for it. The north-south ministerial talks, however, which the south has not dared to cancel, may be held in August if an atmosphere is created.

Messages of solidarity have come from the Workers' Party of Mexico and the Juche study group of Benin. The south Korean footballers lost to Türkiye on Saturday amid shootings of another kind.

%actors
navy = The Command of the Navy of the Korean People's Army | PRK | state | the People's Army; patrol boats of the People's Army
sk = the south Korean military gangsters | KOR | state | the south; The south; warships of the south; the enemy; The Seoul authorities
nk = the north | PRK | state | our side
us = The United States | USA | state | U.S
envoy = its special envoy | USA | person
mexparty = the Workers' Party of Mexico | MEX | organization
benin = the Juche study group of Benin | BEN | organization
%events
ASSAULT happened core | sk, navy > - | 2002-06-29 | West Sea - | "the armed [clash] provoked" | contexts: military, territory
ASSAULT/firearms happened | sk > navy | 2002-06-29 | West Sea - | "to [open fire] on" | contexts: military, territory | by S1
ASSAULT/heavy-weapons happened | navy > sk | 2002-06-29 | West Sea - | "to [return it]. The" | contexts: military | by S1
COERCE/restrict happened | us > nk | - | - | "line [drawn by] the" | contexts: territory, military | by S2
REJECT happened core | nk > us, sk | - | - | "have [never recognized] it" | contexts: territory
THREATEN/violence happened core | navy > sk | 2002-07-02 | - | "meet a merciless [blow]; and" | contexts: military | by S3
THREATEN/territory happened core | navy > sk | 2002-07-02 | - | "[take under its control]" | contexts: territory, military | by S3
REQUEST/yield happened | navy > sk | 2002-07-02 | - | "is [well advised] to" | contexts: military
REQUEST/yield happened core | sk > nk | 2002-07-01 | - | "They [demanded] on" | contexts: military
SANCTION/discontinue happened core | sk > nk | - | - | "[called off the shipment]" | contexts: human_security
AGREE happened | sk > nk | 2002-04-01..2002-04-30 | - | "had [promised] in" | contexts: human_security
AID cancelled | sk > nk | - | - | "the [shipment of 300,000 tons]" | contexts: human_security
COERCE/misinformation happened | sk > nk | - | - | "are [floating the rumour] that" | contexts: misinformation
REJECT happened | nk > sk | - | - | "This is [a lie] from" | contexts: misinformation
REJECT/meet happened core | us > nk | - | - | "that it [withdraws] the" | contexts: diplomatic | by S7
CONSULT/visit cancelled core | envoy > nk | 2002-07-10 | Pyongyang PRK | "the [visit of its special]" | contexts: diplomatic | by S7
REQUEST/meet denied | nk > us | - | - | "have never [begged] for" | contexts: diplomatic
CONSULT hypothetical | nk, sk > - | 2002-08-01..2002-08-31 | - | "The north-south ministerial [talks], however" | contexts: diplomatic
SUPPORT happened | mexparty, benin > nk | - | - | "[Messages of solidarity] have" | contexts: diplomatic
%statements
S1 | navy | indirect institution | "the statement [says], warships" | "On that day, at about 10 in the morning, the statement says, warships of the south … return it"
S2 | navy | indirect institution | "statement [stresses], and" | "The "northern limit line" is a ghost line drawn by the U.S. forces with no agreement of ours"
S3 | navy | indirect institution | "statement [warns]." | "Should the enemy come again to raise the warship … our side of the sea border"
S4 | sk | indirect institution | "authorities [put] the" | "the number of their dead at four, with one man missing"
S5 | sk | indirect institution | "They [demanded] on" | "an apology from the north"
S6 | sk | indirect institution | "are [floating the rumour] that" | "our side acted under an order from above"
S7 | us | indirect institution | "has [told us] that" | "it withdraws the proposal for the visit of its special envoy to Pyongyang on July 10"
%figures
"dead at [four]" | exact 4 person | dead
"[one man] missing" | exact 1 person | missing
"the [five islands]" | exact 5 item | islands
"[300,000 tons]" | exact 300000 t | rice
%visits
envoy cancelled | Pyongyang PRK 2002-07-10
%places
Pyongyang PRK; West Sea -; Seoul KOR; United States USA; Mexico MEX; Benin BEN; Türkiye TUR
%dates
"[July 2]" = 2002-07-02; "statement on [Tuesday]" = 2002-07-02; "on [June 29]" = 2002-06-29; "at [about 10 in the morning]" = 2002-06-29; "on [Monday]" = 2002-07-01; "in [April]" = 2002-04-01..2002-04-30; "on [July 10]" = 2002-07-10; "in [August]" = 2002-08-01..2002-08-31; "on [Saturday]" = 2002-06-29
