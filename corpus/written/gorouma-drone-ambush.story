name: gorouma-drone-ambush
published: 2022-11-15
style: agency
region: Africa
negatives: none

BAMAKO, Nov 15 (Sahel Wire) - Malian army drones struck a camp of the Gorouma Patriotic Front near the Algerian border overnight, killing at least 14 fighters, the general staff said on Tuesday, two days after the rebels ambushed a fuel convoy and burned eleven of its trucks.

A spokesman for the Front, who goes by the name of Colonel Iyad, denied losing a single man. “They bombed a dry well and four camels,” he said by satellite phone. He threatened to “bring the war to the river” unless the army pulled out of Tessalit by the end of the month.

The escalation threatens to bury the ceasefire brokered by Algeria in 2015. Algiers urged “all brothers of the north” to return to the table, and its foreign minister, Lakhdar Benaouda, spoke by telephone with his Malian counterpart, Fatoumata Sangho, late on Monday. Sangho assured him that Bamako had not torn up the accord, according to an Algerian readout of the call.

The United Nations mission in Mali, which withdrew its observers from Tessalit in September, said it could verify neither account. It called for access to the site.

Residents reached by telephone told of a night of explosions. “First came the buzzing, then the sky fell,” said a schoolteacher, who fled with his six children to the Algerian side, where soldiers let them in and gave them water and blankets.

The Front took up arms again in August, accusing the government of breaking a promise to integrate 3,000 of its men into the army.

%actors
army = Malian army | MLI | state | the general staff; the army; Malian army drones
front = Gorouma Patriotic Front | MLI | armed_group | the rebels; the Front
iyad = Colonel Iyad | MLI | person | A spokesman for the Front
algeria = Algeria | DZA | state | Algiers; an Algerian readout of the call
brothers = all brothers of the north | MLI | population
benaouda = Lakhdar Benaouda | DZA | person
sangho = Fatoumata Sangho | MLI | person
mali = Mali | MLI | state | Bamako; the government
un = The United Nations mission in Mali | - | igo
teacher = a schoolteacher | MLI | person
soldiers = Algerian soldiers | DZA | state | soldiers
%events
ASSAULT/drone happened core | army > front | 2022-11-14..2022-11-15 | Algerian border - | "drones [struck] a camp" | contexts: military, territory
ASSAULT happened core | front > army | 2022-11-13 | - | "rebels [ambushed] a fuel" | contexts: military
ASSAULT/primitive happened | front > army | 2022-11-13 | - | "convoy and [burned] eleven" | contexts: military
REJECT happened | iyad > army | - | - | "[denied losing] a single man" | contexts: military
THREATEN/violence happened core | iyad > army | - | - | "He [threatened] to" | contexts: military, territory
RETREAT/withdraw hypothetical | army > front | - | Tessalit MLI | "the army [pulled out] of" | contexts: territory, military
AGREE happened | mali, front > algeria | 2015-01-01..2015-12-31 | - | "[ceasefire brokered] by Algeria" | contexts: peacekeeping
REQUEST/meet happened core | algeria > brothers | - | - | "Algiers [urged] “all" | contexts: diplomatic
CONSULT/phone happened core | benaouda, sangho > - | 2022-11-14 | - | "[spoke by telephone] with" | contexts: diplomatic
AGREE happened | sangho > benaouda | 2022-11-14 | - | "Sangho [assured] him" | contexts: diplomatic | by S5
SANCTION/withdraw happened | un > mali | 2022-09-01..2022-09-30 | Tessalit MLI | "which [withdrew its observers] from" | contexts: peacekeeping
REQUEST/yield happened | un > mali, front | - | - | "It [called for access] to" | contexts: peacekeeping
AID happened core | soldiers > teacher | - | - | "let them in and [gave them water]" | contexts: migration, asylum
ACCUSE/allege happened core | front > mali | 2022-08-01..2022-08-31 | - | "in August, [accusing] the government" | contexts: military
AGREE happened | mali > front | - | - | "breaking a [promise to integrate]" | contexts: military
MOBILIZE/militia happened | front > mali | 2022-08-01..2022-08-31 | - | "The Front [took up arms]" | contexts: military
%statements
S1 | army | indirect institution | "the general staff [said] on" | "Malian army drones struck … at least 14 fighters"
S2 | iyad | indirect anonymous | "[denied] losing" | "losing a single man"
S3 | iyad | direct anonymous | "he [said] by satellite" | "They bombed a dry well and four camels,"
S4 | iyad | mixed anonymous | "He [threatened] to" | "to “bring the war to the river” unless … end of the month"
S5 | sangho | indirect named | "Sangho [assured] him" | "Bamako had not torn up the accord" | inside S6
S6 | algeria | indirect institution | "[according to] an Algerian" | "Sangho assured him that Bamako had not torn up the accord"
S7 | algeria | mixed institution | "Algiers [urged] “all" | "“all brothers of the north” to return to the table"
S8 | un | indirect institution | "in September, [said] it" | "it could verify neither account"
S9 | un | indirect institution | "It [called for] access" | "access to the site"
S10 | teacher | direct anonymous | "[said] a schoolteacher" | "First came the buzzing, then the sky fell,"
S11 | front | indirect institution | "in August, [accusing] the government" | "the government of breaking … into the army"
%figures
"[at least 14 fighters]" | at_least 14 person | fighters killed
"burned [eleven] of" | exact 11 item | trucks
"[3,000 of its men]" | exact 3000 person | men of the Front to be integrated
"and [four camels]" | exact 4 item | camels
"his [six children]" | exact 6 person | children who fled
%places
BAMAKO MLI; Algerian border -; Tessalit MLI; Algeria DZA; Algiers DZA; Bamako MLI; Mali MLI
%dates
"[Nov 15]" = 2022-11-15; "on [Tuesday]" = 2022-11-15; "late on [Monday]" = 2022-11-14; "in [2015]" = 2015-01-01..2015-12-31; "in [September]" = 2022-09-01..2022-09-30; "in [August]" = 2022-08-01..2022-08-31
