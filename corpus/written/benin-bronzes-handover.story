name: benin-bronzes-handover
published: 2022-07-03
style: feature
region: Africa
negatives: history, culture

What the admiral took

BENIN CITY, Nigeria – On a February morning in 1897 twelve hundred British marines marched on this city with rockets and Maxim guns, burned the palace, hanged six chiefs and carried away what they found beautiful. The king was exiled to Calabar, where he died. All this is told on a plaque in a German museum, which on Friday stopped owning the things it explains.

In Berlin, Nigeria's culture minister, Ifeoma Adichie-Bello, and her German colleague, Friederike Sandvoss, signed a declaration transferring 1,130 bronzes from five collections. "It was wrong to take them and it was wrong to keep them," Ms Sandvoss said, and asked for forgiveness. Two heads were handed over on the spot, wrapped in a bath towel for want of a crate.

Germany will help to build a museum in Benin City. It will also, under a second paper, buy liquefied gas, and the ceremony was arranged, some say, around the gas. "Let them say it," replied the minister. "My grandmother sold yams at funerals."

Not everybody here is content. The Oba's palace, which claims the pieces as its own, boycotted the signing and has threatened to sue the governor over the site. In London, the Kingsway Museum, with 900 bronzes, turned down Nigeria's latest request in May. Its trustees cite an Act of 1963. Activists who poured molasses over its steps in protest were acquitted in June.

The bronzes themselves fought no one. One shows a Portuguese soldier with a musket, three centuries before the marines, smiling.

%actors
marines = twelve hundred British marines | GBR | state | the marines
chiefs = six chiefs | NGA | population
king = The king | NGA | person
city = Benin City | NGA | population
nigeria = Nigeria | NGA | state
adichie = Ifeoma Adichie-Bello | NGA | person | the minister; Nigeria's culture minister
sandvoss = Friederike Sandvoss | DEU | person | Ms Sandvoss; her German colleague
germany = Germany | DEU | state
palace = The Oba's palace | NGA | organization
governor = the governor | NGA | person
kingsway = Kingsway Museum | GBR | organization | Its trustees
activists = Activists who poured molasses over its steps | GBR | population | Activists
britain = Britain | GBR | state | British
court = a court in London | GBR | state | implied
%events
ASSAULT/heavy-weapons happened | marines > city | 1897-02-01..1897-02-28 | Benin City NGA | "marines [marched on this city]" | contexts: military
ASSAULT/destroy happened | marines > king | 1897-02-01..1897-02-28 | Benin City NGA | "guns, [burned the palace]" | contexts: military
ASSAULT/targeted happened | marines > chiefs | 1897-02-01..1897-02-28 | Benin City NGA | "palace, [hanged six chiefs] and" | contexts: military
COERCE/seize happened | marines > king | 1897-02-01..1897-02-28 | Benin City NGA | "and [carried away what] they" | contexts: military
COERCE/deport happened | britain > king | - | Calabar NGA | "was [exiled] to" | contexts: military
SUPPORT happened core | adichie, sandvoss > - | 2022-07-01 | Berlin DEU | "[signed a declaration] transferring" | contexts: reparations
CONCEDE happened core | sandvoss > nigeria | 2022-07-01 | Berlin DEU | "and [asked for forgiveness]" | contexts: reparations
COOPERATE happened core | germany > nigeria | 2022-07-01 | Berlin DEU | "[handed over on the] spot" | contexts: reparations
AID planned | germany > nigeria | - | Benin City NGA | "Germany [will help to build]" | contexts: reparations
COOPERATE planned | germany > nigeria | - | - | "[buy liquefied gas], and" | contexts: natural_resource
PROTEST/boycott happened core | palace > nigeria | 2022-07-01 | - | "own, [boycotted] the signing" | contexts: reparations
THREATEN happened core | palace > governor | - | - | "has [threatened to sue] the" | contexts: legal
REJECT/yield happened core | kingsway > nigeria | 2022-05-01..2022-05-31 | London GBR | "bronzes, [turned down] Nigeria's" | contexts: reparations
REQUEST/yield happened | nigeria > kingsway | - | - | "Nigeria's latest [request] in" | contexts: reparations
PROTEST/vandalize happened | activists > kingsway | - | London GBR | "who [poured molasses] over" | contexts: reparations
SANCTION/convict denied | court > activists | 2022-06-01..2022-06-30 | - GBR | "were [acquitted] in" | contexts: legal
%statements
S1 | sandvoss | direct named | "Sandvoss [said]" | "It was wrong to take them and it was wrong to keep them,"
S2 | adichie | direct named | "it," [replied] the" | "Let them say it,"
S3 | kingsway | indirect institution | "trustees [cite] an" | "an Act of 1963"
S4 | palace | indirect institution | "which [claims] the" | "the pieces as its own"
%figures
"[twelve hundred British marines]" | exact 1200 person | marines
"[six chiefs]" | exact 6 person | chiefs hanged
"[1,130 bronzes]" | exact 1130 item | bronzes
"[five collections]" | exact 5 item | collections
"[Two heads]" | exact 2 item | heads handed over
"[900 bronzes]" | exact 900 item | bronzes in London
%visits
adichie happened | Berlin DEU 2022-07-01
%places
BENIN CITY NGA; Benin City NGA; Nigeria NGA; Calabar NGA; Berlin DEU; Germany DEU; London GBR
%dates
"[February morning in 1897]" = 1897-02-01..1897-02-28; "on [Friday]" = 2022-07-01; "in [May]" = 2022-05-01..2022-05-31; "in [June]" = 2022-06-01..2022-06-30
