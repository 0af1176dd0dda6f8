name: tbilisi-tehran-gas-cut
published: 2006-01-30
style: translated
region: Asia
negatives: none

Tbilisi remains without heat; Tehran lends a hand

As was reported, on the night from 21 to 22 January unknown persons blew up the two strings of the main gas pipeline on the territory of North Ossetia, as a result of which Georgia and Armenia were left without gas in a frost of twenty degrees.

The Georgian president, Vakhtang Mchedlidze, declared that the explosions were "sabotage ordered from the very top" and accused Moscow of energy blackmail. In the Russian Foreign Ministry these words were characterized as hysteria. The Prosecutor General's Office of the Russian Federation has opened a criminal case under the article "terrorism".

On Friday the Georgian Minister of Energy, Nika Gelovani, flew to Tehran and, in the course of the same day, agreed with his Iranian colleague on deliveries of two million cubic meters of gas per day through Azerbaijan. Baku gave its consent to the transit without payment. The gas reached the Georgian border at six in the morning on Sunday.

In the capital, residents of the Gldani district, wrapped in blankets, closed off the avenue with iron stoves and demanded that electricity be switched on. Nobody dispersed them; the mayor came out, apologized and promised to distribute kerosene.

Yerevan, on the contrary, refrains from assessments. The Armenian side merely asked Gazprom to hasten the repair. According to a source in the government, the visit of the Georgian parliament speaker to Yerevan, planned for 2 February, has been transferred to an indefinite date "for reasons of temperature".

%actors
unknown = unknown persons | - | armed_group
georgia = Georgia | GEO | state | The Georgian president
armenia = Armenia | ARM | state | Yerevan; The Armenian side
mchedlidze = Vakhtang Mchedlidze | GEO | person | The Georgian president
russia = Russia | RUS | state | Moscow; Russian
mid = the Russian Foreign Ministry | RUS | state
gp = The Prosecutor General's Office of the Russian Federation | RUS | state
gelovani = Nika Gelovani | GEO | person
colleague = his Iranian colleague | IRN | person
iran = Iran | IRN | state | Tehran
azerbaijan = Azerbaijan | AZE | state | Baku
residents = residents of the Gldani district | GEO | population
mayor = the mayor | GEO | person
gazprom = Gazprom | RUS | organization
source = a source in the government | ARM | person
speaker = the Georgian parliament speaker | GEO | person
%events
ASSAULT/explosives happened core | unknown > georgia, armenia | 2006-01-21..2006-01-22 | North Ossetia RUS | "persons [blew up] the" | contexts: natural_resource, terrorism
ACCUSE/allege happened core | mchedlidze > russia | - | - | "and [accused] Moscow of" | contexts: natural_resource
REJECT happened | mid > mchedlidze | - | - | "were [characterized as hysteria]" | contexts: diplomatic
ACCUSE/investigate happened core | gp > unknown | - | - RUS | "[opened a criminal case]" | contexts: terrorism
CONSULT/visit happened core | gelovani > iran | 2006-01-27 | Tehran IRN | "Gelovani, [flew to Tehran]" | contexts: natural_resource
AGREE happened core | gelovani, colleague > - | 2006-01-27 | Tehran IRN | "same day, [agreed] with" | contexts: natural_resource
AGREE happened | azerbaijan > georgia | - | - | "[gave its consent] to" | contexts: natural_resource
COOPERATE happened core | iran > georgia | 2006-01-29 | Georgian border GEO | "[gas reached] the Georgian" | contexts: natural_resource
PROTEST/obstruct happened core | residents > georgia | - | - GEO | "[closed off the avenue]" | contexts: human_security
CONCEDE happened | mayor > residents | - | - GEO | "came out, [apologized] and" | contexts: human_security
AGREE happened | mayor > residents | - | - GEO | "and [promised to distribute]" | contexts: human_security
COERCE denied | georgia > residents | - | - GEO | "Nobody [dispersed] them" | contexts: human_security
REQUEST/assist happened | armenia > gazprom | - | - | "merely [asked Gazprom] to" | contexts: natural_resource
CONSULT/visit cancelled | speaker > armenia | 2006-02-02 | Yerevan ARM | "has been [transferred] to" | contexts: diplomatic | by S5
%statements
S1 | mchedlidze | mixed named | "[declared] that" | "the explosions were "sabotage ordered from the very top""
S2 | mchedlidze | indirect named | "and [accused] Moscow" | "Moscow of energy blackmail"
S3 | mid | indirect institution | "were [characterized] as" | "as hysteria"
S4 | residents | indirect anonymous | "and [demanded] that" | "electricity be switched on"
S5 | source | mixed anonymous | "[According to] a source" | "the visit of the Georgian parliament speaker … of temperature""
S6 | mayor | indirect anonymous | "and [promised] to" | "to distribute kerosene"
S7 | armenia | indirect institution | "merely [asked] Gazprom" | "Gazprom to hasten the repair"
%figures
"[two million cubic meters] of" | exact 2000000 m3 | gas per day
"of [twenty degrees]" | exact 20 degree | frost
%visits
gelovani happened | Tehran IRN 2006-01-27
speaker cancelled | Yerevan ARM 2006-02-02
%places
Tbilisi GEO; Tehran IRN; North Ossetia RUS; Georgia GEO; Armenia ARM; Moscow RUS; Azerbaijan AZE; Baku AZE; Gldani district GEO; Yerevan ARM
%dates
"the [night from 21 to 22 January]" = 2006-01-21..2006-01-22; "On [Friday]" = 2006-01-27; "on [Sunday]" = 2006-01-29; "[2 February]" = 2006-02-02
