name: sanaa-marib-tribe-hostages
published: 1996-02-08
style: agency
region: Middle-East
negatives: none

SANAA, Feb 8, 1996 (Gulf Wire) - Tribesmen in eastern Yemen released 17 elderly French tourists unharmed on Thursday, ten days after stopping their jeeps with rifle fire near Marib, and received in exchange a promise that one of their chiefs would be freed.

The kidnappers, from the Al Jaradan, had demanded the release of Sheikh Naji Mubarak, who was jailed last year for the theft of a government car, and a road. "They were our guests, they ate before we ate," a spokesman for the tribe told reporters by satellite telephone. One of the tourists, a retired notary from Dijon, said she would come back with her husband.

The tribe had at first threatened to kill a captive for each aircraft that flew over its valley. Army units with tanks that surrounded the valley on Sunday were pulled back on Wednesday, after the governor of Marib, Abdul Karim Shujaa, had offered himself as a hostage in place of the women. His offer was refused as unnecessary.

Interior Minister Hussein Ghalib denied in Sanaa that any ransom had been paid. The kidnappers would be arrested and tried, he said, "guests or no guests". He did not mention the sheikh. A Western diplomat said, however, that the sheikh had been seen at breakfast in the governor's house on Thursday morning, and a palace official said on condition of anonymity that money had "of course" changed hands.

France, which had warned Yemen against an assault, thanked President Salim Ba Wazir for his patience. Its foreign ministry continued to advise against journeys to the east. Germany's ambassador, three of whose countrymen were held for a week in January, urged the government to hang kidnappers, a Yemeni newspaper reported; the embassy said he had said nothing of the kind.

A night curfew on the Marib road, in force since January 30, is to be lifted on Saturday.

%actors
tribe = Al Jaradan | YEM | armed_group | Tribesmen; The kidnappers; The tribe
tourists = 17 elderly French tourists | FRA | population | the women
mubarak = Naji Mubarak | YEM | person | Sheikh Naji Mubarak; the sheikh; one of their chiefs
yemen = Yemen | YEM | state | the government
tspokesman = a spokesman for the tribe | YEM | person
notary = a retired notary from Dijon | FRA | person
army = Army units | YEM | state
shujaa = Abdul Karim Shujaa | YEM | person | the governor of Marib
ghalib = Hussein Ghalib | YEM | person | Interior Minister Hussein Ghalib
diplomat = A Western diplomat | - | person
palace = a palace official | YEM | person
france = France | FRA | state | Its foreign ministry
wazir = Salim Ba Wazir | YEM | person | President Salim Ba Wazir
gamb = Germany's ambassador | DEU | person
germans = three of whose countrymen | DEU | person
newspaper = a Yemeni newspaper | YEM | organization
embassy = the embassy | DEU | state
%events
RETREAT/release happened core | tribe > tourists | 1996-02-08 | - YEM | "Yemen [released] 17" | contexts: crime
ASSAULT/abduct happened core | tribe > tourists | 1996-01-29 | Marib YEM | "[stopping their jeeps]" | contexts: crime
AGREE happened core | yemen > tribe | - | - YEM | "a [promise] that one" | contexts: crime
RETREAT/release planned | yemen > mubarak | - | - YEM | "would be [freed]" | contexts: legal
REQUEST/yield happened core | tribe > yemen | - | - YEM | "had [demanded] the" | contexts: crime, legal
COERCE/arrest happened | yemen > mubarak | 1995-01-01..1995-12-31 | - YEM | "who was [jailed] last" | contexts: crime | by S12
THREATEN/violence happened | tribe > tourists, yemen | - | - YEM | "first [threatened to kill]" | contexts: crime
MOBILIZE/troops happened | army > tribe | 1996-02-04 | - YEM | "that [surrounded] the" | contexts: military, crime
RETREAT/withdraw happened core | army > tribe | 1996-02-07 | - YEM | "were [pulled back] on" | contexts: military, crime
AGREE happened | shujaa > tribe | - | - YEM | "had [offered himself] as" | contexts: crime
REJECT happened | tribe > shujaa | - | - YEM | "offer was [refused] as" | contexts: crime
AID denied | yemen > tribe | - | - YEM | "any ransom had been [paid]" | contexts: crime | by S3
REJECT happened | ghalib > - | - | Sanaa YEM | "Ghalib [denied] in" | contexts: crime
THREATEN/arrest happened core | ghalib > tribe | - | Sanaa YEM | "kidnappers would be [arrested] and" | contexts: crime, legal | by S4
AID happened | yemen > tribe | - | - YEM | "had "of course" [changed hands]" | contexts: crime, corruption | by S6
REQUEST happened | france > yemen | - | - | "which had [warned] Yemen" | contexts: crime
SUPPORT happened | france > wazir | - | - | "assault, [thanked] President" | contexts: diplomatic
ASSAULT/abduct happened | - > germans | 1996-01-01..1996-01-31 | - YEM | "were [held] for" | contexts: crime | by S9
REQUEST/change denied | gamb > yemen | - | - | "January, [urged] the" | contexts: crime | by S9
COERCE/curfew ongoing | yemen > - | - | - YEM | "A night [curfew] on" | contexts: crime
CONCEDE planned | yemen > - | 1996-02-10 | - YEM | "to be [lifted] on" | contexts: crime
%statements
S1 | tspokesman | direct anonymous | "[told] reporters" | "They were our guests, they ate before we ate,"
S2 | notary | indirect anonymous | "Dijon, [said] she" | "she would come back with her husband"
S3 | ghalib | indirect named | "Ghalib [denied] in" | "any ransom had been paid"
S4 | ghalib | mixed named | "he [said], "guests" | "The kidnappers would be arrested and tried, he said, "guests or no guests""
S5 | diplomat | indirect anonymous | "diplomat [said], however" | "the sheikh had been seen at breakfast in the governor's house on Thursday morning"
S6 | palace | mixed anonymous | "official [said] on" | "money had "of course" changed hands"
S7 | france | indirect institution | "[thanked] President" | "President Salim Ba Wazir for his patience"
S8 | france | indirect institution | "to [advise] against" | "against journeys to the east"
S9 | newspaper | indirect institution | "newspaper [reported]" | "Germany's ambassador, three of whose countrymen were held for a week in January, urged the government to hang kidnappers"
S10 | gamb | indirect anonymous | "January, [urged] the" | "the government to hang kidnappers" | inside S9
S11 | embassy | indirect institution | "embassy [said] he" | "he had said nothing of the kind"
S12 | tribe | indirect institution | "had [demanded] the release" | "the release of Sheikh Naji Mubarak, who was jailed last year for the theft of a government car, and a road"
S13 | france | indirect institution | "had [warned] Yemen" | "against an assault"
%figures
"[17 elderly French tourists]" | exact 17 person | tourists released
"[ten days]" | exact 10 day | captivity
"[three of whose countrymen]" | exact 3 person | Germans held
"for [a week]" | exact 1 week | captivity of the Germans
%places
SANAA YEM; Yemen YEM; Marib YEM; Dijon FRA; Sanaa YEM; France FRA
%dates
"[Feb 8, 1996]" = 1996-02-08; "unharmed on [Thursday]" = 1996-02-08; "jailed [last year]" = 1995-01-01..1995-12-31; "on [Sunday]" = 1996-02-04; "on [Wednesday]" = 1996-02-07; "on [Thursday morning]" = 1996-02-08; "in [January]," = 1996-01-01..1996-01-31; "since [January 30]" = 1996-01-30; "on [Saturday]" = 1996-02-10
