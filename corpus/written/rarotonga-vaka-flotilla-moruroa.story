name: rarotonga-vaka-flotilla-moruroa
published: 1995-08-12
style: local
region: Oceania
negatives: sports

Vaka leaves for Moruroa with PM's blessing

THE voyaging canoe Te Tika o te Moana left Avatiu harbour yesterday afternoon for Moruroa, 1,700 nautical miles to the east, to protest against the resumption of nuclear testing by France. Some 3,000 people, close to a third of Rarotonga, sang her out.

Prime Minister Sir Iotia Vaine, who blessed the crew of 16, said that the Cook Islands had nothing against the French people. "We say to their President, do it under your own Eiffel Tower," he said. Cabinet on Tuesday suspended the visits of French naval ships and called off the joint surveillance exercise that was to start on Monday off Penrhyn.

The vaka will meet the peace ship from Auckland and 20 yachts near the 12-mile limit on or about August 30. The French High Commission in Papeete has warned that any vessel that crosses it will be boarded and seized, and those aboard arrested; on July 9 commandos took the Oceanwatch ship in the lagoon with tear gas. Skipper Tua Pitiman said he would not cross it. "If we do, it will be the wind," he added.

In Papeete, dockers are refusing to unload French cargo for the second week and on Thursday night someone threw a bottle of petrol at the post office.

Australia has offered the canoe weather reports; New Zealand is sending a navy research ship, HMNZS Tui, which Wellington says is there to observe, not to obstruct. France's ambassador in Wellington, Jacques Le Bihan, who was asked to call on Mr Vaine this week, declined to fly to Rarotonga for want of time. Tokyo might freeze the purchase of French wine, Japan's visiting fisheries official told the News.

French technicians had not, as was rumoured, lowered the first device into its shaft, Le Bihan's office said. French police are still looking for the two swimmers who painted a skull on a barge.

The netball final between Titikaveka and Avatiu, a grudge match since the battle of 1992, has been put back so that players can watch the canoe go out.

%actors
crew = the crew of 16 | COK | population | The vaka; Te Tika o te Moana; the canoe
france = France | FRA | state | The French High Commission in Papeete; commandos; French police; French naval ships
singers = Some 3,000 people | COK | population
vaine = Iotia Vaine | COK | person | Prime Minister Sir Iotia Vaine; Mr Vaine
fpres = their President | FRA | person
cook = the Cook Islands | COK | state | Cabinet
peaceship = the peace ship from Auckland | NZL | organization
yachts = 20 yachts | - | population
pitiman = Tua Pitiman | COK | person | Skipper Tua Pitiman
oceanwatch = Oceanwatch | - | organization | the Oceanwatch ship
dockers = dockers | PYF | population
someone = someone | PYF | person
aus = Australia | AUS | state
nzl = New Zealand | NZL | state | Wellington
bihan = Jacques Le Bihan | FRA | person | France's ambassador in Wellington
japan = Tokyo | JPN | state
official = Japan's visiting fisheries official | JPN | person
office = Le Bihan's office | FRA | state
swimmers = the two swimmers | - | population
%events
PROTEST/demo ongoing core | crew > france | 1995-08-11 | Rarotonga COK | "to [protest against] the" | contexts: cbrn, environment
SUPPORT happened | singers > crew | 1995-08-11 | Rarotonga COK | "Rarotonga, [sang her out]" | contexts: cbrn
MOBILIZE/weapons planned core | france > - | - | Moruroa PYF | "resumption of nuclear [testing] by" | contexts: cbrn
SUPPORT happened core | vaine > crew | - | - COK | "who [blessed] the" | contexts: cbrn
REQUEST/change happened | vaine > fpres | - | - | "President, [do it under your]" | contexts: cbrn | by S2
SANCTION/discontinue happened core | cook > france | 1995-08-08 | - COK | "Tuesday [suspended the visits] of" | contexts: military, cbrn
COOPERATE cancelled core | cook, france > - | 1995-08-14 | Penrhyn COK | "joint surveillance [exercise] that" | contexts: military, cbrn
PROTEST/demo planned | crew, peaceship, yachts > france | 1995-08-30 | Moruroa PYF | "vaka [will meet] the" | contexts: cbrn
THREATEN/arrest happened core | france > crew, yachts, peaceship | - | Papeete PYF | "has [warned] that" | contexts: cbrn, legal
COERCE/seize happened | france > oceanwatch | 1995-07-09 | Moruroa PYF | "commandos [took the Oceanwatch ship]" | contexts: cbrn, environment
ASSAULT/crowd-control happened | france > oceanwatch | 1995-07-09 | Moruroa PYF | "with [tear gas]." | contexts: cbrn
PROTEST/obstruct hypothetical | crew, pitiman > france | - | - | ""If we [do], it" | contexts: cbrn | by S5
PROTEST/strike ongoing core | dockers > france | - | Papeete PYF | "dockers are [refusing to unload]" | contexts: cbrn, economic
ASSAULT/primitive happened | someone > france | 1995-08-10 | Papeete PYF | "someone [threw a bottle of]" | contexts: cbrn
AGREE happened | aus > crew | - | - | "Australia has [offered] the" | contexts: cbrn
MOBILIZE/weapons ongoing core | nzl > france | - | - | "Zealand is [sending a navy]" | contexts: military, cbrn
REQUEST/meet happened | vaine > bihan | - | - | "who was [asked to call]" | contexts: diplomatic
REJECT/meet happened core | bihan > vaine | - | - | "week, [declined to fly]" | contexts: diplomatic
SANCTION/discontinue hypothetical core | japan > france | - | - | "Tokyo might [freeze] the" | contexts: economic, cbrn | by S7
CONSULT/visit ongoing | official > cook | - | - COK | "Japan's [visiting fisheries official] told" | contexts: natural_resource
MOBILIZE/weapons denied | france > - | - | - PYF | "rumoured, [lowered the first device]" | contexts: cbrn | by S8
ACCUSE/investigate ongoing | france > swimmers | - | - PYF | "still [looking for] the" | contexts: crime
PROTEST/vandalize happened | swimmers > france | - | - PYF | "who [painted a skull] on" | contexts: cbrn
%statements
S1 | vaine | indirect named | "16, [said] that" | "the Cook Islands had nothing against the French people"
S2 | vaine | direct named | "he [said]. Cabinet" | "We say to their President, do it under your own Eiffel Tower,"
S3 | france | indirect institution | "has [warned] that" | "any vessel that crosses it will be boarded and seized, and those aboard arrested"
S4 | pitiman | indirect named | "Pitiman [said] he" | "he would not cross it"
S5 | pitiman | direct named | "he [added]" | "If we do, it will be the wind,"
S6 | nzl | indirect institution | "Wellington [says] is" | "is there to observe, not to obstruct"
S7 | official | indirect anonymous | "official [told] the" | "Tokyo might freeze the purchase of French wine"
S8 | office | indirect institution | "office [said]." | "French technicians had not, as was rumoured, lowered the first device into its shaft"
%figures
"[1,700 nautical miles]" | exact 1700 nmi | distance to Moruroa
"[Some 3,000 people]" | about 3000 person | people at the harbour
"[crew of 16]" | exact 16 person | crew
"[20 yachts]" | exact 20 item | yachts
"[12-mile]" | exact 12 nmi | limit
"[two swimmers]" | exact 2 person | swimmers
"[close to a third]" | almost 33.3 percent | share of Rarotonga's people
%visits
official ongoing | - COK -
%places
Avatiu COK; Moruroa PYF; France FRA; Rarotonga COK; Cook Islands COK; Penrhyn COK; Auckland NZL; Papeete PYF; Australia AUS; New Zealand NZL; Wellington NZL; Tokyo JPN; Titikaveka COK; Japan JPN
%dates
"[yesterday afternoon]" = 1995-08-11; "on [Tuesday]" = 1995-08-08; "on [Monday]" = 1995-08-14; "[on or about August 30]" = 1995-08-30; "on [July 9]" = 1995-07-09; "on [Thursday night]" = 1995-08-10; "[this week]" = 1995-08-07..1995-08-13; "of [1992]" = 1992-01-01..1992-12-31
