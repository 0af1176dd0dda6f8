name: ottawa-copenhagen-islet
published: 2005-07-28
style: agency
region: Americas
negatives: history

OTTAWA, July 28, 2005 (Dominion Wire) – Denmark protested on Thursday against the landing of Canada's defence minister on a barren islet between Greenland and Ellesmere Island, and announced that the frigate Tordenskjold would sail there in August "to change the flag and the bottle".

Minister Bruce Tremaine set foot on the rock last Wednesday, without telling Copenhagen. Troops had raised a maple leaf there a week earlier. The Danish ambassador in Ottawa, Inge Lauridsen, delivered a note in which her government "regrets" the visit and reserves all its rights.

"We don't recognize that there is anything to reserve," Tremaine said in Iqaluit. Foreign Minister Claire Dufresne was milder: she invited her Danish colleague, Mogens Brask, to New York in September to settle the matter over lunch. Brask accepted at once, a Danish diplomat said.

Both navies have for two decades played the same game, leaving spirits for each other under a cairn. In 1984 a Danish minister buried a bottle of brandy there. Canada answered with whisky. No shot has ever been fired, and a treaty on the continental shelf, ratified in 1974, simply jumps over the islet.

Hunters from Grise Fiord and Qaanaaq said neither capital had asked them. Their two councils called for a joint reserve, closed to warships. If the ministers fail, Tremaine suggested, Canada could take the question to the court in The Hague.

%actors
denmark = Denmark | DNK | state | Copenhagen; her government
tremaine = Bruce Tremaine | CAN | person | Canada's defence minister; Tremaine
troops = Troops | CAN | state
lauridsen = Inge Lauridsen | DNK | person | The Danish ambassador in Ottawa
dufresne = Claire Dufresne | CAN | person
brask = Mogens Brask | DNK | person | Brask
diplomat = a Danish diplomat | DNK | person
canada = Canada | CAN | state
hunters = Hunters from Grise Fiord and Qaanaaq | - | population
councils = Their two councils | - | organization
%events
ACCUSE/disapprove happened core | denmark > canada | 2005-07-28 | - | "Denmark [protested] on Thursday" | contexts: diplomatic, territory
CONSULT/visit happened core | tremaine > - | 2005-07-20 | - | "[set foot on] the rock" | contexts: territory
MOBILIZE/weapons planned core | denmark > canada | 2005-08-01..2005-08-31 | - | "Tordenskjold [would sail] there" | contexts: military, territory | by S1
MOBILIZE/troops happened | troops > denmark | 2005-07-13 | - | "Troops had [raised a maple leaf]" | contexts: territory
ACCUSE/disapprove happened | lauridsen > canada | - | Ottawa CAN | "her government "[regrets]" the" | contexts: diplomatic | by S2
THREATEN happened | denmark > canada | - | - | "and [reserves all its rights]" | contexts: territory, diplomatic | by S2
REJECT happened core | tremaine > denmark | - | Iqaluit CAN | "We [don't recognize] that" | contexts: territory | by S3
AGREE happened core | dufresne > brask | - | - | "she [invited] her Danish" | contexts: diplomatic
CONSULT/third-party planned core | dufresne, brask > - | 2005-09-01..2005-09-30 | New York USA | "to [settle the matter] over" | contexts: territory, diplomatic
AGREE happened core | brask > dufresne | - | - | "Brask [accepted] at once" | contexts: diplomatic | by S4
ASSAULT denied | denmark, canada > - | - | - | "[No shot has] ever been" | contexts: military
SUPPORT happened | denmark, canada > - | 1974-01-01..1974-12-31 | - | "shelf, [ratified] in 1974" | contexts: territory
ACCUSE/disapprove happened | hunters > canada, denmark | - | - | "[neither capital had asked] them" | contexts: territory | by S5
REQUEST/change happened core | councils > canada, denmark | - | - | "councils [called for] a joint" | contexts: environment, territory
ACCUSE/allege hypothetical | canada > denmark | - | The Hague NLD | "could [take the question] to" | contexts: legal, territory | by S7
%statements
S1 | denmark | mixed institution | "and [announced] that" | "the frigate Tordenskjold would sail there in August "to change the flag and the bottle""
S2 | lauridsen | mixed named | "delivered a [note] in" | "her government "regrets" the visit and reserves all its rights"
S3 | tremaine | direct named | "Tremaine [said] in" | "We don't recognize that there is anything to reserve,"
S4 | diplomat | indirect anonymous | "diplomat [said]." | "Brask accepted at once"
S5 | hunters | indirect anonymous | "Qaanaaq [said] neither" | "neither capital had asked them"
S6 | councils | indirect institution | "councils [called for]" | "a joint reserve, closed to warships"
S7 | tremaine | indirect named | "Tremaine [suggested], Canada" | "If the ministers fail, Tremaine suggested, Canada could take the question to the court in The Hague"
S8 | denmark | indirect institution | "Denmark [protested] on" | "the landing of Canada's defence minister on a barren islet"
%figures
"for [two decades] played" | exact 2 decade | the navies' game
%visits
tremaine happened | - - 2005-07-20
dufresne planned | New York USA 2005-09-01..2005-09-30
brask planned | New York USA 2005-09-01..2005-09-30
%places
OTTAWA CAN; Ottawa CAN; Denmark DNK; Greenland GRL; Ellesmere Island CAN; Copenhagen DNK; Iqaluit CAN; New York USA; Canada CAN; Grise Fiord CAN; Qaanaaq GRL; The Hague NLD
%dates
"OTTAWA, [July 28, 2005]" = 2005-07-28
"protested on [Thursday]" = 2005-07-28
"there in [August]" = 2005-08-01..2005-08-31
"the rock [last Wednesday]" = 2005-07-20
"there [a week earlier]" = 2005-07-13
"York in [September]" = 2005-09-01..2005-09-30
"In [1984] a" = 1984-01-01..1984-12-31
"ratified in [1974]" = 1974-01-01..1974-12-31
