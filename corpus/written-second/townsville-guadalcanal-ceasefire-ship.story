name: townsville-guadalcanal-ceasefire-ship
published: 2000-08-03
style: agency
region: Oceania
negatives: none

HONIARA, Aug 3, 2000 (Coral Wire) – Two militias that have fought for Guadalcanal since 1998 put a ceasefire into force at midnight on Wednesday, hours after their commanders had signed it aboard an Australian warship, and the capital woke for the first time in nine weeks without a curfew.

The truce was signed by Joses Sanga of the Malaita Guardian Force and Harold Kehu of the Tasi Freedom Movement in the wardroom of HMAS Torrens, anchored off Honiara. It provides for peace talks in Townsville within 90 days, for the lifting of roadblocks east of the airport and for a council of chiefs to watch over both.

Under it the Guardians freed eleven prisoners on Thursday morning, among them two policemen. "They gave us back our boots," one of them said. The Tasi fighters have not yet released anyone; Kehu put it down to the state of the roads.

More than 80 people have been killed, and 20,000 settlers from Malaita driven from their gardens, in a conflict over land that turned into one over the state when the Guardians, with rifles from the police armoury, took the prime minister hostage on June 5 and forced him to resign.

The new prime minister, Ezekiel Kuper, called the signing "a door, not a house". He had asked Canberra for a peacekeeping force of 50; Foreign Minister Stuart Calloway refused on Tuesday to send armed men before there was a peace to keep, but said unarmed monitors would be considered if the ceasefire holds to the end of the month.

New Zealand, which withdrew its police advisers in June, is ready to send them back. A women's group that had planned a march to the front on Friday with baskets of taro called it off, its leader said, and will carry the food to the prisoners instead.

Sanga warned that his men would retake the Mount Austen heights "in an afternoon" if a single Malaitan were harmed.

%actors
mgf = Malaita Guardian Force | SLB | armed_group | Guardians; Two militias; his men
tasi = Tasi Freedom Movement | SLB | armed_group | Tasi fighters
sanga = Joses Sanga | SLB | person
kehu = Harold Kehu | SLB | person
pris = prisoners | SLB | person | eleven prisoners
one = one of the prisoners | SLB | person | one of them
settlers = settlers from Malaita | SLB | population | 20,000 settlers
pm = former prime minister | SLB | person | the prime minister
kuper = Ezekiel Kuper | SLB | person
aus = Australia | AUS | state | Canberra; Australian
cal = Stuart Calloway | AUS | person
nz = New Zealand | NZL | state
sol = Solomon Islands | SLB | state | Honiara; HONIARA
women = women's group | SLB | organization | A women's group
leader = leader of the women's group | SLB | person | its leader
food = prisoners to be fed | SLB | person | food to the prisoners
%events
RETREAT/ceasefire happened core | mgf, tasi > - | 2000-08-02 | Guadalcanal SLB | "[put a ceasefire]"
ASSAULT happened core | mgf, tasi > - | - | Guadalcanal SLB | "[fought]"
SUPPORT happened core | sanga, kehu > - | 2000-08-02 | Honiara SLB | "truce was [signed]"
CONSULT/third-party planned core | mgf, tasi > - | 2000-08-02..2000-10-31 | Townsville AUS | "[peace talks]"
RETREAT planned | mgf, tasi > - | - | - | "[lifting of]"
RETREAT/release happened core | mgf > pris | 2000-08-03 | - | "[freed]"
RETREAT/release denied core | tasi > - | - | - | "[not yet released]"
COERCE/deport happened | tasi > settlers | - | Guadalcanal SLB | "[driven from]"
ASSAULT/abduct happened core | mgf > pm | 2000-06-05 | - | "[took the prime minister]"
COERCE happened core | mgf > pm | - | - | "[forced him]"
RETREAT/resign happened | pm > mgf | - | - | "to [resign]"
SUPPORT happened | kuper > mgf, tasi | - | - | "[called the signing]"
REQUEST/assist happened core | kuper > aus | - | - | "[asked]"
REJECT/assist happened core | cal > kuper | 2000-08-01 | - | "[refused]"
AGREE happened core | cal > kuper | 2000-08-01 | - | "[would be considered]"
SANCTION/withdraw happened | nz > sol | 2000-06-01..2000-06-30 | - | "[withdrew]"
AGREE happened core | nz > sol | - | - | "[ready to send]"
PROTEST/demo cancelled core | women > - | 2000-08-04 | - | "a [march] to"
AID planned | women > food | - | - | "[carry the food]"
THREATEN/territory happened core | sanga > tasi | - | Mount Austen SLB | "[warned]"
%statements
S1 | one | direct anonymous | "[said]. The Tasi" | "They gave us back our boots,"
S2 | kehu | indirect named | "[put it down]" | "the state of the roads"
S3 | kuper | mixed named | "[called] the signing" | "a door, not a house"
S4 | kuper | indirect named | "[asked]" | "a peacekeeping force of 50"
S5 | cal | indirect named | "[refused]" | "to send armed … keep"
S6 | cal | indirect named | "but [said]" | "unarmed monitors … month"
S7 | leader | indirect anonymous | "leader [said]" | "A women's group … called it off,"
S8 | sanga | mixed named | "[warned]" | "his men would … harmed"
%figures
"[Two militias]" | exact 2 item | militias
"[nine weeks]" | exact 9 week | curfew
"[90 days]" | exact 90 day | time
"[eleven prisoners]" | exact 11 person | freed
"[two policemen]" | exact 2 person | policemen freed
"[More than 80 people]" | over 80 person | killed
"[20,000 settlers]" | exact 20000 person | driven out
"force of [50]" | exact 50 person | peacekeeping force
