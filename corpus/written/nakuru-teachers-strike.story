name: nakuru-teachers-strike
published: 2009-01-22
style: local
region: Africa
negatives: none

Teachers vow to stay out as talks collapse

NAKURU – Classrooms across the Rift Valley stood empty for a fourth day yesterday after the Teachers' Service League walked out of talks with the government, saying it would not sit at a table "where the other chair is always empty".

League secretary Josphat Kiprono told this newspaper that the Education Minister, Prof. Grace Achieng, had twice sent an assistant in her place. "We asked for a meeting with someone who can sign," he said. "They sent us someone who can nod."

The strike, called over a pay award that was agreed in 1997 and never fully paid, has been joined by about 60,000 teachers, according to the League. The ministry puts the number at 22,000.

In Nakuru town, riot police lobbed tear gas at pupils from three secondary schools who marched to the provincial headquarters in sympathy with their teachers. Eleven were taken to hospital, and a fourteen-year-old boy was beaten with a baton, his father said. The police commander, Simon Lotiang, denied this. He said his men had been pelted with stones and that an inquiry had been opened.

Prof. Achieng warned on Tuesday that teachers who did not return by Monday would be sacked and evicted from school houses. She also offered to pay a third of the arrears by June. The League turned down the offer within the hour.

Catholic Bishop Peter Mutai has asked both sides to accept him as a mediator. So far only the teachers have said yes.

%actors
league = Teachers' Service League | KEN | organization | The League; the League
gov = the government | KEN | state
kiprono = Josphat Kiprono | KEN | person
achieng = Grace Achieng | KEN | person | the Education Minister; Prof. Achieng; Prof. Grace Achieng
ministry = The ministry | KEN | state
teachers = teachers | KEN | population | Teachers; about 60,000 teachers; the teachers
police = riot police | KEN | state
pupils = pupils from three secondary schools | KEN | population
boy = a fourteen-year-old boy | KEN | person
father = his father | KEN | person
lotiang = Simon Lotiang | KEN | person
mutai = Peter Mutai | KEN | person
%events
PROTEST/strike ongoing core | teachers > gov | 2009-01-18..2009-01-22 | - KEN | "The [strike], called" | contexts: economic
REJECT/meet happened core | league > gov | - | - | "[walked out of talks] with" | contexts: economic
CONSULT happened | league, gov > - | - | - | "as [talks] collapse" | contexts: economic
REQUEST/meet happened | league > gov | - | - | "We [asked for a meeting]" | contexts: economic | by S3
AGREE happened | gov > teachers | 1997-01-01..1997-12-31 | - | "that was [agreed] in" | contexts: economic
ASSAULT/crowd-control happened core | police > pupils | - | Nakuru KEN | "[lobbed tear gas] at" | contexts: repression
PROTEST/demo happened core | pupils > gov | - | Nakuru KEN | "who [marched] to the" | contexts: economic
ASSAULT/beat happened | police > boy | - | Nakuru KEN | "was [beaten] with" | contexts: repression | by S6
REJECT happened | lotiang > father | - | - | "Lotiang, [denied] this" | contexts: repression
ASSAULT/primitive happened | pupils > police | - | - | "[pelted with stones] and" | contexts: repression | by S8
ACCUSE/investigate happened | police > - | - | - | "an [inquiry] had been" | contexts: repression | by S8
THREATEN happened core | achieng > teachers | 2009-01-20 | - | "Achieng [warned] on" | contexts: economic
AGREE happened core | achieng > teachers | - | - | "also [offered] to pay" | contexts: economic
REJECT happened core | league > achieng | - | - | "[turned down] the offer" | contexts: economic
REQUEST/meet happened | mutai > league, gov | - | - | "has [asked both sides]" | contexts: religion_ethnicity, economic
AGREE happened | teachers > mutai | - | - | "have [said yes]" | contexts: economic
%statements
S1 | league | mixed institution | "[saying] it would" | "it would not sit at a table "where the other chair is always empty""
S2 | kiprono | indirect named | "[told] this newspaper" | "the Education Minister, Prof. Grace Achieng, had twice sent an assistant in her place"
S3 | kiprono | direct named | "he [said]. "They" | "We asked for a meeting with someone who can sign,"
S4 | league | indirect institution | "[according to] the League" | "has been joined by about 60,000 teachers"
S5 | ministry | indirect institution | "ministry [puts] the" | "the number at 22,000"
S6 | father | indirect anonymous | "his father [said]" | "a fourteen-year-old boy was beaten with a baton"
S8 | lotiang | indirect named | "He [said] his men" | "his men had been pelted with stones and that an inquiry had been opened"
S9 | achieng | indirect named | "Achieng [warned] on" | "teachers who did not return … school houses"
S10 | achieng | indirect named | "She also [offered]" | "to pay a third of the arrears by June"
S11 | mutai | indirect named | "Mutai has [asked]" | "both sides to accept him as a mediator"
%figures
"[about 60,000 teachers]" | about 60000 person | teachers on strike
"at [22,000]" | exact 22000 person | teachers on strike
"from [three secondary schools]" | exact 3 item | schools
"[Eleven] were" | exact 11 person | pupils taken to hospital
"[a third] of" | exact 0.333 ratio | arrears offered
%places
NAKURU KEN; Rift Valley KEN; Nakuru KEN
%dates
"a fourth day [yesterday]" = 2009-01-21; "on [Tuesday]" = 2009-01-20; "by [Monday]" = 2009-01-26; "in [1997]" = 1997-01-01..1997-12-31; "by [June]" = 2009-06-01..2009-06-30
