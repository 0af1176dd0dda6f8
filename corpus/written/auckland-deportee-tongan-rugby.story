name: auckland-deportee-tongan-rugby
published: 2019-11-14
style: local
region: Oceania
negatives: sports

Deported man's mother will petition Parliament

AUCKLAND – Sione Fifita-Latu had lived in Ōtāhuhu since he was two. On Tuesday he was put on a plane to Nuku'alofa, a place he knew, he told his mother, from rugby.

Fifita-Latu, 29, had served three years for robbing a dairy with a hammer. Immigration New Zealand said it carried out the deportation after the tribunal dismissed his second appeal in September.

"They gave him a phone card," said his mother, Mele. She has collected 4100 signatures and intends to hand a petition to MPs at Parliament next Wednesday. It asks for an end to the removal of people who came as infants.

Associate Immigration Minister Bronwyn Tolley-Reid expressed sympathy but refused to intervene. New Zealand has itself complained for years that Australia sends home people who have spent their lives there; Prime Minister Hugh Carrick called the practice "corrosive" as recently as July. The Green spokeswoman, Tui Marangai, accused the pair of them of "exporting their homework".

In Nuku'alofa, deputy police commissioner Halaevalu Taione said that Tonga had received 31 deportees this year, most of them from the United States. It would accept them because it had to. She asked New Zealand for a probation officer; Wellington has agreed to send one for six months.

A source at the tribunal, who could not speak publicly, said the vote had been two to one.

Rain is forecast for Saturday, when Tonga meet the All Blacks at Eden Park. The visitors have lost their hooker to a knee and their captain to the flu. Tickets start at $49, and the surrender, as far as can be seen, at the kick-off.

%actors
sione = Sione Fifita-Latu | TON | person | Fifita-Latu
inz = Immigration New Zealand | NZL | state
tribunal = the tribunal | NZL | state
mele = Mele | - | person | his mother
mps = MPs | NZL | state | Parliament
tolley = Bronwyn Tolley-Reid | NZL | person | Associate Immigration Minister
nz = New Zealand | NZL | state | Wellington
australia = Australia | AUS | state
carrick = Hugh Carrick | NZL | person | Prime Minister Hugh Carrick
marangai = Tui Marangai | NZL | person | The Green spokeswoman
taione = Halaevalu Taione | TON | person | deputy police commissioner
tonga = Tonga | TON | state
deportees = 31 deportees | TON | population
usa = United States | USA | state
source = A source at the tribunal | NZL | person
%events
COERCE/deport happened core | inz > sione | 2019-11-12 | - NZL | "the [deportation] after" | contexts: migration
REJECT happened | tribunal > sione | 2019-09-01..2019-09-30 | - NZL | "tribunal [dismissed] his" | contexts: migration, legal
REQUEST/change planned | mele > mps | 2019-11-20 | - NZL | "to [hand a petition] to" | contexts: migration, legislative
REJECT happened core | tolley > mele | - | - NZL | "but [refused to intervene]" | contexts: migration
ACCUSE/disapprove happened | nz > australia | - | - | "itself [complained] for" | contexts: migration, diplomatic
COERCE/deport ongoing | australia > nz | - | - AUS | "Australia [sends home] people" | contexts: migration | by S4
ACCUSE/disapprove happened | carrick > australia | 2019-07-01..2019-07-31 | - | "Carrick [called] the" | contexts: migration, diplomatic
ACCUSE/disapprove happened core | marangai > tolley, carrick | - | - NZL | "Marangai, [accused] the" | contexts: migration
COERCE/deport happened | usa > deportees | 2019-01-01..2019-11-14 | - | "had [received 31 deportees] this" | contexts: migration | by S6
REQUEST/assist happened core | taione > nz | - | Nuku'alofa TON | "She [asked] New" | contexts: migration, crime
AGREE happened core | nz > tonga | - | - | "Wellington has [agreed] to" | contexts: migration, crime
AID planned | nz > tonga | - | - TON | "agreed to [send] one" | contexts: migration, crime
%statements
S1 | sione | indirect named | "he [told] his" | "a place he knew, he told his mother, from rugby"
S2 | inz | indirect institution | "Zealand [said] it" | "it carried out the deportation after the tribunal dismissed his second appeal in September"
S3 | mele | direct named | "card," [said] his" | "They gave him a phone card,"
S4 | nz | indirect institution | "itself [complained] for" | "Australia sends home people who have spent their lives there"
S5 | carrick | mixed named | "Carrick [called] the" | "the practice "corrosive"
S6 | taione | indirect named | "Taione [said] that" | "Tonga had received 31 deportees this year, most of them from the United States"
S7 | taione | indirect named | "[asked] New Zealand" | "New Zealand for a probation officer"
S8 | source | indirect anonymous | "publicly, [said] the" | "the vote had been two to one"
S9 | marangai | mixed named | "[accused] the pair" | "the pair of them of "exporting their homework"
%figures
"served [three years]" | exact 3 year | sentence served
"[4100 signatures]" | exact 4100 item | signatures
"[31 deportees]" | exact 31 person | deportees received
"for [six months]" | exact 6 month | term of the probation officer
"at [$49]" | exact 49 NZD | ticket
%places
AUCKLAND NZL; Ōtāhuhu NZL; Nuku'alofa TON; New Zealand NZL; Australia AUS; Tonga TON; United States USA; Wellington NZL; Eden Park NZL
%dates
"On [Tuesday]" = 2019-11-12; "in [September]" = 2019-09-01..2019-09-30; "[next Wednesday]" = 2019-11-20; "as [July]" = 2019-07-01..2019-07-31; "deportees [this year]" = 2019-01-01..2019-12-31; "for [Saturday]" = 2019-11-16
