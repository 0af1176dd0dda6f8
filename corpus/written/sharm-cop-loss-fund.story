name: sharm-cop-loss-fund
published: 2022-11-20
style: agency
region: Africa
negatives: none

SHARM EL-SHEIKH, Nov 20, 2022 (Levant Press) – Exhausted delegates of nearly 200 countries agreed at dawn on Sunday to set up a fund for poor nations wrecked by the weather of the rich, and then could not agree to stop making more of it.

The United States gave up thirty years of resistance on Saturday evening after the European Union had broken ranks. Pakistan, which lost 1,700 people to floods this summer and led the poorer states, hailed a down payment on justice. "We have not come with a bowl. We have come with a bill," its climate minister, Saadia Qazi, said.

Saudi Arabia and Russia blocked a call, launched by India and backed by eighty governments, to phase down all fossil fuels. Egypt's president of the conference, Tarek Shoukry-Hassan, was accused by Europeans of having shown them the text at three in the morning, and threatened by their chief, Frans Terwindt, with a walk-out. He protested his neutrality.

Outside, a British-Egyptian software engineer ended a hunger strike of 220 days in Wadi Natrun prison. His sister, heckled at a press briefing by a deputy whom UN guards led away, thanked Germany's chancellor and President Thomas Ridley of the United States, who had both raised the case with Cairo. Egypt says that he was well fed.

%actors
delegates = nearly 200 countries | - | state | Exhausted delegates of nearly 200 countries
poor = poor nations | - | state | the poorer states
usa = United States | USA | state
eu = European Union | - | igo | Europeans
pakistan = Pakistan | PAK | state
qazi = Saadia Qazi | PAK | person
saudi = Saudi Arabia | SAU | state
russia = Russia | RUS | state
india = India | IND | state
eighty = eighty governments | - | state
shoukry = Tarek Shoukry-Hassan | EGY | person | Egypt's president of the conference
terwindt = Frans Terwindt | - | person | their chief
engineer = a British-Egyptian software engineer | EGY | person
sister = His sister | EGY | person
deputy = a deputy | EGY | person
guards = UN guards | - | igo
chancellor = Germany's chancellor | DEU | person
ridley = Thomas Ridley | USA | person
egypt = Egypt | EGY | state | Cairo
rich = the rich countries | - | state | implied
%events
CONSULT/multilateral happened core | delegates > - | 2022-11-20 | SHARM EL-SHEIKH EGY | "Exhausted delegates of nearly 200 countries agreed [at dawn] on" | contexts: environment
AGREE happened core | delegates > poor | 2022-11-20 | SHARM EL-SHEIKH EGY | "countries [agreed] at" | contexts: environment, reparations, inequality
AGREE denied | delegates > - | 2022-11-20 | SHARM EL-SHEIKH EGY | "then [could not agree] to" | contexts: environment
CONCEDE happened core | usa > poor | 2022-11-19 | SHARM EL-SHEIKH EGY | "States [gave up] thirty" | contexts: environment, reparations
CONCEDE happened | eu > poor | - | - | "had [broken ranks]" | contexts: environment
SUPPORT happened core | pakistan > delegates | - | - | "states, [hailed] a" | contexts: environment, reparations
REQUEST happened | qazi > rich | - | SHARM EL-SHEIKH EGY | "We have come [with a bill],"" | contexts: reparations, inequality
REJECT/change happened core | saudi, russia > india, eighty | - | SHARM EL-SHEIKH EGY | "Russia [blocked] a" | contexts: environment, natural_resource
REQUEST/change happened | india > delegates | - | SHARM EL-SHEIKH EGY | "a call, [launched] by" | contexts: environment
SUPPORT happened | eighty > india | - | - | "and [backed] by" | contexts: environment
ACCUSE/allege happened core | eu > shoukry | - | SHARM EL-SHEIKH EGY | "was [accused] by" | contexts: environment
THREATEN happened core | terwindt > shoukry | - | SHARM EL-SHEIKH EGY | "and [threatened] by" | contexts: environment
REJECT happened | shoukry > eu | - | SHARM EL-SHEIKH EGY | "He [protested] his" | contexts: environment
PROTEST/hunger happened core | engineer > egypt | - | Wadi Natrun EGY | "a [hunger strike] of" | contexts: rights_freedoms
CONCEDE happened | engineer > egypt | - | Wadi Natrun EGY | "engineer [ended] a" | contexts: rights_freedoms
ACCUSE/disapprove happened | deputy > sister | - | SHARM EL-SHEIKH EGY | "sister, [heckled] at" | contexts: rights_freedoms
COERCE happened | guards > deputy | - | SHARM EL-SHEIKH EGY | "guards [led away], thanked" | contexts: rights_freedoms
SUPPORT happened core | sister > chancellor, ridley | - | - | "away, [thanked] Germany" | contexts: rights_freedoms
ACCUSE/disapprove happened core | chancellor, ridley > egypt | - | - | "both [raised the case] with" | contexts: human_rights
REJECT happened | egypt > sister | - | - | "Egypt [says] that" | contexts: human_rights
%statements
S1 | qazi | direct named | "Qazi, [said]" | "We have not come with a bowl. We have come with a bill,"
S2 | pakistan | indirect institution | "[hailed] a down" | "a down payment on justice"
S3 | eu | indirect anonymous | "[accused] by Europeans" | "having shown them the text at three in the morning"
S4 | egypt | indirect institution | "Egypt [says]" | "he was well fed"
%figures
"[nearly 200 countries]" | almost 200 country | countries
"[thirty years]" | exact 30 year | resistance
"[1,700 people]" | exact 1700 person | dead of the floods
"[eighty governments]" | exact 80 country | governments
"[220 days]" | exact 220 day | hunger strike
%places
SHARM EL-SHEIKH EGY; United States USA; Pakistan PAK; Saudi Arabia SAU; Russia RUS; India IND; Egypt EGY; Wadi Natrun EGY; Germany DEU; Cairo EGY
%dates
"[Nov 20, 2022]" = 2022-11-20; "on [Sunday]" = 2022-11-20; "on [Saturday evening]" = 2022-11-19; "[this summer]" = 2022-06-01..2022-08-31
