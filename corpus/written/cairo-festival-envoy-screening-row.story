name: cairo-festival-envoy-screening-row
published: 2006-12-03
style: feature
region: Middle-East
negatives: film, culture

Cairo's festival rolls up the red carpet, twice

CAIRO – There are two ways of leaving a film festival in protest: before the buffet and after it. On Friday night the jury of the thirtieth Cairo festival, led by the Lebanese director Nadim Farhoud, chose the first.

The cause was a comedy. "The Band's Day Off", in which a police orchestra from Alexandria gets lost in an Israeli desert town, conquers it with a trumpet and surrenders to its landladies, had been invited by the director of the festival, Izzat Sabri, and disinvited by him, according to the film's producer, forty minutes before the lights went down. The actors' syndicate had threatened to expel any member who shared a room with it. "We do not boycott art, we boycott the consul," its president, Ashraf Zaher, told a television station.

Israel's embassy called the decision regrettable and reminded its hosts of Article III of the peace treaty. The foreign ministry, through an official who asked not to be named because he had liked the film, replied that Egypt would respect every article the day that the shelling of Beit Hanoun was investigated. Nineteen people, most of them of one family, died there last month in what Israel's army described as a technical failure of the radar of a battery.

Sabri denied that anyone had leaned on him. He offered on Saturday to show the film at noon on Tuesday to critics only; its Israeli director, Eytan Sharabi, declined to come, and sent the syndicate a trumpet mouthpiece by courier. Customs confiscated it.

The last such quarrel, in 2001, ended with a playwright thrown out of the writers' union for a visit to Haifa in his own Fiat. A court reinstated him. He then resigned.

And the Jury? On Sunday it was talked back by the minister of culture, who received its members for coffee and promised them a debate on "the image of the other", to be held at the Opera, date to be announced. A march of film students to the embassy, which was called for Monday, has been forbidden by the police. Farhoud's prize went to a Chinese picture in which nobody speaks.

%actors
jury = the jury of the thirtieth Cairo festival | - | organization | its members
farhoud = Nadim Farhoud | LBN | person | the Lebanese director Nadim Farhoud
sabri = Izzat Sabri | EGY | person | the director of the festival
producer = the film's producer | ISR | person
syndicate = The actors' syndicate | EGY | organization
zaher = Ashraf Zaher | EGY | person | its president
embassy = Israel's embassy | ISR | state
egypt = Egypt | EGY | state | its hosts; The foreign ministry
official = an official | EGY | person
israel = Israel's army | ISR | state
dead = Nineteen people | PSE | population
kolirin = Eytan Sharabi | ISR | person | its Israeli director
customs = Customs | EGY | state
playwright = a playwright | EGY | person
union = the writers' union | EGY | organization
court = A court | EGY | state
culture = the minister of culture | EGY | person
students = film students | EGY | population
police = the police | EGY | state
israelstate = Israel | ISR | state
%events
PROTEST/boycott happened core | jury, farhoud > sabri | 2006-12-01 | CAIRO EGY | "chose the [first]" | contexts: rights_freedoms
AGREE happened | sabri > producer | - | - EGY | "had been [invited] by" | contexts: diplomatic | by S1
COERCE/censor happened core | sabri > producer | 2006-12-01 | CAIRO EGY | "and [disinvited] by" | contexts: rights_freedoms, diplomatic | by S1
THREATEN happened core | syndicate > - | - | - EGY | "had [threatened to expel] any" | contexts: rights_freedoms
ACCUSE/disapprove happened | embassy > sabri, egypt | - | - | "embassy [called the decision regrettable]" | contexts: diplomatic
REQUEST happened | embassy > egypt | - | - | "[reminded its hosts of]" | contexts: diplomatic
REQUEST/change happened core | egypt > israelstate | - | - | "Beit Hanoun was [investigated]" | contexts: military, diplomatic | by S4
ASSAULT/heavy-weapons happened core | israel > dead | 2006-11-01..2006-11-30 | Beit Hanoun PSE | "the [shelling of Beit Hanoun]" | contexts: military | by S4
REJECT happened | sabri > - | - | - | "Sabri [denied] that" | contexts: rights_freedoms
AGREE happened core | sabri > kolirin | 2006-12-02 | - EGY | "He [offered] on" | contexts: rights_freedoms
REJECT happened core | kolirin > sabri | - | - | "Sharabi, [declined to come]" | contexts: diplomatic
COERCE/seize happened | customs > kolirin | - | - EGY | "Customs [confiscated] it" | contexts: rights_freedoms
SANCTION/expel happened | union > playwright | 2001-01-01..2001-12-31 | - EGY | "playwright [thrown out of] the" | contexts: rights_freedoms
CONSULT/visit happened | playwright > israelstate | - | Haifa ISR | "a [visit to Haifa]" | contexts: diplomatic
CONCEDE happened | court > playwright | - | - EGY | "court [reinstated] him" | contexts: legal
CONSULT happened core | culture, jury > - | 2006-12-03 | CAIRO EGY | "who [received] its" | contexts: rights_freedoms
AGREE happened | culture > jury | 2006-12-03 | CAIRO EGY | "and [promised them] a" | contexts: rights_freedoms
PROTEST/demo cancelled core | students > embassy | 2006-12-04 | CAIRO EGY | "A [march of film students]" | contexts: rights_freedoms
COERCE/restrict happened core | police > students | - | CAIRO EGY | "has been [forbidden by] the" | contexts: rights_freedoms
PROTEST/boycott ongoing | syndicate > israelstate | - | - EGY | "we [boycott the consul]," | contexts: diplomatic | by S2
%statements
S1 | producer | indirect anonymous | "him, [according to] the" | "had been invited by the director of the festival … the lights went down"
S2 | zaher | direct named | "Zaher, [told] a" | "We do not boycott art, we boycott the consul,"
S3 | embassy | indirect institution | "embassy [called] the" | "the decision regrettable"
S4 | official | indirect anonymous | "film, [replied] that" | "Egypt would respect every article the day that the shelling of Beit Hanoun was investigated"
S5 | israel | indirect institution | "army [described] as" | "a technical failure of the radar of a battery"
S6 | sabri | indirect named | "Sabri [denied] that" | "anyone had leaned on him"
S7 | culture | mixed anonymous | "and [promised] them" | "a debate on "the image of the other", to be held at the Opera"
%figures
"[Nineteen people]" | exact 19 person | dead
"[forty minutes]" | exact 40 minute | time before the showing
%visits
playwright happened | Haifa ISR -
%places
CAIRO EGY; Cairo EGY; Alexandria EGY; Israel ISR; Egypt EGY; Beit Hanoun PSE; Haifa ISR
%dates
"On [Friday night]" = 2006-12-01; "[last month]" = 2006-11-01..2006-11-30; "on [Saturday]" = 2006-12-02; "[noon on Tuesday]" = 2006-12-05; "in [2001]" = 2001-01-01..2001-12-31; "On [Sunday]" = 2006-12-03; "for [Monday]" = 2006-12-04
