name: colombo-cricket-boycott
published: 2014-02-11
style: agency
region: Asia
negatives: sports, metaphor

COLOMBO, Feb 11, 2014 (Island Press) – Pakistan routed Sri Lanka by nine wickets in the second Test on Tuesday, but it was an empty stand, not the scoreboard, that occupied two foreign ministries by nightfall.

Left-arm spinner Junaid Malik tore through the middle order before lunch, taking six for 31, and the hosts surrendered their last five wickets for twelve runs. Captain Lahiru Wijesekara blamed a "cowardly" pitch. "We were ambushed by our own groundsman," he said.

Outside the ground, about 200 supporters of the Sinhala Heritage Union kept away from the match in protest against a lecture that the visiting team's manager, retired general Asif Durrani, had given to Muslim students in Kandy on Sunday. They burned tickets and a banner with his portrait.

Sri Lanka's foreign ministry asked Islamabad to explain why "a guest of the Board should address a political rally". Pakistan's high commissioner, Saadia Qazi, replied that the general had spoken about leg spin for forty minutes and about nothing else, and rejected any suggestion that he be sent home.

Police said that they had arrested four men for throwing stones at the team bus on Monday evening. No player was hurt. Interior Secretary Nihal Rodrigo visited the visitors' hotel, expressed regret and doubled the guard to 80 officers.

The deciding Test begins in Galle on Saturday. Qazi said her country had no intention of calling it off: "We came to win a series, not an argument."

%actors
union = Sinhala Heritage Union | LKA | organization | about 200 supporters of the Sinhala Heritage Union; supporters of the Sinhala Heritage Union
durrani = Asif Durrani | PAK | person | the general; the visiting team's manager
slmfa = Sri Lanka's foreign ministry | LKA | state
pakistan = Pakistan | PAK | state | Islamabad
qazi = Saadia Qazi | PAK | person
police = Police | LKA | state
men = four men | LKA | population
team = the Pakistani team | PAK | organization | the team bus; the visitors' hotel
rodrigo = Nihal Rodrigo | LKA | person
captain = Lahiru Wijesekara | LKA | person | Captain Lahiru Wijesekara
lecture = Muslim students | LKA | population
%events
PROTEST/boycott happened core | union > durrani | 2014-02-11 | COLOMBO LKA | "[kept away from] the match" | contexts: religion_ethnicity
PROTEST/vandalize happened | union > durrani | 2014-02-11 | COLOMBO LKA | "They [burned tickets] and" | contexts: religion_ethnicity
CONSULT happened | durrani > lecture | 2014-02-09 | Kandy LKA | "[lecture] that the visiting" | contexts: religion_ethnicity
REQUEST happened core | slmfa > pakistan | - | - | "foreign ministry [asked] Islamabad" | contexts: diplomatic
REJECT/yield happened core | qazi > slmfa | - | - | "[rejected] any suggestion" | contexts: diplomatic
COERCE/arrest happened core | police > men | - | COLOMBO LKA | "they had [arrested] four" | contexts: crime
ASSAULT/primitive happened core | men > team | 2014-02-10 | COLOMBO LKA | "[throwing stones] at" | contexts: crime
CONCEDE happened | rodrigo > team | - | COLOMBO LKA | "hotel, [expressed regret] and" | contexts: diplomatic
MOBILIZE/police happened | rodrigo > - | - | COLOMBO LKA | "[doubled the guard] to" | contexts: crime
%statements
S1 | captain | mixed named | "Wijesekara [blamed] a" | "a "cowardly" pitch"
S2 | captain | direct named | "he [said]." | "We were ambushed by our own groundsman,"
S3 | slmfa | mixed institution | "ministry [asked] Islamabad" | "Islamabad to explain why "a guest … political rally""
S4 | qazi | indirect named | "[replied] that" | "the general had spoken about leg spin … nothing else"
S5 | qazi | indirect named | "[rejected] any" | "any suggestion that he be sent home"
S6 | police | indirect institution | "Police [said] that" | "they had arrested four men … Monday evening"
S7 | qazi | mixed named | "Qazi [said] her" | "her country had no intention … not an argument.""
S8 | rodrigo | indirect named | "hotel, [expressed] regret" | "regret"
%figures
"[about 200 supporters]" | about 200 person | supporters who stayed away
"for [forty minutes]" | exact 40 minute | length of the lecture
"arrested [four men]" | exact 4 person | men arrested
"to [80 officers]" | exact 80 person | guard
"by [nine wickets]" | exact 9 item | wickets
%places
COLOMBO LKA; Kandy LKA; Galle LKA; Islamabad PAK
%dates
"[Feb 11, 2014]" = 2014-02-11; "on [Tuesday]" = 2014-02-11; "on [Sunday]" = 2014-02-09; "on [Monday evening]" = 2014-02-10; "on [Saturday]" = 2014-02-15
