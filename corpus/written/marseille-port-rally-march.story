name: marseille-port-rally-march
published: 2016-05-26
style: translated
region: Europe
negatives: sports

MARSEILLE, 26 May 2016 (Agence du Sud) – The dockers of Fos blocked, for the third day running, the oil terminals of the gulf, in order to obtain the withdrawal of the labour law. At dawn the gendarmes dislodged a barrage at Berre with tear gas; paving stones answered, and four agents were wounded.

Prime Minister Hervé Castaing excluded, before the deputies, any retreat. "The street shouts, the Parliament votes," he hammered out. The leader of the dockers, Toussaint Olmeta, called on his comrades to extend the movement to all ports, and threatened to plunge the Euro championship into darkness.

For its part, the power station of Martigues lowered its production by half by decision of the strikers. The government requisitioned fuel in order to supply the hospitals. The employers' confederation lodged a complaint against the union for hindrance of the freedom to work. A judge has dismissed it.

President Lucien Ferrand, returning from Japan, received yesterday evening the reformist trade unions, which support article 2. He assured them that the text would be enriched. The Communist deputies, who had tried to bring a motion of censure, lacked two signatures.

In the Vélodrome, meanwhile, the local team conceded a humiliating capitulation, bombarded from everywhere by Lorient.

%actors
dockers = The dockers of Fos | FRA | organization | the strikers
gendarmes = the gendarmes | FRA | state | four agents
castaing = Hervé Castaing | FRA | person
olmeta = Toussaint Olmeta | FRA | person
comrades = his comrades | FRA | organization
gov = The government | FRA | state
hospitals = the hospitals | FRA | organization
employers = The employers' confederation | FRA | organization
union = the union | FRA | organization
judge = A judge | FRA | state
ferrand = Lucien Ferrand | FRA | person
reformists = the reformist trade unions | FRA | organization
%events
PROTEST/obstruct ongoing core | dockers > gov | 2016-05-24..2016-05-26 | Fos FRA | "[blocked], for the third" | contexts: economic
ASSAULT/crowd-control happened core | gendarmes > dockers | 2016-05-26 | Berre FRA | "with [tear gas]; paving" | contexts: repression
ASSAULT/primitive happened core | dockers > gendarmes | 2016-05-26 | Berre FRA | "[paving stones answered]" | contexts: repression
REJECT/change happened core | castaing > dockers | - | - | "Castaing [excluded], before" | contexts: legislative
REQUEST happened | olmeta > comrades | - | - | "[called on] his comrades"
THREATEN/restrict happened core | olmeta > gov | - | - | "and [threatened] to plunge"
PROTEST/strike happened | dockers > - | - | Martigues FRA | "[lowered its production] by" | contexts: economic
COERCE/seize happened | gov > - | - | - | "[requisitioned fuel] in" | contexts: human_security
AID planned | gov > hospitals | - | - | "to [supply] the hospitals" | contexts: health
ACCUSE/allege happened core | employers > union | - | - | "[lodged a complaint] against" | contexts: legal
REJECT happened | judge > employers | - | - | "judge has [dismissed] it" | contexts: legal
CONSULT happened core | ferrand, reformists > - | 2016-05-25 | - | "Japan, [received] yesterday" | contexts: executive
CONSULT/visit happened | ferrand > - | - | Japan JPN | "[returning from] Japan" | contexts: diplomatic
SUPPORT ongoing | reformists > gov | - | - | "which [support] article" | contexts: legislative
AGREE happened | ferrand > reformists | 2016-05-25 | - | "He [assured] them" | contexts: legislative
%statements
S1 | castaing | direct named | "he [hammered out]" | "The street shouts, the Parliament votes,"
S2 | olmeta | indirect named | "Olmeta, [called on]" | "his comrades to extend the movement to all ports"
S3 | olmeta | indirect named | "and [threatened] to" | "to plunge the Euro championship into darkness"
S4 | ferrand | indirect named | "[assured] them" | "the text would be enriched"
S5 | castaing | indirect named | "[excluded], before" | "any retreat"
%figures
"[four agents] were" | exact 4 person | gendarmes wounded
"production by [half]" | exact 50 percent | power station's production
"lacked [two signatures]" | exact 2 item | signatures lacking
%visits
ferrand happened | - JPN -
%places
MARSEILLE FRA; Fos FRA; Berre FRA; Martigues FRA; Japan JPN; Vélodrome FRA; Lorient FRA
%dates
"MARSEILLE, [26 May 2016]" = 2016-05-26
"received [yesterday evening]" = 2016-05-25
