name: ndjamena-column-repelled
published: 2008-02-04
style: agency
region: Africa
negatives: none

N'DJAMENA, Feb 4 (Sahel Wire) - Chadian rebels who had fought their way to within sight of the presidential palace pulled back from the capital on Sunday night, after two days of street battles in which tanks fired down the Avenue Mobutu and helicopters strafed pick-up trucks from treetop height.

The government said that the "mercenaries in Sudan's pay" had been broken. A rebel spokesman, Abderaman Koulamallah, said his men had only withdrawn to let civilians leave and would be back. Bodies lay in the market. Looters stripped the national radio station and then set it alight.

France, which has 1,400 soldiers in the country, flew 900 foreigners to Libreville. It denied that its troops had taken part in the fighting, although French officers said that they had opened fire twice to hold the airport. President Hissein Moudeina turned down an offer from Paris to carry him to safety. "I am at home," he was quoted as saying.

The Security Council on Monday authorised member states to help Chad, at France's request. Sudan rejected the charge that it had armed the rebels. Libya's leader sent an envoy to both camps; his first truce lasted until lunch.

Some 20,000 people crossed the bridge into Cameroon on foot. The European Union put off the deployment of a peacekeeping force that was to protect refugees from Darfur in the east of the country.

In the confusion the authorities detained three opposition leaders at their homes. Their families do not know where they are.

%actors
rebels = Chadian rebels | TCD | armed_group | his men; the rebels; mercenaries in Sudan's pay
chad = Chad | TCD | state | The government; the authorities; helicopters
koulamallah = Abderaman Koulamallah | TCD | person | A rebel spokesman
looters = Looters | TCD | population
france = France | FRA | state | Paris; its troops
foreigners = 900 foreigners | - | population
officers = French officers | FRA | state
moudeina = Hissein Moudeina | TCD | person | President Hissein Moudeina
unsc = The Security Council | - | igo
sudan = Sudan | SDN | state
envoy = Libya's envoy | LBY | person | an envoy
eu = The European Union | - | igo
refugees = refugees from Darfur | SDN | population
opposition = three opposition leaders | TCD | population
radio = the national radio station | TCD | organization
%events
ASSAULT happened core | rebels, chad > - | 2008-02-02..2008-02-03 | N'DJAMENA TCD | "two days of [street battles]" | contexts: military
RETREAT/withdraw happened core | rebels > chad | 2008-02-03 | N'DJAMENA TCD | "palace [pulled back] from" | contexts: military
ASSAULT/heavy-weapons happened core | chad > rebels | 2008-02-02..2008-02-03 | Avenue Mobutu TCD | "in which tanks [fired] down" | contexts: military
ASSAULT/aerial happened core | chad > rebels | 2008-02-02..2008-02-03 | N'DJAMENA TCD | "helicopters [strafed] pick-up" | contexts: military
ACCUSE/allege happened | chad > rebels, sudan | - | - | "that the "[mercenaries in Sudan's pay]" | contexts: military
THREATEN/violence happened | koulamallah > chad | - | - | "leave and [would be back]" | contexts: military
COERCE/seize happened | looters > radio | - | N'DJAMENA TCD | "Looters [stripped] the national" | contexts: crime
ASSAULT/destroy happened core | looters > radio | - | N'DJAMENA TCD | "then [set it alight]" | contexts: crime
AID happened core | france > foreigners | - | Libreville GAB | "[flew 900 foreigners] to" | contexts: migration
ASSAULT denied | france > rebels | - | - TCD | "its troops had [taken part in]" | contexts: military
ASSAULT/firearms happened | france > rebels | - | - TCD | "they had [opened fire] twice" | contexts: military | by S4
REJECT/assist happened core | moudeina > france | - | - | "Moudeina [turned down] an" | contexts: military
AGREE happened | france > moudeina | - | - | "an [offer] from Paris" | contexts: military
SUPPORT happened core | unsc > chad | 2008-02-04 | - | "on Monday [authorised] member" | contexts: military, diplomatic
REQUEST/assist happened | france > unsc | - | - | "France's [request]." | contexts: military
REJECT happened | sudan > chad | - | - | "Sudan [rejected] the charge" | contexts: military
AID happened | sudan > rebels | - | - | "it had [armed] the rebels" | contexts: military
CONSULT/visit happened | envoy > chad, rebels | - | - TCD | "leader [sent an envoy] to" | contexts: diplomatic
RETREAT/ceasefire happened | rebels, chad > - | - | - TCD | "first [truce] lasted" | contexts: military
AID cancelled core | eu > refugees | - | - TCD | "[put off the deployment] of" | contexts: peacekeeping
COERCE/arrest happened core | chad > opposition | - | - TCD | "authorities [detained] three" | contexts: repression
%statements
S1 | chad | mixed institution | "The government [said] that" | "the "mercenaries in Sudan's pay" had been broken"
S2 | koulamallah | indirect named | "Koulamallah, [said] his" | "his men had only withdrawn … would be back"
S3 | france | indirect institution | "It [denied] that" | "its troops had taken part in the fighting"
S4 | officers | indirect anonymous | "French officers [said] that" | "they had opened fire twice to hold the airport"
S5 | moudeina | direct named | "he was [quoted as saying]" | "I am at home,"
S6 | sudan | indirect institution | "Sudan [rejected] the" | "the charge that it had armed the rebels"
%figures
"[1,400 soldiers]" | exact 1400 person | French soldiers
"[900 foreigners]" | exact 900 person | foreigners evacuated
"[Some 20,000 people]" | about 20000 person | people who fled
"[three opposition leaders]" | exact 3 person | opposition leaders detained
"after [two days] of" | exact 2 day | battles
%places
N'DJAMENA TCD; Avenue Mobutu TCD; France FRA; Libreville GAB; Paris FRA; Chad TCD; Sudan SDN; Cameroon CMR; Darfur SDN
%dates
"[Feb 4]" = 2008-02-04; "on [Sunday night]" = 2008-02-03; "on [Monday]" = 2008-02-04
