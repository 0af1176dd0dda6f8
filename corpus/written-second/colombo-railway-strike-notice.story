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
unions = railway trade unions | LKA | organization | Eleven railway trade unions; Railway unions; the unions
wick = Ariyaratne Wickremage | LKA | person | General Manager of Railways
mana = Sumith Manamperi | LKA | person
treas = Treasury | LKA | state | the Treasury
mins = three ministers | LKA | person | Three ministers
army = Army | LKA | state | the Army
rana = Chandima Ranatunge-Perera | LKA | person
off = senior official of the Treasury | LKA | person
broth = Locomotive Engineers' Brotherhood | LKA | organization | One union
sec = secretary of the Locomotive Engineers' Brotherhood | LKA | person | its secretary
clerk = bank clerk | LKA | person
%events
THREATEN/restrict happened core | unions > wick | 2012-07-04 | COLOMBO LKA | "[notice of a strike]"
REQUEST/change happened core | unions > wick | 2012-07-04 | COLOMBO LKA | "[demanding]"
PROTEST/strike planned core | unions > treas | 2012-07-18 | - | "[stop from midnight]"
AGREE happened | treas > unions | - | - | "[promised] circular"
SUPPORT happened | mins > unions | - | - | "[signed it]"
ACCUSE/disapprove happened | mana > mins | - | Maradana LKA | "[not one has posted]"
REJECT happened | wick > - | - | - | "[declined to answer]"
MOBILIZE/troops hypothetical | army > unions | - | - | "[called in]"
MOBILIZE/troops happened | army > unions | 2009-01-01..2009-12-31 | - | "[drive the night mail]"
REQUEST/yield happened core | rana > unions | - | - | "[appealed to]"
CONSULT planned core | rana, unions > - | 2012-07-09 | - | "[talks] would"
THREATEN/restrict happened core | rana > unions | - | - | "[declared essential]"
REJECT/assist happened core | off > unions | - | - | "[no money]"
REJECT/assist happened core | broth > unions | - | - | "[not support]"
CONSULT denied | unions, broth > - | - | - | "[not been consulted]"
%statements
S1 | unions | indirect institution | "[demanding]" | "the correction of a salary anomaly"
S2 | unions | indirect institution | "they [say]" | "has hurt guards and station masters since 2006"
S3 | mana | indirect named | "[told]" | "trains would stop … circular"
S4 | mana | direct named | "he [said]." | "Three ministers … posted it,"
S5 | wick | indirect named | "Wickremage [said]" | "he had forwarded the letter to the ministry"
S6 | rana | indirect named | "[appealed]" | "to remember the Advanced Level students"
S7 | rana | mixed named | "and [said]" | "talks would be held … law is the law"
S8 | off | indirect anonymous | "anonymity, [said]" | "there was no money for the circular this year"
S9 | sec | indirect anonymous | "[announced]" | "The Locomotive … stoppage"
S10 | clerk | direct anonymous | "[said] a bank" | "Pakistan is … late,"
%figures
"[14 days]" | exact 14 day | notice
"[Eleven railway trade unions]" | exact 11 item | unions
"[Three ministers]" | exact 3 person | ministers
"[Rs. 640 million]" | exact 640000000 LKR | cost
