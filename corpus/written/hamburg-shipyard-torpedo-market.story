name: hamburg-shipyard-torpedo-market
published: 2013-05-14
style: agency
region: Europe
negatives: business, metaphor

HAMBURG, May 14, 2013 (Rheinische Korrespondenz) – Nordsee Werft, shot down by its banks in March, rose from the dead on Tuesday: a fund from Qatar will inject 90 million euros, having beaten off a last-minute assault by South Korea's Hanbit Heavy.

The workers' council, which had occupied the gate for eleven days, called off the action. Its chairwoman, Gesa Petersen, thanked Mayor Jost Lüders, who phoned the emir's office on Sunday. The city had refused a guarantee of its own, and Brussels had warned Berlin that any aid to the yard would be investigated.

"We went down with all flags flying and came up with a submarine," joked chief executive Harm Claasen. He hopes to keep a contract for two frigates for Algeria. The opposition Greens in the Bundestag demanded that the government withdraw its permission for that sale; Economy Minister Philipp Rösing did not rule it out.

Rivals in Kiel are bleeding. Analysts expect a price war.

%actors
council = The workers' council | DEU | organization
yard = Nordsee Werft | DEU | organization | the yard
petersen = Gesa Petersen | DEU | person
luders = Jost Lüders | DEU | person
emir = the emir's office | QAT | state
city = The city | DEU | state
brussels = Brussels | - | igo
berlin = Berlin | DEU | state | the government
greens = The opposition Greens in the Bundestag | DEU | organization
rosing = Philipp Rösing | DEU | person
claasen = Harm Claasen | DEU | person
algeria = Algeria | DZA | state
%events
PROTEST/obstruct happened | council > yard | - | HAMBURG DEU | "which had [occupied the gate]" | contexts: economic
RETREAT happened core | council > yard | - | HAMBURG DEU | "days, [called off the action]" | contexts: economic
SUPPORT happened core | petersen > luders | - | - | "Petersen, [thanked] Mayor" | contexts: economic
CONSULT/phone happened core | luders, emir > - | 2013-05-12 | - | "who [phoned] the emir" | contexts: economic
REJECT/assist happened | city > yard | - | - | "city had [refused a guarantee]" | contexts: economic
THREATEN happened core | brussels > berlin | - | - | "Brussels had [warned] Berlin" | contexts: economic
ACCUSE/investigate hypothetical | brussels > berlin | - | - | "would be [investigated]" | contexts: economic, legal | by S1
REQUEST/change happened core | greens > berlin | - | - | "Bundestag [demanded] that" | contexts: military, legislative
SANCTION/discontinue hypothetical | rosing > algeria | - | - | "did not [rule it out]" | contexts: military, economic
%statements
S1 | brussels | indirect institution | "had [warned] Berlin" | "any aid to the yard would be investigated"
S2 | greens | indirect institution | "[demanded] that the" | "the government withdraw its permission for that sale"
S3 | claasen | direct named | "[joked] chief" | "We went down with all flags flying and came up with a submarine,"
%figures
"inject [90 million euros]" | exact 90000000 EUR | money of the Qatari fund
"for [eleven days]" | exact 11 day | occupation of the gate
"for [two frigates]" | exact 2 item | frigates
%places
HAMBURG DEU; Qatar QAT; South Korea KOR; Brussels BEL; Berlin DEU; Algeria DZA; Kiel DEU
%dates
"HAMBURG, [May 14, 2013]" = 2013-05-14
"banks in [March]" = 2013-03-01..2013-03-31
"dead on [Tuesday]" = 2013-05-14
"office on [Sunday]" = 2013-05-12
