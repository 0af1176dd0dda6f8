name: guantanamo-transfer-uruguay-release
published: 2014-12-07
style: agency
region: Americas
negatives: none

MONTEVIDEO, Dec 7, 2014 (AmericaSur) – Six men whom the United States held at Guantanamo for twelve years without trial landed in Montevideo on Sunday as refugees, the largest group released since 2009.

Four are Syrians; one, Adnan Abu Wael, was fed by force during a hunger strike and had sued President Paul Renshaw over it. President Pepe Artigas, a former guerrilla who spent thirteen years in a well, offered them shelter in March, "for humanity and because I know the smell". He wrote an open letter to Renshaw on Friday asking for the release of three Cubans and an end to the embargo.

Washington thanked Uruguay. State Department envoy Clifford Sloane said the support of friends had been "critical to closing the prison". The Pentagon chief, Chuck Hadley, had refused to sign the transfer for months; he stepped down in November. Republicans accused the administration of arming the enemy with citizens. Congress has forbidden transfers to the mainland.

Artigas's successor-elect, Tomás Vidal, who takes office on March 1, promised to honour the arrangement. A poll found 58 percent of Uruguayans against it.

In Yemen, to which no one has been sent since 2010, al-Qaida's local branch shot dead an American photographer on Saturday as commandos tried to free him. South Africa said its hostage, a teacher, who died with him, was to have been released the next day for a ransom paid by a charity.

%actors
six = Six men | - | person
us = the United States | USA | state | Washington; the administration; commandos
wael = Adnan Abu Wael | SYR | person
renshaw = Paul Renshaw | USA | person | Renshaw
artigas = Pepe Artigas | URY | person | Artigas
uruguay = Uruguay | URY | state
sloane = Clifford Sloane | USA | person
hadley = Chuck Hadley | USA | person
republicans = Republicans | USA | organization
congress = Congress | USA | state
vidal = Tomás Vidal | URY | person
qaida = al-Qaida's local branch | YEM | armed_group
photographer = an American photographer | USA | person
southafrica = South Africa | ZAF | state
teacher = a teacher | ZAF | person
%events
RETREAT/release happened core | us > six | 2014-12-07 | - | "largest group [released] since" | contexts: legal, terrorism
COERCE/arrest happened | us > six | - | Guantanamo CUB | "United States [held] at" | contexts: legal, human_rights
AID happened core | uruguay > six | 2014-12-07 | Montevideo URY | "Sunday [as refugees], the" | contexts: asylum
ASSAULT/torture happened | us > wael | - | Guantanamo CUB | "was [fed by force] during" | contexts: human_rights
PROTEST/hunger happened | wael > us | - | Guantanamo CUB | "a [hunger strike] and" | contexts: human_rights
ACCUSE/allege happened | wael > renshaw | - | - | "and had [sued President] Paul" | contexts: legal
AGREE happened core | artigas > six, us | 2014-03-01..2014-03-31 | - | "well, [offered them shelter] in" | contexts: asylum
REQUEST/yield happened core | artigas > renshaw | 2014-12-05 | - | "Friday [asking for] the" | contexts: diplomatic
SUPPORT happened core | us > uruguay | - | - | "Washington [thanked] Uruguay" | contexts: diplomatic
SUPPORT happened | sloane > uruguay | - | - | "had been "[critical to closing]" | contexts: diplomatic | by S3
REJECT happened | hadley > renshaw | - | - | "had [refused to sign] the" | contexts: executive
RETREAT/resign happened core | hadley > - | 2014-11-01..2014-11-30 | - | "he [stepped down] in" | contexts: executive
ACCUSE/allege happened | republicans > us | - | - | "Republicans [accused] the" | contexts: legislative
COERCE/restrict ongoing | congress > six | - | - | "Congress has [forbidden transfers] to" | contexts: legislative, legal
AGREE happened | vidal > us | - | - | "1, [promised to honour] the" | contexts: asylum
ASSAULT/firearms happened core | qaida > photographer, teacher | 2014-12-06 | Yemen YEM | "branch [shot dead] an" | contexts: terrorism
AID happened | us > photographer | 2014-12-06 | Yemen YEM | "commandos tried to [free him]" | contexts: military, terrorism
RETREAT/release cancelled | qaida > teacher | 2014-12-07 | - | "was to have been [released] the" | contexts: terrorism | by S5
%statements
S1 | artigas | mixed named | "[offered] them" | "for humanity and because I know the smell"
S2 | artigas | indirect named | "[wrote] an" | "the release of three Cubans and an end to the embargo"
S3 | sloane | mixed named | "Sloane [said] the" | "the support of friends had been "critical to closing the prison""
S4 | republicans | indirect institution | "[accused] the administration" | "the administration of arming the enemy with citizens"
S5 | southafrica | indirect institution | "Africa [said] its" | "its hostage, a teacher, who died with him, was to have been released the next day for a ransom paid by a charity"
S6 | us | indirect institution | "Washington [thanked]" | "Uruguay"
%figures
"[Six men] whom" | exact 6 person | men released
"for [twelve years] without" | exact 12 year | detention
"[Four] are Syrians" | exact 4 person | Syrians
"spent [thirteen years]" | exact 13 year | time in a well
"found [58 percent of Uruguayans]" | exact 58 percent | Uruguayans against the arrangement
"of [three Cubans]" | exact 3 person | Cubans
%places
MONTEVIDEO URY; Montevideo URY; United States USA; Guantanamo CUB; Washington USA; Uruguay URY; Yemen YEM; South Africa ZAF
%dates
"MONTEVIDEO, [Dec 7, 2014]" = 2014-12-07
"Montevideo on [Sunday]" = 2014-12-07
"since [2009]" = 2009-01-01..2009-12-31
"shelter in [March]" = 2014-03-01..2014-03-31
"Renshaw on [Friday]" = 2014-12-05
"down in [November]" = 2014-11-01..2014-11-30
"on [March 1]" = 2015-03-01
"since [2010], al" = 2010-01-01..2010-12-31
"photographer on [Saturday]" = 2014-12-06
"released [the next day]" = 2014-12-07
