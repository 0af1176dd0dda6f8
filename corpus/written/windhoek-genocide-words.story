name: windhoek-genocide-words
published: 2021-05-28
style: agency
region: Africa
negatives: history

WINDHOEK/BERLIN (HNS) – Germany called it genocide on Friday, a hundred and sixteen years after General von Trotha's men drove the Herero into the desert and sealed the wells.

Foreign Minister Holger Brandis said that his country asked Namibia and the descendants of the victims for forgiveness and would support them with 1.1 billion euros over thirty years. He avoided the word reparations. Lawyers in his ministry had insisted on that through nine rounds of negotiations.

Namibia's president, Hilma Nangolo, accepted the offer as "a step". Paramount chief Vekuii Tjiriange of the Herero rejected it. "Our land was taken with a gun," he said, "and they answer with a cheque for a clinic." His people and the Nama, whom German troops killed, starved and raped in the camp on Shark Island as well, had demanded a place at the table and were refused one.

Parliament's opposition benches walked out of Tuesday's session before the declaration could be read. In Berlin on the same evening activists painted the steps of the foreign ministry red. Police took down 14 names.

Brandis plans to travel to Windhoek in June to initial the text. Tjiriange told him to bring good shoes: he and his people would lie down on the runway.

%actors
germany = Germany | DEU | state | his country
trotha = General von Trotha's men | DEU | state | German troops
herero = the Herero | NAM | population | His people; the descendants of the victims
brandis = Holger Brandis | DEU | person | Foreign Minister Holger Brandis
namibia = Namibia | NAM | state
nangolo = Hilma Nangolo | NAM | person
tjiri = Vekuii Tjiriange | NAM | person | Paramount chief Vekuii Tjiriange
nama = the Nama | NAM | population
benches = Parliament's opposition benches | NAM | organization
parliament = Parliament | NAM | state
activists = activists | DEU | population
ministry = the foreign ministry | DEU | state
%events
CONCEDE happened core | germany > namibia, herero | 2021-05-28 | Berlin DEU | "Germany [called] it" | contexts: reparations
ASSAULT/targeted happened | trotha > herero | 1905-01-01..1905-12-31 | - NAM | "men [drove] the Herero" | contexts: military, human_rights
COERCE/withhold happened | trotha > herero | 1905-01-01..1905-12-31 | - NAM | "and [sealed] the wells" | contexts: military
CONCEDE happened core | brandis > namibia, herero | 2021-05-28 | Berlin DEU | "his country [asked] Namibia" | contexts: reparations
AID planned core | germany > namibia, herero | - | - NAM | "and would [support] them" | contexts: reparations
CONSULT happened | germany, namibia > - | - | - | "rounds of [negotiations]" | contexts: reparations, diplomatic
AGREE happened core | nangolo > germany | - | - NAM | "Nangolo, [accepted] the" | contexts: reparations
REJECT happened core | tjiri > germany | - | - NAM | "Herero [rejected] it" | contexts: reparations
ACCUSE/allege happened | tjiri > germany | - | - NAM | "land was [taken] with" | contexts: reparations, territory
ASSAULT/sexual happened | trotha > nama | - | Shark Island NAM | "starved and [raped] in" | contexts: human_rights
ASSAULT/targeted happened | trotha > nama | - | Shark Island NAM | "troops [killed], starved" | contexts: human_rights
REQUEST/meet happened | herero, nama > germany | - | - | "had [demanded] a place" | contexts: reparations
REJECT/meet happened | germany > herero, nama | - | - | "and were [refused] one" | contexts: reparations
PROTEST/boycott happened core | benches > parliament | 2021-05-25 | - NAM | "benches [walked out] of" | contexts: legislative, reparations
PROTEST/vandalize happened core | activists > ministry | 2021-05-25 | Berlin DEU | "activists [painted] the" | contexts: reparations
CONSULT/visit planned core | brandis > namibia | 2021-06-01..2021-06-30 | Windhoek NAM | "plans to [travel] to" | contexts: diplomatic
SUPPORT planned | brandis > namibia | 2021-06-01..2021-06-30 | Windhoek NAM | "to [initial] the text" | contexts: reparations
PROTEST/obstruct planned core | tjiri, herero > brandis | - | - NAM | "would [lie down] on" | contexts: reparations
%statements
S1 | brandis | indirect named | "Brandis [said] that" | "his country asked Namibia and the descendants … thirty years"
S2 | tjiri | direct named | "gun," he [said]" | "Our land was taken with a gun,"
S3 | nangolo | mixed named | "[accepted] the offer" | "the offer as "a step""
S4 | tjiri | indirect named | "[told] him to" | "him to bring good shoes: he and his people would lie down on the runway"
S5 | germany | indirect institution | "Germany [called]" | "it genocide"
%figures
"[1.1 billion euros]" | exact 1100000000 EUR | support
"over [thirty years]" | exact 30 year | duration of support
"[nine rounds]" | exact 9 item | rounds of negotiations
"[14 names]" | exact 14 item | names taken
"[a hundred and sixteen years]" | exact 116 year | time since the genocide
%visits
brandis planned | Windhoek NAM 2021-06-01..2021-06-30
%places
WINDHOEK NAM; BERLIN DEU; Germany DEU; Namibia NAM; Shark Island NAM; Berlin DEU; Windhoek NAM
%dates
"on [Friday]" = 2021-05-28; "[Tuesday's]" = 2021-05-25; "in [June]" = 2021-06-01..2021-06-30
