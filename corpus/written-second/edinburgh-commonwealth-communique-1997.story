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
heads = Commonwealth Heads of Government | - | igo | Heads of Government; Commonwealth
fiji = Fiji | FJI | state
rwpres = President of Rwanda | RWA | person
queen = Her Majesty | GBR | person
scots = people of Scotland | GBR | population
nigeria = Nigeria | NGA | state | the regime
abioye = Olusegun Abioye | NGA | person
ag = Action Group | - | igo | the Group
freetown = military regime in Freetown | SLE | state
kamara = Foday Kamara | SLE | person
ecowas = ECOWAS | - | igo
cyprus = Cyprus | CYP | state
turkey = Turkey | TUR | state | Turkish forces
britain = Britain | GBR | state
sa = South Africa | ZAF | state
swazi = Swaziland | SWZ | state
%events
CONSULT/multilateral happened core | heads > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "[met in]"
SUPPORT happened core | heads > fiji | 1997-10-24..1997-10-27 | Edinburgh GBR | "[welcomed back]"
AGREE happened core | heads > rwpres | 1997-10-24..1997-10-27 | Edinburgh GBR | "[invited]"
REQUEST/assist happened | rwpres > heads | - | - | "[wished to join]"
SUPPORT happened core | heads > queen, scots | 1997-10-24..1997-10-27 | Edinburgh GBR | "[appreciation]"
SANCTION/discontinue ongoing | heads > nigeria | - | - | "[suspended from]"
ACCUSE/disapprove happened core | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "[condemned]"
COERCE/arrest ongoing core | nigeria > abioye | - | - | "[detention]"
REQUEST/yield happened core | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "[called for]"
CONCEDE happened core | nigeria > - | - | - | "[announcement]"
RETREAT/resign planned | nigeria > - | 1998-10-01 | - | "[handed to]"
THREATEN/expel happened core | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "[would be expelled]"
THREATEN/relations happened core | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "[would be considered]"
REQUEST happened | ag > heads | - | - | "[recommended]"
ACCUSE/disapprove happened | heads > nigeria | 1997-10-24..1997-10-27 | Edinburgh GBR | "[regretted]"
REJECT/meet happened | nigeria > ag | - | Abuja NGA | "[not allowed]"
CONSULT/visit happened | ag > nigeria | - | Abuja NGA | "its [visit]"
SANCTION/discontinue happened core | heads > freetown | 1997-10-24..1997-10-27 | Edinburgh GBR | "also [suspended]"
CONSULT happened core | heads, kamara > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "[received]"
AGREE happened core | heads > kamara | 1997-10-24..1997-10-27 | Edinburgh GBR | "[pledged]"
SUPPORT happened core | heads > ecowas | 1997-10-24..1997-10-27 | Edinburgh GBR | "[supported]"
SANCTION/discontinue happened core | ecowas > freetown | - | - | "[embargo]"
SUPPORT happened core | heads > cyprus | 1997-10-24..1997-10-27 | Edinburgh GBR | "[reaffirmed their support]"
REQUEST/yield happened core | heads > turkey | 1997-10-24..1997-10-27 | Edinburgh GBR | "[demanded]"
AGREE happened core | heads > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "[adopted]"
COOPERATE happened | heads > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "[established]"
AGREE happened core | heads > - | 1997-10-24..1997-10-27 | Edinburgh GBR | "and [agreed]"
CONSULT/multilateral planned | britain > - | - | Britain GBR | "[host its first forum]"
CONCEDE happened | heads > - | - | - | "[withdrawn]"
AGREE happened core | heads > sa | 1997-10-24..1997-10-27 | Edinburgh GBR | "[accepted]"
AGREE happened | sa > heads | - | - | "the [offer] of"
CONSULT/multilateral planned core | heads > sa | 1999-01-01..1999-12-31 | South Africa ZAF | "[host their next Meeting]"
AGREE happened | swazi > heads | - | - | "Swaziland's [offer]"
%statements
S1 | heads | indirect institution | "[expressed]" | "their appreciation … hospitality"
S2 | heads | indirect institution | "[condemned]" | "the continued … and others"
S3 | heads | indirect institution | "[called for]" | "their release"
S4 | nigeria | indirect institution | "[announcement]" | "power would … 1 October 1998"
S5 | heads | indirect institution | "[regretted]" | "the Group … Abuja"
S6 | heads | indirect institution | "[reaffirmed]" | "their support for the independence and territorial integrity of Cyprus"
S7 | heads | indirect institution | "[demanded]" | "the withdrawal of all Turkish forces"
%figures
"[51 countries]" | exact 51 country | countries that attended
"[42 were]" | exact 42 country | represented by their heads
%visits
ag happened | Abuja NGA -
kamara happened | Edinburgh GBR 1997-10-24..1997-10-27
