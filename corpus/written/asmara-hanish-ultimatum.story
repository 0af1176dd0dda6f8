name: asmara-hanish-ultimatum
published: 1995-12-18
style: agency
region: Africa
negatives: none

SANAA, Dec 18 (Reuben News) - Eritrean gunboats put three hundred soldiers ashore on Greater Hanish, a waterless island in the Red Sea, on Friday and by Sunday had taken its garrison of 185 Yemenis prisoner, along with a German scuba diver.

Asmara had given Yemen a month, in a letter of 11 November, to remove its men or see them removed. It threatens now to occupy Zuqar as well. Yemen's air force bombed the landing craft on Saturday; the two navies shelled each other until dark. At least twelve men were killed.

Both sides accepted a ceasefire late on Sunday after telephone calls from the Egyptian president and from Washington. A committee with an Ethiopian and an Egyptian on it is to watch it from a dhow. Yemen's foreign minister, Abdullah Muthanna, said that his country preferred arbitration to revenge. Sixty thousand people in Sanaa on Monday preferred revenge, and burned rubber crocodiles.

Eritrean President Yohannes Haile denied that Israel had supplied the boats. France, which keeps a base in Djibouti, offered its satellite pictures to anyone who would look at them.

The Arab League sided with Yemen. The diver has been let go.

%actors
eritrea = Eritrea | ERI | state | Eritrean gunboats; Asmara
garrison = its garrison of 185 Yemenis | YEM | state
diver = a German scuba diver | DEU | person | The diver
yemen = Yemen | YEM | state | Yemen's air force
egpres = the Egyptian president | EGY | person
usa = Washington | USA | state
committee = A committee with an Ethiopian and an Egyptian on it | - | organization
muthanna = Abdullah Muthanna | YEM | person
crowd = Sixty thousand people in Sanaa | YEM | population
yohannes = Yohannes Haile | ERI | person | Eritrean President Yohannes Haile
israel = Israel | ISR | state
france = France | FRA | state
al = The Arab League | - | igo
%events
COERCE/seize happened core | eritrea > yemen | 1995-12-15 | Greater Hanish - | "gunboats [put] three" | contexts: territory, military
ASSAULT/abduct happened core | eritrea > garrison, diver | 1995-12-15..1995-12-17 | Greater Hanish - | "had [taken] its garrison" | contexts: territory, military
THREATEN/territory happened core | eritrea > yemen | 1995-11-11 | - | "Asmara had [given] Yemen" | contexts: territory
THREATEN/territory happened core | eritrea > yemen | - | Zuqar - | "It [threatens] now" | contexts: territory
ASSAULT/aerial happened core | yemen > eritrea | 1995-12-16 | - | "force [bombed] the" | contexts: military
ASSAULT/heavy-weapons happened core | eritrea, yemen > - | 1995-12-16 | - | "navies [shelled] each" | contexts: military
AGREE happened core | eritrea, yemen > - | 1995-12-17 | - | "sides [accepted] a ceasefire" | contexts: military
RETREAT/ceasefire happened | eritrea, yemen > - | 1995-12-17 | - | "a [ceasefire] late" | contexts: military
CONSULT/phone happened | egpres, usa > eritrea, yemen | - | - | "after [telephone calls] from" | contexts: diplomatic
COOPERATE planned | committee > eritrea, yemen | - | - | "is to [watch] it" | contexts: peacekeeping
AGREE happened | muthanna > eritrea | - | - | "country [preferred] arbitration" | contexts: legal, territory
PROTEST/demo happened core | crowd > eritrea | 1995-12-18 | Sanaa YEM | "and [burned] rubber" | contexts: territory
REJECT happened | yohannes > - | - | - | "Haile [denied] that" | contexts: military
AID denied | israel > eritrea | - | - | "Israel had [supplied] the" | contexts: military
AGREE happened | france > eritrea, yemen | - | - | "Djibouti, [offered] its" | contexts: intelligence
SUPPORT happened core | al > yemen | - | - | "League [sided] with" | contexts: diplomatic
RETREAT/release happened core | eritrea > diver | - | - | "has been [let go]" | contexts: diplomatic
%statements
S1 | muthanna | indirect named | "Muthanna, [said] that" | "his country preferred arbitration to revenge"
S2 | yohannes | indirect named | "[denied] that" | "Israel had supplied the boats"
%figures
"[three hundred soldiers]" | exact 300 person | soldiers landed
"[185 Yemenis]" | exact 185 person | prisoners
"[At least twelve men]" | at_least 12 person | killed
"[Sixty thousand people]" | exact 60000 person | demonstrators
"[a month]" | exact 1 month | ultimatum
%places
SANAA YEM; Greater Hanish -; Red Sea -; Asmara ERI; Yemen YEM; Zuqar -; Washington USA; Sanaa YEM; Israel ISR; France FRA; Djibouti DJI
%dates
"[Dec 18]" = 1995-12-18; "on [Friday]" = 1995-12-15; "by [Sunday] had" = 1995-12-17; "[11 November]" = 1995-11-11; "on [Saturday]" = 1995-12-16; "late on [Sunday]" = 1995-12-17; "on [Monday]" = 1995-12-18
