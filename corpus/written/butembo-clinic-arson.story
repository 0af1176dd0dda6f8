name: butembo-clinic-arson
published: 2019-03-14
style: agency
region: Africa
negatives: none

GOMA, March 14, 2019 (Sahel Wire) – Attackers threw petrol bombs into an Ebola treatment centre in Butembo on Saturday for the second time in ten days and killed a policeman; eight patients and 38 suspected cases lay inside behind plastic windows. On Thursday the director-general of the World Health Organization, Dr Zerihun Alemayehu, stood in the ashes and handed the nurses new thermometers.

"We are not here to fight a war," he said. "We are here to fight a virus. But somebody is fighting us." He asked the United Nations mission for protection, and the Congolese army has put a company at the gate. That is precisely the mistake, in the view of Médecins du Kivu: the charity, which closed two of its own centres after they were set alight in February, criticised "medicine at gunpoint" and refuses to go back.

In the town leaflets accuse foreigners of having brought the disease to stop people from voting. The electoral commission did, in fact, cancel December's vote in Butembo and Beni on account of Ebola. Young men then ransacked a clinic and three schools.

Uganda and Rwanda have screened millions at the border. Washington gave 30 million dollars on Monday. Since August 587 people have died.

Police arrested a Mai-Mai commander known as Papa Serum. He admits to the first fire and denies the second.

%actors
attackers = Attackers | COD | armed_group
policeman = a policeman | COD | state
patients = eight patients and 38 suspected cases | COD | population
zerihun = Zerihun Alemayehu | - | person | Dr Zerihun Alemayehu
nurses = the nurses | COD | population
un = the United Nations mission | - | igo
army = the Congolese army | COD | state
mdk = Médecins du Kivu | - | organization | the charity
leaflets = authors of leaflets | COD | population | leaflets
foreigners = foreigners | - | population
commission = The electoral commission | COD | state
youths = Young men | COD | population
uganda = Uganda | UGA | state
rwanda = Rwanda | RWA | state
usa = Washington | USA | state
congo = Congo | COD | state | Congolese
police = Police | COD | state
serum = Papa Serum | COD | person | a Mai-Mai commander
voters = Butembo and Beni | COD | population
%events
ASSAULT/primitive happened core | attackers > patients | 2019-03-09 | Butembo COD | "Attackers [threw petrol bombs] into" | contexts: health, terrorism
ASSAULT happened core | attackers > policeman | 2019-03-09 | Butembo COD | "and [killed a policeman]" | contexts: health
CONSULT/visit happened core | zerihun > nurses | 2019-03-14 | Butembo COD | "Alemayehu, [stood in the ashes]" | contexts: health
AID happened | zerihun > nurses | 2019-03-14 | Butembo COD | "and [handed the nurses] new" | contexts: health
ACCUSE/allege happened | zerihun > attackers | 2019-03-14 | Butembo COD | "somebody is [fighting us]" | contexts: health
REQUEST/assist happened core | zerihun > un | 2019-03-14 | - | "He [asked the United Nations]" | contexts: peacekeeping, health
MOBILIZE/troops happened core | army > attackers | - | Butembo COD | "has [put a company at]" | contexts: military
ASSAULT/primitive happened | attackers > mdk | 2019-02-01..2019-02-28 | - COD | "they were [set alight] in" | contexts: health
SANCTION/withdraw happened core | mdk > congo | - | - COD | "which [closed two of its]" | contexts: health
ACCUSE/disapprove happened core | mdk > army | - | - | "February, [criticised "medicine at] gunpoint" | contexts: health
REJECT/assist happened | mdk > congo | - | - | "and [refuses to go back]" | contexts: health
ACCUSE/allege happened | leaflets > foreigners | - | - | "leaflets [accuse foreigners] of" | contexts: misinformation, health
COERCE/restrict happened | commission > voters | 2018-12-01..2018-12-31 | - COD | "fact, [cancel December's vote] in" | contexts: election
PROTEST/riot happened core | youths > commission | - | - COD | "then [ransacked a clinic] and" | contexts: election
COOPERATE happened | uganda, rwanda > congo | - | - | "have [screened millions] at" | contexts: health
AID happened core | usa > congo | 2019-03-11 | - | "Washington [gave 30] million" | contexts: health
COERCE/arrest happened core | police > serum | - | - COD | "Police [arrested a Mai-Mai] commander" | contexts: crime
REJECT happened | serum > police | - | - | "and [denies the second]" | contexts: crime
%statements
S1 | zerihun | direct named | "war," he [said]" | "We are not here to fight a war,"
S2 | zerihun | direct named | - | "We are here to fight a virus. But somebody is fighting us."
S3 | mdk | mixed institution | "[criticised] "medicine" | ""medicine at gunpoint""
S4 | leaflets | indirect anonymous | "[accuse] foreigners" | "foreigners of having brought the disease to stop people from voting"
S5 | serum | indirect named | "He [admits] to" | "to the first fire"
%figures
"[eight patients]" | exact 8 person | patients
"[38 suspected cases]" | exact 38 person | suspected cases
"[30 million dollars]" | exact 30000000 USD | American aid
"[587 people]" | exact 587 person | dead of Ebola
"[millions] at" | over 1000000 person | people screened
"ransacked a clinic and [three schools]" | exact 3 item | schools ransacked
%visits
zerihun happened | Butembo COD 2019-03-14
%places
GOMA COD; Butembo COD; Beni COD; Uganda UGA; Rwanda RWA; Washington USA
%dates
"[March 14, 2019]" = 2019-03-14; "on [Saturday]" = 2019-03-09; "On [Thursday]" = 2019-03-14; "in [February]" = 2019-02-01..2019-02-28; "[December's] vote" = 2018-12-01..2018-12-31; "on [Monday]" = 2019-03-11; "Since [August]" = 2018-08-01..2018-08-31
