name: lilongwe-envoy-cable
published: 2011-04-27
style: agency
region: Africa
negatives: none

BLANTYRE (Sahel Wire) - Malawi expelled the British high commissioner on Wednesday over a leaked telegram in which he called President Wezi Mkandawire "combative and increasingly unable to take criticism".

Foreign Minister Etta Chirwa declared Fergus Drummond-Hay persona non grata and gave him 72 hours, although London had warned that there would be consequences. They came before supper. Britain told Malawi's acting high commissioner, Flossie Gomani, to leave, withdrew her country's invitation to a royal wedding, and said it was reviewing a programme of 19 million pounds in budget support.

Mkandawire told a rally in Thyolo: "If donors say this is not democracy, to hell with them." In Lilongwe, a hundred or so law students carrying candles demonstrated for Drummond-Hay's return until party youths with panga knives chased them off. Four were treated for cuts.

Norway and Germany, the other large donors, expressed regret at the expulsion. Germany froze half of its aid in February over a press law.

%actors
malawi = Malawi | MWI | state
drummond = Fergus Drummond-Hay | GBR | person | the British high commissioner
mkanda = Wezi Mkandawire | MWI | person | President Wezi Mkandawire
britain = Britain | GBR | state | London
gomani = Flossie Gomani | MWI | person | Malawi's acting high commissioner
donors = donors | - | state
students = a hundred or so law students | MWI | population
youths = party youths with panga knives | MWI | organization
norway = Norway | NOR | state
germany = Germany | DEU | state
%events
SANCTION/expel happened core | malawi > drummond | 2011-04-27 | - MWI | "Malawi [expelled] the" | contexts: diplomatic
ACCUSE/disapprove happened core | drummond > mkanda | - | - | "which he [called President]" | contexts: diplomatic
THREATEN happened | britain > malawi | - | - | "London had [warned] that" | contexts: diplomatic
SANCTION/expel happened core | britain > gomani | 2011-04-27 | - GBR | "Gomani, [to leave], withdrew" | contexts: diplomatic
SANCTION happened | britain > malawi | 2011-04-27 | - | "leave, [withdrew her country's invitation]" | contexts: diplomatic
THREATEN/relations happened core | britain > malawi | 2011-04-27 | - | "it was [reviewing a programme]" | contexts: economic
REJECT happened core | mkanda > donors | - | Thyolo MWI | "democracy, [to hell with] them" | contexts: diplomatic
PROTEST/demo happened core | students > malawi | - | Lilongwe MWI | "candles [demonstrated] for" | contexts: diplomatic
ASSAULT/primitive happened core | youths > students | - | Lilongwe MWI | "knives [chased them off]" | contexts: repression
ACCUSE/disapprove happened core | norway, germany > malawi | - | - | "[expressed regret] at" | contexts: diplomatic
SANCTION/discontinue happened | germany > malawi | 2011-02-01..2011-02-28 | - | "Germany [froze half] of" | contexts: rights_freedoms
%statements
S1 | drummond | mixed named | "he [called] President" | "President Wezi Mkandawire "combative and increasingly unable to take criticism""
S2 | britain | indirect institution | "[warned] that there" | "there would be consequences"
S3 | britain | indirect institution | "and [said] it was" | "it was reviewing a programme of 19 million pounds in budget support"
S4 | mkanda | direct named | "[told] a rally" | "If donors say this is not democracy, to hell with them."
S5 | norway, germany | indirect institution | "[expressed] regret" | "regret at the expulsion"
%figures
"[72 hours]" | exact 72 hour | deadline
"[19 million pounds]" | exact 19000000 GBP | budget support
"[a hundred or so law students]" | about 100 person | demonstrators
"[Four] were" | exact 4 person | wounded
"[half] of its aid" | exact 0.5 ratio | aid frozen
%places
BLANTYRE MWI; Malawi MWI; London GBR; Britain GBR; Thyolo MWI; Lilongwe MWI; Norway NOR; Germany DEU
%dates
"on [Wednesday]" = 2011-04-27; "in [February]" = 2011-02-01..2011-02-28
