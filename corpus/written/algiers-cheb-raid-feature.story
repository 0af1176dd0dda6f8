name: algiers-cheb-raid-feature
published: 1994-09-30
style: feature
region: Africa
negatives: culture, metaphor

ORAN – The singer of a hundred broken hearts was shot outside his mother's building on Thursday as he bent down to kiss the little girl from the ground floor, and all of Oran came to bury him on Friday, the women too, though women do not go to burials here.

Cheb Nasri never said a political word. His songs are about wine, trains and brunettes. The Armed Battalions, who take music for a sin, had put his name on a list in the mosque in spring; he laughed, and went on killing them with kindness, as his accordionist puts it.

"We accuse those who kill and those who let kill," read a banner carried before the coffin. Young men broke the windows of a police station and chanted against both. Gendarmes kept back. In Paris three thousand gathered in Barbès, and the minister of culture, Philippe Saint-Amand, expressed the sorrow of France. Algiers returned his telegram. It did not want condolences, said a spokesman, from those who shelter the battalions' treasurers.

Since the army cancelled the elections of 1992 some ten thousand people have died. On Saturday talks between President Liamine Bouzid and two jailed leaders of the dissolved Salvation Union are to resume in a villa; the pair were moved out of Blida prison for that purpose on the 13th. The Battalions have said that they will slit the throat of anyone who sits down.

%actors
nasri = Cheb Nasri | DZA | person | The singer of a hundred broken hearts
battalions = The Armed Battalions | DZA | armed_group | The Battalions; the battalions
young = Young men | DZA | population
police = a police station | DZA | state
mourners = mourners in Oran | DZA | population | all of Oran
crowd = three thousand | FRA | population
amand = Philippe Saint-Amand | FRA | person | the minister of culture
france = France | FRA | state
algeria = Algiers | DZA | state
spokesman = a spokesman | DZA | person
army = the army | DZA | state
bouzid = Liamine Bouzid | DZA | person | President Liamine Bouzid
leaders = two jailed leaders of the dissolved Salvation Union | DZA | population | the pair
talkers = anyone who sits down | DZA | population
union = Salvation Union | DZA | organization
accordion = his accordionist | DZA | person
voters = the voters of Algeria | DZA | population | implied
%events
ASSAULT/targeted happened core | battalions > nasri | 1994-09-29 | ORAN DZA | "hearts was [shot] outside" | contexts: terrorism
THREATEN/violence happened | battalions > nasri | 1994-03-01..1994-05-31 | - DZA | "had [put his name on]" | contexts: terrorism, religion_ethnicity
PROTEST/demo happened core | mourners > battalions, algeria | 1994-09-30 | Oran DZA | "We [accuse] those" | contexts: terrorism
PROTEST/riot happened core | young > police | 1994-09-30 | Oran DZA | "men [broke] the" | contexts: terrorism
PROTEST/demo happened | crowd > - | - | Barbès FRA | "thousand [gathered] in" | contexts: terrorism
SUPPORT happened core | amand > algeria | - | Paris FRA | "Saint-Amand, [expressed the sorrow] of" | contexts: diplomatic
REJECT happened core | algeria > amand | - | - | "Algiers [returned] his" | contexts: diplomatic
ACCUSE/allege happened core | spokesman > france | - | - | "who [shelter] the battalions'" | contexts: terrorism, diplomatic
COERCE/restrict happened | army > voters | 1992-01-01..1992-12-31 | - DZA | "army [cancelled] the" | contexts: pro_autocracy, election
CONSULT planned core | bouzid, leaders > - | 1994-10-01 | - DZA | "Saturday [talks] between" | contexts: political_institutions
COERCE/arrest ongoing | algeria > leaders | - | - DZA | "two [jailed] leaders" | contexts: political_institutions
COERCE/restrict happened | algeria > union | - | - DZA | "the [dissolved] Salvation" | contexts: political_institutions
CONCEDE happened | algeria > leaders | 1994-09-13 | Blida prison DZA | "were [moved out] of" | contexts: political_institutions
THREATEN/violence happened core | battalions > talkers | - | - | "they [will slit] the" | contexts: terrorism
%statements
S1 | mourners | direct anonymous | "[read] a banner" | "We accuse those who kill and those who let kill,"
S2 | spokesman | indirect anonymous | "[said] a spokesman" | "It did not want condolences"
S3 | battalions | indirect institution | "have [said] that they" | "they will slit the throat of anyone who sits down"
S4 | accordion | indirect anonymous | "accordionist [puts] it" | "went on killing them with kindness"
S5 | amand | indirect named | "[expressed] the" | "the sorrow of France"
%figures
"[three thousand] gathered" | exact 3000 person | mourners in Paris
"[some ten thousand people]" | about 10000 person | dead since 1992
"[two jailed leaders]" | exact 2 person | leaders in jail
%places
ORAN DZA; Oran DZA; Paris FRA; Barbès FRA; France FRA; Algiers DZA; Blida DZA
%dates
"on [Thursday]" = 1994-09-29; "on [Friday]" = 1994-09-30; "in [spring]" = 1994-03-01..1994-05-31; "of [1992]" = 1992-01-01..1992-12-31; "On [Saturday]" = 1994-10-01; "on [the 13th]" = 1994-09-13
