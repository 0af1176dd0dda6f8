name: transnistria-cobasna-drone-mystery
published: 2024-03-17
style: agency
region: Europe
negatives: none

CHISINAU, March 17, 2024 (Prut News) – A drone struck a helicopter on an airfield in Tiraspol on Sunday and, according to the separatist authorities there, came from Odesa; Ukraine called the explosion a staging, and Moldova's government found after an analysis of the film that the machine had not flown for years.

It was the day on which Moscow, in the third round of its presidential election, had opened six polling stations in Transnistria without asking Chisinau. Moldova's foreign ministry summoned the Russian ambassador, Oleg Vasiltsov, on Tuesday last and handed him a protest. On Sunday afternoon a man threw two petrol bombs over the wall of his embassy. Police held him; he has two passports and a grudge, they said.

In February a congress of deputies in Tiraspol begged Russia for protection from what it called an economic siege: since January their firms pay customs to Chisinau. The Kremlin answered that the protection of compatriots is a priority. "They have asked for an umbrella, not for rain," deputy prime minister Oleg Serebreanu commented.

France signed a defence agreement with Moldova on March 7 and will post a military attaché. President Lucien Ferrand pledged "unwavering support". Romania denied a report by an anonymous channel that it had massed troops along the Prut; the same channel had invented a mobilization in Gagauzia, whose leader, Ludmila Topal, was received by Russia's president on March 6. On her return prosecutors charged her with smuggling party funds.

The OSCE asked to inspect the depot at Cobasna, where 20,000 tons of Soviet shells are rusting. It has been refused since 2003.

%actors
separatists = the separatist authorities there | MDA | organization | a congress of deputies in Tiraspol
ukraine = Ukraine | UKR | state
moldova = Moldova | MDA | state | Moldova's government; Chisinau; Moldova's foreign ministry
russia = Moscow | RUS | state | Russia; The Kremlin
vasiltsov = Oleg Vasiltsov | RUS | person
man = a man | - | person
embassy = his embassy | RUS | state
police = Police | MDA | state
serebreanu = Oleg Serebreanu | MDA | person
france = France | FRA | state
ferrand = Lucien Ferrand | FRA | person
romania = Romania | ROU | state
channel = an anonymous channel | - | organization
gutul = Ludmila Topal | MDA | person
president = Russia's president | RUS | person
prosecutors = prosecutors | MDA | state
osce = The OSCE | - | igo
%events
ASSAULT/drone happened core | ukraine > separatists | 2024-03-17 | Tiraspol MDA | "drone [struck] a helicopter" | contexts: military
ACCUSE/allege happened | separatists > ukraine | - | - | "[according to the separatist]" | contexts: military
REJECT happened core | ukraine > separatists | - | - | "Ukraine [called the explosion a]" | contexts: misinformation
ACCUSE/disapprove happened core | moldova > vasiltsov | 2024-03-12 | - | "ministry [summoned] the" | contexts: diplomatic, election
ASSAULT/primitive happened | man > embassy | 2024-03-17 | - | "man [threw two petrol bombs]" | contexts: diplomatic
COERCE/arrest happened | police > man | 2024-03-17 | - | "Police [held him];" | contexts: crime
REQUEST/assist happened core | separatists > russia | 2024-02-01..2024-02-29 | Tiraspol MDA | "[begged Russia for protection] from" | contexts: territory, economic
ACCUSE/allege happened | separatists > moldova | 2024-02-01..2024-02-29 | Tiraspol MDA | "what it [called an economic] siege" | contexts: economic
SUPPORT happened | russia > separatists | - | - | "Kremlin [answered] that" | contexts: diplomatic
SUPPORT happened core | france, moldova > - | 2024-03-07 | - | "France [signed a defence agreement]" | contexts: military
SUPPORT happened | ferrand > moldova | - | - | "Ferrand [pledged] "unwavering" | contexts: diplomatic
REJECT happened | romania > channel | - | - | "Romania [denied] a" | contexts: misinformation
MOBILIZE/troops denied | romania > moldova | - | - | "it had [massed troops] along" | contexts: military, misinformation | by S7
COERCE/misinformation happened core | channel > - | - | - | "had [invented a mobilization] in" | contexts: misinformation
CONSULT/visit happened core | gutul > president | 2024-03-06 | - | "was [received] by Russia" | contexts: diplomatic
ACCUSE/allege happened | prosecutors > gutul | - | - | "prosecutors [charged] her" | contexts: corruption, legal
REQUEST happened core | osce > separatists | - | Cobasna MDA | "OSCE [asked to inspect] the" | contexts: military
REJECT/yield happened | separatists > osce | - | - | "It has been [refused] since" | contexts: military
%statements
S1 | separatists | indirect institution | "[according to] the" | "came from Odesa"
S2 | ukraine | indirect institution | "Ukraine [called] the" | "the explosion a staging"
S3 | moldova | indirect institution | "government [found] after" | "the machine had not flown for years"
S4 | police | indirect institution | "they [said]." | "he has two passports and a grudge"
S5 | russia | indirect institution | "[answered] that the" | "the protection of compatriots is a priority"
S6 | serebreanu | direct named | "Serebreanu [commented]" | "They have asked for an umbrella, not for rain,"
S7 | channel | indirect institution | "a [report] by" | "it had massed troops along the Prut"
S8 | ferrand | mixed named | "[pledged] "unw" | "unwavering support"
S9 | romania | indirect institution | "Romania [denied] a" | "a report by an anonymous channel that it had massed troops along the Prut"
%figures
"opened [six polling stations]" | exact 6 item | polling stations
"threw [two petrol bombs]" | exact 2 item | petrol bombs
"where [20,000 tons of Soviet shells]" | exact 20000 t | Soviet shells
%visits
gutul happened | - RUS 2024-03-06
%places
CHISINAU MDA; Chisinau MDA; Tiraspol MDA; Odesa UKR; Ukraine UKR; Moldova MDA; Moscow RUS; Transnistria MDA; Russia RUS; Kremlin RUS; France FRA; Romania ROU; Prut -; Gagauzia MDA; Cobasna MDA
%dates
"CHISINAU, [March 17, 2024]" = 2024-03-17
"Tiraspol on [Sunday] and" = 2024-03-17
"on [Tuesday last]" = 2024-03-12
"On [Sunday afternoon] a" = 2024-03-17
"In [February] a" = 2024-02-01..2024-02-29
"since [January] their" = 2024-01-01..2024-01-31
"on [March 7]" = 2024-03-07
"on [March 6]" = 2024-03-06
"since [2003]" = 2003-01-01..2003-12-31
