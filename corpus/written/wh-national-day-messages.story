name: wh-national-day-messages
published: 2022-10-01
style: white-house
region: Global
negatives: none

Press Statements, Secretary of State Helen Adair

October 1, 2022

Cyprus Independence Day

On behalf of the United States of America, I congratulate the people of the Republic of Cyprus on the 62nd anniversary of your independence. We deeply appreciate your country's generosity in receiving refugees from Ukraine, and I was pleased to lift, for this fiscal year, the restrictions on the sale of defense articles to Cyprus. The United States continues to support a bizonal, bicommunal federation.

Nigeria National Day

I offer my warmest wishes to the people of Nigeria. As you prepare for elections in February, we stand with all who work for a peaceful vote. The United States has committed $50 million to observers and to voter education. We condemn the attack on worshippers in Zamfara last week, and we urge the authorities to bring those responsible to justice.

Palau

Thirty years ago our two nations had not yet concluded their Compact. Today Palau is an indispensable partner. I look forward to welcoming President Ngirachelbaed to Washington later this month, where we hope to finalize the renewal of the Compact's economic provisions.

On each of these occasions, our embassies will be open to the public.
%actors
adair = Helen Adair | USA | person | Secretary of State Helen Adair
usa = United States of America | USA | state | The United States
cyp = Republic of Cyprus | CYP | state | the people of the Republic of Cyprus; your country
refugees = refugees from Ukraine | UKR | population
nga = Nigeria | NGA | state | the people of Nigeria; the authorities
attackers = attackers in Zamfara | NGA | armed_group | those responsible
worship = worshippers in Zamfara | NGA | population
voters = all who work for a peaceful vote | NGA | population
plw = Palau | PLW | state
ngira = President Ngirachelbaed | PLW | person
%events
SUPPORT happened core | adair > cyp | 2022-10-01 | - | "I [congratulate the people] of" | contexts: diplomatic
SUPPORT happened | adair > cyp | 2022-10-01 | - | "We deeply [appreciate]" | contexts: migration
AID ongoing | cyp > refugees | - | - CYP | "in [receiving refugees from]" | contexts: asylum
CONCEDE happened core | usa, adair > cyp | - | - | "pleased to [lift], for" | contexts: military
SUPPORT happened | usa > cyp | 2022-10-01 | - | "States [continues to support] a" | contexts: territory
SUPPORT happened core | adair > nga | 2022-10-01 | - | "I [offer my warmest wishes]" | contexts: diplomatic
SUPPORT happened | usa > voters | 2022-10-01 | - | "we [stand with] all" | contexts: election
AGREE happened core | usa > nga | - | - | "States has [committed $50]" | contexts: election
ACCUSE/disapprove happened core | usa > attackers | 2022-10-01 | - | "We [condemn] the" | contexts: crime
ASSAULT happened core | attackers > worship | 2022-09-19..2022-09-25 | Zamfara NGA | "the [attack] on" | contexts: religion_ethnicity
REQUEST/change happened | usa > nga | 2022-10-01 | - | "and we [urge] the" | contexts: legal
SUPPORT happened | adair > plw | 2022-10-01 | - | "is an [indispensable partner]" | contexts: diplomatic
CONSULT/visit planned core | ngira > usa | 2022-10-01..2022-10-31 | Washington USA | "to [welcoming] President" | contexts: diplomatic
AGREE hypothetical | usa, plw > - | 2022-10-01..2022-10-31 | Washington USA | "hope to [finalize the renewal]" | contexts: economic
%statements
S1 | adair | direct named | - | "On behalf of the United States of America, I congratulate … bicommunal federation."
S2 | adair | direct named | - | "I offer my warmest wishes … to justice."
S3 | adair | direct named | - | "Thirty years ago our two nations … economic provisions."
%figures
"[$50 million]" | exact 50000000 USD | money for observers and voter education
"[Thirty years] ago" | exact 30 year | time before the Compact
%visits
ngira planned | Washington USA 2022-10-01..2022-10-31
%places
Cyprus CYP; United States of America USA; Republic of Cyprus CYP; Ukraine UKR; Nigeria NGA; Zamfara NGA; Palau PLW; Washington USA; United States USA
%dates
"[October 1, 2022]" = 2022-10-01; "in [February]" = 2023-02-01..2023-02-28; "Zamfara [last week]" = 2022-09-19..2022-09-25; "Washington [later this month]" = 2022-10-01..2022-10-31
