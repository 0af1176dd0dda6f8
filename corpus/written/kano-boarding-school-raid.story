name: kano-boarding-school-raid
published: 2021-03-02
style: agency
region: Africa
negatives: none

KANO, Nigeria, March 2, 2021 (Sahel Wire) – Gunmen on motorcycles stormed a girls' boarding school in the northwestern town of Dansadau before dawn on Tuesday and marched at least 90 pupils into the forest, police and parents said, hours after the state governor had hailed the release of another group of hostages.

A night watchman was shot dead and two teachers were hacked with machetes when they tried to bar the dormitory door. Army helicopters and 400 paramilitary police have been sent to comb the Kuyambana forest. The governor, Bashir Dangaladima, imposed a dusk-to-dawn curfew on the district, closed all boarding schools and cut off the mobile telephone network for 72 hours to keep the kidnappers from talking to each other.

“We are cut off as well,” said Hauwa Isa, whose daughters, aged 11 and 13, are among the missing. Some two hundred parents blocked the road to Gusau with burning tyres and pelted the convoy of the education commissioner with stones.

No group has claimed the raid. President Yakubu Aliyu's spokesman ruled out paying ransom. But a bandit leader known as Dogo Baki, who took part in the earlier negotiations, told a radio station that his rivals would trade the girls for eleven jailed comrades and “one clean pardon”. He denied any part in the attack himself.

The European Union and the United Nations children's fund condemned the kidnapping; UNICEF called for the immediate release of the pupils. Amnesty groups blamed Dangaladima, who last month granted amnesty to 60 former bandits and gave each a motorcycle.

%actors
gunmen = Gunmen on motorcycles | NGA | armed_group | the kidnappers; his rivals
pupils = at least 90 pupils | NGA | population | the girls; the pupils; the missing
police = police | NGA | state
parents = parents | NGA | population | Some two hundred parents
watchman = A night watchman | NGA | person
teachers = two teachers | NGA | population
army = Army | NGA | state | Army helicopters and 400 paramilitary police
dangaladima = Bashir Dangaladima | NGA | person | The governor; the state governor
district = the district | NGA | population
hauwa = Hauwa Isa | NGA | person
commissioner = the education commissioner | NGA | person
spokesman = President Yakubu Aliyu's spokesman | NGA | person
dogo = Dogo Baki | NGA | person | a bandit leader
eu = European Union | - | igo
unicef = the United Nations children's fund | - | igo | UNICEF
amnesty = Amnesty groups | - | organization
bandits = 60 former bandits | NGA | armed_group
hostages = another group of hostages | NGA | population
captors = the captors of the other group | NGA | armed_group | implied
%events
ASSAULT/abduct happened core | gunmen > pupils | 2021-03-02 | Dansadau NGA | "and [marched at least 90]" | contexts: crime
SUPPORT happened | dangaladima > - | - | - | "governor had [hailed] the" | contexts: crime
RETREAT/release happened | captors > hostages | - | - | "the [release] of another" | contexts: crime
ASSAULT/firearms happened core | gunmen > watchman | 2021-03-02 | Dansadau NGA | "was [shot dead] and" | contexts: crime
ASSAULT/primitive happened core | gunmen > teachers | 2021-03-02 | Dansadau NGA | "[hacked with machetes] when" | contexts: crime
MOBILIZE/police happened core | army > gunmen | - | Kuyambana forest NGA | "have been [sent to comb]" | contexts: crime
COERCE/curfew happened core | dangaladima > district | - | - NGA | "[imposed a dusk-to-dawn curfew]" | contexts: crime
COERCE/restrict happened | dangaladima > - | - | - NGA | "[closed all boarding schools]" | contexts: crime
COERCE/withhold happened | dangaladima > gunmen, district | - | - NGA | "and [cut off the mobile]" | contexts: crime
PROTEST/obstruct happened core | parents > - | - | Gusau NGA | "parents [blocked the road] to" | contexts: crime
PROTEST/riot happened | parents > commissioner | - | - NGA | "and [pelted] the convoy" | contexts: crime
REJECT/yield happened core | spokesman > gunmen | - | - | "spokesman [ruled out] paying" | contexts: crime
AGREE happened | gunmen > - | - | - | "his rivals [would trade] the" | contexts: crime | by S4
REJECT happened | dogo > - | - | - | "He [denied] any part" | contexts: crime
ACCUSE/disapprove happened core | eu, unicef > gunmen | - | - | "[condemned] the kidnapping" | contexts: human_rights
REQUEST/yield happened core | unicef > gunmen | - | - | "UNICEF [called for] the" | contexts: human_rights
ACCUSE/allege happened core | amnesty > dangaladima | - | - | "[blamed] Dangaladima" | contexts: crime
CONCEDE happened | dangaladima > bandits | 2021-02-01..2021-02-28 | - | "[granted amnesty] to" | contexts: crime
AID happened | dangaladima > bandits | 2021-02-01..2021-02-28 | - | "and [gave each] a" | contexts: crime
%statements
S1 | police, parents | indirect institution | "parents [said], hours" | "Gunmen on motorcycles stormed … into the forest"
S2 | hauwa | direct named | "[said] Hauwa" | "We are cut off as well,"
S3 | spokesman | indirect anonymous | "[ruled out] paying" | "paying ransom"
S4 | dogo | mixed named | "[told] a radio" | "his rivals would trade the girls … clean pardon”"
S5 | dogo | indirect named | "He [denied] any" | "any part in the attack himself"
S6 | eu, unicef | indirect institution | "[condemned] the" | "the kidnapping"
S7 | unicef | indirect institution | "[called for] the" | "the immediate release of the pupils"
S8 | amnesty | indirect institution | "groups [blamed] Dangaladima" | "Dangaladima, who last month granted amnesty … a motorcycle"
S9 | dangaladima | indirect named | "had [hailed] the" | "the release of another group of hostages"
%figures
"[at least 90 pupils]" | at_least 90 person | pupils kidnapped
"[400 paramilitary police]" | exact 400 person | police sent
"for [72 hours]" | exact 72 hour | network cut off
"[Some two hundred parents]" | about 200 person | parents
"for [eleven jailed comrades]" | exact 11 person | comrades
"to [60 former bandits]" | exact 60 person | bandits amnestied
"[two teachers]" | exact 2 person | teachers wounded
%places
KANO NGA; Nigeria NGA; Dansadau NGA; Kuyambana forest NGA; Gusau NGA
%dates
"[March 2, 2021]" = 2021-03-02; "dawn on [Tuesday]" = 2021-03-02; "[last month]" = 2021-02-01..2021-02-28
