name: vientiane-hanoi-party-telegrams
published: 2009-06-24
style: state-media
region: Asia
negatives: none

(LNA) The General Secretary of the Party, Comrade Bounthan Keolasy, has sent a message of congratulations to the newly elected President of Mongolia, Mr Tserendorj Gankhuyag, on the occasion of his inauguration.

In the message, the General Secretary expressed his confidence that the traditional friendship between the two countries will continue to grow.

On the same day, Deputy Prime Minister and Foreign Minister Somlith Phommavong received a courtesy call from the Ambassador of Cuba to the Lao PDR, Mr Ernesto Cabañas Rey, who is about to complete his term of office in Vientiane.

Mr Somlith praised the ambassador's contribution to bilateral relations over the past four years. He thanked the Government and people of Cuba for the training of 26 Lao doctors, and asked the diplomat to convey his regards to the Cuban leaders.

The ambassador said he would always regard Laos as his second home.

A delegation of the Vietnamese province of Nghe An, led by its vice-chairman, arrived in Xieng Khouang on Monday for a five-day working visit. The hosts and guests have signed minutes on the prevention of illegal logging. Nghe An handed over a primary school with eight classrooms, worth 2.1 billion dong.

The plenary session of the National Assembly enters its second week today.
%actors
bounthan = Bounthan Keolasy | LAO | person | The General Secretary of the Party; the General Secretary; Comrade Bounthan Keolasy
gank = Tserendorj Gankhuyag | MNG | person | the newly elected President of Mongolia
somlith = Somlith Phommavong | LAO | person | Mr Somlith; Deputy Prime Minister and Foreign Minister Somlith Phommavong
caban = Ernesto Cabañas Rey | CUB | person | the Ambassador of Cuba to the Lao PDR; the diplomat; The ambassador; the ambassador
cuba = Cuba | CUB | state | the Government and people of Cuba
doctors = 26 Lao doctors | LAO | population
leaders = the Cuban leaders | CUB | state
laos = Laos | LAO | state | the Lao PDR; The hosts
nghe = A delegation of the Vietnamese province of Nghe An | VNM | state | guests; Nghe An
%events
SUPPORT happened core | bounthan > gank | - | - | "sent a [message of congratulations] to" | contexts: diplomatic, executive
CONSULT happened core | somlith, caban > - | - | Vientiane LAO | "received a [courtesy call] from" | contexts: diplomatic
SUPPORT happened core | somlith > caban | - | Vientiane LAO | "Somlith [praised] the" | contexts: diplomatic
SUPPORT happened core | somlith > cuba | - | Vientiane LAO | "He [thanked] the" | contexts: diplomatic, health
AID happened | cuba > doctors | - | - | "the [training of 26 Lao]" | contexts: health | by S3
SUPPORT happened | somlith > leaders | - | Vientiane LAO | "to [convey his regards] to" | contexts: diplomatic
SUPPORT happened | caban > laos | - | Vientiane LAO | "regard Laos as his [second home]" | contexts: diplomatic | by S4
CONSULT/visit ongoing core | nghe > laos | 2009-06-22..2009-06-26 | Xieng Khouang LAO | "[arrived in] Xieng" | contexts: diplomatic
SUPPORT happened core | laos, nghe > - | - | Xieng Khouang LAO | "have [signed minutes] on" | contexts: environment
AID happened core | nghe > laos | - | Xieng Khouang LAO | "An [handed over a primary]" | contexts: economic
%statements
S1 | bounthan | indirect named | "Secretary [expressed] his" | "his confidence that the traditional friendship between the two countries will continue to grow"
S2 | somlith | indirect named | "Somlith [praised] the" | "the ambassador's contribution to bilateral relations over the past four years"
S3 | somlith | indirect named | "He [thanked] the" | "the Government and people of Cuba for the training of 26 Lao doctors"
S4 | caban | indirect named | "ambassador [said] he" | "he would always regard Laos as his second home"
S5 | somlith | indirect named | "and [asked] the" | "the diplomat to convey his regards to the Cuban leaders"
%figures
"past [four years]" | exact 4 year | term of the ambassador
"[26 Lao doctors]" | exact 26 person | doctors trained
"a [five-day] working" | exact 5 day | visit
"[eight classrooms]" | exact 8 item | classrooms
"[2.1 billion dong]" | exact 2100000000 VND | worth of the school
%visits
nghe ongoing | Xieng Khouang LAO 2009-06-22..2009-06-26
%places
Mongolia MNG; Cuba CUB; Vientiane LAO; Laos LAO; Nghe An VNM; Xieng Khouang LAO
%dates
"on [Monday]" = 2009-06-22; "week [today]" = 2009-06-24
