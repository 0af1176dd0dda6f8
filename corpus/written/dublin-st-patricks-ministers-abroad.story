name: dublin-st-patricks-ministers-abroad
published: 2019-03-08
style: agency
region: Europe
negatives: culture

DUBLIN, March 8, 2019 (Irish Wire) - Twenty-nine members of Ireland's government will be abroad for St. Patrick's Day, the Department of Foreign Affairs said on Friday in announcing a programme that covers 56 countries.

Taoiseach Fergal Mac Conmara will be in Washington from March 12 to 14, where he is to hand the president a bowl of shamrock, and in Chicago for the parade on March 16. His deputy, Caitríona Hanratty, travels to Toronto and Ottawa.

Two ministers have stayed their journeys because of Brexit. Minister for Agriculture Donncha Prendiville called off a visit to Tokyo so as to attend a Council meeting in Brussels on March 18; the junior minister for European affairs will not go to Warsaw, as planned, but only to Berlin.

"This is the one day on which every door opens," Foreign Minister Aodhán Kinsella told reporters. He said he would use it to thank partners for their solidarity and to seek votes for a seat on the U.N. Security Council, for which Norway and Canada are running too.

The opposition criticised the cost, put at 230,000 euros. A spokeswoman for the department rejected the complaint, pointing to trade worth many times as much.

The Sydney Opera House will not be lit in green this year. The Colosseum will, and so will the wheel in Vienna.
%actors
irl = Ireland | IRL | state | Ireland's government
dfa = Department of Foreign Affairs | IRL | state
mac = Fergal Mac Conmara | IRL | person | Taoiseach Fergal Mac Conmara
uspres = the president | USA | person
usa = the United States | USA | state | Washington
han = Caitríona Hanratty | IRL | person | His deputy
can = Canada | CAN | state | Ottawa
pren = Donncha Prendiville | IRL | person | Minister for Agriculture Donncha Prendiville
jpn = Japan | JPN | state | Tokyo
council = a Council meeting | - | igo
junior = the junior minister for European affairs | IRL | person
pol = Poland | POL | state | Warsaw
deu = Germany | DEU | state | Berlin
kin = Aodhán Kinsella | IRL | person | Foreign Minister Aodhán Kinsella
partners = partners | - | state
opp = The opposition | IRL | organization
spoke = A spokeswoman for the department | IRL | person
%events
CONSULT/visit planned core | mac > usa | 2019-03-12..2019-03-14 | Washington USA | "[will be in Washington] from" | contexts: diplomatic
SUPPORT planned | mac > uspres | 2019-03-12..2019-03-14 | Washington USA | "is to [hand the president]" | contexts: diplomatic
CONSULT/visit planned core | han > can | - | Ottawa CAN | "[travels to Toronto] and" | contexts: diplomatic
CONSULT/visit cancelled core | pren > jpn | - | Tokyo JPN | "[called off a visit] to" | contexts: diplomatic
CONSULT/multilateral planned | pren > council | 2019-03-18 | Brussels BEL | "as to [attend] a" | contexts: diplomatic
CONSULT/visit cancelled | junior > pol | - | Warsaw POL | "will [not go to Warsaw]" | contexts: diplomatic
CONSULT/visit planned | junior > deu | - | Berlin DEU | "but [only to Berlin]" | contexts: diplomatic
SUPPORT planned | kin > partners | - | - | "use it to [thank partners]" | contexts: diplomatic | by S3
REQUEST/assist planned | kin > partners | - | - | "and to [seek votes] for" | contexts: diplomatic | by S3
ACCUSE/disapprove happened core | opp > irl | - | - | "opposition [criticised] the" | contexts: executive
REJECT happened | spoke > opp | - | - | "department [rejected the complaint]" | contexts: executive
%statements
S1 | dfa | indirect institution | "Affairs [said] on" | "Twenty-nine members of Ireland's government will be abroad for St. Patrick's Day"
S2 | kin | direct named | "[told] reporters" | "This is the one day on which every door opens,"
S3 | kin | indirect named | "He [said] he" | "he would use it to thank partners … Security Council"
S4 | opp | indirect institution | "[criticised] the" | "the cost, put at 230,000 euros"
S5 | spoke | indirect anonymous | "[rejected] the" | "the complaint"
%figures
"[Twenty-nine members]" | exact 29 person | members of government abroad
"[56 countries]" | exact 56 country | countries covered
"[230,000 euros]" | exact 230000 EUR | cost
%visits
mac planned | Washington USA 2019-03-12..2019-03-14; Chicago USA 2019-03-16
han planned | Toronto CAN -; Ottawa CAN -
pren cancelled | Tokyo JPN -
pren planned | Brussels BEL 2019-03-18
junior cancelled | Warsaw POL -
junior planned | Berlin DEU -
%places
DUBLIN IRL; Ireland IRL; Washington USA; Chicago USA; Toronto CAN; Ottawa CAN; Tokyo JPN; Brussels BEL; Warsaw POL; Berlin DEU; Norway NOR; Canada CAN; Sydney Opera House AUS; Colosseum ITA; Vienna AUT
%dates
"[March 8, 2019]" = 2019-03-08; "on [Friday]" = 2019-03-08; "for [St. Patrick's Day]" = 2019-03-17; "from [March 12 to 14]" = 2019-03-12..2019-03-14; "on [March 16]" = 2019-03-16; "on [March 18]" = 2019-03-18; "green [this year]" = 2019-01-01..2019-12-31
