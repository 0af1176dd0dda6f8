name: wh-joint-statement-montevideo-commitments
published: 2014-04-08
style: white-house
region: Americas
negatives: none

Joint Statement by the United States and the Oriental Republic of Uruguay

During their meeting at the White House today, our two Presidents reviewed the breadth of a relationship that rests on democracy and the rule of law.

The United States and Uruguay:

Welcomed the conclusion of a customs mutual assistance agreement, which was signed by Secretary Prudence Oakhurst and Minister Gonzalo Irazusta;

Decided to hold the next meeting of the Trade and Investment Council in Montevideo in August, and to seek ways of opening the U.S. market to Uruguayan citrus and lamb;

Committed to increase the number of students exchanged to 500 a year by 2018, and to train Uruguayan teachers of English;

Underscored the contribution of peacekeepers, and the United States thanked Uruguay for keeping some 1,000 soldiers and police in Haiti and in the Democratic Republic of the Congo;

Reaffirmed their support for a tobacco-free generation; and

Called for calm and dialogue in Venezuela.

The President of Uruguay, Aparicio Etcheverrigaray, expressed his government's willingness to receive six detainees from Guantanamo, on humanitarian grounds. The United States conveyed its deep appreciation.

The two sides did not reach agreement on a visa waiver. Consultations will continue.

President Etcheverrigaray will address students at American University tomorrow and return to Montevideo on Thursday.
%actors
usa = The United States | USA | state | the United States; U.S.
ury = Uruguay | URY | state | Oriental Republic of Uruguay
uspres = the President of the United States | USA | person | implied
etch = Aparicio Etcheverrigaray | URY | person | President Etcheverrigaray; The President of Uruguay
oak = Prudence Oakhurst | USA | person | Secretary Prudence Oakhurst
ira = Gonzalo Irazusta | URY | person | Minister Gonzalo Irazusta
haiti = Haiti | HTI | state
cod = Democratic Republic of the Congo | COD | state
ven = Venezuela | VEN | state
detainees = six detainees from Guantanamo | - | population
students = students at American University | USA | population
%events
CONSULT happened core | uspres, etch > - | 2014-04-08 | White House USA | "their [meeting] at" | contexts: diplomatic
CONSULT/visit happened core | etch > usa | 2014-04-08..2014-04-10 | White House USA | "and [return to Montevideo] on" | contexts: diplomatic
SUPPORT happened core | oak, ira > - | - | - | "was [signed] by" | contexts: economic
AGREE happened core | usa, ury > - | 2014-04-08 | White House USA | "[Decided] to hold" | contexts: economic
CONSULT planned | usa, ury > - | 2014-08-01..2014-08-31 | Montevideo URY | "next [meeting] of the Trade" | contexts: economic
AGREE happened core | usa, ury > - | 2014-04-08 | White House USA | "[Committed to increase] the" | contexts: diplomatic
SUPPORT happened core | usa > ury | 2014-04-08 | White House USA | "States [thanked] Uruguay" | contexts: peacekeeping
AID ongoing | ury > haiti, cod | - | - | "for [keeping some 1,000 soldiers]" | contexts: peacekeeping
SUPPORT happened | usa, ury > - | 2014-04-08 | White House USA | "[Reaffirmed their support] for" | contexts: health
REQUEST/yield happened core | usa, ury > ven | 2014-04-08 | White House USA | "[Called for] calm" | contexts: political_institutions
AGREE happened core | etch > usa | 2014-04-08 | White House USA | "[expressed his government's willingness]" | contexts: asylum, human_rights
AID planned | ury > detainees | - | - URY | "to [receive six detainees]" | contexts: asylum
SUPPORT happened | usa > ury | 2014-04-08 | White House USA | "[conveyed its deep appreciation]" | contexts: diplomatic
AGREE denied core | usa, ury > - | 2014-04-08 | White House USA | "did [not reach agreement] on" | contexts: migration
CONSULT planned | usa, ury > - | - | - | "[Consultations] will continue" | contexts: migration
CONSULT planned | etch > students | 2014-04-09 | American University USA | "[will address students] at" | contexts: diplomatic
%statements
S1 | usa, ury | indirect institution | "[Welcomed] the" | "the conclusion of a customs mutual assistance agreement"
S2 | usa, ury | indirect institution | "[Underscored] the" | "the contribution of peacekeepers"
S3 | usa | indirect institution | "[thanked] Uruguay" | "Uruguay for keeping some 1,000 soldiers and police in Haiti and in the Democratic Republic of the Congo"
S4 | usa, ury | indirect institution | "[Reaffirmed] their" | "their support for a tobacco-free generation"
S5 | usa, ury | indirect institution | "[Called] for" | "for calm and dialogue in Venezuela"
S6 | etch | indirect named | "[expressed] his" | "his government's willingness to receive six detainees from Guantanamo, on humanitarian grounds"
S7 | usa | indirect institution | "[conveyed] its" | "its deep appreciation"
%figures
"[500 a year]" | exact 500 person | students exchanged
"[some 1,000 soldiers and police]" | about 1000 person | Uruguayan peacekeepers
"[six detainees]" | exact 6 person | detainees
%visits
etch ongoing | White House USA 2014-04-08; American University USA 2014-04-09
%places
United States USA; Oriental Republic of Uruguay URY; White House USA; Uruguay URY; Montevideo URY; Haiti HTI; Democratic Republic of the Congo COD; Venezuela VEN; Guantanamo -; American University USA
%dates
"House [today]" = 2014-04-08; "in [August]" = 2014-08-01..2014-08-31; "by [2018]" = 2018-01-01..2018-12-31; "University [tomorrow]" = 2014-04-09; "on [Thursday]" = 2014-04-10
