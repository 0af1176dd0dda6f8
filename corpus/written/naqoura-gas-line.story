name: naqoura-gas-line
published: 2022-10-27
style: agency
region: Middle-East
negatives: none

NAQOURA, Lebanon, Oct 27 (Levant Press) – In a tent on a UN base, in two rooms so that no one need shake hands, Lebanon and Israel exchanged letters on Thursday that draw the first line between them at sea.

The American mediator, Noah Feldstein, carried the folders from one room to the other. Lebanon's four-man delegation would not even be photographed with the Israelis, and insisted that the agreement "does not imply normalization". Israel's prime minister, Ofer Harpaz, told his cabinet the opposite: an enemy state, he said, had recognized Israel in writing.

The deal leaves the Karish field to Israel and Qana to Lebanon, which will cede 17 percent of Qana's profit by way of a French company. It was reached after eleven years and one threat too many: in July the militia Ansar al-Janub flew three drones at a rig, which the Israeli navy shot down, and its leader said that "no one will pump while we freeze".

He now lifted what he called the exceptional mobilization of his fighters. Benjamin Katz's opposition party petitioned Israel's Supreme Court against the accord; the court dismissed the petition on Sunday. President Fouad Trabulsi, whose term ends on Monday, thanked Washington and Paris.

Cyprus wants talks with Beirut next. Syria, invited to talk as well, has asked Lebanon to postpone the visit.

%actors
lebanon = Lebanon | LBN | state | Beirut
israel = Israel | ISR | state
feldstein = Noah Feldstein | USA | person | The American mediator
delegation = Lebanon's four-man delegation | LBN | state
harpaz = Ofer Harpaz | ISR | person | Israel's prime minister
ansar = Ansar al-Janub | LBN | armed_group | the militia Ansar al-Janub; his fighters
navy = the Israeli navy | ISR | state
leader = its leader | LBN | person
party = Benjamin Katz's opposition party | ISR | organization
court = Israel's Supreme Court | ISR | state
trabulsi = Fouad Trabulsi | LBN | person | President Fouad Trabulsi
usa = Washington | USA | state
france = Paris | FRA | state
cyprus = Cyprus | CYP | state
syria = Syria | SYR | state
%events
SUPPORT happened core | lebanon, israel > - | 2022-10-27 | NAQOURA LBN | "Israel [exchanged letters on] Thursday" | contexts: territory, natural_resource
CONSULT/multilateral happened | feldstein, lebanon, israel > - | 2022-10-27 | NAQOURA LBN | "Feldstein, [carried the folders] from" | contexts: diplomatic
REJECT/meet happened core | delegation > israel | 2022-10-27 | NAQOURA LBN | "[would not even be] photographed" | contexts: diplomatic
REJECT happened | delegation > israel | 2022-10-27 | - | "agreement "[does not imply normalization]" | contexts: diplomatic
AGREE happened core | lebanon > israel | - | - | "which [will cede 17] percent" | contexts: natural_resource, economic
AGREE happened core | lebanon, israel > - | - | - | "It was [reached after eleven]" | contexts: natural_resource
ASSAULT/drone happened core | ansar > israel | 2022-07-01..2022-07-31 | - | "al-Janub [flew three drones] at" | contexts: military, natural_resource
ASSAULT happened | navy > ansar | 2022-07-01..2022-07-31 | - | "navy [shot down], and" | contexts: military
THREATEN/violence happened core | leader > israel | 2022-07-01..2022-07-31 | - | ""no one [will pump] while" | contexts: natural_resource
RETREAT happened core | leader > israel | - | - | "He now [lifted what he]" | contexts: military
MOBILIZE/militia happened | ansar > israel | - | - | "the [exceptional mobilization] of" | contexts: military
ACCUSE/allege happened | party > israel | - | - | "party [petitioned Israel's Supreme] Court" | contexts: legal
REJECT happened core | court > party | 2022-10-23 | - ISR | "court [dismissed the petition]" | contexts: legal
SUPPORT happened core | trabulsi > usa, france | - | - | "Monday, [thanked Washington] and" | contexts: diplomatic
REQUEST/meet happened | cyprus > lebanon | - | - | "Cyprus [wants talks] with" | contexts: territory
AGREE happened | lebanon > syria | - | - | "Syria, [invited to talk]" | contexts: territory
REQUEST happened core | syria > lebanon | - | - | "has [asked Lebanon to postpone]" | contexts: diplomatic
CONSULT/visit cancelled | lebanon > syria | - | - SYR | "postpone [the visit]" | contexts: diplomatic
%statements
S1 | delegation | mixed institution | "and [insisted] that" | "the agreement "does not imply normalization""
S2 | harpaz | indirect named | "he [said], had" | "had recognized Israel in writing"
S3 | leader | direct anonymous | "leader [said] that" | "no one will pump while we freeze"
S4 | leader | indirect anonymous | "he [called] the" | "the exceptional mobilization of his fighters"
S5 | syria | indirect institution | "has [asked] Lebanon" | "Lebanon to postpone the visit"
%figures
"[17 percent]" | exact 17 percent | share of profit
"[eleven years]" | exact 11 year | negotiations
"[three drones]" | exact 3 item | drones
"[four-man] delegation" | exact 4 person | delegation
"[two rooms]" | exact 2 item | rooms
%places
NAQOURA LBN; Lebanon LBN; Israel ISR; Karish ISR; Qana LBN; Washington USA; Paris FRA; Cyprus CYP; Beirut LBN; Syria SYR
%dates
"[Oct 27]" = 2022-10-27; "on [Thursday]" = 2022-10-27; "in [July]" = 2022-07-01..2022-07-31; "on [Sunday]" = 2022-10-23; "on [Monday]" = 2022-10-31
