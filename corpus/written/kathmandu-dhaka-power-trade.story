name: kathmandu-dhaka-power-trade
published: 2024-02-15
style: agency
region: Asia
negatives: none

KATHMANDU, Feb 15, 2024 (Himal Press) - Energy secretaries of Nepal and Bangladesh have narrowed their differences on the price of 40 megawatts that Dhaka wants to buy during the monsoon, but a contract will have to wait for India's consent, negotiators said on Thursday.

Indian wires carry any electricity that passes from one country to the other.

"The tariff is almost settled; the rest is not in our hands," said Nepal's secretary, Girija Prasad Lamichhane-Rai, after the second day of the talks.

His Bangladeshi counterpart, Mahfuza Talukder-Khan, said both sides had asked New Delhi last month to join a three-way agreement. India's power ministry has not replied. An official there said it was "positively inclined" towards the proposal.

The visitors also inspected the site of a proposed plant at Sunkoshi, in which Bangladesh has offered to invest. Nepal accepted the offer in principle in May. Residents of two villages there have petitioned the government for a hearing before land is taken.

On Friday the secretary and her delegation will call on Prime Minister Bishwa Raj Dhungana before flying home. The prime minister, who is to travel to Dhaka in April, cancelled a meeting with them on Wednesday because of a cold.
%actors
nep = Nepal | NPL | state | the government
bgd = Bangladesh | BGD | state | Dhaka; The visitors; her delegation
ind = India | IND | state | New Delhi; India's power ministry
lam = Girija Prasad Lamichhane-Rai | NPL | person | Nepal's secretary
tal = Mahfuza Talukder-Khan | BGD | person | His Bangladeshi counterpart; the secretary
official = An official there | IND | person
residents = Residents of two villages | NPL | population
dhung = Bishwa Raj Dhungana | NPL | person | The prime minister; Prime Minister Bishwa Raj Dhungana
negotiators = negotiators | - | person
%events
CONSULT happened core | lam, tal > - | 2024-02-14..2024-02-15 | KATHMANDU NPL | "of the [talks]" | contexts: natural_resource, economic
AGREE hypothetical | ind > nep, bgd | - | - | "for India's [consent], negotiators" | contexts: natural_resource
REQUEST/assist happened core | nep, bgd > ind | 2024-01-01..2024-01-31 | - | "had [asked New Delhi] last" | contexts: natural_resource
AGREE denied | ind > nep, bgd | - | - | "ministry [has not replied]" | contexts: natural_resource
CONSULT/visit happened | tal, bgd > nep | - | Sunkoshi NPL | "visitors also [inspected] the" | contexts: natural_resource
AGREE happened core | bgd > nep | - | - | "Bangladesh has [offered to invest]" | contexts: economic
AGREE happened core | nep > bgd | 2023-05-01..2023-05-31 | - | "Nepal [accepted the offer] in" | contexts: economic
REQUEST/meet happened | residents > nep | - | - | "have [petitioned the government] for" | contexts: rights_freedoms
CONSULT planned core | tal, dhung > - | 2024-02-16 | - NPL | "will [call on] Prime" | contexts: diplomatic
CONSULT/visit planned core | dhung > bgd | 2024-04-01..2024-04-30 | Dhaka BGD | "is to [travel to Dhaka]" | contexts: diplomatic
CONSULT cancelled | dhung, tal > - | 2024-02-14 | - NPL | "[cancelled a meeting] with" | contexts: diplomatic
%statements
S1 | negotiators | indirect anonymous | "negotiators [said] on" | "Energy secretaries of Nepal and Bangladesh … for India's consent"
S2 | lam | direct named | "hands," [said] Nepal" | "The tariff is almost settled; the rest is not in our hands,"
S3 | tal | indirect named | "[said] both sides" | "both sides had asked New Delhi last month to join a three-way agreement"
S4 | official | mixed anonymous | "there [said] it" | "it was "positively inclined" towards the proposal"
%figures
"[40 megawatts]" | exact 40 MW | electricity
"[two villages]" | exact 2 item | villages
%visits
tal happened | KATHMANDU NPL 2024-02-14..2024-02-16; Sunkoshi NPL -
dhung planned | Dhaka BGD 2024-04-01..2024-04-30
%places
KATHMANDU NPL; Nepal NPL; Bangladesh BGD; Dhaka BGD; India IND; New Delhi IND; Sunkoshi NPL
%dates
"[Feb 15, 2024]" = 2024-02-15; "on [Thursday]" = 2024-02-15; "Delhi [last month]" = 2024-01-01..2024-01-31; "in [May]" = 2023-05-01..2023-05-31; "On [Friday]" = 2024-02-16; "in [April]" = 2024-04-01..2024-04-30; "on [Wednesday]" = 2024-02-14
