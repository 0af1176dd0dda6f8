name: mombasa-safari-rally
published: 2003-06-20
style: agency
region: Africa
negatives: sports, metaphor

NAIROBI, June 20 (Reuben News) – Mud assassinated the favourites of the Safari Rally on Friday. By nightfall the Finn Jukka Peltola led the survivors by four minutes, and his team was threatening the organisers with a boycott over a bridge that had not been there.

The American embassy was closed for the day. Washington had warned its citizens to put off all travel to Kenya because of what it called a specific threat against a Western target, and the ambassador, Wendell Frame, confirmed that marines had been reinforced. British airlines, which suspended flights in May, have not come back; hoteliers on the coast say they have lost a million dollars a day, and their association begged London on Thursday to lift the ban.

"We are being punished for having been attacked," Security Minister Chris Murungi told parliament, in which there were some who shouted "Resign!" Police have charged four men with last year's bombing of a hotel at Kikambala. A fifth blew himself up with a grenade when he was arrested in Mombasa on Sunday, killing a policeman.

Israel has sent instructors for the airport police. President Stephen Kimani thanked it, in the same breath in which he asked it to help bring back the tourists. Peltola, who lost a mudguard to an antelope, said he had not noticed any danger on land.

%actors
usa = American embassy | USA | state | Washington
frame = Wendell Frame | USA | person
kenya = Kenya | KEN | state
citizens = American citizens | USA | population | its citizens
airlines = British airlines | GBR | organization
hotel = association of hoteliers | KEN | organization | their association; hoteliers
london = London | GBR | state
mur = Chris Murungi | KEN | person
mps = members of parliament | KEN | state | some who shouted
police = Police of Kenya | KEN | state | Police; policeman
men = four men charged | KEN | person | four men
fifth = fifth suspect | KEN | person | fifth
hotelk = hotel at Kikambala | KEN | organization
israel = Israel | ISR | state
kim = Stephen Kimani | KEN | person
marines = marines | USA | state
%events
REQUEST happened core | usa > citizens | - | - | "[warned]"
ACCUSE/allege happened | usa > - | - | - | "[called a]"
MOBILIZE/troops happened core | marines > - | - | - | "[reinforced]"
SANCTION/discontinue happened core | airlines > kenya | 2003-05-01..2003-05-31 | - | "[suspended flights]"
REQUEST/yield happened core | hotel > london | 2003-06-19 | - | "[begged]"
ACCUSE/disapprove happened | mur > - | - | - | "[being punished]"
REQUEST/change happened core | mps > mur | - | - | "[shouted]"
ACCUSE/allege happened core | police > men | - | - | "[charged]"
ASSAULT/explosives happened core | men > hotelk | 2002-01-01..2002-12-31 | Kikambala KEN | "[bombing]"
ASSAULT/suicide-attack happened core | fifth > police | 2003-06-15 | Mombasa KEN | "[blew himself up]"
COERCE/arrest happened | police > fifth | 2003-06-15 | Mombasa KEN | "[arrested]"
AID happened core | israel > police | - | - | "[sent instructors]"
SUPPORT happened core | kim > israel | - | - | "[thanked]"
REQUEST/assist happened core | kim > israel | - | - | "[asked]"
%statements
S1 | usa | indirect institution | "[warned]" | "to put off all travel to Kenya"
S2 | usa | mixed institution | "[called]" | "a specific threat against a Western target"
S3 | frame | indirect named | "[confirmed]" | "marines had been reinforced"
S4 | hotel | indirect anonymous | "[say]" | "they have lost a million dollars a day"
S5 | hotel | indirect institution | "[begged]" | "to lift the ban"
S6 | mur | direct named | "[told]" | "We are being punished for having been attacked,"
S7 | mps | direct anonymous | "[shouted]" | "Resign!"
S8 | kim | indirect named | "[asked]" | "to help bring back the tourists"
%figures
"[a million dollars]" | exact 1000000 USD | lost a day
"[four men]" | exact 4 person | charged
