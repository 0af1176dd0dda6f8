name: beirut-film-ceasefire
published: 2015-10-04
style: feature
region: Middle-East
negatives: film, history, metaphor

A war that fits on one balcony

By Nadine Haddad-Roux, Levant Review

In the last scene of "The Green Shutter", which opened the Beirut Days of Cinema on Thursday night, a militia commander lays down his rifle, kisses the hand of the widow whose son he abducted, and is shot from a rooftop nobody had thought to look at. The audience did not clap. Then it clapped for eleven minutes.

Director Karim Sawaya, who was seven when the civil war ended, shot the picture in a single building in Achrafieh. "I did not want tanks. I wanted laundry," he said over coffee on Saturday. His militias have no flags, his invading army is a sound behind a wall, and the ceasefire which the neighbours negotiate in the stairwell holds for exactly one football match.

Critics have attacked the film as an evasion; one called it a surrender to good taste. Sawaya is fighting back on the only front he knows, a tour of forty village squares with a bedsheet for a screen.

Not every battle around it is a figure of speech. Lebanon's censorship bureau cut two minutes from the print last month and barred the distributor from showing the posters in the south. On Wednesday some fifty students sat down in front of the bureau and read the missing dialogue aloud until the police removed them. Culture Minister Wadih Karam apologized to the director on opening night and promised that the cuts would be restored, a concession that his own party promptly criticized.

The war, Sawaya likes to say, ended in the year the photographs turned to colour. Whether peace began then is the question his neighbours bomb each other with, politely, across the courtyard.

%actors
sawaya = Karim Sawaya | LBN | person | the director; Director Karim Sawaya
bureau = Lebanon's censorship bureau | LBN | state | the bureau
distributor = the distributor | LBN | organization
students = some fifty students | LBN | population
police = the police | LBN | state
karam = Wadih Karam | LBN | person | Culture Minister Wadih Karam
party = his own party | LBN | organization
critic = one of the critics | - | person | one called it
%events
COERCE/censor happened core | bureau > sawaya | 2015-09-01..2015-09-30 | - LBN | "bureau [cut two minutes] from" | contexts: rights_freedoms
COERCE/censor happened core | bureau > distributor | 2015-09-01..2015-09-30 | - LBN | "[barred] the distributor" | contexts: rights_freedoms
PROTEST/obstruct happened core | students > bureau | 2015-09-30 | - LBN | "students [sat down] in front" | contexts: rights_freedoms
COERCE happened | police > students | 2015-09-30 | - LBN | "the police [removed] them" | contexts: rights_freedoms
CONCEDE happened core | karam > sawaya | 2015-10-01 | Beirut LBN | "Wadih Karam [apologized] to" | contexts: rights_freedoms
AGREE happened | karam > sawaya | 2015-10-01 | Beirut LBN | "and [promised] that the cuts" | contexts: rights_freedoms
ACCUSE/disapprove happened | party > karam | - | - | "promptly [criticized]." | contexts: executive
%statements
S1 | sawaya | direct named | "he [said] over coffee" | "I did not want tanks. I wanted laundry,"
S2 | critic | indirect anonymous | "one [called] it" | "a surrender to good taste"
S3 | karam | indirect named | "opening night and [promised] that" | "the cuts would be restored"
S4 | sawaya | indirect named | "likes to [say]" | "ended in the year the photographs turned to colour"
%figures
"for [eleven minutes]" | exact 11 minute | applause
"cut [two minutes]" | exact 2 minute | film cut
"[some fifty students]" | about 50 person | protesters
"[forty village squares]" | exact 40 item | stops of the tour
%places
Beirut LBN; Achrafieh LBN; Lebanon LBN
%dates
"on [Thursday night]" = 2015-10-01; "on [Saturday]" = 2015-10-03; "[last month]" = 2015-09-01..2015-09-30; "On [Wednesday]" = 2015-09-30
