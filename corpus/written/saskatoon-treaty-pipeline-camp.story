name: saskatoon-treaty-pipeline-camp
published: 2012-12-21
style: local
region: Americas
negatives: none

Chief ends fast, blockade stays

OTTAWA – Chief Delphine Wapass of Pelican Narrows drank a glass of moose broth on Victoria Island Thursday night and ended her hunger strike after 24 days, having received a written promise that the Governor General will meet her and six other chiefs on Jan. 11.

Prime Minister Warren Haldane, who had declined four times to see her, will not be there. His office said he "respects ceremony". The Assembly of First Nations thanked both leaders but called the absence a missed chance.

Across the West the rail blockades go on. Near Saskatoon, where about 80 people have camped on the main line since Sunday, a court granted the railway an injunction; the RCMP has not enforced it. "I am not going to give the lawyers a Christmas picture," Supt. Don Kowalchuk said. Someone cut the signal cables at Dundurn on Tuesday night and sprayed TREATY SIX on a locomotive. The camp's spokeswoman, Jolene Cardinal, denied any part in it.

In Ontario the provincial police opened an investigation into remarks by a radio host who had asked his listeners to "bring bulldozers". The station took him off the air.

Farmers, who fear for 300 carloads of wheat, demanded that Ottawa send in soldiers. The government is not considering that, Public Safety Minister Claudette Roy said. She asked the protesters to let at least propane trains pass, and by evening they had agreed.

%actors
wapass = Delphine Wapass | CAN | person
gg = the Governor General | CAN | person
chiefs = six other chiefs | CAN | person
haldane = Warren Haldane | CAN | person
office = His office | CAN | state
afn = Assembly of First Nations | CAN | organization
camp = about 80 people | CAN | population | the protesters
railway = the railway | CAN | organization
rcmp = the RCMP | CAN | state
kowalchuk = Don Kowalchuk | CAN | person
someone = Someone | CAN | population
cardinal = Jolene Cardinal | CAN | person
opp = the provincial police | CAN | state
host = a radio host | CAN | person
station = The station | CAN | organization
farmers = Farmers | CAN | population
ottawa = Ottawa | CAN | state | The government
roy = Claudette Roy | CAN | person
%events
RETREAT happened core | wapass > ottawa | 2012-12-20 | Victoria Island CAN | "and [ended] her hunger" | contexts: rights_freedoms
PROTEST/hunger happened core | wapass > ottawa | - | Victoria Island CAN | "her [hunger strike] after" | contexts: religion_ethnicity
AGREE happened core | gg > wapass, chiefs | - | - | "a written [promise] that" | contexts: diplomatic
CONSULT planned core | gg, wapass, chiefs > - | 2013-01-11 | - | "General will [meet] her" | contexts: religion_ethnicity
REJECT/meet happened core | haldane > wapass | - | - | "who had [declined four times]" | contexts: executive
SUPPORT happened | afn > wapass, gg | - | - | "Nations [thanked] both" | contexts: religion_ethnicity
ACCUSE/disapprove happened | afn > haldane | - | - | "but [called the absence] a" | contexts: executive
PROTEST/obstruct ongoing core | camp > railway | - | Saskatoon CAN | "people have [camped on the] main" | contexts: religion_ethnicity, economic
COERCE/restrict denied | rcmp > camp | - | - | "RCMP has [not enforced it]" | contexts: legal
PROTEST/vandalize happened | someone > railway | 2012-12-18 | Dundurn CAN | "Someone [cut] the signal" | contexts: economic
REJECT happened | cardinal > - | - | - | "Cardinal, [denied] any"
ACCUSE/investigate happened | opp > host | - | Ontario CAN | "police [opened an investigation] into" | contexts: legal
COERCE/censor happened | station > host | - | - | "station [took him off] the" | contexts: rights_freedoms
REQUEST happened core | farmers > ottawa | - | - | "wheat, [demanded] that Ottawa" | contexts: natural_resource
MOBILIZE/troops denied | ottawa > camp | - | - | "government is [not considering that]" | contexts: military | by S5
REQUEST/yield happened | roy > camp | - | - | "She [asked] the protesters" | contexts: economic
AGREE happened core | camp > roy | - | - | "evening they had [agreed]" | contexts: economic
%statements
S1 | office | mixed institution | "office [said] he" | "he "respects ceremony""
S2 | afn | indirect institution | "but [called] the absence" | "the absence a missed chance"
S3 | kowalchuk | direct named | "Kowalchuk [said]" | "I am not going to give the lawyers a Christmas picture,"
S4 | cardinal | indirect named | "[denied] any" | "any part in it"
S5 | roy | indirect named | "Roy [said]" | "The government is not considering that"
S6 | roy | indirect named | "She [asked] the" | "the protesters to let at least propane trains pass"
S7 | farmers | indirect anonymous | "[demanded] that" | "Ottawa send in soldiers"
S8 | host | mixed anonymous | "had [asked] his listeners" | "his listeners to "bring bulldozers""
S9 | afn | indirect institution | "Nations [thanked]" | "both leaders"
%figures
"after [24 days], having" | exact 24 day | hunger strike
"and [six other chiefs]" | exact 6 person | other chiefs
"[about 80 people] have" | about 80 person | people in the camp
"for [300 carloads] of" | exact 300 item | carloads of wheat
"declined [four times] to" | exact 4 item | refusals
%places
OTTAWA CAN; Pelican Narrows CAN; Victoria Island CAN; Saskatoon CAN; Dundurn CAN; Ontario CAN; Ottawa CAN
%dates
"Island [Thursday night] and" = 2012-12-20
"on [Jan. 11]" = 2013-01-11
"since [Sunday]" = 2012-12-16
"on [Tuesday night]" = 2012-12-18
