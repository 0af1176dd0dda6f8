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
nurses = About 9,000 nurses in the Montérégie | CAN | organization
tessier = Guylaine Tessier | CAN | person
judge = the judge | CAN | state
aubut = Micheline Aubut | CAN | person
coutu = Raymond Coutu | CAN | person
association = The hospital association | CAN | organization
orderlies = Two orderlies | CAN | person
hospital = a manager | CAN | person
somebody = somebody | CAN | population
clinic = a clinic | CAN | organization
%events
PROTEST/strike happened core | nurses > tessier | 2004-05-03 | - | "[declined all overtime] on" | contexts: health
COERCE/restrict happened core | tessier, judge > nurses | 2004-05-03 | - | "[obtained an injunction] by" | contexts: legal, health
RETREAT happened | nurses > - | 2004-05-03 | - | "most had [gone back]" | contexts: health
REJECT happened core | aubut > tessier | - | - | "She [rejected] the" | contexts: health
AGREE happened | tessier > aubut | - | - | "latest [offer], 4 per" | contexts: health
AGREE happened | aubut > tessier | - | - | "and [invited her] to" | contexts: health
AGREE happened | tessier > aubut | - | - | "Tessier [accepted], on" | contexts: health
AGREE happened core | coutu > nurses | - | - | "Coutu [promised] on" | contexts: health
THREATEN/restrict happened | coutu > nurses | 2004-04-26..2004-05-02 | - | "week's [threat] of a" | contexts: legislative
REQUEST happened | association > coutu | - | - | "had [asked for] exactly" | contexts: legislative
ACCUSE/disapprove happened core | association > coutu | - | - | "[accused] him of" | contexts: health
SANCTION/expel happened | - > orderlies | - | Longueuil CAN | "were [suspended] in"
PROTEST/vandalize happened | orderlies > hospital | - | Longueuil CAN | "[letting the air out] of"
PROTEST/vandalize happened | somebody > clinic | - | Granby CAN | "[broke the windows] of"
%statements
S1 | aubut | direct named | "Aubut [said]" | "We obey judges. We do not obey tired managers,"
S2 | coutu | indirect named | "[promised] on television" | "nobody would be fired"
S3 | association | mixed institution | "[accused] him" | "him of changing his mind "between the soup and the cheese""
%figures
"[About 9,000 nurses]" | about 9000 person | nurses who declined overtime
"closing [three emergency wards]" | exact 3 item | emergency wards closed
"offer, [4 per cent] over" | exact 4 percent | pay offer
"over [three years]" | exact 3 year | period of the offer
"[Two orderlies] were" | exact 2 person | orderlies suspended
%places
MONTREAL CAN; Montérégie CAN; Longueuil CAN; Granby CAN; Tampa USA
%dates
"overtime on [Monday]" = 2004-05-03
"repeating [last week]'s" = 2004-04-26..2004-05-02
"off on [Wednesday]" = 2004-05-05
