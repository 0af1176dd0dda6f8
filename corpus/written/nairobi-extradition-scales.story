name: nairobi-extradition-scales
published: 2018-09-07
style: local
region: Africa
negatives: none

NAIROBI – A court in Nairobi has ordered the extradition to Thailand of a businessman whom Bangkok wants to try for shipping pangolin scales in tins of macadamia nuts.

In a ruling that took her two hours to read, Chief Magistrate Jacinta Wamaitha found on Thursday that Mohsin Abdirahman Yare had a case to answer. "Distance is no defence," she said. She gave him 14 days to appeal and ordered that he be held at Industrial Area prison meanwhile.

His lawyer, Cliff Ogutu-Sirma, told the court that he would do so. He argued that his client was being "sold for a trade deal", a reference to the agreement on tea which the two countries signed in June. State counsel Mercy Kirui rejected the suggestion as an affront to an independent judiciary.

Mr Yare, 51, was arrested at a petrol station in Syokimau in February at the request of Thai prosecutors, who charged three alleged accomplices last year. Two have been convicted. The third jumped from a hospital window and is at large.

Thailand's ambassador, Suthida Ratanaporn, thanked the Kenyan police for what she called their patience. An officer of the wildlife service was less ceremonious. "Another two like this and the port can sleep," he said, asking not to be named because he was not the spokesman.

Conservation groups hailed the ruling. But the Kenya Human Rights Forum expressed concern that the prisoner could be held in leg irons in Bangkok, and called on the Attorney General to seek assurances first.

Kenya and Thailand have no extradition treaty. The court relied on a Commonwealth schedule of 1968 and on the good will of the Foreign ministry.

%actors
court = A court in Nairobi | KEN | state | the court
thailand = Thailand | THA | state | Bangkok; Thai prosecutors
yare = Mohsin Abdirahman Yare | KEN | person | a businessman; Mr Yare; his client; the prisoner
wamaitha = Jacinta Wamaitha | KEN | person | Chief Magistrate Jacinta Wamaitha
ogutu = Cliff Ogutu-Sirma | KEN | person | His lawyer
kenya = Kenya | KEN | state | the Kenyan police
kirui = Mercy Kirui | KEN | person
accomplices = three alleged accomplices | THA | population | Two have been
suthida = Suthida Ratanaporn | THA | person
officer = An officer of the wildlife service | KEN | person
groups = Conservation groups | - | organization
forum = Kenya Human Rights Forum | KEN | organization
ag = the Attorney General | KEN | state
%events
COOPERATE planned core | kenya > thailand | - | - | "the [extradition] to" | contexts: legal, crime
AGREE happened core | court > thailand | 2018-09-06 | Nairobi KEN | "has [ordered the extradition] to" | contexts: legal, crime
SANCTION happened | wamaitha > yare | 2018-09-06 | Nairobi KEN | "Wamaitha [found] on Thursday" | contexts: legal, crime
COERCE/arrest happened | wamaitha > yare | 2018-09-06 | Nairobi KEN | "that he be [held] at" | contexts: legal
REJECT planned | ogutu, yare > wamaitha | - | - | "that he would [do so]" | contexts: legal | by S2
ACCUSE/allege happened core | ogutu > kenya | - | Nairobi KEN | "He [argued] that" | contexts: legal, economic
SUPPORT happened | kenya, thailand > - | 2018-06-01..2018-06-30 | - | "two countries [signed] in" | contexts: economic
REJECT happened | kirui > ogutu | - | Nairobi KEN | "Kirui [rejected] the" | contexts: legal
COERCE/arrest happened core | kenya > yare | 2018-02-01..2018-02-28 | Syokimau KEN | "was [arrested] at" | contexts: crime
REQUEST happened | thailand > kenya | - | - | "the [request] of Thai" | contexts: legal
ACCUSE/allege happened | thailand > accomplices | 2017-01-01..2017-12-31 | - | "who [charged] three" | contexts: crime
SANCTION/convict happened | thailand > accomplices | - | - | "been [convicted]. The" | contexts: crime
SUPPORT happened | suthida > kenya | - | - | "Ratanaporn, [thanked] the" | contexts: diplomatic
SUPPORT happened | groups > wamaitha | - | - | "groups [hailed] the" | contexts: environment, legal
ACCUSE/disapprove happened | forum > thailand | - | - | "Forum [expressed concern] that" | contexts: human_rights
REQUEST happened core | forum > ag | - | - | "and [called on] the Attorney" | contexts: human_rights, legal
%statements
S1 | wamaitha | direct named | "she [said]. She" | "Distance is no defence,"
S2 | ogutu | indirect named | "[told] the court" | "he would do so"
S3 | ogutu | mixed named | "He [argued] that" | "his client was being "sold for a trade deal""
S4 | kirui | indirect named | "[rejected] the suggestion" | "the suggestion as an affront to an independent judiciary"
S5 | suthida | indirect named | "[thanked] the Kenyan" | "the Kenyan police for what she called their patience"
S6 | officer | direct anonymous | "he [said], asking" | "Another two like this and the port can sleep,"
S7 | forum | indirect institution | "[expressed concern] that" | "the prisoner could be held in leg irons in Bangkok"
S8 | forum | indirect institution | "[called on] the" | "the Attorney General to seek assurances first"
%figures
"her [two hours]" | exact 2 hour | reading of the ruling
"him [14 days]" | exact 14 day | time to appeal
"[three alleged accomplices]" | exact 3 person | accomplices charged
"[Two] have been" | exact 2 person | accomplices convicted
%places
NAIROBI KEN; Nairobi KEN; Thailand THA; Bangkok THA; Syokimau KEN; Kenya KEN
%dates
"on [Thursday]" = 2018-09-06; "in [June]" = 2018-06-01..2018-06-30; "in [February]" = 2018-02-01..2018-02-28; "accomplices [last year]" = 2017-01-01..2017-12-31
