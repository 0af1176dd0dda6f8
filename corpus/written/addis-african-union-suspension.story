name: addis-african-union-suspension
published: 2021-10-27
style: communique
region: Africa
negatives: none

COMMUNIQUÉ OF THE 1041ST MEETING OF THE PEACE AND SECURITY COUNCIL ON THE SITUATION IN THE SUDAN

Addis Ababa, 26 October 2021

The Peace and Security Council of the African Union, meeting at ambassadorial level,

1. Strongly condemns the seizure of power by the Sudanese military on 25 October 2021 and the dissolution of the transitional government;

2. Deeply regrets the arrest of Prime Minister Adil Osman al-Nur and four members of his cabinet, and demands their immediate and unconditional release;

3. Expresses grave concern over the use of live ammunition against demonstrators in Omdurman, in which at least seven persons lost their lives, and over the interruption of internet services since Monday morning;

4. Decides to suspend, with immediate effect, the participation of the Republic of Sudan in all African Union activities until the effective restoration of the civilian-led transitional authority;

5. Welcomes the readiness of President Salome Kiplagat of the Republic of Kenya to lead a high-level mission to Khartoum, and requests the military authorities to grant the mission access to all parties;

6. Takes note with appreciation of the evacuation by the Kingdom of Saudi Arabia of 164 African students from Port Sudan;

7. Warns that it shall consider targeted measures, including travel bans, against those who obstruct the return to constitutional order;

8. Decides to remain actively seized of the matter.

%actors
psc = The Peace and Security Council of the African Union | - | igo
military = the Sudanese military | SDN | state | the military authorities
government = the transitional government | SDN | state | the civilian-led transitional authority
alnur = Adil Osman al-Nur | SDN | person
ministers = four members of his cabinet | SDN | population
demonstrators = demonstrators | SDN | population
sudan = Republic of Sudan | SDN | state
kiplagat = Salome Kiplagat | KEN | person
saudi = Kingdom of Saudi Arabia | SAU | state
students = 164 African students | - | population
obstructers = those who obstruct the return to constitutional order | SDN | population
people = the population of Sudan | SDN | population | implied
%events
CONSULT/multilateral happened core | psc > - | 2021-10-26 | Addis Ababa ETH | "Union, [meeting] at ambassadorial" | contexts: diplomatic
ACCUSE/disapprove happened core | psc > military | 2021-10-26 | Addis Ababa ETH | "Strongly [condemns] the" | contexts: pro_autocracy
COERCE happened core | military > government | 2021-10-25 | - SDN | "the [seizure of power] by" | contexts: pro_autocracy
COERCE/restrict happened | military > government | 2021-10-25 | - SDN | "and the [dissolution] of" | contexts: pro_autocracy
COERCE/arrest happened core | military > alnur, ministers | - | - SDN | "regrets the [arrest] of" | contexts: pro_autocracy
REQUEST/yield happened core | psc > military | 2021-10-26 | Addis Ababa ETH | "[demands] their immediate" | contexts: human_rights
ACCUSE/disapprove happened | psc > military | 2021-10-26 | Addis Ababa ETH | "[Expresses grave concern] over" | contexts: human_rights
ASSAULT/firearms happened core | military > demonstrators | - | Omdurman SDN | "[use of live ammunition]" | contexts: repression
COERCE/withhold ongoing | military > people | 2021-10-25..2021-10-26 | - SDN | "the [interruption of internet]" | contexts: rights_freedoms
PROTEST/demo happened | demonstrators > military | - | Omdurman SDN | "against [demonstrators] in" | contexts: pro_autocracy
SANCTION/expel happened core | psc > sudan | 2021-10-26 | Addis Ababa ETH | "[Decides to suspend], with" | contexts: pro_autocracy
SUPPORT happened | psc > kiplagat | 2021-10-26 | Addis Ababa ETH | "[Welcomes] the readiness" | contexts: diplomatic
AGREE happened | kiplagat > psc | - | - | "the [readiness] of" | contexts: diplomatic
CONSULT/visit planned | kiplagat > sudan | - | Khartoum SDN | "a [high-level mission] to" | contexts: diplomatic
REQUEST/yield happened | psc > military | 2021-10-26 | Addis Ababa ETH | "and [requests] the" | contexts: diplomatic
SUPPORT happened | psc > saudi | 2021-10-26 | Addis Ababa ETH | "[note with appreciation] of" | contexts: migration
AID happened core | saudi > students | - | Port Sudan SDN | "the [evacuation] by" | contexts: migration
THREATEN/relations happened core | psc > obstructers | 2021-10-26 | Addis Ababa ETH | "[Warns] that it shall" | contexts: pro_autocracy
%statements
S1 | psc | indirect institution | "[condemns] the" | "the seizure of power by the Sudanese military … transitional government"
S2 | psc | indirect institution | "[demands] their" | "their immediate and unconditional release"
S3 | psc | indirect institution | "[Expresses] grave" | "grave concern over the use of live ammunition … since Monday morning"
S4 | psc | indirect institution | "[Welcomes] the" | "the readiness of President Salome Kiplagat … to Khartoum"
S5 | psc | indirect institution | "[requests] the" | "the military authorities to grant the mission access to all parties"
S6 | psc | indirect institution | "[Warns] that" | "it shall consider targeted measures … constitutional order"
S7 | psc | indirect institution | "Deeply [regrets] the" | "the arrest of Prime Minister … of his cabinet"
%figures
"[at least seven persons]" | at_least 7 person | demonstrators killed
"[four members]" | exact 4 person | ministers arrested
"[164 African] students" | exact 164 person | students evacuated
%visits
kiplagat planned | Khartoum SDN -
%places
Addis Ababa ETH; Omdurman SDN; Khartoum SDN; Port Sudan SDN; Republic of Sudan SDN; Republic of Kenya KEN; Kingdom of Saudi Arabia SAU
%dates
"[26 October 2021]" = 2021-10-26; "[25 October 2021]" = 2021-10-25; "since [Monday morning]" = 2021-10-25
