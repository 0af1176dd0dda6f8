name: windhoek-cabinet-resolutions
published: 2015-04-23
style: communique
region: Africa
negatives: sports

CABINET DECISIONS – 4TH ORDINARY MEETING, 21 APRIL 2015

Cabinet, at its meeting held on Tuesday under the chairmanship of the President, took note of the state of the national herd and of the level of the Hardap Dam, which stood at 31 per cent.

1. Cabinet approved the deployment of 40 medical personnel to the Republic of Sierra Leone for a period of six months, in response to the appeal of the African Union. The cost, N$12.6 million, will be met from the Contingency Provision.

2. Cabinet authorised the Minister of International Relations, Hon. Ndahafa Amukoshi, to sign the agreement with the Republic of Angola on the joint management of the Kunene fishery, and directed that it be submitted to the National Assembly for ratification.

3. Cabinet considered the petition of the Landless People's Association and resolved to invite its leaders to a consultative conference on urban land, to be held in Swakopmund on 15 and 16 May 2015. It cautioned, however, that the illegal occupation of plots would not be tolerated and that structures put up without permission would be removed by the police.

4. Cabinet condemned in the strongest terms the attacks on foreign nationals in Durban and Johannesburg, and conveyed its condolences to the Government of Malawi on the loss of five of its citizens. It commended the Government of South Africa for the measures taken to restore calm.

5. Cabinet took note of the progress of the Under-20 netball team and wished it well.

6. Cabinet approved the appointment of Mr. Festus Gowaseb as Chairperson of the Meat Board for a period of three years.

Issued by the Ministry of Information. Enquiries: Ms. Taimi Shikongo-Brandt, Deputy Director, Tel. 283 9111.

%actors
cab = Cabinet | NAM | state | CABINET
pres = President of Namibia | NAM | person | the President
sle = Sierra Leone | SLE | state
au = African Union | - | igo
amuk = Ndahafa Amukoshi | NAM | person
angola = Angola | AGO | state
na = National Assembly | NAM | state
lpa = Landless People's Association | NAM | organization
mob = attackers of foreigners | ZAF | population | implied
foreign = foreign nationals | - | population
malawi = Malawi | MWI | state
sa = South Africa | ZAF | state | Government of South Africa
gow = Festus Gowaseb | NAM | person
%events
CONSULT happened | cab, pres > - | 2015-04-21 | - | "[meeting held]"
AGREE happened core | cab > sle | 2015-04-21 | - | "[approved the deployment]"
AID planned core | cab > sle | - | Sierra Leone SLE | "approved the [deployment]"
REQUEST/assist happened | au > cab | - | - | "[appeal of]"
AGREE happened | cab > angola | 2015-04-21 | - | "[authorised]"
SUPPORT planned core | amuk > angola | - | - | "to [sign]"
REQUEST happened | cab > na | 2015-04-21 | - | "[directed]"
SUPPORT planned | na > angola | - | - | "[ratification]"
REQUEST happened | lpa > cab | - | - | "[petition]"
AGREE happened core | cab > lpa | 2015-04-21 | - | "to [invite]"
CONSULT planned core | cab, lpa > - | 2015-05-15..2015-05-16 | Swakopmund NAM | "consultative [conference]"
THREATEN/restrict happened core | cab > lpa | 2015-04-21 | - | "[cautioned]"
ACCUSE/disapprove happened core | cab > mob | 2015-04-21 | - | "[condemned]"
ASSAULT happened core | mob > foreign | - | Durban ZAF | "the [attacks] on"
SUPPORT happened core | cab > malawi | 2015-04-21 | - | "[condolences]"
SUPPORT happened core | cab > sa | 2015-04-21 | - | "[commended]"
SUPPORT happened core | cab > gow | 2015-04-21 | - | "[appointment]"
%statements
S1 | cab | indirect institution | "[cautioned]" | "the illegal … police"
S2 | cab | indirect institution | "[condemned]" | "the attacks … Johannesburg"
S3 | cab | indirect institution | "[commended]" | "the Government of South … calm"
%figures
"[31 per cent]" | exact 31 percent | level of the dam
"[40 medical personnel]" | exact 40 person | medical personnel
"[six months]" | exact 6 month | deployment
"[N$12.6 million]" | exact 12600000 NAD | cost
"[five of its citizens]" | exact 5 person | dead
"[three years]" | exact 3 year | appointment
