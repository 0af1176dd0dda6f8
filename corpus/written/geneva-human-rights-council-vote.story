name: geneva-human-rights-council-vote
published: 2014-03-28
style: agency
region: Global
negatives: none

Geneva: UN rights body orders inquiry into Sri Lanka war, Colombo says no

GENEVA, March 28, 2014 (World Desk) – The United Nations Human Rights Council on Thursday ordered an investigation of crimes committed in the last months of Sri Lanka's civil war, in which, a panel of experts found in 2011, as many as 40,000 civilians were shelled to death on a strip of sand.

Twenty-three states voted for the resolution, which had been drawn up by the United States and Britain; twelve opposed it, among them Russia, China and Pakistan. India, which had backed two earlier texts, abstained. Its ambassador, Dinesh Rangachari, argued that outside investigators were "intrusive and counterproductive".

Colombo will not let them in. "We reject this; we are not going to cooperate with a tribunal that has already written its verdict," external affairs minister Gamini Peiris-Silva told journalists in the corridor. President Mahesh Rajapura pledged to continue his own policy of reconciliation. In Jaffna, Bishop Anton Selvaratnam thanked the Council in the name of mothers who, he said, have kept their sons' beds made for five years.

The inquiry will also look into the deeds of the rebels, who used suicide bombers and drafted children. Survivors have described to British lawyers how soldiers raped captured women in an army camp at Vavuniya. Sri Lanka denies this.

Two human rights workers, Dilan Francis and Father Praveen Mahesan, were arrested under the anti-terrorism act ten days before the vote and released after 48 hours. Washington had expressed alarm. Canada's foreign minister, Jason Burrard, who last November stayed away from the Commonwealth summit in Colombo together with the prime ministers of India and Mauritius, hinted that his country might withhold its contribution to that body's secretariat; he stopped short of calling for Sri Lanka's expulsion.

The High Commissioner, Navi Soobrayen, who visited the north last August and was called a tigress by three ministers, is to report in September. She has asked for a budget of $1.5 million. Pakistan's motion to refuse her the money failed by nine votes.

%actors
council = The United Nations Human Rights Council | - | igo | the Council
panel = a panel of experts | - | igo
civilians = as many as 40,000 civilians | LKA | population
srilanka = Sri Lanka | LKA | state | Colombo
us = the United States | USA | state | Washington
britain = Britain | GBR | state
majority = Twenty-three states | - | state
russia = Russia | RUS | state
china = China | CHN | state
pakistan = Pakistan | PAK | state
india = India | IND | state
rangachari = Dinesh Rangachari | IND | person
peiris = Gamini Peiris-Silva | LKA | person
rajapura = Mahesh Rajapura | LKA | person
selvaratnam = Anton Selvaratnam | LKA | person
rebels = the rebels | LKA | armed_group
children = children | LKA | population
survivors = Survivors | LKA | population
soldiers = soldiers | LKA | state
women = captured women | LKA | population
francis = Dilan Francis | LKA | person
mahesan = Praveen Mahesan | LKA | person
burrard = Jason Burrard | CAN | person
pms = the prime ministers of India and Mauritius | - | person
commonwealth = Commonwealth | - | igo
soobrayen = Navi Soobrayen | - | person | The High Commissioner
ministers = three ministers | LKA | person
%events
ACCUSE/investigate happened core | council > srilanka | 2014-03-27 | GENEVA CHE | "Thursday [ordered an investigation] of" | contexts: human_rights
ASSAULT/heavy-weapons happened core | srilanka > civilians | - | Sri Lanka LKA | "were [shelled to death] on" | contexts: human_rights, military | by S1
SUPPORT happened | majority > council | 2014-03-27 | GENEVA CHE | "states [voted for] the" | contexts: human_rights
REQUEST happened | us, britain > council | - | - | "had been [drawn up] by" | contexts: human_rights
REJECT happened core | russia, china, pakistan > council | 2014-03-27 | GENEVA CHE | "twelve [opposed it], among" | contexts: human_rights
SUPPORT happened | india > council | - | - | "India, which had [backed] two" | contexts: human_rights
ACCUSE/disapprove happened | rangachari > council | 2014-03-27 | GENEVA CHE | "Rangachari, [argued] that outside" | contexts: human_rights
REJECT/yield happened core | srilanka > council | - | - | "Colombo [will not let them] in" | contexts: human_rights
REJECT happened core | peiris > council | - | GENEVA CHE | ""[We reject this]; we" | contexts: human_rights | by S3
AGREE happened | rajapura > - | - | - | "Rajapura [pledged] to continue" | contexts: religion_ethnicity
SUPPORT happened | selvaratnam > council | - | Jaffna LKA | "Selvaratnam [thanked] the" | contexts: human_rights, religion_ethnicity
ASSAULT/suicide-attack happened | rebels > - | - | - | "who used [suicide bombers] and" | contexts: terrorism
COERCE happened | rebels > children | - | - | "and [drafted children]" | contexts: human_rights
ASSAULT/sexual happened core | soldiers > women | - | Vavuniya LKA | "soldiers [raped] captured" | contexts: gender, human_rights | by S5
REJECT happened | srilanka > survivors | - | - | "Sri Lanka [denies] this" | contexts: human_rights
COERCE/arrest happened core | srilanka > francis, mahesan | 2014-03-17 | - | "Mahesan, were [arrested] under" | contexts: rights_freedoms
RETREAT/release happened | srilanka > francis, mahesan | 2014-03-19 | - | "and [released] after 48" | contexts: rights_freedoms
ACCUSE/disapprove happened | us > srilanka | - | - | "had [expressed alarm]" | contexts: rights_freedoms
PROTEST/boycott happened | burrard, pms > srilanka | 2013-11-01..2013-11-30 | - | "November [stayed away from] the" | contexts: diplomatic, human_rights
THREATEN/relations happened core | burrard > commonwealth | - | - | "Mauritius, [hinted] that" | contexts: diplomatic
CONSULT/visit happened | soobrayen > srilanka | 2013-08-01..2013-08-31 | - | "who [visited the north] last" | contexts: human_rights
%statements
S1 | panel | indirect institution | "experts [found] in" | "as many as 40,000 civilians were shelled to death on a strip of sand"
S2 | rangachari | mixed named | "[argued] that outside" | "outside investigators were "intrusive and counterproductive""
S3 | peiris | direct named | "Peiris-Silva [told] journalists" | "We reject this; we are not going to cooperate with a tribunal that has already written its verdict,"
S4 | selvaratnam | indirect named | "who, he [said], have" | "have kept their sons' beds made for five years"
S5 | survivors | indirect anonymous | "have [described] to" | "soldiers raped captured women in an army camp at Vavuniya"
S6 | burrard | indirect named | "[hinted] that his" | "his country might withhold its contribution to that body's secretariat"
S7 | ministers | indirect anonymous | "was [called] a tigress" | "a tigress"
S8 | soobrayen | indirect named | "has [asked for] a" | "a budget of $1.5 million"
S9 | selvaratnam | indirect named | "Selvaratnam [thanked] the" | "the Council in the name of mothers"
%figures
"[as many as 40,000 civilians]" | up to 40000 person | civilians killed
"[Twenty-three states] voted" | exact 23 country | states that voted for the resolution
"[twelve] opposed" | exact 12 country | states that opposed it
"backed [two earlier texts]" | exact 2 item | earlier texts
"for [five years]" | exact 5 year | time since the end of the war
"[Two human rights workers]" | exact 2 person | human rights workers arrested
"after [48 hours]" | exact 48 hour | detention
"of [$1.5 million]" | exact 1500000 USD | budget
"by [nine votes]" | exact 9 item | votes
%visits
soobrayen happened | - LKA 2013-08-01..2013-08-31
%places
GENEVA CHE; Geneva CHE; Sri Lanka LKA; Colombo LKA; United States USA; Britain GBR; Russia RUS; China CHN; Pakistan PAK; India IND; Jaffna LKA; Vavuniya LKA; Washington USA; Canada CAN; Mauritius MUS
%dates
"GENEVA, [March 28, 2014]" = 2014-03-28
"Council on [Thursday]" = 2014-03-27
"found in [2011], as" = 2011-01-01..2011-12-31
"act [ten days before the vote]" = 2014-03-17
"who [last November] stayed" = 2013-11-01..2013-11-30
"north [last August]" = 2013-08-01..2013-08-31
"report in [September]" = 2014-09-01..2014-09-30
