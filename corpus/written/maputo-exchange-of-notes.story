name: maputo-exchange-of-notes
published: 2014-04-23
style: ministry
region: Africa
negatives: none

Exchange of Notes concerning Grant Aid to the Republic of Mozambique

1. On April 22 (same day local time), in Maputo, the capital of the Republic of Mozambique, an exchange of notes took place between Mr. Masanori Kuzuhara, Ambassador of Japan to Mozambique, and Ms. Albertina Macuácua, Deputy Minister of Foreign Affairs and Cooperation, concerning two grants of up to 3.27 billion yen in total.

2. The first grant (2.25 billion yen) will be used to rebuild bridges in Zambezia Province that were carried away by floods in January last year. The second (1.02 billion yen) will be used for the construction of a teacher training school in Monapo.

3. At the ceremony, Ambassador Kuzuhara recalled that Prime Minister Takamine announced Japan's assistance to the Nacala Corridor during his visit to Mozambique in January. Deputy Minister Macuácua expressed her appreciation to the Government and people of Japan, and asked for the continued dispatch of volunteers.

4. Mozambique, which has abundant natural resources, recorded economic growth of 7.1 percent last year.

5. Japan and Mozambique will hold the first round of the policy dialogue in Tokyo on May 19 and 20. Both sides confirmed that they would work closely together toward the reform of the United Nations Security Council.

(Reference) The agreement on technical cooperation, signed in 2005, has not yet entered into force.
%actors
kuz = Masanori Kuzuhara | JPN | person | Ambassador Kuzuhara; Mr. Masanori Kuzuhara
mac = Albertina Macuácua | MOZ | person | Deputy Minister Macuácua; Ms. Albertina Macuácua
jpn = Japan | JPN | state | the Government and people of Japan
moz = Mozambique | MOZ | state | the Republic of Mozambique
tak = Prime Minister Takamine | JPN | person
%events
SUPPORT happened core | kuz, mac > - | 2014-04-22 | Maputo MOZ | "an [exchange of notes] took" | contexts: economic
AID planned core | jpn > moz | - | Zambezia Province MOZ | "will be used to [rebuild bridges]" | contexts: disasters
AID planned core | jpn > moz | - | Monapo MOZ | "the [construction of a teacher]" | contexts: economic
AGREE happened | tak > moz | 2014-01-01..2014-01-31 | - MOZ | "Takamine [announced] Japan" | contexts: economic | by S1
CONSULT/visit happened core | tak > moz | 2014-01-01..2014-01-31 | Mozambique MOZ | "during his [visit] to" | contexts: diplomatic
SUPPORT happened core | mac > jpn | 2014-04-22 | Maputo MOZ | "Macuácua [expressed her appreciation] to" | contexts: economic
REQUEST/assist happened core | mac > jpn | 2014-04-22 | Maputo MOZ | "and [asked for the continued]" | contexts: economic
CONSULT planned core | jpn, moz > - | 2014-05-19..2014-05-20 | Tokyo JPN | "[will hold the first] round" | contexts: diplomatic
AGREE happened | jpn, moz > - | - | - | "sides [confirmed] that" | contexts: diplomatic
COOPERATE planned | jpn, moz > - | - | - | "they would [work closely together]" | contexts: diplomatic
SUPPORT happened | jpn, moz > - | 2005-01-01..2005-12-31 | - | "cooperation, [signed] in" | contexts: economic
SUPPORT denied | jpn, moz > - | - | - | "[not yet entered into]" | contexts: economic
%statements
S1 | kuz | indirect named | "Kuzuhara [recalled] that" | "Prime Minister Takamine announced … Mozambique in January"
S2 | mac | indirect named | "[expressed] her" | "her appreciation to the Government and people of Japan"
S3 | mac | indirect named | "and [asked] for" | "for the continued dispatch of volunteers"
S4 | jpn, moz | indirect institution | "[confirmed] that" | "they would work closely together toward the reform of the United Nations Security Council"
%figures
"[two grants]" | exact 2 item | grants
"[up to 3.27 billion yen]" | up_to 3270000000 JPY | grants in total
"[2.25 billion yen]" | exact 2250000000 JPY | first grant
"[1.02 billion yen]" | exact 1020000000 JPY | second grant
"[7.1 percent]" | exact 7.1 percent | economic growth
%visits
tak happened | Mozambique MOZ 2014-01-01..2014-01-31
%places
Maputo MOZ; Republic of Mozambique MOZ; Mozambique MOZ; Japan JPN; Zambezia Province MOZ; Monapo MOZ; Nacala Corridor MOZ; Tokyo JPN
%dates
"On [April 22] (same" = 2014-04-22; "[January last year]" = 2013-01-01..2013-01-31; "Mozambique in [January]" = 2014-01-01..2014-01-31; "percent [last year]" = 2013-01-01..2013-12-31; "on [May 19 and 20]" = 2014-05-19..2014-05-20; "in [2005]" = 2005-01-01..2005-12-31
