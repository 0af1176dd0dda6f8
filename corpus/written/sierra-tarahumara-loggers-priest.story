name: sierra-tarahumara-loggers-priest
published: 1998-05-21
style: local
region: Americas
negatives: none

Judge stops the saws in Baborigame

CHIHUAHUA – A federal judge on Tuesday ordered the logging company Maderas del Norte to stop felling in the ejido of Coloradas until the claim of its Tarahumara inhabitants has been heard. Two hundred of them, with drums, had sat on the road since Easter.

The company will appeal. It says the elders sold the pines in 1995; the elders say they signed for a basketball court. "Ink is also a kind of axe," remarked the Jesuit Father Ignacio Robles, who brought the suit, and whose truck was burned in April. He blames the caciques of the Fontes clan, poppy growers, for that, and for the killing of the elder Julio Bustillos, whom hooded men dragged out of a wake on March 3 and shot.

Soldiers arrested two of the Fontes brothers on Saturday and destroyed nine hectares of poppies from a helicopter. A third, Agustín, slipped away to Sinaloa. From there he threatened by radio to send the Jesuit "to his boss".

The governor, who has refused all winter to receive the Tarahumara, invited them to breakfast on Friday. They will come, said their siríame, Agripina Viniegras, provided the breakfast is not on paper plates.

%actors
judge = A federal judge | MEX | state
maderas = Maderas del Norte | MEX | organization | The company
tarahumara = Tarahumara inhabitants | MEX | population | Two hundred of them; the elders; the Tarahumara
robles = Ignacio Robles | MEX | person | the Jesuit
fontes = the Fontes clan | MEX | armed_group
hooded = hooded men | MEX | armed_group
bustillos = Julio Bustillos | MEX | person
soldiers = Soldiers | MEX | state
brothers = two of the Fontes brothers | MEX | person
agustin = Agustín | MEX | person
governor = The governor | MEX | person
viniegras = Agripina Viniegras | MEX | person
%events
COERCE/restrict happened core | judge > maderas | 1998-05-19 | Coloradas MEX | "Tuesday [ordered the logging company]" | contexts: legal, environment
PROTEST/obstruct happened core | tarahumara > maderas | 1998-04-12..1998-05-19 | - | "had [sat on the road]" | contexts: environment, religion_ethnicity
REJECT planned | maderas > judge | - | - | "The company [will appeal]" | contexts: legal
ACCUSE/allege happened core | robles > maderas | - | - | "who [brought the suit], and" | contexts: legal, environment
ASSAULT/primitive happened | fontes > robles | 1998-04-01..1998-04-30 | - | "truck was [burned] in" | contexts: crime
ACCUSE/allege happened core | robles > fontes | - | - | "He [blames] the caciques" | contexts: crime
ASSAULT/targeted happened core | hooded > bustillos | 1998-03-03 | - | "3 and [shot]" | contexts: crime
ASSAULT/abduct happened | hooded > bustillos | 1998-03-03 | - | "men [dragged out] of" | contexts: crime
COERCE/arrest happened core | soldiers > brothers | 1998-05-16 | - | "Soldiers [arrested] two" | contexts: illegal_drugs
COERCE/seize happened | soldiers > fontes | 1998-05-16 | - | "and [destroyed nine hectares]" | contexts: illegal_drugs
THREATEN/violence happened core | agustin > robles | - | Sinaloa MEX | "he [threatened by radio] to" | contexts: crime
REJECT/meet happened | governor > tarahumara | - | - | "who has [refused all winter]" | contexts: religion_ethnicity
AGREE happened | governor > tarahumara | - | - | "[invited them to breakfast]" | contexts: religion_ethnicity
CONSULT planned core | governor, tarahumara > - | 1998-05-22 | - | "to [breakfast] on Friday" | contexts: religion_ethnicity
AGREE happened | viniegras > governor | - | - | "They [will come], said" | contexts: religion_ethnicity | by S4
%statements
S1 | maderas | indirect institution | "It [says] the" | "the elders sold the pines in 1995"
S2 | tarahumara | indirect anonymous | "elders [say] they" | "they signed for a basketball court"
S3 | robles | direct named | "axe," [remarked] the" | "Ink is also a kind of axe,"
S4 | viniegras | indirect named | "come, [said] their" | "They will come"
S5 | agustin | mixed named | "he [threatened] by" | "to send the Jesuit "to his boss""
%figures
"[Two hundred of them]" | exact 200 person | Tarahumara on the road
"arrested [two of the Fontes brothers]" | exact 2 person | brothers arrested
"destroyed [nine hectares of poppies]" | exact 9 ha | poppies destroyed
%places
CHIHUAHUA MEX; Baborigame MEX; Coloradas MEX; Sinaloa MEX
%dates
"judge on [Tuesday]" = 1998-05-19
"since [Easter]" = 1998-04-12
"pines in [1995]" = 1995-01-01..1995-12-31
"burned in [April]" = 1998-04-01..1998-04-30
"on [March 3]" = 1998-03-03
"brothers on [Saturday]" = 1998-05-16
"breakfast on [Friday]" = 1998-05-22
