name: male-resort-emergency
published: 2018-02-06
style: agency
region: Asia
negatives: business

MALE (Island Press) – Soldiers in riot gear climbed over the wall of the Maldivian Supreme Court early on Tuesday and led away its chief justice and one of his colleagues, hours after President Hussain Nazeef had declared a state of emergency for fifteen days.

On Thursday the court had ordered the release of nine imprisoned opponents of the president and restored the seats of twelve deputies, which cost him his majority. Nazeef, in three letters, asked the judges to think again. By Monday midnight the remaining three had: they annulled the order "in light of the concerns raised".

The former president, Mohamed Zahir, now an exile in Colombo, appealed to India to send an envoy, "backed by its military", to free the judges. Delhi called itself disturbed and advised its citizens against travel. Beijing, whose tourists fill a fifth of the beds, urged all parties to talk and opposed outside interference. The United Nations' human rights chief spoke of an all-out assault on democracy.

On the boats to the resorts nothing was to be noticed. "My guests ask about sharks," said the manager of one. Two cruise lines cancelled calls nonetheless, and the island's bonds were hammered in London.

The half-brother of the president, 80-year-old Ibrahim Rasheed, who ruled for three decades himself and had joined the opposition, was arrested at home. In a video sent before the police came he asked his supporters to stay strong. Attorney General Aishath Shifa denied that anyone had been purged: "Two people are helping us with our inquiries."

%actors
soldiers = Soldiers in riot gear | MDV | state
cj = its chief justice | MDV | person
colleague = one of his colleagues | MDV | person
nazeef = Hussain Nazeef | MDV | person | the president; President Hussain Nazeef
court = Maldivian Supreme Court | MDV | state | the court; the remaining three; the judges
twelve = twelve deputies | MDV | population
zahir = Mohamed Zahir | MDV | person | The former president
india = India | IND | state | Delhi
citizens = its citizens | IND | population
china = Beijing | CHN | state
parties = all parties | MDV | organization
unhr = The United Nations' human rights chief | - | person
rasheed = Ibrahim Rasheed | MDV | person
supporters = his supporters | MDV | population
shifa = Aishath Shifa | MDV | person | Attorney General Aishath Shifa
police = the police | MDV | state
maldives = Maldives | MDV | state | implied
%events
COERCE/martial-law happened core | nazeef > maldives | 2018-02-05 | - MDV | "[declared a state of] emergency" | contexts: pro_autocracy
COERCE/arrest happened core | soldiers > cj, colleague | 2018-02-06 | MALE MDV | "and [led away] its" | contexts: legal, pro_autocracy
COERCE/seize happened | soldiers > court | 2018-02-06 | MALE MDV | "[climbed over the wall] of" | contexts: legal, pro_autocracy
REQUEST/yield happened core | court > nazeef | 2018-02-01 | - | "had [ordered the release] of" | contexts: legal
SUPPORT happened | court > twelve | 2018-02-01 | - | "and [restored the seats] of" | contexts: legal, legislative
REQUEST/change happened core | nazeef > court | - | - | "letters, [asked the judges] to" | contexts: legal
CONCEDE happened core | court > nazeef | 2018-02-05 | - | "they [annulled the order] "in" | contexts: legal
REQUEST/assist happened core | zahir > india | - | Colombo LKA | "Colombo, [appealed to India] to" | contexts: military
ACCUSE/disapprove happened core | india > nazeef | - | - | "Delhi [called itself disturbed] and" | contexts: diplomatic
REQUEST happened | india > citizens | - | - | "and [advised] its" | contexts: diplomatic
REQUEST/meet happened core | china > parties | - | - | "[urged all parties] to" | contexts: diplomatic
REJECT happened | china > - | - | - | "and [opposed outside interference]" | contexts: diplomatic
ACCUSE/disapprove happened core | unhr > nazeef | - | - | "chief [spoke of an all-out]" | contexts: human_rights
COERCE/arrest happened core | police > rasheed | - | - MDV | "was [arrested at home]" | contexts: pro_autocracy
REQUEST happened | rasheed > supporters | - | - | "he [asked his supporters]" | contexts: pro_democracy
REJECT happened core | shifa > - | - | - | "Shifa [denied that anyone]" | contexts: legal
COERCE denied | nazeef > court | - | - MDV | "anyone had been [purged]" | contexts: pro_autocracy
%statements
S1 | court | mixed institution | "they [annulled] the" | "the order "in light of the concerns raised""
S2 | zahir | mixed named | "[appealed] to India" | "India to send an envoy, "backed by its military", to free the judges"
S3 | india | indirect institution | "Delhi [called] itself" | "itself disturbed"
S4 | china | indirect institution | "[urged] all" | "all parties to talk"
S5 | unhr | indirect anonymous | "[spoke] of an" | "an all-out assault on democracy"
S6 | shifa | direct named | - | "Two people are helping us with our inquiries."
S7 | shifa | indirect named | "Shifa [denied] that" | "anyone had been purged"
S8 | rasheed | indirect named | "he [asked] his" | "his supporters to stay strong"
%figures
"[fifteen days]" | exact 15 day | emergency
"[nine imprisoned opponents]" | exact 9 person | prisoners to be freed
"[twelve deputies]" | exact 12 person | deputies
"[three letters]" | exact 3 item | letters
"a [fifth]" | exact 0.2 ratio | share of beds
"[three decades]" | exact 30 year | rule
"[Two cruise lines]" | exact 2 item | cruise lines
%places
MALE MDV; Colombo LKA; India IND; Delhi IND; Beijing CHN; London GBR
%dates
"on [Tuesday]" = 2018-02-06; "On [Thursday]" = 2018-02-01; "By [Monday midnight]" = 2018-02-05
