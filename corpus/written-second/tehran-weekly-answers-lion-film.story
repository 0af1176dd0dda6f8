name: tehran-weekly-answers-lion-film
published: 2008-10-06
style: translated
region: Middle-East
negatives: film, history

Foreign Ministry Spokesman in Meeting with Reporters: The West Must Correct Its Conduct

Political Service of Rahnama – The spokesman of the Ministry of Foreign Affairs of our country, Behrouz Qavami, in his weekly session with the reporters on Monday, considered the proposal of the six countries for the freezing of enrichment as "a repeated song" and stressed that suspension is not on the agenda of the Islamic Republic. He announced nevertheless the readiness of Tehran for the continuation of the talks in Geneva.

Concerning the words of the American candidate, who has said that all options are on the table, he stated: The one who speaks of the table should first learn to sit behind it. Qavami rejected the news of the travel of an Iranian envoy to Washington and called it the product of the imagination of the Zionist press.

In answer to the reporter of the Fajr television on the seizure of a German trawler near Siri island last Wednesday, he said that the five sailors, two of whom are Poles, were guests of the Guards, that they had confessed to having lost their way, and that they would be handed over to their consuls today or tomorrow. The German embassy had protested over the beating of the captain. "There was no beating," he said. "The sea was rough."

The spokesman declared the objection of our country to the film "The Thirty Horsemen", in which Persians are shown as wild beasts that attack a city of free people and are slaughtered to the last. The cultural attaché in Rome has been given instruction to complain to the festival. Italy has until now not apologized, and the Minister of Guidance has struck out of the program his participation in the book fair of Turin.

He in the end condoled with the Government and nation of Kyrgyzstan over the earthquake of Sunday, with more than 70 dead, and reported the sending of two aircraft with tents.

%actors
qav = Behrouz Qavami | IRN | person
iran = Islamic Republic | IRN | state | Tehran; our country
west = The West | - | state
six = six countries | - | state
cand = American candidate | USA | person
press = Zionist press | ISR | organization
envoy = Iranian envoy | IRN | person | an Iranian envoy
usa = Washington | USA | state
trawler = German trawler | DEU | organization | a German trawler
sailors = five sailors | - | person
guards = Guards | IRN | state | the Guards
emb = German embassy | DEU | state
captain = captain of the German trawler | DEU | person | the captain
film = makers of the film The Thirty Horsemen | - | organization | The Thirty Horsemen
att = cultural attaché in Rome | IRN | person
fest = film festival | ITA | organization | the festival
italy = Italy | ITA | state
guid = Minister of Guidance | IRN | person
kyr = Kyrgyzstan | KGZ | state | Government and nation of Kyrgyzstan
%events
REQUEST/change happened | qav > west | 2008-10-06 | - | "[Must Correct]"
REQUEST/yield happened | six > iran | - | - | "[proposal]"
ACCUSE/disapprove happened | qav > six | 2008-10-06 | - | "[repeated song]"
REJECT/yield happened core | qav > six | 2008-10-06 | - | "[not on the agenda]"
AGREE happened core | qav > six | 2008-10-06 | - | "the [readiness] of"
THREATEN/violence happened core | cand > iran | - | - | "[all options]"
ACCUSE/disapprove happened | qav > cand | 2008-10-06 | - | "[should first learn]"
REJECT happened core | qav > press | 2008-10-06 | - | "[rejected]"
CONSULT/visit denied core | envoy > usa | - | Washington USA | "[travel of]"
ACCUSE/allege happened | qav > press | 2008-10-06 | - | "[product of the imagination]"
COERCE/seize happened core | guards > trawler | 2008-10-01 | Siri island IRN | "[seizure]"
COERCE/arrest ongoing | guards > sailors | - | - | "[guests of]"
CONCEDE happened | sailors > - | - | - | "[confessed]"
RETREAT/release planned core | iran > sailors | 2008-10-06..2008-10-07 | - | "[handed over]"
ACCUSE/disapprove happened core | emb > iran | - | - | "[protested]"
ASSAULT/beat happened | guards > captain | - | - | "the [beating] of"
REJECT happened core | qav > emb | 2008-10-06 | - | "[no beating]"
ACCUSE/disapprove happened core | qav > film | 2008-10-06 | - | "[objection]"
REQUEST happened | iran > att | - | Rome ITA | "[given instruction]"
ACCUSE/disapprove planned core | att > fest | - | - | "to [complain]"
CONCEDE denied | italy > iran | - | - | "[not apologized]"
CONSULT/visit cancelled core | guid > italy | - | Turin ITA | "[struck out]"
SUPPORT happened core | qav > kyr | 2008-10-06 | - | "[condoled]"
AID happened core | iran > kyr | - | Kyrgyzstan KGZ | "the [sending]"
%statements
S1 | qav | direct named | - | "The West Must Correct Its Conduct"
S2 | qav | mixed named | "[considered]" | "the proposal … repeated song"
S3 | qav | indirect named | "[stressed]" | "suspension is … Islamic Republic"
S4 | qav | indirect named | "[announced]" | "the readiness … Geneva"
S5 | cand | indirect anonymous | "has [said]" | "all options are on the table"
S6 | qav | direct named | "[stated]" | "The one who … behind it"
S7 | qav | indirect named | "[rejected]" | "the news of the travel of an Iranian envoy to Washington"
S8 | qav | indirect named | "[called]" | "the product of the imagination of the Zionist press"
S9 | qav | indirect named | "he [said] that" | "the five sailors … tomorrow"
S10 | sailors | indirect anonymous | "[confessed]" | "to having lost their way" | inside S9
S11 | emb | indirect institution | "[protested]" | "the beating of the captain"
S12 | qav | direct named | "he [said]." | "There was no beating,"
S13 | qav | indirect named | "[declared]" | "the objection … last"
S14 | qav | indirect named | "[reported]" | "the sending of two aircraft with tents"
%figures
"[six countries]" | exact 6 country | countries
"[five sailors]" | exact 5 person | sailors
"[two of whom]" | exact 2 person | Poles
"[more than 70 dead]" | over 70 person | dead
"[two aircraft]" | exact 2 item | aircraft
%visits
envoy denied | Washington USA -
guid cancelled | Turin ITA -
