name: guatemala-prosecutor-car-park
published: 2021-09-22
style: local
region: Americas
negatives: none

GUATEMALA CITY – Attorney General Irma Consuelo Batz-Porres was put on a United States list of corrupt and undemocratic actors on Monday. On Tuesday she inaugurated a car park.

She did not refer to Washington there. Her office said in the evening that the listing, which bars her from the country, was an insult to Guatemala's sovereignty, and that the case against her former chief of anti-impunity, Rafael Ixcot, would go ahead.

Ixcot, who was dismissed in July, fled to El Salvador the same night and then to Washington. A judge has ordered his arrest. "I have two shirts and forty files," he told this paper by telephone. He accused Ms. Batz-Porres of having buried an inquiry into a carpet full of banknotes, which Russian businessmen are alleged to have carried into the president's house.

President Alfonso Girón Arévalo denies that there was a carpet.

Indigenous authorities of the 48 cantons blocked the Pan-American highway at Totonicapán for the third time this month to demand that both resign. Hauliers put their losses at 30 million quetzales a day. The chambers of commerce called for "order, dialogue and asphalt", in that sequence.

The European Union and Sweden said that they would review their aid to the prosecutor's office; Taiwan is to pay for the car park. An official of the U.S. embassy, who would not be named, said more names were being looked at.

Congress meets on Thursday to elect its board. Nobody expects surprises.

%actors
batz = Irma Consuelo Batz-Porres | GTM | person | Her office; Attorney General Irma Consuelo Batz-Porres
usa = United States | USA | state | Washington; the country
ixcot = Rafael Ixcot | GTM | person | her former chief of anti-impunity
judge = A judge | GTM | state
giron = Alfonso Girón Arévalo | GTM | person | President Alfonso Girón Arévalo
authorities = Indigenous authorities of the 48 cantons | GTM | organization
hauliers = Hauliers | GTM | organization
chambers = The chambers of commerce | GTM | organization
eu = European Union | - | igo
sweden = Sweden | SWE | state
taiwan = Taiwan | TWN | state
official = An official of the U.S. embassy | USA | person
%events
SANCTION/discontinue happened core | usa > batz | 2021-09-20 | - | "was [put on] a" | contexts: corruption, diplomatic
ACCUSE/disapprove happened core | batz > usa | 2021-09-21 | - GTM | "was an [insult] to" | contexts: corruption, diplomatic
SANCTION/expel happened | batz > ixcot | 2021-07-01..2021-07-31 | - GTM | "was [dismissed] in" | contexts: corruption
THREATEN/arrest happened core | judge > ixcot | - | - GTM | "has [ordered his arrest]" | contexts: legal
ACCUSE/allege happened core | ixcot > batz | - | - | "He [accused] Ms." | contexts: corruption
REJECT happened | giron > ixcot | - | - GTM | "Arévalo [denies] that" | contexts: corruption
PROTEST/obstruct happened core | authorities > batz, giron | - | Totonicapán GTM | "cantons [blocked] the" | contexts: corruption
REQUEST/change happened | authorities > batz, giron | - | Totonicapán GTM | "to [demand] that both" | contexts: corruption
REQUEST happened | chambers > - | - | - GTM | "commerce [called for] "order" | contexts: economic
THREATEN/relations happened core | eu, sweden > batz | - | - | "would [review their aid]" | contexts: corruption, legal
AID planned | taiwan > batz | - | - GTM | "is to [pay for] the" | contexts: economic
SANCTION/discontinue hypothetical | usa > - | - | - | "[more names were] being" | contexts: corruption | by S6
%statements
S1 | batz | indirect institution | "office [said] in" | "the listing, which bars her … would go ahead"
S2 | ixcot | direct named | "he [told] this" | "I have two shirts and forty files,"
S3 | ixcot | indirect named | "[accused] Ms." | "Ms. Batz-Porres of having buried … into the president's house"
S4 | giron | indirect named | "[denies] that" | "there was a carpet"
S5 | eu, sweden | indirect institution | "Sweden [said] that" | "they would review their aid to the prosecutor's office"
S6 | official | indirect anonymous | "named, [said] more" | "more names were being looked at"
S7 | hauliers | indirect institution | "Hauliers [put] their" | "their losses at 30 million quetzales a day"
%figures
"[two shirts]" | exact 2 item | shirts
"[forty files]" | exact 40 item | files
"[30 million quetzales]" | exact 30000000 GTQ | daily losses
"the [48 cantons]" | exact 48 item | cantons
%places
GUATEMALA CITY GTM; United States USA; Washington USA; El Salvador SLV; Totonicapán GTM; Sweden SWE; Taiwan TWN; Guatemala GTM
%dates
"on [Monday]" = 2021-09-20; "On [Tuesday]" = 2021-09-21; "in [July]" = 2021-07-01..2021-07-31; "[this month]" = 2021-09-01..2021-09-30; "on [Thursday]" = 2021-09-23
