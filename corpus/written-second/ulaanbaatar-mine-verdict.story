name: ulaanbaatar-mine-verdict
published: 2020-01-16
style: translated
region: Asia
negatives: business

ULAANBAATAR. The court of first instance of Sukhbaatar district has sentenced two former prime ministers to five and six years of imprisonment, respectively, having established that in concluding the agreement on the Oyu-Khan deposit they abused their official position in favor of a foreign investor.

At the same time the ex-minister of finance Ch. Batsaikhan was acquitted for lack of proof. The convicted, B. Sumiya and S. Enkhtur, called the judgment political revenge and declared that they will appeal. Their supporters, numbering about two hundred, blocked the exit of the court; the police pushed them aside without the application of means.

The Anti-Corruption Agency searched the office of the investor, Southern Cross Metals, last spring and seized 41 computers. The company denies that it bribed anyone. Through the authorities of Switzerland, accounts with ten million dollars have been frozen. Bern transferred the documents within the framework of legal assistance.

Deputy of the Great Khural N. Oyunbileg proposed to create a working group for revising the agreement and increasing the state's share to 51 percent. The government, however, rejected the proposal, reminding that Mongolia undertook in Dubai in 2015 not to change the conditions. The shares of Southern Cross fell by a quarter in Toronto and then won back half of what was lost.

%actors
court = court of first instance of Sukhbaatar district | MNG | state
sum = B. Sumiya | MNG | person
enk = S. Enkhtur | MNG | person
bat = Ch. Batsaikhan | MNG | person
supp = supporters of Sumiya and Enkhtur | MNG | population | Their supporters
police = police | MNG | state
aca = Anti-Corruption Agency | MNG | state
scm = Southern Cross Metals | - | organization | the investor; The company
swiss = Switzerland | CHE | state | Bern
oyun = N. Oyunbileg | MNG | person
gov = government of Mongolia | MNG | state | The government; Mongolia
%events
SANCTION/convict happened core | court > sum, enk | - | ULAANBAATAR MNG | "[sentenced]"
COERCE happened | sum, enk > gov | - | - | "[abused]"
RETREAT happened core | court > bat | - | - | "[acquitted]"
ACCUSE/disapprove happened core | sum, enk > court | - | - | "[called the judgment]"
REJECT planned core | sum, enk > court | - | - | "[appeal]"
PROTEST/obstruct happened core | supp > court | - | - | "[blocked]"
COERCE happened core | police > supp | - | - | "[pushed them aside]"
COERCE/seize happened core | aca > scm | 2019-03-01..2019-05-31 | - | "[searched]"
COERCE/seize happened | aca > scm | 2019-03-01..2019-05-31 | - | "[seized]"
REJECT happened core | scm > - | - | - | "[denies]"
COERCE happened | scm > sum, enk | - | - | "[bribed]"
COERCE/seize happened core | swiss > - | - | - | "[frozen]"
COOPERATE happened core | swiss > gov | - | - | "[transferred]"
REQUEST/change happened core | oyun > gov | - | - | "[proposed]"
REJECT/change happened core | gov > oyun | - | - | "[rejected]"
AGREE happened | gov > scm | 2015-01-01..2015-12-31 | Dubai ARE | "[undertook]"
%statements
S1 | sum, enk | indirect named | "[called]" | "the judgment political revenge"
S2 | sum, enk | indirect named | "[declared]" | "they will appeal"
S3 | scm | indirect institution | "[denies]" | "it bribed anyone"
S4 | oyun | indirect named | "[proposed]" | "to create … percent"
S5 | gov | indirect institution | "[reminding]" | "Mongolia undertook in Dubai in 2015 not to change the conditions"
S6 | court | indirect institution | "[established]" | "in concluding … investor"
%figures
"[two former prime ministers]" | exact 2 person | sentenced
"[about two hundred]" | about 200 person | supporters
"[41 computers]" | exact 41 item | computers
"[ten million dollars]" | exact 10000000 USD | frozen
"[51 percent]" | exact 51 percent | share
"[a quarter]" | exact 0.25 ratio | fall of shares
