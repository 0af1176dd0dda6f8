name: un-noon-briefing-highlights
published: 2018-11-28
style: ministry
region: Global
negatives: none

Highlights of the noon briefing by Florian Achterberg, Associate Spokesperson for the Secretary-General
Wednesday, 28 November 2018

TRAVEL: The Secretary-General left New York this morning for Buenos Aires, where he will attend the Group of 20 summit on 30 November and 1 December. He will then go on to Katowice for the climate conference and be back in New York on 5 December.

YEMEN: The Special Envoy met today in Riyadh with the Foreign Minister of Saudi Arabia. He thanked the Minister for allowing fifty wounded persons to be flown to Muscat. The World Food Programme has delivered 12,000 tons of wheat to Hudaydah this week.

CENTRAL AFRICAN REPUBLIC: The Mission reports that humanitarian workers have returned to Batangafo. The Deputy Special Representative, who visited the town on Monday, called on all groups to let people leave the hospital compound freely.

GUATEMALA: Asked about the visas of eleven investigators, the Spokesperson said that the Organization had received no official notification. He reiterated the Secretary-General's confidence in the Commission.

HONOUR ROLL: Our thanks go to Kyrgyzstan, which has paid its dues in full. The total now stands at 149.

GUESTS: Tomorrow at noon there will be a briefing by the Permanent Representative of Côte d'Ivoire. The press conference on ocean plastics, scheduled for today, was cancelled.
%actors
ach = Florian Achterberg | - | person | the Spokesperson
sg = The Secretary-General | - | person | the Secretary-General
envoy = The Special Envoy | - | person
saufm = the Foreign Minister of Saudi Arabia | SAU | person | the Minister
sau = Saudi Arabia | SAU | state
wounded = fifty wounded persons | YEM | population
wfp = World Food Programme | - | igo
yem = Yemen | YEM | state | Hudaydah
mission = The Mission | - | igo
dsr = The Deputy Special Representative | - | person
car = Central African Republic | CAF | state | CENTRAL AFRICAN REPUBLIC
groups = all groups | CAF | armed_group
workers = humanitarian workers | - | organization
comm = the Commission | - | igo
un = the Organization | - | igo
kgz = Kyrgyzstan | KGZ | state
arg = Argentina | ARG | state | Buenos Aires
pol = Poland | POL | state | Katowice
gtm = Guatemala | GTM | state | GUATEMALA
%events
CONSULT/visit planned core | sg > arg | 2018-11-28..2018-12-01 | Buenos Aires ARG | "[left New York] this" | contexts: diplomatic
CONSULT/multilateral planned core | sg > - | 2018-11-30..2018-12-01 | Buenos Aires ARG | "will [attend the Group of]" | contexts: economic
CONSULT/multilateral planned core | sg > pol | 2018-12-02..2018-12-05 | Katowice POL | "[go on to Katowice]" | contexts: environment
CONSULT happened core | envoy, saufm > - | 2018-11-28 | Riyadh SAU | "Envoy [met] today" | contexts: diplomatic
SUPPORT happened core | envoy > saufm | 2018-11-28 | Riyadh SAU | "He [thanked] the" | contexts: health
CONCEDE happened | sau > wounded | - | - | "for [allowing] fifty" | contexts: health
AID happened core | wfp > yem | 2018-11-26..2018-11-28 | Hudaydah YEM | "Programme has [delivered] 12,000" | contexts: human_security
AID happened | workers > car | - | Batangafo CAF | "workers have [returned to] Batangafo" | contexts: human_security
CONSULT/visit happened core | dsr > car | 2018-11-26 | Batangafo CAF | "who [visited] the" | contexts: peacekeeping
REQUEST/yield happened core | dsr > groups | 2018-11-26 | Batangafo CAF | "[called on] all" | contexts: human_security
CONSULT denied | gtm > un | - | - | "had [received no official notification]" | contexts: diplomatic | by S3
SUPPORT happened | sg > comm | - | - | "He [reiterated] the Secretary" | contexts: corruption
SUPPORT happened | un > kgz | - | - | "Our [thanks] go" | contexts: economic
%statements
S1 | mission | indirect institution | "Mission [reports] that" | "humanitarian workers have returned to Batangafo"
S2 | dsr | indirect anonymous | "[called on] all" | "all groups to let people leave the hospital compound freely"
S3 | ach | indirect named | "Spokesperson [said] that" | "the Organization had received no official notification"
S4 | ach | indirect named | "He [reiterated] the" | "the Secretary-General's confidence in the Commission"
S5 | envoy | indirect anonymous | "He [thanked] the" | "the Minister for allowing fifty wounded persons to be flown to Muscat"
%figures
"[fifty wounded persons]" | exact 50 person | wounded flown out
"[12,000 tons]" | exact 12000 t | wheat
"[eleven investigators]" | exact 11 person | investigators
"[149]" | exact 149 country | members that have paid in full
%visits
sg planned | Buenos Aires ARG 2018-11-28..2018-12-01; Katowice POL 2018-12-02..2018-12-05
envoy happened | Riyadh SAU 2018-11-28
dsr happened | Batangafo CAF 2018-11-26
%places
New York USA; Buenos Aires ARG; Katowice POL; YEMEN YEM; Riyadh SAU; Saudi Arabia SAU; Muscat OMN; Hudaydah YEM; CENTRAL AFRICAN REPUBLIC CAF; Batangafo CAF; GUATEMALA GTM; Kyrgyzstan KGZ; Côte d'Ivoire CIV
%dates
"[Wednesday, 28 November 2018]" = 2018-11-28; "York [this morning]" = 2018-11-28; "on [30 November and 1 December]" = 2018-11-30..2018-12-01; "on [5 December]" = 2018-12-05; "met [today]" = 2018-11-28; "Hudaydah [this week]" = 2018-11-26..2018-12-02; "on [Monday]" = 2018-11-26; "[Tomorrow at noon]" = 2018-11-29; "for [today]" = 2018-11-28
