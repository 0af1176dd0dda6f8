name: warsaw-riga-lgbt-march
published: 2008-05-31
style: agency
region: Europe
negatives: none

RIGA, May 31, 2008 (Baltic News Bureau) – Some 300 people walked along the Daugava on Saturday in Riga's fourth gay pride march, guarded by almost as many policemen and shouted at by twice their number.

The city council had banned the event; a court overturned the ban on Thursday. Councillor Arvīds Zemzars, who called for "a wall of decent people", was fined for throwing manure in 2006. This time officers turned his group back at the Stone Bridge and detained eleven of them when they pushed over the barriers.

"I came to say that it is allowed," said Dutch member of the European Parliament Sjoerd Veenstra, who had flown in with ten colleagues. Latvia's president, Inta Kalniņa, declined to meet them but let it be known that the police have her thanks. The archbishop of Riga asked believers to stay at home.

Lithuania's government refused on Friday to let a bus with an EU anti-discrimination exhibition stop in Vilnius. The Council of Europe's human rights commissioner, Anders Lundvall, expressed concern about that decision and urged Vilnius to reverse it. In Moscow, where the mayor will not have such marches "even after my death", the organizers have now gone on hunger strike.

%actors
marchers = Some 300 people | LVA | population
police = policemen | LVA | state | officers; the police
council = The city council | LVA | state
court = a court | LVA | state
zemzars = Arvīds Zemzars | LVA | person
group = his group | LVA | population | eleven of them
veenstra = Sjoerd Veenstra | NLD | person
colleagues = ten colleagues | - | person
kalnina = Inta Kalniņa | LVA | person
archbishop = The archbishop of Riga | LVA | person
believers = believers | LVA | population
lithuania = Lithuania's government | LTU | state | Vilnius
lundvall = Anders Lundvall | - | person
mayor = the mayor | RUS | person
organizers = the organizers | RUS | population
eu = EU | - | igo
%events
PROTEST/demo happened core | marchers > - | 2008-05-31 | RIGA LVA | "people [walked along] the" | contexts: lgbt, rights_freedoms
MOBILIZE/police happened | police > - | 2008-05-31 | RIGA LVA | "[guarded] by almost" | contexts: lgbt
COERCE/restrict happened core | council > marchers | - | RIGA LVA | "council had [banned] the" | contexts: lgbt, rights_freedoms
REJECT happened core | court > council | 2008-05-29 | - | "court [overturned] the ban" | contexts: lgbt, legal
SANCTION/convict happened | court > zemzars | - | - | "was [fined] for throwing" | contexts: lgbt, legal
COERCE/restrict happened | police > group | 2008-05-31 | Stone Bridge LVA | "officers [turned his group back]" | contexts: lgbt
COERCE/arrest happened core | police > group | 2008-05-31 | Stone Bridge LVA | "and [detained] eleven" | contexts: lgbt
CONSULT/visit happened core | veenstra, colleagues > - | - | RIGA LVA | "who had [flown in] with" | contexts: lgbt
REJECT/meet happened core | kalnina > veenstra, colleagues | - | - | "Kalniņa, [declined to meet] them" | contexts: lgbt
SUPPORT happened | kalnina > police | - | - | "police have her [thanks]" | contexts: lgbt | by S3
REQUEST happened | archbishop > believers | - | - | "Riga [asked believers] to" | contexts: religion_ethnicity, lgbt
REJECT happened core | lithuania > eu | 2008-05-30 | Vilnius LTU | "government [refused] on Friday" | contexts: lgbt, inequality
ACCUSE/disapprove happened | lundvall > lithuania | - | - | "Lundvall, [expressed concern] about" | contexts: lgbt, human_rights
REQUEST/change happened core | lundvall > lithuania | - | - | "and [urged] Vilnius" | contexts: lgbt, human_rights
REJECT happened | mayor > organizers | - | Moscow RUS | "mayor [will not have] such" | contexts: lgbt
PROTEST/hunger ongoing | organizers > mayor | - | Moscow RUS | "gone on [hunger strike]" | contexts: lgbt
%statements
S1 | zemzars | mixed named | "who [called for] "a" | "a wall of decent people"
S2 | veenstra | direct named | "allowed," [said] Dutch" | "I came to say that it is allowed,"
S3 | kalnina | indirect named | "[let it be known] that" | "the police have her thanks"
S4 | lundvall | indirect named | "[expressed concern] about" | "that decision"
S5 | lundvall | indirect named | "[urged] Vilnius" | "Vilnius to reverse it"
S6 | archbishop | indirect anonymous | "[asked] believers" | "believers to stay at home"
%figures
"[Some 300 people] walked" | about 300 person | marchers
"detained [eleven of them]" | exact 11 person | people detained
"with [ten colleagues]" | exact 10 person | colleagues
%visits
veenstra happened | RIGA LVA -
%places
RIGA LVA; Daugava LVA; Riga LVA; Stone Bridge LVA; Latvia LVA; Lithuania LTU; Vilnius LTU; Moscow RUS
%dates
"RIGA, [May 31, 2008]" = 2008-05-31
"Daugava on [Saturday]" = 2008-05-31
"ban on [Thursday]" = 2008-05-29
"manure in [2006]" = 2006-01-01..2006-12-31
"refused on [Friday]" = 2008-05-30
