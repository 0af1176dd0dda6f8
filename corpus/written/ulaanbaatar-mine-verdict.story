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
court = The court of first instance of Sukhbaatar district | MNG | state | the court
sumiya = B. Sumiya | MNG | person
enkhtur = S. Enkhtur | MNG | person
batsaikhan = Ch. Batsaikhan | MNG | person
supporters = Their supporters | MNG | population
police = the police | MNG | state
acc = The Anti-Corruption Agency | MNG | state
scm = Southern Cross Metals | - | organization | the investor; The company
swiss = Switzerland | CHE | state | Bern; the authorities of Switzerland
mongolia = Mongolia | MNG | state | The government
oyunbileg = N. Oyunbileg | MNG | person
%events
SANCTION/convict happened core | court > sumiya, enkhtur | - | ULAANBAATAR MNG | "has [sentenced two former] prime" | contexts: legal, corruption
SANCTION/convict denied | court > batsaikhan | - | ULAANBAATAR MNG | "was [acquitted] for" | contexts: legal
ACCUSE/disapprove happened core | sumiya, enkhtur > court | - | - | "[called the judgment political] revenge" | contexts: legal
REJECT planned | sumiya, enkhtur > court | - | - | "they [will appeal]." | contexts: legal
PROTEST/obstruct happened core | supporters > court | - | ULAANBAATAR MNG | "[blocked the exit] of" | contexts: legal
COERCE happened | police > supporters | - | ULAANBAATAR MNG | "police [pushed them aside] without" | contexts: legal
COERCE/seize happened core | acc > scm | 2019-03-01..2019-05-31 | - MNG | "Agency [searched the office] of" | contexts: corruption
COERCE/seize happened | acc > scm | 2019-03-01..2019-05-31 | - MNG | "and [seized 41 computers]" | contexts: corruption
REJECT happened | scm > court | - | - | "company [denies] that" | contexts: corruption
COERCE/seize happened core | swiss > - | - | - CHE | "have been [frozen]." | contexts: corruption, legal
COOPERATE happened core | swiss > mongolia | - | - | "Bern [transferred the documents] within" | contexts: legal
REQUEST/change happened | oyunbileg > mongolia | - | - | "Oyunbileg [proposed] to" | contexts: natural_resource, legislative
REJECT/change happened core | mongolia > oyunbileg | - | - | "however, [rejected] the proposal" | contexts: natural_resource
AGREE happened | mongolia > scm | 2015-01-01..2015-12-31 | Dubai ARE | "Mongolia [undertook] in" | contexts: natural_resource
%statements
S1 | sumiya, enkhtur | indirect named | "[called] the judgment" | "the judgment political revenge"
S2 | sumiya, enkhtur | indirect named | "[declared] that they" | "they will appeal"
S3 | scm | indirect institution | "[denies] that" | "it bribed anyone"
S4 | oyunbileg | indirect named | "[proposed] to" | "to create a working group … 51 percent"
S5 | mongolia | indirect institution | "proposal, [reminding] that" | "Mongolia undertook in Dubai in 2015 not to change the conditions"
%figures
"[five and six years]" | exact 5 year | prison terms
"[about two hundred]" | about 200 person | supporters
"[41 computers]" | exact 41 item | computers
"[ten million dollars]" | exact 10000000 USD | frozen accounts
"[51 percent]" | exact 51 percent | state's share
"by [a quarter]" | exact 0.25 ratio | fall of shares
%places
ULAANBAATAR MNG; Sukhbaatar district MNG; Switzerland CHE; Bern CHE; Mongolia MNG; Dubai ARE; Toronto CAN
%dates
"[last spring]" = 2019-03-01..2019-05-31; "in [2015]" = 2015-01-01..2015-12-31
