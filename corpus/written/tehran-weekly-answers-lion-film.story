name: tehran-weekly-answers-lion-film
published: 2008-10-06
style: translated
region: Middle-East
negatives: film, culture

Foreign Ministry Spokesman in Meeting with Reporters: The West Must Correct Its Conduct

Political Service of Rahnama – The spokesman of the Ministry of Foreign Affairs of our country, Behrouz Qavami, in his weekly session with the reporters on Monday, considered the proposal of the six countries for the freezing of enrichment as "a repeated song" and stressed that suspension is not on the agenda of the Islamic Republic. He announced nevertheless the readiness of Tehran for the continuation of the talks in Geneva.

Concerning the words of the American candidate, who has said that all options are on the table, he stated: The one who speaks of the table should first learn to sit behind it. Qavami rejected the news of the travel of an Iranian envoy to Washington and called it the product of the imagination of the Zionist press.

In answer to the reporter of the Fajr television on the seizure of a German trawler near Siri island last Wednesday, he said that the five sailors, two of whom are Poles, were guests of the Guards, that they had confessed to having lost their way, and that they would be handed over to their consuls today or tomorrow. The German embassy had protested over the beating of the captain. "There was no beating," he said. "The sea was rough."

The spokesman declared the objection of our country to the film "The Thirty Horsemen", in which Persians are shown as wild beasts that attack a city of free people and are slaughtered to the last. The cultural attaché in Rome has been given instruction to complain to the festival. Italy has until now not apologized, and the Minister of Guidance has struck out of the program his participation in the book fair of Turin.

He in the end condoled with the Government and nation of Kyrgyzstan over the earthquake of Sunday, with more than 70 dead, and reported the sending of two aircraft with tents.

%actors
qavami = Behrouz Qavami | IRN | person | Foreign Ministry Spokesman; The spokesman; The spokesman of the Ministry of Foreign Affairs of our country
iran = the Islamic Republic | IRN | state | Tehran; our country
six = the six countries | - | state
candidate = the American candidate | USA | person
envoy = an Iranian envoy | IRN | person
press = the Zionist press | ISR | organization
sailors = the five sailors | - | person
guards = the Guards | IRN | state
german = The German embassy | DEU | state
captain = the captain | DEU | person
attache = The cultural attaché in Rome | IRN | person
italy = Italy | ITA | state
guidance = the Minister of Guidance | IRN | person
kgz = Kyrgyzstan | KGZ | state | the Government and nation of Kyrgyzstan
usa = the United States | USA | state | Washington
%events
REQUEST/yield happened | six > iran | - | - | "the [proposal] of the six" | contexts: cbrn | by S1
REJECT/yield happened core | qavami > six | 2008-10-06 | - | "suspension is [not on the agenda]" | contexts: cbrn | by S2
AGREE happened core | iran > six | 2008-10-06 | - | "the [readiness] of Tehran" | contexts: cbrn, diplomatic | by S3
CONSULT planned | iran, six > - | - | Geneva CHE | "the [talks] in Geneva" | contexts: cbrn, diplomatic | by S3
THREATEN happened | candidate > iran | - | - | "that [all options] are" | contexts: military | by S4
CONSULT/visit denied core | envoy > usa | - | Washington USA | "the [travel of an Iranian]" | contexts: diplomatic | by S11
REJECT happened | qavami > press | 2008-10-06 | - | "Qavami [rejected] the" | contexts: misinformation
COERCE/misinformation happened | press > iran | - | - | "the [product of the imagination]" | contexts: misinformation | by S6
COERCE/seize happened core | guards > sailors | 2008-10-01 | Siri IRN | "the [seizure] of a German" | contexts: military, territory
RETREAT/release planned core | iran > sailors | 2008-10-06..2008-10-07 | - IRN | "would be [handed over] to" | contexts: diplomatic | by S7
ACCUSE/disapprove happened | german > iran | - | - | "embassy had [protested] over" | contexts: diplomatic
ASSAULT/beat denied | guards > captain | - | - | ""There was no [beating]" | contexts: military | by S8
ACCUSE/disapprove happened | qavami > - | 2008-10-06 | - | "the [objection] of our country" | contexts: religion_ethnicity | by S9
ACCUSE/disapprove planned | attache > italy | - | - ITA | "to [complain] to" | contexts: religion_ethnicity
CONCEDE denied | italy > iran | - | - | "not [apologized], and" | contexts: diplomatic
CONSULT/visit cancelled | guidance > italy | - | Turin ITA | "his [participation] in the" | contexts: diplomatic
SUPPORT happened core | qavami > kgz | 2008-10-06 | - | "end [condoled] with" | contexts: disasters
AID happened core | iran > kgz | - | - KGZ | "the [sending of two aircraft]" | contexts: disasters | by S10
%statements
S1 | qavami | mixed named | "[considered] the" | "the proposal of the six countries for the freezing of enrichment as "a repeated song""
S2 | qavami | indirect named | "and [stressed] that" | "suspension is not on the agenda of the Islamic Republic"
S3 | qavami | indirect named | "He [announced] nevertheless" | "the readiness of Tehran for the continuation of the talks in Geneva"
S4 | candidate | indirect anonymous | "who has [said] that" | "all options are on the table"
S5 | qavami | direct named | "he [stated]" | "The one who speaks of the table should first learn to sit behind it"
S6 | qavami | indirect named | "and [called] it" | "it the product of the imagination of the Zionist press"
S7 | qavami | indirect named | "he [said] that the five" | "the five sailors, two of whom are Poles … today or tomorrow"
S8 | qavami | direct named | "he [said]. "The" | "There was no beating,"
S9 | qavami | indirect named | "spokesman [declared] the" | "the objection of our country to the film"
S10 | qavami | indirect named | "and [reported] the" | "the sending of two aircraft with tents"
S11 | qavami | indirect named | "Qavami [rejected] the" | "the news of the travel of an Iranian envoy to Washington"
S12 | sailors | indirect anonymous | "had [confessed] to" | "to having lost their way" | inside S7
%figures
"[six countries]" | exact 6 country | negotiating powers
"[five sailors]" | exact 5 person | sailors seized
"[two of whom]" | exact 2 person | Poles among the sailors
"[more than 70 dead]" | over 70 person | dead of the earthquake
"[two aircraft]" | exact 2 item | aircraft with tents
%visits
envoy denied | Washington USA -
guidance cancelled | Turin ITA -
%places
Tehran IRN; Geneva CHE; Washington USA; Siri IRN; Rome ITA; Italy ITA; Turin ITA; Kyrgyzstan KGZ
%dates
"on [Monday]" = 2008-10-06; "[last Wednesday]" = 2008-10-01; "consuls [today or tomorrow]" = 2008-10-06..2008-10-07; "of [Sunday]" = 2008-10-05
