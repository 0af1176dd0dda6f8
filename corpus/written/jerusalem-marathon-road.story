name: jerusalem-marathon-road
published: 2013-03-01
style: local
region: Middle-East
negatives: sports, metaphor

JERUSALEM – Kenya invaded on Friday and took the Old City without loss. Its three runners were first through Jaffa Gate, and Abraham Kabeto of Ethiopia, who made a wrong turn at Mount Zion while leading by a street, was the one real casualty of the third Jerusalem marathon.

The route, for two miles of which the runners pass through the eastern half of the city, had been under attack for weeks. The Palestinian sports ministry called on athletes to boycott the race and asked its sponsors to withdraw; one did. The municipality, unmoved, said that sport “builds bridges”. Some seventy Palestinians walked on to the course at Sheikh Jarrah with flags and were dragged off it by mounted police, who arrested nine, among them a deputy, Walid Nusseibeh. He says that an officer broke his glasses.

Jordan's minister for religious affairs, Hayel Momani, protested against what he described as an attempt to Judaize the pavement. At Rachel's Tomb soldiers used stun grenades on boys who threw stones in solidarity with four prisoners, three of whom have refused food since December. Egypt is mediating between the prison service and one of them. Two were freed on bail on Thursday, on the promise not to return to Hebron.

Mayor Gidi Barkan handed out the medals. There were 20,000 starters from 54 countries, not counting the one that had declined to attend.

%actors
ministry = The Palestinian sports ministry | PSE | state
athletes = athletes | - | population
sponsors = its sponsors | - | organization
municipality = The municipality | ISR | state
palestinians = Some seventy Palestinians | PSE | population
police = mounted police | ISR | state
nusseibeh = Walid Nusseibeh | PSE | person
officer = an officer | ISR | person
momani = Hayel Momani | JOR | person
israel = Israel | ISR | state | implied
soldiers = soldiers | ISR | state
boys = boys who threw stones | PSE | population
prisoners = four prisoners | PSE | population | three of whom; Two were freed
egypt = Egypt | EGY | state
prison = the prison service | ISR | state
%events
REQUEST happened core | ministry > athletes | - | - | "ministry [called on] athletes" | contexts: territory
REQUEST happened | ministry > sponsors | - | - | "and [asked] its" | contexts: territory
CONCEDE happened | sponsors > ministry | - | - | "withdraw; one [did]" | contexts: economic
REJECT happened | municipality > ministry | - | - | "municipality, [unmoved], said" | contexts: territory
PROTEST/obstruct happened core | palestinians > municipality | 2013-03-01 | Sheikh Jarrah - | "Palestinians [walked] on" | contexts: territory
COERCE happened | police > palestinians | 2013-03-01 | Sheikh Jarrah - | "were [dragged off] it" | contexts: repression
COERCE/arrest happened core | police > palestinians, nusseibeh | 2013-03-01 | Sheikh Jarrah - | "who [arrested] nine" | contexts: repression
ASSAULT/beat happened | officer > nusseibeh | 2013-03-01 | - | "officer [broke] his" | contexts: repression | by S3
ACCUSE/disapprove happened core | momani > israel | - | - | "Momani, [protested] against" | contexts: religion_ethnicity, territory
ASSAULT/crowd-control happened core | soldiers > boys | 2013-03-01 | Rachel's Tomb - | "soldiers [used stun grenades] on" | contexts: repression
PROTEST/riot happened | boys > soldiers | 2013-03-01 | Rachel's Tomb - | "boys who [threw] stones" | contexts: territory
PROTEST/hunger ongoing core | prisoners > prison | 2012-12-01..2013-03-01 | - | "have [refused food] since" | contexts: human_rights
CONSULT ongoing | egypt > prison, prisoners | - | - | "Egypt is [mediating] between" | contexts: diplomatic
RETREAT/release happened core | prison > prisoners | 2013-02-28 | - | "were [freed] on" | contexts: legal
AGREE happened | prisoners > prison | - | - | "on the [promise] not" | contexts: legal
%statements
S1 | ministry | indirect institution | "[called on] athletes" | "athletes to boycott the race"
S2 | municipality | mixed institution | "unmoved, [said] that" | "sport “builds bridges”"
S3 | nusseibeh | indirect named | "He [says] that" | "an officer broke his glasses"
S4 | momani | indirect named | "he [described] as" | "an attempt to Judaize the pavement"
%figures
"[two miles]" | exact 2 mi | route in the eastern half
"[Some seventy Palestinians]" | about 70 person | protesters
"arrested [nine]" | exact 9 person | arrested
"[four prisoners]" | exact 4 person | prisoners
"[20,000 starters]" | exact 20000 person | runners
"[54 countries]" | exact 54 country | countries of the runners
%places
JERUSALEM -; Kenya KEN; Old City -; Jaffa Gate -; Ethiopia ETH; Mount Zion -; Sheikh Jarrah -; Jordan JOR; Rachel's Tomb -; Egypt EGY; Hebron PSE
%dates
"on [Friday]" = 2013-03-01; "since [December]" = 2012-12-01..2012-12-31; "on [Thursday]" = 2013-02-28
