name: kigali-goma-talks
published: 2013-08-30
style: agency
region: Africa
negatives: none

GOMA, Aug 30 (Sahel Wire) - Congolese rebels of the Twelfth of June Movement abandoned the hilltop town of Kibumba on Friday after ten days of shelling by the army and, for the first time, by South African and Tanzanian troops of the United Nations' intervention brigade.

The retreat came hours after Rwanda moved tanks to the border, saying that 34 mortar bombs and rockets had landed on its side in a month. “We have remained restrained for as long as we can,” said Rwanda's foreign minister, Immaculée Nyirasafari. “Our ability to respond is not in question.” A woman was killed and her baby badly wounded in the market of Rubavu on Thursday.

Kinshasa blamed the rebels for the salvoes. A UN official in Goma, asking not to be named, backed that account: peacekeepers, he said, had seen the Movement fire across the frontier at least twice. Rwanda rejected this and in turn accused the Congolese army of collaborating with Hutu militiamen who took part in the 1994 genocide.

The UN human rights office published a report the same day that documents 46 cases of rape by men of the Movement in the villages around Kiwanja, and eleven by government soldiers. It called on both to hand over the suspects. The Movement's political leader, Dieudonné Bahati, dismissed the findings as hearsay, but said two of his officers had been suspended.

Presidents of the Great Lakes region are to meet in Kampala on Thursday. Uganda, the host, hopes to bring the rebels and the government back to the negotiations that broke off in May. Bahati said his side was ready to sign a truce “tonight, if there is light”.

%actors
rebels = Twelfth of June Movement | COD | armed_group | Congolese rebels; the rebels; the Movement; men of the Movement
army = the army | COD | state | the Congolese army; government soldiers
brigade = the United Nations' intervention brigade | - | igo | peacekeepers
rsa = South Africa | ZAF | state | South African
tza = Tanzania | TZA | state | Tanzanian
rwanda = Rwanda | RWA | state
nyira = Immaculée Nyirasafari | RWA | person
woman = A woman | RWA | person
congo = Kinshasa | COD | state | the government
un_official = A UN official in Goma | - | person
hutu = Hutu militiamen | - | armed_group
ohchr = The UN human rights office | - | igo
villagers = the villages around Kiwanja | COD | population
bahati = Dieudonné Bahati | COD | person
officers = two of his officers | COD | armed_group
presidents = Presidents of the Great Lakes region | - | state
uganda = Uganda | UGA | state
%events
RETREAT/withdraw happened core | rebels > army | 2013-08-30 | Kibumba COD | "[abandoned] the hilltop" | contexts: military
ASSAULT/heavy-weapons happened core | army, brigade, rsa, tza > rebels | 2013-08-20..2013-08-30 | Kibumba COD | "days of [shelling] by" | contexts: military, peacekeeping
MOBILIZE/weapons happened core | rwanda > congo | 2013-08-30 | - RWA | "[moved tanks] to the border" | contexts: military, territory
ASSAULT/heavy-weapons happened | - > rwanda | 2013-08-01..2013-08-30 | - RWA | "rockets had [landed] on" | contexts: military | by S1
THREATEN/violence happened core | nyira > congo | - | - | "to [respond is not in]" | contexts: military
ASSAULT happened core | - > woman | 2013-08-29 | Rubavu RWA | "woman was [killed] and" | contexts: military
ACCUSE/allege happened core | congo > rebels | - | - | "Kinshasa [blamed] the rebels" | contexts: military
SUPPORT happened | un_official > congo | - | - | "named, [backed that account]" | contexts: military
ASSAULT/heavy-weapons happened | rebels > rwanda | - | - RWA | "Movement [fire across] the" | contexts: military | by S4
REJECT happened | rwanda > congo | - | - | "Rwanda [rejected] this" | contexts: military
ACCUSE/allege happened core | rwanda > army | - | - | "in turn [accused] the" | contexts: military
COOPERATE happened | army, hutu > - | - | - COD | "army of [collaborating] with" | contexts: military | by S5
ASSAULT/targeted happened | hutu > - | 1994-01-01..1994-12-31 | - RWA | "the 1994 [genocide]" | contexts: religion_ethnicity
ACCUSE/allege happened core | ohchr > rebels, army | 2013-08-30 | - | "that [documents] 46" | contexts: human_rights
ASSAULT/sexual happened core | rebels > villagers | - | Kiwanja COD | "cases of [rape] by men" | contexts: human_rights, gender | by S6
ASSAULT/sexual happened | army > villagers | - | Kiwanja COD | "Kiwanja, and [eleven] by" | contexts: human_rights, gender | by S6
REQUEST/yield happened | ohchr > rebels, army | 2013-08-30 | - | "It [called on both]" | contexts: legal
REJECT happened | bahati > ohchr | - | - | "Bahati, [dismissed] the findings" | contexts: human_rights
SANCTION happened | bahati > officers | - | - | "had been [suspended]." | contexts: human_rights | by S9
CONSULT/multilateral planned core | presidents > uganda | 2013-09-05 | Kampala UGA | "are [to meet] in" | contexts: diplomatic
CONSULT hypothetical | rebels, congo > uganda | - | - | "back to the [negotiations] that" | contexts: diplomatic
REJECT/meet happened | rebels, congo > - | 2013-05-01..2013-05-31 | - | "that [broke off] in" | contexts: diplomatic
AGREE happened core | bahati > congo | - | - | "was [ready to sign] a" | contexts: diplomatic
%statements
S1 | rwanda | indirect institution | "border, [saying] that" | "34 mortar bombs and rockets had landed on its side in a month"
S2 | nyira | direct named | "[said] Rwanda's" | "We have remained restrained for as long as we can,"
S3 | congo | indirect institution | "[blamed] the rebels" | "the rebels for the salvoes"
S4 | un_official | indirect anonymous | "peacekeepers, he [said], had" | "had seen the Movement fire across the frontier at least twice"
S5 | rwanda | indirect institution | "turn [accused] the" | "the Congolese army of collaborating … 1994 genocide"
S6 | ohchr | indirect institution | "[documents] 46" | "46 cases of rape … government soldiers"
S7 | ohchr | indirect institution | "It [called on] both" | "both to hand over the suspects"
S8 | bahati | indirect named | "[dismissed] the findings" | "the findings as hearsay"
S9 | bahati | indirect named | "hearsay, but [said] two" | "two of his officers had been suspended"
S10 | bahati | mixed named | "Bahati [said] his side" | "his side was ready to sign a truce “tonight, if there is light”"
%figures
"[34 mortar bombs and rockets]" | exact 34 item | projectiles
"[46 cases]" | exact 46 item | cases of rape
"and [eleven] by" | exact 11 item | cases of rape by soldiers
"[ten days]" | exact 10 day | shelling
"[at least twice]" | at_least 2 item | times fired
%places
GOMA COD; Kibumba COD; Rwanda RWA; Rubavu RWA; Kinshasa COD; Goma COD; Kiwanja COD; Kampala UGA; Uganda UGA
%dates
"[Aug 30]" = 2013-08-30; "on [Friday]" = 2013-08-30; "Rubavu on [Thursday]" = 2013-08-29; "[1994]" = 1994-01-01..1994-12-31; "Kampala on [Thursday]" = 2013-09-05; "in [May]" = 2013-05-01..2013-05-31
