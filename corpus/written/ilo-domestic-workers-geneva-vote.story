name: ilo-domestic-workers-geneva-vote
published: 2011-06-17
style: agency
region: Global
negatives: none

GENEVA, June 17, 2011 (World Desk) – The International Labour Organization adopted by 396 votes to 16 on Thursday the first convention on the rights of maids, nannies and gardeners, of whom there are at least 53 million in the world.

Domestic workers in the gallery unfurled a banner: "Cleaned your house, now clean your laws." Delegates applauded; ushers took it away. The British government and the employers of twenty countries abstained. Swaziland alone among the governments said no.

The Philippines pledged to be among the first to ratify, and so did Uruguay. Saudi Arabia voted in favour, but it has not answered Jakarta's questions about Sumarni binti Saputra, a maid of 54 beheaded in Mecca last Saturday for having killed, with a cleaver, the employer who tortured her. Indonesia recalled its ambassador for a week and will stop sending maids to the kingdom on August 1. A lawmaker in Jakarta urged that the ambassador be recalled for good.

"We were told for sixty years that the kitchen is not a workplace," said Grace Wambui of the Kenyan union KUDHEIA, whom her own employer locked in for eleven months in Beirut. She was rescued by a priest. Lebanon promises a law.

The director-general, Juan Samaniego, congratulated the delegates and called on governments to act before the soup gets cold. Human Rights Watch warned that traffickers have moved to Kurdistan.

%actors
ilo = The International Labour Organization | - | igo
workers = Domestic workers in the gallery | - | population
swaziland = Swaziland | SWZ | state
philippines = The Philippines | PHL | state
uruguay = Uruguay | URY | state
saudi = Saudi Arabia | SAU | state | the kingdom
indonesia = Indonesia | IDN | state | Jakarta
ruyati = Sumarni binti Saputra | IDN | person
employer = the employer | SAU | person
lawmaker = A lawmaker in Jakarta | IDN | person
kanyora = Grace Wambui | KEN | person
hers = her own employer | LBN | person
priest = a priest | LBN | person
lebanon = Lebanon | LBN | state
samaniego = Juan Samaniego | - | person
delegates = the delegates | - | person
governments = governments | - | state
hrw = Human Rights Watch | - | organization
%events
AGREE happened core | ilo > - | 2011-06-16 | GENEVA CHE | "Organization [adopted] by" | contexts: inequality, legal, gender
PROTEST/demo happened | workers > ilo | 2011-06-16 | GENEVA CHE | "gallery [unfurled a banner]" | contexts: inequality, gender
REJECT happened core | swaziland > ilo | 2011-06-16 | GENEVA CHE | "Swaziland alone among the governments [said no]" | contexts: inequality
AGREE happened core | philippines, uruguay > - | - | - | "Philippines [pledged] to" | contexts: inequality, legal
SUPPORT happened | saudi > ilo | 2011-06-16 | GENEVA CHE | "Arabia [voted in favour], but" | contexts: inequality
REJECT happened | saudi > indonesia | - | - | "it has [not answered] Jakarta" | contexts: diplomatic
ASSAULT/targeted happened core | saudi > ruyati | 2011-06-11 | Mecca SAU | "54 [beheaded] in" | contexts: legal, human_rights
ASSAULT/primitive happened | ruyati > employer | - | - | "having [killed], with" | contexts: crime
ASSAULT/torture happened | employer > ruyati | - | - | "who [tortured] her" | contexts: human_rights, inequality
SANCTION/withdraw happened core | indonesia > saudi | - | - | "Indonesia [recalled its ambassador] for" | contexts: diplomatic
SANCTION/discontinue planned core | indonesia > saudi | 2011-08-01 | - | "and will [stop sending maids]" | contexts: migration, economic
REQUEST happened | lawmaker > indonesia | - | - | "Jakarta [urged] that" | contexts: diplomatic, legislative
COERCE/restrict happened | hers > kanyora | - | Beirut LBN | "employer [locked in] for" | contexts: trafficking, inequality
AID happened | priest > kanyora | - | - | "She was [rescued] by" | contexts: trafficking
AGREE happened | lebanon > - | - | - | "Lebanon [promises] a" | contexts: inequality, legal
SUPPORT happened | samaniego > delegates | 2011-06-16 | GENEVA CHE | "Samaniego, [congratulated] the" | contexts: inequality
REQUEST/change happened core | samaniego > governments | 2011-06-16 | GENEVA CHE | "and [called on governments] to" | contexts: inequality, legal
%statements
S1 | kanyora | direct named | "workplace," [said] Grace" | "We were told for sixty years that the kitchen is not a workplace,"
S2 | samaniego | indirect named | "[called on] governments" | "governments to act before the soup gets cold"
S3 | hrw | indirect institution | "Watch [warned] that" | "traffickers have moved to Kurdistan"
S4 | lawmaker | indirect anonymous | "[urged] that the" | "the ambassador be recalled for good"
S5 | workers | direct anonymous | - | "Cleaned your house, now clean your laws."
%figures
"by [396 votes]" | exact 396 item | votes in favour
"votes to [16]" | exact 16 item | votes against
"are [at least 53 million]" | at least 53000000 person | domestic workers
"of [twenty countries]" | exact 20 country | countries whose employers abstained
"for [a week] and" | exact 1 week | recall of the ambassador
"for [sixty years] that" | exact 60 year | time
"for [eleven months]" | exact 11 month | time locked in
%places
GENEVA CHE; Swaziland SWZ; Philippines PHL; Uruguay URY; Saudi Arabia SAU; Jakarta IDN; Mecca SAU; Indonesia IDN; Beirut LBN; Lebanon LBN; Kurdistan IRQ
%dates
"GENEVA, [June 17, 2011]" = 2011-06-17
"16 on [Thursday]" = 2011-06-16
"Mecca [last Saturday]" = 2011-06-11
"on [August 1]" = 2011-08-01
