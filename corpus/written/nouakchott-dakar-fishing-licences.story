name: nouakchott-dakar-fishing-licences
published: 2014-04-10
style: agency
region: Africa
negatives: none

NOUAKCHOTT, April 10, 2014 (SWN) - Mauritania and Senegal have agreed to extend by one year an agreement under which Senegalese canoes may fish in Mauritanian waters, officials said on Thursday.

The arrangement, which expired at the end of December, covers 300 boats from Saint-Louis. Their crews must land 6 percent of the catch in Nouakchott.

"We have found a text that both neighbours can live with," Mauritania's fisheries minister, Moctar Ould Sid'Elemine, told reporters after two days of talks with his Senegalese counterpart, Awa Ndiaye Thioub.

Thioub thanked the Mauritanian authorities for freeing nine fishermen who were picked up by the coast guard in February. She said Dakar would in turn hand back two outboard engines.

Fishermen in Guet Ndar, the crowded quarter of Saint-Louis from which most of the canoes set out, were cautious. Many sold their nets in January. A cooperative there asked the government in Dakar to pay compensation for the lost season, a demand that the minister declined to discuss.

The joint commission will meet again in Rosso in September, according to a statement from both ministries. Mauritania's exclusive economic zone is among the richest in West Africa.
%actors
mrt = Mauritania | MRT | state | the Mauritanian authorities; the coast guard
sen = Senegal | SEN | state | the government in Dakar; Dakar
officials = officials | - | state
moctar = Moctar Ould Sid'Elemine | MRT | person | Mauritania's fisheries minister
thioub = Awa Ndiaye Thioub | SEN | person | his Senegalese counterpart; the minister
fishermen = nine fishermen | SEN | population
coop = A cooperative | SEN | organization
ministries = both ministries | - | state
%events
AGREE happened core | mrt, sen > - | - | - | "have [agreed to extend] by" | contexts: natural_resource
CONSULT happened core | moctar, thioub > - | 2014-04-09..2014-04-10 | NOUAKCHOTT MRT | "two days of [talks] with" | contexts: natural_resource
SUPPORT happened core | thioub > mrt | - | NOUAKCHOTT MRT | "Thioub [thanked] the" | contexts: diplomatic
RETREAT/release happened | mrt > fishermen | - | - | "for [freeing nine fishermen]" | contexts: natural_resource
COERCE/arrest happened | mrt > fishermen | 2014-02-01..2014-02-28 | - | "were [picked up] by" | contexts: natural_resource
AGREE happened | thioub > mrt | - | - | "would in turn [hand back]" | contexts: natural_resource
REQUEST/assist happened core | coop > sen | - | - | "there [asked] the" | contexts: economic
REJECT happened | thioub > coop | - | - | "minister [declined to discuss]" | contexts: economic
CONSULT planned core | mrt, sen > - | 2014-09-01..2014-09-30 | Rosso - | "commission [will meet] again" | contexts: diplomatic
%statements
S1 | officials | indirect anonymous | "officials [said] on" | "Mauritania and Senegal have agreed … in Mauritanian waters"
S2 | moctar | direct named | "[told] reporters" | "We have found a text that both neighbours can live with,"
S3 | thioub | indirect named | "Thioub [thanked] the" | "the Mauritanian authorities for freeing … in February"
S4 | thioub | indirect named | "She [said] Dakar" | "Dakar would in turn hand back two outboard engines"
S5 | coop | indirect institution | "there [asked] the" | "the government in Dakar to pay compensation for the lost season"
S6 | ministries | indirect institution | "[according to] a" | "The joint commission will meet again in Rosso in September"
%figures
"[one year]" | exact 1 year | extension
"[300 boats]" | exact 300 item | boats covered
"[6 percent]" | exact 6 percent | share of the catch
"[nine fishermen]" | exact 9 person | fishermen freed
"[two days]" | exact 2 day | talks
"[two outboard engines]" | exact 2 item | engines
%places
NOUAKCHOTT MRT; Nouakchott MRT; Mauritania MRT; Senegal SEN; Saint-Louis SEN; Dakar SEN; Guet Ndar SEN; Rosso -; West Africa -
%dates
"[April 10, 2014]" = 2014-04-10; "on [Thursday]" = 2014-04-10; "[the end of December]" = 2013-12-21..2013-12-31; "in [February]" = 2014-02-01..2014-02-28; "in [January]" = 2014-01-01..2014-01-31; "in [September]" = 2014-09-01..2014-09-30
