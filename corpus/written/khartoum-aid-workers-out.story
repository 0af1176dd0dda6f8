name: khartoum-aid-workers-out
published: 2009-03-05
style: agency
region: Africa
negatives: none

KHARTOUM, March 5 (Sahel Wire) – Sudan ordered thirteen foreign aid groups out of Darfur on Wednesday, hours after the International Criminal Court in The Hague issued a warrant for its president. By Thursday night policemen with lists were carrying computers down the stairs of their offices.

"Eat it," President Abdel Karim al-Mahi told a crowd of tens of thousands in Khartoum about the warrant, the first for a sitting head of state. He waved a cane. The court accuses him of murder, extermination and rape committed by soldiers and horsemen under his command; it left out genocide. The prosecutor, Esteban Ruiz-Prado, said any plane that carried him over the sea could be forced down.

The groups, which feed a million people, denied Khartoum's charge that they had passed testimony to The Hague. The United Nations pleaded for the decision to be reversed. China, Russia and the African Union asked the Security Council to put the case off for a year; Washington and Paris will not hear of it. Chad offered to hand the president over at once if he ever visits.

The Darfur rebels of the Equality Front broke off the talks in Doha that they had begun on 10 February. "One does not negotiate with a fugitive," their spokesman, Ibrahim Daoud, said from London. They threatened to march on the capital, as last May, to serve the paper.

Four workers of Médecins du Lac were kidnapped at Saraf Umra.

%actors
sudan = Sudan | SDN | state | Khartoum's; policemen with lists
groups = thirteen foreign aid groups | - | organization | The groups
icc = International Criminal Court | - | igo | The court
mahi = Abdel Karim al-Mahi | SDN | person | its president; the president; President Abdel Karim al-Mahi
soldiers = soldiers and horsemen under his command | SDN | armed_group
prado = Esteban Ruiz-Prado | - | person | The prosecutor
million = a million people | SDN | population
un = The United Nations | - | igo
china = China | CHN | state
russia = Russia | RUS | state
au = African Union | - | igo
unsc = the Security Council | - | igo
usa = Washington | USA | state
france = Paris | FRA | state
chad = Chad | TCD | state
front = Equality Front | SDN | armed_group | The Darfur rebels of the Equality Front
daoud = Ibrahim Daoud | SDN | person | their spokesman
workers = Four workers of Médecins du Lac | - | organization
%events
COERCE/deport happened core | sudan > groups | 2009-03-04 | Darfur SDN | "Sudan [ordered] thirteen" | contexts: human_security
THREATEN/arrest happened core | icc > mahi | 2009-03-04 | The Hague NLD | "issued a [warrant] for" | contexts: legal, human_rights
COERCE/seize happened core | sudan > groups | 2009-03-05 | - SDN | "were [carrying] computers" | contexts: human_security
REJECT happened core | mahi > icc | 2009-03-05 | Khartoum SDN | ""[Eat it]," | contexts: legal
ACCUSE/allege happened core | icc > mahi | 2009-03-04 | The Hague NLD | "court [accuses] him" | contexts: legal, human_rights
ASSAULT/targeted happened | soldiers > - | - | Darfur SDN | "him of [murder], extermination" | contexts: human_rights | by S2
ASSAULT/sexual happened | soldiers > - | - | Darfur SDN | "and [rape] committed" | contexts: human_rights, gender | by S2
THREATEN/arrest happened core | prado > mahi | - | The Hague NLD | "could be [forced down]" | contexts: legal
AID ongoing | groups > million | - | Darfur SDN | "which [feed] a" | contexts: human_security
REJECT happened | groups > sudan | - | - | "people, [denied] Khartoum" | contexts: human_security
ACCUSE/allege happened | sudan > groups | - | - | "Khartoum's [charge] that" | contexts: intelligence
REQUEST/yield happened core | un > sudan | - | - | "Nations [pleaded] for" | contexts: human_security
REQUEST/yield happened core | china, russia, au > unsc | - | - | "Union [asked] the Security" | contexts: legal, diplomatic
REJECT happened | usa, france > china, russia, au | - | - | "[will not hear of] it" | contexts: legal, diplomatic
AGREE happened | chad > icc | - | - | "Chad [offered] to hand" | contexts: legal
REJECT/meet happened core | front > sudan | - | - | "Front [broke off] the" | contexts: military, diplomatic
CONSULT/third-party happened | front, sudan > - | 2009-02-10 | Doha QAT | "the [talks] in Doha" | contexts: diplomatic
THREATEN/violence happened core | front > sudan | - | - | "They [threatened] to march" | contexts: military
ASSAULT happened | front > sudan | 2008-05-01..2008-05-31 | - SDN | "[as last May], to" | contexts: military
ASSAULT/abduct happened core | - > workers | - | Saraf Umra SDN | "were [kidnapped] at" | contexts: crime
%statements
S1 | mahi | direct named | "al-Mahi [told] a" | "Eat it,"
S2 | icc | indirect institution | "[accuses] him" | "him of murder, extermination and rape … his command"
S3 | prado | indirect named | "Ruiz-Prado, [said] any" | "any plane that carried him over the sea could be forced down"
S4 | groups | indirect institution | "[denied] Khartoum's" | "Khartoum's charge that they had passed testimony to The Hague"
S5 | daoud | direct named | "Daoud, [said] from" | "One does not negotiate with a fugitive,"
S6 | front | indirect institution | "They [threatened]" | "to march on the capital, as last May, to serve the paper"
S7 | un | indirect institution | "[pleaded] for" | "the decision to be reversed"
%figures
"[thirteen foreign aid groups]" | exact 13 item | aid groups
"[tens of thousands]" | over 10000 person | crowd
"[a million people]" | exact 1000000 person | people fed
"[a year]" | exact 1 year | delay
"[Four workers]" | exact 4 person | workers kidnapped
%places
KHARTOUM SDN; Khartoum SDN; Sudan SDN; Darfur SDN; The Hague NLD; China CHN; Russia RUS; Washington USA; Paris FRA; Chad TCD; Doha QAT; London GBR; Saraf Umra SDN
%dates
"[March 5]" = 2009-03-05; "on [Wednesday]" = 2009-03-04; "By [Thursday night]" = 2009-03-05; "[10 February]" = 2009-02-10; "[last May]" = 2008-05-01..2008-05-31
