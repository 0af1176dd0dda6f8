name: yangon-cyclone-landing
published: 2008-05-16
style: ministry
region: Asia
negatives: none

Ministry of External Relations, Bangkok
Press statement

The Royal Thai Government has today dispatched a fourth C-130 transport aircraft to Yangon with water purifiers, 12 tonnes of rice and 30 medical personnel, the first foreign team that the Government of Myanmar has permitted to enter the Ayeyarwady delta since Cyclone Malai made landfall on 2 May.

The decision to grant access was conveyed to Prime Minister Somsak Charoenrat by his Myanmar colleague, General Thein Zaw Myint, during Wednesday's visit to Nay Pyi Taw. The Prime Minister expressed condolences on the loss of more than 60,000 lives. He asked that the vessels of the United States, France and the United Kingdom lying off the coast be allowed to unload; General Thein Zaw Myint was not in a position to accept this request.

Thailand welcomes the proposal of the Secretary-General of the United Nations for a conference of donors, and is ready to host it in Bangkok. It does not support calls that aid be delivered without the consent of the authorities. Foreign Minister Noppadol Srisuk will discuss a mechanism under the leadership of ASEAN with his Singaporean colleague in Singapore on Monday.

The Ministry thanks Bangladesh and India, which have delivered tents through Thai airports.

%actors
thailand = The Royal Thai Government | THA | state | Thailand; The Ministry
myanmar = the Government of Myanmar | MMR | state | the authorities
team = the first foreign team | THA | state | 30 medical personnel
somsak = Somsak Charoenrat | THA | person | Prime Minister Somsak Charoenrat; The Prime Minister
thein = Thein Zaw Myint | MMR | person | General Thein Zaw Myint; his Myanmar colleague
sg = the Secretary-General of the United Nations | - | person
noppadol = Noppadol Srisuk | THA | person | Foreign Minister Noppadol Srisuk
sgpfm = his Singaporean colleague | SGP | person
singapore = Singapore | SGP | state
bangladesh = Bangladesh | BGD | state
india = India | IND | state
callers = those who call for aid without consent | - | state | implied
%events
AID happened core | thailand > myanmar | 2008-05-16 | Yangon MMR | "today [dispatched] a fourth" | contexts: disasters
RETREAT/access happened core | myanmar > team | - | Ayeyarwady delta MMR | "has [permitted] to enter" | contexts: disasters
CONSULT/visit happened core | somsak > myanmar | 2008-05-14 | Nay Pyi Taw MMR | "Wednesday's [visit] to" | contexts: diplomatic, disasters
CONSULT happened | somsak, thein > - | 2008-05-14 | Nay Pyi Taw MMR | "access was [conveyed] to" | contexts: disasters
SUPPORT happened core | somsak > myanmar | 2008-05-14 | Nay Pyi Taw MMR | "Minister [expressed condolences] on" | contexts: disasters
REQUEST/yield happened core | somsak > thein | 2008-05-14 | Nay Pyi Taw MMR | "He [asked] that" | contexts: disasters
REJECT/yield happened core | thein > somsak | 2008-05-14 | Nay Pyi Taw MMR | "was [not in a position]" | contexts: disasters
SUPPORT happened | thailand > sg | 2008-05-16 | - | "Thailand [welcomes] the" | contexts: disasters
REQUEST/meet happened | sg > - | - | - | "the [proposal] of the Secretary" | contexts: disasters
AGREE happened core | thailand > sg | 2008-05-16 | - | "and is [ready to host]" | contexts: disasters
CONSULT/multilateral hypothetical | sg > - | - | Bangkok THA | "a [conference of donors], and" | contexts: disasters
REJECT happened core | thailand > callers | 2008-05-16 | - | "It does [not support] calls" | contexts: disasters
CONSULT planned core | noppadol, sgpfm > - | 2008-05-19 | Singapore SGP | "Srisuk [will discuss] a" | contexts: diplomatic, disasters
CONSULT/visit planned | noppadol > singapore | 2008-05-19 | Singapore SGP | "colleague [in Singapore] on" | contexts: diplomatic
SUPPORT happened | thailand > bangladesh, india | 2008-05-16 | - | "Ministry [thanks] Bangladesh" | contexts: disasters
AID happened core | bangladesh, india > myanmar | - | - | "which have [delivered] tents" | contexts: disasters
%statements
S1 | somsak | indirect named | "[expressed] condolences" | "condolences on the loss of more than 60,000 lives"
S2 | somsak | indirect named | "He [asked]" | "the vessels of the United States, France and the United Kingdom lying off the coast be allowed to unload"
S3 | thailand | indirect institution | "Thailand [welcomes]" | "the proposal of the Secretary-General of the United Nations for a conference of donors"
S4 | thailand | indirect institution | "Ministry [thanks]" | "Bangladesh and India, which have delivered tents through Thai airports"
%figures
"[12 tonnes]" | exact 12 t | rice
"[30 medical personnel]" | exact 30 person | medical team
"[more than 60,000 lives]" | over 60000 person | dead of the cyclone
%visits
somsak happened | Nay Pyi Taw MMR 2008-05-14
noppadol planned | Singapore SGP 2008-05-19
%places
Bangkok THA; Yangon MMR; Ayeyarwady delta MMR; Nay Pyi Taw MMR; United States USA; France FRA; United Kingdom GBR; Thailand THA; Singapore SGP; Bangladesh BGD; India IND
%dates
"[today]" = 2008-05-16; "[2 May]" = 2008-05-02; "[Wednesday's]" = 2008-05-14; "on [Monday]" = 2008-05-19
