name: tripoli-cell-manchester-suicide
published: 2017-05-25
style: agency
region: Europe
negatives: none

MANCHESTER, May 25, 2017 (Continental Press) – British police stopped passing evidence to their American colleagues on Thursday in anger over photographs of the bomb that killed 22 people at a concert here on Monday, which appeared in a New York newspaper.

The bomber, 22-year-old Samir Obeid, blew himself up in the foyer of the arena among parents waiting for their children. Eight men are in custody; in Tripoli a militia called the Rada Force arrested his father and a brother, who, its spokesman Ahmed bin Salah said, confessed to having known every detail.

Prime Minister Harriet Winslow raised the leaks with President Colfax at the NATO summit in Brussels. "Deeply troubling," Colfax called them in a statement, in which he ordered the Department of Justice to investigate. Sharing was resumed in the evening.

The threat level stands at critical. Nearly a thousand soldiers guard Parliament, the palaces and the embassies; the election campaign, broken off on Tuesday, goes on tomorrow. Winslow will fly home early and skip a dinner of the G7 in Taormina. The Opposition leader, Jerome Corbett, means to argue that foreign wars breed terror at home. A Conservative minister, Ben Wallingford, denounced the speech before it was given as crass and appallingly timed.

A mosque in Oldham was set on fire. Queen's Square fell silent at eleven. Then somebody began to sing, and Mayor Andrew Burnley joined in.

%actors
police = British police | GBR | state
us = United States | USA | state | American
people = 22 people | - | population
obeid = Samir Obeid | GBR | person | The bomber
eight = Eight men | GBR | person
rada = Rada Force | LBY | armed_group
father = his father and a brother | LBY | person
salah = Ahmed bin Salah | LBY | person
winslow = Harriet Winslow | GBR | person | Winslow
colfax = President Colfax | USA | person | Colfax
doj = Department of Justice | USA | state
soldiers = Nearly a thousand soldiers | GBR | state
corbett = Jerome Corbett | GBR | person
wallingford = Ben Wallingford | GBR | person
mosque = A mosque in Oldham | GBR | organization
arsonists = unknown arsonists | GBR | person | implied
%events
SANCTION/discontinue happened core | police > us | 2017-05-25 | - | "police [stopped passing evidence] to" | contexts: intelligence, terrorism
ASSAULT/suicide-attack happened core | obeid > people | 2017-05-22 | MANCHESTER GBR | "Obeid, [blew himself up] in" | contexts: terrorism
COERCE/arrest happened core | police > eight | - | - | "men are [in custody]" | contexts: terrorism
COERCE/arrest happened core | rada > father | - | Tripoli LBY | "Force [arrested] his" | contexts: terrorism | by S1
CONSULT/multilateral happened core | winslow, colfax > - | 2017-05-25 | Brussels BEL | "[raised the leaks with] President" | contexts: intelligence
ACCUSE/disapprove happened | winslow > colfax | - | Brussels BEL | "Winslow [raised] the leaks" | contexts: intelligence
REQUEST happened | colfax > doj | - | - | "he [ordered the Department] of" | contexts: intelligence
ACCUSE/investigate planned | doj > - | - | - | "Justice to [investigate]" | contexts: intelligence, legal
COOPERATE happened | police, us > - | 2017-05-25 | - | "[Sharing was resumed] in" | contexts: intelligence
MOBILIZE/troops ongoing core | soldiers > - | - | - | "soldiers [guard] Parliament" | contexts: terrorism
CONSULT/multilateral cancelled | winslow > - | - | Taormina ITA | "skip a [dinner] of" | contexts: diplomatic
ACCUSE/disapprove planned | corbett > winslow | - | - | "means to [argue] that" | contexts: election, terrorism
ACCUSE/disapprove happened core | wallingford > corbett | - | - | "Wallingford, [denounced] the" | contexts: election
ASSAULT/primitive happened | arsonists > mosque | - | Oldham GBR | "Oldham was [set on fire]" | contexts: religion_ethnicity
%statements
S1 | salah | indirect named | "Salah [said], confessed" | "in Tripoli a militia called the Rada Force arrested his father … confessed to having known every detail"
S2 | father | indirect anonymous | "said, [confessed] to" | "to having known every detail" | inside S1
S3 | colfax | direct named | "Colfax [called] them" | "Deeply troubling,"
S4 | wallingford | indirect named | "[denounced] the speech" | "the speech before it was given as crass and appallingly timed"
%figures
"killed [22 people]" | exact 22 person | people killed
"[Eight men] are" | exact 8 person | men in custody
"[Nearly a thousand soldiers]" | almost 1000 person | soldiers
%visits
winslow ongoing | Brussels BEL 2017-05-25; Taormina ITA -
%places
MANCHESTER GBR; New York USA; Tripoli LBY; Brussels BEL; Taormina ITA; Oldham GBR; Queen's Square GBR
%dates
"MANCHESTER, [May 25, 2017]" = 2017-05-25
"colleagues on [Thursday]" = 2017-05-25
"here on [Monday], which" = 2017-05-22
"off on [Tuesday]" = 2017-05-23
"on [tomorrow]. Winslow" = 2017-05-26
