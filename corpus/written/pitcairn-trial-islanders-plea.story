name: pitcairn-trial-islanders-plea
published: 2004-09-30
style: local
region: Oceania
negatives: none

Seven men in the dock where everybody is a cousin

ADAMSTOWN, Pitcairn – Mayor Terence Adamson pleaded not guilty on Wednesday to five counts of rape before a court that had to be shipped here with its judges, its robes and its video link to Auckland. Six others, half the grown men of the island, are charged with sexual assaults on girls over four decades.

Governor Roger Fennimore, who sits in Wellington, impounded the islanders' guns in August as a precaution. His deputy, Matt Foulger, denied that the prosecution serves to close the colony, the last that Britain has in the Pacific. Fourteen women held a meeting at Big Fence on Tuesday and accused the police of having put words into their daughters' mouths. "You can't blow up a whole island because of some old gossip," said Edna Warrington, 45.

Britain is paying for everything: three judges, seven social workers, and a prison, which the accused built themselves at ten dollars an hour. New Zealand lent the police. The defence argues that English law never applied here, the mutineers of 1789 having renounced it when they burned the Bounty; the Privy Council in London agreed to hear that appeal after the trial.

If all seven are convicted, there will be nobody to row the longboats. The Governor has promised boatmen.

%actors
christoff = Terence Adamson | PCN | person
court = a court | PCN | state
six = Six others | PCN | person
girls = girls | PCN | population
fennimore = Roger Fennimore | GBR | person | The Governor
islanders = the islanders | PCN | population
foulger = Matt Foulger | GBR | person
women = Fourteen women | PCN | population
police = the police | NZL | state
warrington = Edna Warrington | PCN | person
britain = Britain | GBR | state
nz = New Zealand | NZL | state
defence = The defence | - | person
mutineers = the mutineers of 1789 | - | population
council = the Privy Council | GBR | state
%events
REJECT happened core | christoff > court | 2004-09-29 | ADAMSTOWN PCN | "Adamson [pleaded not guilty] on" | contexts: legal
ACCUSE/allege happened core | court > christoff, six | - | ADAMSTOWN PCN | "are [charged] with" | contexts: legal, gender
ASSAULT/sexual happened core | christoff, six > girls | - | - | "with [sexual assaults] on" | contexts: gender
COERCE/seize happened | fennimore > islanders | 2004-08-01..2004-08-31 | - | "Wellington, [impounded] the" | contexts: legal
REJECT happened | foulger > - | - | - | "Foulger, [denied] that" | contexts: legal, territory
CONSULT happened | women > - | 2004-09-28 | - | "women [held a meeting] at" | contexts: gender
ACCUSE/allege happened core | women > police | 2004-09-28 | - | "and [accused] the police" | contexts: legal, gender
ACCUSE/disapprove happened | warrington > britain | - | - | "You can't [blow up a whole] island" | by S3
AID ongoing | britain > court | - | - | "Britain is [paying for everything]" | contexts: legal
AID happened | nz > britain | - | - | "Zealand [lent the police]" | contexts: legal
REJECT happened | defence > court | - | - | "defence [argues] that" | contexts: legal
ASSAULT/destroy happened | mutineers > - | 1789-01-01..1789-12-31 | - | "when they [burned the Bounty]" | by S4
AGREE happened core | council > defence | - | London GBR | "London [agreed to hear] that" | contexts: legal
SANCTION/convict hypothetical | court > christoff, six | - | - | "all seven are [convicted], there" | contexts: legal
AGREE happened | fennimore > islanders | - | - | "Governor has [promised] boatmen"
%statements
S1 | foulger | indirect named | "[denied] that the" | "the prosecution serves to close the colony"
S2 | women | indirect anonymous | "and [accused] the" | "the police of having put words into their daughters' mouths"
S3 | warrington | direct named | "gossip," [said] Edna" | "You can't blow up a whole island because of some old gossip,"
S4 | defence | indirect anonymous | "defence [argues]" | "English law never applied here … when they burned the Bounty"
%figures
"[Seven men] in" | exact 7 person | accused men
"to [five counts] of" | exact 5 item | counts of rape
"over [four decades]" | exact 4 decade | time of the assaults
"[Fourteen women] held" | exact 14 person | women at the meeting
"everything: [three judges]" | exact 3 person | judges
"judges, [seven social workers]" | exact 7 person | social workers
"at [ten dollars] an" | exact 10 NZD | hourly wage
"[half the grown men] of" | exact 50 percent | grown men of the island
%places
ADAMSTOWN PCN; Pitcairn PCN; Auckland NZL; Wellington NZL; Britain GBR; Big Fence PCN; New Zealand NZL; London GBR; Pacific -
%dates
"guilty on [Wednesday]" = 2004-09-29
"guns in [August]" = 2004-08-01..2004-08-31
"Fence on [Tuesday]" = 2004-09-28
"mutineers of [1789]" = 1789-01-01..1789-12-31
