name: kandahar-jirga-bomber
published: 2010-06-03
style: agency
region: Asia
negatives: none

KANDAHAR, Afghanistan, June 3, 2010 (HNS) – A suicide bomber on foot blew himself up at the gate of a peace jirga in Kandahar on Thursday, killing five guards, while a second attacker disguised in a woman's burqa was shot by police before he could reach the tent.

Some 1,600 elders had been debating since Wednesday whether to offer amnesty to Taliban fighters who lay down their arms. They went on after an hour's pause. "They sent two boys to argue with us," the chairman, Burhan Gailani Wardak, told the delegates. "We are still here to answer."

A Taliban spokesman, Qari Zabihollah, claimed responsibility in a text message and vowed that everyone who voted for the "puppet paper" would be killed. The movement's leadership has repeatedly said that it will not negotiate until the last foreign soldier leaves.

The resolution, adopted by acclamation in the evening, calls on President Hamayun Durrani to ask the Security Council to strike moderate Taliban off its blacklist, and urges NATO forces to stop night raids on homes. Durrani thanked the elders and ordered the release of all prisoners held without evidence, a step that the United States has long resisted.

NATO said that it respected the decision, but that operations around the city would continue. Three thousand additional American troops moved into the district of Panjwai this week.

Women delegates, who make up a fifth of the assembly, protested that they had been seated behind a curtain on the first day. The curtain was taken down.

%actors
bomber = A suicide bomber | AFG | armed_group
guards = five guards | AFG | state
second = a second attacker | AFG | armed_group
police = police | AFG | state
elders = Some 1,600 elders | AFG | population | the elders; the delegates; the assembly
wardak = Burhan Gailani Wardak | AFG | person
taliban = Taliban | AFG | armed_group | The movement's leadership; Taliban fighters
qari = Qari Zabihollah | AFG | person | A Taliban spokesman
voters = everyone who voted for the "puppet paper" | AFG | population
durrani = Hamayun Durrani | AFG | person | Durrani; President Hamayun Durrani
nato = NATO | - | igo | NATO forces
usa = United States | USA | state | additional American troops
prisoners = all prisoners held without evidence | AFG | population
women = Women delegates | AFG | population
unsc = the Security Council | - | igo
%events
ASSAULT/suicide-attack happened core | bomber > guards | 2010-06-03 | Kandahar AFG | "[blew himself up] at" | contexts: terrorism
ASSAULT/firearms happened core | police > second | 2010-06-03 | Kandahar AFG | "was [shot by police] before" | contexts: terrorism
CONSULT happened core | elders > - | 2010-06-02..2010-06-03 | Kandahar AFG | "had been [debating] since" | contexts: diplomatic
CONCEDE hypothetical | elders > taliban | - | - | "whether to [offer amnesty] to" | contexts: terrorism
RETREAT/disarm hypothetical | taliban > - | - | - | "who [lay down their arms]" | contexts: terrorism
THREATEN/violence happened core | qari > voters | 2010-06-03 | - | "and [vowed] that everyone" | contexts: terrorism
REJECT/meet happened core | taliban > - | - | - | "it [will not negotiate] until" | contexts: diplomatic
RETREAT/withdraw hypothetical | nato > taliban | - | - AFG | "last foreign soldier [leaves]" | contexts: military
REQUEST happened core | elders > durrani | 2010-06-03 | Kandahar AFG | "evening, [calls on] President" | contexts: diplomatic
REQUEST/yield hypothetical | durrani > unsc | - | - | "to [ask the Security Council]" | contexts: terrorism, diplomatic
REQUEST/yield happened core | elders > nato | 2010-06-03 | Kandahar AFG | "and [urges] NATO forces" | contexts: military, human_rights
COERCE/seize ongoing | nato > - | - | - AFG | "to stop [night raids] on" | contexts: military
SUPPORT happened | durrani > elders | - | - | "Durrani [thanked] the elders" | contexts: diplomatic
CONCEDE happened core | durrani > prisoners | - | - AFG | "[ordered the release] of" | contexts: legal
REJECT/yield happened | usa > prisoners | - | - | "States has long [resisted]" | contexts: legal
REJECT happened | nato > elders | - | - | "the city [would continue]" | contexts: military
MOBILIZE/troops happened core | usa > - | 2010-05-31..2010-06-03 | Panjwai AFG | "troops [moved into] the" | contexts: military
ACCUSE/disapprove happened | women > - | - | - | "assembly, [protested] that" | contexts: gender
CONCEDE happened | elders > women | - | - | "was [taken down]" | contexts: gender
%statements
S1 | wardak | direct named | "[told] the delegates" | "They sent two boys to argue with us,"
S2 | qari | indirect named | "[claimed] responsibility" | "responsibility"
S3 | qari | mixed named | "and [vowed] that" | "everyone who voted for the "puppet paper" would be killed"
S4 | taliban | indirect institution | "repeatedly [said] that" | "it will not negotiate until the last foreign soldier leaves"
S5 | elders | indirect institution | "[calls on] President" | "President Hamayun Durrani to ask … its blacklist"
S6 | elders | indirect institution | "[urges] NATO" | "NATO forces to stop night raids on homes"
S7 | nato | indirect institution | "NATO [said] that it" | "it respected the decision, but that operations around the city would continue"
S8 | women | indirect anonymous | "[protested] that they" | "they had been seated behind a curtain on the first day"
%figures
"[five guards]" | exact 5 person | guards killed
"[Some 1,600 elders]" | about 1600 person | delegates
"[Three thousand] additional" | exact 3000 person | American troops
"a [fifth] of" | exact 0.2 ratio | share of women
"[an hour's pause]" | exact 1 hour | pause
%places
KANDAHAR AFG; Afghanistan AFG; Kandahar AFG; Panjwai AFG
%dates
"[June 3, 2010]" = 2010-06-03; "on [Thursday]" = 2010-06-03; "since [Wednesday]" = 2010-06-02; "[this week]" = 2010-05-31..2010-06-06
