name: justice-charges-hospital-hackers
published: 2021-09-14
style: white-house
region: Global
negatives: none

FOR IMMEDIATE RELEASE
Tuesday, September 14, 2021

Two Charged in Ransomware Attacks on Hospitals in Four Countries

WASHINGTON – The Justice Department unsealed an indictment today that charges two Belarusian nationals with conducting cyberattacks against 61 hospitals and clinics in the United States, Ireland, New Zealand, and Brazil.

According to the indictment, Pavel Hrynevich, 29, and Kiryl Astapau, 33, broke into the victims' networks between January and July, encrypted patients' records, and demanded more than $40 million in bitcoin. In March a hospital in Waikato was forced to turn away ambulances for nine days. When an administrator in Cork refused to pay, Astapau is alleged to have replied: "Then we will publish who has cancer."

Hrynevich was arrested in Warsaw on Friday by Polish police at the request of the United States, which will seek his extradition. Astapau is at large. The Department announced today that it has seized $6.3 million in ransoms, and that it returned $2 million of that sum to the victims last week. The State Department is offering a reward of up to $5 million for information leading to Astapau's arrest.

"Wherever they travel, whatever they call themselves, we will arrest them," said Deputy Attorney General Corinne Aldersey. She thanked the law enforcement authorities of Poland, Ireland, and New Zealand, and urged hospitals to report intrusions. "Silence is what these men sell."

In a related action, the Treasury Department today designated Zubrex, a virtual currency exchange, for laundering the ransoms. As a result, all property of the exchange in U.S. jurisdiction is blocked.

There is no evidence at this time that the Government of Belarus directed the attacks. The Belarusian Embassy, which has denounced the charges as theater, declined a meeting with the Department that had been set for Monday.

An indictment is merely an allegation. If convicted, the defendants face up to 20 years in prison.

%actors
doj = The Justice Department | USA | state | The Department; the Department
hry = Pavel Hrynevich | BLR | person | two Belarusian nationals
ast = Kiryl Astapau | BLR | person
hospitals = 61 hospitals and clinics | - | organization | the victims; hospitals
waikato = a hospital in Waikato | NZL | organization
admin = an administrator in Cork | IRL | person
police = Polish police | POL | state
us = the United States | USA | state
state = The State Department | USA | state
aldersey = Corinne Aldersey | USA | person | Deputy Attorney General Corinne Aldersey
authorities = the law enforcement authorities of Poland, Ireland, and New Zealand | - | state
treasury = the Treasury Department | USA | state
zubrex = Zubrex | - | organization | the exchange
belarus = the Government of Belarus | BLR | state
embassy = The Belarusian Embassy | BLR | state
%events
ACCUSE/allege happened core | doj > hry, ast | 2021-09-14 | WASHINGTON USA | "today that [charges] two" | contexts: cyber, legal
COERCE/cyber happened core | hry, ast > hospitals | 2021-01-01..2021-07-31 | - | "[broke into the victims'] networks" | contexts: cyber, health | by S1
REQUEST happened | hry, ast > hospitals | - | - | "and [demanded] more" | contexts: cyber | by S1
COERCE/withhold happened | hry, ast > waikato | 2021-03-01..2021-03-31 | Waikato NZL | "was [forced to turn away]" | contexts: cyber, health
REJECT happened | admin > ast, hry | - | Cork IRL | "Cork [refused to pay]" | contexts: cyber
THREATEN happened core | ast > admin | - | - | ""Then we will [publish] who" | contexts: cyber, health | by S3
COERCE/arrest happened core | police > hry | 2021-09-10 | Warsaw POL | "was [arrested] in" | contexts: cyber, legal
REQUEST/assist happened | us > police | - | - | "at the [request] of" | contexts: legal
REQUEST/assist planned core | us > police | - | - | "will [seek his extradition]" | contexts: legal
COERCE/seize happened core | doj > hry, ast | - | - | "has [seized $6.3 million] in" | contexts: cyber | by S4
AID happened | doj > hospitals | 2021-09-06..2021-09-12 | - | "it [returned $2 million] of" | contexts: cyber | by S4
AGREE happened | state > - | - | - | "is [offering a reward] of" | contexts: cyber
THREATEN/arrest happened core | aldersey > ast | 2021-09-14 | - | "we [will arrest them]," | contexts: cyber | by S5
SUPPORT happened | aldersey > authorities | 2021-09-14 | - | "She [thanked] the" | contexts: cyber
REQUEST/assist happened | aldersey > hospitals | 2021-09-14 | - | "and [urged hospitals] to" | contexts: cyber
SANCTION/discontinue happened core | treasury > zubrex | 2021-09-14 | - | "today [designated] Zubrex" | contexts: economic, cyber
COERCE/seize happened | treasury > zubrex | 2021-09-14 | - USA | "jurisdiction is [blocked]." | contexts: economic
REQUEST denied | belarus > hry, ast | - | - | "Belarus [directed] the" | contexts: cyber
ACCUSE/disapprove happened | embassy > doj | - | - | "which has [denounced] the" | contexts: legal
REJECT/meet happened | embassy > doj | - | - | "theater, [declined a meeting] with" | contexts: diplomatic
CONSULT cancelled | embassy, doj > - | 2021-09-13 | - | "a [meeting with the Department]" | contexts: diplomatic
SANCTION/convict hypothetical | us > hry, ast | - | - | "If [convicted], the" | contexts: legal
%statements
S1 | doj | indirect institution | "[According to] the" | "Pavel Hrynevich, 29, and Kiryl Astapau, 33 … $40 million in bitcoin"
S2 | doj | indirect institution | "is [alleged] to" | "to have replied: "Then we will publish who has cancer.""
S3 | ast | direct named | "have [replied]:" | "Then we will publish who has cancer." | inside S2
S4 | doj | indirect institution | "Department [announced] today" | "it has seized $6.3 million in ransoms, and that it returned $2 million of that sum to the victims last week"
S5 | aldersey | direct named | "them," [said] Deputy" | "Wherever they travel, whatever they call themselves, we will arrest them,"
S6 | aldersey | indirect named | "She [thanked] the" | "the law enforcement authorities of Poland, Ireland, and New Zealand"
S7 | aldersey | indirect named | "and [urged] hospitals" | "hospitals to report intrusions"
S8 | aldersey | direct named | - | "Silence is what these men sell."
S9 | embassy | indirect institution | "has [denounced] the" | "the charges as theater"
S10 | hry, ast | indirect named | "and [demanded] more" | "more than $40 million in bitcoin" | inside S1
%figures
"[61 hospitals and clinics]" | exact 61 item | hospitals attacked
"[more than $40 million]" | over 40000000 USD | ransoms demanded
"[nine days]" | exact 9 day | ambulances turned away
"[$6.3 million]" | exact 6300000 USD | ransoms seized
"[$2 million]" | exact 2000000 USD | ransoms returned
"[up to $5 million]" | up_to 5000000 USD | reward
"[up to 20 years]" | up_to 20 year | prison
"[two Belarusian nationals]" | exact 2 person | charged
"[Four Countries]" | exact 4 country | countries of the hospitals
%places
WASHINGTON USA; United States USA; Ireland IRL; New Zealand NZL; Brazil BRA; Waikato NZL; Cork IRL; Warsaw POL; Poland POL; Belarus BLR
%dates
"[Tuesday, September 14, 2021]" = 2021-09-14; "indictment [today]" = 2021-09-14; "[between January and July]" = 2021-01-01..2021-07-31; "In [March]" = 2021-03-01..2021-03-31; "on [Friday]" = 2021-09-10; "announced [today]" = 2021-09-14; "[last week]" = 2021-09-06..2021-09-12; "Department [today] designated" = 2021-09-14; "for [Monday]" = 2021-09-13
