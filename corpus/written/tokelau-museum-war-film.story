name: tokelau-museum-war-film
published: 2012-04-03
style: feature
region: Oceania
negatives: film, history

HONIARA – In the film that is being shot on Tetepare Island this month, the Japanese land at dawn, the Americans shell them until tea, and an actor from Perth is shot eleven times because the light was wrong. "I have died for Britain, for Australia, and now for a breakfast cereal that pays for it all," says Craig Mullen, picking sand out of his wounds.

The islanders play both armies. Sixty of them signed on at 40 dollars a day, and a strike on the second morning brought it to 55.

The real bombs are still there. Between 1942 and 1943 the two navies sank so many ships off Guadalcanal that the strait is called Ironbottom Sound. Last year an old shell killed two boys at Munda. The United States has paid for the clearing of 300 sites since 2011, and in March its ambassador, Judith Crandall, promised another three million dollars; Japan, asked by the government of Prime Minister Gordon Lilo to contribute, has said it will think about it. A Japanese delegation is to come in August for the seventieth anniversary, for the first time together with American veterans.

The producers wanted to blow up the old wharf at Seghe. The chiefs forbade it. "We let them have the war," said Chief Alick Soga, "but not the wharf."

%actors
mullen = Craig Mullen | AUS | person
islanders = The islanders | SLB | population
producers = The producers | - | organization
navies = the two navies | - | state
us = The United States | USA | state
crandall = Judith Crandall | USA | person
solomons = the government of Prime Minister Gordon Lilo | SLB | state
japan = Japan | JPN | state
delegation = A Japanese delegation | JPN | state
veterans = American veterans | USA | population
soga = Alick Soga | SLB | person
chiefs = The chiefs | SLB | person
%events
PROTEST/strike happened | islanders > producers | - | Tetepare Island SLB | "and a [strike] on" | contexts: economic
ASSAULT happened | navies > - | 1942-01-01..1943-12-31 | Guadalcanal SLB | "navies [sank] so many" | contexts: military
AID ongoing core | us > solomons | - | - | "States has [paid for] the" | contexts: disasters, military
AGREE happened core | crandall > solomons | 2012-03-01..2012-03-31 | - | "Crandall, [promised] another" | contexts: military
REQUEST/assist happened | solomons > japan | - | - | "Japan, [asked] by" | contexts: military
CONSULT/visit planned core | delegation, veterans > solomons | 2012-08-01..2012-08-31 | - | "is to [come] in August" | contexts: diplomatic
REJECT happened | chiefs > producers | - | Seghe SLB | "chiefs [forbade] it"
%statements
S1 | mullen | direct named | "[says] Craig" | "I have died for Britain, for Australia, and now for a breakfast cereal that pays for it all,"
S2 | soga | direct named | "[said] Chief" | "We let them have the war,"
S3 | japan | indirect institution | "has [said] it" | "it will think about it"
%figures
"[Sixty of them]" | exact 60 person | islanders in the film
"at [40 dollars] a day" | exact 40 SBD | daily pay
"it to [55]" | exact 55 SBD | daily pay after the strike
"killed [two boys]" | exact 2 person | boys killed
"of [300 sites]" | exact 300 item | sites cleared
"another [three million dollars]" | exact 3000000 USD | promised aid
%visits
delegation planned | - SLB 2012-08-01..2012-08-31
%places
HONIARA SLB; Tetepare Island SLB; Perth AUS; Britain GBR; Australia AUS; Guadalcanal SLB; Ironbottom Sound SLB; Munda SLB; United States USA; Japan JPN; Seghe SLB
%dates
"Island [this month], the" = 2012-04-01..2012-04-30
"Between [1942 and 1943]" = 1942-01-01..1943-12-31
"[Last year] an old" = 2011-01-01..2011-12-31
"since [2011]" = 2011-01-01..2011-12-31
"in [March] its" = 2012-03-01..2012-03-31
"in [August]" = 2012-08-01..2012-08-31
