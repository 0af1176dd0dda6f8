name: estonia-statue-bronze-night
published: 2007-04-29
style: agency
region: Europe
negatives: history

TALLINN, April 29, 2007 (Baltic News Bureau) – Estonia has had its two worst nights since independence. When the government, before dawn on Friday, took a bronze Red Army soldier from his pedestal in the centre of Tallinn, some 1,500 mostly Russian-speaking youths had already smashed the windows of the Opera, looted liquor stores and overturned police cars. Police answered with water cannon, flash grenades and rubber bullets. A man of twenty, Dmitri Gavrin, a Russian citizen, was stabbed to death in Tatari street. About a thousand people were detained, many of them in a terminal of the port, where, human rights lawyer Evhen Kristafov complained, they were made to squat for hours and hit with plastic handcuffs. The police chief denied systematic violence and promised to look into single cases.

The statue will be put up again in the military cemetery, Prime Minister Anders Anslan declared, "with more dignity than a trolleybus stop can give". Twelve bodies that may lie underneath are to be exhumed next week. Relatives who want to take them home have been invited to come forward.

Russia's upper house voted unanimously on Friday to demand that relations be broken off. Foreign Minister Sergei Lagunov called the removal blasphemous and announced "serious steps"; he did not name any. In Moscow, activists of the youth movement Nashe Vremya besieged the Estonian embassy on Saturday, tore down the flag and blocked the car of Ambassador Marika Kalda. She has asked the Russian foreign ministry for protection in two notes, both unanswered.

Since Friday evening the websites of the Estonian government, of parliament and of two banks have been paralysed by a flood of requests from a million computers. Justice Minister Rein Langerman told the daily Päevaleht that some of the addresses belong to the Kremlin. A Kremlin spokesman replied that addresses can be forged.

Germany, which holds the presidency of the European Union, telephoned both capitals and urged them to talk. Chancellor Gudrun Hartwig has proposed to send a delegation of the Bundestag. Finland's president, by contrast, said that she would not interfere, and Latvia's expressed full support for Tallinn. A shop in Pskov put up a sign: no Estonian butter.

On May 9 veterans will lay flowers at the new place. Anslan has been invited; he has not yet replied.

%actors
estonia = Estonia | EST | state | the government; Tallinn
youths = some 1,500 mostly Russian-speaking youths | EST | population
police = Police | EST | state
gavrin = Dmitri Gavrin | RUS | person
detained = About a thousand people | EST | population
kristafov = Evhen Kristafov | EST | person
chief = The police chief | EST | person
anslan = Anders Anslan | EST | person | Anslan
relatives = Relatives | - | population
house = Russia's upper house | RUS | state
lagunov = Sergei Lagunov | RUS | person
activists = activists of the youth movement Nashe Vremya | RUS | population
embassy = the Estonian embassy | EST | state
kalda = Marika Kalda | EST | person
rfm = the Russian foreign ministry | RUS | state
attackers = unknown attackers | - | organization | implied
langerman = Rein Langerman | EST | person
kremlin = the Kremlin | RUS | state
spokesman = A Kremlin spokesman | RUS | person
germany = Germany | DEU | state
russia = Russia | RUS | state
finland = Finland's president | FIN | person
latvia = Latvia's president | LVA | person | Latvia's
killer = unknown killer | EST | person | implied
%events
PROTEST/riot happened core | youths > estonia | 2007-04-26..2007-04-27 | Tallinn EST | "had already [smashed the windows] of" | contexts: religion_ethnicity
ASSAULT/crowd-control happened core | police > youths | 2007-04-26..2007-04-27 | Tallinn EST | "answered with [water cannon], flash" | contexts: repression
ASSAULT/primitive happened core | killer > gavrin | - | Tatari street EST | "was [stabbed to death] in" | contexts: crime
COERCE/arrest happened core | police > detained | - | - | "people were [detained], many" | contexts: repression
ACCUSE/disapprove happened | kristafov > police | - | - | "Kristafov [complained], they" | contexts: human_rights
ASSAULT/beat happened | police > detained | - | - | "and [hit with plastic] handcuffs" | contexts: repression, human_rights | by S1
REJECT happened | chief > kristafov | - | - | "chief [denied] systematic" | contexts: repression
AGREE happened | chief > detained | - | - | "and [promised to look into]" | contexts: repression
AGREE happened | estonia > relatives | - | - | "have been [invited to come] forward" | contexts: diplomatic
REQUEST/change happened core | house > russia | 2007-04-27 | - | "Friday to [demand] that" | contexts: diplomatic, legislative
ACCUSE/disapprove happened core | lagunov > estonia | - | - | "Lagunov [called the removal blasphemous]" | contexts: diplomatic
THREATEN happened core | lagunov > estonia | - | - | "and [announced "serious steps"]" | contexts: diplomatic
PROTEST/obstruct happened core | activists > embassy | 2007-04-28 | Moscow RUS | "Vremya [besieged] the Estonian" | contexts: diplomatic
PROTEST/vandalize happened | activists > embassy | 2007-04-28 | Moscow RUS | "Saturday, [tore down the flag]" | contexts: diplomatic
PROTEST/obstruct happened | activists > kalda | 2007-04-28 | Moscow RUS | "and [blocked the car] of" | contexts: diplomatic
REQUEST/assist happened | kalda > rfm | - | - | "She has [asked the Russian]" | contexts: diplomatic
COERCE/cyber happened core | attackers > estonia | 2007-04-27..2007-04-29 | - | "have been [paralysed] by" | contexts: cyber
ACCUSE/allege happened core | langerman > kremlin | - | - | "Langerman [told] the daily" | contexts: cyber
REJECT happened | spokesman > langerman | - | - | "spokesman [replied] that" | contexts: cyber
CONSULT/phone happened | germany, russia, estonia > - | - | - | "Union, [telephoned] both" | contexts: diplomatic
REQUEST/meet happened core | germany > russia, estonia | - | - | "and [urged them to talk]" | contexts: diplomatic
SUPPORT happened | latvia > estonia | - | - | "Latvia's [expressed full support]" | contexts: diplomatic
%statements
S1 | kristafov | indirect named | "Kristafov [complained]" | "they were made to squat for hours and hit with plastic handcuffs"
S2 | anslan | mixed named | "Anslan [declared]" | "The statue will be put up again in the military cemetery, Prime Minister Anders Anslan declared, "with more dignity than a trolleybus stop can give""
S3 | lagunov | indirect named | "Lagunov [called] the" | "the removal blasphemous"
S4 | langerman | indirect named | "Langerman [told] the" | "some of the addresses belong to the Kremlin"
S5 | spokesman | indirect anonymous | "[replied] that addresses" | "addresses can be forged"
S6 | finland | indirect anonymous | "contrast, [said] that" | "she would not interfere"
S7 | chief | indirect anonymous | "[denied] systematic" | "systematic violence"
S8 | germany | indirect institution | "[urged] them" | "them to talk"
S9 | lagunov | mixed named | "and [announced] "serious" | "serious steps"
S10 | latvia | indirect anonymous | "Latvia's [expressed] full" | "full support for Tallinn"
%figures
"[some 1,500 mostly Russian-speaking youths]" | about 1500 person | rioters
"[About a thousand people] were" | about 1000 person | people detained
"[Twelve bodies] that" | exact 12 person | bodies to be exhumed
"of [two banks] have" | exact 2 item | banks
"from [a million computers]" | exact 1000000 item | computers
"in [two notes], both" | exact 2 item | notes
"its [two worst nights]" | exact 2 night | nights
%places
TALLINN EST; Tallinn EST; Estonia EST; Tatari street EST; Russia RUS; Moscow RUS; Kremlin RUS; Germany DEU; Finland FIN; Latvia LVA; Pskov RUS
%dates
"TALLINN, [April 29, 2007]" = 2007-04-29
"before [dawn on Friday], took" = 2007-04-27
"exhumed [next week]" = 2007-04-30..2007-05-06
"unanimously on [Friday] to" = 2007-04-27
"embassy on [Saturday], tore" = 2007-04-28
"Since [Friday evening] the" = 2007-04-27
"On [May 9] veterans" = 2007-05-09
