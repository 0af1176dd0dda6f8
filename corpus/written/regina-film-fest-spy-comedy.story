name: regina-film-fest-spy-comedy
published: 2003-09-12
style: feature
region: Americas
negatives: film, sports

REGINA – "The Saskatoon Incident", which opens the prairie film festival on Saturday, begins with the kidnapping of the American ambassador by a women's curling team. He is tied to a hay bale, interrogated about softwood lumber, and falls in love with the skip. Washington bombs a grain elevator. Nobody dies but a pig.

The United States consul in Calgary, Harriet Stroud-Lopez, has seen the film and laughed, she says, "in the wrong places". She will attend the opening. Less amused was the Turkish embassy, which asked the festival to withdraw another entry, a documentary on 1915 by the Armenian-Canadian director Ara Bedrosian. The festival declined. Ankara's culture ministry had already refused Bedrosian a visa in May; last week someone broke into his studio and smashed two cameras. Police are investigating. "They attacked a tripod," Bedrosian shrugged. "It surrendered."

Saskatchewan's premier, Lorne Dyck, praised the director's calm and promised him a third camera.

%actors
stroud = Harriet Stroud-Lopez | USA | person
embassy = the Turkish embassy | TUR | state
festival = the festival | CAN | organization
bedrosian = Ara Bedrosian | CAN | person | Bedrosian
ministry = Ankara's culture ministry | TUR | state
someone = someone | - | person
police = Police | CAN | state
dyck = Lorne Dyck | CAN | person
%events
REQUEST/change happened core | embassy > festival | - | - | "which [asked the festival to]" | contexts: rights_freedoms
REJECT/change happened core | festival > embassy | - | - | "festival [declined]" | contexts: rights_freedoms
COERCE/restrict happened core | ministry > bedrosian | 2003-05-01..2003-05-31 | - | "[refused Bedrosian a visa] in" | contexts: rights_freedoms
COERCE/seize happened | someone > bedrosian | 2003-09-01..2003-09-07 | - | "someone [broke into] his" | contexts: crime
ASSAULT/destroy happened | someone > bedrosian | 2003-09-01..2003-09-07 | - | "and [smashed two cameras]" | contexts: crime
ACCUSE/investigate ongoing | police > someone | - | - | "Police are [investigating]" | contexts: crime
SUPPORT happened | dyck > bedrosian | - | - | "Dyck, [praised] the" | contexts: rights_freedoms
AGREE happened | dyck > bedrosian | - | - | "and [promised him] a"
%statements
S1 | stroud | mixed named | "she [says], "in" | "in the wrong places"
S2 | bedrosian | direct named | "Bedrosian [shrugged]" | "They attacked a tripod,"
S3 | bedrosian | direct named | - | "It surrendered."
S4 | embassy | indirect institution | "which [asked] the" | "the festival to withdraw another entry"
%figures
"smashed [two cameras]" | exact 2 item | cameras smashed
%visits
stroud planned | REGINA CAN 2003-09-13
%places
REGINA CAN; Saskatoon CAN; Washington USA; Calgary CAN; Ankara TUR; Saskatchewan CAN; United States USA
%dates
"on [Saturday], begins" = 2003-09-13
"visa in [May]" = 2003-05-01..2003-05-31
"on [1915] by" = 1915-01-01..1915-12-31
"[last week] someone" = 2003-09-01..2003-09-07
