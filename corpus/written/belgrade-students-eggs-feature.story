name: belgrade-students-eggs-feature
published: 1996-12-18
style: translated
region: Europe
negatives: none

BELGRADE, 18 December 1996 (Sava News Service) – For the thirtieth day, the students of Belgrade walked through the city with whistles and pans. They pelted with eggs the state television, which had called them "fascists"; then they washed the façade, since they are, they announced, a well-brought-up opposition.

The federal court yesterday confirmed the annulment of the local elections of 17 November, won by the coalition Zajedno in fifteen towns. President Dušan Milićević received a delegation of students from Niš who had walked 240 kilometres; he promised them to examine their complaint and assured them that Serbia "will not be governed from abroad".

The Italian Foreign Minister, Mr. Ludovico Bassani, obtained from him last Friday that a mission of the OSCE may come, led by the Spaniard Ignacio Fuentes. Washington demands that the victory of the opposition be acknowledged, and has threatened to restore the sanctions which were lifted in October. In the factories the trade union Independence has called for a general strike; for the moment nobody followed.

On Monday night, plain-clothes policemen took the student Dejan Bulatov, who carried a puppet of the president in prison clothes, into a station, beat him, and forced a pistol barrel into his mouth, his lawyer states. The Ministry of the Interior keeps silent. The Patriarch has condemned the violence. Radio B-97, whose transmitter the authorities had switched off on 3 December, is again on the air.

%actors
students = the students of Belgrade | SRB | population
tv = the state television | SRB | organization
court = The federal court | SRB | state
zajedno = the coalition Zajedno | SRB | organization | the opposition
milicevic = Dušan Milićević | SRB | person
delegation = a delegation of students from Niš | SRB | population
bassani = Ludovico Bassani | ITA | person
fuentes = Ignacio Fuentes | - | person
us = Washington | USA | state
union = the trade union Independence | SRB | organization
policemen = plain-clothes policemen | SRB | state
bulatov = Dejan Bulatov | SRB | person
lawyer = his lawyer | SRB | person
patriarch = The Patriarch | SRB | person
radio = Radio B-97 | SRB | organization
authorities = the authorities | SRB | state
serbia = Serbia | SRB | state
%events
PROTEST/demo ongoing core | students > milicevic | 1996-12-18 | Belgrade SRB | "[walked through the city] with" | contexts: election, pro_democracy
PROTEST/vandalize happened | students > tv | 1996-12-18 | Belgrade SRB | "They [pelted with eggs] the" | contexts: rights_freedoms
ACCUSE/disapprove happened | tv > students | - | - | "which had [called them] "fascists"" | contexts: misinformation
COERCE happened core | court > zajedno | 1996-12-17 | - | "the [annulment] of the local" | contexts: election, pro_autocracy
CONSULT happened core | milicevic, delegation > - | - | - | "Milićević [received] a" | contexts: election
AGREE happened core | milicevic > delegation | - | - | "he [promised them] to" | contexts: election
AGREE happened core | milicevic > bassani | 1996-12-13 | - | "Bassani, [obtained from him] last" | contexts: diplomatic, election
CONSULT/visit planned | fuentes > serbia | - | - | "OSCE may [come], led" | contexts: election
REQUEST/yield happened core | us > serbia | - | - | "Washington [demands] that" | contexts: election, pro_democracy
THREATEN/relations happened core | us > serbia | - | - | "and has [threatened] to restore" | contexts: economic
CONCEDE happened | us > serbia | 1996-10-01..1996-10-31 | - | "which were [lifted] in" | contexts: economic | by S6
REQUEST happened | union > - | - | - | "has [called for] a general"
PROTEST/strike denied | union > milicevic | - | - | "moment [nobody followed]"
COERCE/arrest happened core | policemen > bulatov | 1996-12-16 | Belgrade SRB | "policemen [took the student] Dejan" | contexts: repression | by S4
ASSAULT/torture happened core | policemen > bulatov | 1996-12-16 | Belgrade SRB | "and [forced a pistol barrel]" | contexts: repression, human_rights | by S4
ACCUSE/disapprove happened | patriarch > - | - | - | "Patriarch has [condemned] the" | contexts: religion_ethnicity
COERCE/censor happened | authorities > radio | 1996-12-03 | - | "authorities had [switched off] on" | contexts: rights_freedoms
%statements
S1 | tv | mixed institution | "had [called] them" | "them "fascists""
S2 | milicevic | mixed named | "and [assured] them" | "Serbia "will not be governed from abroad""
S3 | us | indirect institution | "[demands] that the" | "the victory of the opposition be acknowledged"
S4 | lawyer | indirect anonymous | "lawyer [states]" | "plain-clothes policemen took the student … a pistol barrel into his mouth"
S5 | students | indirect anonymous | "they [announced], a" | "they are, they announced, a well-brought-up opposition"
S6 | us | indirect institution | "[threatened] to restore" | "to restore the sanctions which were lifted in October"
S7 | union | indirect institution | "[called for] a general" | "a general strike"
S8 | patriarch | indirect anonymous | "[condemned] the violence" | "the violence"
%figures
"in [fifteen towns]" | exact 15 item | towns won by the coalition
"walked [240 kilometres]" | exact 240 km | march from Niš
%visits
fuentes planned | - SRB -
%places
BELGRADE SRB; Belgrade SRB; Niš SRB; Serbia SRB; Washington USA
%dates
"BELGRADE, [18 December 1996]" = 1996-12-18
"For [the thirtieth day]" = 1996-12-18
"court [yesterday] confirmed" = 1996-12-17
"of [17 November]" = 1996-11-17
"him [last Friday]" = 1996-12-13
"lifted in [October]" = 1996-10-01..1996-10-31
"On [Monday night]" = 1996-12-16
"on [3 December]" = 1996-12-03
