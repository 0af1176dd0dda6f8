name: canberra-solomons-police
published: 2013-02-20
style: agency
region: Oceania
negatives: none

HONIARA, 20 Feb. 2013 (Coral Sea News) – Australia will withdraw the last 90 of its soldiers from Solomon Islands by the end of July and leave the policing of Honiara to a regional force, Foreign Minister Fiona Marchetti said here on Wednesday.

Ms Marchetti flew in from Port Vila on Tuesday for two days of talks with Prime Minister Derek Tavasi. She praised the "quiet discipline" of the local police, who were disarmed in 2003 and may soon carry pistols again: a bill to that effect passed its first reading last month.

"I asked her for patience, and she asked me for a date," Mr Tavasi told a joint news conference.

Not everybody welcomed the announcement. The leader of the opposition, Matthew Rence, demanded that the troops stay until the elections in 2014. Women's groups marched along Mendana Avenue carrying a petition with 8,000 signatures against rearmament, and handed it to Governor-General Sir Walter Kaile.

Malaita's provincial premier, by contrast, thanked Canberra for "ten years in which nobody burned my house". Militants burned it twice, in 1999 and in 2000.

New Zealand pledged 25 additional police officers. Fiji, whose military government is barred from the mission, offered to join it; Ms Marchetti turned the offer down. She goes on to Apia on Thursday.

%actors
australia = Australia | AUS | state | Canberra
marchetti = Fiona Marchetti | AUS | person | Ms Marchetti
tavasi = Derek Tavasi | SLB | person | Mr Tavasi
solomon = Solomon Islands | SLB | state
police = the local police | SLB | state
rence = Matthew Rence | SLB | person | The leader of the opposition
women = Women's groups | SLB | population
kaile = Sir Walter Kaile | SLB | person
premier = Malaita's provincial premier | SLB | person
militants = Militants | SLB | armed_group
nz = New Zealand | NZL | state
fiji = Fiji | FJI | state
samoa = Apia | WSM | state
%events
RETREAT/withdraw planned core | australia > solomon | 2013-07-21..2013-07-31 | Solomon Islands SLB | "Australia will [withdraw] the last" | contexts: peacekeeping | by S1
CONSULT/visit happened core | marchetti > tavasi | 2013-02-19..2013-02-20 | HONIARA SLB | "[flew in] from Port Vila" | contexts: diplomatic
CONSULT happened core | marchetti, tavasi > - | 2013-02-19..2013-02-20 | HONIARA SLB | "two days of [talks] with" | contexts: diplomatic
SUPPORT happened core | marchetti > police | 2013-02-20 | HONIARA SLB | "She [praised] the" | contexts: peacekeeping
RETREAT/disarm happened | police > - | 2003-01-01..2003-12-31 | - | "who were [disarmed] in" | contexts: peacekeeping
REQUEST happened | tavasi > marchetti | - | - | "I [asked her for patience]" | by S3
REQUEST happened | marchetti > tavasi | - | - | "she [asked me for] a" | by S3
REQUEST/change happened core | rence > australia | - | - | "Rence, [demanded] that" | contexts: peacekeeping, election
PROTEST/demo happened core | women > solomon | - | Mendana Avenue SLB | "groups [marched] along" | contexts: gender, peacekeeping
REQUEST/change happened | women > kaile | - | - | "[handed it to] Governor-General" | contexts: gender
SUPPORT happened core | premier > australia | - | - | "[thanked] Canberra" | contexts: peacekeeping
ASSAULT/primitive happened | militants > premier | - | - | "Militants [burned it] twice"
AGREE happened core | nz > solomon | - | - | "New Zealand [pledged] 25" | contexts: peacekeeping
AGREE happened core | fiji > marchetti | - | - | "[offered to join] it" | contexts: peacekeeping
REJECT/assist happened core | marchetti > fiji | - | - | "Ms Marchetti [turned the offer down]" | contexts: peacekeeping
CONSULT/visit planned | marchetti > samoa | 2013-02-21 | Apia WSM | "She [goes on to] Apia" | contexts: diplomatic
%statements
S1 | marchetti | indirect named | "Fiona Marchetti [said] here" | "Australia will withdraw the last 90 … Honiara to a regional force"
S2 | marchetti | mixed named | "She [praised]" | "the "quiet discipline" of the local police"
S3 | tavasi | direct named | "Mr Tavasi [told] a" | "I asked her for patience, and she asked me for a date,"
S4 | rence | indirect named | "[demanded] that the" | "the troops stay until the elections in 2014"
S5 | premier | mixed anonymous | "[thanked] Canberra for" | "Canberra for "ten years in which nobody burned my house""
%figures
"the last [90 of its soldiers]" | exact 90 person | Australian soldiers
"for [two days] of talks" | exact 2 day | talks
"petition with [8,000 signatures]" | exact 8000 item | signatures
""[ten years] in which" | exact 10 year | mission
"[25 additional police officers]" | exact 25 person | New Zealand police officers
%visits
marchetti ongoing | Port Vila VUT -; HONIARA SLB 2013-02-19..2013-02-20; Apia WSM 2013-02-21
%places
HONIARA SLB; Australia AUS; Solomon Islands SLB; Honiara SLB; Port Vila VUT; Mendana Avenue SLB; Malaita SLB; New Zealand NZL; Fiji FJI; Canberra AUS; Apia WSM
%dates
"HONIARA, [20 Feb. 2013]" = 2013-02-20
"by [the end of July]" = 2013-07-21..2013-07-31
"here on [Wednesday]" = 2013-02-20
"Vila on [Tuesday]" = 2013-02-19
"disarmed in [2003]" = 2003-01-01..2003-12-31
"reading [last month]" = 2013-01-01..2013-01-31
"elections in [2014]" = 2014-01-01..2014-12-31
"in [1999] and in" = 1999-01-01..1999-12-31
"and in [2000]" = 2000-01-01..2000-12-31
"Apia on [Thursday]" = 2013-02-21
