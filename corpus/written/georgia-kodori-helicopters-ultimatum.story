name: georgia-kodori-helicopters-ultimatum
published: 2008-05-02
style: agency
region: Europe
negatives: none

TBILISI, May 2, 2008 (Kura Dispatch) – Russia sent 400 paratroopers with howitzers into breakaway Abkhazia on Thursday, saying that Georgia was massing troops in the Kodori gorge to invade it. Georgia, which has 1,500 policemen there, denied the charge and called the reinforcement the first stage of an annexation.

"If they take one metre of our land they will have to take all of it," President Davit Mikeladze warned in an address to the nation. He has threatened to expel the Russian peacekeepers, stationed on both banks of the Inguri since 1994; parliament could vote on that next Friday. Should he do so, answered Moscow's envoy at NATO, Anton Ragulin, Russia will recognize the two provinces and "occupy what needs to be occupied".

On April 20 a fighter shot down an unmanned Georgian spy plane over Gagra. A film shows the missile. UN observers are investigating whose fighter it was. Sukhumi claims to have downed two more since, which Tbilisi says it never launched.

The European Union's Leonard Maas asked Moscow not to inflame the situation. Lithuania threatened to block talks on a partnership treaty with Russia. The United States sent Assistant Secretary Matthew Brisbane, who landed in Tbilisi on Friday and will go on to Sukhumi, the first American of his rank to do so. He offered a monitored pullback on both sides; in Georgian television he spoke of "a cold head in a hot gorge".

In the village of Khurcha four refugees fasted in front of the Russian post until a soldier brought them bread. They ate it.

%actors
russia = Russia | RUS | state | Moscow
georgia = Georgia | GEO | state | Tbilisi
mikeladze = Davit Mikeladze | GEO | person
peacekeepers = the Russian peacekeepers | RUS | state
parliament = parliament | GEO | state
ragozin = Anton Ragulin | RUS | person
fighter = a fighter | - | state
un = UN observers | - | igo
sukhumi = Sukhumi | GEO | organization
maas = Leonard Maas | - | person
lithuania = Lithuania | LTU | state
brisbane = Matthew Brisbane | USA | person
refugees = four refugees | GEO | population
soldier = a soldier | RUS | state
post = the Russian post | RUS | state
abkhazia = breakaway Abkhazia | GEO | organization
%events
MOBILIZE/troops happened core | russia > georgia | 2008-05-01 | Abkhazia GEO | "Russia [sent 400 paratroopers] with" | contexts: military, territory
ACCUSE/allege happened core | russia > georgia | - | - | "Thursday, [saying] that Georgia" | contexts: military, territory
MOBILIZE/troops denied | georgia > abkhazia | - | Kodori GEO | "Georgia was [massing troops] in" | contexts: military | by S1
REJECT happened core | georgia > russia | - | - | "there, [denied] the" | contexts: military
ACCUSE/allege happened | georgia > russia | - | - | "and [called the reinforcement] the" | contexts: territory
THREATEN/violence happened | mikeladze > russia | - | - | "Mikeladze [warned] in" | contexts: territory, military
THREATEN/expel happened core | mikeladze > peacekeepers | - | - | "He has [threatened to expel]" | contexts: peacekeeping
SANCTION/expel hypothetical | parliament > peacekeepers | 2008-05-09 | - | "could [vote on that] next" | contexts: peacekeeping, legislative
THREATEN/territory happened core | ragozin > georgia | - | - | ""[occupy what needs to] be" | contexts: territory | by S4
ASSAULT/aerial happened core | fighter > georgia | 2008-04-20 | Gagra GEO | "a fighter [shot down] an" | contexts: military
ACCUSE/investigate ongoing | un > - | - | - | "are [investigating] whose" | contexts: military, peacekeeping
ASSAULT happened | sukhumi > georgia | - | - | "to have [downed two more]" | contexts: military | by S5
REJECT happened | georgia > sukhumi | - | - | "Tbilisi [says it never] launched" | contexts: military
REQUEST/yield happened core | maas > russia | - | - | "Maas [asked Moscow] not" | contexts: diplomatic
THREATEN/relations happened core | lithuania > russia | - | - | "Lithuania [threatened to block]" | contexts: diplomatic
CONSULT/visit happened core | brisbane > georgia | 2008-05-02 | Tbilisi GEO | "who [landed in Tbilisi] on" | contexts: diplomatic
CONSULT/visit planned | brisbane > sukhumi | - | Sukhumi GEO | "will [go on to] Sukhumi" | contexts: diplomatic
AGREE happened core | brisbane > russia, georgia | - | - | "He [offered] a monitored" | contexts: peacekeeping
PROTEST/hunger happened | refugees > post | - | Khurcha GEO | "refugees [fasted] in" | contexts: migration
AID happened | soldier > refugees | - | Khurcha GEO | "soldier [brought them bread]" | contexts: human_security
%statements
S1 | russia | indirect institution | "[saying] that" | "Georgia was massing troops in the Kodori gorge to invade it"
S2 | georgia | indirect institution | "and [called] the" | "the reinforcement the first stage of an annexation"
S3 | mikeladze | direct named | "Mikeladze [warned]" | "If they take one metre of our land they will have to take all of it,"
S4 | ragozin | mixed named | "so, [answered] Moscow" | "Russia will recognize the two provinces and "occupy what needs to be occupied""
S5 | sukhumi | indirect institution | "Sukhumi [claims] to" | "to have downed two more since"
S6 | georgia | indirect institution | "Tbilisi [says] it" | "it never launched"
S7 | maas | indirect named | "[asked] Moscow" | "Moscow not to inflame the situation"
S8 | brisbane | mixed named | "he [spoke of] "a" | "a cold head in a hot gorge"
S9 | georgia | indirect institution | "there, [denied] the" | "the charge"
%figures
"sent [400 paratroopers]" | exact 400 person | paratroopers
"has [1,500 policemen]" | exact 1500 person | policemen
"downed [two more]" | exact 2 item | spy planes
"Khurcha [four refugees]" | exact 4 person | refugees who fasted
%visits
brisbane ongoing | Tbilisi GEO 2008-05-02; Sukhumi GEO -
%places
TBILISI GEO; Tbilisi GEO; Russia RUS; Abkhazia GEO; Georgia GEO; Kodori GEO; Inguri GEO; Moscow RUS; Gagra GEO; Sukhumi GEO; Lithuania LTU; United States USA; Khurcha GEO
%dates
"TBILISI, [May 2, 2008]" = 2008-05-02
"Abkhazia on [Thursday]" = 2008-05-01
"since [1994]; parliament" = 1994-01-01..1994-12-31
"that [next Friday]" = 2008-05-09
"On [April 20] a" = 2008-04-20
"Tbilisi on [Friday] and" = 2008-05-02
