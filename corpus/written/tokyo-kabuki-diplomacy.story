name: tokyo-kabuki-diplomacy
published: 1999-11-04
style: feature
region: Asia
negatives: culture, history, metaphor

KYOTO – The forty-seven loyal retainers avenged their lord again last night at the Minami-za, and by eleven o'clock had all cut open their bellies, to rapturous applause.

In the imperial box the South Korean prime minister, Shin Kyung-ho, applauded with the rest. It was the first time since 1965 that a Korean head of government sat through a Japanese play in public; until last October such imports were banned in his country. He was asked afterwards what he made of all that loyalty. "In our version the lord apologizes," he said.

Shin, who goes home on Friday after four days in Tokyo, Nara and Kyoto, got something like it. Prime Minister Eisaku Tanemura expressed "keen remorse" at a dinner on Tuesday for what Japan had inflicted on his guest's nation, and agreed to lend it three billion dollars. They also signed a fisheries treaty, which puts the bones of contention, two rocks and the guards on them, into a footnote.

Invaders have come to this stage before. In 1592 Hideyoshi's army sailed from Kyushu, ravaged the peninsula and sent home forty thousand noses in salt. The mound where they lie is ten minutes from the theatre. Shin's staff cancelled a wreath-laying there; his wife went by herself, early, with chrysanthemums.

A nationalist sound truck circled the hotel and called on the guest to leave the rocks.

%actors
shin = Shin Kyung-ho | KOR | person | the South Korean prime minister; the guest
tanemura = Eisaku Tanemura | JPN | person | Prime Minister Eisaku Tanemura
japan = Japan | JPN | state
korea = South Korea | KOR | state | his country; his guest's nation
hideyoshi = Hideyoshi's army | JPN | state | Invaders
peninsula = the peninsula | KOR | population
truck = A nationalist sound truck | JPN | organization
%events
COERCE/censor happened | korea > japan | - | - KOR | "such imports were [banned] in" | contexts: rights_freedoms
CONSULT/visit happened core | shin > japan | 1999-11-02..1999-11-05 | Tokyo JPN | "after [four days in] Tokyo" | contexts: diplomatic
CONCEDE happened core | tanemura > korea | 1999-11-02 | - JPN | "Tanemura [expressed "keen remorse"] at" | contexts: diplomatic, reparations
CONSULT happened | tanemura, shin > - | 1999-11-02 | - JPN | "at a [dinner] on" | contexts: diplomatic
ASSAULT happened | japan > korea | - | - | "what Japan had [inflicted on] his" | contexts: reparations
AGREE happened core | tanemura > korea | 1999-11-02 | - JPN | "and [agreed to lend] it" | contexts: economic
SUPPORT happened core | tanemura, shin > - | - | - JPN | "They also [signed a fisheries]" | contexts: natural_resource, territory
ASSAULT happened | hideyoshi > peninsula | 1592-01-01..1592-12-31 | - | "Kyushu, [ravaged the peninsula] and" | contexts: military
REQUEST/yield happened | truck > shin | - | KYOTO JPN | "and [called on the guest]" | contexts: territory
%statements
S1 | shin | direct named | "apologizes," he [said]" | "In our version the lord apologizes,"
S2 | tanemura | mixed named | "[expressed] "keen" | ""keen remorse""
S3 | truck | indirect institution | "[called on] the guest" | "the guest to leave the rocks"
%figures
"[three billion dollars]" | exact 3000000000 USD | loan
"[four days]" | exact 4 day | visit
"[forty thousand noses]" | exact 40000 item | noses
"[forty-seven loyal retainers]" | exact 47 person | retainers in the play
%visits
shin happened | Tokyo JPN -; Nara JPN -; Kyoto JPN -
%places
KYOTO JPN; Minami-za JPN; Tokyo JPN; Nara JPN; Kyoto JPN; Kyushu JPN; Japan JPN
%dates
"[last night]" = 1999-11-03; "on [Friday]" = 1999-11-05; "on [Tuesday]" = 1999-11-02; "[last October]" = 1998-10-01..1998-10-31; "In [1592]" = 1592-01-01..1592-12-31; "since [1965]" = 1965-01-01..1965-12-31
