name: nile-dam-talks
published: 2021-07-06
style: agency
region: Africa
negatives: none

CAIRO, July 6, 2021 (HNS) – Egypt's irrigation minister, Samir Shoukri, will travel to Addis Ababa on Thursday in a last attempt to talk Ethiopia out of filling the reservoir behind its new dam for a second year, his ministry said.

The trip, which had been called off twice since March, was announced hours after Sudan accused Ethiopia of closing two sluice gates without notice. Khartoum and Cairo, in a joint note to the African Union, protested what they called “a fait accompli at the expense of 150 million people downstream”.

“My country will sign any text that binds all three of us, and none that binds only two,” Shoukri told reporters. He would not say whether Egypt might take the matter to the Security Council, but a senior official in his delegation, who asked not to be named, said the letter “has been written and needs only a date”.

Ethiopia turned down an earlier proposal by Congo, which chairs the African Union, to postpone the filling until an agreement was reached. Its water minister, Dawit Alemu, said on Monday that the rains “do not read communiqués” and that Addis Ababa remained ready to share data with its neighbours every day.

In a gesture before the visit, Ethiopian authorities on Sunday released nine Sudanese fishermen held since last month for entering the reservoir area. Sudan's foreign ministry thanked Ethiopia and said it hoped that “waters, like men, can be let go”.

%actors
shoukri = Samir Shoukri | EGY | person | Shoukri; Egypt's irrigation minister
min_irr = Egypt's irrigation ministry | EGY | state | his ministry
egypt = Egypt | EGY | state | Cairo
sudan = Sudan | SDN | state | Khartoum
ethiopia = Ethiopia | ETH | state | Ethiopian authorities
official = a senior official in his delegation | EGY | person
congo = Congo | COD | state
dawit = Dawit Alemu | ETH | person
fishermen = Sudanese fishermen | SDN | population | nine Sudanese fishermen
sudan_mfa = Sudan's foreign ministry | SDN | state
neighbours = its neighbours | - | state
%events
CONSULT/visit planned core | shoukri > ethiopia | 2021-07-08 | Addis Ababa ETH | "[will travel] to Addis Ababa" | contexts: diplomatic, natural_resource
REQUEST/change planned | shoukri > ethiopia | 2021-07-08 | Addis Ababa ETH | "attempt to [talk Ethiopia out of]" | contexts: natural_resource
CONSULT/visit cancelled | shoukri > ethiopia | - | - | "had been [called off] twice" | contexts: diplomatic
ACCUSE/allege happened core | sudan > ethiopia | 2021-07-06 | - | "Sudan [accused] Ethiopia of" | contexts: natural_resource
ACCUSE/disapprove happened core | sudan, egypt > ethiopia | - | - | "[protested] what they called" | contexts: diplomatic, human_security
AGREE happened | shoukri > ethiopia, sudan | - | - | "“My country [will sign] any text" | contexts: diplomatic
REJECT/yield happened core | ethiopia > congo | - | - | "Ethiopia [turned down] an earlier" | contexts: natural_resource
REQUEST/yield happened | congo > ethiopia | - | - | "an earlier [proposal] by Congo" | contexts: diplomatic
AGREE happened | dawit > neighbours | 2021-07-05 | - | "Addis Ababa [remained ready] to share" | contexts: natural_resource | by S6
RETREAT/release happened core | ethiopia > fishermen | 2021-07-04 | - | "[released] nine Sudanese fishermen" | contexts: diplomatic
COERCE/arrest happened | ethiopia > fishermen | - | - | "fishermen [held] since last month" | contexts: natural_resource
SUPPORT happened core | sudan_mfa > ethiopia | - | - | "[thanked] Ethiopia and said" | contexts: diplomatic
%statements
S1 | min_irr | indirect institution | "his ministry [said]." | "Egypt's irrigation minister, Samir Shoukri, will travel … for a second year"
S2 | sudan | indirect institution | "Sudan [accused] Ethiopia of" | "closing two sluice gates without notice"
S3 | egypt, sudan | mixed institution | "[protested] what they called" | "“a fait accompli at the expense of 150 million people downstream”"
S4 | shoukri | direct named | "Shoukri [told] reporters" | "My country will sign any text … binds only two,"
S5 | official | mixed anonymous | "not to be named, [said] the letter" | "the letter “has been written and needs only a date”"
S6 | dawit | mixed named | "Dawit Alemu, [said] on Monday" | "the rains “do not read communiqués” … every day"
S7 | sudan_mfa | mixed institution | "thanked Ethiopia and [said] it hoped" | "it hoped that “waters, like men, can be let go”"
%figures
"[150 million people] downstream" | exact 150000000 person | people downstream
"[nine] Sudanese fishermen" | exact 9 person | fishermen released
"closing [two sluice gates]" | exact 2 item | sluice gates
%visits
shoukri planned | Addis Ababa ETH 2021-07-08
%places
CAIRO EGY; Addis Ababa ETH; Ethiopia ETH; Egypt EGY; Sudan SDN; Khartoum SDN; Cairo EGY; Congo COD
%dates
"Addis Ababa on [Thursday]" = 2021-07-08; "said on [Monday]" = 2021-07-05; "on [Sunday] released" = 2021-07-04; "since [last month]" = 2021-06-01..2021-06-30
