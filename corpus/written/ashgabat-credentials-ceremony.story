name: ashgabat-credentials-ceremony
published: 2023-05-11
style: state-media
region: Asia
negatives: none

The President of Turkmenistan received the credentials of newly appointed ambassadors

Ashgabat, May 10. Today the President of Turkmenistan, Batyr Hojanepesov, received the Ambassador of the Republic of Türkiye, Mr. Selçuk Yarımcalı, and the Ambassador of the Kingdom of Sweden, Ms. Ebba Rosenhane, who presented their credentials.

Having thanked the Head of State for the warm welcome, Ambassador Yarımcalı conveyed greetings from the leadership of his country. It was noted that relations between the fraternal peoples are developing dynamically. The Turkish diplomat confirmed his country's interest in receiving Turkmen natural gas, and invited Turkmenistan to take part in the trade fair in Izmir in September.

The Head of State expressed condolences in connection with the consequences of the February earthquake, in response to which Turkmenistan sent 15 tonnes of humanitarian cargo and a group of 30 doctors.

Ambassador Rosenhane, who will reside in Stockholm, said her country was ready to share experience in the prevention of methane emissions. The President supported this proposal and instructed the relevant bodies to study it.

Congratulating the ambassadors on their appointment, the President wished them success.

In the evening a concert was given on the occasion of Victory Day. On Saturday the President will leave for Avaza, where the Caspian youth forum opens.
%actors
hoj = Batyr Hojanepesov | TKM | person | The President; the President; the Head of State; The Head of State; the President of Turkmenistan
yar = Selçuk Yarımcalı | TUR | person | Ambassador Yarımcalı; The Turkish diplomat; the Ambassador of the Republic of Türkiye
ros = Ebba Rosenhane | SWE | person | Ambassador Rosenhane; the Ambassador of the Kingdom of Sweden
tkm = Turkmenistan | TKM | state
tur = Türkiye | TUR | state
swe = Sweden | SWE | state
%events
CONSULT happened core | hoj, yar > - | 2023-05-10 | Ashgabat TKM | "Hojanepesov, [received] the" | contexts: diplomatic
CONSULT happened core | hoj, ros > - | 2023-05-10 | Ashgabat TKM | "who [presented their credentials]" | contexts: diplomatic
SUPPORT happened | yar > hoj | 2023-05-10 | Ashgabat TKM | "Having [thanked] the" | contexts: diplomatic
AGREE happened core | yar > tkm | 2023-05-10 | Ashgabat TKM | "[confirmed his country's interest]" | contexts: natural_resource
AGREE happened core | yar > tkm | 2023-05-10 | Ashgabat TKM | "and [invited] Turkmenistan" | contexts: economic
SUPPORT happened core | hoj > tur | 2023-05-10 | Ashgabat TKM | "State [expressed condolences] in" | contexts: disasters
AID happened core | tkm > tur | - | - | "Turkmenistan [sent] 15" | contexts: disasters, health
AGREE happened core | ros > tkm | 2023-05-10 | Ashgabat TKM | "was [ready to share] experience" | contexts: environment | by S2
SUPPORT happened | hoj > swe | 2023-05-10 | Ashgabat TKM | "President [supported] this" | contexts: environment
SUPPORT happened | hoj > yar, ros | 2023-05-10 | Ashgabat TKM | "[Congratulating] the ambassadors" | contexts: diplomatic
%statements
S1 | yar | indirect named | "diplomat [confirmed] his" | "his country's interest in receiving Turkmen natural gas"
S2 | ros | indirect named | "[said] her country" | "her country was ready to share experience in the prevention of methane emissions"
S3 | hoj | indirect named | "[expressed] condolences" | "condolences in connection with the consequences of the February earthquake"
S4 | yar | indirect named | "[conveyed] greetings" | "greetings from the leadership of his country"
%figures
"[15 tonnes]" | exact 15 t | humanitarian cargo
"[30 doctors]" | exact 30 person | doctors sent
%places
Ashgabat TKM; Turkmenistan TKM; Republic of Türkiye TUR; Kingdom of Sweden SWE; Izmir TUR; Stockholm SWE; Avaza TKM
%dates
"[May 10]" = 2023-05-10; "[Today] the" = 2023-05-10; "in [September]" = 2023-09-01..2023-09-30; "the [February] earthquake" = 2023-02-01..2023-02-28; "On [Saturday]" = 2023-05-13
