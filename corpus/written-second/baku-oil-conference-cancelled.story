name: baku-oil-conference-cancelled
published: 1998-08-21
style: agency
region: Asia
negatives: business

BAKU, Aug 21 (Reuben News) - Azerbaijan's president, Ramiz Aliyar-Beyli, will not go to London next month after all. His office said on Friday that the visit, arranged since spring, had been put off "by mutual consent". British diplomats, who asked not to be identified, called it a snub, and traced it to the human rights paragraph of a loan.

The trip was to have crowned the signing of two oil contracts worth 3 billion dollars. Kingsmere Petroleum, whose shares are under siege already, said that drilling would go ahead; a smaller partner, Boreal, has retreated from the Caspian altogether, defeated by dry holes.

Opposition leaders planning to boycott October's presidential vote claimed a victory. Abulfaz Musavat-zade, once president himself, had called on the West in July not to "shake an oily hand". Some 10,000 people rallied for electoral reform in Baku on the 15th; the police, in a novelty, looked on, and arrested only a man with a parrot.

Turkey's foreign minister flew in on Friday with an invitation to Ankara in place of London. It was accepted over lunch. Armenia, which denies that it received one, has been invited as well. Parliament, while at it, abolished censorship and pardoned 80 prisoners, but kept a law against insulting the president.

%actors
ali = Ramiz Aliyar-Beyli | AZE | person | the president
office = president's office | AZE | state | His office
uk = London | GBR | state
bdip = British diplomats | GBR | state
kings = Kingsmere Petroleum | GBR | organization
opp = opposition leaders | AZE | organization | Opposition leaders
mus = Abulfaz Musavat-zade | AZE | person
west = the West | - | state | West
crowd = some 10,000 people | AZE | population | Some 10,000 people
police = police | AZE | state
man = a man with a parrot | AZE | person | man with a parrot
turfm = Turkish foreign minister | TUR | person | Turkey's foreign minister
turkey = Turkey | TUR | state
armenia = Armenia | ARM | state
parl = Parliament | AZE | state
pris = 80 prisoners | AZE | population
azer = Azerbaijan | AZE | state
%events
CONSULT/visit cancelled core | ali > uk | 1998-09-01..1998-09-30 | London GBR | "[not go to]"
REJECT/meet happened core | ali > uk | 1998-08-21 | - | "[put off]"
ACCUSE/disapprove happened core | bdip > ali | - | - | "[called it a snub]"
SUPPORT cancelled | ali, uk > - | 1998-09-01..1998-09-30 | London GBR | "[signing]"
AGREE happened | kings > azer | - | - | "[would go ahead]"
PROTEST/boycott planned core | opp > ali | 1998-10-01..1998-10-31 | - | "[boycott]"
REQUEST/change happened core | mus > west | 1998-07-01..1998-07-31 | - | "[called on]"
PROTEST/demo happened core | crowd > azer | 1998-08-15 | Baku AZE | "[rallied]"
COERCE/arrest happened | police > man | 1998-08-15 | Baku AZE | "[arrested]"
CONSULT/visit happened core | turfm > azer | 1998-08-21 | BAKU AZE | "[flew in]"
AGREE happened core | turfm > ali | 1998-08-21 | - | "[invitation to]"
AGREE happened core | ali > turkey | 1998-08-21 | - | "[accepted]"
CONSULT/visit planned | ali > turkey | - | Ankara TUR | "[to Ankara]"
AGREE happened | turkey > armenia | - | - | "[been invited]"
AGREE denied | turkey > armenia | - | - | "[denies]"
RETREAT happened core | parl > - | - | - | "[abolished]"
CONCEDE happened core | parl > pris | - | - | "[pardoned]"
COERCE/censor ongoing | parl > - | - | - | "[kept a law]"
%statements
S1 | office | mixed institution | "[said] on" | "the visit, … consent""
S2 | bdip | indirect anonymous | "[called] it" | "a snub"
S3 | kings | indirect institution | "[said] that" | "drilling would go ahead"
S4 | opp | indirect anonymous | "[claimed]" | "a victory"
S5 | mus | mixed named | "[called on]" | "shake an oily hand"
S6 | armenia | indirect institution | "[denies]" | "it received one"
%figures
"[3 billion dollars]" | exact 3000000000 USD | contracts
"[two oil contracts]" | exact 2 item | contracts
"[Some 10,000 people]" | about 10000 person | ralliers
"[80 prisoners]" | exact 80 person | pardoned
%visits
ali cancelled | London GBR 1998-09-01..1998-09-30
turfm happened | BAKU AZE 1998-08-21
ali planned | Ankara TUR -
