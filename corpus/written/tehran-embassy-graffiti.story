name: tehran-embassy-graffiti
published: 2011-12-01
style: agency
region: Middle-East
negatives: none

LONDON/TEHRAN, Dec 1 (HNS) – Ireland closed its embassy in Tehran on Thursday and ordered all Iranian diplomats to leave Dublin within 48 hours, two days after a crowd scaled the compound's walls, tore down the flag, painted slogans across the residence and carried off a portrait of a 19th-century poet.

Foreign Minister Declan Moriarty told parliament that the attack "could not have happened without some degree of consent". Iran's foreign ministry expressed regret for “unacceptable behaviour by a small number of protesters”, but the speaker of the Majlis, Abolfazl Rezaie, said the students' anger was understandable after Dublin froze the assets of Iran's central bank last week.

Riot police, who had watched for an hour, eventually fired tear gas. Seven people were arrested and, by Wednesday, let go.

Germany, the Netherlands and Italy recalled their ambassadors for consultations. Austria considered doing so and did not. The European Union's foreign ministers, meeting in Brussels, added 143 Iranian companies to a blacklist; a ban on oil imports, sought by France, was put off until January at the request of Greece, which buys a third of its crude from Iran on credit.

Turkey's foreign minister, Selim Ertugrul, telephoned both sides and offered to look after Irish interests. The poet's portrait was left on the steps of the Swiss embassy on Thursday morning, wrapped in newspaper, with an apology in verse.

%actors
ireland = Ireland | IRL | state | Dublin; Irish
diplomats = all Iranian diplomats | IRN | population
crowd = a crowd | IRN | population | a small number of protesters; the students
embassy = its embassy in Tehran | IRL | state
moriarty = Declan Moriarty | IRL | person
iran = Iran | IRN | state
mfa = Iran's foreign ministry | IRN | state
rezaie = Abolfazl Rezaie | IRN | person
bank = Iran's central bank | IRN | state
police = Riot police | IRN | state
seven = Seven people | IRN | population
germany = Germany | DEU | state
netherlands = Netherlands | NLD | state
italy = Italy | ITA | state
austria = Austria | AUT | state
eu = The European Union's foreign ministers | - | igo
companies = 143 Iranian companies | IRN | organization
france = France | FRA | state
greece = Greece | GRC | state
ertugrul = Selim Ertugrul | TUR | person
%events
SANCTION/withdraw happened core | ireland > iran | 2011-12-01 | Tehran IRN | "Ireland [closed its embassy] in" | contexts: diplomatic
SANCTION/expel happened core | ireland > diplomats | 2011-12-01 | Dublin IRL | "[ordered all Iranian diplomats]" | contexts: diplomatic
PROTEST/riot happened core | crowd > embassy | 2011-11-29 | Tehran IRN | "crowd [scaled the compound's walls]" | contexts: diplomatic
PROTEST/vandalize happened core | crowd > embassy | 2011-11-29 | Tehran IRN | "flag, [painted slogans] across" | contexts: diplomatic
ACCUSE/allege happened core | moriarty > iran | - | - | "Moriarty [told parliament] that" | contexts: diplomatic
CONCEDE happened core | mfa > ireland | - | - | "ministry [expressed regret] for" | contexts: diplomatic
SUPPORT happened | rezaie > crowd | - | - | "anger was [understandable] after" | contexts: diplomatic
COERCE/seize happened core | ireland > bank | 2011-11-21..2011-11-27 | - | "Dublin [froze the assets] of" | contexts: economic
ASSAULT/crowd-control happened | police > crowd | 2011-11-29 | Tehran IRN | "eventually [fired tear gas]" | contexts: crime
COERCE/arrest happened | police > seven | 2011-11-29 | Tehran IRN | "people were [arrested] and" | contexts: crime
RETREAT/release happened | police > seven | - | - IRN | "Wednesday, [let go]" | contexts: crime
SANCTION/withdraw happened core | germany, netherlands, italy > iran | - | - | "Italy [recalled their ambassadors] for" | contexts: diplomatic
SANCTION/withdraw denied | austria > iran | - | - | "Austria considered [doing so] and" | contexts: diplomatic
CONSULT/multilateral happened | eu > - | 2011-12-01 | Brussels BEL | "foreign ministers, [meeting] in" | contexts: diplomatic
SANCTION/discontinue happened core | eu > companies | 2011-12-01 | Brussels BEL | "[added 143 Iranian] companies" | contexts: economic
SANCTION/discontinue hypothetical | eu > iran | - | - | "a [ban on oil imports]" | contexts: natural_resource
REQUEST/change happened | france > eu | - | - | "imports, [sought] by France" | contexts: natural_resource
REQUEST/yield happened | greece > eu | - | - | "the [request] of Greece" | contexts: natural_resource
COOPERATE ongoing | greece > iran | - | - | "which [buys a third] of" | contexts: natural_resource
CONSULT/phone happened | ertugrul > iran, ireland | - | - | "[telephoned both sides] and" | contexts: diplomatic
AGREE happened core | ertugrul > ireland | - | - | "and [offered to look after]" | contexts: diplomatic
%statements
S1 | moriarty | mixed named | "[told] parliament" | "the attack "could not have happened without some degree of consent""
S2 | mfa | mixed institution | "[expressed] regret" | "regret for “unacceptable behaviour by a small number of protesters”"
S3 | rezaie | indirect named | "Rezaie, [said] the" | "the students' anger was understandable … last week"
S4 | ertugrul | indirect named | "and [offered] to look" | "to look after Irish interests"
%figures
"within [48 hours]" | exact 48 hour | deadline
"for [an hour]" | exact 1 hour | time for which the police watched
"[Seven people]" | exact 7 person | people arrested
"[143 Iranian companies]" | exact 143 item | companies blacklisted
"[a third]" | exact 0.333 ratio | share of Greek crude
%places
LONDON GBR; TEHRAN IRN; Ireland IRL; Tehran IRN; Dublin IRL; Germany DEU; Netherlands NLD; Italy ITA; Austria AUT; Brussels BEL; France FRA; Greece GRC; Iran IRN; Turkey TUR
%dates
"[Dec 1]" = 2011-12-01; "on [Thursday] and" = 2011-12-01; "[two days after]" = 2011-11-29; "[last week]" = 2011-11-21..2011-11-27; "by [Wednesday]" = 2011-11-30; "until [January]" = 2012-01-01..2012-01-31; "on [Thursday morning]" = 2011-12-01
