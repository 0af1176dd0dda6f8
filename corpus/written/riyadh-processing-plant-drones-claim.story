name: riyadh-processing-plant-drones-claim
published: 2019-09-15
style: agency
region: Middle-East
negatives: business

RIYADH, Sept 15, 2019 (Gulf Wire) - Ten drones set fire to the world's largest oil processing plant in eastern Saudi Arabia before dawn on Saturday, halving the kingdom's output, and by Sunday there were three accounts of where they had come from.

Yemen's Ansar al-Wadi movement said they had been launched from Yemen, with help from "honourable men inside the kingdom", and that its next targets would be airports. U.S. Secretary of State Rex Halloran wrote that there was no evidence the drones came from Yemen: Iran, he said, had launched "the first strike in history on every motorist alive" while pretending to engage in diplomacy. Iran called that childish and lame. Iraq denied that its territory had been used.

Saudi Arabia itself named nobody. Its energy minister, Prince Mishari bin Hamad, said 5.7 million barrels a day had been shut in and part of it would be back by Monday, and he ordered the use of stored oil. Crown Prince Rakan bin Faris told President Gordon Whitlock by telephone, according to the court's news agency, that the kingdom was willing and able to respond. A possible meeting between Whitlock and the Iranian president in New York next week was never arranged, and now would not be, an adviser in Washington said.

Hours after the fires were out, the plant's control computers were shut down a second time, by a virus sent to 300 clerks in the guise of a safety notice. A company official, who was not authorized to speak, blamed "the same address as in 2012". A video in which the minister appeared to announce his own resignation, viewed 4 million times, was a forgery, the ministry said.

Kuwait is investigating the sighting of a drone over a palace. The United Arab Emirates, a partner in the coalition that has bombed Yemen since 2015, condemned the strike, as did Russia, which offered to sell air defences; Germany said that its ban on arms for Riyadh, due to lapse on Sept. 30, could be prolonged all the same. In Sanaa, where coalition jets on Sunday hit what they called a launching site, residents reported five dead and no site.

Shares in Riyadh sank, and oil jumped by a fifth. Traders spoke of carnage.

%actors
ansar = Ansar al-Wadi | YEM | armed_group | Yemen's Ansar al-Wadi movement
saudi = Saudi Arabia | SAU | state | the kingdom; the ministry
plant = oil processing plant | SAU | organization | the world's largest oil processing plant
halloran = Rex Halloran | USA | person | U.S. Secretary of State Rex Halloran
iran = Iran | IRN | state
iraq = Iraq | IRQ | state
mishari = Mishari bin Hamad | SAU | person | Prince Mishari bin Hamad; Its energy minister
rakan = Rakan bin Faris | SAU | person | Crown Prince Rakan bin Faris
whitlock = Gordon Whitlock | USA | person | President Gordon Whitlock
agency = the court's news agency | SAU | organization
ipres = the Iranian president | IRN | person
adviser = an adviser in Washington | USA | person
hackers = hackers | - | organization | implied
clerks = 300 clerks | SAU | population
official = A company official | SAU | person
kuwait = Kuwait | KWT | state
uae = The United Arab Emirates | ARE | state
coalition = the coalition | - | igo | coalition jets
yemen = Yemen | YEM | state
russia = Russia | RUS | state
germany = Germany | DEU | state
residents = residents | YEM | population
dead = five dead | YEM | population
men = honourable men inside the kingdom | SAU | population
%events
ASSAULT/drone happened core | ansar > saudi, plant | 2019-09-14 | - SAU | "drones [set fire to] the" | contexts: military, natural_resource
AID happened | men > ansar | - | - SAU | "with [help from] "honourable" | contexts: military | by S1
THREATEN/violence happened core | ansar > saudi | - | - | "its [next targets] would be airports" | contexts: military | by S1
ACCUSE/allege happened core | halloran > iran | - | - | "Rex Halloran [wrote] that" | contexts: military, natural_resource
ASSAULT/drone happened | iran > saudi | 2019-09-14 | - SAU | "he said, had [launched] "the" | contexts: military, natural_resource | by S3
REJECT happened core | iran > halloran | - | - | "Iran [called that childish and]" | contexts: diplomatic
REJECT happened | iraq > - | - | - | "Iraq [denied] that" | contexts: territory, military
AID denied | iraq > ansar | - | - IRQ | "territory had been [used]." | contexts: territory, military | by S4
REQUEST happened | mishari > saudi | - | - SAU | "he [ordered] the use" | contexts: natural_resource
CONSULT/phone happened core | rakan, whitlock > - | - | - | "Whitlock by [telephone], according" | contexts: diplomatic | by S7
THREATEN/violence happened | rakan, saudi > - | - | - | "was [willing and able to]" | contexts: military | by S6
CONSULT denied core | whitlock, ipres > - | 2019-09-16..2019-09-22 | New York USA | "A possible [meeting] between" | contexts: diplomatic | by S8
COERCE/cyber happened core | hackers > plant, clerks | - | - SAU | "by a [virus] sent" | contexts: cyber, natural_resource
ACCUSE/allege happened | official > - | - | - | "speak, [blamed] "the" | contexts: cyber
COERCE/misinformation happened core | - > mishari, saudi | - | - SAU | "was a [forgery], the" | contexts: misinformation | by S10
RETREAT/resign denied | mishari > saudi | - | - SAU | "his own [resignation], viewed" | contexts: executive, misinformation | by S10
ACCUSE/investigate ongoing | kuwait > - | - | - KWT | "Kuwait is [investigating] the" | contexts: military
ASSAULT/aerial ongoing | uae, coalition > yemen | - | Yemen YEM | "that has [bombed Yemen] since" | contexts: military
ACCUSE/disapprove happened | uae > - | - | - | "2015, [condemned] the" | contexts: military
ACCUSE/disapprove happened | russia > - | - | - | "as [did] Russia" | contexts: military
AGREE happened | russia > saudi | - | - | "which [offered to sell] air" | contexts: military
SANCTION/discontinue ongoing | germany > saudi | - | - | "its [ban on arms] for" | contexts: military, economic | by S11
SANCTION/discontinue hypothetical | germany > saudi | - | - | "could be [prolonged] all" | contexts: military, economic | by S11
ASSAULT/aerial happened core | coalition > yemen, dead | 2019-09-15 | Sanaa YEM | "on Sunday [hit] what" | contexts: military
%statements
S1 | ansar | mixed institution | "movement [said] they" | "they had been launched from Yemen … would be airports"
S2 | halloran | indirect named | "Halloran [wrote] that" | "there was no evidence the drones came from Yemen"
S3 | halloran | mixed named | "he [said], had" | "Iran, he said, had launched "the first strike in history on every motorist alive" while pretending to engage in diplomacy"
S4 | iraq | indirect institution | "Iraq [denied] that" | "its territory had been used"
S5 | mishari | indirect named | "Hamad, [said] 5.7" | "5.7 million barrels a day had been shut in and part of it would be back by Monday"
S6 | rakan | indirect named | "Faris [told] President" | "the kingdom was willing and able to respond" | inside S7
S7 | agency | indirect institution | "[according to] the court" | "Crown Prince Rakan bin Faris told President Gordon Whitlock by telephone"
S8 | adviser | indirect anonymous | "Washington [said]." | "A possible meeting between Whitlock … now would not be"
S9 | official | direct anonymous | "speak, [blamed]" | "the same address as in 2012"
S10 | saudi | indirect institution | "ministry [said]." | "A video in which the minister appeared … was a forgery"
S11 | germany | indirect institution | "Germany [said] that" | "its ban on arms for Riyadh, due to lapse on Sept. 30, could be prolonged all the same"
S12 | residents | indirect anonymous | "residents [reported] five" | "five dead and no site"
S13 | iran | indirect institution | "Iran [called] that" | "that childish and lame"
S14 | uae, russia | indirect institution | "2015, [condemned]" | "the strike"
S15 | coalition | indirect institution | "they [called] a" | "a launching site"
%figures
"[Ten drones]" | exact 10 item | drones
"[three accounts]" | exact 3 item | accounts
"[5.7 million barrels]" | exact 5700000 barrel | output shut in a day
"[300 clerks]" | exact 300 person | clerks who got the virus
"[4 million times]" | exact 4000000 item | views of the video
"[five dead]" | exact 5 person | dead
"by [a fifth]" | exact 20 percent | rise of the oil price
"[halving] the" | exact 50 percent | fall of output
%places
RIYADH SAU; Riyadh SAU; Saudi Arabia SAU; Yemen YEM; Iran IRN; Iraq IRQ; New York USA; Washington USA; Kuwait KWT; United Arab Emirates ARE; Russia RUS; Germany DEU; Sanaa YEM
%dates
"[Sept 15, 2019]" = 2019-09-15; "[before dawn on Saturday]" = 2019-09-14; "by [Sunday] there" = 2019-09-15; "by [Monday]" = 2019-09-16; "[next week]" = 2019-09-16..2019-09-22; "in [2012]" = 2012-01-01..2012-12-31; "since [2015]" = 2015-01-01..2015-12-31; "on [Sept. 30]" = 2019-09-30; "jets on [Sunday]" = 2019-09-15
