name: georgetown-paramaribo-ferry-bridge
published: 2021-08-20
style: local
region: Americas
negatives: business

Guyana and Suriname will receive bids for the bridge over the Corentyne River by the end of October, Public Works Minister Ramnarine Sukhdeo-Adams told the Demerara Courier yesterday, hours after returning from Paramaribo.

The minister said that he and his Surinamese counterpart, Glenroy Tjon Pian Gi, had settled the question which had held up the project since May: Long Island, in the middle of the river, will carry the landing, and the two governments will share its cost equally.

"Nobody had to bang the table," he said. "We had good pepperpot and a good map."

President Ashmead Persaud-Fraser and President Winston Kartosen are to sign the agreement during the latter's visit on September 2 and 3. Suriname's leader will also address a sitting of the National Assembly.

Passengers have meanwhile complained about the Canawaima ferry, which makes one crossing a day. The Surinamese side promised a second from Monday. It turned down a request to reopen the "back track" route, by which small boats used to cross, for as long as the pandemic lasts.

In January three Berbice fishing captains had their licences withdrawn by Suriname. Mr Sukhdeo-Adams said he raised the matter, but no decision was taken. He thanked Paramaribo for the return of a vessel that drifted across the boundary in June.

A Dutch company bought the old ferry dock last year.
%actors
suk = Ramnarine Sukhdeo-Adams | GUY | person | Public Works Minister Ramnarine Sukhdeo-Adams; The minister; Mr Sukhdeo-Adams
tjon = Glenroy Tjon Pian Gi | SUR | person | his Surinamese counterpart
guy = Guyana | GUY | state
sur = Suriname | SUR | state | The Surinamese side; Paramaribo
persaud = Ashmead Persaud-Fraser | GUY | person | President Ashmead Persaud-Fraser
kart = Winston Kartosen | SUR | person | President Winston Kartosen; Suriname's leader
assembly = the National Assembly | GUY | state
passengers = Passengers | - | population
captains = three Berbice fishing captains | GUY | population
%events
CONSULT/visit happened core | suk > sur | 2021-08-19 | Paramaribo SUR | "after [returning from Paramaribo]" | contexts: diplomatic
AGREE happened core | suk, tjon > - | - | Paramaribo SUR | "had [settled the question] which" | contexts: economic | by S2
COOPERATE planned | guy, sur > - | - | Long Island - | "will [share its cost] equally" | contexts: economic | by S2
CONSULT/visit planned core | kart > persaud, guy | 2021-09-02..2021-09-03 | - GUY | "the latter's [visit] on" | contexts: diplomatic
SUPPORT planned core | persaud, kart > - | 2021-09-02..2021-09-03 | - GUY | "are [to sign] the" | contexts: economic
CONSULT planned | kart > assembly | 2021-09-02..2021-09-03 | - GUY | "also [address] a sitting" | contexts: legislative
ACCUSE/disapprove happened | passengers > - | - | - | "meanwhile [complained] about" | contexts: economic
AGREE happened core | sur > guy | - | Paramaribo SUR | "side [promised] a" | contexts: economic
REJECT/assist happened core | sur > guy | - | Paramaribo SUR | "It [turned down a request]" | contexts: health
SANCTION/discontinue happened | sur > captains | 2021-01-01..2021-01-31 | - | "had their [licences withdrawn] by" | contexts: natural_resource
REQUEST/change happened | suk > sur | - | Paramaribo SUR | "he [raised the matter], but" | contexts: natural_resource | by S4
SUPPORT happened | suk > sur | - | - | "He [thanked Paramaribo] for" | contexts: diplomatic
%statements
S1 | suk | indirect named | "[told] the Demerara" | "Guyana and Suriname will receive bids … the end of October"
S2 | suk | indirect named | "minister [said] that" | "he and his Surinamese counterpart … share its cost equally"
S3 | suk | direct named | "table," he [said]" | "Nobody had to bang the table,"
S4 | suk | indirect named | "Sukhdeo-Adams [said] he" | "he raised the matter, but no decision was taken"
S5 | suk | indirect named | "He [thanked] Paramaribo" | "Paramaribo for the return of a vessel that drifted across the boundary in June"
S6 | sur | indirect institution | "side [promised] a" | "a second from Monday"
%figures
"[one crossing a day]" | exact 1 item | ferry crossings a day
"[three Berbice fishing captains]" | exact 3 person | captains
%visits
suk happened | Paramaribo SUR 2021-08-19
kart planned | - GUY 2021-09-02..2021-09-03
%places
Guyana GUY; Suriname SUR; Corentyne River -; Paramaribo SUR; Long Island -; Canawaima -; Berbice GUY
%dates
"by [the end of October]" = 2021-10-21..2021-10-31; "Courier [yesterday]" = 2021-08-19; "since [May]" = 2021-05-01..2021-05-31; "on [September 2 and 3]" = 2021-09-02..2021-09-03; "from [Monday]" = 2021-08-23; "In [January]" = 2021-01-01..2021-01-31; "in [June]" = 2021-06-01..2021-06-30; "dock [last year]" = 2020-01-01..2020-12-31
