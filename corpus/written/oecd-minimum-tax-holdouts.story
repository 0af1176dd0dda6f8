name: oecd-minimum-tax-holdouts
published: 2021-07-01
style: agency
region: Global
negatives: business

PARIS, July 1, 2021 (World Desk) – One hundred and thirty countries agreed on Thursday to tax large companies at 15 percent or more; nine did not, among them Ireland, Hungary and Estonia.

"Today is a good day for everybody who pays for his own lunch," U.S. Treasury Secretary Gloria Weintraub said in Washington. She congratulated the OECD's secretary general, Malcolm Corrigan, and called on Congress to pass the American part of the plan. Republican senators vowed to fight it.

Irish Finance Minister Declan Mulvihill said he was "not in a position to join the consensus". Dublin, which has attracted half of Silicon Valley with a rate of 12.5 percent, will continue to negotiate. Hungary rejected the plan outright. China came on board after its factories were promised an exception. Kenya and Nigeria refused to sign because it obliges them to withdraw their digital taxes.

France has suspended its own levy and will not collect it this autumn. In return, Washington put off tariffs on champagne and handbags.

G20 finance ministers meet in Venice on July 9. Tax lawyers prepared for trench warfare. Shares in CloudHarbor plunged and then staged a bloodless coup, ending the day at a record.

%actors
countries = One hundred and thirty countries | - | state
ireland = Ireland | IRL | state | Dublin
hungary = Hungary | HUN | state
estonia = Estonia | EST | state
weintraub = Gloria Weintraub | USA | person
corrigan = Malcolm Corrigan | - | person
congress = Congress | USA | state
senators = Republican senators | USA | person
mulvihill = Declan Mulvihill | IRL | person
china = China | CHN | state
kenya = Kenya | KEN | state
nigeria = Nigeria | NGA | state
france = France | FRA | state
us = Washington | USA | state
ministers = G20 finance ministers | - | person
%events
AGREE happened core | countries > - | 2021-07-01 | - | "countries [agreed] on Thursday" | contexts: economic
AGREE denied core | ireland, hungary, estonia > countries | 2021-07-01 | - | "more; [nine did not], among" | contexts: economic
SUPPORT happened | weintraub > corrigan | 2021-07-01 | Washington USA | "She [congratulated] the" | contexts: economic
REQUEST happened core | weintraub > congress | 2021-07-01 | Washington USA | "and [called on Congress] to" | contexts: economic, legislative
THREATEN/restrict happened | senators > weintraub | - | - | "senators [vowed to fight] it" | contexts: economic, legislative
REJECT happened core | mulvihill > countries | - | - | "[not in a position] to" | contexts: economic | by S2
CONSULT planned | ireland > countries | - | - | "will [continue to negotiate]" | contexts: economic
REJECT happened core | hungary > countries | - | - | "Hungary [rejected] the" | contexts: economic
AGREE happened | china > countries | - | - | "China [came on board] after" | contexts: economic
AGREE happened | countries > china | - | - | "were [promised an exception]" | contexts: economic
REJECT happened core | kenya, nigeria > countries | - | - | "Nigeria [refused to sign] because" | contexts: economic, technology
CONCEDE happened | france > us | - | - | "France has [suspended its own levy]" | contexts: economic, technology
CONCEDE happened | us > france | - | - | "Washington [put off tariffs] on" | contexts: economic
CONSULT/multilateral planned core | ministers > - | 2021-07-09 | Venice ITA | "ministers [meet] in Venice" | contexts: economic
%statements
S1 | weintraub | direct named | "Weintraub [said] in" | "Today is a good day for everybody who pays for his own lunch,"
S2 | mulvihill | mixed named | "Mulvihill [said] he" | "he was "not in a position to join the consensus""
S3 | weintraub | indirect named | "[called on] Congress" | "Congress to pass the American part of the plan"
S4 | senators | indirect anonymous | "senators [vowed] to" | "to fight it"
%figures
"[One hundred and thirty countries] agreed" | exact 130 country | countries that agreed
"at [15 percent or more]" | at least 15 percent | tax rate
"more; [nine] did" | exact 9 country | countries that did not agree
"[half of Silicon Valley]" | exact 50 percent | Silicon Valley firms
"of [12.5 percent]" | exact 12.5 percent | Irish tax rate
%places
PARIS FRA; Ireland IRL; Hungary HUN; Estonia EST; Washington USA; Dublin IRL; Silicon Valley USA; China CHN; Kenya KEN; Nigeria NGA; France FRA; Venice ITA
%dates
"PARIS, [July 1, 2021]" = 2021-07-01
"agreed on [Thursday]" = 2021-07-01
"collect it [this autumn]" = 2021-09-01..2021-11-30
"on [July 9]" = 2021-07-09
""[Today] is a good" = 2021-07-01
