name: tehran-damascus-consulate-reply
published: 2024-04-14
style: agency
region: Middle-East
negatives: none

AMMAN, April 14, 2024 (Levant Press) – Iran launched some 300 drones and missiles at Israel before dawn on Sunday, its first direct attack on that country, and announced while they were still in the air that the matter could be deemed concluded.

Nearly all were shot down, by Israel and, over the desert, by American, British and Jordanian jets. A seven-year-old Bedouin girl was wounded. Tehran said it had avenged the air strike of 1 April on its consulate in Damascus, in which two generals were killed, and warned the United States to stay away; should Israel reply, the next blow would be “considerably greater”.

President Howard Keating told the Israeli prime minister, Ofer Harpaz, over the telephone to “take the win”. America would not join in a counter-strike, an official said. Israel's war cabinet sat for three hours, ordered an attack, according to local television, and cancelled it.

Jordan rejected criticism that it had defended its neighbour. “We defended our roofs,” Foreign Minister Rula Mdanat said, and summoned Iran's ambassador over a threat, carried by a news agency in Tehran, that the kingdom might be “the next target”. In Kerak about a hundred people burned tyres. The G7 condemned the attack by video. At the United Nations, where the Security Council was to meet in the afternoon, Secretary-General Inês Caldeira pleaded with both to step back from the brink.

%actors
iran = Iran | IRN | state | Tehran
israel = Israel | ISR | state | Israel's war cabinet
usa = United States | USA | state | American; America
uk = Britain | GBR | state | British
jordan = Jordan | JOR | state | the kingdom; Jordanian
girl = A seven-year-old Bedouin girl | ISR | person
generals = two generals | IRN | state
keating = Howard Keating | USA | person | President Howard Keating
harpaz = Ofer Harpaz | ISR | person | the Israeli prime minister
official = an official | USA | person
tv = local television | ISR | organization
mdanat = Rula Mdanat | JOR | person
ambassador = Iran's ambassador | IRN | person
agency = a news agency in Tehran | IRN | organization
people = about a hundred people | JOR | population
g7 = The G7 | - | igo
unsc = the Security Council | - | igo
caldeira = Inês Caldeira | - | person
%events
ASSAULT/drone happened core | iran > israel | 2024-04-14 | - ISR | "Iran [launched] some" | contexts: military
ASSAULT/heavy-weapons happened core | iran > israel, girl | 2024-04-14 | - ISR | "drones and [missiles] at" | contexts: military
AID happened core | usa, uk, jordan > israel | 2024-04-14 | - | "all were [shot down], by" | contexts: military
ASSAULT/aerial happened core | israel > iran, generals | 2024-04-01 | Damascus SYR | "the [air strike] of" | contexts: military, diplomatic
THREATEN/violence happened | iran > usa | 2024-04-14 | - | "and [warned] the United" | contexts: military
THREATEN/violence happened core | iran > israel | 2024-04-14 | - | "next blow [would be] “considerably" | contexts: military
CONSULT/phone happened core | keating, harpaz > - | 2024-04-14 | - | "[over the telephone] to" | contexts: diplomatic
REQUEST/yield happened core | keating > harpaz | 2024-04-14 | - | "Keating [told] the" | contexts: military
REJECT/assist happened | usa > israel | - | - | "America [would not join] in" | contexts: military
ASSAULT cancelled | israel > iran | - | - IRN | "and [cancelled] it" | contexts: military | by S5
REJECT happened | jordan > - | - | - | "Jordan [rejected] criticism" | contexts: military
ACCUSE/disapprove happened core | mdanat > ambassador | - | - JOR | "and [summoned] Iran" | contexts: diplomatic
THREATEN/violence happened | agency > jordan | - | - | "over a [threat], carried" | contexts: military
PROTEST/demo happened | people > jordan | - | Kerak JOR | "people [burned] tyres" | contexts: military
ACCUSE/disapprove happened core | g7 > iran | - | - | "G7 [condemned] the" | contexts: diplomatic
CONSULT/phone happened | g7 > - | - | - | "attack [by video]" | contexts: diplomatic
CONSULT/multilateral planned core | unsc > - | 2024-04-14 | - | "was to [meet] in" | contexts: diplomatic
REQUEST/yield happened core | caldeira > iran, israel | 2024-04-14 | - | "Caldeira [pleaded] with" | contexts: diplomatic
%statements
S1 | iran | indirect institution | "[announced] while" | "the matter could be deemed concluded"
S2 | iran | indirect institution | "Tehran [said] it" | "it had avenged the air strike of 1 April on its consulate in Damascus, in which two generals were killed"
S3 | keating | mixed named | "Keating [told]" | "to “take the win”"
S4 | official | indirect anonymous | "official [said]" | "America would not join in a counter-strike"
S5 | tv | indirect institution | "[according to] local" | "ordered an attack"
S6 | mdanat | direct named | "Mdanat [said]" | "We defended our roofs,"
S7 | g7 | indirect institution | "[condemned] the" | "the attack by video"
S8 | caldeira | indirect named | "[pleaded] with" | "both to step back from the brink"
%figures
"[some 300 drones and missiles]" | about 300 item | drones and missiles
"[two generals]" | exact 2 person | generals killed
"[three hours]" | exact 3 hour | session
"[about a hundred people]" | about 100 person | demonstrators
%places
AMMAN JOR; Iran IRN; Israel ISR; Tehran IRN; Damascus SYR; United States USA; Jordan JOR; Kerak JOR; America USA
%dates
"[April 14, 2024]" = 2024-04-14; "on [Sunday]" = 2024-04-14; "of [1 April]" = 2024-04-01; "in [the afternoon]" = 2024-04-14
