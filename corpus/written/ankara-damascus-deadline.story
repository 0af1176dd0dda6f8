name: ankara-damascus-deadline
published: 1998-10-08
style: agency
region: Middle-East
negatives: none

ANKARA, Oct 8 (Reuben News) - Turkey moved 10,000 soldiers to the Syrian border this week and let it be known in four languages that its patience was exhausted; on Thursday Syria, without admitting that it had ever harboured him, said that the Kurdish guerrilla leader Cemal Baran was no longer on its soil.

Egypt's president had flown from Ankara to Damascus and back on Tuesday to prevent a war. Iran's foreign minister, less welcome, came after him. "We shall say shalom to the Israelis on the Golan one fine morning," Turkish columnists write; the chief of the general staff, General Atilla Kocatepe, put it more drily when he told cadets of an "undeclared war".

Ankara demands that Syria hand over Baran, close his camps in the Bekaa and stop asking for Hatay. Syria offered talks. It wants, for its part, more water from the Euphrates and an end to Turkey's manoeuvres with Israel, which was at pains to say on Monday that it had nothing to do with the matter.

The Arab League expressed solidarity with Syria. Prime Minister Mesut Karaosman threatened to "poke out the eye" of whoever covets Turkish land. In Kilis smugglers on both sides complained that they could not work.

%actors
turkey = Turkey | TUR | state | Ankara
syria = Syria | SYR | state | Damascus
baran = Cemal Baran | TUR | person | the Kurdish guerrilla leader Cemal Baran
egpres = Egypt's president | EGY | person
iranfm = Iran's foreign minister | IRN | person
kocatepe = Atilla Kocatepe | TUR | person | General Atilla Kocatepe
israel = Israel | ISR | state
al = The Arab League | - | igo
karaosman = Mesut Karaosman | TUR | person | Prime Minister Mesut Karaosman
coveters = whoever covets Turkish land | - | state
smugglers = smugglers on both sides | - | population
columnists = Turkish columnists | TUR | population
%events
MOBILIZE/troops happened core | turkey > syria | 1998-10-05..1998-10-08 | Syrian border - | "Turkey [moved] 10,000" | contexts: military, terrorism
THREATEN happened core | turkey > syria | 1998-10-05..1998-10-08 | - | "its [patience was exhausted]" | contexts: diplomatic
CONCEDE happened core | syria > turkey | 1998-10-08 | - | "him, [said] that the Kurdish" | contexts: terrorism
AID denied | syria > baran | - | - SYR | "it had ever [harboured] him" | contexts: terrorism
CONSULT/visit happened core | egpres > turkey | 1998-10-06 | Ankara TUR | "had flown [from Ankara]" | contexts: diplomatic
CONSULT/visit happened core | egpres > syria | 1998-10-06 | Damascus SYR | "president had [flown] from" | contexts: diplomatic
CONSULT/visit happened | iranfm > turkey, syria | - | - | "welcome, [came] after" | contexts: diplomatic
ACCUSE/allege happened core | kocatepe > syria | - | - TUR | "he [told] cadets" | contexts: military
REQUEST/yield happened core | turkey > syria | - | - | "Ankara [demands] that" | contexts: terrorism, territory
AGREE happened core | syria > turkey | - | - | "Syria [offered] talks" | contexts: diplomatic
REQUEST/yield happened | syria > turkey | - | - | "It [wants], for" | contexts: natural_resource, military
COOPERATE ongoing | turkey, israel > - | - | - | "Turkey's [manoeuvres] with" | contexts: military
REJECT happened | israel > - | 1998-10-05 | - | "had [nothing to do with]" | contexts: diplomatic
SUPPORT happened core | al > syria | - | - | "League [expressed solidarity] with" | contexts: diplomatic
THREATEN/violence happened core | karaosman > coveters | - | - | "Karaosman [threatened] to" | contexts: territory
%statements
S1 | syria | indirect institution | "[said] that the" | "the Kurdish guerrilla leader Cemal Baran was no longer on its soil"
S2 | columnists | direct anonymous | "columnists [write]" | "We shall say shalom to the Israelis on the Golan one fine morning,"
S3 | kocatepe | indirect named | "he [told] cadets of" | "an "undeclared war""
S4 | israel | indirect institution | "at pains to [say] on" | "it had nothing to do with the matter"
S5 | karaosman | mixed named | "[threatened] to "poke" | "to "poke out the eye" of whoever covets Turkish land"
S6 | smugglers | indirect anonymous | "[complained] that" | "they could not work"
S7 | turkey | indirect institution | "Ankara [demands]" | "Syria hand over Baran, close his camps in the Bekaa and stop asking for Hatay"
%figures
"[10,000 soldiers]" | exact 10000 person | soldiers moved
%visits
egpres happened | Ankara TUR 1998-10-06; Damascus SYR 1998-10-06
%places
ANKARA TUR; Turkey TUR; Syria SYR; Ankara TUR; Damascus SYR; Golan -; Bekaa LBN; Hatay TUR; Euphrates -; Israel ISR; Kilis TUR; Egypt EGY; Iran IRN
%dates
"[Oct 8]" = 1998-10-08; "[this week]" = 1998-10-05..1998-10-11; "on [Thursday]" = 1998-10-08; "on [Tuesday]" = 1998-10-06; "on [Monday]" = 1998-10-05
