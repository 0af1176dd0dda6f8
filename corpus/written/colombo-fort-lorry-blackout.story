name: colombo-fort-lorry-blackout
published: 1996-02-01
style: agency
region: Asia
negatives: sports

COLOMBO, Feb 1 (Palm Press) -- Sri Lanka put Colombo under a night curfew on Thursday and banned reporters from the centre of the city, a day after a suicide bomber drove a lorry with 200 kilogrammes of explosive into the gates of the central bank and killed at least 86 people.

More than 1,300 were injured, 100 of whom lost an eye, doctors at the national hospital said. Thirty-seven foreigners, among them two Japanese bankers, were treated for cuts.

No group has claimed the attack. The government blamed the Liberation Leopards of Eelam, whose spokesman in Paris, V. Thirunavukarasu, said by telephone that he had no knowledge of it. Police arrested two men who had run from a three-wheeler behind the lorry, firing a grenade at the guards; crowds beat one of them before he could be driven off.

President Kamala Wickremanayake, in a broadcast, appealed to the Sinhalese majority not to take revenge on their Tamil neighbours, as it did in July 1983, and said her proposals for a union of regions stood. "If we give up the package the lorry has voted," she said. The opposition leader promised his help but demanded the resignation of the deputy defence minister, who refused.

In the north, the air force bombed what the army called a Leopard training camp at Pooneryn. The army in December took Jaffna, the Leopards' capital, and since then 400,000 people have left for the jungle. A visit by the Norwegian foreign minister, who had offered to mediate, was cancelled before the bombing, it became known, because Colombo was not ready to accept a third party. India offered to send burns specialists. The United States condemned what it called a cowardly act, and said it might list the Leopards as terrorists.

Australia and the West Indies, who are to play here in the cricket World Cup this month, asked the organizers on Thursday to move their matches to India. The board said it was bowled over, and declined. Neither team has forfeited so far.

%actors
sri = Sri Lanka | LKA | state | The government
reporters = reporters | - | population
bomber = a suicide bomber | LKA | person
dead = at least 86 people | LKA | population
doctors = doctors at the national hospital | LKA | person
tigers = the Liberation Leopards of Eelam | LKA | armed_group | the Leopards; a Leopard training camp
thiru = V. Thirunavukarasu | LKA | person | whose spokesman in Paris
police = Police | LKA | state
two = two men | LKA | armed_group | one of them
crowds = crowds | LKA | population
president = Kamala Wickremanayake | LKA | person | President Kamala Wickremanayake
sinhalese = the Sinhalese majority | LKA | population
tamils = their Tamil neighbours | LKA | population
oppo = The opposition leader | LKA | person
deputy = the deputy defence minister | LKA | person
airforce = the air force | LKA | state | the army; The army
norfm = the Norwegian foreign minister | NOR | person
india = India | IND | state
usa = The United States | USA | state
guards = the guards | LKA | state
%events
COERCE/curfew happened core | sri > - | 1996-02-01 | COLOMBO LKA | "under a night [curfew] on" | contexts: terrorism
COERCE/censor happened core | sri > reporters | 1996-02-01 | COLOMBO LKA | "and [banned reporters] from" | contexts: rights_freedoms, terrorism
ASSAULT/suicide-attack happened core | bomber > dead | 1996-01-31 | COLOMBO LKA | "bomber [drove a lorry] with" | contexts: terrorism
ACCUSE/allege happened core | sri > tigers | - | - | "government [blamed] the" | contexts: terrorism
REJECT happened | thiru > sri | - | Paris FRA | "he had [no knowledge] of" | contexts: terrorism | by S3
COERCE/arrest happened core | police > two | - | COLOMBO LKA | "Police [arrested] two" | contexts: terrorism
ASSAULT/explosives happened | two > guards | 1996-01-31 | COLOMBO LKA | "lorry, [firing a grenade] at" | contexts: terrorism
ASSAULT/beat happened | crowds > two | - | COLOMBO LKA | "crowds [beat] one" | contexts: terrorism
REQUEST/yield happened core | president > sinhalese | - | - | "[appealed] to the Sinhalese" | contexts: religion_ethnicity
ASSAULT hypothetical | sinhalese > tamils | - | - | "to take [revenge] on" | contexts: religion_ethnicity | by S4
ASSAULT happened | sinhalese > tamils | 1983-07-01..1983-07-31 | - LKA | "as it [did] in" | contexts: religion_ethnicity
AGREE happened | president > - | - | - | "of regions [stood]." | contexts: territory | by S5
AGREE happened | oppo > president | - | - | "leader [promised] his" | contexts: terrorism
REQUEST/change happened | oppo > deputy | - | - | "but [demanded the resignation]" | contexts: executive
RETREAT/resign denied | deputy > - | - | - | "the [resignation] of the" | contexts: executive | by S10
REJECT/change happened | deputy > oppo | - | - | "who [refused]." | contexts: executive
ASSAULT/aerial happened core | airforce > tigers | - | Pooneryn LKA | "force [bombed] what" | contexts: military, terrorism
COERCE/seize happened | airforce > tigers | 1995-12-01..1995-12-31 | Jaffna LKA | "December [took Jaffna], the" | contexts: military, territory
CONSULT/visit cancelled core | norfm > sri | - | - LKA | "A [visit] by the Norwegian" | contexts: diplomatic
AGREE happened | norfm > sri, tigers | - | - | "who had [offered to mediate]" | contexts: diplomatic
AGREE happened | india > sri | - | - | "India [offered to send]" | contexts: health, terrorism
ACCUSE/disapprove happened | usa > - | - | - | "States [condemned] what" | contexts: terrorism
SANCTION hypothetical | usa > tigers | - | - | "it might [list] the" | contexts: terrorism | by S9
%statements
S1 | doctors | indirect anonymous | "hospital [said]. Thirty" | "More than 1,300 were injured, 100 of whom lost an eye"
S2 | sri | indirect institution | "government [blamed]" | "the Liberation Leopards of Eelam"
S3 | thiru | indirect named | "[said] by telephone" | "he had no knowledge of it"
S4 | president | indirect named | "[appealed] to the" | "to the Sinhalese majority not to take revenge on their Tamil neighbours"
S5 | president | indirect named | "and [said] her" | "her proposals for a union of regions stood"
S6 | president | direct named | "she [said]. The" | "If we give up the package the lorry has voted,"
S7 | usa | indirect institution | "States [condemned]" | "what it called a cowardly act"
S8 | airforce | indirect institution | "army [called]" | "a Leopard training camp"
S9 | usa | indirect institution | "and [said] it might" | "it might list the Leopards as terrorists"
S10 | oppo | indirect anonymous | "but [demanded] the" | "the resignation of the deputy defence minister"
%figures
"[200 kilogrammes]" | exact 200 kg | explosive
"[at least 86 people]" | at_least 86 person | dead
"[More than 1,300]" | over 1300 person | injured
"[100 of whom]" | exact 100 person | injured who lost an eye
"[Thirty-seven foreigners]" | exact 37 person | foreigners treated
"[two Japanese bankers]" | exact 2 person | bankers treated
"[two men]" | exact 2 person | arrested
"[400,000 people]" | exact 400000 person | people who left
%visits
norfm cancelled | - LKA -
%places
COLOMBO LKA; Colombo LKA; Sri Lanka LKA; Paris FRA; Pooneryn LKA; Jaffna LKA; India IND; United States USA; Australia AUS; West Indies -
%dates
"[Feb 1]" = 1996-02-01; "curfew on [Thursday] and" = 1996-02-01; "[a day after]" = 1996-01-31; "in [July 1983]" = 1983-07-01..1983-07-31; "in [December]" = 1995-12-01..1995-12-31; "Cup [this month]" = 1996-02-01..1996-02-29; "organizers on [Thursday]" = 1996-02-01
