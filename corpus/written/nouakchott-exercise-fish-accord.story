name: nouakchott-exercise-fish-accord
published: 2019-03-01
style: agency
region: Africa
negatives: sports

NOUAKCHOTT, March 1 (West Coast News) – Soldiers from Mauritania, Senegal and Mali closed two weeks of joint exercises at Atar on Friday with a parade of camels and a mock raid on a fuel depot, which the raiders lost.

Three hundred men took part, General Sidi Ould Brahim-Taleb, the Mauritanian chief of staff, said. "The enemy does not ask for a visa," he told them, "and from now on neither do you." Spain lent two aircraft. Patrols along the Senegal river will be joint from June.

The neighbours have reason to be polite. A year ago the Mauritanian coast guard shot dead a fisherman from Saint-Louis; crowds there burned Mauritanian shops, and Nouakchott expelled some 200 Senegalese. The two governments then concluded a fishing accord, under which 400 pirogues may work in Mauritanian waters. It was renewed in February.

Senegal's armed forces minister, Awa Ndiaye-Cissokho, praised the accord as proof that fish could swim across a quarrel. She was received by President Ely Ould Hamdy after the parade. Mali's minister stayed away: he had to explain to his parliament why a garrison at Dioura had been without radios.

A United Nations official, not authorized to talk about the matter, said the three armies still declined to share the names of suspects.

In the evening the soldiers played football. Mauritania annihilated Mali 5-0, and the camels were led home.

%actors
mauritania = Mauritania | MRT | state | the Mauritanian coast guard; Nouakchott
senegal = Senegal | SEN | state
mali = Mali | MLI | state
brahim = Sidi Ould Brahim-Taleb | MRT | person | the Mauritanian chief of staff
spain = Spain | ESP | state
fisherman = a fisherman from Saint-Louis | SEN | person
crowds = crowds there | SEN | population
senegalese = some 200 Senegalese | SEN | population
ndiaye = Awa Ndiaye-Cissokho | SEN | person | Senegal's armed forces minister
ely = Ely Ould Hamdy | MRT | person | President Ely Ould Hamdy
official = A United Nations official | - | person
parliament = his parliament | MLI | state
minister = Mali's minister | MLI | person
%events
COOPERATE happened core | mauritania, senegal, mali > - | 2019-02-16..2019-03-01 | Atar MRT | "of [joint exercises] at" | contexts: military
AID happened | spain > mauritania, senegal, mali | - | - | "Spain [lent] two" | contexts: military
COOPERATE planned core | mauritania, senegal > - | 2019-06-01..2019-06-30 | - | "[Patrols] along the" | contexts: military
ASSAULT/firearms happened | mauritania > fisherman | 2018-03-01..2018-03-31 | - | "guard [shot dead] a" | contexts: natural_resource
PROTEST/riot happened | crowds > mauritania | 2018-03-01..2018-03-31 | Saint-Louis SEN | "there [burned] Mauritanian" | contexts: natural_resource
COERCE/deport happened | mauritania > senegalese | 2018-03-01..2018-03-31 | - MRT | "Nouakchott [expelled] some" | contexts: migration
AGREE happened core | mauritania, senegal > - | - | - | "then [concluded] a" | contexts: natural_resource
AGREE happened | mauritania, senegal > - | 2019-02-01..2019-02-28 | - | "was [renewed] in" | contexts: natural_resource
SUPPORT happened core | ndiaye > mauritania | - | - | "Ndiaye-Cissokho, [praised] the" | contexts: natural_resource
CONSULT/visit happened core | ndiaye > ely | 2019-03-01 | - MRT | "was [received] by" | contexts: military
CONSULT/visit cancelled | minister > mauritania | 2019-03-01 | - | "minister [stayed away]" | contexts: military
ACCUSE/disapprove happened | parliament > minister | - | - MLI | "had to [explain] to" | contexts: legislative, military
COOPERATE denied | mauritania, senegal, mali > - | - | - | "[declined to share] the" | contexts: intelligence | by S4
%statements
S1 | brahim | indirect named | "staff, [said]" | "Three hundred men took part,"
S2 | brahim | direct named | "he [told] them" | "The enemy does not ask for a visa,"
S3 | ndiaye | indirect named | "Ndiaye-Cissokho, [praised] the" | "the accord as proof that fish could swim across a quarrel"
S4 | official | indirect anonymous | "matter, [said] the" | "the three armies still declined to share the names of suspects"
%figures
"closed [two weeks] of" | exact 2 week | exercises
"[Three hundred men]" | exact 300 person | soldiers
"[two aircraft]" | exact 2 item | aircraft
"[some 200 Senegalese]" | about 200 person | expelled
"[400 pirogues]" | exact 400 item | pirogues
%visits
ndiaye happened | - MRT 2019-03-01
%places
NOUAKCHOTT MRT; Mauritania MRT; Senegal SEN; Mali MLI; Atar MRT; Spain ESP; Saint-Louis SEN; Dioura MLI
%dates
"NOUAKCHOTT, [March 1]" = 2019-03-01; "on [Friday]" = 2019-03-01; "from [June]" = 2019-06-01..2019-06-30; "[A year ago]" = 2018-03-01..2018-03-31; "in [February]" = 2019-02-01..2019-02-28
