name: bangkok-jungle-camps
published: 2015-05-29
style: agency
region: Asia
negatives: none

BANGKOK, May 29, 2015 (HNS) – Seventeen countries agreed in Bangkok on Friday to step up the search for boats adrift in the Andaman Sea, but Myanmar refused to let the word Rohingya be spoken at the table, and no one undertook to take in the people on board for good.

Indonesia and Malaysia, which had pushed the first boats back to sea with a bottle of water for each passenger, reversed themselves last week and offered shelter for a year. Gambia, of all places, invited everyone. Australia's prime minister, asked whether his country would help, said: "Nope, nope, nope."

The crisis began when Thailand, pressed by Washington, moved against the smugglers. Police dug up 32 bodies in camps near Padang Besar in early May; there were cages, and a pit with a chain. A lieutenant general of the army, Manat Kongpaen, who is suspected of running the route, turned himself in on Wednesday and was refused bail. Fifty policemen have been transferred. One investigator has fled to Melbourne, saying that his own superiors threatened to kill him.

“We will not be singled out,” said Myanmar's delegate, Htin Aung Kyi, when the UN's assistant commissioner for refugees, Viktor Turcsanyi, called on his government to grant citizenship to the minority. He accused the UN of soft-hearted ignorance. Outside, monks of the Race Protection League held up a banner that read “Boat people are not Myanmar”.

The United States pledged 3 million dollars and the use of surveillance flights.

%actors
countries = Seventeen countries | - | state
myanmar = Myanmar | MMR | state
boats = the people on board | - | population | boats adrift in the Andaman Sea; the first boats
indonesia = Indonesia | IDN | state
malaysia = Malaysia | MYS | state
gambia = Gambia | GMB | state
auspm = Australia's prime minister | AUS | person
thailand = Thailand | THA | state
usa = United States | USA | state | Washington
smugglers = the smugglers | - | population
police = Police | THA | state
manat = Manat Kongpaen | THA | person | A lieutenant general of the army
fifty = Fifty policemen | THA | state
investigator = One investigator | THA | person
superiors = his own superiors | THA | state
htin = Htin Aung Kyi | MMR | person | Myanmar's delegate
turcsanyi = Viktor Turcsanyi | - | person | the UN's assistant commissioner for refugees
un = the UN | - | igo
monks = monks of the Race Protection League | MMR | organization
court = a Thai court | THA | state | implied
%events
CONSULT/multilateral happened core | countries, myanmar > - | 2015-05-29 | Bangkok THA | "Seventeen countries agreed [in Bangkok] on" | contexts: migration
AGREE happened core | countries > - | 2015-05-29 | Bangkok THA | "countries [agreed] in" | contexts: migration
AID planned | countries > boats | - | Andaman Sea - | "to step up the [search for boats]" | contexts: migration
REJECT happened core | myanmar > countries | 2015-05-29 | Bangkok THA | "Myanmar [refused to let] the" | contexts: religion_ethnicity
AGREE denied | countries > boats | 2015-05-29 | Bangkok THA | "and [no one undertook] to" | contexts: asylum, migration
REJECT/assist happened | indonesia, malaysia > boats | - | - | "which had [pushed the first boats]" | contexts: migration
CONCEDE happened core | indonesia, malaysia > boats | 2015-05-18..2015-05-24 | - | "sea with a bottle of water for each passenger, [reversed themselves] last" | contexts: migration
AGREE happened core | indonesia, malaysia > boats | 2015-05-18..2015-05-24 | - | "and [offered shelter] for" | contexts: asylum, migration
AGREE happened | gambia > boats | - | - | "places, [invited everyone]" | contexts: asylum
REJECT/assist happened core | auspm > boats | - | - | "said: "[Nope], nope" | contexts: asylum
REQUEST happened | usa > thailand | - | - | "Thailand, [pressed] by" | contexts: trafficking
COERCE happened | thailand > smugglers | - | - THA | "Washington, [moved against] the" | contexts: trafficking
RETREAT happened core | manat > police | 2015-05-27 | - THA | "route, [turned himself in] on" | contexts: trafficking
COERCE/arrest happened | court > manat | - | - THA | "and was [refused bail]" | contexts: trafficking, legal
COERCE happened | thailand > fifty | - | - THA | "policemen have been [transferred]" | contexts: trafficking, corruption
THREATEN/violence happened | superiors > investigator | - | - THA | "superiors [threatened to kill] him" | contexts: trafficking | by S3
ACCUSE/allege happened | investigator > superiors | - | Melbourne AUS | "Melbourne, [saying] that" | contexts: trafficking
REJECT happened core | htin > turcsanyi | 2015-05-29 | Bangkok THA | "will [not be singled out]" | contexts: religion_ethnicity
REQUEST/change happened core | turcsanyi > myanmar | 2015-05-29 | Bangkok THA | "Turcsanyi, [called on his government]" | contexts: rights_freedoms, religion_ethnicity
ACCUSE/disapprove happened core | htin > un | 2015-05-29 | Bangkok THA | "He [accused the UN] of" | contexts: diplomatic
PROTEST/demo happened core | monks > un | 2015-05-29 | Bangkok THA | "League [held up a banner]" | contexts: religion_ethnicity
AGREE happened core | usa > countries | 2015-05-29 | Bangkok THA | "States [pledged] 3" | contexts: migration
%statements
S1 | auspm | direct anonymous | "help, [said]" | "Nope, nope, nope."
S2 | htin | direct named | "out,” [said] Myanmar's" | "We will not be singled out,"
S3 | investigator | indirect anonymous | "Melbourne, [saying] that" | "his own superiors threatened to kill him"
S4 | turcsanyi | indirect named | "[called on] his" | "his government to grant citizenship to the minority"
S5 | htin | indirect named | "[accused] the UN" | "the UN of soft-hearted ignorance"
S6 | monks | direct institution | "that [read]" | "Boat people are not Myanmar"
%figures
"[Seventeen countries]" | exact 17 country | participants
"[32 bodies]" | exact 32 item | bodies
"[a year]" | exact 1 year | shelter
"[Fifty policemen]" | exact 50 person | policemen transferred
"[3 million dollars]" | exact 3000000 USD | American pledge
%places
BANGKOK THA; Bangkok THA; Andaman Sea -; Myanmar MMR; Indonesia IDN; Malaysia MYS; Gambia GMB; Australia AUS; Thailand THA; Washington USA; Padang Besar THA; Melbourne AUS; United States USA
%dates
"[May 29, 2015]" = 2015-05-29; "on [Friday]" = 2015-05-29; "[last week]" = 2015-05-18..2015-05-24; "[early May]" = 2015-05-01..2015-05-10; "on [Wednesday]" = 2015-05-27
