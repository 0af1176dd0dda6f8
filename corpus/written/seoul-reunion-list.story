name: seoul-reunion-list
published: 2000-08-15
style: feature
region: Asia
negatives: none

SEOUL – The old man in seat 14 had brought his brother a watch, a roll of toothpaste and fifty years of news, and in the second hour of the meeting he ran out of all three.

Two hundred Koreans, a hundred from each half of the peninsula, were flown to each other's capital on Tuesday to embrace relatives they had not seen since the war. It was the first fruit of June's summit in Pyongyang, where President Chung Dae-shik and the North's leader, Paek Il-chol, clasped hands and agreed to let families meet by Liberation Day.

In the convention hall, North Korean minders stood two to a table. When a woman from Haeju pressed a bundle of dollars on her sister, one of them counted it. Nobody was scolded. A professor from Pyongyang praised the Great General at length; his mother, who is 97, stroked his sleeve and told him to eat.

Seoul returns the favour next month: it will send home 63 former spies and guerrillas who spent up to 44 years in its jails without renouncing their beliefs. Conservatives demand that the North release, in exchange, hundreds of prisoners of war and the fishermen it abducted. About fifty of the fishermen's wives sat down in front of the hall on Tuesday with photographs. Pyongyang says that it holds no one.

The defence ministers will meet on Cheju in September, if the North's does not cancel again. Chung has also offered fertilizer: 100,000 tons of it, as a gift.

%actors
koreans = Two hundred Koreans | - | population | relatives
chung = Chung Dae-shik | KOR | person | President Chung Dae-shik
paek = Paek Il-chol | PRK | person | the North's leader
professor = A professor from Pyongyang | PRK | person
rok = Seoul | KOR | state
north = the North | PRK | state | Pyongyang
spies = 63 former spies and guerrillas | PRK | population
conservatives = Conservatives | KOR | organization
fishermen = the fishermen it abducted | KOR | population
wives = About fifty of the fishermen's wives | KOR | population
ministers = The defence ministers | - | state
%events
CONSULT happened core | koreans > - | 2000-08-15 | - | "to [embrace relatives] they" | contexts: human_rights
COOPERATE happened core | rok, north > - | 2000-08-15 | - | "were [flown to each other's]" | contexts: human_rights
CONSULT happened core | chung, paek > - | 2000-06-01..2000-06-30 | Pyongyang PRK | "Il-chol, [clasped hands] and" | contexts: diplomatic
CONSULT/visit happened | chung > paek | 2000-06-01..2000-06-30 | Pyongyang PRK | "June's [summit] in" | contexts: diplomatic
AGREE happened core | chung, paek > - | 2000-06-01..2000-06-30 | Pyongyang PRK | "and [agreed to let families]" | contexts: human_rights
SUPPORT happened | professor > paek | 2000-08-15 | SEOUL KOR | "Pyongyang [praised the Great] General" | contexts: political_institutions
RETREAT/release planned core | rok > spies | 2000-09-01..2000-09-30 | - | "it [will send home 63]" | contexts: intelligence
COERCE/arrest happened | rok > spies | - | - KOR | "who [spent up to 44]" | contexts: intelligence
REQUEST/yield happened core | conservatives > north | - | - | "Conservatives [demand that the North]" | contexts: human_rights
ASSAULT/abduct happened | north > fishermen | - | - | "fishermen it [abducted]" | contexts: human_rights
PROTEST/demo happened core | wives > - | 2000-08-15 | SEOUL KOR | "wives [sat down in front]" | contexts: human_rights
REJECT happened core | north > conservatives | - | - | "says that it [holds no one]" | contexts: human_rights
CONSULT planned core | ministers > - | 2000-09-01..2000-09-30 | Cheju KOR | "ministers [will meet on] Cheju" | contexts: military
AGREE happened core | chung > north | - | - | "has also [offered fertilizer]" | contexts: human_security
%statements
S1 | north | indirect institution | "Pyongyang [says] that" | "it holds no one"
S2 | conservatives | indirect institution | "[demand] that" | "the North release, in exchange, … it abducted"
S3 | professor | indirect anonymous | "[praised] the" | "the Great General"
%figures
"[Two hundred Koreans]" | exact 200 person | people reunited
"[63 former spies]" | exact 63 person | prisoners to be sent home
"[up to 44 years]" | up_to 44 year | imprisonment
"[hundreds of prisoners of war]" | over 100 person | prisoners of war
"[About fifty]" | about 50 person | wives
"[100,000 tons]" | exact 100000 t | fertilizer
%visits
chung happened | Pyongyang PRK 2000-06-01..2000-06-30
%places
SEOUL KOR; Pyongyang PRK; Haeju PRK; Seoul KOR; Cheju KOR
%dates
"capital on [Tuesday]" = 2000-08-15; "[June's] summit" = 2000-06-01..2000-06-30; "[next month]" = 2000-09-01..2000-09-30; "in [September]" = 2000-09-01..2000-09-30
