name: kingston-cabinet-brief-banks
published: 2024-03-22
style: local
region: Americas
negatives: business

Gov't to ask Parliament for longer SOE

KINGSTON – The House of Representatives will be asked on Tuesday to extend the state of emergency in two parishes by 60 days, Information Minister Delroy McCrae-Bailey disclosed at yesterday's post-Cabinet press briefing.

Security forces have detained 212 persons in Clarendon and St James since the measure was declared on March 8; all but 40 have been let go. The minister said that murders were down by a third. He brushed aside the contention of the public defender, Ms Althea Wint, that most detainees were held without being charged. "I read her report with my coffee," he said. "The coffee was stronger."

The Opposition has not decided how it will vote. Its spokesman on security, Dr Orville Hemmings, told this newspaper that support would depend on an apology for the raid on his constituency office last Saturday, in which soldiers broke the door and took away a box of T-shirts. The army apologised for the door.

Cabinet also approved $1.4 billion for coastal roads and agreed to a request by the Bahamas for 30 nurses, to be sent for a year. A team goes to Nassau on April 3 to work out the terms.

In other business, the Bank of Jamaica left its rate unchanged at seven per cent. It sees inflation within the target by June and warned banks, not for the first time, that their fees would be looked into. The Bankers' Association said its members welcomed dialogue. The dollar closed at $154.62. Trading on the stock exchange was thin, with Caribbean Biscuit up 11 per cent on takeover talk.

%actors
mccrae = Delroy McCrae-Bailey | JAM | person | Information Minister; The minister
jamaica = Cabinet | JAM | state
house = House of Representatives | JAM | state
forces = Security forces | JAM | state | soldiers
detainees = 212 persons | JAM | population | most detainees; all but 40
wint = Althea Wint | JAM | person | the public defender
hemmings = Orville Hemmings | JAM | person | Its spokesman on security
army = The army | JAM | state
bahamas = the Bahamas | BHS | state
team = A team | JAM | state
boj = Bank of Jamaica | JAM | state
banks = banks | JAM | organization | The Bankers' Association
%events
REQUEST planned | mccrae > house | 2024-03-26 | - JAM | "will be [asked] on" | contexts: legislative
COERCE/martial-law hypothetical core | house > - | - | - JAM | "to [extend the state of]" | contexts: legislative, crime
COERCE/martial-law happened | jamaica > - | 2024-03-08 | - JAM | "measure was [declared] on" | contexts: crime
COERCE/arrest happened core | forces > detainees | 2024-03-08..2024-03-22 | Clarendon JAM | "have [detained] 212" | contexts: crime
RETREAT/release happened | forces > detainees | 2024-03-08..2024-03-22 | - JAM | "have been [let go]" | contexts: crime
ACCUSE/allege happened core | wint > forces | - | - JAM | "the [contention] of" | contexts: human_rights, legal
REJECT happened core | mccrae > wint | 2024-03-21 | KINGSTON JAM | "He [brushed aside] the" | contexts: human_rights
REQUEST/yield happened | hemmings > army | - | - JAM | "depend on an [apology] for" | contexts: political_institutions
COERCE/seize happened core | forces > hemmings | 2024-03-16 | - JAM | "the [raid] on" | contexts: political_institutions, repression
CONCEDE happened core | army > hemmings | - | - JAM | "army [apologised] for" | contexts: political_institutions
AGREE happened core | jamaica > bahamas | - | - | "and [agreed] to" | contexts: health
REQUEST/assist happened | bahamas > jamaica | - | - | "a [request] by" | contexts: health
AID planned | jamaica > bahamas | - | - BHS | "be [sent] for" | contexts: health
CONSULT/visit planned | team > bahamas | 2024-04-03 | Nassau BHS | "team [goes to] Nassau" | contexts: health
THREATEN happened | boj > banks | - | - JAM | "and [warned] banks" | contexts: economic
%statements
S1 | mccrae | indirect named | "[disclosed] at" | "The House of Representatives will be asked on Tuesday to extend the state of emergency in two parishes by 60 days,"
S2 | mccrae | indirect named | "minister [said] that" | "murders were down by a third"
S3 | wint | indirect named | "the [contention] of" | "most detainees were held without being charged"
S4 | mccrae | direct named | "he [said]. "The" | "I read her report with my coffee,"
S5 | hemmings | indirect named | "[told] this" | "support would depend on an apology … a box of T-shirts"
S6 | boj | indirect institution | "[warned] banks" | "their fees would be looked into"
S7 | banks | indirect institution | "Association [said] its" | "its members welcomed dialogue"
%figures
"in [two parishes]" | exact 2 item | parishes
"by [60 days]" | exact 60 day | extension
"[212 persons]" | exact 212 person | detained
"all but [40] have" | exact 40 person | still held
"by [a third]" | exact 0.333 ratio | fall of murders
"[$1.4 billion]" | exact 1400000000 JMD | coastal roads
"[30 nurses]" | exact 30 person | nurses
"for [a year]" | exact 1 year | stay of the nurses
"at [seven per cent]" | exact 7 percent | rate
"at [$154.62]" | exact 154.62 JMD | exchange rate
"up [11 per cent]" | exact 11 percent | rise of the share
%visits
team planned | Nassau BHS 2024-04-03
%places
KINGSTON JAM; Clarendon JAM; St James JAM; Bahamas BHS; Nassau BHS
%dates
"on [Tuesday]" = 2024-03-26; "[yesterday]'s" = 2024-03-21; "on [March 8]" = 2024-03-08; "[last Saturday]" = 2024-03-16; "on [April 3]" = 2024-04-03; "by [June]" = 2024-06-01..2024-06-30
