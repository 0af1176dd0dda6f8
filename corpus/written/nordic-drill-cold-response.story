name: nordic-drill-cold-response
published: 2022-03-25
style: communique
region: Europe
negatives: none

Nordic Defence Cooperation: Meeting of Ministers on board HNoMS Maud

The defence ministers of Norway, Sweden, Finland, Denmark and Iceland met off Narvik on 24 March 2022, hosted by Minister Odd-Roar Engebretsen.

Exercise Northern Ice, in which 30,000 troops of 27 nations are taking part, continues until 1 April. Finnish and Swedish companies form a joint brigade for the first time. The Russian Federation, invited to send observers, declined. It test-fired two missiles in the Barents Sea on 18 March, of which it had given notice. The ministers saw no threat in this.

They mourned the four United States marines whose aircraft crashed in Gråtådalen on 18 March and thanked the local rescue crews.

Norway and Denmark deliver a total of 4,700 anti-tank weapons to Ukraine; Finland, which supplied rifles earlier this month, is considering more. The ministers agreed to share air surveillance data around the clock and to buy winter uniforms jointly. Iceland offered Keflavík for rotations of patrol aircraft.

Sweden reported that four Russian fighters, two of them said to be armed with nuclear weapons, violated its airspace near Gotland on 2 March. The ministers condemned the violation. Any attack on one of them would be regarded as a matter of concern to all.

The next meeting takes place in Helsinki in November.

%actors
ministers = The defence ministers of Norway, Sweden, Finland, Denmark and Iceland | - | person | The ministers
engebretsen = Odd-Roar Engebretsen | NOR | person
nations = 27 nations | - | state
finland = Finland | FIN | state | Finnish
sweden = Sweden | SWE | state | Swedish
russia = The Russian Federation | RUS | state | four Russian fighters
marines = the four United States marines | USA | state
crews = the local rescue crews | NOR | organization
norway = Norway | NOR | state
denmark = Denmark | DNK | state
ukraine = Ukraine | UKR | state
iceland = Iceland | ISL | state
%events
CONSULT/multilateral happened core | ministers, engebretsen > - | 2022-03-24 | Narvik NOR | "Iceland [met] off" | contexts: military
COOPERATE ongoing core | nations > - | - | - | "are [taking part], continues" | contexts: military
COOPERATE ongoing core | finland, sweden > - | - | - | "companies [form a joint brigade]" | contexts: military
AGREE happened | norway > russia | - | - | "Federation, [invited] to" | contexts: military
REJECT happened | russia > norway | - | - | "observers, [declined]" | contexts: military
MOBILIZE/weapons happened core | russia > - | 2022-03-18 | Barents Sea - | "It [test-fired two missiles] in" | contexts: military
SUPPORT happened | ministers > marines | 2022-03-24 | Narvik NOR | "They [mourned] the four" | contexts: military, disasters
SUPPORT happened | ministers > crews | 2022-03-24 | Narvik NOR | "and [thanked] the local" | contexts: disasters
AID ongoing core | norway, denmark > ukraine | - | - | "Denmark [deliver] a total" | contexts: military
AID happened | finland > ukraine | 2022-03-01..2022-03-25 | - | "which [supplied rifles] earlier" | contexts: military
AID hypothetical | finland > ukraine | - | - | "is [considering more]" | contexts: military
AGREE happened core | ministers > - | 2022-03-24 | Narvik NOR | "ministers [agreed to share] air" | contexts: military, intelligence
AGREE happened core | iceland > - | 2022-03-24 | Keflavík ISL | "Iceland [offered] Keflavík" | contexts: military
MOBILIZE/weapons happened core | russia > sweden | 2022-03-02 | Gotland SWE | "weapons, [violated its airspace] near" | contexts: military, territory, cbrn | by S1
ACCUSE/disapprove happened core | ministers > russia | 2022-03-24 | Narvik NOR | "ministers [condemned] the violation" | contexts: military, territory
CONSULT planned | ministers > - | 2022-11-01..2022-11-30 | Helsinki FIN | "The next [meeting] takes" | contexts: military
%statements
S1 | sweden | indirect institution | "Sweden [reported] that" | "four Russian fighters, two of them said to be armed with nuclear weapons, violated its airspace near Gotland on 2 March"
S2 | ministers | indirect institution | "[condemned] the violation" | "the violation"
S3 | ministers | indirect institution | "[thanked] the local" | "the local rescue crews"
%figures
"which [30,000 troops]" | exact 30000 person | troops in the exercise
"of [27 nations]" | exact 27 country | nations in the exercise
"test-fired [two missiles]" | exact 2 item | missiles
"the [four United States marines]" | exact 4 person | marines killed
"of [4,700 anti-tank weapons]" | exact 4700 item | anti-tank weapons
"that [four Russian fighters]" | exact 4 item | fighters
%visits
ministers happened | Narvik NOR 2022-03-24
ministers planned | Helsinki FIN 2022-11-01..2022-11-30
%places
Norway NOR; Sweden SWE; Finland FIN; Denmark DNK; Iceland ISL; Narvik NOR; Russian Federation RUS; Barents Sea -; Gråtådalen NOR; Ukraine UKR; Keflavík ISL; Gotland SWE; Helsinki FIN
%dates
"on [24 March 2022]" = 2022-03-24
"until [1 April]" = 2022-04-01
"Sea on [18 March]" = 2022-03-18
"Gråtådalen on [18 March]" = 2022-03-18
"rifles [earlier this month]" = 2022-03-01..2022-03-25
"on [2 March]" = 2022-03-02
"Helsinki in [November]" = 2022-11-01..2022-11-30
