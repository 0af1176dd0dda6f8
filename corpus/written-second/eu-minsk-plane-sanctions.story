name: eu-minsk-plane-sanctions
published: 2021-06-21
style: communique
region: Europe
negatives: none

Council conclusions on Belarus

The Foreign Affairs Council, meeting in Luxembourg on 21 June 2021,

1. strongly condemns the forced landing of a passenger aircraft in Minsk on 23 May and the detention by the Belarusian authorities of the journalist Ramiz Kaladze and of Sofia Brandt, a student; demands that both be released at once;

2. imposes restrictive measures on 78 persons and eight entities, and bans Belarusian carriers from the airports of the Union; decides to prepare measures against the potash sector, should the repression continue;

3. welcomes the decision of the International Civil Aviation Organization to investigate the incident, and expresses its appreciation to Lithuania and Poland for the shelter that they have given to those fleeing;

4. takes note of the offer of Switzerland to receive representatives of the authorities and of the Coordination Council; regrets that Minsk has turned it down;

5. expresses grave concern at the use of migrants, flown in from third countries, to put pressure on Lithuania, and agrees to send 30 border guards and EUR 12 million in assistance to Vilnius;

6. reaffirms its offer of a EUR 3 billion economic package to a democratic Belarus;

7. recalls that torture in the prison of Akrestsina has been documented by United Nations experts, and stands ready to support the prosecution of the perpetrators.

The High Representative, Mr Leonard Maas, will travel to Vilnius on 24 June. Hungary did not join paragraph 5.

%actors
fac = Foreign Affairs Council | - | igo
bel = Belarusian authorities | BLR | state | Minsk
kal = Ramiz Kaladze | BLR | person
brandt = Sofia Brandt | - | person
persons = 78 persons and eight entities | BLR | organization | 78 persons
carriers = Belarusian carriers | BLR | organization
icao = International Civil Aviation Organization | - | igo
lit = Lithuania | LTU | state | Vilnius
pol = Poland | POL | state
fleeing = those fleeing | BLR | population
swiss = Switzerland | CHE | state
coord = Coordination Council | BLR | organization
belarus = democratic Belarus | BLR | state
un = United Nations experts | - | igo
prison = prison of Akrestsina | BLR | state
maas = Leonard Maas | - | person
hungary = Hungary | HUN | state
plane = a passenger aircraft | - | organization | passenger aircraft
%events
CONSULT/multilateral happened | fac > - | 2021-06-21 | Luxembourg LUX | "[meeting in]"
ACCUSE/disapprove happened core | fac > bel | 2021-06-21 | Luxembourg LUX | "[condemns]"
COERCE/seize happened core | bel > plane | 2021-05-23 | Minsk BLR | "[forced landing]"
COERCE/arrest happened core | bel > kal, brandt | 2021-05-23 | Minsk BLR | "[detention]"
REQUEST/yield happened core | fac > bel | 2021-06-21 | - | "[demands]"
SANCTION/discontinue happened core | fac > persons | 2021-06-21 | - | "[imposes]"
SANCTION/discontinue happened core | fac > carriers | 2021-06-21 | - | "[bans]"
THREATEN/relations happened core | fac > bel | 2021-06-21 | - | "[decides to prepare]"
SUPPORT happened core | fac > icao | 2021-06-21 | - | "[welcomes]"
ACCUSE/investigate planned | icao > bel | - | - | "to [investigate]"
SUPPORT happened core | fac > lit, pol | 2021-06-21 | - | "[appreciation]"
AID happened | lit, pol > fleeing | - | - | "[shelter]"
AGREE happened core | swiss > bel, coord | - | - | "[offer of Switzerland]"
REJECT/meet happened core | bel > swiss | - | - | "[turned it down]"
ACCUSE/disapprove happened | fac > bel | 2021-06-21 | - | "[regrets]"
ACCUSE/disapprove happened core | fac > bel | 2021-06-21 | - | "[grave concern]"
COERCE happened | bel > lit | - | - | "[put pressure]"
AGREE happened core | fac > lit | 2021-06-21 | - | "[agrees to send]"
AID planned | fac > lit | - | - | "[send 30]"
AGREE happened core | fac > belarus | 2021-06-21 | - | "[reaffirms its offer]"
ASSAULT/torture happened | prison > - | - | Akrestsina BLR | "[torture]"
ACCUSE/investigate happened | un > bel | - | - | "[documented]"
AGREE happened | fac > - | 2021-06-21 | - | "[stands ready]"
CONSULT/visit planned core | maas > lit | 2021-06-24 | Vilnius LTU | "[travel to]"
REJECT happened | hungary > fac | 2021-06-21 | - | "[did not join]"
%statements
S1 | fac | indirect institution | "[condemns]" | "the forced landing … student"
S2 | fac | indirect institution | "[demands]" | "both be released at once"
S3 | fac | indirect institution | "[welcomes]" | "the decision … incident"
S4 | fac | indirect institution | "[expresses] its" | "its appreciation … fleeing"
S5 | fac | indirect institution | "[regrets]" | "Minsk has turned it down"
S6 | fac | indirect institution | "[expresses] grave" | "grave concern … Lithuania"
S7 | fac | indirect institution | "[reaffirms]" | "its offer … Belarus"
S8 | fac | indirect institution | "[recalls]" | "torture in the prison … experts"
%figures
"[78 persons]" | exact 78 person | sanctioned
"[eight entities]" | exact 8 item | sanctioned
"[30 border guards]" | exact 30 person | border guards
"[EUR 12 million]" | exact 12000000 EUR | assistance
"[EUR 3 billion]" | exact 3000000000 EUR | package
%visits
maas planned | Vilnius LTU 2021-06-24
