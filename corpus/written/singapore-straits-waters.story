name: singapore-straits-waters
published: 1993-09-29
style: communique
region: Asia
negatives: none

JOINT STATEMENT

Singapore, 29 September 1993

1. The Prime Minister of Malaysia, Datuk Seri Iskandar Zulkifli, paid a working visit to Singapore on 28 and 29 September at the invitation of Prime Minister Tan Boon Keng.

2. The two Prime Ministers reviewed the progress made since their meeting in Langkawi in 1990 and expressed satisfaction at the growth of trade, which has doubled in three years.

3. They signed an agreement under which Malaysia will sell to Singapore 100 million gallons of water a day from the Linggiu dam until 2061, and Singapore will bear the cost of the dam.

4. They agreed that patrols of both navies against piracy in the Straits will be carried out jointly from January 1994, and invited Indonesia to take part.

5. The Prime Minister of Singapore informed his guest that the eleven fishermen from Pengerang detained in July would be released as a gesture of goodwill. The Prime Minister of Malaysia thanked him and said that the fines imposed on two Singaporean tugs would be waived.

6. On Pedra Branca the two sides restated their positions. They undertook to exchange documents and to refrain from statements in the press.

7. Both deplored the continued attacks on civilians in Bosnia and Herzegovina and supported the call of the Organization of the Islamic Conference for the arms embargo to be lifted.

%actors
iskandar = Iskandar Zulkifli | MYS | person | The Prime Minister of Malaysia; his guest
tan = Tan Boon Keng | SGP | person | The Prime Minister of Singapore; Prime Minister Tan Boon Keng
singapore = Singapore | SGP | state
malaysia = Malaysia | MYS | state
indonesia = Indonesia | IDN | state
fishermen = eleven fishermen from Pengerang | MYS | population
tugs = two Singaporean tugs | SGP | organization
civilians = civilians in Bosnia and Herzegovina | BIH | population
attackers = the attackers of civilians in Bosnia | BIH | armed_group | implied
oic = Organization of the Islamic Conference | - | igo
un = the authors of the arms embargo | - | igo | implied
%events
AGREE happened | tan > iskandar | - | - | "at the [invitation] of" | contexts: diplomatic
CONSULT/visit happened core | iskandar > singapore | 1993-09-28..1993-09-29 | Singapore SGP | "a working [visit] to" | contexts: diplomatic
CONSULT happened core | iskandar, tan > - | 1993-09-28..1993-09-29 | Singapore SGP | "Ministers [reviewed] the" | contexts: diplomatic, economic
COOPERATE ongoing core | malaysia, singapore > - | - | - | "growth of [trade], which" | contexts: economic
SUPPORT happened core | iskandar, tan > - | 1993-09-29 | Singapore SGP | "They [signed] an" | contexts: natural_resource
COOPERATE planned core | malaysia > singapore | - | - | "Malaysia [will sell] to" | contexts: natural_resource
AGREE happened core | iskandar, tan > - | 1993-09-29 | Singapore SGP | "They [agreed] that" | contexts: military, crime
COOPERATE planned core | malaysia, singapore > - | 1994-01-01..1994-01-31 | Straits - | "be [carried out jointly] from" | contexts: military
AGREE happened | iskandar, tan > indonesia | 1993-09-29 | Singapore SGP | "and [invited] Indonesia" | contexts: military
COERCE/arrest happened | singapore > fishermen | 1993-07-01..1993-07-31 | - | "Pengerang [detained] in" | contexts: territory
CONCEDE happened core | tan > iskandar | 1993-09-28..1993-09-29 | Singapore SGP | "Singapore [informed] his" | contexts: diplomatic
RETREAT/release planned core | singapore > fishermen | - | - SGP | "July would be [released] as" | contexts: diplomatic
SUPPORT happened | iskandar > tan | 1993-09-28..1993-09-29 | Singapore SGP | "Malaysia [thanked] him" | contexts: diplomatic
CONCEDE happened core | malaysia > tugs | - | - | "tugs would be [waived]" | contexts: economic
AGREE happened | malaysia, singapore > - | 1993-09-29 | Singapore SGP | "They [undertook] to" | contexts: territory, legal
ACCUSE/disapprove happened core | iskandar, tan > attackers | 1993-09-29 | Singapore SGP | "Both [deplored] the" | contexts: human_rights
ASSAULT ongoing | attackers > civilians | - | Bosnia and Herzegovina BIH | "continued [attacks] on" | contexts: human_rights
SUPPORT happened core | iskandar, tan > oic | 1993-09-29 | Singapore SGP | "and [supported] the" | contexts: diplomatic
REQUEST/yield happened | oic > un | - | - | "the [call] of the Organization" | contexts: military
SANCTION/discontinue ongoing | un > - | - | Bosnia and Herzegovina BIH | "the arms [embargo] to" | contexts: military
%statements
S1 | tan | indirect named | "[informed] his" | "the eleven fishermen from Pengerang detained in July would be released as a gesture of goodwill"
S2 | iskandar | indirect named | "him and [said] that" | "the fines imposed on two Singaporean tugs would be waived"
S3 | iskandar, tan | indirect named | "Both [deplored]" | "the continued attacks on civilians in Bosnia and Herzegovina"
%figures
"[doubled] in" | exact 2 ratio | growth of trade
"[three years]" | exact 3 year | time of growth
"[100 million gallons]" | exact 100000000 gal | water a day
"[eleven fishermen]" | exact 11 person | fishermen
"[two Singaporean tugs]" | exact 2 item | tugs fined
%visits
iskandar happened | Singapore SGP 1993-09-28..1993-09-29
%places
Singapore SGP; Malaysia MYS; Langkawi MYS; Linggiu MYS; Straits -; Indonesia IDN; Pengerang MYS; Pedra Branca -; Bosnia and Herzegovina BIH
%dates
"[29 September 1993]" = 1993-09-29; "[28 and 29 September]" = 1993-09-28..1993-09-29; "in [1990]" = 1990-01-01..1990-12-31; "until [2061]" = 2061-01-01..2061-12-31; "from [January 1994]" = 1994-01-01..1994-01-31; "in [July]" = 1993-07-01..1993-07-31
