name: popayan-truce-verifiers-bus
published: 2017-10-02
style: translated
region: Americas
negatives: none

POPAYÁN, 2 October (Agencia Cauca) – The bilateral ceasefire between the Government and the Camilist Front came into force at midnight on Sunday, and the first thing that happened in it was a bus.

The 5:40 to La Vega left at 5:40. It had not done so since May, when the guerrillas placed a mine on the bend at Pan de Azúcar and killed the driver's brother. "Today I blew the horn on the bend," said Don Arcesio Piamba. "For him, and to see."

The truce is to last 102 days. The Front undertakes to cease kidnappings and attacks on pipelines; the Government has promised better conditions for 450 prisoners and protection for social leaders. Teams of the United Nations and of the Church, 33 in all, will verify it. The Army let the first of them into Argelia yesterday. They were received with panela water and a list of complaints.

According to the bishop, Monsignor Libardo Chantre, no shot has been heard in eleven municipalities. He begged the parties to extend the truce, "for a Christmas which the children do not know".

A commander of the Front, who calls himself Yeisson and received this agency beneath a mango tree, said his people would comply. However, he accused the paramilitaries of the Black Eagles' heirs of moving forty men into Balboa, and warned that the Front would defend itself.

The Minister of Defence, Dr. Hernán Lizcano Vélez, replied from Bogotá that the Armed Forces were pursuing those men too. He rejected the word paramilitaries.

Former President Gilberto Arango Mejía, the most ardent critic of the talks in Quito, described the truce as a holiday for murderers.

It rained in the afternoon. The bus came back at seven, with hens.

%actors
government = the Government | COL | state | The Army; the Armed Forces
front = the Camilist Front | COL | armed_group | The Front; the guerrillas
brother = the driver's brother | COL | person
piamba = Don Arcesio Piamba | COL | person
prisoners = 450 prisoners | COL | population
un = Teams of the United Nations and of the Church | - | organization | the first of them
chantre = Libardo Chantre | COL | person | the bishop
yeisson = Yeisson | COL | person | A commander of the Front
heirs = the paramilitaries of the Black Eagles' heirs | COL | armed_group | those men; forty men
lizcano = Hernán Lizcano Vélez | COL | person | The Minister of Defence
arango = Gilberto Arango Mejía | COL | person | Former President Gilberto Arango Mejía
%events
RETREAT/ceasefire happened core | government, front > - | 2017-10-01 | - COL | "Front [came into force] at" | contexts: military
ASSAULT/explosives happened | front > brother | 2017-05-01..2017-05-31 | Pan de Azúcar COL | "and [killed] the driver's" | contexts: military
AGREE happened core | front > government | - | - COL | "Front [undertakes] to" | contexts: military
AGREE happened core | government > prisoners, front | - | - COL | "has [promised] better" | contexts: human_rights
ACCUSE/investigate planned | un > government, front | - | - COL | "all, will [verify] it" | contexts: peacekeeping
RETREAT/access happened core | government > un | 2017-10-01 | Argelia COL | "Army [let] the first" | contexts: peacekeeping
REQUEST/yield happened core | chantre > government, front | - | - COL | "He [begged] the" | contexts: military
AGREE happened | yeisson > government | - | - COL | "his people [would comply]" | contexts: military
ACCUSE/allege happened core | yeisson > heirs | - | - COL | "he [accused] the" | contexts: military
MOBILIZE/militia happened | heirs > front | - | Balboa COL | "of [moving forty men] into" | contexts: military | by S4
THREATEN/violence happened | yeisson > heirs | - | - COL | "and [warned] that" | contexts: military
ASSAULT ongoing | government > heirs | - | - COL | "were [pursuing] those" | contexts: military | by S6
REJECT happened | lizcano > yeisson | 2017-10-02 | Bogotá COL | "He [rejected] the" | contexts: military
CONSULT/third-party ongoing | government, front > - | - | Quito ECU | "the [talks] in Quito" | contexts: diplomatic
ACCUSE/disapprove happened core | arango > government, front | - | - COL | "Quito, [described] the" | contexts: military
%statements
S1 | piamba | direct named | "bend," [said] Don" | "Today I blew the horn on the bend,"
S2 | chantre | indirect named | "[According to] the" | "no shot has been heard in eleven municipalities"
S3 | yeisson | indirect named | "tree, [said] his" | "his people would comply"
S4 | yeisson | indirect named | "[accused] the paramilitaries" | "the paramilitaries of the Black Eagles' heirs of moving forty men into Balboa"
S5 | yeisson | indirect named | "[warned] that" | "the Front would defend itself"
S6 | lizcano | indirect named | "[replied] from" | "the Armed Forces were pursuing those men too"
S7 | arango | indirect named | "[described] the truce" | "the truce as a holiday for murderers"
S8 | chantre | mixed named | "He [begged] the" | "the parties to extend the truce, "for a Christmas which the children do not know"
%figures
"last [102 days]" | exact 102 day | truce
"for [450 prisoners]" | exact 450 person | prisoners
"Church, [33] in" | exact 33 item | teams
"in [eleven municipalities]" | exact 11 item | municipalities
"moving [forty men]" | exact 40 person | armed men
%places
POPAYÁN COL; La Vega COL; Pan de Azúcar COL; Argelia COL; Balboa COL; Bogotá COL; Quito ECU
%dates
"POPAYÁN, [2 October]" = 2017-10-02; "on [Sunday]" = 2017-10-01; "since [May]" = 2017-05-01..2017-05-31; "[Today] I blew" = 2017-10-02; "Argelia [yesterday]" = 2017-10-01
