name: dubai-airlines-dogfight
published: 2015-05-11
style: agency
region: Middle-East
negatives: business, metaphor

DUBAI, May 11, 2015 (Gulf Wire) – The dogfight over the Atlantic grew fiercer on Monday when Emirates Horizon accused three American carriers of dropping "bombshells full of air" on its good name.

The Americans say the Gulf lines have devoured 42 billion dollars in subsidies and want to see them shot out of the sky of six US cities. Horizon's chief executive, Sir Malcolm Pryde, vowed to fight them flight by flight. Qatar's Falcon Air, retaliating in its own fashion, walked out of the alliance that it shares with one of its attackers. Analysts expect a truce once oil is dear again.

Governments have so far kept their powder dry. The United Arab Emirates asked Washington in March for consultations under the open-skies treaty of 1999; the State Department agreed last week to informal talks, and an Emirati delegation under Economy Minister Khalifa al-Marri is to arrive on 20 May. Al-Marri said that his country would not accept any freeze.

France and Germany have asked the European Commission for a mandate to negotiate fair-competition clauses with the Gulf states. Ireland and Portugal are against it.

%actors
horizon = Emirates Horizon | ARE | organization | Horizon
carriers = three American carriers | USA | organization | The Americans
uae = United Arab Emirates | ARE | state | his country
usa = Washington | USA | state | the State Department
delegation = an Emirati delegation | ARE | state
marri = Khalifa al-Marri | ARE | person | Economy Minister Khalifa al-Marri; Al-Marri
france = France | FRA | state
germany = Germany | DEU | state
ec = European Commission | - | igo
ireland = Ireland | IRL | state
portugal = Portugal | PRT | state
pryde = Malcolm Pryde | ARE | person | Sir Malcolm Pryde
%events
REQUEST/meet happened core | uae > usa | 2015-03-01..2015-03-31 | - | "Emirates [asked Washington in] March" | contexts: economic
AGREE happened core | usa > uae | 2015-05-04..2015-05-10 | - | "Department [agreed last week]" | contexts: economic
CONSULT/visit planned core | delegation, marri > usa | 2015-05-20 | - USA | "is [to arrive] on" | contexts: economic
CONSULT planned | uae, usa > - | 2015-05-20 | - USA | "informal [talks], and" | contexts: economic
REJECT happened core | marri > usa | - | - | "country [would not accept] any" | contexts: economic
REQUEST happened | france, germany > ec | - | - | "have [asked the European Commission]" | contexts: economic
REJECT happened | ireland, portugal > france, germany | - | - | "Portugal are [against it]" | contexts: economic
%statements
S1 | horizon | mixed institution | "Horizon [accused] three" | "three American carriers of dropping "bombshells full of air" on its good name"
S2 | carriers | indirect institution | "Americans [say] the" | "the Gulf lines have devoured 42 billion dollars in subsidies"
S3 | marri | indirect named | "Al-Marri [said] that" | "his country would not accept any freeze"
S4 | pryde | indirect named | "Pryde, [vowed] to" | "to fight them flight by flight"
%figures
"[42 billion dollars]" | exact 42000000000 USD | subsidies
"[three American carriers]" | exact 3 item | carriers
"[six US cities]" | exact 6 item | cities
%visits
marri planned | - USA 2015-05-20
%places
DUBAI ARE; Atlantic -; United Arab Emirates ARE; Washington USA; France FRA; Germany DEU; Ireland IRL; Portugal PRT; Gulf -; Qatar QAT
%dates
"[May 11, 2015]" = 2015-05-11; "on [Monday]" = 2015-05-11; "in [March]" = 2015-03-01..2015-03-31; "[last week]" = 2015-05-04..2015-05-10; "on [20 May]" = 2015-05-20; "of [1999]" = 1999-01-01..1999-12-31
