name: wh-burma-press-briefing
published: 2021-03-04
style: white-house
region: Asia
negatives: none

Press Gaggle by Press Secretary Dana Holbrook Aboard Air Force One (excerpt)

Q: Does the President have a reaction to the shootings in Mandalay?

MS. HOLBROOK: He was briefed this morning. The President condemns the killing of peaceful protesters in the strongest terms; the U.N. says 38 people died yesterday. He has directed the Department of Commerce to block four more entities, including the ministry of defense and the ministry of home affairs, from buying certain goods here.

Q: The military tried to move a billion dollars out of the New York Fed.

MS. HOLBROOK: I am aware of the reports. I can confirm that the transaction was stopped on February 4 and that those funds are frozen. I am not going to get ahead of the Treasury.

Q: Will he talk to President Lu?

MS. HOLBROOK: There is no call to preview. Secretary Adair spoke with Foreign Minister Qian on Tuesday and urged Beijing to use its influence for the release of the State Counsellor. We'll see.

Q: And the refugees in Thailand?

MS. HOLBROOK: We have asked our Thai friends to keep the border open. We're also extending temporary protected status to an estimated 1,600 people from Burma who are in this country.

%actors
president = The President | USA | person | He; he
holbrook = Dana Holbrook | USA | person
protesters = peaceful protesters | MMR | population
un = the U.N. | - | igo
commerce = Department of Commerce | USA | state
entities = four more entities | MMR | organization
military = The military | MMR | state
lu = President Lu | CHN | person
adair = Secretary Adair | USA | person
qian = Foreign Minister Qian | CHN | person
beijing = Beijing | CHN | state
counsellor = the State Counsellor | MMR | person
thai = our Thai friends | THA | state
people = 1,600 people from Burma | MMR | population
us = United States | USA | state | We
%events
ACCUSE/disapprove happened core | president > military | - | - | "President [condemns] the killing" | contexts: repression, human_rights
ASSAULT/firearms happened core | military > protesters | 2021-03-03 | Mandalay MMR | "the [shootings] in Mandalay" | contexts: repression
SANCTION/discontinue planned core | commerce > entities | - | - | "to [block] four more" | contexts: economic, military
REQUEST happened | president > commerce | - | - | "has [directed] the Department"
SANCTION/discontinue happened core | us > military | 2021-02-04 | - | "the transaction was [stopped] on" | contexts: economic | by S3
COERCE/seize ongoing | us > military | - | - | "those funds are [frozen]" | contexts: economic | by S3
CONSULT/phone denied | president, lu > - | - | - | "There is [no call] to" | contexts: diplomatic
CONSULT/phone happened core | adair, qian > - | 2021-03-02 | - | "Adair [spoke with] Foreign" | contexts: diplomatic
REQUEST/assist happened core | adair > beijing | 2021-03-02 | - | "and [urged] Beijing" | contexts: diplomatic
RETREAT/release hypothetical | military > counsellor | - | - | "for the [release] of the State" | contexts: pro_democracy | by S4
REQUEST/assist happened | us > thai | - | - | "We have [asked our Thai friends]" | contexts: migration
AID happened core | us > people | - | - | "also [extending temporary protected status]" | contexts: asylum, migration
%statements
S1 | un | indirect institution | "U.N. [says] 38" | "38 people died yesterday"
S2 | president | indirect named | "President [condemns] the" | "the killing of peaceful protesters in the strongest terms"
S3 | holbrook | indirect named | "can [confirm] that" | "the transaction was stopped on February 4 and that those funds are frozen"
S4 | adair | indirect named | "[urged] Beijing" | "Beijing to use its influence for the release of the State Counsellor"
S5 | us | indirect institution | "have [asked] our" | "our Thai friends to keep the border open"
%figures
"says [38 people] died" | exact 38 person | people who died
"block [four more entities]" | exact 4 item | entities blocked
"[a billion dollars] out" | exact 1000000000 USD | money of the military
"[an estimated 1,600 people]" | about 1600 person | people from Burma
%places
Mandalay MMR; Beijing CHN; Thailand THA; Burma MMR; New York USA
%dates
"briefed [this morning]" = 2021-03-04
"died [yesterday]" = 2021-03-03
"on [February 4]" = 2021-02-04
"Qian on [Tuesday]" = 2021-03-02
