name: mae-sot-mekong-murders
published: 2013-03-01
style: agency
region: Asia
negatives: none

KUNMING, China, March 1, 2013 (Pacific Dispatch) – China executed the drug lord Nai Lwin Htoo and three of his men by injection on Friday for the murder of thirteen Chinese sailors on the Mekong, after two hours of live television that followed the Shan warlord from his cell to the van.

The crews of the freighters Jin He and Yulong 6 had been bound with their own shoelaces, shot and thrown overboard in October 2011. Nine Thai soldiers, who say they merely found 920,000 methamphetamine pills on board, are to be tried in Chiang Rai next month; China has asked for their extradition in vain.

The killings drove Beijing to something new. It sent 200 armed police down the river, where patrols with Laos, Myanmar and Thailand have sailed every month since, and it considered killing its man by unmanned aircraft in the jungle, the head of the Anti-Drug Bureau, Lin Yuexiu, disclosed in an interview. The plan was dropped. Laotian police caught him in a banana boat last April and handed him over.

Myanmar's police arrested 44 people on the Loi Tai hills this week and burned a ton of opium. In Bangkok the foreign ministry praised the verdict; human rights lawyers in Hong Kong called the broadcast a circus. A nephew of the dead man, speaking by phone from the hills, swore to take thirteen lives for one.

%actors
china = China | CHN | state | Beijing
nai = Nai Lwin Htoo | MMR | person | the drug lord; its man
three = three of his men | - | population
sailors = thirteen Chinese sailors | CHN | population | The crews of the freighters Jin He and Yulong 6
thaisoldiers = Nine Thai soldiers | THA | state
thailand = Thailand | THA | state
laos = Laos | LAO | state | Laotian police
myanmar = Myanmar | MMR | state | Myanmar's police
lin = Lin Yuexiu | CHN | person
people = 44 people | MMR | population
thaimfa = the foreign ministry | THA | state
lawyers = human rights lawyers in Hong Kong | HKG | organization
nephew = A nephew of the dead man | MMR | person
%events
ASSAULT/targeted happened core | china > nai, three | 2013-03-01 | KUNMING CHN | "China [executed] the drug" | contexts: legal, illegal_drugs
ASSAULT/firearms happened core | nai > sailors | 2011-10-01..2011-10-31 | - | "shoelaces, [shot] and" | contexts: illegal_drugs, crime
ACCUSE/allege planned | thailand > thaisoldiers | 2013-04-01..2013-04-30 | Chiang Rai THA | "are to be [tried] in" | contexts: legal
COERCE/seize happened | thaisoldiers > sailors | - | - | "merely [found 920,000] methamphetamine" | contexts: illegal_drugs | by S1
REQUEST/assist happened core | china > thailand | - | - | "China has [asked for their extradition]" | contexts: legal
REJECT/assist happened | thailand > china | - | - | "extradition [in vain]" | contexts: legal
MOBILIZE/police happened core | china > - | - | - | "It [sent 200 armed] police" | contexts: illegal_drugs
COOPERATE ongoing core | china, laos, myanmar, thailand > - | - | - | "where [patrols with Laos]" | contexts: illegal_drugs
ASSAULT/drone cancelled | china > nai | - | - | "considered [killing its man by]" | contexts: illegal_drugs | by S2
COERCE/arrest happened core | laos > nai | 2012-04-01..2012-04-30 | - LAO | "police [caught him] in" | contexts: illegal_drugs
COOPERATE happened core | laos > china | - | - | "and [handed him over]" | contexts: legal
COERCE/arrest happened core | myanmar > people | 2013-02-25..2013-03-01 | Loi Tai hills MMR | "police [arrested 44] people" | contexts: illegal_drugs
ASSAULT/destroy happened | myanmar > people | 2013-02-25..2013-03-01 | Loi Tai hills MMR | "and [burned a ton] of" | contexts: illegal_drugs
SUPPORT happened | thaimfa > china | - | Bangkok THA | "ministry [praised the verdict]" | contexts: legal
ACCUSE/disapprove happened core | lawyers > china | - | Hong Kong HKG | "Hong Kong [called the broadcast] a" | contexts: human_rights
THREATEN/violence happened core | nephew > china | - | - MMR | "hills, [swore to take] thirteen" | contexts: illegal_drugs
%statements
S1 | thaisoldiers | indirect anonymous | "who [say] they" | "they merely found 920,000 methamphetamine pills on board"
S2 | lin | indirect named | "[disclosed] in an" | "it considered killing its man by unmanned aircraft in the jungle"
S3 | thaimfa | indirect institution | "ministry [praised] the" | "the verdict"
S4 | lawyers | indirect anonymous | "[called] the broadcast" | "the broadcast a circus"
S5 | nephew | indirect anonymous | "[swore] to take" | "to take thirteen lives for one"
%figures
"murder of [thirteen Chinese sailors]" | exact 13 person | sailors killed
"[two hours] of" | exact 2 hour | television
"[Nine Thai soldiers]" | exact 9 person | soldiers to be tried
"[920,000 methamphetamine pills]" | exact 920000 item | pills
"[200 armed police]" | exact 200 person | police
"[44 people]" | exact 44 person | arrested
"[a ton] of opium" | exact 1 t | opium
"[three of his men]" | exact 3 person | executed men
%places
KUNMING CHN; China CHN; Mekong -; Chiang Rai THA; Beijing CHN; Laos LAO; Myanmar MMR; Thailand THA; Loi Tai MMR; Bangkok THA; Hong Kong HKG
%dates
"[March 1, 2013]" = 2013-03-01; "on [Friday]" = 2013-03-01; "in [October 2011]" = 2011-10-01..2011-10-31; "[next month]" = 2013-04-01..2013-04-30; "[last April]" = 2012-04-01..2012-04-30; "[this week]" = 2013-02-25..2013-03-03
