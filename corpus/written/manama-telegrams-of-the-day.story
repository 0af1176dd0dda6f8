name: manama-telegrams-of-the-day
published: 2014-04-17
style: state-media
region: Middle-East
negatives: none

Manama, Apr. 17 (GNB): His Majesty the King has sent a cable of condolences to the President of the Republic of Korea on the victims of the sinking of a passenger ferry. HM the King expressed his sincere sympathy to the President and to the bereaved families.

HM also sent a cable of congratulations to the President of Algeria on the opening of the new port of Djen Djen.

The Crown Prince and the Prime Minister sent similar cables.

At Gudaibiya Palace, the Prime Minister received the outgoing ambassador of Brunei Darussalam, Dato Hj Zulkarnain Metussin. HRH the Premier praised his efforts to strengthen the ties between the two countries, wishing him success in his future duties. The ambassador voiced gratitude for the support he had received from officials throughout his three-year tenure.

Meanwhile, the Foreign Minister, Shaikh Nasser bin Isa Al Fadhil, left for Rabat to take part in the meeting of the joint committee with Morocco, due to open on Saturday. He is accompanied by a delegation of 14 officials and businessmen. Four agreements are to be signed, including one on the mutual recognition of driving licences.

The Cabinet will hold its weekly session on Sunday.
%actors
king = His Majesty the King | BHR | person | HM the King; HM
korea = the President of the Republic of Korea | KOR | person
families = the bereaved families | KOR | population
algeria = the President of Algeria | DZA | person
crown = The Crown Prince | BHR | person
pm = the Prime Minister | BHR | person | HRH the Premier
zulk = Zulkarnain Metussin | BRN | person | Dato Hj Zulkarnain Metussin; the outgoing ambassador of Brunei Darussalam; The ambassador
bahrain = Bahrain | BHR | state | officials throughout
nasser = Nasser bin Isa Al Fadhil | BHR | person | the Foreign Minister; Shaikh Nasser bin Isa Al Fadhil
morocco = Morocco | MAR | state
delegation = a delegation of 14 officials and businessmen | BHR | state
%events
SUPPORT happened core | king > korea, families | - | - | "sent a [cable of condolences] to" | contexts: disasters, diplomatic
SUPPORT happened core | king > algeria | - | - | "a [cable of congratulations] to" | contexts: diplomatic
SUPPORT happened | crown, pm > korea, algeria | - | - | "sent [similar cables]" | contexts: diplomatic
CONSULT happened core | pm, zulk > - | - | Gudaibiya Palace BHR | "Minister [received] the outgoing" | contexts: diplomatic
SUPPORT happened core | pm > zulk | - | Gudaibiya Palace BHR | "Premier [praised] his" | contexts: diplomatic
SUPPORT happened | zulk > bahrain | - | Gudaibiya Palace BHR | "ambassador [voiced gratitude] for" | contexts: diplomatic
CONSULT/visit ongoing core | nasser, delegation > morocco | - | Rabat MAR | "[left for Rabat] to" | contexts: diplomatic
CONSULT planned core | bahrain, morocco > - | 2014-04-19 | Rabat MAR | "the [meeting] of the joint" | contexts: diplomatic
SUPPORT planned core | bahrain, morocco > - | - | Rabat MAR | "agreements are [to be signed]" | contexts: diplomatic
%statements
S1 | king | indirect named | "[expressed] his sincere" | "his sincere sympathy to the President and to the bereaved families"
S2 | pm | indirect named | "[praised] his efforts" | "his efforts to strengthen the ties between the two countries"
S3 | zulk | indirect named | "[voiced] gratitude" | "gratitude for the support he had received from officials throughout his three-year tenure"
%figures
"[three-year] tenure" | exact 3 year | tenure of the ambassador
"[14 officials and businessmen]" | exact 14 person | delegation
"[Four agreements]" | exact 4 item | agreements to be signed
%visits
nasser, delegation ongoing | Rabat MAR -
%places
Manama BHR; Republic of Korea KOR; Algeria DZA; Djen Djen DZA; Gudaibiya Palace BHR; Brunei Darussalam BRN; Rabat MAR; Morocco MAR
%dates
"[Apr. 17]" = 2014-04-17; "on [Saturday]" = 2014-04-19; "on [Sunday]" = 2014-04-20
