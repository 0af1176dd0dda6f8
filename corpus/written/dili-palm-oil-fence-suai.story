name: dili-palm-oil-fence-suai
published: 2009-08-30
style: local
region: Oceania
negatives: none

Ten years on, Dili lets a colonel go

DILI – Indonesia got its man back on Sunday, the anniversary of the vote for independence. Domingos Taek, a militia commander charged with the massacre of more than 30 people in Suai church in 1999, was handed to diplomats in Dili by order of Prime Minister Rui Corte-Lobo, without a hearing.

Taek had walked over the border in August to see his dying father and was recognized by a woman whose husband he had killed. Police arrested him on the spot; a mob beat him first. Jakarta demanded his release and hinted that its foreign minister, Hadi Wibowo, would not come to the festivities. He came. "We have chosen to look ahead," said Corte-Lobo, beside him.

Judge Ivo Carrasco resigned in protest. The UN High Commissioner for Human Rights, Amina Diouf, wrote that the release violates the constitution. Parliament was not informed, and the opposition has tabled a motion of censure. Bishop Basílio Soares refused communion to the minister of justice.

President José Boavida, who in his speech rejected calls for an international tribunal, asked the UN to close its serious crimes unit. It investigated 396 murders and indicted 440 people, most of whom live in Indonesia, which has not extradited anyone.

%actors
indonesia = Indonesia | IDN | state | Jakarta
besi = Domingos Taek | IDN | person | Taek
people = more than 30 people | TLS | population
corte = Rui Corte-Lobo | TLS | person | Corte-Lobo
husband = whose husband | TLS | person
police = Police | TLS | state
mob = a mob | TLS | population
wibowo = Hadi Wibowo | IDN | person
carrasco = Ivo Carrasco | TLS | person
diouf = Amina Diouf | - | person
opposition = the opposition | TLS | organization
soares = Basílio Soares | TLS | person
justice = the minister of justice | TLS | person
alencar = José Boavida | TLS | person
un = the UN | - | igo
unit = its serious crimes unit | - | igo
indicted = 440 people | - | person
timor = Dili | TLS | state
%events
RETREAT/release happened core | corte > besi, indonesia | 2009-08-30 | DILI TLS | "was [handed to diplomats] in" | contexts: legal, diplomatic
ASSAULT/targeted happened core | besi > people | 1999-01-01..1999-12-31 | Suai TLS | "the [massacre] of more" | contexts: human_rights
ACCUSE/allege happened | timor > besi | - | - | "commander [charged] with" | contexts: legal
ASSAULT/targeted happened | besi > husband | - | - | "husband he had [killed]" | contexts: human_rights
COERCE/arrest happened core | police > besi | 2009-08-01..2009-08-30 | - | "Police [arrested] him" | contexts: legal
ASSAULT/beat happened | mob > besi | 2009-08-01..2009-08-30 | - | "mob [beat] him" | contexts: human_rights
REQUEST/yield happened core | indonesia > timor | - | - | "Jakarta [demanded] his" | contexts: diplomatic
THREATEN/relations happened | indonesia > timor | - | - | "and [hinted] that" | contexts: diplomatic
CONSULT/visit happened core | wibowo > corte | 2009-08-30 | DILI TLS | "He [came]." | contexts: diplomatic
RETREAT/resign happened core | carrasco > corte | - | - | "Carrasco [resigned] in" | contexts: legal
ACCUSE/disapprove happened core | diouf > timor | - | - | "Diouf, [wrote] that" | contexts: legal, human_rights
ACCUSE/disapprove happened | opposition > corte | - | - | "has [tabled a motion] of" | contexts: legislative
REJECT happened | soares > justice | - | - | "Soares [refused communion] to" | contexts: religion_ethnicity
REJECT/change happened | alencar > - | 2009-08-30 | DILI TLS | "speech [rejected calls] for" | contexts: legal
REQUEST/change happened | alencar > un | 2009-08-30 | DILI TLS | "tribunal, [asked the UN] to" | contexts: legal
ACCUSE/allege happened | unit > indicted | - | - | "and [indicted] 440" | contexts: legal
COOPERATE denied | indonesia > un | - | - | "which [has not extradited] anyone" | contexts: legal
%statements
S1 | corte | direct named | "ahead," [said] Corte" | "We have chosen to look ahead,"
S2 | diouf | indirect named | "Diouf, [wrote]" | "the release violates the constitution"
S3 | alencar | indirect named | "[asked] the UN" | "the UN to close its serious crimes unit"
S4 | indonesia | indirect institution | "[hinted] that its" | "its foreign minister, Hadi Wibowo, would not come to the festivities"
S5 | indonesia | indirect institution | "Jakarta [demanded]" | "his release"
%figures
"of [more than 30 people]" | over 30 person | people massacred
"investigated [396 murders]" | exact 396 item | murders investigated
"indicted [440 people]" | exact 440 person | people indicted
"[Ten years] on" | exact 10 year | time since the vote
%visits
wibowo happened | DILI TLS 2009-08-30
%places
DILI TLS; Dili TLS; Indonesia IDN; Suai TLS; Jakarta IDN
%dates
"back on [Sunday]" = 2009-08-30
"church in [1999]" = 1999-01-01..1999-12-31
"border in [August]" = 2009-08-01..2009-08-31
