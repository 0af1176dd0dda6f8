name: manila-central-bank-onions
published: 2022-11-18
style: agency
region: Asia
negatives: business, metaphor

MANILA, Nov 18 (Asian Dispatch) – The Philippine central bank raised its policy rate by 75 basis points to 5 percent on Friday, its sixth increase this year, and left the door ajar for another in December.

Governor Emmanuel Lacanilao said inflation, at 7.7 percent in October, was likely to peak this month before retreating to within the target of 2 to 4 percent in the second half of 2023. The peso, which had been under fire since August, held its ground at 57.4 to the dollar. Stocks surrendered early gains.

"We are ahead of the curve, and we would like to see it from behind for a while," he told a briefing.

Economists had expected the move. "There was no ambush," said Trixie Baltao-Uy of Meridian Securities, who sees rates at 5.75 percent by mid-2023. Consumer demand has been resilient; remittances rose 3.8 percent in September; car sales have almost doubled.

The bank does not sell onions, however, and it was onions that senators wished to hear about. Senator Imelda Catacutan on Thursday accused the Department of Agriculture of sitting on import permits while prices in Metro Manila reached 300 pesos a kilo. She filed a resolution to investigate what she called a cartel of five traders. The department denied any delay.

President Ernesto Villaroman, who met business leaders in Cebu on the same day, ordered customs to auction 19 seized containers of red onions before Christmas. He rejected a wage increase by decree, which the labour federation Bisig has demanded since July, saying it would feed the very beast that it was meant to kill.

The next monetary policy meeting is on Dec 15.

%actors
lacanilao = Emmanuel Lacanilao | PHL | person | Governor Emmanuel Lacanilao
baltao = Trixie Baltao-Uy | PHL | person
catacutan = Imelda Catacutan | PHL | person | Senator Imelda Catacutan
department = Department of Agriculture | PHL | state | The department
traders = a cartel of five traders | PHL | organization
villaroman = Ernesto Villaroman | PHL | person | President Ernesto Villaroman
leaders = business leaders | PHL | organization
customs = customs | PHL | state
bisig = Bisig | PHL | organization | the labour federation Bisig
%events
ACCUSE/allege happened core | catacutan > department | 2022-11-17 | - PHL | "Thursday [accused] the" | contexts: legislative, natural_resource
REQUEST happened | catacutan > - | - | - PHL | "She [filed a resolution] to" | contexts: legislative
ACCUSE/investigate planned | catacutan > traders | - | - PHL | "resolution to [investigate] what" | contexts: legislative, economic
REJECT happened core | department > catacutan | - | - PHL | "department [denied] any" | contexts: executive
CONSULT happened core | villaroman, leaders > - | 2022-11-17 | Cebu PHL | "who [met] business" | contexts: economic
REQUEST happened core | villaroman > customs | - | - PHL | "[ordered] customs" | contexts: executive, economic
COERCE/seize happened | customs > - | - | - PHL | "19 [seized] containers" | contexts: economic
REJECT/change happened core | villaroman > bisig | - | - PHL | "He [rejected] a" | contexts: economic
REQUEST/change happened | bisig > villaroman | - | - PHL | "has [demanded] since" | contexts: economic
%statements
S1 | lacanilao | indirect named | "Lacanilao [said] inflation" | "inflation, at 7.7 percent in October, was likely to peak … second half of 2023"
S2 | lacanilao | direct named | "he [told] a briefing" | "We are ahead of the curve, and we would like to see it from behind for a while,"
S3 | baltao | direct named | "ambush," [said] Trixie" | "There was no ambush,"
S4 | catacutan | indirect named | "[accused] the Department" | "the Department of Agriculture of sitting on import permits while prices in Metro Manila reached 300 pesos a kilo"
S5 | catacutan | indirect named | "she [called] a cartel" | "a cartel of five traders"
S6 | department | indirect institution | "[denied] any" | "any delay"
S7 | villaroman | indirect named | "July, [saying] it" | "it would feed the very beast that it was meant to kill"
%figures
"by [75 basis points]" | exact 0.75 percent | rate increase
"to [5 percent] on" | exact 5 percent | policy rate
"at [7.7 percent]" | exact 7.7 percent | inflation
"target of [2 to 4 percent]" | exact 2 percent | lower end of the inflation target
"at [57.4] to" | exact 57.4 PHP | pesos to the dollar
"at [5.75 percent]" | exact 5.75 percent | rate expected
"rose [3.8 percent]" | exact 3.8 percent | rise of remittances
"have [almost doubled]" | almost 2 ratio | car sales
"reached [300 pesos]" | exact 300 PHP | price of a kilo of onions
"cartel of [five traders]" | exact 5 person | traders
"[19 seized containers]" | exact 19 item | containers of onions
%visits
villaroman happened | Cebu PHL 2022-11-17
%places
MANILA PHL; Metro Manila PHL; Cebu PHL
%dates
"MANILA, [Nov 18]" = 2022-11-18; "on [Friday]" = 2022-11-18; "increase [this year]" = 2022-01-01..2022-12-31; "in [December]" = 2022-12-01..2022-12-31; "in [October]" = 2022-10-01..2022-10-31; "peak [this month]" = 2022-11-01..2022-11-30; "[the second half of 2023]" = 2023-07-01..2023-12-31; "in [September]" = 2022-09-01..2022-09-30; "on [Thursday]" = 2022-11-17; "[on the same day]" = 2022-11-17; "on [Dec 15]" = 2022-12-15
