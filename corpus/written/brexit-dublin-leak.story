name: brexit-dublin-leak
published: 2018-11-13
style: agency
region: Europe
negatives: metaphor

LONDON/BRUSSELS, Nov 13, 2018 (Continental Press) – British and European Union negotiators agreed late on Tuesday on the text of a divorce treaty, Irish television reported, citing two people it did not name; a spokesman for the EU's chief negotiator would neither confirm nor deny it.

Prime Minister Harriet Winslow called her ministers in one after another to read the 500 pages. Two of them, according to an aide, are ready to resign. Former foreign secretary Jasper Thorne-Wyatt denounced the draft, before he had seen it, as "vassal statehood" and urged the cabinet to throw it out; "if she fights for this, we shall fight her", he told a crowd of reporters. Northern Ireland's Democratic Loyalists, whose ten votes keep Mrs Winslow in office, threatened to withdraw them.

Ireland's foreign minister, Cormac Tierney, cancelled a trip to Berlin. His Prime Minister spoke with Mrs Winslow by phone. Spain demanded a clause on Gibraltar and hinted at a veto. Chancellor Gudrun Hartwig, addressing the European Parliament in Strasbourg, expressed relief.

The cabinet meets on Wednesday at 2 p.m. If it approves the text, EU leaders will hold a special summit on Nov. 25. The main opposition party ruled out supporting the deal, and the Scottish National Party repeated its call for a second referendum.

The pound, which had been under siege for weeks, counter-attacked.

%actors
negotiators = British and European Union negotiators | - | person
rte = Irish television | IRL | organization
sources = two people it did not name | - | person
winslow = Harriet Winslow | GBR | person | Mrs Winslow
ministers = her ministers | GBR | person
two = Two of them | GBR | person
aide = an aide | GBR | person
thorne = Jasper Thorne-Wyatt | GBR | person
cabinet = the cabinet | GBR | state | The cabinet
loyalists = Northern Ireland's Democratic Loyalists | GBR | organization
tierney = Cormac Tierney | IRL | person
irishpm = His Prime Minister | IRL | person
germany = Berlin | DEU | state
spain = Spain | ESP | state
hartwig = Gudrun Hartwig | DEU | person
leaders = EU leaders | - | person
opposition = The main opposition party | GBR | organization
snp = Scottish National Party | GBR | organization
%events
AGREE happened core | negotiators > - | 2018-11-13 | - | "negotiators [agreed] late" | contexts: diplomatic, economic | by S1
CONSULT happened | winslow, ministers > - | - | - | "Winslow [called her ministers in]" | contexts: executive
RETREAT/resign hypothetical | two > winslow | - | - | "ready to [resign]" | contexts: executive | by S4
ACCUSE/disapprove happened core | thorne > winslow | - | - | "[denounced] the draft" | contexts: diplomatic
REQUEST/change happened | thorne > cabinet | - | - | "and [urged] the cabinet" | contexts: executive
THREATEN happened core | thorne > winslow | - | - | "[we shall fight her]" | contexts: executive | by S6
THREATEN/relations happened core | loyalists > winslow | - | - | "office, [threatened] to" | contexts: legislative
SUPPORT ongoing | loyalists > winslow | - | - | "ten votes [keep Mrs Winslow] in" | contexts: legislative
CONSULT/visit cancelled core | tierney > germany | - | Berlin DEU | "cancelled a [trip] to" | contexts: diplomatic
CONSULT/phone happened core | irishpm, winslow > - | - | - | "[spoke with] Mrs Winslow" | contexts: diplomatic
REQUEST/change happened core | spain > negotiators | - | - | "Spain [demanded] a clause" | contexts: territory
THREATEN happened | spain > - | - | - | "and [hinted at] a veto" | contexts: diplomatic
SUPPORT happened | hartwig > negotiators | - | Strasbourg FRA | "[expressed relief]" | contexts: diplomatic
CONSULT planned core | cabinet > - | 2018-11-14 | - | "The cabinet [meets] on" | contexts: executive
CONSULT/multilateral hypothetical | leaders > - | 2018-11-25 | - | "[hold a special summit] on" | contexts: diplomatic
REJECT/change happened core | opposition > winslow | - | - | "party [ruled out supporting] the" | contexts: legislative
REQUEST/change happened | snp > - | - | - | "repeated its [call] for" | contexts: election
%statements
S1 | rte | indirect institution | "television [reported], citing" | "British and European Union negotiators agreed late on Tuesday on the text of a divorce treaty"
S2 | sources | indirect anonymous | "reported, [citing] two" | "agreed late on Tuesday on the text of a divorce treaty" | inside S1
S4 | aide | indirect anonymous | "[according to] an aide" | "are ready to resign"
S5 | thorne | mixed named | "[denounced] the" | "the draft, before he had seen it, as "vassal statehood""
S6 | thorne | direct named | "he [told] a crowd" | "if she fights for this, we shall fight her"
S7 | loyalists | indirect institution | "[threatened] to withdraw" | "to withdraw them"
S8 | snp | indirect institution | "repeated its [call] for" | "a second referendum"
S9 | thorne | indirect named | "[urged] the cabinet" | "the cabinet to throw it out"
S10 | spain | indirect institution | "Spain [demanded] a" | "a clause on Gibraltar"
%figures
"the [500 pages]" | exact 500 item | pages of the treaty
"whose [ten votes]" | exact 10 item | votes of the Democratic Loyalists
"[Two of them], according" | exact 2 person | ministers ready to resign
%visits
tierney cancelled | Berlin DEU -
hartwig happened | Strasbourg FRA -
%places
LONDON GBR; BRUSSELS BEL; Northern Ireland GBR; Ireland IRL; Berlin DEU; Spain ESP; Gibraltar GIB; Strasbourg FRA
%dates
"BRUSSELS, [Nov 13, 2018]" = 2018-11-13
"late on [Tuesday]" = 2018-11-13
"on [Wednesday at 2 p.m.]" = 2018-11-14
"on [Nov. 25]" = 2018-11-25
