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
council = The Foreign Affairs Council | - | igo
authorities = the Belarusian authorities | BLR | state | Minsk; the authorities; Belarus
kaladze = Ramiz Kaladze | - | person
brandt = Sofia Brandt | - | person
persons = 78 persons and eight entities | BLR | person
carriers = Belarusian carriers | BLR | organization
icao = International Civil Aviation Organization | - | igo
lithuania = Lithuania | LTU | state | Vilnius
poland = Poland | POL | state
fleeing = those fleeing | BLR | population
switzerland = Switzerland | CHE | state
coord = Coordination Council | BLR | organization
prisoners = prisoners | BLR | population | implied
experts = United Nations experts | - | igo
maas = Leonard Maas | - | person | The High Representative
%events
CONSULT/multilateral happened core | council > - | 2021-06-21 | Luxembourg LUX | "Council, [meeting] in Luxembourg" | contexts: diplomatic
ACCUSE/disapprove happened core | council > authorities | 2021-06-21 | Luxembourg LUX | "[strongly condemns] the" | contexts: human_rights
COERCE happened core | authorities > - | 2021-05-23 | Minsk BLR | "the [forced landing] of" | contexts: repression | by S1
COERCE/arrest happened core | authorities > kaladze, brandt | - | - | "the [detention] by the Belarusian" | contexts: rights_freedoms | by S1
REQUEST/yield happened core | council > authorities | 2021-06-21 | Luxembourg LUX | "[demands] that both" | contexts: human_rights
SANCTION/discontinue happened core | council > persons, authorities | 2021-06-21 | Luxembourg LUX | "[imposes restrictive measures] on" | contexts: economic
COERCE/restrict happened | council > carriers | 2021-06-21 | Luxembourg LUX | "and [bans] Belarusian" | contexts: economic
THREATEN/relations happened core | council > authorities | 2021-06-21 | Luxembourg LUX | "[decides to prepare measures] against" | contexts: economic, natural_resource
SUPPORT happened | council > icao | 2021-06-21 | Luxembourg LUX | "[welcomes] the decision" | contexts: diplomatic
SUPPORT happened | council > lithuania, poland | 2021-06-21 | Luxembourg LUX | "[expresses its appreciation] to" | contexts: asylum
AID happened | lithuania, poland > fleeing | - | - | "the [shelter] that they" | contexts: asylum | by S3
AGREE happened | switzerland > authorities, coord | - | - | "note of the [offer] of Switzerland" | contexts: diplomatic
REJECT/meet happened core | authorities > switzerland | - | - | "Minsk has [turned it down]" | contexts: diplomatic | by S4
ACCUSE/disapprove happened | council > authorities | 2021-06-21 | Luxembourg LUX | "[expresses grave concern] at" | contexts: migration
AGREE happened core | council > lithuania | 2021-06-21 | Luxembourg LUX | "and [agrees to send] 30" | contexts: migration
AGREE happened | council > authorities | 2021-06-21 | Luxembourg LUX | "reaffirms its [offer] of a EUR" | contexts: economic, pro_democracy
ASSAULT/torture happened | authorities > prisoners | - | - | "recalls that [torture] in" | contexts: human_rights | by S8
CONSULT/visit planned core | maas > lithuania | 2021-06-24 | Vilnius LTU | "[will travel] to Vilnius" | contexts: diplomatic
%statements
S1 | council | indirect institution | "strongly [condemns] the" | "the forced landing of a passenger aircraft … Sofia Brandt, a student"
S2 | council | indirect institution | "student; [demands] that" | "both be released at once"
S3 | council | indirect institution | "[expresses its appreciation] to" | "to Lithuania and Poland for the shelter that they have given to those fleeing"
S4 | council | indirect institution | "[regrets] that" | "Minsk has turned it down"
S5 | council | indirect institution | "[expresses grave concern]" | "the use of migrants, flown in from third countries, to put pressure on Lithuania"
S6 | council | indirect institution | "[welcomes] the" | "the decision of the International Civil Aviation Organization to investigate the incident"
S7 | council | indirect institution | "7. [recalls] that" | "torture in the prison of Akrestsina has been documented by United Nations experts"
S8 | experts | indirect institution | "been [documented] by" | "torture in the prison of Akrestsina" | inside S7
%figures
"on [78 persons]" | exact 78 person | persons sanctioned
"and [eight entities]" | exact 8 item | entities sanctioned
"send [30 border guards]" | exact 30 person | border guards
"[EUR 12 million] in" | exact 12000000 EUR | assistance to Lithuania
"a [EUR 3 billion]" | exact 3000000000 EUR | economic package
%visits
maas planned | Vilnius LTU 2021-06-24
%places
Luxembourg LUX; Minsk BLR; Lithuania LTU; Poland POL; Switzerland CHE; Vilnius LTU; Belarus BLR; Akrestsina BLR; Hungary HUN
%dates
"on [21 June 2021]" = 2021-06-21
"on [23 May] and" = 2021-05-23
"on [24 June]" = 2021-06-24
