name: jazira-strike-release-july
published: 2016-05-12
style: ministry
region: Middle-East
negatives: none

Combined Task Force Steadfast Shield
Release No. 0512-3

SOUTHWEST ASIA, May 12, 2016 – On May 11, coalition military forces conducted 19 strikes against the Caliphate Army in Syria and Iraq, Task Force officials reported today.

Strikes in Syria

Attack and remotely piloted aircraft conducted five strikes.

Near Shaddadi, two strikes engaged a Caliphate Army tactical unit and destroyed a vehicle bomb. Near Palmyra, one strike destroyed an artillery piece and its prime mover. Near Manbij, two strikes engaged separate tactical units, destroyed three fighting positions and damaged a bridge used by the Army's Black Wells Brigade.

Strikes in Iraq

Fighter, attack, bomber and rocket artillery conducted 14 strikes, coordinated with and in support of Iraq's government.

Near Hit, four strikes engaged two tactical units and denied the enemy access to terrain. Near Qayyarah, six rocket artillery strikes destroyed a mortar system and two assembly areas. Near Sinjar, a strike suppressed a heavy machine gun.

Near Mosul, three strikes destroyed a cash storage site. Initial assessments indicate that between $1 million and $5 million burned.

The strikes were conducted as part of Operation Steadfast Shield, the operation to eliminate the Caliphate Army and the threat it poses to the region and the wider international community. The destruction of its targets further limits the group's ability to project terror.

Nations that have conducted strikes in Iraq include Australia, Denmark, Jordan and the United Kingdom. The Task Force takes all allegations of civilian casualties seriously, and has opened an inquiry into a report that six shepherds were killed near Shaddadi on April 30.

A strike, as defined in these releases, means one or more kinetic events that occur in roughly the same geographic location.

%actors
coalition = coalition military forces | - | organization | Attack and remotely piloted aircraft; Fighter, attack, bomber and rocket artillery
taskforce = Combined Task Force Steadfast Shield | - | organization | Task Force; The Task Force; Task Force officials
caliphate = the Caliphate Army | - | armed_group | the group; the enemy; the Army
blackwells = the Army's Black Wells Brigade | SYR | armed_group
iraq = Iraq's government | IRQ | state
australia = Australia | AUS | state
denmark = Denmark | DNK | state
jordan = Jordan | JOR | state
uk = United Kingdom | GBR | state
shepherds = six shepherds | SYR | population
%events
ASSAULT/aerial happened core | coalition > caliphate | 2016-05-11 | Shaddadi SYR | "Near Shaddadi, two strikes [engaged] a" | contexts: military, terrorism
ASSAULT/aerial happened core | coalition > caliphate | 2016-05-11 | Palmyra SYR | "one strike [destroyed] an artillery" | contexts: military, terrorism
ASSAULT/aerial happened core | coalition > caliphate, blackwells | 2016-05-11 | Manbij SYR | "two strikes [engaged] separate" | contexts: military, terrorism
ASSAULT/aerial happened core | coalition > caliphate | 2016-05-11 | Hit IRQ | "four strikes [engaged] two" | contexts: military, terrorism
ASSAULT/heavy-weapons happened core | coalition > caliphate | 2016-05-11 | Qayyarah IRQ | "artillery strikes [destroyed] a mortar" | contexts: military, terrorism
ASSAULT/aerial happened core | coalition > caliphate | 2016-05-11 | Sinjar IRQ | "a strike [suppressed] a" | contexts: military, terrorism
ASSAULT/aerial happened core | coalition > caliphate | 2016-05-11 | Mosul IRQ | "three strikes [destroyed] a cash" | contexts: military, terrorism
COOPERATE happened | coalition > iraq | 2016-05-11 | Iraq IRQ | "14 strikes, [coordinated with] and" | contexts: military
ASSAULT/aerial happened | australia, denmark, jordan, uk > caliphate | - | Iraq IRQ | "Nations that have [conducted strikes] in" | contexts: military, terrorism
ACCUSE/investigate ongoing core | taskforce > - | - | - | "has [opened an inquiry] into" | contexts: military
ASSAULT/aerial happened | coalition > shepherds | 2016-04-30 | Shaddadi SYR | "shepherds were [killed] near" | contexts: military, human_rights
%statements
S1 | taskforce | indirect institution | "officials [reported] today" | "On May 11, coalition military forces … Syria and Iraq"
S2 | taskforce | indirect institution | "assessments [indicate] that" | "between $1 million and $5 million burned"
%figures
"conducted [19 strikes]" | exact 19 item | strikes
"conducted [five strikes]" | exact 5 item | strikes in Syria
"Shaddadi, [two strikes]" | exact 2 item | strikes near Shaddadi
"Palmyra, [one strike] destroyed" | exact 1 item | strikes near Palmyra
"Manbij, [two strikes]" | exact 2 item | strikes near Manbij
"[three fighting positions]" | exact 3 item | fighting positions destroyed
"conducted [14 strikes]" | exact 14 item | strikes in Iraq
"Hit, [four strikes]" | exact 4 item | strikes near Hit
"[two tactical units]" | exact 2 item | units engaged
"[six rocket artillery strikes]" | exact 6 item | strikes near Qayyarah
"[two assembly areas]" | exact 2 item | assembly areas destroyed
"Mosul, [three strikes]" | exact 3 item | strikes near Mosul
"between [$1 million] and" | at least 1000000 USD | cash burned
"and [$5 million] burned" | up to 5000000 USD | cash burned
"that [six shepherds]" | exact 6 person | shepherds reported killed
%places
SOUTHWEST ASIA -; Syria SYR; Iraq IRQ; Shaddadi SYR; Palmyra SYR; Manbij SYR; Hit IRQ; Qayyarah IRQ; Sinjar IRQ; Mosul IRQ; Australia AUS; Denmark DNK; Jordan JOR; United Kingdom GBR
%dates
"SOUTHWEST ASIA, [May 12, 2016]" = 2016-05-12; "On [May 11], coalition" = 2016-05-11; "reported [today]" = 2016-05-12; "on [April 30]" = 2016-04-30
