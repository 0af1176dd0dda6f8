name: wh-cyber-pipeline-briefing
published: 2021-06-17
style: white-house
region: Global
negatives: none

Statement by NSC Spokesperson Trevor Quill on Deputy National Security Advisor Ilse Brandt's Meeting with Allies on Ransomware

Deputy National Security Advisor Ilse Brandt met virtually today with officials from the United Kingdom, Australia, Romania, and Interpol to coordinate the response to the ransomware attack that shut down fuel deliveries in four states last month.

Ms. Brandt thanked Romania for the arrest on June 10 of two affiliates of the group calling itself GrayLark, and informed participants that the Department of Justice had unsealed an indictment against a third, who is believed to be living in Rostov. She underscored that responsible states do not harbor criminals and said the United States has asked Russia to act. If Moscow cannot or will not do so, we reserve the right to take action on our own.

Australia and the United Kingdom announced that they have frozen $11 million in cryptocurrency. Participants agreed to meet again in September in Bucharest and to exchange indicators of compromise on a daily basis. They did not discuss offensive operations.

The White House also welcomes the decision of the insurer Halberd Mutual to stop reimbursing ransom payments.

%actors
brandt = Ilse Brandt | USA | person | Ms. Brandt
officials = officials from the United Kingdom, Australia, Romania, and Interpol | - | person | Participants; participants
uk = United Kingdom | GBR | state
australia = Australia | AUS | state
romania = Romania | ROU | state
interpol = Interpol | - | igo
affiliates = two affiliates of the group | ROU | person
graylark = GrayLark | - | organization
doj = Department of Justice | USA | state
third = a third affiliate | RUS | person | a third
us = the United States | USA | state | we; The White House
russia = Russia | RUS | state | Moscow
halberd = Halberd Mutual | - | organization
%events
CONSULT/phone happened core | brandt, officials > - | 2021-06-17 | - | "[met virtually] today" | contexts: cyber, diplomatic
COERCE/cyber happened core | graylark > us | 2021-05-01..2021-05-31 | - | "the [ransomware attack] that" | contexts: cyber, crime
SUPPORT happened core | brandt > romania | 2021-06-17 | - | "Ms. Brandt [thanked] Romania" | contexts: cyber
COERCE/arrest happened core | romania > affiliates | 2021-06-10 | - | "the [arrest] on June" | contexts: cyber, crime | by S1
ACCUSE/allege happened core | doj > third | - | - | "had [unsealed an indictment] against" | contexts: cyber, legal | by S2
ACCUSE/disapprove happened | brandt > russia | 2021-06-17 | - | "She [underscored] that responsible" | contexts: cyber
REQUEST/change happened core | us > russia | - | - | "States has [asked Russia] to" | contexts: cyber, diplomatic | by S4
THREATEN happened core | us > russia | - | - | "we [reserve the right] to" | contexts: cyber
COERCE/seize happened core | australia, uk > graylark | - | - | "they have [frozen] $11" | contexts: cyber, crime | by S5
AGREE happened | brandt, officials > - | 2021-06-17 | - | "Participants [agreed to meet]" | contexts: cyber
CONSULT planned core | brandt, officials > - | 2021-09-01..2021-09-30 | Bucharest ROU | "to [meet again] in" | contexts: cyber
COOPERATE planned | us, uk, australia, romania, interpol > - | - | - | "to [exchange indicators] of" | contexts: cyber
SUPPORT happened | us > halberd | - | - | "also [welcomes] the" | contexts: cyber, economic
%statements
S1 | brandt | indirect named | "Brandt [thanked] Romania" | "Romania for the arrest on June 10 of two affiliates of the group calling itself GrayLark"
S2 | brandt | indirect named | "and [informed] participants" | "the Department of Justice had unsealed an indictment against a third, who is believed to be living in Rostov"
S3 | brandt | indirect named | "She [underscored] that" | "responsible states do not harbor criminals"
S4 | brandt | indirect named | "criminals and [said] the" | "the United States has asked Russia to act"
S5 | australia, uk | indirect institution | "Kingdom [announced] that" | "they have frozen $11 million in cryptocurrency"
S6 | us | indirect institution | "also [welcomes]" | "the decision of the insurer Halberd Mutual to stop reimbursing ransom payments"
%figures
"in [four states] last" | exact 4 item | states without fuel deliveries
"of [two affiliates]" | exact 2 person | affiliates arrested
"frozen [$11 million]" | exact 11000000 USD | cryptocurrency frozen
%places
United Kingdom GBR; Australia AUS; Romania ROU; Rostov RUS; United States USA; Russia RUS; Moscow RUS; Bucharest ROU; White House USA
%dates
"virtually [today] with" = 2021-06-17
"states [last month]" = 2021-05-01..2021-05-31
"on [June 10] of" = 2021-06-10
"in [September] in" = 2021-09-01..2021-09-30
