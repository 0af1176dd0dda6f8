name: tehran-caspian-caviar
published: 2014-09-29
style: state-media
region: Middle-East
negatives: none

TEHRAN (INA) – The presidents of the five littoral states of the Caspian Sea on Monday agreed in the Russian city of Astrakhan that no armed forces of outsiders will be tolerated on its waters, Iran's President Hamid Rouzbeh told state television upon his return.

Rouzbeh described the two-day summit as a turning point. He said the leaders had also decided to hold joint rescue exercises next summer and to suspend the fishing of sturgeon for another year. In bilateral talks with President Serik Tulegenov of Kazakhstan, he invited Kazakh firms to invest in the port of Chabahar; Turkmenistan's leader promised to raise deliveries of gas by a third before winter.

The Iranian president thanked his Russian host for opposing the cruel sanctions of the West, and reiterated that Tehran is ready for a fair nuclear deal by November 24, but will not retreat one iota from its rights.

On the sidelines Foreign Minister Ali Reza Noorbakhsh rejected claims by Azerbaijan's media that an Iranian drone had violated its airspace. Baku has yet to apologize for detaining four Iranian pilgrims in Nardaran, he added.

In a separate development, the Intelligence Ministry announced the dismantling of a network of spies in Bushehr province. It did not elaborate.

%actors
presidents = The presidents of the five littoral states of the Caspian Sea | - | person | the leaders
outsiders = outsiders | - | state
rouzbeh = Hamid Rouzbeh | IRN | person | Iran's President Hamid Rouzbeh; The Iranian president
tulegenov = Serik Tulegenov | KAZ | person
firms = Kazakh firms | KAZ | organization
turkmen = Turkmenistan's leader | TKM | person
iran = Iran | IRN | state | Tehran; Iranian
russian = his Russian host | RUS | person
west = the West | - | state
noor = Ali Reza Noorbakhsh | IRN | person | Foreign Minister Ali Reza Noorbakhsh
media = Azerbaijan's media | AZE | organization
azerbaijan = Azerbaijan | AZE | state | Baku
pilgrims = four Iranian pilgrims | IRN | population
ministry = the Intelligence Ministry | IRN | state
spies = a network of spies | - | armed_group
russia = Russia | RUS | state | Russian
%events
CONSULT/multilateral happened core | presidents > - | 2014-09-28..2014-09-29 | Astrakhan RUS | "two-day [summit] as" | contexts: diplomatic
CONSULT/visit happened core | rouzbeh > russia | 2014-09-28..2014-09-29 | Astrakhan RUS | "upon his [return]" | contexts: diplomatic
AGREE happened core | presidents > - | 2014-09-29 | Astrakhan RUS | "Monday [agreed] in" | contexts: military, territory
REJECT happened | presidents > outsiders | 2014-09-29 | Astrakhan RUS | "outsiders [will be tolerated] on" | contexts: military
COOPERATE planned | presidents > - | 2015-06-01..2015-08-31 | - | "joint rescue [exercises] next" | contexts: disasters
CONSULT happened core | rouzbeh, tulegenov > - | 2014-09-28..2014-09-29 | Astrakhan RUS | "In bilateral [talks] with" | contexts: diplomatic
AGREE happened core | rouzbeh > firms | 2014-09-28..2014-09-29 | Astrakhan RUS | "he [invited] Kazakh" | contexts: economic
AGREE happened core | turkmen > iran | 2014-09-28..2014-09-29 | Astrakhan RUS | "leader [promised] to" | contexts: natural_resource
SUPPORT happened core | rouzbeh > russian | - | - | "president [thanked] his" | contexts: diplomatic
REJECT happened | russian > west | - | - | "for [opposing] the" | contexts: economic
SANCTION/discontinue ongoing | west > iran | - | - | "cruel [sanctions] of" | contexts: economic
AGREE happened core | rouzbeh > west | - | - | "Tehran is [ready] for" | contexts: cbrn
REJECT/yield happened | rouzbeh > west | - | - | "but [will not retreat] one" | contexts: cbrn
REJECT happened | noor > media | - | - | "Noorbakhsh [rejected] claims" | contexts: military
MOBILIZE/weapons denied | iran > azerbaijan | - | - AZE | "had [violated] its" | contexts: military, territory
COERCE/arrest happened | azerbaijan > pilgrims | - | Nardaran AZE | "for [detaining] four" | contexts: religion_ethnicity
CONCEDE denied | azerbaijan > iran | - | - | "has yet to [apologize] for" | contexts: diplomatic
COERCE happened core | ministry > spies | - | Bushehr province IRN | "the [dismantling] of" | contexts: intelligence
%statements
S1 | rouzbeh | indirect named | "[told] state" | "The presidents of the five littoral states … on its waters"
S2 | rouzbeh | indirect named | "Rouzbeh [described] the" | "the two-day summit as a turning point"
S3 | rouzbeh | indirect named | "He [said] the leaders" | "the leaders had also decided … for another year"
S4 | rouzbeh | indirect named | "and [reiterated] that" | "Tehran is ready for a fair nuclear deal … from its rights"
S5 | noor | indirect named | "[rejected] claims" | "claims by Azerbaijan's media that an Iranian drone had violated its airspace"
S6 | noor | indirect named | "he [added]" | "Baku has yet to apologize for detaining four Iranian pilgrims in Nardaran"
S7 | ministry | indirect institution | "[announced] the" | "the dismantling of a network of spies in Bushehr province"
S8 | media | indirect institution | "rejected [claims] by" | "an Iranian drone had violated its airspace" | inside S5
%figures
"[five littoral states]" | exact 5 country | littoral states
"by [a third]" | exact 0.333 ratio | rise of gas deliveries
"[four Iranian pilgrims]" | exact 4 person | pilgrims detained
"[two-day] summit" | exact 2 day | summit
%visits
rouzbeh happened | Astrakhan RUS 2014-09-28..2014-09-29
%places
TEHRAN IRN; Caspian Sea -; Astrakhan RUS; Iran IRN; Kazakhstan KAZ; Chabahar IRN; Turkmenistan TKM; Tehran IRN; Azerbaijan AZE; Baku AZE; Nardaran AZE; Bushehr province IRN
%dates
"on [Monday]" = 2014-09-29; "[next summer]" = 2015-06-01..2015-08-31; "[November 24]" = 2014-11-24
