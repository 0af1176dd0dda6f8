name: antananarivo-rice-blockade
published: 2002-03-06
style: agency
region: Africa
negatives: none

ANTANANARIVO, March 6 (Reuben News) - Supporters of one of Madagascar's presidents blew up a bridge on Tuesday on the road to the capital, where the other has just moved into the ministries with a brass band.

Governors loyal to Admiral Désiré Rakoto, in office for most of 25 years, have blockaded the highland city with barricades of logs since the middle of February, and rice has doubled in price. Rakoto decreed martial law last Thursday. No soldier has enforced it. His rival, the yogurt manufacturer Marcel Ravalo, proclaimed himself president before half a million people in a stadium on 22 February after both claimed to have won December's vote.

A general walked out of Rakoto's camp on Monday; his defence minister resigned on Tuesday "so as not to spill blood". Ravalo's men escorted new ministers through weeping crowds, and his followers lynched a policeman who had fired at them from a hotel window.

The Organization of African Unity does not recognise Ravalo. Its secretary-general is expected on Friday, and invited both to sign an accord for a second round. France "takes note". The United States froze the island's accounts at the Federal Reserve, for whoever it is that they belong to.

Eight hundred sailors' wives in Tamatave demonstrated for bread.

%actors
supporters = Supporters of one of Madagascar's presidents | MDG | population
governors = Governors loyal to Admiral Désiré Rakoto | MDG | state
rakoto = Désiré Rakoto | MDG | person
ravalo = Marcel Ravalo | MDG | person | His rival; the other
city = the highland city | MDG | population | the capital
general = A general | MDG | person
defmin = his defence minister | MDG | person
followers = his followers | MDG | population
policeman = a policeman | MDG | person
oau = The Organization of African Unity | - | igo
sg = Its secretary-general | - | person
usa = The United States | USA | state
madagascar = Madagascar | MDG | state | the island
wives = Eight hundred sailors' wives | MDG | population
%events
ASSAULT/explosives happened core | supporters > city | 2002-03-05 | - MDG | "presidents [blew up] a bridge" | contexts: political_institutions
COERCE/withhold ongoing core | governors > city | 2002-02-11..2002-03-06 | - MDG | "have [blockaded] the highland" | contexts: political_institutions, human_security
COERCE/martial-law happened core | rakoto > madagascar | 2002-02-28 | - MDG | "Rakoto [decreed] martial" | contexts: pro_autocracy
COERCE/martial-law denied | rakoto > madagascar | - | - MDG | "soldier has [enforced] it" | contexts: pro_autocracy
REJECT/change happened core | ravalo > rakoto | 2002-02-22 | - MDG | "Ravalo, [proclaimed] himself" | contexts: political_institutions, election
RETREAT happened | general > rakoto | 2002-03-04 | - MDG | "general [walked out] of" | contexts: military
RETREAT/resign happened core | defmin > rakoto | 2002-03-05 | - MDG | "minister [resigned] on" | contexts: executive
ASSAULT/targeted happened core | followers > policeman | - | - MDG | "followers [lynched] a" | contexts: crime
ASSAULT/firearms happened | policeman > followers | - | - MDG | "who had [fired at] them" | contexts: crime
SUPPORT denied | oau > ravalo | - | - | "does not [recognise] Ravalo" | contexts: diplomatic
CONSULT/visit planned core | sg > madagascar | 2002-03-08 | - MDG | "is [expected] on Friday" | contexts: diplomatic
REQUEST/meet happened | oau > rakoto, ravalo | - | - | "and [invited] both to" | contexts: diplomatic, election
COERCE/seize happened core | usa > madagascar | - | - USA | "States [froze] the island's" | contexts: economic
PROTEST/demo happened | wives > - | - | Tamatave MDG | "Tamatave [demonstrated] for" | contexts: human_security
%statements
S1 | defmin | mixed anonymous | "minister [resigned] on" | ""so as not to spill blood""
%figures
"[25 years]" | exact 25 year | Rakoto's time in office
"[doubled] in price" | exact 2 ratio | price of rice
"[half a million people]" | exact 500000 person | people in the stadium
"[Eight hundred sailors' wives]" | exact 800 person | demonstrators
%visits
sg planned | - MDG 2002-03-08
%places
ANTANANARIVO MDG; Madagascar MDG; France FRA; United States USA; Tamatave MDG
%dates
"[March 6]" = 2002-03-06; "bridge on [Tuesday]" = 2002-03-05; "[middle of February]" = 2002-02-11..2002-02-20; "[last Thursday]" = 2002-02-28; "[22 February]" = 2002-02-22; "on [Monday]" = 2002-03-04; "resigned on [Tuesday]" = 2002-03-05; "on [Friday]" = 2002-03-08; "[December's]" = 2001-12-01..2001-12-31
