name: warsaw-abortion-strike-churches
published: 2020-10-28
style: agency
region: Europe
negatives: none

WARSAW, Oct 28, 2020 (Vistula News) – Women all over Poland stayed away from work on Wednesday, and in the evening some 430,000 people in 410 towns took to the streets, six days after the Constitutional Tribunal struck down the right to end a pregnancy when the foetus is damaged.

The leader of the ruling party, Zbigniew Karwowski, had called on Poles the night before to "defend the churches at any price". In Wrocław men in black masks attacked two women reporters with pepper spray and clubs; in Białystok they hurled firecrackers. Police detained 37 nationalists. A colonel of the prosecutor's office, meanwhile, instructed local offices to charge the organizers of the marches with endangering life in an epidemic, a crime that carries eight years.

"This is war," read the posters. Its general, a playwright named Marta Lempka, presented a list of demands: the judgment's withdrawal, the resignation of the cabinet, and a secular state. "I am asking for calm," said President Adam Dobrowolski, who declared himself ready to talk to her. She declined.

On Sunday protesters interrupted Mass in Poznań and sprayed a church in Toruń; the primate, Archbishop Wiktor Polański, invited them in. The European Parliament's president, Dario Sassoli-Verdi, voiced solidarity with the women, and the UN's experts deplored the ruling. The government, which had been due to publish it by November 2, postponed publication.

In the Sejm an opposition deputy, Wanda Nowicka-Zioło, threw a paper heart at Karwowski. He accused her of blood on her hands.

%actors
women = Women all over Poland | POL | population
people = some 430,000 people | POL | population | protesters
tribunal = Constitutional Tribunal | POL | state
karwowski = Zbigniew Karwowski | POL | person | Karwowski
poles = Poles | POL | population
men = men in black masks | POL | armed_group
reporters = two women reporters | POL | person
police = Police | POL | state
nationalists = 37 nationalists | POL | population
prosecutor = A colonel of the prosecutor's office | POL | person
organizers = the organizers of the marches | POL | population
lempka = Marta Lempka | POL | person
gov = the cabinet | POL | state | The government
dobrowolski = Adam Dobrowolski | POL | person
polanski = Wiktor Polański | POL | person
sassoli = Dario Sassoli-Verdi | - | person
experts = the UN's experts | - | igo
nowicka = Wanda Nowicka-Zioło | POL | person
%events
PROTEST/strike happened core | women > tribunal | 2020-10-28 | - | "Poland [stayed away from work]" | contexts: gender
PROTEST/demo happened core | people > tribunal | 2020-10-28 | - | "towns [took to the streets]" | contexts: gender
COERCE/restrict happened core | tribunal > women | 2020-10-22 | - | "Tribunal [struck down the right]" | contexts: gender, legal
REQUEST happened core | karwowski > poles | 2020-10-27 | - | "Karwowski, had [called on] Poles" | contexts: religion_ethnicity, gender
ASSAULT/beat happened core | men > reporters | - | Wrocław POL | "masks [attacked] two" | contexts: gender, rights_freedoms
ASSAULT/explosives happened | men > people | - | Białystok POL | "they [hurled firecrackers]" | contexts: gender
COERCE/arrest happened | police > nationalists | - | - | "Police [detained] 37" | contexts: gender
REQUEST happened | prosecutor > - | - | - | "meanwhile, [instructed] local" | contexts: legal
ACCUSE/allege planned core | prosecutor > organizers | - | - | "to [charge] the organizers" | contexts: legal, health | by S2
REQUEST/change happened core | lempka > gov, tribunal | - | - | "presented a list of [demands]" | contexts: gender
REQUEST happened | dobrowolski > people | - | - | "I am [asking for calm]," | contexts: gender | by S4
AGREE happened | dobrowolski > lempka | - | - | "who [declared himself ready] to" | contexts: gender
REJECT/meet happened core | lempka > dobrowolski | - | - | "She [declined]." | contexts: gender
PROTEST/obstruct happened | people > - | 2020-10-25 | Poznań POL | "protesters [interrupted Mass] in" | contexts: religion_ethnicity, gender
PROTEST/vandalize happened | people > - | 2020-10-25 | Toruń POL | "and [sprayed a church]" | contexts: religion_ethnicity, gender
AGREE happened | polanski > people | - | - | "Polański, [invited them in]" | contexts: religion_ethnicity
SUPPORT happened | sassoli > women | - | - | "Sassoli-Verdi, [voiced solidarity] with" | contexts: gender
ACCUSE/disapprove happened | experts > tribunal | - | - | "experts [deplored] the" | contexts: gender, human_rights
CONCEDE happened core | gov > people | - | - | "2, [postponed publication]" | contexts: gender, legal
ACCUSE/allege happened | karwowski > nowicka | - | - | "He [accused] her" | contexts: gender, legislative
%statements
S1 | karwowski | mixed named | "had [called on] Poles" | "Poles the night before to "defend the churches at any price""
S2 | prosecutor | indirect anonymous | "[instructed] local" | "local offices to charge the organizers of the marches with endangering life in an epidemic"
S3 | lempka | indirect named | "[presented] a list" | "the judgment's withdrawal, the resignation of the cabinet, and a secular state"
S4 | dobrowolski | direct named | "calm," [said] President" | "I am asking for calm,"
S5 | karwowski | indirect named | "He [accused] her of" | "her of blood on her hands"
%figures
"[some 430,000 people] in" | about 430000 person | protesters
"in [410 towns]" | exact 410 item | towns
"attacked [two women reporters]" | exact 2 person | reporters attacked
"detained [37 nationalists]" | exact 37 person | nationalists detained
"carries [eight years]" | exact 8 year | prison sentence
%places
WARSAW POL; Poland POL; Wrocław POL; Białystok POL; Poznań POL; Toruń POL
%dates
"WARSAW, [Oct 28, 2020]" = 2020-10-28
"work on [Wednesday]" = 2020-10-28
"streets, [six days after]" = 2020-10-28
"Poles [the night before]" = 2020-10-27
"On [Sunday] protesters" = 2020-10-25
"by [November 2]" = 2020-11-02
