name: lusaka-lilongwe-joint-commission-cooperation
published: 2016-10-14
style: communique
region: Africa
negatives: none

JOINT COMMUNIQUÉ ON THE 16TH SESSION OF THE JOINT PERMANENT COMMISSION OF COOPERATION

1. The Joint Permanent Commission of Cooperation between the Republic of Zambia and the Republic of Malawi held its Sixteenth Session in Lusaka from 12 to 14 October 2016. The Zambian delegation was led by the Minister of Foreign Affairs, Hon. Kalenga Mwansabombwe. The Malawian delegation was led by his colleague, Hon. Thokozani Nyirongo-Banda.

2. The Ministers noted with satisfaction the warm relations that exist between the two countries.

3. The two sides agreed:

(a) to open the Mwami–Mchinji one-stop border post not later than June 2017;

(b) to exempt traders carrying goods worth less than US$1,000 from customs duty;

(c) to exchange information on army worms every fortnight.

4. Malawi requested Zambia to sell it 100,000 tonnes of white maize. Zambia undertook to consider the request once its own harvest has been counted.

5. The Malawian side raised concern over the impounding of 14 buses of Malawian operators at Chipata. The Zambian side took note of the concern and promised to release the buses without payment of fines.

6. The Ministers signed a Memorandum of Understanding on Youth and Sport. The agreement on extradition was not signed, as consultations are still in progress.

7. The visiting Minister paid a courtesy call on His Excellency the President on 13 October. She thanked the Government and people of Zambia for the hospitality extended to her delegation.

8. The Seventeenth Session will be held in Lilongwe in October 2017.

Done at Lusaka, this 14th day of October 2016.
%actors
mwansa = Kalenga Mwansabombwe | ZMB | person | Hon. Kalenga Mwansabombwe
nyirongo = Thokozani Nyirongo-Banda | MWI | person | Hon. Thokozani Nyirongo-Banda; his colleague; The visiting Minister
zambia = Republic of Zambia | ZMB | state | The Zambian side; The Zambian delegation
malawi = Republic of Malawi | MWI | state | The Malawian side; The Malawian delegation
president = His Excellency the President | ZMB | person
operators = Malawian operators | MWI | organization
traders = traders carrying goods worth less than US$1,000 | - | population
%events
CONSULT happened core | zambia, malawi > - | 2016-10-12..2016-10-14 | Lusaka ZMB | "[held its Sixteenth Session] in" | contexts: diplomatic
AGREE happened core | zambia, malawi > - | 2016-10-12..2016-10-14 | Lusaka ZMB | "two sides [agreed]:" | contexts: economic
COOPERATE planned | zambia, malawi > - | - | - | "to [open the Mwami]–Mchinji" | contexts: economic
CONCEDE happened | zambia, malawi > traders | 2016-10-12..2016-10-14 | Lusaka ZMB | "to [exempt] traders" | contexts: economic
COOPERATE planned | zambia, malawi > - | - | - | "to [exchange information] on" | contexts: natural_resource
REQUEST/assist happened core | malawi > zambia | 2016-10-12..2016-10-14 | Lusaka ZMB | "Malawi [requested] Zambia" | contexts: natural_resource, human_security
AGREE happened | zambia > malawi | 2016-10-12..2016-10-14 | Lusaka ZMB | "Zambia [undertook to consider] the" | contexts: natural_resource
ACCUSE/disapprove happened core | malawi > zambia | 2016-10-12..2016-10-14 | Lusaka ZMB | "side [raised concern] over" | contexts: economic
COERCE/seize happened | zambia > operators | - | Chipata ZMB | "the [impounding] of 14" | contexts: economic
AGREE happened core | zambia > malawi | 2016-10-12..2016-10-14 | Lusaka ZMB | "and [promised to release]" | contexts: economic
SUPPORT happened core | mwansa, nyirongo > - | 2016-10-12..2016-10-14 | Lusaka ZMB | "Ministers [signed] a" | contexts: diplomatic
SUPPORT denied | zambia, malawi > - | 2016-10-12..2016-10-14 | Lusaka ZMB | "extradition was [not signed]" | contexts: legal
CONSULT happened | nyirongo > president | 2016-10-13 | Lusaka ZMB | "paid a [courtesy call] on" | contexts: diplomatic
SUPPORT happened | nyirongo > zambia | - | Lusaka ZMB | "She [thanked] the" | contexts: diplomatic
CONSULT planned core | zambia, malawi > - | 2017-10-01..2017-10-31 | Lilongwe MWI | "Session [will be held] in" | contexts: diplomatic
%statements
S1 | mwansa, nyirongo | indirect named | "Ministers [noted] with" | "the warm relations that exist between the two countries"
S2 | malawi | indirect institution | "side [raised] concern" | "concern over the impounding of 14 buses of Malawian operators at Chipata"
S3 | zambia | indirect institution | "and [promised] to" | "to release the buses without payment of fines"
S4 | nyirongo | indirect named | "She [thanked] the" | "the Government and people of Zambia for the hospitality extended to her delegation"
S5 | malawi | indirect institution | "Malawi [requested] Zambia" | "Zambia to sell it 100,000 tonnes of white maize"
%figures
"less than [US$1,000]" | under 1000 USD | worth of goods
"[100,000 tonnes]" | exact 100000 t | white maize
"[14 buses]" | exact 14 item | buses impounded
"every [fortnight]" | exact 14 day | interval of information
%visits
nyirongo happened | Lusaka ZMB 2016-10-12..2016-10-14
%places
Lusaka ZMB; Republic of Zambia ZMB; Republic of Malawi MWI; Zambia ZMB; Malawi MWI; Chipata ZMB; Lilongwe MWI; Mwami ZMB; Mchinji MWI
%dates
"[from 12 to 14 October 2016]" = 2016-10-12..2016-10-14; "[June 2017]" = 2017-06-01..2017-06-30; "on [13 October]" = 2016-10-13; "in [October 2017]" = 2017-10-01..2017-10-31; "[14th day of October 2016]" = 2016-10-14
