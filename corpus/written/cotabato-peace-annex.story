name: cotabato-peace-annex
published: 2014-01-26
style: agency
region: Asia
negatives: none

KUALA LUMPUR, Jan 26 (Pacific Dispatch) – The Philippine government and the Bangsa Moro Front initialled the last annex to their peace accord on Saturday, agreeing that 11,000 guerrillas would "gradually and beyond use" part with their rifles in exchange for a self-governing region.

"No more war, no more mothers running with pots," said the Front's negotiator, Salipada Macarimbang, who has spent 31 of his 60 years in the bush. His counterpart, Miren Delos Reyes, wept. Malaysia's prime minister, host of the talks since 2001, congratulated both.

An independent body headed by a Turkish diplomat, Osman Tezcan, will register and lock up the weapons. Japan, which has promised schools and wells, and Britain sit on a contact group.

A faction that broke away in 2010 rejected the deal. On Monday its fighters set off a roadside bomb in Maguindanao, wounding six soldiers, and the army answered with howitzers. Their spokesman, Abu Misri Mamasapano, threatened to "behead the word peace". In Manila the Supreme Court has agreed to hear two Catholic politicians who argue that the accord dismembers the republic; in 2008 the court struck down an earlier one, and 400 people died in the fighting that followed.

President Andres Villalobos is expected to sign in March.

%actors
phl = Philippine government | PHL | state
front = Bangsa Moro Front | PHL | armed_group | the Front; 11,000 guerrillas
maca = Salipada Macarimbang | PHL | person
malpm = Malaysia's prime minister | MYS | person
body = An independent body | - | organization
japan = Japan | JPN | state
faction = A faction that broke away in 2010 | PHL | armed_group | its fighters
soldiers = six soldiers | PHL | state
army = the army | PHL | state
mamasa = Abu Misri Mamasapano | PHL | person | Their spokesman
court = the Supreme Court | PHL | state
politicians = two Catholic politicians | PHL | population
villa = Andres Villalobos | PHL | person | President Andres Villalobos
malaysia = Malaysia | MYS | state
%events
SUPPORT happened core | phl, front > - | 2014-01-25 | KUALA LUMPUR MYS | "Front [initialled the last annex]" | contexts: military, territory
AGREE happened core | front > phl | 2014-01-25 | KUALA LUMPUR MYS | "Saturday, [agreeing] that" | contexts: military, territory
RETREAT/disarm planned core | front > phl | - | - PHL | "use" [part with their rifles]" | contexts: military
CONCEDE happened | phl > front | 2014-01-25 | KUALA LUMPUR MYS | "in [exchange for a self-governing]" | contexts: territory
SUPPORT happened core | malpm > phl, front | - | - | "2001, [congratulated both]" | contexts: diplomatic
CONSULT/third-party happened | phl, front > malaysia | - | - MYS | "host of the [talks since] 2001" | contexts: diplomatic
COOPERATE planned | body, front > - | - | - PHL | "[will register and lock] up" | contexts: peacekeeping
AGREE happened | japan > front | - | - | "which has [promised schools] and" | contexts: human_security
REJECT happened core | faction > phl, front | - | - | "2010 [rejected the deal]" | contexts: military
ASSAULT/explosives happened core | faction > soldiers | 2014-01-20 | Maguindanao PHL | "fighters [set off a roadside]" | contexts: terrorism
ASSAULT/heavy-weapons happened | army > faction | - | Maguindanao PHL | "army [answered with howitzers]" | contexts: military
THREATEN/violence happened core | mamasa > phl | - | - | "Mamasapano, [threatened to "behead]" | contexts: military
ACCUSE/allege happened | politicians > phl | - | Manila PHL | "who [argue that the accord]" | contexts: legal
REJECT happened | court > phl | 2008-01-01..2008-12-31 | - PHL | "court [struck down an earlier]" | contexts: legal
ASSAULT happened | phl, front > - | - | - PHL | "the [fighting that followed]" | contexts: military
SUPPORT planned core | villa > front | 2014-03-01..2014-03-31 | - | "is [expected to sign] in" | contexts: territory
%statements
S1 | maca | direct named | "[said] the Front's" | "No more war, no more mothers running with pots,"
S2 | mamasa | mixed named | "[threatened] to "behead" | "to "behead the word peace""
S3 | politicians | indirect anonymous | "who [argue] that" | "the accord dismembers the republic"
%figures
"[11,000 guerrillas]" | exact 11000 person | guerrillas
"[six soldiers]" | exact 6 person | soldiers wounded
"[400 people]" | exact 400 person | dead of 2008
"[31 of his 60] years" | exact 31 year | years in the bush
%places
KUALA LUMPUR MYS; Malaysia MYS; Japan JPN; Britain GBR; Maguindanao PHL; Manila PHL
%dates
"[Jan 26]" = 2014-01-26; "on [Saturday]" = 2014-01-25; "since [2001]" = 2001-01-01..2001-12-31; "in [2010]" = 2010-01-01..2010-12-31; "On [Monday]" = 2014-01-20; "in [2008]" = 2008-01-01..2008-12-31; "in [March]" = 2014-03-01..2014-03-31
