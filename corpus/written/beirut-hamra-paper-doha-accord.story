name: beirut-hamra-paper-doha-accord
published: 2008-05-22
style: translated
region: Middle-East
negatives: none

The tents are folded, and Lebanon has a president-to-be

Beirut, al-Manbar newspaper. – Hardly had the Qatari Prime Minister finished reading the text in Doha yesterday morning when the youths of the opposition set about pulling down the tents with which they had closed the commercial heart of the capital for eighteen months. By evening a merchant of the souk was sweeping glass of the year 2006 out of his shop.

The agreement, reached after five days and nights of dialogue between the two camps under the auspices of the Arab League, lays down three points: that parliament convene within 24 hours and elect the commander of the army, General Munif Sarkis; that a government of thirty ministers be formed in which the opposition holds eleven and may thus obstruct; and that the parties abstain from having recourse to arms for the realization of political gains. "No victor and no vanquished," said the Speaker, Adnan Hamdan, who called off the sit-in from Doha by telephone.

It is not yet forgotten what preceded it. On the 7th of the month, the day after the cabinet declared the telephone network of the party of Hilal to be outlawed, its gunmen, with those of its ally Fursan al-Jabal, closed the road to the airport, occupied the west of Beirut in a few hours, silenced a television station by burning it, and besieged the houses of the leader of the majority and of the Druze chief. At least 65 were killed until the army, which refused throughout to open fire, imposed on the 10th a ban on the carrying of weapons. The cabinet revoked its two decisions. It had asked Doha for nothing, insists a minister who does not want to be named; Doha had asked it.

Washington, which stations a warship off the coast and had spoken of a coup, blessed the agreement with cold lips. Paris welcomed it warmly. Damascus did too, and let it be known that an embassy in Beirut could follow. The Saudi foreign minister, whose visit on Sunday had been cancelled because of the closing of the airport, telephoned congratulations. The session of parliament, which had been put off nineteen times, will be held on Sunday. If no twentieth postponement comes, said the baker in Hamra, he will believe in it.

%actors
qatar = the Qatari Prime Minister | QAT | person
opposition = the opposition | LBN | organization | the youths of the opposition
camps = the two camps | LBN | organization | the parties
league = the Arab League | - | igo
parliament = parliament | LBN | state
sarkis = Munif Sarkis | LBN | person | General Munif Sarkis; the commander of the army
hamdan = Adnan Hamdan | LBN | person | the Speaker
cabinet = the cabinet | LBN | state | The cabinet
hilal = the party of Hilal | LBN | armed_group | its gunmen
fursan = Fursan al-Jabal | LBN | armed_group
station = a television station | LBN | organization
leader = the leader of the majority | LBN | person
druze = the Druze chief | LBN | person
dead = At least 65 | LBN | population
army = the army | LBN | state
minister = a minister who does not want to be named | LBN | person
doha = Doha | QAT | state
usa = Washington | USA | state
france = Paris | FRA | state
syria = Damascus | SYR | state
lebanon = Lebanon | LBN | state
sfm = The Saudi foreign minister | SAU | person
baker = the baker in Hamra | LBN | person
%events
AGREE happened core | camps, qatar > - | 2008-05-21 | Doha QAT | "The agreement, [reached after] five" | contexts: political_institutions, diplomatic
CONSULT/third-party happened core | camps, league > qatar | - | Doha QAT | "nights of [dialogue] between" | contexts: political_institutions
PROTEST/obstruct happened core | opposition > cabinet | - | Beirut LBN | "they had [closed] the" | contexts: political_institutions
CONCEDE happened core | hamdan, opposition > cabinet | 2008-05-21 | Beirut LBN | "who [called off the sit-in]" | contexts: political_institutions
CONSULT planned | parliament > - | - | - LBN | "parliament [convene] within" | contexts: legislative
SUPPORT planned core | parliament > sarkis | - | - LBN | "and [elect the commander] of" | contexts: legislative, executive
AGREE happened | camps > - | 2008-05-21 | Doha QAT | "parties [abstain from] having" | contexts: military
COERCE/restrict happened | cabinet > hilal | 2008-05-06 | - LBN | "the cabinet [declared] the" | contexts: political_institutions
PROTEST/obstruct happened | hilal, fursan > cabinet | 2008-05-07 | Beirut LBN | "Fursan al-Jabal, [closed the road]" | contexts: military
ASSAULT/firearms happened core | hilal, fursan > cabinet | 2008-05-07 | Beirut LBN | "[occupied the west of] Beirut" | contexts: military
COERCE/censor happened | hilal, fursan > station | 2008-05-07 | Beirut LBN | "hours, [silenced a television station]" | contexts: rights_freedoms
ASSAULT/primitive happened | hilal, fursan > station | 2008-05-07 | Beirut LBN | "by [burning] it" | contexts: rights_freedoms
COERCE/restrict happened | hilal, fursan > leader, druze | 2008-05-07 | Beirut LBN | "and [besieged the houses]" | contexts: military
ASSAULT happened core | hilal, fursan > dead | - | - LBN | "65 were [killed] until" | contexts: military
ASSAULT/firearms denied | army > hilal, fursan | - | - LBN | "throughout to [open fire], imposed" | contexts: military
COERCE/restrict happened | army > hilal, fursan | 2008-05-10 | - LBN | "a [ban on the carrying]" | contexts: military
CONCEDE happened core | cabinet > hilal | - | - LBN | "cabinet [revoked] its" | contexts: political_institutions
REQUEST denied | cabinet > doha | - | - | "It had [asked Doha] for" | contexts: diplomatic | by S2
REQUEST happened | doha > cabinet | - | - | "Doha had [asked it]." | contexts: diplomatic
MOBILIZE/weapons ongoing | usa > - | - | - LBN | "which [stations a warship] off" | contexts: military
SUPPORT happened | usa > camps | - | - | "coup, [blessed] the" | contexts: diplomatic
SUPPORT happened | france > camps | - | - | "Paris [welcomed] it" | contexts: diplomatic
SUPPORT happened | syria > camps | - | - | "Damascus [did too], and" | contexts: diplomatic
SUPPORT hypothetical core | syria > lebanon | - | Beirut LBN | "an [embassy in Beirut could]" | contexts: diplomatic | by S3
CONSULT/visit cancelled | sfm > lebanon | 2008-05-18 | - LBN | "whose [visit] on Sunday" | contexts: diplomatic
CONSULT/phone happened | sfm > camps | - | - | "[telephoned] congratulations" | contexts: diplomatic
CONSULT planned core | parliament > - | 2008-05-25 | - LBN | "times, [will be held] on" | contexts: legislative
%statements
S1 | hamdan | direct named | "vanquished," [said] the" | "No victor and no vanquished,"
S2 | minister | indirect anonymous | "[insists] a minister" | "It had asked Doha for nothing"
S3 | syria | indirect institution | "and [let it be known] that" | "an embassy in Beirut could follow"
S4 | baker | indirect anonymous | "comes, [said] the" | "If no twentieth postponement comes, said the baker in Hamra, he will believe in it"
S5 | france | indirect institution | "Paris [welcomed]" | "it warmly"
S6 | usa | indirect institution | "had [spoken] of" | "of a coup"
%figures
"[eighteen months]" | exact 18 month | sit-in
"[five days and nights]" | exact 5 day | dialogue
"[24 hours]" | exact 24 hour | time for the session
"[thirty ministers]" | exact 30 person | ministers
"holds [eleven]" | exact 11 person | ministers of the opposition
"[At least 65]" | at_least 65 person | dead
"[nineteen times]" | exact 19 item | postponements
"[two decisions]" | exact 2 item | decisions revoked
%visits
sfm cancelled | - LBN 2008-05-18
%places
Beirut LBN; Doha QAT; Lebanon LBN; Washington USA; Paris FRA; Damascus SYR; Hamra LBN
%dates
"[yesterday morning]" = 2008-05-21; "By [evening] a" = 2008-05-21; "of [the year 2006]" = 2006-01-01..2006-12-31; "On [the 7th of the month]" = 2008-05-07; "[the day after]" = 2008-05-07; "on [the 10th]" = 2008-05-10; "visit on [Sunday]" = 2008-05-18; "held on [Sunday]" = 2008-05-25
