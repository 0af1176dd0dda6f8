name: apia-measles-mandate-flags
published: 2019-12-06
style: local
region: Oceania
negatives: none

Red flags on every gate as Samoa shuts down

APIA – All government offices closed for two days on Thursday so that civil servants could carry vaccine from house to house. Families with unvaccinated children had been told to tie a red cloth to the gate. By evening 17,500 people had been injected; 62 have died of measles since October, most of them under four.

"Let us work together to convince those who do not want it," Prime Minister Malielegaoi Faleolo said in a broadcast. Police showed less patience: Sefo Lemalu, who calls the campaign a massacre and sells papaya leaf extract, was arrested on Thursday evening and charged with incitement. He had posted that he would be there "to mop up your mess".

The state of emergency declared on November 15 forbids children to enter churches. Schools stay shut until further notice. New Zealand sent 54 nurses and, from Wellington's own reserve, 100,000 doses; Britain flew in a team of 13, who arrived on Friday. American Samoa bars anybody without a certificate from landing at Pago Pago. The World Health Organization blamed misinformation spread from abroad, and UNICEF appealed for six million dollars.

The nurses' association wants an apology from the government, which in 2018, after two infants were given the wrong powder, suspended the vaccine for ten months. Two nurses were jailed over that in August.

%actors
gov = the government | WSM | state | civil servants
families = Families with unvaccinated children | WSM | population
faleolo = Malielegaoi Faleolo | WSM | person
police = Police | WSM | state
tamaseu = Sefo Lemalu | WSM | person
children = children | WSM | population
nz = New Zealand | NZL | state
britain = Britain | GBR | state
amsamoa = American Samoa | ASM | state
anybody = anybody without a certificate | - | population
who = World Health Organization | - | igo
unicef = UNICEF | - | igo
nurses = The nurses' association | WSM | organization
two = Two nurses | WSM | person
samoa = Samoa | WSM | state
public = the public | WSM | population | implied
%events
AID happened core | gov > families | 2019-12-05 | Samoa WSM | "could [carry vaccine] from" | contexts: health
REQUEST happened | gov > families | - | - | "had been [told to tie] a" | contexts: health
REQUEST happened | faleolo > public | - | - | ""[Let us work together] to" | contexts: health | by S1
COERCE/arrest happened core | police > tamaseu | 2019-12-05 | - | "extract, was [arrested] on" | contexts: health, misinformation
ACCUSE/allege happened | police > tamaseu | 2019-12-05 | - | "and [charged] with" | contexts: legal, misinformation
ACCUSE/disapprove happened | tamaseu > gov | - | - | "who [calls the campaign] a" | contexts: health, misinformation
COERCE/martial-law ongoing core | gov > - | 2019-11-15 | Samoa WSM | "The [state of emergency] declared" | contexts: health
COERCE/restrict ongoing | gov > children | - | - | "15 [forbids children] to" | contexts: health
AID happened core | nz > samoa | - | - | "Zealand [sent 54 nurses]" | contexts: health
AID happened core | britain > samoa | 2019-12-06 | - | "Britain [flew in a team]" | contexts: health
COERCE/restrict ongoing | amsamoa > anybody | - | Pago Pago ASM | "Samoa [bars] anybody" | contexts: health
ACCUSE/allege happened | who > - | - | - | "Organization [blamed] misinformation" | contexts: health, misinformation
REQUEST/assist happened core | unicef > - | - | - | "UNICEF [appealed] for" | contexts: health
REQUEST happened | nurses > gov | - | - | "association [wants an apology] from" | contexts: health
COERCE/withhold happened | gov > - | 2018-01-01..2018-12-31 | - | "[suspended the vaccine] for" | contexts: health
COERCE/arrest happened | samoa > two | 2019-08-01..2019-08-31 | - | "nurses were [jailed] over" | contexts: health, legal
%statements
S1 | faleolo | direct named | "Faleolo [said]" | "Let us work together to convince those who do not want it,"
S2 | tamaseu | mixed named | "had [posted] that" | "he would be there "to mop up your mess""
S3 | tamaseu | indirect named | "who [calls] the" | "the campaign a massacre"
S4 | who | indirect institution | "[blamed] misinformation" | "misinformation spread from abroad"
S5 | unicef | indirect institution | "[appealed] for six" | "for six million dollars"
S6 | nurses | indirect institution | "[wants] an apology" | "an apology from the government"
%figures
"for [two days]" | exact 2 day | closing of offices
"evening [17,500 people]" | exact 17500 person | people vaccinated
"injected; [62] have" | exact 62 person | people who died of measles
"sent [54 nurses]" | exact 54 person | nurses
"reserve, [100,000 doses]" | exact 100000 item | doses
"team of [13], who" | exact 13 person | British team
"for [six million dollars]" | exact 6000000 USD | appeal
"after [two infants]" | exact 2 person | infants given the wrong powder
"for [ten months]" | exact 10 month | suspension of the vaccine
"[Two nurses] were" | exact 2 person | nurses jailed
%places
APIA WSM; Samoa WSM; New Zealand NZL; Wellington NZL; Britain GBR; American Samoa ASM; Pago Pago ASM
%dates
"days on [Thursday] so" = 2019-12-05
"since [October], most" = 2019-10-01..2019-10-31
"on [Thursday evening] and" = 2019-12-05
"on [November 15]" = 2019-11-15
"arrived on [Friday]" = 2019-12-06
"in [2018], after" = 2018-01-01..2018-12-31
"that in [August]" = 2019-08-01..2019-08-31
