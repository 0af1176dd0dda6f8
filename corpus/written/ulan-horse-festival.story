name: ulan-horse-festival
published: 2017-07-12
style: feature
region: Asia
negatives: sports, culture

KHARKHORIN, Mongolia – The blue team charged at noon. Four hundred riders with lances swept down the slope, the earth shook, the enemy broke and fled towards the food stalls, and a commentator announced the fall of Khwarezm for the third time this week.

The re-enactment, staged by the army's cavalry regiment and a film studio from Busan, is the loudest part of this year's summer games. A Hungarian embassy official in the second row said she had been conquered by these people before, in 1241, and that the catering had improved.

In the wrestling final a policeman from Khovd strangled the hopes of the two-time champion in eleven seconds. In archery, the women's title was stolen by a schoolgirl.

President Khaltmaa Bold, inaugurated on Monday, used the day to receive Russia's transport minister, Gennady Sablin, in a felt tent. They watched the horse race side by side, and Sablin said that Moscow would pay for 60 per cent of the new rails to Zamyn-Uud. The President thanked him with a saddle. China's ambassador, whose country has offered to pay for all of them, had been seated next to the drums.

%actors
bold = Khaltmaa Bold | MNG | person | President Khaltmaa Bold; The President
sablin = Gennady Sablin | RUS | person | Russia's transport minister
china = China | CHN | state | whose country
mongolia = Mongolia | MNG | state
official = A Hungarian embassy official | HUN | person
%events
CONSULT happened core | bold, sablin > - | - | KHARKHORIN MNG | "to [receive Russia's transport] minister" | contexts: diplomatic
CONSULT/visit happened | sablin > mongolia | - | KHARKHORIN MNG | "They [watched the horse race]" | contexts: diplomatic
AGREE happened core | sablin > mongolia | - | KHARKHORIN MNG | "Moscow [would pay for 60]" | contexts: economic
SUPPORT happened | bold > sablin | - | KHARKHORIN MNG | "President [thanked him] with" | contexts: diplomatic
AGREE happened | china > mongolia | - | - | "has [offered to pay for]" | contexts: economic
%statements
S1 | official | indirect anonymous | "row [said] she" | "she had been conquered by these people before, in 1241, and that the catering had improved"
S2 | sablin | indirect named | "Sablin [said] that" | "Moscow would pay for 60 per cent of the new rails to Zamyn-Uud"
%figures
"[Four hundred riders]" | exact 400 person | riders
"in [eleven seconds]" | exact 11 second | wrestling final
"[60 per cent]" | exact 60 percent | Russian share
%visits
sablin happened | KHARKHORIN MNG -
%places
KHARKHORIN MNG; Mongolia MNG; Busan KOR; Khovd MNG; Moscow RUS; Zamyn-Uud MNG; Russia RUS; China CHN
%dates
"on [Monday]" = 2017-07-10; "in [1241]" = 1241-01-01..1241-12-31
