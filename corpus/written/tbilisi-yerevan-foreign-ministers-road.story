name: tbilisi-yerevan-foreign-ministers-road
published: 2016-10-20
style: local
region: Europe
negatives: none

Tbilisi, October 20 (Kartli Online) – Georgia and Armenia will rebuild the bridge at the Sadakhlo-Bagratashen border crossing by late 2018, Foreign Minister Davit Kobalava said after meeting his Armenian colleague, Hrant Melikyan, who arrived in Tbilisi on Wednesday for a two-day visit.

The new bridge will cost about EUR 8.5 million, most of it lent by the European Bank for Reconstruction and Development.

At a joint press conference the ministers thanked one another for votes in the Council of Europe. Melikyan said that Armenia "attaches no less importance to Upper Lars than to its own gates", and asked that lorry drivers be warned earlier when the mountain road is closed. Kobalava promised to open an information office in Gyumri.

Asked about gas transit, Kobalava noted that talks with Russia had not been concluded and that no third country would suffer from them.

Melikyan was also received by Prime Minister Zurab Chikvaidze, whom he congratulated on his party's success in the elections of October 8, and laid a wreath at the Heroes' Memorial. He met representatives of the Armenian community in Tbilisi, who complained that the roof of the Norashen church is about to collapse. The Georgian side said that a commission had been studying the matter.

Trade between the two countries declined by 12% in January-September.
%actors
geo = Georgia | GEO | state | The Georgian side
arm = Armenia | ARM | state
kob = Davit Kobalava | GEO | person | Foreign Minister Davit Kobalava
mel = Hrant Melikyan | ARM | person | his Armenian colleague
ebrd = European Bank for Reconstruction and Development | - | igo
rus = Russia | RUS | state
chik = Zurab Chikvaidze | GEO | person | Prime Minister Zurab Chikvaidze
community = representatives of the Armenian community in Tbilisi | GEO | population
%events
CONSULT/visit happened core | mel > geo | 2016-10-19..2016-10-20 | Tbilisi GEO | "who [arrived in Tbilisi] on" | contexts: diplomatic
CONSULT happened core | kob, mel > - | 2016-10-19..2016-10-20 | Tbilisi GEO | "after [meeting] his" | contexts: diplomatic
COOPERATE planned core | geo, arm > - | - | Sadakhlo-Bagratashen - | "[will rebuild the bridge]" | contexts: economic | by S1
AID planned | ebrd > geo, arm | - | - | "of it [lent by] the" | contexts: economic
SUPPORT happened | kob, mel > - | 2016-10-19..2016-10-20 | Tbilisi GEO | "ministers [thanked one another] for" | contexts: diplomatic
REQUEST/assist happened core | mel > geo | 2016-10-19..2016-10-20 | Tbilisi GEO | "and [asked that] lorry" | contexts: economic
AGREE happened core | kob > arm | 2016-10-19..2016-10-20 | Tbilisi GEO | "Kobalava [promised to open] an" | contexts: economic
CONSULT ongoing | geo, rus > - | - | - | "that [talks] with" | contexts: natural_resource | by S4
AGREE denied | geo, rus > - | - | - | "[had not been concluded]" | contexts: natural_resource | by S4
CONSULT happened | mel, chik > - | 2016-10-19..2016-10-20 | Tbilisi GEO | "was also [received by] Prime" | contexts: diplomatic
SUPPORT happened | mel > chik | 2016-10-19..2016-10-20 | Tbilisi GEO | "whom he [congratulated] on" | contexts: election
CONSULT happened | mel, community > - | 2016-10-19..2016-10-20 | Tbilisi GEO | "He [met] representatives" | contexts: religion_ethnicity
ACCUSE/disapprove happened | community > geo | 2016-10-19..2016-10-20 | Tbilisi GEO | "who [complained] that" | contexts: religion_ethnicity
COOPERATE ongoing | geo, arm > - | - | - | "[Trade] between" | contexts: economic
%statements
S1 | kob | indirect named | "Kobalava [said] after" | "Georgia and Armenia will rebuild … late 2018"
S2 | mel | mixed named | "Melikyan [said] that" | "Armenia "attaches no less importance to Upper Lars than to its own gates""
S3 | mel | indirect named | "[asked] that" | "lorry drivers be warned earlier when the mountain road is closed"
S4 | kob | indirect named | "Kobalava [noted] that" | "talks with Russia had not been concluded … suffer from them"
S5 | community | indirect institution | "[complained] that" | "the roof of the Norashen church is about to collapse"
S6 | geo | indirect institution | "side [said] that" | "a commission had been studying the matter"
%figures
"[about EUR 8.5 million]" | about 8500000 EUR | cost of the bridge
"[two-day] visit" | exact 2 day | visit
"[12%]" | exact 12 percent | decline of trade
%visits
mel happened | Tbilisi GEO 2016-10-19..2016-10-20
%places
Tbilisi GEO; Georgia GEO; Armenia ARM; Sadakhlo-Bagratashen -; Upper Lars -; Gyumri ARM; Russia RUS
%dates
"[October 20]" = 2016-10-20; "on [Wednesday]" = 2016-10-19; "of [October 8]" = 2016-10-08; "in [January-September]" = 2016-01-01..2016-09-30
