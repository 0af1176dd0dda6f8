name: barcelona-farm-tractors
published: 2024-02-07
style: agency
region: Europe
negatives: metaphor

BARCELONA, Feb 7, 2024 (Golfo Press) – Two thousand tractors rolled down the Gran Via on Wednesday, their drivers hooting, tipping manure and handing out artichokes, to protest against rules from Brussels and lettuces from Morocco.

A day earlier the European Commission had scrapped its plan to halve the use of pesticides. "A symbol of polarization," President Ursel von Brocken called the proposal as she buried it. Farmers' leader Pau Ribalta gave her no thanks: she had "taken the thorn and left the cactus".

The protest of the Spaniards follows those of the French, who besieged Paris for a week until their prime minister promised 400 million euros, and of the Germans, whose finance minister was whistled off a stage in January. In Perpignan masked men stopped three Spanish lorries last Friday and poured the wine into the gutter; Madrid complained. Police in Catalonia escorted the tractors politely, fined nobody, and arrested one driver who tried to run down an officer.

Agriculture Minister Lorenzo Plazas received the unions and agreed to strengthen the law on prices. The Catalan president, Pere Aragall, came down to the street and listened for forty minutes with straw in his hair. The Vox-Patria party's attempt to conquer the demonstration with flags was repelled with eggs.

Rabat did not comment. Its exports of tomatoes to the Union, 490,000 tons a year, are protected by an agreement that the bloc's court may strike down in summer.

%actors
drivers = their drivers | ESP | population
ec = the European Commission | - | igo | Brussels
brocken = Ursel von Brocken | - | person
ribalta = Pau Ribalta | ESP | person
french = the French | FRA | population
fpm = their prime minister | FRA | person
germans = the Germans | DEU | population
fm = whose finance minister | DEU | person
masked = masked men | FRA | population
lorries = three Spanish lorries | ESP | organization
spain = Madrid | ESP | state
police = Police in Catalonia | ESP | state
driver = one driver | ESP | person
officer = an officer | ESP | state
plazas = Lorenzo Plazas | ESP | person
unions = the unions | ESP | organization
aragall = Pere Aragall | ESP | person
vox = Vox-Patria | ESP | organization
morocco = Rabat | MAR | state
eu = the Union | - | igo
court = the bloc's court | - | igo
%events
PROTEST/demo happened core | drivers > ec | 2024-02-07 | Gran Via ESP | "tractors [rolled down] the" | contexts: natural_resource, economic
CONCEDE happened core | ec > drivers | 2024-02-06 | - | "had [scrapped its plan] to" | contexts: environment, natural_resource
ACCUSE/disapprove happened | ribalta > brocken | - | - | "[left the cactus]" | contexts: natural_resource | by S2
PROTEST/obstruct happened core | french > fpm | - | Paris FRA | "who [besieged Paris] for" | contexts: natural_resource
AGREE happened | fpm > french | - | - | "minister [promised 400] million" | contexts: natural_resource, economic
PROTEST/demo happened | germans > fm | 2024-01-01..2024-01-31 | - | "was [whistled off] a" | contexts: natural_resource
PROTEST/vandalize happened core | masked > lorries | 2024-02-02 | Perpignan FRA | "and [poured the wine] into" | contexts: natural_resource, economic | by S3
ACCUSE/disapprove happened | spain > masked | - | - | "Madrid [complained]." | contexts: diplomatic
COERCE/arrest happened | police > driver | 2024-02-07 | - | "and [arrested] one" | contexts: crime
ASSAULT happened | driver > officer | 2024-02-07 | - | "tried to [run down] an"
CONSULT happened core | plazas, unions > - | - | - | "Plazas [received] the" | contexts: natural_resource
AGREE happened core | plazas > unions | - | - | "and [agreed to strengthen] the" | contexts: natural_resource, legislative
CONSULT happened | aragall, drivers > - | 2024-02-07 | - | "and [listened] for" | contexts: natural_resource
PROTEST/riot happened | drivers > vox | 2024-02-07 | - | "flags was [repelled with eggs]"
COOPERATE ongoing | morocco, eu > - | - | - | "Its [exports of tomatoes] to" | contexts: economic, natural_resource
REJECT hypothetical | court > morocco, eu | 2024-06-01..2024-08-31 | - | "court may [strike down] in" | contexts: legal, economic
%statements
S1 | brocken | direct named | "Brocken [called] the" | "A symbol of polarization,"
S2 | ribalta | mixed named | - | "she had "taken the thorn and left the cactus""
S3 | spain | indirect institution | "Madrid [complained]" | "masked men stopped three Spanish lorries last Friday and poured the wine into the gutter"
%figures
"[Two thousand tractors]" | exact 2000 item | tractors
"to [halve] the" | exact 0.5 ratio | use of pesticides
"for [a week] until" | exact 1 week | siege of Paris
"promised [400 million euros]" | exact 400000000 EUR | promised aid
"stopped [three Spanish lorries]" | exact 3 item | lorries stopped
"for [forty minutes]" | exact 40 minute | time listening
"Union, [490,000 tons a year]" | exact 490000 t | Moroccan tomato exports a year
%places
BARCELONA ESP; Gran Via ESP; Brussels BEL; Morocco MAR; Paris FRA; Perpignan FRA; Madrid ESP; Catalonia ESP; Rabat MAR
%dates
"BARCELONA, [Feb 7, 2024]" = 2024-02-07
"Via on [Wednesday]" = 2024-02-07
"[A day earlier] the" = 2024-02-06
"in [January]. In" = 2024-01-01..2024-01-31
"lorries [last Friday]" = 2024-02-02
"in [summer]" = 2024-06-01..2024-08-31
