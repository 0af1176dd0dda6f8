name: imf-argentina-riots-pots
published: 2001-12-20
style: agency
region: Americas
negatives: business

BUENOS AIRES, Dec 20, 2001 (AmericaSur) – President Fernando Rúa Quesada of Argentina left the Pink House by helicopter on Thursday evening, having written his resignation by hand after two days of looting in which 25 people were killed.

He had declared a state of siege on Wednesday night. Tens of thousands answered by marching to the Plaza de Mayo with pots and pans; mounted police charged them, whipped the Mothers of the Plaza and shot dead five men on the Avenida. "They shot us with our own taxes," said Hebe Carlotto, 73. A federal judge, María Servini Paz, ordered the police chief to stop and was gassed when she came to see whether he had. She has opened proceedings against him.

Economy Minister Dino Caviglia, who on December 1 had forbidden Argentines to withdraw more than 250 pesos a week, was the first to go. The Peronists rejected the president's offer of a government of unity. Their Congress meets on Friday to accept the resignation; the president of the Senate, Ramón Puertas, takes over for 48 hours.

The International Monetary Fund, which refused to pay out $1.26 billion on December 5, expressed sorrow at the loss of life. Washington called for calm. Brazil and Spain offered to help, Mexico too; Uruguay closed its banks for a day. Bonds bled, the peso was crucified, and traders in New York spoke of a massacre.

%actors
rua = Fernando Rúa Quesada | ARG | person | the president
marchers = Tens of thousands | ARG | population
police = mounted police | ARG | state
mothers = the Mothers of the Plaza | ARG | organization
five = five men | ARG | person
carlotto = Hebe Carlotto | ARG | person
servini = María Servini Paz | ARG | person
chief = the police chief | ARG | person
caviglia = Dino Caviglia | ARG | person
argentines = Argentines | ARG | population
peronists = The Peronists | ARG | organization
congress = Their Congress | ARG | state
imf = The International Monetary Fund | - | igo
us = Washington | USA | state
brazil = Brazil | BRA | state
spain = Spain | ESP | state
mexico = Mexico | MEX | state
argentina = Argentina | ARG | state
looters = looters | ARG | population | implied
%events
RETREAT/resign happened core | rua > - | 2001-12-20 | BUENOS AIRES ARG | "written his [resignation] by" | contexts: executive
PROTEST/riot happened core | looters > - | 2001-12-19..2001-12-20 | - | "two days of [looting] in" | contexts: economic
COERCE/martial-law happened core | rua > - | 2001-12-19 | - | "He had [declared a state] of" | contexts: pro_autocracy
PROTEST/demo happened core | marchers > rua | 2001-12-19 | Plaza de Mayo ARG | "by [marching] to the" | contexts: economic
ASSAULT happened | police > marchers | - | Plaza de Mayo ARG | "police [charged] them" | contexts: repression
ASSAULT/beat happened | police > mothers | - | Plaza de Mayo ARG | "them, [whipped] the" | contexts: repression
ASSAULT/firearms happened core | police > five | - | Avenida ARG | "and [shot dead] five" | contexts: repression
ACCUSE/allege happened | carlotto > police | - | - | "They [shot us with our] own" | contexts: repression | by S1
REQUEST happened | servini > chief | - | - | "Paz, [ordered] the police" | contexts: legal
ASSAULT/crowd-control happened | police > servini | - | - | "and was [gassed] when" | contexts: repression
ACCUSE/investigate happened core | servini > chief | - | - | "has [opened proceedings] against" | contexts: legal, repression
COERCE/restrict happened | caviglia > argentines | 2001-12-01 | - | "had [forbidden Argentines] to" | contexts: economic
RETREAT/resign happened core | caviglia > - | - | - | "was the first to [go]" | contexts: executive
REJECT happened core | peronists > rua | - | - | "Peronists [rejected] the" | contexts: executive, legislative
CONSULT planned | congress > - | 2001-12-21 | - | "Congress [meets] on" | contexts: legislative
REJECT/assist happened | imf > argentina | 2001-12-05 | - | "which [refused to pay out]" | contexts: economic
SUPPORT happened | imf > argentina | - | - | "5, [expressed sorrow] at" | contexts: economic
REQUEST happened | us > argentina | - | - | "Washington [called for calm]" | contexts: diplomatic
AGREE happened core | brazil, spain, mexico > argentina | - | - | "Spain [offered to help]" | contexts: economic
%statements
S1 | carlotto | direct named | "taxes," [said] Hebe" | "They shot us with our own taxes,"
S2 | imf | indirect institution | "[expressed] sorrow" | "sorrow at the loss of life"
S3 | us | indirect institution | "[called for] calm" | "calm"
%figures
"after [two days] of" | exact 2 day | looting
"which [25 people] were" | exact 25 person | people killed
"[Tens of thousands] answered" | over 10000 person | marchers
"dead [five men]" | exact 5 person | men shot dead
"than [250 pesos] a week" | over 250 ARS | withdrawals forbidden
"out [$1.26 billion]" | exact 1260000000 USD | loan refused
"for [48 hours]" | exact 48 hour | interim presidency
%places
BUENOS AIRES ARG; Argentina ARG; Pink House ARG; Plaza de Mayo ARG; Avenida ARG; Washington USA; Brazil BRA; Spain ESP; Mexico MEX; Uruguay URY; New York USA
%dates
"AIRES, [Dec 20, 2001]" = 2001-12-20
"on [Thursday evening]" = 2001-12-20
"on [Wednesday night]" = 2001-12-19
"on [December 1] had" = 2001-12-01
"meets on [Friday]" = 2001-12-21
"on [December 5]" = 2001-12-05
