name: warsaw-nairobi-visit-put-off
published: 2024-02-23
style: agency
region: Europe
negatives: none

WARSAW, Feb 23, 2024 (Wisla Wire) - Poland's president has postponed next week's visits to Kenya and Tanzania, his office said on Friday, as farmers' blockades at the Ukrainian border entered a third week.

President Zbigniew Halicki-Dobosz was to have been in Nairobi on Monday and Tuesday and in Dar es Salaam on Wednesday. "Both hosts have shown understanding, for which the president thanks them," the head of his foreign policy bureau, Jowita Stankowska, said.

He will instead meet farmers in Rzeszów on Monday and telephone his Ukrainian counterpart on Tuesday.

Kenya's foreign ministry confirmed the change. It said new dates in April had been proposed and that a Polish trade delegation of 35 companies would come as planned.

In Dar es Salaam an official expressed disappointment. Tanzania had hoped to sign a loan agreement for grain silos, worth 110 million dollars, during the visit. The signing will now be done by ambassadors.

The president's last journey to Africa, to Senegal and Nigeria, was in September 2022. He does not intend to put off his trip to Washington on March 12.

The weather at the Medyka crossing on Friday was mild. Drivers waiting there said the queue had shortened overnight.
%actors
hal = Zbigniew Halicki-Dobosz | POL | person | Poland's president; President Zbigniew Halicki-Dobosz; the president
office = his office | POL | state
ken = Kenya | KEN | state | Nairobi
tza = Tanzania | TZA | state
stank = Jowita Stankowska | POL | person | the head of his foreign policy bureau
farmers = farmers | POL | population
ukr = his Ukrainian counterpart | UKR | person
kmfa = Kenya's foreign ministry | KEN | state
trade = a Polish trade delegation of 35 companies | POL | organization
official = an official | TZA | person
pol = Poland | POL | state
ambs = ambassadors | - | person
usa = the United States | USA | state | Washington
sen = Senegal | SEN | state
nga = Nigeria | NGA | state
%events
CONSULT/visit cancelled core | hal > ken | 2024-02-26..2024-02-27 | Nairobi KEN | "to have been [in Nairobi] on" | contexts: diplomatic
CONSULT/visit cancelled core | hal > tza | 2024-02-28 | Dar es Salaam TZA | "and in [Dar es Salaam] on" | contexts: diplomatic
PROTEST/obstruct ongoing core | farmers > - | - | Medyka POL | "farmers' [blockades] at" | contexts: economic
SUPPORT happened | hal > ken, tza | - | - | "president [thanks them]" | contexts: diplomatic | by S2
CONSULT planned | hal, farmers > - | 2024-02-26 | Rzeszów POL | "will instead [meet farmers] in" | contexts: economic
CONSULT/phone planned core | hal, ukr > - | 2024-02-27 | - | "and [telephone] his" | contexts: diplomatic, economic
AGREE happened | kmfa > hal | - | - | "April had been [proposed]" | contexts: diplomatic | by S4
CONSULT/visit planned | trade > ken | - | - KEN | "[would come as planned]" | contexts: economic | by S4
ACCUSE/disapprove happened | official > pol | - | Dar es Salaam TZA | "official [expressed disappointment]" | contexts: diplomatic
SUPPORT planned core | ambs > - | - | - | "The [signing] will" | contexts: economic
CONSULT/visit happened | hal > sen, nga | 2022-09-01..2022-09-30 | Senegal SEN | "last [journey] to" | contexts: diplomatic
CONSULT/visit planned core | hal > usa | 2024-03-12 | Washington USA | "his [trip to Washington] on" | contexts: diplomatic
%statements
S1 | office | indirect institution | "office [said] on" | "Poland's president has postponed next week's visits to Kenya and Tanzania"
S2 | stank | direct named | "Stankowska, [said]" | "Both hosts have shown understanding, for which the president thanks them,"
S3 | kmfa | indirect institution | "ministry [confirmed] the" | "the change"
S4 | kmfa | indirect institution | "It [said] new" | "new dates in April had been proposed … as planned"
S5 | official | indirect anonymous | "official [expressed]" | "disappointment"
%figures
"[35 companies]" | exact 35 item | companies of the trade delegation
"[110 million dollars]" | exact 110000000 USD | loan for silos
%visits
hal cancelled | Nairobi KEN 2024-02-26..2024-02-27; Dar es Salaam TZA 2024-02-28
hal planned | Washington USA 2024-03-12
hal happened | Senegal SEN -; Nigeria NGA -
%places
WARSAW POL; Poland POL; Kenya KEN; Tanzania TZA; Nairobi KEN; Dar es Salaam TZA; Rzeszów POL; Africa -; Senegal SEN; Nigeria NGA; Washington USA; Medyka POL
%dates
"[Feb 23, 2024]" = 2024-02-23; "said on [Friday], as" = 2024-02-23; "[next week]'s" = 2024-02-26..2024-03-03; "Nairobi on [Monday and Tuesday]" = 2024-02-26..2024-02-27; "on [Wednesday]" = 2024-02-28; "Rzeszów on [Monday]" = 2024-02-26; "counterpart on [Tuesday]" = 2024-02-27; "in [April]" = 2024-04-01..2024-04-30; "in [September 2022]" = 2022-09-01..2022-09-30; "on [March 12]" = 2024-03-12; "crossing on [Friday]" = 2024-02-23
