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
patr = Patriarch of Constantinople | - | person
metodi = Patriarch Metodi | BGR | person | Metodi
gov = first democratic government | BGR | state
inok = Metropolitan Inokenti | BGR | person | Inokenti
students = forty students | BGR | population
synod = Synod | BGR | organization
guards = guards hired by one side | BGR | organization | Guards
deacon = deacon | BGR | person
galak = Bishop Galaktion | BGR | person | Galaktion
dask = Hristo Daskalov | BGR | person
interior = interior minister | BGR | person
pope = Pope | VAT | person
greece = Greece | GRC | state
moscow = Moscow | RUS | state
church = Bulgarian Orthodox Church | BGR | organization
sides = both delegations | BGR | organization
%events
SANCTION/expel happened | metodi, inok > - | - | - | "[excommunicated]"
COERCE happened core | gov > metodi | 1992-01-01..1992-12-31 | - | "[deposed]"
COERCE/seize happened core | inok, students > synod | - | - | "[seized]"
COERCE/withhold happened | - > inok | - | - | "[cut off]"
ASSAULT/beat happened core | guards > deacon | 1994-01-01..1994-12-31 | - | "[beat a deacon]"
ACCUSE/allege happened | metodi, inok > - | - | - | "[lawsuits]"
PROTEST/hunger happened | church > - | - | - | "[hunger strikes]"
AGREE happened core | metodi > inok | 1998-09-28..1998-10-04 | - | "[offered peace]"
CONSULT/visit planned | pope > gov | 1999-01-01..1999-12-31 | - | "[journey]"
AID ongoing core | dask > sides | - | - | "[pays the travel]"
CONSULT/visit planned core | sides > patr | 1998-10-13 | Istanbul TUR | "[leave for]"
THREATEN/restrict happened core | interior > sides | - | - | "[threatened]"
SUPPORT happened | greece > church | - | - | "[prayed]"
SUPPORT happened | moscow > church | - | - | "[sent a choir]"
CONSULT planned | patr, metodi, inok > - | - | - | "[judge between]"
%statements
S1 | metodi | indirect named | "he [said]" | "Inokenti's people may keep their mitres"
S2 | galak | direct named | "[told]" | "We will be forgiven and he will be patriarch; it is a fair division,"
S3 | interior | indirect anonymous | "[threatened]" | "to seal the palace unless the crowbars are handed in"
%figures
"[forty students]" | exact 40 person | students
%visits
sides planned | Istanbul TUR 1998-10-13
pope planned | - BGR 1999-01-01..1999-12-31
