name: delhi-weekly-media-briefing
published: 2018-11-22
style: ministry
region: Asia
negatives: none

Transcript of Weekly Media Briefing by Official Spokesperson (November 22, 2018)

Official Spokesperson, Shri Anirban Khargonkar: Good afternoon, friends. I will start with two announcements. First, the President of Seychelles, Mr. Didier Larue-Payet, will be on a State Visit to India from 27 to 30 November. He will visit Goa and Gandhinagar apart from the official engagements in Delhi. Second, External Affairs Minister paid her respects to the victims of the floods in Sri Lanka by signing the condolence book at the High Commission this morning.

Question: Sir, has there been any progress on the water level in the Kosi barrage? Nepal has complained.

Official Spokesperson: The Joint Committee on Inundation met in Kathmandu last week. Both sides agreed to open the gates in a phased manner. I would not call it a complaint. Our Nepali friends had some questions and we have answered them.

Question: There are reports that the Foreign Secretary-level talks with Maldives stand cancelled.

Official Spokesperson: These reports are incorrect. They have not been cancelled. A date is being worked out through diplomatic channels.

Question: What is the status of the 28 sailors in Benin?

Official Spokesperson: All of them are safe. Our Mission in Abuja got consular access on Monday. We have requested the authorities there to allow them to return at the earliest, and we thank the Government of Benin for the medical care being given to them.

Question: Will India attend the grain conference in Kazan?

Official Spokesperson: We have received the invitation. I will get back to you once a decision is taken.
%actors
khar = Anirban Khargonkar | IND | person | Official Spokesperson; Shri Anirban Khargonkar
larue = Didier Larue-Payet | SYC | person | the President of Seychelles
india = India | IND | state | Our Mission in Abuja
eam = External Affairs Minister | IND | person
victims = the victims of the floods in Sri Lanka | LKA | population
nepal = Nepal | NPL | state | Our Nepali friends
maldives = Maldives | MDV | state
benin = Benin | BEN | state | the Government of Benin; the authorities there
sailors = the 28 sailors | IND | population
russia = Russia | RUS | state | implied
reporter = a journalist | - | person | implied
%events
CONSULT/visit planned core | larue > india | 2018-11-27..2018-11-30 | Delhi IND | "will be on a [State Visit]" | contexts: diplomatic
SUPPORT happened | eam > victims | 2018-11-22 | - | "Minister [paid her respects] to" | contexts: disasters
ACCUSE/disapprove happened | nepal > india | - | - | "Nepal has [complained]" | contexts: natural_resource | by S2
CONSULT happened core | india, nepal > - | 2018-11-12..2018-11-18 | Kathmandu NPL | "Inundation [met] in" | contexts: natural_resource
AGREE happened core | india, nepal > - | 2018-11-12..2018-11-18 | Kathmandu NPL | "sides [agreed to open] the" | contexts: natural_resource
REJECT/meet denied core | india, maldives > - | - | - | "have [not been cancelled]" | contexts: diplomatic | by S5
CONSULT planned | india, maldives > - | - | - | "level [talks] with" | contexts: diplomatic
CONSULT happened core | india, sailors > - | 2018-11-19 | - | "Abuja got [consular access] on" | contexts: legal | by S7
REQUEST/yield happened core | india > benin | - | - | "We have [requested] the" | contexts: legal
SUPPORT happened core | india > benin | - | - | "and we [thank] the" | contexts: health
AID ongoing | benin > sailors | - | - BEN | "the [medical care] being" | contexts: health
AGREE happened | russia > india | - | - | "have received the [invitation]" | contexts: diplomatic
CONSULT/multilateral hypothetical | india > russia | - | Kazan RUS | "India [attend] the" | contexts: economic
%statements
S1 | khar | direct named | - | "Good afternoon, friends. … this morning."
S2 | reporter | direct anonymous | - | "Sir, has there been any progress on the water level in the Kosi barrage? Nepal has complained."
S3 | khar | direct named | - | "The Joint Committee on Inundation … have answered them."
S4 | reporter | direct anonymous | - | "There are reports that the Foreign Secretary-level talks with Maldives stand cancelled."
S5 | khar | direct named | - | "These reports are incorrect. … through diplomatic channels."
S6 | reporter | direct anonymous | - | "What is the status of the 28 sailors in Benin?"
S7 | khar | direct named | - | "All of them are safe. … given to them."
S8 | reporter | direct anonymous | - | "Will India attend the grain conference in Kazan?"
S9 | khar | direct named | - | "We have received the invitation. … decision is taken."
%figures
"the [28 sailors]" | exact 28 person | sailors in Benin
"[two announcements]" | exact 2 item | announcements
%visits
larue planned | Delhi IND 2018-11-27..2018-11-30; Goa IND -; Gandhinagar IND -
%places
Seychelles SYC; India IND; Goa IND; Gandhinagar IND; Delhi IND; Sri Lanka LKA; Kosi -; Nepal NPL; Kathmandu NPL; Maldives MDV; Benin BEN; Abuja NGA; Kazan RUS
%dates
"([November 22, 2018])" = 2018-11-22; "from [27 to 30 November]" = 2018-11-27..2018-11-30; "Commission [this morning]" = 2018-11-22; "Kathmandu [last week]" = 2018-11-12..2018-11-18; "on [Monday]" = 2018-11-19
