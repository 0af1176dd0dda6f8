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
alg = Algeria | DZA | state | Algerian special forces; Algiers; army helicopters
gun = Masked Brigade | - | armed_group | Islamist gunmen; The kidnappers; the group
host = foreign hostages | - | population | ten foreigners; some hostages; foreigners
citizens = Algerian citizens freed | DZA | population | 573 of its own citizens
elec = Irish electrician | IRL | person
mur = Takeo Murakami | JPN | person
algpm = Algerian prime minister | DZA | person | Algerian colleague
hadj = Larbi Hadj-Nacer | DZA | person
france = France | FRA | state | French
frp = French president | FRA | person
usa = Washington | USA | state
two = two Americans | USA | person
preach = blind Egyptian preacher | EGY | person
uk = Britain | GBR | state
norway = Norway | NOR | state
sea = Southeast Asia | - | state
%events
ASSAULT/abduct ongoing core | gun > host | - | Tiguelmine DZA | "[holding]"
MOBILIZE/troops ongoing core | alg > gun | 2013-01-18 | - | "[pressed]"
ASSAULT/aerial happened core | alg > gun, host | 2013-01-17 | - | "[blasted]"
ASSAULT happened core | gun > host | 2013-01-16 | Tiguelmine DZA | "[stormed]"
ASSAULT/torture happened | gun > host | - | - | "[tied explosives]"
RETREAT/release happened core | alg > citizens, host | - | - | "[freed]"
CONSULT/visit happened | mur > sea | - | - | "[cut short a tour]"
CONSULT/phone happened core | mur, algpm > - | - | - | "[by telephone]"
REQUEST/yield happened core | mur > algpm | - | - | "[told] his Algerian"
REJECT/yield happened core | algpm > mur | - | - | "[answer]"
REJECT/meet happened core | hadj > gun | - | - | "[No negotiation]"
REQUEST/yield happened core | gun > france | - | - | "[demands]"
ASSAULT ongoing | france > - | - | Mali MLI | "[campaign]"
REQUEST/yield happened core | gun > usa | - | - | "[exchange of]"
RETREAT/release hypothetical | gun > two | - | - | "[two Americans]"
COERCE/arrest ongoing | usa > preach | - | Colorado USA | "[prison]"
REJECT/yield happened core | usa > gun | - | - | "[turned that down]"
ACCUSE/disapprove happened core | uk > alg | - | - | "[protested]"
SUPPORT happened core | uk > alg | - | - | "[thanked]"
RETREAT/withdraw happened | norway > - | - | Hassi Messaoud DZA | "[evacuated]"
%statements
S1 | elec | indirect anonymous | "[told] his family" | "The kidnappers, … hostages"
S2 | alg | indirect institution | "Algeria [says]" | "573 of its own … freed"
S3 | mur | indirect named | "[told] his Algerian" | "to halt the operation at once"
S4 | algpm | indirect anonymous | "he [said]" | "this was the best way"
S5 | mur | indirect named | "he [said]" | "The answer, he said, was that this was the best way"
S6 | hadj | direct named | "[declared]" | "No negotiation, no bargaining, no rest,"
S7 | gun | indirect institution | "[demands]" | "an end to the French campaign … Colorado"
S8 | uk | mixed institution | "[thanked]" | "Algiers for its "resolve""
S9 | frp | indirect anonymous | "[said] that" | "what was happening there proved him right about Mali"
%figures
"[at least ten foreigners]" | at_least 10 person | hostages
"[573 of its own citizens]" | exact 573 person | freed
"[about a hundred foreigners]" | about 100 person | freed
"[two Americans]" | exact 2 person | hostages
%visits
mur happened | Southeast Asia - -
