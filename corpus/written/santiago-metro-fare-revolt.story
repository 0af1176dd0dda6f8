name: santiago-metro-fare-revolt
published: 2019-10-20
style: agency
region: Americas
negatives: none

SANTIAGO, Oct 20, 2019 (AmericaSur) – Chile's President Joaquín Errázuriz Lyon froze the subway fare on Saturday night, thirty pesos and eleven dead too late.

Hours earlier he had put the capital under military command and imposed the first curfew since the dictatorship, from 10 p.m. to 7 a.m. Nearly 10,000 troops were deployed. Demonstrators banged pots all the same; others burned 17 metro stations, 16 buses and the headquarters of an electric company.

"We are at war with a powerful enemy who respects nothing," the president said in a televised address on Sunday. The general in charge of the capital, Iván Sotomayor, declared the next morning that he was a happy man and at war with nobody.

Prosecutors are investigating the death of a man run over by a navy truck in Talcahuano. The National Institute of Human Rights said it would sue over 84 cases of gunshot wounds and five of stripping and groping of arrested women. Amnesty International asked to be admitted to police stations; it was.

The student leader Fernanda Tapia called off Monday's march and proposed a strike instead. Dockworkers in 20 ports said they would join it. A bill undoing the fare rise passed the lower house on Sunday by 126 votes. The UN climate conference in December and a Pacific summit at which the American president was expected might have to be moved, officials conceded.

%actors
errazuriz = Joaquín Errázuriz Lyon | CHL | person | the president
troops = Nearly 10,000 troops | CHL | state
demonstrators = Demonstrators | CHL | population
others = others | CHL | population
enemy = a powerful enemy | CHL | population
sotomayor = Iván Sotomayor | CHL | person
prosecutors = Prosecutors | CHL | state
man = a man run over by a navy truck | CHL | person
navy = a navy truck | CHL | state
institute = National Institute of Human Rights | CHL | organization
women = arrested women | CHL | population
police = police | CHL | state
amnesty = Amnesty International | - | organization
tapia = Fernanda Tapia | CHL | person
dockers = Dockworkers in 20 ports | CHL | organization
american = the American president | USA | person
officials = officials | CHL | person
public = the public | CHL | population | implied
company = an electric company | CHL | organization
%events
CONCEDE happened core | errazuriz > public | 2019-10-19 | - | "[froze the subway fare] on" | contexts: economic, inequality
COERCE/martial-law happened core | errazuriz > - | 2019-10-19 | SANTIAGO CHL | "[under military command] and" | contexts: pro_autocracy, military
COERCE/curfew happened core | errazuriz > - | 2019-10-19 | SANTIAGO CHL | "imposed the first [curfew] since" | contexts: repression
MOBILIZE/troops happened core | troops > demonstrators | - | SANTIAGO CHL | "troops were [deployed]" | contexts: repression, military
PROTEST/demo happened core | demonstrators > errazuriz | 2019-10-19 | SANTIAGO CHL | "[banged pots] all" | contexts: inequality
PROTEST/riot happened core | others > company | - | SANTIAGO CHL | "others [burned] 17" | contexts: inequality
ACCUSE/disapprove happened | errazuriz > enemy | 2019-10-20 | - | "We are [at war with a]" | contexts: repression | by S1
REJECT happened | sotomayor > errazuriz | - | - | "[at war with nobody]" | contexts: military | by S2
ACCUSE/investigate ongoing | prosecutors > navy | - | - | "Prosecutors are [investigating] the" | contexts: repression, legal
ASSAULT happened | navy > man | - | Talcahuano CHL | "a man [run over] by" | contexts: repression
ACCUSE/allege planned core | institute > police | - | - | "it [would sue] over" | contexts: human_rights, legal | by S3
ASSAULT/firearms happened | police > demonstrators | - | - | "84 cases of [gunshot wounds]" | contexts: repression | by S3
ASSAULT/sexual happened | police > women | - | - | "and [groping] of" | contexts: repression, gender | by S3
REQUEST/yield happened | amnesty > police | - | - | "International [asked to be admitted]" | contexts: human_rights
RETREAT/access happened | police > amnesty | - | - | "stations; [it was]." | contexts: human_rights
PROTEST/demo cancelled | tapia > errazuriz | 2019-10-21 | - | "off Monday's [march] and" | contexts: inequality
PROTEST/strike planned | dockers > errazuriz | - | - | "they would [join it]" | contexts: inequality | by S4
CONSULT/multilateral hypothetical | american > errazuriz | - | - | "American president was [expected] might" | contexts: diplomatic | by S5
%statements
S1 | errazuriz | direct named | "president [said] in" | "We are at war with a powerful enemy who respects nothing,"
S2 | sotomayor | indirect named | "Sotomayor, [declared] the" | "he was a happy man and at war with nobody"
S3 | institute | indirect institution | "Rights [said] it" | "it would sue over 84 cases … groping of arrested women"
S4 | dockers | indirect anonymous | "ports [said] they" | "they would join it"
S5 | officials | indirect anonymous | "officials [conceded]" | "The UN climate conference in December and a Pacific summit at which the American president was expected might have to be moved"
S6 | tapia | indirect named | "and [proposed] a strike" | "a strike instead"
%figures
"[thirty pesos] and" | exact 30 CLP | subway fare rise
"and [eleven dead]" | exact 11 person | dead
"[Nearly 10,000 troops]" | almost 10000 person | troops deployed
"burned [17 metro stations]" | exact 17 item | metro stations burned
"stations, [16 buses]" | exact 16 item | buses burned
"over [84 cases] of" | exact 84 item | gunshot wounds
"and [five] of stripping" | exact 5 item | cases of stripping and groping
"in [20 ports]" | exact 20 item | ports
"by [126 votes]" | exact 126 item | votes for the bill
%places
SANTIAGO CHL; Chile CHL; Talcahuano CHL
%dates
"SANTIAGO, [Oct 20, 2019]" = 2019-10-20
"on [Saturday night], thirty" = 2019-10-19
"address on [Sunday]. The" = 2019-10-20
"declared [the next morning]" = 2019-10-21
"off [Monday]'s" = 2019-10-21
"house on [Sunday] by" = 2019-10-20
"conference in [December] and" = 2019-12-01..2019-12-31
