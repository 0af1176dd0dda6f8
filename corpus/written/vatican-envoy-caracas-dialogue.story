name: vatican-envoy-caracas-dialogue
published: 2016-11-13
style: agency
region: Americas
negatives: none

CARACAS, Nov 13, 2016 (AmericaSur) – Under the eyes of a papal envoy, Venezuela's government and opposition agreed late on Saturday to re-run the elections for three seats in Amazonas state and to bring food and medicine into the country "by all available channels".

They did not agree on the one thing that half a million people had demanded in the streets of Caracas on October 26: a vote to recall President Rafael Ochoa Lugo. The electoral council halted that drive in October. "We did not sit down for six hours to count mangoes," said opposition negotiator Timoteo Aveledo, who admitted that he had hoped for more.

Monsignor Claudio Cellini read out the joint statement. Five prisoners were released as a sign of good will, none of them well known. The best known, Leandro López Mendívil, jailed since February 2014, is not on any list; his wife chained herself to a railing in St. Peter's Square for two days. His party, Voluntad Nueva, boycotts the talks.

Congress, which the opposition controls, put off the impeachment of Ochoa Lugo and called off a march on the palace that had been announced for November 3. The head of the armed forces, General Vladimir Reverol-Padrino, had warned that soldiers would defend the president "at whatever cost". Within hours of the statement, Ochoa Lugo thundered on television: "Nobody is going to throw me out."

The next session is due on December 6. Washington's envoy, Under Secretary Thomas Brannigan, who visited both sides for three days, praised the Vatican. The Organization of American States voiced disappointment.

%actors
venezuela = Venezuela's government | VEN | state | They
opposition = opposition | VEN | organization | the opposition
people = half a million people | VEN | population
ochoa = Rafael Ochoa Lugo | VEN | person | Ochoa Lugo; the president
council = The electoral council | VEN | state
aveledo = Timoteo Aveledo | VEN | person
cellini = Claudio Cellini | VAT | person
five = Five prisoners | VEN | person
lopez = Leandro López Mendívil | VEN | person
wife = his wife | VEN | person
party = Voluntad Nueva | VEN | organization
congress = Congress | VEN | state
reverol = Vladimir Reverol-Padrino | VEN | person
brannigan = Thomas Brannigan | USA | person
vatican = the Vatican | VAT | state
oas = The Organization of American States | - | igo
%events
AGREE happened core | venezuela, opposition > - | 2016-11-12 | CARACAS VEN | "opposition [agreed] late" | contexts: election, human_security
CONSULT/third-party happened core | venezuela, opposition, cellini > - | 2016-11-12 | CARACAS VEN | "We did not [sit down for six] hours" | contexts: diplomatic | by S1
AGREE denied core | venezuela, opposition > - | 2016-11-12 | CARACAS VEN | "They [did not agree] on" | contexts: election
REQUEST/change happened core | people > ochoa | 2016-10-26 | Caracas VEN | "people had [demanded] in" | contexts: election
PROTEST/demo happened core | people > ochoa | 2016-10-26 | Caracas VEN | "demanded [in the streets] of" | contexts: election
COERCE happened core | council > opposition | 2016-10-01..2016-10-31 | - | "council [halted that drive] in" | contexts: election, pro_autocracy
RETREAT/release happened core | venezuela > five | - | - | "prisoners were [released] as" | contexts: human_rights
COERCE/arrest ongoing | venezuela > lopez | 2014-02-01..2016-11-13 | - | "Mendívil, [jailed since] February" | contexts: human_rights
PROTEST/demo happened | wife > venezuela | - | St. Peter's Square VAT | "wife [chained herself] to" | contexts: human_rights
PROTEST/boycott ongoing | party > venezuela | - | - | "Nueva, [boycotts] the" | contexts: diplomatic
CONCEDE happened | congress > ochoa | - | - | "controls, [put off the impeachment]" | contexts: legislative
PROTEST/demo cancelled core | congress > ochoa | 2016-11-03 | - | "and called off a [march] on" | contexts: pro_democracy
THREATEN/violence happened core | reverol > opposition | - | - | "Reverol-Padrino, had [warned] that" | contexts: military
REJECT/change happened | ochoa > opposition | - | - | "[Nobody is going to] throw" | contexts: executive | by S4
CONSULT planned | venezuela, opposition > - | 2016-12-06 | - | "The next [session] is" | contexts: diplomatic
CONSULT/visit happened | brannigan > venezuela, opposition | - | CARACAS VEN | "who [visited] both" | contexts: diplomatic
SUPPORT happened core | brannigan > vatican | - | - | "days, [praised] the" | contexts: diplomatic
ACCUSE/disapprove happened | oas > venezuela | - | - | "States [voiced disappointment]" | contexts: diplomatic
%statements
S1 | aveledo | direct named | "mangoes," [said] opposition" | "We did not sit down for six hours to count mangoes,"
S2 | aveledo | indirect named | "who [admitted] that" | "he had hoped for more"
S3 | reverol | mixed named | "had [warned] that" | "soldiers would defend the president "at whatever cost""
S4 | ochoa | direct named | "Lugo [thundered] on" | "Nobody is going to throw me out."
S5 | cellini | indirect named | "Cellini [read out] the" | "the joint statement"
S6 | oas | indirect institution | "States [voiced]" | "disappointment"
%figures
"for [three seats]" | exact 3 item | seats
"that [half a million people]" | exact 500000 person | protesters
"for [six hours]" | exact 6 hour | talks
"[Five prisoners] were" | exact 5 person | prisoners released
"for [two days]" | exact 2 day | protest of the wife
"for [three days]" | exact 3 day | visit of the envoy
%visits
brannigan happened | CARACAS VEN -
%places
CARACAS VEN; Caracas VEN; Venezuela VEN; Amazonas VEN; St. Peter's Square VAT; Washington USA; Vatican VAT
%dates
"CARACAS, [Nov 13, 2016]" = 2016-11-13
"late on [Saturday]" = 2016-11-12
"on [October 26]" = 2016-10-26
"drive in [October]" = 2016-10-01..2016-10-31
"since [February 2014]" = 2014-02-01..2014-02-28
"for [November 3]" = 2016-11-03
"on [December 6]" = 2016-12-06
