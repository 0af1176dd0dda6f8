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
bold = Khaltmaa Bold | MNG | person
sablin = Gennady Sablin | RUS | person
russia = Moscow | RUS | state
china = China | CHN | state | whose country
mongolia = Mongolia | MNG | state
hun = Hungarian embassy official | HUN | person
regiment = cavalry regiment | MNG | state
studio = film studio from Busan | KOR | organization
%events
CONSULT/visit happened core | sablin > bold | 2017-07-12 | KHARKHORIN MNG | "to [receive]"
CONSULT happened core | sablin, bold > - | 2017-07-12 | KHARKHORIN MNG | "[watched]"
AGREE happened core | sablin > mongolia | 2017-07-12 | - | "[would pay]"
SUPPORT happened core | bold > sablin | 2017-07-12 | - | "[thanked]"
AGREE happened core | china > mongolia | - | - | "[offered to pay]"
AID planned | russia > mongolia | - | - | "[pay for 60]"
COOPERATE happened | regiment, studio > - | 2017-07-12 | - | "[staged]"
SUPPORT happened | mongolia > bold | 2017-07-10 | - | "[inaugurated]"
%statements
S1 | hun | indirect anonymous | "[said] she" | "she had been conquered … improved"
S2 | sablin | indirect named | "Sablin [said]" | "Moscow would pay for 60 per cent of the new rails to Zamyn-Uud"
%figures
"[Four hundred riders]" | exact 400 person | riders
"[eleven seconds]" | exact 11 second | bout
"[60 per cent]" | exact 60 percent | rails
%visits
sablin happened | KHARKHORIN MNG 2017-07-12
