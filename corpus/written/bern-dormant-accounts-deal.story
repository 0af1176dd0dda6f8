name: bern-dormant-accounts-deal
published: 1998-08-13
style: agency
region: Global
negatives: none

NEW YORK, Aug 13, 1998 (World Desk) – Switzerland's two biggest banks agreed on Wednesday to pay $1.25 billion to survivors of the Holocaust and their heirs, settling claims that they had sat on the money of the dead for half a century.

The accord, announced on the steps of a Brooklyn courthouse by Judge Irving Rothman, came 19 days before New York State and City were to impose sanctions on the banks. Those have been called off. "They looked me in the eye and apologized," said Miriam Rosenblum, 72, who had been asked in Geneva in 1946 for her father's death certificate from Majdanek.

The Swiss government, which had refused to take part in the talks, welcomed the outcome but ruled out any contribution. The Foreign Minister, Reto Casanova, criticized "blackmail by ultimatum". Israel's ambassador praised Senator Vito Bellini, who led the hearings in Washington, where a former bank guard, Beat Hügli, testified that he had rescued ledgers from the shredder. Hügli received death threats, fled with his family in 1997 and was granted asylum in the United States.

Lawyers said they would now sue German and Austrian companies over slave labour. Bonn rejects such suits, a spokesman indicated, but is considering a foundation.

%actors
banks = Switzerland's two biggest banks | CHE | organization | the banks
survivors = survivors of the Holocaust and their heirs | - | population
nystate = New York State and City | USA | state
sapirstein = Miriam Rosenblum | USA | person
swiss = The Swiss government | CHE | state
casanova = Reto Casanova | CHE | person
ambassador = Israel's ambassador | ISR | person
bellini = Vito Bellini | USA | person
hugli = Beat Hügli | CHE | person | Hügli
us = United States | USA | state
lawyers = Lawyers | USA | person
companies = German and Austrian companies | - | organization
bonn = Bonn | DEU | state
spokesman = a spokesman | DEU | person
%events
AGREE happened core | banks > survivors | 1998-08-12 | Brooklyn USA | "banks [agreed] on" | contexts: reparations, legal
SANCTION/discontinue cancelled core | nystate > banks | - | - | "were to [impose sanctions] on" | contexts: reparations, economic
CONCEDE happened | nystate > banks | - | - | "have been [called off]" | contexts: reparations
CONCEDE happened core | banks > survivors | - | - | "eye and [apologized]" | contexts: reparations | by S1
REJECT/meet happened | swiss > banks, survivors | - | - | "had [refused to take part]" | contexts: reparations
SUPPORT happened | swiss > banks | - | - | "talks, [welcomed] the" | contexts: reparations
REJECT/assist happened core | swiss > survivors | - | - | "[ruled out any contribution]" | contexts: reparations
ACCUSE/disapprove happened core | casanova > - | - | - | "Casanova, [criticized] "blackmail" | contexts: reparations
SUPPORT happened | ambassador > bellini | - | - | "ambassador [praised] Senator" | contexts: reparations
ACCUSE/allege happened | hugli > banks | - | Washington USA | "Hügli, [testified] that" | contexts: reparations, legal
THREATEN/violence happened | - > hugli | - | - | "[received death threats], fled" | contexts: crime
AID happened core | us > hugli | - | - | "was [granted asylum] in" | contexts: asylum
ACCUSE/allege planned core | lawyers > companies | - | - | "they [would now sue] German" | contexts: reparations, legal | by S4
REJECT happened | bonn > lawyers | - | - | "Bonn [rejects] such" | contexts: reparations, legal | by S5
AID hypothetical | bonn > survivors | - | - | "is [considering a foundation]" | contexts: reparations
%statements
S1 | sapirstein | direct named | "apologized," [said] Miriam" | "They looked me in the eye and apologized,"
S2 | casanova | mixed named | "[criticized] "blackmail" | "blackmail by ultimatum"
S3 | hugli | indirect named | "[testified] that he" | "he had rescued ledgers from the shredder"
S4 | lawyers | indirect anonymous | "Lawyers [said] they" | "they would now sue German and Austrian companies over slave labour"
S5 | spokesman | indirect anonymous | "spokesman [indicated]" | "Bonn rejects such suits"
S6 | swiss | indirect institution | "talks, [welcomed]" | "the outcome"
%figures
"pay [$1.25 billion]" | exact 1250000000 USD | settlement
"for [half a century]" | exact 50 year | time the money lay
"[two biggest banks]" | exact 2 item | banks
"came [19 days] before" | exact 19 day | time before the sanctions
%places
NEW YORK USA; Switzerland CHE; Brooklyn USA; New York USA; Geneva CHE; Majdanek POL; Israel ISR; Washington USA; United States USA; Bonn DEU
%dates
"NEW YORK, [Aug 13, 1998]" = 1998-08-13
"agreed on [Wednesday]" = 1998-08-12
"Geneva in [1946]" = 1946-01-01..1946-12-31
"family in [1997]" = 1997-01-01..1997-12-31
