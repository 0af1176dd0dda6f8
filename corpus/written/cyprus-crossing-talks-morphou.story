name: cyprus-crossing-talks-morphou
published: 2016-11-22
style: translated
region: Europe
negatives: none

NICOSIA, 22 November 2016 (Levant Bulletin) – Without result ended in the night to Tuesday, in the Swiss resort of Mont Pèlerin, the negotiations between the leader of the Greek Cypriots, Mr. Andreas Loizou, and his Turkish Cypriot interlocutor, Mr. Mustafa Denktaş Erol. The two sides blame one another.

According to the spokesman of the Greek Cypriot side, Mr. Erol refused to accept that 90,000 refugees return to their homes, and insisted on keeping Morphou. The other side affirms that Mr. Loizou, called on the telephone by Athens at eleven o'clock, withdrew a concession which he had made at nine. "One cannot negotiate with two clocks," Mr. Erol declared on his return to Ercan.

The United Nations envoy, the Norwegian Espen Barth Lunde, denied that the process is dead. He invited both leaders to dine with him in the buffer zone on 1 December. Mr. Loizou has accepted.

Turkey's foreign minister announced that his country, as a guarantor, will never withdraw all of its 30,000 soldiers. Greece demands exactly this. Great Britain renewed its offer to give up half of the territory of its bases, should a solution be found.

Some hundreds of youths of both communities lit candles at the Ledra crossing. In Larnaca nationalists stoned a bus of Turkish Cypriot students; two were arrested.

%actors
loizou = Andreas Loizou | CYP | person | Mr. Loizou
erol = Mustafa Denktaş Erol | CYP | person | Mr. Erol
spokesman = the spokesman of the Greek Cypriot side | CYP | person
other = The other side | CYP | organization
lunde = Espen Barth Lunde | - | person
turkey = Turkey | TUR | state
tminister = Turkey's foreign minister | TUR | person
greece = Greece | GRC | state | Athens
britain = Great Britain | GBR | state
youths = hundreds of youths of both communities | CYP | population
nationalists = nationalists | CYP | population
students = a bus of Turkish Cypriot students | CYP | population
police = police | CYP | state | implied
%events
CONSULT/third-party happened core | loizou, erol > - | 2016-11-21..2016-11-22 | Mont Pèlerin CHE | "the [negotiations] between the leader" | contexts: diplomatic, territory
ACCUSE/disapprove happened | loizou, erol > - | - | - | "two sides [blame one another]" | contexts: diplomatic
REJECT/yield happened core | erol > loizou | - | Mont Pèlerin CHE | "Mr. Erol [refused to accept] that" | contexts: migration, territory | by S1
REJECT/yield happened | erol > loizou | - | Mont Pèlerin CHE | "and [insisted on keeping] Morphou" | contexts: territory | by S1
CONSULT/phone happened | greece, loizou > - | 2016-11-21 | - | "[called on the telephone] by" | contexts: diplomatic | by S2
REJECT happened core | loizou > erol | - | - | "[withdrew a concession] which" | contexts: diplomatic | by S2
CONCEDE happened | loizou > erol | - | - | "concession which he had [made at nine]" | contexts: diplomatic | by S2
ACCUSE/disapprove happened | erol > loizou | - | Ercan CYP | "[cannot negotiate with two] clocks" | contexts: diplomatic | by S3
REJECT happened | lunde > - | - | - | "Lunde, [denied] that" | contexts: diplomatic
AGREE happened core | lunde > loizou, erol | - | - | "He [invited] both" | contexts: diplomatic
CONSULT/third-party planned core | lunde, loizou, erol > - | 2016-12-01 | buffer zone CYP | "to [dine] with him" | contexts: diplomatic
AGREE happened | loizou > lunde | - | - | "Mr. Loizou has [accepted]" | contexts: diplomatic
REJECT/yield happened core | tminister > greece | - | - | "will [never withdraw] all" | contexts: military | by S5
REQUEST/yield happened core | greece > turkey | - | - | "Greece [demands] exactly" | contexts: military
AGREE happened | britain > loizou, erol | - | - | "renewed its [offer] to" | contexts: territory
PROTEST/demo happened | youths > - | - | Ledra CYP | "communities [lit candles] at" | contexts: diplomatic
ASSAULT/primitive happened | nationalists > students | - | Larnaca CYP | "nationalists [stoned] a" | contexts: religion_ethnicity
COERCE/arrest happened | police > nationalists | - | Larnaca CYP | "two were [arrested]" | contexts: legal
%statements
S1 | spokesman | indirect anonymous | "[According to] the spokesman" | "Mr. Erol refused to accept that 90,000 refugees return to their homes, and insisted on keeping Morphou"
S2 | other | indirect institution | "side [affirms] that" | "Mr. Loizou, called on the telephone … he had made at nine"
S3 | erol | direct named | "Mr. Erol [declared] on" | "One cannot negotiate with two clocks,"
S4 | lunde | indirect named | "[denied] that the" | "the process is dead"
S5 | tminister | indirect anonymous | "minister [announced] that" | "his country, as a guarantor, will never withdraw all of its 30,000 soldiers"
S6 | greece | indirect institution | "Greece [demands]" | "exactly this"
%figures
"that [90,000 refugees]" | exact 90000 person | refugees who would return
"its [30,000 soldiers]" | exact 30000 person | Turkish soldiers
"up [half of the territory]" | exact 50 percent | territory of the British bases
"Some [hundreds of youths]" | over 100 person | youths at the crossing
"students; [two] were" | exact 2 person | people arrested
%visits
loizou happened | Mont Pèlerin CHE 2016-11-21..2016-11-22
erol happened | Mont Pèlerin CHE 2016-11-21..2016-11-22
%places
NICOSIA CYP; Mont Pèlerin CHE; Morphou CYP; Athens GRC; Ercan CYP; buffer zone CYP; Turkey TUR; Greece GRC; Great Britain GBR; Ledra CYP; Larnaca CYP
%dates
"NICOSIA, [22 November 2016]" = 2016-11-22
"in [the night to Tuesday]" = 2016-11-21..2016-11-22
"on [1 December]" = 2016-12-01
