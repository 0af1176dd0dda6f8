name: treasury-listing-hodeidah-fuel
published: 2021-06-17
style: ministry
region: Global
negatives: none

Treasury Sanctions Network Financing Coastal Militia in Yemen

WASHINGTON – The U.S. Department of the Treasury today designated seven individuals and four companies for smuggling fuel on behalf of the Tihama Guards, the armed group that shelled the port of Mokha in April.

"Those who put gasoline on this war will find the banks closed," said Acting Under Secretary Corinne Haldane. She commended the Sultanate of Oman for closing two exchange houses last month.

Among those designated is Said Ba-Wazir, a Yemeni national based in Istanbul, who directs the network. According to the Treasury, he has moved tens of millions of dollars through accounts in Türkiye and the United Arab Emirates. His deputy, Hani Jaradat, recruited dhow captains in Somalia and bribed customs officers.

Sanctions Implications

As a result of today's action, all property of these persons in the United States is blocked and must be reported. U.S. persons are prohibited from dealing with them. Foreign banks that knowingly conduct significant transactions for them risk losing their correspondent accounts.

The Department also removed one person, ship broker Ilias Kontogiannis of Piraeus, from the list. He had shown that he ended his dealings with the network in 2019. "The ultimate goal of sanctions is not to punish but to bring about a change in behavior," the release says.

The State Department is concurrently offering up to $5 million for information on the Guards' finances.

Identifying information follows. BA-WAZIR, Said Omar; DOB 14 Jan 1974; POB Mukalla, Yemen; Gender Male; Secondary sanctions risk.

%actors
treasury = U.S. Department of the Treasury | USA | state | The Department; the Treasury; Treasury
individuals = seven individuals | - | population | these persons
companies = four companies | - | organization
guards = the Tihama Guards | YEM | armed_group | the Guards; Coastal Militia
yemen = Yemen | YEM | state
haldane = Corinne Haldane | USA | person
oman = Sultanate of Oman | OMN | state
exchange = two exchange houses | OMN | organization
bawazir = Said Ba-Wazir | YEM | person
jaradat = Hani Jaradat | - | person | His deputy
banks = Foreign banks | - | organization
kontogiannis = Ilias Kontogiannis | GRC | person | ship broker Ilias Kontogiannis
statedept = The State Department | USA | state
%events
SANCTION/discontinue happened core | treasury > individuals, companies, bawazir, jaradat | 2021-06-17 | WASHINGTON USA | "today [designated] seven" | contexts: economic, military
ASSAULT/heavy-weapons happened | guards > yemen | 2021-04-01..2021-04-30 | Mokha YEM | "that [shelled] the" | contexts: military
AID happened | individuals, companies > guards | - | - | "for [smuggling fuel]" | contexts: trafficking
SUPPORT happened core | haldane > oman | - | - | "She [commended] the" | contexts: economic
COERCE/restrict happened | oman > exchange | 2021-05-01..2021-05-31 | - OMN | "for [closing] two" | contexts: economic
ACCUSE/allege happened | treasury > bawazir | 2021-06-17 | - | "[According to] the Treasury" | contexts: economic, trafficking
COERCE/seize happened core | treasury > individuals | 2021-06-17 | - USA | "is [blocked] and" | contexts: economic
THREATEN/relations happened core | treasury > banks | 2021-06-17 | - | "[risk losing] their" | contexts: economic
CONCEDE happened core | treasury > kontogiannis | 2021-06-17 | - | "also [removed] one" | contexts: economic
AGREE ongoing | statedept > - | 2021-06-17 | - | "concurrently [offering] up" | contexts: economic
%statements
S1 | haldane | direct named | "closed," [said] Acting" | "Those who put gasoline on this war will find the banks closed,"
S2 | haldane | indirect named | "[commended] the Sultanate" | "the Sultanate of Oman for closing two exchange houses last month"
S3 | treasury | indirect institution | "[According to] the" | "he has moved tens of millions of dollars through accounts in Türkiye and the United Arab Emirates"
S4 | kontogiannis | indirect named | "had [shown] that" | "he ended his dealings with the network in 2019"
S5 | treasury | direct institution | "release [says]" | "The ultimate goal of sanctions is not to punish but to bring about a change in behavior,"
%figures
"[seven individuals]" | exact 7 person | individuals designated
"[four companies]" | exact 4 item | companies designated
"[two exchange houses]" | exact 2 item | exchange houses closed
"[tens of millions of dollars]" | over 10000000 USD | money moved
"removed [one person]" | exact 1 person | removed from the list
"[up to $5 million]" | up to 5000000 USD | reward
%places
Yemen YEM; WASHINGTON USA; Mokha YEM; Istanbul TUR; Türkiye TUR; United Arab Emirates ARE; Somalia SOM; United States USA; Piraeus GRC; Mukalla YEM; Oman OMN
%dates
"Treasury [today] designated" = 2021-06-17; "in [April]" = 2021-04-01..2021-04-30; "[last month]" = 2021-05-01..2021-05-31; "of [today's action]" = 2021-06-17; "in [2019]" = 2019-01-01..2019-12-31; "DOB [14 Jan 1974]" = 1974-01-14
