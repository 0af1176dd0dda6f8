name: dushanbe-antidrug-patrol
published: 1997-10-23
style: ministry
region: Asia
negatives: none

From the press centre of the Ministry of Security of the Republic of Tajikistan

On 21 and 22 October officers of the Ministry, jointly with Russian border guards of the Moskovsky detachment, intercepted a group of armed smugglers on the river Panj. In the exchange of fire three of the violators were killed; 214 kilograms of opium, two rafts and a machine gun were confiscated. One Russian soldier was wounded.

The operation was carried out on the basis of information received from the Anti-Narcotics Agency of Uzbekistan, with which the Ministry has exchanged data daily since the memorandum of May.

On the same day Minister Saidamir Rahmonzoda received the head of the United Nations drug programme, Mr Paolo Ferri. Mr Ferri handed over 16 radio stations and four vehicles, and expressed admiration for the courage of the border troops. The sides discussed the establishment of a training centre in Khorog, for which Italy and Japan have promised 1.2 million dollars.

The Ministry once more appeals to the field commander R. Gaforov, who in August took hostage two employees of the programme in Tavildara, to let them go. Should this not occur before 1 November, an end will be put to his band by force.

%actors
ministry = Ministry of Security of the Republic of Tajikistan | TJK | state | officers of the Ministry; the Ministry; The Ministry
guards = Russian border guards of the Moskovsky detachment | RUS | state
smugglers = a group of armed smugglers | - | armed_group | three of the violators
uzb = the Anti-Narcotics Agency of Uzbekistan | UZB | state
rahmon = Saidamir Rahmonzoda | TJK | person | Minister Saidamir Rahmonzoda
ferri = Paolo Ferri | - | person | Mr Ferri; Mr Paolo Ferri
troops = the border troops | TJK | state
tajikistan = Tajikistan | TJK | state
italy = Italy | ITA | state
japan = Japan | JPN | state
gaforov = R. Gaforov | TJK | person | the field commander R. Gaforov
employees = two employees of the programme | - | population
soldier = One Russian soldier | RUS | state
%events
COOPERATE happened core | ministry, guards > - | 1997-10-21..1997-10-22 | Panj - | "of the Ministry, [jointly] with" | contexts: illegal_drugs
ASSAULT/firearms happened core | ministry, guards > smugglers | 1997-10-21..1997-10-22 | Panj - | "the [exchange of fire] three" | contexts: illegal_drugs
COERCE/seize happened core | ministry, guards > smugglers | 1997-10-21..1997-10-22 | Panj - | "gun were [confiscated]" | contexts: illegal_drugs
ASSAULT/firearms happened | smugglers > soldier | 1997-10-21..1997-10-22 | Panj - | "soldier was [wounded]" | contexts: illegal_drugs
COOPERATE ongoing core | ministry, uzb > - | 1997-05-01..1997-10-23 | - | "has [exchanged] data" | contexts: illegal_drugs, intelligence
COOPERATE happened | uzb > ministry | - | - | "information [received] from" | contexts: illegal_drugs
CONSULT happened core | rahmon, ferri > - | 1997-10-22 | - TJK | "Rahmonzoda [received] the" | contexts: illegal_drugs
AID happened core | ferri > tajikistan | 1997-10-22 | - TJK | "Ferri [handed over] 16" | contexts: illegal_drugs
SUPPORT happened | ferri > troops | 1997-10-22 | - TJK | "and [expressed admiration] for" | contexts: illegal_drugs
COOPERATE planned | rahmon, ferri > - | - | Khorog TJK | "the [establishment] of a training" | contexts: illegal_drugs
AGREE happened core | italy, japan > tajikistan | - | - | "have [promised] 1.2" | contexts: illegal_drugs
REQUEST/yield happened core | ministry > gaforov | - | - | "more [appeals] to" | contexts: terrorism
ASSAULT/abduct happened core | gaforov > employees | 1997-08-01..1997-08-31 | Tavildara TJK | "August [took hostage] two" | contexts: terrorism
RETREAT/release hypothetical | gaforov > employees | - | - TJK | "to [let them go]" | contexts: terrorism
THREATEN/violence happened core | ministry > gaforov | - | - | "an [end will be put] to" | contexts: terrorism
%statements
S1 | ferri | indirect named | "[expressed] admiration" | "admiration for the courage of the border troops"
S2 | ministry | indirect institution | "[appeals] to the" | "to the field commander R. Gaforov … to let them go"
%figures
"[three of the violators]" | exact 3 person | smugglers killed
"[214 kilograms]" | exact 214 kg | opium
"[two rafts]" | exact 2 item | rafts
"[16 radio stations]" | exact 16 item | radio stations
"[four vehicles]" | exact 4 item | vehicles
"[1.2 million dollars]" | exact 1200000 USD | money promised
"[two employees]" | exact 2 person | hostages
%places
Republic of Tajikistan TJK; Panj -; Uzbekistan UZB; Khorog TJK; Italy ITA; Japan JPN; Tavildara TJK
%dates
"[21 and 22 October]" = 1997-10-21..1997-10-22; "of [May]" = 1997-05-01..1997-05-31; "On [the same day]" = 1997-10-22; "in [August]" = 1997-08-01..1997-08-31; "before [1 November]" = 1997-11-01
