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
thai = Royal Thai Government | THA | state | Thailand
myan = Government of Myanmar | MMR | state
somsak = Somsak Charoenrat | THA | person
thein = Thein Zaw Myint | MMR | person
sg = Secretary-General of the United Nations | - | person
noppadol = Noppadol Srisuk | THA | person
singfm = Singaporean foreign minister | SGP | person | Singaporean colleague
bgd = Bangladesh | BGD | state
ind = India | IND | state
ministry = Ministry of External Relations | THA | state | The Ministry
%events
AID happened core | thai > myan | 2008-05-16 | Yangon MMR | "[dispatched]"
RETREAT/access happened core | myan > thai | - | Ayeyarwady delta MMR | "[permitted]"
CONSULT/visit happened core | somsak > myan | 2008-05-14 | Nay Pyi Taw MMR | "[visit] to"
CONSULT happened | somsak, thein > - | 2008-05-14 | Nay Pyi Taw MMR | "[conveyed]"
SUPPORT happened core | somsak > myan | 2008-05-14 | - | "[expressed condolences]"
REQUEST/yield happened core | somsak > thein | 2008-05-14 | - | "[asked that]"
REJECT/yield happened core | thein > somsak | 2008-05-14 | - | "[not in a position]"
SUPPORT happened core | thai > sg | - | - | "[welcomes]"
REQUEST happened | sg > - | - | - | "[proposal]"
AGREE happened core | thai > - | - | Bangkok THA | "[ready to host]"
REJECT happened core | thai > - | - | - | "[does not support]"
CONSULT/visit planned core | noppadol > singfm | 2008-05-19 | Singapore SGP | "[in Singapore]"
CONSULT planned core | noppadol, singfm > - | 2008-05-19 | Singapore SGP | "[will discuss]"
SUPPORT happened core | thai > bgd, ind | - | - | "[thanks]"
AID happened | bgd, ind > myan | - | - | "[delivered tents]"
%statements
S1 | somsak | indirect named | "[expressed]" | "condolences on the loss of more than 60,000 lives"
S2 | somsak | indirect named | "[asked]" | "the vessels of the United States, … to unload"
S3 | thein | indirect named | "[conveyed]" | "The decision to grant access"
S4 | thai | indirect institution | "[welcomes]" | "the proposal … donors"
S5 | ministry | indirect institution | "[thanks]" | "Bangladesh and India, which have delivered tents through Thai airports"
%figures
"[12 tonnes]" | exact 12 tonne | rice
"[30 medical personnel]" | exact 30 person | medical personnel
"[more than 60,000 lives]" | over 60000 person | dead
%visits
somsak happened | Nay Pyi Taw MMR 2008-05-14
noppadol planned | Singapore SGP 2008-05-19
