name: kuwait-fund-dakar-loan-signing
published: 2016-10-05
style: state-media
region: Africa
negatives: none

DAKAR, Oct 5 (KNG) -- The Gulf Solidarity Fund for Development signed on Wednesday a loan agreement with Senegal, amounting to KD seven million (about USD 23 million), to help finance the rehabilitation of the road between Tambacounda and Kidira.

The agreement was signed by the Minister of Economy, Cheikhna Diagne-Lo, on behalf of Senegal and by the Deputy Director-General of the Kuwait-based fund, Mishari Al-Rumaidhi.

Kuwait's ambassador in Dakar, who attended the ceremony, said the loan brings to 28 the number of projects that his country has supported in Senegal since 1976. He voiced appreciation of Senegal's stances towards Kuwait, recalling the soldiers it sent in 1990 for the liberation of the country, of whom 92 died in an air crash.

For his part, the minister expressed the gratitude of President and people to the State of Kuwait and its leadership. He said that work on the 184-kilometer road would begin in January and asked the fund to consider a second loan for the bridge over the Falémé river. Al-Rumaidhi replied that the request would be studied.

The delegation of the fund is to leave for Banjul on Thursday to inspect a technical college there. It will visit Bissau from Saturday to Monday if flights permit.
%actors
fund = The Gulf Solidarity Fund for Development | KWT | organization | the Kuwait-based fund; the fund; The delegation of the fund
sen = Senegal | SEN | state
diagne = Cheikhna Diagne-Lo | SEN | person | the Minister of Economy; the minister
rum = Mishari Al-Rumaidhi | KWT | person | the Deputy Director-General of the Kuwait-based fund; Al-Rumaidhi
amb = Kuwait's ambassador in Dakar | KWT | person
kuwait = Kuwait | KWT | state | State of Kuwait; his country
gambia = Gambia | GMB | state | Banjul
gnb = Guinea-Bissau | GNB | state | Bissau
%events
SUPPORT happened core | fund, sen, diagne, rum > - | 2016-10-05 | DAKAR SEN | "Development [signed] on" | contexts: economic
AID planned core | fund > sen | - | - SEN | "to [help finance] the" | contexts: economic
AID ongoing | kuwait > sen | - | Senegal SEN | "country has [supported] in" | contexts: economic | by S1
SUPPORT happened core | amb > sen | 2016-10-05 | DAKAR SEN | "He [voiced appreciation] of" | contexts: diplomatic
AID happened | sen > kuwait | 1990-01-01..1990-12-31 | - KWT | "it [sent] in" | contexts: military
SUPPORT happened core | diagne > kuwait | 2016-10-05 | DAKAR SEN | "minister [expressed the gratitude] of" | contexts: economic
REQUEST/assist happened core | diagne > fund | 2016-10-05 | DAKAR SEN | "and [asked the fund] to" | contexts: economic
AGREE happened | rum > diagne | 2016-10-05 | DAKAR SEN | "[replied] that the request" | contexts: economic
CONSULT/visit planned | fund > gambia | 2016-10-06 | Banjul GMB | "is [to leave for Banjul]" | contexts: economic
CONSULT/visit planned | fund > gnb | 2016-10-08..2016-10-10 | Bissau GNB | "It [will visit Bissau] from" | contexts: economic
%statements
S1 | amb | indirect anonymous | "ceremony, [said] the" | "the loan brings to 28 the number of projects that his country has supported in Senegal since 1976"
S2 | amb | indirect anonymous | "He [voiced] appreciation" | "appreciation of Senegal's stances towards Kuwait"
S3 | amb | indirect anonymous | "[recalling] the" | "the soldiers it sent in 1990 … died in an air crash"
S4 | diagne | indirect named | "[expressed] the gratitude" | "the gratitude of President and people to the State of Kuwait and its leadership"
S5 | diagne | indirect named | "He [said] that" | "work on the 184-kilometer road would begin in January"
S6 | diagne | indirect named | "[asked] the fund" | "the fund to consider a second loan for the bridge over the Falémé river"
S7 | rum | indirect named | "Al-Rumaidhi [replied] that" | "the request would be studied"
%figures
"[KD seven million]" | exact 7000000 KWD | loan
"[about USD 23 million]" | about 23000000 USD | loan
"to [28] the" | exact 28 item | projects supported
"whom [92] died" | exact 92 person | soldiers who died
"[184-kilometer] road" | exact 184 km | length of the road
%visits
fund planned | Banjul GMB 2016-10-06; Bissau GNB 2016-10-08..2016-10-10
%places
DAKAR SEN; Dakar SEN; Senegal SEN; Tambacounda SEN; Kidira SEN; Kuwait KWT; Falémé -; Banjul GMB; Bissau GNB
%dates
"[Oct 5]" = 2016-10-05; "on [Wednesday]" = 2016-10-05; "since [1976]" = 1976-01-01..1976-12-31; "in [1990]" = 1990-01-01..1990-12-31; "in [January]" = 2017-01-01..2017-01-31; "on [Thursday]" = 2016-10-06; "from [Saturday to Monday]" = 2016-10-08..2016-10-10
