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
farmers = Spanish farmers | ESP | population | their drivers; drivers; Spaniards
ec = European Commission | - | igo | Brussels
brocken = Ursel von Brocken | - | person
ribalta = Pau Ribalta | ESP | person
french = French farmers | FRA | population | French
frpm = French prime minister | FRA | person | their prime minister
germans = German farmers | DEU | population | Germans
defin = German finance minister | DEU | person | finance minister
masked = masked men | FRA | population
lorries = Spanish lorries | ESP | organization | three Spanish lorries
madrid = Madrid | ESP | state
france = France | FRA | state | implied
police = Police in Catalonia | ESP | state
driver = one driver | ESP | person
officer = an officer | ESP | person | officer
plazas = Lorenzo Plazas | ESP | person
unions = unions | ESP | organization
aragall = Pere Aragall | ESP | person
vox = Vox-Patria party | ESP | organization
rabat = Rabat | MAR | state
court = the bloc's court | - | igo
%events
PROTEST/demo happened core | farmers > ec | 2024-02-07 | Gran Via ESP | "[rolled down]"
CONCEDE happened core | ec > farmers | 2024-02-06 | - | "[scrapped]"
ACCUSE/disapprove happened | brocken > - | - | - | "[called] the"
ACCUSE/disapprove happened core | ribalta > brocken | - | - | "[taken the thorn]"
PROTEST/obstruct happened core | french > - | - | Paris FRA | "[besieged]"
AGREE happened core | frpm > french | - | - | "[promised]"
PROTEST/demo happened | germans > defin | 2024-01-01..2024-01-31 | - | "[whistled]"
PROTEST/vandalize happened core | masked > lorries | 2024-02-02 | Perpignan FRA | "[poured]"
ACCUSE/disapprove happened core | madrid > france | - | - | "[complained]"
COERCE/restrict denied | police > farmers | - | - | "[fined nobody]"
COERCE/arrest happened core | police > driver | 2024-02-07 | Catalonia ESP | "[arrested]"
ASSAULT happened | driver > officer | 2024-02-07 | - | "[run down]"
CONSULT happened core | plazas, unions > - | - | - | "[received]"
AGREE happened core | plazas > unions | - | - | "[agreed]"
CONSULT happened | aragall, farmers > - | 2024-02-07 | - | "[listened]"
REJECT happened | farmers > vox | 2024-02-07 | - | "[repelled]"
REJECT hypothetical | court > rabat | - | - | "[strike down]"
AGREE happened | rabat, ec > - | - | - | "[agreement]"
%statements
S1 | brocken | direct named | "[called] the" | "A symbol of polarization,"
S2 | ribalta | mixed named | - | "taken the thorn and left the cactus"
S3 | frpm | indirect anonymous | "[promised]" | "400 million euros"
S4 | madrid | indirect institution | "[complained]" | "In Perpignan … the gutter"
%figures
"[Two thousand tractors]" | exact 2000 item | tractors
"[400 million euros]" | exact 400000000 EUR | promised
"[three Spanish lorries]" | exact 3 item | lorries
"[forty minutes]" | exact 40 minute | time
"[490,000 tons]" | exact 490000 ton | tomatoes a year
