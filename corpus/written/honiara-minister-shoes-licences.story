name: honiara-minister-shoes-licences
published: 2004-08-04
style: local
region: Oceania
negatives: history

HONIARA – Two boys on bicycles found the Minister for Fisheries sitting by the road at Henderson on Tuesday with his shoes in his hand. He had resigned, he told them, and the car belonged to the State.

Minister Allan Tagini-Maelaua stepped down hours after the Participating Police Force searched his office over licences sold to a Taiwanese company. He has not been charged. Prime Minister Sir Nathaniel Kemarava thanked him for his service and named the Member for Savo to replace him.

"I took a canoe, an outboard and one goat," Mr Tagini-Maelaua told the Bulletin. "They can have back the canoe."

The regional mission, which came a year ago to collect guns, has so far collected 3,700 of them and nine politicians. Its special coordinator, James Warburton-Hale of Australia, said that the mission played no favourites. He rejected a complaint by the Malaita provincial assembly that all the nine are Malaitans; two, he pointed out, are from Choiseul.

On the Weather Coast, 26 followers of the warlord Ezekiel Tova handed axes and home-made rifles to a Fijian platoon on Saturday, and were fed. Tova himself is on trial for the killing of a priest in 2002. Tonga is to send 45 soldiers this month to relieve the Fijians.

Saturday also marks the day in 1942 when the first Marines landed on the beach here. Eleven of them are expected back, by cruise ship. The Museum has asked residents to return the bayonets.

%actors
tagini = Allan Tagini-Maelaua | SLB | person | the Minister for Fisheries
ppf = Participating Police Force | - | organization
kemarava = Nathaniel Kemarava | SLB | person | Prime Minister Sir Nathaniel Kemarava
savo = the Member for Savo | SLB | person
mission = The regional mission | - | igo | the mission
warburton = James Warburton-Hale | AUS | person | Its special coordinator
malaita = the Malaita provincial assembly | SLB | state
followers = 26 followers of the warlord Ezekiel Tova | SLB | armed_group
tova = Ezekiel Tova | SLB | person
fiji = a Fijian platoon | FJI | state | the Fijians
priest = a priest | SLB | person
tonga = Tonga | TON | state
marines = the first Marines | USA | state
museum = The Museum | SLB | organization
residents = residents | SLB | population
solomons = the State | SLB | state
%events
RETREAT/resign happened core | tagini > kemarava | 2004-08-03 | HONIARA SLB | "Tagini-Maelaua [stepped down] hours" | contexts: executive, corruption
COERCE/seize happened core | ppf > tagini | 2004-08-03 | HONIARA SLB | "Force [searched] his" | contexts: corruption
ACCUSE/allege denied | ppf > tagini | - | - SLB | "has [not been charged]" | contexts: corruption, legal
SUPPORT happened | kemarava > tagini | - | - SLB | "Kemarava [thanked] him" | contexts: executive
SUPPORT happened core | kemarava > savo | - | - SLB | "and [named] the" | contexts: executive
COERCE/seize happened | mission > - | 2003-08-01..2004-08-04 | - SLB | "far [collected] 3,700" | contexts: peacekeeping
REJECT happened core | warburton > malaita | - | - SLB | "He [rejected] a" | contexts: peacekeeping, religion_ethnicity
ACCUSE/disapprove happened core | malaita > mission | - | - SLB | "a [complaint] by" | contexts: peacekeeping, religion_ethnicity
RETREAT/disarm happened core | followers > fiji | 2004-07-31 | Weather Coast SLB | "Tova [handed axes] and" | contexts: peacekeeping
AID happened | fiji > followers | 2004-07-31 | Weather Coast SLB | "and were [fed]. Tova" | contexts: peacekeeping
ACCUSE/allege ongoing | solomons > tova | - | - SLB | "is [on trial] for" | contexts: legal
ASSAULT/targeted happened | tova > priest | 2002-01-01..2002-12-31 | - SLB | "the [killing] of" | contexts: crime
AID planned | tonga > solomons | 2004-08-01..2004-08-31 | - SLB | "is to [send] 45" | contexts: peacekeeping, military
MOBILIZE/troops happened | marines > - | 1942-08-07 | HONIARA SLB | "Marines [landed] on" | contexts: military
REQUEST happened | museum > residents | - | - SLB | "Museum has [asked] residents"
%statements
S1 | tagini | indirect named | "resigned, he [told] them" | "He had resigned, he told them, and the car belonged to the State"
S2 | tagini | direct named | "Tagini-Maelaua [told] the" | "I took a canoe, an outboard and one goat,"
S3 | warburton | indirect named | "Australia, [said] that" | "the mission played no favourites"
S4 | warburton | indirect named | "he [pointed out], are" | "two, he pointed out, are from Choiseul"
S5 | malaita | indirect institution | "a [complaint] by" | "all the nine are Malaitans"
S6 | museum | indirect institution | "has [asked] residents" | "residents to return the bayonets"
%figures
"[Two boys]" | exact 2 person | boys
"[3,700 of them]" | exact 3700 item | guns
"[nine politicians]" | exact 9 person | politicians arrested
"[26 followers]" | exact 26 person | followers who disarmed
"[45 soldiers]" | exact 45 person | soldiers
"[Eleven of them]" | exact 11 person | veterans expected
%places
HONIARA SLB; Henderson SLB; Savo SLB; Malaita SLB; Australia AUS; Choiseul SLB; Weather Coast SLB; Tonga TON
%dates
"Henderson on [Tuesday]" = 2004-08-03; "on [Saturday], and" = 2004-07-31; "[a year ago]" = 2003-08-01..2003-08-31; "in [2002]" = 2002-01-01..2002-12-31; "[this month]" = 2004-08-01..2004-08-31; "[Saturday also]" = 2004-08-07
