name: reykjavik-cod-trawler-net
published: 1993-08-25
style: agency
region: Europe
negatives: history

OSLO, Aug 25, 1993 (Nordkapp Bureau) – A Norwegian coast guard vessel cut the nets of three Icelandic trawlers near Svalbard on Tuesday and fired a warning shot across the bow of a fourth, reviving memories of the cod wars that Reykjavik once fought with Britain.

Iceland's prime minister, Davíð Hallsson, sent a protest by fax. The zone, he argued, has never been recognized by his government; Norway proclaimed it on its own in 1977. But he turned down the shipowners' demand for a gunboat and asked to see his Norwegian counterpart, Kari Solheim, in Stockholm next week.

Mrs. Solheim agreed. "There is nothing between us that a good soup cannot mend," she said. Her fisheries minister took another line. If the trawlers do not leave by Friday, Terje Bakken warned, they will be towed to Tromsø.

In 1976 British frigates rammed Icelandic patrol boats, and Iceland broke off relations for three months. On Wednesday evening the trawlers' crews voted to stay.

%actors
vessel = A Norwegian coast guard vessel | NOR | state
trawlers = three Icelandic trawlers | ISL | organization | the trawlers
fourth = a fourth | ISL | organization
hallsson = Davíð Hallsson | ISL | person
norway = Norway | NOR | state
iceland = Iceland | ISL | state
shipowners = the shipowners | ISL | organization
solheim = Kari Solheim | NOR | person | Mrs. Solheim
bakken = Terje Bakken | NOR | person
frigates = British frigates | GBR | state
boats = Icelandic patrol boats | ISL | state
britain = Britain | GBR | state
crews = the trawlers' crews | ISL | population
%events
ASSAULT/destroy happened core | vessel > trawlers | 1993-08-24 | Svalbard SJM | "vessel [cut the nets] of" | contexts: natural_resource
THREATEN/violence happened core | vessel > fourth | 1993-08-24 | Svalbard SJM | "and [fired a warning shot]" | contexts: natural_resource
ACCUSE/disapprove happened core | hallsson > norway | - | - | "Hallsson, [sent a protest] by" | contexts: diplomatic
SUPPORT denied | iceland > norway | - | - | "[has never been recognized] by" | contexts: territory | by S1
COERCE/restrict happened | norway > - | 1977-01-01..1977-12-31 | - | "Norway [proclaimed it] on" | contexts: territory, natural_resource
REJECT happened core | hallsson > shipowners | - | - | "he [turned down] the" | contexts: military
REQUEST happened | shipowners > hallsson | - | - | "shipowners' [demand] for a" | contexts: military
REQUEST/meet happened core | hallsson > solheim | - | - | "and [asked to see] his" | contexts: diplomatic
CONSULT/third-party planned core | hallsson, solheim > - | 1993-08-30..1993-09-05 | Stockholm SWE | "asked to [see] his" | contexts: diplomatic
AGREE happened core | solheim > hallsson | - | - | "Mrs. Solheim [agreed]" | contexts: diplomatic
THREATEN happened core | bakken > trawlers | - | - | "Terje Bakken [warned], they" | contexts: natural_resource | by S3
COERCE/seize hypothetical | norway > trawlers | - | Tromsø NOR | "they will be [towed] to" | contexts: natural_resource | by S3
ASSAULT/destroy happened | frigates > boats | 1976-01-01..1976-12-31 | - | "frigates [rammed] Icelandic" | contexts: military, natural_resource
SANCTION/discontinue happened | iceland > britain | 1976-01-01..1976-12-31 | - | "Iceland [broke off relations] for" | contexts: diplomatic
REJECT/yield happened core | crews > bakken | 1993-08-25 | - | "crews [voted to stay]" | contexts: natural_resource
%statements
S1 | hallsson | indirect named | "he [argued], has" | "The zone, he argued, has never been recognized by his government"
S2 | solheim | direct named | "mend," she [said]" | "There is nothing between us that a good soup cannot mend,"
S3 | bakken | indirect named | "Bakken [warned]" | "If the trawlers do not leave by Friday, Terje Bakken warned, they will be towed to Tromsø"
%figures
"of [three Icelandic trawlers]" | exact 3 item | trawlers whose nets were cut
"for [three months]" | exact 3 month | break of relations
%visits
hallsson planned | Stockholm SWE 1993-08-30..1993-09-05
%places
OSLO NOR; Svalbard SJM; Reykjavik ISL; Britain GBR; Iceland ISL; Norway NOR; Stockholm SWE; Tromsø NOR
%dates
"OSLO, [Aug 25, 1993]" = 1993-08-25
"Svalbard on [Tuesday]" = 1993-08-24
"own in [1977]" = 1977-01-01..1977-12-31
"Stockholm [next week]" = 1993-08-30..1993-09-05
"by [Friday]" = 1993-08-27
"In [1976] British" = 1976-01-01..1976-12-31
"On [Wednesday evening]" = 1993-08-25
