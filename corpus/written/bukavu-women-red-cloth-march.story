name: bukavu-women-red-cloth-march
published: 2012-02-20
style: local
region: Africa
negatives: none

BUKAVU: "OUR BODIES ARE NOT THE FRONT"

Shops in Kadutu stayed closed on Saturday and between four and five thousand women, many with a strip of red cloth about the wrist, walked from the cathedral to the governorate to demand the arrest of a general.

According to the lists of the Panzi hospital, 62 women and girls were raped in the night of 1 to 2 January in and around Fizi by soldiers of the 43rd sector. The commander of that sector, General Ngoy Kasereka, was in Bukavu last week for the swearing-in of the new bishop and was applauded. He has told the radio that there had been "no rapes, only a fight over a dead mechanic". His deputy, Colonel Daniel Kazadi, was sentenced to 20 years by a mobile court in Baraka on 21 January 2011 for the same crime in the same place, together with eight of his men.

Governor Marcelline Chirhulwire received seven of the women in her office. She signed their petition and undertook to hand it to the Head of State, who is expected on Thursday. The military prosecutor for his part has opened a file. "I am told each year that a file is open," said Mama Neema Furaha, the oldest of the delegation. "Who will close the general?"

At the Place de l'Indépendance youths who did not belong to the march threw stones at a jeep of the Blue Helmets and broke its windows. The police fired in the air. Nobody was hurt, contrary to what a local radio put about; the station was ordered off the air until Wednesday.

The United Nations mission says it had asked in December for the recall of the sector commander, and that it will stop all support to his units should he still be at his post on 1 March. It will not, as a rumour has it, leave Fizi. Belgium, which pays for two of the mobile courts, is prepared to pay for a third.

A second march, foreseen for Tuesday in Uvira, has been given up by the organizers, who fear militiamen of the Mai-Mai on the road; these came down from the hills on Friday and have put up a barrier at Kamanyola.

%actors
women = between four and five thousand women | COD | population | the women; the organizers; the delegation
kasereka = Ngoy Kasereka | COD | person | General Ngoy Kasereka; a general; the sector commander; The commander of that sector
hospital = the Panzi hospital | COD | organization
victims = 62 women and girls | COD | population
soldiers = soldiers of the 43rd sector | COD | state | his units
kazadi = Daniel Kazadi | COD | person | Colonel Daniel Kazadi; His deputy
court = a mobile court in Baraka | COD | state | the mobile courts
men = eight of his men | COD | state
chirhulwire = Marcelline Chirhulwire | COD | person | Governor Marcelline Chirhulwire
seven = seven of the women | COD | population
head = the Head of State | COD | person
prosecutor = The military prosecutor | COD | state
neema = Neema Furaha | COD | person | Mama Neema Furaha
youths = youths | COD | population
un = The United Nations mission | - | igo | the Blue Helmets
police = The police | COD | state
radio = a local radio | COD | organization | the station
belgium = Belgium | BEL | state
maimai = Mai-Mai | COD | armed_group | militiamen of the Mai-Mai
cod = the governorate | COD | state
%events
PROTEST/demo happened core | women > kasereka, cod | 2012-02-18 | BUKAVU COD | "women, many with a strip of red cloth about the wrist, [walked] from" | contexts: gender, human_rights
PROTEST/strike happened | women > - | 2012-02-18 | Kadutu COD | "Kadutu [stayed closed] on" | contexts: gender
ASSAULT/sexual happened core | soldiers > victims | 2012-01-01..2012-01-02 | Fizi COD | "girls were [raped] in" | contexts: gender, military, human_rights | by S1
ASSAULT/sexual denied | soldiers > victims | - | - | "no [rapes], only" | contexts: gender, military | by S2
REJECT happened | kasereka > - | - | - | "He has [told the radio]" | contexts: gender
SANCTION/convict happened core | court > kazadi, men | 2011-01-21 | Baraka COD | "was [sentenced] to" | contexts: legal, gender
ASSAULT/sexual happened | kazadi, men > - | - | Fizi COD | "the same [crime] in" | contexts: gender, military
CONSULT happened core | chirhulwire, seven > - | 2012-02-18 | BUKAVU COD | "Chirhulwire [received] seven" | contexts: gender
SUPPORT happened | chirhulwire > seven | 2012-02-18 | BUKAVU COD | "She [signed their petition] and" | contexts: gender
AGREE happened core | chirhulwire > seven | 2012-02-18 | BUKAVU COD | "and [undertook to hand] it" | contexts: gender
CONSULT/visit planned | head > chirhulwire | 2012-02-23 | BUKAVU COD | "who is [expected] on" | contexts: executive
ACCUSE/investigate happened core | prosecutor > kasereka, soldiers | - | - COD | "has [opened a file]" | contexts: legal
PROTEST/riot happened | youths > un | 2012-02-18 | Place de l'Indépendance COD | "march [threw stones] at" | contexts: peacekeeping
ASSAULT/crowd-control happened | police > youths | 2012-02-18 | Place de l'Indépendance COD | "police [fired in the air]" | contexts: repression
ASSAULT denied | police > youths | 2012-02-18 | - COD | "Nobody was [hurt], contrary" | contexts: repression
COERCE/misinformation happened | radio > police | - | - COD | "radio [put about]; the" | contexts: misinformation
COERCE/censor happened core | cod > radio | - | - COD | "was [ordered off the air]" | contexts: rights_freedoms
REQUEST/change happened core | un > cod | 2011-12-01..2011-12-31 | - | "it had [asked in December]" | contexts: peacekeeping, human_rights | by S5
THREATEN/relations happened core | un > soldiers | - | - | "it will [stop all support]" | contexts: peacekeeping, human_rights | by S5
SANCTION/withdraw denied | un > cod | - | Fizi COD | "rumour has it, [leave] Fizi" | contexts: peacekeeping
AID ongoing | belgium > court | - | - COD | "which [pays for] two" | contexts: legal
AGREE happened | belgium > court | - | - | "is [prepared to pay] for" | contexts: legal
PROTEST/demo cancelled core | women > kasereka | 2012-02-21 | Uvira COD | "A second [march], foreseen" | contexts: gender
MOBILIZE/militia happened core | maimai > - | 2012-02-17 | Kamanyola COD | "these [came down from] the" | contexts: military
%statements
S1 | hospital | indirect institution | "[According to] the" | "62 women and girls were raped … of the 43rd sector"
S2 | kasereka | mixed named | "has [told] the radio" | "there had been "no rapes, only a fight over a dead mechanic""
S3 | neema | direct named | "open," [said] Mama" | "I am told each year that a file is open,"
S5 | un | indirect institution | "mission [says] it" | "it had asked in December for the recall … post on 1 March"
S6 | neema | direct named | - | "Who will close the general?"
%figures
"[between four and five thousand women]" | at_least 4000 person | marchers
"[62 women and girls]" | exact 62 person | raped
"[20 years]" | exact 20 year | sentence
"[eight of his men]" | exact 8 person | men sentenced
"[seven of the women]" | exact 7 person | women received
"for [two of the mobile courts]" | exact 2 item | courts paid for
%visits
head planned | BUKAVU COD 2012-02-23
%places
BUKAVU COD; Bukavu COD; Kadutu COD; Panzi COD; Fizi COD; Baraka COD; Place de l'Indépendance COD; Belgium BEL; Uvira COD; Kamanyola COD
%dates
"closed on [Saturday]" = 2012-02-18; "[the night of 1 to 2 January]" = 2012-01-01..2012-01-02; "[last week]" = 2012-02-13..2012-02-19; "on [21 January 2011]" = 2011-01-21; "on [Thursday]" = 2012-02-23; "until [Wednesday]" = 2012-02-22; "in [December]" = 2011-12-01..2011-12-31; "on [1 March]" = 2012-03-01; "for [Tuesday]" = 2012-02-21; "on [Friday]" = 2012-02-17
