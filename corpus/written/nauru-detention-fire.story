name: nauru-detention-fire
published: 2013-07-22
style: local
region: Oceania
negatives: none

Asylum seekers burn centre on Nauru, 125 held

Men held at Australia's detention centre on Nauru overpowered the guards on Friday evening and burned down every building except the kitchen. Police arrested 125 of them on Saturday, among them a 19-year-old Iranian, Behzad K., who had told a Melbourne radio station two days before that "something will happen here if nobody talks to us".

The riot followed the announcement in Brisbane of a rule under which nobody who comes by boat will ever be settled in Australia. The immigration minister, Tony Carruthers, said it was pure coincidence. The Refugee Legal Service said it was not; it called for the centre to be closed and for visits by the UN refugee agency, which was refused entry in May.

About a thousand Nauruans, some with machetes, had come to the fence to help the outnumbered police, who deputised them on the spot. Nobody was killed. Four guards are in hospital with stab wounds from a broken pipe.

President Barney Adeang declared that those responsible would be tried and then sent home. He wants Canberra to pay 60 million dollars for the damage. Two days earlier he had sacked his finance minister and deported the police commissioner, Rod Hume, an Australian, who claims that he was getting too close to a bribe.

In Sydney 3,000 marched in the rain under the slogan "Not in our name". Churches tolled their bells.

%actors
men = Men held at Australia's detention centre | - | population
guards = the guards | - | organization | Four guards
police = Police | NRU | state | the outnumbered police
behzad = Behzad K. | IRN | person
australia = Australia | AUS | state | Canberra
carruthers = Tony Carruthers | AUS | person
rls = The Refugee Legal Service | AUS | organization
unhcr = UN refugee agency | - | igo
nauruans = About a thousand Nauruans | NRU | population
adeang = Barney Adeang | NRU | person
finance = his finance minister | NRU | person
hume = Rod Hume | AUS | person
marchers = 3,000 marchers | AUS | population | 3,000
comers = nobody who comes by boat | - | population
nauru = Nauru | NRU | state
%events
PROTEST/riot happened core | men > guards | 2013-07-19 | Nauru NRU | "[overpowered the guards] on" | contexts: asylum, migration
ASSAULT/primitive happened core | men > - | 2013-07-19 | Nauru NRU | "and [burned down] every" | contexts: asylum
COERCE/arrest happened core | police > men, behzad | 2013-07-20 | Nauru NRU | "Police [arrested 125] of" | contexts: asylum
THREATEN happened | behzad > australia | 2013-07-18 | - | "[something will happen here]" | contexts: asylum | by S1
COERCE/restrict happened core | australia > comers | - | Brisbane AUS | "the [announcement] in Brisbane" | contexts: asylum, migration
ACCUSE/allege happened | rls > australia | - | - | "Service said [it was not]" | contexts: asylum | by S3
REQUEST/change happened | rls > australia | - | - | "it [called for the centre]" | contexts: asylum
REJECT/yield happened | nauru > unhcr | 2013-05-01..2013-05-31 | Nauru NRU | "was [refused entry] in" | contexts: asylum
MOBILIZE/militia happened | nauruans > men | 2013-07-19 | Nauru NRU | "had [come to the fence]" | contexts: asylum
ASSAULT/primitive happened | men > guards | 2013-07-19 | Nauru NRU | "with [stab wounds] from" | contexts: asylum
THREATEN happened core | adeang > men | - | - | "Adeang [declared] that" | contexts: legal
COERCE/deport planned | adeang > men | - | - | "and then [sent home]" | contexts: legal, migration | by S4
REQUEST/assist happened core | adeang > australia | - | - | "He [wants Canberra to pay]" | contexts: economic
SANCTION/expel happened core | adeang > finance | 2013-07-17 | - | "he had [sacked] his" | contexts: executive
COERCE/deport happened core | adeang > hume | 2013-07-17 | - | "and [deported] the police" | contexts: corruption
ACCUSE/allege happened | hume > adeang | - | - | "who [claims] that" | contexts: corruption
PROTEST/demo happened core | marchers > australia | - | Sydney AUS | "3,000 [marched] in" | contexts: asylum
%statements
S1 | behzad | direct named | "who had [told] a" | "something will happen here if nobody talks to us"
S2 | carruthers | indirect named | "Carruthers, [said] it" | "it was pure coincidence"
S3 | rls | indirect institution | "Service [said] it" | "it was not"
S4 | adeang | indirect named | "[declared] that" | "those responsible would be tried and then sent home"
S5 | hume | indirect named | "[claims] that" | "he was getting too close to a bribe"
S6 | rls | indirect institution | "it [called for] the" | "the centre to be closed and for visits by the UN refugee agency"
%figures
"Nauru, [125] held" | exact 125 person | asylum seekers arrested
"[About a thousand Nauruans]" | about 1000 person | Nauruans at the fence
"[Four guards] are" | exact 4 person | guards in hospital
"pay [60 million dollars]" | exact 60000000 AUD | damage
"Sydney [3,000] marched" | exact 3000 person | marchers
%places
Nauru NRU; Australia AUS; Melbourne AUS; Brisbane AUS; Canberra AUS; Sydney AUS
%dates
"on [Friday evening]" = 2013-07-19
"them on [Saturday]" = 2013-07-20
"station [two days before]" = 2013-07-18
"entry in [May]" = 2013-05-01..2013-05-31
"[Two days earlier]" = 2013-07-17
