name: singapore-shipping-results-levy
published: 2023-10-06
style: agency
region: Asia
negatives: business, metaphor

SINGAPORE, Oct 6 – Harbourline Pacific, the container carrier, reported a 61 per cent fall in third-quarter profit on Friday and said that it would return eight chartered vessels early as a price war with its Taiwanese rivals dragged on.

Net profit for the three months to September came to US$88 million, against US$226 million a year ago. Revenue fell 34 per cent. Freight rates to the Mediterranean have been in free fall since spring, chief executive Desmond Koh-Pillai told analysts, although he saw signs of a truce. "Nobody can bleed forever," he said. "Some of our competitors are trying."

The group has accepted an offer of US$140 million for its terminal in Piraeus from a Danish fund. Its bid for a tug operator in Batam was rejected. Shares closed 4 cents down at S$1.12.

One cloud is political. From January, the European Union will charge ships for their emissions. Asked about it, Mr Koh-Pillai said Harbourline would pass the cost on to shippers. The Singapore Shipowners' Guild has called the scheme discriminatory. Trade Minister Vivienne Chua raised the matter with the EU's transport commissioner, Piet Haverkamp, when the two met in Brussels on Sept 28, and said afterwards that Singapore reserved the right to take it to the World Trade Organization.

Mr Haverkamp, for his part, thanked Singapore for its cooperation on green fuels, and offered to send experts.

Brokers were unmoved by the skirmish. Meridian Securities cut its target price from S$1.40 to S$1.20 and maintained "neutral".

%actors
eu = European Union | - | igo
guild = Singapore Shipowners' Guild | SGP | organization
chua = Vivienne Chua | SGP | person | Trade Minister Vivienne Chua
haverkamp = Piet Haverkamp | - | person | the EU's transport commissioner
singapore = Singapore | SGP | state
koh = Desmond Koh-Pillai | SGP | person | chief executive Desmond Koh-Pillai
harbourline = Harbourline Pacific | SGP | organization | Harbourline; The group
ships = ships | - | organization
%events
COERCE planned | eu > ships | 2024-01-01..2024-01-31 | - | "will [charge ships] for" | contexts: environment, economic
ACCUSE/disapprove happened core | guild > eu | - | - | "has [called the scheme] discriminatory" | contexts: environment, economic
CONSULT happened core | chua, haverkamp > - | 2023-09-28 | Brussels BEL | "two [met] in Brussels" | contexts: economic, diplomatic
ACCUSE/disapprove happened | chua > haverkamp | 2023-09-28 | Brussels BEL | "[raised the matter] with" | contexts: economic, diplomatic
THREATEN happened core | chua > eu | 2023-09-28 | Brussels BEL | "Singapore [reserved the right] to" | contexts: economic
SUPPORT happened | haverkamp > singapore | - | - | "part, [thanked] Singapore" | contexts: environment
COOPERATE ongoing | singapore, eu > - | - | - | "its [cooperation] on green" | contexts: environment
AGREE happened core | haverkamp > singapore | - | - | "and [offered] to send" | contexts: environment
%statements
S1 | harbourline | indirect institution | "and [said] that it" | "it would return eight chartered vessels early as a price war with its Taiwanese rivals dragged on"
S2 | koh | indirect named | "Koh-Pillai [told] analysts" | "Freight rates to the Mediterranean have been in free fall since spring,"
S3 | koh | direct named | "he [said]. "Some" | "Nobody can bleed forever,"
S4 | koh | indirect named | "Koh-Pillai [said] Harbourline" | "Harbourline would pass the cost on to shippers"
S5 | guild | indirect institution | "has [called] the" | "the scheme discriminatory"
S6 | chua | indirect named | "and [said] afterwards" | "Singapore reserved the right to take it to the World Trade Organization"
S7 | haverkamp | indirect named | "[thanked] Singapore" | "Singapore for its cooperation on green fuels"
%figures
"a [61 per cent] fall" | exact 61 percent | fall of profit
"[eight chartered vessels]" | exact 8 item | vessels returned
"to [US$88 million]" | exact 88000000 USD | net profit
"against [US$226 million]" | exact 226000000 USD | net profit a year ago
"fell [34 per cent]" | exact 34 percent | fall of revenue
"of [US$140 million]" | exact 140000000 USD | offer for the terminal
"closed [4 cents] down" | exact 0.04 SGD | fall of the share
"at [S$1.12]" | exact 1.12 SGD | share price
"from [S$1.40] to" | exact 1.40 SGD | old target price
"to [S$1.20] and" | exact 1.20 SGD | new target price
%visits
chua happened | Brussels BEL 2023-09-28
%places
SINGAPORE SGP; Singapore SGP; Mediterranean -; Piraeus GRC; Batam IDN; Brussels BEL
%dates
"SINGAPORE, [Oct 6]" = 2023-10-06; "on [Friday]" = 2023-10-06; "[the three months to September]" = 2023-07-01..2023-09-30; "From [January]" = 2024-01-01..2024-01-31; "on [Sept 28]" = 2023-09-28
