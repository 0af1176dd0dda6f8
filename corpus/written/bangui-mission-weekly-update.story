name: bangui-mission-weekly-update
published: 2020-09-24
style: communique
region: Africa
negatives: none

Weekly update of the United Nations mission, 17–23 September 2020

BANGUI – The Mission conducted 1,342 patrols over the period under review, 61 of them together with the Central African defence forces. The security situation remained calm in the west and unpredictable in the north-east.

On 19 September, elements of the Front for the Return, an armed group, attacked a convoy of traders on the Bria–Ouadda road and took four of them hostage. The Force deployed a platoon of Zambian peacekeepers to the area. Following mediation by the local peace committee, the four were released unharmed two days later.

In Ndélé, two factions of the same group pledged to keep their fighters outside the town. The Special Representative of the Secretary-General, Ms. Henrike Aaltonen, welcomed the step. "It is small, and it is in writing," she said in Bangui. She urged the signatories to let humanitarian convoys pass without fees.

UN Police trained 212 recruits, of whom 58 are women, and handed over six vehicles to the gendarmerie at Bouar. Forty-one combatants in Kaga-Bandoro gave up their weapons under the national disarmament programme, bringing the total there to 305.

On 22 September the Mission received a complaint about the conduct of one of its drivers at Berbérati. An investigation has been opened, and the driver has been suspended. The Mission reiterates its policy of zero tolerance.

Seasonal rains cut the road to Birao for three days. Peacekeepers from Pakistan repaired the bridge over the Yata.

The Deputy Special Representative is scheduled to travel to Bangassou on 28 September to meet displaced families at the Catholic site.

%actors
mission = The Mission | - | igo | the United Nations mission; The Force; UN Police
car = the Central African defence forces | CAF | state | the gendarmerie at Bouar
front = the Front for the Return | CAF | armed_group | elements of the Front for the Return; two factions of the same group; the signatories
traders = a convoy of traders | CAF | population | the four
committee = the local peace committee | CAF | organization
aaltonen = Henrike Aaltonen | - | person | Special Representative of the Secretary-General
combatants = Forty-one combatants | CAF | armed_group
driver = one of its drivers | - | person | the driver
pakistan = Peacekeepers from Pakistan | PAK | state
dsrsg = The Deputy Special Representative | - | person
displaced = displaced families | CAF | population
%events
MOBILIZE/troops happened | mission, car > - | 2020-09-17..2020-09-23 | - CAF | "Mission [conducted 1,342 patrols]" | contexts: peacekeeping
ASSAULT happened core | front > traders | 2020-09-19 | - CAF | "group, [attacked] a convoy" | contexts: peacekeeping
ASSAULT/abduct happened core | front > traders | 2020-09-19 | - CAF | "and [took four] of" | contexts: peacekeeping
MOBILIZE/troops happened core | mission > front | - | - CAF | "Force [deployed] a" | contexts: peacekeeping
CONSULT happened | committee, front > - | - | - CAF | "Following [mediation] by" | contexts: peacekeeping
RETREAT/release happened core | front > traders | 2020-09-21 | - CAF | "were [released] unharmed" | contexts: peacekeeping
AGREE happened core | front > - | - | Ndélé CAF | "group [pledged] to" | contexts: peacekeeping
SUPPORT happened | aaltonen > front | - | Bangui CAF | "Aaltonen, [welcomed] the" | contexts: peacekeeping
REQUEST/yield happened core | aaltonen > front | - | Bangui CAF | "She [urged] the" | contexts: peacekeeping
AID happened | mission > car | 2020-09-17..2020-09-23 | Bouar CAF | "and [handed over] six" | contexts: peacekeeping
RETREAT/disarm happened core | combatants > car | 2020-09-17..2020-09-23 | Kaga-Bandoro CAF | "[gave up their weapons]" | contexts: peacekeeping
ACCUSE/investigate ongoing | mission > driver | - | Berbérati CAF | "[investigation] has been" | contexts: peacekeeping
SANCTION happened | mission > driver | - | - | "has been [suspended]. The" | contexts: peacekeeping
AID happened | pakistan > - | - | - CAF | "Pakistan [repaired] the" | contexts: peacekeeping
CONSULT/visit planned | dsrsg > - | 2020-09-28 | Bangassou CAF | "to [travel] to" | contexts: peacekeeping
CONSULT planned | dsrsg, displaced > - | 2020-09-28 | Bangassou CAF | "to [meet] displaced" | contexts: peacekeeping, migration
%statements
S1 | aaltonen | indirect named | "[welcomed] the step" | "the step"
S2 | aaltonen | direct named | "she [said] in" | "It is small, and it is in writing,"
S3 | aaltonen | indirect named | "She [urged] the" | "the signatories to let humanitarian convoys pass without fees"
S4 | mission | indirect institution | "Mission [reiterates] its" | "its policy of zero tolerance"
%figures
"[1,342 patrols]" | exact 1342 item | patrols
"period under review, [61] of" | exact 61 item | joint patrols
"took [four] of" | exact 4 person | hostages
"[two factions]" | exact 2 item | factions
"trained [212 recruits]" | exact 212 person | recruits trained
"whom [58] are" | exact 58 person | women recruits
"[six vehicles]" | exact 6 item | vehicles
"[Forty-one combatants]" | exact 41 person | combatants disarmed
"there to [305]" | exact 305 person | combatants disarmed in all
"for [three days]" | exact 3 day | road cut
%visits
dsrsg planned | Bangassou CAF 2020-09-28
%places
BANGUI CAF; Bria CAF; Ouadda CAF; Ndélé CAF; Bangui CAF; Bouar CAF; Kaga-Bandoro CAF; Berbérati CAF; Birao CAF; Yata CAF; Pakistan PAK; Bangassou CAF
%dates
"mission, [17–23 September 2020]" = 2020-09-17..2020-09-23; "On [19 September]" = 2020-09-19; "[two days later]" = 2020-09-21; "On [22 September]" = 2020-09-22; "on [28 September]" = 2020-09-28
