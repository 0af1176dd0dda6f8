name: chisinau-gas-tap
published: 2006-01-02
style: agency
region: Europe
negatives: none

CHISINAU, January 2, 2006 (Prut News) – Gas stopped flowing to Moldova at noon on Sunday after Russia's state exporter shut the valves over a price that Chisinau calls blackmail and Moscow calls the market.

Schools will stay closed until January 10. Prime Minister Vasile Tăbăcaru chaired an emergency session of the cabinet, which cut off the supply of three glass factories in order to keep hospitals warm. He told reporters he had phoned the exporter's chairman, Boris Dyakov, four times. "The first three times he was on holiday," Tăbăcaru said.

Ukraine agreed on Monday to send three million cubic metres a day from its own stocks, although its own deliveries were reduced. Romania offered electricity. The European Commission invited all sides to Brussels for Wednesday and asked Russia to restore the flow before that; Energy Commissioner Tuula Nieminen stopped short of criticizing anyone by name.

Dyakov denied that there was any politics involved. Moldova had been offered a loan, he said, and had turned it down. A deputy in the Russian Duma, Yegor Lapshin, put it more plainly: whoever wants NATO for a neighbour should learn to chop wood.

In Tiraspol, where the separatist authorities pay nothing and received gas as usual, the self-styled foreign minister, Larisa Kunitsyna, threatened to switch off the power station that lights half of Moldova, should Chisinau continue to stop trucks at the line. On Saturday Moldovan customs officers had confiscated a load of cognac.

%actors
exporter = Russia's state exporter | RUS | organization
moldova = Moldova | MDA | state | Chisinau; the cabinet
russia = Moscow | RUS | state | Russia
tabacaru = Vasile Tăbăcaru | MDA | person | Tăbăcaru
factories = three glass factories | MDA | organization
dyakov = Boris Dyakov | RUS | person | Dyakov
ukraine = Ukraine | UKR | state
romania = Romania | ROU | state
ec = The European Commission | - | igo
nieminen = Tuula Nieminen | - | person
lapshin = Yegor Lapshin | RUS | person
kunitsyna = Larisa Kunitsyna | MDA | person
customs = Moldovan customs officers | MDA | state
separatists = the separatist authorities | MDA | organization
%events
COERCE/withhold happened core | exporter > moldova | 2006-01-01 | Moldova MDA | "exporter [shut the valves] over" | contexts: natural_resource, human_security
ACCUSE/allege happened | moldova > russia | - | - | "Chisinau [calls blackmail] and" | contexts: natural_resource
CONSULT happened | tabacaru, moldova > - | - | - | "an emergency [session] of" | contexts: executive
COERCE/withhold happened | moldova > factories | - | - | "which [cut off the supply]" | contexts: human_security
CONSULT/phone happened | tabacaru, dyakov > - | - | - | "he had [phoned] the" | contexts: natural_resource | by S1
AGREE happened core | ukraine > moldova | 2006-01-02 | - | "Ukraine [agreed] on" | contexts: natural_resource
AGREE happened | romania > moldova | - | - | "Romania [offered] electricity" | contexts: human_security
AGREE happened core | ec > russia, moldova, ukraine | - | - | "Commission [invited] all" | contexts: diplomatic
CONSULT/multilateral planned | ec, russia, moldova > - | 2006-01-04 | Brussels BEL | "[to Brussels for Wednesday]" | contexts: natural_resource
REQUEST/yield happened core | ec > russia | - | - | "and [asked Russia] to" | contexts: natural_resource
ACCUSE/disapprove denied | nieminen > - | - | - | "short of [criticizing anyone]" | contexts: diplomatic
REJECT happened | dyakov > moldova | - | - | "Dyakov [denied] that" | contexts: natural_resource
AGREE happened | russia > moldova | - | - | "Moldova had been [offered] a" | contexts: economic | by S4
REJECT/assist happened | moldova > russia | - | - | "and had [turned it down]" | contexts: economic | by S4
THREATEN happened | lapshin > moldova | - | - | "should [learn to chop wood]" | contexts: natural_resource | by S5
THREATEN/restrict happened core | kunitsyna > moldova | - | Tiraspol MDA | "Kunitsyna, [threatened] to" | contexts: human_security, territory
COERCE/restrict ongoing | moldova > separatists | - | - | "to [stop trucks] at" | contexts: territory, economic | by S6
COERCE/seize happened | customs > separatists | 2005-12-31 | - | "had [confiscated] a load" | contexts: economic
%statements
S1 | tabacaru | indirect named | "He [told] reporters" | "he had phoned the exporter's chairman, Boris Dyakov, four times"
S2 | tabacaru | direct named | "Tăbăcaru [said]" | "The first three times he was on holiday,"
S3 | dyakov | indirect named | "[denied] that there" | "there was any politics involved"
S4 | dyakov | indirect named | "loan, he [said], and" | "Moldova had been offered a loan, he said, and had turned it down"
S5 | lapshin | indirect named | "Lapshin, [put it] more" | "whoever wants NATO for a neighbour should learn to chop wood"
S6 | kunitsyna | indirect named | "[threatened] to switch" | "to switch off the power station that lights half of Moldova, should Chisinau continue to stop trucks at the line"
S7 | ec | indirect institution | "and [asked] Russia" | "Russia to restore the flow before that"
%figures
"of [three glass factories]" | exact 3 item | factories cut off
"Dyakov, [four times]" | exact 4 item | calls
"send [three million cubic metres] a day" | exact 3000000 m3 | gas a day
"lights [half of Moldova]" | exact 50 percent | Moldova's power
%places
CHISINAU MDA; Chisinau MDA; Moldova MDA; Russia RUS; Moscow RUS; Ukraine UKR; Romania ROU; Brussels BEL; Tiraspol MDA
%dates
"CHISINAU, [January 2, 2006]" = 2006-01-02
"noon on [Sunday]" = 2006-01-01
"until [January 10]" = 2006-01-10
"agreed on [Monday]" = 2006-01-02
"for [Wednesday] and" = 2006-01-04
"On [Saturday] Moldovan" = 2005-12-31
