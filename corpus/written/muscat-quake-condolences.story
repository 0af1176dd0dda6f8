name: muscat-quake-condolences
published: 2005-10-11
style: ministry
region: Middle-East
negatives: none

MUSCAT, 11 October – On the orders of His Majesty the Sultan, the second of six relief flights of the Royal Air Force of Oman left Seeb this morning for Islamabad with 40 tonnes of tents, blankets and medicines for the victims of the earthquake in Pakistan, the Ministry of Foreign Affairs announced.

The Minister Responsible for Foreign Affairs, Sayyid Turki bin Khalfan, conveyed the condolences of the Sultanate to his Pakistani colleague, Shahid Iqbal Khattak, in a telephone conversation last night. Mr Khattak expressed his country's deep gratitude and briefed the Minister on the state of the rescue work in Muzaffarabad.

The Ministry also welcomes the readiness of the Government of India to accept Pakistani helicopters on its side of the Line of Control, and the agreement of the two neighbours to open the line at five points. The Sultanate hopes that compassion will prepare the ground for the settlement of other questions.

A field hospital with 60 doctors and nurses is to follow on Thursday. Omani citizens who wish to donate may do so at all branches of the charitable organization; the Ministry denies reports that collections are being taken at mosques on its behalf, and warns that the persons responsible will be prosecuted.

%actors
oman = Sultanate of Oman | OMN | state | the Sultanate; The Sultanate; Royal Air Force of Oman
victims = the victims of the earthquake in Pakistan | PAK | population
mfa = the Ministry of Foreign Affairs | OMN | state | The Ministry; the Ministry
turki = Turki bin Khalfan | OMN | person | The Minister Responsible for Foreign Affairs; the Minister
khattak = Shahid Iqbal Khattak | PAK | person | Mr Khattak
pakistan = Pakistan | PAK | state
india = Government of India | IND | state
collectors = the persons responsible | OMN | population
%events
AID happened core | oman > victims | 2005-10-11 | Islamabad PAK | "[relief flights] of" | contexts: disasters
SUPPORT happened core | turki > khattak | 2005-10-10 | - | "[conveyed the condolences] of" | contexts: disasters
CONSULT/phone happened core | turki, khattak > - | 2005-10-10 | - | "a [telephone conversation] last" | contexts: diplomatic, disasters
SUPPORT happened core | khattak > oman | 2005-10-10 | - | "[deep gratitude] and" | contexts: diplomatic, disasters
SUPPORT happened | mfa > india, pakistan | 2005-10-11 | - | "also [welcomes] the readiness" | contexts: diplomatic
AGREE happened | india > pakistan | - | - | "the [readiness] of the Government" | contexts: disasters
AGREE happened core | india, pakistan > - | - | - | "the [agreement] of the two" | contexts: territory, disasters
AID planned | oman > pakistan | 2005-10-13 | - PAK | "is [to follow] on" | contexts: health, disasters
REJECT happened | mfa > - | 2005-10-11 | - | "[denies reports] that" | contexts: misinformation
THREATEN/arrest happened | mfa > collectors | 2005-10-11 | - | "and [warns] that" | contexts: legal
%statements
S1 | mfa | indirect institution | "Affairs [announced]" | "the second of six relief flights … earthquake in Pakistan"
S2 | turki | indirect named | "[conveyed] the" | "the condolences of the Sultanate"
S3 | khattak | indirect named | "[expressed] his" | "his country's deep gratitude"
S4 | mfa | indirect institution | "also [welcomes] the" | "the readiness of the Government of India … at five points"
S5 | mfa | indirect institution | "[denies] reports" | "reports that collections are being taken at mosques on its behalf"
S6 | mfa | indirect institution | "[warns] that" | "the persons responsible will be prosecuted"
%figures
"[40 tonnes]" | exact 40 t | relief goods
"[six relief flights]" | exact 6 item | flights
"[60 doctors and nurses]" | exact 60 person | staff of the field hospital
"[five points]" | exact 5 item | crossing points
%places
MUSCAT OMN; Seeb OMN; Islamabad PAK; Pakistan PAK; Muzaffarabad PAK; Line of Control -
%dates
"[11 October]" = 2005-10-11; "[this morning]" = 2005-10-11; "[last night]" = 2005-10-10; "on [Thursday]" = 2005-10-13
