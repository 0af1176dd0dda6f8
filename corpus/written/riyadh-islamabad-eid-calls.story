name: riyadh-islamabad-eid-calls
published: 2023-04-21
style: state-media
region: Middle-East
negatives: none

Riyadh, Apr 21 (HPA) — His Royal Highness the Minister of Foreign Affairs received today a phone call from the Minister of Foreign Affairs of the Islamic Republic of Pakistan, Sardar Aurangzeb Khosa.

During the call, the two sides exchanged congratulations on the occasion of Eid Al-Fitr. The Pakistani minister expressed his country's deep gratitude for the evacuation of 116 Pakistani nationals from Port Sudan aboard a ship of the Royal Saudi Naval Forces. His Highness stressed the Kingdom's keenness to extend every assistance to nationals of brotherly and friendly countries.

They also reviewed the situation in Sudan, and underscored the need for all parties to cease military operations and to give priority to the interest of the Sudanese people.

In a separate call, His Highness and the Foreign Minister of Norway, Eirik Solbakken-Lie, discussed safe passage for United Nations staff. Minister Solbakken-Lie praised the Kingdom's efforts.

His Highness also spoke with the two Sudanese generals on Thursday evening and called on each of them to abide by the truce during the Eid holiday.

The visit of the Foreign Minister of Comoros, scheduled for Sunday, has been deferred until after the holiday.
%actors
hrh = His Royal Highness the Minister of Foreign Affairs | SAU | person | His Highness
khosa = Sardar Aurangzeb Khosa | PAK | person | The Pakistani minister; the Minister of Foreign Affairs of the Islamic Republic of Pakistan
nationals = 116 Pakistani nationals | PAK | population
sau = the Kingdom | SAU | state | the Royal Saudi Naval Forces
parties = all parties | SDN | armed_group
sol = Eirik Solbakken-Lie | NOR | person | Minister Solbakken-Lie; the Foreign Minister of Norway
gens = the two Sudanese generals | SDN | person
com = the Foreign Minister of Comoros | COM | person
brotherly = nationals of brotherly and friendly countries | - | population
%events
CONSULT/phone happened core | hrh, khosa > - | 2023-04-21 | - | "received today a [phone call]" | contexts: diplomatic
SUPPORT happened | hrh, khosa > - | 2023-04-21 | - | "sides [exchanged congratulations] on" | contexts: diplomatic
SUPPORT happened core | khosa > sau | 2023-04-21 | - | "[expressed his country's deep]" | contexts: migration
AID happened core | sau > nationals | - | Port Sudan SDN | "the [evacuation] of 116" | contexts: migration
AGREE happened | hrh > brotherly | 2023-04-21 | - | "[stressed the Kingdom's keenness]" | contexts: migration
REQUEST/yield happened core | hrh, khosa > parties | 2023-04-21 | - | "and [underscored the need] for" | contexts: military
CONSULT/phone happened core | hrh, sol > - | - | - | "a separate [call], His" | contexts: diplomatic
SUPPORT happened | sol > sau | - | - | "Solbakken-Lie [praised] the" | contexts: diplomatic
CONSULT/phone happened core | hrh, gens > - | 2023-04-20 | - | "Highness also [spoke with] the" | contexts: military
REQUEST/yield happened core | hrh > gens | 2023-04-20 | - | "and [called on] each" | contexts: military
CONSULT/visit cancelled | com > sau | 2023-04-23 | - SAU | "has been [deferred] until" | contexts: diplomatic
%statements
S1 | khosa | indirect named | "[expressed] his country" | "his country's deep gratitude … Naval Forces"
S2 | hrh | indirect named | "Highness [stressed] the" | "the Kingdom's keenness to extend every assistance to nationals of brotherly and friendly countries"
S3 | hrh, khosa | indirect named | "and [underscored] the" | "the need for all parties to cease military operations and to give priority to the interest of the Sudanese people"
S4 | sol | indirect named | "Solbakken-Lie [praised] the" | "the Kingdom's efforts"
S5 | hrh | indirect named | "and [called on] each" | "each of them to abide by the truce during the Eid holiday"
%figures
"[116 Pakistani nationals]" | exact 116 person | nationals evacuated
%visits
com cancelled | - SAU 2023-04-23
%places
Riyadh SAU; Islamic Republic of Pakistan PAK; Port Sudan SDN; Sudan SDN; Norway NOR; Comoros COM
%dates
"[Apr 21]" = 2023-04-21; "received [today] a" = 2023-04-21; "on [Thursday evening]" = 2023-04-20; "for [Sunday]" = 2023-04-23
