name: bandung-pretoria-consultations
published: 2024-02-22
style: ministry
region: Asia
negatives: none

Press release: Bilateral Consultations between Indonesia and South Africa

Jakarta, 22 February 2024. The Director General for Asian, Pacific and African Affairs, Mr. Bagas Wiratmaja-Lubis, and the Deputy Director-General of South Africa's Department of International Relations, Ms. Nolwazi Dlungwana, chaired the ninth round of bilateral consultations yesterday in Bandung.

Both officials welcomed the growth of trade, which reached US$2.9 billion last year, and agreed to speed up work on a preferential tariff arrangement. South Africa asked Indonesia to lift its restrictions on the import of beef; the Indonesian delegation explained that an inspection must come first, and proposed that it be carried out in May. Indonesia in turn expressed concern about the growing number of robberies of Indonesian seafarers in Durban.

The consultations also covered the situation in Gaza. The two countries reiterated their call for an immediate ceasefire. Indonesia commended South Africa's application to the International Court of Justice.

It was further agreed that President Tirtayasa will be invited to pay a state visit in 2025, on the seventieth anniversary of the Asian-African Conference.

Before her return to Pretoria, Ms. Dlungwana met students at Padjadjaran University. She also handed over 40 books on Nelson Mandela to the Museum of the Conference.
%actors
bagas = Bagas Wiratmaja-Lubis | IDN | person | Mr. Bagas Wiratmaja-Lubis
dlu = Nolwazi Dlungwana | ZAF | person | Ms. Nolwazi Dlungwana; Ms. Dlungwana
idn = Indonesia | IDN | state | the Indonesian delegation
zaf = South Africa | ZAF | state
sea = Indonesian seafarers | IDN | population
robbers = robbers in Durban | ZAF | population | implied
isr = Israel and Hamas | - | state | implied
tirta = President Tirtayasa | IDN | person
students = students at Padjadjaran University | IDN | population
museum = the Museum of the Conference | IDN | organization
%events
CONSULT happened core | bagas, dlu > - | 2024-02-21 | Bandung IDN | "bilateral [consultations] yesterday" | contexts: diplomatic
CONSULT/visit happened | dlu > idn | 2024-02-21 | Bandung IDN | "[Before her return to] Pretoria" | contexts: diplomatic
SUPPORT happened | bagas, dlu > - | 2024-02-21 | Bandung IDN | "officials [welcomed] the" | contexts: economic
AGREE happened core | bagas, dlu > - | 2024-02-21 | Bandung IDN | "and [agreed to speed up] work" | contexts: economic
REQUEST/change happened core | zaf > idn | 2024-02-21 | Bandung IDN | "Africa [asked Indonesia to] lift" | contexts: economic
SANCTION/discontinue ongoing | idn > zaf | - | - | "lift its [restrictions] on" | contexts: economic
AGREE happened | idn > zaf | 2024-02-21 | Bandung IDN | "and [proposed] that" | contexts: economic
ACCUSE/disapprove happened core | idn > zaf | 2024-02-21 | Bandung IDN | "turn [expressed concern] about" | contexts: crime
ASSAULT/beat happened | robbers > sea | - | Durban ZAF | "of [robberies] of" | contexts: crime
REQUEST/yield happened core | idn, zaf > isr | 2024-02-21 | Bandung IDN | "countries [reiterated their call] for" | contexts: military
SUPPORT happened core | idn > zaf | 2024-02-21 | Bandung IDN | "Indonesia [commended] South" | contexts: legal
AGREE happened | zaf > tirta | 2024-02-21 | Bandung IDN | "will be [invited] to" | contexts: diplomatic
CONSULT happened | dlu, students > - | - | Padjadjaran University IDN | "Dlungwana [met students] at" | contexts: diplomatic
AID happened | dlu > museum | - | - IDN | "She also [handed over 40]" | contexts: diplomatic
%statements
S1 | bagas, dlu | indirect named | "officials [welcomed] the" | "the growth of trade, which reached US$2.9 billion last year"
S2 | zaf | indirect institution | "Africa [asked] Indonesia" | "Indonesia to lift its restrictions on the import of beef"
S3 | idn | indirect institution | "delegation [explained] that" | "an inspection must come first"
S4 | idn | indirect institution | "[proposed] that" | "it be carried out in May"
S5 | idn | indirect institution | "turn [expressed] concern" | "concern about the growing number of robberies of Indonesian seafarers in Durban"
S6 | idn, zaf | indirect institution | "countries [reiterated] their" | "their call for an immediate ceasefire"
S7 | idn | indirect institution | "[commended] South" | "South Africa's application to the International Court of Justice"
%figures
"[US$2.9 billion]" | exact 2900000000 USD | trade
"[40 books]" | exact 40 item | books
%visits
dlu happened | Bandung IDN 2024-02-21
%places
Jakarta IDN; Indonesia IDN; South Africa ZAF; Bandung IDN; Durban ZAF; Gaza PSE; Pretoria ZAF; Padjadjaran University IDN
%dates
"[22 February 2024]" = 2024-02-22; "consultations [yesterday] in" = 2024-02-21; "billion [last year]" = 2023-01-01..2023-12-31; "in [May]" = 2024-05-01..2024-05-31; "in [2025]" = 2025-01-01..2025-12-31
