name: riga-nordic-baltic-ministers
published: 2016-10-27
style: agency
region: Europe
negatives: none

RIGA, Oct 27, 2016 (Balt-Press) - The foreign ministers of the Nordic and Baltic states called on Russia on Thursday to extend the humanitarian pause in Aleppo and agreed to pay jointly for a training centre for journalists in Riga.

The eight ministers also exchanged views on Britain's exit from the European Union, on migration and on relations with the United States before next month's election. No decisions were expected on these matters.

"We are eight countries with one weather," said the host, Latvia's Ilmars Zvaigzne, whose country coordinates the group this year. Norway takes over on Jan. 1, and its minister, Torunn Aasgård, invited the others to Tromsø.

Lithuania asked its partners not to buy electricity from the nuclear plant that Belarus is building at Ostrovets, 50 km from Vilnius. Finland's minister, Pekka Rautavaara, said Helsinki shared the concern about safety but could not promise a ban. Denmark took the same line.

The ministers met Moldova's deputy prime minister over lunch and offered Chisinau advice on customs reform.

Estonia's minister did not take part; a new one is expected to be named next week. The Swedish minister left early to receive the secretary-general of the Arab League in Stockholm.

The group has met since 1992. Iceland pays the smallest share of the new centre's budget of 1.1 million euros.
%actors
nb8 = The foreign ministers of the Nordic and Baltic states | - | person | The eight ministers; The ministers
rus = Russia | RUS | state
zv = Ilmars Zvaigzne | LVA | person | the host; Latvia's Ilmars Zvaigzne
aas = Torunn Aasgård | NOR | person
others = the others | - | person
ltu = Lithuania | LTU | state
partners = its partners | - | state
raut = Pekka Rautavaara | FIN | person | Finland's minister
dnk = Denmark | DNK | state
mdamin = Moldova's deputy prime minister | MDA | person
mda = Moldova | MDA | state | Chisinau
estmin = Estonia's minister | EST | person
swemin = The Swedish minister | SWE | person
arab = the secretary-general of the Arab League | - | person
%events
CONSULT happened core | nb8 > - | 2016-10-27 | RIGA LVA | "also [exchanged views] on" | contexts: diplomatic
REQUEST/yield happened core | nb8 > rus | 2016-10-27 | RIGA LVA | "states [called on] Russia" | contexts: military
AGREE happened core | nb8 > - | 2016-10-27 | RIGA LVA | "and [agreed to pay jointly]" | contexts: misinformation
AGREE happened | aas > others | 2016-10-27 | RIGA LVA | "Aasgård, [invited] the" | contexts: diplomatic
REQUEST/change happened core | ltu > partners | 2016-10-27 | RIGA LVA | "Lithuania [asked] its" | contexts: natural_resource
SUPPORT happened | raut > ltu | 2016-10-27 | RIGA LVA | "Helsinki [shared the concern] about" | contexts: environment | by S4
REJECT/change happened core | raut > ltu | 2016-10-27 | RIGA LVA | "but [could not promise a]" | contexts: natural_resource | by S4
REJECT/change happened | dnk > ltu | 2016-10-27 | RIGA LVA | "Denmark [took the same line]" | contexts: natural_resource
CONSULT happened core | nb8, mdamin > - | 2016-10-27 | RIGA LVA | "ministers [met] Moldova" | contexts: diplomatic
AGREE happened core | nb8 > mda | 2016-10-27 | RIGA LVA | "and [offered Chisinau advice] on" | contexts: economic
CONSULT denied | estmin, nb8 > - | 2016-10-27 | RIGA LVA | "minister [did not take part]" | contexts: diplomatic
CONSULT planned | swemin, arab > - | - | Stockholm SWE | "early to [receive] the" | contexts: diplomatic
%statements
S1 | nb8 | indirect institution | "[called on] Russia" | "Russia on Thursday to extend the humanitarian pause in Aleppo"
S2 | zv | direct named | "weather," [said] the" | "We are eight countries with one weather,"
S3 | ltu | indirect institution | "[asked] its" | "its partners not to buy electricity … 50 km from Vilnius"
S4 | raut | indirect named | "Rautavaara, [said] Helsinki" | "Helsinki shared the concern about safety but could not promise a ban"
%figures
"[eight countries]" | exact 8 country | members of the group
"[50 km]" | exact 50 km | distance from Vilnius
"[1.1 million euros]" | exact 1100000 EUR | budget of the centre
%places
RIGA LVA; Riga LVA; Russia RUS; Aleppo SYR; Britain GBR; European Union -; United States USA; Norway NOR; Tromsø NOR; Lithuania LTU; Belarus BLR; Ostrovets BLR; Vilnius LTU; Finland FIN; Helsinki FIN; Denmark DNK; Moldova MDA; Chisinau MDA; Estonia EST; Stockholm SWE; Iceland ISL; Latvia LVA
%dates
"[Oct 27, 2016]" = 2016-10-27; "on [Thursday]" = 2016-10-27; "[next month]" = 2016-11-01..2016-11-30; "group [this year]" = 2016-01-01..2016-12-31; "on [Jan. 1]" = 2017-01-01; "named [next week]" = 2016-10-31..2016-11-06; "since [1992]" = 1992-01-01..1992-12-31
