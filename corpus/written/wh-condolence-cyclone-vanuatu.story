name: wh-condolence-cyclone-vanuatu
published: 2015-03-16
style: white-house
region: Oceania
negatives: none

Statement by the Press Secretary on Cyclone Pam

The United States extends its deepest condolences to the people of Vanuatu, who lost loved ones and homes when Cyclone Pam struck their islands on March 13.

At the request of the Government of Vanuatu, the U.S. Agency for International Development has deployed a disaster response team to Port Vila and is providing an initial $1.5 million for shelter and clean water. A C-17 aircraft of the U.S. Air Force delivered the first pallets this morning. We commend Australia, New Zealand and France, whose crews have been flying over the outer islands since Saturday, and we stand ready to do more.

President Carol Hastings spoke with Prime Minister Willie Tamata last night. The Prime Minister told her that some villages on Tanna have no food left. She assured him that the United States will stay until the last roof is back on.

We regret the arrest of two relief workers at the port on Sunday and have asked the authorities to clarify the matter. We urge all donors to channel their help through the national disaster office.

%actors
us = The United States | USA | state | the United States; We
people = the people of Vanuatu | VUT | population
vanuatu = Government of Vanuatu | VUT | state | the authorities
usaid = U.S. Agency for International Development | USA | state
airforce = U.S. Air Force | USA | state
australia = Australia | AUS | state
nz = New Zealand | NZL | state
france = France | FRA | state
hastings = Carol Hastings | USA | person | President Carol Hastings
tamata = Willie Tamata | VUT | person | The Prime Minister
workers = two relief workers | - | person
donors = all donors | - | state
%events
SUPPORT happened core | us > people | - | - | "[extends its deepest condolences] to" | contexts: disasters
REQUEST/assist happened | vanuatu > us | - | - | "At the [request] of the" | contexts: disasters
AID happened core | usaid > vanuatu | - | Port Vila VUT | "has [deployed a disaster] response" | contexts: disasters
AID ongoing core | usaid > vanuatu | - | - | "and is [providing] an initial" | contexts: disasters
AID happened core | airforce > vanuatu | 2015-03-16 | - | "Force [delivered] the first" | contexts: disasters
SUPPORT happened core | us > australia, nz, france | - | - | "We [commend] Australia" | contexts: disasters
AID ongoing | australia, nz, france > vanuatu | - | - | "crews have been [flying over] the" | contexts: disasters | by S3
AGREE happened | us > vanuatu | - | - | "we [stand ready] to" | contexts: disasters
CONSULT/phone happened core | hastings, tamata > - | 2015-03-15 | - | "Hastings [spoke with] Prime" | contexts: disasters
AGREE happened core | hastings > tamata | 2015-03-15 | - | "She [assured] him" | contexts: disasters
ACCUSE/disapprove happened | us > vanuatu | - | - | "We [regret] the"
COERCE/arrest happened core | vanuatu > workers | 2015-03-15 | - | "the [arrest] of two" | by S4
REQUEST happened | us > vanuatu | - | - | "have [asked the authorities]"
REQUEST/assist happened | us > donors | - | - | "We [urge] all" | contexts: disasters
%statements
S1 | tamata | indirect named | "Minister [told] her" | "some villages on Tanna have no food left"
S2 | hastings | indirect named | "She [assured] him" | "the United States will stay until the last roof is back on"
S3 | us | indirect institution | "We [commend] Australia" | "Australia, New Zealand and France, whose crews have been flying over the outer islands since Saturday"
S4 | us | indirect institution | "We [regret] the" | "the arrest of two relief workers at the port on Sunday"
S5 | us | indirect institution | "have [asked] the" | "the authorities to clarify the matter"
S6 | us | indirect institution | "We [urge] all" | "all donors to channel their help through the national disaster office"
S7 | us | indirect institution | "[extends] its deepest" | "its deepest condolences to the people of Vanuatu"
%figures
"initial [$1.5 million]" | exact 1500000 USD | relief for Vanuatu
"arrest of [two relief workers]" | exact 2 person | relief workers arrested
%places
United States USA; Vanuatu VUT; Port Vila VUT; Australia AUS; New Zealand NZL; France FRA; Tanna VUT
%dates
"islands on [March 13]" = 2015-03-13
"pallets [this morning]" = 2015-03-16
"since [Saturday]" = 2015-03-14
"Tamata [last night]" = 2015-03-15
"port on [Sunday]" = 2015-03-15
