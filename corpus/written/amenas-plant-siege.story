name: amenas-plant-siege
published: 2013-01-18
style: agency
region: Africa
negatives: none

ALGIERS, Jan 18 (HNS) – Algerian special forces pressed on Friday towards the machine hall of a desert gas plant where Islamist gunmen were still holding at least ten foreigners, a day after army helicopters blasted a convoy of jeeps in which others were being moved.

The kidnappers, who stormed the site near Tiguelmine on Wednesday, tied explosives around the necks of some hostages, an Irish electrician who got away told his family. Algeria says 573 of its own citizens and about a hundred foreigners have been freed. It gives no count of the dead. Japan's prime minister, Takeo Murakami, cut short a tour of Southeast Asia; he told his Algerian colleague by telephone to halt the operation at once. The answer, he said, was that this was the best way.

"No negotiation, no bargaining, no rest," Communications Minister Larbi Hadj-Nacer declared.

A Mauritanian website carried the demands of the group, which calls itself the Masked Brigade: an end to the French campaign in Mali and the exchange of two Americans for a blind Egyptian preacher in a prison in Colorado. Washington turned that down within minutes. Britain, which had not been warned of the raid, protested and then thanked Algiers for its "resolve".

The French president said that what was happening there proved him right about Mali. Norway evacuated its oil workers from Hassi Messaoud.

%actors
algeria = Algerian special forces | DZA | state | Algeria; army helicopters; Algiers
gunmen = Islamist gunmen | - | armed_group | The kidnappers; the group; the Masked Brigade
foreigners = at least ten foreigners | - | population | some hostages; about a hundred foreigners
citizens = 573 of its own citizens | DZA | population
electrician = an Irish electrician | IRL | person
murakami = Takeo Murakami | JPN | person | Japan's prime minister
colleague = his Algerian colleague | DZA | person
hadj = Larbi Hadj-Nacer | DZA | person
france = French | FRA | state
frpres = The French president | FRA | person
usa = Washington | USA | state
britain = Britain | GBR | state
norway = Norway | NOR | state
workers = its oil workers | NOR | population
sea = Southeast Asia | - | state
%events
ASSAULT ongoing core | algeria > gunmen | 2013-01-18 | - DZA | "forces [pressed on Friday] towards" | contexts: terrorism, military
ASSAULT/abduct ongoing core | gunmen > foreigners | 2013-01-16..2013-01-18 | - DZA | "were still [holding at least]" | contexts: terrorism
ASSAULT/aerial happened core | algeria > gunmen, foreigners | 2013-01-17 | - DZA | "helicopters [blasted a convoy] of" | contexts: terrorism, military
ASSAULT happened | gunmen > foreigners, citizens | 2013-01-16 | Tiguelmine DZA | "who [stormed the site] near" | contexts: terrorism
ASSAULT/torture happened | gunmen > foreigners | - | - DZA | "Wednesday, [tied explosives around] the" | contexts: terrorism | by S1
AID happened core | algeria > citizens, foreigners | - | - DZA | "have been [freed]. It" | contexts: terrorism | by S2
CONSULT/visit cancelled | murakami > sea | - | Southeast Asia - | "Murakami, [cut short a tour]" | contexts: diplomatic
CONSULT/phone happened core | murakami, colleague > - | - | - | "colleague [by telephone] to" | contexts: diplomatic
REQUEST/yield happened core | murakami > colleague | - | - | "he [told his Algerian] colleague" | contexts: terrorism
REJECT/yield happened | colleague > murakami | - | - | "The [answer], he" | contexts: terrorism | by S4
REJECT/meet happened core | hadj > gunmen | - | - | "[No negotiation], no" | contexts: terrorism
REQUEST/yield happened core | gunmen > france | - | - | "carried the [demands] of" | contexts: terrorism, military
REQUEST/yield happened core | gunmen > usa | - | - | "and the [exchange of two]" | contexts: terrorism
ASSAULT ongoing | france > - | - | Mali MLI | "French [campaign] in" | contexts: military
REJECT/yield happened core | usa > gunmen | - | - | "Washington [turned that down]" | contexts: terrorism
ACCUSE/disapprove happened core | britain > algeria | - | - | "raid, [protested] and" | contexts: diplomatic
SUPPORT happened | britain > algeria | - | - | "then [thanked Algiers] for" | contexts: diplomatic
AID happened | norway > workers | - | Hassi Messaoud DZA | "Norway [evacuated its oil] workers" | contexts: terrorism
%statements
S1 | electrician | indirect anonymous | "away [told] his" | "The kidnappers, who stormed the site … of some hostages"
S2 | algeria | indirect institution | "Algeria [says] 573" | "573 of its own citizens and about a hundred foreigners have been freed"
S3 | hadj | direct named | "Hadj-Nacer [declared]" | "No negotiation, no bargaining, no rest,"
S4 | murakami | indirect named | "he [said], was" | "this was the best way"
S5 | murakami | indirect named | "he [told] his Algerian" | "his Algerian colleague by telephone to halt the operation at once"
S6 | frpres | indirect anonymous | "president [said] that" | "what was happening there proved him right about Mali"
S7 | britain | mixed institution | "[thanked] Algiers" | "Algiers for its "resolve""
%figures
"[at least ten foreigners]" | at_least 10 person | hostages
"says [573 of its own citizens]" | exact 573 person | Algerians freed
"[about a hundred foreigners]" | about 100 person | foreigners freed
"of [two Americans]" | exact 2 person | Americans held
%visits
murakami cancelled | Southeast Asia - -
%places
ALGIERS DZA; Tiguelmine DZA; Algeria DZA; Japan JPN; Southeast Asia -; Mali MLI; Colorado USA; Washington USA; Britain GBR; Algiers DZA; Norway NOR; Hassi Messaoud DZA
%dates
"[Jan 18]" = 2013-01-18; "pressed on [Friday]" = 2013-01-18; "[a day after]" = 2013-01-17; "on [Wednesday]" = 2013-01-16
