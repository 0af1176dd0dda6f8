name: sofia-church-property-feature
published: 1998-10-10
style: feature
region: Europe
negatives: history, metaphor

SOFIA – On the second floor of a palace with no heating, two old men who have each excommunicated the other are waiting for the same telephone to ring. It belongs to the Patriarch of Constantinople, who is to judge between them.

The Bulgarian Orthodox Church split in 1992, when the first democratic government deposed Patriarch Metodi on the ground that the communists had put him there. His rival, Metropolitan Inokenti, seized the Synod with forty students and a crowbar. Water was cut off. Guards hired by one side beat a deacon of the other in the corridor, in 1994. There have been lawsuits, hunger strikes, and an exorcism.

Last week Metodi offered peace. Inokenti's people may keep their mitres, he said, if they ask for pardon. "We will be forgiven and he will be patriarch; it is a fair division," Bishop Galaktion, who has changed sides twice, told a visitor and laughed until he coughed.

The government of Prime Minister Hristo Daskalov, which needs an undivided church for the Pope's journey next year, pays the travel of both delegations. They leave for Istanbul on Tuesday. His interior minister has threatened to seal the palace unless the crowbars are handed in.

Greece has prayed for unity; Moscow sent a choir. The former king wrote from Madrid. And the candle makers, whose war of prices never stops, have declared a truce of their own until Christmas.

%actors
metodi = Patriarch Metodi | BGR | person | Metodi
inokenti = Metropolitan Inokenti | BGR | person
patriarch = Patriarch of Constantinople | - | person
gov = the first democratic government | BGR | state
students = forty students | BGR | population
guards = Guards hired by one side | BGR | organization
deacon = a deacon of the other | BGR | person
people = Inokenti's people | BGR | organization
galaktion = Bishop Galaktion | BGR | person
dgov = The government of Prime Minister Hristo Daskalov | BGR | state
delegations = both delegations | BGR | organization | They
minister = His interior minister | BGR | person
greece = Greece | GRC | state
pope = the Pope | VAT | person
bulgaria = Bulgaria | BGR | state | Bulgarian
%events
SANCTION/expel happened | metodi > inokenti | - | - | "who have each [excommunicated] the" | contexts: religion_ethnicity
COERCE happened core | gov > metodi | 1992-01-01..1992-12-31 | - | "government [deposed] Patriarch" | contexts: religion_ethnicity
COERCE/seize happened core | inokenti, students > metodi | - | - | "[seized the Synod] with" | contexts: religion_ethnicity
ASSAULT/beat happened | guards > deacon | 1994-01-01..1994-12-31 | - | "[beat] a deacon" | contexts: religion_ethnicity
AGREE happened core | metodi > inokenti | 1998-09-28..1998-10-04 | - | "Metodi [offered peace]" | contexts: religion_ethnicity
CONCEDE hypothetical | metodi > people | - | - | "[may keep their mitres]" | contexts: religion_ethnicity | by S1
CONSULT/visit planned | pope > bulgaria | 1999-01-01..1999-12-31 | - | "Pope's [journey] next" | contexts: religion_ethnicity, diplomatic
AID ongoing | dgov > delegations | - | - | "year, [pays the travel] of" | contexts: religion_ethnicity
CONSULT/visit planned core | delegations > patriarch | 1998-10-13 | Istanbul TUR | "They [leave for] Istanbul" | contexts: religion_ethnicity
THREATEN/restrict happened core | minister > metodi, inokenti | - | - | "has [threatened] to seal" | contexts: religion_ethnicity
SUPPORT happened | greece > bulgaria | - | - | "Greece has [prayed for unity]" | contexts: religion_ethnicity
%statements
S1 | metodi | indirect named | "mitres, he [said], if" | "Inokenti's people may keep their mitres, he said, if they ask for pardon"
S2 | galaktion | direct named | "twice, [told] a" | "We will be forgiven and he will be patriarch; it is a fair division,"
S3 | minister | indirect anonymous | "[threatened] to seal" | "to seal the palace unless the crowbars are handed in"
%figures
"[two old men]" | exact 2 person | rival patriarchs
"[forty students]" | exact 40 person | students
%visits
delegations planned | Istanbul TUR 1998-10-13
%places
SOFIA BGR; Constantinople TUR; Istanbul TUR; Greece GRC; Moscow RUS; Madrid ESP
%dates
"split in [1992]" = 1992-01-01..1992-12-31
"corridor, in [1994]" = 1994-01-01..1994-12-31
"[Last week] Metodi" = 1998-09-28..1998-10-04
"journey [next year]" = 1999-01-01..1999-12-31
"Istanbul on [Tuesday]" = 1998-10-13
"until [Christmas]" = 1998-12-25
