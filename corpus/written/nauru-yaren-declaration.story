name: nauru-yaren-declaration
published: 2018-09-05
style: communique
region: Oceania
negatives: none

YAREN DECLARATION ON REGIONAL SECURITY

1. We, the Leaders of the Pacific Islands Forum, met at Yaren, Nauru, from 3 to 5 September 2018 and reaffirm that climate change remains the single greatest threat to the livelihoods of our peoples.

2. We commit to strengthening the exchange of information against illegal fishing and the trafficking of drugs, and to establishing a Fusion Centre in Port Vila next year.

3. We acknowledge with gratitude the offer of Australia to lay an undersea cable to the Solomon Islands and Papua New Guinea, and of New Zealand to train 120 police officers a year in Porirua.

4. We call on the United States of America to return to the Paris Agreement.

5. We note the statement of the President of Nauru, His Excellency Barrow Deireragea, who protested against the conduct of the head of delegation of the People's Republic of China. China's envoy, after being asked to wait his turn, had walked out of the dialogue. The Chair has requested an apology.

6. Leaders welcomed the undertaking of the Republic of Fiji to attend the next Forum, and expressed their sympathy with the people of Sulawesi.

7. The Prime Minister of Tuvalu, Enele Taukelina, invited Leaders to meet in Funafuti in 2019. Leaders accepted the invitation.

%actors
leaders = the Leaders of the Pacific Islands Forum | - | igo | Leaders; Pacific Islands Forum
australia = Australia | AUS | state
sol = Solomon Islands | SLB | state
png = Papua New Guinea | PNG | state
nz = New Zealand | NZL | state
usa = United States of America | USA | state
deire = Barrow Deireragea | NRU | person | the President of Nauru; The Chair
envoy = China's envoy | CHN | person | the head of delegation of the People's Republic of China
china = People's Republic of China | CHN | state | China
fiji = Republic of Fiji | FJI | state
sulawesi = the people of Sulawesi | IDN | population
tauke = Enele Taukelina | TUV | person | The Prime Minister of Tuvalu
officers = 120 police officers a year | - | state
%events
CONSULT/multilateral happened core | leaders > - | 2018-09-03..2018-09-05 | Yaren NRU | "Forum, [met] at" | contexts: diplomatic, environment
AGREE happened core | leaders > - | 2018-09-03..2018-09-05 | Yaren NRU | "We [commit] to" | contexts: crime, illegal_drugs
SUPPORT happened core | leaders > australia, nz | 2018-09-03..2018-09-05 | Yaren NRU | "[acknowledge with gratitude] the" | contexts: technology
AGREE happened | australia > sol, png | - | - | "the [offer] of Australia" | contexts: technology
AID planned | nz > officers | - | Porirua NZL | "New Zealand to [train] 120" | contexts: crime
REQUEST/change happened core | leaders > usa | 2018-09-03..2018-09-05 | Yaren NRU | "We [call on] the" | contexts: environment
ACCUSE/disapprove happened core | deire > envoy | - | Yaren NRU | "who [protested] against" | contexts: diplomatic
REJECT/meet happened core | envoy > leaders | - | Yaren NRU | "had [walked out] of" | contexts: diplomatic
REQUEST/yield happened core | deire > china | - | Yaren NRU | "has [requested] an apology" | contexts: diplomatic
SUPPORT happened | leaders > fiji | 2018-09-03..2018-09-05 | Yaren NRU | "Leaders [welcomed] the" | contexts: diplomatic
AGREE happened | fiji > leaders | - | - | "the [undertaking] of" | contexts: diplomatic
SUPPORT happened core | leaders > sulawesi | 2018-09-03..2018-09-05 | Yaren NRU | "and [expressed their sympathy] with" | contexts: disasters
AGREE happened core | tauke > leaders | 2018-09-03..2018-09-05 | Yaren NRU | "Taukelina, [invited] Leaders" | contexts: diplomatic
AGREE happened | leaders > tauke | 2018-09-03..2018-09-05 | Yaren NRU | "Leaders [accepted] the" | contexts: diplomatic
CONSULT/multilateral planned core | leaders > - | 2019-01-01..2019-12-31 | Funafuti TUV | "Leaders to [meet] in" | contexts: diplomatic
%statements
S1 | leaders | indirect institution | "[reaffirm] that" | "climate change remains the single greatest threat to the livelihoods of our peoples"
S2 | leaders | indirect institution | "We [call on]" | "the United States of America to return to the Paris Agreement"
S3 | deire | indirect named | "[protested] against" | "the conduct of the head of delegation of the People's Republic of China"
S4 | leaders | indirect institution | "and [expressed] their" | "their sympathy with the people of Sulawesi"
S5 | leaders | indirect institution | "Leaders [welcomed]" | "the undertaking of the Republic of Fiji to attend the next Forum"
%figures
"[120 police officers]" | exact 120 person | police officers trained a year
%places
Yaren NRU; Nauru NRU; Port Vila VUT; Solomon Islands SLB; Papua New Guinea PNG; Porirua NZL; Australia AUS; New Zealand NZL; Sulawesi IDN; Tuvalu TUV; Funafuti TUV; Republic of Fiji FJI
%dates
"[3 to 5 September 2018]" = 2018-09-03..2018-09-05; "[next year]" = 2019-01-01..2019-12-31; "in [2019]" = 2019-01-01..2019-12-31
