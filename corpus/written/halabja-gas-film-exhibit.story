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
iraqaf = Iraqi aircraft | IRQ | state
people = Five thousand people | IRQ | population
barwari = Masrour Barwari | IRQ | person | the Kurdish president; The president
vanhouten = Saskia van Houten | NLD | person | Ms van Houten
trader = a trader in The Hague | NLD | person
court = A court there | NLD | state
man = one such man | NLD | person
netherlands = Netherlands | NLD | state
baghdad = Baghdad | IRQ | state
parliament = The Iraqi parliament | IRQ | state
survivors = Some thirty survivors with ruined lungs | IRQ | population
students = a crowd of students | IRQ | population
guards = guards | IRQ | state
one = one of them dead | IRQ | person
director = the director | IRN | person
assoc = The survivors' association | IRQ | organization
crew = A film crew from Tabriz | IRN | organization
museum = the same museum | IRQ | organization
%events
ASSAULT/unconventional happened core | iraqaf > people | 1988-03-16 | HALABJA IRQ | "aircraft [dropped] mustard" | contexts: cbrn, military
CONSULT/visit happened | barwari > people | 2013-03-16 | HALABJA IRQ | "they were [joined] by" | contexts: human_rights
ACCUSE/allege ongoing core | vanhouten > trader | - | The Hague NLD | "firm is [suing] a" | contexts: legal, cbrn
AID happened | trader > iraqaf | - | - | "for having [sold] the" | contexts: cbrn
SANCTION/convict happened core | court > man | 2005-01-01..2005-12-31 | The Hague NLD | "there [convicted] one" | contexts: legal, cbrn
SUPPORT happened core | barwari > netherlands | 2013-03-16 | HALABJA IRQ | "president [thanked] the" | contexts: diplomatic
REQUEST/change happened core | barwari > baghdad | 2013-03-16 | HALABJA IRQ | "and [called upon] Baghdad" | contexts: reparations
SUPPORT happened | parliament > people | 2011-01-01..2011-12-31 | - IRQ | "parliament [recognized] the" | contexts: legislative, human_rights
PROTEST/demo happened core | survivors > barwari | 2013-03-16 | HALABJA IRQ | "lungs [turned their backs] while" | contexts: reparations
PROTEST/riot happened | students > museum | 2006-01-01..2006-12-31 | HALABJA IRQ | "speeches, [stormed] the" | contexts: reparations
ASSAULT/firearms happened | guards > one | 2006-01-01..2006-12-31 | HALABJA IRQ | "guards [shot] one" | contexts: repression
THREATEN/restrict happened | assoc > crew | - | - | "has [threatened] to block" | contexts: human_rights
%statements
S1 | vanhouten | direct named | "van Houten [said]" | "He got fifteen years,"
S2 | director | direct anonymous | "director [explained]" | "I wanted one of them to hesitate,"
S3 | barwari | indirect named | "[called upon]" | "Baghdad to pay the victims what it pays its own"
S4 | assoc | indirect institution | "[threatened] to" | "to block the premiere"
%figures
"[Five thousand people]" | exact 5000 person | people killed
"[fifteen years]" | exact 15 year | sentence
"[Some thirty survivors]" | about 30 person | survivors
%visits
barwari happened | HALABJA IRQ 2013-03-16
%places
HALABJA IRQ; The Hague NLD; Netherlands NLD; Baghdad IRQ; Tabriz IRN
%dates
"on [16 March 1988]" = 1988-03-16; "On [Saturday]" = 2013-03-16; "in [2005]" = 2005-01-01..2005-12-31; "in [2011]" = 2011-01-01..2011-12-31; "In [2006]" = 2006-01-01..2006-12-31
