name: auckland-whaling-rammed
published: 2010-01-08
style: agency
region: Oceania
negatives: metaphor

WELLINGTON, Jan 8, 2010 (Southern Star Agency) – New Zealand and Australia opened inquiries on Thursday into the collision in Antarctic waters in which a Japanese whaling ship sliced the bow off a protest boat, and told both camps to keep out of each other's way.

Six activists of the group Ocean Shield were pulled from the wreck by a sister ship on Wednesday. Captain Pieter Vandermeer accused the whalers of ramming him on purpose. The Institute of Cetacean Research in Tokyo countered that his crew had pointed lasers at the sailors' eyes and thrown bottles of acid. It released a film. So did he.

Japan lodged a protest with Wellington, under whose flag the boat sailed, and asked Canberra to bar Ocean Shield from Hobart. Australian Environment Minister Garth Pollock refused. He said the government would go to the International Court of Justice by November unless Tokyo agreed to end the hunt – a step that his own Prime Minister, Lorraine Fitch, has so far avoided.

"Nobody is going to war over a whale," her New Zealand colleague, Simon Aldous, assured breakfast television. His government has offered to host secret talks; a diplomat in Wellington, who asked not to be identified, said Japan had accepted and Ocean Shield had not been invited.

The group sued the whalers for piracy in a Dutch court on Friday.

%actors
nz = New Zealand | NZL | state | Wellington; His government
australia = Australia | AUS | state | Canberra; the government
whalers = a Japanese whaling ship | JPN | organization | the whalers
shield = Ocean Shield | - | organization | a protest boat; The group; Six activists of the group Ocean Shield
vandermeer = Pieter Vandermeer | - | person
institute = The Institute of Cetacean Research | JPN | organization
japan = Japan | JPN | state | Tokyo
pollock = Garth Pollock | AUS | person
fitch = Lorraine Fitch | AUS | person
aldous = Simon Aldous | NZL | person
diplomat = a diplomat in Wellington | - | person
sister = a sister ship | - | organization
sailors = the sailors | JPN | population
%events
ACCUSE/investigate happened core | nz, australia > shield, whalers | 2010-01-07 | - | "Australia [opened inquiries] on" | contexts: environment
REQUEST/yield happened core | nz, australia > shield, whalers | 2010-01-07 | - | "and [told both camps] to" | contexts: environment
AID happened | sister > shield | 2010-01-06 | - | "were [pulled from the wreck]" | contexts: environment
ACCUSE/allege happened core | vandermeer > whalers | - | - | "Vandermeer [accused] the" | contexts: environment
ASSAULT/destroy happened | whalers > shield | - | - | "whalers of [ramming] him" | contexts: environment | by S1
ACCUSE/allege happened core | institute > shield | - | - | "[countered] that his" | contexts: environment
ASSAULT happened | shield > sailors | - | - | "[thrown bottles of acid]" | contexts: environment | by S2
ACCUSE/disapprove happened core | japan > nz | - | - | "Japan [lodged a protest] with" | contexts: diplomatic
REQUEST happened core | japan > australia | - | - | "[asked Canberra] to bar" | contexts: diplomatic
REJECT happened core | pollock > japan | - | - | "Pollock [refused]" | contexts: diplomatic, environment
THREATEN happened core | pollock > japan | - | - | "[would go to] the International" | contexts: legal, environment | by S3
ACCUSE/allege denied | fitch > japan | - | - | "has so far [avoided]" | contexts: legal
ASSAULT denied | nz > japan | - | - | "Nobody is [going to war] over" | by S4
AGREE happened core | nz > japan | - | - | "government has [offered to host]" | contexts: diplomatic
AGREE happened | japan > nz | - | - | "Japan had [accepted] and" | contexts: diplomatic | by S5
AGREE denied | nz > shield | - | - | "[had not been invited]" | contexts: diplomatic | by S5
ACCUSE/allege happened | shield > whalers | 2010-01-08 | - | "The group [sued] the" | contexts: legal
%statements
S1 | vandermeer | indirect named | "[accused] the whalers" | "the whalers of ramming him on purpose"
S2 | institute | indirect institution | "Tokyo [countered] that" | "his crew had pointed lasers at the sailors' eyes and thrown bottles of acid"
S3 | pollock | indirect named | "He [said] the" | "the government would go to the International Court of Justice by November unless Tokyo agreed to end the hunt"
S4 | aldous | direct named | "[assured] breakfast" | "Nobody is going to war over a whale,"
S5 | diplomat | indirect anonymous | "identified, [said] Japan" | "Japan had accepted and Ocean Shield had not been invited"
S6 | nz, australia | indirect institution | "and [told] both" | "both camps to keep out of each other's way"
S7 | japan | indirect institution | "[asked] Canberra" | "Canberra to bar Ocean Shield from Hobart"
%figures
"[Six activists]" | exact 6 person | activists rescued
%places
WELLINGTON NZL; Wellington NZL; New Zealand NZL; Australia AUS; Tokyo JPN; Japan JPN; Canberra AUS; Hobart AUS
%dates
"WELLINGTON, [Jan 8, 2010]" = 2010-01-08
"inquiries on [Thursday]" = 2010-01-07
"ship on [Wednesday]" = 2010-01-06
"by [November]" = 2010-11-01..2010-11-30
"court on [Friday]" = 2010-01-08
