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
members = members of Ireland's government | IRL | person | Twenty-nine members
dfa = Department of Foreign Affairs | IRL | state | the department
mac = Fergal Mac Conmara | IRL | person
uspres = President of the United States | USA | person | the president
usa = United States | USA | state | Chicago
hanr = Caitríona Hanratty | IRL | person
canada = Canada | CAN | state | Toronto; Ottawa
prend = Donncha Prendiville | IRL | person
japan = Japan | JPN | state | Tokyo
junior = junior minister for European affairs | IRL | person
poland = Poland | POL | state | Warsaw
germany = Germany | DEU | state | Berlin
council = Council of the European Union | - | igo | a Council meeting
kins = Aodhán Kinsella | IRL | person
partners = partners | - | state
opp = opposition | IRL | organization | The opposition
ireland = Ireland | IRL | state
spok = spokeswoman for the Department of Foreign Affairs | IRL | person | A spokeswoman
%events
CONSULT/visit planned core | members > - | 2019-03-17 | - | "will be [abroad]"
CONSULT/visit planned core | mac > uspres | 2019-03-12..2019-03-14 | Washington USA | "Mac Conmara [will be in]"
CONSULT planned | mac, uspres > - | 2019-03-12..2019-03-14 | Washington USA | "[hand the president]"
CONSULT/visit planned | mac > usa | 2019-03-16 | Chicago USA | "[in Chicago]"
CONSULT/visit planned core | hanr > canada | - | Toronto CAN | "[travels to]"
CONSULT/visit planned | hanr > canada | - | Ottawa CAN | "[and Ottawa]"
CONSULT/visit cancelled core | prend > japan | - | Tokyo JPN | "[called off]"
CONSULT/multilateral planned | prend, council > - | 2019-03-18 | Brussels BEL | "[attend a Council meeting]"
CONSULT/visit cancelled core | junior > poland | - | Warsaw POL | "[not go to]"
CONSULT/visit planned core | junior > germany | - | Berlin DEU | "[to Berlin]"
SUPPORT planned | kins > partners | - | - | "[thank partners]"
REQUEST/assist planned core | kins > partners | - | - | "[seek votes]"
ACCUSE/disapprove happened core | opp > ireland | - | - | "[criticised]"
REJECT happened core | spok > opp | - | - | "[rejected]"
%statements
S1 | dfa | indirect institution | "[said] on" | "Twenty-nine … Day,"
S2 | kins | direct named | "[told]" | "This is the one day on which every door opens,"
S3 | kins | indirect named | "He [said]" | "he would use it … too"
S4 | opp | indirect institution | "[criticised]" | "the cost"
S5 | spok | indirect anonymous | "[rejected]" | "the complaint"
%figures
"[Twenty-nine members]" | exact 29 person | ministers
"[56 countries]" | exact 56 country | programme
"[Two ministers]" | exact 2 person | ministers
"[230,000 euros]" | exact 230000 EUR | cost
%visits
mac planned | Washington USA 2019-03-12..2019-03-14; Chicago USA 2019-03-16
hanr planned | Toronto CAN -; Ottawa CAN -
prend cancelled | Tokyo JPN -
prend planned | Brussels BEL 2019-03-18
junior cancelled | Warsaw POL -
junior planned | Berlin DEU -
