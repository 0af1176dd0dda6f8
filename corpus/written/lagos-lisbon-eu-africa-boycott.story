name: lagos-lisbon-eu-africa-boycott
published: 2007-12-06
style: agency
region: Europe
negatives: none

LISBON, Dec 6, 2007 (Golfo Press) – Britain's prime minister will stay away from the first summit of the European Union and Africa in seven years, in protest at the presence of Zimbabwe's president, Ephraim Mukuku, who landed in Lisbon on Thursday evening with a delegation of fifty.

Portugal, in the Union's chair, said it had invited everybody or nobody. The Czech Republic and Denmark promised to raise human rights "in the room and not in the corridor". Mukuku, who is banned from travelling to the Union and was granted an exemption, accused London of racism. "I did not come for their tea," he told Zimbabwean radio.

Sudan's president is expected on Friday. Amnesty International called for his arrest, though no warrant has been issued. Activists dumped a cartload of red dust, for Darfur, on the steps of the Sudanese mission; they were led away singing.

Libya's leader pitched his tent in the fort of São Julião da Barra. He demanded reparations for the colonial era in a speech at the university; if Europe does not pay, he warned, its resources will be taken by those whose resources it took. Italy is about to sign an agreement with him, worth five billion dollars over 25 years.

The African Union rejects the trade deals that Brussels wants concluded by December 31, its chairman, Ousmane Konaté, made plain.

%actors
britain = Britain's prime minister | GBR | person
london = London | GBR | state
mukuku = Ephraim Mukuku | ZWE | person | Mukuku
portugal = Portugal | PRT | state
czech = The Czech Republic | CZE | state
denmark = Denmark | DNK | state
eu = European Union | - | igo | the Union; Brussels; Europe
sudan = Sudan's president | SDN | person
amnesty = Amnesty International | - | organization
activists = Activists | PRT | population
mission = the Sudanese mission | SDN | state
police = police | PRT | state | implied
libya = Libya's leader | LBY | person
italy = Italy | ITA | state
au = The African Union | - | igo
konate = Ousmane Konaté | - | person
%events
PROTEST/boycott planned core | britain > mukuku | - | - | "minister will [stay away from]" | contexts: diplomatic, human_rights
CONSULT/visit happened core | mukuku > portugal | 2007-12-06 | Lisbon PRT | "who [landed in Lisbon] on" | contexts: diplomatic
CONSULT/multilateral planned core | mukuku, portugal, eu > - | - | LISBON PRT | "first [summit] of the" | contexts: diplomatic
AGREE happened | portugal > mukuku | - | - | "it had [invited] everybody" | contexts: diplomatic | by S1
AGREE happened | czech, denmark > - | - | - | "Denmark [promised] to raise" | contexts: human_rights
COERCE/restrict ongoing | eu > mukuku | - | - | "who is [banned from travelling]" | contexts: human_rights
CONCEDE happened | eu > mukuku | - | - | "and was [granted an exemption]" | contexts: diplomatic
ACCUSE/allege happened core | mukuku > london | - | - | "exemption, [accused] London" | contexts: inequality
CONSULT/visit planned | sudan > portugal | 2007-12-07 | LISBON PRT | "president is [expected] on" | contexts: diplomatic
REQUEST happened | amnesty > portugal | - | - | "International [called for his arrest]" | contexts: human_rights, legal
PROTEST/demo happened core | activists > mission | - | LISBON PRT | "Activists [dumped a cartload] of" | contexts: human_rights
COERCE/restrict happened | police > activists | - | LISBON PRT | "they were [led away] singing" | contexts: rights_freedoms
REQUEST happened core | libya > eu | - | LISBON PRT | "He [demanded reparations] for" | contexts: reparations
THREATEN happened core | libya > eu | - | LISBON PRT | "pay, he [warned], its" | contexts: reparations | by S4
SUPPORT planned | italy > libya | - | - | "about to [sign an agreement]" | contexts: reparations, economic
REJECT happened core | au > eu | - | - | "African Union [rejects] the trade" | contexts: economic | by S5
%statements
S1 | portugal | indirect institution | "chair, [said] it" | "it had invited everybody or nobody"
S2 | czech, denmark | mixed institution | "[promised] to raise" | "to raise human rights "in the room and not in the corridor""
S3 | mukuku | direct named | "he [told] Zimbabwean" | "I did not come for their tea,"
S4 | libya | indirect anonymous | "he [warned], its" | "if Europe does not pay, he warned, its resources will be taken by those whose resources it took"
S5 | konate | indirect named | "Konaté, [made plain]" | "The African Union rejects the trade deals that Brussels wants concluded by December 31"
S6 | amnesty | indirect institution | "[called for] his" | "his arrest"
S7 | mukuku | indirect named | "exemption, [accused] London" | "London of racism"
S8 | libya | indirect anonymous | "He [demanded] rep" | "reparations for the colonial era"
%figures
"in [seven years]" | exact 7 year | time since a summit
"delegation of [fifty]" | exact 50 person | Zimbabwe's delegation
"worth [five billion dollars]" | exact 5000000000 USD | agreement
"over [25 years]" | exact 25 year | duration of the agreement
%visits
mukuku happened | Lisbon PRT 2007-12-06
sudan planned | Lisbon PRT 2007-12-07
libya happened | Lisbon PRT -
%places
LISBON PRT; Lisbon PRT; Africa -; Portugal PRT; Denmark DNK; Czech Republic CZE; London GBR; Darfur SDN; São Julião da Barra PRT; Europe -; Italy ITA; Brussels BEL; Sudan SDN; Zimbabwe ZWE; Libya LBY; Britain GBR
%dates
"LISBON, [Dec 6, 2007]" = 2007-12-06
"on [Thursday evening]" = 2007-12-06
"expected on [Friday]" = 2007-12-07
"by [December 31]" = 2007-12-31
