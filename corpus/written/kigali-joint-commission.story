name: kigali-joint-commission
published: 2019-03-12
style: state-media
region: Africa
negatives: none

KIGALI (New Hills) – Rwanda and Morocco yesterday concluded the third session of their Joint Commission with the signing of nine cooperation agreements, among them one under which a fertiliser plant will be built in Bugesera by the two countries' companies.

The Minister of Foreign Affairs, Dr Aline Mukantwari, who co-chaired the meeting with her Moroccan counterpart, Mounir Benhima, hailed the partnership as a model for the continent. Trade between the two nations has tripled since 2016, she said.

Royal Atlas airline and RwandAir now share codes on the Casablanca route. Rabat trains 60 Rwandan nurses a year; in turn, experts of the Rwanda Space Agency have been working with colleagues at Kenitra on a map of landslides since January.

Minister Benhima conveyed an invitation from King Hassan to President Innocent Kamanzi, which the latter accepted during an audience at Urugwiro Village.

The two ministers also condemned the attack by armed elements on a bus in Nyungwe forest last December. Mukantwari reiterated Rwanda's call on Burundi to stop harbouring them. Burundi has dismissed the accusation before.

%actors
rwanda = Rwanda | RWA | state
morocco = Morocco | MAR | state | Rabat
mukant = Aline Mukantwari | RWA | person | Dr Aline Mukantwari; The Minister of Foreign Affairs
benhima = Mounir Benhima | MAR | person | Minister Benhima; her Moroccan counterpart
airline = Royal Atlas airline | MAR | organization
rwandair = RwandAir | RWA | organization
nurses = 60 Rwandan nurses | RWA | population
agency = experts of the Rwanda Space Agency | RWA | state
colleagues = colleagues at Kenitra | MAR | organization
king = King Hassan | MAR | person
kamanzi = Innocent Kamanzi | RWA | person | President Innocent Kamanzi; the latter
armed = armed elements | - | armed_group
burundi = Burundi | BDI | state
%events
CONSULT happened core | rwanda, morocco > - | 2019-03-11 | KIGALI RWA | "third [session] of" | contexts: diplomatic, economic
SUPPORT happened core | rwanda, morocco > - | 2019-03-11 | KIGALI RWA | "the [signing] of nine" | contexts: economic
COOPERATE planned core | rwanda, morocco > - | - | Bugesera RWA | "plant will be [built] in" | contexts: economic, natural_resource
CONSULT happened | mukant, benhima > - | 2019-03-11 | KIGALI RWA | "who [co-chaired] the" | contexts: diplomatic
SUPPORT happened core | mukant > morocco | 2019-03-11 | KIGALI RWA | "Benhima, [hailed] the" | contexts: diplomatic
COOPERATE ongoing core | rwanda, morocco > - | 2016-01-01..2019-03-12 | - | "[Trade] between the" | contexts: economic
COOPERATE ongoing core | airline, rwandair > - | - | - | "now [share codes] on" | contexts: economic
AID ongoing core | morocco > nurses | - | - | "Rabat [trains] 60" | contexts: health
COOPERATE ongoing core | agency, colleagues > - | 2019-01-01..2019-03-12 | Kenitra MAR | "have been [working with]" | contexts: technology, disasters
AGREE happened core | king > kamanzi | - | - | "an [invitation] from" | contexts: diplomatic
CONSULT happened core | benhima, kamanzi > - | - | Urugwiro Village RWA | "during an [audience] at" | contexts: diplomatic
AGREE happened | kamanzi > king | - | Urugwiro Village RWA | "latter [accepted] during" | contexts: diplomatic
ACCUSE/disapprove happened core | mukant, benhima > armed | 2019-03-11 | KIGALI RWA | "also [condemned] the" | contexts: terrorism
ASSAULT happened | armed > - | 2018-12-01..2018-12-31 | Nyungwe forest RWA | "the [attack] by" | contexts: terrorism
REQUEST/yield happened core | mukant > burundi | 2019-03-11 | KIGALI RWA | "Rwanda's [call] on" | contexts: terrorism
AID ongoing | burundi > armed | - | - BDI | "stop [harbouring] them" | contexts: terrorism | by S4
REJECT happened | burundi > rwanda | - | - | "has [dismissed] the" | contexts: terrorism
%statements
S1 | mukant | indirect named | "[hailed] the partnership" | "the partnership as a model for the continent"
S2 | mukant | indirect named | "she [said]" | "Trade between the two nations has tripled since 2016"
S3 | mukant, benhima | indirect named | "[condemned] the attack" | "the attack by armed elements on a bus in Nyungwe forest last December"
S4 | mukant | indirect named | "[reiterated] Rwanda's" | "Rwanda's call on Burundi to stop harbouring them"
S5 | burundi | indirect institution | "[dismissed] the" | "the accusation"
%figures
"[nine cooperation agreements]" | exact 9 item | agreements
"[tripled]" | exact 3 ratio | trade
"[60 Rwandan nurses]" | exact 60 person | nurses trained a year
%visits
benhima happened | KIGALI RWA 2019-03-11
%places
KIGALI RWA; Rwanda RWA; Morocco MAR; Bugesera RWA; Casablanca MAR; Rabat MAR; Kenitra MAR; Urugwiro Village RWA; Nyungwe RWA; Burundi BDI
%dates
"[yesterday]" = 2019-03-11; "since [2016]" = 2016-01-01..2016-12-31; "since [January]" = 2019-01-01..2019-01-31; "[last December]" = 2018-12-01..2018-12-31
