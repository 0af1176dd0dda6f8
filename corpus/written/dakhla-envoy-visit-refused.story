name: dakhla-envoy-visit-refused
published: 2012-05-18
style: agency
region: Africa
negatives: none

RABAT/TINDOUF (HNS) – Morocco withdrew its confidence on Thursday from Courtney Ridgeway, the American who mediates for the United Nations in Western Sahara, and called off the tour that was to have taken him to Laayoune and Dakhla this month.

Rabat finds him "biased and unbalanced". In his last report he had written that Moroccan police read the mission's mail and park their cars so that no Sahrawi can approach it unseen. Secretary-General Lee Sung-hoon declared that he had complete faith in his envoy. So did Washington, though a State Department official added that it regarded Morocco's autonomy plan as "serious, realistic and credible".

The Polisario Front accused Rabat of fearing witnesses. Its representative at the UN, Bachir Lahmadi, urged the Security Council to give the blue helmets a mandate to watch over human rights; France has blocked that for years. Algeria, the Front's host, expressed astonishment and denied that it had had a hand in the report.

In Dakhla students threw stones at police cars. Twelve were detained, and two, a lawyer says, beaten until they signed.

Ninth-round talks at Manhasset, near New York, ended in March with an agreement to go on clearing mines together.

%actors
morocco = Morocco | MAR | state | Rabat; Moroccan police
ridgeway = Courtney Ridgeway | USA | person | his envoy
un = United Nations | - | igo | the mission
lee = Lee Sung-hoon | - | person | Secretary-General Lee Sung-hoon
usa = Washington | USA | state
official = a State Department official | USA | person
polisario = Polisario Front | ESH | armed_group | the Front
lahmadi = Bachir Lahmadi | ESH | person
unsc = the Security Council | - | igo
france = France | FRA | state
algeria = Algeria | DZA | state
students = students | ESH | population
police = police cars | MAR | state
twelve = Twelve | ESH | population | two, a lawyer says
lawyer = a lawyer | - | person
%events
SANCTION happened core | morocco > ridgeway | 2012-05-17 | - | "Morocco [withdrew] its" | contexts: diplomatic, territory
CONSULT/visit cancelled core | ridgeway > morocco | 2012-05-01..2012-05-31 | Laayoune ESH | "and [called off] the" | contexts: diplomatic
ACCUSE/disapprove happened | morocco > ridgeway | - | - | "Rabat [finds] him" | contexts: diplomatic
CONSULT ongoing | ridgeway > morocco, polisario | - | Western Sahara ESH | "who [mediates] for" | contexts: diplomatic
ACCUSE/allege happened core | ridgeway > morocco | - | - | "he had [written] that" | contexts: rights_freedoms
COERCE happened | morocco > un | - | - | "police [read] the" | contexts: intelligence, rights_freedoms | by S2
SUPPORT happened core | lee > ridgeway | - | - | "he had [complete faith] in" | contexts: diplomatic
SUPPORT happened | usa > ridgeway | - | - | "So [did] Washington" | contexts: diplomatic
SUPPORT happened | usa > morocco | - | - | "it [regarded] Morocco's" | contexts: territory
ACCUSE/allege happened core | polisario > morocco | - | - | "Front [accused] Rabat" | contexts: territory
REQUEST/change happened core | lahmadi > unsc | - | - | "Lahmadi, [urged] the" | contexts: human_rights, peacekeeping
REJECT/change happened | france > polisario | - | - | "France has [blocked] that" | contexts: human_rights
ACCUSE/disapprove happened | algeria > morocco | - | - | "host, [expressed astonishment] and" | contexts: diplomatic
REJECT happened | algeria > morocco | - | - | "and [denied] that" | contexts: diplomatic
AID ongoing | algeria > polisario | - | - DZA | "the Front's [host], expressed" | contexts: migration
PROTEST/riot happened core | students > police | - | Dakhla ESH | "students [threw] stones" | contexts: territory
COERCE/arrest happened core | morocco > twelve | - | Dakhla ESH | "were [detained], and" | contexts: repression
ASSAULT/torture happened | morocco > twelve | - | - | "says, [beaten] until" | contexts: human_rights | by S8
CONSULT happened | morocco, polisario > usa | 2012-03-01..2012-03-31 | Manhasset USA | "Ninth-round [talks] at" | contexts: diplomatic
AGREE happened core | morocco, polisario > - | 2012-03-01..2012-03-31 | Manhasset USA | "with an [agreement] to" | contexts: military
%statements
S1 | morocco | mixed institution | "Rabat [finds]" | "him "biased and unbalanced""
S2 | ridgeway | indirect named | "[written] that" | "Moroccan police read the mission's mail … approach it unseen"
S3 | lee | indirect named | "[declared] that" | "he had complete faith in his envoy"
S4 | official | mixed anonymous | "official [added] that" | "it regarded Morocco's autonomy plan as "serious, realistic and credible""
S5 | polisario | indirect institution | "[accused] Rabat" | "Rabat of fearing witnesses"
S6 | lahmadi | indirect named | "[urged] the" | "the Security Council to give the blue helmets a mandate to watch over human rights"
S7 | algeria | indirect institution | "and [denied]" | "it had had a hand in the report"
S8 | lawyer | indirect anonymous | "a lawyer [says]" | "beaten until they signed"
%figures
"[Twelve] were" | exact 12 person | students detained
%visits
ridgeway cancelled | Laayoune ESH -; Dakhla ESH -
%places
RABAT MAR; TINDOUF DZA; Morocco MAR; Western Sahara ESH; Laayoune ESH; Dakhla ESH; Rabat MAR; Washington USA; France FRA; Algeria DZA; Manhasset USA; New York USA
%dates
"on [Thursday]" = 2012-05-17; "[this month]" = 2012-05-01..2012-05-31; "in [March]" = 2012-03-01..2012-03-31
