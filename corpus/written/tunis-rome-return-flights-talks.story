name: tunis-rome-return-flights-talks
published: 2009-06-30
style: agency
region: Middle-East
negatives: none

TUNIS, June 30, 2009 (Maghreb Dispatch) - Italy and Tunisia will resume talks on the return of irregular migrants in mid-July, Italian Interior Minister Ruggero Castellamonte said on Tuesday after a call with his Tunisian counterpart.

The previous round broke off in April over the number of people who may be sent back each week. Rome had asked for 80; Tunis was willing to take 40.

"We spoke for half an hour, in a good spirit," the minister told Italian radio. He said Italy would supply two patrol boats and pay for the training of 60 coast guards whatever the outcome.

Tunisia's official news agency carried a shorter account. It said Minister Habib Ben Othmane had reminded his colleague of the situation of Tunisian workers in Sicily, and that the two men had agreed to remain in contact.

Lampedusa's mayor, who was in Tunis last week to open a photographic exhibition, welcomed the news. The island's reception centre, which has beds for 800, was empty on Tuesday for the first time since the winter.

The foreign ministers of both countries are due to meet on Thursday in Trieste, on the sidelines of a conference on Afghanistan. Tunisia's ambassador denied reports that his government had cancelled the meeting.
%actors
ita = Italy | ITA | state | Rome
tun = Tunisia | TUN | state | Tunis; his government
cast = Ruggero Castellamonte | ITA | person | Italian Interior Minister Ruggero Castellamonte; the minister
ben = Habib Ben Othmane | TUN | person | his Tunisian counterpart; his colleague; Minister Habib Ben Othmane
agency = Tunisia's official news agency | TUN | organization
guards = 60 coast guards | TUN | state
mayor = Lampedusa's mayor | ITA | person
fms = The foreign ministers of both countries | - | person
amb = Tunisia's ambassador | TUN | person
%events
CONSULT/phone happened core | cast, ben > - | 2009-06-30 | - | "after a [call] with" | contexts: migration
CONSULT planned core | ita, tun > - | 2009-07-11..2009-07-20 | - | "[resume talks] on" | contexts: migration
CONSULT cancelled | ita, tun > - | 2009-04-01..2009-04-30 | - | "round [broke off] in" | contexts: migration
REQUEST happened | ita > tun | - | - | "Rome had [asked for] 80" | contexts: migration
AGREE happened | tun > ita | - | - | "was [willing to take] 40" | contexts: migration
AID planned core | ita > tun | - | - | "[supply two patrol boats]" | contexts: migration | by S3
AID planned | ita > guards | - | - | "[pay for the training]" | contexts: migration | by S3
ACCUSE/disapprove happened | ben > cast | 2009-06-30 | - | "had [reminded his colleague of]" | contexts: economic | by S4
AGREE happened | cast, ben > - | 2009-06-30 | - | "had [agreed to remain in]" | contexts: diplomatic | by S4
CONSULT/visit happened | mayor > tun | 2009-06-22..2009-06-28 | Tunis TUN | "who [was in Tunis] last" | contexts: diplomatic
SUPPORT happened | mayor > ita, tun | - | - | "exhibition, [welcomed] the" | contexts: migration
CONSULT planned core | fms > - | 2009-07-02 | Trieste ITA | "are due to [meet] on" | contexts: diplomatic
REJECT/meet denied | tun > ita | - | - | "had [cancelled the meeting]" | contexts: diplomatic | by S6
REJECT happened | amb > - | - | - | "ambassador [denied reports] that" | contexts: diplomatic
%statements
S1 | cast | indirect named | "Castellamonte [said] on" | "Italy and Tunisia will resume talks … in mid-July"
S2 | cast | direct named | "[told] Italian radio" | "We spoke for half an hour, in a good spirit,"
S3 | cast | indirect named | "He [said] Italy" | "Italy would supply two patrol boats … whatever the outcome"
S4 | agency | indirect institution | "It [said] Minister" | "Minister Habib Ben Othmane had reminded … remain in contact"
S5 | mayor | indirect anonymous | "[welcomed] the" | "the news"
S6 | amb | indirect anonymous | "[denied] reports" | "reports that his government had cancelled the meeting"
%figures
"for [80]; Tunis" | exact 80 person | returns a week asked for
"take [40]" | exact 40 person | returns a week accepted
"[half an hour]" | exact 30 minute | call
"[two patrol boats]" | exact 2 item | patrol boats
"[60 coast guards]" | exact 60 person | coast guards to be trained
"for [800]" | exact 800 item | beds in the reception centre
%visits
mayor happened | Tunis TUN 2009-06-22..2009-06-28
%places
TUNIS TUN; Tunis TUN; Italy ITA; Tunisia TUN; Rome ITA; Sicily ITA; Lampedusa ITA; Trieste ITA; Afghanistan AFG
%dates
"[June 30, 2009]" = 2009-06-30; "in [mid-July]" = 2009-07-11..2009-07-20; "said on [Tuesday]" = 2009-06-30; "in [April]" = 2009-04-01..2009-04-30; "Tunis [last week]" = 2009-06-22..2009-06-28; "empty on [Tuesday]" = 2009-06-30; "on [Thursday]" = 2009-07-02
