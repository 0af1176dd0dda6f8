name: colombo-palace-swim
published: 2022-07-13
style: agency
region: Asia
negatives: none

COLOMBO, July 13, 2022 (Island Press) – Sri Lanka's president fled to the Maldives before dawn on Wednesday in an air force Antonov, leaving behind an empty treasury, a prime minister nobody wants, and a palace where citizens have been bathing in the pool since Saturday.

President Ranil Kotelawala had promised to step down that day. Instead he faxed a decree naming Prime Minister Dinuka Senanayake acting president. Protesters, told of it over loudspeakers, climbed into Senanayake's office through a cloud of tear gas. She declared a state of emergency, ordered the army "to do what is necessary to restore order", and offered to resign herself once parliament agreed on a successor. One man suffocated from the gas.

The speaker said that Kotelawala had confirmed by telephone that his letter of resignation would come in the course of the day. It had not come by midnight. India denied reports that it had helped him leave. In Male, Sri Lankan hotel workers stood on a jetty with placards reading "Do not shelter the criminal".

The country defaulted in May on 51 billion dollars of debt. Talks with the International Monetary Fund, which were going well, an IMF official said, have been put off until there is a government. Bangladesh, to which Colombo owes 200 million, extended the term by three months; India has given fuel and rice worth 3.8 billion since January.

Trade unions have called a general strike for Thursday.

%actors
kotelawala = Ranil Kotelawala | LKA | person | Sri Lanka's president; President Ranil Kotelawala
senanayake = Dinuka Senanayake | LKA | person | Prime Minister Dinuka Senanayake
citizens = citizens | LKA | population
protesters = Protesters | LKA | population
army = the army | LKA | state
man = One man | LKA | person
police = the police of Colombo | LKA | state | implied
speaker = The speaker | LKA | person
india = India | IND | state
workers = Sri Lankan hotel workers | LKA | population
maldives = Maldives | MDV | state
imf = International Monetary Fund | - | igo
imfofficial = an IMF official | - | person
bangladesh = Bangladesh | BGD | state
srilanka = Sri Lanka | LKA | state | The country; Colombo
unions = Trade unions | LKA | organization
parliament = parliament | LKA | state
%events
RETREAT happened core | kotelawala > protesters | 2022-07-13 | - MDV | "president [fled] to the Maldives" | contexts: executive
PROTEST/obstruct ongoing core | citizens > kotelawala | 2022-07-09..2022-07-13 | - LKA | "have been [bathing in the pool]" | contexts: executive
AGREE happened | kotelawala > - | - | - | "had [promised to step down]" | contexts: executive
SUPPORT happened core | kotelawala > senanayake | 2022-07-13 | - | "decree [naming Prime Minister] Dinuka" | contexts: executive
PROTEST/riot happened core | protesters > senanayake | 2022-07-13 | COLOMBO LKA | "loudspeakers, [climbed into Senanayake's] office" | contexts: executive
ASSAULT/crowd-control happened core | police > protesters, man | 2022-07-13 | COLOMBO LKA | "a [cloud of tear gas]" | contexts: repression
COERCE/martial-law happened core | senanayake > srilanka | 2022-07-13 | - LKA | "She [declared a state of]" | contexts: pro_autocracy
REQUEST happened | senanayake > army | 2022-07-13 | - | "emergency, [ordered the army] "to" | contexts: repression
AGREE happened core | senanayake > parliament | 2022-07-13 | - | "and [offered to resign] herself" | contexts: executive
CONSULT/phone happened | speaker, kotelawala > - | - | - | "confirmed [by telephone] that" | contexts: executive
RETREAT/resign planned core | kotelawala > - | 2022-07-13 | - | "his letter of [resignation would come]" | contexts: executive | by S2
REJECT happened | india > - | - | - | "India [denied reports] that" | contexts: diplomatic
AID denied | india > kotelawala | - | - | "it had [helped him leave]" | contexts: diplomatic
PROTEST/demo happened core | workers > maldives | - | Male MDV | "workers [stood on a jetty]" | contexts: asylum
CONSULT cancelled | imf, srilanka > - | - | - | "official said, have been [put off] until" | contexts: economic
CONCEDE happened core | bangladesh > srilanka | - | - | "million, [extended the term] by" | contexts: economic
AID happened core | india > srilanka | 2022-01-01..2022-07-13 | - | "India has [given fuel and rice]" | contexts: economic, human_security
PROTEST/strike planned core | unions > - | 2022-07-14 | - LKA | "[called a general strike] for" | contexts: economic
%statements
S1 | senanayake | mixed named | "[ordered] the army" | "the army "to do what is necessary to restore order""
S2 | speaker | indirect anonymous | "speaker [said] that" | "Kotelawala had confirmed by telephone … of the day"
S3 | kotelawala | indirect named | "[confirmed] by telephone" | "his letter of resignation would come in the course of the day" | inside S2
S4 | india | indirect institution | "[denied] reports" | "reports that it had helped him leave"
S5 | workers | direct anonymous | "placards [reading]" | "Do not shelter the criminal"
S6 | imfofficial | indirect anonymous | "official [said], have" | "which were going well"
%figures
"[51 billion dollars]" | exact 51000000000 USD | debt
"[200 million]" | exact 200000000 USD | debt to Bangladesh
"[three months]" | exact 3 month | extension
"worth [3.8 billion]" | exact 3800000000 USD | Indian help
%places
COLOMBO LKA; Sri Lanka LKA; Maldives MDV; Male MDV; India IND; Bangladesh BGD; Colombo LKA
%dates
"[July 13, 2022]" = 2022-07-13; "on [Wednesday]" = 2022-07-13; "since [Saturday]" = 2022-07-09; "in [May]" = 2022-05-01..2022-05-31; "since [January]" = 2022-01-01..2022-01-31; "for [Thursday]" = 2022-07-14
