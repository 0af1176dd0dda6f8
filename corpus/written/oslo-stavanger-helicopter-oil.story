name: oslo-stavanger-helicopter-oil
published: 2012-07-09
style: agency
region: Europe
negatives: business

OSLO, July 9, 2012 (Nordkapp Bureau) – Norway's government ordered an end to a two-week strike by offshore workers on Monday, half an hour before the oil companies were to lock out all 6,515 of them and shut down the whole of the country's production.

Labour Minister Hilde Brustad called both sides to her office at 11 p.m. and imposed compulsory arbitration. "I had no choice," she said. The unions regretted the decision; their members returned to the platforms in the early morning. Leif Sandnes, who leads the largest of the three, accused the employers of having staged the lockout so that she would step in.

The companies had offered a pension at 65. The strikers want it at 62. The price of Brent crude, which had threatened to break through $102, beat a retreat at once.

The Conservatives backed the minister, the Progress Party praised her, and her own allies of the Socialist Left criticized her. The International Labour Organization has rebuked Norway four times since 1994 for such interventions.

Off Hammerfest, activists from Greenpeace boarded a rig on Saturday and chained themselves to a crane for six hours. The coast guard removed them by helicopter, and a police prosecutor fined each of them 20,000 kroner.

%actors
norway = Norway's government | NOR | state | Norway
workers = offshore workers | NOR | organization | The strikers; The unions
companies = the oil companies | NOR | organization | the employers; The companies
brustad = Hilde Brustad | NOR | person
sandnes = Leif Sandnes | NOR | person
conservatives = The Conservatives | NOR | organization
progress = the Progress Party | NOR | organization
left = Socialist Left | NOR | organization
ilo = International Labour Organization | - | igo
activists = activists from Greenpeace | - | organization
coastguard = The coast guard | NOR | state
prosecutor = a police prosecutor | NOR | state
%events
COERCE/restrict happened core | norway > workers | 2012-07-09 | - | "government [ordered an end] to" | contexts: economic, natural_resource
PROTEST/strike happened core | workers > companies | - | - | "a two-week [strike] by" | contexts: economic, natural_resource
COERCE/restrict cancelled core | companies > workers | - | - | "were to [lock out] all" | contexts: economic
CONSULT happened | brustad, workers, companies > - | - | - | "Brustad [called both sides] to" | contexts: economic
COERCE/restrict happened | brustad > workers, companies | - | - | "and [imposed compulsory arbitration]" | contexts: economic
ACCUSE/disapprove happened | workers > brustad | - | - | "unions [regretted] the" | contexts: economic
RETREAT happened | workers > - | - | - | "members [returned to the platforms]" | contexts: economic
ACCUSE/allege happened core | sandnes > companies | - | - | "the three, [accused] the" | contexts: economic
AGREE happened | companies > workers | - | - | "companies had [offered] a" | contexts: economic
REQUEST happened | workers > companies | - | - | "strikers [want] it" | contexts: economic
SUPPORT happened | conservatives, progress > brustad | - | - | "Conservatives [backed] the" | contexts: legislative
ACCUSE/disapprove happened | left > brustad | - | - | "Left [criticized] her" | contexts: legislative
ACCUSE/disapprove happened | ilo > norway | - | - | "has [rebuked] Norway" | contexts: rights_freedoms
PROTEST/obstruct happened core | activists > - | 2012-07-07 | Hammerfest NOR | "Greenpeace [boarded] a rig" | contexts: environment
COERCE/restrict happened | coastguard > activists | 2012-07-07 | Hammerfest NOR | "guard [removed them] by" | contexts: environment
SANCTION/convict happened | prosecutor > activists | - | - | "prosecutor [fined] each" | contexts: environment, legal
%statements
S1 | brustad | direct named | "choice," she [said]" | "I had no choice,"
S2 | sandnes | indirect named | "[accused] the employers" | "the employers of having staged the lockout so that she would step in"
S3 | workers | indirect institution | "[regretted] the decision" | "the decision"
%figures
"a [two-week] strike" | exact 2 week | strike
"all [6,515 of them]" | exact 6515 person | offshore workers
"through [$102]" | exact 102 USD | price of Brent crude
"Norway [four times]" | exact 4 item | rebukes
"for [six hours]" | exact 6 hour | time chained to a crane
"them [20,000 kroner]" | exact 20000 NOK | fine
%places
OSLO NOR; Norway NOR; Hammerfest NOR
%dates
"OSLO, [July 9, 2012]" = 2012-07-09
"workers on [Monday], half" = 2012-07-09
"since [1994]" = 1994-01-01..1994-12-31
"rig on [Saturday]" = 2012-07-07
