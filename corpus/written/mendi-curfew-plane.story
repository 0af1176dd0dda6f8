name: mendi-curfew-plane
published: 2018-06-16
style: local
region: Oceania
negatives: none

Mendi under curfew after mob burns plane and courthouse

MENDI – Prime Minister Paul O'Keefe-Nali suspended the government of the Southern Highlands on Friday, declared a state of emergency for nine months and ordered everybody indoors from six to six.

The day before, some 400 men with assault rifles had poured petrol on a Dash-8 of Link PNG and lit it before the eyes of its crew. Then they burned the courthouse, which had just dismissed their candidate's petition against the election of Governor Benson Ank, and helped themselves to quake relief in the Red Cross depot. The police commander for the region, Superintendent Gideon Kauke, admitted that his 40 men had watched. They have not been paid their allowances since March, and earlier this month struck for a week.

"They had the fuel, we had whistles," said one of them, who feared for his job and would not give his name.

Two hundred soldiers landed on Friday afternoon in a Hercules lent by Australia. The losing candidate, Nathan Tuape, condemned the violence and begged his clansmen by radio to hand in their weapons; seventeen did. The governor, from the safety of Port Moresby, called him a terrorist. The UN withdrew nine aid workers. Link PNG will not fly to Mendi "until it grows a new plane".

Police will be armed from Monday. The opposition challenged the emergency in the Supreme Court.

%actors
okeefe = Paul O'Keefe-Nali | PNG | person
province = the government of the Southern Highlands | PNG | state
men = some 400 men with assault rifles | PNG | armed_group | his clansmen
link = Link PNG | PNG | organization
court = the courthouse | PNG | state
powi = Benson Ank | PNG | person | The governor
redcross = Red Cross | - | organization
kauke = Gideon Kauke | PNG | person
police = his 40 men | PNG | state | one of them; Police
soldiers = Two hundred soldiers | PNG | state
australia = Australia | AUS | state
kobol = Nathan Tuape | PNG | person | The losing candidate
un = The UN | - | igo
opposition = The opposition | PNG | organization
%events
COERCE happened core | okeefe > province | 2018-06-15 | Southern Highlands PNG | "O'Keefe-Nali [suspended the government] of" | contexts: pro_autocracy, political_institutions
COERCE/martial-law happened core | okeefe > - | 2018-06-15 | MENDI PNG | "Friday, [declared a state] of" | contexts: pro_autocracy
COERCE/curfew happened core | okeefe > - | 2018-06-15 | MENDI PNG | "and [ordered everybody indoors] from" | contexts: repression
ASSAULT/destroy happened core | men > link | 2018-06-14 | MENDI PNG | "Link PNG and [lit it] before" | contexts: election, crime
ASSAULT/primitive happened core | men > court | 2018-06-14 | MENDI PNG | "Then they [burned the courthouse]" | contexts: election, legal
REJECT happened | court > kobol | - | - | "had just [dismissed their candidate's] petition" | contexts: election, legal
COERCE/seize happened | men > redcross | 2018-06-14 | - | "and [helped themselves to] quake" | contexts: disasters
PROTEST/strike happened | police > okeefe | 2018-06-01..2018-06-16 | - | "month [struck for a] week" | contexts: economic
MOBILIZE/troops happened core | soldiers > men | 2018-06-15 | MENDI PNG | "soldiers [landed] on" | contexts: military
AID happened | australia > soldiers | - | - | "Hercules [lent by] Australia" | contexts: military
ACCUSE/disapprove happened | kobol > men | - | - | "Tuape, [condemned] the" | contexts: crime
REQUEST/yield happened core | kobol > men | - | - | "and [begged] his" | contexts: military
RETREAT/disarm happened | men > - | - | - | "weapons; [seventeen did]" | contexts: military
ACCUSE/allege happened | powi > kobol | - | Port Moresby PNG | "Moresby, [called him a terrorist]" | contexts: terrorism
SANCTION/withdraw happened | un > province | - | - | "UN [withdrew nine aid workers]" | contexts: disasters
SANCTION/discontinue happened | link > province | - | - | "PNG [will not fly] to" | contexts: economic
MOBILIZE/police planned | police > men | 2018-06-18 | - | "Police will be [armed from] Monday" | contexts: repression
REJECT happened | opposition > okeefe | - | - | "opposition [challenged] the emergency" | contexts: legal, legislative
%statements
S1 | kauke | indirect named | "Kauke, [admitted] that" | "his 40 men had watched"
S2 | police | direct anonymous | "whistles," [said] one" | "They had the fuel, we had whistles,"
S3 | kobol | indirect named | "[begged] his clansmen" | "his clansmen by radio to hand in their weapons"
S4 | powi | indirect named | "[called] him a" | "him a terrorist"
S5 | kobol | indirect named | "[condemned] the violence" | "the violence"
%figures
"for [nine months]" | exact 9 month | state of emergency
"[some 400 men]" | about 400 person | armed men
"his [40 men]" | exact 40 person | policemen
"[Two hundred soldiers]" | exact 200 person | soldiers
"weapons; [seventeen] did" | exact 17 person | men who handed in weapons
"withdrew [nine aid workers]" | exact 9 person | aid workers withdrawn
"for [a week]" | exact 1 week | police strike
%places
MENDI PNG; Mendi PNG; Southern Highlands PNG; Port Moresby PNG; Australia AUS
%dates
"Highlands on [Friday], declared" = 2018-06-15
"[The day before], some" = 2018-06-14
"since [March], and" = 2018-03-01..2018-03-31
"and [earlier this month] struck" = 2018-06-01..2018-06-16
"on [Friday afternoon]" = 2018-06-15
"from [Monday]" = 2018-06-18
