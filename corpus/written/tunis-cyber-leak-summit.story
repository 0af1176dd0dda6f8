name: tunis-cyber-leak-summit
published: 2005-11-17
style: agency
region: Africa
negatives: none

TUNIS, Nov 17, 2005 (Levant Press) – Plainclothesmen punched and kicked a Belgian television crew outside the summit on the information society on Wednesday and took away their cassettes, hours before Tunisia's president, Habib Zaouali, opened it with a hymn to the freedom of opinion.

Seven well-known Tunisians, among them a judge and a former presidential candidate, have eaten nothing since 18 October. They are asking for the release of some four hundred political prisoners, most of them young men convicted for what they read on the Internet. On Thursday they received the Iranian Nobel laureate Mahin Farrokhzad, who begged them to live and to stop. They said they would consider it on Friday, when the summit ends.

The Swiss president, Ueli Aeschbacher, said from the podium that it was unacceptable for the United Nations to count among its members states that lock up citizens for criticising their government on the web. Tunisian state television cut the transmission at that word. Access to the sites of eleven Tunisian and foreign organisations, including his own ministry's, was blocked from the conference hall.

The main business went better than feared. Washington, which had refused to give up its control of the network's address book, agreed to an Internet Governance Forum without powers; Brussels and Beijing dropped their demand for a new UN body. Greece offered to host the first meeting.

Secretary-General Ibrahima Koné praised the compromise. Of the beating he said that he had raised it with his hosts, who assured him of an inquiry.

%actors
plain = Plainclothesmen | TUN | state
crew = a Belgian television crew | BEL | organization
zaouali = Habib Zaouali | TUN | person | Tunisia's president
tunisia = Tunisia | TUN | state | his hosts; Tunisian state television
seven = Seven well-known Tunisians | TUN | population
prisoners = some four hundred political prisoners | TUN | population
farrokh = Mahin Farrokhzad | IRN | person | the Iranian Nobel laureate
aesch = Ueli Aeschbacher | CHE | person | The Swiss president
tv = Tunisian state television | TUN | organization
orgs = eleven Tunisian and foreign organisations | - | organization
usa = Washington | USA | state
eu = Brussels | - | igo
china = Beijing | CHN | state
greece = Greece | GRC | state
kone = Ibrahima Koné | - | person | Secretary-General Ibrahima Koné
%events
ASSAULT/beat happened core | plain > crew | 2005-11-16 | TUNIS TUN | "[punched and kicked] a" | contexts: rights_freedoms
COERCE/seize happened core | plain > crew | 2005-11-16 | TUNIS TUN | "and [took away their cassettes]" | contexts: rights_freedoms
CONSULT/multilateral ongoing core | zaouali > - | 2005-11-16..2005-11-18 | TUNIS TUN | "the [summit on the information]" | contexts: technology
PROTEST/hunger ongoing core | seven > tunisia | 2005-10-18..2005-11-17 | - TUN | "have [eaten nothing since] 18" | contexts: rights_freedoms
REQUEST/yield happened core | seven > tunisia | - | - | "They are [asking for the release]" | contexts: human_rights
SANCTION/convict happened | tunisia > prisoners | - | - TUN | "young men [convicted] for" | contexts: rights_freedoms
CONSULT happened | seven, farrokh > - | 2005-11-17 | - TUN | "they [received] the Iranian" | contexts: human_rights
REQUEST/yield happened core | farrokh > seven | 2005-11-17 | - TUN | "who [begged] them" | contexts: human_rights
ACCUSE/disapprove happened core | aesch > tunisia | - | TUNIS TUN | "it was [unacceptable] for" | contexts: rights_freedoms
COERCE/censor happened core | tv > aesch | - | - TUN | "television [cut the transmission] at" | contexts: rights_freedoms
COERCE/censor happened core | tunisia > orgs | - | TUNIS TUN | "was [blocked] from" | contexts: rights_freedoms
REJECT/yield happened | usa > eu, china | - | - | "which had [refused to give up]" | contexts: technology
CONCEDE happened core | usa > eu, china | - | TUNIS TUN | "address book, [agreed] to" | contexts: technology
CONCEDE happened core | eu, china > usa | - | TUNIS TUN | "[dropped their demand] for" | contexts: technology
AGREE happened | greece > - | - | TUNIS TUN | "Greece [offered to host] the" | contexts: technology
SUPPORT happened | kone > - | - | TUNIS TUN | "Koné [praised] the" | contexts: technology
ACCUSE/disapprove happened | kone > tunisia | - | TUNIS TUN | "he had [raised it] with" | contexts: rights_freedoms
AGREE happened | tunisia > kone | - | TUNIS TUN | "who [assured him] of" | contexts: rights_freedoms
%statements
S1 | seven | indirect anonymous | "They [said] they" | "they would consider it on Friday, when the summit ends"
S2 | aesch | indirect named | "Aeschbacher, [said] from" | "it was unacceptable for the United Nations … on the web"
S3 | kone | indirect named | "Koné [praised]" | "the compromise"
S4 | kone | indirect named | "beating he [said] that" | "he had raised it with his hosts, who assured him of an inquiry"
S5 | tunisia | indirect anonymous | "[assured] him" | "an inquiry" | inside S4
S6 | seven | indirect anonymous | "are [asking] for the release" | "the release of some four hundred … on the Internet"
%figures
"[Seven well-known Tunisians]" | exact 7 person | hunger strikers
"[some four hundred political prisoners]" | about 400 person | political prisoners
"[eleven Tunisian and foreign]" | exact 11 item | organisations blocked
%places
TUNIS TUN; Tunisia TUN; Washington USA; Brussels BEL; Beijing CHN; Greece GRC
%dates
"[Nov 17, 2005]" = 2005-11-17; "on [Wednesday]" = 2005-11-16; "since [18 October]" = 2005-10-18; "On [Thursday]" = 2005-11-17; "on [Friday]" = 2005-11-18
