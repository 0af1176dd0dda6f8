name: stepanakert-drones-truce
published: 2020-11-10
style: agency
region: Asia
negatives: none

YEREVAN/BAKU, Nov 10, 2020 (HNS) – Armenia's prime minister signed away most of a war's gains at one o'clock on Tuesday morning, and by two a crowd was in his office, looking for him.

Under the truce, brokered by Russia and in force since midnight, Armenian troops will leave three districts around Nagorno-Karabakh by December 1, and 1,960 Russian peacekeepers will move in for five years. "Unspeakably painful," Aram Vardanyan called it. President Elchin Rzayev of Azerbaijan called it a capitulation. "I said we would chase them out like dogs," he told the nation, "and we did."

Forty-four days of fighting ended with the fall of the fortress town of Shusha. Azerbaijan's Turkish-made drones had picked off tanks, guns and, on one road, an ambulance. Armenia fired rockets at Ganja; Azerbaijan used cluster bombs on Stepanakert, according to a rights group. Each side denied hitting civilians on purpose.

In Yerevan the crowd beat the speaker of parliament unconscious, tore the prime minister's nameplate from its door and smashed the offices of a radio station. The opposition demanded that Vardanyan resign by midnight. He refused. Police detained its leader, a former spy chief, on Wednesday's charge of plotting murder, and then, on a judge's order, released him.

Shortly before the deal Azerbaijan shot down a Russian helicopter over Armenia, killing two, and apologized within the hour. Turkey's president hailed "our brothers' victory" in a call to Rzayev. France said it stood by Armenia.

%actors
vardanyan = Aram Vardanyan | ARM | person | Armenia's prime minister; the prime minister
rzayev = Elchin Rzayev | AZE | person | President Elchin Rzayev
armenia = Armenia | ARM | state | Armenian troops
azerbaijan = Azerbaijan | AZE | state
russia = Russia | RUS | state | Russian peacekeepers; Russian
crowd = a crowd | ARM | population | the crowd
ganja = Ganja | AZE | population
stepanakert = Stepanakert | - | population
group = a rights group | - | organization
speaker = the speaker of parliament | ARM | person
radio = a radio station | ARM | organization
opposition = The opposition | ARM | organization
police = Police | ARM | state
leader = its leader | ARM | person | a former spy chief
judge = a judge | ARM | person
turkpres = Turkey's president | TUR | person
france = France | FRA | state
crew = a Russian helicopter | RUS | state
%events
CONCEDE happened core | vardanyan > azerbaijan | 2020-11-10 | - | "minister [signed away] most" | contexts: territory, military
RETREAT/ceasefire happened core | armenia, azerbaijan > - | 2020-11-10 | - | "Under the [truce], brokered" | contexts: military
CONSULT happened | russia > armenia, azerbaijan | - | - | "truce, [brokered] by" | contexts: diplomatic
RETREAT/withdraw planned core | armenia > azerbaijan | 2020-12-01 | Nagorno-Karabakh - | "troops [will leave three] districts" | contexts: territory, military
AID planned core | russia > armenia, azerbaijan | - | Nagorno-Karabakh - | "peacekeepers [will move in] for" | contexts: peacekeeping
ACCUSE/disapprove happened | rzayev > armenia | - | - | "Azerbaijan [called it a capitulation]" | contexts: military
ASSAULT happened core | armenia, azerbaijan > - | 2020-09-27..2020-11-09 | - | "days of [fighting] ended" | contexts: military, territory
ASSAULT/drone happened core | azerbaijan > armenia | - | - | "drones had [picked off tanks]" | contexts: military
ASSAULT/heavy-weapons happened core | armenia > ganja | - | Ganja AZE | "Armenia [fired rockets] at" | contexts: military
ASSAULT/heavy-weapons happened | azerbaijan > stepanakert | - | Stepanakert - | "Azerbaijan [used cluster bombs] on" | contexts: military | by S4
REJECT happened | armenia, azerbaijan > group | - | - | "side [denied hitting civilians]" | contexts: military
PROTEST/riot happened core | crowd > vardanyan | 2020-11-10 | Yerevan ARM | "[tore the prime minister's] nameplate" | contexts: political_institutions
ASSAULT/beat happened core | crowd > speaker | 2020-11-10 | Yerevan ARM | "crowd [beat the speaker] of" | contexts: political_institutions
PROTEST/vandalize happened | crowd > radio | 2020-11-10 | Yerevan ARM | "and [smashed the offices] of" | contexts: rights_freedoms
REQUEST/change happened core | opposition > vardanyan | - | - | "opposition [demanded that Vardanyan]" | contexts: executive
RETREAT/resign denied | vardanyan > opposition | - | - | "that Vardanyan [resign] by" | contexts: executive
REJECT/change happened core | vardanyan > opposition | - | - | "He [refused]. Police" | contexts: executive
COERCE/arrest happened | police > leader | - | - ARM | "Police [detained its leader]" | contexts: legal
RETREAT/release happened | judge > leader | - | - ARM | "order, [released him]" | contexts: legal
ASSAULT happened core | azerbaijan > crew | - | - ARM | "Azerbaijan [shot down a Russian]" | contexts: military
CONCEDE happened core | azerbaijan > russia | - | - | "and [apologized] within" | contexts: military
CONSULT/phone happened | turkpres, rzayev > - | - | - | "in a [call to Rzayev]" | contexts: diplomatic
SUPPORT happened core | turkpres > rzayev | - | - | "president [hailed "our brothers'] victory" | contexts: military
SUPPORT happened | france > armenia | - | - | "it [stood by Armenia]" | contexts: diplomatic
%statements
S1 | vardanyan | direct named | "Vardanyan [called] it" | "Unspeakably painful,"
S2 | rzayev | indirect named | "Azerbaijan [called] it" | "it a capitulation"
S3 | rzayev | direct named | "he [told] the nation" | "I said we would chase them out like dogs,"
S4 | group | indirect institution | "[according to] a rights" | "Azerbaijan used cluster bombs on Stepanakert"
S5 | armenia, azerbaijan | indirect institution | "Each side [denied]" | "hitting civilians on purpose"
S6 | turkpres | mixed anonymous | "[hailed] "our" | ""our brothers' victory""
S7 | france | indirect institution | "France [said] it" | "it stood by Armenia"
S8 | opposition | indirect institution | "[demanded] that" | "Vardanyan resign by midnight"
%figures
"[three districts]" | exact 3 item | districts to be left
"[1,960 Russian peacekeepers]" | exact 1960 person | peacekeepers
"[five years]" | exact 5 year | deployment
"[Forty-four days]" | exact 44 day | fighting
"killing [two]" | exact 2 person | helicopter crew killed
%places
YEREVAN ARM; BAKU AZE; Nagorno-Karabakh -; Azerbaijan AZE; Shusha -; Armenia ARM; Ganja AZE; Stepanakert -; Yerevan ARM; Russia RUS; France FRA; Turkey TUR
%dates
"[Nov 10, 2020]" = 2020-11-10; "on [Tuesday morning]" = 2020-11-10; "by [December 1]" = 2020-12-01
