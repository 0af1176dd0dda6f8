name: stockholm-laureate-mothers-wreath
published: 2019-12-11
style: feature
region: Europe
negatives: culture

STOCKHOLM – It was four degrees below zero on Norrmalmstorg on Tuesday evening, and Munira Hasanović had brought a wreath with 8,372 knots in it. Inside the concert hall, two streets away, the King was handing the Nobel Prize in Literature to a man who has written that the knots were never tied.

"I do not read his books. I have read his speeches," said Mrs. Hasanović, 66, of Potočari, whose two sons were taken from a column of refugees on July 12, 1995, and shot at a cultural centre. Some 400 people stood with her, silently. They called on the Swedish Academy to revoke the prize; the Academy, its secretary Malin Sjöstrand said, "awards literature, not opinions", and will revoke nothing.

The laureate, Konrad Steger-Rieger, has denied that he denied anything. At a news conference on Friday he refused to answer a reporter from Sarajevo who asked about the verdicts of The Hague tribunal, and preferred, he said, anonymous letters, "above all the one with a pressed thistle".

The ambassadors of Albania, Bosnia, Croatia, Kosovo, North Macedonia and Turkey stayed away from the ceremony. Kosovo declared him unwelcome, and so did the canton of Sarajevo. Turkey's president, who condemned the choice as racist, promised a medal to the critic Aida Pašalić, who sent back her own Academy grant. In Belgrade, on the other hand, the government congratulated him twice.

Two members of the Academy's external committee resigned last week; a third, it was reported, took back his resignation. A panel at Uppsala on "The war of words" at which both camps were to have met on Wednesday was cancelled for fear of war. Police said they had received a threat by e-mail to blow up the banquet, and detained a pensioner.

It ended at nine. The poet's bodyguards hurried him to dinner by a side door, and a young woman, born in 1999, went up to the statue of another poet and hung the wreath about its neck. In Potočari, on the same evening, 200 mothers lit candles; the town's mayor, who is a Serb, had forbidden them the square, and they used the road.

%actors
munira = Munira Hasanović | BIH | person | Mrs. Hasanović
king = the King | SWE | person
laureate = Konrad Steger-Rieger | AUT | person | The laureate; a man
sons = two sons | BIH | population
crowd = Some 400 people | - | population | They
academy = the Swedish Academy | SWE | organization | the Academy
sjostrand = Malin Sjöstrand | SWE | person | its secretary Malin Sjöstrand
reporter = a reporter from Sarajevo | BIH | person
ambs = The ambassadors of Albania, Bosnia, Croatia, Kosovo, North Macedonia and Turkey | - | person
kosovo = Kosovo | XKX | state
canton = the canton of Sarajevo | BIH | state
tpres = Turkey's president | TUR | person
pasalic = Aida Pašalić | - | person | the critic Aida Pašalić
serbia = the government | SRB | state
two = Two members of the Academy's external committee | SWE | person
police = Police | SWE | state
pensioner = a pensioner | - | person
mothers = 200 mothers | BIH | population
mayor = the town's mayor | BIH | person
camps = both camps | - | population
%events
SUPPORT happened core | king, academy > laureate | 2019-12-10 | STOCKHOLM SWE | "King was [handing the Nobel Prize]" | contexts: diplomatic
PROTEST/demo happened core | munira, crowd > academy | 2019-12-10 | Norrmalmstorg SWE | "people [stood with her], silently" | contexts: human_rights
REJECT happened | laureate > - | - | - | "a man who has written that the knots were [never tied]" | contexts: misinformation | by S1
ASSAULT/targeted happened | - > sons | 1995-07-12 | Potočari BIH | "1995, and [shot at] a" | contexts: religion_ethnicity, human_rights
REQUEST/change happened core | crowd > academy | 2019-12-10 | STOCKHOLM SWE | "They [called on] the" | contexts: human_rights
REJECT/change happened core | sjostrand, academy > crowd | - | - | "and [will revoke nothing]" | contexts: human_rights | by S4
REJECT happened | laureate > - | - | - | "has [denied] that he" | contexts: misinformation
REJECT happened | laureate > reporter | 2019-12-06 | - | "he [refused to answer] a" | contexts: legal
REQUEST happened | reporter > laureate | 2019-12-06 | - | "who [asked about] the" | contexts: legal
PROTEST/boycott happened core | ambs > academy | 2019-12-10 | STOCKHOLM SWE | "Turkey [stayed away from] the" | contexts: diplomatic
COERCE/restrict happened core | kosovo > laureate | - | - XKX | "Kosovo [declared him unwelcome], and" | contexts: diplomatic
COERCE/restrict happened | canton > laureate | - | Sarajevo BIH | "and [so did] the" | contexts: diplomatic
ACCUSE/disapprove happened | tpres > academy | - | - | "who [condemned] the" | contexts: religion_ethnicity
AGREE happened | tpres > pasalic | - | - | "racist, [promised a medal] to" | contexts: diplomatic
REJECT/assist happened | pasalic > academy | - | - | "who [sent back] her" | contexts: human_rights
SUPPORT happened core | serbia > laureate | - | Belgrade SRB | "government [congratulated him] twice" | contexts: diplomatic
RETREAT/resign happened | two > academy | 2019-12-02..2019-12-08 | - SWE | "committee [resigned] last" | contexts: human_rights
CONSULT cancelled | camps > - | 2019-12-11 | Uppsala SWE | "A [panel] at Uppsala" | contexts: human_rights
THREATEN/violence happened | pensioner > academy | - | - SWE | "a [threat] by" | contexts: crime | by S7
COERCE/arrest happened | police > pensioner | - | - SWE | "and [detained] a" | contexts: crime
PROTEST/demo happened | mothers > - | 2019-12-10 | Potočari BIH | "mothers [lit candles]; the" | contexts: human_rights
COERCE/restrict happened | mayor > mothers | - | Potočari BIH | "had [forbidden them the square]" | contexts: religion_ethnicity, rights_freedoms
%statements
S1 | laureate | indirect named | "who has [written] that" | "the knots were never tied"
S2 | munira | direct named | "speeches," [said] Mrs" | "I do not read his books. I have read his speeches,"
S3 | crowd | indirect anonymous | "They [called on] the" | "the Swedish Academy to revoke the prize"
S4 | sjostrand | mixed named | "Sjöstrand [said], "awards" | ""awards literature, not opinions", and will revoke nothing"
S5 | laureate | mixed named | "he [said], anonymous" | "anonymous letters, "above all the one with a pressed thistle""
S6 | tpres | indirect anonymous | "who [condemned] the" | "the choice as racist"
S7 | police | indirect institution | "Police [said] they" | "they had received a threat by e-mail to blow up the banquet"
S8 | laureate | indirect named | "has [denied] that" | "he denied anything"
S9 | kosovo | indirect institution | "Kosovo [declared] him" | "him unwelcome"
%figures
"[four degrees below zero]" | exact -4 celsius | temperature
"[8,372 knots]" | exact 8372 item | knots in the wreath
"[two sons]" | exact 2 person | sons shot
"[Some 400 people]" | about 400 person | protesters
"[200 mothers]" | exact 200 person | mothers
"[Two members]" | exact 2 person | committee members who resigned
%places
STOCKHOLM SWE; Norrmalmstorg SWE; Potočari BIH; Sarajevo BIH; The Hague NLD; Albania ALB; Bosnia BIH; Croatia HRV; Kosovo XKX; North Macedonia MKD; Turkey TUR; Belgrade SRB; Uppsala SWE
%dates
"on [Tuesday evening]" = 2019-12-10; "on [July 12, 1995]" = 1995-07-12; "on [Friday]" = 2019-12-06; "[last week]" = 2019-12-02..2019-12-08; "on [Wednesday]" = 2019-12-11; "ended at [nine]" = 2019-12-10; "in [1999]" = 1999-01-01..1999-12-31; "[the same evening]" = 2019-12-10
