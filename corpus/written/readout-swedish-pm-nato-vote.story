name: readout-swedish-pm-nato-vote
published: 2023-10-24
style: white-house
region: Europe
negatives: none

Readout of the President's Call with Prime Minister Lennart Ekdahl of Sweden

President Alan Whitcombe spoke this morning with Prime Minister Lennart Ekdahl of Sweden. The President welcomed the decision of the Turkish parliament's foreign affairs committee to send Sweden's accession protocol to the floor, and looked forward to Sweden becoming the 32nd member of NATO. He said he had urged Ankara last week not to lose any more time.

The two leaders condemned the burning of religious books as "lawful but awful", and the attack in Brussels on October 16 in which a gunman killed two Swedish football supporters. The President offered the condolences of the American people.

They discussed the damage to a telecommunications cable between Sweden and Estonia. The Prime Minister briefed the President on the investigation, which has not established who is responsible. The United States will make two maritime patrol aircraft available to it.

Both leaders underscored their continued support for Ukraine. The President thanked Sweden for its thirteenth package of military equipment, including howitzers, which the Prime Minister plans to announce in Kyiv on Friday. They also agreed that the bilateral defense cooperation agreement should be signed before the end of the year.

%actors
whitcombe = Alan Whitcombe | USA | person | The President
ekdahl = Lennart Ekdahl | SWE | person | The Prime Minister
committee = the Turkish parliament's foreign affairs committee | TUR | state
ankara = Ankara | TUR | state
sweden = Sweden | SWE | state
gunman = a gunman | - | person
supporters = two Swedish football supporters | SWE | population
us = The United States | USA | state
ukraine = Ukraine | UKR | state
%events
CONSULT/phone happened core | whitcombe, ekdahl > - | 2023-10-24 | - | "Whitcombe [spoke] this morning" | contexts: diplomatic
SUPPORT happened core | whitcombe > committee | 2023-10-24 | - | "The President [welcomed] the decision" | contexts: military, diplomatic
AGREE happened | committee > sweden | - | - | "the [decision] of the Turkish" | contexts: legislative, military | by S1
REQUEST/change happened core | whitcombe > ankara | 2023-10-16..2023-10-22 | - | "he had [urged Ankara] last" | contexts: military, diplomatic | by S2
ACCUSE/disapprove happened | whitcombe, ekdahl > - | 2023-10-24 | - | "leaders [condemned] the burning" | contexts: religion_ethnicity
ASSAULT/firearms happened core | gunman > supporters | 2023-10-16 | Brussels BEL | "a gunman [killed] two" | contexts: terrorism | by S3
SUPPORT happened | whitcombe > sweden | 2023-10-24 | - | "The President [offered the condolences]" | contexts: terrorism
ACCUSE/investigate ongoing | sweden > - | - | - | "on the [investigation], which" | contexts: military
ACCUSE/allege denied | sweden > - | - | - | "[has not established] who" | contexts: military
AID planned core | us > sweden | - | - | "States [will make] two" | contexts: military
SUPPORT happened core | whitcombe, ekdahl > ukraine | 2023-10-24 | - | "Both leaders [underscored] their" | contexts: military
SUPPORT happened core | whitcombe > sweden | 2023-10-24 | - | "President [thanked Sweden] for" | contexts: military
AID planned core | sweden > ukraine | - | - | "thirteenth [package of military equipment]" | contexts: military | by S5
CONSULT/visit planned | ekdahl > ukraine | 2023-10-27 | Kyiv UKR | "plans to [announce in Kyiv]" | contexts: military | by S5
AGREE happened core | whitcombe, ekdahl > - | 2023-10-24 | - | "They also [agreed] that" | contexts: military
%statements
S1 | whitcombe | indirect named | "President [welcomed] the" | "the decision of the Turkish parliament's foreign affairs committee to send Sweden's accession protocol to the floor"
S2 | whitcombe | indirect named | "He [said] he" | "he had urged Ankara last week not to lose any more time"
S3 | whitcombe, ekdahl | mixed named | "leaders [condemned]" | "the burning of religious books as … two Swedish football supporters"
S4 | whitcombe, ekdahl | indirect named | "leaders [underscored]" | "their continued support for Ukraine"
S5 | whitcombe | indirect named | "President [thanked]" | "Sweden for its thirteenth package of military equipment, including howitzers, which the Prime Minister plans to announce in Kyiv on Friday"
%figures
"killed [two Swedish football supporters]" | exact 2 person | supporters killed
"make [two maritime patrol aircraft]" | exact 2 item | patrol aircraft
%visits
ekdahl planned | Kyiv UKR 2023-10-27
%places
Sweden SWE; Ankara TUR; Brussels BEL; Estonia EST; United States USA; Ukraine UKR; Kyiv UKR
%dates
"spoke [this morning]" = 2023-10-24
"Ankara [last week]" = 2023-10-16..2023-10-22
"on [October 16] in" = 2023-10-16
"Kyiv on [Friday]" = 2023-10-27
"before [the end of the year]" = 2023-12-31
