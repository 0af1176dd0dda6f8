name: gaza-crossing-convoy
published: 2014-08-03
style: agency
region: Middle-East
negatives: none

RAFAH CROSSING, Aug 3 (Levant Press) – Egypt opened its border with Gaza for six hours on Sunday to let 41 wounded Palestinians out and a convoy of Emirati field-hospital trucks in, as indirect talks on a truce between Israel and the Palestinian factions entered a second week in Cairo.

Overnight, Israeli warplanes flattened a five-storey house in Khan Younis, killing eight members of one family, hospital officials said. The Israeli military said that the building had been used as a command post and that residents had been warned by telephone. It said militants had fired 63 rockets into southern Israel since Saturday noon; one hit a nursery school in Ashkelon, which was empty.

The Palestinian delegation, led by Nabil Abu Sitta, told Egyptian mediators it would accept a 72-hour lull if the crossings were opened to cement and fuel. An Israeli official, speaking on condition that he not be identified, said his government had not seen such a proposal. “If they stop, we stop,” he added.

The UN agency for Palestinian refugees, which shelters 220,000 people in its schools, condemned the discovery of rockets in one of them and, in the same statement, demanded an inquiry into the shelling of another. Its commissioner, Greta Malmqvist, is due in Gaza on Tuesday.

In Ramallah, shopkeepers went on strike for the day. In Amman thousands marched after evening prayers, chanting against the peace treaty; the Jordanian government, under pressure from deputies to expel the Israeli ambassador, has so far declined to do so.

%actors
egypt = Egypt | EGY | state | Egyptian mediators
wounded = 41 wounded Palestinians | PSE | population
uae = United Arab Emirates | ARE | state | Emirati
israel = Israel | ISR | state | his government
airforce = Israeli military | ISR | state | Israeli warplanes; The Israeli military
family = eight members of one family | PSE | population
hospital = hospital officials | PSE | organization
militants = militants | PSE | armed_group
factions = the Palestinian factions | PSE | armed_group
delegation = The Palestinian delegation | PSE | organization
official = An Israeli official | ISR | person
unrwa = The UN agency for Palestinian refugees | - | igo
refugees = 220,000 people | PSE | population
malmqvist = Greta Malmqvist | - | person | Its commissioner
shopkeepers = shopkeepers | PSE | population
marchers = thousands | JOR | population
jordan = the Jordanian government | JOR | state
deputies = deputies | JOR | state
ambassador = the Israeli ambassador | ISR | person
gaza = Gaza | PSE | state
%events
RETREAT/access happened core | egypt > wounded | 2014-08-03 | RAFAH CROSSING - | "Egypt [opened its border] with" | contexts: human_security
AID happened | uae > gaza | 2014-08-03 | RAFAH CROSSING - | "a [convoy of Emirati] field-hospital" | contexts: health
CONSULT/third-party ongoing core | israel, factions > egypt | 2014-08-03 | Cairo EGY | "as [indirect talks] on" | contexts: diplomatic
ASSAULT/aerial happened core | airforce > family | 2014-08-02..2014-08-03 | Khan Younis PSE | "warplanes [flattened] a" | contexts: military
ASSAULT/heavy-weapons happened core | militants > israel | 2014-08-02..2014-08-03 | Israel ISR | "had [fired 63 rockets] into" | contexts: military
AGREE happened core | delegation > israel | - | Cairo EGY | "it [would accept] a" | contexts: diplomatic | by S5
CONCEDE hypothetical | israel > - | - | - | "crossings were [opened] to" | contexts: human_security
AGREE happened | official > factions | - | - | "stop, [we stop],”" | contexts: military
ACCUSE/disapprove happened core | unrwa > militants | - | - | "[condemned] the discovery" | contexts: human_security
REQUEST happened core | unrwa > - | - | - | "[demanded an inquiry] into" | contexts: human_rights
AID ongoing | unrwa > refugees | - | - PSE | "which [shelters] 220,000" | contexts: migration
CONSULT/visit planned | malmqvist > gaza | 2014-08-05 | Gaza PSE | "is [due in Gaza]" | contexts: diplomatic
PROTEST/strike happened core | shopkeepers > israel | 2014-08-03 | Ramallah PSE | "[went on strike] for" | contexts: military
PROTEST/demo happened core | marchers > israel | - | Amman JOR | "thousands [marched] after" | contexts: diplomatic
REQUEST/change happened | deputies > jordan | - | - JOR | "under [pressure] from deputies" | contexts: legislative, diplomatic
SANCTION/expel denied | jordan > ambassador | - | - JOR | "so far [declined to do]" | contexts: diplomatic
%statements
S1 | hospital | indirect institution | "officials [said]." | "Israeli warplanes flattened … one family"
S2 | airforce | indirect institution | "military [said] that the" | "the building had been used as a command post … by telephone"
S3 | airforce | indirect institution | "It [said] militants" | "militants had fired 63 rockets into southern Israel since Saturday noon"
S4 | unrwa | indirect institution | "[condemned] the" | "the discovery of rockets in one of them"
S5 | delegation | indirect institution | "[told] Egyptian" | "it would accept a 72-hour lull … cement and fuel"
S6 | official | indirect anonymous | "[said] his government" | "his government had not seen such a proposal"
S7 | official | direct anonymous | "he [added]" | "If they stop, we stop,"
S8 | unrwa | indirect institution | "same statement, [demanded] an" | "an inquiry into the shelling of another"
%figures
"[six hours]" | exact 6 hour | opening of the border
"[41 wounded] Palestinians" | exact 41 person | wounded let out
"[eight members]" | exact 8 person | people killed
"[63 rockets]" | exact 63 item | rockets
"[72-hour] lull" | exact 72 hour | lull
"[220,000 people]" | exact 220000 person | people sheltered
"[thousands] marched" | over 1000 person | marchers
"[five-storey] house" | exact 5 item | storeys
%visits
malmqvist planned | Gaza PSE 2014-08-05
%places
RAFAH CROSSING -; Gaza PSE; Cairo EGY; Khan Younis PSE; Israel ISR; Ashkelon ISR; Ramallah PSE; Amman JOR; Egypt EGY
%dates
"[Aug 3]" = 2014-08-03; "on [Sunday]" = 2014-08-03; "since [Saturday noon]" = 2014-08-02; "on [Tuesday]" = 2014-08-05
