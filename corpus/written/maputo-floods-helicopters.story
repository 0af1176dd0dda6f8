name: maputo-floods-helicopters
published: 2000-02-29
style: agency
region: Africa
negatives: none

MAPUTO, Feb 29 (HNS) - South African air force helicopters plucked more than 2,300 people from trees and rooftops in southern Mozambique on Monday and Tuesday as a new wall of water rolled down the Limpopo, but thousands more were begging for rescue, aid workers said.

"We have five helicopters and one afternoon," said Major Pieter Lombaard, who commands the South African crews. "Last night we had to leave an entire family because of the fuel."

Mozambique appealed for more aircraft, boats and $65 million in emergency relief. Britain said it was sending four helicopters; Germany and France offered transport planes. Malawi, itself among the poorest countries in the world, flew in two of its three helicopters on Sunday. President Tomás Nhantumbo thanked "the neighbours who came before the cameras".

Opposition leader Carlos Muchanga accused the government of hoarding tents in party offices and demanded the resignation of the relief coordinator, Amélia Sitoe. She rejected the accusation and invited the press to search her warehouse. The reporters who went found 112 tents, all of them wet.

The floods have forced the postponement of a meeting of southern African foreign ministers, which was to open in Maputo on Thursday. They have also washed landmines, left from the civil war, out of marked fields. A British charity halted clearance work near Xai-Xai on Friday after one of its men lost a leg. In Chókwè, looters armed with hoes attacked a World Food Programme barge and made off with nine tons of maize; soldiers fired into the air and drove them off.

%actors
saaf = South African air force | ZAF | state | the South African crews
people = more than 2,300 people | MOZ | population | thousands more
workers = aid workers | - | organization
lombaard = Pieter Lombaard | ZAF | person | Major Pieter Lombaard
mozambique = Mozambique | MOZ | state | the government
britain = Britain | GBR | state
germany = Germany | DEU | state
france = France | FRA | state
malawi = Malawi | MWI | state
nhantumbo = Tomás Nhantumbo | MOZ | person
neighbours = the neighbours who came before the cameras | - | state
muchanga = Carlos Muchanga | MOZ | person
sitoe = Amélia Sitoe | MOZ | person | the relief coordinator
press = the press | MOZ | population | The reporters
ministers = southern African foreign ministers | - | state
charity = A British charity | GBR | organization
looters = looters | MOZ | population
wfp = World Food Programme | - | igo
soldiers = soldiers | MOZ | state
%events
AID happened core | saaf > people | 2000-02-28..2000-02-29 | Mozambique MOZ | "helicopters [plucked] more than" | contexts: disasters
REQUEST/assist happened | people > - | - | Mozambique MOZ | "were [begging for rescue]" | contexts: disasters
REQUEST/assist happened core | mozambique > - | - | - | "Mozambique [appealed] for more" | contexts: disasters
AID ongoing core | britain > mozambique | - | - MOZ | "it was [sending four helicopters]" | contexts: disasters
AGREE happened core | germany, france > mozambique | - | - | "France [offered] transport" | contexts: disasters
AID happened core | malawi > mozambique | 2000-02-27 | - MOZ | "[flew in] two of" | contexts: disasters
SUPPORT happened | nhantumbo > neighbours | - | - | "Nhantumbo [thanked] "the" | contexts: disasters
ACCUSE/allege happened core | muchanga > mozambique | - | - | "Muchanga [accused] the" | contexts: corruption, disasters
REQUEST/change happened core | muchanga > sitoe | - | - | "[demanded the resignation] of" | contexts: disasters
REJECT happened | sitoe > muchanga | - | - | "She [rejected] the" | contexts: disasters
AGREE happened | sitoe > press | - | - | "and [invited] the press" | contexts: disasters
CONSULT/multilateral cancelled | ministers > - | 2000-03-02 | Maputo MOZ | "forced the [postponement] of" | contexts: diplomatic
RETREAT happened | charity > - | 2000-02-25 | Xai-Xai MOZ | "British charity [halted] clearance" | contexts: disasters
ASSAULT/primitive happened core | looters > wfp | - | Chókwè MOZ | "[attacked] a World" | contexts: crime
COERCE/seize happened | looters > wfp | - | Chókwè MOZ | "[made off with] nine" | contexts: crime
ASSAULT/crowd-control happened | soldiers > looters | - | Chókwè MOZ | "[fired into the air]" | contexts: crime
%statements
S1 | workers | indirect institution | "aid workers [said]" | "South African air force helicopters … for rescue"
S2 | lombaard | direct named | "[said] Major" | "We have five helicopters and one afternoon,"
S3 | mozambique | indirect institution | "[appealed] for" | "more aircraft, boats and $65 million in emergency relief"
S4 | britain | indirect institution | "Britain [said] it" | "it was sending four helicopters"
S5 | nhantumbo | mixed named | "[thanked] "the" | ""the neighbours who came before the cameras""
S6 | muchanga | indirect named | "[accused] the" | "the government of hoarding tents in party offices"
S7 | muchanga | indirect named | "and [demanded] the" | "the resignation of the relief coordinator, Amélia Sitoe"
S8 | sitoe | indirect named | "She [rejected] the" | "the accusation"
S9 | sitoe | indirect named | "and [invited] the" | "the press to search her warehouse"
%figures
"[more than 2,300 people]" | over 2300 person | people rescued
"[thousands] more" | over 1000 person | people waiting for rescue
"have [five helicopters]" | exact 5 item | helicopters
"[$65 million]" | exact 65000000 USD | relief asked for
"[four helicopters]; Germany" | exact 4 item | British helicopters
"[two of its three helicopters]" | exact 2 item | Malawian helicopters
"[112 tents]" | exact 112 item | tents found
"[nine tons] of" | exact 9 t | maize stolen
%places
MAPUTO MOZ; Mozambique MOZ; Limpopo -; Britain GBR; Germany DEU; France FRA; Malawi MWI; Maputo MOZ; Xai-Xai MOZ; Chókwè MOZ
%dates
"[Feb 29]" = 2000-02-29; "[Monday and Tuesday]" = 2000-02-28..2000-02-29; "on [Sunday]" = 2000-02-27; "on [Thursday]" = 2000-03-02; "on [Friday]" = 2000-02-25
