name: paris-quai-point-de-presse-1997
published: 1997-06-11
style: ministry
region: Africa
negatives: none

MINISTRY OF FOREIGN AFFAIRS – STATEMENTS MADE BY THE SPOKESWOMAN (EXCERPTS)
Paris, 11 June 1997

Congo – The operation for the evacuation of foreign nationals from Brazzaville, which our forces have conducted since Saturday under the fire of artillery from both banks of the Djoué, has permitted 5,700 persons of 63 nationalities to leave. One legionnaire has been killed, and five have been wounded. The militias known as Condors and Zebras broke the ceasefire of Sunday within hours, each blaming the other. The Minister spoke by telephone yesterday evening with President Omar Ndoumbe of Gabon, whom we thank for agreeing to mediate. France takes no part in the conflict. It is untrue that a French aircraft delivered mortars to one of the parties at Pointe-Noire.

Q: Will the soldiers stay on afterwards, as the United Nations Secretary-General wishes?
A: The troops which came for the evacuation will leave with the last of the evacuated. Only if the Security Council were to decide on an international force, and if there were a truce that is kept, could the question be considered of our making a contribution to it.

Algeria – We note that the legislative elections of last Thursday took place in a climate of calm. We condemn the attack by explosives against a bus at Dély Ibrahim, which killed eight.

Q: Has the Minister's visit to Algiers been put off?
A: It had not been announced, and thus could not be put off.

Turkey – The Ambassador of Turkey was received today at his request. He handed over a note on the vote in Strasbourg. We regret that Ankara should have recalled him for consultations, for the second time this year. He leaves on Friday.

Visit – The Foreign Minister of Estonia, Mr. Lembit Kaarna, will be in Paris on 16 and 17 June. The purpose of the talks is the preparation of the European Council in Amsterdam.

%actors
spokeswoman = THE SPOKESWOMAN | FRA | person
france = France | FRA | state | our forces; The troops
evacuees = 5,700 persons of 63 nationalities | - | population | foreign nationals
legionnaires = One legionnaire | FRA | state
cobras = Condors | COG | armed_group
zulus = Zebras | COG | armed_group
minister = The Minister | FRA | person
ndoumbe = Omar Ndoumbe | GAB | person | President Omar Ndoumbe
unsg = the United Nations Secretary-General | - | igo
council = the Security Council | - | igo
algeria = Algeria | DZA | state
busdead = eight | DZA | population
tamb = The Ambassador of Turkey | TUR | person
turkey = Ankara | TUR | state
kaarna = Lembit Kaarna | EST | person | The Foreign Minister of Estonia
%events
AID ongoing core | france > evacuees | 1997-06-07..1997-06-11 | Brazzaville COG | "the [evacuation of foreign nationals]" | contexts: military, human_security
ASSAULT/heavy-weapons ongoing core | cobras, zulus > france | - | Brazzaville COG | "under the [fire of artillery]" | contexts: military
ASSAULT happened | - > legionnaires | - | Brazzaville COG | "legionnaire has been [killed]" | contexts: military
RETREAT/ceasefire happened | cobras, zulus > - | 1997-06-08 | - COG | "broke the [ceasefire] of Sunday" | contexts: military
ASSAULT happened core | cobras, zulus > - | 1997-06-08 | - COG | "[broke the] ceasefire" | contexts: military
ACCUSE/allege happened | cobras, zulus > - | - | - | "each [blaming] the other" | contexts: military
CONSULT/phone happened core | minister, ndoumbe > - | 1997-06-10 | - | "Minister [spoke by telephone] yesterday" | contexts: diplomatic
SUPPORT happened | france > ndoumbe | 1997-06-11 | Paris FRA | "whom we [thank] for" | contexts: diplomatic
AGREE happened | ndoumbe > cobras, zulus | - | - | "for [agreeing to mediate]" | contexts: diplomatic
AID denied core | france > cobras, zulus | - | Pointe-Noire COG | "aircraft [delivered mortars] to" | contexts: military
REQUEST/assist happened | unsg > france | - | - | "Secretary-General [wishes]?" | contexts: peacekeeping
RETREAT/withdraw planned | france > - | - | - COG | "evacuation [will leave] with" | contexts: military | by S1
AID hypothetical core | france > council | - | - COG | "of our [making a contribution]" | contexts: peacekeeping | by S1
ACCUSE/disapprove happened | france > - | 1997-06-11 | Paris FRA | "We [condemn] the" | contexts: terrorism
ASSAULT/explosives happened core | - > busdead | - | Dély Ibrahim DZA | "the [attack by explosives]" | contexts: terrorism | by S4
CONSULT/visit denied | minister > algeria | - | Algiers DZA | "Minister's [visit to Algiers] been" | contexts: diplomatic
CONSULT happened | tamb, france > - | 1997-06-11 | Paris FRA | "was [received] today" | contexts: diplomatic
REQUEST/meet happened | tamb > france | - | - | "at his [request]. He" | contexts: diplomatic
ACCUSE/disapprove happened | france > turkey | 1997-06-11 | Paris FRA | "We [regret] that" | contexts: diplomatic
SANCTION/withdraw happened core | turkey > france | - | - | "have [recalled him for] consultations" | contexts: diplomatic | by S5
CONSULT/visit planned core | kaarna > france | 1997-06-16..1997-06-17 | Paris FRA | "[will be in Paris] on" | contexts: diplomatic
CONSULT planned | kaarna, france > - | 1997-06-16..1997-06-17 | Paris FRA | "the [talks] is the" | contexts: diplomatic
%statements
S1 | spokeswoman | direct anonymous | - | "The troops which came … making a contribution to it."
S2 | spokeswoman | direct anonymous | - | "It had not been announced, and thus could not be put off."
S3 | france | indirect institution | "We [note] that" | "the legislative elections of last Thursday took place in a climate of calm"
S4 | france | indirect institution | "We [condemn]" | "the attack by explosives against a bus at Dély Ibrahim"
S5 | france | indirect institution | "We [regret] that" | "Ankara should have recalled him for consultations"
%figures
"[5,700 persons]" | exact 5700 person | evacuated
"of [63 nationalities]" | exact 63 item | nationalities
"[One legionnaire]" | exact 1 person | dead
"[five] have been wounded" | exact 5 person | wounded
"killed [eight]" | exact 8 person | dead
%visits
kaarna planned | Paris FRA 1997-06-16..1997-06-17
%places
Paris FRA; Brazzaville COG; Congo COG; Djoué COG; Gabon GAB; Pointe-Noire COG; Dély Ibrahim DZA; Algiers DZA; Algeria DZA; Turkey TUR; Strasbourg FRA; Ankara TUR; Estonia EST; Amsterdam NLD; France FRA
%dates
"[11 June 1997]" = 1997-06-11; "since [Saturday]" = 1997-06-07; "of [Sunday]" = 1997-06-08; "[yesterday evening]" = 1997-06-10; "[last Thursday]" = 1997-06-05; "received [today]" = 1997-06-11; "on [Friday]" = 1997-06-13; "[this year]" = 1997-01-01..1997-12-31; "on [16 and 17 June]" = 1997-06-16..1997-06-17
