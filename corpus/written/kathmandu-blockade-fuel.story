name: kathmandu-blockade-fuel
published: 2015-11-03
style: agency
region: Asia
negatives: none

BIRGUNJ, Nepal, Nov 3 (HNS) – An Indian trader was shot dead on Monday when Nepalese police cleared protesters from the Miteri bridge, the main gate for goods from India, which ethnic Madhesi activists had blocked for 40 days with stones, tyres and a marriage tent.

India's prime minister called his Nepalese counterpart, Khadga Thapa, the same evening and asked what had happened. Thapa expressed regret; in a broadcast he blamed "intruders" and once again accused New Delhi, without naming it, of choking the country because it dislikes the new constitution. India denies imposing a blockade. Its lorry drivers, officials in Delhi say, are afraid.

Hospitals in Kathmandu have run out of oxygen and households cook on timber from the September earthquake's ruins. China last week sent 1.3 million litres of petrol across Rasuwagadhi as a gift, and on Tuesday the two countries' oil companies signed a contract for a third of Nepal's needs, ending a monopoly that India had held for forty years.

The Madhesi Front rejected an offer of two constitutional amendments. Its leader, Upendra Mahato, demands that provincial borders be redrawn and that policemen who killed 45 people in August be put on trial. If they were not, he said, the Front would declare a province of its own on the plains and raise its flag.

Human Rights Forum International documented cases in which officers dragged boys from hiding and shot them in the face; it also condemned the lynching of eight policemen by a mob at Tikapur, where a two-year-old child was killed. A curfew remains in force in four districts.

%actors
police = Nepalese police | NPL | state | officers; policemen who killed 45 people in August
trader = An Indian trader | IND | person
activists = ethnic Madhesi activists | NPL | population | protesters
indpm = India's prime minister | IND | person
thapa = Khadga Thapa | NPL | person
india = India | IND | state | New Delhi; officials in Delhi
nepal = Nepal | NPL | state
china = China | CHN | state
front = The Madhesi Front | NPL | organization | the Front
mahato = Upendra Mahato | NPL | person
hrfi = Human Rights Forum International | - | organization
boys = boys | NPL | population
mob = a mob at Tikapur | NPL | population
eight = eight policemen | NPL | state
victims = 45 people | NPL | population
districts = four districts | NPL | population
intruders = intruders | - | population
%events
ASSAULT/firearms happened core | police > trader | 2015-11-02 | Miteri bridge NPL | "was [shot dead] on" | contexts: repression
COERCE happened | police > activists | 2015-11-02 | Miteri bridge NPL | "police [cleared protesters] from" | contexts: repression
PROTEST/obstruct happened core | activists > nepal | 2015-09-23..2015-11-02 | Miteri bridge NPL | "had [blocked for 40] days" | contexts: religion_ethnicity, economic
CONSULT/phone happened core | indpm, thapa > - | 2015-11-02 | - | "minister [called his Nepalese] counterpart" | contexts: diplomatic
CONCEDE happened | thapa > indpm | 2015-11-02 | - | "Thapa [expressed regret]; in" | contexts: diplomatic
ACCUSE/allege happened | thapa > intruders | - | - | "he [blamed] "intruders" | contexts: diplomatic
ACCUSE/allege happened core | thapa > india | - | - | "once again [accused New Delhi]" | contexts: diplomatic, economic
COERCE/withhold happened | india > nepal | - | - | "of [choking] the country" | contexts: economic | by S2
COERCE/withhold denied | india > nepal | - | - | "denies [imposing a blockade]" | contexts: economic
REJECT happened | india > thapa | - | - | "India [denies] imposing" | contexts: economic
AID happened core | china > nepal | 2015-10-26..2015-11-01 | Rasuwagadhi NPL | "last week [sent 1.3 million]" | contexts: natural_resource
SUPPORT happened core | china, nepal > - | 2015-11-03 | - | "companies [signed a contract] for" | contexts: natural_resource, economic
REJECT/change happened core | front > nepal | - | - | "Front [rejected an offer] of" | contexts: political_institutions
AGREE happened | nepal > front | - | - | "rejected an [offer of two] constitutional" | contexts: political_institutions
REQUEST/change happened core | mahato > nepal | - | - | "Mahato, [demands] that" | contexts: territory, political_institutions
ASSAULT/firearms happened | police > victims | 2015-08-01..2015-08-31 | - NPL | "policemen who [killed 45 people]" | contexts: repression
THREATEN/territory happened core | mahato > nepal | - | - | "Front [would declare a province]" | contexts: territory
ACCUSE/allege happened core | hrfi > police | - | - | "International [documented cases] in" | contexts: human_rights
ASSAULT/targeted happened | police > boys | - | - NPL | "and [shot them in] the" | contexts: human_rights | by S5
ACCUSE/disapprove happened | hrfi > mob | - | - | "also [condemned] the" | contexts: human_rights
ASSAULT/targeted happened core | mob > eight | - | Tikapur NPL | "the [lynching] of" | contexts: human_rights
COERCE/curfew ongoing | nepal > districts | - | - NPL | "A [curfew remains] in" | contexts: repression
%statements
S1 | thapa | mixed named | "broadcast he [blamed]" | ""intruders""
S2 | thapa | indirect named | "[accused] New" | "New Delhi, without naming it, … the new constitution"
S4 | mahato | indirect named | "he [said], the" | "the Front would declare a province of its own … its flag"
S5 | hrfi | indirect institution | "[documented] cases" | "cases in which officers dragged boys from hiding and shot them in the face"
S6 | hrfi | indirect institution | "[condemned] the" | "the lynching of eight policemen by a mob at Tikapur"
S7 | mahato | indirect named | "[demands] that" | "provincial borders be redrawn … on trial"
%figures
"for [40 days]" | exact 40 day | blockade
"[1.3 million litres]" | exact 1300000 L | petrol
"[a third] of Nepal's" | exact 0.333 ratio | share of needs
"[forty years]" | exact 40 year | monopoly
"[45 people]" | exact 45 person | people killed
"[eight policemen]" | exact 8 person | policemen killed
"[four districts]" | exact 4 item | districts under curfew
%places
BIRGUNJ NPL; Nepal NPL; Miteri bridge NPL; India IND; New Delhi IND; Delhi IND; Kathmandu NPL; China CHN; Rasuwagadhi NPL; Tikapur NPL
%dates
"[Nov 3]" = 2015-11-03; "on [Monday]" = 2015-11-02; "[last week]" = 2015-10-26..2015-11-01; "on [Tuesday]" = 2015-11-03; "in [August]" = 2015-08-01..2015-08-31
