name: lubbock-measles-border-wall-sheriff
published: 2019-02-11
style: local
region: Americas
negatives: none

EL PASO – Two crowds, half a mile apart, shouted at the same wall on Monday night.

In the coliseum President Warren Colfax II told 6,500 supporters that barriers had made El Paso safe, a claim that the city's Republican mayor, Doug Marquis, had called false an hour before on local radio. Across the highway some 10,000 marched behind former congressman Beto Larrañaga. "Walls do not save lives. They end lives," Larrañaga said.

In Washington, four negotiators announced that they had agreed in principle to prevent a second shutdown. The deal contains $1.4 billion for 55 miles of fence; Colfax wanted 200. He has not said whether he will sign. If he does not, he could declare a national emergency, his chief of staff said on Sunday, and move soldiers' housing funds. California would sue, its attorney general, Rosario Bañuelos, warned. Her governor on Monday pulled 360 National Guardsmen back from the border and dared the White House to stop him.

A BBC cameraman was shoved by a man in a red cap, whom police led away. Detained migrants fasting at the processing center on Montana Avenue are being force-fed through the nose, lawyers for nine of them reported; the agency confirmed it for six.

%actors
colfax = Warren Colfax II | USA | person | Colfax
marquis = Doug Marquis | USA | person
marchers = some 10,000 | USA | population
larranaga = Beto Larrañaga | USA | person | Larrañaga
negotiators = four negotiators | USA | person
chief = his chief of staff | USA | person
california = California | USA | state
banuelos = Rosario Bañuelos | USA | person
governor = Her governor | USA | person
wh = the White House | USA | state
cameraman = A BBC cameraman | GBR | person
man = a man in a red cap | USA | person
police = police | USA | state
migrants = Detained migrants | - | population
lawyers = lawyers for nine of them | USA | person
agency = the agency | USA | state
%events
REJECT happened | marquis > colfax | 2019-02-11 | - | "had [called false] an" | contexts: migration
PROTEST/demo happened core | marchers, larranaga > colfax | 2019-02-11 | EL PASO USA | "10,000 [marched] behind" | contexts: migration
ACCUSE/disapprove happened | larranaga > colfax | 2019-02-11 | EL PASO USA | "[They end lives]" | contexts: migration | by S3
AGREE happened core | negotiators > - | 2019-02-11 | Washington USA | "they had [agreed in principle] to" | contexts: legislative | by S5
SUPPORT hypothetical | colfax > negotiators | - | - | "whether he will [sign]" | contexts: legislative
COERCE/martial-law hypothetical core | colfax > - | - | - | "could [declare a national emergency]" | contexts: executive | by S6
THREATEN happened core | banuelos > colfax | - | - | "Bañuelos, [warned]" | contexts: legal
ACCUSE/allege hypothetical | california > colfax | - | - | "California would [sue], its" | contexts: legal | by S7
RETREAT/withdraw happened core | governor > wh | 2019-02-11 | - | "[pulled 360 National Guardsmen] back" | contexts: military, migration
REJECT/change happened | governor > wh | 2019-02-11 | - | "and [dared the White House]" | contexts: executive
ASSAULT/beat happened | man > cameraman | 2019-02-11 | EL PASO USA | "cameraman was [shoved] by" | contexts: rights_freedoms
COERCE/restrict happened | police > man | 2019-02-11 | EL PASO USA | "whom police [led away]"
PROTEST/hunger ongoing core | migrants > agency | - | Montana Avenue USA | "migrants [fasting] at" | contexts: migration | by S8
ASSAULT/torture ongoing core | agency > migrants | - | Montana Avenue USA | "are being [force-fed] through" | contexts: migration, human_rights | by S8
%statements
S1 | colfax | indirect named | "II [told] 6,500" | "barriers had made El Paso safe"
S3 | larranaga | direct named | "Larrañaga [said]" | "Walls do not save lives. They end lives,"
S5 | negotiators | indirect anonymous | "negotiators [announced] that" | "they had agreed in principle to prevent a second shutdown"
S6 | chief | indirect anonymous | "staff [said] on" | "If he does not, he could declare a national emergency"
S7 | banuelos | indirect named | "Bañuelos, [warned]" | "California would sue"
S8 | lawyers | indirect anonymous | "them [reported];" | "Detained migrants fasting at the processing center on Montana Avenue are being force-fed through the nose"
S9 | agency | indirect institution | "agency [confirmed] it" | "it for six"
%figures
"told [6,500 supporters]" | exact 6500 person | supporters
"[some 10,000] marched" | about 10000 person | marchers
"contains [$1.4 billion]" | exact 1400000000 USD | money for the fence
"for [55 miles] of" | exact 55 mile | fence
"wanted [200]" | exact 200 mile | fence wanted
"pulled [360 National Guardsmen]" | exact 360 person | National Guardsmen withdrawn
"lawyers for [nine of them]" | exact 9 person | migrants represented
"it for [six]" | exact 6 person | migrants force-fed
"crowds, [half a mile] apart" | exact 0.5 mile | distance of the crowds
%visits
colfax happened | EL PASO USA 2019-02-11
%places
EL PASO USA; El Paso USA; Washington USA; California USA; White House USA; Montana Avenue USA
%dates
"on [Monday night]" = 2019-02-11
"said on [Sunday], and" = 2019-02-10
"governor on [Monday] pulled" = 2019-02-11
