name: islamabad-envoy-drone-video
published: 2011-11-27
style: agency
region: Asia
negatives: none

ISLAMABAD, Nov 27, 2011 (HNS) – Pakistan told the United States on Sunday to vacate within fifteen days an air base used for drones, and shut both supply routes to NATO's forces in Afghanistan, after helicopters of the alliance killed 24 soldiers at a mountain post on the border.

The dead, wrapped in green, were flown to Peshawar for a funeral at which the army chief wept. "This was not a mistake of the map," General Sikandar Babar said. "We gave them the map."

NATO's commander in Kabul offered condolences and ordered an investigation; a Western official, who declined to be quoted by name, said that Afghan commandos had come under fire from the direction of the post and called in the aircraft. Pakistan denies that a shot was fired from it.

The prime minister, Makhdum Rahat Gardezi, telephoned the US secretary of state to convey what his office described as "a deep sense of rage". Parliament's security committee decided that Pakistan would stay away from a conference on Afghanistan in Bonn on December 5. Germany regretted that, and Afghanistan's president, in a call to Gardezi, asked him to think again.

In Karachi thousands surrounded the American consulate; lawyers boycotted the courts in Lahore, and at Torkham some 200 stranded fuel trucks became, for an hour, the target of boys with slings. The Taliban on both sides of the border rejoiced. A trader in the tribal area was kidnapped and his throat cut as a "spy for the helicopters".

%actors
pakistan = Pakistan | PAK | state
usa = United States | USA | state
nato = NATO | - | igo | the alliance; helicopters of the alliance
soldiers = 24 soldiers | PAK | state | The dead
babar = Sikandar Babar | PAK | person | the army chief; General Sikandar Babar
commander = NATO's commander in Kabul | - | person
western = a Western official | - | person
commandos = Afghan commandos | AFG | state
gardezi = Makhdum Rahat Gardezi | PAK | person | The prime minister
secstate = the US secretary of state | USA | person
committee = Parliament's security committee | PAK | state
germany = Germany | DEU | state
afpres = Afghanistan's president | AFG | person
karachi = thousands | PAK | population
consulate = the American consulate | USA | state
lawyers = lawyers | PAK | organization
boys = boys with slings | PAK | population
trucks = some 200 stranded fuel trucks | - | organization
trader = A trader in the tribal area | PAK | person
%events
REQUEST/yield happened core | pakistan > usa | 2011-11-27 | - | "Pakistan [told the United States]" | contexts: military
RETREAT/withdraw hypothetical | usa > pakistan | - | - PAK | "to [vacate] within" | contexts: military
SANCTION/discontinue happened core | pakistan > nato | - | - PAK | "and [shut both supply] routes" | contexts: military
ASSAULT/aerial happened core | nato > soldiers | - | - PAK | "alliance [killed 24] soldiers" | contexts: military
ACCUSE/allege happened core | babar > nato | - | Peshawar PAK | "was [not a mistake] of" | contexts: military
SUPPORT happened core | commander > pakistan | - | - | "[offered condolences] and" | contexts: military
ACCUSE/investigate happened core | commander > nato | - | - | "and [ordered an investigation]" | contexts: military
ASSAULT/firearms happened | pakistan > commandos | - | - | "had [come under fire] from" | contexts: military | by S2
ASSAULT/firearms denied | pakistan > commandos | - | - | "denies that a [shot was fired]" | contexts: military
REJECT happened | pakistan > western | - | - | "Pakistan [denies] that" | contexts: military
CONSULT/phone happened core | gardezi, secstate > - | - | - | "Gardezi, [telephoned] the" | contexts: diplomatic
ACCUSE/disapprove happened | gardezi > usa | - | - | "to [convey what his office]" | contexts: diplomatic
REJECT/meet happened core | pakistan > - | - | - | "Pakistan would [stay away] from" | contexts: diplomatic
CONSULT/multilateral planned | germany > - | 2011-12-05 | Bonn DEU | "a [conference on Afghanistan] in" | contexts: diplomatic
ACCUSE/disapprove happened | germany > pakistan | - | - | "Germany [regretted] that" | contexts: diplomatic
CONSULT/phone happened | afpres, gardezi > - | - | - | "in a [call to Gardezi]" | contexts: diplomatic
REQUEST/meet happened core | afpres > gardezi | - | - | "Gardezi, [asked him] to" | contexts: diplomatic
PROTEST/demo happened core | karachi > consulate | - | Karachi PAK | "thousands [surrounded the American] consulate" | contexts: diplomatic
PROTEST/boycott happened | lawyers > nato | - | Lahore PAK | "lawyers [boycotted the courts]" | contexts: legal
ASSAULT/primitive happened | boys > trucks | - | Torkham PAK | "the [target of boys] with" | contexts: crime
ASSAULT/abduct happened | - > trader | - | - PAK | "was [kidnapped] and" | contexts: terrorism
ASSAULT/targeted happened core | - > trader | - | - PAK | "his [throat cut] as" | contexts: terrorism
%statements
S1 | babar | direct named | "Babar [said]" | "This was not a mistake of the map,"
S2 | western | indirect anonymous | "by name, [said] that" | "Afghan commandos had come … called in the aircraft"
S3 | pakistan | indirect institution | "Pakistan [denies] that a" | "a shot was fired from it"
S4 | gardezi | mixed institution | "his office [described] as" | ""a deep sense of rage""
S6 | afpres | indirect anonymous | "[asked] him to think" | "to think again"
S7 | committee | indirect institution | "committee [decided] that" | "Pakistan would stay away from a conference on Afghanistan in Bonn on December 5"
%figures
"[24 soldiers]" | exact 24 person | soldiers killed
"within [fifteen days]" | exact 15 day | deadline
"[thousands] surrounded" | over 1000 person | demonstrators
"[some 200 stranded fuel trucks]" | about 200 item | trucks
%places
ISLAMABAD PAK; Pakistan PAK; United States USA; Afghanistan AFG; Peshawar PAK; Kabul AFG; Bonn DEU; Germany DEU; Karachi PAK; Lahore PAK; Torkham PAK
%dates
"[Nov 27, 2011]" = 2011-11-27; "on [Sunday]" = 2011-11-27; "on [December 5]" = 2011-12-05
