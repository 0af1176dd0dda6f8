name: arusha-tribunal-verdict
published: 2003-12-04
style: agency
region: Africa
negatives: history

ARUSHA, Tanzania, Dec 4 (HNS) - A United Nations tribunal on Wednesday found the founder of a Rwandan radio station guilty of inciting genocide and jailed him for life, the first such verdict against a journalist since the Nuremberg judges hanged the editor of a Nazi newspaper in 1946.

Félicien Ngarambe, 54, sat without moving his headphones as the presiding judge, Amara Sesay of Sierra Leone, read for three hours. “You poisoned the minds of your listeners,” she told him, “and without a firearm, machete or any physical weapon you caused the death of thousands.”

Two co-accused, the paper's publisher and a former diplomat, were convicted on lesser counts; a third, the singer Simon Bizimungu, was acquitted and freed on the spot. Prosecutors said they would appeal against his acquittal. Defence lawyers called the trial a victor's parade and announced an appeal of their own.

Survivors in the gallery wept and embraced. Ibuka, their association, welcomed the judgment but deplored that it had taken seven years. In Kigali, Justice Minister Jean-Bosco Nkusi praised the court, a rare compliment: Rwanda suspended cooperation with it in 1999 after judges ordered the release of a suspect on technical grounds, and readmitted its investigators only months later.

Rwanda wants the convicts to serve their terms at home. Mali and Benin have agreed to take them; negotiations with Sweden are under way.

%actors
tribunal = A United Nations tribunal | - | igo | the court; judges
ngarambe = Félicien Ngarambe | RWA | person | the founder of a Rwandan radio station
sesay = Amara Sesay | SLE | person
coaccused = Two co-accused | RWA | population | the convicts
bizimungu = Simon Bizimungu | RWA | person
prosecutors = Prosecutors | - | igo
defence = Defence lawyers | - | organization
ibuka = Ibuka | RWA | organization
nkusi = Jean-Bosco Nkusi | RWA | person
rwanda = Rwanda | RWA | state
investigators = its investigators | - | igo
suspect = a suspect | - | person
nuremberg = the Nuremberg judges | - | igo
editor = the editor of a Nazi newspaper | DEU | person
mali = Mali | MLI | state
benin = Benin | BEN | state
sweden = Sweden | SWE | state
%events
SANCTION/convict happened core | tribunal > ngarambe | 2003-12-03 | ARUSHA TZA | "[found the founder of] a" | contexts: legal, human_rights
COERCE/arrest happened | tribunal > ngarambe | 2003-12-03 | ARUSHA TZA | "and [jailed him for life]" | contexts: legal
ASSAULT/targeted happened | nuremberg > editor | 1946-01-01..1946-12-31 | - | "judges [hanged] the" | contexts: legal
ACCUSE/allege happened | sesay > ngarambe | 2003-12-03 | ARUSHA TZA | "“You [poisoned the minds] of" | contexts: legal
SANCTION/convict happened core | tribunal > coaccused | 2003-12-03 | ARUSHA TZA | "were [convicted] on lesser" | contexts: legal
SANCTION/convict denied | tribunal > bizimungu | 2003-12-03 | ARUSHA TZA | "was [acquitted] and" | contexts: legal
RETREAT/release happened core | tribunal > bizimungu | 2003-12-03 | ARUSHA TZA | "and [freed on the spot]" | contexts: legal
REJECT planned | prosecutors > tribunal | - | - | "they [would appeal] against" | contexts: legal
ACCUSE/disapprove happened | defence > tribunal | - | - | "lawyers [called the trial] a" | contexts: legal
REJECT planned core | defence > tribunal | - | - | "and [announced an appeal] of" | contexts: legal
SUPPORT happened core | ibuka > tribunal | - | - | "[welcomed] the judgment" | contexts: legal, human_rights
ACCUSE/disapprove happened | ibuka > tribunal | - | - | "but [deplored] that" | contexts: legal
SUPPORT happened core | nkusi > tribunal | - | Kigali RWA | "Nkusi [praised] the court" | contexts: legal
SANCTION/discontinue happened | rwanda > tribunal | 1999-01-01..1999-12-31 | - | "Rwanda [suspended cooperation] with" | contexts: legal
RETREAT/release happened | tribunal > suspect | - | - | "judges [ordered the release] of" | contexts: legal
RETREAT/access happened | rwanda > investigators | - | - RWA | "and [readmitted] its" | contexts: legal
REQUEST ongoing | rwanda > tribunal | - | - | "Rwanda [wants] the" | contexts: legal
AGREE happened core | mali, benin > - | - | - | "Benin have [agreed] to" | contexts: legal
CONSULT ongoing | sweden > - | - | - | "[negotiations] with Sweden" | contexts: legal
%statements
S1 | sesay | direct named | "she [told] him" | "You poisoned the minds of your listeners,"
S2 | prosecutors | indirect institution | "Prosecutors [said] they" | "they would appeal against his acquittal"
S3 | defence | indirect institution | "lawyers [called] the" | "the trial a victor's parade"
S4 | defence | indirect institution | "and [announced] an" | "an appeal of their own"
S5 | ibuka | indirect institution | "[welcomed] the" | "the judgment"
S6 | ibuka | indirect institution | "[deplored] that" | "it had taken seven years"
S7 | nkusi | indirect named | "[praised] the court" | "the court, a"
%figures
"[three hours]" | exact 3 hour | reading of the verdict
"[seven years]" | exact 7 year | length of the trial
"[Two co-accused]" | exact 2 person | co-accused convicted
"death of [thousands]" | over 1000 person | dead
%places
ARUSHA TZA; Tanzania TZA; Sierra Leone SLE; Kigali RWA; Rwanda RWA; Mali MLI; Benin BEN; Sweden SWE
%dates
"[Dec 4]" = 2003-12-04; "on [Wednesday]" = 2003-12-03; "in [1946]" = 1946-01-01..1946-12-31; "in [1999]" = 1999-01-01..1999-12-31
