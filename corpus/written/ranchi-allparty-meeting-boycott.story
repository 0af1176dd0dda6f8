name: ranchi-allparty-meeting-boycott
published: 2008-02-15
style: local
region: Asia
negatives: metaphor

Opposition skips all-party meet on land Act

RANCHI: The all-party meeting called by Chief Minister Shivcharan Munda-Oraon on the amendment of the tenancy Act turned out to be a one-party affair on Thursday, with the opposition staying away to a man.

Leader of Opposition Kamla Prasad Mahto termed the exercise "tea, samosa and photograph". He alleged that the draft had been shown to three mining houses before it was shown to the House. "Let him withdraw it first. Then we will drink his tea," he said.

The chief minister, who waited 40 minutes for the invitees, told reporters that his doors remained open. He ruled out any withdrawal, but offered to send the Bill to a select committee. Sources in the secretariat said a few clauses might be dropped before the Budget session, which begins on February 29.

The Act of 1908 bars the sale of tribal land to outsiders. It was the ulgulan, the rebellion which the British put down in 1900 by shooting at a meeting on Sail Rakab hill, that brought it about, as every schoolchild here can tell.

In Khunti, villagers put up logs on the road to Tamar on Thursday morning and held up traffic for six hours. They dispersed after the deputy commissioner, Ritu Lakra, came on a motorcycle and took their memorandum. Police were on guard at all block offices.

The Jharkhand Chamber of Mines condemned what it called the politics of the roadblock, while the Archbishop asked both sides to talk.

The governor, who alone can give assent, is in Delhi and is due back on Saturday.

%actors
munda = Shivcharan Munda-Oraon | IND | person | Chief Minister Shivcharan Munda-Oraon; The chief minister
opposition = the opposition | IND | organization | the invitees
mahto = Kamla Prasad Mahto | IND | person | Leader of Opposition Kamla Prasad Mahto
sources = Sources in the secretariat | IND | person
british = the British | GBR | state
rebels1900 = a meeting on Sail Rakab hill | IND | population
villagers = villagers | IND | population
lakra = Ritu Lakra | IND | person | the deputy commissioner
police = Police | IND | state
chamber = Jharkhand Chamber of Mines | IND | organization
archbishop = the Archbishop | IND | person
%events
PROTEST/boycott happened core | opposition > munda | 2008-02-14 | RANCHI IND | "opposition [staying away] to" | contexts: legislative, territory
ACCUSE/disapprove happened | mahto > munda | - | - IND | "Mahto [termed the exercise]" | contexts: legislative
ACCUSE/allege happened core | mahto > munda | - | - IND | "He [alleged] that" | contexts: legislative, natural_resource
REQUEST/change happened core | mahto > munda | - | - IND | "[Let him withdraw it] first" | contexts: legislative
REJECT/change happened core | munda > opposition | 2008-02-14 | RANCHI IND | "He [ruled out] any" | contexts: legislative
AGREE happened core | munda > opposition | 2008-02-14 | RANCHI IND | "but [offered] to send" | contexts: legislative
ASSAULT/firearms happened | british > rebels1900 | 1900-01-01..1900-12-31 | Sail Rakab hill IND | "by [shooting] at" | contexts: military, repression
PROTEST/obstruct happened core | villagers > munda | 2008-02-14 | Khunti IND | "villagers [put up logs] on" | contexts: territory, legislative
REQUEST happened | villagers > lakra | 2008-02-14 | Khunti IND | "took their [memorandum]" | contexts: territory
MOBILIZE/police ongoing | police > villagers | 2008-02-14 | - IND | "were [on guard] at" | contexts: repression
ACCUSE/disapprove happened | chamber > villagers | - | - IND | "Mines [condemned] what" | contexts: natural_resource
REQUEST/meet happened | archbishop > munda, opposition | - | - IND | "Archbishop [asked] both" | contexts: legislative
%statements
S1 | mahto | mixed named | "[termed] the" | "the exercise "tea, samosa and photograph"
S2 | mahto | indirect named | "[alleged] that" | "the draft had been shown to three mining houses before it was shown to the House"
S3 | mahto | direct named | "tea," he [said]" | "Let him withdraw it first. Then we will drink his tea,"
S4 | munda | indirect named | "[told] reporters" | "his doors remained open"
S5 | sources | indirect anonymous | "secretariat [said] a" | "a few clauses might be dropped before the Budget session, which begins on February 29"
S6 | chamber | indirect institution | "[condemned] what" | "what it called the politics of the roadblock"
S7 | archbishop | indirect anonymous | "[asked] both" | "both sides to talk"
%figures
"to [three mining houses]" | exact 3 item | mining houses
"waited [40 minutes]" | exact 40 minute | waiting
"for [six hours]" | exact 6 hour | road block
%places
RANCHI IND; Sail Rakab hill IND; Khunti IND; Tamar IND; Delhi IND
%dates
"affair on [Thursday]" = 2008-02-14; "on [February 29]" = 2008-02-29; "in [1900]" = 1900-01-01..1900-12-31; "on [Thursday morning]" = 2008-02-14; "on [Saturday]" = 2008-02-16; "of [1908]" = 1908-01-01..1908-12-31
