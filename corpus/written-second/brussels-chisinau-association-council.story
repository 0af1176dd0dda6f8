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
council = Association Council | - | igo
eu = European Union | - | igo | EU
moldova = Republic of Moldova | MDA | state | Moldovan side; Moldova
urs = Veaceslav Ursulescu | MDA | person
raut = Anneli Rautiainen | - | person
venice = Venice Commission | - | igo
sides = two sides of the Nistru | MDA | state
%events
CONSULT/multilateral happened core | eu, moldova, urs, raut > - | 2018-11-26 | Brussels BEL | "[met in] Brussels"
ACCUSE/disapprove happened core | eu > moldova | 2018-11-26 | Brussels BEL | "recalled its [concern]"
COERCE/restrict happened | moldova > - | - | Chișinău MDA | "[invalidation of]"
REQUEST happened | eu > moldova | 2018-11-26 | Brussels BEL | "[stressed] that"
SANCTION/discontinue happened core | eu > moldova | 2018-11-26 | Brussels BEL | "[put on hold]"
AGREE happened core | moldova > eu | 2018-11-26 | Brussels BEL | "its [readiness]"
REQUEST/change happened | venice > moldova | - | - | "[recommended]"
SUPPORT happened core | eu > moldova | 2018-11-26 | Brussels BEL | "[welcomed] this"
SUPPORT happened core | council > sides | 2018-11-26 | Brussels BEL | "[commended]"
COOPERATE happened | sides > - | - | Gura Bîcului MDA | "[opening of]"
AGREE happened | sides > - | - | - | "[agreement on]"
REQUEST/assist happened core | council > sides | 2018-11-26 | Brussels BEL | "[called on]"
SUPPORT happened core | eu, moldova > - | 2018-11-26 | Brussels BEL | "[reiterated their support]"
COOPERATE happened | eu, moldova > - | 2018-01-01..2018-06-30 | - | "[Trade between]"
%statements
S1 | eu | indirect institution | "[recalled]" | "its concern … Chișinău"
S2 | eu | indirect institution | "[stressed]" | "trust of citizens … restored"
S3 | moldova | indirect institution | "[informed]" | "the adoption of a roadmap"
S4 | moldova | indirect institution | "[expressed]" | "its readiness … Venice Commission"
S5 | eu | indirect institution | "[welcomed]" | "this announcement"
S6 | council | indirect institution | "[commended]" | "the opening … schools"
S7 | council | indirect institution | "[called on]" | "to carry on in the same constructive spirit"
S8 | eu, moldova | indirect institution | "[reiterated]" | "their support … borders"
%figures
"[€100 million]" | exact 100000000 EUR | assistance
"[18 %]" | exact 18 percent | growth of trade
"[two thirds]" | exact 0.667 ratio | exports
%visits
urs happened | Brussels BEL 2018-11-26
