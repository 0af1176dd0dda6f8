name: forum-leaders-suva
published: 2018-09-06
style: communique
region: Oceania
negatives: none

Communiqué of the Smaller Island States Leaders' Meeting

We, the Leaders of the Cook Islands, Kiribati, Nauru, Niue, Palau, the Marshall Islands and Tuvalu, met in Suva, Fiji, on 4–5 September 2018. The meeting was chaired by the Premier of Niue, the Honourable Sione Falakava.

We thanked the Government of Fiji for its hospitality, and commended New Zealand for its decision to fund the tsunami warning network. We welcomed the accession of the Marshall Islands to the regional fisheries compact, which President Litokwa Amram signed on the first day of our meeting.

We expressed our deep disappointment that some developed countries have slowed down their payments to the Green Climate Fund. We called upon all of them to honour the pledge of USD 100 billion a year by 2020, and urged Australia in particular to reconsider the opening of new coal mines.

We rejected the suggestion, made by one dialogue partner, that climate finance might be tied to access for fishing fleets. We agreed to negotiate as one group, and decided to suspend the licences of vessels that switch off their transponders inside our waters.

Leaders further committed to send a joint delegation to New York in the week of 24 September to present the Niue Appeal to the United Nations Secretary-General. Kiribati and Tuvalu will continue to cooperate on the shared patrol vessel Te Mataroa, which detained four poachers in July.

Our next meeting will be held in Majuro in 2019.

%actors
leaders = the Leaders of the Cook Islands, Kiribati, Nauru, Niue, Palau, the Marshall Islands and Tuvalu | - | state | Leaders; We
fiji = Government of Fiji | FJI | state | Fiji
nz = New Zealand | NZL | state
marshall = Marshall Islands | MHL | state
amram = Litokwa Amram | MHL | person
developed = some developed countries | - | state
australia = Australia | AUS | state
partner = one dialogue partner | - | state
vessels = vessels that switch off their transponders | - | organization
sg = United Nations Secretary-General | - | igo
kiribati = Kiribati | KIR | state
tuvalu = Tuvalu | TUV | state
poachers = four poachers | - | person
%events
CONSULT/multilateral happened core | leaders > - | 2018-09-04..2018-09-05 | Suva FJI | "Tuvalu, [met] in Suva" | contexts: diplomatic
SUPPORT happened core | leaders > fiji | 2018-09-04..2018-09-05 | Suva FJI | "We [thanked] the Government" | contexts: diplomatic
SUPPORT happened core | leaders > nz | 2018-09-04..2018-09-05 | Suva FJI | "[commended] New Zealand" | contexts: disasters
AGREE happened | nz > - | - | - | "its [decision to fund] the tsunami" | contexts: disasters | by S2
SUPPORT happened | leaders > marshall | 2018-09-04..2018-09-05 | Suva FJI | "We [welcomed] the accession" | contexts: natural_resource
SUPPORT happened core | amram > - | 2018-09-04 | Suva FJI | "Amram [signed] on the first" | contexts: natural_resource | by S3
ACCUSE/disapprove happened core | leaders > developed | 2018-09-04..2018-09-05 | Suva FJI | "We [expressed] our deep" | contexts: environment
SANCTION/discontinue happened | developed > leaders | - | - | "have [slowed down their payments] to" | contexts: environment | by S4
REQUEST/assist happened core | leaders > developed | 2018-09-04..2018-09-05 | Suva FJI | "We [called upon] all of them" | contexts: environment
REQUEST/change happened core | leaders > australia | 2018-09-04..2018-09-05 | Suva FJI | "and [urged] Australia" | contexts: environment, natural_resource
REJECT happened core | leaders > partner | 2018-09-04..2018-09-05 | Suva FJI | "We [rejected] the suggestion" | contexts: environment
AGREE happened | leaders > - | 2018-09-04..2018-09-05 | Suva FJI | "We [agreed to negotiate] as" | contexts: diplomatic
SANCTION/discontinue planned | leaders > vessels | - | - | "decided to [suspend the licences] of" | contexts: natural_resource
CONSULT/visit planned core | leaders > sg | 2018-09-24..2018-09-30 | New York USA | "to [send a joint delegation]" | contexts: environment
COOPERATE ongoing | kiribati, tuvalu > - | - | - | "will [continue to cooperate] on" | contexts: natural_resource
COERCE/arrest happened | kiribati, tuvalu > poachers | 2018-07-01..2018-07-31 | - | "which [detained] four" | contexts: natural_resource, crime
%statements
S1 | leaders | indirect institution | "We [thanked] the" | "the Government of Fiji for its hospitality"
S2 | leaders | indirect institution | "and [commended] New" | "New Zealand for its decision to fund the tsunami warning network"
S3 | leaders | indirect institution | "We [welcomed] the" | "the accession of the Marshall Islands … first day of our meeting"
S4 | leaders | indirect institution | "We [expressed] our" | "our deep disappointment that some developed countries have slowed down their payments to the Green Climate Fund"
S5 | leaders | indirect institution | "We [called upon] all" | "all of them to honour the pledge of USD 100 billion a year by 2020"
S6 | leaders | indirect institution | "and [urged] Australia" | "Australia in particular to reconsider the opening of new coal mines"
S7 | leaders | indirect institution | "We [rejected] the" | "the suggestion, made by one dialogue partner, that climate finance might be tied to access for fishing fleets"
S8 | partner | indirect anonymous | "the [suggestion], made" | "climate finance might be tied to access for fishing fleets" | inside S7
%figures
"pledge of [USD 100 billion] a year" | exact 100000000000 USD | climate finance a year
"detained [four poachers]" | exact 4 person | poachers detained
%visits
leaders happened | Suva FJI 2018-09-04..2018-09-05
leaders planned | New York USA 2018-09-24..2018-09-30
%places
Cook Islands COK; Kiribati KIR; Nauru NRU; Niue NIU; Palau PLW; Marshall Islands MHL; Tuvalu TUV; Suva FJI; Fiji FJI; New Zealand NZL; Australia AUS; New York USA; Majuro MHL
%dates
"on [4–5 September 2018]" = 2018-09-04..2018-09-05
"signed on [the first day of our meeting]" = 2018-09-04
"year by [2020]" = 2020-01-01..2020-12-31
"in [the week of 24 September]" = 2018-09-24..2018-09-30
"four poachers in [July]" = 2018-07-01..2018-07-31
"Majuro in [2019]" = 2019-01-01..2019-12-31
