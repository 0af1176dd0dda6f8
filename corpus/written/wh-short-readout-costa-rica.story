name: wh-short-readout-costa-rica
published: 2022-08-17
style: white-house
region: Americas
negatives: none

Readout of President Whitcombe's Call with President Rodolfo Chaverri of Costa Rica

President Alan Whitcombe spoke today with President Rodolfo Chaverri of Costa Rica. He congratulated President Chaverri on his first hundred days in office and pledged $25 million to rebuild the computer systems that the Conti-Negra group attacked in April. President Chaverri thanked him for the American specialists who have been working in San José since May.

The leaders expressed concern over the closure of seven Catholic radio stations in Nicaragua. President Chaverri asked for help with the record number of asylum seekers; 200,000 Nicaraguans now live in his country. President Whitcombe assured him that the United States will share the burden, and invited him to Washington.

They did not discuss the border post at Peñas Blancas, which Nicaraguan soldiers occupied for a day last week.

%actors
whitcombe = Alan Whitcombe | USA | person | President Whitcombe
chaverri = Rodolfo Chaverri | CRI | person | President Chaverri
conti = Conti-Negra group | - | organization
costarica = Costa Rica | CRI | state
specialists = the American specialists | USA | state
stations = seven Catholic radio stations | NIC | organization
nicaragua = Nicaragua | NIC | state
soldiers = Nicaraguan soldiers | NIC | state
%events
CONSULT/phone happened core | whitcombe, chaverri > - | 2022-08-17 | - | "Whitcombe [spoke] today" | contexts: diplomatic
SUPPORT happened core | whitcombe > chaverri | 2022-08-17 | - | "He [congratulated] President" | contexts: executive
AGREE happened core | whitcombe > costarica | 2022-08-17 | - | "and [pledged] $25" | contexts: cyber
COERCE/cyber happened core | conti > costarica | 2022-04-01..2022-04-30 | - | "group [attacked] in" | contexts: cyber
SUPPORT happened | chaverri > whitcombe | 2022-08-17 | - | "Chaverri [thanked] him" | contexts: cyber
AID ongoing | specialists > costarica | - | San José CRI | "who have been [working in] San" | contexts: cyber | by S1
ACCUSE/disapprove happened core | whitcombe, chaverri > nicaragua | 2022-08-17 | - | "leaders [expressed concern] over" | contexts: rights_freedoms
COERCE/censor happened | nicaragua > stations | - | Nicaragua NIC | "the [closure] of seven" | contexts: rights_freedoms | by S2
REQUEST/assist happened core | chaverri > whitcombe | 2022-08-17 | - | "Chaverri [asked for help]" | contexts: asylum, migration
AGREE happened core | whitcombe > chaverri | 2022-08-17 | - | "Whitcombe [assured] him" | contexts: migration
AGREE happened | whitcombe > chaverri | 2022-08-17 | - | "and [invited him] to" | contexts: diplomatic
CONSULT denied | whitcombe, chaverri > - | 2022-08-17 | - | "They [did not discuss] the" | contexts: territory
COERCE/seize happened | soldiers > costarica | 2022-08-08..2022-08-14 | Peñas Blancas - | "soldiers [occupied] for" | contexts: territory, military
%statements
S1 | chaverri | indirect named | "[thanked] him" | "him for the American specialists who have been working in San José since May"
S2 | whitcombe, chaverri | indirect named | "leaders [expressed] concern" | "concern over the closure of seven Catholic radio stations in Nicaragua"
S3 | whitcombe | indirect named | "[assured] him that" | "the United States will share the burden"
%figures
"pledged [$25 million]" | exact 25000000 USD | money for computer systems
"of [seven Catholic radio stations]" | exact 7 item | radio stations closed
"seekers; [200,000 Nicaraguans]" | exact 200000 person | Nicaraguans in Costa Rica
"first [hundred days]" | exact 100 day | time in office
%places
Costa Rica CRI; San José CRI; Nicaragua NIC; United States USA; Washington USA; Peñas Blancas -
%dates
"spoke [today] with" = 2022-08-17
"attacked in [April]" = 2022-04-01..2022-04-30
"since [May]" = 2022-05-01..2022-05-31
"day [last week]" = 2022-08-08..2022-08-14
