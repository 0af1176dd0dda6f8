name: muscat-spy-swap
published: 2023-06-03
style: agency
region: Middle-East
negatives: none

MUSCAT, June 3 (Gulf Wire) – A Danish citizen and two Austrians held in Iran boarded an Omani jet on Friday and an Iranian diplomat convicted in Belgium boarded another, and for some minutes on the apron in Muscat the four of them could have seen each other through the windows.

Austria's foreign minister, Johanna Lechner, thanked Oman "from the bottom of our hearts". The released Austrians, both with Iranian passports, had served more than seven years of sentences for spying which Vienna always called baseless. Belgium freed a relief worker of its own by the same channel last week.

The diplomat, Majid Asadpour, was sentenced in Antwerp in 2021 to twenty years for handing half a kilo of explosive to a couple who were to bomb a rally of exiles near Paris. The exiles' council denounced the exchange as a ransom and asked a Brussels court in vain to forbid it. Tehran has never admitted the plot; it accused Belgium of having kidnapped its envoy.

Oman, where American and Iranian officials have been talking indirectly since May, has "other files on the table", an official in Muscat said. He refused to be named. Washington wants three prisoners out. Iran wants seven billion dollars that are frozen in South Korean banks.

Relatives of a Swedish tourist arrested last year wrote to their prime minister. They asked why Denmark could and Sweden cannot.

%actors
dane = A Danish citizen | DNK | person
austrians = two Austrians held in Iran | AUT | population | The released Austrians
iran = Iran | IRN | state | Tehran; Iranian officials
diplomat = Majid Asadpour | IRN | person | an Iranian diplomat; The diplomat
lechner = Johanna Lechner | AUT | person | Austria's foreign minister
oman = Oman | OMN | state
austria = Vienna | AUT | state
belgium = Belgium | BEL | state
worker = a relief worker of its own | BEL | person
court = a court in Antwerp | BEL | state | implied
brussels = a Brussels court | BEL | state
couple = a couple who were to bomb a rally | - | population | a couple
exiles = The exiles' council | IRN | organization | exiles
usa = Washington | USA | state | American
official = an official in Muscat | OMN | person
relatives = Relatives of a Swedish tourist | SWE | population
tourist = a Swedish tourist | SWE | person
swepm = their prime minister | SWE | person
korea = South Korean banks | KOR | organization
%events
RETREAT/release happened core | iran > dane, austrians | 2023-06-02 | - IRN | "two Austrians held in Iran [boarded] an" | contexts: diplomatic, intelligence
RETREAT/release happened core | belgium > diplomat | 2023-06-02 | - BEL | "Belgium [boarded] another" | contexts: diplomatic, intelligence
COOPERATE happened core | iran, belgium > - | 2023-06-02 | Muscat OMN | "denounced the [exchange] as" | contexts: intelligence
COERCE/arrest happened | iran > dane, austrians | - | - IRN | "Austrians [held] in" | contexts: intelligence
SUPPORT happened core | lechner > oman | - | - | "Lechner, [thanked] Oman" | contexts: diplomatic
SANCTION/convict happened | iran > austrians | - | - IRN | "years of [sentences] for" | contexts: intelligence, legal
REJECT happened | austria > iran | - | - | "always [called baseless]" | contexts: legal
RETREAT/release happened core | iran > worker | 2023-05-22..2023-05-28 | - IRN | "Belgium [freed] a relief" | contexts: diplomatic
SANCTION/convict happened core | court > diplomat | 2021-01-01..2021-12-31 | Antwerp BEL | "was [sentenced] in" | contexts: legal, terrorism
AID happened | diplomat > couple | - | - | "for [handing] half" | contexts: terrorism
ASSAULT/explosives cancelled | couple > exiles | - | Paris FRA | "were to [bomb] a rally" | contexts: terrorism
ACCUSE/disapprove happened core | exiles > belgium | - | - | "council [denounced] the" | contexts: intelligence
REQUEST/yield happened | exiles > brussels | - | - | "and [asked] a Brussels" | contexts: legal
REJECT happened | brussels > exiles | - | - | "court [in vain] to" | contexts: legal
REJECT happened | iran > belgium | - | - | "never [admitted] the" | contexts: terrorism
ACCUSE/allege happened | iran > belgium | - | - | "it [accused] Belgium" | contexts: diplomatic
ASSAULT/abduct happened | belgium > diplomat | - | - | "having [kidnapped] its" | contexts: diplomatic | by S4
CONSULT/third-party ongoing core | usa, iran > oman | 2023-05-01..2023-06-03 | - OMN | "have been [talking] indirectly" | contexts: diplomatic
REQUEST/yield ongoing | usa > iran | - | - | "Washington [wants] three" | contexts: intelligence
REQUEST/yield ongoing | iran > korea | - | - | "Iran [wants] seven" | contexts: economic
COERCE/arrest happened | iran > tourist | 2022-01-01..2022-12-31 | - IRN | "tourist [arrested] last" | contexts: intelligence
REQUEST/assist happened | relatives > swepm | - | - | "They [asked] why" | contexts: intelligence
%statements
S1 | lechner | mixed named | "[thanked] Oman "from" | "Oman "from the bottom of our hearts""
S2 | austria | indirect institution | "always [called]" | "baseless"
S3 | exiles | indirect institution | "[denounced] the exchange" | "the exchange as a ransom"
S4 | iran | indirect institution | "it [accused]" | "Belgium of having kidnapped its envoy"
S5 | official | mixed anonymous | "Muscat [said]" | "Oman, where American and Iranian officials … "other files on the table""
S6 | relatives | indirect anonymous | "They [asked]" | "why Denmark could and Sweden cannot"
%figures
"[two Austrians] held" | exact 2 person | Austrians freed
"[more than seven years]" | over 7 year | imprisonment
"[twenty years]" | exact 20 year | sentence
"[half a kilo]" | exact 0.5 kg | explosive
"[three prisoners]" | exact 3 person | American prisoners
"[seven billion dollars]" | exact 7000000000 USD | frozen money
%places
MUSCAT OMN; Muscat OMN; Iran IRN; Belgium BEL; Vienna AUT; Antwerp BEL; Paris FRA; Oman OMN; Tehran IRN; Washington USA; Denmark DNK; Sweden SWE
%dates
"[June 3]" = 2023-06-03; "on [Friday]" = 2023-06-02; "in [2021]" = 2021-01-01..2021-12-31; "[last week]" = 2023-05-22..2023-05-28; "since [May]" = 2023-05-01..2023-05-31; "[last year]" = 2022-01-01..2022-12-31
