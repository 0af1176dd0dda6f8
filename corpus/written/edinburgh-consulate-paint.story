name: edinburgh-consulate-paint
published: 2022-03-03
style: local
region: Europe
negatives: culture

Consul's door painted yellow and blue

EDINBURGH – The Russian consulate on Melville Street woke up in another country's colours on Wednesday. Three women with rollers had done the door and both pillars before a police van arrived. They were charged with malicious mischief and let go in time for lunch.

Consul General Igor Shubin complained to the Scottish Government in writing and demanded protection. Two constables now stand outside. The Lord Provost, Morag Dalgleish, said she deplored the vandalism "and rather liked the shade".

The city council voted on Tuesday to suspend its partnership with St. Petersburg, twenty-seven years old next month. It also stripped conductor Vadim Orlovsky of the honorary degree that he was to receive in June; the Festival, whose president he is, had asked him to condemn the invasion of Ukraine by noon on Monday. He has kept silent, and on Monday at one o'clock he resigned.

Leith dockers have vowed not to touch a tanker carrying Russian gas, due on Saturday. A convoy of nine vans full of nappies and generators left Gorgie for Przemyśl on Wednesday evening.

At the Playhouse, "War and Peace" has sold out.

%actors
women = Three women with rollers | GBR | population
consulate = The Russian consulate | RUS | state
police = a police van | GBR | state
shubin = Igor Shubin | RUS | person
scotland = Scottish Government | GBR | state
dalgleish = Morag Dalgleish | GBR | person
council = The city council | GBR | state
petersburg = St. Petersburg | RUS | state
orlovsky = Vadim Orlovsky | RUS | person
festival = the Festival | GBR | organization
russia = Russia | RUS | state | Russian
ukraine = Ukraine | UKR | state
dockers = Leith dockers | GBR | organization
convoy = A convoy of nine vans | GBR | organization
constables = Two constables | GBR | state
%events
PROTEST/vandalize happened core | women > consulate | 2022-03-02 | Melville Street GBR | "[had done the door] and" | contexts: military
ACCUSE/allege happened core | police > women | 2022-03-02 | - | "They were [charged] with" | contexts: legal
RETREAT/release happened | police > women | 2022-03-02 | - | "and [let go] in" | contexts: legal
ACCUSE/disapprove happened core | shubin > scotland | - | - | "Shubin [complained] to" | contexts: diplomatic
REQUEST/assist happened | shubin > scotland | - | - | "and [demanded protection]" | contexts: diplomatic
MOBILIZE/police happened | constables > - | - | Melville Street GBR | "now [stand outside]" | contexts: diplomatic
ACCUSE/disapprove happened | dalgleish > women | - | - | "she [deplored] the" | by S3
SANCTION/discontinue happened core | council > petersburg | 2022-03-01 | - | "Tuesday to [suspend its partnership] with" | contexts: diplomatic
SANCTION/expel happened | council > orlovsky | 2022-03-01 | - | "It also [stripped] conductor" | contexts: military
REQUEST/change happened core | festival > orlovsky | - | - | "had [asked him] to" | contexts: military
ASSAULT happened | russia > ukraine | - | Ukraine UKR | "the [invasion] of Ukraine" | contexts: military | by S4
REJECT/change happened | orlovsky > festival | - | - | "He has [kept silent], and" | contexts: military
RETREAT/resign happened core | orlovsky > festival | 2022-02-28 | - | "o'clock he [resigned]"
PROTEST/boycott planned | dockers > russia | 2022-03-05 | - | "vowed [not to touch] a" | contexts: economic | by S5
AID ongoing core | convoy > ukraine | 2022-03-02 | - | "[left Gorgie for] Przemyśl" | contexts: human_security
%statements
S1 | shubin | indirect named | "[complained] to" | "to the Scottish Government in writing"
S2 | shubin | indirect named | "[demanded] protection" | "protection"
S3 | dalgleish | mixed named | "Dalgleish, [said] she" | "she deplored the vandalism "and rather liked the shade""
S4 | festival | indirect institution | "had [asked] him" | "him to condemn the invasion of Ukraine by noon on Monday"
S5 | dockers | indirect anonymous | "have [vowed] not" | "not to touch a tanker carrying Russian gas, due on Saturday"
%figures
"[Three women] with" | exact 3 person | women who painted the door
"[twenty-seven years old]" | exact 27 year | age of the partnership
"of [nine vans]" | exact 9 item | vans
"[Two constables]" | exact 2 person | constables
%places
EDINBURGH GBR; Melville Street GBR; St. Petersburg RUS; Ukraine UKR; Gorgie GBR; Przemyśl POL
%dates
"colours on [Wednesday]" = 2022-03-02
"voted on [Tuesday]" = 2022-03-01
"old [next month]" = 2022-04-01..2022-04-30
"receive in [June]" = 2022-06-01..2022-06-30
"by [noon on Monday]" = 2022-02-28
"on [Monday at one o'clock]" = 2022-02-28
"due on [Saturday]" = 2022-03-05
"on [Wednesday evening]" = 2022-03-02
