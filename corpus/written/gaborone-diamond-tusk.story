name: gaborone-diamond-tusk
published: 2019-05-23
style: feature
region: Africa
negatives: business, metaphor

KASANE, Botswana – Four presidents sat in plastic chairs under a marula tree here this month and declared war on their admirers.

"You cannot sit in London and tell us how to live with elephants," said Botswana's Thabo Masire-Kgosi, who was about to lift the ban on hunting them and has since done so, on Wednesday. Zimbabwe, Namibia and Zambia want to sell their ivory too. They agreed at the meeting to demand that the treaty on endangered species let them, and hinted that they might leave it.

The reaction came in salvos. A talk-show host in Los Angeles called the president a monster. A British lord launched a boycott of Botswana's lodges. His ministry, which has hired a Hollywood agency, countered that 17,000 letters of support had come from villages where children walk to school between bulls.

Behind the elephants stands the cattle-post politics of a family feud. Masire-Kgosi's predecessor and former patron, General Khumo Tshekedi, quit the ruling party on Saturday in front of his tribe, said choosing him had been a mistake, and urged voters to turn him out in October. The government has withdrawn his aircraft and charged his spy chief with possessing unlicensed guns.

Diamonds bombed in Antwerp last week. No one here connects it with the letters.

%actors
masire = Thabo Masire-Kgosi | BWA | person | the president
zwe = Zimbabwe | ZWE | state
namibia = Namibia | NAM | state
zambia = Zambia | ZMB | state
presidents = Four presidents | - | person
host = A talk-show host in Los Angeles | USA | person
lord = A British lord | GBR | person
ministry = His ministry | BWA | state
tshekedi = Khumo Tshekedi | BWA | person | General Khumo Tshekedi
voters = voters | BWA | population
government = The government | BWA | state
spychief = his spy chief | BWA | person
treaty = the treaty on endangered species | - | igo
lodges = Botswana's lodges | BWA | organization
%events
CONSULT/multilateral happened core | presidents > - | 2019-05-01..2019-05-23 | KASANE BWA | "presidents [sat] in plastic" | contexts: environment
REJECT/change happened core | masire > - | - | KASANE BWA | "You [cannot sit in London]" | contexts: environment
AGREE happened core | masire, zwe, namibia, zambia > - | 2019-05-01..2019-05-23 | KASANE BWA | "They [agreed] at" | contexts: environment, economic
REQUEST/change planned | masire, zwe, namibia, zambia > treaty | - | - | "to [demand] that" | contexts: environment
THREATEN/relations happened core | masire, zwe, namibia, zambia > treaty | - | KASANE BWA | "and [hinted] that" | contexts: environment
ACCUSE/disapprove happened | host > masire | - | Los Angeles USA | "Angeles [called] the" | contexts: environment
PROTEST/boycott happened core | lord > lodges | - | - | "lord [launched] a boycott" | contexts: environment
RETREAT/resign happened | tshekedi > masire | 2019-05-18 | - BWA | "[quit] the ruling party" | contexts: political_institutions
ACCUSE/disapprove happened core | tshekedi > masire | 2019-05-18 | - BWA | "tribe, [said] choosing" | contexts: political_institutions
REQUEST/change happened core | tshekedi > voters | 2019-05-18 | - BWA | "and [urged] voters" | contexts: election
SANCTION/discontinue happened | government > tshekedi | - | - BWA | "has [withdrawn] his aircraft" | contexts: executive
ACCUSE/allege happened core | government > spychief | - | - BWA | "and [charged] his" | contexts: intelligence, legal
%statements
S1 | masire | direct named | "elephants," [said] Botswana's" | "You cannot sit in London and tell us how to live with elephants,"
S2 | host | indirect anonymous | "[called] the president" | "the president a monster"
S3 | ministry | indirect institution | "[countered] that" | "17,000 letters of support had come from villages where children walk to school between bulls"
S4 | tshekedi | indirect named | "tribe, [said] choosing" | "choosing him had been a mistake"
S5 | tshekedi | indirect named | "[urged] voters" | "voters to turn him out in October"
%figures
"[17,000 letters]" | exact 17000 item | letters of support
"[Four presidents]" | exact 4 person | presidents
%places
KASANE BWA; Botswana BWA; London GBR; Zimbabwe ZWE; Namibia NAM; Zambia ZMB; Los Angeles USA; Antwerp BEL
%dates
"[this month]" = 2019-05-01..2019-05-31; "on [Wednesday]" = 2019-05-22; "on [Saturday]" = 2019-05-18; "in [October]" = 2019-10-01..2019-10-31; "[last week]" = 2019-05-13..2019-05-19
