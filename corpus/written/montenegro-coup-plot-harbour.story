name: montenegro-coup-plot-harbour
published: 2019-05-10
style: agency
region: Europe
negatives: none

PODGORICA, May 10, 2019 (Adria News) – Two Russian officers were sentenced in their absence to fifteen and twelve years on Thursday for plotting to kill Montenegro's prime minister on election day in 2016, and with them twelve men from Serbia and Montenegro, among them the two leaders of the pro-Russian opposition.

The High Court found that Pavel Sinitsyn and Grigory Balashov, of military intelligence, had bought rifles, uniforms and 50 telephones for a band that was to enter parliament, fire on the crowd and take the cabinet hostage. NATO membership would thereby have been prevented. Montenegro joined the alliance nine months later.

"They convicted a novel," said opposition leader Risto Popivoda, who got five years and will appeal. His followers burned a judge in effigy on Independence Square and vowed to block the coast road; Interior Minister Senad Rastoder sent 300 special policemen to Cetinje and threatened to arrest whoever throws the first stone. By midnight nobody had.

Moscow called the verdict absurd. It denies that the two were ever in the Balkans, although Serbia deported them in October 2016 with a secret service general who flew to Belgrade to fetch them. The United States and Britain congratulated the court. Interpol has been asked to search for both.

The prime minister of the day, Danilo Vukčević, now president, was in Brussels, where he signed a loan of 53 million euros and said he had slept well.

%actors
shirokov = Pavel Sinitsyn | RUS | person
popovsky = Grigory Balashov | RUS | person
court = The High Court | MNE | state
twelve = twelve men from Serbia and Montenegro | - | person
band = a band | - | armed_group
cabinet = the cabinet | MNE | state
djuranovic = Danilo Vukčević | MNE | person | Montenegro's prime minister
montenegro = Montenegro | MNE | state
mandic = Risto Popivoda | MNE | person
followers = His followers | MNE | population
nurkovic = Senad Rastoder | MNE | person
russia = Moscow | RUS | state
serbia = Serbia | SRB | state
general = a secret service general | RUS | person
us = The United States | USA | state
britain = Britain | GBR | state
interpol = Interpol | - | igo
eu = Brussels | - | igo
judge = a judge | MNE | state
%events
SANCTION/convict happened core | court > shirokov, popovsky | 2019-05-09 | PODGORICA MNE | "officers were [sentenced] in" | contexts: legal, intelligence
SANCTION/convict happened core | court > mandic, twelve | 2019-05-09 | PODGORICA MNE | "They [convicted] a novel" | contexts: legal | by S1
ASSAULT/targeted cancelled core | shirokov, popovsky > djuranovic | 2016-10-01..2016-10-31 | - | "plotting to [kill] Montenegro" | contexts: intelligence, pro_autocracy
ASSAULT/abduct hypothetical | band > cabinet | - | - | "and [take the cabinet hostage]" | contexts: pro_autocracy
AID happened | shirokov, popovsky > band | - | - | "had [bought rifles], uniforms" | contexts: intelligence, military
SUPPORT happened | montenegro > - | - | - | "Montenegro [joined the alliance]" | contexts: military
REJECT planned | mandic > court | - | - | "and [will appeal]" | contexts: legal
PROTEST/demo happened core | followers > judge | - | Independence Square MNE | "followers [burned a judge] in" | contexts: legal
THREATEN/restrict happened | followers > montenegro | - | - | "and [vowed to block] the" | contexts: legal
MOBILIZE/police happened core | nurkovic > followers | - | Cetinje MNE | "Rastoder [sent 300 special policemen]" | contexts: repression
THREATEN/arrest happened core | nurkovic > followers | - | - | "and [threatened to arrest] whoever" | contexts: repression
ASSAULT/primitive denied | followers > - | - | - | "midnight [nobody had]" | contexts: legal
ACCUSE/disapprove happened | russia > court | - | - | "Moscow [called the verdict absurd]" | contexts: legal
REJECT happened | russia > court | - | - | "It [denies] that" | contexts: intelligence
COERCE/deport happened core | serbia > shirokov, popovsky | 2016-10-01..2016-10-31 | - | "Serbia [deported them] in" | contexts: intelligence
CONSULT/visit happened | general > serbia | 2016-10-01..2016-10-31 | Belgrade SRB | "who [flew to Belgrade] to" | contexts: intelligence
SUPPORT happened core | us, britain > court | - | - | "Britain [congratulated] the" | contexts: legal
REQUEST/assist happened | montenegro > interpol | - | - | "has been [asked to search]" | contexts: legal
SUPPORT happened | djuranovic, eu > - | - | Brussels BEL | "he [signed a loan] of" | contexts: economic
%statements
S1 | mandic | direct named | "novel," [said] opposition" | "They convicted a novel,"
S2 | russia | indirect institution | "Moscow [called] the" | "the verdict absurd"
S3 | russia | indirect institution | "It [denies]" | "the two were ever in the Balkans"
S4 | djuranovic | indirect named | "euros and [said] he" | "he had slept well"
%figures
"[Two Russian officers]" | exact 2 person | officers sentenced
"to [fifteen and twelve years]" | exact 15 year | prison sentences
"them [twelve men] from" | exact 12 person | men sentenced
"and [50 telephones]" | exact 50 item | telephones
"got [five years]" | exact 5 year | prison sentence
"sent [300 special policemen]" | exact 300 person | special policemen
"of [53 million euros]" | exact 53000000 EUR | loan
"alliance [nine months] later" | exact 9 month | time until membership
%visits
djuranovic happened | Brussels BEL -
%places
PODGORICA MNE; Serbia SRB; Montenegro MNE; Independence Square MNE; Cetinje MNE; Moscow RUS; Balkans -; Belgrade SRB; United States USA; Britain GBR; Brussels BEL
%dates
"PODGORICA, [May 10, 2019]" = 2019-05-10
"years on [Thursday]" = 2019-05-09
"day in [2016], and" = 2016-01-01..2016-12-31
"in [October 2016]" = 2016-10-01..2016-10-31
