name: gulf-oman-dhow-heroin
published: 2018-01-18
style: ministry
region: Middle-East
negatives: none

Frigate seizes 1.2 tonnes of hashish in Arabian Sea

MANAMA, Bahrain – The Australian frigate Wirraway, operating with the Combined Coastal Patrol, intercepted a stateless dhow about 190 nautical miles off Salalah on Jan. 16 and recovered 1,206 kilograms of hashish, the Patrol's headquarters announced.

A helicopter from the ship sighted the vessel at first light. It ignored calls on channel 16 and turned north. After a warning shot the master stopped his engine, and a boarding team searched the hold, where the bags lay under onions. The twelve crew members, who gave their nationality as Iranian and Pakistani, were given water and a medical check and were let go with their boat. The drugs were destroyed at sea.

It was the fourth such seizure of the Patrol in five weeks.

"Every bag that goes over the side is money that does not reach terrorist groups," said the commander of the Patrol, Commodore Rashed Al Dosari-Nasser of the Royal Bahrain Naval Force. He praised the professionalism of the ship's company and thanked Pakistan, whose patrol aircraft had tracked the dhow overnight.

Wirraway's commanding officer, Cmdr. Leigh Abernethy, said it had been "a long night and a short morning". Her ship left Fremantle in November and returns in June. A port visit to Muscat, planned for this week, has been cancelled to allow her to continue the search for a second vessel.

The Combined Coastal Patrol, a partnership of 17 nations based in Bahrain, is not directed against any state. Iran's foreign ministry, which last month called its patrols provocations, said that it had no information about the crew. Its command passes from Bahrain to New Zealand on Feb. 1.

%actors
wirraway = Wirraway | AUS | state | The Australian frigate Wirraway; a boarding team; the ship's company
patrol = Combined Coastal Patrol | - | organization | The Combined Coastal Patrol; the Patrol
dhow = a stateless dhow | - | organization | The twelve crew members; the vessel
aldosari = Rashed Al Dosari-Nasser | BHR | person | the commander of the Patrol
pakistan = Pakistan | PAK | state
abernethy = Leigh Abernethy | AUS | person | Her ship
oman = Oman | OMN | state | implied
bahrain = Bahrain | BHR | state
nz = New Zealand | NZL | state
iran = Iran's foreign ministry | IRN | state
%events
COERCE/seize happened core | wirraway > dhow | 2018-01-16 | Arabian Sea - | "Patrol, [intercepted] a" | contexts: illegal_drugs, military
REJECT happened | dhow > wirraway | 2018-01-16 | Arabian Sea - | "It [ignored calls] on" | contexts: illegal_drugs
ASSAULT/crowd-control happened | wirraway > dhow | 2018-01-16 | Arabian Sea - | "[warning shot]" | contexts: illegal_drugs, military
AID happened | wirraway > dhow | 2018-01-16 | Arabian Sea - | "were [given water] and" | contexts: illegal_drugs
RETREAT/release happened core | wirraway > dhow | 2018-01-16 | Arabian Sea - | "were [let go] with" | contexts: illegal_drugs
SUPPORT happened core | aldosari > wirraway | - | - | "He [praised] the" | contexts: military, illegal_drugs
SUPPORT happened core | aldosari > pakistan | - | - | "company and [thanked] Pakistan" | contexts: military, illegal_drugs
COOPERATE happened | pakistan > patrol | 2018-01-15..2018-01-16 | - | "had [tracked] the" | contexts: military, illegal_drugs
CONSULT/visit cancelled | abernethy > oman | 2018-01-15..2018-01-21 | Muscat OMN | "A [port visit] to" | contexts: military
ACCUSE/disapprove happened | iran > patrol | 2017-12-01..2017-12-31 | - | "month [called] its" | contexts: military
COOPERATE planned | bahrain, nz > - | 2018-02-01 | - | "command [passes] from" | contexts: military
%statements
S1 | patrol | indirect institution | "headquarters [announced]" | "The Australian frigate Wirraway, operating … kilograms of hashish,"
S2 | aldosari | direct named | "groups," [said] the" | "Every bag that goes over the side is money that does not reach terrorist groups,"
S3 | aldosari | indirect named | "[praised] the professionalism" | "the professionalism of the ship's company"
S4 | abernethy | mixed named | "Abernethy, [said] it" | "it had been "a long night and a short morning"
S5 | iran | indirect institution | "month [called] its" | "its patrols provocations"
S6 | iran | indirect institution | "provocations, [said] that" | "it had no information about the crew"
%figures
"[1.2 tonnes]" | exact 1.2 tonne | hashish
"[about 190 nautical miles]" | about 190 nautical-mile | distance from Salalah
"[1,206 kilograms]" | exact 1206 kilogram | hashish
"[twelve crew members]" | exact 12 person | crew of the dhow
"[five weeks]" | exact 5 week | time of four seizures
"of [17 nations]" | exact 17 country | members of the Patrol
%visits
abernethy cancelled | Muscat OMN 2018-01-15..2018-01-21
%places
Arabian Sea -; MANAMA BHR; Bahrain BHR; Salalah OMN; Pakistan PAK; Fremantle AUS; Muscat OMN; Iran IRN; New Zealand NZL
%dates
"on [Jan. 16]" = 2018-01-16; "in [November]" = 2017-11-01..2017-11-30; "in [June]" = 2018-06-01..2018-06-30; "[this week]" = 2018-01-15..2018-01-21; "[last month]" = 2017-12-01..2017-12-31; "on [Feb. 1]" = 2018-02-01
