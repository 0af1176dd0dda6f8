name: undated-parish-hall-twin
published: -
style: local
region: Europe
negatives: culture, metaphor

Parish council declares war on the pigeons, peace with Cork

LLANFECHAN – Councillors fought for two hours on Tuesday over whether to shoot the pigeons in the church tower. Mrs Gwladys Parry led the charge; the vicar, the Rev. Aled Hopcyn, defended the birds to the last man. A truce was signed on a beer mat. The pigeons will be deported to Anglesey.

The second item took four minutes. The council voted to renew the twinning with Ballinascarty, County Cork, which it had suspended last year after Ballinascarty's band was sent home over a stolen sheep's head. Mayor Fintan Hurley has apologized in writing and invited eleven councillors to the September fair. All accepted.

"It was never about the head," said the chairman, Mr Idris Pugh. He thanked the Irish consul in Cardiff, Ms Niamh Deasy, who came twice to mediate.

The choir is attacking Handel next week. Tickets at the Spar.

%actors
council = The council | GBR | state | Councillors; eleven councillors
ballin = Ballinascarty | IRL | state
hurley = Fintan Hurley | IRL | person
pugh = Idris Pugh | GBR | person
deasy = Niamh Deasy | IRL | person
band = Ballinascarty's band | IRL | organization
%events
AGREE happened core | council > ballin | - | LLANFECHAN GBR | "council [voted to renew] the" | contexts: diplomatic
SANCTION/discontinue happened core | council > ballin | - | - | "which it had [suspended] last" | contexts: diplomatic
COERCE/deport happened | council > band | - | - | "band was [sent home] over" | contexts: diplomatic
CONCEDE happened core | hurley > council | - | - | "Hurley has [apologized] in" | contexts: diplomatic
AGREE happened core | hurley > council | - | - | "and [invited] eleven" | contexts: diplomatic
AGREE happened | council > hurley | - | - | "All [accepted]." | contexts: diplomatic
CONSULT/visit planned | council > ballin | - | Ballinascarty IRL | "to the [September fair]" | contexts: diplomatic
SUPPORT happened | pugh > deasy | - | - | "He [thanked] the Irish" | contexts: diplomatic
CONSULT/visit happened | deasy > council | - | LLANFECHAN GBR | "who [came twice] to" | contexts: diplomatic
%statements
S1 | pugh | direct named | "head," [said] the" | "It was never about the head,"
S2 | pugh | indirect named | "He [thanked] the" | "the Irish consul in Cardiff"
%figures
"for [two hours] on" | exact 2 hour | council's debate
"invited [eleven councillors]" | exact 11 person | councillors invited
%visits
council planned | Ballinascarty IRL -
deasy happened | LLANFECHAN GBR -
%places
LLANFECHAN GBR; Anglesey GBR; Ballinascarty IRL; County Cork IRL; Cork IRL; Cardiff GBR
