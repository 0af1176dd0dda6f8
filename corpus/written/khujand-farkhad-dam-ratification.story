name: khujand-farkhad-dam-ratification
published: 2018-11-16
style: agency
region: Asia
negatives: none

DUSHANBE, Nov 16, 2018 (Pamir-Info) - Tajikistan and Uzbekistan have exchanged the instruments of ratification of a treaty on the common use of the Farkhad dam, the Tajik foreign ministry said on Friday.

Under the treaty, which the presidents signed in March, Uzbekistan recognizes the dam as Tajik territory while its operation stays in Uzbek hands. Tajik guards will protect the site.

The exchange took place in Khujand, where Deputy Foreign Minister Firdavs Nazarzoda received an Uzbek delegation led by his counterpart, Bahrom Yo'ldoshev. They agreed that a sixteenth border crossing, at Plotina, would open by Nowruz.

Nazarzoda thanked the neighbours for having taken away mines along 64 kilometres of the frontier. He handed over a list of 11 villages where fields are thought still to be unsafe. Yo'ldoshev assured him that sappers would return in the spring.

"Two years ago we could not telephone each other," a member of the Uzbek delegation said. "Now my aunt complains that I visit too often."

The guests were to continue to Dushanbe on Saturday, but the flight was cancelled because of fog and the meeting with the energy minister with it.

Since visas were abolished in March, the number of travellers has risen to 30,000 a day. No agreement has been reached on the price of summer electricity.
%actors
tjk = Tajikistan | TJK | state | Tajik guards
uzb = Uzbekistan | UZB | state | The guests; an Uzbek delegation; the neighbours
mfa = the Tajik foreign ministry | TJK | state
pres = the presidents | - | person
naz = Firdavs Nazarzoda | TJK | person | Deputy Foreign Minister Firdavs Nazarzoda
yol = Bahrom Yo'ldoshev | UZB | person | his counterpart
member = a member of the Uzbek delegation | UZB | person
energy = the energy minister | TJK | person
%events
SUPPORT happened core | tjk, uzb > - | - | Khujand TJK | "have [exchanged the instruments of]" | contexts: territory, natural_resource
SUPPORT happened core | pres > - | 2018-03-01..2018-03-31 | - | "presidents [signed] in" | contexts: territory
CONCEDE happened | uzb > tjk | - | - | "Uzbekistan [recognizes the dam] as" | contexts: territory
CONSULT happened core | naz, yol > - | - | Khujand TJK | "Nazarzoda [received] an" | contexts: diplomatic
CONSULT/visit happened core | yol, uzb > tjk | - | Khujand TJK | "an Uzbek [delegation led by]" | contexts: diplomatic
AGREE happened core | naz, yol > - | - | Khujand TJK | "They [agreed] that" | contexts: territory, economic
SUPPORT happened | naz > uzb | - | Khujand TJK | "Nazarzoda [thanked] the" | contexts: territory
RETREAT/disarm happened | uzb > tjk | - | - | "having [taken away mines] along" | contexts: military
REQUEST/assist happened | naz > uzb | - | Khujand TJK | "He [handed over a list]" | contexts: military
AGREE happened | yol > naz | - | Khujand TJK | "Yo'ldoshev [assured him] that" | contexts: military
CONSULT/visit cancelled core | uzb > tjk | 2018-11-17 | Dushanbe TJK | "were to [continue to Dushanbe]" | contexts: diplomatic
CONSULT cancelled | uzb, energy > - | 2018-11-17 | Dushanbe TJK | "the [meeting with] the" | contexts: natural_resource
AGREE denied core | tjk, uzb > - | - | - | "No [agreement] has" | contexts: natural_resource
%statements
S1 | mfa | indirect institution | "ministry [said] on" | "Tajikistan and Uzbekistan have exchanged … the Farkhad dam"
S2 | naz | indirect named | "[thanked] the" | "the neighbours for having taken away mines along 64 kilometres of the frontier"
S3 | yol | indirect named | "[assured] him" | "sappers would return in the spring"
S4 | member | direct anonymous | "delegation [said]" | "Two years ago we could not telephone each other,"
%figures
"[64 kilometres]" | exact 64 km | frontier cleared of mines
"[11 villages]" | exact 11 item | villages with unsafe fields
"[30,000 a day]" | exact 30000 person | travellers a day
"[Two years] ago" | exact 2 year | time since
%visits
uzb cancelled | Dushanbe TJK 2018-11-17
yol happened | Khujand TJK -
%places
DUSHANBE TJK; Dushanbe TJK; Tajikistan TJK; Uzbekistan UZB; Farkhad TJK; Khujand TJK; Plotina -
%dates
"[Nov 16, 2018]" = 2018-11-16; "on [Friday]" = 2018-11-16; "signed in [March]" = 2018-03-01..2018-03-31; "abolished in [March]" = 2018-03-01..2018-03-31; "by [Nowruz]" = 2019-03-21; "in [the spring]" = 2019-03-01..2019-05-31; "on [Saturday]" = 2018-11-17
