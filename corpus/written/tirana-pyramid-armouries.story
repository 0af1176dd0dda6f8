name: tirana-pyramid-armouries
published: 1997-03-05
style: agency
region: Europe
negatives: none

TIRANA, March 5, 1997 (Continental Press) – Albania's parliament, meeting behind tanks, re-elected President Agron Kodra for five years on Monday and gave him emergency powers, under which newspapers are censored, gatherings of more than four people forbidden, and looters to be shot without warning.

In the south nobody listened. Insurgents in Vlora, most of them savers who lost everything in five fraudulent investment funds, opened the naval armoury and handed out 3,000 rifles. Two pilots who had been ordered to bomb Saranda flew their MiG to Italy on Tuesday and asked for asylum. "We do not fire on our cousins," one of them told the carabinieri at Galatina.

Secret policemen burned down the office of the daily Dita in Tirana and beat two of its editors. The government denied any involvement. It blamed "red terrorists assisted by foreign spies".

Greece closed the Kakavija crossing and put troops in Epirus on alert. Italy's foreign minister, Ludovico Bassani, who telephoned Kodra twice, offered food and mediation; the opposition said that it would talk only if the president went. The OSCE has named a former Austrian chancellor, Franz Lindner, as envoy. He was refused a landing permit on Tuesday.

The International Monetary Fund had warned against the funds in October.

%actors
parliament = Albania's parliament | ALB | state
kodra = Agron Kodra | ALB | person | Kodra; the president
insurgents = Insurgents in Vlora | ALB | armed_group
pilots = Two pilots | ALB | person | one of them
italy = Italy | ITA | state
secret = Secret policemen | ALB | state
dita = the daily Dita | ALB | organization | two of its editors
gov = The government | ALB | state
terrorists = red terrorists | ALB | armed_group
greece = Greece | GRC | state
bassani = Ludovico Bassani | ITA | person
opposition = the opposition | ALB | organization
osce = The OSCE | - | igo
lindner = Franz Lindner | - | person
imf = The International Monetary Fund | - | igo
newspapers = newspapers | ALB | organization
albania = Albania | ALB | state
%events
SUPPORT happened core | parliament > kodra | 1997-03-03 | - | "[re-elected] President" | contexts: political_institutions
COERCE/martial-law happened core | parliament > - | 1997-03-03 | - | "gave him [emergency powers]" | contexts: pro_autocracy
COERCE/censor ongoing core | kodra > newspapers | - | - | "newspapers are [censored]" | contexts: rights_freedoms
COERCE/restrict ongoing | kodra > - | - | - | "than four people [forbidden]" | contexts: rights_freedoms
THREATEN/violence happened | kodra > - | - | - | "looters [to be shot]" | contexts: repression
COERCE/seize happened core | insurgents > albania | - | Vlora ALB | "[opened the naval armoury] and" | contexts: military
MOBILIZE/militia happened | insurgents > - | - | Vlora ALB | "and [handed out 3,000 rifles]" | contexts: military
REQUEST/assist happened core | pilots > italy | 1997-03-04 | Galatina ITA | "and [asked for asylum]" | contexts: asylum
ASSAULT/aerial denied | pilots > - | - | Saranda ALB | "ordered to [bomb] Saranda" | contexts: military
REJECT happened | pilots > gov | - | - | "We [do not fire on] our" | contexts: military | by S1
ASSAULT/destroy happened core | secret > dita | - | Tirana ALB | "policemen [burned down] the" | contexts: rights_freedoms, repression
ASSAULT/beat happened core | secret > dita | - | Tirana ALB | "and [beat] two" | contexts: repression
REJECT happened | gov > - | - | - | "government [denied] any" | contexts: repression
ACCUSE/allege happened | gov > terrorists | - | - | "It [blamed] "red" | contexts: terrorism
COERCE/restrict happened core | greece > albania | - | - | "Greece [closed] the Kakavija" | contexts: migration, territory
MOBILIZE/troops happened | greece > albania | - | - | "[put troops in Epirus]" | contexts: military
AGREE happened core | bassani > kodra | - | - | "twice, [offered] food" | contexts: diplomatic
REJECT/meet happened | opposition > kodra | - | - | "it [would talk only if]" | contexts: diplomatic | by S3
SUPPORT happened | osce > lindner | - | - | "OSCE has [named] a" | contexts: diplomatic
REJECT/meet happened | albania > lindner | 1997-03-04 | - | "He was [refused a landing permit]" | contexts: diplomatic
%statements
S1 | pilots | direct anonymous | "one of them [told] the" | "We do not fire on our cousins,"
S2 | gov | mixed institution | "It [blamed]" | "red terrorists assisted by foreign spies"
S3 | opposition | indirect institution | "opposition [said] that" | "it would talk only if the president went"
S4 | imf | indirect institution | "Fund had [warned] against" | "against the funds in October"
S5 | gov | indirect institution | "[denied] any involvement" | "any involvement"
%figures
"for [five years] on" | exact 5 year | president's term
"more than [four people]" | over 4 person | size of forbidden gatherings
"in [five fraudulent investment funds]" | exact 5 item | funds
"out [3,000 rifles]" | exact 3000 item | rifles handed out
"[Two pilots]" | exact 2 person | pilots who fled
"beat [two of its editors]" | exact 2 person | editors beaten
"telephoned Kodra [twice]" | exact 2 item | calls
%places
TIRANA ALB; Tirana ALB; Albania ALB; Vlora ALB; Saranda ALB; Italy ITA; Galatina ITA; Greece GRC; Kakavija ALB; Epirus GRC
%dates
"TIRANA, [March 5, 1997]" = 1997-03-05
"years on [Monday]" = 1997-03-03
"Italy on [Tuesday]" = 1997-03-04
"permit on [Tuesday]" = 1997-03-04
"funds in [October]" = 1996-10-01..1996-10-31
