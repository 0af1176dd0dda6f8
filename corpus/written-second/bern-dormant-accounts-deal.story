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
banks = Switzerland's two biggest banks | CHE | organization | banks
surv = survivors of the Holocaust and their heirs | - | population
ny = New York State and City | USA | state
roth = Irving Rothman | USA | person
rosen = Miriam Rosenblum | - | person
swiss = Swiss government | CHE | state
casa = Reto Casanova | CHE | person
israel = Israel's ambassador | ISR | person
bell = Vito Bellini | USA | person
hugli = Beat Hügli | CHE | person
usa = United States | USA | state
lawyers = lawyers | - | organization | Lawyers
comp = German and Austrian companies | DEU | organization
bonn = Bonn | DEU | state
spokes = a spokesman of Bonn | DEU | person | spokesman
%events
AGREE happened core | banks > surv | 1998-08-12 | - | "[agreed]"
ACCUSE/allege happened | surv > banks | - | - | "[claims]"
SANCTION/discontinue cancelled core | ny > banks | - | - | "[called off]"
CONCEDE happened | banks > rosen | - | - | "[apologized]"
REQUEST happened | banks > rosen | 1946-01-01..1946-12-31 | Geneva CHE | "[asked] in Geneva"
REJECT/meet happened core | swiss > - | - | - | "[refused] to take"
SUPPORT happened core | swiss > banks, surv | - | - | "[welcomed]"
REJECT/assist happened core | swiss > surv | - | - | "[ruled out]"
ACCUSE/disapprove happened core | casa > ny | - | - | "[criticized]"
SUPPORT happened core | israel > bell | - | - | "[praised]"
ACCUSE/investigate happened | bell > banks | - | Washington USA | "[led the hearings]"
ACCUSE/allege happened | hugli > banks | - | Washington USA | "[testified]"
THREATEN/violence happened | - > hugli | - | - | "[death threats]"
AID happened core | usa > hugli | 1997-01-01..1997-12-31 | United States USA | "[granted asylum]"
ACCUSE/allege planned core | lawyers > comp | - | - | "[sue]"
REJECT/yield happened core | bonn > lawyers | - | - | "[rejects]"
AGREE hypothetical | bonn > - | - | - | "[considering a foundation]"
%statements
S1 | rosen | direct named | "[said] Miriam" | "They looked me in the eye and apologized,"
S2 | swiss | indirect institution | "[welcomed]" | "the outcome"
S3 | swiss | indirect institution | "[ruled out]" | "any contribution"
S4 | casa | mixed named | "[criticized]" | "blackmail by ultimatum"
S5 | israel | indirect anonymous | "[praised]" | "Senator Vito Bellini"
S6 | hugli | indirect named | "[testified]" | "he had rescued ledgers from the shredder"
S7 | lawyers | indirect anonymous | "Lawyers [said]" | "they would now sue German and Austrian companies over slave labour"
S8 | spokes | indirect anonymous | "[indicated]" | "Bonn rejects such suits … considering a foundation"
S9 | roth | indirect named | "[announced]" | "Switzerland's two biggest banks … heirs"
%figures
"[two biggest banks]" | exact 2 item | banks
"[$1.25 billion]" | exact 1250000000 USD | settlement
"[19 days]" | exact 19 day | before the sanctions
"[half a century]" | exact 50 year | time
