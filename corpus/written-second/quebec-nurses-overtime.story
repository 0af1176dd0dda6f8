name: quebec-nurses-overtime
published: 2004-05-04
style: local
region: Americas
negatives: sports

Nurses refuse overtime; minister calls in the judge

MONTREAL – About 9,000 nurses in the Montérégie declined all overtime on Monday, closing three emergency wards for the night. Health Minister Guylaine Tessier obtained an injunction by noon. By supper time most had gone back.

"We obey judges. We do not obey tired managers," union president Micheline Aubut said. She rejected the minister's latest offer, 4 per cent over three years, and invited her to spend a night on a stretcher. Tessier accepted, on condition that no cameras come along.

Premier Raymond Coutu promised on television that nobody would be fired. He stopped short of repeating last week's threat of a special law. The hospital association, which had asked for exactly that, accused him of changing his mind "between the soup and the cheese".

Two orderlies were suspended in Longueuil for letting the air out of a manager's tires. In Granby somebody broke the windows of a clinic.

The Canadiens, too, were in intensive care: Tampa slaughtered them 4–1 and can kill them off on Wednesday.

%actors
nurses = nurses in the Montérégie | CAN | organization | nurses; Nurses
tess = Guylaine Tessier | CAN | person | the minister
aubut = Micheline Aubut | CAN | person
coutu = Raymond Coutu | CAN | person
assoc = hospital association | CAN | organization
orderlies = two orderlies | CAN | person | Two orderlies
manager = a manager | CAN | person | manager's
clinic = a clinic | CAN | organization | clinic
judge = judge | CAN | state
somebody = somebody | CAN | person
%events
PROTEST/strike happened core | nurses > tess | 2004-05-03 | Montérégie CAN | "[declined all overtime]"
COERCE/restrict happened core | judge, tess > nurses | 2004-05-03 | - | "[injunction]"
CONCEDE happened | nurses > - | 2004-05-03 | - | "[gone back]"
REJECT happened core | aubut > tess | - | - | "[rejected]"
AGREE happened | tess > nurses | - | - | "[offer]"
AGREE happened | aubut > tess | - | - | "[invited]"
AGREE happened core | tess > aubut | - | - | "[accepted]"
CONSULT/visit planned | tess > aubut | - | - | "[spend a night]"
AGREE happened core | coutu > nurses | - | - | "[promised]"
THREATEN/restrict happened | coutu > nurses | 2004-04-26..2004-05-02 | - | "[threat of]"
REQUEST/change happened | assoc > coutu | - | - | "[asked for exactly that]"
ACCUSE/disapprove happened core | assoc > coutu | - | - | "[accused]"
COERCE/restrict happened | - > orderlies | - | Longueuil CAN | "[suspended]"
PROTEST/vandalize happened | orderlies > manager | - | Longueuil CAN | "[letting the air out]"
PROTEST/vandalize happened | somebody > clinic | - | Granby CAN | "[broke the windows]"
%statements
S1 | aubut | direct named | "Aubut [said]" | "We obey judges. We do not obey tired managers,"
S2 | aubut | indirect named | "[rejected]" | "the minister's latest offer, 4 per cent over three years"
S3 | aubut | indirect named | "[invited]" | "to spend a night on a stretcher"
S4 | tess | indirect named | "[accepted]" | "on condition that no cameras come along"
S5 | coutu | indirect named | "[promised]" | "nobody would be fired"
S6 | assoc | mixed institution | "[accused]" | "changing his mind "between the soup and the cheese""
%figures
"[About 9,000 nurses]" | about 9000 person | nurses
"[three emergency wards]" | exact 3 item | wards
"[4 per cent]" | exact 4 percent | offer
"[three years]" | exact 3 year | offer
"[Two orderlies]" | exact 2 person | suspended
