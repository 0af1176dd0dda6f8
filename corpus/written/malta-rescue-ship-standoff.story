name: malta-rescue-ship-standoff
published: 2019-07-07
style: agency
region: Europe
negatives: none

VALLETTA, July 7, 2019 (Mezzogiorno Press) – Malta agreed on Sunday to let 65 migrants rescued off Libya come ashore, provided that none of them stays. Germany and three other countries promised to take them all.

The ship that picked them up, the Ilse Maria, had been turned away from Lampedusa by an Italian patrol boat on Saturday. Interior Minister Davide Corsaro, in a live video from a beach, called the crew "taxi drivers for smugglers" and threatened to impound the vessel and fine its captain a million euros. Berlin's interior minister, Joachim Ströbel, wrote to him asking that he reconsider; Corsaro replied by Twitter: "Absolutely no."

Earlier in the week another captain, Frauke Jessen, who had rammed a police launch in the port to land 40 people, was freed by a judge in Agrigento. She has sued Corsaro for slander.

Libya's coast guard brought 90 people back to Tajoura on Thursday – to the very camp where an air strike killed 53 on July 2. The government in Tripoli blamed the planes of General Mansour al-Fitouri; his spokesman denied it. The UN demanded an investigation and once again appealed to the Europeans to stop sending people there.

Malta's prime minister thanked Ströbel and said he had spoken to him by telephone three times. In Palermo the mayor made Jessen an honorary citizen.

%actors
malta = Malta | MLT | state
migrants = 65 migrants | - | population
germany = Germany | DEU | state
three = three other countries | - | state
ship = Ilse Maria | DEU | organization | the crew
patrol = an Italian patrol boat | ITA | state
corsaro = Davide Corsaro | ITA | person | Corsaro
strobel = Joachim Ströbel | DEU | person | Ströbel
jessen = Frauke Jessen | DEU | person | Jessen; another captain
judge = a judge in Agrigento | ITA | state
libya = Libya's coast guard | LBY | state
ninety = 90 people | - | population
fitouri = Mansour al-Fitouri | LBY | person
spokesman = his spokesman | LBY | person
tripoli = The government in Tripoli | LBY | state
un = The UN | - | igo
europeans = the Europeans | - | state
pm = Malta's prime minister | MLT | person
camp = the very camp | - | population
police = a police launch | ITA | state
%events
AGREE happened core | malta > migrants | 2019-07-07 | - | "Malta [agreed] on Sunday" | contexts: migration
RETREAT/access planned | malta > migrants | - | Malta MLT | "to [let 65 migrants] rescued" | contexts: migration
AGREE happened core | germany, three > malta, migrants | - | - | "countries [promised] to" | contexts: migration
AID happened | ship > migrants | - | - | "migrants [rescued] off Libya" | contexts: migration
COERCE/restrict happened core | patrol > ship | 2019-07-06 | Lampedusa ITA | "had been [turned away] from" | contexts: migration
ACCUSE/allege happened core | corsaro > ship | - | - | "beach, [called the crew] "taxi" | contexts: migration, trafficking
THREATEN/restrict happened core | corsaro > ship | - | - | "and [threatened to impound] the" | contexts: migration
REQUEST/change happened core | strobel > corsaro | - | - | "[asking that he reconsider]" | contexts: migration
REJECT/change happened core | corsaro > strobel | - | - | ""[Absolutely no]."" | contexts: migration | by S3
ASSAULT happened | jessen > police | - | - | "who had [rammed] a" | contexts: migration
RETREAT/release happened core | judge > jessen | 2019-07-01..2019-07-07 | Agrigento ITA | "people, was [freed] by" | contexts: legal, migration
ACCUSE/allege happened | jessen > corsaro | - | - | "She has [sued] Corsaro" | contexts: legal
COERCE/deport happened core | libya > ninety | 2019-07-04 | Tajoura LBY | "guard [brought 90 people back]" | contexts: migration
ASSAULT/aerial happened core | fitouri > camp | 2019-07-02 | Tajoura LBY | "an [air strike] killed" | contexts: military, migration
ACCUSE/allege happened | tripoli > fitouri | - | - | "Tripoli [blamed] the" | contexts: military
REJECT happened | spokesman > tripoli | - | - | "spokesman [denied] it" | contexts: military
REQUEST/change happened core | un > europeans | - | - | "again [appealed] to" | contexts: migration
CONSULT/phone happened | pm, strobel > - | - | - | "he had [spoken to him]" | contexts: migration | by S5
%statements
S1 | corsaro | mixed named | "[called] the crew" | "the crew "taxi drivers for smugglers""
S2 | strobel | indirect named | "[wrote] to him" | "he reconsider"
S3 | corsaro | direct named | "Corsaro [replied] by" | "Absolutely no."
S4 | tripoli | indirect institution | "[blamed] the planes" | "the planes of General Mansour al-Fitouri"
S5 | pm | indirect anonymous | "Ströbel and [said] he" | "he had spoken to him by telephone three times"
S6 | un | indirect institution | "[demanded] an" | "an investigation"
S7 | un | indirect institution | "again [appealed] to" | "to the Europeans to stop sending people there"
%figures
"let [65 migrants] rescued" | exact 65 person | migrants let ashore
"and [three other countries]" | exact 3 country | other countries
"captain [a million euros]" | exact 1000000 EUR | fine threatened
"land [40 people]" | exact 40 person | people landed
"brought [90 people] back" | exact 90 person | people brought back to Libya
"killed [53] on" | exact 53 person | people killed by the air strike
"telephone [three times]" | exact 3 item | calls
%places
VALLETTA MLT; Malta MLT; Libya LBY; Germany DEU; Lampedusa ITA; Berlin DEU; Agrigento ITA; Tajoura LBY; Tripoli LBY; Palermo ITA
%dates
"VALLETTA, [July 7, 2019]" = 2019-07-07
"agreed on [Sunday]" = 2019-07-07
"boat on [Saturday]" = 2019-07-06
"[Earlier in the week] another" = 2019-07-01..2019-07-07
"Tajoura on [Thursday]" = 2019-07-04
"on [July 2]" = 2019-07-02
