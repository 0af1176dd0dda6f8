name: canberra-jakarta-navy-incursion-apology
published: 2014-01-17
style: agency
region: Oceania
negatives: none

CANBERRA, Jan 17 (Southern Cross News) - Australia apologized to Indonesia on Friday after disclosing that its navy vessels had entered Indonesian waters several times without permission in the course of operations to turn back boats of asylum seekers, an admission that may further strain ties already frayed by a spying row.

Immigration Minister Graham Thornley told a news conference that the incursions, which he called inadvertent, had come to light on Wednesday. "It should not have happened," he said, reading from a card. He would not say where or how often they took place, nor whether a boat had been towed on any of these occasions. Foreign Minister Rosalind Aitken telephoned her counterpart, Bambang Suryanto, on Thursday night to convey an unqualified apology, her office said.

Jakarta deplored the violation of its sovereignty and demanded that such operations be suspended until the matter was clarified. A spokesman for the coordinating security minister said a frigate and radar would be moved to the southern border. Indonesia might also, a legislator of the ruling party warned, stop taking back anyone Australia intercepted.

Indonesia recalled its ambassador in November and froze military cooperation after documents published by a newspaper showed that Canberra had tapped the telephone of President Harsono and of his wife in 2009. He has not returned to his post. Prime Minister Keith Barlow has refused to apologize for that.

Since he took office in September on a promise to "stop the boats", five are known to have been forced back. Asylum seekers aboard one of them told reporters in Kupang last week that sailors had beaten them and held their hands against a hot engine pipe; the navy rejected the claim, and Thornley accused the public broadcaster, which reported it, of misleading the nation.

The U.N. refugee agency said on Friday it was seeking an explanation from Australia, and that to push boats back could breach international law. A rally by refugee groups, due to be held outside Thornley's office in Sydney on Saturday, was cancelled because of the heat.

%actors
aus = Australia | AUS | state | its navy vessels; Canberra; the navy; sailors
idn = Indonesia | IDN | state | Jakarta
seekers = asylum seekers | - | population | Asylum seekers aboard one of them
thornley = Graham Thornley | AUS | person | Immigration Minister Graham Thornley
aitken = Rosalind Aitken | AUS | person | Foreign Minister Rosalind Aitken
aoffice = her office | AUS | state
suryanto = Bambang Suryanto | IDN | person | her counterpart
spokesman = A spokesman for the coordinating security minister | IDN | person
legislator = a legislator of the ruling party | IDN | person
iamb = its ambassador | IDN | person
harsono = President Harsono | IDN | person
barlow = Keith Barlow | AUS | person | Prime Minister Keith Barlow
broadcaster = the public broadcaster | AUS | organization
unhcr = The U.N. refugee agency | - | igo
groups = refugee groups | AUS | organization
%events
CONCEDE happened core | aus, thornley > idn | 2014-01-17 | CANBERRA AUS | "Australia [apologized] to" | contexts: diplomatic, territory, asylum
COERCE/restrict ongoing core | aus > seekers | - | - IDN | "to [turn back boats] of" | contexts: asylum, migration, military
MOBILIZE/weapons happened core | aus > idn | - | - IDN | "had [entered Indonesian waters] several" | contexts: military, territory
REJECT happened | thornley > - | 2014-01-17 | CANBERRA AUS | "He [would not say] where" | contexts: asylum
CONSULT/phone happened core | aitken, suryanto > - | 2014-01-16 | - | "Aitken [telephoned] her" | contexts: diplomatic | by S3
ACCUSE/disapprove happened core | idn > aus | - | - | "Jakarta [deplored] the" | contexts: territory
REQUEST/yield happened core | idn > aus | - | - | "and [demanded that such operations]" | contexts: territory, military
MOBILIZE/weapons planned core | idn > aus | - | - IDN | "would be [moved] to the southern" | contexts: military, territory | by S4
REJECT hypothetical | idn > aus | - | - | "warned, [stop taking back] anyone" | contexts: migration | by S5
SANCTION/withdraw happened core | idn > aus | 2013-11-01..2013-11-30 | - | "Indonesia [recalled its ambassador] in" | contexts: diplomatic, intelligence
SANCTION/discontinue happened core | idn > aus | 2013-11-01..2013-11-30 | - | "and [froze military cooperation]" | contexts: military, intelligence
COERCE/cyber happened core | aus > harsono | 2009-01-01..2009-12-31 | - | "Canberra had [tapped the telephone]" | contexts: intelligence
CONSULT/visit denied | iamb > aus | - | - | "He has [not returned to] his" | contexts: diplomatic
REJECT/yield happened | barlow > idn | - | - | "Barlow has [refused to apologize]" | contexts: intelligence, diplomatic
AGREE happened | barlow > - | 2013-09-01..2013-09-30 | - AUS | "on a [promise] to" | contexts: migration
ASSAULT/torture happened | aus > seekers | - | - | "sailors had [beaten them] and" | contexts: asylum, human_rights | by S7
REJECT happened | aus > seekers | - | - | "navy [rejected the claim], and" | contexts: asylum
ACCUSE/allege happened core | thornley > broadcaster | - | - | "Thornley [accused] the" | contexts: misinformation
REQUEST happened | unhcr > aus | 2014-01-17 | - | "was [seeking an explanation] from" | contexts: asylum, legal | by S9
ACCUSE/disapprove happened | unhcr > aus | 2014-01-17 | - | "back [could breach international law]" | contexts: asylum, legal | by S9
PROTEST/demo cancelled | groups > thornley | 2014-01-18 | Sydney AUS | "A [rally] by" | contexts: asylum
CONCEDE happened core | aitken > suryanto | 2014-01-16 | - | "an unqualified [apology], her" | contexts: diplomatic, territory | by S3
%statements
S1 | thornley | indirect named | "Thornley [told] a" | "the incursions, which he called inadvertent, had come to light on Wednesday"
S2 | thornley | direct named | "he [said], reading" | "It should not have happened,"
S3 | aoffice | indirect institution | "her office [said]" | "Foreign Minister Rosalind Aitken telephoned her counterpart … an unqualified apology"
S4 | spokesman | indirect anonymous | "minister [said] a" | "a frigate and radar would be moved to the southern border"
S5 | legislator | indirect anonymous | "party [warned], stop" | "Indonesia might also, a legislator of the ruling party warned, stop taking back anyone Australia intercepted"
S6 | idn | indirect institution | "Jakarta [deplored]" | "the violation of its sovereignty"
S7 | seekers | indirect anonymous | "them [told] reporters" | "sailors had beaten them and held their hands against a hot engine pipe"
S8 | thornley | indirect named | "[accused] the public" | "the public broadcaster, which reported it, of misleading the nation"
S9 | unhcr | indirect institution | "agency [said] on" | "it was seeking an explanation from Australia … international law"
S10 | idn | indirect institution | "and [demanded] that" | "such operations be suspended until the matter was clarified"
S11 | aus | indirect institution | "navy [rejected]" | "the claim"
%figures
"[five] are known" | exact 5 item | boats forced back
%places
CANBERRA AUS; Australia AUS; Indonesia IDN; Jakarta IDN; Canberra AUS; Kupang IDN; Sydney AUS
%dates
"[Jan 17]" = 2014-01-17; "Indonesia on [Friday]" = 2014-01-17; "on [Wednesday]" = 2014-01-15; "on [Thursday night]" = 2014-01-16; "in [November]" = 2013-11-01..2013-11-30; "in [2009]" = 2009-01-01..2009-12-31; "in [September]" = 2013-09-01..2013-09-30; "[last week]" = 2014-01-06..2014-01-12; "said on [Friday]" = 2014-01-17; "on [Saturday]" = 2014-01-18
