name: jubilee-rome-debt-letter
published: 1999-06-17
style: translated
region: Global
negatives: none

COLOGNE, 17 June 1999 (Rheinische Korrespondenz) – On the eve of the economic summit, 35,000 persons formed a human chain around the old town and handed over to Federal Chancellor Dieter Hallbach seventeen million signatures for the remission of the debts of the poorest states.

Hallbach gave his word that the seven would act. The creditors, he said, are going to renounce 70 billion dollars; Japan, which until yesterday had resisted, had yielded. "It is not alms, it is arithmetic," commented the Finance Minister of Mozambique, Mr. Tomás Nhantumbo, who was present as a guest. He called for the International Monetary Fund to sell gold. The Fund's managing director, according to his surroundings, wants to submit this to the board in September.

From the Vatican there came a message in which the Pope thanks the young people. The singer Liam Dacre, the chain's most photographed link, refused to shake the hand of the French finance minister, because Paris insists on conditions.

At the margin, 40 masked persons smashed bank windows on the Hohenzollernring. The police, with water cannons, pushed them back and took 22 into custody. The Federal President condemned the acts of violence; the organizers dissociated themselves from them.

Tomorrow the heads of state will deliberate on Kosovo, where, since Saturday, German soldiers have been stationed as peacekeepers. Moscow's president is expected on Sunday, for one hour.

%actors
chain = 35,000 persons | - | population | the organizers
hallbach = Dieter Hallbach | DEU | person | Hallbach
seven = the seven | - | state | The creditors
japan = Japan | JPN | state
nhantumbo = Tomás Nhantumbo | MOZ | person
imf = International Monetary Fund | - | igo | The Fund
director = The Fund's managing director | - | person
surroundings = his surroundings | - | person
pope = the Pope | VAT | person
young = the young people | - | population
dacre = Liam Dacre | - | person
fminister = the French finance minister | FRA | person
paris = Paris | FRA | state
masked = 40 masked persons | - | population
police = The police | DEU | state
fp = The Federal President | DEU | person
heads = the heads of state | - | person
soldiers = German soldiers | DEU | state
russia = Moscow's president | RUS | person
poorest = the poorest states | - | state
%events
PROTEST/demo happened core | chain > seven | 1999-06-17 | COLOGNE DEU | "persons [formed a human chain]" | contexts: economic, inequality
REQUEST/assist happened core | chain > hallbach | 1999-06-17 | COLOGNE DEU | "and [handed over] to" | contexts: economic
AGREE happened core | hallbach > chain | 1999-06-17 | COLOGNE DEU | "[gave his word] that" | contexts: economic
CONCEDE planned core | seven > poorest | - | - | "are going to [renounce] 70" | contexts: economic | by S1
CONCEDE happened | japan > seven | - | - | "had resisted, had [yielded]" | contexts: economic | by S1
REQUEST/change happened core | nhantumbo > imf | - | - | "He [called for] the" | contexts: economic
REQUEST planned | director > imf | 1999-09-01..1999-09-30 | - | "wants to [submit this] to" | contexts: economic | by S3
SUPPORT happened | pope > young | - | - | "the Pope [thanks] the" | contexts: religion_ethnicity
REJECT happened | dacre > fminister | 1999-06-17 | COLOGNE DEU | "link, [refused to shake] the" | contexts: economic
REQUEST happened | paris > poorest | - | - | "Paris [insists on] conditions" | contexts: economic
PROTEST/vandalize happened core | masked > - | 1999-06-17 | Hohenzollernring DEU | "persons [smashed bank windows] on" | contexts: economic
ASSAULT/crowd-control happened core | police > masked | 1999-06-17 | Hohenzollernring DEU | "with [water cannons], pushed" | contexts: repression
COERCE/arrest happened | police > masked | 1999-06-17 | - | "and [took 22 into custody]" | contexts: legal
ACCUSE/disapprove happened core | fp > masked | - | - | "President [condemned] the"
CONSULT/multilateral planned core | heads > - | 1999-06-18 | - | "state will [deliberate] on" | contexts: peacekeeping
MOBILIZE/troops ongoing | soldiers > - | 1999-06-12..1999-06-17 | Kosovo XKX | "soldiers have been [stationed] as" | contexts: peacekeeping
CONSULT/visit planned | russia > hallbach | 1999-06-20 | COLOGNE DEU | "president is [expected] on" | contexts: diplomatic
%statements
S1 | hallbach | indirect named | "creditors, he [said], are" | "The creditors, he said, are going to renounce 70 billion dollars; Japan, which until yesterday had resisted, had yielded"
S2 | nhantumbo | direct named | "[commented] the Finance" | "It is not alms, it is arithmetic,"
S3 | surroundings | indirect anonymous | "director, [according to] his" | "wants to submit this to the board in September"
S4 | fp | indirect anonymous | "[condemned] the acts" | "the acts of violence"
S5 | nhantumbo | indirect named | "[called for] the International" | "the International Monetary Fund to sell gold"
S6 | hallbach | indirect named | "[gave his word] that the" | "the seven would act"
%figures
"summit, [35,000 persons]" | exact 35000 person | persons in the human chain
"[seventeen million signatures]" | exact 17000000 item | signatures
"renounce [70 billion dollars]" | exact 70000000000 USD | debts to be remitted
"margin, [40 masked persons]" | exact 40 person | masked persons
"took [22] into" | exact 22 person | people taken into custody
"for [one hour]" | exact 1 hour | visit of Moscow's president
%visits
russia planned | COLOGNE DEU 1999-06-20
%places
COLOGNE DEU; Japan JPN; Mozambique MOZ; Vatican VAT; Paris FRA; Hohenzollernring DEU; Kosovo XKX; Moscow RUS
%dates
"COLOGNE, [17 June 1999]" = 1999-06-17
"until [yesterday] had" = 1999-06-16
"board in [September]" = 1999-09-01..1999-09-30
"[Tomorrow] the heads" = 1999-06-18
"since [Saturday]" = 1999-06-12
"expected on [Sunday]" = 1999-06-20
