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
fund = Gulf Solidarity Fund for Development | KWT | organization | the fund; The delegation of the fund
senegal = Senegal | SEN | state
diagne = Cheikhna Diagne-Lo | SEN | person | the minister
rum = Mishari Al-Rumaidhi | KWT | person
amb = Kuwait's ambassador in Dakar | KWT | person
kuwait = Kuwait | KWT | state | his country
gambia = Gambia | GMB | state | Banjul
bissau = Guinea-Bissau | GNB | state | Bissau
%events
SUPPORT happened core | fund, senegal, diagne, rum > - | 2016-10-05 | DAKAR SEN | "[signed on]"
AID planned core | fund > senegal | - | Senegal SEN | "[help finance]"
AID happened | kuwait > senegal | - | Senegal SEN | "[supported in]"
SUPPORT happened core | amb > senegal | 2016-10-05 | DAKAR SEN | "[appreciation]"
AID happened | senegal > kuwait | 1990-01-01..1990-12-31 | - | "[sent in]"
SUPPORT happened core | diagne > kuwait | 2016-10-05 | DAKAR SEN | "[gratitude]"
REQUEST/assist happened core | diagne > fund | 2016-10-05 | DAKAR SEN | "[asked]"
AGREE happened | rum > diagne | 2016-10-05 | DAKAR SEN | "[would be studied]"
CONSULT/visit planned core | fund > gambia | 2016-10-06 | Banjul GMB | "[leave for]"
CONSULT/visit planned core | fund > bissau | 2016-10-08..2016-10-10 | Bissau GNB | "[visit]"
%statements
S1 | amb | indirect anonymous | "[said] the loan" | "the loan brings … since 1976"
S2 | amb | indirect anonymous | "[voiced]" | "appreciation of Senegal's stances towards Kuwait"
S3 | amb | indirect anonymous | "[recalling]" | "the soldiers … crash"
S4 | diagne | indirect named | "[expressed]" | "the gratitude … leadership"
S5 | diagne | indirect named | "He [said]" | "work on the 184-kilometer road would begin in January"
S6 | diagne | indirect named | "[asked]" | "to consider … Falémé river"
S7 | rum | indirect named | "[replied]" | "the request would be studied"
%figures
"[KD seven million]" | exact 7000000 KWD | loan
"[about USD 23 million]" | about 23000000 USD | loan
"brings to [28]" | exact 28 item | projects
"[92] died" | exact 92 person | dead soldiers
"[184-kilometer]" | exact 184 kilometre | road
%visits
fund planned | Banjul GMB 2016-10-06; Bissau GNB 2016-10-08..2016-10-10
