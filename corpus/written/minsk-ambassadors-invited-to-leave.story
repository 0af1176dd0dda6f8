name: minsk-ambassadors-invited-to-leave
published: 2012-02-29
style: state-media
region: Europe
negatives: sports

MINSK, 29 February (BelInform) – The Republic of Belarus regards as unfriendly and counterproductive the decision of the European Union to add 21 Belarusian judges and police officials to the so-called black list, Foreign Ministry Press Secretary Anton Savyonak said.

In response, the head of the EU mission in Minsk, Marga Lindholm, and the ambassador of Poland, Tadeusz Wrona, were on Tuesday invited to leave for their capitals for consultations, in order to convey to their leadership the firm position of the Belarusian side that pressure and sanctions are unacceptable. Belarus has recalled its own permanent representative in Brussels and its ambassador in Warsaw. Should the pressure continue, other measures will be taken to protect our interests, up to and including a ban on the entry of those who initiated it.

Contrary to the assertions of certain media, nobody has been declared persona non grata, and the embassies continue to work.

At the end of the same day the other EU states announced, as a sign of solidarity, that all their ambassadors would be withdrawn. Germany summoned the Belarusian ambassador in Berlin. "A joint exodus is a rare honour for a country of our size," Savyonak noted.

The Russian Foreign Ministry criticized the sanctions and called on the EU to renounce the language of ultimatums. The Union State's joint air defence exercise in Ashuluk will be held in the summer as planned, the ministry of defence reported.

President Viktar Halavach, meeting on Wednesday with the new chief of the customs, recommended that he "not close anything that brings in money". The head of state reminded that two citizens convicted of the metro explosion had asked him for pardon; he has not taken a decision. A petition of the relatives of the opposition candidate Mikita Karsakevich, who is serving six years, has not been received.

As to the calls for a boycott of the world ice hockey championship in Minsk in 2014, the federation gave them short shrift: the puck, it said, has no politics.

%actors
belarus = The Republic of Belarus | BLR | state | Belarus; the Belarusian side
eu = the European Union | - | igo | the EU
officials = 21 Belarusian judges and police officials | BLR | population
savyonak = Anton Savyonak | BLR | person | Foreign Ministry Press Secretary Anton Savyonak
lindholm = Marga Lindholm | - | person | the head of the EU mission in Minsk
wrona = Tadeusz Wrona | POL | person | the ambassador of Poland
poland = Poland | POL | state
initiators = those who initiated it | - | population
states = the other EU states | - | state
germany = Germany | DEU | state
bamb = the Belarusian ambassador in Berlin | BLR | person
russia = The Russian Foreign Ministry | RUS | state
mod = the ministry of defence | BLR | state
halavach = Viktar Halavach | BLR | person | President Viktar Halavach; The head of state
chief = the new chief of the customs | BLR | person
convicts = two citizens | BLR | person
relatives = the relatives of the opposition candidate | BLR | population
karsakevich = Mikita Karsakevich | BLR | person | the opposition candidate Mikita Karsakevich
court = courts | BLR | state | implied
federation = the federation | - | organization
callers = callers for a boycott | - | population | implied
%events
SANCTION/discontinue happened core | eu > officials | - | - | "to [add 21 Belarusian judges]" | contexts: diplomatic, repression | by S1
ACCUSE/disapprove happened core | belarus > eu | 2012-02-29 | MINSK BLR | "[regards as unfriendly and] counterproductive" | contexts: diplomatic | by S1
SANCTION/expel happened core | belarus > lindholm, wrona | 2012-02-28 | MINSK BLR | "Tuesday [invited to leave] for" | contexts: diplomatic
REJECT/change happened | belarus > eu | 2012-02-28 | - | "sanctions are [unacceptable]." | contexts: diplomatic
SANCTION/withdraw happened core | belarus > eu, poland | - | - | "has [recalled its own permanent]" | contexts: diplomatic
THREATEN/restrict happened core | belarus > initiators | - | - | "a [ban on the entry]" | contexts: diplomatic
SANCTION/expel denied | belarus > lindholm, wrona | - | - | "been [declared persona non grata]" | contexts: diplomatic
SANCTION/withdraw planned core | states > belarus | - | - BLR | "ambassadors would be [withdrawn]." | contexts: diplomatic | by S2
ACCUSE/disapprove happened | germany > bamb | - | Berlin DEU | "Germany [summoned] the" | contexts: diplomatic
ACCUSE/disapprove happened | russia > eu | - | - | "Ministry [criticized] the" | contexts: diplomatic
REQUEST/change happened | russia > eu | - | - | "and [called on] the EU" | contexts: diplomatic
COOPERATE planned | belarus, russia > - | 2012-06-01..2012-08-31 | Ashuluk RUS | "joint air defence [exercise] in" | contexts: military | by S5
CONSULT happened | halavach, chief > - | 2012-02-29 | - BLR | "Halavach, [meeting] on" | contexts: executive
REQUEST happened | halavach > chief | 2012-02-29 | - BLR | "customs, [recommended] that" | contexts: economic
SANCTION/convict happened | court > convicts | - | - BLR | "citizens [convicted of] the" | contexts: terrorism, legal | by S7
REQUEST/yield happened | convicts > halavach | - | - | "had [asked him for pardon]" | contexts: legal | by S7
CONCEDE denied | halavach > convicts | - | - | "he has [not taken] a" | contexts: legal
COERCE/arrest ongoing | belarus > karsakevich | - | - BLR | "who is [serving six years]" | contexts: repression, election
REQUEST/yield denied | relatives > halavach | - | - | "A [petition] of the relatives" | contexts: repression
REQUEST happened | callers > - | - | - | "the [calls for a boycott]" | contexts: human_rights
PROTEST/boycott hypothetical | callers > belarus | 2014-01-01..2014-12-31 | Minsk BLR | "a [boycott] of the" | contexts: human_rights
REJECT happened | federation > callers | - | - | "federation [gave them short shrift]" | contexts: human_rights
%statements
S1 | savyonak | indirect named | "Secretary Anton Savyonak [said]" | "The Republic of Belarus regards as unfriendly … the so-called black list"
S2 | states | indirect institution | "states [announced], as" | "all their ambassadors would be withdrawn"
S3 | savyonak | direct named | "Savyonak [noted]" | "A joint exodus is a rare honour for a country of our size,"
S4 | russia | indirect institution | "and [called on] the" | "the EU to renounce the language of ultimatums"
S5 | mod | indirect institution | "defence [reported]" | "The Union State's joint air defence exercise in Ashuluk will be held in the summer as planned"
S6 | halavach | mixed named | "[recommended] that he" | "he "not close anything that brings in money""
S7 | halavach | indirect named | "state [reminded] that" | "two citizens convicted of the metro explosion had asked him for pardon"
S8 | federation | indirect institution | "it [said], has" | "the puck, it said, has no politics"
S9 | russia | indirect institution | "Ministry [criticized]" | "the sanctions"
%figures
"[21 Belarusian judges and police officials]" | exact 21 person | officials put on the list
"[two citizens]" | exact 2 person | convicts
"[six years]" | exact 6 year | sentence
%places
MINSK BLR; Minsk BLR; Belarus BLR; Poland POL; Brussels BEL; Warsaw POL; Germany DEU; Berlin DEU; Ashuluk RUS
%dates
"[29 February]" = 2012-02-29; "on [Tuesday]" = 2012-02-28; "[the end of the same day]" = 2012-02-28; "in [the summer]" = 2012-06-01..2012-08-31; "on [Wednesday]" = 2012-02-29; "in [2014]" = 2014-01-01..2014-12-31
