name: halabja-gas-film-exhibit
published: 2013-03-16
style: feature
region: Middle-East
negatives: history, film

HALABJA – In the museum a wax father lies over a wax child, exactly as in the photograph. The real ones fell on 16 March 1988, when Iraqi aircraft dropped mustard gas and sarin on the town. Five thousand people died between breakfast and dusk.

Every year on this day the living come back in buses. On Saturday they were joined by Masrour Barwari, the Kurdish president, and by Dutch lawyer Saskia van Houten, whose firm is suing a trader in The Hague for having sold the precursors. A court there convicted one such man in 2005. "He got fifteen years," Ms van Houten said. "We got the invoices."

The president thanked the Netherlands and called upon Baghdad to pay the victims what it pays its own. The Iraqi parliament recognized the attack as genocide in 2011 but has passed no budget for it. Some thirty survivors with ruined lungs turned their backs while he spoke. In 2006 a crowd of students, tired of speeches, stormed the same museum and set it on fire; guards shot one of them dead.

A film crew from Tabriz was at work outside. In its version the pilots hesitate. "I wanted one of them to hesitate," the director explained. The survivors' association has threatened to block the premiere.

%actors
iraq = Iraq | IRQ | state | Iraqi aircraft; Baghdad
town = people of Halabja | IRQ | population | Five thousand people; the town
barw = Masrour Barwari | IRQ | person | the Kurdish president; The president
houten = Saskia van Houten | NLD | person
trader = a trader in The Hague | NLD | person | trader
court = court in The Hague | NLD | state | A court there
man = one such man | NLD | person
nl = Netherlands | NLD | state
parl = Iraqi parliament | IRQ | state
surv = survivors | IRQ | population | thirty survivors
students = students | IRQ | population | a crowd of students
museum = museum | IRQ | organization
guards = guards | IRQ | state
one = one of the students | IRQ | person | one of them dead
assoc = survivors' association | IRQ | organization
crew = film crew from Tabriz | IRN | organization | A film crew
direc = the director | IRN | person | director
%events
ASSAULT/unconventional happened core | iraq > town | 1988-03-16 | HALABJA IRQ | "[dropped]"
CONSULT happened core | barw, houten, surv > - | 2013-03-16 | HALABJA IRQ | "[joined]"
ACCUSE/allege ongoing core | houten > trader | - | The Hague NLD | "[suing]"
SANCTION/convict happened core | court > man | 2005-01-01..2005-12-31 | The Hague NLD | "[convicted]"
AID happened | man > iraq | - | - | "[having sold]"
SUPPORT happened core | barw > nl | 2013-03-16 | HALABJA IRQ | "[thanked]"
REQUEST/assist happened core | barw > iraq | 2013-03-16 | HALABJA IRQ | "[called upon]"
ACCUSE/allege happened core | parl > iraq | 2011-01-01..2011-12-31 | - | "[recognized]"
AID denied | parl > surv | - | - | "[passed no budget]"
PROTEST/demo happened core | surv > barw | 2013-03-16 | HALABJA IRQ | "[turned their backs]"
PROTEST/riot happened core | students > museum | 2006-01-01..2006-12-31 | HALABJA IRQ | "[stormed]"
PROTEST/vandalize happened | students > museum | 2006-01-01..2006-12-31 | HALABJA IRQ | "[set it on fire]"
ASSAULT/firearms happened core | guards > one | 2006-01-01..2006-12-31 | HALABJA IRQ | "[shot one]"
THREATEN happened core | assoc > crew | - | - | "[threatened]"
%statements
S1 | houten | direct named | "[said]. "We" | "He got fifteen years,"
S2 | houten | direct named | - | "We got the invoices."
S3 | barw | indirect named | "[called upon]" | "to pay the victims what it pays its own"
S4 | direc | direct anonymous | "[explained]" | "I wanted one of them to hesitate,"
S5 | assoc | indirect institution | "[threatened]" | "to block the premiere"
S6 | barw | indirect named | "[thanked]" | "the Netherlands"
%figures
"[Five thousand people]" | exact 5000 person | dead
"[fifteen years]" | exact 15 year | sentence
"[Some thirty survivors]" | about 30 person | survivors
%visits
houten happened | HALABJA IRQ 2013-03-16
