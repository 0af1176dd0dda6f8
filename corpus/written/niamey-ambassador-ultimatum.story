name: niamey-ambassador-ultimatum
published: 2023-08-30
style: agency
region: Africa
negatives: none

NIAMEY, Aug 30 (Sahel Wire) – Niger's junta on Wednesday ordered police to remove the French ambassador, whose 48 hours to leave the country ran out on Sunday while he was eating paella with his staff in the residence.

"He no longer enjoys the privileges of his status," says a letter of the foreign ministry, which lists his visa, that of his wife, and his car. France answered that usurpers cannot expel anybody, and that the ambassador, Étienne Delorme, took his orders from the elected president, Moussa Barkiré, a prisoner in his own cellar since 26 July.

Water and electricity were cut to the embassy last week. On Friday several thousand demonstrators outside the French air base sang, prayed, and threatened to storm it if the 1,500 soldiers there were not gone within seven days.

The West African bloc ECOWAS, which has closed the borders and frozen the country's accounts, says that a force stands ready to restore Barkiré. "The day is fixed," Commissioner Abdel-Karim Sangaré said, without naming it. Burkina Faso and Mali, ruled by soldiers themselves, warned that any attack would be an attack on them; they have stationed aircraft in Niamey. Algeria, which opposes force, proposed a transition of six months and sent its foreign minister, Salim Benkhedda, on a tour to Nigeria, Benin and Ghana.

The United States has suspended aid worth 200 million dollars, but kept its envoy. She arrived this month, met nobody, and posted a picture of a giraffe.

%actors
junta = Niger's junta | NER | state
ministry = the foreign ministry | NER | state
delorme = Étienne Delorme | FRA | person | the French ambassador; the ambassador
france = France | FRA | state
embassy = the embassy | FRA | state
barkire = Moussa Barkiré | NER | person
demonstrators = several thousand demonstrators | NER | population
soldiers = the 1,500 soldiers there | FRA | state
ecowas = ECOWAS | - | igo
sangare = Abdel-Karim Sangaré | - | person | Commissioner Abdel-Karim Sangaré
niger = Niger | NER | state | the country
burkina = Burkina Faso | BFA | state
mali = Mali | MLI | state
algeria = Algeria | DZA | state
benkhedda = Salim Benkhedda | DZA | person
nigeria = Nigeria | NGA | state
benin = Benin | BEN | state
ghana = Ghana | GHA | state
usa = The United States | USA | state
envoy = its envoy | USA | person
police = police | NER | state
%events
REQUEST happened | junta > police | 2023-08-30 | - NER | "Wednesday [ordered police] to" | contexts: diplomatic
SANCTION/expel happened core | junta > delorme | 2023-08-30 | - NER | "police to [remove the French] ambassador" | contexts: diplomatic
REJECT happened core | france > junta | - | - | "France [answered] that" | contexts: diplomatic
ASSAULT/abduct ongoing core | junta > barkire | 2023-07-26..2023-08-30 | - NER | "Barkiré, [a prisoner in his]" | contexts: pro_autocracy
COERCE/withhold happened core | junta > embassy | 2023-08-21..2023-08-27 | Niamey NER | "electricity were [cut to] the" | contexts: diplomatic
PROTEST/demo happened core | demonstrators > soldiers | 2023-08-25 | - NER | "demonstrators outside the French air base [sang, prayed], and" | contexts: military
THREATEN/violence happened core | demonstrators > soldiers | 2023-08-25 | - NER | "and [threatened to storm] it" | contexts: military
RETREAT/withdraw hypothetical | soldiers > demonstrators | - | - NER | "were [not gone] within" | contexts: military
SANCTION/discontinue happened core | ecowas > niger | - | - | "which has [closed the borders]" | contexts: economic
COERCE/seize happened | ecowas > niger | - | - | "and [frozen the country's accounts]" | contexts: economic
THREATEN/violence happened core | ecowas > junta | - | - | "a force [stands ready] to" | contexts: military, pro_democracy
THREATEN/violence happened | sangare > junta | - | - | "The day [is fixed],"" | contexts: military
THREATEN/violence happened core | burkina, mali > ecowas | - | - | "themselves, [warned] that any" | contexts: military
MOBILIZE/weapons happened | burkina, mali > ecowas | - | Niamey NER | "[stationed aircraft] in" | contexts: military
REJECT happened | algeria > ecowas | - | - | "which [opposes force], proposed" | contexts: military
AGREE happened core | algeria > junta | - | - | "force, [proposed a transition] of" | contexts: pro_democracy
CONSULT/visit ongoing | benkhedda > nigeria | - | - NGA | "on a [tour to Nigeria]" | contexts: diplomatic
CONSULT/visit ongoing | benkhedda > benin | - | - BEN | "a [tour to Nigeria, Benin]" | contexts: diplomatic
CONSULT/visit ongoing | benkhedda > ghana | - | - GHA | "on a [tour] to Nigeria" | contexts: diplomatic
SANCTION/discontinue happened core | usa > niger | - | - | "has [suspended aid worth] 200" | contexts: economic
SANCTION/withdraw denied | usa > niger | - | - | "but [kept its envoy]" | contexts: diplomatic
CONSULT denied | envoy > junta | 2023-08-01..2023-08-30 | - NER | "month, [met nobody], and" | contexts: diplomatic
%statements
S1 | ministry | direct institution | "status," [says] a letter" | "He no longer enjoys the privileges of his status,"
S2 | france | indirect institution | "[answered] that" | "usurpers cannot expel anybody, and that … elected president"
S3 | ecowas | indirect institution | "accounts, [says] that" | "a force stands ready to restore Barkiré"
S4 | sangare | direct named | "Sangaré [said], without" | "The day is fixed,"
S5 | burkina, mali | indirect institution | "[warned] that any" | "any attack would be an attack on them"
S6 | algeria | indirect institution | "[proposed] a transition" | "a transition of six months"
%figures
"[48 hours]" | exact 48 hour | ultimatum
"[several thousand demonstrators]" | over 1000 person | demonstrators
"[1,500 soldiers]" | exact 1500 person | French soldiers
"[seven days]" | exact 7 day | ultimatum of the demonstrators
"[six months]" | exact 6 month | transition
"[200 million dollars]" | exact 200000000 USD | aid suspended
%visits
benkhedda ongoing | - NGA -; - BEN -; - GHA -
%places
NIAMEY NER; Niger NER; France FRA; Burkina Faso BFA; Mali MLI; Niamey NER; Algeria DZA; Nigeria NGA; Benin BEN; Ghana GHA; United States USA
%dates
"[Aug 30]" = 2023-08-30; "on [Wednesday]" = 2023-08-30; "on [Sunday]" = 2023-08-27; "since [26 July]" = 2023-07-26; "[last week]" = 2023-08-21..2023-08-27; "On [Friday]" = 2023-08-25; "[this month]" = 2023-08-01..2023-08-31
