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
council = parish council of Llanfechan | GBR | state | Parish council; The council
bally = Ballinascarty | IRL | state
band = Ballinascarty's band | IRL | organization
hurley = Fintan Hurley | IRL | person
councillors = eleven councillors | GBR | person
pugh = Idris Pugh | GBR | person
deasy = Niamh Deasy | IRL | person
%events
AGREE happened core | council > bally | - | LLANFECHAN GBR | "[voted to renew]"
SANCTION/discontinue happened core | council > bally | - | - | "[suspended]"
COERCE/deport happened | council > band | - | - | "[sent home]"
CONCEDE happened core | hurley > council | - | - | "[apologized]"
AGREE happened core | hurley > councillors | - | - | "[invited]"
AGREE happened core | councillors > hurley | - | - | "All [accepted]"
CONSULT/visit planned | councillors > bally | - | - | "[September fair]"
SUPPORT happened core | pugh > deasy | - | - | "[thanked]"
CONSULT/visit happened | deasy > council | - | - | "[came] twice"
CONSULT/third-party happened | deasy, council, bally > - | - | - | "[mediate]"
%statements
S1 | hurley | indirect named | "[apologized]" | "in writing"
S2 | pugh | direct named | "[said] the" | "It was never about the head,"
S3 | pugh | indirect named | "[thanked]" | "the Irish consul in Cardiff, Ms Niamh Deasy, who came twice to mediate"
%figures
"[two hours]" | exact 2 hour | debate
"[four minutes]" | exact 4 minute | debate
"[eleven councillors]" | exact 11 person | invited
%visits
councillors planned | Ballinascarty IRL -
deasy happened | - GBR -
