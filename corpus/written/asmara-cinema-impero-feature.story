name: asmara-cinema-impero-feature
published: 1999-03-18
style: feature
region: Africa
negatives: film, metaphor

ASMARA – The four o'clock showing at the Cinema Impero is a western, dubbed into Italian, in which a sheriff loses his town and wins it back with a single pistol. The ushers are girls of fifteen. Their brothers are at Tsorona, where on Tuesday, by the account of the government, the army destroyed 57 Ethiopian tanks.

"He shoots and they fall down, it is very tidy," said Letekidan Haile, who has sold tickets here since the time of the emperor, and who saw three armies march past her window. She has had no letter from her son for five weeks.

The war over a triangle of stones named Badme began last May. In June Ethiopian jets bombed the airport of Asmara and Eritrean ones a school in Mekele, killing 47; a moratorium on air raids, brokered by an American president on the telephone, held until February. Since then, diplomats estimate, some 10,000 men have died. Ethiopia has deported more than 50,000 people of Eritrean blood, and put many of them across the river with one suitcase and no shoes. Both capitals have accepted the peace plan of the Organization of African Unity. Neither has accepted it on the same day.

An Algerian envoy who was due in Asmara on Monday postponed his journey. Addis Ababa has let it be known that it will annex nothing, but will march to Assab, and to the sea, if Eritrea does not leave the last of the disputed villages; the president here, who is seldom seen in a tie, has replied that the sun will rise in the west first.

In the café next door two retired officers refought, with sugar cubes, the siege of Nakfa. No one was listening. A boy ran in with the newspaper. Sweden, it reported, is withdrawing its aid workers, and the mufti and the patriarch have jointly appealed to both armies to let the harvest in.

At six the lights went up. The sheriff had won. The girls swept the floor, put on their plastic sandals and reported to the barracks, where they are taught to shoot.

%actors
eri = the government | ERI | state | the army; Eritrean ones; Eritrea; Asmara
eth = Ethiopia | ETH | state | Ethiopian jets; 57 Ethiopian tanks; Addis Ababa
letekidan = Letekidan Haile | ERI | person
school = a school in Mekele | ETH | population
american = an American president | USA | person
diplomats = diplomats | - | person
deported = more than 50,000 people of Eritrean blood | ERI | population
oau = the Organization of African Unity | - | igo
envoy = An Algerian envoy | DZA | person
president = the president here | ERI | person
sweden = Sweden | SWE | state
mufti = the mufti | ERI | person
patriarch = the patriarch | ERI | person
newspaper = the newspaper | ERI | organization
%events
ASSAULT/heavy-weapons happened core | eri > eth | 1999-03-16 | Tsorona ERI | "army [destroyed 57 Ethiopian tanks]" | contexts: military, territory | by S1
ASSAULT ongoing core | eri, eth > - | - | Badme - | "The [war] over a triangle" | contexts: military, territory
ASSAULT/aerial happened | eth > eri | 1998-06-01..1998-06-30 | Asmara ERI | "jets [bombed] the" | contexts: military
ASSAULT/aerial happened core | eri > school | 1998-06-01..1998-06-30 | Mekele ETH | "in Mekele, [killing] 47" | contexts: military
RETREAT/ceasefire happened | eri, eth > - | - | - | "a [moratorium] on air" | contexts: military
CONSULT/phone happened | american, eri, eth > - | - | - | "[brokered] by an" | contexts: military, diplomatic
COERCE/deport happened core | eth > deported | - | - ETH | "has [deported] more" | contexts: migration, religion_ethnicity
AGREE happened core | eri, eth > oau | - | - | "have [accepted the peace plan]" | contexts: diplomatic, territory
CONSULT/visit cancelled | envoy > eri | 1999-03-15 | Asmara ERI | "postponed his [journey]." | contexts: diplomatic
COERCE/seize denied | eth > eri | - | - | "it will [annex nothing]" | contexts: territory | by S4
THREATEN/territory happened core | eth > eri | - | Assab ERI | "[will march to Assab]" | contexts: military, territory | by S4
RETREAT/withdraw hypothetical | eri > eth | - | - | "does not [leave the last]" | contexts: territory, military | by S4
REJECT/yield happened core | president > eth | - | - | "has [replied] that" | contexts: territory
SANCTION/withdraw happened | sweden > eri | - | - ERI | "is [withdrawing its aid workers]" | contexts: human_security | by S6
REQUEST/yield happened | mufti, patriarch > eri, eth | - | - | "have jointly [appealed] to" | contexts: religion_ethnicity, human_security | by S6
%statements
S1 | eri | indirect institution | "by the [account] of" | "by the account of the government, the army destroyed 57 Ethiopian tanks"
S2 | letekidan | direct named | "tidy," [said] Letekidan" | "He shoots and they fall down, it is very tidy,"
S3 | diplomats | indirect anonymous | "diplomats [estimate], some" | "some 10,000 men have died"
S4 | eth | indirect institution | "has [let it be known] that" | "it will annex nothing, but will march to Assab … disputed villages"
S5 | president | indirect anonymous | "has [replied] that" | "the sun will rise in the west first"
S6 | newspaper | indirect institution | "it [reported], is" | "Sweden, it reported, is withdrawing its aid workers … to let the harvest in"
S7 | mufti, patriarch | indirect anonymous | "jointly [appealed] to" | "to both armies to let the harvest in" | inside S6
%figures
"[57 Ethiopian tanks]" | exact 57 item | tanks destroyed
"[five weeks]" | exact 5 week | time without a letter
"killing [47]" | exact 47 person | dead
"[some 10,000 men]" | about 10000 person | dead since February
"[more than 50,000 people]" | over 50000 person | deported
"[three armies]" | exact 3 item | armies
"[two retired officers]" | exact 2 person | retired officers
%visits
envoy cancelled | Asmara ERI 1999-03-15
%places
ASMARA ERI; Asmara ERI; Tsorona ERI; Badme -; Mekele ETH; Ethiopia ETH; Eritrea ERI; Addis Ababa ETH; Assab ERI; Nakfa ERI; Sweden SWE
%dates
"on [Tuesday]" = 1999-03-16; "began [last May]" = 1998-05-01..1998-05-31; "In [June]" = 1998-06-01..1998-06-30; "until [February]" = 1999-02-01..1999-02-28; "on [Monday]" = 1999-03-15
