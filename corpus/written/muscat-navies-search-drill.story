name: muscat-navies-search-drill
published: 2011-02-21
style: ministry
region: Middle-East
negatives: none

MINISTRY OF DEFENCE, New Delhi
Press Information

The seventh edition of the biennial exercise Naseem-al-Bahr between the Indian Navy and the Royal Navy of Oman commenced off Muscat today. INS Taragiri and INS Vikrama, accompanied by two Dornier aircraft, are exercising anti-piracy boarding, gunnery and search and rescue with three Omani ships until 26 February. Officers from Bangladesh and the Maldives are embarked as observers.

On the sidelines, Vice Admiral Ravindra Menon, Flag Officer Commanding-in-Chief, Western Naval Command, called on his Omani counterpart, Rear Admiral Salim al-Riyami. He thanked Oman for the medical care given to eleven Indian seafarers of MV Sea Marigold, whom commandos of INS Taragiri freed from Somali pirates on 13 February, and presented a sextant.

Both sides agreed to share white-shipping data in real time. India has offered 40 vacancies a year to Omani cadets at Kochi; Oman, for its part, has extended berthing rights at Duqm by five years.

Fifteen pirates apprehended in the said operation were handed over to the Mumbai Police yesterday. The Ministry clarifies that no ransom was paid at any time.

%actors
indnavy = Indian Navy | IND | state | INS Taragiri; INS Vikrama
omannavy = Royal Navy of Oman | OMN | state
menon = Ravindra Menon | IND | person | Vice Admiral Ravindra Menon
riyami = Salim al-Riyami | OMN | person | his Omani counterpart
oman = Oman | OMN | state | Omani
seafarers = eleven Indian seafarers of MV Sea Marigold | IND | population
commandos = commandos of INS Taragiri | IND | state
pirates = Somali pirates | SOM | armed_group | Fifteen pirates
india = India | IND | state
police = Mumbai Police | IND | state
ministry = The Ministry | IND | state
%events
COOPERATE ongoing core | indnavy, omannavy > - | 2011-02-21..2011-02-26 | Muscat OMN | "biennial [exercise] Naseem" | contexts: military
CONSULT happened core | menon, riyami > - | - | - OMN | "Command, [called on] his" | contexts: military, diplomatic
SUPPORT happened core | menon > oman | - | - OMN | "He [thanked] Oman" | contexts: health
AID happened core | oman > seafarers | - | - OMN | "the medical [care] given" | contexts: health
AID happened core | commandos > seafarers | 2011-02-13 | - | "Taragiri [freed] from" | contexts: crime
ASSAULT/abduct happened | pirates > seafarers | - | - | "freed [from Somali pirates]" | contexts: crime
AGREE happened core | indnavy, omannavy > - | - | - OMN | "sides [agreed] to share" | contexts: military, technology
COOPERATE planned core | india, oman > - | - | - | "to [share] white" | contexts: military
AGREE happened core | india > oman | - | Kochi IND | "India has [offered] 40" | contexts: military
AGREE happened core | oman > india | - | Duqm OMN | "has [extended] berthing" | contexts: military
COERCE/arrest happened | indnavy > pirates | 2011-02-13 | - | "pirates [apprehended] in" | contexts: crime
COOPERATE happened | indnavy > police | 2011-02-20 | - IND | "were [handed over] to" | contexts: legal
REJECT happened | ministry > - | 2011-02-21 | - | "Ministry [clarifies] that" | contexts: crime
AID denied | india > pirates | - | - | "ransom was [paid] at" | contexts: crime
%statements
S1 | ministry | indirect institution | "[clarifies] that" | "no ransom was paid at any time"
S2 | menon | indirect named | "[thanked] Oman" | "Oman for the medical care given … 13 February"
%figures
"[two Dornier aircraft]" | exact 2 item | aircraft
"[three Omani ships]" | exact 3 item | ships
"[eleven Indian seafarers]" | exact 11 person | seafarers freed
"[40 vacancies]" | exact 40 item | vacancies a year
"[five years]" | exact 5 year | extension
"[Fifteen pirates]" | exact 15 person | pirates handed over
%visits
menon happened | Muscat OMN -
%places
New Delhi IND; Muscat OMN; Bangladesh BGD; Maldives MDV; Oman OMN; Kochi IND; Duqm OMN
%dates
"Muscat [today]" = 2011-02-21; "until [26 February]" = 2011-02-26; "on [13 February]" = 2011-02-13; "[yesterday]" = 2011-02-20
