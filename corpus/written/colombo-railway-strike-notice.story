name: colombo-railway-strike-notice
published: 2012-07-05
style: local
region: Asia
negatives: sports

Railway unions give 14 days' notice

COLOMBO – Eleven railway trade unions yesterday handed over notice of a strike to the General Manager of Railways, Ariyaratne Wickremage, demanding the correction of a salary anomaly which they say has hurt guards and station masters since 2006.

The convener of the unions, Sumith Manamperi, told reporters in Maradana that trains would stop from midnight on July 18 unless the Treasury issued the promised circular. "Three ministers have signed it, one after the other, and not one has posted it," he said.

Wickremage said that he had forwarded the letter to the ministry. Asked whether the Army would again be called in to drive the night mail, as in 2009, he laughed and declined to answer.

Transport Minister Chandima Ranatunge-Perera took a sterner view. He appealed to the unions to remember the Advanced Level students, who sit their papers from August 6, and said that talks would be held on Monday. If those failed, the service would be declared essential, "and then the law is the law".

A senior official of the Treasury, who requested anonymity, said there was no money for the circular this year. The anomaly would cost Rs. 640 million.

One union has kept out. The Locomotive Engineers' Brotherhood, whose members are paid under another scale, would not support the stoppage, its secretary announced, because it had not been consulted.

Commuters at Fort station were divided between resignation and cricket. "Pakistan is 200 behind and we are all going to be late," said a bank clerk from Veyangoda.

%actors
unions = Eleven railway trade unions | LKA | organization | the unions
wickremage = Ariyaratne Wickremage | LKA | person | General Manager of Railways
manamperi = Sumith Manamperi | LKA | person | The convener of the unions
treasury = the Treasury | LKA | state
ministers = Three ministers | LKA | person
ranatunge = Chandima Ranatunge-Perera | LKA | person | Transport Minister
army = the Army | LKA | state
official = A senior official of the Treasury | LKA | person
brotherhood = Locomotive Engineers' Brotherhood | LKA | organization | One union
secretary = its secretary | LKA | person
clerk = a bank clerk from Veyangoda | LKA | person
%events
THREATEN/restrict happened core | unions > wickremage | 2012-07-04 | COLOMBO LKA | "[handed over notice] of" | contexts: economic
REQUEST/change happened core | unions > wickremage | 2012-07-04 | COLOMBO LKA | "[demanding] the correction" | contexts: economic
PROTEST/strike hypothetical core | unions > treasury | 2012-07-18..2012-07-19 | - LKA | "trains would [stop] from" | contexts: economic | by S2
SUPPORT happened | ministers > unions | - | - | "ministers have [signed] it" | contexts: economic | by S3
AID happened | army > - | 2009-01-01..2009-12-31 | - | "again be [called in] to" | contexts: military
REJECT happened | wickremage > - | - | - | "and [declined] to answer"
REQUEST happened core | ranatunge > unions | - | - | "He [appealed] to the unions" | contexts: economic
CONSULT planned core | ranatunge, unions > - | 2012-07-09 | - | "that [talks] would be" | contexts: economic | by S6
THREATEN/restrict happened core | ranatunge > unions | - | - | "would be [declared essential]" | contexts: economic, legal
REJECT happened core | brotherhood > unions | - | - | "would [not support] the" | contexts: economic
CONSULT denied | unions, brotherhood > - | - | - | "had [not been consulted]" | contexts: economic | by S9
%statements
S1 | unions | indirect institution | "they [say] has" | "has hurt guards and station masters since 2006"
S2 | manamperi | indirect named | "[told] reporters" | "trains would stop from midnight on July 18 unless the Treasury issued the promised circular"
S3 | manamperi | direct named | "posted it," he [said]" | "Three ministers have signed it, one after the other, and not one has posted it,"
S4 | wickremage | indirect named | "Wickremage [said] that" | "he had forwarded the letter to the ministry"
S5 | ranatunge | indirect named | "He [appealed] to" | "the unions to remember the Advanced Level students, who sit their papers from August 6"
S6 | ranatunge | indirect named | "and [said] that talks" | "talks would be held on Monday"
S7 | ranatunge | mixed named | - | "If those failed, the service … the law is the law"
S8 | official | indirect anonymous | "anonymity, [said] there" | "there was no money for the circular this year"
S9 | secretary | indirect anonymous | "secretary [announced], because" | "The Locomotive Engineers' Brotherhood, whose members … support the stoppage"
S10 | clerk | direct anonymous | "late," [said] a" | "Pakistan is 200 behind and we are all going to be late,"
%figures
"[Eleven railway trade unions]" | exact 11 item | unions
"give [14 days]" | exact 14 day | notice
"[Three ministers]" | exact 3 person | ministers who signed
"[Rs. 640 million]" | exact 640000000 LKR | cost of the correction
"is [200] behind" | exact 200 item | runs
%places
COLOMBO LKA; Maradana LKA; Fort station LKA; Pakistan PAK; Veyangoda LKA
%dates
"unions [yesterday] handed" = 2012-07-04; "on [July 18]" = 2012-07-18; "in [2009]" = 2009-01-01..2009-12-31; "from [August 6]" = 2012-08-06; "on [Monday]" = 2012-07-09; "circular [this year]" = 2012-01-01..2012-12-31
