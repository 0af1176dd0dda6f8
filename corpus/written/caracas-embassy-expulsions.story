name: caracas-embassy-expulsions
published: 2010-03-05
style: agency
region: Americas
negatives: none

Caracas expels two Peruvian diplomats, Lima answers in kind

CARACAS, March 5, 2010 (AmericaSur) – Venezuela on Friday declared two Peruvian diplomats unwanted and gave them 48 hours to leave, accusing them of having paid students to storm a polling station. Peru expelled two Venezuelans three hours later.

Foreign Minister Aníbal Urdaneta showed journalists what he called receipts. The envoys, he said, had "bought stones by the kilo". In Lima, his counterpart Gonzalo Arana rejected the evidence as a grocery list and recalled Ambassador Teresa Noriega. Peru does not intend to break off relations, Arana added.

At least 19 people were hurt in Maracay on Sunday when masked youths hurled petrol bombs at the police, who responded with water cannon and, according to witnesses, with live rounds. A 20-year-old student, Yoel Partidas, was shot dead. The governor imposed a nightly curfew.

The Organization of American States offered to send a commission of inquiry. Caracas refused: "The last time they came, they investigated our hotels," Urdaneta remarked. Brazil and Ecuador, meeting in Manaus on Thursday, urged the two capitals to keep talking, and Brazilian President Otávio Lacerda telephoned both of his colleagues.

A trade round planned for March 15 in Lima was called off. Should the dispute last, Peruvian exporters fear, Venezuela may stop issuing the import licences for fishmeal, worth 140 million dollars a year.

%actors
venezuela = Venezuela | VEN | state | Caracas
diplomats = two Peruvian diplomats | PER | person | The envoys
students = students | VEN | population
peru = Peru | PER | state
venezuelans = two Venezuelans | VEN | person
urdaneta = Aníbal Urdaneta | VEN | person | Urdaneta
arana = Gonzalo Arana | PER | person | Arana
youths = masked youths | VEN | population
police = the police | VEN | state
witnesses = witnesses | VEN | population
partidas = Yoel Partidas | VEN | person
governor = The governor | VEN | person
oas = Organization of American States | - | igo
brazil = Brazil | BRA | state
ecuador = Ecuador | ECU | state
lacerda = Otávio Lacerda | BRA | person
exporters = Peruvian exporters | PER | organization
%events
SANCTION/expel happened core | venezuela > diplomats, peru | 2010-03-05 | - | "Friday [declared two Peruvian diplomats]" | contexts: diplomatic
ACCUSE/allege happened core | venezuela > diplomats | 2010-03-05 | - | "[accusing] them of having" | contexts: diplomatic
PROTEST/riot happened | students > - | - | - | "to [storm] a polling" | contexts: election | by S1
SANCTION/expel happened core | peru > venezuelans, venezuela | 2010-03-05 | - | "Peru [expelled] two" | contexts: diplomatic
REJECT happened core | arana > venezuela | - | Lima PER | "Arana [rejected] the evidence" | contexts: diplomatic
SANCTION/withdraw happened core | arana > venezuela | - | Lima PER | "and [recalled Ambassador] Teresa" | contexts: diplomatic
SANCTION/discontinue denied | peru > venezuela | - | - | "[does not intend] to break" | contexts: diplomatic | by S4
ASSAULT/primitive happened core | youths > police | 2010-02-28 | Maracay VEN | "youths [hurled petrol bombs] at" | contexts: repression
ASSAULT/crowd-control happened core | police > youths | 2010-02-28 | Maracay VEN | "responded with [water cannon] and" | contexts: repression
ASSAULT/firearms happened core | police > partidas | 2010-02-28 | Maracay VEN | "Yoel Partidas, was [shot dead]" | contexts: repression
COERCE/curfew happened core | governor > - | - | Maracay VEN | "governor [imposed a nightly curfew]" | contexts: repression
AGREE happened core | oas > venezuela | - | - | "States [offered] to send" | contexts: diplomatic
REJECT happened core | venezuela > oas | - | - | "Caracas [refused]:" | contexts: diplomatic
CONSULT happened | brazil, ecuador > - | 2010-03-04 | Manaus BRA | "Ecuador, [meeting] in" | contexts: diplomatic
REQUEST/meet happened core | brazil, ecuador > venezuela, peru | 2010-03-04 | Manaus BRA | "[urged] the two capitals" | contexts: diplomatic
CONSULT/phone happened | lacerda > venezuela, peru | - | - | "Lacerda [telephoned] both" | contexts: diplomatic
CONSULT cancelled | peru, venezuela > - | 2010-03-15 | Lima PER | "A [trade round] planned" | contexts: economic
SANCTION/discontinue hypothetical | venezuela > peru | - | - | "may [stop issuing] the" | contexts: economic | by S9
%statements
S1 | venezuela | indirect institution | "[accusing] them" | "them of having paid students to storm a polling station"
S2 | urdaneta | mixed named | "envoys, he [said], had" | "had "bought stones by the kilo""
S3 | arana | indirect named | "[rejected] the evidence" | "the evidence as a grocery list"
S4 | arana | indirect named | "Arana [added]" | "Peru does not intend to break off relations"
S5 | witnesses | indirect anonymous | "[according to] witnesses" | "with live rounds"
S6 | oas | indirect institution | "[offered] to send" | "to send a commission of inquiry"
S7 | urdaneta | direct named | "Urdaneta [remarked]" | "The last time they came, they investigated our hotels,"
S8 | brazil, ecuador | indirect institution | "[urged] the two" | "the two capitals to keep talking"
S9 | exporters | indirect institution | "exporters [fear], Venezuela" | "Venezuela may stop issuing the import licences for fishmeal, worth 140 million dollars a year"
%figures
"declared [two Peruvian diplomats]" | exact 2 person | diplomats expelled by Venezuela
"them [48 hours]" | exact 48 hour | time to leave
"expelled [two Venezuelans]" | exact 2 person | diplomats expelled by Peru
"[At least 19 people]" | at least 19 person | people hurt
"worth [140 million dollars] a year" | exact 140000000 USD | fishmeal imports a year
%places
CARACAS VEN; Caracas VEN; Venezuela VEN; Peru PER; Lima PER; Maracay VEN; Brazil BRA; Ecuador ECU; Manaus BRA
%dates
"CARACAS, [March 5, 2010]" = 2010-03-05
"Venezuela on [Friday]" = 2010-03-05
"Maracay on [Sunday]" = 2010-02-28
"Manaus on [Thursday]" = 2010-03-04
"for [March 15]" = 2010-03-15
