name: mumbai-film-actor-ban
published: 2016-10-06
style: local
region: Asia
negatives: film, sports, metaphor

MUMBAI: The surgical strike on Bollywood came by fax. Hours after the Army said it had hit “launch pads” across the Line of Control, the Motion Picture Producers' Guild resolved that no Pakistani artiste would work in India until normalcy returned.

A fringe outfit, the Navnirman Dal, had given Pakistani actors 48 hours to leave and vowed to vandalise any theatre that showed them. Two of them flew out quietly. Fahim Qureshi's scenes in Karan Bhasin's Diwali release are being reshot with a lookalike; Bhasin, in a video, pleaded that three hundred Indians had sweated on the film, and promised never again to hire “talent from the neighbouring country”.

Across the border cinemas in Karachi and Lahore pulled every Indian film. Pakistan's regulator barred Indian channels from cable on Tuesday.

The Army's strikes, if they happened – Islamabad insists that there was only shelling, in which two of its soldiers died – followed the killing of 19 jawans at an Uri camp on September 18. India has since pulled out of a regional summit in Islamabad; Bangladesh, Bhutan and Afghanistan stayed away as well, and Nepal, in the chair, called it off.

Chief Minister Vilas Deshmane assured producers of police protection. “A film is not a tank,” said veteran actor Om Sabharwal, and was promptly booked for insulting the forces.

%actors
army = the Army | IND | state | The Army
guild = Motion Picture Producers' Guild | IND | organization
artistes = Pakistani actors | PAK | population | Pakistani artiste; Two of them
dal = Navnirman Dal | IND | organization | A fringe outfit
bhasin = Karan Bhasin | IND | person
cinemas = cinemas in Karachi and Lahore | PAK | organization
regulator = Pakistan's regulator | PAK | state
channels = Indian channels | IND | organization
pakistan = Pakistan | PAK | state | Islamabad
soldiers = two of its soldiers | PAK | state
jawans = 19 jawans | IND | state
uriattackers = attackers of the camp | - | armed_group | implied
india = India | IND | state
bangladesh = Bangladesh | BGD | state
bhutan = Bhutan | BTN | state
afghanistan = Afghanistan | AFG | state
nepal = Nepal | NPL | state
deshmane = Vilas Deshmane | IND | person
producers = producers | IND | organization
sabharwal = Om Sabharwal | IND | person | veteran actor Om Sabharwal
police = the police | IND | state | implied
theatres = any theatre that showed them | IND | organization
%events
ASSAULT happened core | army > pakistan | - | Line of Control - | "it had [hit “launch pads”] across" | contexts: military, terrorism | by S1
SANCTION/discontinue happened core | guild > artistes | - | - IND | "Guild [resolved that no] Pakistani" | contexts: rights_freedoms
THREATEN/expel happened core | dal > artistes | - | - IND | "had [given Pakistani actors] 48" | contexts: rights_freedoms
THREATEN/violence happened core | dal > theatres | - | - IND | "and [vowed to vandalise] any" | contexts: crime
CONCEDE happened | bhasin > dal | - | - IND | "and [promised never again] to" | contexts: rights_freedoms
REQUEST happened | bhasin > dal | - | - IND | "video, [pleaded] that" | contexts: rights_freedoms
PROTEST/boycott happened core | cinemas > india | - | - PAK | "Lahore [pulled every Indian] film" | contexts: rights_freedoms
COERCE/censor happened core | regulator > channels | 2016-10-04 | - PAK | "regulator [barred Indian channels] from" | contexts: rights_freedoms
REJECT happened | pakistan > army | - | - | "Islamabad [insists that there] was" | contexts: military
ASSAULT/heavy-weapons happened | india > soldiers | - | - | "was only [shelling], in" | contexts: military | by S4
ASSAULT happened core | uriattackers > jawans | 2016-09-18 | Uri IND | "the [killing of 19] jawans" | contexts: terrorism
REJECT/meet happened core | india > pakistan | - | - | "has since [pulled out of]" | contexts: diplomatic
REJECT/meet happened | bangladesh, bhutan, afghanistan > pakistan | - | - | "Afghanistan [stayed away] as" | contexts: diplomatic
CONSULT/multilateral cancelled core | nepal > pakistan | - | Islamabad PAK | "chair, [called it off]" | contexts: diplomatic
AGREE happened | deshmane > producers | - | - IND | "Deshmane [assured producers] of" | contexts: crime
ACCUSE/disapprove happened | sabharwal > - | - | - IND | "is [not a tank],”" | contexts: rights_freedoms
ACCUSE/allege happened core | police > sabharwal | - | - IND | "was promptly [booked for insulting]" | contexts: rights_freedoms, legal
%statements
S1 | army | mixed institution | "Army [said] it" | "it had hit “launch pads” across the Line of Control"
S2 | bhasin | indirect named | "[pleaded] that" | "three hundred Indians had sweated on the film"
S3 | bhasin | mixed named | "and [promised] never" | "never again to hire “talent from the neighbouring country”"
S4 | pakistan | indirect institution | "[insists] that there" | "there was only shelling, in which two of its soldiers died"
S5 | sabharwal | direct named | "[said] veteran" | "A film is not a tank,"
S6 | deshmane | indirect named | "[assured] producers" | "producers of police protection"
%figures
"[48 hours]" | exact 48 hour | ultimatum
"[three hundred Indians]" | exact 300 person | people who worked on the film
"[two of its soldiers]" | exact 2 person | soldiers killed
"[19 jawans]" | exact 19 person | soldiers killed
%places
MUMBAI IND; Line of Control -; India IND; Karachi PAK; Lahore PAK; Islamabad PAK; Uri IND; Bangladesh BGD; Bhutan BTN; Afghanistan AFG; Nepal NPL; Pakistan PAK
%dates
"on [Tuesday]" = 2016-10-04; "on [September 18]" = 2016-09-18
