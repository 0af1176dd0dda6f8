name: asuncion-dam-treaty-vote
published: 2009-07-26
style: agency
region: Americas
negatives: sports

ASUNCION, July 26, 2009 (AmericaSur) – Brazil agreed on Saturday to triple what it pays Paraguay for electricity from the Itaipú dam, giving in after three decades in which it had refused to touch the treaty of 1973.

The accord was signed at dawn by presidents Gilberto Falcão and Celso Benítez Roa after a night of haggling in the López Palace. Under its terms Paraguay may sell part of its share directly to Brazilian firms. "A giant has apologized with his wallet," Benítez Roa told a cheering crowd from the balcony.

Not so fast, replied Brasília's opposition. Senator Heráclito Moura vowed to block ratification and called the deal a gift to "a president with a mortgage". Falcão needs 41 votes in the Senate; he has never lost one on foreign policy.

In the district of San Pedro, landless peasants who had occupied a Brazilian-owned soy farm since May left it peacefully on Saturday afternoon. Police had threatened to evict them by force. Four of their leaders were arrested all the same, according to the National Farmers' Federation, which promised new occupations.

Argentina, co-owner of the Yacyretá dam further downstream, congratulated both sides. It has asked for talks of its own in September.

Paraguay's footballers attacked Brazil's goal without success in June and lost 2–1.

%actors
brazil = Brazil | BRA | state
paraguay = Paraguay | PRY | state
falcao = Gilberto Falcão | BRA | person | Falcão
benitez = Celso Benítez Roa | PRY | person | Benítez Roa
moura = Heráclito Moura | BRA | person | Brasília's opposition
peasants = landless peasants | PRY | population
police = Police | PRY | state
leaders = Four of their leaders | PRY | person
federation = National Farmers' Federation | PRY | organization
argentina = Argentina | ARG | state
farm = a Brazilian-owned soy farm | BRA | organization
%events
AGREE happened core | brazil > paraguay | 2009-07-25 | ASUNCION PRY | "Brazil [agreed] on Saturday" | contexts: natural_resource, economic
REJECT happened | brazil > paraguay | - | - | "had [refused to touch] the" | contexts: natural_resource
SUPPORT happened core | falcao, benitez > - | 2009-07-25 | López Palace PRY | "was [signed] at dawn" | contexts: natural_resource, diplomatic
CONSULT/visit happened | falcao > benitez | 2009-07-25 | López Palace PRY | "a night of [haggling] in" | contexts: diplomatic
AGREE happened | brazil > paraguay | - | - | "Paraguay [may sell] part" | contexts: natural_resource
THREATEN/restrict happened core | moura > falcao | - | - | "Moura [vowed to block] ratification" | contexts: legislative
ACCUSE/disapprove happened | moura > falcao, benitez | - | - | "and [called the deal] a" | contexts: legislative
PROTEST/obstruct happened | peasants > farm | - | San Pedro PRY | "who had [occupied] a Brazilian-owned" | contexts: human_security
RETREAT/withdraw happened core | peasants > farm | 2009-07-25 | San Pedro PRY | "[left it peacefully] on" | contexts: human_security
THREATEN/violence happened | police > peasants | - | San Pedro PRY | "had [threatened] to evict" | contexts: repression
COERCE/arrest happened core | police > leaders | - | - | "leaders were [arrested] all" | contexts: repression | by S4
THREATEN happened | federation > - | - | - | "which [promised] new" | contexts: human_security
SUPPORT happened core | argentina > brazil, paraguay | - | - | "[congratulated] both" | contexts: diplomatic
REQUEST/meet happened | argentina > - | - | - | "It has [asked for talks]" | contexts: natural_resource
%statements
S1 | benitez | direct named | "Benítez Roa [told] a" | "A giant has apologized with his wallet,"
S2 | moura | mixed named | "and [called] the deal" | "the deal a gift to "a president with a mortgage""
S3 | moura | indirect named | "Moura [vowed] to" | "to block ratification"
S4 | federation | indirect institution | "same, [according to] the" | "Four of their leaders were arrested all the same"
S5 | federation | indirect institution | "[promised] new" | "new occupations"
S6 | argentina | indirect institution | "has [asked for] talks" | "talks of its own in September"
%figures
"to [triple] what" | exact 3 ratio | Brazil's payment for electricity
"after [three decades]" | exact 3 decade | Brazil's refusal
"needs [41 votes]" | exact 41 item | votes needed in the Senate
"[Four of their leaders]" | exact 4 person | leaders arrested
%visits
falcao happened | ASUNCION PRY 2009-07-25
%places
ASUNCION PRY; Brazil BRA; Paraguay PRY; Itaipú -; López Palace PRY; Brasília BRA; San Pedro PRY; Argentina ARG; Yacyretá -
%dates
"ASUNCION, [July 26, 2009]" = 2009-07-26
"agreed on [Saturday] to" = 2009-07-25
"treaty of [1973]" = 1973-01-01..1973-12-31
"since [May]" = 2009-05-01..2009-05-31
"on [Saturday afternoon]" = 2009-07-25
"own in [September]" = 2009-09-01..2009-09-30
"success in [June]" = 2009-06-01..2009-06-30
