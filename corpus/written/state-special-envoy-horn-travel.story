name: state-special-envoy-horn-travel
published: 2022-09-05
style: white-house
region: Africa
negatives: none

Special Envoy Culpepper's Travel to Kenya, Ethiopia, and Egypt

Office of the Spokesperson

Special Envoy for the Horn of Africa Walter Culpepper arrived in Nairobi yesterday at the start of a twelve-day trip.

The Special Envoy met with senior officials of the Government of Kenya and with United Nations agencies on the drought that threatens 20 million people in the region. He thanked Kenya for hosting consultations between the parties to the conflict in northern Ethiopia, and announced nearly $67 million in additional humanitarian assistance for Kenya's arid counties.

From September 7 to 11 he will be in Addis Ababa for meetings with the Government of Ethiopia, the African Union, and humanitarian organizations. He will reiterate our call for an immediate halt to military operations, the restoration of basic services in Tigray, and unhindered access for relief. The African Union–led process has our full support.

The Special Envoy will travel to Cairo on September 12 and return to Washington on September 15. In Cairo he will consult with Egyptian officials on the Grand Ethiopian Renaissance Dam and with the League of Arab States.

A visit to Mekelle is not planned at this time. The Department continues to advise U.S. citizens against travel to northern Ethiopia.
%actors
culp = Walter Culpepper | USA | person | The Special Envoy; Special Envoy for the Horn of Africa Walter Culpepper; Special Envoy Culpepper
kenya = Kenya | KEN | state | the Government of Kenya; senior officials of the Government of Kenya
un = United Nations agencies | - | igo
parties = the parties to the conflict in northern Ethiopia | ETH | armed_group
eth = Ethiopia | ETH | state | the Government of Ethiopia
au = African Union | - | igo | the African Union
ngos = humanitarian organizations | - | organization
egypt = Egypt | EGY | state | Egyptian officials; Cairo
arab = the League of Arab States | - | igo
dept = The Department | USA | state
%events
CONSULT/visit happened core | culp > kenya | 2022-09-04 | Nairobi KEN | "Culpepper [arrived in Nairobi] yesterday" | contexts: diplomatic
CONSULT happened core | culp, kenya, un > - | - | Nairobi KEN | "Envoy [met with] senior" | contexts: disasters, human_security
SUPPORT happened core | culp > kenya | - | Nairobi KEN | "He [thanked Kenya] for" | contexts: diplomatic
CONSULT/third-party happened | parties > kenya | - | - KEN | "hosting [consultations] between" | contexts: diplomatic
AGREE happened core | culp > kenya | - | Nairobi KEN | "and [announced] nearly" | contexts: human_security
CONSULT/visit planned core | culp > eth | 2022-09-07..2022-09-11 | Addis Ababa ETH | "he [will be in Addis]" | contexts: diplomatic
CONSULT planned core | culp, eth, au, ngos > - | 2022-09-07..2022-09-11 | Addis Ababa ETH | "for [meetings] with the Government" | contexts: diplomatic
REQUEST/yield planned | culp > parties, eth | 2022-09-07..2022-09-11 | Addis Ababa ETH | "will [reiterate our call] for" | contexts: military, human_security
SUPPORT happened | dept > au | - | - | "has our [full support]" | contexts: diplomatic
CONSULT/visit planned core | culp > egypt | 2022-09-12..2022-09-15 | Cairo EGY | "[will travel to Cairo]" | contexts: diplomatic
CONSULT planned core | culp, egypt, arab > - | 2022-09-12..2022-09-15 | Cairo EGY | "will [consult with] Egyptian" | contexts: natural_resource
CONSULT/visit denied | culp > parties | - | Mekelle ETH | "A [visit] to Mekelle" | contexts: diplomatic
%statements
S1 | culp | indirect named | "He [thanked] Kenya" | "Kenya for hosting consultations between the parties to the conflict in northern Ethiopia"
S2 | culp | indirect named | "and [announced] nearly" | "nearly $67 million in additional humanitarian assistance for Kenya's arid counties"
S3 | dept | indirect institution | "to [advise] U.S" | "U.S. citizens against travel to northern Ethiopia"
%figures
"[twelve-day] trip" | exact 12 day | trip
"[20 million people]" | exact 20000000 person | people threatened by drought
"[nearly $67 million]" | almost 67000000 USD | humanitarian assistance
%visits
culp ongoing | Nairobi KEN 2022-09-04..2022-09-07; Addis Ababa ETH 2022-09-07..2022-09-11; Cairo EGY 2022-09-12..2022-09-15
%places
Kenya KEN; Ethiopia ETH; Egypt EGY; Horn of Africa -; Nairobi KEN; Addis Ababa ETH; Tigray ETH; Cairo EGY; Washington USA; Mekelle ETH
%dates
"Nairobi [yesterday]" = 2022-09-04; "From [September 7 to 11]" = 2022-09-07..2022-09-11; "on [September 12]" = 2022-09-12; "on [September 15]" = 2022-09-15
