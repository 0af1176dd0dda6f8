name: karachi-column-umbrella
published: 2013-09-03
style: feature
region: Asia
negatives: metaphor, sports

Footnotes: The umbrella and the rain

KARACHI – There are governments that govern and governments that hold committee meetings under an umbrella while it rains on everybody else. Ours has lately acquired a second umbrella.

Consider last week. On Wednesday the prime minister, Mian Sarfraz Bhattani, flew into this city, murdered three kebabs at Governor House and announced that Karachi would be handed to the Rangers for a "targeted operation". The chief minister of Sindh, Syed Wajahat Ali Junejo, was appointed its captain. A captain without bat, ball or pads, one might add, for the next day his own party's senator declared that the province had not been consulted.

The traders, whose extortion slips come stapled to condolence cards, welcomed the plan. They would welcome a plan by the Mongols.

On Friday the Muttahida Front called for the army instead. On Saturday it explained that it had not called for the army. On Sunday its workers shut the city, burned two minibuses in Lines Area and went home for the cricket, where our bowlers were butchered by Zimbabwe. Nobody has proposed an operation against the batting.

I asked a superintendent of police, an honest man and therefore nameless, what would be different this time. "In 1992 they arrested the wrong people," he said. "In 1995 they shot the wrong people. Now there is a committee." He has buried eleven constables since Ramazan.

The prime minister says that he will brook no interference. Good. He might begin with his cousin, who on Monday telephoned the Preedy station and had a parking contractor released.

Meanwhile the monsoon is late, the drains are shut, and the umbrella sellers of Saddar, at least, are waging their campaign in the open.

%actors
bhattani = Sarfraz Bhattani | PAK | person | the prime minister; Mian Sarfraz Bhattani
rangers = the Rangers | PAK | state
junejo = Wajahat Ali Junejo | PAK | person | The chief minister of Sindh; Syed Wajahat Ali Junejo
senator = his own party's senator | PAK | person
traders = The traders | PAK | organization
front = the Muttahida Front | PAK | organization | its workers
army = the army | PAK | state
superintendent = a superintendent of police | PAK | person
wrong = the wrong people | PAK | population
cousin = his cousin | PAK | person
contractor = a parking contractor | PAK | person
police = the Preedy station | PAK | state
%events
CONSULT/visit happened | bhattani > junejo | 2013-08-28 | KARACHI PAK | "Bhattani, [flew into] this" | contexts: executive
MOBILIZE/police planned core | bhattani, rangers > - | - | Karachi PAK | "be [handed to the Rangers]" | contexts: crime | by S1
SUPPORT happened core | bhattani > junejo | 2013-08-28 | KARACHI PAK | "was [appointed] its" | contexts: executive, crime
ACCUSE/disapprove happened | senator > bhattani | 2013-08-29 | - PAK | "senator [declared] that" | contexts: executive
SUPPORT happened | traders > bhattani | - | KARACHI PAK | "[welcomed] the plan" | contexts: crime
REQUEST/assist happened core | front > army | 2013-08-30 | KARACHI PAK | "Front [called for] the army instead" | contexts: crime, military
REJECT happened | front > - | 2013-08-31 | KARACHI PAK | "it [explained] that" | contexts: crime
PROTEST/strike happened core | front > - | 2013-09-01 | KARACHI PAK | "workers [shut] the" | contexts: crime
PROTEST/riot happened | front > - | 2013-09-01 | Lines Area PAK | "city, [burned] two" | contexts: crime
COERCE/arrest happened | police > wrong | 1992-01-01..1992-12-31 | - PAK | "they [arrested] the wrong" | contexts: crime | by S4
ASSAULT/firearms happened | police > wrong | 1995-01-01..1995-12-31 | - PAK | "they [shot] the wrong" | contexts: crime | by S4
REQUEST/yield happened | cousin > police | 2013-09-02 | KARACHI PAK | "Monday [telephoned] the" | contexts: corruption
RETREAT/release happened | police > contractor | 2013-09-02 | KARACHI PAK | "contractor [released]." | contexts: corruption
%statements
S1 | bhattani | mixed named | "and [announced] that" | "Karachi would be handed to the Rangers for a "targeted operation"
S2 | senator | indirect anonymous | "[declared] that" | "the province had not been consulted"
S3 | front | indirect institution | "[explained] that" | "it had not called for the army"
S4 | superintendent | direct anonymous | "he [said]. "In 1995" | "In 1992 they arrested the wrong people,"
S5 | bhattani | indirect named | "minister [says] that" | "he will brook no interference"
%figures
"murdered [three kebabs]" | exact 3 item | kebabs
"[two minibuses]" | exact 2 item | minibuses burned
"[eleven constables]" | exact 11 person | constables buried
%visits
bhattani happened | KARACHI PAK 2013-08-28
%places
KARACHI PAK; Karachi PAK; Governor House PAK; Sindh PAK; Lines Area PAK; Zimbabwe ZWE; Saddar PAK
%dates
"[last week]" = 2013-08-26..2013-09-01; "On [Wednesday]" = 2013-08-28; "[the next day]" = 2013-08-29; "On [Friday]" = 2013-08-30; "On [Saturday]" = 2013-08-31; "On [Sunday]" = 2013-09-01; "In [1992]" = 1992-01-01..1992-12-31; "In [1995]" = 1995-01-01..1995-12-31; "on [Monday]" = 2013-09-02
