name: istanbul-sailors-black-sea-grain
published: 2022-07-22
style: agency
region: Global
negatives: none

ISTANBUL, July 22, 2022 (World Desk) – Russia and Ukraine signed mirror agreements in an Ottoman palace on Friday, each with Turkey and the United Nations and neither with the other, to let ships carry grain out of three blockaded ports.

The ministers would not sit at one table, nor shake hands. Ukrainian Infrastructure Minister Ostap Kubarenko signed first; Russian Defence Minister Arseny Shubalov, arriving in silence, twenty minutes later. "Today there is a beacon on the Black Sea," Secretary-General Ingrid Falk said. President Kemal Aslanoğlu, who brokered the accord, called on both of them to crown it with a ceasefire.

Under it no warship may approach the corridor, Turkey inspects the vessels for weapons, and a joint centre in Istanbul, staffed by all four, watches over the route. Moscow pledged not to attack the ports. Kyiv, which had mined the approaches in March, will not clear the mines but has promised pilots. In a separate memorandum the UN undertook to ease Russian exports of fertilizer.

The United States welcomed the deal and warned that it would hold Russia accountable if it is broken; Britain's foreign secretary voiced doubt. African Union chairman Babacar Diatta, who travelled to Sochi in June to plead for it, expressed relief. Wheat fell by six percent.

A presidential aide in Kyiv, Marko Podilchak, threatened a military response to any provocation. In Odesa, dockers who have not been paid since February crossed themselves.

%actors
russia = Russia | RUS | state | Moscow
ukraine = Ukraine | UKR | state | Kyiv
turkey = Turkey | TUR | state
un = United Nations | - | igo | the UN
kubrakov = Ostap Kubarenko | UKR | person
shoigin = Arseny Shubalov | RUS | person
falk = Ingrid Falk | - | person
aslanoglu = Kemal Aslanoğlu | TUR | person
us = The United States | USA | state
secretary = Britain's foreign secretary | GBR | person
diatta = Babacar Diatta | - | person
podolny = Marko Podilchak | UKR | person
%events
SUPPORT happened core | russia, turkey, un > - | 2022-07-22 | ISTANBUL TUR | "Ukraine [signed mirror agreements] in" | contexts: natural_resource, human_security
SUPPORT happened core | ukraine, turkey, un > - | 2022-07-22 | ISTANBUL TUR | "Kubarenko [signed] first" | contexts: natural_resource, human_security
RETREAT/access planned core | russia, ukraine > - | - | Black Sea - | "to [let ships carry grain]" | contexts: natural_resource, human_security
COERCE/withhold happened | russia > ukraine | - | - | "three [blockaded] ports" | contexts: natural_resource
REJECT/meet happened | kubrakov, shoigin > - | 2022-07-22 | ISTANBUL TUR | "ministers [would not sit] at" | contexts: diplomatic
SUPPORT happened | falk > russia, ukraine | 2022-07-22 | ISTANBUL TUR | "there is [a beacon on] the" | contexts: diplomatic | by S1
CONSULT/third-party happened core | aslanoglu, russia, ukraine > - | - | - | "who [brokered] the" | contexts: diplomatic
REQUEST/yield happened core | aslanoglu > russia, ukraine | 2022-07-22 | ISTANBUL TUR | "accord, [called on both of]" | contexts: military
COOPERATE planned core | turkey, un, russia, ukraine > - | - | Istanbul TUR | "a [joint centre] in" | contexts: natural_resource
AGREE happened core | russia > ukraine | 2022-07-22 | - | "Moscow [pledged not to attack]" | contexts: military
MOBILIZE/weapons happened | ukraine > russia | 2022-03-01..2022-03-31 | - | "which had [mined] the" | contexts: military
REJECT happened | ukraine > russia | - | - | "[will not clear] the" | contexts: military
AGREE happened | ukraine > un, turkey | - | - | "but has [promised pilots]" | contexts: natural_resource
AGREE happened | un > russia | 2022-07-22 | - | "UN [undertook] to" | contexts: economic, natural_resource
SUPPORT happened core | us > russia, ukraine | - | - | "States [welcomed] the" | contexts: diplomatic
THREATEN happened | us > russia | - | - | "and [warned] that" | contexts: diplomatic
CONSULT/visit happened | diatta > russia | 2022-06-01..2022-06-30 | Sochi RUS | "who [travelled to Sochi] in" | contexts: diplomatic
REQUEST happened | diatta > russia | 2022-06-01..2022-06-30 | Sochi RUS | "to [plead for it]" | contexts: human_security
THREATEN/violence happened core | podolny > russia | - | - | "Podilchak, [threatened] a" | contexts: military
%statements
S1 | falk | direct named | "Falk [said]. President" | "Today there is a beacon on the Black Sea,"
S2 | aslanoglu | indirect named | "[called on] both" | "both of them to crown it with a ceasefire"
S3 | us | indirect institution | "[warned] that it" | "it would hold Russia accountable if it is broken"
S4 | us | indirect institution | "[welcomed] the deal" | "the deal"
S5 | podolny | indirect named | "[threatened] a military" | "a military response to any provocation"
S6 | secretary | indirect anonymous | "secretary [voiced]" | "doubt"
%figures
"of [three blockaded ports]" | exact 3 item | ports
"by [six percent]" | exact 6 percent | fall of the wheat price
"[twenty minutes] later" | exact 20 minute | time between the signatures
%visits
kubrakov happened | ISTANBUL TUR 2022-07-22
shoigin happened | ISTANBUL TUR 2022-07-22
diatta happened | Sochi RUS 2022-06-01..2022-06-30
%places
ISTANBUL TUR; Istanbul TUR; Russia RUS; Ukraine UKR; Turkey TUR; Black Sea -; Moscow RUS; Kyiv UKR; United States USA; Britain GBR; Sochi RUS; Odesa UKR
%dates
"ISTANBUL, [July 22, 2022]" = 2022-07-22
"palace on [Friday]" = 2022-07-22
"in [March], will" = 2022-03-01..2022-03-31
"Sochi in [June]" = 2022-06-01..2022-06-30
"since [February] crossed" = 2022-02-01..2022-02-28
""[Today] there is" = 2022-07-22
