name: cancun-cotton-walkout-gavel
published: 2003-09-15
style: agency
region: Global
negatives: metaphor

Trade: Talks collapse in Cancun as poor states say no

CANCUN, Mexico, Sept 15, 2003 (Harbour News Service) - World trade talks broke down on Sunday when African and Caribbean ministers rejected a demand by the European Union and Japan for negotiations on investment rules, and the Mexican chairman, Ernesto Dávila Ruelas, brought the five-day conference to an end with one blow of his gavel.

Kenya's delegate, Peter Wekesa Odhiambo, was the first to leave the room. "The conference has ended, there is nothing in my hands," he told reporters in the corridor, holding them up.

The collapse of the talks puts in doubt the deadline of January 1, 2005, set in Doha two years ago for a treaty among the 146 members of the World Trade Organization. It left unanswered the request of Benin, Burkina Faso, Chad and Mali that rich countries phase out within three years the subsidies they pay to cotton farmers, and compensate growers in West Africa meanwhile. The United States, which gave its 25,000 growers $3 billion last year, had offered advice on growing something else.

"Some countries came here to negotiate and some to fire off rhetoric," said the American trade representative, Randall Zeller. He would now pursue deals with single countries that were ready, he said; talks with Central America resume on September 22. A Brazilian minister, who led the new group of 22 developing nations against the farm proposals of Brussels and Washington, denied that his side had killed the round: "We have shown our teeth. We have bitten nobody."

The European commissioner, Philippe Marchand, had offered in the last hours to drop two of the four contested subjects, a concession that came too late for the ministers and too early for Paris, an official close to him said.

Outside the barricades, a thousand demonstrators danced. On Wednesday a South Korean farmer, Park Sung-jin, had stabbed himself to death on the fence after a march of 10,000 people; police did not use tear gas, contrary to first reports. A vigil for him planned for Monday was moved to Seoul.

Officials are to meet in Geneva by December 15 in an attempt to revive the negotiations.

%actors
ministers = African and Caribbean ministers | - | person
eu = the European Union | - | igo | Brussels
japan = Japan | JPN | state
davila = Ernesto Dávila Ruelas | MEX | person | the Mexican chairman
wekesa = Peter Wekesa Odhiambo | KEN | person | Kenya's delegate
wto = the World Trade Organization | - | igo
benin = Benin | BEN | state
burkina = Burkina Faso | BFA | state
chad = Chad | TCD | state
mali = Mali | MLI | state
usa = The United States | USA | state | Washington
growers = its 25,000 growers | USA | population
zeller = Randall Zeller | USA | person | the American trade representative
central = Central America | - | state
bra = A Brazilian minister | BRA | person
g22 = the new group of 22 developing nations | - | state | his side
marchand = Philippe Marchand | - | person | The European commissioner
official = an official close to him | - | person
demonstrators = a thousand demonstrators | - | population
marchers = 10,000 people | - | population
police = police | MEX | state
officials = Officials | - | person
mourners = mourners | KOR | population | implied
rich = rich countries | - | state
%events
REJECT happened core | ministers > eu, japan | 2003-09-14 | CANCUN MEX | "ministers [rejected] a demand" | contexts: economic
REQUEST happened | eu, japan > ministers | - | CANCUN MEX | "a [demand] by the European" | contexts: economic
CONSULT/multilateral cancelled core | wto, davila > - | 2003-09-14 | CANCUN MEX | "talks [broke down] on" | contexts: economic
PROTEST/boycott happened | wekesa > wto | 2003-09-14 | CANCUN MEX | "first to [leave the room]" | contexts: economic
REQUEST/assist happened core | benin, burkina, chad, mali > rich | - | CANCUN MEX | "the [request] of Benin" | contexts: economic, natural_resource
AID happened | usa > growers | 2002-01-01..2002-12-31 | - USA | "which [gave its 25,000 growers]" | contexts: economic, natural_resource
AGREE happened | usa > benin, burkina, chad, mali | - | - | "had [offered advice] on" | contexts: economic
ACCUSE/disapprove happened core | zeller > g22 | - | CANCUN MEX | "some to [fire off rhetoric]" | contexts: economic | by S2
AGREE planned | zeller > - | - | - | "would now [pursue deals] with" | contexts: economic | by S3
CONSULT planned core | usa, central > - | 2003-09-22 | - | "America [resume] on" | contexts: economic
REJECT happened core | g22, bra > eu, usa | - | CANCUN MEX | "nations [against] the farm" | contexts: economic, natural_resource
REJECT happened | bra > - | - | CANCUN MEX | "Washington, [denied] that" | contexts: economic
REJECT denied | g22 > wto | - | CANCUN MEX | "had [killed the round]" | contexts: economic | by S4
CONCEDE happened | marchand > ministers | - | CANCUN MEX | "had [offered] in" | contexts: economic | by S6
PROTEST/demo happened | demonstrators > wto | - | CANCUN MEX | "a thousand [demonstrators] danced" | contexts: economic
PROTEST/demo happened core | marchers > wto | 2003-09-10 | CANCUN MEX | "a [march] of" | contexts: economic
ASSAULT/crowd-control denied | police > marchers | 2003-09-10 | CANCUN MEX | "not [use tear gas], contrary" | contexts: economic
PROTEST/demo cancelled | mourners > wto | 2003-09-15 | CANCUN MEX | "A [vigil] for" | contexts: economic
CONSULT/multilateral planned core | officials > - | - | Geneva CHE | "are to [meet in Geneva]" | contexts: economic
%statements
S1 | wekesa | direct named | "he [told] reporters" | "The conference has ended, there is nothing in my hands,"
S2 | zeller | direct named | "rhetoric," [said] the" | "Some countries came here to negotiate and some to fire off rhetoric,"
S3 | zeller | indirect named | "he [said]; talks" | "He would now pursue deals with single countries that were ready"
S4 | bra | indirect anonymous | "Washington, [denied] that" | "his side had killed the round"
S5 | bra | direct anonymous | - | "We have shown our teeth. We have bitten nobody."
S6 | official | indirect anonymous | "official close to him [said]" | "The European commissioner, Philippe Marchand, had offered in the last hours … too early for Paris"
%figures
"[five-day]" | exact 5 day | conference
"[146 members]" | exact 146 country | members of the WTO
"within [three years]" | exact 3 year | end of subsidies asked for
"[25,000 growers]" | exact 25000 person | American cotton growers
"[$3 billion]" | exact 3000000000 USD | cotton subsidies last year
"[22 developing nations]" | exact 22 country | members of the new group
"[two of the four]" | exact 2 item | subjects dropped
"[a thousand demonstrators]" | exact 1000 person | dancing demonstrators
"[10,000 people]" | exact 10000 person | marchers
%places
CANCUN MEX; Cancun MEX; Mexico MEX; Japan JPN; Kenya KEN; Doha QAT; Benin BEN; Burkina Faso BFA; Chad TCD; Mali MLI; West Africa -; United States USA; Central America -; Brussels BEL; Washington USA; Paris FRA; Seoul KOR; Geneva CHE
%dates
"[Sept 15, 2003]" = 2003-09-15; "down on [Sunday]" = 2003-09-14; "[January 1, 2005]" = 2005-01-01; "Doha [two years ago]" = 2001-01-01..2001-12-31; "$3 billion [last year]" = 2002-01-01..2002-12-31; "[September 22]" = 2003-09-22; "On [Wednesday]" = 2003-09-10; "for [Monday]" = 2003-09-15; "by [December 15]" = 2003-12-15
