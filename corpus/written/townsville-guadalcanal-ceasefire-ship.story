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
malaita = Malaita Guardian Force | SLB | armed_group | the Guardians; Two militias
tasi = Tasi Freedom Movement | SLB | armed_group | The Tasi fighters
sanga = Joses Sanga | SLB | person
kehu = Harold Kehu | SLB | person
slb = the state | SLB | state
prisoners = eleven prisoners | SLB | person | two policemen; one of them
settlers = 20,000 settlers from Malaita | SLB | population
dead = More than 80 people | SLB | population
pm = the prime minister | SLB | person
kuper = Ezekiel Kuper | SLB | person | The new prime minister
aus = Canberra | AUS | state | an Australian warship
calloway = Stuart Calloway | AUS | person | Foreign Minister Stuart Calloway
monitors = unarmed monitors | AUS | state
nzl = New Zealand | NZL | state
women = A women's group | SLB | organization
wleader = its leader | SLB | person
%events
RETREAT/ceasefire happened core | malaita, tasi > - | 2000-08-02 | Guadalcanal SLB | "put a [ceasefire into force]" | contexts: military
AGREE happened core | sanga, kehu > - | 2000-08-02 | Honiara SLB | "commanders had [signed] it" | contexts: military
ASSAULT happened | malaita, tasi > - | - | Guadalcanal SLB | "militias that have [fought for]" | contexts: territory, religion_ethnicity
COERCE/curfew happened | slb > - | - | Honiara SLB | "without a [curfew]" | contexts: military
CONSULT/third-party planned core | malaita, tasi > aus | 2000-08-02..2000-10-31 | Townsville AUS | "for peace [talks] in" | contexts: diplomatic
RETREAT/access planned | malaita, tasi > - | - | - SLB | "[lifting of roadblocks] east" | contexts: rights_freedoms
RETREAT/release happened core | malaita > prisoners | 2000-08-03 | - SLB | "the Guardians [freed] eleven" | contexts: military
RETREAT/release denied | tasi > - | - | - SLB | "not yet [released] anyone" | contexts: military
ASSAULT happened | malaita, tasi > dead | - | - SLB | "have been [killed], and" | contexts: military
COERCE/deport happened | tasi > settlers | - | - SLB | "[driven from their gardens]" | contexts: migration, religion_ethnicity
COERCE/seize happened | malaita > slb | 2000-06-05 | - SLB | "with [rifles from the police]" | contexts: military
ASSAULT/abduct happened core | malaita > pm | 2000-06-05 | - SLB | "[took the prime minister] hostage" | contexts: pro_autocracy
RETREAT/resign happened | pm > malaita | 2000-06-05 | - SLB | "him to [resign]" | contexts: executive
SUPPORT happened | kuper > - | - | - | "Kuper, [called] the" | contexts: military
REQUEST/assist happened | kuper > aus | - | - | "He had [asked Canberra] for" | contexts: peacekeeping
REJECT/assist happened core | calloway > kuper | 2000-08-01 | - | "Calloway [refused] on Tuesday" | contexts: peacekeeping
AID hypothetical | monitors > slb | - | - SLB | "monitors would be [considered] if" | contexts: peacekeeping | by S3
SANCTION/withdraw happened | nzl > slb | 2000-06-01..2000-06-30 | - SLB | "which [withdrew its police advisers]" | contexts: peacekeeping
AGREE happened | nzl > slb | - | - | "is [ready to send] them" | contexts: peacekeeping
PROTEST/demo cancelled | women > malaita, tasi | 2000-08-04 | - SLB | "had planned a [march] to" | contexts: gender | by S4
AID planned | women > prisoners | - | - SLB | "will [carry the food] to" | contexts: gender
THREATEN/territory happened core | sanga > tasi | - | - | "Sanga [warned] that" | contexts: military, territory
%statements
S1 | prisoners | direct anonymous | "of them [said]. The" | "They gave us back our boots,"
S2 | kuper | mixed named | "Kuper, [called]" | "the signing "a door, not a house""
S3 | calloway | indirect named | "but [said] unarmed" | "unarmed monitors would be considered if the ceasefire holds to the end of the month"
S4 | wleader | indirect anonymous | "leader [said], and" | "A women's group that had planned a march to the front on Friday with baskets of taro called it off"
S5 | sanga | mixed named | "[warned] that his" | "his men would retake the Mount Austen heights "in an afternoon" if a single Malaitan were harmed"
S6 | kehu | indirect named | "Kehu [put it down to]" | "the state of the roads"
%figures
"[Two militias]" | exact 2 item | militias
"[nine weeks]" | exact 9 week | curfew
"[90 days]" | exact 90 day | time until talks
"[eleven prisoners]" | exact 11 person | prisoners freed
"[two policemen]" | exact 2 person | policemen freed
"[More than 80 people]" | over 80 person | dead
"[20,000 settlers]" | exact 20000 person | settlers driven out
"[force of 50]" | exact 50 person | peacekeepers asked for
%places
HONIARA SLB; Honiara SLB; Guadalcanal SLB; Townsville AUS; Malaita SLB; Canberra AUS; New Zealand NZL; Mount Austen SLB
%dates
"[Aug 3, 2000]" = 2000-08-03; "since [1998]" = 1998-01-01..1998-12-31; "[midnight on Wednesday]" = 2000-08-02; "on [Thursday morning]" = 2000-08-03; "on [June 5]" = 2000-06-05; "on [Tuesday]" = 2000-08-01; "[the end of the month]" = 2000-08-31; "in [June]," = 2000-06-01..2000-06-30; "on [Friday]" = 2000-08-04
