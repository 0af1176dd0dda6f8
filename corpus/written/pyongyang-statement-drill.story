name: pyongyang-statement-drill
published: 2017-04-14
style: state-media
region: Asia
negatives: none

PYONGYANG, April 14 (KPR) -- A spokesman for the Institute of Strategic Deterrence of the Democratic People's Republic of Korea issued the following statement on Friday:

The U.S. imperialists and their south Korean stooges are running wild with their largest-ever joint military rehearsal, throwing in three nuclear carriers and over 300,000 troops. This is an unpardonable declaration of war against our Republic.

If the enemy drops so much as one bullet on our sacred soil, our revolutionary army will turn the bases in Okinawa and Guam into a sea of fire within minutes. Our nuclear forces are on hair-trigger alert. We do not make empty talk.

It is laughable that the U.S. should babble about dialogue while brandishing a club. We have never begged for talks and never will so long as sanctions remain. The traitor who sits in the Blue House must kneel before the nation and apologize for insulting its dignity.

As regards the so-called humanitarian issue of the American missionary Daniel Whitcombe, who was caught red-handed in a plot against the state and sentenced to fifteen years of hard labor by the Central Court in March, it is none of the business of outsiders.

We call upon all progressive peoples to raise their voices against the sanctions racket of the U.N. Security Council. The day will come when the aggressors, to the last man, will beg our people for forgiveness.

%actors
spokesman = A spokesman for the Institute of Strategic Deterrence | PRK | person | A spokesman
dprk = Democratic People's Republic of Korea | PRK | state | our Republic
usa = United States | USA | state | The U.S. imperialists; the U.S.; the enemy; the aggressors
rok = South Korea | KOR | state | south Korean stooges
army = our revolutionary army | PRK | state | Our nuclear forces
traitor = The traitor who sits in the Blue House | KOR | person
whitcombe = Daniel Whitcombe | USA | person | the American missionary
court = the Central Court | PRK | state
peoples = all progressive peoples | - | population
unsc = the U.N. Security Council | - | igo
outsiders = outsiders | - | state
%events
COOPERATE ongoing core | usa, rok > - | - | - | "largest-ever [joint military rehearsal]" | contexts: military | by S2
ACCUSE/allege happened core | spokesman > usa, rok | 2017-04-14 | PYONGYANG PRK | "an unpardonable [declaration of war]" | contexts: military
THREATEN/violence happened core | spokesman > usa | 2017-04-14 | PYONGYANG PRK | "[will turn the bases]" | contexts: military, cbrn
MOBILIZE/weapons ongoing core | army > usa | - | - | "are on [hair-trigger alert]" | contexts: cbrn
ASSAULT hypothetical | usa > dprk | - | - PRK | "enemy [drops] so much" | contexts: military
ACCUSE/disapprove happened | spokesman > usa | 2017-04-14 | PYONGYANG PRK | "[babble about dialogue] while" | contexts: diplomatic
REQUEST/meet denied | dprk > usa | - | - | "We have never [begged for talks]" | contexts: diplomatic
REJECT/meet happened | dprk > usa | 2017-04-14 | - | "and [never will] so long" | contexts: diplomatic
REQUEST/yield happened core | spokesman > traitor | 2017-04-14 | PYONGYANG PRK | "[must kneel] before" | contexts: diplomatic
ACCUSE/disapprove happened | traitor > dprk | - | - | "apologize for [insulting] its" | contexts: diplomatic | by S2
COERCE/arrest happened | dprk > whitcombe | - | - PRK | "was [caught red-handed] in" | contexts: legal
SANCTION/convict happened core | court > whitcombe | 2017-03-01..2017-03-31 | - PRK | "and [sentenced] to fifteen" | contexts: legal
REJECT happened | spokesman > outsiders | 2017-04-14 | PYONGYANG PRK | "[none of the business]" | contexts: diplomatic
REQUEST happened | spokesman > peoples | 2017-04-14 | PYONGYANG PRK | "We [call upon] all" | contexts: economic
SANCTION/discontinue ongoing | unsc > dprk | - | - | "the [sanctions racket] of" | contexts: economic, cbrn
%statements
S1 | spokesman | direct anonymous | "[issued] the following" | "The U.S. imperialists … against our Republic."
S2 | spokesman | direct anonymous | - | "If the enemy drops … for forgiveness."
S3 | usa | indirect institution | "should [babble] about" | "dialogue" | inside S2
%figures
"[three nuclear carriers]" | exact 3 item | carriers
"[over 300,000 troops]" | over 300000 person | troops
"[fifteen years] of" | exact 15 year | sentence
%places
PYONGYANG PRK; Okinawa JPN; Guam GUM; Blue House KOR
%dates
"[April 14]" = 2017-04-14; "on [Friday]" = 2017-04-14; "in [March]" = 2017-03-01..2017-03-31
