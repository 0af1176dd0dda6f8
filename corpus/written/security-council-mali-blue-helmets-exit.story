name: security-council-mali-blue-helmets-exit
published: 2023-06-30
style: agency
region: Global
negatives: none

UNITED NATIONS, June 30, 2023 (World Desk) – The Security Council voted unanimously on Friday to end its ten-year mission in Mali, which had demanded two weeks ago that its 13,000 soldiers and policemen leave "without delay".

They have six months. From Saturday they may no longer protect civilians outside their camps. "Deplorable," American deputy ambassador Jordan DeLacroix called Mali's choice to turn to Russian mercenaries, who massacred 500 villagers at Moura in March 2022, according to a UN report that Bamako rejects. White House spokesman Trevor Quill had accused the mercenaries' founder on Thursday of having engineered the withdrawal. Russia's ambassador replied that Mali had taken a sovereign decision, and assured it of Moscow's full support.

"We regret nothing," Foreign Minister Abdou Diop-Traoré of Mali told the Council by video; he thanked the families of the 174 peacekeepers whom bombs and ambushes have killed. France, which drafted the text, left in August last year. Germany is pulling out 1,100 men. Egypt suspended its contingent last summer after seven of its drivers had been blown up by mines.

The northern rebels, who signed a peace accord in Algiers in 2015, called the departure a death blow and moved columns toward Kidal. Algeria offered to host an emergency meeting of the parties. Secretary-General Ingrid Falk appealed to the government to cooperate with the handover of the camps; in Ber, Malian soldiers fired shots in the air on Wednesday to keep Burkinabè blue helmets from loading their trucks.

%actors
council = The Security Council | - | igo | the Council
mission = its ten-year mission | - | igo | its 13,000 soldiers and policemen
mali = Mali | MLI | state | Bamako
delacroix = Jordan DeLacroix | USA | person
mercenaries = Russian mercenaries | RUS | armed_group
villagers = 500 villagers | MLI | population
un = a UN report | - | igo
quill = Trevor Quill | USA | person
founder = the mercenaries' founder | RUS | person
ambassador = Russia's ambassador | RUS | person
diop = Abdou Diop-Traoré | MLI | person
families = the families of the 174 peacekeepers | - | population
peacekeepers = 174 peacekeepers | - | igo
france = France | FRA | state
germany = Germany | DEU | state
egypt = Egypt | EGY | state
drivers = seven of its drivers | EGY | state
rebels = The northern rebels | MLI | armed_group
algeria = Algeria | DZA | state
falk = Ingrid Falk | - | person
soldiers = Malian soldiers | MLI | state
burkina = Burkinabè blue helmets | BFA | igo
attackers = unknown attackers | MLI | armed_group | implied
%events
RETREAT/withdraw planned core | mission > mali | - | Mali MLI | "to [end its ten-year mission]" | contexts: peacekeeping
AGREE happened core | council > mali | 2023-06-30 | UNITED NATIONS USA | "Council [voted unanimously] on" | contexts: peacekeeping
REQUEST/yield happened core | mali > mission | 2023-06-16 | - | "which had [demanded] two" | contexts: peacekeeping
ACCUSE/disapprove happened core | delacroix > mali | 2023-06-30 | UNITED NATIONS USA | "DeLacroix [called Mali's choice] to" | contexts: peacekeeping, military
ASSAULT/targeted happened core | mercenaries > villagers | 2022-03-01..2022-03-31 | Moura MLI | "who [massacred] 500" | contexts: human_rights | by S2
REJECT happened | mali > un | - | - | "that Bamako [rejects]" | contexts: human_rights
ACCUSE/allege happened core | quill > founder | 2023-06-29 | - | "had [accused] the mercenaries" | contexts: peacekeeping
SUPPORT happened core | ambassador > mali | 2023-06-30 | UNITED NATIONS USA | "and [assured] it of" | contexts: diplomatic
REJECT happened | diop > council | 2023-06-30 | - | "We [regret nothing]," | contexts: peacekeeping | by S5
SUPPORT happened | diop > families | 2023-06-30 | - | "he [thanked] the families" | contexts: peacekeeping
ASSAULT/explosives happened | attackers > peacekeepers | - | - | "[bombs and ambushes] have" | contexts: peacekeeping, terrorism
RETREAT/withdraw happened | france > mali | 2022-08-01..2022-08-31 | - | "text, [left] in August" | contexts: military
RETREAT/withdraw ongoing | germany > mali | - | - | "Germany is [pulling out 1,100] men" | contexts: peacekeeping
SANCTION/withdraw happened | egypt > mission | 2022-06-01..2022-08-31 | - | "Egypt [suspended its contingent] last" | contexts: peacekeeping
ASSAULT/explosives happened | attackers > drivers | - | - | "had been [blown up] by" | contexts: peacekeeping
ACCUSE/disapprove happened | rebels > mali | - | - | "2015, [called the departure a]" | contexts: peacekeeping
MOBILIZE/militia happened core | rebels > mali | - | Kidal MLI | "and [moved columns] toward" | contexts: military
AGREE happened core | algeria > mali, rebels | - | - | "Algeria [offered] to" | contexts: diplomatic
REQUEST happened | falk > mali | - | - | "Falk [appealed] to" | contexts: peacekeeping
ASSAULT/crowd-control happened | soldiers > burkina | 2023-06-28 | Ber MLI | "soldiers [fired shots in the] air" | contexts: peacekeeping, military
%statements
S1 | delacroix | direct named | "DeLacroix [called] Mali's" | "Deplorable,"
S2 | un | indirect institution | "[according to] a" | "who massacred 500 villagers at Moura in March 2022"
S3 | quill | indirect named | "had [accused] the" | "the mercenaries' founder on Thursday of having engineered the withdrawal"
S4 | ambassador | indirect anonymous | "ambassador [replied] that" | "Mali had taken a sovereign decision"
S5 | diop | direct named | "Mali [told] the" | "We regret nothing,"
S6 | rebels | indirect institution | "2015, [called] the" | "the departure a death blow"
S7 | mali | mixed institution | "which had [demanded]" | "its 13,000 soldiers and policemen leave "without delay""
S8 | diop | indirect named | "he [thanked] the" | "the families of the 174 peacekeepers"
%figures
"its [ten-year] mission" | exact 10 year | mission
"its [13,000 soldiers and policemen]" | exact 13000 person | soldiers and policemen
"have [six months]" | exact 6 month | time to leave
"massacred [500 villagers]" | exact 500 person | villagers massacred
"the [174 peacekeepers]" | exact 174 person | peacekeepers killed
"out [1,100 men]" | exact 1100 person | German soldiers
"after [seven of its drivers]" | exact 7 person | drivers blown up
%places
UNITED NATIONS USA; Mali MLI; Moura MLI; Bamako MLI; Moscow RUS; Russia RUS; France FRA; Germany DEU; Egypt EGY; Algiers DZA; Kidal MLI; Algeria DZA; Ber MLI; White House USA
%dates
"NATIONS, [June 30, 2023]" = 2023-06-30
"unanimously on [Friday]" = 2023-06-30
"demanded [two weeks ago]" = 2023-06-16
"From [Saturday] they" = 2023-07-01
"in [March 2022]" = 2022-03-01..2022-03-31
"founder on [Thursday]" = 2023-06-29
"in [August last year]" = 2022-08-01..2022-08-31
"contingent [last summer]" = 2022-06-01..2022-08-31
"Algiers in [2015]" = 2015-01-01..2015-12-31
"air on [Wednesday]" = 2023-06-28
