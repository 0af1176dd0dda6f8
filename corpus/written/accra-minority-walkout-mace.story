name: accra-minority-walkout-mace
published: 2023-03-14
style: local
region: Africa
negatives: none

Minority walks out as taxes Bill goes to second reading

ACCRA – The Minority in Parliament yesterday staged a walkout to register its displeasure at the decision of the First Deputy Speaker, Mr Kwaku Bediako-Sarfo, to allow the Growth and Sustainability Levy Bill to be taken in the absence of the Finance Minister.

The House had barely settled after prayers. Papers were laid, a question on the Dambai ferry was answered, and the public gallery, filled with pupils of two basic schools from Madina, enjoyed the air conditioning.

Trouble began when the Majority Leader, Dr Afua Nyantakyi, moved that the Deputy Minister be permitted to stand in for his boss, who was said to be "indisposed". The Minority Leader, Mr Sulemana Abdulai-Mahama, described the request as an insult to the House and asked the Chair to adjourn the debate. When he was overruled, he told his colleagues to "leave them with their levy".

"We cannot sit here as flower pots," he later said at a news conference. He alleged that the government had promised the International Monetary Fund a Bill which it had not shown to its own backbenchers.

Dr Nyantakyi dismissed the claim. "There is no secret paper," she said, and urged the Minority to return to the Chamber in the interest of the nation.

The Bill was read a second time, 138 Members being present. It seeks to raise about GH¢2.2 billion a year.

Outside, some traders in red armbands shouted at the gate. Their leader, who gave his name only as Paa Joe, warned that shops at Makola would close for three days if the levy was passed. The Police looked on.

The debate continues tomorrow.

%actors
minority = The Minority in Parliament | GHA | organization | the Minority
bediako = Kwaku Bediako-Sarfo | GHA | person | the First Deputy Speaker; the Chair
nyantakyi = Afua Nyantakyi | GHA | person | the Majority Leader; Dr Afua Nyantakyi
abdulai = Sulemana Abdulai-Mahama | GHA | person | The Minority Leader
government = the government | GHA | state
imf = International Monetary Fund | - | igo
parliament = Parliament | GHA | state | The House; 138 Members
traders = some traders in red armbands | GHA | population
paajoe = Paa Joe | GHA | person | Their leader
%events
PROTEST/boycott happened core | minority > bediako | 2023-03-13 | ACCRA GHA | "yesterday [staged a walkout] to" | contexts: legislative
REQUEST happened | nyantakyi > bediako | 2023-03-13 | ACCRA GHA | "[moved] that the Deputy" | contexts: legislative
ACCUSE/disapprove happened core | abdulai > nyantakyi | 2023-03-13 | ACCRA GHA | "[described the request as] an insult" | contexts: legislative
REQUEST happened | abdulai > bediako | 2023-03-13 | ACCRA GHA | "and [asked] the Chair" | contexts: legislative
REJECT happened core | bediako > abdulai | 2023-03-13 | ACCRA GHA | "he was [overruled]" | contexts: legislative
ACCUSE/allege happened core | abdulai > government | - | - GHA | "He [alleged] that" | contexts: legislative, economic
AGREE happened | government > imf | - | - | "had [promised] the International" | contexts: economic | by S4
REJECT happened core | nyantakyi > abdulai | - | - GHA | "[dismissed] the claim" | contexts: legislative
REQUEST happened core | nyantakyi > minority | - | - GHA | "she said, and [urged] the" | contexts: legislative
PROTEST/demo happened | traders > parliament | 2023-03-13 | ACCRA GHA | "armbands [shouted] at" | contexts: economic
THREATEN/restrict happened core | paajoe > government | - | ACCRA GHA | "Joe, [warned] that" | contexts: economic
PROTEST/strike hypothetical | traders > government | - | Makola GHA | "Makola would [close] for" | contexts: economic | by S7
%statements
S1 | abdulai | indirect named | "[described] the request" | "the request as an insult to the House"
S2 | abdulai | mixed named | "he [told] his colleagues" | "leave them with their levy"
S3 | abdulai | direct named | "he later [said] at" | "We cannot sit here as flower pots,"
S4 | abdulai | indirect named | "He [alleged] that" | "the government had promised … its own backbenchers"
S5 | nyantakyi | direct named | "she [said], and" | "There is no secret paper,"
S6 | nyantakyi | indirect named | "said, and [urged] the" | "the Minority to return to the Chamber in the interest of the nation"
S7 | paajoe | indirect named | "[warned] that" | "shops at Makola would close for three days if the levy was passed"
%figures
"pupils of [two basic schools]" | exact 2 item | schools
"[138 Members] being" | exact 138 person | Members present
"[about GH¢2.2 billion]" | about 2200000000 GHS | yearly revenue sought
"for [three days]" | exact 3 day | closure threatened
%places
ACCRA GHA; Dambai GHA; Madina GHA; Makola GHA
%dates
"Parliament [yesterday] staged" = 2023-03-13; "continues [tomorrow]" = 2023-03-15
