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
whit = Alan Whitcombe | USA | person | The President; the President
kip = Josphat Kiplagat | KEN | person
kenya = Kenya | KEN | state
usa = United States | USA | state
creditors = creditors | - | organization
kenpol = Kenyan police | KEN | state
haiti = Haiti | HTI | state
saf = Sudanese Armed Forces | SDN | state
wb = World Bank | - | igo
congress = Congress | USA | state
sudan = parties in Sudan | SDN | state | Sudan
%events
CONSULT/visit happened core | kip > whit | 2024-05-23 | Washington USA | "[welcomed]"
AGREE happened core | whit > kenya | 2024-05-23 | - | "[intends to designate]"
SUPPORT planned | whit > kenya | - | - | "[designate Kenya]"
AGREE happened core | whit, kip > - | 2024-05-23 | - | "[Launched]"
REQUEST/assist happened core | whit, kip > creditors | 2024-05-23 | - | "[calls on]"
SUPPORT happened core | whit, kip > - | 2024-05-23 | - | "[Signed]"
AID planned core | usa > kenya | - | - | "[deliver]"
AID happened core | usa > kenpol | - | - | "[provided]"
AGREE happened core | kenya > haiti | - | - | "[reaffirmed its commitment]"
AID planned | kenya > haiti | 2024-06-01..2024-06-30 | - | "[expected to leave]"
AID cancelled | kenya > haiti | 2024-05-22 | - | "[postponed]"
ASSAULT ongoing | sudan > - | - | Sudan SDN | "[violence]"
ACCUSE/disapprove happened core | whit, kip > sudan | 2024-05-23 | - | "[deplored]"
REQUEST/meet happened core | whit, kip > saf | 2024-05-23 | - | "[urged]"
SUPPORT happened core | whit > kenya | 2024-05-23 | - | "[congratulated]"
AGREE happened core | whit > wb | 2024-05-23 | - | "[announced]"
REQUEST happened core | whit > congress | 2024-05-23 | - | "[asked]"
%statements
S1 | whit, kip | indirect named | "[Announced]" | "the President intends … Ally"
S2 | whit, kip | indirect named | "[calls on]" | "to grant relief to countries that invest in their people"
S3 | kenya | indirect institution | "[reaffirmed]" | "its commitment to lead the security support mission to Haiti"
S4 | whit, kip | indirect named | "[deplored]" | "the violence in Sudan"
S5 | whit, kip | indirect named | "[urged]" | "to return to the talks in Jeddah"
S6 | whit | indirect named | "[congratulated]" | "the sixtieth anniversary … United States"
S7 | whit | indirect named | "[announced]" | "$250 million for the World Bank's crisis window"
S8 | whit | indirect named | "[asked]" | "to renew … in 2025"
%figures
"[16 helicopters]" | exact 16 item | helicopters
"[$7 million]" | exact 7000000 USD | modernizing police
"[200 officers]" | exact 200 person | officers
"[$250 million]" | exact 250000000 USD | crisis window
"[sixteen years]" | exact 16 year | time
%visits
kip happened | Washington USA 2024-05-23
