name: nairobi-un-env-plastics
published: 2022-03-02
style: white-house
region: Global
negatives: none

Statement by President Whitcombe on the Launch of Plastics Negotiations

I applaud the 175 nations that agreed today in Nairobi to negotiate a binding agreement to end plastic pollution. I thank Kenya and Norway for their leadership, and Rwanda and Peru for drafting the resolution.

The United States will be at the table. Our delegation, led by Assistant Secretary Monique Farrell, will attend the first session in Dakar in May and will host a meeting of cities in Honolulu in the fall. We have offered $60 million to help island nations clean up their reefs.

I am disappointed that two producers blocked a reference to virgin plastic, and I urge them to reconsider. To the American companies that have asked for common rules: we hear you, and we intend to deliver.

Last year I signed the Save Our Seas Act 3.0. I once again call on the Senate to ratify the Basel Convention, as it has failed to do for thirty years.

%actors
whitcombe = President Whitcombe | USA | person | I
nations = the 175 nations | - | state
kenya = Kenya | KEN | state
norway = Norway | NOR | state
rwanda = Rwanda | RWA | state
peru = Peru | PER | state
us = The United States | USA | state | Our delegation; we
farrell = Monique Farrell | USA | person
islands = island nations | - | state
producers = two producers | - | state
companies = the American companies | USA | organization
senate = the Senate | USA | state
cities = cities | - | state
%events
SUPPORT happened core | whitcombe > nations | 2022-03-02 | - | "I [applaud] the" | contexts: environment
AGREE happened core | nations > - | 2022-03-02 | Nairobi KEN | "nations that [agreed] today" | contexts: environment | by S1
SUPPORT happened core | whitcombe > kenya, norway, rwanda, peru | 2022-03-02 | - | "I [thank] Kenya" | contexts: environment
CONSULT/multilateral planned core | farrell > - | 2022-05-01..2022-05-31 | Dakar SEN | "will [attend] the first" | contexts: environment
CONSULT/multilateral planned | us, cities > - | 2022-09-01..2022-11-30 | Honolulu USA | "will [host a meeting] of" | contexts: environment
AGREE happened core | us > islands | - | - | "We have [offered] $60" | contexts: environment
ACCUSE/disapprove happened core | whitcombe > producers | 2022-03-02 | - | "I am [disappointed] that" | contexts: environment
REJECT/change happened | producers > nations | - | - | "producers [blocked] a" | contexts: environment
REQUEST/change happened | whitcombe > producers | 2022-03-02 | - | "and I [urge] them" | contexts: environment
REQUEST happened | companies > us | - | - | "have [asked for] common" | contexts: environment, economic
AGREE happened | us > companies | 2022-03-02 | - | "we [intend to deliver]" | contexts: environment
SUPPORT happened | whitcombe > - | 2021-01-01..2021-12-31 | - | "I [signed] the Save" | contexts: environment, legislative
REQUEST/change happened core | whitcombe > senate | 2022-03-02 | - | "again [call on] the Senate" | contexts: environment, legislative
SUPPORT denied | senate > - | - | - | "[failed to do for] thirty" | contexts: environment
%statements
S1 | whitcombe | direct named | "[applaud] the" | "the 175 nations that agreed today in Nairobi to negotiate a binding agreement to end plastic pollution"
S2 | whitcombe | direct named | "I [urge] them" | "them to reconsider"
S3 | whitcombe | direct named | "I once again [call on]" | "the Senate to ratify the Basel Convention"
S4 | whitcombe | direct named | "[thank] Kenya" | "Kenya and Norway for their leadership, and Rwanda and Peru for drafting the resolution"
%figures
"the [175 nations] that" | exact 175 country | nations that agreed
"offered [$60 million]" | exact 60000000 USD | aid for island nations
"that [two producers]" | exact 2 country | producers
"for [thirty years]" | exact 30 year | time without ratification
%visits
farrell planned | Dakar SEN 2022-05-01..2022-05-31
%places
Nairobi KEN; Kenya KEN; Norway NOR; Rwanda RWA; Peru PER; United States USA; Dakar SEN; Honolulu USA
%dates
"agreed [today] in" = 2022-03-02
"Dakar in [May]" = 2022-05-01..2022-05-31
"Honolulu in [the fall]" = 2022-09-01..2022-11-30
"[Last year] I" = 2021-01-01..2021-12-31
