name: opec-vienna-quota-wire
published: 2014-11-27
style: agency
region: Global
negatives: business, metaphor

VIENNA, Nov 27, 2014 (Donau Press) – OPEC refused on Thursday to cut its output, ignoring the pleas of Venezuela and Iran and sending crude into free fall.

Saudi Arabia's oil minister, Sheikh Faisal al-Dowayan, blocked a proposal to take 1.5 million barrels a day off the market. He is prepared to defend his customers against American shale at $60, two delegates said. Venezuelan Foreign Minister Aníbal Urdaneta, who had toured Moscow, Tehran and Algiers this month to drum up support, left the building red in the face and said nothing.

Russia, not a member, had promised on Tuesday to consider a reduction but in the end offered nothing. "One does not bring a spoon to somebody else's soup," quipped the head of its state oil company.

Nigeria raised its interest rate and devalued the naira. Iran's envoy accused unnamed neighbours of waging an oil war against his country. War also reigned on the trading floors: hedge funds ambushed each other, an attack on the $70 line succeeded at the third attempt, Continental Drilling was slaughtered, and one analyst predicted "carnage till Christmas".

The ministers meet again on June 5. Ecuador, which joined the majority with regret, will ask for an earlier session.

%actors
opec = OPEC | - | igo | The ministers
venezuela = Venezuela | VEN | state
iran = Iran | IRN | state
dowayan = Faisal al-Dowayan | SAU | person
delegates = two delegates | - | person
urdaneta = Aníbal Urdaneta | VEN | person
russia = Russia | RUS | state
head = the head of its state oil company | RUS | person
envoy = Iran's envoy | IRN | person
neighbours = unnamed neighbours | - | state
analyst = one analyst | - | person
ecuador = Ecuador | ECU | state
algeria = Algiers | DZA | state
%events
REJECT/change happened core | opec > venezuela, iran | 2014-11-27 | VIENNA AUT | "OPEC [refused] on Thursday" | contexts: natural_resource, economic
REQUEST happened core | venezuela, iran > opec | - | - | "the [pleas] of Venezuela" | contexts: natural_resource
REJECT/change happened core | dowayan > opec | 2014-11-27 | VIENNA AUT | "al-Dowayan, [blocked] a" | contexts: natural_resource
CONSULT/visit happened | urdaneta > russia | 2014-11-01..2014-11-27 | Moscow RUS | "who had [toured] Moscow" | contexts: natural_resource, diplomatic
CONSULT/visit happened | urdaneta > iran | 2014-11-01..2014-11-27 | Tehran IRN | "had [toured] Moscow, Tehran" | contexts: natural_resource, diplomatic
CONSULT/visit happened | urdaneta > algeria | 2014-11-01..2014-11-27 | Algiers DZA | "[toured] Moscow, Tehran and Algiers" | contexts: natural_resource, diplomatic
AGREE happened | russia > opec | 2014-11-25 | - | "member, had [promised] on" | contexts: natural_resource
AGREE denied | russia > opec | - | - | "the end [offered nothing]" | contexts: natural_resource
ACCUSE/allege happened core | envoy > neighbours | - | - | "envoy [accused] unnamed" | contexts: natural_resource
CONSULT/multilateral planned | opec > - | 2015-06-05 | - | "ministers [meet again] on" | contexts: natural_resource
REQUEST/meet planned | ecuador > opec | - | - | "regret, [will ask for] an" | contexts: natural_resource
%statements
S1 | delegates | indirect anonymous | "delegates [said]. Venezuelan" | "He is prepared to defend his customers against American shale at $60"
S2 | head | direct anonymous | "[quipped] the head" | "One does not bring a spoon to somebody else's soup,"
S3 | envoy | indirect anonymous | "[accused] unnamed" | "unnamed neighbours of waging an oil war against his country"
S4 | analyst | mixed anonymous | "analyst [predicted] "carnage" | "carnage till Christmas"
%figures
"take [1.5 million barrels a day]" | exact 1500000 barrel | proposed cut
"at [$60], two" | exact 60 USD | price of a barrel
"the [$70] line" | exact 70 USD | price of a barrel
%visits
urdaneta happened | Moscow RUS -; Tehran IRN -; Algiers DZA -
%places
VIENNA AUT; Venezuela VEN; Iran IRN; Saudi Arabia SAU; Moscow RUS; Tehran IRN; Algiers DZA; Russia RUS; Nigeria NGA; Ecuador ECU
%dates
"VIENNA, [Nov 27, 2014]" = 2014-11-27
"refused on [Thursday]" = 2014-11-27
"Algiers [this month]" = 2014-11-01..2014-11-30
"promised on [Tuesday]" = 2014-11-25
"till [Christmas]" = 2014-12-25
"again on [June 5]" = 2015-06-05
