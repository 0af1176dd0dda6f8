name: world-news-summary-1800-gmt-1998
published: 1998-08-21
style: agency
region: Global
negatives: sports, business

World News Summary at 1800 GMT, August 21

KHARTOUM – Thousands of Sudanese stormed the empty U.S. embassy on Friday and tore down its flag in protest at the cruise missiles with which the United States destroyed a medicine factory on the northern edge of the city the night before. Sudan denied that nerve gas precursors had been made there and asked the U.N. Security Council to send a team.

WASHINGTON – President Gordon Thayer said the strikes on Sudan and on six camps in Afghanistan were "not the last word", and signed an order freezing the assets of the financier accused of the embassy bombings in Nairobi and Dar es Salaam. Two thirds of Americans back the strikes, according to a television poll.

KINSHASA – Angolan tanks crossed into the Democratic Republic of Congo to help President Léonard Mukendi, a military source in Luanda said. Rebels advancing on the capital from the west vowed to fight on. Power has been cut since Tuesday, when they took the Inga dam.

MOSCOW – The Duma called on President Arkady Voronin to resign, by 245 votes to 32, over the fall of the rouble. A Kremlin spokesman said he had no such intention.

BELFAST – Police arrested five men over the bomb that killed 28 people in Omagh last Saturday. The dissident group which planted it declared a suspension of all military operations. Its apology was not accepted by the families.

BRIDGETOWN – Cuban leader Raimundo Estrada ended a nine-day visit to the Caribbean. A rally at which he was to speak was rained off.

ATHENS – A strike of seamen, in its third day, kept 20,000 tourists on the islands. The owners threatened to take the union to court.

NEW YORK – Wall Street dived and clawed back half its losses. Shares in the big tobacco firms were hammered.

LEEDS – England's bowlers attacked from the first ball but South Africa's captain, a symbol of resistance, was still there at tea.

%actors
sudanese = Thousands of Sudanese | SDN | population
usa = the United States | USA | state | U.S
sudan = Sudan | SDN | state
council = the U.N. Security Council | - | igo
thayer = Gordon Thayer | USA | person | President Gordon Thayer
afg = Afghanistan | AFG | state
financier = the financier | - | person
americans = Two thirds of Americans | USA | population
angola = Angolan tanks | AGO | state
mukendi = Léonard Mukendi | COD | person | President Léonard Mukendi
source = a military source in Luanda | AGO | person
rebels = Rebels | COD | armed_group
capital = the capital | COD | population | KINSHASA
duma = The Duma | RUS | state
voronin = Arkady Voronin | RUS | person | President Arkady Voronin
kremlin = A Kremlin spokesman | RUS | person
police = Police | GBR | state
men = five men | - | person
dissidents = The dissident group | IRL | armed_group
dead = 28 people | GBR | population
families = the families | GBR | population
estrada = Raimundo Estrada | CUB | person | Cuban leader Raimundo Estrada
caribbean = the Caribbean | - | state
seamen = seamen | GRC | population | the union
owners = The owners | GRC | organization
kenya = Kenya | KEN | state | Nairobi
tanzania = Tanzania | TZA | state | Dar es Salaam
poll = a television poll | USA | organization
%events
PROTEST/riot happened core | sudanese > usa | 1998-08-21 | KHARTOUM SDN | "Sudanese [stormed] the empty" | contexts: diplomatic, terrorism
PROTEST/vandalize happened | sudanese > usa | 1998-08-21 | KHARTOUM SDN | "and [tore down its flag]" | contexts: diplomatic
ASSAULT/heavy-weapons happened core | usa > sudan | 1998-08-20 | KHARTOUM SDN | "States [destroyed] a medicine" | contexts: military, terrorism, health
REJECT happened | sudan > usa | - | - | "Sudan [denied] that" | contexts: cbrn
REQUEST/assist happened core | sudan > council | - | - | "and [asked] the U.N" | contexts: diplomatic, cbrn
ASSAULT/heavy-weapons happened core | usa > afg | 1998-08-20 | Afghanistan AFG | "the [strikes on Sudan and]" | contexts: military, terrorism | by S2
THREATEN/violence happened | thayer > - | - | WASHINGTON USA | "were "[not the last word]"" | contexts: military, terrorism | by S2
COERCE/seize happened core | thayer > financier | - | WASHINGTON USA | "order [freezing the assets] of" | contexts: terrorism
ASSAULT/explosives happened | financier > usa, kenya, tanzania | - | Nairobi KEN | "embassy [bombings] in" | contexts: terrorism
SUPPORT happened | americans > usa | - | - | "Americans [back] the" | contexts: military | by S10
MOBILIZE/weapons happened core | angola > rebels | - | - COD | "tanks [crossed into] the" | contexts: military | by S4
AID happened | angola > mukendi | - | - COD | "to [help President Léonard Mukendi]" | contexts: military | by S4
ASSAULT ongoing | rebels > mukendi | - | - COD | "Rebels [advancing on] the" | contexts: military
REJECT/yield happened | rebels > mukendi | - | - | "west [vowed to fight on]" | contexts: military
COERCE/withhold happened | rebels > capital | 1998-08-18 | KINSHASA COD | "Power has been [cut]" | contexts: military, human_security
COERCE/seize happened | rebels > - | 1998-08-18 | Inga COD | "they [took] the Inga" | contexts: military
REQUEST/change happened core | duma > voronin | - | MOSCOW RUS | "Duma [called on] President" | contexts: executive, economic
REJECT/change happened | voronin > duma | - | MOSCOW RUS | "had [no such intention]" | contexts: executive | by S6
COERCE/arrest happened core | police > men | - | - GBR | "Police [arrested] five" | contexts: terrorism
ASSAULT/explosives happened core | dissidents > dead | 1998-08-15 | Omagh GBR | "the [bomb] that killed" | contexts: terrorism
CONCEDE happened core | dissidents > - | - | - | "declared a [suspension] of all" | contexts: terrorism | by S9
CONCEDE happened | dissidents > families | - | - | "Its [apology] was" | contexts: terrorism
REJECT happened | families > dissidents | - | - | "was [not accepted] by" | contexts: terrorism
CONSULT/visit happened core | estrada > caribbean | - | BRIDGETOWN BRB | "a nine-day [visit] to" | contexts: diplomatic
CONSULT cancelled | estrada > - | - | BRIDGETOWN BRB | "A [rally] at which" | contexts: diplomatic
PROTEST/strike ongoing core | seamen > owners | 1998-08-19..1998-08-21 | - GRC | "A [strike] of seamen" | contexts: economic
THREATEN happened | owners > seamen | - | - GRC | "owners [threatened] to take" | contexts: legal, economic
%statements
S1 | sudan | indirect institution | "Sudan [denied]" | "nerve gas precursors had been made there"
S2 | thayer | mixed named | "Thayer [said] the" | "the strikes on Sudan and on six camps in Afghanistan were "not the last word""
S3 | sudan | indirect institution | "and [asked] the" | "the U.N. Security Council to send a team"
S4 | source | indirect anonymous | "Luanda [said]" | "Angolan tanks crossed into the Democratic Republic of Congo to help President Léonard Mukendi"
S5 | duma | indirect institution | "Duma [called on]" | "President Arkady Voronin to resign"
S6 | kremlin | indirect anonymous | "spokesman [said] he" | "he had no such intention"
S7 | rebels | indirect institution | "west [vowed] to" | "to fight on"
S8 | owners | indirect institution | "owners [threatened]" | "to take the union to court"
S9 | dissidents | indirect institution | "it [declared] a" | "a suspension of all military operations"
S10 | poll | indirect institution | "[according to] a" | "Two thirds of Americans back the strikes"
%figures
"[Thousands of Sudanese]" | over 1000 person | protesters
"[six camps]" | exact 6 item | camps struck
"[Two thirds of Americans]" | exact 66.7 percent | Americans who back the strikes
"[245] votes" | exact 245 person | votes for
"to [32], over" | exact 32 person | votes against
"[five men]" | exact 5 person | men arrested
"[28 people]" | exact 28 person | dead
"[nine-day]" | exact 9 day | visit
"[20,000 tourists]" | exact 20000 person | tourists held up
%visits
estrada happened | BRIDGETOWN BRB -
%places
KHARTOUM SDN; Sudan SDN; WASHINGTON USA; Afghanistan AFG; Nairobi KEN; Dar es Salaam TZA; KINSHASA COD; Democratic Republic of Congo COD; Luanda AGO; Inga COD; MOSCOW RUS; BELFAST GBR; Omagh GBR; BRIDGETOWN BRB; Caribbean -; ATHENS GRC; NEW YORK USA; LEEDS GBR; United States USA
%dates
"[August 21]" = 1998-08-21; "embassy on [Friday]" = 1998-08-21; "[the night before]" = 1998-08-20; "since [Tuesday]" = 1998-08-18; "[last Saturday]" = 1998-08-15
