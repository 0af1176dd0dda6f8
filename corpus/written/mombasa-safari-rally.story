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
peltola = Jukka Peltola | FIN | person | the Finn Jukka Peltola
usa = Washington | USA | state | The American embassy
citizens = its citizens | USA | population
frame = Wendell Frame | USA | person | the ambassador
airlines = British airlines | GBR | organization
hoteliers = hoteliers on the coast | KEN | organization | their association
uk = London | GBR | state
murungi = Chris Murungi | KEN | person | Security Minister Chris Murungi
some = some who shouted "Resign!" | KEN | state
police = Police | KEN | state
four = four men | KEN | population
fifth = A fifth | KEN | armed_group
policeman = a policeman | KEN | person
israel = Israel | ISR | state
kenya = Kenya | KEN | state | the airport police
kimani = Stephen Kimani | KEN | person | President Stephen Kimani
threatgroup = the people behind the threat | - | armed_group | implied
hotel = a hotel at Kikambala | KEN | organization
%events
REQUEST happened core | usa > citizens | - | - | "had [warned] its citizens" | contexts: terrorism
THREATEN/violence happened | threatgroup > - | - | - KEN | "specific [threat] against" | contexts: terrorism | by S1
MOBILIZE/troops happened | usa > - | - | - KEN | "had been [reinforced]" | contexts: terrorism, military
SANCTION/discontinue happened | airlines > kenya | 2003-05-01..2003-05-31 | - | "which [suspended] flights" | contexts: economic
REQUEST/yield happened core | hoteliers > uk | 2003-06-19 | - | "association [begged] London" | contexts: economic
ACCUSE/disapprove happened core | murungi > usa, uk | - | - KEN | "We are being [punished] for" | contexts: terrorism
REQUEST/change happened | some > murungi | - | - KEN | "who [shouted] "Resign!"" | contexts: legislative
ACCUSE/allege happened core | police > four | - | - KEN | "have [charged] four" | contexts: terrorism, legal
ASSAULT/explosives happened | four > hotel | 2002-01-01..2002-12-31 | Kikambala KEN | "year's [bombing] of" | contexts: terrorism
ASSAULT/suicide-attack happened core | fifth > policeman | 2003-06-15 | Mombasa KEN | "fifth [blew himself up] with" | contexts: terrorism
COERCE/arrest happened | police > fifth | 2003-06-15 | Mombasa KEN | "he was [arrested] in" | contexts: terrorism
AID happened core | israel > kenya | - | - KEN | "Israel has [sent] instructors" | contexts: terrorism
SUPPORT happened core | kimani > israel | - | - | "Kimani [thanked] it" | contexts: terrorism
REQUEST/assist happened | kimani > israel | - | - | "which he [asked] it" | contexts: economic
%statements
S1 | usa | indirect institution | "it [called] a" | "a specific threat against a Western target"
S2 | frame | indirect named | "[confirmed] that" | "marines had been reinforced"
S3 | hoteliers | indirect anonymous | "coast [say] they" | "they have lost a million dollars a day"
S4 | murungi | direct named | "[told] parliament" | "We are being punished for having been attacked,"
S5 | peltola | indirect named | "antelope, [said] he" | "he had not noticed any danger on land"
S6 | hoteliers | indirect institution | "[begged] London" | "London on Thursday to lift the ban"
%figures
"by [four minutes]" | exact 4 minute | lead in the rally
"[a million dollars]" | exact 1000000 USD | losses a day
"charged [four men]" | exact 4 person | men charged
%places
NAIROBI KEN; Kenya KEN; Washington USA; London GBR; Kikambala KEN; Mombasa KEN; Israel ISR
%dates
"[June 20]" = 2003-06-20; "on [Friday]" = 2003-06-20; "in [May]" = 2003-05-01..2003-05-31; "on [Thursday]" = 2003-06-19; "[last year's]" = 2002-01-01..2002-12-31; "on [Sunday]" = 2003-06-15
