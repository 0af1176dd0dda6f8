name: havana-ferry-note-verbale-tribune
published: 2003-04-12
style: state-media
region: Americas
negatives: none

OFFICIAL NOTE

Havana, April 12 (Prensa Antillana).– At dawn on Friday, following the completion of all the procedures that the law prescribes, the sentence was carried out against the three principal authors of the hijacking of the passenger launch Caribe II. The Council of State had ratified it on Thursday, after the People's Supreme Court rejected the appeals.

As our people know, on the night of April 2 eleven individuals armed with a pistol and knives seized the launch in the bay with fifty persons on board, among them two young Frenchwomen, at whose throats they held a knife, and demanded fuel for the crossing to Florida. Thanks to the composure of a corporal, who leapt into the water and made the others leap, all were rescued at Mariel without a shot. It was the third hijacking in seventeen days.

Who is to blame? The Head of the Interests Section of the United States, Mr. Wayne Carson Doyle, receives mercenaries in his residence, hands them radios, and promises visas to whoever arrives with blood on his hands. Washington gave asylum last month to those who hijacked an aircraft from the Isle of Youth; it returned neither the craft nor the criminals. We warned in a note on March 25, and we repeat it now: if one more aircraft is retained, Mr. Doyle will have to pack his bags.

Nobody has proposed to close the Section. The migration talks that were to be held in New York in June the United States has suspended; Cuba was, and is, willing to attend them.

With regard to the statements of the European Union, which on Friday expressed its "deep concern", and of a Chilean writer, who says that he has come this far, the Ministry of Foreign Relations rejects them with all its energy. The visit of the Commissioner for Development, announced for the 20th, is therefore without object.

A million compatriots are expected at the march on the Malecón on the first of May. On Saturday President Raimundo Estrada thanked the crew by telephone.

%actors
cuba = Council of State | CUB | state | Cuba; We
authors = the three principal authors | CUB | person
court = the People's Supreme Court | CUB | state
hijackers = eleven individuals | CUB | population
passengers = fifty persons | CUB | population | two young Frenchwomen; all
corporal = a corporal | CUB | person
doyle = Wayne Carson Doyle | USA | person | The Head of the Interests Section of the United States; Mr. Doyle
mercenaries = mercenaries | CUB | population
usa = Washington | USA | state | the United States
aircrafters = those who hijacked an aircraft | CUB | population
eu = the European Union | - | igo
writer = a Chilean writer | CHL | person
minrex = the Ministry of Foreign Relations | CUB | state
commissioner = the Commissioner for Development | - | person
marchers = A million compatriots | CUB | population
estrada = Raimundo Estrada | CUB | person | President Raimundo Estrada
crew = the crew | CUB | population
%events
ASSAULT/targeted happened core | cuba > authors | 2003-04-11 | Havana CUB | "the sentence was [carried out] against" | contexts: legal, crime
SUPPORT happened | cuba > court | 2003-04-10 | Havana CUB | "State had [ratified it] on" | contexts: legal
REJECT happened | court > authors | - | - CUB | "Court [rejected] the" | contexts: legal
ASSAULT/abduct happened core | hijackers > passengers | 2003-04-02 | - CUB | "knives [seized the launch] in" | contexts: crime, migration
REQUEST/assist happened | hijackers > cuba | 2003-04-02 | - CUB | "and [demanded fuel] for" | contexts: crime, migration
AID happened core | corporal, cuba > passengers | - | Mariel CUB | "all were [rescued at Mariel]" | contexts: crime
ACCUSE/allege happened core | cuba > doyle | 2003-04-12 | Havana CUB | "Who is to [blame]? The" | contexts: diplomatic, migration
CONSULT ongoing | doyle, mercenaries > - | - | Havana CUB | "States, Mr. Wayne Carson Doyle, [receives mercenaries] in" | contexts: diplomatic, intelligence
AID ongoing | doyle > mercenaries | - | Havana CUB | "[hands them radios], and" | contexts: intelligence
AGREE ongoing | doyle > mercenaries | - | Havana CUB | "and [promises visas] to" | contexts: migration
AID happened core | usa > aircrafters | 2003-03-01..2003-03-31 | - USA | "Washington [gave asylum] last" | contexts: asylum, crime
ASSAULT/abduct happened | aircrafters > - | - | Isle of Youth CUB | "those who [hijacked an aircraft]" | contexts: crime
RETREAT/release denied | usa > cuba | - | - USA | "it [returned neither the craft]" | contexts: crime, legal
THREATEN/expel happened core | cuba > doyle | 2003-04-12 | Havana CUB | "will have to [pack his bags]" | contexts: diplomatic | by S4
SANCTION/discontinue denied | cuba > usa | - | - | "has proposed to [close the Section]" | contexts: diplomatic
CONSULT/third-party cancelled core | usa, cuba > - | 2003-06-01..2003-06-30 | New York USA | "The migration [talks] that" | contexts: migration, diplomatic
SANCTION/discontinue happened core | usa > cuba | - | - | "United States has [suspended]; Cuba" | contexts: migration, diplomatic
AGREE happened | cuba > usa | - | - | "and is, [willing to attend]" | contexts: migration
ACCUSE/disapprove happened | eu > cuba | 2003-04-11 | - | "on Friday [expressed its "deep] concern"" | contexts: human_rights
REJECT happened core | minrex > eu, writer | - | - | "Relations [rejects them] with" | contexts: diplomatic, human_rights
CONSULT/visit cancelled core | commissioner > cuba | 2003-04-20 | - CUB | "The [visit of the Commissioner]" | contexts: diplomatic
PROTEST/demo planned | marchers > usa | 2003-05-01 | Malecón CUB | "at the [march on the Malecón]" | contexts: diplomatic
CONSULT/phone happened | estrada, crew > - | 2003-04-12 | - | "crew by [telephone]" | contexts: crime
SUPPORT happened | estrada > crew | 2003-04-12 | - | "Estrada [thanked] the" | contexts: crime
THREATEN/expel happened | cuba > doyle | 2003-03-25 | - | "We [warned in a note]" | contexts: diplomatic
%statements
S1 | eu | mixed institution | "[expressed] its" | "its "deep concern""
S2 | writer | indirect anonymous | "who [says] that" | "he has come this far"
S3 | minrex | indirect institution | "Relations [rejects] them" | "the statements of the European Union"
S4 | cuba | indirect institution | "we [repeat] it" | "if one more aircraft is retained, Mr. Doyle will have to pack his bags"
%figures
"[three principal authors]" | exact 3 person | hijackers executed
"[eleven individuals]" | exact 11 person | hijackers
"[fifty persons]" | exact 50 person | passengers
"[two young Frenchwomen]" | exact 2 person | Frenchwomen
"[seventeen days]" | exact 17 day | time of three hijackings
"[A million compatriots]" | exact 1000000 person | marchers expected
%visits
commissioner cancelled | - CUB 2003-04-20
%places
Havana CUB; Florida USA; Mariel CUB; Washington USA; Isle of Youth CUB; New York USA; Malecón CUB; United States USA; Cuba CUB
%dates
"[April 12]" = 2003-04-12; "[dawn on Friday]" = 2003-04-11; "on [Thursday]" = 2003-04-10; "[the night of April 2]" = 2003-04-02; "[last month]" = 2003-03-01..2003-03-31; "on [March 25]" = 2003-03-25; "in [June]" = 2003-06-01..2003-06-30; "which on [Friday] expressed" = 2003-04-11; "for [the 20th]" = 2003-04-20; "[the first of May]" = 2003-05-01; "On [Saturday]" = 2003-04-12
