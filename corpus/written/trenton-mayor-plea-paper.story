name: trenton-mayor-plea-paper
published: 2018-11-20
style: local
region: Americas
negatives: none

Ex-mayor gets six years, thanks the jury

TRENTON – Former mayor Anthony "Skip" DiLeo was sentenced Monday to six years in federal prison for selling the city's parking contract. He hugged the prosecutor.

Judge Renee Whitlock found that DiLeo took $119,000 in casino chips from a Brooklyn businessman, Yitzhak Brenner, who wore a wire and pleaded guilty in March. "You sold us by the square foot," she said. DiLeo's lawyers, who maintain that the chips were a wedding present, will appeal.

Mayor Yolanda Peele, elected in June on a promise to cancel the contract, has so far not done so; she fears a suit. Fifty drivers circled City Hall at noon, honking. Police ticketed eleven of them for noise. The Citizens' League demanded an audit and asked the state to take over the garage.

In a separate case the county charged two detectives with beating a handcuffed teenager in the Chestnut Avenue station in August. They were suspended without pay. The officers' union threatened to call in sick on Thanksgiving; Peele called that blackmail.

%actors
dileo = Anthony "Skip" DiLeo | USA | person | DiLeo
whitlock = Renee Whitlock | USA | person
lawyers = DiLeo's lawyers | USA | person
peele = Yolanda Peele | USA | person | Peele
drivers = Fifty drivers | USA | population
police = Police | USA | state
league = The Citizens' League | USA | organization
state = the state | USA | state
county = the county | USA | state
detectives = two detectives | USA | state
teenager = a handcuffed teenager | USA | person
union = The officers' union | USA | organization
%events
SANCTION/convict happened core | whitlock > dileo | 2018-11-19 | TRENTON USA | "was [sentenced] Monday" | contexts: corruption, legal
ACCUSE/disapprove happened | whitlock > dileo | 2018-11-19 | TRENTON USA | "You [sold us by the] square" | contexts: corruption | by S1
REJECT planned core | lawyers > whitlock | - | - | "present, [will appeal]" | contexts: legal
AGREE happened | peele > - | - | - | "on a [promise] to cancel" | contexts: election
SANCTION/discontinue denied | peele > - | - | - | "has so far [not done so]" | contexts: corruption
PROTEST/demo happened core | drivers > peele | - | TRENTON USA | "drivers [circled City Hall] at" | contexts: corruption
SANCTION happened | police > drivers | - | TRENTON USA | "Police [ticketed] eleven" | contexts: rights_freedoms
REQUEST happened | league > peele | - | - | "League [demanded] an" | contexts: corruption
REQUEST/assist happened | league > state | - | - | "and [asked the state] to" | contexts: corruption
ACCUSE/allege happened core | county > detectives | - | - | "county [charged] two" | contexts: legal, repression
ASSAULT/beat happened core | detectives > teenager | 2018-08-01..2018-08-31 | Chestnut Avenue USA | "with [beating] a handcuffed" | contexts: repression
SANCTION/expel happened | county > detectives | - | - | "They were [suspended] without" | contexts: repression
THREATEN/restrict happened core | union > peele | - | - | "union [threatened] to" | contexts: repression
ACCUSE/allege happened | peele > union | - | - | "Peele [called that blackmail]"
%statements
S1 | whitlock | direct named | "foot," she [said]" | "You sold us by the square foot,"
S2 | lawyers | indirect anonymous | "who [maintain] that" | "the chips were a wedding present"
S3 | union | indirect institution | "[threatened] to call" | "to call in sick on Thanksgiving"
S4 | peele | indirect named | "Peele [called] that" | "that blackmail"
S5 | league | indirect institution | "[demanded] an audit" | "an audit"
%figures
"to [six years] in" | exact 6 year | prison sentence
"took [$119,000]" | exact 119000 USD | casino chips
"[Fifty drivers]" | exact 50 person | drivers
"ticketed [eleven of them]" | exact 11 person | drivers ticketed
"charged [two detectives]" | exact 2 person | detectives charged
%places
TRENTON USA; Brooklyn USA; City Hall USA; Chestnut Avenue USA
%dates
"sentenced [Monday] to" = 2018-11-19
"guilty in [March]" = 2018-03-01..2018-03-31
"elected in [June]" = 2018-06-01..2018-06-30
"station in [August]" = 2018-08-01..2018-08-31
"on [Thanksgiving]" = 2018-11-22
