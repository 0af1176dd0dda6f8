name: cook-islands-nz-drugs-ring
published: 2017-05-17
style: translated
region: Oceania
negatives: none

NOUMÉA, 17 May 2017 (Agence Pacifique) – A sailing boat, the Afalina, registered in Gibraltar, was intercepted in the night of Friday by the French navy to the north of Niue with 1.46 ton of cocaine under the floor. It came from Ecuador and went, it is believed, to Australia.

The operation, carried out jointly with the New Zealand and Australian police, which furnished the information, lasted eleven hours. The skipper, a Lithuanian, fired two shots at the helicopter without reaching it, then he sank the boat; he and his two companions were picked up from the water, which, underlined the prosecutor Alexis Monnier, obliges nobody to let them go. They have been imprisoned at Camp-Est.

Since 2015 it is the sixth capture. Tonga, whose beaches receive the packets thrown overboard, requested last month the loan of a patrol plane. Wellington granted it; Canberra has proposed, rather, to buy the fishermen's information. In Fiji three policemen and a customs officer were condemned on Tuesday to nine years for having sold a seized cargo.

The high commissioner congratulated the crews. He denied that the traffickers could have been warned by somebody of the naval base, as the daily La Voix had insinuated, and has seized the court with a complaint.

%actors
navy = the French navy | FRA | state
skipper = The skipper | LTU | person
companions = his two companions | - | person
police = the New Zealand and Australian police | - | state
nz = Wellington | NZL | state
australia = Canberra | AUS | state
monnier = Alexis Monnier | FRA | person
tonga = Tonga | TON | state
policemen = three policemen and a customs officer | FJI | person
court = a court | FJI | state | implied
hc = The high commissioner | FRA | person
crews = the crews | FRA | state
voix = the daily La Voix | NCL | organization
fishermen = the fishermen | TON | population
boat = the Afalina | - | organization
france = France | FRA | state | French
%events
COERCE/seize happened core | navy > boat | 2017-05-12 | Niue NIU | "was [intercepted] in the" | contexts: illegal_drugs, trafficking
COOPERATE happened core | navy, police > - | - | - | "operation, [carried out jointly] with" | contexts: illegal_drugs
ASSAULT/firearms happened | skipper > navy | - | - | "Lithuanian, [fired two shots] at" | contexts: illegal_drugs
AID happened | navy > skipper, companions | - | - | "were [picked up from the] water"
COERCE/arrest happened core | france > skipper, companions | - | Camp-Est NCL | "They have been [imprisoned] at" | contexts: illegal_drugs, legal
REQUEST/assist happened core | tonga > nz, australia | 2017-04-01..2017-04-30 | - | "overboard, [requested] last" | contexts: trafficking
AGREE happened | nz > tonga | - | - | "Wellington [granted it]" | contexts: trafficking
AGREE happened | australia > tonga, fishermen | - | - | "Canberra has [proposed], rather" | contexts: trafficking
SANCTION/convict happened core | court > policemen | 2017-05-16 | Fiji FJI | "officer were [condemned] on" | contexts: corruption, illegal_drugs
SUPPORT happened | hc > crews | - | - | "commissioner [congratulated] the" | contexts: illegal_drugs
REJECT happened | hc > voix | - | - | "He [denied] that" | contexts: corruption
ACCUSE/allege happened | voix > navy | - | - | "Voix had [insinuated], and" | contexts: corruption
ACCUSE/allege happened | hc > voix | - | - | "and has [seized the court]" | contexts: legal
%statements
S1 | monnier | indirect named | "which, [underlined] the" | "obliges nobody to let them go"
S2 | hc | indirect anonymous | "He [denied] that" | "the traffickers could have been warned by somebody of the naval base"
S3 | voix | indirect institution | "had [insinuated]" | "the traffickers could have been warned by somebody of the naval base" | inside S2
S4 | tonga | indirect institution | "overboard, [requested] last" | "the loan of a patrol plane"
%figures
"with [1.46 ton of cocaine]" | exact 1.46 t | cocaine
"lasted [eleven hours]" | exact 11 hour | operation
"fired [two shots]" | exact 2 item | shots
"his [two companions]" | exact 2 person | companions
"[three policemen] and" | exact 3 person | policemen convicted
"to [nine years] for" | exact 9 year | prison sentence
%places
NOUMÉA NCL; Gibraltar GIB; Niue NIU; Ecuador ECU; Australia AUS; Camp-Est NCL; Tonga TON; Wellington NZL; Canberra AUS; Fiji FJI
%dates
"NOUMÉA, [17 May 2017]" = 2017-05-17
"in [the night of Friday]" = 2017-05-12
"Since [2015] it" = 2015-01-01..2015-12-31
"requested [last month]" = 2017-04-01..2017-04-30
"condemned on [Tuesday]" = 2017-05-16
