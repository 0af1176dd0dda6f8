name: naypyidaw-emergency-decree
published: 2021-02-09
style: agency
region: Asia
negatives: none

YANGON, Feb 9, 2021 (Pacific Dispatch) – Myanmar's generals declared martial law in seven townships of Yangon and Mandalay late on Monday and banned gatherings of more than five people after hundreds of thousands marched for a third day against their seizure of power.

A night curfew from eight o'clock has been ordered, state television said. Within hours, Facebook and two mobile networks went dark on the junta's instructions.

On Tuesday the crowds came anyway. In Mandalay, police turned water cannon on railway workers lying on the tracks; in the capital, Naypyidaw, a 20-year-old student was hit in the head by a live round, a doctor at the hospital said on condition of anonymity. Four policemen broke ranks, raised three fingers and walked over to the demonstrators. Doctors at 30 state hospitals are refusing to work.

General Thura Kyaw Zin, who heads the new council, promised elections within a year in his first speech since the coup. He alleged that ten million votes had been faked in November and said the detained leaders would be tried “strictly according to law”. The election commission has rejected that claim.

New Zealand became the first country to suspend high-level contacts; its prime minister, Moana Tarrant, said no general would set foot in Auckland. The United States threatened sanctions. China, which shielded the army from a condemnation in the Security Council last week, called on “all sides” to resolve their differences, while several hundred people picketed its embassy in Yangon, accusing Beijing of flying in technicians to build a firewall. The embassy said the planes had carried seafood.

%actors
junta = Myanmar's generals | MMR | state | the junta; the new council; the army
townships = seven townships of Yangon and Mandalay | MMR | population
marchers = hundreds of thousands | MMR | population | the crowds; the demonstrators
tv = state television | MMR | organization
workers = railway workers | MMR | population
police = police | MMR | state
student = a 20-year-old student | MMR | person
doctor = a doctor at the hospital | MMR | person
four = Four policemen | MMR | state
doctors = Doctors at 30 state hospitals | MMR | population
kyawzin = Thura Kyaw Zin | MMR | person | General Thura Kyaw Zin
leaders = the detained leaders | MMR | population
commission = The election commission | MMR | state
nz = New Zealand | NZL | state
tarrant = Moana Tarrant | NZL | person
usa = United States | USA | state
china = China | CHN | state | Beijing; The embassy; its embassy in Yangon
picket = several hundred people | MMR | population
voters = the public of Myanmar | MMR | population | implied
sides = “all sides” | MMR | population
%events
COERCE/martial-law happened core | junta > townships | 2021-02-08 | Yangon MMR | "generals [declared martial law] in" | contexts: pro_autocracy
COERCE/restrict happened core | junta > marchers | 2021-02-08 | - MMR | "and [banned gatherings] of" | contexts: rights_freedoms
PROTEST/demo happened core | marchers > junta | 2021-02-08 | - MMR | "thousands [marched] for" | contexts: pro_autocracy
COERCE happened core | junta > - | - | - MMR | "their [seizure of power]" | contexts: pro_autocracy
COERCE/curfew happened core | junta > townships | 2021-02-08 | - MMR | "night [curfew] from" | contexts: pro_autocracy
COERCE/censor happened core | junta > voters | - | - MMR | "networks [went dark] on" | contexts: rights_freedoms
ASSAULT/crowd-control happened core | police > workers | 2021-02-09 | Mandalay MMR | "police [turned water cannon]" | contexts: repression
PROTEST/obstruct happened | workers > junta | 2021-02-09 | Mandalay MMR | "workers [lying on the tracks]" | contexts: pro_autocracy
ASSAULT/firearms happened core | police > student | 2021-02-09 | Naypyidaw MMR | "[hit in the head] by" | contexts: repression | by S2
RETREAT happened | four > marchers | 2021-02-09 | Naypyidaw MMR | "policemen [broke ranks], raised" | contexts: pro_democracy
PROTEST/strike ongoing core | doctors > junta | - | - MMR | "are [refusing to work]" | contexts: pro_democracy, health
AGREE happened core | kyawzin > voters | - | - | "council, [promised elections] within" | contexts: election
ACCUSE/allege happened core | kyawzin > leaders | - | - | "He [alleged] that" | contexts: election
THREATEN happened | kyawzin > leaders | - | - | "leaders [would be tried] “strictly" | contexts: legal
COERCE/arrest happened | junta > leaders | - | - MMR | "said the [detained] leaders" | contexts: pro_autocracy
REJECT happened | commission > kyawzin | - | - | "has [rejected] that claim" | contexts: election
SANCTION/discontinue happened core | nz > junta | - | - | "to [suspend high-level contacts]" | contexts: diplomatic
THREATEN happened | tarrant > junta | - | - | "no general [would set foot]" | contexts: diplomatic
THREATEN/relations happened core | usa > junta | - | - | "States [threatened sanctions]" | contexts: economic
SUPPORT happened | china > junta | 2021-02-01..2021-02-07 | - | "which [shielded] the army" | contexts: diplomatic
REQUEST happened core | china > sides | - | - | "last week, [called on] “all" | contexts: diplomatic
PROTEST/demo happened core | picket > china | - | Yangon MMR | "people [picketed] its" | contexts: diplomatic
ACCUSE/allege happened | picket > china | - | Yangon MMR | "Yangon, [accusing] Beijing" | contexts: technology
REJECT happened | china > picket | - | - | "the planes had [carried seafood]" | contexts: diplomatic
%statements
S1 | tv | indirect institution | "television [said]" | "A night curfew from eight o'clock has been ordered"
S2 | doctor | indirect anonymous | "hospital [said] on" | "a 20-year-old student was hit in the head by a live round"
S3 | kyawzin | indirect named | "[promised] elections" | "elections within a year"
S4 | kyawzin | indirect named | "He [alleged] that" | "ten million votes had been faked in November"
S5 | kyawzin | mixed named | "and [said] the detained" | "the detained leaders would be tried “strictly according to law”"
S6 | tarrant | indirect named | "Tarrant, [said] no" | "no general would set foot in Auckland"
S7 | china | mixed institution | "[called on] “all" | "“all sides” to resolve their differences"
S8 | picket | indirect anonymous | "[accusing] Beijing" | "Beijing of flying in technicians to build a firewall"
S9 | china | indirect institution | "embassy [said] the" | "the planes had carried seafood"
%figures
"[seven townships]" | exact 7 item | townships
"[more than five people]" | over 5 person | gatherings
"[hundreds of thousands]" | over 100000 person | marchers
"[Four policemen]" | exact 4 person | policemen
"[30 state hospitals]" | exact 30 item | hospitals
"[ten million votes]" | exact 10000000 item | votes
"[several hundred people]" | over 100 person | picket
%places
YANGON MMR; Yangon MMR; Mandalay MMR; Myanmar MMR; Naypyidaw MMR; New Zealand NZL; Auckland NZL; China CHN; Beijing CHN; United States USA
%dates
"[Feb 9, 2021]" = 2021-02-09; "late on [Monday]" = 2021-02-08; "On [Tuesday]" = 2021-02-09; "in [November]" = 2020-11-01..2020-11-30; "[last week]" = 2021-02-01..2021-02-07
