name: rabat-parsley-island
published: 2002-07-18
style: agency
region: Africa
negatives: none

RABAT, July 18 (HNS) - Spanish commandos landed from helicopters at dawn on Wednesday on a rock inhabited by goats, captured six Moroccan marines without firing a shot and raised two flags, six days after Morocco had pitched a tent there.

The marines were driven to the border at Ceuta and handed over within hours. Morocco demanded an immediate withdrawal from Leila islet, as it calls the place, and appealed to the Security Council. Spain, which knows it as Perejil, said that its troops would leave as soon as Rabat promised to stay away. It has sent three frigates and two submarines to the strait and withdrawn its ambassador.

Foreign Minister Mounir Benhima accused Madrid of an act of war over "two hundred metres of parsley". His Spanish colleague, Inés Arregui, who has spoken with him by telephone four times since Thursday, told parliament that Spain had acted in legitimate defence. The European Commission backed Spain; France and Portugal blocked a sharper statement. The Arab League supported Morocco, Algeria excepted.

The American secretary of state, Harlan Cobb, has offered his services. Both sides, diplomats said, accepted late on Wednesday a text of his under which nobody will be on the islet by Saturday night. The goats stay.

%actors
commandos = Spanish commandos | ESP | state | its troops
marines = six Moroccan marines | MAR | state | The marines
morocco = Morocco | MAR | state | Rabat
spain = Spain | ESP | state | Madrid
unsc = the Security Council | - | igo
benhima = Mounir Benhima | MAR | person | Foreign Minister Mounir Benhima
arregui = Inés Arregui | ESP | person | His Spanish colleague
ec = The European Commission | - | igo
france = France | FRA | state
portugal = Portugal | PRT | state
al = The Arab League | - | igo
algeria = Algeria | DZA | state
cobb = Harlan Cobb | USA | person | The American secretary of state
diplomats = diplomats | - | population
%events
ASSAULT/abduct happened core | commandos > marines | 2002-07-17 | - | "goats, [captured six Moroccan] marines" | contexts: territory, military
COERCE/seize happened core | commandos > morocco | 2002-07-17 | - | "commandos [landed from helicopters] at" | contexts: territory, military
MOBILIZE/troops happened | morocco > spain | 2002-07-11 | - | "Morocco had [pitched a tent]" | contexts: territory
RETREAT/release happened core | spain > marines | 2002-07-17 | Ceuta ESP | "and [handed over within] hours" | contexts: diplomatic
REQUEST/yield happened core | morocco > spain | - | - | "Morocco [demanded an immediate] withdrawal" | contexts: territory
REQUEST happened core | morocco > unsc | - | - | "and [appealed to the Security]" | contexts: diplomatic
RETREAT/withdraw hypothetical | spain > morocco | - | - | "troops [would leave] as" | contexts: territory
MOBILIZE/weapons happened core | spain > morocco | - | - | "It has [sent three frigates]" | contexts: military
SANCTION/withdraw happened core | spain > morocco | - | - | "and [withdrawn its ambassador]" | contexts: diplomatic
ACCUSE/allege happened core | benhima > spain | - | - | "Benhima [accused Madrid] of" | contexts: territory
CONSULT/phone happened core | arregui, benhima > - | 2002-07-11..2002-07-18 | - | "who has [spoken with him]" | contexts: diplomatic
SUPPORT happened core | ec > spain | - | - | "Commission [backed Spain]" | contexts: diplomatic
REJECT happened | france, portugal > ec | - | - | "Portugal [blocked a sharper] statement" | contexts: diplomatic
SUPPORT happened core | al > morocco | - | - | "League [supported Morocco], Algeria" | contexts: diplomatic
SUPPORT denied | algeria > morocco | - | - | "Algeria [excepted]" | contexts: diplomatic
AGREE happened | cobb > spain, morocco | - | - | "Cobb, has [offered his services]" | contexts: diplomatic
AGREE happened core | spain, morocco > cobb | 2002-07-17 | - | "diplomats said, [accepted late] on" | contexts: diplomatic, territory
RETREAT/withdraw planned core | spain, morocco > - | 2002-07-20 | - | "[nobody will be on] the" | contexts: territory
%statements
S1 | spain | indirect institution | "Perejil, [said] that" | "its troops would leave as soon as Rabat promised to stay away"
S2 | benhima | mixed named | "Benhima [accused] Madrid" | "Madrid of an act of war over "two hundred metres of parsley""
S3 | arregui | indirect named | "[told] parliament" | "Spain had acted in legitimate defence"
S4 | diplomats | indirect anonymous | "diplomats [said], accepted" | "accepted late on Wednesday a text of his … Saturday night"
S5 | morocco | indirect institution | "[demanded] an immediate" | "an immediate withdrawal from Leila islet"
%figures
"[six Moroccan marines]" | exact 6 person | marines captured
"[three frigates and two submarines]" | exact 5 item | warships
"[four times]" | exact 4 item | telephone calls
%places
RABAT MAR; Morocco MAR; Ceuta ESP; Leila MAR; Spain ESP; Perejil -; Rabat MAR; Madrid ESP; France FRA; Portugal PRT; Algeria DZA
%dates
"[July 18]" = 2002-07-18; "at dawn on [Wednesday]" = 2002-07-17; "[six days after]" = 2002-07-11; "since [Thursday]" = 2002-07-11; "late on [Wednesday]" = 2002-07-17; "[Saturday night]" = 2002-07-20
