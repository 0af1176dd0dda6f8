name: caricom-deportees-bridgetown
published: 1997-05-11
style: communique
region: Americas
negatives: none

Bridgetown Statement on the Partnership between the United States and the Caribbean

The Heads of Government of the Caribbean Community and President Warren Colfax of the United States of America, meeting in Bridgetown on 10 May 1997, declare as follows.

We pledge to fight the trade in drugs and guns together. Eleven of our countries have signed agreements which permit ships of the United States Coast Guard to pursue suspects into their waters; Jamaica and Barbados signed theirs this week. Barbados obtained the right to refuse permission in a given case.

The United States undertakes to give ninety days' notice before it returns convicted persons to the region. It deported 2,300 of them last year. Guyana maintained its reservation on this point.

The President promised to seek from the Congress tariffs on textiles equal to those of Mexico. Heads of Government noted with deep concern that he had challenged the banana regime of the European Union before the World Trade Organization, a decision that "threatens to ruin whole islands", and asked him to withdraw the complaint. He was not in a position to do so.

Haiti thanked the Community for the police contingent which has served at Port-au-Prince since 1996, and whose mandate ends in July. Trinidad and Tobago offered to keep 40 officers there for another year.

We decided to establish a joint committee of foreign ministers, which shall meet every year, for the first time in Washington in October.

%actors
heads = Heads of Government of the Caribbean Community | - | state | Heads of Government; We; our countries
colfax = Warren Colfax | USA | person | The President
us = The United States | USA | state | United States Coast Guard; United States of America
jamaica = Jamaica | JAM | state
barbados = Barbados | BRB | state
eleven = Eleven of our countries | - | state
convicted = convicted persons | - | population
guyana = Guyana | GUY | state
eu = European Union | - | igo
haiti = Haiti | HTI | state
community = the Community | - | igo
trinidad = Trinidad and Tobago | TTO | state
committee = a joint committee of foreign ministers | - | igo
%events
CONSULT/multilateral happened core | heads, colfax > - | 1997-05-10 | Bridgetown BRB | "America, [meeting] in Bridgetown" | contexts: diplomatic
AGREE happened core | heads, colfax > - | 1997-05-10 | Bridgetown BRB | "We [pledge] to" | contexts: illegal_drugs | by S1
SUPPORT happened | eleven > us | - | - | "countries have [signed agreements] which" | contexts: illegal_drugs
SUPPORT happened core | jamaica, barbados > us | 1997-05-05..1997-05-10 | - | "Barbados [signed theirs] this" | contexts: illegal_drugs
AGREE happened core | us > heads | 1997-05-10 | Bridgetown BRB | "States [undertakes] to give" | contexts: migration, crime
COERCE/deport happened core | us > convicted | 1996-01-01..1996-12-31 | - | "It [deported 2,300] of" | contexts: migration, crime
REJECT happened | guyana > us | 1997-05-10 | Bridgetown BRB | "Guyana [maintained its reservation] on" | contexts: migration
AGREE happened core | colfax > heads | 1997-05-10 | Bridgetown BRB | "President [promised] to seek" | contexts: economic
ACCUSE/disapprove happened core | heads > colfax | 1997-05-10 | Bridgetown BRB | "[noted with deep concern] that" | contexts: economic
ACCUSE/allege happened | colfax > eu | - | - | "he had [challenged] the" | contexts: economic, legal | by S2
REQUEST/yield happened core | heads > colfax | 1997-05-10 | Bridgetown BRB | "and [asked him] to withdraw" | contexts: economic
REJECT/yield happened | colfax > heads | 1997-05-10 | Bridgetown BRB | "He was [not in a position]" | contexts: economic
SUPPORT happened | haiti > community | 1997-05-10 | Bridgetown BRB | "Haiti [thanked] the" | contexts: peacekeeping
AID ongoing | community > haiti | - | Port-au-Prince HTI | "contingent which has [served] at" | contexts: peacekeeping | by S4
AGREE happened core | trinidad > haiti | 1997-05-10 | Bridgetown BRB | "Tobago [offered] to" | contexts: peacekeeping
AGREE happened | heads, colfax > - | 1997-05-10 | Bridgetown BRB | "We [decided to establish] a" | contexts: diplomatic
CONSULT/multilateral planned | committee > - | 1997-10-01..1997-10-31 | Washington USA | "which shall [meet] every" | contexts: diplomatic
%statements
S1 | heads, colfax | indirect institution | "1997, [declare] as follows" | "We pledge to fight the trade in drugs and guns together."
S2 | heads | mixed institution | "Government [noted] with" | "he had challenged the banana regime … threatens to ruin whole islands"
S3 | heads | indirect institution | "and [asked] him" | "him to withdraw the complaint"
S4 | haiti | indirect institution | "Haiti [thanked]" | "the Community for the police contingent which has served at Port-au-Prince since 1996"
S5 | colfax | indirect named | "[promised] to seek" | "to seek from the Congress tariffs on textiles equal to those of Mexico"
%figures
"[Eleven of our countries]" | exact 11 country | countries with agreements
"give [ninety days'] notice" | exact 90 day | notice of returns
"deported [2,300 of them]" | exact 2300 person | convicted persons deported
"keep [40 officers]" | exact 40 person | police officers
%visits
colfax happened | Bridgetown BRB 1997-05-10
%places
Bridgetown BRB; United States of America USA; United States USA; Caribbean -; Jamaica JAM; Barbados BRB; Guyana GUY; Mexico MEX; Haiti HTI; Port-au-Prince HTI; Trinidad and Tobago TTO; Washington USA
%dates
"on [10 May 1997]" = 1997-05-10
"theirs [this week]" = 1997-05-05..1997-05-11
"them [last year]" = 1996-01-01..1996-12-31
"since [1996]" = 1996-01-01..1996-12-31
"ends in [July]" = 1997-07-01..1997-07-31
"Washington in [October]" = 1997-10-01..1997-10-31
