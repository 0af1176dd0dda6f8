name: somalia-africa-command-strike
published: 2018-06-06
style: ministry
region: Africa
negatives: none

U.S. forces conduct airstrike in support of Somali partners

STUTTGART, Germany – In coordination with the Federal Government of Somalia, U.S. forces conducted an airstrike against militants of the Jubba Vanguard approximately 31 miles southwest of Kismayo, Somalia, on June 5, 2018, killing twelve terrorists.

"We currently assess no civilians were killed in this airstrike," the command said.

The strike supported Somali National Army forces and Ugandan troops of the African Union mission, who came under mortar and small-arms fire while they were building a combat outpost near Jamaame. One U.S. service member was wounded in the attack and has been flown to Nairobi.

"Our partners were hit, they held, and they called," said Brig. Gen. Everett Coldwater, deputy director of operations. "We will continue to use all authorized measures to protect Americans and to disable this group."

The Vanguard, which pledged allegiance to a transnational terrorist organization in 2012, has attacked the African Union's convoys on this road on five occasions since January. It has publicly stated that it will strike the United States homeland.

A spokesman for the Vanguard told a radio station in Kismayo that the bombs had fallen on a camel market. The command is aware of these reports and is reviewing them. It asks anyone with information to use the form on its website.

Alongside its Somali and international partners, the command works to prevent Somalia's use as a safe haven. Approximately 500 U.S. personnel currently serve in the country in a training role. It is the policy of the command to publish its strikes within 24 hours, weather, communications and verification permitting.

%actors
usforces = U.S. forces | USA | state | the command; The command
somalia = Federal Government of Somalia | SOM | state | Somali National Army forces; its Somali
vanguard = the Jubba Vanguard | SOM | armed_group | The Vanguard; militants of the Jubba Vanguard; twelve terrorists; this group
uganda = Ugandan troops of the African Union mission | UGA | state
coldwater = Everett Coldwater | USA | person
member = One U.S. service member | USA | person
organization = a transnational terrorist organization | - | armed_group
au = the African Union's convoys | - | igo
spokesman = A spokesman for the Vanguard | SOM | person
%events
ASSAULT/aerial happened core | usforces > vanguard | 2018-06-05 | Kismayo SOM | "forces [conducted an airstrike] against" | contexts: military, terrorism
COOPERATE happened | usforces, somalia > - | 2018-06-05 | - | "In [coordination] with" | contexts: military
ASSAULT/heavy-weapons happened core | vanguard > somalia, uganda | 2018-06-05 | Jamaame SOM | "[came under mortar] and" | contexts: terrorism, military
AID happened | usforces > member | - | Nairobi KEN | "has been [flown] to" | contexts: military
THREATEN/violence happened | coldwater > vanguard | - | - | "[will continue to use] all" | contexts: military, terrorism
AGREE happened | vanguard > organization | 2012-01-01..2012-12-31 | - | "which [pledged allegiance] to" | contexts: terrorism
ASSAULT happened | vanguard > au | 2018-01-01..2018-06-06 | - SOM | "has [attacked] the" | contexts: terrorism
THREATEN/violence happened | vanguard > usforces | - | - | "that it [will strike] the" | contexts: terrorism
ACCUSE/allege happened core | spokesman > usforces | - | Kismayo SOM | "Vanguard [told] a" | contexts: military
ACCUSE/investigate ongoing | usforces > - | - | - | "is [reviewing] them" | contexts: military
REQUEST happened | usforces > - | - | - | "It [asks] anyone" | contexts: military
COOPERATE ongoing | usforces, somalia > - | - | Somalia SOM | "command [works to prevent] Somalia's" | contexts: terrorism, military
AID ongoing | usforces > somalia | - | - SOM | "currently [serve in] the" | contexts: military
%statements
S1 | usforces | direct institution | "airstrike," the command [said]" | "We currently assess no civilians were killed in this airstrike,"
S2 | coldwater | direct named | "called," [said] Brig." | "Our partners were hit, they held, and they called,"
S3 | vanguard | indirect institution | "publicly [stated] that" | "it will strike the United States homeland"
S4 | spokesman | indirect anonymous | "[told] a radio" | "the bombs had fallen on a camel market"
S5 | usforces | indirect institution | "[asks] anyone" | "anyone with information to use the form on its website"
%figures
"[approximately 31 miles]" | about 31 mile | distance from Kismayo
"[twelve terrorists]" | exact 12 person | killed
"[One U.S. service member]" | exact 1 person | wounded
"on [five occasions]" | exact 5 item | attacks
"[Approximately 500 U.S. personnel]" | about 500 person | U.S. personnel
"within [24 hours]" | exact 24 hour | time to publish
%places
STUTTGART DEU; Germany DEU; Somalia SOM; Kismayo SOM; Jamaame SOM; Nairobi KEN; United States USA
%dates
"on [June 5, 2018]" = 2018-06-05; "in [2012]" = 2012-01-01..2012-12-31; "[since January]" = 2018-01-01..2018-06-06
