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
ramiz = Ramiz Aliyar-Beyli | AZE | person | Azerbaijan's president; the president
uk = United Kingdom | GBR | state | British; London
diplomats = British diplomats | GBR | state
kingsmere = Kingsmere Petroleum | GBR | organization
opposition = Opposition leaders | AZE | organization
musavat = Abulfaz Musavat-zade | AZE | person
west = the West | - | state
rally = Some 10,000 people | AZE | population
police = the police | AZE | state
man = a man with a parrot | AZE | person
turkfm = Turkey's foreign minister | TUR | person
turkey = Turkey | TUR | state | Ankara
armenia = Armenia | ARM | state
parliament = Parliament | AZE | state
prisoners = 80 prisoners | AZE | population
azerbaijan = Azerbaijan | AZE | state
office = His office | AZE | state
%events
CONSULT/visit cancelled core | ramiz > uk | 1998-09-01..1998-09-30 | London GBR | "[will not go] to London" | contexts: diplomatic
ACCUSE/disapprove happened | diplomats > ramiz | - | - | "identified, [called] it" | contexts: diplomatic
PROTEST/boycott planned core | opposition > ramiz | 1998-10-01..1998-10-31 | - AZE | "planning to [boycott] October's" | contexts: election
REQUEST happened core | musavat > west | 1998-07-01..1998-07-31 | - | "had [called on] the" | contexts: pro_democracy
PROTEST/demo happened core | rally > ramiz | 1998-08-15 | Baku AZE | "people [rallied] for" | contexts: election
ASSAULT denied | police > rally | 1998-08-15 | Baku AZE | "novelty, [looked on], and" | contexts: repression
COERCE/arrest happened | police > man | 1998-08-15 | Baku AZE | "and [arrested] only" | contexts: repression
CONSULT/visit happened core | turkfm > azerbaijan | 1998-08-21 | Baku AZE | "minister [flew in] on" | contexts: diplomatic
AGREE happened core | turkfm > ramiz | 1998-08-21 | Baku AZE | "with an [invitation] to" | contexts: diplomatic
AGREE happened core | ramiz > turkfm | 1998-08-21 | Baku AZE | "It was [accepted] over" | contexts: diplomatic
CONSULT/visit planned | ramiz > turkey | - | Ankara TUR | "to [Ankara] in place" | contexts: diplomatic
AGREE happened | turkey > armenia | - | - | "has been [invited] as" | contexts: diplomatic
REJECT happened | armenia > turkey | - | - | "which [denies] that" | contexts: diplomatic
CONCEDE happened core | parliament > - | - | Baku AZE | "it, [abolished] censorship" | contexts: rights_freedoms
CONCEDE happened core | parliament > prisoners | - | Baku AZE | "and [pardoned] 80" | contexts: legal
COERCE/censor ongoing | parliament > - | - | - AZE | "but [kept] a law" | contexts: rights_freedoms
%statements
S1 | office | mixed institution | "office [said] on" | "the visit, arranged since spring, had been put off "by mutual consent""
S2 | diplomats | indirect anonymous | "identified, [called]" | "it a snub"
S3 | kingsmere | indirect institution | "already, [said] that" | "drilling would go ahead"
S4 | musavat | mixed named | "[called on] the West" | "the West in July not to "shake an oily hand""
S5 | armenia | indirect institution | "[denies] that" | "it received one"
%figures
"[3 billion dollars]" | exact 3000000000 USD | oil contracts
"[two oil contracts]" | exact 2 item | oil contracts
"[Some 10,000 people]" | about 10000 person | demonstrators
"[80 prisoners]" | exact 80 person | prisoners pardoned
%visits
ramiz cancelled | London GBR 1998-09-01..1998-09-30
turkfm happened | Baku AZE 1998-08-21
ramiz planned | Ankara TUR -
%places
BAKU AZE; Azerbaijan AZE; London GBR; Caspian -; Baku AZE; Turkey TUR; Ankara TUR; Armenia ARM
%dates
"[Aug 21]" = 1998-08-21; "[next month]" = 1998-09-01..1998-09-30; "said on [Friday]" = 1998-08-21; "in [July]" = 1998-07-01..1998-07-31; "on [the 15th]" = 1998-08-15; "in on [Friday]" = 1998-08-21; "[October's]" = 1998-10-01..1998-10-31
