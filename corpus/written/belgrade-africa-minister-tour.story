name: belgrade-africa-minister-tour
published: 2019-03-15
style: agency
region: Africa
negatives: none

BELGRADE, March 15, 2019 (Sava News) - Serbian Foreign Minister Ratko Milivojević returned on Friday from a six-day tour of Africa during which two more states, by his account, took back their recognition of Kosovo.

Milivojević was in Lomé on March 10 and 11, in Libreville on March 12 and in Maseru on March 13 and 14. He declined to name the two governments. "They will speak for themselves when they think fit," he told reporters at the airport.

Togo, which withdrew its recognition last year, agreed to waive visas for holders of Serbian diplomatic passports. The minister offered 20 scholarships to students from Gabon and thanked its president for a vote at UNESCO. In Lesotho he signed a memorandum on political consultations with his colleague, Mamello Sekhonyana.

Kosovo's deputy foreign minister, Arjeta Gashi-Bytyqi, said in Pristina that the claim was untrue and that she had spoken to the ambassadors concerned on Thursday. Lesotho's foreign ministry did not answer a request for comment.

More than 100 countries recognize Kosovo.

The minister is to leave again next week, for Suriname and Grenada, but not for Guyana; a visit there was called off after a vote of no confidence in the government.
%actors
mil = Ratko Milivojević | SRB | person | Serbian Foreign Minister Ratko Milivojević; The minister
srb = Serbia | SRB | state | Serbian
two = the two governments | - | state | two more states
kos = Kosovo | XKX | state
togo = Togo | TGO | state | Lomé
gab = Gabon | GAB | state | Libreville
gabpres = its president | GAB | person
students = students from Gabon | GAB | population
lso = Lesotho | LSO | state | Maseru
sek = Mamello Sekhonyana | LSO | person | his colleague
gashi = Arjeta Gashi-Bytyqi | XKX | person | Kosovo's deputy foreign minister
ambs = the ambassadors concerned | - | person
sur = Suriname | SUR | state
grd = Grenada | GRD | state
guy = Guyana | GUY | state
%events
SANCTION/withdraw happened core | two > kos | - | - | "account, [took back their recognition]" | contexts: diplomatic, territory | by S1
CONSULT/visit happened core | mil > togo | 2019-03-10..2019-03-11 | Lomé TGO | "Milivojević [was in Lomé] on" | contexts: diplomatic
CONSULT/visit happened core | mil > gab | 2019-03-12 | Libreville GAB | "in [Libreville] on" | contexts: diplomatic
CONSULT/visit happened core | mil > lso | 2019-03-13..2019-03-14 | Maseru LSO | "in [Maseru] on" | contexts: diplomatic
REJECT happened | mil > - | 2019-03-15 | - | "He [declined to name] the" | contexts: diplomatic
SANCTION/withdraw happened | togo > kos | 2018-01-01..2018-12-31 | - | "which [withdrew its recognition] last" | contexts: diplomatic, territory
AGREE happened core | togo > srb | 2019-03-10..2019-03-11 | Lomé TGO | "[agreed to waive] visas" | contexts: diplomatic
AGREE happened core | mil > students, gab | 2019-03-12 | Libreville GAB | "minister [offered] 20" | contexts: diplomatic
SUPPORT happened | mil > gabpres | 2019-03-12 | Libreville GAB | "and [thanked its president] for" | contexts: diplomatic
SUPPORT happened core | mil, sek > - | 2019-03-13..2019-03-14 | Lesotho LSO | "he [signed a memorandum] on" | contexts: diplomatic
REJECT happened core | gashi > mil | - | Pristina XKX | "claim was [untrue]" | contexts: diplomatic, territory | by S3
CONSULT happened | gashi, ambs > - | 2019-03-14 | - | "she had [spoken to] the" | contexts: diplomatic | by S3
CONSULT/visit planned core | mil > sur, grd | 2019-03-18..2019-03-24 | Suriname SUR | "is to [leave again next]" | contexts: diplomatic
CONSULT/visit cancelled core | mil > guy | - | Guyana GUY | "there was [called off] after" | contexts: diplomatic
%statements
S1 | mil | indirect named | "by his [account], took" | "two more states, by his account, took back their recognition of Kosovo"
S2 | mil | direct named | "he [told] reporters" | "They will speak for themselves when they think fit,"
S3 | gashi | indirect named | "[said] in Pristina" | "the claim was untrue … concerned on Thursday"
%figures
"[six-day] tour" | exact 6 day | tour
"[20 scholarships]" | exact 20 item | scholarships
"[More than 100 countries]" | over 100 country | states that recognize Kosovo
"[two more states]" | exact 2 country | withdrawn recognitions
%visits
mil happened | Lomé TGO 2019-03-10..2019-03-11; Libreville GAB 2019-03-12; Maseru LSO 2019-03-13..2019-03-14
mil planned | Suriname SUR 2019-03-18..2019-03-24; Grenada GRD 2019-03-18..2019-03-24
mil cancelled | Guyana GUY -
%places
BELGRADE SRB; Africa -; Kosovo XKX; Lomé TGO; Libreville GAB; Maseru LSO; Togo TGO; Gabon GAB; Lesotho LSO; Pristina XKX; Suriname SUR; Grenada GRD; Guyana GUY
%dates
"[March 15, 2019]" = 2019-03-15; "on [Friday]" = 2019-03-15; "on [March 10 and 11]" = 2019-03-10..2019-03-11; "on [March 12]" = 2019-03-12; "on [March 13 and 14]" = 2019-03-13..2019-03-14; "recognition [last year]" = 2018-01-01..2018-12-31; "on [Thursday]" = 2019-03-14; "again [next week]" = 2019-03-18..2019-03-24
