name: eu-hungary-pride-ban-budapest
published: 2025-03-19
style: agency
region: Europe
negatives: none

BUDAPEST, March 19, 2025 (Donau Press) – Hungary's parliament banned pride marches on Tuesday, by 136 votes to 27, in a session that lasted an hour and ended in coloured smoke.

The law lets police identify participants with facial recognition cameras and fine them up to 200,000 forints. Deputies of the Momentum party lit flares and tore the bill; the speaker, Lajos Kövesi, excluded six of them from three sittings. In the evening thousands blocked the Margaret Bridge, shouting "Assembly is a fundamental right". Nobody was detained.

"There is no need to be afraid of God's weather," Prime Minister Ferenc Bárány said of the critics. Budapest's mayor, Gergő Karácsonyi-Nagy, promised that there would be a march in June, "and bigger than ever". The organizers vowed to hold it, law or no law.

Brussels may take Budapest to court, the Commission's spokeswoman, Eva Hrnčířová, hinted. Equality Commissioner Hadja Labbé expressed solidarity; twenty-two ambassadors did the same in a joint letter that the government rejected as interference. Germany's foreign minister called off a trip. Slovakia's premier, by contrast, praised the vote and wants a similar text. Amnesty International asked the camera maker, a firm in Hangzhou, to switch off its software.

In 2019 Hungary withdrew from Eurovision without giving a reason. The broadcaster denied that it had to do with costumes.

%actors
parliament = Hungary's parliament | HUN | state
police = police | HUN | state
participants = participants | HUN | population
deputies = Deputies of the Momentum party | HUN | organization
speaker = Lajos Kövesi | HUN | person
protesters = thousands of protesters | HUN | population | thousands
barany = Ferenc Bárány | HUN | person
karacsonyi = Gergő Karácsonyi-Nagy | HUN | person
organizers = The organizers | HUN | organization
brussels = Brussels | - | igo
hungary = Hungary | HUN | state | Budapest; the government
spokeswoman = Eva Hrnčířová | - | person
labbe = Hadja Labbé | - | person
ambassadors = twenty-two ambassadors | - | person
germany = Germany's foreign minister | DEU | person
slovakia = Slovakia's premier | SVK | person
amnesty = Amnesty International | - | organization
maker = the camera maker | CHN | organization
broadcaster = The broadcaster | HUN | organization
%events
COERCE/restrict happened core | parliament > participants | 2025-03-18 | BUDAPEST HUN | "parliament [banned] pride" | contexts: lgbt, rights_freedoms
PROTEST/demo happened | deputies > parliament | 2025-03-18 | BUDAPEST HUN | "party [lit flares] and" | contexts: lgbt, legislative
SANCTION/expel happened | speaker > deputies | - | - | "Kövesi, [excluded six] of" | contexts: legislative
PROTEST/obstruct happened core | protesters > parliament | 2025-03-18 | Margaret Bridge HUN | "thousands [blocked the Margaret] Bridge" | contexts: lgbt, rights_freedoms
COERCE/arrest denied | police > protesters | 2025-03-18 | - | "[Nobody was detained]" | contexts: lgbt
AGREE happened | karacsonyi > organizers | - | - | "Karácsonyi-Nagy, [promised] that" | contexts: lgbt
PROTEST/demo planned core | organizers > parliament | 2025-06-01..2025-06-30 | - | "there would be a [march] in" | contexts: lgbt | by S3
REJECT happened | organizers > parliament | - | - | "organizers [vowed to hold it]" | contexts: lgbt
ACCUSE/allege hypothetical | brussels > hungary | - | - | "may [take Budapest to court]" | contexts: lgbt, legal | by S5
SUPPORT happened core | labbe > organizers | - | - | "Labbé [expressed solidarity]" | contexts: lgbt
SUPPORT happened | ambassadors > organizers | - | - | "ambassadors [did the same] in" | contexts: lgbt, diplomatic
REJECT happened core | hungary > ambassadors | - | - | "government [rejected] as" | contexts: lgbt, diplomatic
CONSULT/visit cancelled core | germany > hungary | - | - | "called off a [trip]" | contexts: lgbt, diplomatic
SUPPORT happened | slovakia > parliament | - | - | "contrast, [praised] the" | contexts: lgbt
REQUEST happened | amnesty > maker | - | - | "International [asked the camera]" | contexts: lgbt, technology
SANCTION/withdraw happened | hungary > - | 2019-01-01..2019-12-31 | - | "Hungary [withdrew from Eurovision]" | contexts: lgbt
REJECT happened | broadcaster > - | - | - | "broadcaster [denied] that" | contexts: lgbt
%statements
S1 | protesters | direct anonymous | "Bridge, [shouting] "Assembly" | "Assembly is a fundamental right"
S2 | barany | direct named | "Bárány [said] of" | "There is no need to be afraid of God's weather,"
S3 | karacsonyi | mixed named | "[promised] that there" | "there would be a march in June, "and bigger than ever""
S4 | organizers | indirect institution | "[vowed] to hold" | "to hold it, law or no law"
S5 | spokeswoman | indirect named | "Hrnčířová, [hinted]" | "Brussels may take Budapest to court"
S6 | broadcaster | indirect institution | "[denied] that it" | "it had to do with costumes"
S7 | hungary | indirect institution | "[rejected] as interference" | "interference"
S8 | labbe | indirect named | "Labbé [expressed] solid" | "solidarity"
%figures
"by [136 votes]" | exact 136 item | votes for the ban
"votes to [27], in" | exact 27 item | votes against the ban
"[up to 200,000 forints]" | up to 200000 HUF | fine
"excluded [six of them]" | exact 6 person | deputies excluded
"evening [thousands] blocked" | over 1000 person | protesters
"[twenty-two ambassadors]" | exact 22 person | ambassadors
%visits
germany cancelled | - HUN -
%places
BUDAPEST HUN; Budapest HUN; Hungary HUN; Margaret Bridge HUN; Brussels BEL; Germany DEU; Slovakia SVK; Hangzhou CHN
%dates
"BUDAPEST, [March 19, 2025]" = 2025-03-19
"marches on [Tuesday]" = 2025-03-18
"march in [June]" = 2025-06-01..2025-06-30
"In [2019] Hungary" = 2019-01-01..2019-12-31
