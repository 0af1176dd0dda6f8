name: mbabane-fuel-fires
published: 2021-07-01
style: agency
region: Africa
negatives: none

MBABANE, July 1, 2021 (Sahel Wire) – Soldiers of Africa's last absolute monarch shot at looters and students in Manzini on Wednesday night, a hospital there received 19 bodies, and nobody could say where the king was.

King Somhlolo II has not fled, insisted acting Prime Minister Themba Dlamini-Nxumalo, who himself decreed a curfew from six in the evening to five in the morning and shut the internet down. He banned petitions. It was the ban that did it: since May young people had been carrying to their members of parliament lists of grievances, at the head of which stood the right to elect a prime minister.

Trucks and a brewery owned by the crown burned in Matsapha. South Africa, next door, called for restraint; its trade unions blockaded the Oshoek border post for six hours in support. "We are tired of being somebody's garden," said Wandile Simelane of the Students' Congress, speaking over a South African SIM card. He said that police had dragged him from bed and held his head in a bucket.

Two legislators who backed the petitioners are wanted for terrorism. The regional bloc SADC is sending the foreign ministers of Botswana and Zimbabwe on Sunday. Taiwan, of which the kingdom is the only friend in Africa, regretted the deaths and gave nothing away about its helicopters.

%actors
soldiers = Soldiers of Africa's last absolute monarch | SWZ | state
looters = looters and students | SWZ | population
king = King Somhlolo II | SWZ | person
themba = Themba Dlamini-Nxumalo | SWZ | person | acting Prime Minister Themba Dlamini-Nxumalo
young = young people | SWZ | population | the petitioners
mps = members of parliament | SWZ | state
rioters = rioters in Matsapha | SWZ | population | implied
rsa = South Africa | ZAF | state
unions = its trade unions | ZAF | organization
simelane = Wandile Simelane | SWZ | person
police = police | SWZ | state
legislators = Two legislators who backed the petitioners | SWZ | population
sadc = SADC | - | igo | The regional bloc SADC
botswana = Botswana | BWA | state
zimbabwe = Zimbabwe | ZWE | state
taiwan = Taiwan | TWN | state
swazi = Eswatini | SWZ | state | the kingdom
%events
ASSAULT/firearms happened core | soldiers > looters | 2021-06-30 | Manzini SWZ | "monarch [shot] at" | contexts: repression
REJECT happened | themba > - | - | - | "not fled, [insisted] acting" | contexts: executive
RETREAT denied | king > - | - | - | "has not [fled], insisted" | contexts: executive
COERCE/curfew happened core | themba > swazi | - | - SWZ | "himself [decreed a curfew]" | contexts: pro_autocracy
COERCE/censor happened core | themba > swazi | - | - SWZ | "and [shut the internet] down" | contexts: rights_freedoms
COERCE/restrict happened core | themba > young | - | - SWZ | "He [banned] petitions" | contexts: rights_freedoms
REQUEST/change happened core | young > mps | 2021-05-01..2021-07-01 | - SWZ | "had been [carrying] to" | contexts: pro_democracy
PROTEST/riot happened core | rioters > king | - | Matsapha SWZ | "crown [burned] in" | contexts: pro_democracy
REQUEST happened | rsa > swazi | - | - | "door, [called for restraint]" | contexts: diplomatic
PROTEST/obstruct happened core | unions > swazi | - | Oshoek ZAF | "unions [blockaded] the" | contexts: pro_democracy
ACCUSE/disapprove happened | simelane > king | - | - | "We are [tired] of" | contexts: pro_democracy
ASSAULT/torture happened | police > simelane | - | - SWZ | "and [held his head in]" | contexts: human_rights | by S4
COERCE/arrest happened | police > simelane | - | - SWZ | "had [dragged] him" | contexts: repression | by S4
SUPPORT happened | legislators > young | - | - SWZ | "who [backed] the" | contexts: pro_democracy
THREATEN/arrest happened core | swazi > legislators | - | - SWZ | "are [wanted] for" | contexts: legal, terrorism
CONSULT/visit planned core | sadc, botswana, zimbabwe > swazi | 2021-07-04 | - SWZ | "is [sending] the foreign" | contexts: diplomatic
ACCUSE/disapprove happened | taiwan > - | - | - | "Africa, [regretted] the" | contexts: diplomatic
%statements
S1 | themba | indirect named | "[insisted] acting" | "King Somhlolo II has not fled"
S3 | simelane | direct named | "[said] Wandile" | "We are tired of being somebody's garden,"
S4 | simelane | indirect named | "He [said] that" | "police had dragged him from bed and held his head in a bucket"
S5 | taiwan | indirect institution | "[regretted] the" | "the deaths"
%figures
"[19 bodies]" | exact 19 item | bodies
"[six hours]" | exact 6 hour | blockade
"[Two legislators]" | exact 2 person | legislators wanted
%places
MBABANE SWZ; Manzini SWZ; Matsapha SWZ; South Africa ZAF; Oshoek ZAF; Botswana BWA; Zimbabwe ZWE; Taiwan TWN; Africa -
%dates
"[July 1, 2021]" = 2021-07-01; "on [Wednesday night]" = 2021-06-30; "since [May]" = 2021-05-01..2021-05-31; "on [Sunday]" = 2021-07-04
