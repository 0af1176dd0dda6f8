name: oslo-mines-text-amendments-1997
published: 1997-09-18
style: agency
region: Global
negatives: none

OSLO, Sept 18 (North Sea Wire) -- Eighty-nine states adopted by acclamation on Thursday the text of a treaty that bans antipersonnel landmines, a day after the United States, having failed to obtain an exception for Korea, withdrew its proposals and said it would not sign.

The treaty, negotiated in three weeks under the chairmanship of South African ambassador Jabulani Sithebe, obliges its parties to destroy their stocks within four years and to clear mined ground within ten. It will be opened for signature in Ottawa on December 3 and will enter into force six months after the fortieth ratification. Britain, which has decided to destroy half its stock before then, called the text historic; Norway pledged $100 million for the removal of mines and the care of the victims.

President Clayton Rusk told reporters in Washington that there was "a fence I will not climb" where the safety of American soldiers was at stake. He announced instead that the use of all such mines, except on the Korean peninsula, would be ended by 2003. The President telephoned the prime ministers of Canada and Norway twice in the night from Tuesday to Wednesday to ask for a delay of 24 hours, Norwegian officials said. The delay was granted; the exception was not.

"We have stared down the biggest navy in the world with a plastic leg," said Phan Sokhom, a Cambodian deminer who lost his own in 1988.

China, Russia, India and Pakistan did not attend. In Moscow, however, a Foreign Ministry spokesman said on Thursday that Russia might join "at the end of the road", and would extend its moratorium on exports. Finland said it could not give up its mines, Cuba that it would not.

Bosnia's delegate, whose country is strewn with some three million of them, appealed to the meeting for dogs.

%actors
states = Eighty-nine states | - | state
usa = the United States | USA | state
sithebe = Jabulani Sithebe | ZAF | person | South African ambassador Jabulani Sithebe
britain = Britain | GBR | state
norway = Norway | NOR | state | Norwegian officials
rusk = Clayton Rusk | USA | person | President Clayton Rusk; The President
pms = the prime ministers of Canada and Norway | - | person
phan = Phan Sokhom | KHM | person | a Cambodian deminer
china = China | CHN | state
russia = Russia | RUS | state
india = India | IND | state
pakistan = Pakistan | PAK | state
rspokesman = a Foreign Ministry spokesman | RUS | person
finland = Finland | FIN | state
cuba = Cuba | CUB | state
bosnian = Bosnia's delegate | BIH | person
victims = the victims | - | population
%events
AGREE happened core | states > - | 1997-09-18 | OSLO NOR | "states [adopted by acclamation] on" | contexts: military, diplomatic
CONSULT/multilateral happened | states, sithebe > - | - | OSLO NOR | "treaty, [negotiated] in three" | contexts: military, diplomatic
REQUEST happened | usa > states | - | OSLO NOR | "failed to obtain an [exception]" | contexts: military
REJECT happened core | states > usa | - | OSLO NOR | "the exception was [not]" | contexts: military
CONCEDE happened | usa > states | 1997-09-17 | OSLO NOR | "Korea, [withdrew its proposals] and" | contexts: military
REJECT happened core | usa > states | 1997-09-17 | - | "it would [not sign]" | contexts: military | by S1
RETREAT/disarm planned core | states > - | - | - | "to [destroy their stocks] within" | contexts: military
SUPPORT planned | states > - | 1997-12-03 | Ottawa CAN | "opened for [signature] in" | contexts: diplomatic
RETREAT/disarm planned | britain > - | - | - GBR | "to [destroy half its stock]" | contexts: military
SUPPORT happened | britain > - | - | - | "[called the text historic]" | contexts: diplomatic
AGREE happened core | norway > victims | - | - | "Norway [pledged] $100" | contexts: health, military
CONCEDE happened core | rusk > - | - | Washington USA | "mines, except on the Korean peninsula, would be [ended] by" | contexts: military | by S3
CONSULT/phone happened core | rusk, pms > - | 1997-09-16..1997-09-17 | - | "President [telephoned] the prime" | contexts: diplomatic | by S4
REQUEST happened | rusk > pms | 1997-09-16..1997-09-17 | - | "to [ask for a delay]" | contexts: diplomatic | by S4
CONCEDE happened | states > usa | - | OSLO NOR | "delay was [granted]" | contexts: diplomatic
CONSULT/multilateral denied | china, russia, india, pakistan > - | - | OSLO NOR | "did [not attend]" | contexts: diplomatic
AGREE hypothetical core | russia > states | - | - | "Russia [might join] "at" | contexts: military | by S6
AGREE happened | russia > - | 1997-09-18 | Moscow RUS | "and [would extend its moratorium]" | contexts: military | by S6
REJECT happened | finland > states | - | - | "it [could not give up]" | contexts: military | by S7
REJECT happened | cuba > states | - | - | "Cuba that it [would not]" | contexts: military | by S8
REQUEST/assist happened | bosnian > states | - | OSLO NOR | "them, [appealed] to" | contexts: military
%statements
S1 | usa | indirect institution | "and [said] it would" | "it would not sign"
S2 | rusk | mixed named | "Rusk [told] reporters" | "there was "a fence I will not climb" where the safety of American soldiers was at stake"
S3 | rusk | indirect named | "He [announced] instead" | "the use of all such mines, except on the Korean peninsula, would be ended by 2003"
S4 | norway | indirect institution | "officials [said]. The" | "The President telephoned the prime ministers of Canada and Norway … 24 hours"
S5 | phan | direct named | "leg," [said] Phan" | "We have stared down the biggest navy in the world with a plastic leg,"
S6 | rspokesman | mixed anonymous | "spokesman [said] on" | "Russia might join "at the end of the road", and would extend its moratorium on exports"
S7 | finland | indirect institution | "Finland [said] it" | "it could not give up its mines"
S8 | cuba | indirect institution | - | "it would not."
S9 | britain | indirect institution | "then, [called] the" | "the text historic"
S10 | bosnian | indirect anonymous | "them, [appealed]" | "to the meeting for dogs"
S11 | norway | indirect institution | "Norway [pledged]" | "$100 million for the removal of mines and the care of the victims"
%figures
"[Eighty-nine states]" | exact 89 country | states that adopted the text
"in [three weeks]" | exact 3 week | negotiations
"within [four years]" | exact 4 year | destruction of stocks
"[six months]" | exact 6 month | time until entry into force
"[half its stock]" | exact 50 percent | British mines to be destroyed
"[$100 million]" | exact 100000000 USD | Norwegian pledge
"[24 hours]" | exact 24 hour | delay
"[some three million of them]" | about 3000000 item | mines in Bosnia
"ground within [ten]" | exact 10 year | clearing of ground
%places
OSLO NOR; Korea -; Ottawa CAN; Britain GBR; Norway NOR; Washington USA; Canada CAN; China CHN; Russia RUS; India IND; Pakistan PAK; Moscow RUS; Finland FIN; Cuba CUB; Bosnia BIH; United States USA
%dates
"[Sept 18]" = 1997-09-18; "acclamation on [Thursday]" = 1997-09-18; "[a day after]" = 1997-09-17; "on [December 3]" = 1997-12-03; "by [2003]" = 2003-01-01..2003-12-31; "[the night from Tuesday to Wednesday]" = 1997-09-16..1997-09-17; "said on [Thursday]" = 1997-09-18; "in [1988]" = 1988-01-01..1988-12-31
