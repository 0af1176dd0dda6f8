name: noumea-accord-translated-poya
published: 1998-05-06
style: translated
region: Oceania
negatives: history

From our special correspondent in Nouméa

The French Prime Minister, Luc Ferrand, initialled on Tuesday evening with the two large parties of New Caledonia, adversaries during thirty years, an accord which recognizes in its preamble "the shadows of the colonial period" and which foresees a progressive transfer of competences, then a vote on independence, at the latest in 2018.

"It will be necessary to learn to say us," declared the president of the Kanak front, Félix Waéhnya, his voice stifled, before embracing the loyalist deputy Jean Lafargue, who had had him arrested in 1984. The two men have since shared an airplane, a whisky, and one sole bodyguard.

Mr. Ferrand, who had himself accompanied by three ministers, arrived Monday from Paris. He inaugurated on the same evening the cultural centre of Nouméa, work of an architect come from Genoa, then observed a minute of silence in front of the tomb of the chief assassinated in 1989 by one of his own. He had been expected in Poya, where a group of farmers blocked the road with tree trunks; the displacement was annulled.

The accord must still be ratified at Versailles by the Congress, where the opposition reserves its vote. Would it be rejected, Mr. Waéhnya let know, his militants would take again the barricades. The local union of employees, that no one had consulted, calls to a strike of twenty-four hours for Thursday. Its secretary accuses the signatories of having "divided the nickel before the cake".

It is to recall that nineteen Kanaks and two soldiers had perished in the assault against the grotto of Ouvéa, in May 1988. The State has never presented excuses for it. It did not do so this time either, in spite of the request of the families.

The United Nations, according to a diplomat, could send observers for the vote.

%actors
ferrand = Luc Ferrand | FRA | person | The French Prime Minister; Mr. Ferrand
parties = the two large parties of New Caledonia | NCL | organization | the signatories
france = The State | FRA | state
waehnya = Félix Waéhnya | NCL | person | the president of the Kanak front; Mr. Waéhnya
lafargue = Jean Lafargue | NCL | person | the loyalist deputy Jean Lafargue
ministers = three ministers | FRA | person
own = one of his own | NCL | person
chief = the chief | NCL | person
farmers = a group of farmers | NCL | population
ncl = New Caledonia | NCL | state
congress = the Congress | FRA | state
union = The local union of employees | NCL | organization
secretary = Its secretary | NCL | person
kanaks = nineteen Kanaks | NCL | armed_group
families = the families | NCL | population
un = The United Nations | - | igo
diplomat = a diplomat | - | person
%events
SUPPORT happened core | ferrand, parties > - | 1998-05-05 | Nouméa NCL | "Ferrand, [initialled] on" | contexts: territory, diplomatic
CONCEDE happened core | ferrand > ncl | 1998-05-05 | Nouméa NCL | "foresees a progressive [transfer of competences]" | contexts: territory, political_institutions
CONSULT planned | ncl > - | - | New Caledonia NCL | "then a [vote on independence]" | contexts: territory, election
SUPPORT happened | waehnya > lafargue | 1998-05-05 | - | "before [embracing] the loyalist" | contexts: religion_ethnicity
COERCE/arrest happened | lafargue > waehnya | 1984-01-01..1984-12-31 | - | "had had him [arrested]" | contexts: territory
CONSULT/visit happened core | ferrand, ministers > ncl | 1998-05-04 | Nouméa NCL | "[arrived] Monday from Paris" | contexts: diplomatic
SUPPORT happened | ferrand > chief | 1998-05-04 | - NCL | "[observed a minute of] silence" | contexts: territory
ASSAULT/targeted happened | own > chief | 1989-01-01..1989-12-31 | - NCL | "chief [assassinated] in" | contexts: territory
PROTEST/obstruct happened core | farmers > ferrand | - | Poya NCL | "farmers [blocked the road] with" | contexts: territory
CONSULT/visit cancelled | ferrand > farmers | - | Poya NCL | "the [displacement] was" | contexts: diplomatic
SUPPORT planned core | congress > - | - | Versailles FRA | "must still be [ratified] at" | contexts: legislative, territory
REJECT hypothetical | congress > - | - | - | "Would it be [rejected]" | contexts: legislative | by S2
THREATEN/restrict happened | waehnya > congress, france | - | - | "Mr. Waéhnya [let know], his" | contexts: territory | by S2
REQUEST happened | union > - | - | - NCL | "[calls to a strike] of" | contexts: economic
PROTEST/strike planned | union > - | 1998-05-07 | - NCL | "a [strike] of twenty-four" | contexts: economic
ACCUSE/allege happened | secretary > parties, ferrand | - | - | "secretary [accuses] the" | contexts: natural_resource
ASSAULT happened core | france, kanaks > - | 1988-05-01..1988-05-31 | Ouvéa NCL | "in the [assault] against" | contexts: military, territory
CONCEDE denied core | france > families | - | - | "presented [excuses] for" | contexts: reparations
REQUEST/yield happened | families > france | - | - | "the [request] of the families" | contexts: reparations
AID hypothetical | un > ncl | - | - NCL | "[could send observers] for" | contexts: election | by S4
%statements
S1 | waehnya | direct named | "[declared] the president" | "It will be necessary to learn to say us,"
S2 | waehnya | indirect named | "Waéhnya [let know], his" | "Would it be rejected, Mr. Waéhnya let know, his militants would take again the barricades"
S3 | secretary | mixed anonymous | "[accuses] the" | "the signatories of having "divided the nickel before the cake""
S4 | diplomat | indirect anonymous | "[according to] a" | "The United Nations, according to a diplomat, could send observers for the vote"
S5 | ferrand, parties | mixed named | "which [recognizes] in" | ""the shadows of the colonial period""
%figures
"[thirty years]" | exact 30 year | adversaries
"[three ministers]" | exact 3 person | ministers
"[twenty-four hours]" | exact 24 hour | strike
"[nineteen Kanaks]" | exact 19 person | dead
"[two soldiers]" | exact 2 person | dead
%visits
ferrand, ministers happened | Nouméa NCL 1998-05-04..1998-05-05
ferrand cancelled | Poya NCL -
%places
Nouméa NCL; New Caledonia NCL; Paris FRA; Genoa ITA; Poya NCL; Versailles FRA; Ouvéa NCL
%dates
"on [Tuesday evening]" = 1998-05-05; "in [2018]" = 2018-01-01..2018-12-31; "in [1984]" = 1984-01-01..1984-12-31; "arrived [Monday]" = 1998-05-04; "[the same evening]" = 1998-05-04; "in [1989]" = 1989-01-01..1989-12-31; "for [Thursday]" = 1998-05-07; "in [May 1988]" = 1988-05-01..1988-05-31
