name: ohrid-lake-border-shepherd
published: 2003-08-19
style: local
region: Europe
negatives: none

Shepherd home after four nights in wrong country

RESEN – Blagoja Trpčev, a shepherd of Ljubojno, came back across the Greek border on Monday without a shoe but with all 61 of his sheep. Greek soldiers had picked him up in the fog on Thursday and held him in Florina on suspicion of smuggling cigarettes.

"They fed me better than my wife does," he told this paper.

His village had blocked the road to the Medžitlija checkpoint with tractors since Saturday. The mayor, Done Pejov, apologized to the Greek consul for the burnt flag, "which was in any case an old one", and the tractors withdrew. Consul Spyros Daras for his part promised a telephone line between the two police posts.

Neither capital wanted trouble. Skopje's foreign ministry sent a polite note; Athens replied that it regretted the inconvenience. The Orthodox bishop of Prespa, Kliment, who drove to Florina to plead for the shepherd, was refused entry, since his passport names a country that Greece does not recognize by that name.

The police in Bitola charged two men, cousins of Trpčev's, with the smuggling. They found 4,000 cartons in the fold.

%actors
trpcev = Blagoja Trpčev | MKD | person
soldiers = Greek soldiers | GRC | state
village = His village | MKD | population
pejov = Done Pejov | MKD | person
daras = Spyros Daras | GRC | person | the Greek consul
skopje = Skopje's foreign ministry | MKD | state
greece = Athens | GRC | state | Greece
kliment = Kliment | MKD | person
police = The police in Bitola | MKD | state
men = two men, cousins of Trpčev's | MKD | person
%events
RETREAT/release happened core | greece > trpcev | 2003-08-18 | - | "[came back across] the" | contexts: territory
COERCE/arrest happened core | soldiers > trpcev | 2003-08-14 | Florina GRC | "had [picked him up] in" | contexts: trafficking, territory
SUPPORT happened | trpcev > greece | - | - | "They [fed me better] than" | by S1
PROTEST/obstruct happened core | village > greece | 2003-08-16..2003-08-18 | Medžitlija MKD | "village had [blocked the road]" | contexts: territory
CONCEDE happened core | pejov > daras | - | - | "Pejov, [apologized] to" | contexts: diplomatic
PROTEST/vandalize happened | village > greece | - | - | "the [burnt flag], "which" | contexts: diplomatic | by S2
RETREAT happened | village > greece | - | - | "the tractors [withdrew]"
AGREE happened core | daras > pejov | - | - | "part [promised] a telephone" | contexts: diplomatic
ACCUSE/disapprove happened | skopje > greece | - | - | "ministry [sent a polite note]" | contexts: diplomatic
CONCEDE happened | greece > skopje | - | - | "it [regretted the inconvenience]" | contexts: diplomatic | by S3
REQUEST/yield happened | kliment > greece | - | - | "to [plead for] the shepherd" | contexts: religion_ethnicity
COERCE/restrict happened core | greece > kliment | - | - | "shepherd, was [refused entry]" | contexts: diplomatic, religion_ethnicity
SUPPORT denied | greece > skopje | - | - | "Greece [does not recognize] by" | contexts: diplomatic
ACCUSE/allege happened | police > men | - | - | "Bitola [charged] two" | contexts: trafficking, legal
COERCE/seize happened | police > men | - | - | "They [found 4,000 cartons] in" | contexts: trafficking
%statements
S1 | trpcev | direct named | "he [told] this" | "They fed me better than my wife does,"
S2 | pejov | mixed named | "Pejov, [apologized] to the" | "the Greek consul for the burnt flag, "which was in any case an old one""
S3 | greece | indirect institution | "Athens [replied] that" | "it regretted the inconvenience"
%figures
"after [four nights] in" | exact 4 night | nights in Greece
"all [61 of his sheep]" | exact 61 item | sheep
"found [4,000 cartons]" | exact 4000 item | cartons of cigarettes
"charged [two men]" | exact 2 person | men charged
%visits
kliment cancelled | Florina GRC -
%places
RESEN MKD; Ljubojno MKD; Florina GRC; Medžitlija MKD; Skopje MKD; Athens GRC; Prespa -; Greece GRC; Bitola MKD
%dates
"border on [Monday]" = 2003-08-18
"fog on [Thursday]" = 2003-08-14
"since [Saturday]" = 2003-08-16
