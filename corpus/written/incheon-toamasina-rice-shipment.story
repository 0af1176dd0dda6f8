name: incheon-toamasina-rice-shipment
published: 2023-05-25
style: agency
region: Africa
negatives: none

ANTANANARIVO, May 25, 2023 (Indian Ocean Press) – A ship carrying 10,000 tonnes of rice from South Korea has docked in Toamasina, the World Food Programme said on Thursday, as the south of Madagascar enters a new lean season.

The grain will be handed out to 420,000 people in the districts of Ambovombe and Tsihombe from mid-June, the agency said.

Ambassador Pyo Sang-hwi, who came from the capital to watch the first sacks being unloaded, said his country had not forgotten that it once received such sacks itself. Madagascar's minister for population, Lalatiana Rasoamanarivo, thanked Seoul and the WFP. She asked other partners to follow.

Japan has promised 2.5 million dollars for nutrition centres and the European Union 6 million euros. A third donor, which the agency did not name, has deferred its contribution until the accounts of a 2021 programme have been audited.

"The roads are what worries me," the WFP's country director, Ousseynou Badiane-Faye, said by telephone from Tuléar. He urged the government to repair two bridges on National Road 13 before the distribution begins. The ministry of public works said the work would be finished by June 10.

Cyclone Freddy damaged the bridges in February. Vanilla prices, on which many households in the north depend, have fallen for the third year.
%actors
korea = South Korea | KOR | state | Seoul; his country
wfp = World Food Programme | - | igo | the agency; WFP
pyo = Pyo Sang-hwi | KOR | person | Ambassador Pyo Sang-hwi
mdg = Madagascar | MDG | state | the government
raso = Lalatiana Rasoamanarivo | MDG | person | Madagascar's minister for population
partners = other partners | - | state
japan = Japan | JPN | state
eu = European Union | - | igo
donor = A third donor | - | state
bad = Ousseynou Badiane-Faye | - | person | the WFP's country director
mpw = The ministry of public works | MDG | state
people = 420,000 people in the districts of Ambovombe and Tsihombe | MDG | population
%events
AID happened core | korea > mdg | - | Toamasina MDG | "ship [carrying 10,000 tonnes of] rice" | contexts: human_security | by S1
AID planned core | wfp > people | 2023-06-11..2023-06-20 | Ambovombe MDG | "will be [handed out to]" | contexts: human_security
SUPPORT happened core | raso > korea, wfp | - | - | "Rasoamanarivo, [thanked] Seoul" | contexts: human_security
REQUEST/assist happened core | raso > partners | - | - | "She [asked other partners]" | contexts: human_security
AGREE happened core | japan > mdg | - | - | "Japan has [promised] 2.5" | contexts: human_security
AGREE happened core | eu > mdg | - | - | "the [European Union] 6 million" | contexts: human_security
SANCTION/discontinue happened | donor > mdg | - | - | "has [deferred its contribution] until" | contexts: corruption
REQUEST/change happened core | bad > mdg | - | - | "He [urged] the" | contexts: human_security
AGREE happened | mpw > - | - | - | "work [would be finished] by" | contexts: human_security | by S6
%statements
S1 | wfp | indirect institution | "Programme [said] on" | "A ship carrying 10,000 tonnes of rice from South Korea has docked in Toamasina"
S2 | wfp | indirect institution | "agency [said]." | "The grain will be handed out … from mid-June"
S3 | pyo | indirect named | "unloaded, [said] his" | "his country had not forgotten that it once received such sacks itself"
S4 | bad | direct named | "[said] by telephone" | "The roads are what worries me,"
S5 | bad | indirect named | "[urged] the" | "the government to repair two bridges on National Road 13 before the distribution begins"
S6 | mpw | indirect institution | "works [said] the" | "the work would be finished by June 10"
S7 | raso | indirect named | "[thanked] Seoul" | "Seoul and the WFP"
S8 | raso | indirect named | "[asked] other" | "other partners to follow"
%figures
"[10,000 tonnes]" | exact 10000 t | rice
"[420,000 people]" | exact 420000 person | recipients of rice
"[2.5 million dollars]" | exact 2500000 USD | Japanese pledge
"[6 million euros]" | exact 6000000 EUR | EU pledge
"[two bridges]" | exact 2 item | bridges to be repaired
%visits
pyo happened | Toamasina MDG -
%places
ANTANANARIVO MDG; South Korea KOR; Toamasina MDG; Madagascar MDG; Ambovombe MDG; Tsihombe MDG; Seoul KOR; Japan JPN; Tuléar MDG
%dates
"[May 25, 2023]" = 2023-05-25; "on [Thursday]" = 2023-05-25; "[mid-June]" = 2023-06-11..2023-06-20; "by [June 10]" = 2023-06-10; "in [February]" = 2023-02-01..2023-02-28; "a [2021] programme" = 2021-01-01..2021-12-31
