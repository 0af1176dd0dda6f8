name: beirut-port-judge
published: 2021-10-15
style: agency
region: Middle-East
negatives: none

BEIRUT, Oct 15, 2021 (Levant Press) – Snipers on rooftops fired into a march against the judge who investigates the explosion of Beirut's port, and for five hours on Thursday the old front line at Tayouneh was a front line again. Seven people were killed.

The Loyalty Movement and its ally Hope had called their followers to the Palace of Justice to demand the removal of Judge Tarek Nassar, who has summoned two of their former ministers and, on Tuesday, signed a warrant for one, Ali Hamadeh. They accused the Cedar Party of laying the ambush. Its leader, Samir Gemayel-Khoury, denied it and blamed "the weapons in the lanes". Militiamen with rocket launchers ran past a school; the army threatened to shoot at any armed man in the road, and arrested nine from both sides.

On Friday the country stood still. President Fouad Trabulsi telephoned Gemayel-Khoury; Prime Minister Nabil Osseiran, who took office a month ago, apologized to the Lebanese and said he would not resign. France, Saudi Arabia and Iran called, each in its own manner, for calm. The U.S. undersecretary Dana Whitfield, on a visit that had begun over breakfast with the army chief, promised 67 million dollars more for his soldiers.

A court had rejected a complaint against Nassar an hour before the first shot. He stayed home.

%actors
snipers = Snipers on rooftops | LBN | armed_group
march = a march against the judge | LBN | population | their followers; Seven people
loyalty = Loyalty Movement | LBN | organization
hope = its ally Hope | LBN | organization
nassar = Tarek Nassar | LBN | person | Judge Tarek Nassar; the judge
ministers = two of their former ministers | LBN | population
hamadeh = Ali Hamadeh | LBN | person
cedar = Cedar Party | LBN | organization
gemayel = Samir Gemayel-Khoury | LBN | person | Its leader
militiamen = Militiamen with rocket launchers | LBN | armed_group
army = the army | LBN | state
armed = any armed man in the road | LBN | population | nine from both sides
trabulsi = Fouad Trabulsi | LBN | person | President Fouad Trabulsi
osseiran = Nabil Osseiran | LBN | person | Prime Minister Nabil Osseiran
lebanese = the Lebanese | LBN | population
france = France | FRA | state
saudi = Saudi Arabia | SAU | state
iran = Iran | IRN | state
whitfield = Dana Whitfield | USA | person
chief = the army chief | LBN | person
court = A court | LBN | state
lebanon = Lebanon | LBN | state | implied
%events
ASSAULT/firearms happened core | snipers > march | 2021-10-14 | Tayouneh LBN | "rooftops [fired] into" | contexts: legal, religion_ethnicity
PROTEST/demo happened core | loyalty, hope > nassar | 2021-10-14 | Tayouneh LBN | "into a [march] against" | contexts: legal
ACCUSE/investigate ongoing | nassar > - | - | - LBN | "who [investigates] the" | contexts: legal, disasters
REQUEST/change happened core | loyalty, hope > nassar | 2021-10-14 | - LBN | "Justice to [demand] the" | contexts: legal
ACCUSE/investigate happened | nassar > ministers | - | - LBN | "who has [summoned] two" | contexts: legal
THREATEN/arrest happened core | nassar > hamadeh | 2021-10-12 | - LBN | "Tuesday, [signed a warrant] for" | contexts: legal
ACCUSE/allege happened core | loyalty, hope > cedar | - | - LBN | "They [accused] the" | contexts: religion_ethnicity
REJECT happened | gemayel > loyalty, hope | - | - LBN | "Gemayel-Khoury, [denied] it" | contexts: religion_ethnicity
ACCUSE/allege happened | gemayel > loyalty, hope | - | - LBN | "and [blamed] "the" | contexts: religion_ethnicity
MOBILIZE/militia happened | militiamen > cedar | 2021-10-14 | Tayouneh LBN | "launchers [ran] past" | contexts: religion_ethnicity
THREATEN/violence happened core | army > armed | 2021-10-14 | - LBN | "army [threatened] to shoot" | contexts: military
COERCE/arrest happened core | army > armed | 2021-10-14 | - LBN | "and [arrested] nine" | contexts: military
CONSULT/phone happened | trabulsi, gemayel > - | 2021-10-15 | - LBN | "Trabulsi [telephoned] Gemayel" | contexts: executive
CONCEDE happened core | osseiran > lebanese | 2021-10-15 | - LBN | "ago, [apologized] to" | contexts: executive
RETREAT/resign denied | osseiran > - | - | - LBN | "would not [resign]" | contexts: executive
REQUEST happened core | france, saudi, iran > lebanon | - | - | "Iran [called], each" | contexts: diplomatic
CONSULT happened | whitfield, chief > - | 2021-10-14 | - LBN | "over [breakfast] with" | contexts: military
CONSULT/visit ongoing | whitfield > lebanon | 2021-10-14..2021-10-15 | - LBN | "on a [visit] that" | contexts: diplomatic
AGREE happened core | whitfield > chief | - | - LBN | "chief, [promised] 67" | contexts: military
REJECT happened core | court > loyalty, hope | 2021-10-14 | - LBN | "court had [rejected] a" | contexts: legal
%statements
S1 | loyalty, hope | indirect institution | "They [accused]" | "the Cedar Party of laying the ambush"
S2 | gemayel | mixed named | "and [blamed]" | ""the weapons in the lanes""
S3 | army | indirect institution | "[threatened] to" | "to shoot at any armed man in the road"
S4 | osseiran | indirect named | "and [said] he" | "he would not resign"
S5 | whitfield | indirect named | "[promised] 67" | "67 million dollars more for his soldiers"
S6 | france, saudi, iran | indirect institution | "Iran [called]" | "for calm"
%figures
"[five hours]" | exact 5 hour | fighting
"[Seven people]" | exact 7 person | killed
"arrested [nine]" | exact 9 person | armed men arrested
"[67 million dollars]" | exact 67000000 USD | aid to the army
%visits
whitfield ongoing | - LBN -
%places
BEIRUT LBN; Beirut LBN; Tayouneh LBN; Palace of Justice LBN; France FRA; Saudi Arabia SAU; Iran IRN
%dates
"[Oct 15, 2021]" = 2021-10-15; "on [Thursday]" = 2021-10-14; "on [Tuesday]" = 2021-10-12; "On [Friday]" = 2021-10-15
