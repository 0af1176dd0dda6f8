name: wh-eritrea-tigray-call-addis
published: 2021-04-02
style: white-house
region: Africa
negatives: none

Readout of Principal Deputy National Security Advisor Jonah Fenn's Call with Ethiopian Deputy Prime Minister Demissie Alemu

Principal Deputy National Security Advisor Jonah Fenn spoke today by phone with Ethiopian Deputy Prime Minister and Foreign Minister Demissie Alemu.

Mr. Fenn expressed grave concern about reports that soldiers from Eritrea and Amhara militias have raped women in Axum and Mekelle, and about the expulsion of thousands of farmers from Western Tigray. He welcomed the announcement of the Government of Ethiopia that Eritrean forces will withdraw and underscored that this must be immediate, full, and verifiable. The Deputy Prime Minister replied that the first units had begun to leave on March 31.

They discussed a joint investigation by the UN High Commissioner for Human Rights and the Ethiopian Human Rights Commission, which Ethiopia agreed to in March. Mr. Fenn called on both armies, and on the Tigray Defense Council, to cease hostilities; he did not threaten sanctions, but noted that Congress is considering them. The Deputy Prime Minister complained that Washington had suspended $100 million in aid over the Nile dam and asked that it be restored. Mr. Fenn confirmed that it will be.

The United States will provide a further $52 million for those who were driven from their homes, including 62,000 refugees whom Sudan has taken in.

%actors
fenn = Jonah Fenn | USA | person | Mr. Fenn
demissie = Demissie Alemu | ETH | person | The Deputy Prime Minister
eritrea = soldiers from Eritrea | ERI | state | Eritrean forces
amhara = Amhara militias | ETH | armed_group
women = women in Axum and Mekelle | ETH | population
farmers = thousands of farmers | ETH | population
ethiopia = Government of Ethiopia | ETH | state | Ethiopia
ohchr = UN High Commissioner for Human Rights | - | igo
ehrc = Ethiopian Human Rights Commission | ETH | state
tdc = Tigray Defense Council | ETH | armed_group
armies = both armies | - | state
congress = Congress | USA | state
us = The United States | USA | state | Washington
displaced = those who were driven from their homes | ETH | population
refugees = 62,000 refugees | ETH | population
sudan = Sudan | SDN | state
%events
CONSULT/phone happened core | fenn, demissie > - | 2021-04-02 | - | "Fenn [spoke] today" | contexts: diplomatic
ACCUSE/disapprove happened core | fenn > eritrea, amhara | 2021-04-02 | - | "Mr. Fenn [expressed grave concern]" | contexts: human_rights, gender
ASSAULT/sexual happened core | eritrea, amhara > women | - | Axum ETH | "have [raped] women" | contexts: gender, human_rights | by S1
COERCE/deport happened core | amhara > farmers | - | Western Tigray ETH | "the [expulsion] of thousands" | contexts: migration, religion_ethnicity | by S1
SUPPORT happened | fenn > ethiopia | 2021-04-02 | - | "He [welcomed] the announcement" | contexts: military
RETREAT/withdraw planned core | eritrea > ethiopia | - | - | "forces will [withdraw]" | contexts: military | by S2
REQUEST/yield happened core | fenn > ethiopia | 2021-04-02 | - | "and [underscored that this must]" | contexts: military
RETREAT/withdraw happened | eritrea > - | 2021-03-31 | - | "had begun to [leave]" | contexts: military | by S4
AGREE happened | ethiopia > ohchr | 2021-03-01..2021-03-31 | - | "which Ethiopia [agreed to] in" | contexts: human_rights
COOPERATE planned | ohchr, ehrc > - | - | - | "a [joint investigation] by" | contexts: human_rights
REQUEST/yield happened core | fenn > armies, tdc | 2021-04-02 | - | "Mr. Fenn [called on] both" | contexts: military
THREATEN/relations denied | fenn > ethiopia | 2021-04-02 | - | "he [did not threaten] sanctions" | contexts: economic
SANCTION/discontinue hypothetical | congress > ethiopia | - | - | "Congress is [considering them]" | contexts: economic, legislative | by S5
ACCUSE/disapprove happened core | demissie > us | 2021-04-02 | - | "Minister [complained] that" | contexts: diplomatic
SANCTION/discontinue happened | us > ethiopia | - | - | "Washington had [suspended $100 million]" | contexts: economic, natural_resource | by S6
REQUEST/assist happened | demissie > us | 2021-04-02 | - | "and [asked that it] be" | contexts: economic
CONCEDE happened core | fenn > ethiopia | 2021-04-02 | - | "Mr. Fenn [confirmed] that" | contexts: economic
AID planned core | us > displaced | - | - | "States [will provide] a" | contexts: migration
AID happened | sudan > refugees | - | - | "whom Sudan has [taken in]" | contexts: migration, asylum
%statements
S1 | fenn | indirect named | "Fenn [expressed] grave" | "grave concern about reports that soldiers from Eritrea … from Western Tigray"
S2 | ethiopia | indirect institution | "the [announcement] of the" | "Eritrean forces will withdraw"
S3 | fenn | indirect named | "and [underscored] that" | "this must be immediate, full, and verifiable"
S4 | demissie | indirect named | "Minister [replied] that" | "the first units had begun to leave on March 31"
S5 | fenn | indirect named | "but [noted] that" | "Congress is considering them"
S6 | demissie | indirect named | "[complained] that Washington" | "Washington had suspended $100 million in aid over the Nile dam"
S7 | fenn | indirect named | "[confirmed] that it" | "it will be"
S8 | fenn | indirect named | "Fenn [called on] both" | "both armies, and on the Tigray Defense Council, to cease hostilities"
S9 | fenn | indirect named | "He [welcomed] the" | "the announcement of the Government of Ethiopia that Eritrean forces will withdraw"
%figures
"of [thousands of farmers]" | over 1000 person | farmers expelled
"suspended [$100 million] in" | exact 100000000 USD | aid suspended
"further [$52 million]" | exact 52000000 USD | aid
"including [62,000 refugees]" | exact 62000 person | refugees in Sudan
%places
Eritrea ERI; Axum ETH; Mekelle ETH; Western Tigray ETH; Ethiopia ETH; Washington USA; United States USA; Sudan SDN
%dates
"spoke [today] by" = 2021-04-02
"on [March 31]" = 2021-03-31
"to in [March]" = 2021-03-01..2021-03-31
