name: brussels-chisinau-association-council
published: 2018-11-27
style: ministry
region: Europe
negatives: none

Joint press statement following the Association Council meeting between the European Union and the Republic of Moldova

The Association Council between the EU and the Republic of Moldova met in Brussels on 26 November 2018. It was chaired by Prime Minister Veaceslav Ursulescu; the EU was represented by Commissioner Anneli Rautiainen.

The Association Council took stock of political and economic developments since its last meeting. The EU recalled its concern over the invalidation of the mayoral election in Chișinău and stressed that trust of citizens in the democratic process must be restored. It therefore maintained its decision to put on hold the disbursement of €100 million in macro-financial assistance.

The Moldovan side informed the EU of the adoption of a roadmap and expressed its readiness to amend the electoral code as recommended by the Venice Commission. The EU welcomed this announcement.

The Association Council commended the opening of the bridge at Gura Bîcului and the agreement on Latin-script schools, and called on the two sides of the Nistru to carry on in the same constructive spirit. Both parties reiterated their support for the territorial integrity of the Republic of Moldova within its internationally recognised borders.

Trade between the EU and Moldova grew by 18 % in the first half of the year. The EU now takes two thirds of Moldovan exports.

The parties looked forward to the Eastern Partnership anniversary in May.
%actors
ursu = Veaceslav Ursulescu | MDA | person | Prime Minister Veaceslav Ursulescu
raut = Anneli Rautiainen | - | person | Commissioner Anneli Rautiainen
eu = European Union | - | igo | the EU; The EU
mda = Republic of Moldova | MDA | state | The Moldovan side; Moldova
council = The Association Council | - | igo
sides = the two sides of the Nistru | - | state
%events
CONSULT happened core | raut, ursu, eu, mda > - | 2018-11-26 | Brussels BEL | "Moldova [met] in" | contexts: diplomatic
ACCUSE/disapprove happened core | eu > mda | 2018-11-26 | Brussels BEL | "EU [recalled its concern] over" | contexts: election
REQUEST/change happened core | eu > mda | 2018-11-26 | Brussels BEL | "and [stressed] that" | contexts: election
SANCTION/discontinue ongoing core | eu > mda | - | - | "to [put on hold] the" | contexts: economic
AGREE happened core | mda > eu | 2018-11-26 | Brussels BEL | "[expressed its readiness] to" | contexts: election
SUPPORT happened | eu > mda | 2018-11-26 | Brussels BEL | "EU [welcomed] this" | contexts: election
SUPPORT happened | council > sides | 2018-11-26 | Brussels BEL | "Council [commended] the" | contexts: territory
AGREE happened | sides > - | - | - MDA | "the [agreement] on Latin" | contexts: religion_ethnicity
REQUEST happened core | council > sides | 2018-11-26 | Brussels BEL | "and [called on] the" | contexts: territory
SUPPORT happened core | eu, mda > - | 2018-11-26 | Brussels BEL | "parties [reiterated their support] for" | contexts: territory
COOPERATE ongoing | eu, mda > - | - | - | "[Trade] between" | contexts: economic
%statements
S1 | eu | indirect institution | "EU [recalled] its" | "its concern over the invalidation of the mayoral election in Chișinău"
S2 | eu | indirect institution | "[stressed] that" | "trust of citizens in the democratic process must be restored"
S3 | mda | indirect institution | "side [informed] the" | "the EU of the adoption of a roadmap"
S4 | mda | indirect institution | "and [expressed] its" | "its readiness to amend the electoral code as recommended by the Venice Commission"
S5 | eu | indirect institution | "EU [welcomed] this" | "this announcement"
S6 | council | indirect institution | "[commended] the" | "the opening of the bridge … Latin-script schools"
S7 | council | indirect institution | "[called on] the" | "the two sides of the Nistru to carry on in the same constructive spirit"
S8 | eu, mda | indirect institution | "[reiterated] their" | "their support for the territorial integrity of the Republic of Moldova within its internationally recognised borders"
%figures
"[€100 million]" | exact 100000000 EUR | macro-financial assistance on hold
"[18 %]" | exact 18 percent | growth of trade
"[two thirds] of" | exact 66.7 percent | Moldovan exports going to the EU
%visits
ursu happened | Brussels BEL 2018-11-26
%places
Republic of Moldova MDA; Moldova MDA; Brussels BEL; Chișinău MDA; Gura Bîcului MDA; Nistru -
%dates
"[26 November 2018]" = 2018-11-26; "in [the first half of the year]" = 2018-01-01..2018-06-30; "in [May]" = 2019-05-01..2019-05-31
