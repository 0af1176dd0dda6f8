name: moscow-weekly-budyonnovsk-hostages-paper
published: 1995-06-20
style: translated
region: Europe
negatives: none

Telephone Receiver of the Premier

Yesterday at two o'clock in the daytime seven buses and a refrigerator for the bodies drove out of Kalinovsk hospital. Thus ended the most shameful six days of our newest history. In the buses sat Aslan Gadayev's fighters, 73 persons, and about 150 volunteers, among them nine deputies and sixteen journalists, who had given a signed paper that they joined the bandit formations of their own will.

We recall: on Wednesday the fighters, having bought their way through all posts, burst into the town, shot down on the square more than forty inhabitants and herded a thousand people into the hospital. Their demand was one – a stop to the war in Chechnya and negotiations. On Thursday, when journalists were not let in to them, they executed five pilots.

On Saturday at dawn the Alfa group stormed. Four hours it lasted; the corps was burning, from the windows women waved sheets and cried: don't shoot. It was possible to free some ninety hostages, about thirty perished, by whose bullets the procuracy is now clarifying. Who gave the order? The president, being in Halifax, says that he had decided it with the minister still before the flight. The minister Yermilov says that nobody decided.

On Sunday the premier, Viktor Sidorchuk, took up the receiver before the television cameras. "Repeat it! You cannot be heard!" he shouted – and promised to cease fire in Chechnya, to begin peaceful negotiations and to give buses. The ceasefire has been in force since 20 hours the same day. The delegation has flown to Grozny. Gadayev has released the hostages, all but the volunteers; these, according to his word, will go free at the border.

The Duma will vote tomorrow on no confidence in the government. Yermilov and the head of the counterintelligence are asking, it is said, for dismissal. In the Ministry of Internal Affairs they do not confirm this. North Ossetia, by the way, refused to let the column through, and a colonel there has threatened "to bomb the lot".

%actors
fighters = Aslan Gadayev's fighters | RUS | armed_group | the fighters; the bandit formations
gadayev = Aslan Gadayev | RUS | person
volunteers = about 150 volunteers | RUS | population | the volunteers
inhabitants = more than forty inhabitants | RUS | population
hostages = a thousand people | RUS | population | some ninety hostages; the hostages
pilots = five pilots | RUS | population
journalists = journalists | RUS | population
alfa = the Alfa group | RUS | state
president = The president | RUS | person
yermilov = Yermilov | RUS | person | The minister Yermilov; the minister
procuracy = the procuracy | RUS | state
sidorchuk = Viktor Sidorchuk | RUS | person | the premier
russia = the government | RUS | state
delegation = The delegation | RUS | state
duma = The Duma | RUS | state
counter = the head of the counterintelligence | RUS | person
ossetia = North Ossetia | RUS | state
colonel = a colonel there | RUS | person
canada = Canada | CAN | state | Halifax
%events
RETREAT/withdraw happened core | fighters > - | 1995-06-19 | Kalinovsk RUS | "bodies [drove out of] Kalinovsk" | contexts: terrorism
ASSAULT happened | fighters > - | 1995-06-14 | Kalinovsk RUS | "posts, [burst into the town]" | contexts: terrorism
ASSAULT/firearms happened core | fighters > inhabitants | 1995-06-14 | Kalinovsk RUS | "town, [shot down] on" | contexts: terrorism
ASSAULT/abduct happened core | fighters > hostages | 1995-06-14 | Kalinovsk RUS | "and [herded a thousand people]" | contexts: terrorism
REQUEST/yield happened core | fighters > russia | - | - | "Their [demand] was one" | contexts: terrorism, military
ASSAULT/targeted happened core | fighters > pilots | 1995-06-15 | Kalinovsk RUS | "they [executed] five" | contexts: terrorism
COERCE/censor happened | russia > journalists | 1995-06-15 | Kalinovsk RUS | "journalists were [not let in]" | contexts: rights_freedoms
ASSAULT/firearms happened core | alfa > fighters | 1995-06-17 | Kalinovsk RUS | "Alfa group [stormed]. Four" | contexts: terrorism
AID happened | alfa > hostages | 1995-06-17 | Kalinovsk RUS | "to [free some ninety hostages]" | contexts: terrorism
ACCUSE/investigate ongoing | procuracy > - | - | - RUS | "is now [clarifying]. Who" | contexts: legal
CONSULT/visit ongoing | president > canada | - | Halifax CAN | "president, [being in Halifax]" | contexts: diplomatic
CONSULT/phone happened core | sidorchuk, gadayev > - | 1995-06-18 | - | "[took up the receiver] before" | contexts: terrorism
AGREE happened core | sidorchuk > gadayev | 1995-06-18 | - | "and [promised] to cease" | contexts: terrorism, military
RETREAT/ceasefire happened core | russia > - | 1995-06-18 | Chechnya RUS | "The [ceasefire] has been" | contexts: military
CONSULT/visit happened | delegation > - | - | Grozny RUS | "has [flown to Grozny]" | contexts: military, diplomatic
RETREAT/release happened core | gadayev > hostages | - | - RUS | "has [released the hostages]" | contexts: terrorism
RETREAT/release planned | gadayev > volunteers | - | - RUS | "will [go free at] the" | contexts: terrorism | by S5
CONSULT planned | duma > russia | 1995-06-21 | - RUS | "will [vote tomorrow] on" | contexts: legislative, executive
RETREAT/resign hypothetical | yermilov, counter > - | - | - RUS | "for [dismissal]. In the" | contexts: executive
REJECT happened core | ossetia > gadayev, fighters | - | North Ossetia RUS | "[refused to let] the" | contexts: terrorism
THREATEN/violence happened | colonel > fighters, volunteers | - | North Ossetia RUS | "has [threatened] "to" | contexts: terrorism, military
CONSULT planned | russia, fighters > - | - | - | "peaceful [negotiations] and to" | contexts: military, diplomatic | by S4
%statements
S1 | president | indirect anonymous | "Halifax, [says] that" | "he had decided it with the minister still before the flight"
S2 | yermilov | indirect named | "Yermilov [says] that" | "nobody decided"
S3 | sidorchuk | direct named | "he [shouted] –" | "Repeat it! You cannot be heard!"
S4 | sidorchuk | indirect named | "and [promised] to" | "to cease fire in Chechnya, to begin peaceful negotiations and to give buses"
S5 | gadayev | indirect named | "these, [according to] his" | "these, according to his word, will go free at the border"
S6 | colonel | mixed anonymous | "has [threatened] "to" | ""to bomb the lot""
%figures
"[seven buses]" | exact 7 item | buses
"[73 persons]" | exact 73 person | fighters
"[about 150 volunteers]" | about 150 person | volunteers
"[nine deputies]" | exact 9 person | deputies among the volunteers
"[sixteen journalists]" | exact 16 person | journalists among the volunteers
"[six days]" | exact 6 day | duration
"[more than forty inhabitants]" | over 40 person | inhabitants shot
"[a thousand people]" | exact 1000 person | hostages
"[five pilots]" | exact 5 person | pilots executed
"[Four hours]" | exact 4 hour | storm
"[some ninety hostages]" | about 90 person | hostages freed
"[about thirty] perished" | about 30 person | dead
%visits
president ongoing | Halifax CAN -
delegation happened | Grozny RUS -
%places
Kalinovsk RUS; Chechnya RUS; Halifax CAN; Grozny RUS; North Ossetia RUS
%dates
"[Yesterday at two o'clock in the daytime]" = 1995-06-19; "on [Wednesday]" = 1995-06-14; "On [Thursday]" = 1995-06-15; "On [Saturday at dawn]" = 1995-06-17; "On [Sunday]" = 1995-06-18; "since [20 hours the same day]" = 1995-06-18; "vote [tomorrow]" = 1995-06-21
