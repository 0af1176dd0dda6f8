name: banjul-limousine-exile
published: 2017-01-22
style: agency
region: Africa
negatives: none

BANJUL, Jan 22, 2017 (Sahel Wire) – Gambia's ruler of 22 years flew into exile with his Koran, his family and two Rolls-Royces on Saturday night, leaving an army that had not fired a shot for him and a treasury that his successor says is empty.

Baba Jallow accepted defeat in December, changed his mind a week later, and gave up for good after two days of talks with the presidents of Guinea and Mauritania while troops from Senegal and Nigeria stood at his border. He left by way of Conakry for Equatorial Guinea, which has granted him asylum.

Adama Sowe, who was sworn in on Thursday at the Gambian embassy in Dakar, thanked the West African bloc ECOWAS for its firmness and appealed to the 45,000 Gambians who had fled to come home. On Sunday the bloc's soldiers entered Banjul to cheers. Their commander, Senegal's General François Ndione, shook hands with the Gambian chief of staff, Ousman Badjie-Colley, who had pledged loyalty to Jallow a week ago and now pledged it to Sowe. "I am not going to involve my soldiers in a stupid fight," he explained. "I love my men."

A state of emergency proclaimed last Tuesday has been lifted. A joint declaration of ECOWAS, the African Union and the United Nations promised that Jallow's property would not be seized. Sowe's adviser complained that 11 million dollars had already left with it.

A Gambian pop star released 90 seconds of laughter.

%actors
jallow = Baba Jallow | GMB | person | Gambia's ruler of 22 years
guineapres = the presidents of Guinea and Mauritania | - | person
senegal = Senegal | SEN | state
nigeria = Nigeria | NGA | state
eqg = Equatorial Guinea | GNQ | state
sowe = Adama Sowe | GMB | person | his successor
ecowas = ECOWAS | - | igo | the bloc's soldiers
gambians = 45,000 Gambians who had fled | GMB | population | the 45,000 Gambians
ndione = François Ndione | SEN | person | Their commander
badjie = Ousman Badjie-Colley | GMB | person | the Gambian chief of staff
au = African Union | - | igo
un = United Nations | - | igo
adviser = Sowe's adviser | GMB | person
gambia = Gambia | GMB | state
%events
RETREAT/resign happened core | jallow > sowe | 2017-01-21 | BANJUL GMB | "years [flew into exile] with" | contexts: executive, pro_democracy
CONCEDE happened core | jallow > - | 2016-12-01..2016-12-31 | - GMB | "Jallow [accepted defeat] in" | contexts: election
REJECT happened | jallow > - | 2016-12-01..2016-12-31 | - GMB | "December, [changed his mind] a" | contexts: election
CONCEDE happened core | jallow > ecowas | - | - GMB | "and [gave up] for" | contexts: election
CONSULT happened core | jallow, guineapres > - | - | - GMB | "two days of [talks]" | contexts: diplomatic, election
MOBILIZE/troops happened core | senegal, nigeria > jallow | - | - | "Nigeria [stood] at his" | contexts: military
AID happened core | eqg > jallow | - | - GNQ | "which has [granted] him" | contexts: asylum
SUPPORT happened core | sowe > ecowas | - | Dakar SEN | "Dakar, [thanked] the" | contexts: diplomatic
REQUEST happened | sowe > gambians | - | - | "and [appealed] to the" | contexts: migration
MOBILIZE/troops happened core | ecowas > - | 2017-01-22 | Banjul GMB | "soldiers [entered] Banjul" | contexts: military, peacekeeping
CONSULT happened | ndione, badjie > - | 2017-01-22 | Banjul GMB | "Ndione, [shook hands] with" | contexts: military
SUPPORT happened | badjie > jallow | 2017-01-15 | - GMB | "who had [pledged loyalty] to" | contexts: military
SUPPORT happened core | badjie > sowe | 2017-01-22 | - GMB | "now [pledged] it" | contexts: military
COERCE/martial-law happened | jallow > gambia | 2017-01-17 | - GMB | "A [state of emergency]" | contexts: pro_autocracy
CONCEDE happened | sowe > gambia | - | - GMB | "has been [lifted]" | contexts: pro_democracy
AGREE happened core | ecowas, au, un > jallow | - | - | "Nations [promised] that" | contexts: legal
ACCUSE/allege happened | adviser > jallow | - | - | "adviser [complained] that" | contexts: corruption
%statements
S1 | sowe | indirect named | "successor [says] is" | "a treasury that his successor says is empty"
S2 | badjie | direct named | "he [explained]" | "I am not going to involve my soldiers in a stupid fight,"
S3 | ecowas, au, un | indirect institution | "[promised] that" | "Jallow's property would not be seized"
S4 | adviser | indirect anonymous | "[complained] that" | "11 million dollars had already left with it"
S5 | sowe | indirect named | "[thanked] the West" | "the West African bloc ECOWAS for its firmness"
%figures
"[two Rolls-Royces]" | exact 2 item | limousines
"after [two days] of" | exact 2 day | talks
"[45,000 Gambians]" | exact 45000 person | people who fled
"[11 million dollars]" | exact 11000000 USD | money missing
"of [22 years]" | exact 22 year | rule
%visits
jallow happened | Conakry GIN 2017-01-21; - GNQ -
%places
BANJUL GMB; Gambia GMB; Guinea GIN; Mauritania MRT; Senegal SEN; Nigeria NGA; Conakry GIN; Equatorial Guinea GNQ; Dakar SEN; Banjul GMB
%dates
"[Jan 22, 2017]" = 2017-01-22; "on [Saturday night]" = 2017-01-21; "in [December]" = 2016-12-01..2016-12-31; "on [Thursday]" = 2017-01-19; "On [Sunday]" = 2017-01-22; "[a week ago]" = 2017-01-15; "[last Tuesday]" = 2017-01-17
