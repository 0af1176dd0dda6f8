name: sukhumi-recognition-embassy
published: 2009-12-16
style: agency
region: Asia
negatives: none

MOSCOW, Dec 16 (Reuben News) - The president of Nauru's 11,000 citizens recognized Abkhazia on Tuesday, and Georgia, which lost the place in a war, threatened to expel the two Nauruan students in Tbilisi.

Foreign Minister Kieren Adeang was received in Sukhumi with bread and salt. He denied that the 50 million dollars which Moscow is rumoured to have offered had anything to do with it. Russia's envoy to the islands announced a grant for a harbour the next morning.

Georgian President Vakhtang Mchedlidze called the affair "a dowry without a bride". He urged the European Union to warn others off. Vanuatu, which had been thinking about it, assured Tbilisi that it would not follow; Nicaragua and Venezuela, which recognized the breakaway land last year, sent their congratulations.

The Georgian coast guard has seized 23 ships bound for Sukhumi since January. Abkhaz leader Raul Ashuba repeated that the next one would be sunk, and on Sunday Russian border guards arrested four Georgians collecting hazelnuts near Gali and accused them of spying. They were exchanged for a bear trainer on Monday.

%actors
nauru = Nauru | NRU | state | The president of Nauru's 11,000 citizens
abkhazia = Abkhazia | - | state | the breakaway land
georgia = Georgia | GEO | state | Tbilisi
students = the two Nauruan students in Tbilisi | NRU | population
adeang = Kieren Adeang | NRU | person | Foreign Minister Kieren Adeang
russia = Moscow | RUS | state | Russian border guards; Russia
envoy = Russia's envoy to the islands | RUS | person
mched = Vakhtang Mchedlidze | GEO | person | Georgian President Vakhtang Mchedlidze
eu = European Union | - | igo
vanuatu = Vanuatu | VUT | state
nicaragua = Nicaragua | NIC | state
venezuela = Venezuela | VEN | state
coastguard = The Georgian coast guard | GEO | state
ships = 23 ships bound for Sukhumi | - | organization
ashuba = Raul Ashuba | - | person | Abkhaz leader Raul Ashuba
four = four Georgians collecting hazelnuts | GEO | population
%events
SUPPORT happened core | nauru > abkhazia | 2009-12-15 | - | "citizens [recognized] Abkhazia" | contexts: territory, diplomatic
THREATEN/expel happened core | georgia > students | - | - | "war, [threatened] to expel" | contexts: diplomatic
CONSULT/visit happened core | adeang > abkhazia | 2009-12-15 | Sukhumi - | "was [received] in Sukhumi" | contexts: diplomatic
REJECT happened | adeang > - | - | Sukhumi - | "He [denied] that" | contexts: economic
AGREE happened | russia > nauru | - | - | "rumoured to have [offered] had" | contexts: economic
AGREE happened core | envoy > nauru | 2009-12-16 | - | "[announced] a grant" | contexts: economic
ACCUSE/disapprove happened core | mched > nauru, russia | - | - | "Mchedlidze [called] the" | contexts: diplomatic
REQUEST happened core | mched > eu | - | - | "He [urged] the" | contexts: diplomatic
AGREE happened core | vanuatu > georgia | - | - | "it, [assured] Tbilisi" | contexts: diplomatic
SUPPORT happened | nicaragua, venezuela > nauru | - | - | "sent their [congratulations]" | contexts: diplomatic
SUPPORT happened | nicaragua, venezuela > abkhazia | 2008-01-01..2008-12-31 | - | "which [recognized] the breakaway" | contexts: territory
COERCE/seize happened core | coastguard > ships | 2009-01-01..2009-12-16 | - | "guard has [seized] 23" | contexts: territory
THREATEN/violence happened core | ashuba > georgia | - | - | "one [would be sunk]" | contexts: military, territory
COERCE/arrest happened core | russia > four | 2009-12-13 | Gali - | "guards [arrested] four" | contexts: intelligence
ACCUSE/allege happened | russia > four | - | - | "and [accused] them" | contexts: intelligence
COOPERATE happened | russia, georgia > - | 2009-12-14 | - | "They were [exchanged] for" | contexts: diplomatic
%statements
S1 | adeang | indirect named | "He [denied]" | "the 50 million dollars … to do with it"
S2 | mched | mixed named | "[called] the affair" | "the affair "a dowry without a bride""
S3 | mched | indirect named | "He [urged]" | "the European Union to warn others off"
S4 | vanuatu | indirect institution | "[assured] Tbilisi" | "it would not follow"
S5 | ashuba | indirect named | "Ashuba [repeated] that" | "the next one would be sunk"
S6 | russia | indirect institution | "and [accused]" | "them of spying"
%figures
"[11,000 citizens]" | exact 11000 person | citizens of Nauru
"[50 million dollars]" | exact 50000000 USD | money rumoured
"[23 ships]" | exact 23 item | ships seized
"[four Georgians]" | exact 4 person | Georgians arrested
"[two Nauruan students]" | exact 2 person | students
%visits
adeang happened | Sukhumi - 2009-12-15
%places
MOSCOW RUS; Nauru NRU; Abkhazia -; Georgia GEO; Tbilisi GEO; Sukhumi -; Moscow RUS; Vanuatu VUT; Nicaragua NIC; Venezuela VEN; Gali -; Russia RUS
%dates
"[Dec 16]" = 2009-12-16; "on [Tuesday]" = 2009-12-15; "the [next morning]" = 2009-12-16; "[last year]" = 2008-01-01..2008-12-31; "since [January]" = 2009-01-01..2009-01-31; "on [Sunday]" = 2009-12-13; "on [Monday]" = 2009-12-14
