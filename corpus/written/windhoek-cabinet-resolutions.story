name: windhoek-cabinet-resolutions
published: 2015-04-23
style: communique
region: Africa
negatives: none

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
cabinet = Cabinet | NAM | state
sle = Republic of Sierra Leone | SLE | state
au = the African Union | - | igo
amukoshi = Ndahafa Amukoshi | NAM | person | the Minister of International Relations
angola = Republic of Angola | AGO | state
landless = Landless People's Association | NAM | organization | its leaders
foreigners = foreign nationals in Durban and Johannesburg | - | population | foreign nationals
malawi = Government of Malawi | MWI | state
sa = Government of South Africa | ZAF | state
gowaseb = Festus Gowaseb | NAM | person
zaf_mobs = attackers of foreigners | ZAF | population | implied
%events
CONSULT happened | cabinet > - | 2015-04-21 | - NAM | "at its [meeting] held" | contexts: executive
AID planned core | cabinet > sle | - | - SLE | "the [deployment] of 40" | contexts: health
REQUEST/assist happened | au > - | - | - | "to the [appeal] of the African" | contexts: health
SUPPORT planned core | amukoshi, angola > - | - | - | "to [sign] the agreement" | contexts: diplomatic, natural_resource
REQUEST happened | landless > cabinet | - | - NAM | "the [petition] of the" | contexts: human_security
AGREE happened core | cabinet > landless | 2015-04-21 | - NAM | "resolved to [invite] its" | contexts: human_security
CONSULT planned | cabinet, landless > - | 2015-05-15..2015-05-16 | Swakopmund NAM | "a consultative [conference] on" | contexts: human_security
THREATEN happened core | cabinet > landless | 2015-04-21 | - NAM | "It [cautioned], however" | contexts: human_security
ACCUSE/disapprove happened core | cabinet > zaf_mobs | 2015-04-21 | - NAM | "Cabinet [condemned] in" | contexts: migration
ASSAULT happened | zaf_mobs > foreigners | - | Durban ZAF | "the [attacks] on foreign" | contexts: migration
SUPPORT happened | cabinet > malawi | 2015-04-21 | - NAM | "conveyed its [condolences] to" | contexts: diplomatic, migration
SUPPORT happened core | cabinet > sa | 2015-04-21 | - NAM | "It [commended] the" | contexts: diplomatic, migration
SUPPORT happened | cabinet > gowaseb | 2015-04-21 | - NAM | "the [appointment] of Mr." | contexts: executive
%statements
S1 | cabinet | indirect institution | "It [cautioned], however" | "the illegal occupation of plots would not be tolerated and that structures put up without permission would be removed by the police"
S2 | cabinet | indirect institution | "Cabinet [condemned] in" | "the attacks on foreign nationals in Durban and Johannesburg"
S3 | cabinet | indirect institution | "It [commended] the" | "the Government of South Africa for the measures taken to restore calm"
%figures
"[31 per cent]" | exact 31 percent | level of the dam
"[40 medical personnel]" | exact 40 person | medical personnel
"of [six months]" | exact 6 month | deployment
"[N$12.6 million]" | exact 12600000 NAD | cost of the deployment
"of [five of its citizens]" | exact 5 person | Malawians killed
"of [three years]" | exact 3 year | term of office
%places
Hardap Dam NAM; Sierra Leone SLE; Angola AGO; Kunene -; Swakopmund NAM; Durban ZAF; Johannesburg ZAF; Malawi MWI; South Africa ZAF
%dates
"MEETING, [21 APRIL 2015]" = 2015-04-21; "on [Tuesday]" = 2015-04-21; "[15 and 16 May 2015]" = 2015-05-15..2015-05-16
