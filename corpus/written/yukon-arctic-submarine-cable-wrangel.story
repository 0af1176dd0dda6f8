name: yukon-arctic-submarine-cable-wrangel
published: 2007-08-05
style: local
region: Americas
negatives: metaphor, history

Titanium flag? Fine, says Grise Fiord's mayor, we have the garbage

IQALUIT – Two Russian submersibles planted a titanium flag on the sea floor below the North Pole on Thursday, and down here the telephones of Ottawa have been ringing off the tundra.

"This isn't the fifteenth century. You can't go around the world and just plant flags," Foreign Affairs Minister Peter Mackey huffed. He rejected any Russian claim to the Lomonosov Ridge. Moscow's explorer-deputy, Artur Chilinsky, who went down himself, replied to the critics from the deck: "We don't care." The Kremlin congratulated him by satellite phone. Denmark sends two icebreakers next Sunday to collect rocks; the United States laughed the whole thing off as a stunt, though its coast guard cutter Haley sailed for the ridge on Monday.

Prime Minister Steven Harcourt arrives on Wednesday for three days in the North. He will announce a training base at Resolute and, it is whispered at the Frobisher Inn, a deep port at Nanisivik. Inuit leader Mary Simonie asked him to bring doctors too. Larry Audlaluk-Kiguk of Grise Fiord reminded this paper that his parents were shipped there by the government in 1953 "as human flags"; Ottawa paid ten million dollars in 1996 and has never apologized.

The circumpolar powers fight with lawyers: each must file its claims with a UN commission in New York. Russia's was sent back in 2002 for want of proof. The war over hot dogs at the legislative cafeteria continues.

%actors
subs = Two Russian submersibles | RUS | state
mackey = Peter Mackey | CAN | person
russia = Moscow | RUS | state | The Kremlin; Russia
chilinsky = Artur Chilinsky | RUS | person
denmark = Denmark | DNK | state
us = the United States | USA | state
harcourt = Steven Harcourt | CAN | person
simonie = Mary Simonie | CAN | person
audlaluk = Larry Audlaluk-Kiguk | CAN | person
parents = his parents | CAN | population
canada = Ottawa | CAN | state | the government
un = a UN commission | - | igo
%events
COERCE/seize happened core | russia, subs > - | 2007-08-02 | North Pole - | "submersibles [planted a titanium flag]" | contexts: territory
REJECT happened core | mackey > russia | - | - | "He [rejected] any" | contexts: territory
ACCUSE/disapprove happened | mackey > russia | - | - | "can't [go around the world]" | contexts: territory | by S1
REJECT happened | chilinsky > mackey | - | - | ""[We don't care]."" | contexts: territory | by S3
SUPPORT happened | russia > chilinsky | - | - | "Kremlin [congratulated] him" | contexts: territory
MOBILIZE/weapons planned | denmark > - | 2007-08-12 | - | "Denmark [sends two icebreakers] next" | contexts: territory
REJECT happened | us > russia | - | - | "[laughed the whole thing] off" | contexts: territory
MOBILIZE/weapons happened | us > - | 2007-07-30 | - | "Haley [sailed for] the" | contexts: territory
CONSULT/visit planned core | harcourt > - | 2007-08-08..2007-08-10 | - | "Harcourt [arrives on] Wednesday" | contexts: territory, executive
MOBILIZE/troops planned core | harcourt > - | - | Resolute CAN | "announce a [training base] at" | contexts: military, territory
REQUEST/assist happened | simonie > harcourt | - | - | "Simonie [asked him] to" | contexts: health
COERCE/deport happened core | canada > parents | 1953-01-01..1953-12-31 | Grise Fiord CAN | "parents were [shipped there] by" | contexts: territory, religion_ethnicity | by S5
AID happened | canada > parents | 1996-01-01..1996-12-31 | - | "Ottawa [paid ten million dollars]" | contexts: reparations
CONCEDE denied | canada > parents | - | - | "has [never apologized]" | contexts: reparations
REJECT happened | un > russia | 2002-01-01..2002-12-31 | - | "was [sent back] in" | contexts: legal, territory
%statements
S1 | mackey | direct named | "Mackey [huffed]" | "This isn't the fifteenth century. You can't go around the world and just plant flags,"
S3 | chilinsky | direct named | "himself, [replied] to" | "We don't care."
S4 | simonie | indirect named | "[asked] him to" | "him to bring doctors too"
S5 | audlaluk | mixed named | "[reminded] this" | "his parents were shipped there by the government in 1953 "as human flags""
%figures
"[Two Russian submersibles]" | exact 2 item | submersibles
"sends [two icebreakers]" | exact 2 item | icebreakers
"for [three days] in" | exact 3 day | Prime Minister's journey
"paid [ten million dollars]" | exact 10000000 CAD | compensation
%visits
harcourt planned | - CAN 2007-08-08..2007-08-10
%places
IQALUIT CAN; Grise Fiord CAN; North Pole -; Ottawa CAN; Moscow RUS; Lomonosov Ridge -; Kremlin RUS; Denmark DNK; United States USA; Resolute CAN; Nanisivik CAN; New York USA; Russia RUS
%dates
"Pole on [Thursday]" = 2007-08-02
"icebreakers [next Sunday]" = 2007-08-12
"ridge on [Monday]" = 2007-07-30
"arrives on [Wednesday]" = 2007-08-08
"government in [1953]" = 1953-01-01..1953-12-31
"dollars in [1996]" = 1996-01-01..1996-12-31
"back in [2002]" = 2002-01-01..2002-12-31
