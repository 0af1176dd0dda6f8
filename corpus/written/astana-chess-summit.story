name: astana-chess-summit
published: 2011-09-30
style: feature
region: Asia
negatives: sports, metaphor, business

Kings, pawns and a pipeline

ALMATY – Grandmaster Yerlan Abdirov needed forty-one moves to crush the Russian champion in the final of the Silk Road Masters, and rather fewer words to describe how. "I blockaded him," he said. "Then I starved him."

The language of war sits easily on a chessboard, where nobody is buried. It is used just as freely in the glass towers of Astana, where two oil companies have been besieging each other for a year. Caspian Meridian has threatened to "go nuclear" in the courts of London over a drilling licence. Its rival, Tengri Energy, counter-attacked last week by poaching the enemy's chief geologist.

And yet there was diplomacy at the tournament, of the old sort. In box seven sat the Turkmen deputy prime minister, Gurbanguly Orazov, who had come for two days to see a game and, since he was there, the Kazakh foreign minister. Over tea on Wednesday they agreed to let a joint commission mark the last 40 kilometres of their common border. In box eight sat the Chinese ambassador. Nobody saw anyone cross the aisle.

Mr Orazov left on Thursday without commenting. A Kazakh official confirmed that the meeting had taken place and praised its "good endgame".

%actors
abdirov = Yerlan Abdirov | KAZ | person | Grandmaster Yerlan Abdirov
meridian = Caspian Meridian | - | organization
orazov = Gurbanguly Orazov | TKM | person | Mr Orazov; the Turkmen deputy prime minister
kfm = the Kazakh foreign minister | KAZ | person
official = A Kazakh official | KAZ | person
kaz = Kazakhstan | KAZ | state | Kazakh
meeting = the two countries | - | state | implied
%events
CONSULT/visit happened core | orazov > kaz | 2011-09-28..2011-09-29 | ALMATY KAZ | "who had [come] for two" | contexts: diplomatic
CONSULT happened core | orazov, kfm > - | 2011-09-28 | ALMATY KAZ | "[Over tea] on" | contexts: diplomatic
AGREE happened core | orazov, kfm > - | 2011-09-28 | ALMATY KAZ | "they [agreed] to let" | contexts: territory
SUPPORT happened | official > meeting | - | - | "and [praised] its" | contexts: diplomatic
%statements
S1 | abdirov | direct named | "he [said]." | "I blockaded him,"
S2 | meridian | mixed institution | "has [threatened] to" | "to "go nuclear" in the courts of London over a drilling licence"
S3 | official | indirect anonymous | "official [confirmed] that" | "the meeting had taken place"
S4 | official | mixed anonymous | "[praised] its" | "its "good endgame""
%figures
"[forty-one moves]" | exact 41 item | moves
"[two oil companies]" | exact 2 item | companies
"last [40 kilometres]" | exact 40 km | border to be marked
"for [two days]" | exact 2 day | length of the visit
%visits
orazov happened | ALMATY KAZ 2011-09-28..2011-09-29
%places
ALMATY KAZ; Astana KAZ; London GBR
%dates
"on [Wednesday]" = 2011-09-28; "on [Thursday]" = 2011-09-29; "[last week]" = 2011-09-19..2011-09-25
