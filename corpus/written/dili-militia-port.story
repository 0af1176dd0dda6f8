name: dili-militia-port
published: 1999-09-13
style: agency
region: Asia
negatives: none

JAKARTA, Sept 13 (Nusantara News) – Indonesia bowed to the world on Sunday night and invited a United Nations force into East Timor, where militias with machetes have burned and killed their way through the capital since the territory voted for independence.

President Burhan Hidayat, ashen on television, said that he had telephoned the secretary-general to ask for "troops of friendly nations". Australia will lead them. Its prime minister promised 4,500 soldiers; New Zealand, Thailand and the Philippines offered contingents. Washington, which suspended arms sales to Jakarta on Thursday, will provide transport but no infantry.

Until then terror reigns. Militiamen of the Iron Lance broke into Bishop Tomé Ximenes's residence, where 3,000 people had taken refuge, hacked several of them to death and drove others onto ships to West Timor. The Indonesian police watched, a nun told Portuguese radio from a hiding place. Army chief General Sudarto Wibowo denied that his men had helped the gangs; they were tired, he said.

The guerrillas of Falintar have kept to their barracks in the hills under an order from their jailed leader, Xavier Guterres, whom Jakarta freed on Tuesday. From the British embassy, Guterres begged them not to be provoked.

In Lisbon a chain of 300,000 people dressed in white stood between the embassies of the five permanent members.

%actors
indonesia = Indonesia | IDN | state | Jakarta
un = United Nations | - | igo
militias = militias with machetes | TLS | armed_group | Militiamen of the Iron Lance; the gangs
hidayat = Burhan Hidayat | IDN | person | President Burhan Hidayat
sg = the secretary-general | - | person
auspm = Its prime minister | AUS | person
nz = New Zealand | NZL | state
thailand = Thailand | THA | state
phl = the Philippines | PHL | state
usa = Washington | USA | state
refugees = 3,000 people | TLS | population
police = The Indonesian police | IDN | state
nun = a nun | TLS | person
wibowo = Sudarto Wibowo | IDN | person
falintar = The guerrillas of Falintar | TLS | armed_group
guterres = Xavier Guterres | TLS | person | their jailed leader
chain = a chain of 300,000 people | PRT | population
etimor = East Timor | TLS | population
%events
CONCEDE happened core | indonesia > un | 1999-09-12 | - | "Indonesia [bowed] to the world" | contexts: peacekeeping
AGREE happened core | indonesia > un | 1999-09-12 | - | "and [invited a United Nations]" | contexts: peacekeeping
ASSAULT/primitive happened core | militias > etimor | - | - TLS | "have [burned and killed] their" | contexts: territory
CONSULT/phone happened core | hidayat, sg > - | 1999-09-12 | - | "he had [telephoned] the" | contexts: peacekeeping
REQUEST/assist happened | hidayat > sg | 1999-09-12 | - | "[ask for "troops] of" | contexts: peacekeeping
AGREE happened core | auspm > etimor | - | - | "minister [promised 4,500] soldiers" | contexts: peacekeeping
AGREE happened core | nz, thailand, phl > un | - | - | "Philippines [offered contingents]" | contexts: peacekeeping
SANCTION/discontinue happened core | usa > indonesia | 1999-09-09 | - | "which [suspended arms sales] to" | contexts: military
AID planned | usa > un | - | - | "[will provide transport] but" | contexts: peacekeeping
REJECT/assist happened | usa > un | - | - | "but [no infantry]" | contexts: peacekeeping
ASSAULT/primitive happened core | militias > refugees | - | - TLS | "refuge, [hacked several of] them" | contexts: human_rights
COERCE/deport happened | militias > refugees | - | West Timor IDN | "and [drove others onto] ships" | contexts: human_rights, migration
ACCUSE/allege happened | nun > police | - | - | "police [watched], a" | contexts: human_rights
REJECT happened | wibowo > - | - | - | "Wibowo [denied that his men]" | contexts: human_rights
AID denied | indonesia > militias | - | - | "his men had [helped the gangs]" | contexts: human_rights
RETREAT/ceasefire ongoing | falintar > indonesia | - | - TLS | "have [kept to their barracks]" | contexts: military
RETREAT/release happened core | indonesia > guterres | 1999-09-07 | - IDN | "Jakarta [freed] on" | contexts: territory
REQUEST/yield happened | guterres > falintar | - | - | "Guterres [begged them] not" | contexts: military
PROTEST/demo happened core | chain > - | - | Lisbon PRT | "white [stood between the embassies]" | contexts: territory
%statements
S1 | hidayat | mixed named | "television, [said] that" | "he had telephoned the secretary-general to ask for "troops of friendly nations""
S2 | nun | indirect anonymous | "[told] Portuguese" | "The Indonesian police watched"
S3 | wibowo | indirect named | "Wibowo [denied] that" | "his men had helped the gangs"
S4 | wibowo | indirect named | "tired, he [said]" | "they were tired"
S5 | guterres | indirect named | "[begged] them" | "them not to be provoked"
S6 | auspm | indirect anonymous | "minister [promised]" | "4,500 soldiers"
%figures
"[4,500 soldiers]" | exact 4500 person | Australian soldiers
"[3,000 people]" | exact 3000 person | refugees in the residence
"[300,000 people]" | exact 300000 person | demonstrators
%places
JAKARTA IDN; Indonesia IDN; East Timor TLS; Australia AUS; New Zealand NZL; Thailand THA; Philippines PHL; Washington USA; Jakarta IDN; West Timor IDN; Lisbon PRT
%dates
"[Sept 13]" = 1999-09-13; "on [Sunday night]" = 1999-09-12; "on [Thursday]" = 1999-09-09; "on [Tuesday]" = 1999-09-07
