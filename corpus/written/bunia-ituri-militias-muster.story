name: bunia-ituri-militias-muster
published: 2004-11-08
style: agency
region: Africa
negatives: none

BUNIA, Congo, Nov 8, 2004 (Kivu-Ituri News) - About 200 militiamen, a third of them children, handed in their weapons to U.N. peacekeepers outside Bunia on Monday, in the first disarmament of an armed group in Ituri since a truce between the region's factions was signed in May.

The fighters belong to the Front for Integration and Peace, whose leader, Anselme Lotsove, was made a general of the national army last week, a promotion that Human Conscience, a New York-based rights group, condemned as a reward for massacre.

"I have had this gun for longer than my teeth," said a boy who gave his age as 13 and his name as Commander Rambo. He received a blanket, a radio and $50, which a captain counted out for him twice.

The Union of Lendu Patriots, the largest of six militias in the district, did not come. Its fighters massed on Sunday night at Kilo, 50 km to the north, a spokeswoman for the U.N. mission, Isabelle Fournier, said, and peacekeepers from Bangladesh were moved there by helicopter. She declined to confirm that the two forces had exchanged fire. Should the group not report to the assembly point at Mahagi by November 20, it would be disarmed by force, she said.

The Patriots' commander, Joël Budza, accused the mission of handing Bunia to his enemies and swore by telephone to turn the town "into a river". He denied that he recruits children. In September his men, according to a report that the mission submitted to the Security Council, burned the market of Lengabo and took 15 girls.

Uganda, which occupied Ituri until last year and armed both sides in turn, promised on Saturday to close its border to gun runners. In Kinshasa, the government said that a ceremony for the integration of the first battalion, planned for Wednesday, had been put off for want of boots.

More than 50,000 people have been killed in Ituri since 1999. Asked whether he would go back to school, the boy said that the school had been burned. By whom? He thought about it. "By us," he said.

%actors
front = Front for Integration and Peace | COD | armed_group | About 200 militiamen; The fighters
un = U.N. peacekeepers | - | igo | the U.N. mission; the mission
factions = the region's factions | COD | armed_group
lotsove = Anselme Lotsove | COD | person | whose leader
human = Human Conscience | USA | organization | a New York-based rights group
boy = a boy | COD | person | Commander Rambo
patriots = Union of Lendu Patriots | COD | armed_group | The Union of Lendu Patriots; Its fighters; his men; the group; the two forces
fournier = Isabelle Fournier | - | person | a spokeswoman for the U.N. mission
bgd = peacekeepers from Bangladesh | BGD | state
budza = Joël Budza | COD | person | The Patriots' commander
children = children | COD | population
girls = 15 girls | COD | population
uganda = Uganda | UGA | state
cod = the government | COD | state | the national army
bunia = the town | COD | population
dead = More than 50,000 people | COD | population
%events
RETREAT/disarm happened core | front > un | 2004-11-08 | Bunia COD | "[handed in their weapons] to" | contexts: peacekeeping, military
AGREE happened | factions > - | 2004-05-01..2004-05-31 | - COD | "a [truce] between" | contexts: military
SUPPORT happened core | cod > lotsove | 2004-11-01..2004-11-07 | - COD | "was [made a general] of" | contexts: military
ACCUSE/disapprove happened | human > cod | - | - | "group, [condemned] as" | contexts: human_rights
AID happened | un > boy | 2004-11-08 | Bunia COD | "He [received a blanket], a" | contexts: peacekeeping
RETREAT/disarm denied | patriots > un | 2004-11-08 | Bunia COD | "did [not come]. Its" | contexts: peacekeeping
MOBILIZE/militia happened core | patriots > - | 2004-11-07 | Kilo COD | "fighters [massed] on" | contexts: military | by S3
MOBILIZE/troops happened core | bgd > patriots | - | Kilo COD | "Bangladesh were [moved] there" | contexts: peacekeeping | by S3
ASSAULT/firearms hypothetical | patriots, bgd > - | - | Kilo COD | "had [exchanged fire]" | contexts: military
THREATEN/violence happened core | un, fournier > patriots | - | Mahagi COD | "would be [disarmed by force]" | contexts: peacekeeping, military | by S4
ACCUSE/allege happened | budza > un | - | - | "Budza, [accused] the" | contexts: peacekeeping
THREATEN/violence happened core | budza > un, bunia | - | - | "and [swore by telephone]" | contexts: military
MOBILIZE/militia denied | patriots > children | - | - | "that he [recruits children]" | contexts: military, human_rights | by S6
REJECT happened | budza > - | - | - | "He [denied] that" | contexts: human_rights
ASSAULT/primitive happened | patriots > - | 2004-09-01..2004-09-30 | Lengabo COD | "[burned the market] of" | contexts: military | by S7
ASSAULT/abduct happened | patriots > girls | 2004-09-01..2004-09-30 | Lengabo COD | "and [took 15 girls]" | contexts: military, gender | by S7
COERCE/seize happened | uganda > cod | - | - COD | "which [occupied Ituri] until" | contexts: military, territory
AID happened | uganda > factions | - | - COD | "and [armed both sides] in" | contexts: military
AGREE happened core | uganda > un | 2004-11-06 | - | "[promised] on Saturday" | contexts: trafficking, military
CONSULT cancelled | cod > - | 2004-11-10 | - COD | "a [ceremony] for" | contexts: military | by S8
ASSAULT happened | factions > dead | - | - COD | "have been [killed] in" | contexts: military
REJECT happened | fournier > - | - | - | "She [declined to confirm] that" | contexts: peacekeeping
%statements
S1 | human | indirect institution | "group, [condemned] as" | "as a reward for massacre"
S2 | boy | direct anonymous | "teeth," [said] a" | "I have had this gun for longer than my teeth,"
S3 | fournier | indirect named | "Fournier, [said], and" | "Its fighters massed on Sunday night at Kilo … by helicopter"
S4 | fournier | indirect named | "force, she [said]" | "Should the group not report … disarmed by force"
S5 | budza | indirect named | "Budza, [accused] the" | "the mission of handing Bunia to his enemies"
S6 | budza | indirect named | "He [denied] that" | "he recruits children"
S7 | un | indirect institution | "men, [according to] a" | "In September his men, according to … took 15 girls"
S8 | cod | indirect institution | "government [said] that" | "a ceremony for the integration of the first battalion … for want of boots"
S9 | boy | indirect anonymous | "the boy [said] that" | "the school had been burned"
S10 | boy | direct anonymous | ""By us," he [said]" | "By us,"
S11 | budza | mixed named | "and [swore] by" | "to turn the town "into a river""
S12 | uganda | indirect institution | "[promised] on" | "to close its border to gun runners"
%figures
"[About 200 militiamen]" | about 200 person | militiamen disarmed
"[a third of them]" | exact 33.3 percent | children among them
"[$50]" | exact 50 USD | money for a fighter
"[six militias]" | exact 6 item | militias
"[50 km]" | exact 50 km | distance
"[15 girls]" | exact 15 person | girls taken
"[More than 50,000 people]" | over 50000 person | dead since 1999
%places
BUNIA COD; Bunia COD; Congo COD; Ituri COD; Kilo COD; Mahagi COD; Lengabo COD; Uganda UGA; Kinshasa COD; Bangladesh BGD; New York USA
%dates
"[Nov 8, 2004]" = 2004-11-08; "on [Monday]" = 2004-11-08; "in [May]" = 2004-05-01..2004-05-31; "army [last week]" = 2004-11-01..2004-11-07; "on [Sunday night]" = 2004-11-07; "by [November 20]" = 2004-11-20; "In [September]" = 2004-09-01..2004-09-30; "until [last year]" = 2003-01-01..2003-12-31; "on [Saturday]" = 2004-11-06; "for [Wednesday]" = 2004-11-10; "since [1999]" = 1999-01-01..1999-12-31
