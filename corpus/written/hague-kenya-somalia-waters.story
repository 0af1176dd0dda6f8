name: hague-kenya-somalia-waters
published: 2021-10-12
style: agency
region: Africa
negatives: none

THE HAGUE, Oct 12 (HNS) – The International Court of Justice awarded Somalia most of a triangle of the Indian Ocean the size of Albania on Tuesday, in a case that Kenya had walked out of and whose outcome it declared beforehand not to recognise.

Presiding judge Carmela Donati read out new lines on the map for an hour and a half. Kenya's chair was empty; it accused the court of bias in March and boycotted the hearings. The judges threw out Mogadishu's demand for compensation for Kenyan surveys in the disputed waters.

"Somalia prayed and God answered," President Abdi Farah Guled said on television. He urged Nairobi to see the ruling as an opportunity. His colleague Wangari Njuguna replied that Kenya rejected it in totality and would defend "every inch with every means". A naval patrol left Mombasa in the evening.

The neighbours broke off relations last December, when Somalia accused Kenya of arming the militia of Jubaland. They restored them in May after mediation by Qatar, but Somalia has kept its ban on khat from Meru, which earned Kenyan farmers 140,000 dollars a day.

The African Union appealed to both to settle the matter like brothers. Three oil companies said they would study the judgment.

%actors
icj = The International Court of Justice | - | igo | the court; The judges
somalia = Somalia | SOM | state | Mogadishu
kenya = Kenya | KEN | state | Nairobi; A naval patrol
guled = Abdi Farah Guled | SOM | person | President Abdi Farah Guled
njuguna = Wangari Njuguna | KEN | person
militia = the militia of Jubaland | SOM | armed_group
qatar = Qatar | QAT | state
au = The African Union | - | igo
%events
SUPPORT happened core | icj > somalia | 2021-10-12 | THE HAGUE NLD | "Justice [awarded Somalia most] of" | contexts: legal, territory
REJECT happened core | kenya > icj | - | - | "beforehand [not to recognise]" | contexts: legal
ACCUSE/allege happened core | kenya > icj | 2021-03-01..2021-03-31 | - | "it [accused the court] of" | contexts: legal
REJECT/meet happened | kenya > icj | - | THE HAGUE NLD | "and [boycotted the hearings]" | contexts: legal
REJECT happened | icj > somalia | 2021-10-12 | THE HAGUE NLD | "judges [threw out Mogadishu's] demand" | contexts: legal, reparations
REQUEST happened | somalia > icj | - | - | "Mogadishu's [demand for compensation]" | contexts: reparations
REQUEST/change happened core | guled > kenya | - | - | "He [urged Nairobi] to" | contexts: diplomatic, territory
REJECT happened core | njuguna > icj | - | - | "Kenya [rejected it] in" | contexts: legal, territory
THREATEN/violence happened core | njuguna > somalia | - | - | "and [would defend "every] inch" | contexts: territory
MOBILIZE/weapons happened core | kenya > somalia | 2021-10-12 | Mombasa KEN | "patrol [left Mombasa] in" | contexts: military, territory
SANCTION/discontinue happened core | somalia, kenya > - | 2020-12-01..2020-12-31 | - | "neighbours [broke off relations] last" | contexts: diplomatic
ACCUSE/allege happened | somalia > kenya | 2020-12-01..2020-12-31 | - | "when Somalia [accused Kenya] of" | contexts: military
AID happened | kenya > militia | - | - | "of [arming the militia]" | contexts: military | by S4
SUPPORT happened core | somalia, kenya > - | 2021-05-01..2021-05-31 | - | "They [restored them] in" | contexts: diplomatic
CONSULT happened | qatar > somalia, kenya | - | - | "after [mediation] by" | contexts: diplomatic
SANCTION/discontinue ongoing | somalia > kenya | - | - | "has [kept its ban] on" | contexts: economic
REQUEST/meet happened core | au > somalia, kenya | - | - | "Union [appealed to both] to" | contexts: diplomatic
%statements
S1 | guled | direct named | "Guled [said] on" | "Somalia prayed and God answered,"
S2 | guled | indirect named | "He [urged]" | "Nairobi to see the ruling as an opportunity"
S3 | njuguna | mixed named | "[replied] that" | "Kenya rejected it in totality and would defend "every inch with every means""
S4 | somalia | indirect institution | "Somalia [accused]" | "Kenya of arming the militia of Jubaland"
S5 | au | indirect institution | "[appealed] to" | "both to settle the matter like brothers"
S6 | kenya | indirect institution | "it [accused] the" | "the court of bias"
%figures
"[an hour and a half]" | exact 1.5 hour | reading
"[140,000 dollars]" | exact 140000 USD | earnings a day
"[Three oil companies]" | exact 3 item | oil companies
%places
THE HAGUE NLD; Somalia SOM; Indian Ocean -; Albania ALB; Kenya KEN; Mogadishu SOM; Nairobi KEN; Mombasa KEN; Jubaland SOM; Qatar QAT; Meru KEN
%dates
"[Oct 12]" = 2021-10-12; "on [Tuesday]" = 2021-10-12; "in [March]" = 2021-03-01..2021-03-31; "[last December]" = 2020-12-01..2020-12-31; "in [May]" = 2021-05-01..2021-05-31
