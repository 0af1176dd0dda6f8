name: brooklyn-consul-chess-defector
published: -
style: local
region: Americas
negatives: sports

Grandmaster asks to stay

BROOKLYN – The Cuban grandmaster Reynaldo Vera-Ponce, who on Saturday attacked on both wings, sacrificed a bishop and destroyed the defending champion in 23 moves, walked out of the hotel on Cranberry Street with his shoes in a bag and applied for asylum at a police station two blocks away.

The desk sergeant, a club player, recognized him. Immigration officials granted him a temporary permit on Monday.

Cuba's federation accused the organizers of having kidnapped its first board. The organizers laughed. A Cuban diplomat who came to the hotel to fetch the player's luggage was turned away; he promised that Havana would not send a team again. Vera-Ponce said in a note that nobody had bought him. "I want to lose when I lose and win when I win," it ended.

His wife and his son, who remain in Camagüey, were questioned by state security for six hours and had their telephone cut.

%actors
vera = Reynaldo Vera-Ponce | CUB | person | Vera-Ponce
police = a police station | USA | state
officials = Immigration officials | USA | state
federation = Cuba's federation | CUB | organization
organizers = the organizers | USA | organization | The organizers
diplomat = A Cuban diplomat | CUB | person
family = His wife and his son | CUB | person
security = state security | CUB | state
%events
REQUEST/assist happened core | vera > police | - | BROOKLYN USA | "and [applied for asylum] at" | contexts: asylum
AID happened core | officials > vera | - | - | "officials [granted him a temporary]" | contexts: asylum
ACCUSE/allege happened core | federation > organizers | - | - | "federation [accused] the" | contexts: asylum
ASSAULT/abduct denied | organizers > vera | - | - | "of having [kidnapped] its" | contexts: asylum | by S1
REJECT happened | organizers > diplomat | - | Cranberry Street USA | "luggage was [turned away]" | contexts: diplomatic
THREATEN/restrict happened | diplomat > organizers | - | - | "he [promised that Havana] would" | contexts: diplomatic
REJECT happened | vera > federation | - | - | "[said in a note] that" | contexts: asylum
COERCE/arrest happened | security > family | - | Camagüey CUB | "were [questioned] by state" | contexts: repression
COERCE/withhold happened | security > family | - | Camagüey CUB | "and [had their telephone cut]" | contexts: repression
%statements
S1 | federation | indirect institution | "federation [accused] the" | "the organizers of having kidnapped its first board"
S2 | diplomat | indirect anonymous | "he [promised] that" | "Havana would not send a team again"
S3 | vera | indirect named | "Vera-Ponce [said] in" | "nobody had bought him"
S4 | vera | direct named | "it [ended]" | "I want to lose when I lose and win when I win,"
%figures
"in [23 moves]" | exact 23 item | moves
"for [six hours]" | exact 6 hour | questioning
%places
BROOKLYN USA; Cranberry Street USA; Cuba CUB; Havana CUB; Camagüey CUB
