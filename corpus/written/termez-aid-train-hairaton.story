name: termez-aid-train-hairaton
published: 2021-12-24
style: state-media
region: Asia
negatives: none

TERMEZ, December 24 (UzInform) — A train with humanitarian aid from the people of Uzbekistan left Termez for Hairaton today. Sixty wagons carry 3,700 tons of flour, pasta, vegetable oil, clothes and coal intended for families in the north of Afghanistan, the Ministry of Emergency Situations reported.

Special representative Ismoil Tursunqulov, who saw the train off, recalled that President Shuhrat Vohidov had instructed the ministries in the first days of December to prepare the cargo. He noted that the Afghan people must not be left alone with the winter.

Representatives of the de facto authorities in Mazar-i-Sharif expressed gratitude for the assistance and promised to distribute it without delay. The handover takes place tomorrow at the Hairaton terminal.

At the same time, Uzbekistan continues to supply electricity to its neighbor. For the unpaid part, amounting to 11 million dollars, a deferral until March has been granted.

The United Nations, which uses the logistics hub in Termez, has sent 190 trucks over the Friendship Bridge since September. Turkey and Kazakhstan are to deliver their cargo by the same route in January. Germany's ambassador, who visited the hub on Wednesday, thanked the Uzbek side for its help in the departure of local staff.

Uzbekistan has not recognized the government in Kabul.
%actors
uzb = Uzbekistan | UZB | state | the people of Uzbekistan; the Uzbek side
afg = Afghanistan | AFG | state | its neighbor; the Afghan people
families = families in the north of Afghanistan | AFG | population
mes = the Ministry of Emergency Situations | UZB | state
turs = Ismoil Tursunqulov | UZB | person | Special representative Ismoil Tursunqulov
voh = Shuhrat Vohidov | UZB | person | President Shuhrat Vohidov
ministries = the ministries | UZB | state
tal = the de facto authorities in Mazar-i-Sharif | AFG | state | the government in Kabul; Representatives of the de facto authorities in Mazar-i-Sharif
un = The United Nations | - | igo
tur = Turkey | TUR | state
kaz = Kazakhstan | KAZ | state
deu = Germany's ambassador | DEU | person
%events
AID happened core | uzb > families, afg | 2021-12-24 | Termez UZB | "[humanitarian aid] from" | contexts: human_security
REQUEST happened | voh > ministries | 2021-12-01..2021-12-10 | - UZB | "had [instructed] the" | contexts: human_security | by S2
SUPPORT happened core | tal > uzb | - | - | "[expressed gratitude] for" | contexts: human_security
AGREE happened core | tal > uzb | - | - | "and [promised to distribute] it" | contexts: human_security
AID planned core | uzb > tal | 2021-12-25 | Hairaton AFG | "The [handover] takes" | contexts: human_security
COOPERATE ongoing core | uzb > afg | - | - | "to [supply electricity] to" | contexts: human_security
CONCEDE happened | uzb > afg | - | - | "a [deferral] until" | contexts: economic
AID happened | un > afg | 2021-09-01..2021-12-24 | Friendship Bridge - | "has [sent 190 trucks] over" | contexts: human_security
AID planned | tur, kaz > afg | 2022-01-01..2022-01-31 | - AFG | "are [to deliver their cargo]" | contexts: human_security
CONSULT/visit happened | deu > uzb | 2021-12-22 | Termez UZB | "who [visited the hub] on" | contexts: diplomatic
SUPPORT happened core | deu > uzb | 2021-12-22 | Termez UZB | "[thanked the Uzbek side]" | contexts: migration
SUPPORT denied core | uzb > tal | - | - | "[has not recognized] the" | contexts: diplomatic
%statements
S1 | mes | indirect institution | "Situations [reported]" | "A train with humanitarian aid … in the north of Afghanistan"
S2 | turs | indirect named | "[recalled] that" | "President Shuhrat Vohidov had instructed … prepare the cargo"
S3 | turs | indirect named | "He [noted] that" | "the Afghan people must not be left alone with the winter"
S4 | tal | indirect institution | "and [promised] to" | "to distribute it without delay"
S5 | deu | indirect anonymous | "[thanked] the Uzbek" | "the Uzbek side for its help in the departure of local staff"
%figures
"[Sixty wagons]" | exact 60 item | wagons
"[3,700 tons]" | exact 3700 t | aid
"[11 million dollars]" | exact 11000000 USD | debt for electricity
"[190 trucks]" | exact 190 item | trucks sent by the United Nations
%visits
deu happened | Termez UZB 2021-12-22
%places
TERMEZ UZB; Termez UZB; Uzbekistan UZB; Hairaton AFG; Afghanistan AFG; Mazar-i-Sharif AFG; Friendship Bridge -; Turkey TUR; Kazakhstan KAZ; Germany DEU; Kabul AFG
%dates
"[December 24]" = 2021-12-24; "Hairaton [today]" = 2021-12-24; "[the first days of December]" = 2021-12-01..2021-12-10; "[tomorrow] at" = 2021-12-25; "until [March]" = 2022-03-01..2022-03-31; "since [September]" = 2021-09-01..2021-09-30; "in [January]" = 2022-01-01..2022-01-31; "on [Wednesday]" = 2021-12-22
