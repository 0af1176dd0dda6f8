name: budapest-media-law-strasbourg
published: 2011-01-19
style: agency
region: Europe
negatives: none

STRASBOURG, Jan 19, 2011 (Donau Press) – Members of the European Parliament taped their mouths shut on Wednesday as Hungarian Prime Minister Ferenc Bárány opened his country's presidency of the European Union with a defence of its new media law.

The law allows a council of five, all named by his party, to fine newspapers for reports that it deems unbalanced. In December the council fined a radio station for playing a song with a swear word and took a literary programme off the air. Some 10,000 people protested in Budapest on Friday.

"If you insult the Hungarian people, I will fight," Bárány replied to Greens leader Matthieu Brandt, who had called him a despot in training. He nevertheless promised to amend the law, should the Commission find fault with it. Commissioner Saskia Verhoeven has asked Budapest for explanations by the end of January; she stopped short of opening proceedings.

Germany and Luxembourg criticized the law, the OSCE demanded its withdrawal, and the Czech prime minister, Karel Dušek, wished his colleague good luck. The Hungarian editors' association announced that it would turn to the Constitutional Court. Four dailies appeared with blank front pages on January 3.

%actors
meps = Members of the European Parliament | - | igo
barany = Ferenc Bárány | HUN | person | Bárány
council = a council of five | HUN | state | the council
station = a radio station | HUN | organization
programme = a literary programme | HUN | organization
people = Some 10,000 people | HUN | population
brandt = Matthieu Brandt | - | person
verhoeven = Saskia Verhoeven | - | person
hungary = Budapest | HUN | state
germany = Germany | DEU | state
luxembourg = Luxembourg | LUX | state
osce = the OSCE | - | igo
dusek = Karel Dušek | CZE | person
editors = The Hungarian editors' association | HUN | organization
dailies = Four dailies | HUN | organization
newspapers = newspapers | HUN | organization
%events
PROTEST/demo happened core | meps > barany | 2011-01-19 | STRASBOURG FRA | "[taped their mouths shut] on" | contexts: rights_freedoms
CONSULT/visit happened | barany > meps | 2011-01-19 | STRASBOURG FRA | "Bárány [opened his country's presidency]" | contexts: diplomatic
COERCE/censor ongoing core | council > newspapers | - | - | "to [fine newspapers] for" | contexts: rights_freedoms, pro_autocracy
COERCE/censor happened core | council > station | 2010-12-01..2010-12-31 | - | "council [fined a radio station]" | contexts: rights_freedoms
COERCE/censor happened | council > programme | 2010-12-01..2010-12-31 | - | "and [took a literary programme]" | contexts: rights_freedoms
PROTEST/demo happened core | people > barany | 2011-01-14 | Budapest HUN | "people [protested] in" | contexts: rights_freedoms
THREATEN happened | barany > brandt | 2011-01-19 | STRASBOURG FRA | "people, [I will fight]" | contexts: rights_freedoms | by S1
ACCUSE/disapprove happened core | brandt > barany | 2011-01-19 | STRASBOURG FRA | "who had [called him a despot]" | contexts: pro_autocracy
AGREE happened core | barany > meps | 2011-01-19 | STRASBOURG FRA | "nevertheless [promised to amend]" | contexts: rights_freedoms
REQUEST happened | verhoeven > hungary | - | - | "has [asked Budapest] for" | contexts: legal
ACCUSE/investigate denied | verhoeven > hungary | - | - | "of [opening proceedings]" | contexts: legal
ACCUSE/disapprove happened | germany, luxembourg > hungary | - | - | "Luxembourg [criticized] the law" | contexts: rights_freedoms
REQUEST/change happened core | osce > hungary | - | - | "OSCE [demanded] its" | contexts: rights_freedoms
SUPPORT happened | dusek > barany | - | - | "Dušek, [wished his colleague good]" | contexts: diplomatic
ACCUSE/allege planned | editors > hungary | - | - | "it [would turn to] the" | contexts: legal, rights_freedoms | by S3
PROTEST/demo happened | dailies > hungary | 2011-01-03 | - | "dailies [appeared with blank front]" | contexts: rights_freedoms
%statements
S1 | barany | direct named | "Bárány [replied] to" | "If you insult the Hungarian people, I will fight,"
S2 | brandt | indirect named | "had [called] him" | "him a despot in training"
S3 | editors | indirect institution | "[announced] that it" | "it would turn to the Constitutional Court"
S4 | barany | indirect named | "[promised] to amend" | "to amend the law, should the Commission find fault with it"
S5 | osce | indirect institution | "[demanded] its" | "its withdrawal"
S6 | verhoeven | indirect named | "[asked] Budapest" | "Budapest for explanations by the end of January"
%figures
"[Some 10,000 people] protested" | about 10000 person | protesters
"[Four dailies]" | exact 4 item | dailies
%visits
barany happened | STRASBOURG FRA 2011-01-19
%places
STRASBOURG FRA; Budapest HUN; Germany DEU; Luxembourg LUX
%dates
"STRASBOURG, [Jan 19, 2011]" = 2011-01-19
"shut on [Wednesday]" = 2011-01-19
"In [December] the" = 2010-12-01..2010-12-31
"Budapest on [Friday]" = 2011-01-14
"by [the end of January]" = 2011-01-21..2011-01-31
"on [January 3]" = 2011-01-03
