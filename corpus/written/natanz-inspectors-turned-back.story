name: natanz-inspectors-turned-back
published: 2005-08-10
style: agency
region: Middle-East
negatives: none

VIENNA/TEHRAN (HNS) – Iran broke the last seals at its uranium conversion plant near Isfahan on Wednesday under the eyes of U.N. inspectors, who had been kept waiting for two days at the gate, and dared the West to take it to the Security Council.

"The seals were a gift, and we have unwrapped it," said Ali Reza Noorbakhsh, the country's chief nuclear negotiator. He rejected a European offer of reactors and trade as "chocolate for pearls".

Britain, France and Germany, which had persuaded Tehran in November to halt the work, called an emergency meeting of the International Atomic Energy Agency's 35-nation board for Thursday. Their draft resolution urges Iran to reinstate the suspension; an earlier version that would have set a deadline was dropped on the insistence of South Africa and Brazil, two diplomats said.

In Washington, State Department spokeswoman Carol Hathaway said the United States stood behind the Europeans. Asked whether force was being considered, she replied that nothing was off the table. Israel's defence minister was less patient: his country, he warned, would not allow the plant to finish its first ton.

Russia, which is building a power station for Iran at Bushehr, appealed for restraint but confirmed that shipments of fuel would go ahead. Iran's parliament, meanwhile, voted to bar short-notice inspections if the case is referred to New York. The vote needs the approval of the Guardian Council.

%actors
iran = Iran | IRN | state | Tehran
inspectors = U.N. inspectors | - | igo
west = the West | - | state
noor = Ali Reza Noorbakhsh | IRN | person | the country's chief nuclear negotiator
britain = Britain | GBR | state
france = France | FRA | state
germany = Germany | DEU | state
eu3 = the Europeans | - | state | European
iaea = International Atomic Energy Agency's 35-nation board | - | igo
zaf = South Africa | ZAF | state
brazil = Brazil | BRA | state
diplomats = two diplomats | - | population
hathaway = Carol Hathaway | USA | person
israeli = Israel's defence minister | ISR | person
russia = Russia | RUS | state
parliament = Iran's parliament | IRN | state
%events
REJECT happened core | iran > west | 2005-08-10 | Isfahan IRN | "Iran [broke the last seals]" | contexts: cbrn
COERCE/restrict happened | iran > inspectors | 2005-08-08..2005-08-10 | Isfahan IRN | "[kept waiting] for two" | contexts: cbrn
REJECT happened core | noor > eu3 | - | - | "He [rejected] a European" | contexts: cbrn
AGREE happened | eu3 > iran | - | - | "European [offer] of" | contexts: cbrn, economic
AGREE happened | iran > britain, france, germany | 2004-11-01..2004-11-30 | - | "had [persuaded] Tehran" | contexts: cbrn
CONSULT/multilateral planned core | iaea > - | 2005-08-11 | VIENNA AUT | "an [emergency meeting] of" | contexts: cbrn
REQUEST/yield planned core | britain, france, germany > iran | - | - | "resolution [urges] Iran" | contexts: cbrn
REJECT happened | zaf, brazil > britain, france, germany | - | - | "on the [insistence] of" | contexts: diplomatic | by S3
SUPPORT happened core | hathaway > eu3 | - | Washington USA | "[stood behind] the Europeans" | contexts: diplomatic
THREATEN/violence happened | hathaway > iran | - | Washington USA | "nothing was [off the table]" | contexts: cbrn
THREATEN/violence happened core | israeli > iran | - | - | "country, he [warned], would" | contexts: cbrn
COOPERATE ongoing | russia > iran | - | Bushehr IRN | "which is [building a power]" | contexts: natural_resource
REQUEST happened | russia > - | - | - | "[appealed for restraint] but" | contexts: diplomatic
COOPERATE planned | russia > iran | - | - | "[shipments of fuel] would" | contexts: cbrn
THREATEN/restrict happened core | parliament > inspectors | - | - | "[voted to bar] short-notice" | contexts: legislative, cbrn
%statements
S1 | noor | direct named | "[said] Ali" | "The seals were a gift, and we have unwrapped it,"
S2 | noor | mixed named | "[rejected] a" | "a European offer of reactors and trade as "chocolate for pearls""
S3 | diplomats | indirect anonymous | "diplomats [said]" | "an earlier version that would have set … and Brazil"
S4 | hathaway | indirect named | "Hathaway [said] the" | "the United States stood behind the Europeans"
S5 | hathaway | indirect named | "she [replied] that" | "nothing was off the table"
S6 | israeli | indirect anonymous | "he [warned]" | "would not allow the plant to finish its first ton"
S7 | russia | indirect institution | "[appealed] for" | "restraint"
S8 | russia | indirect institution | "[confirmed] that" | "shipments of fuel would go ahead"
%figures
"[35-nation] board" | exact 35 country | members of the board
"[two days]" | exact 2 day | waiting
%places
VIENNA AUT; TEHRAN IRN; Iran IRN; Isfahan IRN; Tehran IRN; Britain GBR; France FRA; Germany DEU; South Africa ZAF; Brazil BRA; Washington USA; Israel ISR; Russia RUS; Bushehr IRN; New York USA
%dates
"on [Wednesday]" = 2005-08-10; "in [November]" = 2004-11-01..2004-11-30; "for [Thursday]" = 2005-08-11
