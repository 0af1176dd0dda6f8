name: suva-mutineers-parliament
published: 2000-06-26
style: agency
region: Oceania
negatives: none

SUVA, June 26 (Pacific Dispatch) - The gunmen who have held Fiji's prime minister and 30 lawmakers hostage for five weeks set four women captives free on Sunday but broke off negotiations with the military hours later over the make-up of a new cabinet.

Rebel leader Josefa Tabua, a bankrupt timber trader, telephoned radio stations to say that the army had "changed its mind between soup and fish". He warned that any attempt to storm the parliament compound would end in bloodshed.

The military, which declared martial law and abrogated the constitution on May 29, said the deal could still be signed, and that the rebels would be pardoned once the last hostage was out and the last rifle handed in. Soldiers have strung razor wire across Queen Elizabeth Drive; some 200 villagers carrying cane knives crossed it anyway and camped on the lawn to shield the gunmen.

Australia, New Zealand and Britain have cut military ties with Fiji. Canberra said on Monday that it would ban the islands' sugar ministers and athletes next. Trade unions in both Sydney and Auckland have refused to unload Fijian ships since the first week.

The released women, all of them deputies, said they had been treated with courtesy and fed taro. A guard who had threatened one of them with a pistol was whipped by his own chief.

%actors
gunmen = The gunmen who have held Fiji's prime minister | FJI | armed_group | The gunmen; the gunmen; the rebels
pm = Fiji's prime minister | FJI | person
lawmakers = 30 lawmakers | FJI | population
women = four women captives | FJI | population | The released women; one of them
army = The military | FJI | state | the military; the army; Soldiers
tabua = Josefa Tabua | FJI | person | Rebel leader Josefa Tabua
villagers = some 200 villagers | FJI | population
australia = Australia | AUS | state | Canberra
nz = New Zealand | NZL | state
britain = Britain | GBR | state
fiji = Fiji | FJI | state | the islands' sugar ministers and athletes
unions = Trade unions in both Sydney and Auckland | - | organization
guard = A guard | FJI | armed_group
chief = his own chief | FJI | person
population = the population of Fiji | FJI | population | implied
%events
ASSAULT/abduct ongoing core | gunmen > pm, lawmakers | - | SUVA FJI | "who have [held Fiji's prime]" | contexts: pro_autocracy
RETREAT/release happened core | gunmen > women | 2000-06-25 | SUVA FJI | "[set four women captives] free" | contexts: pro_autocracy
REJECT/meet happened core | gunmen > army | 2000-06-25 | SUVA FJI | "[broke off negotiations] with" | contexts: pro_autocracy
ACCUSE/disapprove happened | tabua > army | - | - | "army had "[changed its mind] between" | contexts: pro_autocracy
THREATEN/violence happened core | tabua > army | - | - | "He [warned] that any" | contexts: pro_autocracy
ASSAULT hypothetical | army > gunmen | - | SUVA FJI | "attempt to [storm] the parliament" | contexts: military
COERCE/martial-law happened core | army > population | 2000-05-29 | - FJI | "which [declared martial law] and" | contexts: pro_autocracy
COERCE/restrict happened | army > population | 2000-05-29 | - FJI | "and [abrogated the constitution] on" | contexts: pro_autocracy
CONCEDE hypothetical | army > gunmen | - | - | "rebels would be [pardoned] once" | contexts: military
RETREAT/disarm hypothetical | gunmen > army | - | - FJI | "last rifle [handed in]" | contexts: military
PROTEST/obstruct happened core | villagers > army | - | SUVA FJI | "and [camped on the lawn]" | contexts: pro_autocracy
SANCTION/discontinue happened core | australia, nz, britain > fiji | - | - | "have [cut military ties] with" | contexts: military
THREATEN/restrict happened core | australia > fiji | 2000-06-26 | - | "it [would ban] the" | contexts: economic
PROTEST/boycott ongoing core | unions > fiji | - | - | "have [refused to unload] Fijian" | contexts: economic
SUPPORT happened | women > gunmen | - | - | "[treated with courtesy] and" | contexts: human_rights
THREATEN/violence happened | guard > women | - | - FJI | "who had [threatened] one" | contexts: crime
ASSAULT/beat happened | chief > guard | - | - FJI | "was [whipped] by" | contexts: crime
%statements
S1 | tabua | mixed named | "stations to [say] that" | "the army had "changed its mind between soup and fish""
S2 | tabua | indirect named | "He [warned]" | "any attempt to storm the parliament compound would end in bloodshed"
S3 | army | indirect institution | "May 29, [said] the" | "the deal could still be signed … handed in"
S4 | australia | indirect institution | "Canberra [said] on" | "it would ban the islands' sugar ministers and athletes next"
S5 | women | indirect anonymous | "deputies, [said] they" | "they had been treated with courtesy and fed taro"
%figures
"[30 lawmakers]" | exact 30 person | hostages
"[five weeks]" | exact 5 week | hostage-taking
"[four women] captives" | exact 4 person | hostages freed
"[some 200 villagers]" | about 200 person | villagers
%places
SUVA FJI; Fiji FJI; Queen Elizabeth Drive FJI; Australia AUS; New Zealand NZL; Britain GBR; Canberra AUS; Sydney AUS; Auckland NZL
%dates
"[June 26]" = 2000-06-26; "on [Sunday]" = 2000-06-25; "on [May 29]" = 2000-05-29; "on [Monday]" = 2000-06-26
