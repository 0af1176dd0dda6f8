name: lagos-police-hashtag
published: 2020-10-21
style: agency
region: Africa
negatives: none

LAGOS, Oct 21, 2020 (Sahel Wire) – Soldiers switched off the lights at the Lekki toll gate on Tuesday evening and fired into a crowd that was singing the national anthem, witnesses said. The army posted one word on Twitter: "fake".

For twelve days young Nigerians had blocked the gate and half the crossings of Lagos to be rid of a police squad, the Special Street Brigade, that stops them for their dreadlocks, marches them to cash machines and, in the accounts of hundreds of them, hangs those who do not pay from a beam. President Matthew Obaseki dissolved it on the 11th. Its men are to be retrained. The protesters, who had heard that before in 2017, 2018 and 2019, went on, and demanded judges.

Governor Adeyinka Sanwo-Bello confirmed two deaths and visited hospitals. He imposed a curfew of 24 hours, ordered an inquiry, and told a breakfast show that he had not called in the soldiers. "Then who?" he was asked. A court of appeal, a bus depot and the palace of the Oba of Lagos burned on Wednesday; men in plain clothes with clubs attacked demonstrators in Alausa.

The UN secretary-general, Ibrahima Koné, called for an end to the brutality. In London lawmakers asked their government to freeze the assets of officers. The singer Davina B, flown in from Atlanta, met the chief of police, Usman Katagum, and got from him a promise and a photograph.

%actors
soldiers = Soldiers | NGA | state | The army
crowd = a crowd that was singing the national anthem | NGA | population | young Nigerians; The protesters; demonstrators
witnesses = witnesses | NGA | population
brigade = Special Street Brigade | NGA | state | a police squad; Its men
youths = those who do not pay | NGA | population
obaseki = Matthew Obaseki | NGA | person | President Matthew Obaseki
sanwo = Adeyinka Sanwo-Bello | NGA | person | Governor Adeyinka Sanwo-Bello
lagos = Lagos | NGA | population
arsonists = rioters in Lagos | NGA | population | implied
men = men in plain clothes with clubs | NGA | armed_group
kone = Ibrahima Koné | - | person | The UN secretary-general
nigeria = Nigeria | NGA | state | implied
lawmakers = lawmakers | GBR | state
uk = their government | GBR | state
davina = Davina B | NGA | person | The singer Davina B
katagum = Usman Katagum | NGA | person
oba = the Oba of Lagos | NGA | person
accounts = hundreds of them | NGA | population
%events
ASSAULT/firearms happened core | soldiers > crowd | 2020-10-20 | Lekki toll gate NGA | "and [fired] into" | contexts: repression | by S1
REJECT happened core | soldiers > witnesses | - | - | "army [posted] one" | contexts: repression, misinformation
PROTEST/obstruct happened core | crowd > brigade | 2020-10-08..2020-10-20 | Lagos NGA | "Nigerians had [blocked] the" | contexts: repression
COERCE/seize ongoing | brigade > crowd | - | - NGA | "dreadlocks, [marches] them" | contexts: corruption, repression
ASSAULT/torture happened core | brigade > youths | - | - NGA | "them, [hangs] those" | contexts: human_rights | by S3
CONCEDE happened core | obaseki > crowd | 2020-10-11 | - NGA | "Obaseki [dissolved] it" | contexts: repression
REQUEST/change happened core | crowd > obaseki | - | - NGA | "and [demanded] judges" | contexts: legal
CONSULT/visit happened | sanwo > crowd | - | Lagos NGA | "and [visited] hospitals" | contexts: health
COERCE/curfew happened core | sanwo > lagos | - | Lagos NGA | "He [imposed a curfew]" | contexts: repression
ACCUSE/investigate happened core | sanwo > soldiers | - | Lagos NGA | "hours, [ordered] an inquiry" | contexts: legal
MOBILIZE/troops denied | sanwo > crowd | - | Lagos NGA | "had not [called in] the" | contexts: military
PROTEST/riot happened core | arsonists > oba | 2020-10-21 | Lagos NGA | "Lagos [burned] on" | contexts: repression
ASSAULT/beat happened core | men > crowd | - | Alausa NGA | "clubs [attacked] demonstrators" | contexts: repression
REQUEST/yield happened core | kone > nigeria | - | - | "Koné, [called for] an" | contexts: human_rights
REQUEST happened | lawmakers > uk | - | London GBR | "lawmakers [asked] their" | contexts: legislative, human_rights
COERCE/seize hypothetical | uk > brigade | - | - | "to [freeze] the assets" | contexts: human_rights
CONSULT happened | davina, katagum > - | - | - NGA | "Atlanta, [met] the" | contexts: repression
AGREE happened | katagum > davina | - | - NGA | "him a [promise] and" | contexts: repression
%statements
S1 | witnesses | indirect anonymous | "witnesses [said]" | "Soldiers switched off the lights … national anthem"
S2 | soldiers | direct institution | "army [posted]" | "fake"
S3 | accounts | indirect anonymous | "the [accounts] of" | "hangs those who do not pay from a beam"
S4 | sanwo | indirect named | "[confirmed] two" | "two deaths"
S5 | sanwo | indirect named | "and [told] a" | "he had not called in the soldiers"
S6 | kone | indirect named | "[called for] an" | "an end to the brutality"
S7 | lawmakers | indirect anonymous | "[asked] their" | "their government to freeze the assets of officers"
%figures
"[twelve days]" | exact 12 day | protests
"accounts of [hundreds] of" | over 100 person | people who tell
"[two deaths]" | exact 2 person | dead
"curfew of [24 hours]" | exact 24 hour | curfew
"[half] the crossings" | exact 0.5 ratio | crossings blocked
%places
LAGOS NGA; Lekki NGA; Lagos NGA; Alausa NGA; London GBR; Atlanta USA
%dates
"[Oct 21, 2020]" = 2020-10-21; "on [Tuesday evening]" = 2020-10-20; "on [the 11th]" = 2020-10-11; "on [Wednesday]" = 2020-10-21
