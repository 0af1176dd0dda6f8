name: hague-opcw-douma-report
published: 2018-06-27
style: agency
region: Global
negatives: none

THE HAGUE, June 27, 2018 (World Desk) – The world's chemical weapons watchdog won the power on Wednesday to name those who use poison gas, after a two-day special conference in which 82 countries outvoted Russia, Iran, Syria and 21 others.

Britain called the meeting in May, a month after helicopters dropped chlorine cylinders on the rebel-held town of Al-Waziya, gassing 38 people to death in a cellar. Investigators reached the town only ten days later; Russian military police had kept them at the gates, citing mines. Damascus has always denied the attack.

"The finger has been given back its hand," British envoy Rowena Thackeray told delegates, to applause. Russian deputy trade minister Gleb Arsenyev compared the organization to "a sinking ship that votes itself a new captain". He did not rule out that Moscow would stop paying its dues, or leave altogether. Asked about it, the organization's director general, Kemal Erdoğmuş, said he was not in the business of answering threats.

The United States pledged a million dollars for the new team; Canada and Germany said they would match it. India abstained and proposed, without success, an amendment leaving the naming to the Security Council. Syria announced that it would not receive the team.

Last year, Russia vetoed an extension of a joint UN inquiry which had found Syrian forces guilty of a sarin attack. Syria joined the convention in 2013 and surrendered 1,300 tonnes of chemicals the following summer.

%actors
opcw = The world's chemical weapons watchdog | - | igo | the organization
majority = 82 countries | - | state
russia = Russia | RUS | state | Moscow; Russian military police
iran = Iran | IRN | state
syria = Syria | SYR | state | Damascus; Syrian forces
others = 21 others | - | state
britain = Britain | GBR | state
helicopters = helicopters | SYR | state
people = 38 people | SYR | population
investigators = Investigators | - | igo
thackeray = Rowena Thackeray | GBR | person
arsenyev = Gleb Arsenyev | RUS | person
erdogmus = Kemal Erdoğmuş | - | person
us = The United States | USA | state
canada = Canada | CAN | state
germany = Germany | DEU | state
india = India | IND | state
inquiry = a joint UN inquiry | - | igo
%events
CONSULT/multilateral happened core | majority, russia, iran, syria, others > - | 2018-06-26..2018-06-27 | THE HAGUE NLD | "special [conference] in which" | contexts: cbrn
AGREE happened core | majority > opcw | 2018-06-27 | THE HAGUE NLD | "[won the power] on" | contexts: cbrn
REJECT happened core | russia, iran, syria, others > majority | 2018-06-27 | THE HAGUE NLD | "countries [outvoted] Russia" | contexts: cbrn
REQUEST/meet happened | britain > opcw | 2018-05-01..2018-05-31 | - | "Britain [called the meeting] in" | contexts: cbrn
ASSAULT/unconventional happened core | helicopters > people | 2018-04-01..2018-04-30 | Al-Waziya SYR | "[gassing] 38 people" | contexts: cbrn, military
COERCE/restrict happened | russia > investigators | - | Al-Waziya SYR | "police had [kept them at] the" | contexts: cbrn
REJECT happened | syria > - | - | - | "Damascus has always [denied] the" | contexts: cbrn
SUPPORT happened | thackeray > opcw | 2018-06-27 | THE HAGUE NLD | "[told delegates], to" | contexts: cbrn
ACCUSE/disapprove happened core | arsenyev > opcw | 2018-06-27 | THE HAGUE NLD | "Arsenyev [compared] the" | contexts: cbrn
THREATEN/relations happened core | arsenyev > opcw | 2018-06-27 | THE HAGUE NLD | "He [did not rule out] that" | contexts: cbrn
SANCTION/withdraw hypothetical | russia > opcw | - | - | "or [leave] altogether" | contexts: cbrn | by S3
AGREE happened core | us > opcw | - | - | "States [pledged] a" | contexts: cbrn
AGREE happened | canada, germany > opcw | - | - | "they [would match it]" | contexts: cbrn | by S5
REQUEST/change happened | india > majority | - | - | "and [proposed], without" | contexts: cbrn
REJECT/meet happened core | syria > opcw | - | - | "it [would not receive] the" | contexts: cbrn | by S6
REJECT happened | russia > inquiry | 2017-01-01..2017-12-31 | - | "Russia [vetoed] an" | contexts: cbrn
ACCUSE/allege happened | inquiry > syria | - | - | "which had [found Syrian forces] guilty" | contexts: cbrn
RETREAT/disarm happened | syria > - | 2014-06-01..2014-08-31 | - | "and [surrendered] 1,300" | contexts: cbrn
%statements
S1 | thackeray | direct named | "Thackeray [told] delegates" | "The finger has been given back its hand,"
S2 | arsenyev | mixed named | "[compared] the organization" | "the organization to "a sinking ship that votes itself a new captain""
S3 | arsenyev | indirect named | "did not [rule out] that" | "Moscow would stop paying its dues, or leave altogether"
S4 | erdogmus | indirect named | "Erdoğmuş, [said] he" | "he was not in the business of answering threats"
S5 | canada, germany | indirect institution | "Germany [said] they" | "they would match it"
S6 | syria | indirect institution | "Syria [announced] that" | "it would not receive the team"
S7 | syria | indirect institution | "always [denied] the" | "the attack"
%figures
"which [82 countries]" | exact 82 country | countries in favour
"and [21 others]" | exact 21 country | countries outvoted besides three named
"gassing [38 people]" | exact 38 person | people killed by gas
"pledged [a million dollars]" | exact 1000000 USD | American contribution
"a [two-day] special" | exact 2 day | conference
"surrendered [1,300 tonnes]" | exact 1300 t | chemicals surrendered
%places
THE HAGUE NLD; Russia RUS; Iran IRN; Syria SYR; Britain GBR; Al-Waziya SYR; Damascus SYR; Moscow RUS; United States USA; Canada CAN; Germany DEU; India IND
%dates
"HAGUE, [June 27, 2018]" = 2018-06-27
"power on [Wednesday]" = 2018-06-27
"meeting in [May]" = 2018-05-01..2018-05-31
"May, [a month after]" = 2018-05-01..2018-05-31
"[Last year], Russia" = 2017-01-01..2017-12-31
"convention in [2013]" = 2013-01-01..2013-12-31
"[the following summer]" = 2014-06-01..2014-08-31
