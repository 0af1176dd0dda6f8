name: detroit-water-shutoff
published: 2014-07-19
style: local
region: Americas
negatives: business

Detroit turns taps back on – for 15 days

DETROIT – The city's water department halted shutoffs on Friday and will let delinquent customers sign up for payment plans, three weeks after United Nations experts called the cutting of 17,000 households "a violation of the human right to water".

Nine protesters were arrested on Thursday at a contractor's gate on East Grand Boulevard, among them the Rev. Clarence Whitlow, who had chained himself to a truck. They were released without charges in the evening. More than 1,000 people then marched from Cobo Hall to Hart Plaza.

"Shame on us for making Geneva do our arithmetic," Councilwoman Deborah Pruitt said. Emergency manager Kurt Van Aalst, who runs the bankrupt city, denied that the pause was a retreat. He hinted that shutoffs would start again on Aug. 2.

Windsor's mayor offered to truck water across the bridge. A convoy from Ontario with 750 gallons arrived on Thursday and was waved through by border officers. The Council of Canadians, which organized it, has asked President Paul Renshaw to declare a public health emergency; the White House did not respond.

A federal judge, Alma Reyes, ordered the department on Monday to publish its list of debtors. Two golf clubs and a hockey arena owe half a million dollars. On Wall Street, meanwhile, investors swallowed the city's water bonds with gusto, and the price shot up.

%actors
dept = The city's water department | USA | state | the department
customers = delinquent customers | USA | population
experts = United Nations experts | - | igo
households = 17,000 households | USA | population
protesters = Nine protesters | USA | population
whitlow = Clarence Whitlow | USA | person
marchers = More than 1,000 people | USA | population
pruitt = Deborah Pruitt | USA | person
manager = Kurt Van Aalst | USA | person
city = the bankrupt city | USA | state
mayor = Windsor's mayor | CAN | person
convoy = A convoy from Ontario | CAN | organization
officers = border officers | USA | state
council = The Council of Canadians | CAN | organization
renshaw = Paul Renshaw | USA | person | the White House
reyes = Alma Reyes | USA | person
police = police | USA | state | implied
detroit = Detroit | USA | population
%events
CONCEDE happened core | dept > customers | 2014-07-18 | DETROIT USA | "department [halted shutoffs] on" | contexts: human_security
AGREE happened | dept > customers | 2014-07-18 | DETROIT USA | "and [will let] delinquent" | contexts: human_security
ACCUSE/disapprove happened core | experts > dept | 2014-06-23..2014-06-29 | - | "experts [called] the cutting" | contexts: human_rights, human_security
COERCE/withhold happened core | dept > households | - | DETROIT USA | "the [cutting] of 17,000" | contexts: human_security | by S1
COERCE/arrest happened core | police > protesters, whitlow | 2014-07-17 | East Grand Boulevard USA | "protesters were [arrested] on" | contexts: rights_freedoms
PROTEST/obstruct happened | protesters, whitlow > dept | 2014-07-17 | East Grand Boulevard USA | "who had [chained himself] to" | contexts: human_security
RETREAT/release happened | police > protesters, whitlow | 2014-07-17 | - | "were [released] without charges" | contexts: legal
PROTEST/demo happened core | marchers > city | 2014-07-17 | Hart Plaza USA | "then [marched] from" | contexts: human_security
ACCUSE/disapprove happened | pruitt > city | - | - | ""[Shame on us] for" | contexts: human_security | by S2
REJECT happened | manager > - | - | - | "[denied] that the pause" | contexts: executive
THREATEN/restrict happened core | manager > customers | - | - | "He [hinted] that" | contexts: human_security
AGREE happened | mayor > detroit | - | - | "mayor [offered] to truck" | contexts: human_security
AID happened core | convoy > detroit | 2014-07-17 | - | "gallons [arrived] on Thursday" | contexts: human_security
RETREAT/access happened | officers > convoy | 2014-07-17 | - | "was [waved through] by"
REQUEST/assist happened | council > renshaw | - | - | "has [asked President Paul Renshaw]" | contexts: health
REQUEST happened | reyes > dept | 2014-07-14 | - | "Reyes, [ordered] the" | contexts: legal
%statements
S1 | experts | mixed institution | "experts [called] the cutting" | "the cutting of 17,000 households "a violation of the human right to water""
S2 | pruitt | direct named | "Deborah Pruitt [said]" | "Shame on us for making Geneva do our arithmetic,"
S3 | manager | indirect named | "[denied] that" | "the pause was a retreat"
S4 | manager | indirect named | "[hinted] that" | "shutoffs would start again on Aug. 2"
S5 | council | indirect institution | "has [asked] President" | "President Paul Renshaw to declare a public health emergency"
S6 | reyes | indirect named | "[ordered] the department" | "the department on Monday to publish its list of debtors"
S7 | mayor | indirect anonymous | "[offered] to truck" | "to truck water across the bridge"
%figures
"of [17,000 households]" | exact 17000 item | households cut off
"[Nine protesters]" | exact 9 person | protesters arrested
"[More than 1,000 people]" | over 1000 person | marchers
"with [750 gallons]" | exact 750 gallon | water delivered
"[half a million dollars]" | exact 500000 USD | debts of golf clubs and arena
"for [15 days]" | exact 15 day | pause of shutoffs
"[Two golf clubs]" | exact 2 item | golf clubs
%places
DETROIT USA; Detroit USA; East Grand Boulevard USA; Cobo Hall USA; Hart Plaza USA; Geneva CHE; Windsor CAN; Ontario CAN; White House USA; Wall Street USA
%dates
"shutoffs on [Friday] and" = 2014-07-18
"arrested on [Thursday] at" = 2014-07-17
"on [Aug. 2]" = 2014-08-02
"arrived on [Thursday] and" = 2014-07-17
"department on [Monday]" = 2014-07-14
