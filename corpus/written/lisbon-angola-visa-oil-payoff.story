name: lisbon-angola-visa-oil-payoff
published: 2018-05-10
style: translated
region: Global
negatives: none

LISBON, 10 May 2018 (Tejo Noticioso) – The Court of Appeal of Lisbon decided this Thursday to transfer to Luanda the process against the former vice president of Angola, Adriano Cassule Domingos, accused of having bribed a Portuguese prosecutor with 760,000 euros. Thus ends, in the words of Prime Minister António Salgueiro, "the only splinter" in the relations between the two countries.

President Simão Kiala had made of the case a condition: while it was in Portuguese hands there would be no visits at the highest level. In January he qualified the attitude of Portugal as an offence. This afternoon he congratulated himself on the decision in a telephone conversation of twenty minutes with President Duarte Rebordão, and invited Salgueiro to Luanda for July. The Prime Minister accepted.

The Public Ministry, which opposed the transfer, since Angola does not extradite its citizens and has an amnesty law, said through a spokeswoman that it will not appeal. "Justice has taken the plane," lamented Inês Valadas Leal, Member of the European Parliament, who promised a complaint to Brussels. The NGO Transparência organizes a vigil on Saturday.

The prosecutor in question, Rogério Salvado Pinto, is being judged since January. He denies the bribe and accuses a banker of having deceived him.

In Luanda activists of the group 15+2, freed in 2016 after a hunger strike of thirty-six days by one of them, were prevented by the police from demonstrating in front of the embassy.

%actors
court = The Court of Appeal of Lisbon | PRT | state
domingos = Adriano Cassule Domingos | AGO | person
pinto = Rogério Salvado Pinto | PRT | person | a Portuguese prosecutor
salgueiro = António Salgueiro | PRT | person | The Prime Minister; Salgueiro
kiala = Simão Kiala | AGO | person
portugal = Portugal | PRT | state
angola = Angola | AGO | state
rebordao = Duarte Rebordão | PRT | person
ministry = The Public Ministry | PRT | state
spokeswoman = a spokeswoman | PRT | person
leal = Inês Valadas Leal | PRT | person
transparencia = Transparência | PRT | organization
banker = a banker | - | person
activists = activists of the group 15+2 | AGO | population
one = one of them | AGO | person
police = the police | AGO | state
%events
CONCEDE happened core | court > angola | 2018-05-10 | LISBON PRT | "Thursday to [transfer to Luanda]" | contexts: legal, corruption
ACCUSE/allege happened core | portugal > domingos | - | - | "Domingos, [accused of having] bribed" | contexts: corruption, legal
SUPPORT happened | salgueiro > angola | - | - | "in the [words] of" | contexts: diplomatic
THREATEN/relations happened core | kiala > portugal | - | - | "would be [no visits] at" | contexts: diplomatic
ACCUSE/disapprove happened | kiala > portugal | 2018-01-01..2018-01-31 | - | "he [qualified the attitude] of" | contexts: diplomatic
CONSULT/phone happened core | kiala, rebordao > - | 2018-05-10 | - | "a [telephone conversation] of" | contexts: diplomatic
AGREE happened core | kiala > salgueiro | 2018-05-10 | - | "and [invited] Salgueiro" | contexts: diplomatic
AGREE happened | salgueiro > kiala | - | - | "Minister [accepted]" | contexts: diplomatic
CONSULT/visit planned core | salgueiro > kiala | 2018-07-01..2018-07-31 | Luanda AGO | "Salgueiro [to Luanda for] July" | contexts: diplomatic
REJECT happened | ministry > court | - | - | "which [opposed] the" | contexts: legal
COOPERATE denied | angola > portugal | - | - | "Angola [does not extradite] its" | contexts: legal
REJECT denied | ministry > court | - | - | "it [will not appeal]" | contexts: legal | by S4
ACCUSE/disapprove happened core | leal > court | - | - | "plane," [lamented] Inês" | contexts: legal, corruption
ACCUSE/allege planned | leal > portugal | - | - | "who [promised a complaint] to" | contexts: legal
PROTEST/demo planned | transparencia > court | 2018-05-12 | - | "organizes a [vigil] on" | contexts: corruption
REJECT happened | pinto > portugal | - | - | "He [denies] the" | contexts: corruption
ACCUSE/allege happened | pinto > banker | - | - | "and [accuses] a banker" | contexts: corruption
PROTEST/hunger happened | one > angola | - | - | "a [hunger strike] of thirty-six" | contexts: rights_freedoms
RETREAT/release happened | angola > activists | 2016-01-01..2016-12-31 | - | "15+2, [freed] in" | contexts: rights_freedoms
COERCE/restrict happened core | police > activists | - | Luanda AGO | "were [prevented] by the" | contexts: rights_freedoms
%statements
S1 | salgueiro | mixed named | "in the [words] of" | "the only splinter"
S2 | kiala | indirect named | "he [qualified] the" | "the attitude of Portugal as an offence"
S3 | leal | direct named | "[lamented] Inês" | "Justice has taken the plane,"
S4 | spokeswoman | indirect anonymous | "law, [said] through" | "it will not appeal"
S5 | pinto | indirect named | "He [denies]" | "the bribe"
S6 | pinto | indirect named | "[accuses] a banker" | "a banker of having deceived him"
%figures
"with [760,000 euros]" | exact 760000 EUR | bribe
"of [twenty minutes]" | exact 20 minute | telephone conversation
"of [thirty-six days]" | exact 36 day | hunger strike
%visits
salgueiro planned | Luanda AGO 2018-07-01..2018-07-31
%places
LISBON PRT; Lisbon PRT; Luanda AGO; Angola AGO; Portugal PRT; Brussels BEL
%dates
"LISBON, [10 May 2018]" = 2018-05-10
"this [Thursday] to" = 2018-05-10
"In [January] he" = 2018-01-01..2018-01-31
"[This afternoon] he" = 2018-05-10
"for [July]" = 2018-07-01..2018-07-31
"vigil on [Saturday]" = 2018-05-12
"since [January]. He" = 2018-01-01..2018-01-31
"freed in [2016]" = 2016-01-01..2016-12-31
