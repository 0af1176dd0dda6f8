name: manila-vaccine-fridge-hunt
published: 2021-03-04
style: local
region: Asia
negatives: metaphor

MANILA – The first half million jabs of the war on the virus came home to a hero's welcome on Sunday, in the belly of a Chinese military plane, and President Ernesto Macaraeg was on the tarmac to salute them.

“China never asked for anything,” he said beside Ambassador Qiu Zhenhai, and renewed an invitation to its president that had been lying about since 2019. On Thursday, at the same gate, 487,200 AstraZeneca doses arrived from the COVAX facility of the United Nations; the President thanked the European Union and took back, “more or less”, the word he had used for it in January.

Nurses at Saint Cosmas in Cebu have refused the Chinese vaccine and picketed in face shields. The Health Department pleaded with them. It denied that soldiers had been inoculated with smuggled doses last year, a thing which the President himself had told the nation at Christmas.

A senator from Iloilo proposed to swap nurses for vaccines with Britain and Germany. London declined; Berlin did not know of any such offer. “We are not cattle,” the Nurses' Guild said.

Indonesia and Malaysia will share a cold store in Tawau with the southern provinces from April, under a deal the three health ministers reached by video on Tuesday.

%actors
macaraeg = Ernesto Macaraeg | PHL | person | the President; President Ernesto Macaraeg
china = China | CHN | state
chpres = its president | CHN | person
covax = COVAX facility of the United Nations | - | igo
phl = Philippines | PHL | state | implied
eu = European Union | - | igo
nurses = Nurses at Saint Cosmas in Cebu | PHL | population
doh = The Health Department | PHL | state
senator = A senator from Iloilo | PHL | person
britain = Britain | GBR | state | London
germany = Germany | DEU | state | Berlin
guild = Nurses' Guild | PHL | organization
indonesia = Indonesia | IDN | state
malaysia = Malaysia | MYS | state
ministers = the three health ministers | - | state
%events
AID happened core | china > phl | 2021-02-28 | MANILA PHL | "jabs of the war on the virus [came home] to" | contexts: health
SUPPORT happened core | macaraeg > china | 2021-02-28 | MANILA PHL | "“China [never asked] for" | contexts: diplomatic, health
AGREE happened | macaraeg > chpres | 2021-02-28 | MANILA PHL | "and [renewed] an invitation" | contexts: diplomatic
AID happened core | covax > phl | 2021-03-04 | MANILA PHL | "doses [arrived] from" | contexts: health
SUPPORT happened core | macaraeg > eu | 2021-03-04 | MANILA PHL | "President [thanked] the" | contexts: health
CONCEDE happened | macaraeg > eu | 2021-03-04 | MANILA PHL | "Union and [took back], “more" | contexts: diplomatic
ACCUSE/disapprove happened | macaraeg > eu | 2021-01-01..2021-01-31 | - | "the word he had [used] for" | contexts: diplomatic
REJECT/assist happened core | nurses > china | - | Cebu PHL | "have [refused] the Chinese" | contexts: health
PROTEST/demo happened core | nurses > doh | - | Cebu PHL | "and [picketed] in" | contexts: health
REQUEST/yield happened | doh > nurses | - | - PHL | "Department [pleaded] with" | contexts: health
REJECT happened | doh > - | - | - PHL | "It [denied] that" | contexts: health
REQUEST/assist happened core | senator > britain, germany | - | - | "Iloilo [proposed] to swap" | contexts: health, inequality
REJECT/assist happened core | britain > senator | - | - | "London [declined]; Berlin" | contexts: health
ACCUSE/disapprove happened | guild > senator | - | - PHL | "“We are [not cattle],”" | contexts: health, inequality
CONSULT/phone happened core | ministers > - | 2021-03-02 | - | "reached [by video] on" | contexts: health
AGREE happened core | indonesia, malaysia, phl > - | 2021-03-02 | - | "under a [deal] the" | contexts: health
COOPERATE planned core | indonesia, malaysia, phl > - | 2021-04-01..2021-04-30 | Tawau MYS | "Malaysia will [share] a" | contexts: health
%statements
S1 | macaraeg | direct named | "anything,” he [said]" | "China never asked for anything,"
S2 | doh | indirect institution | "[denied] that soldiers" | "soldiers had been inoculated with smuggled doses last year"
S3 | macaraeg | indirect named | "[told] the nation" | "a thing which the President himself had told the nation at Christmas"
S4 | guild | direct institution | "Guild [said]" | "We are not cattle,"
S5 | senator | indirect anonymous | "[proposed] to" | "to swap nurses for vaccines with Britain and Germany"
%figures
"[half million jabs]" | exact 500000 item | doses from China
"[487,200 AstraZeneca doses]" | exact 487200 item | doses of COVAX
%places
MANILA PHL; China CHN; Cebu PHL; Iloilo PHL; Britain GBR; Germany DEU; London GBR; Berlin DEU; Indonesia IDN; Malaysia MYS; Tawau MYS
%dates
"on [Sunday]" = 2021-02-28; "On [Thursday]" = 2021-03-04; "since [2019]" = 2019-01-01..2019-12-31; "in [January]" = 2021-01-01..2021-01-31; "at [Christmas]" = 2020-12-25; "from [April]" = 2021-04-01..2021-04-30; "on [Tuesday]" = 2021-03-02; "[last year]" = 2020-01-01..2020-12-31
