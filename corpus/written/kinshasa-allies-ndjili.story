name: kinshasa-allies-ndjili
published: 1998-08-26
style: agency
region: Africa
negatives: none

KINSHASA, Aug 26 (Reuben News) - Angolan tanks rolled into the port of Matadi on Tuesday and Zimbabwean jets bombed rebels at Ndjili airport, twelve miles from the palace of President Anselme Kabongo, whom both have decided to save.

Kabongo came back from Lubumbashi in the evening. He accused Rwanda and Uganda of invading his country "behind a curtain of mutineers", threatened to carry the war to Kigali, and urged his people to kill the rebels with arrows and spades. State radio has been calling Tutsis insects. In the Lingwala district a crowd burned two young men with tyres; soldiers rounded up some sixty Tutsi women and children and put them in the Kokolo barracks, for their protection according to the minister of justice.

South Africa's president, Themba Nkosana, who opposes the intervention, invited all sides to a summit in Pretoria on Saturday. Zimbabwe's defence minister, Enoch Chitepo, told him to shut up. Rwanda denied that it has troops in Congo; Uganda admitted to "a few". The rebels hold the Inga dam and have cut off the capital's power and water since the 13th.

France airlifted 600 foreigners across the river. The United States closed its embassy on the 15th. A Belgian soldier was beaten when he tried to photograph a queue for bread.

%actors
angola = Angola | AGO | state | Angolan tanks
zimbabwe = Zimbabwe | ZWE | state | Zimbabwean jets
rebels = rebels | COD | armed_group | The rebels; mutineers
kabongo = Anselme Kabongo | COD | person | President Anselme Kabongo
rwanda = Rwanda | RWA | state | Kigali
uganda = Uganda | UGA | state
people = his people | COD | population | the capital
radio = State radio | COD | organization
tutsis = Tutsis | COD | population | some sixty Tutsi women and children
crowd = a crowd | COD | population
youngmen = two young men | COD | population
soldiers = soldiers | COD | state
justice = the minister of justice | COD | person
nkosana = Themba Nkosana | ZAF | person | South Africa's president
sides = all sides | - | state
chitepo = Enoch Chitepo | ZWE | person
france = France | FRA | state
foreigners = 600 foreigners | - | population
usa = The United States | USA | state
congo = Congo | COD | state
belgian = A Belgian soldier | BEL | person
%events
AID happened core | angola > kabongo | 1998-08-25 | Matadi COD | "tanks [rolled into] the" | contexts: military
ASSAULT/aerial happened core | zimbabwe > rebels | 1998-08-25 | Ndjili COD | "jets [bombed] rebels" | contexts: military
ACCUSE/allege happened core | kabongo > rwanda, uganda | 1998-08-25 | - COD | "He [accused] Rwanda" | contexts: military
THREATEN/violence happened core | kabongo > rwanda | 1998-08-25 | - COD | "mutineers", [threatened] to" | contexts: military
REQUEST happened core | kabongo > people | 1998-08-25 | - COD | "and [urged] his" | contexts: military
ACCUSE/disapprove happened | radio > tutsis | - | - COD | "has been [calling] Tutsis" | contexts: religion_ethnicity
ASSAULT/targeted happened core | crowd > youngmen | - | Lingwala district COD | "crowd [burned] two" | contexts: religion_ethnicity
COERCE/arrest happened core | soldiers > tutsis | - | Kokolo barracks COD | "soldiers [rounded up] some" | contexts: religion_ethnicity
REJECT happened | nkosana > zimbabwe, angola | - | - | "who [opposes] the" | contexts: military
AGREE happened core | nkosana > sides | - | - | "intervention, [invited] all" | contexts: diplomatic
CONSULT/multilateral planned core | nkosana, sides > - | 1998-08-29 | Pretoria ZAF | "a [summit] in" | contexts: diplomatic
REJECT happened core | chitepo > nkosana | - | - | "Chitepo, [told] him" | contexts: diplomatic
REJECT happened | rwanda > kabongo | - | - | "Rwanda [denied] that" | contexts: military
MOBILIZE/troops denied | rwanda > congo | - | - COD | "it [has troops] in" | contexts: military
CONCEDE happened | uganda > - | - | - | "Uganda [admitted] to" | contexts: military
COERCE/withhold ongoing core | rebels > people | 1998-08-13..1998-08-26 | - COD | "have [cut off] the" | contexts: human_security
AID happened core | france > foreigners | - | - COD | "France [airlifted] 600" | contexts: migration
SANCTION/withdraw happened | usa > congo | 1998-08-15 | - COD | "States [closed] its" | contexts: diplomatic
ASSAULT/beat happened | - > belgian | - | - COD | "was [beaten] when" | contexts: crime
%statements
S1 | kabongo | mixed named | "He [accused]" | "Rwanda and Uganda of invading his country "behind a curtain of mutineers""
S2 | justice | indirect anonymous | "[according to] the" | "for their protection"
S3 | rwanda | indirect institution | "[denied] that" | "it has troops in Congo"
S4 | uganda | mixed institution | "[admitted] to" | "to "a few""
S5 | kabongo | indirect named | "[urged] his" | "his people to kill the rebels with arrows and spades"
S6 | chitepo | indirect named | "[told] him" | "him to shut up"
%figures
"[twelve miles]" | exact 12 mi | distance of the airport
"[two young men]" | exact 2 person | men burned
"[some sixty Tutsi women]" | about 60 person | people rounded up
"[600 foreigners]" | exact 600 person | foreigners airlifted
%places
KINSHASA COD; Matadi COD; Ndjili COD; Lubumbashi COD; Rwanda RWA; Uganda UGA; Kigali RWA; Lingwala COD; Kokolo COD; South Africa ZAF; Pretoria ZAF; Congo COD; Inga COD; France FRA; United States USA; Zimbabwe ZWE
%dates
"[Aug 26]" = 1998-08-26; "on [Tuesday]" = 1998-08-25; "on [Saturday]" = 1998-08-29; "since [the 13th]" = 1998-08-13; "on [the 15th]" = 1998-08-15
