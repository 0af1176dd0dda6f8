name: guatemala-maya-verdict-court
published: 2013-05-21
style: agency
region: Americas
negatives: none

GUATEMALA CITY, May 21, 2013 (Istmo Noticias) – Guatemala's Constitutional Court on Monday threw out the conviction of former dictator Aurelio Maldonado Paz for genocide, ten days after he had been sentenced to 80 years for the slaughter of 1,771 Ixil Maya in 1982 and 1983.

Three of five judges sided with the defence, which had complained that its lawyer was expelled from the courtroom. The 86-year-old general was taken from a military hospital to his home, where he remains under arrest.

"We walked two days to testify and they tell us it did not count," said Tomasa Raymundo, who told the trial that soldiers raped her at the age of 12 and burned her village.

Nobel laureate Rosario Tum announced a march of women for Friday and asked the Inter-American Commission in Washington to intervene. Business leaders, who had run full-page advertisements denying that there ever was a genocide, thanked the court for its courage. Attorney General Lidia Paredes said a new trial could start in a year; she has moved to an army base after receiving threats.

The United States took no position. Its ambassador, Carl Brubaker, who attended the trial in an embroidered shirt, tweeted that "the victims have been heard and cannot be unheard". The European Union urged the authorities to protect the witnesses. President Efrén Castellanos, himself mentioned by one of them, again rejected calls to resign.

%actors
court = Guatemala's Constitutional Court | GTM | state
maldonado = Aurelio Maldonado Paz | GTM | person
defence = the defence | GTM | person
ixil = 1,771 Ixil Maya | GTM | population
tribunal = the trial court | GTM | state | implied
raymundo = Tomasa Raymundo | GTM | person
soldiers = soldiers | GTM | state
tum = Rosario Tum | GTM | person
iac = Inter-American Commission | - | igo
business = Business leaders | GTM | organization
paredes = Lidia Paredes | GTM | person
brubaker = Carl Brubaker | USA | person
eu = The European Union | - | igo
authorities = the authorities | GTM | state
witnesses = the witnesses | GTM | population
castellanos = Efrén Castellanos | GTM | person
women = a march of women | GTM | population
%events
REJECT happened core | court > tribunal | 2013-05-20 | GUATEMALA CITY GTM | "Monday [threw out the conviction]" | contexts: legal, human_rights
SANCTION/convict happened core | tribunal > maldonado | 2013-05-10 | - | "had been [sentenced] to 80" | contexts: legal, human_rights
ASSAULT/targeted happened core | maldonado > ixil | 1982-01-01..1983-12-31 | - | "the [slaughter] of 1,771" | contexts: human_rights, religion_ethnicity
ACCUSE/disapprove happened | defence > tribunal | - | - | "which had [complained] that" | contexts: legal
COERCE/arrest ongoing | authorities > maldonado | - | - | "he [remains under arrest]" | contexts: legal
ASSAULT/sexual happened core | soldiers > raymundo | - | - | "soldiers [raped] her" | contexts: human_rights, gender | by S3
ASSAULT/destroy happened | soldiers > raymundo | - | - | "and [burned her village]" | contexts: human_rights | by S3
THREATEN happened | tum > authorities | - | - | "Tum [announced] a march" | contexts: gender
PROTEST/demo planned core | women > - | 2013-05-24 | - | "a [march] of women" | contexts: gender, human_rights | by S4
REQUEST/assist happened core | tum > iac | - | - | "and [asked] the Inter-American" | contexts: human_rights
REJECT happened | business > ixil | - | - | "advertisements [denying] that" | contexts: human_rights
SUPPORT happened core | business > court | - | - | "genocide, [thanked] the court" | contexts: legal
ACCUSE/allege hypothetical | paredes > maldonado | - | - | "a new [trial could start] in" | contexts: legal | by S7
THREATEN happened | - > paredes | - | - | "after [receiving threats]" | contexts: legal
SUPPORT happened | brubaker > witnesses | - | - | "[victims have been heard]" | contexts: human_rights | by S8
REQUEST happened | eu > authorities | - | - | "Union [urged] the" | contexts: human_rights
REQUEST/change happened | - > castellanos | - | - | "rejected [calls to resign]" | contexts: executive
REJECT/change happened core | castellanos > - | - | - | "again [rejected] calls" | contexts: executive
%statements
S1 | defence | indirect anonymous | "had [complained] that" | "its lawyer was expelled from the courtroom"
S2 | raymundo | direct named | "did not count," [said]" | "We walked two days to testify and they tell us it did not count,"
S3 | raymundo | indirect named | "who [told] the trial" | "soldiers raped her at the age of 12 and burned her village"
S4 | tum | indirect named | "Tum [announced]" | "a march of women for Friday"
S5 | tum | indirect named | "and [asked] the Inter" | "the Inter-American Commission in Washington to intervene"
S6 | business | indirect institution | "[denying] that" | "there ever was a genocide"
S7 | paredes | indirect named | "Paredes [said]" | "a new trial could start in a year"
S8 | brubaker | mixed named | "shirt, [tweeted] that" | "the victims have been heard and cannot be unheard"
S9 | eu | indirect institution | "[urged] the authorities" | "the authorities to protect the witnesses"
S10 | business | indirect institution | "genocide, [thanked]" | "the court for its courage"
%figures
"to [80 years] for" | exact 80 year | prison sentence
"of [1,771 Ixil Maya]" | exact 1771 person | Ixil Maya killed
"[Three of five judges]" | exact 3 person | judges who sided with the defence
"walked [two days]" | exact 2 day | walk to the trial
%places
GUATEMALA CITY GTM; Guatemala GTM; Washington USA; United States USA
%dates
"CITY, [May 21, 2013]" = 2013-05-21
"Court on [Monday] threw" = 2013-05-20
"genocide, [ten days after]" = 2013-05-20
"in [1982 and 1983]" = 1982-01-01..1983-12-31
"for [Friday] and" = 2013-05-24
