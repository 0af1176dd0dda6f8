name: wh-vp-haiti-caricom-readout
published: 2024-03-28
style: white-house
region: Americas
negatives: none

Readout of Vice President Naomi Osgood's Meeting with CARICOM Leaders

In Nassau today, Vice President Naomi Osgood and Bahamian Prime Minister Clement Rolle co-hosted leaders of twelve Caribbean nations.

The Vice President announced more than $100 million in new assistance for the region, including $26.8 million for the Haitian National Police. She expressed her gratitude to The Bahamas, Jamaica and Belize for the personnel that they have pledged to the multinational mission, and urged partners who had promised money in Kingston to deliver it.

The leaders condemned in the strongest terms the gang attacks of March 2 and 3, in which 3,700 inmates were freed from two prisons in Port-au-Prince. They welcomed the agreement reached by Haitian parties on a transitional council and called on all of them to name their members by Sunday. Prime Minister Rolle expressed concern about the flow of firearms from Florida; the Vice President acknowledged the concern and committed to appoint a coordinator for firearms prosecutions.

Asked by several leaders to halt deportation flights to Haiti, the Vice President said that the United States does not intend to do so at this time.

The leaders and the Vice President agreed to meet again on the margins of the General Assembly in September. A planned stop in Guyana was canceled owing to weather.

%actors
osgood = Naomi Osgood | USA | person | The Vice President; the Vice President
rolle = Clement Rolle | BHS | person | Prime Minister Rolle
leaders = leaders of twelve Caribbean nations | - | person | The leaders; several leaders
police = Haitian National Police | HTI | state
bahamas = The Bahamas | BHS | state
jamaica = Jamaica | JAM | state
belize = Belize | BLZ | state
partners = partners who had promised money | - | state
gangs = gangs | HTI | armed_group | gang
parties = Haitian parties | HTI | organization
us = the United States | USA | state
guyana = Guyana | GUY | state
region = the region | - | state
haiti = Haiti | HTI | state
%events
CONSULT/multilateral happened core | osgood, rolle, leaders > - | 2024-03-28 | Nassau BHS | "[co-hosted] leaders" | contexts: diplomatic
CONSULT/visit happened | osgood > rolle | 2024-03-28 | Nassau BHS | "[In Nassau today], Vice" | contexts: diplomatic
AGREE happened core | osgood > region, police | 2024-03-28 | Nassau BHS | "The Vice President [announced] more" | contexts: economic
SUPPORT happened core | osgood > bahamas, jamaica, belize | 2024-03-28 | Nassau BHS | "She [expressed her gratitude] to" | contexts: peacekeeping
AGREE happened | bahamas, jamaica, belize > haiti | - | - | "they have [pledged] to the" | contexts: peacekeeping | by S2
REQUEST/assist happened core | osgood > partners | 2024-03-28 | Nassau BHS | "and [urged] partners" | contexts: peacekeeping
ACCUSE/disapprove happened core | leaders > gangs | 2024-03-28 | Nassau BHS | "leaders [condemned] in" | contexts: crime
ASSAULT happened core | gangs > - | 2024-03-02..2024-03-03 | Port-au-Prince HTI | "the gang [attacks] of March" | contexts: crime | by S4
SUPPORT happened | leaders > parties | 2024-03-28 | Nassau BHS | "They [welcomed] the" | contexts: political_institutions
AGREE happened | parties > - | - | - | "the [agreement] reached by" | contexts: political_institutions | by S5
REQUEST happened core | leaders > parties | 2024-03-28 | Nassau BHS | "and [called on] all" | contexts: political_institutions
ACCUSE/disapprove happened | rolle > us | 2024-03-28 | Nassau BHS | "Rolle [expressed concern] about" | contexts: trafficking
AGREE happened core | osgood > rolle | 2024-03-28 | Nassau BHS | "and [committed] to" | contexts: trafficking, legal
REQUEST/yield happened | leaders > osgood | 2024-03-28 | Nassau BHS | "[Asked] by several" | contexts: migration
REJECT/yield happened core | osgood > leaders | 2024-03-28 | Nassau BHS | "[does not intend] to do" | contexts: migration | by S8
COERCE/deport ongoing | us > haiti | - | - | "halt [deportation flights] to" | contexts: migration
AGREE happened | osgood, leaders > - | 2024-03-28 | Nassau BHS | "[agreed to meet again] on" | contexts: diplomatic
CONSULT/visit cancelled | osgood > guyana | - | Guyana GUY | "A planned [stop] in" | contexts: diplomatic
%statements
S1 | osgood | indirect named | "President [announced] more" | "more than $100 million in new assistance … for the Haitian National Police"
S2 | osgood | indirect named | "[expressed] her gratitude" | "her gratitude to The Bahamas, Jamaica and Belize … multinational mission"
S3 | osgood | indirect named | "and [urged] partners" | "partners who had promised money in Kingston to deliver it"
S4 | leaders | indirect institution | "leaders [condemned]" | "the gang attacks of March 2 and 3, in which 3,700 inmates were freed from two prisons in Port-au-Prince"
S5 | leaders | indirect institution | "They [welcomed]" | "the agreement reached by Haitian parties on a transitional council"
S6 | leaders | indirect institution | "[called on] all" | "all of them to name their members by Sunday"
S7 | rolle | indirect named | "[expressed concern] about" | "the flow of firearms from Florida"
S8 | osgood | indirect named | "Vice President [said] that" | "the United States does not intend to do so at this time"
%figures
"of [twelve Caribbean nations]" | exact 12 country | Caribbean nations
"[more than $100 million]" | over 100000000 USD | assistance for the region
"including [$26.8 million]" | exact 26800000 USD | assistance for the Haitian police
"[3,700 inmates]" | exact 3700 person | inmates freed
"from [two prisons]" | exact 2 item | prisons
%visits
osgood happened | Nassau BHS 2024-03-28
osgood cancelled | - GUY -
%places
Nassau BHS; The Bahamas BHS; Jamaica JAM; Belize BLZ; Kingston JAM; Port-au-Prince HTI; Florida USA; Haiti HTI; United States USA; Guyana GUY
%dates
"In Nassau [today], Vice" = 2024-03-28
"of [March 2 and 3]" = 2024-03-02..2024-03-03
"by [Sunday]" = 2024-03-31
"Assembly in [September]" = 2024-09-01..2024-09-30
