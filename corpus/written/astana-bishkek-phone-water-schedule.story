name: astana-bishkek-phone-water-schedule
published: 2023-05-18
style: state-media
region: Asia
negatives: none

ASTANA. May 18. (Dala-Inform) – The Head of State had a telephone conversation with President of Kyrgyzstan Nurbek Asanaliev, the Akorda press service reported.

In the course of the conversation, the state and prospects of the strategic partnership between the two countries were discussed. Particular attention was paid to the water and energy sector.

President Aidos Zhumabekov expressed gratitude to his Kyrgyz colleague for the release of additional water from the Toktogul reservoir in April, which made it possible to save 40 thousand hectares of crops in Zhambyl and Turkestan regions. In turn, Kazakhstan will continue to supply electricity to Kyrgyzstan in the autumn and winter period on mutually beneficial terms.

The interlocutors instructed their governments to agree on a schedule of releases by June 1.

Nurbek Asanaliev congratulated the people of Kazakhstan on the Day of Unity and confirmed his participation in the Central Asian summit in Turkestan on July 5–6.

The two leaders also touched upon the situation at the Ak-Tilek checkpoint, where up to 300 trucks a day have been waiting since the beginning of the month. The Kazakh side explained the queue by the introduction of an electronic system. No restrictions on Kyrgyz carriers have been introduced, the press service stressed.

In conclusion, the presidents agreed to continue contacts.
%actors
zhuma = Aidos Zhumabekov | KAZ | person | The Head of State; President Aidos Zhumabekov
asan = Nurbek Asanaliev | KGZ | person | President of Kyrgyzstan Nurbek Asanaliev; his Kyrgyz colleague
kaz = Kazakhstan | KAZ | state | The Kazakh side; the people of Kazakhstan
kgz = Kyrgyzstan | KGZ | state
press = the Akorda press service | KAZ | state | the press service
govs = their governments | - | state
carriers = Kyrgyz carriers | KGZ | organization
%events
CONSULT/phone happened core | zhuma, asan > - | - | - | "had a [telephone conversation] with" | contexts: diplomatic
SUPPORT happened core | zhuma > asan | - | - | "[expressed gratitude] to his" | contexts: natural_resource
AID happened core | kgz > kaz | 2023-04-01..2023-04-30 | Toktogul KGZ | "the [release of additional water]" | contexts: natural_resource
COOPERATE planned core | kaz > kgz | - | - | "will continue to [supply electricity]" | contexts: natural_resource
REQUEST happened | zhuma, asan > govs | - | - | "interlocutors [instructed] their" | contexts: natural_resource
AGREE planned | kaz, kgz > - | - | - | "to [agree on a schedule]" | contexts: natural_resource
SUPPORT happened | asan > kaz | - | - | "Asanaliev [congratulated] the" | contexts: diplomatic
AGREE happened core | asan > kaz | - | - | "and [confirmed his participation]" | contexts: diplomatic
CONSULT/multilateral planned core | asan > kaz | 2023-07-05..2023-07-06 | Turkestan KAZ | "in the Central Asian [summit]" | contexts: diplomatic
COERCE/restrict denied | kaz > carriers | - | - | "No [restrictions] on" | contexts: economic | by S5
AGREE happened | zhuma, asan > - | - | - | "presidents [agreed to continue contacts]" | contexts: diplomatic
%statements
S1 | press | indirect institution | "service [reported]" | "The Head of State had … Kyrgyzstan Nurbek Asanaliev"
S2 | zhuma | indirect named | "[expressed] gratitude" | "gratitude to his Kyrgyz colleague for the release of additional water from the Toktogul reservoir in April"
S3 | asan | indirect named | "Asanaliev [congratulated] the" | "the people of Kazakhstan on the Day of Unity"
S4 | kaz | indirect institution | "side [explained] the" | "the queue by the introduction of an electronic system"
S5 | press | indirect institution | "service [stressed]" | "No restrictions on Kyrgyz carriers have been introduced"
%figures
"[40 thousand hectares]" | exact 40000 ha | crops saved
"[up to 300 trucks]" | up_to 300 item | trucks waiting a day
%visits
asan planned | Turkestan KAZ 2023-07-05..2023-07-06
%places
ASTANA KAZ; Kyrgyzstan KGZ; Kazakhstan KAZ; Toktogul KGZ; Zhambyl KAZ; Turkestan KAZ; Ak-Tilek KGZ
%dates
"[May 18]" = 2023-05-18; "in [April]" = 2023-04-01..2023-04-30; "by [June 1]" = 2023-06-01; "on [July 5–6]" = 2023-07-05..2023-07-06; "[the beginning of the month]" = 2023-05-01..2023-05-10
