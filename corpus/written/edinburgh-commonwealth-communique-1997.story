name: edinburgh-commonwealth-communique-1997
published: 1997-10-27
style: communique
region: Global
negatives: none

1. Commonwealth Heads of Government met in Edinburgh from 24 to 27 October 1997. Of the 51 countries that attended, 42 were represented by their Heads of State or Government. Fiji was welcomed back, and Heads of Government invited the President of Rwanda to set out by letter the grounds on which his country wished to join.

2. They expressed their appreciation to Her Majesty for opening the Meeting, and to the people of Scotland for the warmth of their hospitality.

Nigeria

3. Heads of Government reviewed the situation in Nigeria, which has been suspended from membership since November 1995. They condemned the continued detention without trial of Chief Olusegun Abioye and others, and called for their release. They noted the announcement by the regime that power would be handed to an elected civilian on 1 October 1998. Should it fail to do so, Nigeria would be expelled, and the measures recommended by the Action Group, including a ban on the supply of oil equipment, would be considered. They regretted that the Group was not allowed to see political prisoners in the course of its visit to Abuja.

Sierra Leone

4. They also suspended the military regime in Freetown from the Commonwealth pending the restoration of President Foday Kamara, whom they had received as their guest, and pledged a trust fund for his return. They supported the embargo imposed by ECOWAS.

Cyprus

5. Heads of Government reaffirmed their support for the independence and territorial integrity of Cyprus, and demanded the withdrawal of all Turkish forces.

Trade

6. They adopted the Edinburgh Economic Declaration, established a Business Council, and agreed that Britain will host its first forum. A proposal for a common visa was withdrawn.

7. They accepted with pleasure the offer of South Africa to host their next Meeting in 1999. Swaziland's offer for 2001 is to be discussed.

%actors
heads = Commonwealth Heads of Government | - | igo | Heads of Government; They
fiji = Fiji | FJI | state
rwanda = the President of Rwanda | RWA | person
queen = Her Majesty | GBR | person
scots = the people of Scotland | GBR | population
nigeria = Nigeria | NGA | state | the regime
abioye = Olusegun Abioye | NGA | person | Chief Olusegun Abioye
group = the Action Group | - | igo | the Group
junta = the military regime in Freetown | SLE | state
kamara = Foday Kamara | SLE | person | President Foday Kamara
ecowas = ECOWAS | - | igo
cyprus = Cyprus | CYP | state
turkey = Turkish forces | TUR | state
britain = Britain | GBR | state
zaf = South Africa | ZAF | state
swz = Swaziland | SWZ | state
%events
CONSULT/multilateral happened core | heads > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "Government [met in Edinburgh] from" | contexts: diplomatic
SUPPORT happened | heads > fiji | 1997-10-24..1997-10-27 | Edinburgh GBR | "was [welcomed back], and" | contexts: diplomatic
AGREE happened | heads > rwanda | 1997-10-24..1997-10-27 | Edinburgh GBR | "[invited] the President of Rwanda" | contexts: diplomatic
SUPPORT happened | heads > queen, scots | 1997-10-24..1997-10-27 | Edinburgh GBR | "[expressed their appreciation] to" | contexts: diplomatic
SANCTION/expel happened | heads > nigeria | - | - | "been [suspended from membership] since" | contexts: diplomatic, pro_autocracy
ACCUSE/disapprove happened core | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "They [condemned] the" | contexts: human_rights
COERCE/arrest ongoing core | nigeria > abioye | - | - NGA | "continued [detention] without" | contexts: human_rights, repression | by S2
REQUEST/yield happened core | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "and [called for their release]" | contexts: human_rights
RETREAT/release hypothetical | nigeria > abioye | - | - NGA | "for their [release]" | contexts: human_rights | by S3
RETREAT planned | nigeria > - | 1998-10-01 | - NGA | "power would be [handed to]" | contexts: pro_democracy, executive | by S4
THREATEN/expel happened core | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "Nigeria would be [expelled]" | contexts: diplomatic, pro_democracy
SANCTION/discontinue hypothetical | heads > nigeria | - | - | "a [ban on the supply]" | contexts: economic, natural_resource
ACCUSE/disapprove happened | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "They [regretted] that" | contexts: human_rights
RETREAT/access denied | nigeria > group | - | Abuja NGA | "was [not allowed to see]" | contexts: human_rights | by S5
CONSULT/visit happened | group > nigeria | - | Abuja NGA | "its [visit to Abuja]" | contexts: diplomatic | by S5
SANCTION/expel happened core | heads > junta | 1997-10-24..1997-10-27 | Edinburgh GBR | "also [suspended] the military" | contexts: pro_autocracy, diplomatic
CONSULT happened | heads, kamara > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "they had [received] as" | contexts: diplomatic
AGREE happened | heads > kamara | 1997-10-24..1997-10-27 | Edinburgh GBR | "[pledged a trust fund]" | contexts: economic
SUPPORT happened | heads > ecowas | 1997-10-24..1997-10-27 | Edinburgh GBR | "They [supported] the" | contexts: diplomatic
SANCTION/discontinue happened | ecowas > junta | - | - SLE | "the [embargo] imposed" | contexts: economic
SUPPORT happened core | heads > cyprus | 1997-10-24..1997-10-27 | Edinburgh GBR | "[reaffirmed their support] for" | contexts: territory
REQUEST/yield happened core | heads > turkey | 1997-10-24..1997-10-27 | Edinburgh GBR | "and [demanded the withdrawal]" | contexts: territory, military
AGREE happened | heads > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "They [adopted] the" | contexts: economic
CONSULT/multilateral planned core | heads > zaf | 1999-01-01..1999-12-31 | South Africa ZAF | "their [next Meeting] in" | contexts: diplomatic
AGREE happened | zaf, heads > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "They [accepted with pleasure] the" | contexts: diplomatic
AGREE happened | swz > heads | - | - | "Swaziland's [offer] for" | contexts: diplomatic
CONSULT/multilateral planned | heads > britain | - | Britain GBR | "Britain [will host its first]" | contexts: economic
%statements
S1 | heads | indirect institution | "They [expressed] their appreciation" | "their appreciation to Her Majesty … their hospitality"
S2 | heads | indirect institution | "They [condemned]" | "the continued detention without trial of Chief Olusegun Abioye and others"
S3 | heads | indirect institution | "and [called for] their" | "their release"
S4 | nigeria | indirect institution | "the [announcement] by" | "power would be handed to an elected civilian on 1 October 1998"
S5 | heads | indirect institution | "They [regretted] that" | "the Group was not allowed to see political prisoners in the course of its visit to Abuja"
S6 | heads | indirect institution | "[reaffirmed] their" | "their support for the independence and territorial integrity of Cyprus"
S7 | heads | indirect institution | "and [demanded] the" | "the withdrawal of all Turkish forces"
%figures
"the [51 countries]" | exact 51 country | countries attending
"attended, [42] were" | exact 42 country | countries represented by their heads
%visits
group happened | Abuja NGA -
%places
Edinburgh GBR; Fiji FJI; Rwanda RWA; Scotland GBR; Nigeria NGA; Abuja NGA; Sierra Leone SLE; Freetown SLE; Cyprus CYP; Britain GBR; South Africa ZAF; Swaziland SWZ
%dates
"from [24 to 27 October 1997]" = 1997-10-24..1997-10-27; "since [November 1995]" = 1995-11-01..1995-11-30; "on [1 October 1998]" = 1998-10-01; "in [1999]" = 1999-01-01..1999-12-31; "for [2001]" = 2001-01-01..2001-12-31
