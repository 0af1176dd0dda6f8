name: karachi-cup-vaccinators
published: 2014-03-12
style: local
region: Asia
negatives: sports, metaphor

PESHAWAR: Shaheens slaughtered the Lions by ten wickets at Arbab Niaz on Tuesday. The only casualty of the match was a floodlight.

It was otherwise a bad day for the city. Two gunmen on a motorcycle shot dead a polio vaccinator, Salma Bibi, 28, outside her door in Charsadda Road and wounded the constable who guarded her. Her colleagues struck work; some eighty of them marched to the Press Club with her blue vaccine box on a bier. The Provincial Disease Board suspended the campaign in seven districts.

Nobody claimed the murder. A commander of the Lashkar-i-Haqq, Gul Mast, banned vaccination in his area in 2012 until drone strikes stop, and his pamphlets call the drops a plot against fertility. The ulema council of the province on Wednesday declared that pamphlet un-Islamic.

Health Minister Shaukat Khattak told the assembly that the International Vaccine Fund had threatened to withdraw its staff, and that he was in touch with Geneva. The Emirates, he said, have offered to pay the workers' arrears. Opposition members walked out over a delay in compensation to the families of 24 dead colleagues.

At the ground the winning captain gave his cheque, Rs200,000, to Salma Bibi's mother. He had been vaccinated by her at the age of four, he recalled. “She hit harder than any bowler.”

%actors
gunmen = Two gunmen on a motorcycle | PAK | armed_group
salma = Salma Bibi | PAK | person | a polio vaccinator
constable = the constable who guarded her | PAK | person
colleagues = Her colleagues | PAK | population | some eighty of them
gulmast = Gul Mast | PAK | person | A commander of the Lashkar-i-Haqq
ulema = The ulema council of the province | PAK | organization
khattak = Shaukat Khattak | PAK | person | Health Minister Shaukat Khattak
fund = International Vaccine Fund | - | organization
uae = The Emirates | ARE | state
workers = the workers | PAK | population
members = Opposition members | PAK | organization
government = the provincial government | PAK | state | implied
captain = the winning captain | PAK | person
mother = Salma Bibi's mother | PAK | person
area = residents of Gul Mast's area | PAK | population | implied
geneva = Geneva | - | organization
%events
ASSAULT/firearms happened core | gunmen > salma | 2014-03-11 | Charsadda Road PAK | "motorcycle [shot dead] a" | contexts: health, terrorism
ASSAULT/firearms happened | gunmen > constable | 2014-03-11 | Charsadda Road PAK | "and [wounded] the constable" | contexts: health, terrorism
PROTEST/strike happened core | colleagues > government | 2014-03-11 | PESHAWAR PAK | "colleagues [struck work]" | contexts: health
PROTEST/demo happened core | colleagues > government | 2014-03-11 | PESHAWAR PAK | "them [marched] to" | contexts: health
COERCE/restrict happened core | gulmast > area | 2012-01-01..2012-12-31 | - PAK | "Mast, [banned] vaccination" | contexts: health
ACCUSE/allege happened | gulmast > - | - | - PAK | "pamphlets [call] the drops" | contexts: misinformation, health
ACCUSE/disapprove happened core | ulema > gulmast | 2014-03-12 | - PAK | "Wednesday [declared] that" | contexts: religion_ethnicity, health
THREATEN/relations happened core | fund > government | - | - | "had [threatened] to withdraw" | contexts: health | by S3
CONSULT happened | khattak, geneva > - | - | - | "he was [in touch] with" | contexts: health | by S3
AGREE happened core | uae > workers | - | - | "have [offered] to pay" | contexts: health | by S4
PROTEST/boycott happened | members > government | 2014-03-12 | - PAK | "members [walked out] over" | contexts: legislative
AID happened | captain > mother | 2014-03-11 | PESHAWAR PAK | "captain [gave] his" | contexts: health
%statements
S1 | gulmast | indirect named | "pamphlets [call] the" | "the drops a plot against fertility"
S2 | ulema | indirect institution | "[declared] that pamphlet" | "that pamphlet un-Islamic"
S3 | khattak | indirect named | "[told] the assembly" | "the International Vaccine Fund had threatened … in touch with Geneva"
S4 | khattak | indirect named | "he [said], have" | "have offered to pay the workers' arrears"
S5 | captain | indirect anonymous | "he [recalled]" | "He had been vaccinated by her at the age of four"
S6 | captain | direct anonymous | - | "She hit harder than any bowler."
%figures
"[ten wickets]" | exact 10 item | wickets
"[some eighty of them]" | about 80 person | marchers
"[seven districts]" | exact 7 item | districts
"[24 dead colleagues]" | exact 24 person | dead vaccinators
"[Rs200,000]" | exact 200000 PKR | cheque
"[Two gunmen]" | exact 2 person | gunmen
%places
PESHAWAR PAK; Arbab Niaz PAK; Charsadda Road PAK; Geneva CHE; Emirates ARE
%dates
"on [Tuesday]" = 2014-03-11; "in [2012]" = 2012-01-01..2012-12-31; "on [Wednesday]" = 2014-03-12
