name: suva-budget-parking-supreme-court
published: 2022-08-16
style: local
region: Oceania
negatives: none

SUVA – The Fijian Elections Office was wrong to strike Savenaca Tuilovoni off the roll, the Supreme Court ruled yesterday, clearing the way for the former deputy prime minister to stand in the general election.

In a unanimous judgment delivered to a full court room, the President of the court, Justice Priya Maharaj-Whyte, held that a fine for parking in front of a fire hydrant was not a conviction within the meaning of the Act. "Parliament did not have hydrants in mind," she wrote. The Office was ordered to pay costs of $8000.

Mr Tuilovoni, who had been struck off in May, emerged to hymns. He thanked God, his lawyers and the fire brigade, in that order, and forgave the Supervisor of Elections, Meli Qarase-Lal.

The Supervisor said he accepted the ruling. He rejected the suggestion of a reporter that he ought to resign, and confirmed that nominations would close on September 30.

Attorney-General Shareen Kumar-Vakaloloma said the Government respected the independence of the judiciary but was disappointed, and hinted at an amendment when Parliament sits on Monday week. The Law Society warned it not to change the rules in the middle of the race. Its president, William Naqasima, recalled that observers from Australia and New Zealand had criticised just that in 2018.

Police inspector Ana Rokotuiviwa said the crowd of about 300 had been good-natured. Two youths were taken in for drunkenness and sent home with their mothers.

Mr Tuilovoni's party, the People's Canoe, launches its manifesto at Albert Park on Saturday. It is expected to promise free bus fares for pensioners, who have them already.

%actors
office = Fijian Elections Office | FJI | state | The Office
tuilovoni = Savenaca Tuilovoni | FJI | person | the former deputy prime minister
court = the Supreme Court | FJI | state
maharaj = Priya Maharaj-Whyte | FJI | person
qarase = Meli Qarase-Lal | FJI | person | the Supervisor of Elections; The Supervisor
lawyers = his lawyers | FJI | organization
reporter = a reporter | - | person
kumar = Shareen Kumar-Vakaloloma | FJI | person | Attorney-General
government = the Government | FJI | state
society = The Law Society | FJI | organization
naqasima = William Naqasima | FJI | person | Its president
observers = observers from Australia and New Zealand | - | igo
police = Police inspector Ana Rokotuiviwa | FJI | person
youths = Two youths | FJI | population
%events
COERCE/restrict happened core | office > tuilovoni | 2022-05-01..2022-05-31 | - FJI | "to [strike] Savenaca" | contexts: election
SANCTION/convict happened core | court > office | 2022-08-15 | SUVA FJI | "Court [ruled] yesterday" | contexts: election, legal
SANCTION happened | court > office | 2022-08-15 | SUVA FJI | "was [ordered to pay] costs" | contexts: legal
SUPPORT happened | tuilovoni > lawyers | 2022-08-15 | SUVA FJI | "He [thanked] God" | contexts: legal
CONCEDE happened | tuilovoni > qarase | 2022-08-15 | SUVA FJI | "and [forgave] the" | contexts: election
CONCEDE happened core | qarase > court | - | - FJI | "he [accepted] the" | contexts: election, legal
REJECT/change happened | qarase > reporter | - | - FJI | "He [rejected] the" | contexts: election
ACCUSE/disapprove happened core | kumar > court | - | - FJI | "was [disappointed], and" | contexts: legal, election
REQUEST/change happened | society > government | - | - FJI | "Society [warned it not] to" | contexts: election, legal
ACCUSE/disapprove happened | observers > government | 2018-01-01..2018-12-31 | - FJI | "had [criticised] just" | contexts: election
COERCE/arrest happened | police > youths | - | - FJI | "were [taken in] for" | contexts: crime
RETREAT/release happened | police > youths | - | - FJI | "and [sent home] with" | contexts: crime
%statements
S1 | court | indirect institution | "Court [ruled] yesterday" | "The Fijian Elections Office was wrong to strike Savenaca Tuilovoni off the roll,"
S2 | maharaj | indirect named | "Maharaj-Whyte, [held] that" | "a fine for parking in front of a fire hydrant was not a conviction within the meaning of the Act"
S3 | maharaj | direct named | "she [wrote]" | "Parliament did not have hydrants in mind,"
S4 | qarase | indirect named | "Supervisor [said] he" | "he accepted the ruling"
S5 | qarase | indirect named | "[confirmed] that" | "nominations would close on September 30"
S6 | kumar | indirect named | "Kumar-Vakaloloma [said] the" | "the Government respected the independence of the judiciary but was disappointed"
S7 | society | indirect institution | "[warned] it" | "it not to change the rules in the middle of the race"
S8 | naqasima | indirect named | "[recalled] that" | "observers from Australia and New Zealand had criticised just that in 2018"
S9 | police | indirect named | "Rokotuiviwa [said] the" | "the crowd of about 300 had been good-natured"
%figures
"of [$8000]" | exact 8000 FJD | costs
"of [about 300]" | about 300 person | crowd
"[Two youths]" | exact 2 person | youths taken in
%places
SUVA FJI; Australia AUS; New Zealand NZL; Albert Park FJI
%dates
"ruled [yesterday]" = 2022-08-15; "in [May]" = 2022-05-01..2022-05-31; "on [September 30]" = 2022-09-30; "in [2018]" = 2018-01-01..2018-12-31; "on [Saturday]" = 2022-08-20; "on [Monday week]" = 2022-08-29
