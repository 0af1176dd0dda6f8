name: male-election-postponed-council
published: 2013-10-20
style: agency
region: Asia
negatives: none

MALE, Oct 20 (Indian Ocean Press) – Police in the Maldives surrounded the elections office before dawn on Saturday and kept the ballot papers from leaving it, an hour before polls for a new president were to open.

Police commissioner Abdulla Waheed-Didi said that the voters' register lacked the signatures of two candidates and that he could not protect what the Supreme Court had not approved. The chairman of the election commission, Fuwad Manik, called that a coup with rubber stamps, and put off the vote.

Supporters of former president Ibrahim Nazim sat down on the main street with their mattresses. By evening about 2,000 were there, and the fish market had moved to let them sleep. "We have voted three times this year," said a boatman from Addu. "It is our sport."

India's foreign secretary, Sudha Ramaswamy, who flew in on Thursday and left on Friday, had been assured by all parties that nothing would go wrong. In New Delhi the ministry expressed deep disappointment. The Commonwealth's envoy urged the president, Waseem Hassan-Kaleyfaanu, to name a new date at once, and Britain asked its tourists to avoid the capital.

Mr Hassan-Kaleyfaanu, who is no longer running, said on television that he would not stay a day beyond November 11, when his term ends. The army stood with him, he added, and the court, and God.

Hotels reported no cancellations. The islands expect a million visitors this year, most of whom never see Male.

%actors
police = Police in the Maldives | MDV | state
commission = the elections office | MDV | state | the election commission
waheed = Abdulla Waheed-Didi | MDV | person | Police commissioner
manik = Fuwad Manik | MDV | person | The chairman of the election commission
supporters = Supporters of former president Ibrahim Nazim | MDV | population
boatman = a boatman from Addu | MDV | person
sudha = Sudha Ramaswamy | IND | person | India's foreign secretary
parties = all parties | MDV | organization
india = the ministry | IND | state | New Delhi
maldives = Maldives | MDV | state
envoy = The Commonwealth's envoy | - | person
hassan = Waseem Hassan-Kaleyfaanu | MDV | person | the president
britain = Britain | GBR | state
tourists = its tourists | GBR | population
army = The army | MDV | state
%events
COERCE/restrict happened core | police > commission | 2013-10-19 | MALE MDV | "Maldives [surrounded] the" | contexts: election
ACCUSE/allege happened core | manik > waheed | - | MALE MDV | "Manik, [called that a coup]" | contexts: election, pro_autocracy
CONCEDE happened core | manik > - | - | - MDV | "and [put off] the" | contexts: election
PROTEST/demo happened core | supporters > police | 2013-10-19 | MALE MDV | "Nazim [sat down on] the" | contexts: election
CONSULT/visit happened | sudha > maldives | 2013-10-17..2013-10-18 | - MDV | "who [flew in] on" | contexts: diplomatic, election
AGREE happened | parties > sudha | - | - MDV | "been [assured] by" | contexts: election, diplomatic
ACCUSE/disapprove happened core | india > maldives | - | New Delhi IND | "ministry [expressed deep disappointment]" | contexts: diplomatic, election
REQUEST/change happened core | envoy > hassan | - | - | "envoy [urged] the" | contexts: diplomatic, election
REQUEST happened | britain > tourists | - | - | "Britain [asked] its" | contexts: diplomatic
RETREAT/resign planned | hassan > - | 2013-11-11 | - MDV | "would [not stay a day]" | contexts: executive | by S4
SUPPORT ongoing | army > hassan | - | - MDV | "army [stood with] him" | contexts: military | by S5
%statements
S1 | waheed | indirect named | "Waheed-Didi [said] that" | "the voters' register lacked the signatures … had not approved"
S2 | manik | indirect named | "Manik, [called] that" | "that a coup with rubber stamps"
S3 | boatman | direct anonymous | "year," [said] a" | "We have voted three times this year,"
S4 | hassan | indirect named | "running, [said] on" | "he would not stay a day beyond November 11, when his term ends"
S5 | hassan | indirect named | "he [added], and" | "The army stood with him, he added, and the court, and God"
S6 | envoy | indirect anonymous | "envoy [urged] the" | "the president, Waseem Hassan-Kaleyfaanu, to name a new date at once"
S7 | india | indirect institution | "ministry [expressed] deep" | "deep disappointment"
%figures
"[about 2,000] were" | about 2000 person | sit-in
"voted [three times]" | exact 3 item | votes this year
"[two candidates]" | exact 2 person | candidates
"[a million visitors]" | about 1000000 person | visitors expected
%visits
sudha happened | - MDV 2013-10-17..2013-10-18
%places
MALE MDV; Male MDV; Maldives MDV; Addu MDV; India IND; New Delhi IND; Britain GBR
%dates
"MALE, [Oct 20]" = 2013-10-20; "on [Saturday]" = 2013-10-19; "on [Thursday]" = 2013-10-17; "on [Friday]" = 2013-10-18; "beyond [November 11]" = 2013-11-11; "times [this year]" = 2013-01-01..2013-12-31; "visitors [this year]" = 2013-01-01..2013-12-31
