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
indonesia = Indonesia | IDN | state | Jakarta; diplomats
taek = Domingos Taek | IDN | person
corte = Rui Corte-Lobo | TLS | person
police = Police of Timor-Leste | TLS | state | Police
mob = mob | TLS | population
church = people in Suai church | TLS | population | more than 30 people
wibowo = Hadi Wibowo | IDN | person
timor = Timor-Leste | TLS | state | Dili
carrasco = Ivo Carrasco | TLS | person
diouf = Amina Diouf | - | person
opp = opposition | TLS | organization
soares = Basílio Soares | TLS | person
minjus = minister of justice | TLS | person
boavida = José Boavida | TLS | person
un = UN | - | igo | serious crimes unit
accused = 440 people indicted | IDN | population | 440 people
%events
RETREAT/release happened core | corte > indonesia, taek | 2009-08-30 | Dili TLS | "[handed]"
ASSAULT/targeted happened | taek > church | 1999-01-01..1999-12-31 | Suai church TLS | "[massacre]"
ACCUSE/allege happened | timor > taek | - | - | "[charged]"
COERCE/arrest happened core | police > taek | 2009-08-01..2009-08-31 | - | "[arrested]"
ASSAULT/beat happened core | mob > taek | 2009-08-01..2009-08-31 | - | "[beat him]"
REQUEST/yield happened core | indonesia > timor | - | - | "[demanded his release]"
THREATEN/relations happened core | indonesia > timor | - | - | "[hinted]"
CONSULT/visit happened core | wibowo > timor | 2009-08-30 | Dili TLS | "He [came]"
RETREAT/resign happened core | carrasco > - | - | - | "[resigned]"
ACCUSE/allege happened core | diouf > timor | - | - | "[violates]"
ACCUSE/disapprove happened core | opp > corte | - | - | "[tabled]"
REJECT/assist happened | soares > minjus | - | - | "[refused communion]"
REJECT/change happened core | boavida > - | - | - | "[rejected]"
REQUEST/change happened core | boavida > un | - | - | "[asked]"
ACCUSE/investigate happened | un > - | - | - | "[investigated]"
ACCUSE/allege happened | un > accused | - | - | "[indicted]"
COOPERATE denied | indonesia > timor | - | - | "[extradited]"
%statements
S1 | indonesia | indirect institution | "[demanded]" | "his release"
S2 | indonesia | indirect institution | "[hinted]" | "its foreign minister, Hadi Wibowo, would not come to the festivities"
S3 | corte | direct named | "[said] Corte-Lobo" | "We have chosen to look ahead,"
S4 | diouf | indirect named | "[wrote]" | "the release violates the constitution"
S5 | boavida | indirect named | "[rejected]" | "calls for an international tribunal"
S6 | boavida | indirect named | "[asked]" | "to close its serious crimes unit"
%figures
"[more than 30 people]" | over 30 person | killed
"[396 murders]" | exact 396 item | murders
"[440 people]" | exact 440 person | indicted
%visits
wibowo happened | Dili TLS 2009-08-30
