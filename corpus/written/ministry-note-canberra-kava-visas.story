name: ministry-note-canberra-kava-visas
published: 2020-01-29
style: communique
region: Oceania
negatives: none

Joint Statement – Australia–Vanuatu Officials' Talks

1. Senior officials of Australia and Vanuatu, led by Deputy Secretary Fiona Marchetti-Wells and Director General Joseph Kalsakau, met in Port Vila on 28 and 29 January 2020.

2. Australia undertook to double the quantity of kava that travellers may bring in, and to open a commercial pilot by the end of the year. Vanuatu welcomed the decision, for which it had asked since 2007.

3. Vanuatu thanked Australia for the repair of the wharf at Loltong, carried out jointly by sailors of HMAS Canowindra and the Vanuatu Mobile Force after Cyclone Mona. Australia will provide a further AUD 4.2 million for schools on Pentecost.

4. Australia expressed its concern about the treatment of the journalist Daniel McGarrity-Bule, whom airport staff prevented from boarding a flight home in November. Vanuatu took note of the concern, regretted the inconvenience to his family, and declined to comment further while the matter is before the Supreme Court.

5. Both sides reaffirmed their commitment to begin negotiations on a security treaty. Vanuatu denied reports that it had offered any third state a military base. Australia accepted this assurance.

6. Officials condemned the theft and burning of two police vehicles on Tanna on New Year's Eve. Australia agreed to lend replacements.

7. The next talks will be held in Canberra in July.

%actors
australia = Australia | AUS | state
vanuatu = Vanuatu | VUT | state
marchetti = Fiona Marchetti-Wells | AUS | person
kalsakau = Joseph Kalsakau | VUT | person
officials = Senior officials of Australia and Vanuatu | - | person | Officials
hmas = sailors of HMAS Canowindra | AUS | state
vmf = Vanuatu Mobile Force | VUT | state
mcgarrity = Daniel McGarrity-Bule | VUT | person
staff = airport staff | VUT | state
vandals = unknown arsonists | VUT | person | implied
police = police | VUT | state
%events
CONSULT happened core | marchetti, kalsakau > - | 2020-01-28..2020-01-29 | Port Vila VUT | "Kalsakau, [met] in" | contexts: diplomatic
CONSULT/visit happened | marchetti > kalsakau | 2020-01-28..2020-01-29 | Port Vila VUT | "Officials' [Talks]" | contexts: diplomatic
CONCEDE happened core | australia > vanuatu | 2020-01-28..2020-01-29 | Port Vila VUT | "Australia [undertook to double] the" | contexts: economic, natural_resource
SUPPORT happened | vanuatu > australia | 2020-01-28..2020-01-29 | Port Vila VUT | "Vanuatu [welcomed] the" | contexts: economic
REQUEST happened | vanuatu > australia | - | - | "it had [asked] since" | contexts: economic | by S1
SUPPORT happened core | vanuatu > australia | 2020-01-28..2020-01-29 | Port Vila VUT | "Vanuatu [thanked] Australia" | contexts: disasters
COOPERATE happened core | hmas, vmf > - | - | Loltong VUT | "Loltong, [carried out jointly] by" | contexts: disasters
AID planned core | australia > vanuatu | - | Pentecost VUT | "Australia [will provide] a" | contexts: human_security
ACCUSE/disapprove happened core | australia > vanuatu | 2020-01-28..2020-01-29 | Port Vila VUT | "Australia [expressed its concern] about" | contexts: rights_freedoms
COERCE/restrict happened core | staff > mcgarrity | 2019-11-01..2019-11-30 | - | "staff [prevented from boarding] a" | contexts: rights_freedoms | by S3
CONCEDE happened | vanuatu > mcgarrity | 2020-01-28..2020-01-29 | Port Vila VUT | "concern, [regretted the inconvenience] to" | contexts: rights_freedoms
REJECT happened | vanuatu > australia | 2020-01-28..2020-01-29 | Port Vila VUT | "and [declined to comment] further" | contexts: legal
AGREE happened core | australia, vanuatu > - | 2020-01-28..2020-01-29 | Port Vila VUT | "Both sides [reaffirmed] their" | contexts: military
REJECT happened | vanuatu > - | 2020-01-28..2020-01-29 | Port Vila VUT | "Vanuatu [denied] reports" | contexts: military
AGREE denied | vanuatu > - | - | - | "it had [offered] any third" | contexts: military | by S5
ASSAULT/destroy happened | vandals > police | 2019-12-31 | Tanna VUT | "the theft and [burning] of" | contexts: crime | by S6
ACCUSE/disapprove happened | officials > - | 2020-01-28..2020-01-29 | Port Vila VUT | "Officials [condemned] the" | contexts: crime
AGREE happened | australia > vanuatu | 2020-01-28..2020-01-29 | Port Vila VUT | "Australia [agreed to lend] replacements" | contexts: crime
CONSULT planned | australia, vanuatu > - | 2020-07-01..2020-07-31 | Canberra AUS | "The next [talks] will" | contexts: diplomatic
%statements
S1 | vanuatu | indirect institution | "[welcomed] the decision" | "the decision, for which it had asked since 2007"
S2 | vanuatu | indirect institution | "[thanked] Australia for" | "Australia for the repair of the wharf at Loltong"
S3 | australia | indirect institution | "[expressed] its concern" | "its concern about the treatment of the journalist … a flight home in November"
S4 | australia, vanuatu | indirect institution | "[reaffirmed] their" | "their commitment to begin negotiations on a security treaty"
S5 | vanuatu | indirect institution | "Vanuatu [denied]" | "reports that it had offered any third state a military base"
S6 | officials | indirect institution | "[condemned] the" | "the theft and burning of two police vehicles on Tanna on New Year's Eve"
%figures
"to [double] the" | exact 2 ratio | quantity of kava
"further [AUD 4.2 million]" | exact 4200000 AUD | money for schools
"of [two police vehicles]" | exact 2 item | police vehicles
%visits
marchetti happened | Port Vila VUT 2020-01-28..2020-01-29
%places
Australia AUS; Vanuatu VUT; Port Vila VUT; Loltong VUT; Pentecost VUT; Tanna VUT; Canberra AUS
%dates
"on [28 and 29 January 2020]" = 2020-01-28..2020-01-29
"by [the end of the year]. Vanuatu" = 2020-12-31
"since [2007]" = 2007-01-01..2007-12-31
"home in [November]" = 2019-11-01..2019-11-30
"on [New Year's Eve]" = 2019-12-31
"Canberra in [July]" = 2020-07-01..2020-07-31
