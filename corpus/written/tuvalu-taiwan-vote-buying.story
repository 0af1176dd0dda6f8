name: tuvalu-taiwan-vote-buying
published: 2006-08-04
style: local
region: Oceania
negatives: none

Speaker throws out member in envelope row

FUNAFUTI – The Speaker of Parliament suspended the member for Vaitupu, Mr Kelesi Taupo, for two weeks yesterday after he waved a brown envelope in the chamber and said it came from "our friends across the water".

Mr Taupo claims that an officer of the Taiwanese embassy offered him $5,000 to stay away from the no-confidence vote on Wednesday. The embassy rejects this. "We give to hospitals, not to honourable members," said counsellor Liu Shih-kai. Taiwan opened its mission here in 1979; China, through a trader in Suva, has invited three backbenchers to Beijing, two of whom have already declined.

The motion against Prime Minister Maatia Folau was lost by eight votes to seven. He promptly dismissed the Minister of Works, who had voted with the other side, and thanked the Governor-General for her "wise silence".

Police Commissioner Saini Paulo has been asked to inquire. He told this newspaper that he would do so once somebody filed a complaint; so far nobody has.

About 60 women of the island churches sat on the tarmac all morning and kept the Fiji plane from leaving. They want all the envelopes opened on the airstrip. New Zealand, which pays for the outer island ferry, has hinted that it will review its grant if the affair is not cleared up by Christmas.

%actors
speaker = The Speaker of Parliament | TUV | person
taupo = Kelesi Taupo | TUV | person | Mr Taupo
officer = an officer of the Taiwanese embassy | TWN | person
embassy = The embassy | TWN | state
liu = Liu Shih-kai | TWN | person
taiwan = Taiwan | TWN | state
tuvalu = Tuvalu | TUV | state | FUNAFUTI
china = China | CHN | state
backbenchers = three backbenchers | TUV | person
two = two of whom | TUV | person
folau = Maatia Folau | TUV | person
works = the Minister of Works | TUV | person
gg = the Governor-General | TUV | person
paulo = Saini Paulo | TUV | person
women = About 60 women of the island churches | TUV | population
nz = New Zealand | NZL | state
hospitals = hospitals | TUV | organization
%events
SANCTION/expel happened core | speaker > taupo | 2006-08-03 | FUNAFUTI TUV | "Parliament [suspended] the member" | contexts: legislative
ACCUSE/allege happened core | taupo > officer | - | - | "Mr Taupo [claims] that" | contexts: corruption
AGREE happened | officer > taupo | - | - | "embassy [offered him] $5,000" | contexts: corruption | by S2
REJECT happened core | embassy > taupo | - | - | "The embassy [rejects] this" | contexts: corruption
AID ongoing | taiwan > hospitals | - | - | "We [give to hospitals], not" | contexts: health | by S3
SUPPORT happened | taiwan > tuvalu | 1979-01-01..1979-12-31 | FUNAFUTI TUV | "Taiwan [opened its mission] here" | contexts: diplomatic
AGREE happened core | china > backbenchers | - | - | "has [invited three backbenchers] to" | contexts: diplomatic
REJECT/meet happened | two > china | - | - | "have already [declined]" | contexts: diplomatic
REJECT/change happened core | taupo > folau | 2006-08-02 | FUNAFUTI TUV | "[motion against] Prime Minister" | contexts: legislative
SANCTION/expel happened core | folau > works | - | - | "He promptly [dismissed] the" | contexts: executive
SUPPORT happened | folau > gg | - | - | "and [thanked] the Governor-General" | contexts: executive
REQUEST happened | - > paulo | - | - | "Paulo has been [asked to inquire]" | contexts: corruption
ACCUSE/investigate hypothetical | paulo > officer | - | - | "he [would do so] once" | contexts: corruption | by S4
PROTEST/obstruct happened core | women > - | 2006-08-04 | FUNAFUTI TUV | "[kept the Fiji plane] from" | contexts: corruption, religion_ethnicity
REQUEST happened | women > taupo | - | - | "They [want] all the" | contexts: corruption
THREATEN/relations happened core | nz > tuvalu | - | - | "has [hinted] that" | contexts: corruption
AID ongoing | nz > tuvalu | - | - | "which [pays for] the" | contexts: economic
%statements
S1 | taupo | mixed named | "and [said] it came" | "it came from "our friends across the water""
S2 | taupo | indirect named | "Mr Taupo [claims]" | "an officer of the Taiwanese embassy offered him $5,000 to stay away from the no-confidence vote on Wednesday"
S3 | liu | direct named | "members," [said] counsellor" | "We give to hospitals, not to honourable members,"
S4 | paulo | indirect named | "He [told] this" | "he would do so once somebody filed a complaint"
S5 | folau | mixed named | "[thanked] the Governor-General" | "the Governor-General for her "wise silence""
S6 | nz | indirect institution | "has [hinted] that" | "it will review its grant if the affair is not cleared up by Christmas"
S7 | women | indirect anonymous | "They [want] all" | "all the envelopes opened on the airstrip"
%figures
"for [two weeks]" | exact 2 week | suspension
"him [$5,000]" | exact 5000 AUD | money offered
"by [eight votes] to" | exact 8 item | votes against the motion
"votes to [seven]" | exact 7 item | votes for the motion
"[About 60 women]" | about 60 person | women on the tarmac
"[three backbenchers] to" | exact 3 person | backbenchers invited
%places
FUNAFUTI TUV; Vaitupu TUV; Taiwan TWN; China CHN; Suva FJI; Beijing CHN; New Zealand NZL
%dates
"weeks [yesterday] after" = 2006-08-03
"vote on [Wednesday]" = 2006-08-02
"here in [1979]" = 1979-01-01..1979-12-31
"sat on the tarmac [all morning]" = 2006-08-04
"by [Christmas]" = 2006-12-25
