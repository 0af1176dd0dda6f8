name: wh-kenya-state-visit-toast
published: 2024-05-23
style: white-house
region: Global
negatives: none

FACT SHEET: Kenya State Visit

President Alan Whitcombe today welcomed President Josphat Kiplagat of Kenya to Washington for the first State Visit by an African leader in sixteen years. Together, the two leaders:

– Announced that the President intends to designate Kenya a Major Non-NATO Ally;

– Launched the Nairobi–Washington Vision, which calls on creditors to grant relief to countries that invest in their people;

– Signed a framework under which Kenyan and U.S. firms will assemble computer chips in Nyeri.

The United States will deliver 16 helicopters to Kenya beginning this fall and has provided $7 million to modernize the Kenyan police. Kenya reaffirmed its commitment to lead the security support mission to Haiti; the first 200 officers, whose departure on Wednesday was postponed, are now expected to leave in June. Both leaders deplored the violence in Sudan and urged the Sudanese Armed Forces to return to the talks in Jeddah.

The President congratulated Kenya on the sixtieth anniversary of its relations with the United States. He also announced $250 million for the World Bank's crisis window, and asked Congress to renew the African Growth and Opportunity Act before it expires in 2025.

%actors
whitcombe = Alan Whitcombe | USA | person | The President; the President
kiplagat = Josphat Kiplagat | KEN | person
kenya = Kenya | KEN | state
us = The United States | USA | state | the United States
creditors = creditors | - | state
police = the Kenyan police | KEN | state
officers = the first 200 officers | KEN | state
haiti = Haiti | HTI | state
saf = Sudanese Armed Forces | SDN | state
congress = Congress | USA | state
wb = World Bank | - | igo
%events
CONSULT/visit happened core | kiplagat > whitcombe | 2024-05-23 | Washington USA | "today [welcomed] President" | contexts: diplomatic
AGREE happened core | whitcombe > kenya | 2024-05-23 | Washington USA | "[intends to designate] Kenya" | contexts: military, diplomatic | by S1
REQUEST/assist happened | whitcombe, kiplagat > creditors | 2024-05-23 | Washington USA | "which [calls on creditors] to" | contexts: economic
SUPPORT happened core | whitcombe, kiplagat > - | 2024-05-23 | Washington USA | "– [Signed a framework] under" | contexts: technology, economic
COOPERATE planned | kenya, us > - | - | Nyeri KEN | "firms [will assemble computer chips]" | contexts: technology
AID planned core | us > kenya | 2024-09-01..2024-11-30 | Kenya KEN | "[will deliver] 16" | contexts: military
AID happened core | us > police | - | - | "and has [provided] $7" | contexts: crime
AGREE happened core | kenya > haiti | 2024-05-23 | Washington USA | "Kenya [reaffirmed] its" | contexts: peacekeeping
MOBILIZE/police planned | officers > haiti | 2024-06-01..2024-06-30 | Haiti HTI | "expected to [leave] in" | contexts: peacekeeping
MOBILIZE/police cancelled | officers > haiti | 2024-05-22 | - | "whose [departure] on Wednesday" | contexts: peacekeeping
ACCUSE/disapprove happened | whitcombe, kiplagat > - | 2024-05-23 | Washington USA | "leaders [deplored] the" | contexts: military
REQUEST/meet happened core | whitcombe, kiplagat > saf | 2024-05-23 | Washington USA | "and [urged] the Sudanese" | contexts: diplomatic
SUPPORT happened | whitcombe > kenya | 2024-05-23 | Washington USA | "President [congratulated] Kenya" | contexts: diplomatic
AGREE happened | whitcombe > wb | 2024-05-23 | Washington USA | "He also [announced] $250" | contexts: economic
REQUEST happened | whitcombe > congress | - | - | "and [asked Congress] to" | contexts: economic, legislative
%statements
S1 | whitcombe, kiplagat | indirect named | "– [Announced] that the" | "the President intends to designate Kenya a Major Non-NATO Ally"
S2 | whitcombe, kiplagat | indirect named | "leaders [deplored]" | "the violence in Sudan"
S3 | whitcombe, kiplagat | indirect named | "and [urged] the" | "the Sudanese Armed Forces to return to the talks in Jeddah"
S4 | kenya | indirect institution | "Kenya [reaffirmed]" | "its commitment to lead the security support mission to Haiti"
S5 | whitcombe | indirect named | "[congratulated] Kenya" | "Kenya on the sixtieth anniversary of its relations with the United States"
S6 | whitcombe | indirect named | "[asked] Congress" | "Congress to renew the African Growth and Opportunity Act before it expires in 2025"
S7 | whitcombe | indirect named | "also [announced]" | "$250 million for the World Bank's crisis window"
%figures
"in [sixteen years]" | exact 16 year | time since the last African State Visit
"deliver [16 helicopters]" | exact 16 item | helicopters
"provided [$7 million]" | exact 7000000 USD | money for the police
"announced [$250 million]" | exact 250000000 USD | money for the World Bank
"first [200 officers]" | exact 200 person | police officers
%visits
kiplagat happened | Washington USA 2024-05-23
%places
Kenya KEN; Washington USA; Nairobi KEN; Nyeri KEN; United States USA; Haiti HTI; Sudan SDN; Jeddah SAU
%dates
"Whitcombe [today] welcomed" = 2024-05-23
"beginning [this fall]" = 2024-09-01..2024-11-30
"departure on [Wednesday]" = 2024-05-22
"leave in [June]" = 2024-06-01..2024-06-30
"expires in [2025]" = 2025-01-01..2025-12-31
