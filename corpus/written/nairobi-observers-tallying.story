name: nairobi-observers-tallying
published: 2017-08-10
style: agency
region: Africa
negatives: none

NAIROBI, Aug 10, 2017 (Sahel Wire) – Foreign observers praised Kenya's election on Thursday and urged the losers to go to court; the losers, waving what they said were logs of a hacked server, announced that they would rather go to the streets.

"Somebody used a dead man's password," opposition candidate Jaramogi Oloo told a news conference, an allusion to Christopher Wasike, the electoral commission's head of computers, who was found tortured and strangled nine days before the vote. He claimed that President Moses Kariuki's lead of 1.4 million was the work of an algorithm. The commission's chairman, Abdi Chege, confirmed that a break-in had been attempted. It failed, he said.

Ex-Secretary of State Lionel Crane, who leads the Carter-style mission of the Atlanta Democracy Fund, found "no finger on the scale". The European Union's Marijke Visser was more careful and asked the commission to publish every form. Former Ghanaian president Kwesi Mensah-Bonsu appealed to candidates to keep the peace.

Police killed two men with machetes who had stabbed a polling clerk in Tana River, and shot dead a protester in Mathare, where youths set tyres alight. Two Americans and a Canadian who advised the opposition were deported last Saturday. Airtime for text messages to more than fifty people has been restricted under a regulation of July.

Kariuki, on television, offered his rivals tea and a handshake. "We are brothers," he said. Oloo's deputy declined the tea.

%actors
observers = Foreign observers | - | organization
kenya = Kenya | KEN | state
losers = the losers | KEN | organization | the opposition
oloo = Jaramogi Oloo | KEN | person | opposition candidate Jaramogi Oloo
wasike = Christopher Wasike | KEN | person
kariuki = Moses Kariuki | KEN | person | President Moses Kariuki
chege = Abdi Chege | KEN | person
commission = the electoral commission | KEN | state | the commission
hackers = the intruders into the server | - | armed_group | implied
crane = Lionel Crane | USA | person
visser = Marijke Visser | - | person
mensah = Kwesi Mensah-Bonsu | GHA | person
candidates = candidates | KEN | population
police = Police | KEN | state
twomen = two men with machetes | KEN | population
clerk = a polling clerk | KEN | person
protester = a protester | KEN | person
youths = youths | KEN | population
advisers = Two Americans and a Canadian | - | population
public = mobile phone users in Kenya | KEN | population | implied
deputy = Oloo's deputy | KEN | person
%events
SUPPORT happened core | observers > kenya | 2017-08-10 | - KEN | "observers [praised Kenya's election]" | contexts: election
REQUEST happened core | observers > losers | 2017-08-10 | - KEN | "and [urged the losers]" | contexts: election, legal
REJECT happened | losers > observers | 2017-08-10 | - KEN | "they [would rather go to]" | contexts: election
PROTEST/demo planned core | losers > commission | - | - KEN | "rather go [to the streets]" | contexts: election
ACCUSE/allege happened core | oloo > commission | 2017-08-10 | NAIROBI KEN | "Oloo [told a news conference]" | contexts: election, cyber
ASSAULT/torture happened core | - > wasike | 2017-07-30 | - KEN | "was found [tortured and] strangled" | contexts: election
ASSAULT/targeted happened core | - > wasike | 2017-07-30 | - KEN | "and [strangled] nine" | contexts: election
COERCE/cyber happened | hackers > commission | - | - KEN | "that a [break-in had been] attempted" | contexts: cyber, election | by S3
COERCE/misinformation happened | kariuki > - | - | - KEN | "was [the work of an]" | contexts: election | by S2
SUPPORT happened core | crane > commission | - | - KEN | "Fund, [found "no finger on]" | contexts: election
REQUEST/change happened | visser > commission | - | - KEN | "and [asked the commission] to" | contexts: election
REQUEST happened | mensah > candidates | - | - KEN | "[appealed to candidates] to" | contexts: election
ASSAULT/firearms happened | police > twomen | - | Tana River KEN | "Police [killed two] men" | contexts: election, repression
ASSAULT/primitive happened | twomen > clerk | - | Tana River KEN | "who had [stabbed a polling]" | contexts: election
ASSAULT/firearms happened core | police > protester | - | Mathare KEN | "and [shot dead a protester]" | contexts: repression, election
PROTEST/riot happened core | youths > - | - | Mathare KEN | "youths [set tyres alight]" | contexts: election
COERCE/deport happened core | kenya > advisers | 2017-08-05 | - KEN | "opposition were [deported last] Saturday" | contexts: election
COERCE/censor happened | kenya > public | - | - KEN | "has been [restricted under] a" | contexts: rights_freedoms
AGREE happened | kariuki > losers | - | - KEN | "television, [offered his rivals] tea" | contexts: election
REJECT/meet happened core | deputy > kariuki | - | - KEN | "deputy [declined the tea]" | contexts: election
%statements
S1 | oloo | direct named | "[told] a news" | "Somebody used a dead man's password,"
S2 | oloo | indirect named | "He [claimed] that" | "President Moses Kariuki's lead of 1.4 million was the work of an algorithm"
S3 | chege | indirect named | "[confirmed] that a" | "a break-in had been attempted"
S4 | chege | indirect named | "failed, he [said]" | "It failed"
S5 | crane | mixed named | "[found] "no" | ""no finger on the scale""
S6 | kariuki | direct named | "brothers," he [said]" | "We are brothers,"
S7 | losers | indirect anonymous | "[announced] that" | "they would rather go to the streets"
S8 | mensah | indirect named | "[appealed] to candidates" | "to candidates to keep the peace"
%figures
"[1.4 million]" | exact 1400000 person | lead in votes
"[more than fifty people]" | over 50 person | recipients of text messages
"killed [two men]" | exact 2 person | men killed
%places
NAIROBI KEN; Kenya KEN; Tana River KEN; Mathare KEN
%dates
"[Aug 10, 2017]" = 2017-08-10; "on [Thursday]" = 2017-08-10; "[nine days before]" = 2017-07-30; "[last Saturday]" = 2017-08-05; "of [July]" = 2017-07-01..2017-07-31
