name: harare-nurses-ultimatum-parade
published: 2018-04-18
style: state-media
region: Africa
negatives: history

Nation marks 38 years of uhuru

Our Reporter-at-Large

HARARE – Thousands of Zimbabweans from all walks of life thronged the National Sports Stadium today to commemorate 38 years of Independence, the first under the new dispensation.

The President, Cde Farai Munhumutapa, lit the flame at 10.20am and inspected a parade. Four jets flew past. In his address he thanked China for drilling 600 boreholes, and pledged that elections would be free, fair and early. He said the country had forgiven those who fought against its birth, recalling the night in 1980 when the British flag came down in Mbare and a prince "folded it himself".

"We are open for business, we are open for friendship, and our gates have no dogs," said the Head of State and Government.

The President had a stern word for striking nurses. Government yesterday discharged all nurses who did not report for duty, in line with the law, and will use the US$17 million saved to engage retired ones. Vice President Rtd Air Marshal Cuthbert Nyakudya had given them until noon. He described the strike as politically motivated.

The Nurses' Council has filed an urgent application at the High Court. Its president, Ms Sithabile Moyo-Khupe, said in a statement that the members would not be intimidated. Opposition Alliance spokesperson Mr Tapiwa Chigumba, who is always with us, called on workers to down tools in sympathy on Friday. The call is expected to be ignored.

The African Union, SADC and the People's Republic of China sent congratulatory messages.

In the Uhuru Cup final Highwayers beat Dynamites 2-0, both goals coming in the second half.

%actors
munhumutapa = Farai Munhumutapa | ZWE | person | The President; the Head of State and Government
zimbabweans = Thousands of Zimbabweans | ZWE | population
china = China | CHN | state | People's Republic of China
british = the British flag | GBR | state
nurses = striking nurses | ZWE | population | all nurses who did not report for duty; the members
government = Government | ZWE | state
nyakudya = Cuthbert Nyakudya | ZWE | person | Vice President Rtd Air Marshal Cuthbert Nyakudya
council = The Nurses' Council | ZWE | organization
moyo = Sithabile Moyo-Khupe | ZWE | person | Its president
chigumba = Tapiwa Chigumba | ZWE | person | Opposition Alliance spokesperson
workers = workers | ZWE | population
au = The African Union | - | igo
sadc = SADC | - | igo
%events
SUPPORT happened core | munhumutapa > china | 2018-04-18 | HARARE ZWE | "he [thanked] China" | contexts: diplomatic
AID happened | china > government | - | - ZWE | "for [drilling 600 boreholes]" | contexts: human_security
AGREE happened core | munhumutapa > zimbabweans | 2018-04-18 | HARARE ZWE | "and [pledged] that" | contexts: election
CONCEDE happened | munhumutapa > british | 2018-04-18 | HARARE ZWE | "had [forgiven] those" | contexts: diplomatic
RETREAT/withdraw happened | british > government | 1980-01-01..1980-12-31 | Mbare ZWE | "British flag [came down] in" | contexts: territory
PROTEST/strike ongoing core | nurses > government | - | - ZWE | "for [striking] nurses" | contexts: health
SANCTION/expel happened core | government > nurses | 2018-04-17 | - ZWE | "yesterday [discharged] all" | contexts: health
THREATEN happened | nyakudya > nurses | 2018-04-17 | - ZWE | "had [given them until noon]" | contexts: health
ACCUSE/allege happened | nyakudya > nurses | - | - ZWE | "He [described the strike] as" | contexts: health
ACCUSE/allege happened core | council > government | - | - ZWE | "has [filed] an" | contexts: legal, health
REJECT happened | moyo > government | - | - ZWE | "would [not be intimidated]" | contexts: health
REQUEST happened core | chigumba > workers | - | - ZWE | "us, [called on] workers" | contexts: economic
PROTEST/strike hypothetical | workers > government | 2018-04-20 | - ZWE | "to [down tools] in" | contexts: economic | by S6
SUPPORT happened core | au, sadc, china > government | 2018-04-18 | - | "China [sent congratulatory messages]" | contexts: diplomatic
%statements
S1 | munhumutapa | indirect named | "[pledged] that" | "elections would be free, fair and early"
S2 | munhumutapa | indirect named | "He [said] the country" | "the country had forgiven those who fought against its birth"
S3 | munhumutapa | direct named | "dogs," [said] the" | "We are open for business, we are open for friendship, and our gates have no dogs,"
S4 | nyakudya | indirect named | "[described] the strike" | "the strike as politically motivated"
S5 | moyo | indirect named | "Moyo-Khupe, [said] in" | "the members would not be intimidated"
S6 | chigumba | indirect named | "[called on] workers" | "workers to down tools in sympathy on Friday"
S7 | munhumutapa | indirect named | "[thanked] China" | "China for drilling 600 boreholes"
%figures
"[Thousands of Zimbabweans]" | over 1000 person | people in the stadium
"commemorate [38 years]" | exact 38 year | Independence
"[Four jets]" | exact 4 item | jets
"[600 boreholes]" | exact 600 item | boreholes
"[US$17 million]" | exact 17000000 USD | money saved
%places
HARARE ZWE; National Sports Stadium ZWE; China CHN; Mbare ZWE; People's Republic of China CHN
%dates
"Stadium [today] to" = 2018-04-18; "in [1980]" = 1980-01-01..1980-12-31; "Government [yesterday] discharged" = 2018-04-17; "on [Friday]" = 2018-04-20
